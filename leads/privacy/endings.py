"""How requests end, in sums that outlive the persons: what the advisor learns from.

A request is counted once: in the week after it was sold, else when it is erased. Counted is its longest silence, in
whole days, and the outcome: `sold`; `lost` (lost, declined, or the person wanted it gone); `gone` (silent, we let go).
Sums are kept by week until the week is over, then by quarter, so that nobody sees a single one arrive.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.clock import silent_days
from leads.store.store import Store
from leads.store.tables import counters, endings, leads, owners
from leads.store.transitions import CLOSED, OPEN, WANTED

LONGEST: Final = 3650
ALL: Final = ""
COUNTER: Final = "silence"
STILL: Final = "still_silent"
TAKEN: Final = "week_closed"
WEEK: Final = timedelta(days=7)
# Of `counters.name`, and of the mark that stands for the rest of a long one.
NAME: Final = 32
MARK: Final = 8


async def silence_ended(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    """The person acted or bought: his silence is over. In the caller's transaction, before the clock moves."""
    clock = (owners.c.created_at, owners.c.acted_at, owners.c.answered_at)
    query = select(leads.c.longest_silence, *clock).join(owners, owners.c.id == leads.c.id).where(leads.c.id == lead)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        return
    silence = silent_days(row.acted_at or row.created_at, row.answered_at, now)
    if silence > (row.longest_silence or 0):
        longest = min(silence, LONGEST)
        await connection.execute(update(leads).where(leads.c.id == lead).values(longest_silence=longest))


async def erased(store: Store, connection: AsyncConnection, lead: bytes, reason: str, now: datetime) -> None:
    """A request is erased, in the transaction of its INTENT."""
    await _count(store, connection, lead, "lost" if reason in WANTED else "gone", now)


async def close_weeks(store: Store, now: datetime) -> int:
    """Add the sums of weeks that are over to their quarters; take down how silent the open ones are; how many weeks."""
    this_week = week_of(now)
    async with store.main.begin() as connection:
        await _count_sales(store, connection, now)
        # Taken and deleted in one statement: of several workers one alone adds them.
        over = delete(endings).where(endings.c.week < this_week).returning(endings)
        rows = (await connection.execute(over)).all()
        for row in rows:
            bucket = f"{quarter_of(row.week)}|{row.silence}|{row.outcome}"
            values = {"name": counter(row.product), "bucket": bucket, "n": row.n}
            upsert = store.main.upsert(counters, key=["name", "bucket"], values=values, add=("n",))
            await connection.execute(upsert)
        # Taken once a week: two pictures a minute apart would show a single request.
        taken = store.main.insert_new(counters).values(name=TAKEN, bucket=this_week, n=1)
        if (await connection.execute(taken)).rowcount:
            await connection.execute(delete(counters).where(counters.c.name == TAKEN, counters.c.bucket < this_week))
            await _still_open(store, connection, now)
    return len({row.week for row in rows})


def counter(product: str) -> str:
    """The name under which a product's sums are kept."""
    return _named(COUNTER, product)


def still(product: str) -> str:
    """The name under which stands how long those about a product have been silent that are still open."""
    return _named(STILL, product)


def _named(kind: str, product: str) -> str:
    name = f"{kind}:{product}" if product else kind
    if len(name) <= NAME:
        return name
    # Two products that begin alike must not be counted as one.
    return f"{name[: NAME - MARK - 1]}~{sha256(product.encode()).hexdigest()[:MARK]}"


def week_of(moment: datetime) -> str:
    """The Monday of its week."""
    return (moment.date() - timedelta(days=moment.weekday())).isoformat()


def quarter_of(week: str) -> str:
    return f"{week[:4]}Q{(int(week[5:7]) + 2) // 3}"


async def _count_sales(store: Store, connection: AsyncConnection, now: datetime) -> None:
    """Those of the weeks that are over."""
    monday = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=now.weekday())
    query = select(leads.c.id).where(leads.c.stage == "customer", leads.c.counted_at.is_(None))
    for lead in (await connection.execute(query.where(leads.c.closed_at < monday))).scalars().all():
        await _count(store, connection, lead, "sold", monday - WEEK)


async def _count(store: Store, connection: AsyncConnection, lead: bytes, outcome: str, now: datetime) -> None:
    clock = (owners.c.created_at, owners.c.acted_at, owners.c.answered_at)
    query = select(leads.c.stage, leads.c.product, leads.c.longest_silence, *clock)
    query = query.join(owners, owners.c.id == leads.c.id).where(leads.c.id == lead)
    row = (await connection.execute(query)).one_or_none()
    claimed = await connection.execute(
        update(leads).where(leads.c.id == lead, leads.c.counted_at.is_(None)).values(counted_at=now)
    )
    if row is None or claimed.rowcount != 1:
        return
    silence = row.longest_silence or 0
    if row.stage == "customer":
        outcome = "sold"
    elif row.stage in CLOSED:
        outcome = "lost"
    else:
        silence = max(silence, silent_days(row.acted_at or row.created_at, row.answered_at, now))
    silence = min(silence, LONGEST)
    for product in {ALL, (row.product or ALL)}:
        values = {"week": week_of(now), "silence": silence, "outcome": outcome, "product": product, "n": 1}
        key = ["week", "silence", "outcome", "product"]
        await connection.execute(store.main.upsert(endings, key=key, values=values, add=("n",)))


async def _still_open(store: Store, connection: AsyncConnection, now: datetime) -> None:
    """How many open requests have been silent for how long, as a picture of this moment."""
    await connection.execute(delete(counters).where(counters.c.name == STILL))
    await connection.execute(delete(counters).where(counters.c.name.startswith(f"{STILL}:", autoescape=True)))
    clock = (owners.c.created_at, owners.c.acted_at, owners.c.answered_at)
    query = select(leads.c.product, leads.c.longest_silence, *clock).join(owners, owners.c.id == leads.c.id)
    sums: dict[tuple[str, int], int] = {}
    for row in await connection.execute(query.where(owners.c.state == "live", leads.c.stage.in_(OPEN))):
        silence = max(silent_days(row.acted_at or row.created_at, row.answered_at, now), row.longest_silence or 0)
        for product in {ALL, (row.product or ALL)}:
            place = (product, min(silence, LONGEST))
            sums[place] = sums.get(place, 0) + 1
    for (product, silence), n in sums.items():
        values = {"name": still(product), "bucket": str(silence), "n": n}
        await connection.execute(store.main.upsert(counters, key=["name", "bucket"], values=values, add=("n",)))
