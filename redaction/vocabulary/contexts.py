"""Words that say what a number beside them is; all languages together, since visitors mix them. "*" ends a stem."""

import re
from typing import Final

NEAR: Final = 26
BEFORE: Final = 48
_WORDS: Final = {
    "card": "kart karta karte kartu karty kartou karcie karta card visa visu visy visou mastercard* amex "
    "carta carte"
    " kreditk* kreditn* platebn* platobn* maestro platnicz* credito kartennummer debit debetn* "
    "debitn* kreditkart*",
    "order": "objedn* obj order orders zamow* bestell* auftrag* ordine ordini ordinazion* commande rma "
    "faktur* fattur*"
    " rechnung* invoice* facture balik* paczk* przesyl* parcel* tracking zasilk* zasielk* pacco "
    "spedizion* sendung*"
    " paket* colis suivi reklamac* reclamo reclami claim reso retour* ean gtin isbn serial* "
    "serio* seri* s/n sn imei"
    " vyrobni artikel* artikul* articolo variabiln* vs ks smlouv* zmluv* umow* vertrag* contratto "
    "contratti contrat"
    " polizza polizze policy polis* pojistk* poistk* police ticket* zgloszen* pripad* case "
    "vorgang* zakazk* zlecen* job"
    " kundennummer kundennr kunden-nr customer zakaznick* klient* cliente part katalog* model* "
    "typ typu modell* firmware"
    " fw version* verze verzi wersj* versione port porty ref rif referen* pratica preventivo "
    "nabidk* ponuk* oferta oferty"
    " oferte quote angebot* offerta proforma zaloh* dobropis* gutschrift* symbol* protokol* "
    "transak* transact*"
    " delivery lieferung* zaehler* zahler* elektromer* licznik* contatore pozici* pozycj* lot "
    "sarz* batch bon uctenk*"
    " paragon* scontrino voucher* gutschein* kupon* slevov* sconto rabat* discount promo* hsn tsn "
    "motor* hotel* paypal"
    " vin spz produkt* prodott* product item sku art rezervac* rezerwac* prenotazion* buchung* "
    "booking reservation"
    " let flug* flight zbozi predmet* bolla ddt matricola lotto cod segnalazione zam zlec zgl "
    "nr.zam artykul* indeks partia partii seryjn* sprawa sprawy vorgangsnummer bestellt ordinato "
    "ordernr bestellnr auftragsnr sachnummer teilenummer ersatzteil*",
    "phone": "tel tel* mob mobil* phone* cell cellulare zavol* volej* volat* volas* dzwon* zadzwon* "
    "oddzwon* chiam*"
    " ruf rufen rufnummer* anruf* anzuruf* zuruck* zurueck* call callback ring text txt sms smsk* "
    "whatsapp* whats viber"
    " telegram signal handy* festnetz* komork* kom fax* appel*"
    " joign* portable kontakt* contact prozvon* brnkn* ozv* erreich* reach gsm recapito durchwahl "
    "dial linka linku"
    " zapytajcie dryn* zazvon* zavolaj* messag* contatt* natel natelnr natelnummer handynr brnk* cinkn* prezvon*"
    " telefonic* rufnr ruft rufe anrufen rappel* telephon* appelle* squillo squilli chiama",
    "national": "rc r.c rodn* rod.c rod.cislo pesel* fiscale fisc cod.fisc cf c.f steuer-id steuerid* "
    "steuer-identifikation*"
    " steueridentifikation* idnr id-nr identifikationsnummer nino ni insurance ssn social "
    "security secu securite nir insee"
    " ahv* ahv-nr ahv-nummer avs svnr sv-nummer sv-nr sozialversicherung* rentenversicherung* nhs sv svnummer"
    " sozialvers* versicherungsnummer versicherungsnr e-card ecard registre rijksregister* nrn niss insz pps ppsn bsn"
    " pojistenc* poistenc* rvnr sozversnr num.secu ahv-n kvnr versichertennummer versichertennr krankenversicher*",
    "document": "op o.p obcansk* obciansk* obcank* dowod* dow identita c.i cie ausweis* personalausweis* "
    "perso"
    " passport* pas pasu pasy paszport* passaport* reisepass* pass passeport* ridic* vodic* "
    "vodick* prawo prawa jazdy"
    " patente fuhrerschein* fuehrerschein* licence license driving permis cni id legitymac* "
    "cestovn* perso personalausw* obcan prukaz* preukaz* zbroj* totoznosti tozsamosci identity"
    " documento permesso sanitaria patentino ausweisnr ausweisnummer aufenthalt* fiktions*"
    " jagdkarte jagdschein* waffen* schein schein-nr scheinnr scheinnummer fischereischein* sbf bootsfuhrerschein*"
    " gesundheitskarte egk identitatskarte* id-karte dl licences brp identite"
    " vitale vodicak vodicaku ridicak ridicaku obcanka obcanku obcianka lichtbildausweis studentenausweis",
    "tax": "p.i partita tin vat-number fiscal steuer-nr finanzamt* ust ust.id ic.dph ico/dic btw ico icom ic dic "
    "nip nipem nipu regon regonu p.iva iva piva ust-id ustid* ust-idnr ust-id-nr ust.-id ust.-idnr"
    " umsatzsteuer* vat vat-id utr tva siren siret steuernummer steuernr st-nr st.-nr dph icdph "
    "uid mwst* tax",
    "account": "ucet uctu ucte uctem cu c.u konto konta koncie kontem kontonr kontonummer account acc acct "
    "iban* conto"
    " compte sort bank* bonifico accredit* uberweis* ueberweis* blz wplat* przelew* przelej* "
    "rachunk* rachunek rib refund"
    " rimbors* erstatt* remboursement virement",
    "secret": "hesl* hasl* password* passwort* passcode* passphrase passwd pw psw pwd pin pinu pinem "
    "pinkod* puk cvv cvv2"
    " cvc cvc2 cvn cvv/cvc otp tan token* api klic* kluc* klucz* key"
    " kennwort* mdp secret* security bezpecnost* zabezpecz* overovac* verif* bestatigungscode "
    "sicherheits* prufziffer*"
    " pruefziffer* prufnummer kartenprufnummer blik* zugangs* geheim* weryfik* sicurezza autoriz* "
    "autoryz* odblok* unlock*"
    " freischalt* one-time potvrzovac* potvrdzovac* 2fa mfa passe",
    "code": "kod kodem kodu kody code codes codice codici",
    "birth": "nar naroz* naroden* narod ur urodz* nato nata geb geboren* geburt* dob d.o.b born birth* "
    "nascit* nee ne"
    " naissance rocnik jahrgang birthday bday geburtsdatum",
    "goods": "cena cene ceny cenu price preis prezzo prix stoji kosztuje kostet costa costs za dodani "
    "dodanie liefer*"
    " sklad* magazyn* rozmer* wymiar* misur* mass masse size velikost* rozmiar",
}
_EXACT: Final = {word: name for name, words in _WORDS.items() for word in words.split() if not word.endswith("*")}
_STEMS: Final[dict[str, list[tuple[str, str]]]] = {}
for _name, _list in _WORDS.items():
    for _stem in _list.split():
        if _stem.endswith("*"):
            _STEMS.setdefault(_stem[:2], []).append((_stem[:-1], _name))
_TOKEN: Final = re.compile(r"[a-z]+(?:[.'/\-][a-z]+)*")

UNIT_AFTER: Final = re.compile(
    r" ?(?:,-|(?:kc|czk|korun|koruny|zl|pln|zlotych|eur|euro|usd|gbp|pounds?|quid|chf|km|mm|cm|m"
    r"|mb|kg|g|ml|l|w|wp|kw|kwh|mwh|kwp|wh|v|ah"
    r"|mah|gb|tb|mhz|ghz|hz|px|ks|szt|stk|stuck|pcs|pz|mq|qm|m2|tis|tys|tisic|let|lat|anni|jahre"
    r"|years|rpm|bar|nm|db|min|hod|h)\b(?!@)"
    r"|[$%]|x ?\d)"
)
UNIT_BEFORE: Final = re.compile(r"[$%]\s?$|\dx ?$")


# German compounds: "Sitzungscode", "WLAN-Passwort".
_COMPOUND: Final = ("code", "codes", "passwort", "kennwort")
_OTHER_CODES: Final = (
    "post",
    "bar",
    "qr",
    "zip",
    "fehler",
    "error",
    "farb",
    "dot",
    "plz",
    "rabat",
    "produkt",
    "artikel",
    "vin",
    "source",
)


def heads(name: str) -> frozenset[str]:
    """The first three letters of the words of a category: what begins otherwise is none of them."""
    listed = (word.rstrip("*") for word in _WORDS[name].split())
    return frozenset(part[:3] for word in listed if "." not in word for part in (word, word.rpartition("-")[2]))


def category(word: str) -> str | None:
    name = _EXACT.get(word)
    if name is not None:
        return name
    for stem, owner in _STEMS.get(word[:2], ()):
        if word.startswith(stem):
            return owner
    if len(word) > 6 and word.endswith(_COMPOUND) and not word.startswith(_OTHER_CODES):
        return "code" if "code" in word[-5:] else "secret"
    return None


def categories(window: str) -> dict[str, int]:
    """Categories of the words in `window`, with the distance of the nearest from its end in characters."""
    size = len(window)
    found: dict[str, int] = {}
    for match in _TOKEN.finditer(window):
        word = match.group()
        name = category(word)
        if name is None and "-" in word:
            name = category(word.rpartition("-")[2])
        elif name is None and "'" in word:
            name = category(word.rpartition("'")[2])
        if name is not None:
            found[name] = size - match.end()
    return found
