"""Mails on their way out: written in the transaction that makes them necessary, sent by whoever claims them.

    queued → claimed → sending → sent
                ↓         ├→ refused   the server said no for good
              queued      ├→ queued    the server said "later"
                          └→ held      nobody knows: the connection broke after the mail was handed over

`sending` is committed just before the mail's text goes to the server. A worker that dies before it has sent nothing, so
the mail is queued again; one that dies after it may have sent it, so the mail is held and shown, never sent blindly
once more. A claim moves the lead's `change`, so that an erasure that looked at the lead before loses
(docs/decisions/0001-data-model.md), and every later step names the attempt that it belongs to, so that a worker that
slept through its lease can do nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import RowMapping, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import addressing, enclosures, objections, purposes, restriction
from leads.calendar import next_business_moment
from leads.enclosures import File
from leads.errors import AddressRefused, Objected
from leads.letters import Automatic, Letter
from leads.privacy import holds, notices
from leads.products import named_in
from leads.store.cells import open_json, seal_json
from leads.store.crypto import new_id
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import leads, mails, owners
from leads.threads import Sender, new_message_id, reply_to

STEP_FREE = "free"
# What a person wrote or asked for; every other step belongs to the automatic sequence.
BY_HAND = (STEP_FREE, "offer")
# The automatic ones, which keep to the business hours of the person's country.
SEQUENCE = ("discount", "reminder")
# Our answers to what a person asks about his own data: no hold keeps them from him.
ANSWERS = ("link:", "code:", "news:")
# The steps of a sequence, and the stages in which they may leave.
SEQUENCE = ("discount", "reminder")
UNDER_WAY = ("followed_up", "reminded")
# Why a step did not leave: its person acted, or wants no more of them.
OVER = "sequence over"
IN_FLIGHT = ("claimed", "sending")
LEASE = timedelta(minutes=5)
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
GIVE_UP = timedelta(days=3)
CANDIDATES = 16
REFERENCES = 8


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail that this worker alone may send. `attempt` counts the claims and tells them apart."""

    id: bytes
    lead: bytes
    attempt: int
    step: str
    message_id: str
    queued_at: datetime
    to: str
    reply_to: str
    subject: str
    text: str
    html: str
    stop_url: str | None
    references: tuple[str, ...]
    claimed_at: datetime
    files: tuple[File, ...] = ()
    automatic: Automatic = ""


async def enqueue(
    store: Store,
    connection: AsyncConnection,
    *,
    sender: Sender,
    key: AESGCM,
    lead: bytes,
    thread: bytes,
    step: str,
    to: str,
    letter: Letter,
    now: datetime,
    not_before: datetime | None = None,
    basis: str | None = None,
) -> bytes | None:
    """Write a mail into the outbox; its id, or None when this step of the lead has its mail already.

    `basis`: on what ground it goes (leads/basis.py).

    Raises AddressRefused, Objected, Restricted, OtherPurpose.
    """
    if await objections.stands_for_lead(connection, store.index_secret, lead, now):
        raise Objected
    await restriction.refuse_mail(connection, lead, now)
    about = named_in(sender.products, letter.says)
    await purposes.refuse_mail(store, connection, sender.products, lead, about, now)
    mail = new_id()
    body = {
        "to": deliverable(to),
        "reply_to": reply_to(sender, thread),
        "subject": one_line(letter.subject),
        "text": letter.text,
        "html": letter.html,
        "stop_url": letter.stop_url,
        "automatic": letter.automatic,
        "references": await _references(connection, key, lead),
    }
    row = {
        "id": mail,
        "lead_id": lead,
        "direction": "out",
        "step": step,
        "state": "queued",
        "message_id": new_message_id(sender, thread),
        "body": seal_json(key, "mails", "body", mail, body),
        "at": now,
        "not_before": not_before or now,
        "attempts": 0,
        "basis": basis,
    }
    result = await connection.execute(store.main.insert_new(mails).values(row))
    return mail if result.rowcount == 1 else None


def deliverable(address: str) -> str:
    """The address as it goes on the wire, with an ASCII domain. Raises AddressRefused."""
    try:
        ascii_form = validate_email(address, check_deliverability=False).ascii_email
    except EmailNotValidError:
        raise AddressRefused from None
    if ascii_form is None:
        raise AddressRefused
    return ascii_form


def one_line(text: str) -> str:
    """Without line breaks and control characters, so that it cannot become a second header."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


async def claim(store: Store, *, now: datetime, lease: timedelta = LEASE) -> Claim | None:
    """Take the next mail that is due, of a lead that lives and whose person did not object; None when there is none."""
    query = (
        select(mails.c.id, mails.c.lead_id, mails.c.step, mails.c.at, leads.c.country)
        .join(owners, owners.c.id == mails.c.lead_id)
        .outerjoin(leads, leads.c.id == mails.c.lead_id)
        .where(mails.c.state == "queued", mails.c.not_before <= now, owners.c.state == "live")
        .order_by(mails.c.not_before, mails.c.at)
        .limit(CANDIDATES)
    )
    while True:
        async with store.main.read() as connection:
            candidates = (await connection.execute(query)).all()
        late = [row for row in candidates if _opens(row, now) > now]
        for row in candidates:
            if row not in late and (taken := await _claimed(store, row.id, row.lead_id, now=now, lease=lease)):
                return taken
        if not late:
            return None
        for row in late:
            await _wait(store, row.id, _opens(row, now), now=now)


def _opens(row: Any, now: datetime) -> datetime:
    """When a mail may leave: a mail of the sequence that an outage kept beyond its business hours waits for the next.

    What a salesperson sent by hand outside of them goes at once.
    """
    if row.step not in SEQUENCE or next_business_moment(row.at, row.country) != row.at:
        return now
    return next_business_moment(now, row.country).astimezone(now.tzinfo)


async def _wait(store: Store, mail: bytes, until: datetime, *, now: datetime) -> None:
    due = (mails.c.id == mail) & (mails.c.state == "queued") & (mails.c.not_before <= now)
    async with store.main.begin() as connection:
        await connection.execute(update(mails).where(due).values(not_before=until))


async def _claimed(store: Store, mail: bytes, lead: bytes, *, now: datetime, lease: timedelta) -> Claim | None:
    row = await _take(store, mail, lead, now=now, until=now + lease)
    if row is None:
        return None
    try:
        key = await store.keys.get(lead)
        found = _opened(row, key, now, await enclosures.of_mail(store, key, row["id"]))
        subject, text, html = await addressing.filled(
            store, lead, subject=found.subject, text=found.text, html=found.html
        )
        return replace(found, subject=subject, text=text, html=html)
    except KeyGone:
        await _end(store, row["id"], row["attempts"], IN_FLIGHT, state="cancelled", problem="key destroyed")
        return None


async def start(store: Store, taken: Claim) -> bool:
    """Say that the mail's text goes to the server now. False: it must not, because it was called back.

    The ledger is to be told before it leaves (leads/privacy/notices.py), so that no restore sends it again.
    """
    lives = exists().where(owners.c.id == taken.lead, owners.c.state == "live")
    async with store.main.begin() as connection:
        result = await connection.execute(
            update(mails).where(_is(taken.id, taken.attempt, ("claimed",)), lives).values(state="sending")
        )
        if result.rowcount == 1:
            await notices.mail(
                connection, mail=taken.id, attempt=taken.attempt, lead=taken.lead, step=taken.step, at=taken.claimed_at
            )
    return result.rowcount == 1


async def sent(store: Store, taken: Claim, now: datetime) -> bool:
    """The server took it."""
    return await _end(store, taken.id, taken.attempt, ("sending", "held"), state="sent", sent_at=now, problem=None)


async def refused(store: Store, taken: Claim, problem: str) -> bool:
    """The server said no for good. `problem` is a code, never the server's words: they may name the address."""
    async with store.main.begin() as connection:
        return await refuse(connection, taken, problem)


async def refuse(connection: AsyncConnection, taken: Claim, problem: str) -> bool:
    """The same in the caller's transaction; whether this attempt was still the one that counts."""
    which = _is(taken.id, taken.attempt, (*IN_FLIGHT, "held"))
    values = {"state": "refused", "problem": problem, "claimed_until": None}
    return (await connection.execute(update(mails).where(which).values(**values))).rowcount == 1


async def retry(store: Store, taken: Claim, *, problem: str, now: datetime) -> bool:
    """The server said "later", or was away. The pause doubles up to an hour; after three days it is given up."""
    if now - taken.queued_at >= GIVE_UP:
        return await refused(store, taken, f"given up: {problem}")
    pause = min(FIRST_PAUSE * 2 ** min(taken.attempt - 1, 10), LONGEST_PAUSE)
    return await _end(
        store, taken.id, taken.attempt, IN_FLIGHT, state="queued", not_before=now + pause, problem=problem
    )


async def held(store: Store, taken: Claim, problem: str) -> bool:
    """Nobody knows whether the server took it."""
    return await _end(store, taken.id, taken.attempt, ("sending",), state="held", problem=problem)


async def release_expired(store: Store, now: datetime) -> tuple[int, int]:
    """Mails whose worker is gone: queued again when nothing was sent, held otherwise. How many of each."""
    late = mails.c.claimed_until < now
    async with store.main.begin() as connection:
        again = await connection.execute(
            update(mails).where(mails.c.state == "claimed", late).values(state="queued", claimed_until=None)
        )
        unknown = await connection.execute(
            update(mails)
            .where(mails.c.state == "sending", late)
            .values(state="held", claimed_until=None, problem="stopped while sending")
        )
    return again.rowcount, unknown.rowcount


async def cancel(connection: AsyncConnection, lead: bytes) -> int:
    """Call back every mail of the lead that has not gone to a server; how many."""
    return await _cancel(connection, mails.c.lead_id == lead, ("queued", "claimed", "held"))


async def stop_sequence(connection: AsyncConnection, lead: bytes) -> int:
    """Call back the automatic mails of the lead: he answered, or wants no more of them; how many.

    Also those that wait for somebody's decision. One that is being sent is stopped if it is to be tried again.
    """
    automatic = (mails.c.lead_id == lead) & mails.c.step.not_in(BY_HAND)
    return await _cancel(connection, automatic, ("queued", "claimed", "held", "refused"), problem=OVER)


async def _cancel(connection: AsyncConnection, which: Any, states: Collection[str], **why: str) -> int:
    result = await connection.execute(
        update(mails)
        .where(which, mails.c.direction == "out", mails.c.state.in_(states))
        .values(state="cancelled", claimed_until=None, **why)
    )
    return result.rowcount


async def _take(store: Store, mail: bytes, lead: bytes, *, now: datetime, until: datetime) -> RowMapping | None:
    async with store.main.begin() as connection:
        lives = await connection.execute(
            update(owners).where(owners.c.id == lead, owners.c.state == "live").values(change=owners.c.change + 1)
        )
        if lives.rowcount == 0:
            return None
        waiting = (mails.c.id == mail) & (mails.c.state == "queued") & (mails.c.not_before <= now)
        if await objections.stands_for_lead(connection, store.index_secret, lead, now):
            await connection.execute(update(mails).where(waiting).values(state="cancelled", problem="objection"))
            return None
        if await restriction.stands_for_lead(connection, lead, now):
            await connection.execute(update(mails).where(waiting).values(state="cancelled", problem="restricted"))
            return None
        answer = or_(*(mails.c.step.startswith(step) for step in ANSWERS))
        automatic = waiting & mails.c.step.not_in(BY_HAND) & ~answer
        if await holds.lies_on(connection, lead, now):
            stopped = {"state": "cancelled", "problem": "under a hold"}
            await connection.execute(update(mails).where(automatic).values(**stopped))
        under_way = exists().where(leads.c.id == lead, leads.c.reminders, leads.c.stage.in_(UNDER_WAY))
        over = update(mails).where(waiting, mails.c.step.in_(SEQUENCE), ~under_way)
        await connection.execute(over.values(state="cancelled", problem=OVER))
        taken = await connection.execute(
            update(mails)
            .where(waiting)
            .values(state="claimed", claimed_until=until, attempts=mails.c.attempts + 1)
            .returning(mails)
        )
        row: RowMapping | None = taken.mappings().one_or_none()
        return row


async def _end(store: Store, mail: bytes, attempt: int, states: Collection[str], **values: Any) -> bool:
    async with store.main.begin() as connection:
        result = await connection.execute(
            update(mails).where(_is(mail, attempt, states)).values(claimed_until=None, **values)
        )
    return result.rowcount == 1


def _is(mail: bytes, attempt: int, states: Collection[str]) -> Any:
    return (mails.c.id == mail) & (mails.c.attempts == attempt) & mails.c.state.in_(states)


def _opened(row: RowMapping, key: AESGCM, now: datetime, files: tuple[File, ...]) -> Claim:
    body = open_json(key, "mails", "body", row["id"], row["body"])
    return Claim(
        id=row["id"],
        lead=row["lead_id"],
        attempt=row["attempts"],
        step=row["step"],
        message_id=row["message_id"],
        queued_at=row["at"],
        to=body["to"],
        reply_to=body["reply_to"],
        subject=body["subject"],
        text=body["text"],
        html=body["html"],
        stop_url=body["stop_url"],
        references=tuple(body["references"]),
        claimed_at=now,
        files=files,
        automatic=body["automatic"],
    )


async def _references(connection: AsyncConnection, key: AESGCM, lead: bytes) -> list[str]:
    """Message-IDs of the thread so far, oldest first. Those of inbound mails stand in the sealed body."""
    query = (
        select(mails.c.id, mails.c.direction, mails.c.message_id, mails.c.body)
        .where(mails.c.lead_id == lead, mails.c.state.in_(("sent", "received", "held", *IN_FLIGHT)))
        .order_by(mails.c.at.desc())
        .limit(REFERENCES)
    )
    found = []
    for row in (await connection.execute(query)).all():
        if row.direction == "out":
            found.append(row.message_id)
        elif given := open_json(key, "mails", "body", row.id, row.body)["message_id"]:
            found.append(given)
    return found[::-1]
