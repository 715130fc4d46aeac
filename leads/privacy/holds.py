"""Legal holds: while one is active nothing of its owner is deleted. `active` is the only place that says so."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import holds


def active(owner: Any, now: datetime) -> ColumnElement[bool]:
    """SQL: a hold on `owner` (a column or an id) is in force. Every delete path passes its negation."""
    return exists(
        select(holds.c.id).where(holds.c.owner_id == owner, holds.c.released_at.is_(None), holds.c.until > now)
    )


async def place(store: Store, owner: bytes, *, order_number: str, until: datetime, by: int, now: datetime) -> None:
    """Put a hold on an owner."""
    async with store.main.begin() as connection:
        values = {"owner_id": owner, "order_number": order_number, "placed_by": by, "placed_at": now, "until": until}
        await connection.execute(insert(holds).values(**values))
        await _record(connection, owner, by=by, action="hold_placed", now=now)


async def release(store: Store, owner: bytes, *, by: int, now: datetime) -> None:
    """End all holds on an owner; what is due goes with the next tick."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(holds).where(holds.c.owner_id == owner, holds.c.released_at.is_(None)).values(released_at=now)
        )
        await _record(connection, owner, by=by, action="hold_released", now=now)


async def _record(connection: AsyncConnection, owner: bytes, *, by: int, action: str, now: datetime) -> None:
    await audit.record(connection, now=now, actor=f"staff:{by}", action=action, subject=f"owner:{owner.hex()}")
