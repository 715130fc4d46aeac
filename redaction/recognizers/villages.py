"""A capitalised name with a house number and nothing that says "street": "Husova 9, Most", "Hlubočec 214"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.contexts import category
from redaction.vocabulary.streets import NO_STREETS, NUMBER, TOLD, UNIT
from redaction.vocabulary.wordlist import words

_WORDS: Final = re.compile(TOLD)
_NAME: Final = r"(?:sv\.|gen\.|ks\.|dr\.|por\.|plk\.|prof\.|sw\.|[a-z][a-z'\-]{0,24})"
_BARE: Final = re.compile(
    rf"(?<![a-z0-9@.])(?P<name>{_NAME}(?: {_NAME}){{0,2}}) (?P<number>{NUMBER})(?![\d:])(?!\. ?\d)(?!,\d)"
    rf"(?P<unit>{UNIT}{{0,2}})"
    rf"(?P<town>(?:,| w| v|,? -) ?[a-z][a-z\-]{{2,20}}(?: (?:nad|pod|u) [a-z]{{3,16}}| [a-z]{{3,16}}| \d{{1,2}}"
    rf"(?![\d./:]))?)?"
)
_SHAPE: Final = re.compile(
    r"(?:ova|ska|cka|ni|na|owa|ego|iego|ej|ych|ich|nia|ovo|ne|ie|i|owa|ska|zka|ana|ata|ita|uta|nka|ek|ice|ov|in|any"
    r"|ow|owo)$"
)
_SURE_SHAPE: Final = re.compile(
    r"(?:ova|ovej|ovou|ska|skej|skou|cka|ckej|owa|owej|skiej|ckiej|skiego|ego|ska|zka|nej|ych|skiej|ckiej|iej|owej"
    r"|nej|cza|sza|zka)$"
)
_TYRE: Final = re.compile(r"(?:1[2-9]|2\d|3[0-5])[05]/(?:[3-8][05])(?: ?z?r ?\d\d)?")
_YEAR: Final = re.compile(r"/ ?(?:19|20)\d\d$")
_UNIT_OF_GOODS: Final = re.compile(
    r" ?(?:ks|kc|zl|pln|eur|[$%x]|let|lat|rok|m[23]?\b|mm|cm|kg|g\b|l\b|hod|min|tis|tys|kusu|osob|dni|dnu|m2|m3|cl"
    r"|[vw](?![a-z ])|gb|tb|mb)"
)


# "28. října 1168/102": a date that is a street when a house number of its own follows.
_DATED: Final = re.compile(
    r"(?<![\d.])\d{1,2}\.? (?:rijna|listopadu|maje|kvetna|brezna|zari|cervna|ledna|pluku|oktobra|novembra|augusta"
    r"|maja|listopada"
    r"|pulku|sierpnia|stycznia) \d{1,4}(?:/\d{1,4}[a-z]?|(?=, ?(?:\d{3} ?\d\d|\d\d-\d{3})))"
    r"(?:, ?(?:\d{3} ?\d\d|\d\d-\d{3}) [a-z]{2,20})?"
)
_NUMBERED: Final = re.compile(
    r"(?<![a-z])c\. ?p\. ?\d{1,4}(?:,| -)? \d{3} ?\d\d [a-z]{3,20}(?: [a-z]{3,20}){0,2}(?=[.,;!?\n)]|$)"
)


def find(scan: Scan) -> Iterator[Finding]:
    for pattern in (_DATED, _NUMBERED):
        for match in pattern.finditer(scan.low):
            if not re.search(r"/(?:19|20)\d\d$", match.group()):
                yield Finding("ADDRESS", match.start(), match.end(), "street of a date", 0.85)
    at = 0
    while bare := _BARE.search(scan.low, at):
        finding = _judge(scan, bare)
        at = finding.end if finding else bare.end("number")
        if finding:
            yield finding


# "Elle gagne 2 100 par mois": the number goes on, and a town begins with a capital.
_THOUSANDS: Final = re.compile(r"[ .\u00a0\u202f]\d{3}(?! ?\d)\s?(?:[€$£]|[^\W\d_A-ZÀ-Ž])")


def _judge(scan: Scan, match: re.Match[str]) -> Finding | None:
    name = scan.text[match.start("name") : match.end("name")]
    capital = _first_capital(name)
    if capital < 0:
        return None
    start = match.start("name") + capital
    said = scan.low[start : match.end("name")].split()
    last, number = said[-1].strip("."), match["number"]
    goods = not match["unit"] and _UNIT_OF_GOODS.match(scan.low, match.end("number")) is not None
    if goods or any(w.strip(".") in NO_STREETS or category(w) for w in said):
        return None
    if _THOUSANDS.match(scan.text, match.end("number")):
        return None
    if (
        scan.days_between(*match.span("number"))
        or _YEAR.search(number)
        or re.match(r"(?:19|20)\d\d/", number)
        or _TYRE.match(number)
    ):
        return None
    if name[capital:].isupper() and len(name[capital:]) > 3 and "address" not in scan.asked:
        return None
    town = _town(scan, match)
    before = max(_WORDS.finditer(scan.before(start, 30)), key=lambda m: m.end(), default=None)
    asked = "address" in scan.asked and start < 70
    slash = "/" in number
    sure = _SURE_SHAPE.search(last) is not None or name.endswith(("ů", "í"))
    points = 2 * (asked or before is not None) + 3 * bool(match["unit"]) + town
    points += 2 if sure else (_SHAPE.search(last) is not None or name.endswith(("á", "ą")))
    points += (asked and start < 30) + _at_hand(scan, match, before)
    if slash:
        points += 3 if len(number.partition("/")[0]) >= 3 else 1 + (sure or town)
    order = scan.context_of(start).get("order", 99) < 12
    if points < 3 or order:
        return None
    end = match.end("town") if town else match.end("unit")
    return Finding("ADDRESS", start, end, "street and number", 0.78)


def _at_hand(scan: Scan, match: re.Match[str], before: re.Match[str] | None) -> bool:
    """The word for a place stands right before a name that ends its sentence: "to the cottage, Hlubočec 214."."""
    if before is None or not re.match(r"[.,!?\n]|$", scan.low[match.end("number") :]):
        return False
    return before.end() >= len(scan.before(match.start("name"), 30)) - 8


def _first_capital(name: str) -> int:
    """Where the capitalised words begin; small words may stand among and after them, but one only after the last."""
    at, place, small = -1, 0, 0
    for word in name.split(" "):
        if word[:1].isupper():
            at = place if at < 0 or small > 1 else at
            small = 0
        elif len(word) > 3:
            small += 1
        elif word not in _INSIDE:
            at = -1
        place += len(word) + 1
    return at if small <= 1 else -1


_INSIDE: Final = words("nad pod u na v pri za k ke ku do od sv gen dr por w przy ks sw")


def _town(scan: Scan, match: re.Match[str]) -> bool:
    if match["town"] is None:
        return False
    return (
        scan.text[match.start("town") : match.end("town")]
        .lstrip(" ,-")
        .removeprefix("w ")
        .removeprefix("v ")[:1]
        .isupper()
    )
