"""Telephone numbers in local notations, international ones and spelt in words."""

import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Number, Scan
from redaction.vocabulary.numerals import is_numeral
from redaction.vocabulary.wordlist import words

_BARE = {
    "cs": re.compile(r"[2-79]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}"),
    "sk": re.compile(
        r"0?[2-9]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}|0\d[ \-./]{0,3}\d{3}[ \-./]?\d{2,3}[ \-./]?\d{2,3}"
    ),
    "pl": re.compile(
        r"\(?\d\d\)?[ \-./]{0,3}\d{3}[ \-./]?\d\d[ \-./]?\d\d|[4-8]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}"
    ),
    "it": re.compile(r"3\d\d[ \-./]{0,3}\d(?:[ \-./]?\d){5,6}|0\d(?:[ \-./]{0,2}\d){6,9}"),
    "de": re.compile(r"\(?0[1-9]\d{1,4}\)?[ \-./]{0,3}\d(?:[ \-./]{0,3}\d){4,9}"),
    "en": re.compile(r"\(?0\d{2,4}\)?(?:[ \-./]{0,2}\d){6,8}|\(?[2-9]\d\d\)?[ \-.]{0,2}\d{3}[ \-.]\d{4}"),
    "fr": re.compile(r"0[1-9](?:[ \-./]?\d\d){4}"),
}
_FILE_NUMBER = re.compile(r"(?:19|20)\d\d/|\d{1,2}\. ?\d{1,2}(?:\.|$)|\d{1,8}/(?:19|20)\d\d$")


def find(scan: Scan) -> Iterator[Finding]:
    for number in scan.numbers:
        finding = _number(scan, number)
        if finding is not None:
            yield finding


def _number(scan: Scan, number: Number) -> Finding | None:
    size, shown = len(number.digits), number.shown
    if not 6 <= size <= 15 or number.glued or number.unit or _FILE_NUMBER.match(shown):
        return None
    if size >= 9 and shown.startswith(("+", "00", "(+", "(00")):
        return Finding("PHONE", number.start, number.end, "international", 0.95)
    context = number.context
    named = context.get("phone", 99)
    other = min((d for c, d in context.items() if c in _OTHER), default=99)
    for language in dict.fromkeys(
        (scan.language, "sk" if scan.language == "cs" else "cs" if scan.language == "sk" else "")
    ):
        mobile, local = _MOBILE.get(language), _BARE.get(language)
        if mobile and mobile.fullmatch(shown) and not (other < min(named, 20) and other <= 16):
            return Finding("PHONE", number.start, number.end, "mobile", 0.85)
        if local and local.fullmatch(shown) and (named < other or other > 36):
            return Finding("PHONE", number.start, number.end, "local", 0.8 if named < 40 else 0.66)
    if named <= 30 and named < other and 7 <= size <= 13:
        return Finding("PHONE", number.start, number.end, "phone by word", 0.7)
    return None


_OTHER = words("order goods card account national document tax secret code")
_GROUPED = r"[ \-./]{1,3}\d{3}[ \-./]{1,3}\d{3}"
_MOBILE = {
    "cs": re.compile(rf"[67]\d\d{_GROUPED}"),
    "sk": re.compile(rf"0?9\d\d{_GROUPED}"),
    "pl": re.compile(rf"[4-8]\d\d{_GROUPED}"),
    "it": re.compile(r"3\d\d[ \-./]{1,2}\d{2,4}[ \-./]?\d{2,4}(?:[ \-./]?\d{2,3})?"),
    "de": re.compile(r"\(?01[5-7]\d{1,2}\)?[ \-./]{0,3}\d(?:[ \-./]{0,3}\d){6,8}"),
    "en": re.compile(r"07\d{3}[ \-]?\d{3}[ \-]?\d{3}|\([2-9]\d\d\) ?\d{3}[ \-.]\d{4}"),
    "fr": re.compile(r"0[67](?:[ \-./]?\d\d){4}"),
}


def find_spelt(scan: Scan) -> Iterator[Finding]:
    """Six or more digits told in words, one after the other; figures in between belong to the run."""
    words, language = scan.words, scan.language
    run: list[int] = []
    for place, word in enumerate(words):
        gap = scan.low[words[place - 1].end : word.start] if place else ""
        joined = not run or (len(gap) < 6 and not gap.strip(" ,.-/\n"))
        if joined and (is_numeral(word.low, language) or (run and word.low.isdigit())):
            run.append(place)
            continue
        yield from _spelt_run(scan, run)
        run = [place] if is_numeral(word.low, language) else []
    yield from _spelt_run(scan, run)


def _spelt_run(scan: Scan, run: list[int]) -> Iterator[Finding]:
    if len(run) < 2:
        return
    words = [scan.words[place].low for place in run]
    size = sum(len(w) if w.isdigit() else 1 + len(w) // 9 for w in words)
    start, end = scan.words[run[0]].start, scan.words[run[-1]].end
    if (size >= 6 and len(run) >= 4) or (size >= 4 and len(run) >= 3 and "phone" in scan.context_of(start)):
        yield Finding("PHONE", start, end, "spelt", 0.9)


def looks_local(digits: str, parts: list[str], context: dict[str, int], language: str) -> bool:
    """Whether pieces that arrived one by one make a telephone number."""
    if parts[0].startswith(("+", "00")):
        return 10 <= len(digits) <= 15
    pattern = _BARE.get(language)
    fits = pattern is not None and pattern.fullmatch(digits) is not None
    return 7 <= len(digits) <= 13 if "phone" in context else fits and language != "de" and len(digits) >= 9
