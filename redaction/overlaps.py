"""Which of two findings on the same characters wins, and why.

The higher score wins, then the longer, then the earlier. What the loser covers beyond the winner stays a finding of
its own when it is a clause or an address (half of it would still tell), else the winner is widened or the loser goes.
"""

from dataclasses import replace

from redaction.findings import SPECIAL, Finding

_DIVISIBLE = SPECIAL | {"ADDRESS", "MARITAL_STATUS"}
_MIN_REST = 3


def resolve(findings: list[Finding], text: str) -> list[Finding]:
    if len(findings) < 2:
        return findings
    taken: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (-f.score, f.start - f.end, f.start)):
        taken.extend(_rest(finding, taken, text))
    return sorted(taken, key=lambda f: f.start)


def _rest(finding: Finding, taken: list[Finding], text: str) -> list[Finding]:
    rests = [(finding.start, finding.end)]
    for winner in taken:
        if winner.end <= finding.start or finding.end <= winner.start:
            continue
        if finding.label not in _DIVISIBLE:
            return []
        rests = [
            piece
            for start, end in rests
            for piece in ((start, min(end, winner.start)), (max(start, winner.end), end))
            if piece[0] < piece[1]
        ]
    if rests == [(finding.start, finding.end)]:
        return [finding]
    kept = []
    for start, end in rests:
        while start < end and not text[start].isalnum():
            start += 1
        while start < end and not text[end - 1].isalnum():
            end -= 1
        if sum(c.isalnum() for c in text[start:end]) > _MIN_REST:
            kept.append(replace(finding, start=start, end=end))
    return kept
