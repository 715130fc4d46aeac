"""A message cut into clauses: at punctuation and at the words that open a new thought."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from redaction.scan import Word
from redaction.vocabulary.pack import Pack

_BREAK = re.compile(r"[?!;\n\"|()\x1d]|[.,:]\s|\.\.| - ")
_BREAKING = frozenset('?!;\n"|()\x1d.,:-')
_ORDINAL = re.compile(r"\. ?$")


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (exclusive) of the message."""

    first: int
    last: int


def split(low: str, words: list[Word], pack: Pack) -> Iterator[Clause]:
    first = 0
    exact, stems = pack.boundary.exact, pack.boundary.stems
    for place in range(1, len(words)):
        shown, start, _end = words[place]
        before, _start, end = words[place - 1]
        opens = shown in exact or (stems and shown.startswith(stems))
        if opens or ((start - end > 1 or low[end] != " ") and _breaks(low[end:start], before)):
            yield Clause(first, place)
            first = place
    if words:
        yield Clause(first, len(words))


def _breaks(gap: str, before: str) -> bool:
    if gap == " " or not gap:
        return False
    if _ORDINAL.fullmatch(gap) and before.isdigit() and len(before) <= 2:
        return False
    return not _BREAKING.isdisjoint(gap) and _BREAK.search(gap) is not None
