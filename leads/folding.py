"""Text as it is compared when somebody looks for words: without case and diacritics."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import normalize

_MARKS: Final = re.compile("[\u0300-\u036f]+")
_LETTERS: Final = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """One form of a word for all ways to write it: "Żółw" and "zolw" are the same."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", normalize("NFD", text.casefold())).translate(_LETTERS)


def spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where folded words stand in the text as it was written: (start, end), in order, none within another."""
    letters = [fold(letter) for letter in text]
    folded, at = "".join(letters), [place for place, letter in enumerate(letters) for _ in letter]
    found: list[tuple[int, int]] = []
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    for match in re.finditer(pattern, folded) if pattern else ():
        if match.end() > match.start():
            found.append((at[match.start()], at[match.end() - 1] + 1))
    return tuple(found)
