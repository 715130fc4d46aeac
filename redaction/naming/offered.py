"""A given name of which a price, a stock or an exchange is asked: "how much is Susanna", "swap Klara for Karolin"."""

import re
from typing import Final

from redaction.naming.reading import gap, titled
from redaction.scan import Scan
from redaction.vocabulary.bearers import COMPANY_AFTER
from redaction.vocabulary.firms import AFTER, trades
from redaction.vocabulary.wordlist import words

# Behind a given name too, and at the beginning: nobody is called so, and one does not say it of what one bought.
_FIRMS_ONLY: Final = words(
    """
    architekten architekti architekci architetti architects solicitors accountants media logistics logistik logistika
    logistica consulting immobilien immobiliare nieruchomosci reality budownictwo innenausbau gartenbau klimatechnik
    haustechnik holzbau trockenbau catering plumbing roofing joinery arredamenti costruzioni onoranze serramenti infissi
    instalace trade partners practice
    """
)
_COSTS: Final = words(
    """
    stoji stala kosztuje kosztuja kosztowala kosztowalaby kostet kosten kostete costa costano costerebbe coute
    coutent couterait
    vyjde wyjdzie
    """
)
_HOW_MUCH: Final = words("much many kolik kolko ile wieviel quanto combien")
_VERBS: Final = words("is are for was jest by je sont est viene vengono ist")
_EXCHANGE: Final = words(
    """
    vymenit vymenim vymenime vymenite vymena zamenit zamenim zamenite vymenou vymenila vymenil
    zamienic zamienie zamienimy wymienic wymienie zmienie zmienic wymienimy wymiana
    tausche tauschen umtauschen eintauschen umtausche cambio cambiare scambio scambiare sostituire sostituisco
    swap exchange exchanging swapping changer echanger echange vymenim vymenit
    """
)
_FOR: Final = words("za na gegen con for with contre pour")
_ONE: Final = words("one einmal raz razy jednu jedna jednou jedenkrat jeden jedno jedna zwei two")
# "Prodejna na Jiřího z Poděbrad", "paczkomat na Ludwika Waryńskiego".
_SHOPS: Final = words(
    """
    prodejna prodejne prodejnu pobocka pobocku pobocce vydejna vydejnu vydejne zasilkovna zasilkovnu zasilkovne box
    boxu boxy showroom predajna predajni vydajna sklep sklepie sklepu paczkomat paczkomatu paczkomacie salon salonie
    oddzial oddziale punkt punkcie
    filia filii magazyn magazynie przystanek zastavka stanice metro parking branch locker negozio sede filiale
    """
)
_AT: Final = words("na przy pri in on")
_INTEREST: Final = frozenset(
    {("zajem", "o"), ("zaujem", "o"), ("zajem", "jen"), ("interesse", "an"), ("interessiert", "an")}
)
_IN_STOCK: Final = re.compile(
    r" (?:(?:je |jest |ist |is |sind |are |still |jeszcze |jeste |uz |noch |nicht |nie )?"
    r"(?:skladem|na sklade|na stanie|w magazynie|lieferbar|vorratig|auf lager|in stock|out of stock|en stock)"
    r"|(?:s|bez) (?:uloz|matrac|rostem)|(?:z|ze|bez) (?:pojemnik|materac|stelaz)"
    r"|(?:mit|ohne) (?:bettkasten|matratze|lattenrost)|(?:con|senza) (?:contenitore|materasso)"
    r"|(?:with|without) (?:storage|mattress|drawers)|(?:avec|sans) (?:rangement|tiroir|matelas))"
)


def is_offered(scan: Scan, first: int, last: int) -> bool:
    if _IN_STOCK.match(scan.low, scan.words[last].end):
        return True
    return first > 0 and gap(scan, first) == " " and (_priced(scan, first) or _counted(scan, first, last))


def _priced(scan: Scan, first: int) -> bool:
    before = scan.lows[first - 1]
    if before in _COSTS or before in _EXCHANGE:
        return True
    return before in _VERBS and first > 1 and scan.lows[first - 2] in _HOW_MUCH


def _counted(scan: Scan, first: int, last: int) -> bool:
    before = scan.lows[first - 1]
    if first == last and before in _ONE:
        return True
    if first < 2:
        return False
    earlier = scan.lows[first - 2]
    if (first == last and (earlier, before) in _INTEREST) or (before in _AT and earlier in _SHOPS):
        return True
    if before not in _FOR or not titled(scan, scan.words[first - 2]):
        return False
    return not _EXCHANGE.isdisjoint(scan.lows[max(0, first - 5) : first - 1])


def is_firm(scan: Scan, first: int, last: int) -> bool:
    """ "Jan Nowak Usługi Budowlane", "Karl Maier Bau GmbH": a trade behind the name, or a legal form not far behind."""
    if any(_is_trade(scan, place) for place in range(first + 1, last + 1)):
        return True
    words = scan.words
    for place in range(last + 1, min(last + 3, len(words))):
        if gap(scan, place) != " " or not scan.text[words[place].start].isupper():
            return False
        if COMPANY_AFTER.match(scan.low, words[place].end) or (place == last + 1 and scan.lows[place] in _FIRMS_ONLY):
            return True
    return False


def _is_trade(scan: Scan, place: int) -> bool:
    shown, before = scan.lows[place], scan.lows[place - 1]
    if not titled(scan, scan.words[place]) or shown in scan.pack.names.surnames:
        return False
    if shown in _FIRMS_ONLY:
        return True
    return (
        place > 1
        and (shown in AFTER or shown in trades(scan.language))
        and (before.endswith("'s") or before in scan.pack.names.surnames)
    )
