"""No more mails: unsubscribing from reminders, and "I did not ask for this"."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import objections, outbox, sequence
from leads.privacy import notices
from leads.store.store import Store
from leads.store.tables import clicks, consents, leads

REMINDERS = "reminders"
# How it was said: a link in a mail, the page "My data", the chat, "I did not ask for this", an objection, the end of
# the consent, or the wish that we only store the data.
Way = Literal["stop", "page", "chat", "not_me", "objected", "ran_out", "stored"]


async def lead_of_thread(store: Store, thread: bytes) -> bytes | None:
    """The lead that this mail thread belongs to, if it still exists."""
    async with store.main.read() as connection:
        query = select(leads.c.id).where(leads.c.thread == thread)
        return (await connection.execute(query)).scalar_one_or_none()


async def stop(store: Store, lead: bytes, now: datetime, *, way: Way = "stop") -> int:
    """No more reminders: consent withdrawn, sequence ended, its waiting mails cancelled. How many. Repeatable."""
    async with store.main.begin() as connection:
        return await _stop(store, connection, lead, now, way)


async def not_asked(store: Store, lead: bytes, *, now: datetime, until: datetime, way: Way = "not_me") -> None:
    """He wants no mail, or never asked for one: nothing more goes out, and his address is refused until `until`."""
    async with store.main.begin() as connection:
        email_index = await objections.index_of_lead(connection, lead)
        if email_index is not None:
            mark = objections.fingerprint(store.index_secret, email_index)
            await objections.record(store.main, connection, mark=mark, now=now, until=until)
        await _stop(store, connection, lead, now, way)
        await outbox.cancel(connection, lead)


async def _stop(store: Store, connection: AsyncConnection, lead: bytes, now: datetime, way: Way) -> int:
    said = store.main.insert_new(clicks).values(lead_id=lead, choice=way, at=now)
    await connection.execute(said)
    await connection.execute(update(leads).where(leads.c.id == lead).values(reminders=False))
    card = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    await connection.execute(
        update(consents)
        .where(consents.c.card_id == card, consents.c.purpose == REMINDERS, consents.c.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )
    await notices.stopped(connection, lead=lead, at=now)
    return await sequence.stop(connection, lead, now)
