"""How many requests may go cold in a day before somebody looks.

A rule that became shorter, or a server that was off for weeks, makes many due at once. What goes beyond
max(20, 3 × the forecast made the day before) is hidden like the others, but waits for a manager. Chats without a
request are exempt: each was promised its own short period.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit
from leads.privacy.due import CHOSEN
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import capped, counters, owners

AT_LEAST: Final = 20
TIMES: Final = 3
DAY: Final = timedelta(days=1)
WENT: Final = "went_cold"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a manager: how many, since when, and the first day on which one should have gone."""

    n: int
    since: datetime | None
    due_at: datetime | None


async def forecast(store: Store, now: datetime) -> int:
    """Write down, once, how many requests are to go cold tomorrow; how many."""
    tomorrow = now.replace(hour=0, minute=0, second=0, microsecond=0) + DAY
    query = select(func.count()).where(
        owners.c.kind == "lead",
        owners.c.state == "live",
        owners.c.cold_at >= tomorrow,
        owners.c.cold_at < tomorrow + DAY,
    )
    async with store.main.begin() as connection:
        expected = int((await connection.execute(query)).scalar_one())
        values = {"name": "forecast", "bucket": tomorrow.date().isoformat(), "n": expected}
        await connection.execute(store.main.insert_new(counters).values(**values))
    return expected


async def most(store: Store, now: datetime) -> int:
    """How many requests may go today without anybody looking."""
    made = select(counters.c.n).where(counters.c.name == "forecast", counters.c.bucket <= now.date().isoformat())
    async with store.main.read() as connection:
        expected = (await connection.execute(made.order_by(counters.c.bucket.desc()).limit(1))).scalar() or 0
    return int(max(AT_LEAST, TIMES * expected))


async def room(store: Store, now: datetime) -> int:
    """How many more of them there may be."""
    went = select(counters.c.n).where(counters.c.name == WENT, counters.c.bucket == now.date().isoformat())
    async with store.main.read() as connection:
        gone = (await connection.execute(went)).scalar() or 0
    return await most(store, now) - gone


async def count(store: Store, connection: AsyncConnection, lead: bytes, *, most: int, now: datetime) -> None:
    """One request is being hidden: it goes its way, or it waits. In the caller's transaction."""
    day = {"name": WENT, "bucket": now.date().isoformat()}
    await connection.execute(store.main.insert_new(counters).values(**day, n=0))
    # Asked of the row itself: several workers hide at the same time.
    taken = update(counters).where(counters.c.name == WENT, counters.c.bucket == day["bucket"], counters.c.n < most)
    if (await connection.execute(taken.values(n=counters.c.n + 1))).rowcount:
        # It may have waited before, when it was hidden for another reason.
        await connection.execute(update(capped).where(capped.c.owner_id == lead).values(approved_at=now))
        return
    values = {"owner_id": lead, "at": now, "approved_by": None, "approved_at": None}
    await connection.execute(store.main.upsert(capped, key=["owner_id"], values=values))


async def returned(connection: AsyncConnection, lead: bytes, hidden_at: datetime) -> None:
    """One that was hidden lives again: its place in that day is free, unless it waited and had none."""
    waits = exists(select(capped.c.owner_id).where(capped.c.owner_id == lead, capped.c.approved_at.is_(None)))
    day = (counters.c.name == WENT, counters.c.bucket == hidden_at.date().isoformat(), counters.c.n > 0)
    await connection.execute(update(counters).where(*day, ~waits).values(n=counters.c.n - 1))


async def waiting(store: Store) -> Waiting:
    query = (
        select(func.count().label("n"), func.min(capped.c.at).label("since"), func.min(owners.c.erase_at).label("due"))
        .join(owners, owners.c.id == capped.c.owner_id)
        .where(*_waits())
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one()
    return Waiting(row.n, row.since, row.due)


async def approve(store: Store, *, seen: int, by: int, now: datetime) -> int:
    """A manager looked at those that wait and lets them go; how many, or 0 when there are more than he saw."""
    async with store.main.begin() as connection:
        waits = select(owners.c.id).join(capped, capped.c.owner_id == owners.c.id).where(*_waits())
        # Who is hidden while this goes on was seen by nobody: the number decides after the update, not before it.
        mine = capped.c.owner_id.in_(waits.scalar_subquery()) & capped.c.approved_at.is_(None)
        done = (await connection.execute(update(capped).where(mine).values(approved_by=by, approved_at=now))).rowcount
        if not done or done > seen:
            await connection.rollback()
            return 0
        await pace.soon(connection, "erase")
        counts = {"leads": done}
        await audit.record(connection, now=now, actor=f"staff:{by}", action="cap_approved", counts=counts)
    return done


def _waits() -> tuple[ColumnElement[bool], ...]:
    return (
        owners.c.state == "hidden",
        capped.c.approved_at.is_(None),
        func.coalesce(owners.c.reason, "").not_in(CHOSEN),
    )
