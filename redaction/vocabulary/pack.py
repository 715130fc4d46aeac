"""Everything one language brings, folded and indexed for a single look-up a word. Built on first use."""

import importlib
import re
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from redaction.language import everyday_words
from redaction.normalise import fold
from redaction.vocabulary import common
from redaction.vocabulary.forms import NameForms, names_for
from redaction.vocabulary.wordlist import words

HEAD = 4
_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?\*?")
_KINDS = {
    "HEALTH": "HEALTH",
    "RELIGION": "RELIGION",
    "POLITICS": "POLITICS",
    "ETHNICITY": "ETHNICITY",
    "ORIENTATION": "SEXUAL_ORIENTATION",
    "UNION": "TRADE_UNION",
    "CRIMINAL": "CRIMINAL",
    "FINANCIAL": "FINANCIAL",
}
ALONE, FRAMED, TIGHT, PARTY, ROLE, INCOME, MARITAL, OWN = (
    "alone",
    "framed",
    "tight",
    "party",
    "role",
    "income",
    "marital",
    "own",
)


@dataclass(frozen=True, slots=True)
class Term:
    """A stem or phrase; `key` is the place of the word under which it is indexed."""

    kind: str
    level: str
    words: tuple[str, ...]
    stems: tuple[bool, ...]
    key: int


@dataclass(frozen=True, slots=True)
class WordSet:
    exact: frozenset[str]
    stems: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.exact or (bool(self.stems) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True)
class Pack:
    language: str
    terms: dict[str, tuple[Term, ...]]
    key_words: frozenset[str]
    key_stems: dict[str, tuple[str, ...]]
    frame: WordSet
    third: WordSet
    be: WordSet
    boundary: WordSet
    leading: WordSet
    veto: WordSet
    purpose: frozenset[str]
    names: NameForms

    def reveals(self, words: list[str]) -> bool:
        """Whether any word is a key of a term: a look-up or two a word, before anything dearer is done."""
        exact, stems = self.key_words, self.key_stems
        for word in words:
            if word in exact:
                return True
            listed = stems.get(word[:HEAD])
            if listed and word.startswith(listed):
                return True
        return False


@cache
def pack_for(language: str) -> Pack:
    module = _module(language)
    terms: dict[str, list[Term]] = {}
    for source in (common, module):
        for name, listed in vars(source).items():
            kind, level = _meaning(name)
            if level and isinstance(listed, str):
                for term in _terms(listed, kind, level, source is module and language == "de"):
                    terms.setdefault(term.words[term.key][:HEAD], []).append(term)
    return Pack(
        language=language,
        terms={head: tuple(found) for head, found in terms.items()},
        key_words=frozenset(
            t.words[t.key] for found in terms.values() for t in found if not t.stems[t.key] and t.level != ROLE
        ),
        key_stems={
            head: stems
            for head, found in terms.items()
            if (stems := tuple({t.words[t.key] for t in found if t.stems[t.key] and t.level != ROLE}))
        },
        frame=_set(module, "PERSON_FRAME"),
        third=_set(module, "THIRD"),
        be=_set(module, "BE"),
        boundary=_set(module, "BOUNDARY"),
        leading=_set(module, "LEADING"),
        veto=_set(module, "VETO"),
        purpose=_set(module, "FOR").exact,
        names=names_for(language),
    )


def _module(language: str) -> ModuleType:
    known = language if language in _KNOWN else "en"
    return importlib.import_module(f"redaction.vocabulary.{known}")


_KNOWN = words("cs sk pl it de en fr")
_LEVELS = {
    "ALONE": ALONE,
    "FRAMED": FRAMED,
    "TIGHT": TIGHT,
    "PARTY": PARTY,
    "ROLE": ROLE,
    "OWN": OWN,
}


def _meaning(name: str) -> tuple[str, str]:
    if name == "INCOME":
        return "FINANCIAL", INCOME
    if name == "MARITAL":
        return "MARITAL_STATUS", MARITAL
    family, _, level = name.partition("_")
    return _KINDS.get(family, ""), _LEVELS.get(level, "") if family in _KINDS else ""


def _entries(listed: str, german: bool) -> list[str]:
    entries = []
    for entry in listed.replace("\n", " ").split(","):
        shown = entry.strip().lower()
        if shown:
            entries.append(fold(shown))
            if german:
                entries.append(fold(_spelt_out(shown)))
    return list(dict.fromkeys(entries))


def _spelt_out(shown: str) -> str:
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        shown = shown.replace(umlaut, letters)
    return shown


def _terms(listed: str, kind: str, level: str, german: bool) -> list[Term]:
    terms = []
    ordinary = everyday_words()
    for entry in _entries(listed, german):
        tokens = _TOKEN.findall(entry)
        if not tokens:
            continue
        words = tuple(t.rstrip("*") for t in tokens)
        # A stem of fewer letters than the index key could not be looked up: it counts as a whole word.
        stems = tuple(
            t.endswith("*") and (len(w) >= HEAD or len(tokens) > 1) for t, w in zip(tokens, words, strict=True)
        )
        key = max(
            range(len(words)), key=lambda i: (words[i] not in ordinary, min(len(words[i]), HEAD if stems[i] else 9), -i)
        )
        aid = level == ALONE and kind == "HEALTH" and len(words) == 1 and words[0].startswith(common.AIDS)
        terms.append(Term(kind, FRAMED if aid else level, words, stems, key))
    return terms


def _set(module: ModuleType, name: str) -> WordSet:
    exact, stems = set(), []
    for entry in _entries(getattr(module, name), module.__name__.endswith(".de")):
        if entry.endswith("*"):
            stems.append(entry[:-1])
        else:
            exact.add(entry)
    return WordSet(frozenset(exact), tuple(stems))
