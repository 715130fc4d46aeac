"""Everything one language brings, folded and indexed for a single look-up a word. Built on first use."""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import Final

from redaction.vocabulary import common, medicines
from redaction.vocabulary.forms import NameForms, names_for
from redaction.vocabulary.neighbours import Listed, Term, listed
from redaction.vocabulary.phrases import HEAD, WordSet, endings, phrases, word_set
from redaction.vocabulary.wordlist import words

TAIL: Final = 4
_KINDS: Final = {
    "HEALTH": "HEALTH",
    "RELIGION": "RELIGION",
    "POLITICS": "POLITICS",
    "ETHNICITY": "ETHNICITY",
    "ORIENTATION": "SEXUAL_ORIENTATION",
    "UNION": "TRADE_UNION",
    "CRIMINAL": "CRIMINAL",
    "FINANCIAL": "FINANCIAL",
}
(
    ALONE,
    NAMED,
    BESIDE,
    HUSBAND,
    WIFE,
    BOYFRIEND,
    GIRLFRIEND,
    PEOPLE,
    FROM,
    FRAMED,
    TIGHT,
    PARTY,
    ROLE,
    INCOME,
    MARITAL,
    OWN,
) = (
    "alone",
    "named",
    "beside",
    "husband",
    "wife",
    "boyfriend",
    "girlfriend",
    "people",
    "from",
    "framed",
    "tight",
    "party",
    "role",
    "income",
    "marital",
    "own",
)
PLAIN: Final = "plain"


@dataclass(frozen=True, slots=True)
class Pack:
    language: str
    terms: dict[str, Listed]
    stems: dict[str, tuple[str, ...]]
    key_words: frozenset[str]
    key_stems: dict[str, tuple[str, ...]]
    tails: dict[str, tuple[Term, ...]]
    frame: WordSet
    third: WordSet
    be: WordSet
    boundary: WordSet
    leading: WordSet
    veto: WordSet
    beasts: WordSet
    who: WordSet
    denied: WordSet
    comes: WordSet
    halts: WordSet
    offers: WordSet
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
    own = _lists(language)
    german = language == "de"
    terms: dict[str, list[Term]] = {}
    tails: dict[str, list[Term]] = {}
    for source in (vars(common), vars(medicines), own):
        for name, entries in source.items():
            kind, level = _meaning(name)
            if level and isinstance(entries, str):
                for term in _terms(entries, kind, level, source is own and german):
                    key = term.slots[term.key]
                    for word in {*key.exact, *(f"{stem[:HEAD]}*" for stem in key.stems)}:
                        terms.setdefault(word, []).append(term)
                for end in endings(entries, german=german):
                    tails.setdefault(end[-TAIL:], []).append(Term(kind, level, (end,), (), 0))
    keys = [t.slots[t.key] for found in terms.values() for t in found if t.level != ROLE]
    return Pack(
        language=language,
        terms={word: listed(found) for word, found in terms.items()},
        stems=_by_head({stem for found in terms.values() for t in found for stem in t.slots[t.key].stems}),
        key_words=frozenset().union(*(slot.exact for slot in keys)),
        key_stems=_by_head({stem for slot in keys for stem in slot.stems}),
        tails={tail: tuple(found) for tail, found in tails.items()},
        frame=_set(own, "PERSON_FRAME", german),
        third=_set(own, "THIRD", german),
        be=_set(own, "BE", german),
        boundary=_set(own, "BOUNDARY", german),
        leading=_set(own, "LEADING", german),
        veto=_set(own, "VETO", german),
        beasts=_set(own, "BEASTS", german),
        who=_set(own, "WHO" if "WHO" in own else "PERSON_FRAME", german),
        denied=_set(own, "DENIED", german),
        comes=_set(own, "COMES", german),
        halts=_set(own, "HALTS", german),
        offers=_set(own, "OFFERS", german),
        purpose=_set(own, "FOR", german).exact,
        names=names_for(language),
    )


def _by_head(stems: set[str]) -> dict[str, tuple[str, ...]]:
    heads: dict[str, list[str]] = {}
    for stem in sorted(stems):
        heads.setdefault(stem[:HEAD], []).append(stem)
    return {head: tuple(found) for head, found in heads.items()}


def _lists(language: str) -> dict[str, object]:
    """The lists of a language: one module, or a folder of them, whose lists of one name add up."""
    known = language if language in _KNOWN else "en"
    module = importlib.import_module(f"redaction.vocabulary.{known}")
    lists = dict(vars(module))
    for part in pkgutil.iter_modules(getattr(module, "__path__", ())):
        for name, entries in vars(importlib.import_module(f"{module.__name__}.{part.name}")).items():
            before = lists.get(name) if name.isupper() else None
            lists[name] = f"{before}, {entries}" if isinstance(before, str) else entries
    return lists


_KNOWN: Final = words("cs sk pl it de en fr")
_LEVELS: Final = {
    "ALONE": ALONE,
    "NAMED": NAMED,
    "WHO": BESIDE,
    "HUSBAND": HUSBAND,
    "WIFE": WIFE,
    "BOYFRIEND": BOYFRIEND,
    "GIRLFRIEND": GIRLFRIEND,
    "PEOPLE": PEOPLE,
    "FROM": FROM,
    "FRAMED": FRAMED,
    "TIGHT": TIGHT,
    "PARTY": PARTY,
    "ROLE": ROLE,
    "OWN": OWN,
}


def _meaning(name: str) -> tuple[str, str]:
    if name == "INCOME":
        return "FINANCIAL", INCOME
    if name in ("MARITAL", "MARITAL_PLAIN"):
        return "MARITAL_STATUS", PLAIN if name == "MARITAL_PLAIN" else MARITAL
    family, _, level = name.partition("_")
    return _KINDS.get(family, ""), _LEVELS.get(level, "") if family in _KINDS else ""


def _terms(listed: str, kind: str, level: str, german: bool) -> list[Term]:
    terms = []
    for phrase in phrases(listed, german=german):
        aid = level == ALONE and kind == "HEALTH" and len(phrase.words) == 1 and phrase.words[0].startswith(common.AIDS)
        terms.append(Term(kind, FRAMED if aid else level, phrase.words, phrase.slots, phrase.key))
    return terms


def _set(lists: dict[str, object], name: str, german: bool) -> WordSet:
    return word_set(str(lists.get(name, "")), german=german)
