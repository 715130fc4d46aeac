"""What other processes must know, as numbered rows that each server reads every second."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import signals

KEPT = timedelta(hours=1)
LATE_SECONDS = 60.0
MOST_SKIPPED = 1000


@dataclass(frozen=True, slots=True)
class Signal:
    """`subject` is an owner's id; None when the signal is about the installation."""

    id: int
    kind: str
    subject: bytes | None


async def send(connection: AsyncConnection, kind: str, *, subject: bytes | None, now: datetime) -> None:
    """Write a signal in the caller's transaction."""
    await connection.execute(insert(signals).values(kind=kind, subject=subject, at=now))


async def send_all(
    database: Database, connection: AsyncConnection, kind: str, *, subjects: Sequence[bytes], now: datetime
) -> None:
    """Write the same signal about several owners in the caller's transaction."""
    rows = [{"kind": kind, "subject": one, "at": now} for one in subjects]
    await database.insert_all(connection, signals, rows)


async def sweep(store: Store, *, now: datetime) -> None:
    """Remove signals that every server has read or never will; the last one stays, so that numbers never begin anew."""
    last = select(func.max(signals.c.id)).scalar_subquery()
    async with store.main.begin() as connection:
        await connection.execute(delete(signals).where(signals.c.at < now - KEPT, signals.c.id < last))


class Reader:
    """One server's place in the signals.

    A number is given before its transaction commits, so on PostgreSQL a lower one may appear after a higher one:
    numbers that were skipped are looked for again for a while.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last = 0
        self._skipped: dict[int, float] = {}

    async def start(self) -> None:
        """Begin behind what is there now."""
        async with self._store.main.read() as connection:
            self._last = (await connection.execute(select(func.max(signals.c.id)))).scalar() or 0

    async def new(self) -> list[Signal]:
        """What came since the last call."""
        behind = or_(signals.c.id > self._last, signals.c.id.in_(list(self._skipped)))
        query = select(signals).where(behind).order_by(signals.c.id).limit(1000)
        async with self._store.main.read() as connection:
            found = [Signal(r.id, r.kind, r.subject) for r in await connection.execute(query)]
        self._move({signal.id for signal in found})
        return found

    def _move(self, found: set[int]) -> None:
        now = time.monotonic()
        last = max(found | {self._last})
        fresh = range(max(self._last, last - MOST_SKIPPED) + 1, last)
        until = {**self._skipped, **dict.fromkeys(fresh, now + LATE_SECONDS)}
        self._skipped = {number: end for number, end in until.items() if number not in found and end > now}
        self._last = last
