"""What a mail does once it is known whose it is: a person's answer, a bounce, an absence.

An answer to a living lead stops the sequence and starts the clock again, also during the grace. An answer to a thread
that was erased opens a new request from that mail alone: nothing of the old one is known any more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import (
    coldness,
    correspondence,
    firstrows,
    forgetting,
    guessing,
    keptfiles,
    mailboxproof,
    pausing,
    sequence,
    stages,
    undelivered,
)
from leads.bounces import Reason
from leads.errors import Gone
from leads.mailboxes import Within
from leads.mailfiles import CleanFile, LeftOut
from leads.periods import Retention
from leads.privacy import classes
from leads.store.crypto import blind_index, new_id
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import cards, leads, owners, stage_changes, tasks
from leads.store.transitions import OPEN
from leads.threads import new_thread

# What else a mail does, with its lead, in the transaction in which the mail counts as taken.
Also = Callable[[AsyncConnection, bytes], Awaitable[None]]

DAY = timedelta(days=1)
MOST_REQUESTS_A_DAY = 3


async def nothing_else(connection: AsyncConnection, lead: bytes) -> None:
    """Most mails ask for nothing beside their answer."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A person's mail, redacted already. `attitude` is yes, no or open; `sender` his address."""

    sender: str
    subject: str
    text: str
    message_id: str
    attitude: str
    files: tuple[CleanFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


async def answered(
    store: Store, retention: Retention, lead: bytes, letter: Letter, *, within: Within, also: Also = nothing_else,
    now: datetime,
) -> None:  # fmt: skip
    """A person answered a living lead. Raises Gone when it is being erased: he is a new person then."""
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        raise Gone from None
    async with store.main.begin() as connection:
        await within(connection)
        if not await forgetting.wake(connection, retention, lead, now):
            raise Gone
        row = (await connection.execute(select(leads).where(leads.c.id == lead))).one()
        await _keep(connection, retention, key, lead, letter, now)
        await undelivered.mark(connection, lead, None)
        await sequence.stop(connection, lead, now)
        # A "no" claims nothing: what a stranger said under somebody's address is not shown to him for it.
        if letter.attitude != "no":
            await mailboxproof.wrote(store, connection, lead, letter.sender, now)
        await also(connection, lead)
        if letter.attitude == "no" and row.stage != "customer":
            await stages.end(connection, retention, lead, "declined", actor="visitor", why="said no by mail", now=now)
            return
        await _to_answered(connection, lead, row.stage, now=now)
        values = {"owner_id": lead, "kind": "answer", "due_at": now, "assigned_to": row.assigned_to}
        await connection.execute(store.main.insert_new(tasks).values(**values))


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a lead that begins with a mail belongs, and why it was begun. `country`: the site's."""

    site: str
    language: str
    country: str
    why: str


FORGOTTEN = "answered an offer that was forgotten"
ASKED = "asked for an offer by mail"


async def may_ask(store: Store, sender: str, now: datetime) -> bool:
    """Whether one more request from this address is taken: nobody fills the console by mailing again and again."""
    asked = (
        select(func.count())
        .select_from(cards)
        .join(owners, owners.c.id == cards.c.id)
        .where(
            cards.c.email_index == blind_index(store.index_secret, sender),
            ~cards.c.confirmed,
            owners.c.created_at > now - DAY,
        )
    )
    async with store.main.read() as connection:
        return int((await connection.execute(asked)).scalar_one()) < MOST_REQUESTS_A_DAY


async def opened(
    store: Store, retention: Retention, letter: Letter, origin: Origin, *, within: Within, also: Also = nothing_else,
    now: datetime,
) -> bytes:  # fmt: skip
    """A new person's request, with that mail alone: an answer to an erased thread, or a first mail. The lead's id."""
    lead, person = new_id(), new_id()
    await store.keys.create([lead, person], now)
    key = await store.keys.get(lead)
    async with store.main.begin() as connection:
        await within(connection)
        await firstrows.make_owner(connection, person, "card", now=now)
        rule = retention.of(origin.site, None)
        cold_at = coldness.lead_cold_at(rule, begin=now)
        await firstrows.make_owner(connection, lead, "lead", now=now, cold_at=cold_at, rule_id=rule.rule_id)
        await firstrows.make_card(
            store,
            connection,
            person,
            email=letter.sender,
            language=origin.language,
            reminders=False,
            now=now,
            source="mail",
        )
        await connection.execute(
            insert(leads).values(
                id=lead,
                card_id=person,
                site=origin.site,
                language=origin.language,
                country=guessing.country(origin.country, email=letter.sender),
                stage="new",
                reminders=False,
                thread=new_thread(),
                step=0,
                kept_times=0,
            )
        )
        begun = {"lead_id": lead, "at": now, "actor": "visitor", "before": "none", "after": "new", "why": origin.why}
        await connection.execute(insert(stage_changes).values(**begun))
        await connection.execute(insert(tasks).values(owner_id=lead, kind="answer", due_at=now))
        await _keep(connection, retention, key, lead, letter, now)
        await also(connection, lead)
    return lead


async def bounced(store: Store, lead: bytes, *, reason: Reason, within: Within, now: datetime) -> None:
    """A mail did not arrive: a task, and why; a wrong address is marked. It is no act of the person."""
    async with store.main.begin() as connection:
        await within(connection)
        if reason != "later":
            await undelivered.note(store, connection, lead, reason=reason, now=now)


async def away(
    store: Store, retention: Retention, lead: bytes, *, until: date | None, within: Within, now: datetime
) -> None:
    """An out-of-office answer moves the next step and the clock to its date, by at most 30 days."""
    async with store.main.begin() as connection:
        await within(connection)
        query = select(leads, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at).join(
            owners, owners.c.id == leads.c.id
        )
        locked = query.where(leads.c.id == lead, owners.c.state == "live").with_for_update(of=owners)
        row = (await connection.execute(locked)).one_or_none()
        if row is None or until is None or row.stage not in OPEN:
            return
        back = pausing.opening(until, row.country).astimezone(now.tzinfo)
        await pausing.move(connection, retention, row, back, now=now)


async def _keep(
    connection: AsyncConnection, retention: Retention, key: AESGCM, lead: bytes, letter: Letter, now: datetime
) -> None:
    mail = await correspondence.keep_inbound(
        connection,
        key=key,
        lead=lead,
        subject=letter.subject,
        text=letter.text,
        message_id=letter.message_id,
        left_out=letter.left_out,
        now=now,
    )
    period = classes.period(retention, "mail_file")
    assert period is not None
    await keptfiles.keep(connection, key, lead=lead, mail=mail, files=letter.files, period=period, now=now)


async def _to_answered(connection: AsyncConnection, lead: bytes, stage: str, *, now: datetime) -> None:
    if stage in ("answered", "customer"):
        return
    await stages.move(connection, lead, "answered", actor="visitor", why="answered by mail", now=now)
