"""What a person earns or owes: an amount beside a word for it."""

from itertools import pairwise
from typing import Final

from redaction import spoken
from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.numerals import is_numeral
from redaction.vocabulary.phrases import ANY_NUMBER
from redaction.vocabulary.wordlist import words

_TAKES: Final = words(
    """
    beru bere bereme beriem prendo prende prendiamo dostaje touche bekomme beziehe raus robim mam mame recibo renta
    net netto pension
    """
)
_MONTHLY: Final = words(
    """
    cisteho cistem cisty cista cistom hrubeho hrubom mesicne mesacne netto netti nets net reke brutto lordi mensili
    mese monat monatlich mesic mesiac miesiac miesiecznie miesieczny month monthly mois par year rok rocne annui
    jahr tydne week cistych plat mzda duchod
    """
)
_AFTER_TAX: Final = words("netto net brutto netti lordi lordo")
_PRICES: Final = words(
    """
    splatky splatek splatka raty rat rata rate raten rates rateizzare instalment instalments mesicnich
    """
)
_COSTS: Final = words(
    """
    cena ceny cenu cene cenou stoji kosztuje preis preise kostet kosten price prices costs cost
    costa costano prezzo prix coute
    """
)
_NEAR: Final = 8
_CLOSE: Final = 4
_ABOUT: Final = words(
    "asi cca okolo kolem zhruba jen ok circa ca jakies okolo mniej wiecej about around circa ungefahr etwa"
)
_TERMS: Final = (
    "let",
    "lat",
    "rok",
    "rocn",
    "mesic",
    "mesiac",
    "miesi",
    "dni",
    "dnu",
    "tyd",
    "hod",
    "godz",
    "proc",
    "jahr",
    "year",
    "ann",
    "mes",
)


def first_person(scan: Scan, place: int) -> bool:
    word = scan.lows[place]
    return scan.pack.be.has(word) or scan.pack.frame.has(word)


def is_offered(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A phrase with an amount in an advertisement for a job, or beside a price."""
    counted = any(ANY_NUMBER in slot.exact for slot in hit.term.slots)
    return counted and _offers(scan, spoken.words(scan, clause.first, clause.last))


def _offers(scan: Scan, shown: list[str]) -> bool:
    return not _COSTS.isdisjoint(shown) or spoken.any_of(scan.pack.offers, scan.lows)


def income(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """An amount near the word, and neither a price nor a job on offer."""
    shown = spoken.words(scan, clause.first, clause.last)
    if not _PRICES.isdisjoint(shown) or _offers(scan, shown):
        return False
    if scan.lows[hit.last : hit.last + 1] == ["za"] or _colour(scan, hit):
        return False
    first = hit.term.words[0]
    taken = first in _TAKES and len(hit.term.words) == 1
    near = scan.lows[max(clause.first, hit.first - _NEAR) : min(amount_end(scan, clause), hit.last + _NEAR)]
    roundly = not taken and spoken.of_somebody(scan, clause, hit)
    close = scan.lows[max(clause.first, hit.first - _CLOSE) : min(clause.last, hit.last + _CLOSE)]
    if _account(near) or not (_amount(near) or (roundly and _rough_amount(scan, close))):
        return False
    if taken:
        told = first == "pension" or (
            first in _AFTER_TAX
            and (_amount(scan.lows[hit.last : hit.last + 2]) or spoken.framed_in_clause(scan, clause, hit))
        )
        return told or any(w in _MONTHLY and w not in _AFTER_TAX and w != first for w in shown)
    return True


def _colour(scan: Scan, hit: Hit) -> bool:
    """ "RAL 9005" is a colour, "RAL 32.000" an income."""
    return scan.lows[hit.first] == "ral" and any(
        w.isdigit() and len(w) == 4 for w in scan.lows[hit.last : hit.last + 1]
    )


def amount_end(scan: Scan, clause: Clause) -> int:
    """The end of the clause, or of the amount that follows it behind a comma: "I have a pension, about 14 300"."""
    place = clause.last
    while place < min(clause.last + 2, len(scan.lows)) and scan.lows[place] in _ABOUT:
        place += 1
    if place >= len(scan.lows) or not scan.lows[place].isdigit():
        return clause.last
    while place < len(scan.lows) and (scan.lows[place].isdigit() or scan.lows[place] in _THOUSAND):
        place += 1
    return place


def _amount(shown: list[str]) -> bool:
    return any(
        (w.isdigit() and (len(w) >= 3 or following in _THOUSAND)) or _thousands(w)
        for w, following in zip(shown, [*shown[1:], ""], strict=False)
    )


def _rough_amount(scan: Scan, shown: list[str]) -> bool:
    """ "Around twenty-five", "22 and a half": a number without its thousands, but no date and no term."""
    return any(
        ((w.isdigit() and len(w) == 2) or (len(w) > 5 and is_numeral(w, scan.language)))
        and not following.startswith(_TERMS)
        for w, following in zip(shown, [*shown[1:], ""], strict=False)
    )


def _account(shown: list[str]) -> bool:
    """Two groups of four digits in a row are an account, not an amount."""
    return any(w.isdigit() and n.isdigit() and len(w) == len(n) == 4 for w, n in pairwise(shown))


_THOUSAND: Final = words(
    """
    tis tisic tisice tys tysiac tysiecy tysiace mila procent percent tausend thousand grand k mille hrubeho cisteho
    """
)


def _thousands(word: str) -> bool:
    """ "30k", "dvetisic"."""
    return (len(word) > 1 and word[-1] == "k" and word[:-1].isdigit()) or (
        len(word) > 6 and word.endswith(("tisic", "tysiecy", "tysiace"))
    )
