"""What a person says by a link of our reminder: still interested, or please call me. Each counts once.

A confirmed click is an act of his: the sequence ends, and the silence begins anew, also during the grace. A third
answer, "delete my data now", is the eraser's (leads/privacy/erasure.py).
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import calling, forgetting, mailboxproof, sequence, stages
from leads.errors import LinkUsed
from leads.periods import Retention
from leads.store.store import Store
from leads.store.tables import clicks, leads, tasks

Answer = Literal["keep", "call"]
WHY = {"keep": "still interested, by a link", "call": "wants a call, by a link"}


async def used(store: Store, lead: bytes, answer: Answer) -> bool:
    """Whether this answer was given already."""
    query = select(clicks.c.at).where(clicks.c.lead_id == lead, clicks.c.choice == answer)
    async with store.main.read() as connection:
        return (await connection.execute(query)).first() is not None


async def still_interested(store: Store, retention: Retention, lead: bytes, *, now: datetime) -> None:
    """The clock starts again, and the salesperson is told. Raises LinkUsed."""
    async with store.main.begin() as connection:
        await _act(store, connection, retention, lead, "keep", now)
        owner = (await connection.execute(select(leads.c.assigned_to).where(leads.c.id == lead))).scalar()
        task = {"owner_id": lead, "kind": "interested", "due_at": now, "assigned_to": owner}
        await connection.execute(store.main.insert_new(tasks).values(**task))


async def call_me(store: Store, retention: Retention, lead: bytes, *, number: str | None, now: datetime) -> None:
    """The same, with a call to make. Raises LinkUsed, PhoneNeeded, PhoneRefused."""
    async with store.main.begin() as connection:
        await _act(store, connection, retention, lead, "call", now)
        await calling.ask(store, connection, lead, number, now=now)


async def _act(
    store: Store, connection: AsyncConnection, retention: Retention, lead: bytes, answer: Answer, now: datetime
) -> None:
    # The owner first, which also locks: two clicks at once come one after the other.
    if not await forgetting.wake(connection, retention, lead, now):
        raise LinkUsed
    click = store.main.insert_new(clicks).values(lead_id=lead, choice=answer, at=now)
    if (await connection.execute(click)).rowcount != 1:
        raise LinkUsed
    await sequence.stop(connection, lead, now)
    await mailboxproof.clicked(store, connection, lead, now)
    stage = (await connection.execute(select(leads.c.stage).where(leads.c.id == lead))).scalar()
    if stage not in ("new", "answered", "customer"):
        await stages.move(connection, lead, "answered", actor="visitor", why=WHY[answer], now=now)
