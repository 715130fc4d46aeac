"""Ages told by the decade: "táhne mi na sedmdesátku", "in her seventies", "sono un ottantenne", "Endsiebziger"."""

from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.ages import MONTHLY
from redaction.vocabulary.decades import (
    AGED_PERSONS,
    BIRTHDAYS,
    DECADES,
    JUBILEES,
    MONEY_AFTER,
    NEARING,
    ORDINALS,
    ROUND,
    SPOKEN_OF,
)
from redaction.vocabulary.people import GOODS, PEOPLE
from redaction.vocabulary.wordlist import words

_TOLD: Final = AGED_PERSONS | DECADES | JUBILEES | BIRTHDAYS | ROUND
_REACH: Final = 6
_OWNED: Final = frozenset(
    (
        "my",
        "his",
        "her",
        "our",
        "their",
        "mein",
        "meinem",
        "meinen",
        "seinem",
        "ihrem",
        "mio",
        "suo",
        "mon",
        "son",
        "jej",
        "jego",
    )
)
_OURS: Final = words(
    """
    nasz nasza naszego naszej moj moja mojego mojej mojemu nas nase nasemu naseho muj moje nostro nostra mio mia unser
    unsere unserem mein meine meinem our my
    """
)
_IS: Final = words("he's she's i'm is both we're they're")
_TO: Final = words("do na k ke")
_SHORT_OF: Final = words(
    "rok roky let mesic mesicu mesice chybi brakuje zblizam zbliza dobijam dobija dochodze rokov lata lat"
)
_STAGES: Final = frozenset(("early", "mid", "late"))


def may_tell(scan: Scan) -> bool:
    return not _TOLD.isdisjoint(scan.lows)


def find(scan: Scan) -> Iterator[Finding]:
    for place, word in enumerate(scan.words):
        if word.low not in _TOLD:
            continue
        before = scan.lows[max(0, place - _REACH) : place]
        after = scan.lows[place + 1 : place + 2]
        somebody = any(w in PEOPLE or w in SPOKEN_OF for w in before)
        if word.low in ROUND:
            told = any(w in _OWNED or w in PEOPLE or w.removesuffix("'s") in PEOPLE for w in before[-1:])
        elif word.low in AGED_PERSONS:
            told = (
                somebody
                or any(w in _OURS for w in before[-2:])
                or any(w in PEOPLE for w in after)
                or before[-1:] in (["jako"], ["als"], ["as"], ["ako"])
            )
        elif word.low in BIRTHDAYS:
            near = (*before, *scan.lows[place + 1 : place + 3])
            if (
                before
                and before[-1].startswith(ORDINALS)
                and any(w in PEOPLE or w in SPOKEN_OF or w in _OWNED for w in near)
            ):
                yield Finding("AGE", scan.words[place - 1].start, word.end, "birthday in words", 0.7)
            continue
        elif word.low in JUBILEES:
            told = (
                before[-1:] == ["do"]
                or somebody
                or any(w in SPOKEN_OF or w in PEOPLE for w in scan.lows[place + 1 : place + 3])
            )
        else:
            told = (
                (somebody and _of_a_life(scan, before) and MONEY_AFTER.isdisjoint(after))
                or _to_a_birthday(scan, place, before)
                or (scan.lows[place + 1 : place + 3] == ["na", "karku"] or _staged(scan, place))
            )
        if told and GOODS.isdisjoint(before[-4:-1]):
            yield Finding("AGE", scan.words[_first(scan, place)].start, word.end, "decade of a life", 0.7)


def _near_somebody(scan: Scan, place: int) -> bool:
    near = scan.lows[max(0, place - _REACH) : place + 3]
    return any(w in PEOPLE or w in SPOKEN_OF or w in _OWNED for w in near)


def _first(scan: Scan, place: int) -> int:
    """With "in her early" and "przed", "na", "la" that belong to it."""
    if scan.language != "en":
        return place - (place > 0 and scan.lows[place - 1] in _LED)
    while place and (scan.lows[place - 1] in _STAGES or scan.lows[place - 1] in _OWNED or scan.lows[place - 1] == "in"):
        place -= 1
    return place


def _to_a_birthday(scan: Scan, place: int, before: list[str]) -> bool:
    """ "Na osiemdziesiątkę mamy", "na babiččinu devadesátku", "dva roky do pětašedesátky"."""
    if before[-1:] == ["do"]:
        return any(w in _SHORT_OF for w in before[-4:-1])
    if not before or not (before[-1] in _TO or (before[-1] in PEOPLE and before[-2:-1] and before[-2] in _TO)):
        return False
    return any(w in PEOPLE or w in _OURS for w in (*before[-1:], *scan.lows[place + 1 : place + 3]))


_LED: Final = frozenset(("przed", "po", "kolem", "sulla", "la", "pres", "pod", "nad", "okolo", "kolo"))


def _staged(scan: Scan, place: int) -> bool:
    """ "Warehouse then. Early fifties, can lift": nothing else stands before it."""
    if scan.language != "en" or not place or scan.lows[place - 1] not in _STAGES:
        return False
    start, end = scan.words[place - 1].start, scan.words[place].end
    before = scan.low[:start].rstrip(" ")
    return before[-1:] in ("", ".", "!", "?") and scan.low[end : end + 1] in ("", ",", ".", "!", ";")


def _of_a_life(scan: Scan, before: list[str]) -> bool:
    if not before:
        return False
    if scan.language == "en":
        stage = before[-1] in _STAGES
        if (
            stage
            and before[-2:-1]
            and (before[-2] in PEOPLE or before[-2] in ("he's", "she's", "i'm", "is", "both", "we're", "they're"))
        ):
            return True
        return before[-2 - stage : -1 - stage] == ["in"] and before[-1 - stage] in _OWNED
    if scan.language == "de":
        return before[-2:] == ["in", "den"] and any(w in ("bin", "ist", "sind") for w in before)
    return before[-1] in NEARING or (
        MONTHLY.match(before[-1]) is not None and before[-3:-2] in (["ma"], ["mam"], ["slavi"])
    )
