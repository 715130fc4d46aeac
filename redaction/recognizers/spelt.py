"""Telephone numbers told in words, or half in words."""

from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.contexts import UNIT_AFTER
from redaction.vocabulary.numerals import BETWEEN, CLOSING, OPENING, is_numeral

_PAUSES: Final = " ,.-/:\n()"
_GAP: Final = 7


def find(scan: Scan) -> Iterator[Finding]:
    """Digits told in words, one after the other; figures and words like "then" in between belong to the run."""
    words, language = scan.words, scan.language
    run: list[int] = []
    between = 0
    for place, word in enumerate(words):
        gap = scan.low[words[place - 1].end : word.start] if place else ""
        joined = not run or (len(gap) < _GAP and not gap.strip(_PAUSES))
        counts = is_numeral(word.low, language) or (word.low.isdigit() and len(word.low) <= 12)
        if joined and counts:
            run.append(place)
            between = 0
        elif joined and run and between < 3 and word.low in BETWEEN:
            between += 1
        else:
            yield from _run(scan, run)
            run, between = ([place], 0) if counts else ([], 0)
    yield from _run(scan, run)


def _run(scan: Scan, run: list[int]) -> Iterator[Finding]:
    words = scan.words
    opening = OPENING if scan.language != "en" else OPENING - {"o"}
    while run and words[run[0]].low in opening:
        run = run[1:]
    while run and words[run[-1]].low in CLOSING:
        run = run[:-1]
    spelt = [place for place in run if not words[place].low.isdigit()]
    if len(run) < 2 or not spelt:
        return
    size = sum(len(words[p].low) if words[p].low.isdigit() else 1 + len(words[p].low) // 9 for p in run)
    start, end = words[run[0]].start, words[run[-1]].end
    if UNIT_AFTER.match(scan.low, end):
        return
    context = scan.context_of(start)
    if len(run) >= 2 and min(context.get("secret", 99), context.get("code", 99)) <= 14 and "order" not in context:
        yield Finding("CREDENTIAL", start, end, "code in words", 0.92)
        return
    told = "phone" in context
    long = size >= 6 and len(run) >= 4 and len(spelt) >= 3
    if long or (told and size >= 3 and len(run) >= 3) or (told and size >= 5):
        yield Finding("PHONE", start, end, "spelt", 0.9)
