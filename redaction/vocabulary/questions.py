"""Words of those who ask for data, all languages together: what begs, what forbids, what is asked for. Folded."""

from redaction.vocabulary.wordlist import words

REQUESTS = words(
    """
    prosim prosime poprosim poprosime potrebuji potrebujeme potrebujem nechte zadejte napiste poslete uvedte sdelte dejte
    reknete doplnte nadiktujte diktujte nechajte zadajte napiste poslite uvedte povedzte rad radi
    prosze prosimy poprosze poprosimy potrzebuje potrzebujemy podac poda podajcie zostawic zostawcie napisac wpisac podyktowac
    per-favore favore cortesia mi ci serve servono servirebbe servirebbero bisogno scriva scrivete lasci lasciate indichi
    indicate dica dite mandi inserisca ditemi
    bitte brauche brauchen braucht brauch benotige benotigen nennen nenne geben gib gebt sagen sag schreiben hinterlassen
    verraten mitteilen
    please need needs give leave enter type tell pop provide confirm share send drop
    posilam posilame posielam wysylam wyslalem wysle schicke sende mando invio envoie sending sent wystarczy staci stacil
    svp merci faut faudrait indiquez donnez laissez precisez communiquez envoyez dites besoin
    """
)
NEGATIONS = words(
    """
    neposilejte nepiste nezadavejte nesdelujte neposielajte nepiste nezadavajte nigdy nepodawac niepodawac nicht nie niemals
    keine don't dont can't never non mai ne jamais nedavejte neuvadejte
    """
)
_LISTED = {
    "email": "mail maila mailu mailem mejl mejla mejlu e-mail e-maila e-mailu email emailu emailova emailovou adresat "
    "skrzynka skrzynke schranka schranku mailadresse mailadres mail-adresse e-mail-adresse courriel posta poczta",
    "host": "zavinacem zavinaci malpie malpe chiocciola klammeraffe klammeraffen at-zeichen at arobase zavinac domena "
    "domenu domain dominio domaine domane endung koncovka koncovku koncowka",
    "address": "adresa adresu adrese adres adresem adresy address adresse anschrift indirizzo ulice ulica ulici ulicu ulice "
    "via strase strasse hausnummer street postcode eircode wohin wohnen dove kam dokad gdzie where rue logement dzialke "
    "dzialka bydliste bydliska mieszka zamieszkania lieferadresse lieferanschrift rechnungsadresse dodani doruceni dostawy "
    "consegna residenza livraison delivery psc plz cap",
    "document": "document dokument dokumentu documento dokladu doklad dokumenta scheinnummer",
    "name": "jmeno jmena jmenem prijmeni meno mena menom priezvisko imie imienia imieniem nazwisko nazwiska nome cognome "
    "name namen nachname vorname surname nom prenom koho kogo chi wer wen who qui",
}
_STEMS = {
    "email": "mailov mejlov posl zasl odesl wysl wysyl przesl mand invi schick zusend zuschick zukomm send envoy",
    "host": "",
    "address": "doruc adres lieferadr",
    "document": "",
    "name": "",
}
KINDS: tuple[tuple[str, frozenset[str], tuple[str, ...]], ...] = tuple(
    (kind, words(listed), tuple(_STEMS[kind].split())) for kind, listed in _LISTED.items()
)
