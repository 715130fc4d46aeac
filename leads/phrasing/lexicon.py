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
from string import ascii_lowercase

from leads.phrasing.concepts import BIT, STRONG

LANGUAGES = ("cs", "sk", "pl", "it", "de", "en", "fr")
HEAD = 4
SECOND = 2
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
        for word, stem in self.rest:
            if at == len(pieces) or not (pieces[at].startswith(word) if stem else pieces[at] == word):
                return False
            at += 1
        return True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`plain` gives what a word means that is no stem, `phrases` the phrases by their first word and the first two
    letters of their second. `heads` gives the stems, and the phrases that begin with one, by four letters, or by three
    where a word has no more. `strong` and `strong_stems` are the beginnings of what can change an understanding by itself.
    """

    language: str
    plain: Mapping[str, int]
    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    heads: Mapping[str, tuple[Entry, ...]]
    strong: frozenset[str]
    strong_stems: frozenset[str]


def phrase_of(near: tuple[Entry, ...], pieces: list[str], at: int) -> tuple[int, int]:
    """What the first phrase that stands at this place means and how many words it takes; (0, 0): none does."""
    for entry in near:
        if entry.continues(pieces, at + 1):
            return entry.mask, 1 + len(entry.rest)
    return 0, 0


def stem_of(entries: tuple[Entry, ...], pieces: list[str], at: int) -> tuple[int, int]:
    """What the stems at this place mean and how many words are taken; (0, 0): none fits."""
    piece = pieces[at]
    mask = taken = 0
    for entry in entries:
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
    parts = (import_module(f"leads.phrasing.words.{known}_{part}").WORDS for part in ("offer", "rights"))
    return compiled(known, {name: words for part in parts for name, words in part.items()})


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
        _heads([*singles, *(e for e in phrases if e.open)]),
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
        found.setdefault(entry.start, {}).setdefault(entry.rest[0][0][:SECOND], []).append(entry)
    return {
        start: {second: tuple(sorted(entries, key=_rank)) for second, entries in groups.items()}
        for start, groups in found.items()
    }


def _heads(entries: list[Entry]) -> dict[str, tuple[Entry, ...]]:
    """The entries by four letters; a stem of three stands under each letter that can follow it."""
    heads: dict[str, list[Entry]] = {}
    short = [entry for entry in entries if len(entry.start) < HEAD]
    for entry in entries:
        if len(entry.start) >= HEAD:
            heads.setdefault(entry.start[:HEAD], []).append(entry)
    for entry in short:
        for following in ("", *ascii_lowercase):
            heads.setdefault(entry.start + following, []).append(entry)
    return {head: tuple(sorted(found, key=_rank)) for head, found in heads.items()}


def _rank(entry: Entry) -> tuple[int, int, bool]:
    return -len(entry.rest), -len(entry.start) - sum(len(word) for word, _stem in entry.rest), entry.open
