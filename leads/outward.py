"""What other programs may read: requests, whom they are from, how far wishes about one's data are. Never anything
restricted, nothing hidden, and no words that somebody wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select

from leads import lists, policies
from leads.errors import NotFound
from leads.policies import Version
from leads.privacy import holds
from leads.store.store import Store
from leads.store.tables import cards, leads, owners, requests

# A change is seen once no transaction that began before it can still be open, or a place would skip that one.
SETTLED: Final = timedelta(seconds=5)
# The basic fields of a card; a tax number and its kind are restricted.
CONTACT: Final = ("email", "name", "phone")
Place = tuple[datetime, bytes]


@dataclass(frozen=True, slots=True)
class Lead:
    """A living request. Whoever copied it deletes his copy on `delete_by`, or when the request is not found any more.

    `value` in the smallest unit of `currency`; `assigned_to` is the number of a member of staff.
    """

    id: str
    site: str
    language: str
    country: str
    stage: str
    product: str | None
    value: int | None
    currency: str | None
    reminders: bool
    assigned_to: int | None
    asked_at: datetime
    heard_at: datetime | None
    changed_at: datetime
    delete_by: datetime | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom a request is from. `confirmed`: the mailbox said that it is he."""

    lead: str
    confirmed: bool
    email: str | None = None
    name: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """How far a request about one's own data is; it says nothing about whose it is."""

    id: str
    kind: str
    channel: str
    state: str
    site: str
    received_at: datetime
    due_at: datetime
    extended: bool
    closed_at: datetime | None
    outcome: str | None


async def changed(
    store: Store,
    grace: timedelta,
    *,
    stage: str | None,
    site: str | None,
    after: Place | None,
    limit: int,
    now: datetime,
) -> tuple[list[Lead], Place | None]:
    """Living requests, those that changed longest ago first, behind a place; and the place of the last one.

    What changes moves to the end, so whoever goes on from his last place misses nothing.
    """
    settled = owners.c.touched_at <= now - SETTLED
    query = _leads().where(settled).order_by(owners.c.touched_at, owners.c.id).limit(limit)
    if stage is not None:
        query = query.where(leads.c.stage == stage)
    if site is not None:
        query = query.where(leads.c.site == site)
    if after is not None:
        query = query.where(_behind(owners.c.touched_at, owners.c.id, after))
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [_lead(row, grace) for row in rows], (rows[-1].touched_at, rows[-1].id) if rows else after


async def one(store: Store, grace: timedelta, lead: bytes) -> Lead:
    """Raises NotFound."""
    async with store.main.read() as connection:
        row = (await connection.execute(_leads().where(leads.c.id == lead))).one_or_none()
    if row is None:
        raise NotFound
    return _lead(row, grace)


async def contact(store: Store, lead: bytes, version: Version, now: datetime) -> Contact:
    """What the policy lets all staff see. Raises NotFound, also where the data may only be stored."""
    async with store.main.read() as connection:
        row = (await connection.execute(_leads().where(leads.c.id == lead))).one_or_none()
        if row is None or await holds.lies_on(connection, row.card_id, now):
            raise NotFound
        fields = (await lists.fields_of(store, connection, [row.card_id]))[row.card_id]
        confirmed = (await connection.execute(select(cards.c.confirmed).where(cards.c.id == row.card_id))).scalar_one()
    known = {name: fields.get(name) for name in CONTACT if not policies.is_restricted(version, name, "offer")}
    return Contact(lead.hex(), confirmed, **known)


async def wishes(store: Store, *, after: Place | None, limit: int) -> tuple[list[Wish], Place | None]:
    """Requests about one's own data, the oldest first, behind a place; and the place of the last one."""
    query = select(requests).order_by(requests.c.received_at, requests.c.id).limit(limit)
    if after is not None:
        query = query.where(_behind(requests.c.received_at, requests.c.id, after))
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    found = [Wish(**{name: getattr(row, name) for name in _WISH}, id=row.id.hex()) for row in rows]
    return found, (rows[-1].received_at, rows[-1].id) if rows else after


_WISH: Final = tuple(name for name in Wish.__dataclass_fields__ if name != "id")


def _behind(moment: ColumnElement[Any], number: ColumnElement[Any], place: Place) -> ColumnElement[bool]:
    return or_(moment > place[0], and_(moment == place[0], number > place[1]))


def _leads() -> Select[Any]:
    clock = (owners.c.created_at, owners.c.acted_at, owners.c.touched_at, owners.c.cold_at, owners.c.erase_at)
    return select(leads, *clock).join(owners, owners.c.id == leads.c.id).where(owners.c.state == "live")


def _lead(row: Row[Any], grace: timedelta) -> Lead:
    return Lead(
        id=row.id.hex(),
        site=row.site,
        language=row.language,
        country=row.country,
        stage=row.stage,
        product=row.product,
        value=row.value,
        currency=row.currency,
        reminders=row.reminders,
        assigned_to=row.assigned_to,
        asked_at=row.created_at,
        heard_at=row.acted_at,
        changed_at=row.touched_at,
        delete_by=row.erase_at or (row.cold_at + grace if row.cold_at is not None else None),
    )
