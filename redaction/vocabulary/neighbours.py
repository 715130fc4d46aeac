"""The terms of one key word, by what stands beside it: of a hundred phrases with "wife" few go on as the message does."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from redaction.vocabulary.phrases import ANY_NUMBER, ANY_WORD, WordSet, rarity

HEAD: Final = 2
_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class Term:
    """What a word or a phrase tells and what must stand around it. `words` are its first choices."""

    kind: str
    level: str
    words: tuple[str, ...]
    slots: tuple[WordSet, ...]
    key: int


Ranked = tuple[int, Term]


@dataclass(frozen=True, slots=True)
class Listed:
    """
    `plain` must be tried wherever the key stands; `beside` has, for a distance from it, the terms by the first letters
    of the word there. The ranks keep the order in which the terms were listed.
    """

    plain: tuple[Ranked, ...]
    beside: tuple[tuple[int, dict[str, tuple[Ranked, ...]]], ...]


def listed(terms: Iterable[Term]) -> Listed:
    ranked = list(enumerate(terms))
    if len(ranked) <= _FEW:
        return Listed(tuple(ranked), ())
    plain: list[Ranked] = []
    beside: dict[int, dict[str, list[Ranked]]] = {}
    for rank, term in ranked:
        place = _telling(term)
        if place is None:
            plain.append((rank, term))
            continue
        heads = beside.setdefault(place - term.key, {})
        slot = term.slots[place]
        for head in {word[:HEAD] for word in (*slot.exact, *slot.stems)}:
            heads.setdefault(head, []).append((rank, term))
    return Listed(
        tuple(plain), tuple((gap, {h: tuple(found) for h, found in heads.items()}) for gap, heads in beside.items())
    )


def _telling(term: Term) -> int | None:
    """The rarest other place of the phrase whose words are all known by their first letters."""
    fit = [
        place
        for place, slot in enumerate(term.slots)
        if place != term.key
        and slot.exact.isdisjoint((ANY_WORD, ANY_NUMBER))
        and all(len(stem) >= HEAD for stem in slot.stems)
    ]
    return max(fit, key=lambda place: rarity(term.slots, place)) if fit else None
