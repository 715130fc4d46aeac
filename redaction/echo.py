"""What a writer says about his message as it was stored: this was harmless, this must go too."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from redaction import tokens
from redaction.engine import Redacted, Redactor
from redaction.findings import SPECIAL
from redaction.policy import HIDDEN_KIND, NEVER_KEPT
from redaction.writer import Mark

ASKED_KIND: Final = "ASKED"
UNCHECKED_KIND: Final = "UNCHECKED"
NEVER_HARMLESS: Final = NEVER_KEPT | SPECIAL | {HIDDEN_KIND, UNCHECKED_KIND, ASKED_KIND}


class NotHarmless(Exception):
    """Cards, codes, passwords and special categories are not put back, whoever says that they are harmless."""


def put_back(
    redactor: Redactor,
    text: str,
    marks: Sequence[Mark],
    place: int,
    words: str,
    *,
    language: str,
    earlier: tuple[str, ...] = (),
    known: Mapping[str, str] = {},
) -> tuple[str, tuple[Mark, ...]]:
    """The message with `words` in the place of a mark. What is never harmless is cut from them. Raises NotHarmless."""
    mark = marks[place]
    if mark.kind in NEVER_HARMLESS:
        raise NotHarmless
    whole = text[: mark.start] + words + text[mark.end :]
    read = redactor.believing(words).redact(whole, language=language, earlier=earlier, known=known)
    if read.amendments or any(m.kind == UNCHECKED_KIND for m in read.marks):
        raise NotHarmless
    longer = len(words) - (mark.end - mark.start)
    left = [m if m.end <= mark.start else _moved(m, longer) for m in marks if m is not mark]
    return read.text, _together(left, read)


def take_out(
    text: str, marks: Sequence[Mark], ranges: Sequence[tuple[int, int]], *, language: str
) -> tuple[str, tuple[Mark, ...]]:
    """The message without these ranges of it. Raises ValueError for one that is empty, or touches a mark or another."""
    held = sorted((*((m.start, m.end) for m in marks), *ranges))
    if not ranges or any(not 0 <= s < e <= len(text) for s, e in ranges) or any(a[1] > b[0] for a, b in pairwise(held)):
        raise ValueError("a range outside the text, or one that touches what was removed")
    token = tokens.dropped("", language)
    mine = [Mark(s, e, ASKED_KIND, token) for s, e in ranges]
    out: list[str] = []
    placed: list[Mark] = []
    at = size = 0
    for mark in sorted((*marks, *mine), key=lambda m: m.start):
        out += (text[at : mark.start], mark.token)
        size += mark.start - at
        placed.append(replace(mark, start=size, end=size + len(mark.token)))
        size, at = size + len(mark.token), mark.end
    return "".join((*out, text[at:])), tuple(placed)


def _moved(mark: Mark, by: int) -> Mark:
    return replace(mark, start=mark.start + by, end=mark.end + by)


def _together(old: Sequence[Mark], read: Redacted) -> tuple[Mark, ...]:
    """Marks that stood in the text before it was read, and those of what was found in it, in one order."""
    stay = []
    for mark in old:
        if any(f.start < mark.end and mark.start < f.end for f in read.findings):
            continue
        before = [(f, m) for f, m in zip(read.findings, read.marks, strict=True) if f.end <= mark.start]
        stay.append(_moved(mark, sum((m.end - m.start) - (f.end - f.start) for f, m in before)))
    return tuple(sorted((*stay, *read.marks), key=lambda m: m.start))
