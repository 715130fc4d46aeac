"""A phone number that was put aside in the chat, taken to the card because somebody is to be called."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from leads.errors import NotFound
from leads.offers import open_lead
from leads.privacy import audit, holds
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import card_fields, kept_contacts, owners, tasks

KIND = "PHONE"


async def waits(store: Store, lead: bytes) -> bool:
    """Whether a number of this person is put aside."""
    query = select(func.count()).select_from(kept_contacts).where(*_of(lead))
    async with store.main.read() as connection:
        return bool((await connection.execute(query)).scalar_one())


async def take(store: Store, lead: bytes, *, by: int, now: datetime) -> None:
    """Move the newest number to the card, for a call, and ask for that call. Raises NotFound."""
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        query = select(kept_contacts).where(*_of(lead)).order_by(kept_contacts.c.at.desc()).limit(1)
        kept = (await connection.execute(query)).one_or_none()
        if kept is None:
            raise NotFound
        keys = await store.keys.get_many([kept.conversation_id, row.card_id])
        if len(keys) < 2:
            raise NotFound
        number = open_text(keys[kept.conversation_id], "kept_contacts", "value", kept.id, kept.value)
        field = new_id()
        value = seal_text(keys[row.card_id], "card_fields", "value", field, number)
        await holds.keep_off(connection, [row.card_id, kept.conversation_id])
        old = (card_fields.c.card_id == row.card_id) & (card_fields.c.field == "phone")
        await connection.execute(delete(card_fields).where(old, ~holds.active(card_fields.c.card_id, now)))
        source = {"purpose": "call_back", "basis": "contract", "source": "chat", "at": now}
        await connection.execute(
            insert(card_fields).values(id=field, card_id=row.card_id, field="phone", value=value, **source)
        )
        moved = kept_contacts.c.id == kept.id
        await connection.execute(
            delete(kept_contacts).where(moved, ~holds.active(kept_contacts.c.conversation_id, now))
        )
        await connection.execute(
            update(owners).where(owners.c.id.in_([lead, row.card_id])).values(change=owners.c.change + 1)
        )
        task = {"owner_id": lead, "kind": "call", "due_at": now, "assigned_to": row.assigned_to or by}
        await connection.execute(store.main.insert_new(tasks).values(**task))
        await audit.record(connection, now=now, actor=f"staff:{by}", action="phone_taken", subject=f"lead:{lead.hex()}")


def _of(lead: bytes) -> tuple[ColumnElement[bool], ...]:
    chats = select(owners.c.id).where(owners.c.parent_id == lead, owners.c.state == "live")
    return (kept_contacts.c.kind == KIND, kept_contacts.c.conversation_id.in_(chats))
