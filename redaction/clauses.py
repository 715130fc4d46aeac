"""A message cut into clauses: at punctuation and at the words that open a new thought."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redaction.scan import Word
from redaction.vocabulary.pack import Pack
from redaction.vocabulary.wordlist import words

_BREAK: Final = re.compile(r"[?!;\n\"|()\x1d]|[.,:]\s|\.\.| - ")
_BREAKING: Final = frozenset('?!;\n"|()\x1d.,:-')
_SHORT: Final = words("tis tys mil mln mld cca ca np napr tzv tj st sv")
_ORDINAL: Final = re.compile(r"\. ?$")


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (exclusive) of the message."""

    first: int
    last: int


def split(low: str, spoken: list[Word], pack: Pack, *, text: str = "") -> Iterator[Clause]:
    first = 0
    is_not_and = pack.language == "it" and "è" in text.lower()
    exact, stems = pack.boundary.exact, pack.boundary.stems
    for place in range(1, len(spoken)):
        word, before = spoken[place], spoken[place - 1]
        shown, start, end = word.low, word.start, before.end
        opens = shown in exact or (stems and shown.startswith(stems))
        if opens and is_not_and and shown == "e" and text[start] in "èÈ":
            opens = False
        if opens or ((start - end > 1 or low[end] != " ") and _breaks(low[end:start], before.low)):
            yield Clause(first, place)
            first = place
    if spoken:
        yield Clause(first, len(spoken))


def _breaks(gap: str, before: str) -> bool:
    if gap == " " or not gap:
        return False
    if _ORDINAL.fullmatch(gap) and before.isdigit() and len(before) <= 2:
        return False
    if gap == ". " and before in _SHORT:
        return False
    return not _BREAKING.isdisjoint(gap) and _BREAK.search(gap) is not None
