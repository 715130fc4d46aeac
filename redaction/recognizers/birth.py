"""Dates and years of birth."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.figures import MACHINES
from redaction.vocabulary.people import GOODS, PEOPLE, selves

_WORD: Final = re.compile(r"[a-z']+")
_BORN_YEAR: Final = re.compile(
    r"(?<![a-z])(?:rocniku|rocnika|rocnik|rocznika|rocznik|jahrgang|baujahr|classe|annata|narozen\w?(?: v roce| "
    r"roku| v r\.?)?|nar\.?(?: roku)?|naroden\w?(?: v roku)?|urodz\w{2,6}(?: w(?: roku)?)?"
    r"|ur\.?(?: w)?|nat[oa](?: nel)?|(?:sono|siamo) del"
    r"|narodil\w? (?:jsem |sem |som )?sa?e?(?: v(?: roce| roku)?)?|urodzil\w{2,3} sie(?: w(?: roku)?)?"
    r"|geboren (?:bin ich|wurde ich|ist (?:er|sie))(?: im jahr)?"
    r"|geb\.?(?:oren)?(?: im jahr| in)?|born(?: in)?|nee? en|(?P<of>del|dell(?='))|year of "
    r"birth|anno di nascita|rok urodzenia|rok narozen\w|geburtsjahr)"
    r"[ :']{1,2}(?P<year>(?:19|20)\d\d|'?\d\d)(?!\d|[.,/:-]\d|\s?(?:let|lat|ks|kc))"
)


_YEAR_FIRST: Final = re.compile(
    r"(?<!\d)(?:19[2-9]\d|200\d) (?:geboren|narozen\w?|urodzon\w{1,3})(?![a-z])"
    r"|(?<![a-z])z '?\d\d (?:rocznika|rocniku|rocnika)(?![a-z])"
)


def find(scan: Scan) -> Iterator[Finding]:
    for day in scan.days:
        context = scan.context_of(day.start)
        birth = context.get("birth", 99)
        order = min(context.get("order", 99), context.get("goods", 99))
        after = scan.low[day.end : day.end + 20]
        if (
            (birth < 40 and birth < order)
            or scan.low[max(0, day.start - 2) : day.start].strip() == "*"
            or _BIRTH_AFTER.match(after)
        ):
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "birth by word", 0.95)
        elif 1920 <= day.year <= 2009 and order > 20:
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "old date", 0.7)
        elif 1920 <= day.year <= 2024 and order > 30 and _people_near(scan.low, day.start):
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "date beside a person", 0.68)
    for match in _YEAR_FIRST.finditer(scan.low):
        yield Finding("DATE_OF_BIRTH", match.start(), match.end(), "year of birth", 0.8)
    me = selves(scan.language)
    for match in _BORN_YEAR.finditer(scan.low):
        start = match.start("year")
        if match["of"] or match.group().startswith(("roc", "jahrg", "bauj", "classe", "annata")):
            if not _of_a_person(scan, match, me):
                continue
            start = match.start()
        elif match.group().startswith("born"):
            start = match.start()
        yield Finding("DATE_OF_BIRTH", start, match.end("year"), "year of birth", 0.8)


def _of_a_person(scan: Scan, match: re.Match[str], me: frozenset[str]) -> bool:
    """ "Jsem ročník 41", "my uncle, del '51"; a car, a bicycle, a wine have a year as well."""
    before = _WORD.findall(scan.low[max(0, match.start() - 44) : match.start()])
    if any(w in PEOPLE or w in _ONESELF for w in before[-1:]):
        return True
    if match["of"]:
        return before[-1:] == ["e"] and any(w in PEOPLE for w in before[-3:])
    if any((w in me and w not in _OF_ANYTHING) or w in PEOPLE or w in _ONESELF for w in before[-3:]):
        return True
    following = _WORD.findall(scan.low[match.end() : match.end() + 24])
    if not _ONESELF.isdisjoint(following[:1]):
        return True
    near = {*before, *following}
    if not near.isdisjoint(GOODS) or not near.isdisjoint(MACHINES):
        return False
    year = match["year"].lstrip("'")
    if not year.startswith("20") and any(
        w in PEOPLE or (w in me and w not in _OF_ANYTHING) or w in _IS for w in before
    ):
        return True
    begins = not before and len(scan.lows) < _FEW
    return begins and (len(year) == 2 or year.startswith("19"))


_FEW: Final = 9
_IS: Final = frozenset(("je", "is", "on", "ona", "er", "sie", "lui", "lei", "siebie", "sebe", "seba", "ja"))
# Of a car as well.
_OF_ANYTHING: Final = frozenset(("je", "ma", "ist", "is", "ha", "a", "it", "sie", "er"))
_ONESELF: Final = frozenset(
    (
        "jestem",
        "sono",
        "siamo",
        "bin",
        "jsem",
        "sem",
        "som",
        "emeryt",
        "emerytka",
        "duchodce",
        "duchodkyne",
        "dochodca",
        "rentner",
        "rentnerin",
    )
)
_BIRTH_AFTER: Final = re.compile(
    r" ?[,(]? ?(?:nar|datum naro|narozen|ur\b|data uro|nato|nata|data di nasc|geb|geburt|born|dob"
    r"|date of birth|birth)"
)


def _people_near(low: str, start: int) -> bool:
    words = _WORD.findall(low[max(0, start - 26) : start])
    return any(w in PEOPLE for w in words[-3:])
