"""
The entries of a word list: "stem*", "fixed phrase", "# years" (any number), "has _ come" (any word), "{one|another} {word|stem*}",
and German "*ending".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Final

from redaction.language import everyday_words
from redaction.normalise import fold
from redaction.vocabulary.often import often

HEAD: Final = 4
ANY_NUMBER, ANY_WORD = "#", "_"
_MANY: Final = 4
_LISTED: Final = 8
_TOKEN: Final = re.compile(r"[a-z0-9]+(?:'[a-z]+)?\*?|[#_]")
_CHOICE: Final = re.compile(r"\{([^{}]*)\}")
_PART: Final = re.compile(r"\{[^{}]*\}|[^\s{}]+")


@dataclass(frozen=True, slots=True)
class WordSet:
    """`heads` finds the stems of a long list by their first letters: one look-up a word, however many there are."""

    exact: frozenset[str]
    stems: tuple[str, ...]
    heads: dict[str, tuple[str, ...]] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        many = len(self.stems) > _MANY and all(len(stem) > 1 for stem in self.stems)
        object.__setattr__(self, "heads", _by_head(self.stems) if many else None)

    def has(self, word: str) -> bool:
        if word in self.exact:
            return True
        stems = self.stems if self.heads is None else self.heads.get(word[:2])
        return stems is not None and stems != () and word.startswith(stems)


def _by_head(stems: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    heads: dict[str, list[str]] = {}
    for stem in stems:
        heads.setdefault(stem[:2], []).append(stem)
    return {head: tuple(found) for head, found in heads.items()}


@dataclass(frozen=True, slots=True)
class Phrase:
    """`words` are the first choices, `slots` all of them; `key` is the place under which the phrase is looked up."""

    words: tuple[str, ...]
    slots: tuple[WordSet, ...]
    key: int


def phrases(listed: str, *, german: bool = False) -> Iterator[Phrase]:
    for entry in listed.replace("\n", " ").split(","):
        shown = entry.strip().lower()
        if shown and not shown.startswith("*"):
            for plain in _unglued(shown):
                for places in product(*_choices(plain, german)):
                    rows = [row for place in places for row in place]
                    if rows:
                        yield _phrase(rows)


def endings(listed: str, *, german: bool = False) -> Iterator[str]:
    for entry in listed.replace("\n", " ").split(","):
        if entry.strip().startswith("*"):
            yield from _spellings(entry.strip().lower()[1:], german)


def word_set(listed: str, *, german: bool = False) -> WordSet:
    exact, stems = set(), []
    for entry in listed.replace("\n", " ").split(","):
        for shown in _spellings(entry.strip().lower(), german):
            if shown.endswith("*"):
                stems.append(shown[:-1])
            elif shown:
                exact.add(shown)
    return WordSet(frozenset(exact), tuple(stems))


def _spellings(shown: str, german: bool) -> list[str]:
    if not german:
        return [fold(shown)]
    spelt = shown
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelt = spelt.replace(umlaut, letters)
    return list(dict.fromkeys((fold(shown), fold(spelt))))


def _unglued(entry: str) -> Iterator[str]:
    """A choice that is part of a word ("jahr{en|}") is written out; the others stay."""
    fillers = 0
    for choice in _CHOICE.finditer(entry):
        start, end = choice.span()
        filler = all(not one or one.endswith(" ") for one in choice.group(1).split("|"))
        free = start == 0 or entry[start - 1] == " " or start == fillers
        if not free or not (filler or end == len(entry) or entry[end] == " "):
            for one in choice.group(1).split("|"):
                yield from _unglued(entry[:start] + one + entry[end:])
            return
        fillers = end if filler else 0
    yield entry


def _choices(entry: str, german: bool) -> list[list[list[list[str]]]]:
    """For every place of the entry its ways to be filled, each a row of slots, each slot its tokens."""
    places = []
    for part in _PART.findall(entry):
        alone: list[str] = []
        ways: list[list[list[str]]] = []
        for one in part.strip("{}").split("|") if part.startswith("{") else [part]:
            for shown in _spellings(one, german):
                tokens = _TOKEN.findall(shown)
                if len(tokens) == 1:
                    alone += tokens
                else:
                    ways.append([[t] for t in tokens])
        if alone:
            ways.append([alone])
        places.append(ways)
    if len(places) == 1:
        return [[row if len(row) > 1 else [[t]] for row in places[0] for t in (row[0] if row else ())]]
    return places


def _phrase(rows: list[list[str]]) -> Phrase:
    slots = tuple(
        WordSet(frozenset(t for t in row if not t.endswith("*")), tuple(t.rstrip("*") for t in row if t.endswith("*")))
        for row in rows
    )
    alone = len(slots) == 1
    slots = tuple(_long(s) if alone or len(s.exact) + len(s.stems) >= _LISTED else s for s in slots)
    return Phrase(
        tuple(row[0].rstrip("*") for row in rows), slots, max(range(len(rows)), key=lambda i: rarity(slots, i))
    )


def _long(slot: WordSet) -> WordSet:
    """A list by which a phrase may be looked up: stems too short for that stand for themselves."""
    short = frozenset(stem for stem in slot.stems if len(stem) < HEAD)
    return WordSet(slot.exact | short, tuple(s for s in slot.stems if s not in short)) if short else slot


def rarity(slots: tuple[WordSet, ...], place: int) -> tuple[bool, int, int]:
    """A good key: its stems are long enough to be looked up, and few of its words stand in many messages."""
    slot = slots[place]
    if not slot.exact.isdisjoint((ANY_NUMBER, ANY_WORD)):
        return False, 0, -place
    cost = sum(map(_cost, slot.exact)) + sum(_cost_of_stem(stem) for stem in slot.stems)
    return all(len(s) >= HEAD for s in slot.stems), -cost, -place


def _cost(word: str) -> int:
    if word in everyday_words():
        return _EVERYDAY if len(word) > _SHORT else _EVERYWHERE
    return _OFTEN if word in often() else _COST.get(len(word), 1)


def _cost_of_stem(stem: str) -> int:
    cost = _cost(stem)
    return cost if cost >= _OFTEN or stem not in _begun() else _OFTEN


@cache
def _begun() -> frozenset[str]:
    """Every beginning of a word that many chats have."""
    return frozenset(word[:size] for word in often() for size in range(HEAD, len(word) + 1))


_SHORT: Final = 4
_OFTEN, _EVERYDAY, _EVERYWHERE = 1_000, 5_000, 100_000
_COST: Final = {1: 100_000, 2: 3_000, 3: 50, 4: 4}
