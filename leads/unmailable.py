"""To whom nothing may be mailed, said before somebody writes: his address is blocked, or his data are only stored."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import objections, restriction
from leads.store.store import Store
from leads.store.tables import cards
from leads.store.tables import objections as objections_table

Why = Literal["", "objected", "restricted"]


async def among(
    store: Store, connection: AsyncConnection, wanted: Collection[bytes], now: datetime
) -> dict[bytes, Why]:
    """Those of the cards that may get no mail, and why."""
    query = select(cards.c.id, cards.c.email_index).where(cards.c.id.in_(wanted), cards.c.email_index.is_not(None))
    marks = {
        row.id: objections.fingerprint(store.index_secret, row.email_index) for row in await connection.execute(query)
    }
    standing = select(objections_table.c.fingerprint).where(
        objections_table.c.fingerprint.in_(list(marks.values())), objections_table.c.until > now
    )
    blocked = set((await connection.execute(standing)).scalars())
    found: dict[bytes, Why] = dict.fromkeys(await restriction.among(connection, wanted, now), "restricted")
    return found | dict.fromkeys((card for card, mark in marks.items() if mark in blocked), "objected")
