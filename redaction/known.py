"""The contacts that a conversation has kept so far, with what the search for names needs of them worked out once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from redaction import tokens
from redaction.normalise import fold
from redaction.vocabulary.wordlist import words

_LETTERS: Final = re.compile(r"[a-z]+")
# Mailboxes of an office: what they are called says no name.
_OFFICES: Final = tuple(
    words(
        """
        account achat acquist admin ahoj ammin anfrag angebo bauer bestell billing biuro bookin buchhalt buero
        command comune contact contatt convent datens direct direkt einkau email empfan eshop export faktur famig
        famil fattur firma garage garden garten gemein gmail hallo hausv hello hotel import invoic kancel karrier
        kirche kloster kontakt ksieg kuche kultur labor lager logist magaz mailb manag market mesto museum nabid
        nakup negozio newsl noreply obchod objed offert office order ordin parrocc pension penzion person pfarr
        podpor pomoc posta praxis predaj prenot press privacy privat prodej projekt purchas recep rechnung redak
        reserv rezerv rezerw rodina rodzin sales school schule scuola secret segret sekret servi serwis shop sklad
        sklep skola stavby store studio suppor szkol techni termin tisch transp ucet ucto urad vendit verein verkauf
        vertrieb websit werbun werkst zakup zamow
        """
    )
)


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
        """Beginnings of the parts of persons' names and mailboxes, by which their other cases are found too."""
        if self._stems is None:
            self._stems = frozenset(stem(part) for part in self._parts())
        return self._stems

    def _parts(self) -> Iterator[str]:
        for value, token in self._tokens.items():
            kind = tokens.kind_of(token)
            if kind == "PERSON":
                yield from (part for part in _LETTERS.findall(fold(value)) if len(part) >= 3)
            elif kind == "EMAIL":
                box = fold(value).partition("@")[0]
                yield from (part for part in _LETTERS.findall(box) if len(part) >= 5 and not part.startswith(_OFFICES))


def stem(word: str) -> str:
    """A word of a name without what a Slavic or Italian ending may change."""
    return word[: max(3, len(word) - 2)] if word[-1] in "aeiouymh" or len(word) > 5 else word
