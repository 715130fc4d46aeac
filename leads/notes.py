"""Notes of the staff on a request: sealed like everything else, gone with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from leads.errors import NotFound
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import notes, owners


@dataclass(frozen=True, slots=True)
class Note:
    id: bytes
    staff_id: int
    at: datetime
    text: str


async def add(store: Store, lead: bytes, *, text: str, by: int, now: datetime) -> None:
    """Keep a note; the text must be redacted already. It is our own work and moves no clock. Raises NotFound."""
    key = await store.keys.get(lead)
    note = new_id()
    body = seal_text(key, "notes", "body", note, text)
    async with store.main.begin() as connection:
        changed = await connection.execute(
            update(owners)
            .where(owners.c.id == lead, owners.c.kind == "lead", owners.c.state == "live")
            .values(change=owners.c.change + 1)
        )
        if changed.rowcount != 1:
            raise NotFound
        await connection.execute(insert(notes).values(id=note, lead_id=lead, staff_id=by, at=now, body=body))


async def of_lead(store: Store, lead: bytes) -> list[Note]:
    """Newest first."""
    async with store.main.read() as connection:
        rows = (
            await connection.execute(select(notes).where(notes.c.lead_id == lead).order_by(notes.c.at.desc()))
        ).all()
    if not rows:
        return []
    key = await store.keys.get(lead)
    return [Note(row.id, row.staff_id, row.at, open_text(key, "notes", "body", row.id, row.body)) for row in rows]
