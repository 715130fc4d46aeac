"""A language's words, compiled: from a folded word to what it stands for.

An entry is a word ("quote"), a stem ("quot*") or a phrase ("no_need", "price_list*"). A phrase also
means what its words do, a word all that its entries say. An entry under NEUTRAL means nothing and shields its words from shorter entries.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from leads.phrasing.concepts import BIT

LANGUAGES = ("cs", "sk", "pl", "it", "de", "en", "fr")
_HEAD = 3
_CLOSED = BIT["YES"] | BIT["POLITE"] | BIT["OLD"]
"""A phrase of these means nothing else: "why not" denies nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`words` in order; a word of it is a stem where `stems` says so."""

    words: tuple[str, ...]
    stems: tuple[bool, ...]
    mask: int

    def fits(self, words: list[str], at: int) -> bool:
        for place, (word, stem) in enumerate(zip(self.words, self.stems, strict=True), at):
            if place >= len(words):
                return False
            if not (words[place].startswith(word) if stem else words[place] == word):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`heads` gives the entries by the first three letters of their first word, the longest first."""

    language: str
    heads: Mapping[str, tuple[Entry, ...]]

    def look_up(self, words: list[str], at: int) -> tuple[int, int]:
        """What stands at this place and how many words it takes; (0, 0): nothing known."""
        mask = taken = 0
        for entry in self.heads.get(words[at][:_HEAD], ()):
            if entry.fits(words, at):
                if not entry.mask or len(entry.words) > 1:
                    return (mask, taken) if taken else (entry.mask, len(entry.words))
                mask |= entry.mask
                taken = 1
        return mask, taken


@cache
def lexicon_for(language: str) -> Lexicon:
    known = language if language in LANGUAGES else "en"
    concepts: Mapping[str, str] = import_module(f"leads.phrasing.{known}").WORDS
    return compiled(known, concepts)


def compiled(language: str, concepts: Mapping[str, str]) -> Lexicon:
    masks: dict[str, int] = {}
    for name, entries in concepts.items():
        bit = 0 if name == "NEUTRAL" else BIT[name]
        for entry in entries.split():
            masks[entry] = masks.get(entry, 0) | bit
    bare = {text: mask for text, mask in masks.items() if "_" not in text}
    heads: dict[str, list[Entry]] = {}
    for text, mask in masks.items():
        if "_" in text and mask and not mask & _CLOSED:
            mask |= _of_words(text, bare)
        parts = text.split("_")
        entry = Entry(tuple(p.rstrip("*") for p in parts), tuple(p.endswith("*") for p in parts), mask)
        first = entry.words[0]
        if entry.stems[0] and len(first) < _HEAD:
            raise ValueError(f"The stem {text!r} of {language} is shorter than {_HEAD} letters.")
        heads.setdefault(first[:_HEAD], []).append(entry)
    return Lexicon(language, {head: tuple(sorted(found, key=_rank)) for head, found in heads.items()})


def _of_words(phrase: str, bare: Mapping[str, int]) -> int:
    """What the words of a phrase stand for by themselves."""
    mask = 0
    for word in phrase.replace("*", "").split("_"):
        stems = [e for e in bare if e == word or (e.endswith("*") and word.startswith(e[:-1]))]
        if all(bare[e] for e in stems):
            for entry in stems:
                mask |= bare[entry]
    return mask


def _rank(entry: Entry) -> tuple[int, int, bool]:
    return -len(entry.words), -sum(map(len, entry.words)), entry.stems[-1]
