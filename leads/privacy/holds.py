"""Legal holds: while one is active nothing of its owner is deleted. `active` is the only place that says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import holds, owners

# Under a name of its own, so that it also stands inside a query about the holds themselves.
HOLD = holds.alias("hold")


class NoSuchOwner(LookupError):
    """There is nothing to hold: this never existed, or it was destroyed already."""


def active(owner: Any, now: datetime) -> ColumnElement[bool]:
    """SQL: a hold on `owner` (a column or an id) is in force. Every delete path passes its negation."""
    return exists(select(HOLD.c.id).where(HOLD.c.owner_id == owner, _in_force(now)))


def any_active(ids: Sequence[bytes], now: datetime) -> ColumnElement[bool]:
    """SQL: a hold on one of these owners, which go together, is in force."""
    return exists(select(HOLD.c.id).where(HOLD.c.owner_id.in_(ids), _in_force(now)))


async def place(store: Store, owner: bytes, *, order_number: str, until: datetime, by: int, now: datetime) -> None:
    """Put a hold on an owner; what of it was not destroyed yet stays. Raises NoSuchOwner."""
    async with store.main.begin() as connection:
        # The change makes an INTENT that looked at the owner before lose.
        there = await connection.execute(
            update(owners).where(owners.c.id == owner).values(change=owners.c.change + 1)
        )
        if there.rowcount != 1:
            raise NoSuchOwner
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


def _in_force(now: datetime) -> ColumnElement[bool]:
    return HOLD.c.released_at.is_(None) & (HOLD.c.until > now)


async def _record(connection: AsyncConnection, owner: bytes, *, by: int, action: str, now: datetime) -> None:
    await audit.record(connection, now=now, actor=f"staff:{by}", action=action, subject=f"owner:{owner.hex()}")
