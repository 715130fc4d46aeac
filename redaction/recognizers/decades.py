"""Ages told by the decade: "táhne mi na sedmdesátku", "in her seventies", "sono un ottantenne", "Endsiebziger"."""

from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.decades import AGED_PERSONS, DECADES, JUBILEES, MONEY_AFTER, NEARING, SPOKEN_OF
from redaction.vocabulary.people import GOODS, PEOPLE

_TOLD = AGED_PERSONS | DECADES | JUBILEES
_REACH = 6
_OWNED = frozenset(("my", "his", "her", "our", "their"))
_STAGES = frozenset(("early", "mid", "late"))


def may_tell(scan: Scan) -> bool:
    return not _TOLD.isdisjoint(scan.lows)


def find(scan: Scan) -> Iterator[Finding]:
    for place, word in enumerate(scan.words):
        if word.low not in _TOLD:
            continue
        before = scan.lows[max(0, place - _REACH) : place]
        after = scan.lows[place + 1 : place + 2]
        somebody = any(w in PEOPLE or w in SPOKEN_OF for w in before)
        if word.low in AGED_PERSONS:
            told = somebody or any(w in PEOPLE for w in after) or before[-1:] in (["jako"], ["als"], ["as"], ["ako"])
        elif word.low in JUBILEES:
            told = somebody
        else:
            told = somebody and _of_a_life(scan, before) and MONEY_AFTER.isdisjoint(after)
        if told and GOODS.isdisjoint(before[-4:-1]):
            yield Finding("AGE", word.start, word.end, "decade of a life", 0.7)


def _of_a_life(scan: Scan, before: list[str]) -> bool:
    if not before:
        return False
    if scan.language == "en":
        stage = before[-1] in _STAGES
        return before[-2 - stage : -1 - stage] == ["in"] and before[-1 - stage] in _OWNED
    if scan.language == "de":
        return before[-2:] == ["in", "den"] and any(w in ("bin", "ist", "sind") for w in before)
    return before[-1] in NEARING
