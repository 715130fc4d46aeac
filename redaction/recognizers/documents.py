"""Numbers of identity cards, passports, licences, permits and insurance cards."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from redaction import checksums
from redaction.findings import Finding
from redaction.scan import WORD, Scan
from redaction.vocabulary.contexts import category, heads

_UK_LICENCE: Final = re.compile(r"(?<![a-z0-9])[a-z9]{5} ?\d[0156]\d[0-3]\d\d ?[a-z9]{2}[a-z0-9] ?[a-z]{2}(?![a-z0-9])")
_PL_DOWOD: Final = re.compile(r"(?<![a-z0-9])[a-z]{3} ?\d{6}(?![a-z0-9])")
_PL_PASSPORT: Final = re.compile(r"(?<![a-z0-9])[a-z]{2} ?\d{7}(?![a-z0-9])")
_IT_CARD: Final = re.compile(r"(?<![a-z0-9])c[a-z]\d{5}[a-z]{2}(?![a-z0-9])")
_IT_PASSPORT: Final = re.compile(r"(?<![a-z0-9])y[a-c] ?\d{7}(?![a-z0-9])")
_BELGIAN: Final = re.compile(r"(?<![\d-])\d{3}-\d{7}-\d\d(?![\d-])")
_HEALTH_CARD: Final = re.compile(r"(?<!\d)80\d{3}(?: ?\d){15}(?!\d)")
_MRZ: Final = re.compile(r"[a-z0-9<]{2,44}<<[a-z0-9<]{1,44}")
_TOLD: Final = re.compile(r"[a-z]+(?:[.'/\-][a-z]+)*")
# The letters of a document are written large unless they stick to its digits.
_VALUE: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{1,5}[ \-]?\d{2,9}(?:[ \-]\d{2,7}){0,4}(?:[ \-]?[A-Z]{1,3}\d{0,3})?"
    r"|\d{2,9}(?:[ \-/]\d{2,7}){0,4}(?:[ \-]?[A-Z]{1,3})?"
    r"|(?=[A-Za-z]{0,10}\d)[A-Za-z0-9]{6,18})(?![A-Za-z0-9])"
)
_REACH: Final = 46
_HEADS: Final = heads("document") | {"tit", "per", "car", "pov", "kar", "res", "wor", "gre"}
_BLOCKING: Final = ("order", "tax", "account", "national", "secret")


def find(scan: Scan) -> Iterator[Finding]:
    yield from _shaped(scan)
    dotted = "o.p" in scan.low or "c.i" in scan.low
    if not (dotted or "document" in scan.asked or any(w[:3] in _HEADS for w in (*scan.lows, *WORD.findall(scan.lead)))):
        return
    at = 0
    for told in _TOLD.finditer(scan.low):
        word = told.group()
        if told.start() < at:
            continue
        if _names(word) and not (word == "pas" and scan.language == "fr"):
            finding = _bracketed(scan, told.start()) or _after(scan, told.end())
            if finding is not None:
                at = finding.end
                yield finding
    for told in _PERMIT.finditer(scan.low):
        finding = _after(scan, told.end(), permit=True)
        if finding is not None:
            yield finding
    if "document" in scan.asked or (scan.lead and any(_names(w) for w in _TOLD.findall(scan.lead[-30:]))):
        finding = _after(scan, 0)
        if finding is not None:
            yield finding


# Words that alone mean a stay, a living room or a parking permit.
_PERMIT: Final = re.compile(
    r"(?<![a-z])(?:titre|permis|carte) de sejour|permesso (?:di )?soggiorno|povoleni k pobytu|povolenie na pobyt"
    r"|kart[ay] (?:stalego )?"
    r"pobytu|(?:residence|work) permit|green card|permis b|ausweis [bcgl](?![a-z])"
)
_ENDS: Final = re.compile(r"([A-Za-z0-9](?:[A-Za-z0-9]|[ \-](?=[A-Za-z0-9])){4,17}) ?\($")


def _bracketed(scan: Scan, start: int) -> Finding | None:
    """ "NXR4L82B6 (passport)"."""
    match = _ENDS.search(scan.text, max(0, start - 24), start)
    if match is None:
        return None
    value = match.group(1).rpartition(" ")[2]
    if not _may_be(value, sum(c.isdigit() for c in value)) or not any(c.isdigit() for c in value):
        return None
    return Finding("ID_DOCUMENT", match.end(1) - len(value), match.end(1), "document by word", 0.79)


def _names(word: str) -> bool:
    if category(word) == "document":
        return True
    tail = word.rpartition("'")[2] if "'" in word else word.rpartition("-")[2] if "-" in word else ""
    return bool(tail) and category(tail) == "document"


def _after(scan: Scan, start: int, *, permit: bool = False) -> Finding | None:
    """The first value within reach that may be a document's number."""
    text = scan.text
    for match in _VALUE.finditer(text, start, min(len(text), start + _REACH + 20)):
        if match.start() - start > _REACH:
            break
        shown = match.group()
        value = shown.replace(" ", "").replace("-", "")
        digits = sum(c.isdigit() for c in value)
        if not _may_be(value, digits) or scan.days_between(*match.span()):
            continue
        context = scan.context_of(match.start())
        near = match.start() - start if permit else context.get("document", 99)
        if any(context.get(c, 99) < near for c in _BLOCKING) or (digits > 11 and context.get("card", 99) < near):
            return None
        return Finding("ID_DOCUMENT", match.start(), match.end(), "document by word", 0.79)
    return None


def _may_be(value: str, digits: int) -> bool:
    if not 6 <= len(value) <= 18:
        return False
    if value.isdigit():
        return digits <= 15
    capitals = value.isupper()
    return digits >= 5 or (digits >= 2 and len(value) >= 7 and (capitals or digits >= 4))


_SHAPES: Final[tuple[tuple[re.Pattern[str], str, Callable[[str], bool] | None], ...]] = (
    (_PL_DOWOD, "pl dowod", checksums.polish_dowod),
    (_PL_PASSPORT, "pl passport", checksums.polish_passport),
    (_UK_LICENCE, "uk licence", None),
    (_IT_CARD, "it identity card", None),
    (_IT_PASSPORT, "it passport", None),
)


def _shaped(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    for pattern, rule, check in _SHAPES:
        if (pattern in (_PL_DOWOD, _PL_PASSPORT) and scan.language != "pl") or (
            pattern in (_IT_CARD, _UK_LICENCE) and not scan.mixed
        ):
            continue
        for match in pattern.finditer(low):
            value = match.group().replace(" ", "").upper()
            context = scan.context_of(match.start())
            if (check is None or check(value)) and (pattern is _IT_PASSPORT or "order" not in context):
                yield Finding("ID_DOCUMENT", match.start(), match.end(), rule, 0.85)
    for match in _BELGIAN.finditer(low):
        if checksums.belgian_card(match.group().replace("-", "")):
            yield Finding("ID_DOCUMENT", match.start(), match.end(), "belgian identity card", 0.95)
    for match in _HEALTH_CARD.finditer(low) if "80" in low else ():
        if match.group()[2:5] in ("380", "276", "203", "616", "703", "040", "756", "250", "826"):
            yield Finding("ID_DOCUMENT", match.start(), match.end(), "european health card", 0.9)
    if "<<" in low:
        for match in _MRZ.finditer(low):
            yield Finding("ID_DOCUMENT", match.start(), match.end(), "mrz", 0.95)
