"""A mailbox that does not exist: no more mails to it, a mark on the card, and a task. It is no act of the person."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import outbox, sequence
from leads.outbox import Claim
from leads.store.store import Store
from leads.store.tables import cards, leads, owners, tasks
from leads.store.transitions import CLOSED

TASK = "bounced"


async def note(store: Store, connection: AsyncConnection, lead: bytes, *, now: datetime) -> None:
    """A mail came back for good. Nothing happens to a request that is gone, nothing is to be done about a lost one."""
    query = select(leads.c.assigned_to, leads.c.stage).join(owners, owners.c.id == leads.c.id)
    there = query.where(leads.c.id == lead, owners.c.state.in_(("live", "hidden"))).with_for_update(of=owners)
    row = (await connection.execute(there)).first()
    if row is None:
        return
    await sequence.stop(connection, lead, now)
    if row.stage not in CLOSED:
        values = {"owner_id": lead, "kind": TASK, "due_at": now, "assigned_to": row.assigned_to}
        await connection.execute(store.main.insert_new(tasks).values(**values))
    await mark(connection, lead, now)


async def mark(connection: AsyncConnection, lead: bytes, at: datetime | None) -> None:
    """On the card: mails to the address come back since then; None: one came from it."""
    card = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    await connection.execute(update(cards).where(cards.c.id == card).values(bounced_at=at))


async def refused(store: Store, taken: Claim, problem: str, *, now: datetime) -> None:
    """The mail server itself knows no such mailbox: as if the mail had come back."""
    async with store.main.begin() as connection:
        if await outbox.refuse(connection, taken, problem):
            await note(store, connection, taken.lead, now=now)
