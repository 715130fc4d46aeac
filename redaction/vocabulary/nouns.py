"""Words that are no names: everyday ones of all languages, nouns of German, where every noun has a capital. Folded."""

from functools import cache
from typing import Final

from redaction.language import everyday_words
from redaction.vocabulary.offices import OFFICES
from redaction.vocabulary.shapes import COMMON_SURNAMES
from redaction.vocabulary.wordlist import words

NOT_NAMES: Final = words(
    """
dobry den dobre rano zdravim ahoj prosim nabidka objednavka dekuji diky mate muzete jak kolik je jsem mam
chci potrebuji hledam ano ne ok super jo tak good morning hello hi thanks order invoice guten tag danke
bitte haben ich wir der die das ein eine kann konnen gibt hallo buongiorno salve grazie vorrei avete posso
quanto la il lo le un una si no va bene ecco dzien prosze chce czy nie poprosze szukam interested looking
not so just also here there happy sorry sure fine great afraid trying still the a an in on at it what when
how is are can technik technika technikem servis servisu manager team support zakaznik prodejce kolega
doktor doktora reditel reditele ucetni kupujici sousedka soused nadzor klient klientka kunde kundin
verkaufer direttore cliente tecnico commessa responsabile servizio
"""
)


@cache
def everyday(language: str) -> frozenset[str]:
    return (
        NOT_NAMES
        | (OFFICES - COMMON_SURNAMES)
        | everyday_words()
        | frozenset(_EVERYDAY.split())
        | frozenset(_EXTRA.get(language, "").split())
    )


_EVERYDAY: Final = """
neda nedava nedaji liberata liberato takhle takto jinak meist davor danach anyway vite viete wiecie sapete mlada mlady mlade mlode mloda staly stala wohl oft immer inak inaczej roughly
suo sua mio mia vostro vostra nostro nostra tuo tua loro ihm ihn dein deine euer unser unsere moment chvili momencik
a i o u v z k s na do od po pro za ze se si je to ale bez u ve ke nebo jako jsem mam mate bych prosim
dekuji mail email tel telefon adresa bydlim bytem narozen narozena nar objednavka faktura reklamace firma
cislo cisla ulice jen jeste uz tak tu tady ted nejsem mam ma mel mela bude budu chtel chtela chci
potrebuji potrebuju hledam shanim zajem dobry den w z do na nie ale albo oraz jak mam prosze dziekuje
adres nip ur zamowienie faktura firma numer jest sa byl byla chce szukam potrzebuje kupic pan pani
zainteresowany zainteresowana klientka klient e ed di da in con su per tra fra il la lo gli le un una uno
del della nel nella sul mi ti ci vi ho ha sono sei siamo avete vorrei cerco abito nato nata residente
codice fiscale cell tel mail indirizzo via grazie interessato interessata interessati disponibile sicuro
cliente clienti d'accordo felice und oder aber mit fur von zu im am an auf aus bei nach der die das den
dem des ein eine ist sind war hat habe hatte ich wir sie er es mein meine tel mail adresse wohne wohnhaft
geboren geb kunde kundin interessiert sicher leider noch auch nur schon jetzt heute hier da so the and or
but with for from to of in on at by is are was were has have had i we you he she it my our your his her
tel mail email address phone born live looking after interested trying just not very so also still here
there happy sorry sure fine good great afraid located based currently moving going getting having buying
calling writing asking back new old a an no yes le la les un une des et ou mais avec pour de du au aux
dans sur par je nous vous il elle est sont mon ma mes votre tel mail adresse interesse interessee nee ne
rad rada spokojen spokojena zvedav zvedava zpet doma tam moc trochu pryc na ve zakaznik zakaznice u vas v
praci z prahy z brna od leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec
pondeli utery streda ctvrtek patek sobota nedele monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december montag dienstag mittwoch
donnerstag freitag samstag sonntag lunedi martedi mercoledi giovedi venerdi sabato domenica poniedzialek
wtorek sroda czwartek piatek sobota niedziela januar februar marz juli august september oktober dezember
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre
januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra januari februari
ledna unora brezna dubna kvetna cervna cervence srpna rijna listopadu prosince ledne unoru breznu dubnu kvetnu cervnu cervenci srpnu
stycznia lutego kwietnia czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia styczen luty kwiecien czerwiec lipiec
sierpien wrzesien pazdziernik grudzien janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
"""


_EXTRA: Final[dict[str, str]] = {
    "en": "we could would should i'd i'll i've i'm it's that's do does did which who why what where "
    "when will want need just they he's she's there's let's don't can't its one two only please "
    "both if any all some your maybe yes yeah as per no nope got",
    "de": "solange wenn weil dann doch mal ja nein also genau alles klar gut wo wer wann warum welche "
    "welcher bitte mir mich uns euch ihr ihnen hab hatten waren wird werden kommt geht passt "
    "wunderbar schon hab habt bin",
    "fr": "votre vos pouvez pourriez quel quelle combien oui non parfait bien si comment quand pourquoi c'est j'ai",
    "it": "hanno attendo sto stiamo siete puo pero perche quindi allora poi come dove quando chi quale "
    "bene perfetto ottimo gentili scritto scritta genova padova mantova nova nuova nuove prova",
    "pl": "tobie ciebie toba wam was wami twoj twoja twoje wasz wasza wasze zamowienie mecenasie oczywiscie dobrze swietnie super moze mozna kiedy gdzie dlaczego juz "
    "tez jesli mi mnie panstwo panstwa proszę mozecie",
    "cs": "urcite jasne dobre fajn muze muzu kdy kde proc uz taky jestli mi me vam vas pane pani bude "
    "jestli aha hele vaclavske staromestske",
}


_NOUN_ENDINGS: Final = (
    *(
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tionen",
        "tat",
        "ismus",
        "ment",
        "nis",
        "grad",
        "rente",
        "euro",
    ),
    *(
        "haus",
        "strasse",
        "platz",
        "schein",
        "karte",
        "nummer",
        "zeit",
        "tag",
        "woche",
        "monat",
        "jahr",
        "markt",
        "laden",
    ),
    *(
        "dienst",
        "stelle",
        "kasse",
        "vertrag",
        "preis",
        "geld",
        "recht",
        "pflicht",
        "steuer",
        "antrag",
        "auftrag",
        "teil",
    ),
    *("gerat", "maschine", "anlage", "heizung", "kessel", "wagen", "rad", "reifen", "motor", "modell", "serie", "set"),
    *("bett", "tisch", "stuhl", "schrank", "sofa", "kuche", "bad", "zimmer", "wohnung", "keller", "garten", "dach"),
    *("reise", "flug", "hotel", "zug", "bahn", "hof", "firma", "betrieb", "verein", "partei", "gruppe", "team", "mail"),
)


_NOUNS: Final = words(
    """
    regen schnee sturm gewitter hitze sonne nebel frost bedarf firma privat wunsch eile
    abend anfrage angebot arbeit auto bank bescheid bestellung bilder bitte datum daten depot ding dinge ecke einkauf ende
    entschuldigung etwas fall farbe fehler feier ferien foto frage fragen freitag gast gaste geburt geburtstag gruss grusse
    handy hilfe hundin kaffee katze kinder kind kirche konto lager leute lieferung link liste losung mal mann mappe menge
    mittag mittwoch moment montag morgen musik mutter nachmittag nacht name namen nachricht netto brutto not ort paket papa
    pause person personen pflege post problem punkt rechnung rest retoure ruckruf samstag sache schaden schild schule
    sonntag sorte spass stadt stelle stock storno stuck summe tage termin tickets tor tour tur uhr umzug unfall urlaub
    verkauf versand versicherung vorschlag wahl wasser weg weihnachten welt werktag wetter wert zahl zahlung zoll zusage
    zweck rentner student metzger chas kuvert euro rente papiere mail einwilligung diabetes krebs demenz epilepsie asthma
    montage technik buchhaltung lager empfang vertrieb werkstatt verwaltung zentrale hotline abteilung reklamation disposition
    logistik kasse filiale firma innendienst aussendienst planung beratung
    dinos kids babys cord ramadan ketchup kalender tormann torwart linkshander anfanger
    rheuma parkinson alzheimer depression depressionen rollstuhl rollator krankenhaus klinik pflegeheim ausweis
    """
)


def german_thing(word: str) -> bool:
    return word in _NOUNS


def german_noun(word: str) -> bool:
    """Whether a German word with a capital is a thing rather than a name."""
    return word in _NOUNS or word.endswith(_NOUN_ENDINGS)


COLOURS: Final = words(
    """
    white black brown green grey gray gold silver blue red pink weiss schwarz braun grun blau rot silber grau bianco
    nero nera neri rosso rossa verde bianca grigio grigia azzurro giallo gialla viola arancione beige blanc blanche noir noire rouge vert verte bleu bleue jaune seda sede sedou sedy modry modre cerny cerne bily bile zluta zlute cervena cervene fialova ruzova ruzove bezova bezove hneda hnede stribrna zlata oranzova tyrkysova siva sive zlta cierna biela czerwony czerwona czarny bialy szary szara niebieski niebieska zolty zolta rozowy rozowa fioletowy bezowy brazowy srebrny gelb lila orange rosa turkis bila cerna hneda zelena modra biala czarna zielona
    """
)
