"""A mail that did not arrive: a mark on the request or on the address, and a task. It is no act of the person.

Only an address that the report calls wrong is marked. After a full mailbox the follow-ups go on, since it empties
itself; after anything else none goes out by itself until somebody has looked.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import outbox, sequence
from leads.bounces import Reason
from leads.outbox import Claim
from leads.store.store import Store
from leads.store.tables import cards, leads, owners, tasks
from leads.store.transitions import CLOSED

TASK: Final = "bounced"
# The address is right, and something else is to be looked at.
TASK_ELSE: Final = "returned"


async def note(
    store: Store, connection: AsyncConnection, lead: bytes, *, reason: Reason = "address", now: datetime
) -> None:
    """A mail came back. Nothing happens to a request that is gone, nothing is to be done about a lost one."""
    query = select(leads.c.assigned_to, leads.c.stage).join(owners, owners.c.id == leads.c.id)
    there = query.where(leads.c.id == lead, owners.c.state.in_(("live", "hidden"))).with_for_update(of=owners)
    row = (await connection.execute(there)).first()
    if row is None:
        return
    if reason != "full":
        await sequence.stop(connection, lead, now)
    if row.stage not in CLOSED:
        kind = TASK if reason == "address" else TASK_ELSE
        values = {"owner_id": lead, "kind": kind, "due_at": now, "assigned_to": row.assigned_to}
        await connection.execute(store.main.insert_new(tasks).values(**values))
    if reason == "address":
        await mark(connection, lead, now)
    else:
        told = {"returned": reason, "returned_at": now}
        await connection.execute(update(leads).where(leads.c.id == lead).values(**told))


async def mark(connection: AsyncConnection, lead: bytes, at: datetime | None) -> None:
    """On the card: mails to the address come back since then; None: one came from it."""
    card = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    await connection.execute(update(cards).where(cards.c.id == card).values(bounced_at=at))
    if at is None:
        await connection.execute(update(leads).where(leads.c.id == lead).values(returned=None, returned_at=None))


async def refused(store: Store, taken: Claim, problem: str, *, now: datetime) -> None:
    """The mail server itself knows no such mailbox: as if the mail had come back."""
    async with store.main.begin() as connection:
        if await outbox.refuse(connection, taken, problem):
            await note(store, connection, taken.lead, now=now)
