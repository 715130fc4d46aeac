"""Which recognisers a word calls for: one look-up a word, before any pattern runs."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from redaction.recognizers import address, credential, email, schooling
from redaction.vocabulary import farewells, frames, shapes
from redaction.vocabulary.numerals import counts_alone, heads, is_numeral
from redaction.vocabulary.pack import TAIL, Pack, pack_for
from redaction.vocabulary.relations import before_names
from redaction.vocabulary.triggers import (
    AT,
    FRAME,
    KIN,
    NAME,
    SCHOOL,
    SECRET,
    SELF,
    SIGN_OFF,
    SPELT,
    STREET,
    SURNAME,
    TOPIC,
)

HEAD: Final = 3
_PARTS: Final = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Triggers:
    """`exact` maps a word to its marks; `stems` the first letters of a word to the stems that it may have."""

    language: str
    exact: dict[str, int]
    stems: dict[str, tuple[tuple[int, tuple[str, ...]], ...]]
    tails: dict[str, tuple[str, ...]]

    def marks(self, words: list[str]) -> int:
        found = 0
        exact, stems = self.exact, self.stems
        for word in words:
            if word in exact:
                found |= exact[word]
            head = word[:HEAD]
            if head in stems:
                found |= self._stemmed(word, stems[head])
        tails = self.tails
        if tails and not found & TOPIC:
            for word in words:
                if word[-TAIL:] in tails and word.endswith(tails[word[-TAIL:]]):
                    return found | TOPIC
        return found

    def _stemmed(self, word: str, stems: tuple[tuple[int, tuple[str, ...]], ...]) -> int:
        found = 0
        for mark, listed in stems:
            if mark == SPELT:
                if is_numeral(word, self.language) and counts_alone(word, self.language):
                    found |= mark
            elif word.startswith(listed):
                found |= mark
        return found


def parts(words: list[str]) -> list[str]:
    """The runs of letters in words that hold more than letters."""
    return [part for word in words if not word.isalpha() for part in _PARTS.findall(word)]


@cache
def triggers_for(language: str) -> Triggers:
    pack = pack_for(language)
    exact: dict[str, int] = {}
    for mark, listed in (
        (NAME, pack.names.all),
        (SURNAME, shapes.COMMON_SURNAMES),
        (FRAME, frames.FRAME_WORDS),
        (SIGN_OFF, farewells.SIGN_OFF_WORDS),
        (SELF, frames.SELF_WORDS),
        (KIN, before_names(language)),
        (AT, email.WORDS),
        (STREET, address.type_words(language)),
        (SECRET, credential.WORDS),
        (SCHOOL, schooling.WORDS),
        (TOPIC, pack.key_words),
    ):
        for word in listed:
            exact[word] = exact.get(word, 0) | mark
    tails = {tail: tuple(t.words[0] for t in found) for tail, found in pack.tails.items()}
    return Triggers(language, exact, _by_head(language, pack), tails)


def _by_head(language: str, pack: Pack) -> dict[str, tuple[tuple[int, tuple[str, ...]], ...]]:
    stems: dict[str, dict[int, list[str]]] = {}
    topics = [stem for listed in pack.key_stems.values() for stem in listed]
    for mark, listed in ((TOPIC, topics), (SPELT, heads(language))):
        for stem in listed:
            stems.setdefault(stem[:HEAD], {}).setdefault(mark, []).append(stem)
    return {head: tuple((mark, tuple(found)) for mark, found in marks.items()) for head, marks in stems.items()}
