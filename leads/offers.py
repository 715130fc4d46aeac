"""From a confirmed wish to a lead, and the offer that a salesperson sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import (
    addressing,
    basis,
    calling,
    coldness,
    conversations,
    enclosures,
    guessing,
    lettertexts,
    offernumber,
    outbox,
    purposes,
    replied,
    stages,
)
from leads.enclosures import File
from leads.errors import AddressNeeded, Gone, NotFound
from leads.firstrows import make_card, make_owner
from leads.letters import Matter, Price, compose
from leads.offernumber import Numbered
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit, holds
from leads.products import named_in, only_one
from leads.store import tallies
from leads.store.cells import open_json, open_text, seal_json
from leads.store.crypto import new_id
from leads.store.keys import KeyGone
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import (
    card_fields,
    kept_contacts,
    leads,
    owners,
    stage_changes,
    tasks,
)
from leads.store.tables import (
    conversations as conversations_table,
)
from leads.store.transitions import answerable
from leads.threads import Sender, new_thread

UNDO = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a visitor's confirmation begins: the purpose of his data, the task of it, and what the story says."""

    purpose: str
    task: str
    contact: str
    why: str


WISHES: Final = {
    "offer": Asked("offer", "send_offer", "EMAIL", "asked for an offer in the chat"),
    "call": Asked("call_back", "call", "PHONE", "asked for a call in the chat"),
    "answer": Asked("question", "write", "EMAIL", "asked for an answer by mail"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a salesperson offers. `valid_until` is shown in the mail; `declared_as` is one of the firm's products."""

    product: str
    price_cents: int
    currency: str
    text: str
    valid_until: date
    declared_as: str | None = None


async def confirm(
    store: Store,
    retention: Retention,
    conversation: bytes,
    *,
    email: str | None = None,
    phone: str | None = None,
    wish: str = "offer",
    reminders: bool,
    country: str,
    now: datetime,
) -> bytes:
    """Make the unconfirmed card and the lead that the visitor asked for; the lead's id. A repeat changes nothing.

    `wish`: one of `WISHES`; a call needs the phone, all else the address. `country`: the site's, where nothing tells
    the person's.

    An address that nobody confirmed joins no other card (DATA: one mailbox = one card only after the mailbox said so).
    """
    lead, person = new_id(), new_id()
    await store.keys.create([lead, person], now)
    reopened = await _brought_back(store, conversation, lead)
    numbers = [phone] if phone is not None else await guessing.put_aside(store, conversation)
    country = guessing.country(country, email=email, phones=numbers)
    async with store.main.begin() as connection:
        asked = WISHES[wish]
        standing = await _hand_over(connection, conversation, lead, asked, now=now)
        if standing is not None:
            return standing
        query = select(conversations_table).where(conversations_table.c.id == conversation)
        head = (await connection.execute(query)).one()
        await make_owner(connection, person, "card", now=now)
        rule = retention.of(head.site, None)
        cold_at = coldness.lead_cold_at(rule, begin=now)
        await make_owner(connection, lead, "lead", now=now, cold_at=cold_at, rule_id=rule.rule_id)
        await make_card(
            store, connection, person, email=email, language=head.language, reminders=reminders,
            purpose=asked.purpose, now=now,
        )  # fmt: skip
        if phone is not None:
            await calling.keep(store, connection, person, phone, now=now, source="chat")
        await _make_lead(
            connection, lead, person, head=head, asked=asked, reminders=reminders, country=country, now=now
        )
        if reopened:
            await connection.execute(update(leads).where(leads.c.id == lead).values(**reopened))
        await tallies.count(store, connection, "requests", now, part=head.site)
    return lead


async def send(
    store: Store,
    sender: Sender,
    retention: Retention,
    lead: bytes,
    offer: Offer,
    *,
    by: str,
    site_name: str,
    first_step_at: datetime | None,
    last_step_at: datetime | None,
    sequence_id: int | None = None,
    files: Sequence[File] = (),
    now: datetime,
) -> None:
    """Queue the offer's mail and start the sequence. `first_step_at` and `last_step_at` are the planned follow-ups.

    `sequence_id`: the manager's version that they are planned by. `files` leave with the mail.

    Raises NotFound, StageRefused, AddressNeeded, AddressRefused, Objected, Restricted, OtherPurpose, FilesTooLarge,
    OfferNotAllowed, FollowUpsUsed.
    """
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        raise NotFound from None
    offer = replace(offer, declared_as=offer.declared_as or only_one(named_in(sender.products, offer.product)))
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if offer.declared_as is not None:
            await purposes.refuse_mail(store, connection, sender.products, lead, {offer.declared_as}, now)
        to = await addressing.of(connection, lead, by=addressing.number_of(by))
        matter = replace(_matter(offer, row, retention, site_name, now), number=number_of(store, offer), to=to)
        await _queue(store, connection, sender, key, row, matter=matter, files=files, now=now)
        await stages.move(connection, lead, "offered", actor=by, why="offer sent", now=now)
        last_step = max(now, last_step_at) if row.reminders and last_step_at is not None else now
        await connection.execute(
            update(leads)
            .where(leads.c.id == lead)
            .values(
                step=1,
                sequence_id=sequence_id,
                paused_until=None,
                next_step_at=first_step_at if row.reminders else None,
                last_step_at=last_step,
                value=offer.price_cents,
                currency=offer.currency,
                product=offer.declared_as or row.product,
                interest=seal_json(key, "leads", "interest", lead, _interest(offer)),
            )
        )
        await _start_silence(connection, retention, row, offer, last_step=last_step, now=now)
        await connection.execute(
            update(tasks)
            .where(tasks.c.owner_id == lead, tasks.c.kind == "send_offer", tasks.c.done_at.is_(None))
            .values(done_at=now, outcome="sent")
        )
        await audit.record(connection, now=now, actor=by, action="offer_sent", subject=f"lead:{lead.hex()}")


def number_of(store: Store, offer: Offer) -> str | None:
    """What brings somebody back to this offer, also when nothing is known of him any more."""
    said = Numbered(offer.product, offer.price_cents, offer.currency, offer.valid_until)
    return offernumber.make(store.index_secret, said)


async def _brought_back(store: Store, conversation: bytes, lead: bytes) -> dict[str, Any]:
    """What the newest offer number in a chat says, as columns of the new request."""
    transcript = await conversations.read(store, conversation)
    texts = [m.text for m in transcript.messages if m.sender == "visitor"] if transcript is not None else []
    found = next((n for text in reversed(texts) if (n := offernumber.find(store.index_secret, text))), None)
    if found is None:
        return {}
    offer = Offer(found.product, found.price_cents, found.currency, "", found.valid_until)
    sealed = seal_json(await store.keys.get(lead), "leads", "interest", lead, _interest(offer))
    return {"interest": sealed, "value": found.price_cents, "currency": found.currency}


def _matter(offer: Offer, row: Any, retention: Retention, site_name: str, now: datetime) -> Matter:
    begin = row.acted_at or now
    gone_by = coldness.lead_gone_by(retention, max(begin, now), answered=True, kept_until=row.kept_until)
    return Matter(
        site=site_name,
        asked_on=row.created_at.date(),
        source=row.source or "chat",
        deleted_by=gone_by.date(),
        text=offer.text,
        product=offer.product,
        price=Price(offer.price_cents, offer.currency),
        valid_until=offer.valid_until,
        reminders=row.reminders,
    )


def _interest(offer: Offer) -> dict[str, Any]:
    return {
        "product": offer.product,
        "price_cents": offer.price_cents,
        "currency": offer.currency,
        "valid_until": offer.valid_until.isoformat(),
    }


async def _queue(
    store: Store,
    connection: AsyncConnection,
    sender: Sender,
    key: AESGCM,
    row: Any,
    *,
    matter: Matter,
    files: Sequence[File],
    now: datetime,
) -> None:
    """The first offer is a step of the sequence and goes once; a second one is a letter of its own."""
    to = await email_of(store, connection, row.card_id)
    own = await lettertexts.own(store, "offer", site=row.site, language=row.language)
    letter = compose("offer", row.language, sender=sender, thread=row.thread, matter=matter, own=own)
    ground = await basis.of_offer(connection, row, now)
    for step in ("offer", outbox.STEP_FREE):
        queued = await outbox.enqueue(
            store,
            connection,
            sender=sender,
            key=key,
            lead=row.id,
            thread=row.thread,
            step=step,
            to=to,
            letter=letter,
            basis=ground,
            now=now,
            not_before=now + UNDO,
        )
        if queued is not None:
            await enclosures.keep(connection, key, lead=row.id, mail=queued, files=files, now=now)
            return


async def _start_silence(
    connection: AsyncConnection, retention: Retention, row: Any, offer: Offer, *, last_step: datetime, now: datetime
) -> None:
    """Our answer is given: from now on it is the person who is silent."""
    answered = row.answered_at or now
    rule = retention.of(row.site, offer.declared_as or row.product)
    begin = coldness.start(row.acted_at or now, answered)
    cold_at = coldness.lead_cold_at(rule, begin=begin, last_step=last_step, kept_until=row.kept_until)
    await connection.execute(
        update(owners)
        .where(owners.c.id == row.id, owners.c.state == "live")
        .values(change=owners.c.change + 1, answered_at=answered, waiting_since=None, touched_at=now, cold_at=cold_at)
    )
    await replied.note(connection, row.id, now)


async def email_of(store: Store, connection: AsyncConnection, card_id: bytes) -> str:
    """The card's address in clear. Raises AddressNeeded."""
    query = select(card_fields).where(card_fields.c.card_id == card_id, card_fields.c.field == "email")
    row = (await connection.execute(query.limit(1))).one_or_none()
    if row is None:
        raise AddressNeeded
    return open_text(await store.keys.get(card_id), "card_fields", "value", row.id, row.value)


async def interest_of(store: Store, row: Any) -> dict[str, Any]:
    """What was offered: product, price_cents, currency, valid_until. Empty before an offer."""
    if row.interest is None:
        return {}
    content: dict[str, Any] = open_json(await store.keys.get(row.id), "leads", "interest", row.id, row.interest)
    return content


async def _make_lead(
    connection: AsyncConnection, lead: bytes, card_id: bytes, *, head: Any, asked: Asked, reminders: bool, country: str,
    now: datetime,
) -> None:  # fmt: skip
    await connection.execute(
        insert(leads).values(
            id=lead,
            card_id=card_id,
            site=head.site,
            language=head.language,
            country=country,
            stage="new",
            reminders=reminders,
            thread=new_thread(),
            step=0,
            kept_times=0,
            assigned_to=head.assigned_to,
        )
    )
    await connection.execute(
        insert(stage_changes).values(lead_id=lead, at=now, actor="visitor", before="none", after="new", why=asked.why)
    )
    await connection.execute(
        insert(tasks).values(owner_id=lead, kind=asked.task, due_at=now, assigned_to=head.assigned_to)
    )


async def _hand_over(
    connection: AsyncConnection, conversation: bytes, lead: bytes, asked: Asked, *, now: datetime
) -> bytes | None:
    """The conversation goes with the lead from now on; the contact that was moved to the card leaves it.

    The lead that has it already, of two confirmations the second one's answer. Raises Gone.
    """
    living = {"state": "live", "reason": None, "erase_at": None, "cold_at": None}
    taken = await connection.execute(
        update(owners)
        .where(owners.c.id == conversation, owners.c.parent_id.is_(None), answerable())
        .values(parent_id=lead, retention_class="open_lead", change=owners.c.change + 1, **living)
    )
    if taken.rowcount != 1:
        query = select(owners.c.parent_id).where(owners.c.id == conversation, owners.c.state.in_(("live", "hidden")))
        standing = (await connection.execute(query)).scalar()
        if standing is None:
            raise Gone
        return bytes(standing)
    await connection.execute(
        update(conversations_table)
        .where(conversations_table.c.id == conversation)
        .values(offer_state="confirmed", purpose=asked.purpose)
    )
    await connection.execute(
        delete(kept_contacts).where(
            kept_contacts.c.conversation_id == conversation,
            kept_contacts.c.kind == asked.contact,
            ~holds.active(kept_contacts.c.conversation_id, now),
        )
    )
    await send_signal(connection, "inbox", subject=conversation, now=now)
    return None
