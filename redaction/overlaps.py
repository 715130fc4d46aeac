"""
Which of two findings on the same characters wins, and why. The higher score wins, then the longer, then
the earlier. What the loser covers beyond the winner stays a finding of its own when it is a clause or an
address (half of it would still tell); else the loser goes.
"""

from bisect import bisect_left, insort
from dataclasses import replace
from typing import Final

from redaction.findings import SPECIAL, Finding

_DIVISIBLE: Final = SPECIAL | {"ADDRESS", "MARITAL_STATUS"}
_MIN_REST: Final = 3


def resolve(findings: list[Finding], text: str) -> list[Finding]:
    if len(findings) < 2:
        return findings
    taken: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (-f.score, f.start - f.end, f.start)):
        for rest in _rest(finding, taken, text):
            insort(taken, rest, key=_start)
    return taken


def _start(finding: Finding) -> int:
    return finding.start


def _rest(finding: Finding, taken: list[Finding], text: str) -> list[Finding]:
    """What of `finding` no winner covers. `taken` is sorted and free of overlaps."""
    first = max(0, bisect_left(taken, finding.start, key=_start) - 1)
    last = bisect_left(taken, finding.end, key=_start)
    winners = [t for t in taken[first:last] if t.end > finding.start]
    if not winners:
        return [finding]
    if finding.label not in _DIVISIBLE:
        return []
    rests, at = [], finding.start
    for winner in winners:
        rests.append((at, winner.start))
        at = winner.end
    rests.append((at, finding.end))
    return [replace(finding, start=s, end=e) for s, e in (_trimmed(text, *r) for r in rests) if _tells(text, s, e)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _tells(text: str, start: int, end: int) -> bool:
    return sum(c.isalnum() for c in text[start:end]) > _MIN_REST
