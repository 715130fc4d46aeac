"""Two cards that may be one person: suggested, shown side by side, and joined only by a salesperson's click.

A `+tag` and a shared number are hints, never a proof: people share telephones, and anybody can type an address. Each
request keeps its own clock; the card that is left over goes to the one eraser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import lists
from leads.errors import FileOpen, Held, NotFound
from leads.folding import fold
from leads.lookup import Lookup
from leads.privacy import audit, erasure, holds
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, owners, requests

Why = Literal["address", "tag", "phone"]
GMAIL: Final = ("gmail.com", "googlemail.com")
MOST: Final = 50
# So many digits at the end of two numbers make them one; in front, people write a country or do not.
DIGITS: Final = 9


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another card, and why it may be the same person."""

    card: bytes
    called: str
    email: str
    why: Why


@dataclass(frozen=True, slots=True)
class Preview:
    """What joining does: who stays and with what, what moves, what is lost with the card that goes."""

    stays: bytes
    goes: bytes
    kept: dict[str, str]
    added: dict[str, str]
    lost: dict[str, str]
    requests: int
    consents: int


async def suggested(store: Store, lookup: Lookup, card: bytes, *, but: Sequence[bytes] = ()) -> list[Likeness]:
    """Living cards that may be the same person; `but`: not these owners, which the reader may not open."""
    async with store.main.read() as connection:
        own = (await lists.fields_of(store, connection, [card])).get(card, {})
    near: set[bytes] = set()
    for words in _searches(own):
        found = await lookup.find(words, kinds=["contact"], limit=MOST, but=but)
        near.update(place.owner for place in found.places)
    near.discard(card)
    async with store.main.read() as connection:
        fields = await lists.fields_of(store, connection, sorted(near))
    alike = ((other, _why(own, fields[other])) for other in sorted(near))
    return [
        Likeness(other, lists.named(fields[other]), fields[other].get("email", ""), why)
        for other, why in alike
        if why is not None
    ]


async def preview(store: Store, one: bytes, other: bytes) -> Preview:
    """What joining these two would do. Raises NotFound."""
    async with store.main.read() as connection:
        return await _planned(store, connection, one, other)


async def join(store: Store, stays: bytes, goes: bytes, *, by: str, now: datetime) -> None:
    """Give everything of one card to the other, and hand it to the eraser. Raises NotFound, Held, FileOpen."""
    async with store.main.begin() as connection:
        both = select(owners.c.id).where(owners.c.id.in_([stays, goes]), owners.c.state == "live")
        if len((await connection.execute(both.order_by(owners.c.id).with_for_update())).all()) < 2:
            raise NotFound
        plan = await _planned(store, connection, stays, goes)
        if plan.stays != stays:
            raise NotFound
        await _nothing_speaks_against(connection, [stays, goes], now)
        await _move_fields(store, connection, plan, now=now)
        await connection.execute(update(consents).where(consents.c.card_id == goes).values(card_id=stays))
        moved = update(leads).where(leads.c.card_id == goes).values(card_id=stays).returning(leads.c.id)
        touched = [*(await connection.execute(moved)).scalars(), stays, goes]
        await connection.execute(update(owners).where(owners.c.id.in_(touched)).values(change=owners.c.change + 1))
        await erasure.hide(connection, goes, reason="merged", erase_at=now, now=now)
        counts = {"requests": plan.requests, "consents": plan.consents}
        await audit.record(
            connection, now=now, actor=by, action="cards_joined", subject=f"card:{stays.hex()}", counts=counts
        )


async def _planned(store: Store, connection: AsyncConnection, one: bytes, other: bytes) -> Preview:
    """The one whose mailbox was confirmed stays, else the older one."""
    query = select(cards.c.id, cards.c.confirmed, owners.c.created_at).join(owners, owners.c.id == cards.c.id)
    rows = (await connection.execute(query.where(cards.c.id.in_([one, other]), owners.c.state == "live"))).all()
    if len(rows) != 2:
        raise NotFound
    stays, goes = (row.id for row in sorted(rows, key=lambda row: (not row.confirmed, row.created_at, row.id)))
    fields = await lists.fields_of(store, connection, [stays, goes])
    kept, theirs = fields[stays], fields[goes]
    return Preview(
        stays,
        goes,
        kept,
        added={name: value for name, value in theirs.items() if name not in kept and name != "email"},
        lost={name: value for name, value in theirs.items() if kept.get(name, _moved(name, value)) != value},
        requests=await _count(connection, leads.c.card_id == goes),
        consents=await _count(connection, consents.c.card_id == goes),
    )


def _moved(name: str, value: str) -> str:
    """What the card that stays will have of it: an address is not taken over, for mails go to one mailbox."""
    return "" if name == "email" else value


async def _nothing_speaks_against(connection: AsyncConnection, both: Sequence[bytes], now: datetime) -> None:
    """Neither an order of a court nor somebody's open wish about his own data."""
    for card in both:
        if await holds.lies_on(connection, card, now):
            raise Held
    about = select(leads.c.id).where(leads.c.card_id.in_(both))
    asked = requests.c.owner_id.in_(both) | requests.c.owner_id.in_(about)
    if await _count(connection, asked & (requests.c.state == "open")):
        raise FileOpen
    for lead in (await connection.execute(about)).scalars():
        if await holds.lies_on(connection, lead, now):
            raise Held


async def _move_fields(store: Store, connection: AsyncConnection, plan: Preview, *, now: datetime) -> None:
    """What the card that stays does not have, sealed anew with its own key."""
    keys = await store.keys.get_many([plan.stays, plan.goes])
    if len(keys) < 2:
        raise NotFound
    query = select(card_fields).where(card_fields.c.card_id == plan.goes, card_fields.c.field.in_(list(plan.added)))
    for row in (await connection.execute(query)).all():
        value = open_text(keys[plan.goes], "card_fields", "value", row.id, row.value)
        field = new_id()
        sealed = seal_text(keys[plan.stays], "card_fields", "value", field, value)
        why = {"purpose": row.purpose, "basis": row.basis, "source": row.source, "at": row.at}
        await connection.execute(
            insert(card_fields).values(id=field, card_id=plan.stays, field=row.field, value=sealed, **why)
        )


async def _count(connection: AsyncConnection, condition: object) -> int:
    return int((await connection.execute(select(func.count()).where(condition))).scalar_one())  # type: ignore[arg-type]


def _searches(own: dict[str, str]) -> list[tuple[str, ...]]:
    """Words under which a likely twin is found in the memory of the look-up."""
    found: list[tuple[str, ...]] = []
    if email := own.get("email"):
        local, _, host = fold(email).rpartition("@")
        found.append((local.partition("+")[0], host))
    if phone := own.get("phone"):
        last = _digits(phone)[-DIGITS:]
        if len(last) == DIGITS:
            found.append((last[:3], last[3:6], last[6:]))
    return found


def _why(own: dict[str, str], theirs: dict[str, str]) -> Why | None:
    mine, other = fold(own.get("email", "")), fold(theirs.get("email", ""))
    if mine and mine == other:
        return "address"
    if mine and other and mailbox(mine) == mailbox(other):
        return "tag"
    ends = [_digits(fields.get("phone", ""))[-DIGITS:] for fields in (own, theirs)]
    return "phone" if ends[0] == ends[1] and len(ends[0]) == DIGITS else None


def mailbox(email: str) -> str:
    """Where mails to an address probably arrive: without case, +tag and the dots that Gmail does not read."""
    local, _, host = fold(email).rpartition("@")
    local = local.partition("+")[0]
    return f"{local.replace('.', '') if host in GMAIL else local}@{host}"


def _digits(phone: str) -> str:
    return "".join(c for c in phone if c.isdigit())
