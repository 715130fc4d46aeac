"""Somebody is to be called: his number goes to the card, and whoever has the request gets a task.

He asks for it by a link in a mail, or a colleague takes the number that was put aside in the chat.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound, PhoneNeeded, PhoneRefused
from leads.openlead import open_lead
from leads.privacy import audit, holds
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import card_fields, kept_contacts, leads, owners, tasks

FEWEST_DIGITS, MOST_DIGITS = 7, 15
_NUMBER = re.compile(r"\+?[0-9][0-9 ()./\u00a0-]{5,30}")


def number_in(text: str) -> str:
    """A phone number as people write it, its spaces made even. Raises PhoneRefused."""
    written = " ".join(text.split())
    digits = sum(c.isdigit() for c in written)
    if not _NUMBER.fullmatch(written) or not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        raise PhoneRefused
    return written


async def waits(store: Store, lead: bytes) -> bool:
    """Whether a number of this person is put aside in a chat."""
    async with store.main.read() as connection:
        return await _aside(connection, lead) is not None


async def has_number(store: Store, lead: bytes) -> bool:
    """Whether a number of this person is kept already, on his card or aside in his chat."""
    async with store.main.read() as connection:
        return await _on_card(connection, lead) or await _aside(connection, lead) is not None


async def take(store: Store, lead: bytes, *, by: int, now: datetime) -> None:
    """A colleague moves the newest number that was put aside to the card and plans the call. Raises NotFound."""
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        aside = await _aside(connection, lead)
        if aside is None:
            raise NotFound
        try:
            await _move(store, connection, aside, row.card_id, now=now)
        except KeyGone:
            raise NotFound from None
        await connection.execute(update(owners).where(owners.c.id == lead).values(change=owners.c.change + 1))
        await _plan(store, connection, lead, row.assigned_to or by, now)
        await audit.record(connection, now=now, actor=f"staff:{by}", action="phone_taken", subject=f"lead:{lead.hex()}")


async def ask(store: Store, connection: AsyncConnection, lead: bytes, given: str | None, *, now: datetime) -> None:
    """He asks himself, in the caller's transaction. Raises PhoneNeeded, PhoneRefused."""
    row = (await connection.execute(select(leads.c.card_id, leads.c.assigned_to).where(leads.c.id == lead))).one()
    if given:
        await keep(store, connection, row.card_id, number_in(given), now=now)
    elif not await _on_card(connection, lead):
        aside = await _aside(connection, lead)
        if aside is None:
            raise PhoneNeeded
        await _move(store, connection, aside, row.card_id, now=now)
    await _plan(store, connection, lead, row.assigned_to, now)


async def keep(
    store: Store, connection: AsyncConnection, card: bytes, number: str, *, now: datetime, source: str = "mail"
) -> None:
    """The number that he wants to be called on; it takes the place of an older one, which a hold keeps beside it."""
    phones = (card_fields.c.card_id == card) & (card_fields.c.field == "phone")
    await holds.keep_off(connection, [card])
    await connection.execute(delete(card_fields).where(phones, ~holds.active(card_fields.c.card_id, now)))
    key = await store.keys.get(card)
    held = (await connection.execute(select(card_fields).where(phones).order_by(card_fields.c.at.desc()))).first()
    if held is not None and open_text(key, "card_fields", "value", held.id, held.value) == number:
        return
    row = new_id()
    value = seal_text(key, "card_fields", "value", row, number)
    why = {"field": "phone", "purpose": "call_back", "basis": "contract", "source": source}
    await connection.execute(insert(card_fields).values(id=row, card_id=card, value=value, at=now, **why))
    await connection.execute(update(owners).where(owners.c.id == card).values(change=owners.c.change + 1))


async def _move(store: Store, connection: AsyncConnection, aside: Row[Any], card: bytes, *, now: datetime) -> None:
    key = await store.keys.get(aside.conversation_id)
    number = open_text(key, "kept_contacts", "value", aside.id, aside.value)
    # All that will be locked, at once and in one order: a hold may be placed meanwhile.
    await holds.keep_off(connection, [card, aside.conversation_id])
    await keep(store, connection, card, number, now=now, source="chat")
    moved = kept_contacts.c.id == aside.id
    await connection.execute(delete(kept_contacts).where(moved, ~holds.active(kept_contacts.c.conversation_id, now)))


async def _plan(store: Store, connection: AsyncConnection, lead: bytes, assigned_to: int | None, now: datetime) -> None:
    task = {"owner_id": lead, "kind": "call", "due_at": now, "assigned_to": assigned_to}
    await connection.execute(store.main.insert_new(tasks).values(**task))


async def _on_card(connection: AsyncConnection, lead: bytes) -> bool:
    query = (
        select(card_fields.c.id)
        .join(leads, leads.c.card_id == card_fields.c.card_id)
        .where(leads.c.id == lead, card_fields.c.field == "phone")
    )
    return (await connection.execute(query.limit(1))).first() is not None


async def _aside(connection: AsyncConnection, lead: bytes) -> Row[Any] | None:
    chats = select(owners.c.id).where(owners.c.parent_id == lead, owners.c.state.in_(("live", "hidden")))
    query = (
        select(kept_contacts)
        .where(kept_contacts.c.kind == "PHONE", kept_contacts.c.conversation_id.in_(chats))
        .order_by(kept_contacts.c.at.desc())
    )
    return (await connection.execute(query.limit(1))).first()
