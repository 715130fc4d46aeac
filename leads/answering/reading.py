"""What a sentence is about: its words folded, the silent ones left out, those that mean the same put under one name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Final

from leads.folding import fold

LANGUAGES: Final = ("cs", "sk", "pl", "it", "de", "en", "fr")
# Two words with a common beginning of this length, and no more than so much behind it, are forms of one word.
STEM: Final = 5
ENDING: Final = 4
# A short word may differ in its last letter only.
SHORT: Final = 3
_WORDS: Final = re.compile(r"[a-z]{2,40}")
# German puts words together: there a stem of this length counts within a word too.
_WITHIN: Final = 5


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. `stems`: beginning of a word → name of its group; `pairs`: two words → the same."""

    silent: frozenset[str]
    stems: Mapping[str, str]
    pairs: Mapping[tuple[str, str], str]
    compound: bool


@cache
def words_of(language: str) -> Words:
    known = language if language in LANGUAGES else "en"
    content = import_module(f"leads.answering.words.{known}")
    stems: dict[str, str] = {}
    pairs: dict[tuple[str, str], str] = {}
    for line in content.ALIKE.split("\n"):
        group = line.split()
        for written in group:
            name = f"={group[0].rstrip('*')}"
            first, _, second = written.rstrip("*").partition("_")
            if second:
                pairs[first, second] = name
            else:
                stems[first] = name
    return Words(frozenset(content.SILENT.split()), stems, pairs, known == "de")


def meanings(text: str, language: str) -> list[str]:
    """What the text is about, in order: names of groups ("=deliver") and words that stand for themselves."""
    words = words_of(language)
    pieces = _WORDS.findall(fold(text))
    found: list[str] = []
    for at, piece in enumerate(pieces):
        pair = next((name for other in pieces[at + 1 : at + 3] if (name := words.pairs.get((piece, other)))), None)
        if pair is not None:
            found.append(pair)
        elif piece not in words.silent:
            found.extend(groups_of(piece, words) or [piece])
    return found


def groups_of(piece: str, words: Words) -> list[str]:
    """The groups that a word belongs to: by its longest known beginning; of a compound, by each of its parts."""
    for end in range(len(piece), 2, -1):
        if name := words.stems.get(piece[:end]):
            parts = [name]
            break
    else:
        parts = []
    if words.compound and len(piece) > 2 * _WITHIN - 2:
        parts += [name for stem, name in words.stems.items() if len(stem) >= _WITHIN and piece.find(stem) > 0]
    return list(dict.fromkeys(parts))


def likeness(one: str, other: str) -> float:
    """How much two words are one: 1 the same, less for another form or a slip of the fingers, 0 another word."""
    if one == other:
        return 1.0
    if one.startswith("=") or other.startswith("="):
        return 0.0
    common = _common(one, other)
    if common >= STEM and max(len(one), len(other)) - common <= ENDING:
        return 0.9
    if common >= SHORT and max(len(one), len(other)) - common <= 1:
        return 0.7
    if min(len(one), len(other)) >= STEM and within_one(one, other):
        return 0.8
    return 0.0


def mended(piece: str, words: Words) -> str | None:
    """The group that a mistyped word was meant for."""
    for stem, name in words.stems.items():
        if len(stem) >= STEM and piece[:1] == stem[:1]:
            ends = (len(stem), len(stem) - 1, len(stem) + 1)
            if any(len(piece[:end]) == end and within_one(piece[:end], stem) for end in ends):
                return name
    return None


def within_one(one: str, other: str) -> bool:
    """Whether one letter more, less, other or two exchanged make the one word the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = _common(one, other)
    first, second = one[start:], other[start:]
    if len(first) == len(second):
        return first[1:] == second[1:] or (first[:2] == second[:2][::-1] and first[2:] == second[2:])
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return longer[1:] == shorter


def _common(one: str, other: str) -> int:
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))
