"""The sequence after an offer: what is due, sent once, only with the consent that it needs."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import SystemRandom
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import (
    addressing,
    basis,
    coldness,
    lettertexts,
    offernumber,
    outbox,
    restriction,
    sequence,
    sequences,
    stages,
)
from leads.calendar import next_business_moment, zone_of
from leads.errors import LeadsError, MailNotAllowed, NotFound
from leads.letters import Kind, Letter, Matter, Price, compose
from leads.offernumber import Numbered
from leads.offers import email_of, interest_of
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit, holds
from leads.steps import Step, planned
from leads.store.crypto import CannotOpen
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import leads, mails, owners, tasks
from leads.threads import Sender

# A run stays short, since other duties wait for it; the timetable comes back after seconds.
LONGEST_SECONDS = 2.0
CANDIDATES = 500
_dice = SystemRandom()
log = structlog.get_logger()
STAGE = {"discount": "followed_up", "reminder": "reminded"}
# What a salesperson is asked to do when the day of a manual step has come.
TASKS = {"discount": "send_discount", "reminder": "send_reminder"}


async def run_due(
    store: Store, sender: Sender, retention: Retention, steps: Sequence[Step], *, site_names: Mapping[str, str],
    now: datetime, mailbox_read_until: datetime | None = None,
) -> int:  # fmt: skip
    """Queue the mail of each step that is due, or its task, and advance its lead, in one transaction; how many.

    `steps` are the operator's; a request that runs under a manager's version has its own. `site_names`: what the
    mails call each site. `mailbox_read_until`: a step waits until the mailbox was read up to its moment, since the
    answer that ends the sequence may lie there; None when no mailbox is connected.
    """
    due_by = now if mailbox_read_until is None else min(now, mailbox_read_until)
    query = (
        select(leads.c.id, leads.c.sequence_id, leads.c.site)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.next_step_at <= due_by, owners.c.state == "live", leads.c.reminders)
        .limit(CANDIDATES)
    )
    async with store.main.read() as connection:
        due = list((await connection.execute(query)).all())
    # Two workers that took the same ones in the same order would wait for each other at each of them.
    _dice.shuffle(due)
    set_by_managers = await sequences.by_id(store) if due else {}
    done, began = 0, time.monotonic()
    for lead, number, site in due:
        if time.monotonic() - began > LONGEST_SECONDS:
            break
        own = steps if number is None else set_by_managers.get(number, steps)
        try:
            site_name = site_names.get(site, sender.name)
            done += await _run(store, sender, retention, own, lead, site_name=site_name, now=now)
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
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if not 1 <= row.step <= len(steps):
            await sequence.stop(connection, lead, now)
            return 0
        opens = next_business_moment(now, row.country).astimezone(now.tzinfo)
        if opens > now:
            await _put_off(connection, retention, row, opens, now)
            return 0
        step = steps[row.step - 1]
        to_come = _to_come(steps, row, await offered_at(connection, lead) or now, now)
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
        await _set_clock(connection, retention, row, last_step=to_come[-1] if to_come else now, now=now)
        restricted = await restriction.stands_for_lead(connection, lead, now)
        if restricted or await holds.lies_on(connection, lead, now):
            # Under a court's order, or a wish to be stored only, nobody is advertised to; the request stays.
            await sequence.stop(connection, lead, now)
            return 0
        if step.manual:
            return await _ask_to_send(store, connection, row, step, now)
        return await _queue(store, connection, sender, retention, row, step, by="worker", site_name=site_name, now=now)


async def _put_off(connection: AsyncConnection, retention: Retention, row: Any, opens: datetime, now: datetime) -> None:
    """After an outage a step may be due by night or on a Sunday: it waits for the next business moment."""
    last = max(opens, row.last_step_at or opens)
    claimed = await connection.execute(
        update(leads)
        .where(leads.c.id == row.id, leads.c.step == row.step, leads.c.next_step_at <= now, leads.c.reminders)
        .values(next_step_at=opens, last_step_at=last)
    )
    if claimed.rowcount == 1:
        await _set_clock(connection, retention, row, last_step=last, now=now)


async def send_by_hand(
    store: Store,
    sender: Sender,
    retention: Retention,
    lead: bytes,
    step: Step,
    *,
    by: str,
    site_name: str,
    now: datetime,
) -> None:
    """The mail of a manual step, once its day has come. Raises NotFound, AddressNeeded, Objected, MailNotAllowed."""
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if not row.reminders:
            raise MailNotAllowed
        task = (tasks.c.owner_id == lead) & (tasks.c.kind == TASKS[step.name]) & tasks.c.done_at.is_(None)
        closed = await connection.execute(update(tasks).where(task).values(done_at=now, outcome="sent"))
        if closed.rowcount == 0:
            raise NotFound
        await _queue(store, connection, sender, retention, row, step, by=by, site_name=site_name, now=now)
        await _set_clock(connection, retention, row, last_step=max(now, row.last_step_at or now), now=now)


async def _ask_to_send(store: Store, connection: AsyncConnection, row: Any, step: Step, now: datetime) -> int:
    """A task instead of a mail, unless this lead had the mail already."""
    sent = select(mails.c.id).where(mails.c.lead_id == row.id, mails.c.step == step.name)
    if (await connection.execute(sent)).first() is not None:
        return 0
    task = {"owner_id": row.id, "kind": TASKS[step.name], "due_at": now, "assigned_to": row.assigned_to}
    return (await connection.execute(store.main.insert_new(tasks).values(**task))).rowcount


async def _queue(
    store: Store,
    connection: AsyncConnection,
    sender: Sender,
    retention: Retention,
    row: Any,
    step: Step,
    *,
    by: str,
    site_name: str,
    now: datetime,
) -> int:
    """The mail of a step; 0 when this lead had it already: nobody is reminded of the same thing twice."""
    queued = await outbox.enqueue(
        store,
        connection,
        sender=sender,
        key=await store.keys.get(row.id),
        lead=row.id,
        thread=row.thread,
        step=step.name,
        to=await email_of(store, connection, row.card_id),
        letter=await _letter(store, sender, retention, row, step, site_name=site_name, now=now),
        basis=await basis.of_step(connection, row),
        now=now,
    )
    if queued is None:
        return 0
    await stages.move(connection, row.id, STAGE[step.name], actor=by, why="consent to reminders", now=now)
    await audit.record(connection, now=now, actor=by, action=f"mail_{step.name}", subject=f"lead:{row.id.hex()}")
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
    told = offered.get("valid_until")
    valid_until = date.fromisoformat(told) if told else None
    lapsed = valid_until is not None and valid_until < now.astimezone(zone_of(row.country)).date()
    matter = Matter(
        site=site_name,
        asked_on=row.created_at.date(),
        source=row.source or "chat",
        deleted_by=coldness.lead_gone_by(
            retention, begin, answered=row.answered_at is not None, kept_until=row.kept_until
        ).date(),
        product=offered.get("product"),
        price=price if step.name == "discount" else before,
        before=before if step.name == "discount" else None,
        valid_until=None if lapsed and step.name == "discount" else valid_until,
        lapsed=lapsed,
        reminders=True,
    )
    async with store.main.read() as connection:
        matter = replace(matter, to=await addressing.of(connection, row.id, by=None))
    if matter.product and matter.price and matter.valid_until and not lapsed:
        said = Numbered(matter.product, matter.price.cents, matter.price.currency, matter.valid_until)
        matter = replace(matter, number=offernumber.make(store.index_secret, said))
    kind: Kind = "discount" if step.name == "discount" else "reminder"
    own = await lettertexts.own(store, kind, site=row.site, language=row.language)
    if own is not None and lapsed and "{valid_until}" in f"{own.subject}{own.text}":
        # The firm's own words promise a day that is over; the usual ones do not.
        own = None
    return compose(kind, row.language, sender=sender, thread=row.thread, matter=matter, own=own, by_hand=step.manual)


async def offered_at(connection: AsyncConnection, lead: bytes) -> datetime | None:
    """When the offer's mail was written."""
    query = select(mails.c.at).where(mails.c.lead_id == lead, mails.c.step == "offer")
    found: datetime | None = (await connection.execute(query)).scalar()
    return found


async def _give_up(store: Store, lead: bytes, now: datetime) -> None:
    """A lead that cannot be mailed (no address, an objection) has no further steps."""
    async with store.main.begin() as connection:
        await sequence.stop(connection, lead, now)
        await audit.record(connection, now=now, actor="worker", action="sequence_ended", subject=f"lead:{lead.hex()}")
