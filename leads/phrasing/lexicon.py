"""A language's words, compiled: from a folded word to what it stands for.

An entry is a word ("quote"), a stem ("quot*") or a phrase ("no_need", "price_list*"). A phrase wins over its words and
also means what they do; a word means all that its entries say. An entry under NEUTRAL means nothing and shields its
words from shorter entries.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, reduce
from importlib import import_module
from operator import or_

from leads.phrasing.concepts import BIT, STRONG

LANGUAGES = ("cs", "sk", "pl", "it", "de", "en", "fr")
HEAD = 4
_SECOND = 2
_SHORTEST_STEM = 3
_CLOSED = BIT["YES"] | BIT["POLITE"] | BIT["OLD"]
"""A phrase of these means nothing else: "why not" denies nothing."""
_OWN_ONLY = BIT["BREAK"] | BIT["RECEIVED"]
"""What a phrase does not take over from its words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or, if `open`, a stem, and for a phrase the `rest` of its words, each with whether it is a stem."""

    start: str
    open: bool
    rest: tuple[tuple[str, bool], ...]
    mask: int

    def continues(self, pieces: list[str], at: int) -> bool:
        if len(pieces) - at < len(self.rest):
            return False
        for word, stem in self.rest:
            if not (pieces[at].startswith(word) if stem else pieces[at] == word):
                return False
            at += 1
        return True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`plain` gives what a word means that is no stem, `phrases` the phrases by their first word and the first two
    letters of their second. `heads` and `short_heads` give the stems, and the phrases that begin with one, by four and
    three letters. `strong` and `strong_stems` are the beginnings of what can change an understanding by itself.
    """

    language: str
    plain: Mapping[str, int]
    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    heads: Mapping[str, tuple[Entry, ...]]
    short_heads: Mapping[str, tuple[Entry, ...]]
    strong: frozenset[str]
    strong_stems: frozenset[str]

    def look_up(self, pieces: list[str], at: int) -> tuple[int, int]:
        """What stands at this place and how many words it takes; (0, 0): nothing known."""
        piece = pieces[at]
        phrases = self.phrases.get(piece)
        if phrases is not None and at + 1 < len(pieces):
            for entry in phrases.get(pieces[at + 1][:_SECOND], ()):
                if entry.continues(pieces, at + 1):
                    return entry.mask, 1 + len(entry.rest)
        known = self.plain.get(piece)
        if known is not None:
            return known, 1
        mask = taken = 0
        for entry in self.heads.get(piece[:HEAD]) or self.short_heads.get(piece[:_SHORTEST_STEM], ()):
            if piece.startswith(entry.start):
                if entry.rest:
                    if entry.continues(pieces, at + 1):
                        return entry.mask, 1 + len(entry.rest)
                elif entry.mask:
                    mask |= entry.mask
                    taken = 1
                else:
                    return mask, 1
        return mask, taken


@cache
def lexicon_for(language: str) -> Lexicon:
    known = language if language in LANGUAGES else "en"
    concepts: Mapping[str, str] = import_module(f"leads.phrasing.{known}").WORDS
    return compiled(known, concepts)


def compiled(language: str, concepts: Mapping[str, str]) -> Lexicon:
    masks: dict[str, int] = {}
    for name, listed in concepts.items():
        bit = 0 if name == "NEUTRAL" else BIT[name]
        for text in listed.split():
            masks[text] = masks.get(text, 0) | bit
    stems = _by_head([_entry(t, m, language) for t, m in masks.items() if t.endswith("*") and "_" not in t])
    words = {text: mask for text, mask in masks.items() if not text.endswith("*") and "_" not in text}
    plain = {word: mask and mask | _of_stems(word, stems) for word, mask in words.items()}
    phrases = []
    for text, mask in masks.items():
        if "_" in text:
            entry = _entry(text, mask, language)
            phrases.append(replace(entry, mask=mask | _of_words(entry, plain, stems)) if _open(mask) else entry)
    singles = [entry for found in stems.values() for entry in found]
    strong = [e for e in (*singles, *phrases) if e.mask & STRONG]
    return Lexicon(
        language,
        plain,
        _by_two_words([e for e in phrases if not e.open]),
        *_heads([*singles, *(e for e in phrases if e.open)]),
        frozenset(w for w, stem in map(_telling, strong) if not stem) | {w for w, m in plain.items() if m & STRONG},
        frozenset(word[:HEAD] for word, stem in map(_telling, strong) if stem),
    )


def _open(mask: int) -> bool:
    return mask != 0 and not mask & _CLOSED


def _entry(text: str, mask: int, language: str) -> Entry:
    parts = [(part.rstrip("*"), part.endswith("*")) for part in text.split("_")]
    start, is_stem = parts[0]
    if is_stem and len(start) < _SHORTEST_STEM:
        raise ValueError(f"The stem {text!r} of {language} is shorter than {_SHORTEST_STEM} letters.")
    return Entry(start, is_stem, tuple(parts[1:]), mask)


def _telling(entry: Entry) -> tuple[str, bool]:
    """The word by which an entry is noticed: of a phrase the longest, since the short ones stand everywhere."""
    return max(((entry.start, entry.open), *entry.rest), key=lambda word: len(word[0]))


def _by_head(stems: list[Entry]) -> dict[str, list[Entry]]:
    heads: dict[str, list[Entry]] = {}
    for entry in stems:
        heads.setdefault(entry.start[:_SHORTEST_STEM], []).append(entry)
    return heads


def _of_stems(word: str, stems: Mapping[str, list[Entry]]) -> int:
    """What the stems say of a word; nothing if one of them shields it."""
    fitting = [e.mask for e in stems.get(word[:_SHORTEST_STEM], ()) if word.startswith(e.start)]
    return reduce(or_, fitting, 0) if all(fitting) else 0


def _of_words(phrase: Entry, plain: Mapping[str, int], stems: Mapping[str, list[Entry]]) -> int:
    """What the words of a phrase stand for by themselves."""
    words = (phrase.start, *(word for word, _stem in phrase.rest))
    return reduce(or_, (plain[word] if word in plain else _of_stems(word, stems) for word in words), 0) & ~_OWN_ONLY


def _by_two_words(phrases: list[Entry]) -> dict[str, dict[str, tuple[Entry, ...]]]:
    found: dict[str, dict[str, list[Entry]]] = {}
    for entry in phrases:
        found.setdefault(entry.start, {}).setdefault(entry.rest[0][0][:_SECOND], []).append(entry)
    return {
        start: {second: tuple(sorted(entries, key=_rank)) for second, entries in groups.items()}
        for start, groups in found.items()
    }


def _heads(entries: list[Entry]) -> tuple[dict[str, tuple[Entry, ...]], dict[str, tuple[Entry, ...]]]:
    """The entries by four letters, and those that begin with a stem of three by three."""
    long: dict[str, list[Entry]] = {}
    short: dict[str, list[Entry]] = {}
    for entry in entries:
        (short if len(entry.start) < HEAD else long).setdefault(entry.start[:HEAD], []).append(entry)
    for head, found in long.items():
        found += short.get(head[:_SHORTEST_STEM], [])
    return _ranked(long), _ranked(short)


def _ranked(heads: Mapping[str, list[Entry]]) -> dict[str, tuple[Entry, ...]]:
    return {head: tuple(sorted(found, key=_rank)) for head, found in heads.items()}


def _rank(entry: Entry) -> tuple[int, int, bool]:
    return -len(entry.rest), -len(entry.start) - sum(len(word) for word, _stem in entry.rest), entry.open
