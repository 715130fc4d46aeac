"""Somebody wants to be called: his number goes to the card, and whoever has the request gets a task."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import PhoneNeeded, PhoneRefused
from leads.privacy import holds
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
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


async def has_number(store: Store, lead: bytes) -> bool:
    """Whether a number of this person is kept already, on his card or aside in his chat."""
    async with store.main.read() as connection:
        card = await _on_card(connection, lead)
        return card is not None or await _aside(connection, lead) is not None


async def ask(store: Store, connection: AsyncConnection, lead: bytes, given: str | None, *, now: datetime) -> None:
    """Keep the number and make the task, in the caller's transaction. Raises PhoneNeeded, PhoneRefused."""
    row = (await connection.execute(select(leads.c.card_id, leads.c.assigned_to).where(leads.c.id == lead))).one()
    standing = await _on_card(connection, lead)
    if given:
        await keep(store, connection, row.card_id, number_in(given), now=now)
    elif standing is None:
        aside = await _aside(connection, lead)
        if aside is None:
            raise PhoneNeeded
        key = await store.keys.get(aside.conversation_id)
        number = open_text(key, "kept_contacts", "value", aside.id, aside.value)
        await keep(store, connection, row.card_id, number, now=now, source="chat")
        moved = kept_contacts.c.id == aside.id
        await holds.keep_off(connection, [aside.conversation_id])
        await connection.execute(
            delete(kept_contacts).where(moved, ~holds.active(kept_contacts.c.conversation_id, now))
        )
    task = {"owner_id": lead, "kind": "call", "due_at": now, "assigned_to": row.assigned_to}
    await connection.execute(store.main.insert_new(tasks).values(**task))


async def keep(
    store: Store, connection: AsyncConnection, card: bytes, number: str, *, now: datetime, source: str = "mail"
) -> None:
    """The number that he wants to be called on; it takes the place of an older one."""
    old = (card_fields.c.card_id == card) & (card_fields.c.field == "phone")
    await holds.keep_off(connection, [card])
    await connection.execute(delete(card_fields).where(old, ~holds.active(card_fields.c.card_id, now)))
    row = new_id()
    value = seal_text(await store.keys.get(card), "card_fields", "value", row, number)
    why = {"field": "phone", "purpose": "call_back", "basis": "contract", "source": source}
    await connection.execute(insert(card_fields).values(id=row, card_id=card, value=value, at=now, **why))


async def _on_card(connection: AsyncConnection, lead: bytes) -> bytes | None:
    query = (
        select(card_fields.c.id)
        .join(leads, leads.c.card_id == card_fields.c.card_id)
        .where(leads.c.id == lead, card_fields.c.field == "phone")
    )
    found: bytes | None = (await connection.execute(query.limit(1))).scalar()
    return found


async def _aside(connection: AsyncConnection, lead: bytes) -> Row[Any] | None:
    query = (
        select(kept_contacts)
        .join(owners, owners.c.id == kept_contacts.c.conversation_id)
        .where(owners.c.parent_id == lead, kept_contacts.c.kind == "PHONE")
        .order_by(kept_contacts.c.at.desc())
    )
    return (await connection.execute(query.limit(1))).first()
