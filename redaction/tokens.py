"""The tokens that stand for what was removed: how they are written, found again and numbered."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from redaction.policy import HIDDEN_KIND, TOKEN_WORDS, all_phrases, token_words

# Stands for the token of a telephone number where places in a text must not shift.
PHONE_MASK: Final = "\x1e"


@cache
def pattern() -> re.Pattern[str]:
    numbered, fixed = all_phrases()
    names = "|".join(sorted({re.escape(n) for n in numbered}, key=len, reverse=True))
    phrases = "|".join(sorted({re.escape(p) for p in fixed}, key=len, reverse=True))
    return re.compile(rf"\[(?:(?:{names}) \d{{1,6}}|{phrases})\]")


def find(text: str) -> list[tuple[int, int]]:
    if "[" not in text:
        return []
    return [m.span() for m in pattern().finditer(text)]


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The same text with tokens made unreadable to every rule."""
    for start, end in spans:
        text = text[:start] + "\x1d" * (end - start) + text[end:]
    return text


@cache
def _kinds() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for words in TOKEN_WORDS.values():
        kinds |= {phrase: kind for kind, phrase in (*words.numbered.items(), *words.dropped.items())}
        kinds |= {words.special: HIDDEN_KIND, words.unchecked: "UNCHECKED"}
    return kinds


def kind_of(token: str) -> str:
    """The kind that a token stands for; "" for what is no token."""
    inner = token[1:-1]
    kinds = _kinds()
    return kinds.get(inner) or kinds.get(inner.rpartition(" ")[0], "")


def numbered(kind: str, number: int, language: str) -> str:
    return f"[{token_words(language).numbered[kind]} {number}]"


def dropped(kind: str, language: str) -> str:
    words = token_words(language)
    return f"[{words.dropped.get(kind, words.special)}]"


def unchecked(language: str) -> str:
    return f"[{token_words(language).unchecked}]"


@cache
def _numbers_of(kind: str) -> re.Pattern[str]:
    words = {re.escape(words.numbered[kind]) for words in TOKEN_WORDS.values()}
    return re.compile(rf"\[(?:{'|'.join(sorted(words))}) (\d{{1,6}})\]")


def highest_number(kind: str, used: Iterable[str]) -> int:
    """The highest number that a token of this kind bears in `used` (tokens or texts)."""
    return max((int(n) for text in used for n in _numbers_of(kind).findall(text)), default=0)
