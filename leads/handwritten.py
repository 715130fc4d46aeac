"""A mail that a salesperson writes by hand to somebody whose request is open: an answer, or one more question.

It is our own work: it answers what waits, and as a first answer it begins the person's silence; else it moves no clock.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import update

from leads import basis, coldness, outbox, replied, restriction
from leads.letters import Matter, compose
from leads.offers import UNDO, email_of, interest_of
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import owners
from leads.threads import Sender


async def send(
    store: Store,
    sender: Sender,
    retention: Retention,
    lead: bytes,
    text: str,
    *,
    by: str,
    site_name: str,
    now: datetime,
) -> None:
    """Queue the mail; the text must be redacted already.

    Raises NotFound, AddressNeeded, AddressRefused, Objected, Restricted, MailNotAllowed.
    """
    key = await store.keys.get(lead)
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        await restriction.refuse_mail(connection, lead, now)
        begin = row.acted_at or now
        offered = await interest_of(store, row)
        matter = Matter(
            site=site_name,
            asked_on=row.created_at.date(),
            source=row.source or "chat",
            deleted_by=coldness.lead_gone_by(
                retention, max(begin, now), answered=True, kept_until=row.kept_until
            ).date(),
            text=text,
            product=offered.get("product"),
        )
        letter = compose("reply", row.language, sender=sender, thread=row.thread, matter=matter)
        await outbox.enqueue(
            store,
            connection,
            sender=sender,
            key=key,
            lead=lead,
            thread=row.thread,
            step=outbox.STEP_FREE,
            to=await email_of(store, connection, row.card_id),
            letter=letter,
            basis=await basis.by_hand(connection, row, now),
            now=now,
            not_before=now + UNDO,
        )
        moved: dict[str, Any] = {"change": owners.c.change + 1, "waiting_since": None, "touched_at": now}
        if row.answered_at is None:
            moved |= {"answered_at": now, "cold_at": _cold_at(retention, row, now)}
        await connection.execute(update(owners).where(owners.c.id == lead, owners.c.state == "live").values(**moved))
        await replied.note(connection, lead, now)
        await replied.written(connection, lead, now)
        await audit.record(connection, now=now, actor=by, action="mail_written", subject=f"lead:{lead.hex()}")


def _cold_at(retention: Retention, row: Any, now: datetime) -> datetime:
    return coldness.lead_cold_at(
        retention.of(row.site, row.product),
        begin=coldness.start(row.acted_at or now, now),
        last_step=row.last_step_at,
        kept_until=row.kept_until,
    )
