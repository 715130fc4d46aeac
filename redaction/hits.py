"""Where the terms of a language stand in a message."""

from collections.abc import Iterator
from dataclasses import dataclass

from redaction.vocabulary.pack import TAIL, Pack, Term
from redaction.vocabulary.phrases import ANY_NUMBER, ANY_WORD, HEAD, WordSet


@dataclass(frozen=True, slots=True)
class Hit:
    """`term` covers the words `first` to `last` (exclusive)."""

    term: Term
    first: int
    last: int


def find(lows: list[str], pack: Pack) -> list[Hit]:
    terms, stems = pack.terms, pack.stems
    hits = [
        hit
        for place, word in enumerate(lows)
        if word in terms or word.startswith(stems.get(word[:HEAD], ()))
        for hit in _at(lows, place, word, pack)
    ]
    if pack.tails:
        hits += _compounds(lows, pack)
    if pack.language in _ELIDING and any("'" in w for w in lows):
        hits += _elided(lows, pack)
    hits.sort(key=lambda h: h.first)
    return hits


_ELIDING = frozenset({"it", "fr"})


def _elided(lows: list[str], pack: Pack) -> Iterator[Hit]:
    """ "L'artrite", "d'un'ernia": the word behind the apostrophe."""
    bare = [w.rpartition("'")[2] for w in lows]
    for place, word in enumerate(bare):
        for hit in _at(bare, place, word, pack):
            if bare[hit.first : hit.last] != lows[hit.first : hit.last]:
                yield hit


def _compounds(lows: list[str], pack: Pack) -> Iterator[Hit]:
    """ "Brustkrebs", "Eisenbahnergewerkschaft": the last part of a long word tells."""
    for place, word in enumerate(lows):
        for term in pack.tails.get(word[-TAIL:], ()):
            if len(word) > len(term.words[0]) + 1 and word.endswith(term.words[0]):
                yield Hit(term, place, place + 1)


def _at(lows: list[str], place: int, word: str, pack: Pack) -> Iterator[Hit]:
    stemmed = (t for t in pack.terms.get(f"{word[:HEAD]}*", ()) if word.startswith(t.slots[t.key].stems))
    for term in (*pack.terms.get(word, ()), *stemmed):
        first = place - term.key
        last = first + len(term.words)
        if first < 0 or last > len(lows):
            continue
        if all(_fits(slot, lows[first + offset], pack) for offset, slot in enumerate(term.slots)):
            yield Hit(term, first, last)


def _fits(slot: WordSet, word: str, pack: Pack) -> bool:
    if slot.has(word):
        return True
    if ANY_WORD in slot.exact:
        return not (pack.boundary.has(word) or pack.denied.has(word) or word in pack.purpose)
    return ANY_NUMBER in slot.exact and word.isdigit()
