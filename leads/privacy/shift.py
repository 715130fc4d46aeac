"""One run of the eraser: the jobs that it holds, their leases, and the transactions in which it may destroy.

A job's fence rises with every claim. Each transaction of a run first locks its jobs under the fences that it knows, so
a worker that overslept finds nothing of its own any more. Who places a hold locks them too (holds.py), so a hold is
either seen by that transaction or waits until it is over.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import structlog
from sqlalchemy import exists, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import holds
from leads.store.store import Store
from leads.store.tables import erasure_owners, erasures

LEASE = timedelta(minutes=5)
RENEWED_WITHIN = 5
# What one transaction takes on: so many erasures, and a pause afterwards as long as it lasted.
BATCH = 50
MANY = 500
LONGEST_REST = 1.0
_FENCES = "SELECT id, fence FROM erasures WHERE state != 'certified' AND id"
# The steps in their order; `certified` ends a job.
STEPS = ("intent", "ledgered", "destroyed", "certified")
T = TypeVar("T")
log = structlog.get_logger()
Rest = Callable[[float], Awaitable[object]]
Counted = Mapping[bytes, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Work:
    """An erasure that this run holds. `members` are its owners with their kinds."""

    id: bytes
    state: str
    fence: int
    reason: str
    rule_id: int | None
    due_at: datetime
    intent_at: datetime
    needles: bytes | None
    members: tuple[tuple[bytes, str], ...]
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def owners(self) -> list[bytes]:
        return [owner for owner, _ in self.members]

    @property
    def with_card(self) -> bool:
        return any(kind == "card" for _, kind in self.members)

    def of_kind(self, kind: str) -> list[bytes]:
        """The owners that may have rows of this kind; what kind a restored one was is not always known."""
        return [owner for owner, own in self.members if own in (kind, "gone")]


@dataclass(frozen=True, slots=True)
class Turn:
    """A transaction in which these works, and no others, may be destroyed. `noted` is added to their counts."""

    connection: AsyncConnection
    works: list[Work]
    noted: dict[bytes, Mapping[str, int]] = field(default_factory=dict)

    @property
    def owners(self) -> list[bytes]:
        return [owner for work in self.works for owner in work.owners]


def in_batches(items: Sequence[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


class Shift:
    """`now` is the time that is written down; leases and holds go by the time that has passed since then."""

    def __init__(self, store: Store, now: datetime, *, lease: timedelta = LEASE, rest: Rest = asyncio.sleep) -> None:
        self.store = store
        self.now = now
        self.lease = lease
        self._rest = rest
        self._began = time.monotonic()
        self._held: dict[bytes, Work] = {}

    @property
    def moment(self) -> datetime:
        return self.now + timedelta(seconds=time.monotonic() - self._began)

    @property
    def lease_until(self) -> datetime:
        return self.moment + self.lease

    def hold(self, works: Sequence[Work]) -> None:
        """These are this run's own."""
        self._held.update({work.id: work for work in works})

    async def claim(self, limit: int) -> list[Work]:
        """Take jobs that nobody holds, the least tried first; a higher fence shuts out a worker that overslept."""
        moment = self.moment
        free = or_(erasures.c.lease_until.is_(None), erasures.c.lease_until < moment)
        stopped = exists(
            select(erasure_owners.c.owner_id).where(
                erasure_owners.c.erasure_id == erasures.c.id, holds.active(erasure_owners.c.owner_id, moment)
            )
        )
        some = select(erasures.c.id).where(erasures.c.state != "certified", free, ~stopped)
        some = some.order_by(erasures.c.fence, erasures.c.intent_at).limit(limit)
        async with self.store.main.read() as connection:
            if (await connection.execute(some.limit(1))).first() is None:
                return []
        taken = update(erasures).where(erasures.c.id.in_(some.scalar_subquery()), free)
        taken = taken.values(lease_until=self.lease_until, fence=erasures.c.fence + 1)
        async with self.store.main.begin() as connection:
            rows = (await connection.execute(taken.returning(erasures))).all()
            members = await _members(connection, [row.id for row in rows])
        works = [work_of(row, members.get(row.id, ())) for row in rows]
        self.hold(works)
        return works

    @asynccontextmanager
    async def turn(self, works: Sequence[Work]) -> AsyncIterator[Turn]:
        """A transaction with those of `works` that are still ours and under no hold; nobody else gets them meanwhile.

        What a hold protects is given back.
        """
        async with self.resting(), self.store.main.begin() as connection:
            turn = await self._open(connection, works)
            yield turn
            counted = await self._close(turn)
        self._count(counted)

    async def at_once(self, works: Sequence[Work], do: Callable[[Turn], Coroutine[Any, Any, T]]) -> T:
        """The same for work that waits for nothing but the turn's connection: the whole transaction in one hop."""

        async def whole(connection: AsyncConnection) -> tuple[T, Counted]:
            turn = await self._open(connection, works)
            done = await do(turn)
            return done, await self._close(turn)

        async with self.resting():
            done, counted = await self.store.main.at_once(whole)
        self._count(counted)
        return done

    async def _open(self, connection: AsyncConnection, works: Sequence[Work]) -> Turn:
        mine = await self.mine(connection, works)
        kept = await self._under_hold(connection, mine)
        await self._give_back(connection, [work for work in mine if work.id in kept])
        return Turn(connection, [self._held[work.id] for work in mine if work.id not in kept])

    async def _close(self, turn: Turn) -> Counted:
        counts = {work.id: work.counts for work in turn.works}
        counted = {work: _sum(counts[work], more) for work, more in turn.noted.items()}
        await self._note(turn.connection, counted)
        return counted

    def _count(self, counted: Counted) -> None:
        for work, counts in counted.items():
            if work in self._held:
                self._held[work] = replace(self._held[work], counts=counts)

    async def mine(self, connection: AsyncConnection, works: Sequence[Work]) -> list[Work]:
        """Those that nobody took over. Nobody does before the caller's transaction ends."""
        asked = [work for work in works if work.id in self._held]
        if not asked:
            return []
        ids = [work.id for work in asked]
        rows = await connection.run_sync(partial(self.store.main.run_for, lock=True), _FENCES, ids)
        fences = dict(rows.all())
        for work in asked:
            if fences.get(work.id) != work.fence:
                log.warning("erasure_taken_over", erasure=work.id.hex(), fence=work.fence)
                self._held.pop(work.id, None)
        return [work for work in asked if fences.get(work.id) == work.fence]

    async def step(self, works: Sequence[Work], state: str) -> list[Work]:
        """Record a step; without those that another worker holds now."""
        moved: dict[bytes, Work] = {}
        for batch in in_batches(works, MANY):
            async with self.resting():
                mine = await self.store.main.at_once(partial(self._move, batch, state))
            moved |= {work.id: replace(self._held[work.id], state=state) for work in mine}
        self.hold(list(moved.values()))
        return [moved[work.id] for work in works if work.id in moved]

    async def _move(self, works: Sequence[Work], state: str, connection: AsyncConnection) -> list[Work]:
        mine = await self.mine(connection, works)
        await self._write(connection, mine, {"state": state, "lease_until": self.lease_until})
        return mine

    async def release(self, works: Sequence[Work]) -> None:
        """Give jobs back for the next run."""
        if works:
            async with self.store.main.begin() as connection:
                await self._give_back(connection, works)

    async def release_all(self) -> None:
        await self.release(list(self._held.values()))

    def done(self, works: Sequence[Work]) -> None:
        """Nothing more is to be done for these."""
        for work in works:
            self._held.pop(work.id, None)

    @asynccontextmanager
    async def resting(self) -> AsyncIterator[None]:
        """Leave the database to others afterwards for as long as the block kept it."""
        began = time.monotonic()
        yield
        await self._rest(min(time.monotonic() - began, LONGEST_REST))

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """Renew the leases during the block, however long it lasts: a search may take longer than a lease."""
        keeper = asyncio.create_task(self._keep())
        try:
            yield
        finally:
            keeper.cancel()
            with suppress(asyncio.CancelledError):
                await keeper

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / RENEWED_WITHIN)
            try:
                for batch in in_batches(list(self._held.values()), MANY):
                    async with self.store.main.begin() as connection:
                        mine = await self.mine(connection, batch)
                        # What was given back while we waited for its row is nobody's now.
                        still = [work for work in mine if work.id in self._held]
                        await self._write(connection, still, {"lease_until": self.lease_until})
            except Exception as error:
                log.warning("lease_not_renewed", error=type(error).__name__)

    async def _under_hold(self, connection: AsyncConnection, works: Sequence[Work]) -> set[bytes]:
        """Which of these a hold protects. Whoever places one locks the same jobs: it waits, or it is seen here."""
        if not works or not (await connection.execute(select(holds.any_in_force(self.moment)))).scalar():
            return set()
        query = select(erasure_owners.c.erasure_id).where(
            erasure_owners.c.erasure_id.in_([work.id for work in works]),
            holds.active(erasure_owners.c.owner_id, self.moment),
        )
        return set((await connection.execute(query)).scalars())

    async def _give_back(self, connection: AsyncConnection, works: Sequence[Work]) -> None:
        await self._write(connection, works, {"lease_until": None})
        self.done(works)

    async def _write(self, connection: AsyncConnection, works: Sequence[Work], values: dict[str, Any]) -> None:
        """Where the fence is still the one that this run knows. Not by pairs, for which SQLite has no index."""
        by_fence: dict[int, list[bytes]] = {}
        for work in works:
            by_fence.setdefault(work.fence, []).append(work.id)
        for fence, ids in by_fence.items():
            ours = (erasures.c.id.in_(ids), erasures.c.fence == fence)
            await connection.execute(update(erasures).where(*ours).values(values))

    async def _note(self, connection: AsyncConnection, counted: Counted) -> None:
        """Many have the same counts: one statement for all that do."""
        alike: dict[tuple[tuple[str, int], ...], list[bytes]] = {}
        for work, counts in counted.items():
            alike.setdefault(tuple(counts.items()), []).append(work)
        erased_at = func.coalesce(erasures.c.erased_at, literal(self.now, erasures.c.erased_at.type))
        for same, works in alike.items():
            noted = update(erasures).where(erasures.c.id.in_(works))
            await connection.execute(noted.values(counts=dict(same), erased_at=erased_at))


def work_of(row: Any, members: Sequence[tuple[bytes, str]]) -> Work:
    """A row of `erasures` as work."""
    return Work(
        id=row.id,
        state=row.state,
        fence=row.fence,
        reason=row.reason,
        rule_id=row.rule_id,
        due_at=row.due_at,
        intent_at=row.intent_at,
        needles=row.needles,
        members=tuple(members),
        counts=dict(row.counts),
    )


async def _members(connection: AsyncConnection, works: Sequence[bytes]) -> dict[bytes, list[tuple[bytes, str]]]:
    found: dict[bytes, list[tuple[bytes, str]]] = {}
    for batch in in_batches(works, MANY):
        rows = await connection.execute(select(erasure_owners).where(erasure_owners.c.erasure_id.in_(batch)))
        for row in rows:
            found.setdefault(row.erasure_id, []).append((row.owner_id, row.kind))
    return found


def _sum(counts: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {**counts, **{name: counts.get(name, 0) + n for name, n in more.items()}}
