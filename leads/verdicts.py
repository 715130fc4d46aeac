"""What people said about the echo of their messages: sums of "harmless" and "remove this too", without a word."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import or_, select

from leads.store.store import Store
from leads.store.tables import counters

HARMLESS = "harmless"
REMOVE_TOO = "remove_too"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """`harmless` by kind and language, `too_little` by language."""

    harmless: Counter[tuple[str, str]] = field(default_factory=Counter)
    too_little: Counter[str] = field(default_factory=Counter)


def harmless(kind: str, language: str) -> str:
    """The counter's name."""
    return f"{HARMLESS}:{kind}:{language}"


def too_little(language: str) -> str:
    return f"{REMOVE_TOO}:{language}"


async def since(store: Store, month: str) -> Verdicts:
    """The sums from a month ("2026-03") on."""
    named = or_(*(counters.c.name.startswith(f"{name}:", autoescape=True) for name in (HARMLESS, REMOVE_TOO)))
    found = Verdicts()
    async with store.main.read() as connection:
        for row in await connection.execute(select(counters).where(named, counters.c.bucket >= month)):
            what, *rest = row.name.split(":")
            if what == HARMLESS:
                found.harmless[(rest[0], rest[1])] += row.n
            else:
                found.too_little[rest[0]] += row.n
    return found
