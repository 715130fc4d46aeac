"""Where the terms of a language stand in a message."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redaction.vocabulary.neighbours import HEAD as BESIDE
from redaction.vocabulary.neighbours import Listed, Ranked, Term
from redaction.vocabulary.pack import TAIL, Pack
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


_ELIDING: Final = frozenset({"it", "fr"})


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


def _at(lows: list[str], place: int, word: str, pack: Pack) -> list[Hit]:
    hits: list[Hit] = []
    exact = pack.terms.get(word)
    if exact is not None:
        for term in _fitting(exact, lows, place, pack):
            hits.append(Hit(term, place - term.key, place - term.key + len(term.slots)))
    stemmed = pack.terms.get(f"{word[:HEAD]}*")
    if stemmed is not None:
        for term in _fitting(stemmed, lows, place, pack):
            if word.startswith(term.slots[term.key].stems):
                hits.append(Hit(term, place - term.key, place - term.key + len(term.slots)))
    return hits


def _fitting(listed: Listed, lows: list[str], place: int, pack: Pack) -> list[Term]:
    """Those that stand here, in the order of their lists."""
    found = [ranked for ranked in listed.plain if _stands(ranked[1], lows, place, pack)]
    for gap, heads in listed.beside:
        if 0 <= place + gap < len(lows):
            for ranked in heads.get(lows[place + gap][:BESIDE], ()):
                if _stands(ranked[1], lows, place, pack):
                    found.append(ranked)
    if len(found) > 1:
        found.sort(key=_rank)
    return [term for _rank, term in found]


def _rank(ranked: Ranked) -> int:
    return ranked[0]


def _stands(term: Term, lows: list[str], place: int, pack: Pack) -> bool:
    first = place - term.key
    if first < 0 or first + len(term.slots) > len(lows):
        return False
    at = first
    for slot in term.slots:
        if not _fits(slot, lows[at], pack):
            return False
        at += 1
    return True


def _fits(slot: WordSet, word: str, pack: Pack) -> bool:
    if slot.has(word):
        return True
    if ANY_WORD in slot.exact:
        return not (pack.boundary.has(word) or pack.denied.has(word) or word in pack.purpose)
    return ANY_NUMBER in slot.exact and word.isdigit()
