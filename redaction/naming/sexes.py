"""Whether a word is a given name, and whether a man's or a woman's."""

from functools import cache
from typing import Any

from redaction.language import LANGUAGES
from redaction.vocabulary import given
from redaction.vocabulary.forms import naming_lists

MAN, WOMAN = "man", "woman"


def sex_of(name: str, language: str) -> str | None:
    """None for a name that no list holds, or both."""
    men, women = _lists(language)
    if name in men:
        return None if name in women else MAN
    return WOMAN if name in women else None


def is_given(name: str) -> bool:
    """In any language; not one that is a word of the language as well."""
    return name in _sure()


@cache
def _sure() -> frozenset[str]:
    listed = [
        names for mine in LANGUAGES for more in (naming_lists(mine),)
        for names in (given.MALE[mine], given.FEMALE[mine], more.MALE, more.FEMALE)
    ]  # fmt: skip
    return frozenset(name for names in listed for name in names.split() if not name.endswith("~") and len(name) > 2)


@cache
def _lists(language: str) -> tuple[frozenset[str], frozenset[str]]:
    mine = language if language in LANGUAGES else "en"
    more: Any = naming_lists(mine)
    return _names(given.MALE[mine], more.MALE), _names(given.FEMALE[mine], more.FEMALE)


def _names(*listed: str) -> frozenset[str]:
    return frozenset(name.rstrip("~") for names in listed for name in names.split())
