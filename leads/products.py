"""The firm's groups of goods and services. Each is a purpose of its own; a text says by its words which it is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from leads.folding import fold

# An address in a text names no goods, whatever its letters say.
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*")


@dataclass(frozen=True, slots=True)
class Product:
    """One group. `words` name it in any language, without regard to case and accents; * stands for any letters."""

    name: str
    words: tuple[str, ...] = ()


def named_in(products: Iterable[Product], *texts: str) -> frozenset[str]:
    """The names of the groups that these texts speak of."""
    folded = fold(_ADDRESS.sub(" ", "\n".join(texts)))
    return frozenset(one.name for one in products if _pattern(one).search(folded))


def only_one(names: Collection[str]) -> str | None:
    """The group, where a text speaks of one alone."""
    return next(iter(names)) if len(names) == 1 else None


def _pattern(product: Product) -> re.Pattern[str]:
    """`re` remembers the last few hundred of these by itself."""
    words = (re.escape(fold(word)).replace(r"\*", r"\w*") for word in (product.name, *product.words))
    return re.compile(rf"\b(?:{'|'.join(words)})\b")
