"""The one answer of the firm that fits a question, or none: an unsure answer is worse than "I do not know"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from typing import Final

from leads.answering.reading import likeness, meanings, mended, words_of

# A word in the title, or in how people ask for it, says more than one somewhere in the text.
IN_TITLE: Final = 2.0
IN_TEXT: Final = 0.7
# What a word costs that the answer says nothing about.
UNSAID: Final = 0.6
# Sure enough to be given: this share of the question is met, and no other answer meets nearly as much.
SURE: Final = 0.6
AHEAD: Final = 1.15
LEAST: Final = 0.9
LONGEST_QUESTION: Final = 400


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer as it is looked for. `asked_as`: how people ask for it, in the firm's own words."""

    id: int
    title: str
    words: str
    asked_as: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`sure` from 0 to 1: how much of the question the answer is about."""

    id: int
    sure: float


@dataclass(frozen=True, slots=True)
class _Indexed:
    id: int
    title: frozenset[str]
    text: frozenset[str]


def find(question: str, candidates: Sequence[Candidate], *, language: str) -> Found | None:
    """The answer that is meant, if that is clear."""
    indexed = [_index(candidate, language) for candidate in candidates]
    asked = _asked(question[:LONGEST_QUESTION], indexed, language)
    if not asked:
        return None
    spread = {word: sum(_meets(word, one) > 0 for one in indexed) for word in asked}
    ranked = sorted(((_met(asked, one, spread), one.id) for one in indexed), reverse=True)
    if not ranked or ranked[0][0] < LEAST:
        return None
    best, number = ranked[0]
    unsaid = sum(UNSAID for word in asked if not _meets(word, _by_id(indexed, number)))
    sure = best / (best + unsaid)
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    return Found(number, sure) if sure >= SURE and best >= AHEAD * second else None


@lru_cache(maxsize=2048)
def _index(candidate: Candidate, language: str) -> _Indexed:
    title = frozenset(meanings(f"{candidate.title} {candidate.asked_as}", language))
    return _Indexed(candidate.id, title, frozenset(meanings(candidate.words, language)) - title)


def _asked(question: str, indexed: Sequence[_Indexed], language: str) -> list[str]:
    """What the question is about; a word that nothing knows is read as the group whose stem it nearly is."""
    words = words_of(language)
    found = []
    for word in dict.fromkeys(meanings(question, language)):
        known = word.startswith("=") or any(_meets(word, one) for one in indexed)
        found.append(word if known else mended(word, words) or word)
    return list(dict.fromkeys(found))


def _meets(word: str, one: _Indexed) -> float:
    title = max((likeness(word, other) for other in one.title), default=0.0)
    text = max((likeness(word, other) for other in one.text), default=0.0)
    return max(IN_TITLE * title, IN_TEXT * text)


def _met(asked: Sequence[str], one: _Indexed, spread: dict[str, int]) -> float:
    """What of the question this answer meets; a word that many answers have tells little."""
    return sum(_meets(word, one) / sqrt(max(1, spread[word])) for word in asked)


def _by_id(indexed: Sequence[_Indexed], number: int) -> _Indexed:
    return next(one for one in indexed if one.id == number)
