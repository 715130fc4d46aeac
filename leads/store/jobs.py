"""Work that follows from a transaction, as rows written in it: claimed by a conditional UPDATE, done at least once.

Each handler is idempotent: a job whose worker died is taken up again when its lease ends, under a higher fence, and
only the holder of the newest fence can finish it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import bindparam, delete, or_, select, update

from leads.store.store import Store
from leads.store.tables import jobs, owners

LEASE = timedelta(minutes=2)
MOST_ATTEMPTS = 8
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """One claimed job."""

    id: int
    kind: str
    owner: bytes | None
    data: dict[str, Any]
    fence: int


Handler = Callable[[Job, datetime], Awaitable[None]]


async def run_due(
    store: Store, handlers: Mapping[str, Handler], *, now: datetime, owner: bytes | None = None, limit: int = 100
) -> int:
    """Run what is due, of one owner or of all; how many were done.

    Several jobs of one kind for one owner are done once: a handler looks at what is there now, not at what was new.
    """
    done: list[Job] = []
    same: dict[tuple[str, bytes | None], list[Job]] = {}
    for job in await claim(store, kinds=list(handlers), now=now, owner=owner, limit=limit):
        same.setdefault((job.kind, job.owner), []).append(job)
    for (kind, _), alike in same.items():
        try:
            await handlers[kind](alike[-1], now)
        except Exception as error:
            log.error("job_failed", kind=kind, job=alike[-1].id, error=type(error).__name__)
            for job in alike:
                await put_off(store, job, now=now)
            continue
        done += alike
    await finish(store, done)
    return len(done)


async def claim(
    store: Store, *, kinds: list[str], now: datetime, owner: bytes | None = None, limit: int = 100
) -> list[Job]:
    """Take jobs that nobody holds; each is given to one claimant."""
    free = or_(jobs.c.claimed_until.is_(None), jobs.c.claimed_until < now)
    due = select(jobs.c.id).where(jobs.c.kind.in_(kinds), jobs.c.run_at <= now, free)
    if owner is not None:
        due = due.where(jobs.c.owner_id == owner)
    async with store.main.read() as connection:
        if not (await connection.execute(due.limit(1))).first():
            return []
    async with store.main.begin() as connection:
        rows = await connection.execute(
            update(jobs)
            .where(jobs.c.id.in_(due.order_by(jobs.c.id).limit(limit).scalar_subquery()), free)
            .values(claimed_until=now + LEASE, fence=jobs.c.fence + 1, attempts=jobs.c.attempts + 1)
            .returning(jobs.c.id, jobs.c.kind, jobs.c.owner_id, jobs.c.data, jobs.c.fence)
        )
        return sorted((Job(r.id, r.kind, r.owner_id, r.data, r.fence) for r in rows), key=lambda job: job.id)


async def finish(store: Store, done: list[Job]) -> None:
    """Remove done jobs, except those that another claimant has now."""
    if not done:
        return
    held = delete(jobs).where(jobs.c.id == bindparam("job"), jobs.c.fence == bindparam("held"))
    async with store.main.begin() as connection:
        await connection.execute(held, [{"job": job.id, "held": job.fence} for job in done])


async def existing_owners(store: Store, ids: list[bytes]) -> set[bytes]:
    """Which of these ids are owners that exist."""
    found: set[bytes] = set()
    for start in range(0, len(ids), 500):
        async with store.main.read() as connection:
            rows = await connection.execute(select(owners.c.id).where(owners.c.id.in_(ids[start : start + 500])))
            found.update(rows.scalars())
    return found


async def any_owner(store: Store) -> bool:
    """Whether the main database knows anybody at all."""
    async with store.main.read() as connection:
        return (await connection.execute(select(owners.c.id).limit(1))).first() is not None


async def put_off(store: Store, job: Job, *, now: datetime) -> None:
    """Try again later, each time after twice as long; after the last attempt the job stays for somebody to see."""
    async with store.main.begin() as connection:
        attempts = (await connection.execute(select(jobs.c.attempts).where(jobs.c.id == job.id))).scalar() or 0
        wait = timedelta(days=3650) if attempts >= MOST_ATTEMPTS else timedelta(seconds=2**attempts)
        await connection.execute(
            update(jobs)
            .where(jobs.c.id == job.id, jobs.c.fence == job.fence)
            .values(claimed_until=None, run_at=now + wait)
        )
