"""What only bears a name: companies, streets, saints, brands, models, animals."""

import re

from redaction.naming.reading import gap
from redaction.naming.surnames import NOT_GIVEN
from redaction.scan import Scan
from redaction.vocabulary import bearers, brands
from redaction.vocabulary.famous import FAMOUS
from redaction.vocabulary.wordlist import words

_SAINTS = words("san santa santo sankt saint st svaty svata sveti swiety swieta sainte")
_TOLD = frozenset({"form of address", "introduced", "known name", "an answer"})
_SURE = _TOLD | {"signed"}


def is_spared(scan: Scan, first: int, last: int, rule: str) -> bool:
    if _firm(scan, first, last):
        return True
    if rule in _TOLD:
        return False
    return (
        _goods(scan, first, last) or _after_a_thing(scan, first) or (rule not in _SURE and _quoted(scan, first, last))
    )


def _firm(scan: Scan, first: int, last: int) -> bool:
    words = scan.words
    end = words[last].end
    if bearers.COMPANY_AFTER.match(scan.low, end) or scan.low[end : end + 3] == " & ":
        return True
    shown = [w.low for w in words[first : last + 1]]
    return any(w in bearers.TRADES for w in shown) or shown[0] in _SAINTS


def _goods(scan: Scan, first: int, last: int) -> bool:
    words = scan.words
    shown = [w.low for w in words[first : last + 1]]
    if shown[-1] in FAMOUS or " ".join(shown) in FAMOUS:
        return True
    if any(" ".join(some) in brands.BRANDS for some in (shown, shown[:2], shown[-2:])):
        return True
    if shown[-1] in brands.BRANDS and (shown[0] not in scan.pack.names.all or shown[0] in NOT_GIVEN):
        return True
    if last + 1 < len(words) and gap(scan, last + 1) == " ":
        after = words[last + 1].low
        if after in bearers.PRODUCTS or (
            after in _IS and any(w.low in bearers.PETS for w in words[last + 2 : last + 4])
        ):
            return True
    if first and "&" in gap(scan, first):
        return True
    before, behind = words[first].start, words[last].end
    if before and scan.low[before - 1] in "@_/#":
        return True
    return scan.low[behind : behind + 1] in ("@", "_") or _MODEL_AFTER.match(scan.text, behind) is not None


_IS = words("is ist je e est to jest")


def _after_a_thing(scan: Scan, first: int) -> bool:
    words = scan.words
    if first == 0 or gap(scan, first) not in (" ", ". ", ".", "-", ' "', "."):
        return False
    before = words[first - 1].low
    if before in _BY_STREET and scan.language in _BY_STREET[before]:
        return True
    if first > 1 and before in ("&", "und", "and"):
        before = words[first - 2].low
    if bearers.names_goods(before, scan.language) or bearers.names_firm(before, scan.language):
        return True
    return (
        before in bearers.THINGS
        or before in bearers.COMPANIES
        or before in bearers.PRODUCTS
        or before in bearers.PLACES_BEFORE
        or before in bearers.PETS
    )


def _quoted(scan: Scan, first: int, last: int) -> bool:
    """Inside quotation marks of a few words: the name of a thing."""
    start, end = scan.words[first].start, scan.words[last].end
    opening = scan.low.rfind('"', max(0, start - 20), start)
    if opening < 0 or scan.low.count('"', 0, opening) % 2:
        return False
    return scan.low.find('"', end, end + 20) >= 0


# "Przy Dąbrowskiego", "rue Pasteur" without the word for a street.
_BY_STREET = {
    "przy": ("pl",),
    "rog": ("pl",),
    "rondzie": ("pl",),
    "roh": ("cs", "sk"),
    "arret": ("fr",),
    "metro": ("fr", "it"),
}


_MODEL_AFTER = re.compile(
    r" (?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}\b|[IVX]{2,4}\b|\d+[,.]\d|\d{2,3} ?[x×] ?\d|[A-Z]\d)"
    r"|[0-9]|\.(?:cz|com|de|pl|it|sk|eu|net|org)\b"
)
