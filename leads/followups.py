"""The sequence after an offer: what is due, sent once, only with the consent that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import SystemRandom
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, outbox, sequence, stages
from leads.calendar import next_business_moment, zone_of
from leads.errors import LeadsError
from leads.letters import Letter, Matter, Price, compose
from leads.offers import email_of, interest_of, open_lead
from leads.privacy import audit
from leads.rules import Retention
from leads.store.crypto import CannotOpen
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import leads, mails, owners
from leads.threads import Sender

# A run stays short, since other duties wait for it; the timetable comes back after seconds.
BATCH = 150
CANDIDATES = 1000
_dice = SystemRandom()
log = structlog.get_logger()
STAGE = {"discount": "followed_up", "reminder": "reminded"}


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up: its kind, how long after the offer, and the discount that it brings."""

    name: str
    after: timedelta
    discount_percent: int


def planned(steps: Sequence[Step], offered_at: datetime, country: str) -> list[datetime]:
    """When each step goes out: at the offer's hour, on business days, in business hours of the person's country."""
    local = offered_at.astimezone(zone_of(country))
    return [next_business_moment(local + step.after, country).astimezone(offered_at.tzinfo) for step in steps]


async def run_due(
    store: Store, sender: Sender, retention: Retention, steps: Sequence[Step], *, site_name: str, now: datetime
) -> int:
    """Queue the mail of each step that is due and advance its lead, in one transaction; how many."""
    query = (
        select(leads.c.id)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.next_step_at <= now, owners.c.state == "live", leads.c.reminders)
        .limit(CANDIDATES)
    )
    async with store.main.read() as connection:
        due = list((await connection.execute(query)).scalars())
    # Two workers that took the same ones in the same order would wait for each other at each of them.
    _dice.shuffle(due)
    done = 0
    for lead in due[:BATCH]:
        try:
            done += await _run(store, sender, retention, steps, lead, site_name=site_name, now=now)
        except (LeadsError, KeyGone):
            await _give_up(store, lead, now)
        except (CannotOpen, ValueError, KeyError) as error:
            # One that cannot be read must not keep all others waiting.
            log.error("follow_up_failed", lead=lead.hex(), error=type(error).__name__)
    return done


async def _run(
    store: Store,
    sender: Sender,
    retention: Retention,
    steps: Sequence[Step],
    lead: bytes,
    *,
    site_name: str,
    now: datetime,
) -> int:
    key = await store.keys.get(lead)
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if not 1 <= row.step <= len(steps):
            await sequence.stop(connection, lead, now)
            return 0
        step = steps[row.step - 1]
        to_come = _to_come(steps, row, await _offered_at(connection, lead) or now, now)
        claimed = await connection.execute(
            update(leads)
            .where(leads.c.id == lead, leads.c.step == row.step, leads.c.next_step_at <= now, leads.c.reminders)
            .values(
                step=leads.c.step + 1,
                last_step_at=to_come[-1] if to_come else now,
                next_step_at=to_come[0] if to_come else None,
            )
        )
        if claimed.rowcount != 1:
            return 0
        letter = await _letter(store, sender, retention, row, step, site_name=site_name, now=now)
        queued = await outbox.enqueue(
            store,
            connection,
            sender=sender,
            key=key,
            lead=lead,
            thread=row.thread,
            step=step.name,
            to=await email_of(store, connection, row.card_id),
            letter=letter,
            now=now,
        )
        await _set_clock(connection, retention, row, last_step=to_come[-1] if to_come else now, now=now)
        if queued is None:
            # He agreed to two reminders: a second offer does not bring the same ones again.
            return 0
        await stages.move(connection, lead, STAGE[step.name], actor="worker", why="consent to reminders", now=now)
        await audit.record(
            connection, now=now, actor="worker", action=f"mail_{step.name}", subject=f"lead:{lead.hex()}"
        )
    return 1


def _to_come(steps: Sequence[Step], row: Any, offered_at: datetime, now: datetime) -> list[datetime]:
    """When the steps behind the present one go out. Days by which this one is late move them all."""
    zone = zone_of(row.country)
    times = [time.astimezone(zone) for time in planned(steps, offered_at, row.country)]
    late = timedelta(days=max(0, (now.astimezone(zone).date() - times[row.step - 1].date()).days))
    return [next_business_moment(time + late, row.country).astimezone(now.tzinfo) for time in times[row.step :]]


async def _set_clock(
    connection: AsyncConnection, retention: Retention, row: Any, *, last_step: datetime, now: datetime
) -> None:
    begin = coldness.start(row.acted_at or now, row.answered_at)
    rule = retention.of(row.site, row.product)
    cold_at = coldness.lead_cold_at(rule, begin=begin, last_step=last_step, kept_until=row.kept_until)
    await connection.execute(
        update(owners)
        .where(owners.c.id == row.id, owners.c.state == "live")
        .values(change=owners.c.change + 1, cold_at=cold_at, touched_at=now)
    )


async def _letter(
    store: Store, sender: Sender, retention: Retention, row: Any, step: Step, *, site_name: str, now: datetime
) -> Letter:
    offered = await interest_of(store, row)
    cents, currency = offered.get("price_cents"), offered.get("currency", "EUR")
    before = Price(cents, currency) if cents is not None else None
    price = Price(cents * (100 - step.discount_percent) // 100, currency) if cents is not None else None
    begin = coldness.start(row.acted_at or now, row.answered_at)
    valid_until = offered.get("valid_until")
    matter = Matter(
        site=site_name,
        asked_on=(row.acted_at or now).date(),
        deleted_by=coldness.lead_gone_by(
            retention, begin, answered=row.answered_at is not None, kept_until=row.kept_until
        ).date(),
        product=offered.get("product"),
        price=price if step.name == "discount" else before,
        before=before if step.name == "discount" else None,
        valid_until=max(date.fromisoformat(valid_until), now.date()) if valid_until else None,
        reminders=True,
    )
    return compose(
        "discount" if step.name == "discount" else "reminder",
        row.language,
        sender=sender,
        thread=row.thread,
        matter=matter,
    )


async def _offered_at(connection: AsyncConnection, lead: bytes) -> datetime | None:
    query = select(mails.c.at).where(mails.c.lead_id == lead, mails.c.step == "offer")
    found: datetime | None = (await connection.execute(query)).scalar()
    return found


async def _give_up(store: Store, lead: bytes, now: datetime) -> None:
    """A lead that cannot be mailed (no address, an objection) has no further steps."""
    async with store.main.begin() as connection:
        await sequence.stop(connection, lead, now)
        await audit.record(connection, now=now, actor="worker", action="sequence_ended", subject=f"lead:{lead.hex()}")
