"""A duty that one process at a time does: a lease in its row, renewed while the process lives.

It spares the others the same work. What must not be done twice is claimed row by row all the same: a process that
overslept its lease may still be at it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

import structlog
from sqlalchemy import or_, update

from leads.store.store import Store
from leads.store.tables import EPOCH, duties

LEASE = timedelta(seconds=30)
RENEWED_WITHIN = 3
log = structlog.get_logger()


@asynccontextmanager
async def alone(
    store: Store, duty: str, now: datetime, *, last_run: datetime | None, lease: timedelta = LEASE
) -> AsyncIterator[bool]:
    """Whether the duty is this process's own during the block. `last_run`: when it was last done as far as we know."""
    mine = _Lease(store, duty, now, lease)
    if not await mine.take(last_run or EPOCH):
        yield False
        return
    keeper = asyncio.create_task(mine.keep())
    try:
        yield True
    finally:
        mine.over.set()
        with suppress(Exception):
            # Not cancelled: what a renewal has just written must be known to whoever gives back.
            await keeper
            await mine.give_back()


class _Lease:
    def __init__(self, store: Store, duty: str, now: datetime, lease: timedelta) -> None:
        self._store = store
        self._duty = duty
        self._now = now
        self._lease = lease
        self._began = time.monotonic()
        self._until = now
        self.over = asyncio.Event()

    async def take(self, last_run: datetime) -> bool:
        """Nobody is at it, and nobody did it since `last_run`. A lease from the far future is of a clock put back."""
        leased = duties.c.lease_until
        free = or_(leased.is_(None), leased <= self._now, leased > self._now + 2 * self._lease)
        first = self._store.main.insert_new(duties).values(name=self._duty, last_run=EPOCH, done=0)
        self._until = self._later()
        taken = update(duties).where(duties.c.name == self._duty, duties.c.last_run == last_run, free)
        async with self._store.main.begin() as connection:
            await connection.execute(first)
            return (await connection.execute(taken.values(lease_until=self._until))).rowcount == 1

    async def keep(self) -> None:
        while not self.over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.over.wait(), self._lease.total_seconds() / RENEWED_WITHIN)
                return
            try:
                await self._set(self._later())
            except Exception as error:
                log.warning("lease_not_renewed", duty=self._duty, error=type(error).__name__)

    async def give_back(self) -> None:
        await self._set(None)

    async def _set(self, until: datetime | None) -> None:
        """Where the lease is still the one that we know."""
        ours = update(duties).where(duties.c.name == self._duty, duties.c.lease_until == self._until)
        async with self._store.main.begin() as connection:
            await connection.execute(ours.values(lease_until=until))
        self._until = until or self._until

    def _later(self) -> datetime:
        return self._now + timedelta(seconds=time.monotonic() - self._began) + self._lease
