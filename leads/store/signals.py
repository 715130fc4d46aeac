"""What other processes must know, as numbered rows that each server reads every second. Redis may only wake them earlier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import signals

KEPT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Signal:
    """`subject` is an owner's id; None when the signal is about the installation."""

    id: int
    kind: str
    subject: bytes | None


async def send(connection: AsyncConnection, kind: str, *, subject: bytes | None, now: datetime) -> None:
    """Write a signal in the caller's transaction."""
    await connection.execute(insert(signals).values(kind=kind, subject=subject, at=now))


async def newest(store: Store) -> int:
    """The number of the last signal: where a server that starts begins to listen."""
    async with store.main.read() as connection:
        return int((await connection.execute(select(func.max(signals.c.id)))).scalar() or 0)


async def after(store: Store, number: int) -> list[Signal]:
    """Signals behind `number`, in order."""
    query = select(signals).where(signals.c.id > number).order_by(signals.c.id).limit(1000)
    async with store.main.read() as connection:
        return [Signal(r.id, r.kind, r.subject) for r in await connection.execute(query)]


async def sweep(store: Store, *, now: datetime) -> None:
    """Remove signals that every server has read or never will."""
    async with store.main.begin() as connection:
        await connection.execute(delete(signals).where(signals.c.at < now - KEPT))
