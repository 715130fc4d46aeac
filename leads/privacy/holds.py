"""Legal holds: while one is active nothing of its person is deleted. `active` is the only place that says so.

A hold lies on one owner and protects what belongs to it: a request with its chats and its card, a card with its
requests and their chats. Every delete path passes the predicate; tests/leads/privacy/test_holds.py fails for one that
does not. What was tried in vain is counted in `refusals`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, notices
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import erasure_owners, erasures, holds, leads, owners, refusals

# Under names of their own, so that they also stand inside a query about the same tables.
HOLD = holds.alias("hold")
KIN = owners.alias("kin")
REQUEST = leads.alias("request")
PAGE = 50
# What may be due the moment a hold ends.
WAITING = ("hide_cold", "erase")


class NoSuchOwner(LookupError):
    """There is nothing to hold: this never existed, or it was destroyed already."""


class NoSuchHold(LookupError):
    """This hold does not exist, or it was released before."""


@dataclass(frozen=True, slots=True)
class Hold:
    """One order not to delete."""

    id: int
    owner: bytes
    kind: str
    state: str
    order_number: str
    placed_by: int
    placed_at: datetime
    until: datetime
    released_at: datetime | None
    released_by: int | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a hold kept from being deleted, how often, and who tried."""

    owner: bytes
    what: str
    actor: str
    first_at: datetime
    last_at: datetime
    times: int


def active(owner: Any, now: datetime) -> ColumnElement[bool]:
    """SQL: a hold on `owner` (a column or an id), or on whom it belongs to, is in force."""
    return _held(lambda column: column == owner, now)


def any_in_force(now: datetime) -> ColumnElement[bool]:
    """SQL: there is a hold at all, on anybody."""
    return exists(select(HOLD.c.id).where(HOLD.c.released_at.is_(None), HOLD.c.until > now))


async def place(store: Store, owner: bytes, *, order_number: str, until: datetime, by: int, now: datetime) -> int:
    """Put a hold on an owner; its number. What was not destroyed yet stays. Raises NoSuchOwner."""
    async with store.main.begin() as connection:
        await lock_family(connection, owner)
        values = {"owner_id": owner, "order_number": order_number, "placed_by": by, "placed_at": now, "until": until}
        number = (await connection.execute(insert(holds).values(**values).returning(holds.c.id))).scalar_one()
        await notices.held(connection, store.keys, owner=owner, order_number=order_number, until=until, by=by, at=now)
        await _record(connection, owner, by=by, action="hold_placed", now=now)
    return int(number)


async def lock_family(connection: AsyncConnection, owner: bytes) -> None:
    """Keep the eraser from an owner and all that belongs to it until the transaction ends. Raises NoSuchOwner.

    It destroys nothing without the lock of its job, so it sees the hold, or it was there before. Jobs come before
    owners, as the eraser takes them: neither side waits for the other for ever. An INTENT that was under way while the
    jobs were looked for had the owners' rows until it ended; its job is there now, and not locked: so once more.
    """
    begun = select(erasure_owners.c.erasure_id).where(
        erasure_owners.c.owner_id.in_(select(owners.c.id).where(_family(owner)))
    )
    jobs = select(erasures.c.id).where(erasures.c.id.in_(begun)).order_by(erasures.c.id)
    # The change makes an INTENT that looked at one of them before lose.
    moved = update(owners).where(_family(owner)).values(change=owners.c.change + 1).returning(owners.c.id)
    while True:
        attempt = await connection.begin_nested()
        locked = set((await connection.execute(jobs.with_for_update())).scalars())
        if owner not in set((await connection.execute(moved)).scalars()):
            await attempt.rollback()
            raise NoSuchOwner
        if locked.issuperset((await connection.execute(jobs)).scalars()):
            await attempt.commit()
            return
        await attempt.rollback()


async def release(store: Store, owner: bytes, *, by: int, now: datetime) -> None:
    """End all holds on an owner; what is due goes with the next tick."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(holds)
            .where(holds.c.owner_id == owner, holds.c.released_at.is_(None))
            .values(released_at=now, released_by=by)
        )
        await notices.released(connection, owner=owner, by=by, at=now)
        await pace.soon(connection, *WAITING)
        await _record(connection, owner, by=by, action="hold_released", now=now)


async def release_one(store: Store, hold: int, *, by: int, now: datetime) -> bytes:
    """End one hold; its owner. Raises NoSuchHold."""
    async with store.main.begin() as connection:
        released = await connection.execute(
            update(holds)
            .where(holds.c.id == hold, holds.c.released_at.is_(None))
            .values(released_at=now, released_by=by)
            .returning(holds.c.owner_id, holds.c.placed_at)
        )
        row = released.one_or_none()
        if row is None:
            raise NoSuchHold
        owner: bytes = row.owner_id
        await notices.released(connection, owner=owner, by=by, at=now, placed_at=row.placed_at)
        await pace.soon(connection, *WAITING)
        await _record(connection, owner, by=by, action="hold_released", now=now)
    return owner


async def refused(store: Store, owner: bytes, *, what: str, actor: str, now: datetime) -> None:
    """Note that a hold kept something from being deleted: the first time, the last time, how often."""
    mine = and_(refusals.c.owner_id == owner, refusals.c.what == what, refusals.c.actor == actor)
    async with store.main.begin() as connection:
        again = update(refusals).where(mine).values(last_at=now, times=refusals.c.times + 1)
        if (await connection.execute(again)).rowcount:
            return
        values = {"owner_id": owner, "what": what, "actor": actor, "first_at": now, "last_at": now, "times": 1}
        await connection.execute(store.main.insert_new(refusals).values(**values))
        await audit.record(
            connection, now=now, actor=actor, action=f"refused_{what}"[:32], subject=f"owner:{owner.hex()}"
        )


async def keep_off(connection: AsyncConnection, which: Any) -> None:
    """No hold comes to these owners (ids, or a query of them) before the transaction ends.

    So a DELETE of the caller's that asks `active` sees all that stand, and nobody is told of one that it overlooked.
    """
    locked = select(owners.c.id).where(owners.c.id.in_(which)).order_by(owners.c.id)
    await connection.execute(locked.with_for_update())


async def lies_on(connection: AsyncConnection, owner: bytes, now: datetime) -> bool:
    """The same inside the caller's transaction."""
    return bool((await connection.execute(select(active(owner, now)))).scalar())


async def is_held(store: Store, owner: bytes, now: datetime) -> bool:
    async with store.main.read() as connection:
        return bool((await connection.execute(select(active(owner, now)))).scalar())


async def listed(store: Store, now: datetime, *, start: int = 0) -> list[Hold]:
    """A page of the holds of what still exists: those in force first, then the newest."""
    query = (
        select(holds, owners.c.kind, owners.c.state)
        .join(owners, owners.c.id == holds.c.owner_id)
        .order_by(or_(holds.c.released_at.is_not(None), holds.c.until <= now), holds.c.id.desc())
        .limit(PAGE)
        .offset(start)
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [
        Hold(
            id=r.id,
            owner=r.owner_id,
            kind=r.kind,
            state=r.state,
            order_number=r.order_number,
            placed_by=r.placed_by,
            placed_at=r.placed_at,
            until=r.until,
            released_at=r.released_at,
            released_by=r.released_by,
        )
        for r in rows
    ]


async def attempts(store: Store, *, start: int = 0) -> list[Refusal]:
    """A page of what was tried in vain, the last one first."""
    key = (refusals.c.owner_id, refusals.c.what, refusals.c.actor)
    query = select(refusals).order_by(refusals.c.last_at.desc(), *key).limit(PAGE).offset(start)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [Refusal(r.owner_id, r.what, r.actor, r.first_at, r.last_at, r.times) for r in rows]


async def lying_on(connection: AsyncConnection, ids: Sequence[bytes], now: datetime) -> Sequence[Any]:
    """`owner`, `order_number` and `until` of each hold that protects one of these owners, the last to end last."""
    itself, *ways = _ways(lambda column: column == owners.c.id)
    lies = or_(itself, *(exists().where(way) for way in ways))
    query = select(owners.c.id.label("owner"), HOLD.c.order_number, HOLD.c.until).where(
        owners.c.id.in_(ids), HOLD.c.released_at.is_(None), HOLD.c.until > now, lies
    )
    return (await connection.execute(query.order_by(HOLD.c.until))).all()


def _held(is_it: Callable[[Any], ColumnElement[bool]], now: datetime) -> ColumnElement[bool]:
    """One EXISTS for each way to belong together: a subquery of a subquery would not see the caller's row.

    First whether there is a hold at all: asked once for a whole query, and mostly there is none.
    """
    in_force = (HOLD.c.released_at.is_(None), HOLD.c.until > now)
    ways = (exists(select(HOLD.c.id).where(*in_force, way)) for way in _ways(is_it))
    return and_(any_in_force(now), or_(*ways))


def _ways(is_it: Callable[[Any], ColumnElement[bool]]) -> tuple[ColumnElement[bool], ...]:
    """How a hold may lie on an owner: on itself, its request, its chats, its card, its card's requests and chats."""
    on = HOLD.c.owner_id
    by_request = and_(KIN.c.parent_id == REQUEST.c.id, is_it(KIN.c.id), on == REQUEST.c.card_id)
    of_card = and_(KIN.c.parent_id == REQUEST.c.id, is_it(REQUEST.c.card_id), on == KIN.c.id)
    return (
        is_it(on),
        and_(is_it(KIN.c.id), on == KIN.c.parent_id),
        and_(is_it(KIN.c.parent_id), on == KIN.c.id),
        and_(is_it(REQUEST.c.id), on == REQUEST.c.card_id),
        and_(is_it(REQUEST.c.card_id), on == REQUEST.c.id),
        by_request,
        of_card,
    )


def _family(owner: bytes) -> ColumnElement[bool]:
    """SQL on `owners`: this one and all that belongs to it, upwards and downwards."""
    parent = select(KIN.c.parent_id).where(KIN.c.id == owner)
    requests = select(REQUEST.c.id).where(or_(REQUEST.c.card_id == owner, REQUEST.c.id == owner))
    cards = select(REQUEST.c.card_id).where(or_(REQUEST.c.id == owner, REQUEST.c.id.in_(parent)))
    return or_(
        owners.c.id == owner,
        owners.c.id.in_(parent),
        owners.c.id.in_(requests),
        owners.c.id.in_(cards),
        owners.c.parent_id == owner,
        owners.c.parent_id.in_(requests),
    )


async def _record(connection: AsyncConnection, owner: bytes, *, by: int, action: str, now: datetime) -> None:
    await audit.record(connection, now=now, actor=f"staff:{by}", action=action, subject=f"owner:{owner.hex()}")
