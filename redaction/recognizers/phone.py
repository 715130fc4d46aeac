"""Telephone numbers in local notations, international ones and with their extension."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Number, Scan
from redaction.vocabulary import dialling
from redaction.vocabulary.wordlist import words

_FILE_NUMBER: Final = re.compile(r"(?:19|20)\d\d/|\d{1,2}\. ?\d{1,2}\.?$|\d{1,8}/(?:19|20)\d\d$")
_GROUP: Final = re.compile(r"\d+")
_OTHER: Final = words("order goods card account national document tax secret code")
_NEIGHBOURS: Final = {"cs": ("sk",), "sk": ("cs",), "de": (), "fr": (), "it": (), "pl": (), "en": ()}
# A word beside a number that is not dialled: the nearer of two words decides.
_FAR: Final = 99


def find(scan: Scan) -> Iterator[Finding]:
    found: list[str] = []
    for number in scan.numbers:
        finding = _number(scan, number)
        if finding is not None:
            found.append(number.digits)
            yield _with_extension(scan, finding)
    if found and len(scan.numbers) > len(found):
        yield from _beginnings(scan, found)
    if "phone" in scan.asked and scan.has_digit:
        yield from _answer(scan)
    if oddly(scan.low):
        yield from _oddly_typed(scan)


def _number(scan: Scan, number: Number) -> Finding | None:
    shown, size = number.shown, len(number.digits)
    if size > 15:
        return _part(scan, number)
    if size < 6 or number.glued or number.unit or _FILE_NUMBER.match(shown) or _IP.match(shown):
        return None
    context = number.context
    named = context.get("phone", _FAR)
    other = min((d for c, d in context.items() if c in _OTHER), default=_FAR)
    if size >= 9 and _prefixed(shown, number.digits, blocked=other < named and other <= 16):
        return Finding("PHONE", number.start, number.end, "international", 0.95)
    if "order" in scan.asked and "phone" not in scan.asked and named > 48 and number.start < 40:
        return None
    rule, score = _shape(scan.language, number)
    if rule == "mobile" and not (other < min(named, 20) and other <= 16):
        return Finding("PHONE", number.start, number.end, rule, score)
    if rule == "local" and (named < other or other > 36):
        return Finding("PHONE", number.start, number.end, rule, 0.8 if named < 40 else score)
    if named <= 30 and named < other and 7 <= size <= 13:
        return Finding("PHONE", number.start, number.end, "phone by word", 0.7)
    return _part(scan, number) if size >= 11 else None


def _prefixed(shown: str, digits: str, *, blocked: bool) -> bool:
    """ "+" opens a country's prefix; "00" too, unless a word says what the number is: serials begin with it."""
    if shown.lstrip("(").startswith("+"):
        return True
    return (
        digits.startswith("00")
        and len(digits) >= (11 if " " in shown else 12)
        and digits[2] in "1234789"
        and not blocked
    )


def _shape(language: str, number: Number) -> tuple[str, float]:
    """What the digits and their grouping say: "mobile", "local" or nothing."""
    digits, shown = number.digits, number.shown
    sizes = tuple(len(g) for g in _GROUP.findall(shown))
    spaced = len(sizes) > 1
    if dialling.ABROADS.fullmatch(digits) and (not spaced or sizes[0] in (2, 3)):
        return "local", 0.66
    for known in (language, *_NEIGHBOURS.get(language, ())):
        mobile, local = dialling.MOBILES.get(known), dialling.LOCALS.get(known)
        groupings = dialling.GROUPINGS.get(known, ())
        if mobile and mobile.fullmatch(digits):
            if _dialled_so(known, sizes, spaced):
                return "mobile", 0.85
            return "local", 0.8 if spaced else 0.66
        if local and local.fullmatch(digits):
            grouped = sizes in groupings if groupings else spaced
            if known == "en" and digits[0] not in "0":
                grouped = sizes in ((3, 3, 4), (1, 3, 3, 4)) and ("-" in shown or "(" in shown or "." in shown)
                if not grouped and spaced:
                    return "", 0.0
            return "local", 0.8 if grouped else 0.66
    return "", 0.0


def _dialled_so(language: str, sizes: tuple[int, ...], spaced: bool) -> bool:
    """Whether the digits of a mobile are grouped as nothing else is; in "de", "en", "fr" the leading zero tells it."""
    groupings = dialling.GROUPINGS[language]
    if language in ("de", "en", "fr", "sk") and not spaced:
        return language != "sk"
    return sizes in groupings if groupings else True


def _part(scan: Scan, number: Number) -> Finding | None:
    """A mobile among the first or the last groups of a longer run ("3 604 318 772")."""
    groups = [(m.start() + number.start, m.end() + number.start, m.group()) for m in _GROUP.finditer(number.shown)]
    mobile = dialling.MOBILES.get(scan.language)
    if mobile is None or not 2 <= len(groups) <= 12 or number.glued or "card" in number.context:
        return None
    groupings = dialling.GROUPINGS.get(scan.language, ())
    for first in range(0, min(4, len(groups))):
        for last in range(len(groups), first + 1, -1):
            run = groups[first:last]
            sizes = tuple(len(g) for _s, _e, g in run)
            if sizes in groupings and mobile.fullmatch("".join(g for _s, _e, g in run)) and "phone" in number.context:
                return Finding("PHONE", run[0][0], run[-1][1], "mobile in a run", 0.75)
    return None


def _with_extension(scan: Scan, finding: Finding) -> Finding:
    more = dialling.EXTENSION.match(scan.low, finding.end)
    if more is None or (more.group().startswith("-") and finding.rule == "phone by word"):
        return finding
    return Finding("PHONE", finding.start, more.end(), f"{finding.rule} with extension", finding.score)


def _answer(scan: Scan) -> Iterator[Finding]:
    """A number was asked for: five digits that open the message are one, or its beginning."""
    for number in scan.numbers[:2]:
        taken = set(number.context) & (_OTHER - scan.asked)
        other = number.glued or number.unit or taken or _FILE_NUMBER.match(number.shown) or _IP.match(number.shown)
        if 5 <= len(number.digits) <= 13 and number.start < 40 and not other:
            yield Finding("PHONE", number.start, number.end, "number asked for", 0.64)


def _beginnings(scan: Scan, found: list[str]) -> Iterator[Finding]:
    """ "509 871, cut off, 509 871 336"."""
    for number in scan.numbers[:40]:
        if 5 <= len(number.digits) <= 8 and any(d.startswith(number.digits) and d != number.digits for d in found[:4]):
            yield Finding("PHONE", number.start, number.end, "beginning of a number", 0.7)


_BYTE: Final = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_IP: Final = re.compile(rf"{_BYTE}(?:\.{_BYTE}){{3}}$")
_ODD: Final = re.compile(r"(?<![a-z0-9])[+]?[oil0-9](?: ?[x|*_~] ?[oil0-9]|[ .\-/]?[oil0-9]){8,14}(?![a-z0-9])")
_ODD_SIGN: Final = re.compile(r"\d ?[oil][oil\d]|[oil]\d\d|\d ?[x|*_~] ?\d")
_TYPED_FOR: Final = str.maketrans("oil", "011")
_CROSSED: Final = re.compile(r"\d{2,4}(?: ?[x|*_~] ?\d{2,4}){2,4}(?![a-z0-9])")


def oddly(low: str) -> bool:
    return _ODD_SIGN.search(low) is not None


def _oddly_typed(scan: Scan) -> Iterator[Finding]:
    """ "o77oo 9oo 262" and "773 x 291 x 008"."""
    for match in _ODD.finditer(scan.low):
        shown = match.group()
        crossed = _CROSSED.fullmatch(shown) is not None
        if _TYPED_FOR.keys().isdisjoint(map(ord, shown)) and not crossed:
            continue
        digits = "".join(filter(str.isdigit, shown.translate(_TYPED_FOR)))
        named = "phone" in scan.context_of(match.start())
        for language in (scan.language, *_NEIGHBOURS.get(scan.language, ())):
            mobile, local = dialling.MOBILES.get(language), dialling.LOCALS.get(language)
            if (mobile and mobile.fullmatch(digits)) or (named and local and local.fullmatch(digits)):
                yield Finding("PHONE", match.start(), match.end(), "oddly typed", 0.8)
                break


def looks_local(digits: str, parts: list[str], context: dict[str, int], language: str) -> bool:
    """Whether pieces that arrived one by one make a telephone number."""
    if parts[0].startswith(("+", "00")):
        return 10 <= len(digits) <= 15
    if "phone" in context:
        return 7 <= len(digits) <= 13
    known = (language, *_NEIGHBOURS.get(language, ()))
    mobile = any(language in dialling.MOBILES and dialling.MOBILES[language].fullmatch(digits) for language in known)
    local = language not in ("de", "en") and any(
        language in dialling.LOCALS and dialling.LOCALS[language].fullmatch(digits) for language in known
    )
    return len(digits) >= 9 and (mobile or local)
