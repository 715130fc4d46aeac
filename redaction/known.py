"""The contacts that a conversation has kept so far, with what the search for names needs of them worked out once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from redaction import tokens
from redaction.normalise import fold


class Known(Mapping[str, str]):
    """Value → token. Held by whoever holds the conversation; nothing of it is cached elsewhere."""

    __slots__ = ("_stems", "_tokens")

    def __init__(self, values: Mapping[str, str] = {}) -> None:
        self._tokens = dict(values)
        self._stems: frozenset[str] | None = None

    def __getitem__(self, value: str) -> str:
        return self._tokens[value]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tokens)

    def __len__(self) -> int:
        return len(self._tokens)

    def add(self, more: Mapping[str, str]) -> None:
        if more:
            self._tokens |= more
            self._stems = None

    @property
    def stems(self) -> frozenset[str]:
        """Beginnings of the parts of persons' names, by which their other cases are found too."""
        if self._stems is None:
            names = (value for value, token in self._tokens.items() if tokens.kind_of(token) == "PERSON")
            self._stems = frozenset(stem(part) for name in names for part in fold(name).split() if len(part) >= 3)
        return self._stems


def stem(word: str) -> str:
    """A word of a name without what a Slavic or Italian ending may change."""
    return word[: max(3, len(word) - 2)] if word[-1] in "aeiouymh" or len(word) > 5 else word
