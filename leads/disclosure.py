"""Everything about one person in one file, for a court's or an authority's order: recorded, and kept nowhere here.

Only the order opens what is hidden as well. What was removed before it was stored, and contacts that were put aside for
no purpose, cannot be in it. The record names the order, who made it, counts and the file's digest, never its content.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import orjson
from sqlalchemy import insert, select

from leads import holdings
from leads.errors import ReasonNeeded
from leads.privacy import audit, holds
from leads.store.store import Store
from leads.store.tables import disclosures


@dataclass(frozen=True, slots=True)
class Order:
    """By which order, of whom."""

    number: str
    authority: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One that was made; `card` is a random number that names nobody once the person is erased."""

    id: int
    order: Order
    card: bytes
    made_by: int
    at: datetime
    counts: dict[str, int]
    digest: bytes


async def make(store: Store, card: bytes, order: Order, *, by: int, now: datetime) -> bytes:
    """The file, after it was recorded. Raises NotFound, ReasonNeeded."""
    if not order.number.strip() or not order.authority.strip():
        raise ReasonNeeded
    content, counts = await holdings.of_card(store, card)
    content = {"order": order.number, "authority": order.authority, "made_at": now.isoformat(), **content}
    body = orjson.dumps(content, option=orjson.OPT_INDENT_2)
    values = {
        "order_number": order.number.strip()[:64],
        "authority": order.authority.strip()[:120],
        "card_id": card,
        "made_by": by,
        "at": now,
        "counts": counts,
        "digest": sha256(body).digest(),
    }
    async with store.main.begin() as connection:
        await connection.execute(insert(disclosures).values(**values))
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="disclosed", subject=f"card:{card.hex()}", counts=counts
        )
    return body


async def listed(store: Store, *, start: int = 0) -> list[Disclosure]:
    """A page of them, newest first."""
    query = select(disclosures).order_by(disclosures.c.id.desc()).limit(holds.PAGE).offset(start)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [
        Disclosure(r.id, Order(r.order_number, r.authority), r.card_id, r.made_by, r.at, r.counts, r.digest)
        for r in rows
    ]
