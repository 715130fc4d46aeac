"""Ages told by the year of school: "syn je v osmé třídě", "a daughter in Year 2", "va in seconda elementare"."""

from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.ages import PRONOUNS
from redaction.vocabulary.decades import ORDINALS as TENS
from redaction.vocabulary.numerals import is_numeral
from redaction.vocabulary.people import PEOPLE
from redaction.vocabulary.schooling import BEFORE, BORN, GOES, HE, LEAD, ORDINALS, PUPILS, ROMAN, YEARS
from redaction.vocabulary.wordlist import words

WORDS: Final = YEARS | BEFORE | PUPILS | BORN
_REACH: Final = 10
_FEW: Final = 14
# A class of safety, of energy, of a train; the first year of a guarantee.
_OF_GOODS: Final = words(
    """
    bezpecnostni bezpecnosti energeticka energeticke energetickej bezpecnostne bezpecnostna zabezpeceni odolnosti
    odolnost pozarni
    energetyczna energetycznej odpornosci odpornosc ochrony wody jakosci komfort biznes business bilet
    bilety letenka letenky vlak vlaku
    effizienzklasse schutzklasse widerstandsklasse bahn zug ticket fahrkarte abteil energieklasse lager rc
    sicurezza energetica antieffrazione ignifugo ignifuga merito treno biglietto efficienza
    energy security first-class train business stamp stamps post mail ticket safety fire travel
    """
)


def find(scan: Scan) -> Iterator[Finding]:
    lows = scan.lows
    if not _OF_GOODS.isdisjoint(lows):
        return
    for place, word in enumerate(lows):
        if word in PUPILS:
            span = _led(scan, place), place + 1
        elif word in YEARS and place and _ordinal(scan, place - 1):
            span = _led(scan, place - 1), place + 1
        elif word in BEFORE and _numbered(scan, place):
            span = _led(scan, place), place + 2
        elif word in BORN and _year_in_words(scan, place + 1):
            yield Finding("AGE", scan.words[place].start, scan.words[place + 1].end, "year of birth in words", 0.7)
            continue
        else:
            continue
        if _of_a_child(scan, *span):
            yield Finding("AGE", scan.words[span[0]].start, scan.words[span[1] - 1].end, "year of school", 0.72)


def _year_in_words(scan: Scan, place: int) -> bool:
    """ "Rocznik sześćdziesiąty"; of schools the years are the first to the ninth."""
    if place >= len(scan.lows):
        return False
    word = scan.lows[place]
    return word.startswith(TENS) or (len(word) > _REACH and is_numeral(word, scan.language))


def _ordinal(scan: Scan, place: int) -> bool:
    word = scan.lows[place]
    return word in ORDINALS or (word.isdigit() and len(word) <= 2 and 0 < int(word) <= _FEW)


def _numbered(scan: Scan, place: int) -> bool:
    if place + 1 >= len(scan.lows) or scan.low[scan.words[place].end : scan.words[place + 1].start] != " ":
        return False
    following = scan.lows[place + 1]
    return (following.isdigit() and len(following) <= 2 and 0 < int(following) <= _FEW) or following in ROMAN


def _led(scan: Scan, place: int) -> int:
    """With the preposition that belongs to it."""
    return place - (place > 0 and scan.lows[place - 1] in LEAD)


def _of_a_child(scan: Scan, first: int, last: int) -> bool:
    before = scan.lows[max(0, first - _REACH) : first]
    if any(w in PEOPLE for w in (*before, *scan.lows[last : last + 2])):
        return True
    goes = any(w in GOES for w in before[-2:]) and scan.lows[first] in LEAD
    told = any(w in GOES for w in before[-4:]) and any(w in PRONOUNS for w in before[-6:])
    return goes or told or any(w in HE for w in before[-3:])
