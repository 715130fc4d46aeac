"""From "send me an offer" to a lead: the card in the chat, its confirmation, and the offer that a salesperson sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, conversations, outbox, stages
from leads.errors import AddressNeeded, AddressRefused, Gone, NotFound
from leads.intent import Turn
from leads.letters import Matter, Price, compose
from leads.phrasing.corrections import corrected
from leads.privacy import audit
from leads.rules import Retention
from leads.store.cells import open_json, open_text, seal_json, seal_text
from leads.store.crypto import blind_index, new_id
from leads.store.keys import KeyGone
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import (
    card_fields,
    cards,
    consents,
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

CONSENT_TEXT = "offer-card-1"
UNDO = timedelta(seconds=5)
CORRECTED_WITHIN = 20
NEWEST_ADDRESSES = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """What a salesperson offers. `valid_until` is shown in the mail."""

    product: str
    price_cents: int
    currency: str
    text: str
    valid_until: date


def masked(email: str) -> str:
    """An address that its owner recognises and nobody else learns: a***@example.com."""
    local, _, host = email.rpartition("@")
    return f"{local[:1]}***@{host}"


async def ask(store: Store, conversation: bytes, token: str | None, now: datetime, *, anew: bool = False) -> bool:
    """The visitor seems to want an offer: show him the card. False when it is shown or was answered.

    `anew`: he corrected the address, so that a card which is shown already must be shown again.
    """
    standing = conversations_table.c.offer_state == "asked"
    if not anew:
        standing = and_(standing, conversations_table.c.offer_token.is_distinct_from(token))
    async with store.main.begin() as connection:
        changed = await connection.execute(
            update(conversations_table)
            .where(
                conversations_table.c.id == conversation,
                or_(conversations_table.c.offer_state == "none", standing),
            )
            .values(offer_state="asked", offer_token=token)
        )
        if changed.rowcount:
            await connection.execute(
                update(owners)
                .where(owners.c.id == conversation, owners.c.parent_id.is_(None))
                .values(retention_class="unconfirmed")
            )
            await send_signal(connection, "card", subject=conversation, now=now)
    return changed.rowcount == 1


async def withdraw(store: Store, conversation: bytes, now: datetime) -> None:
    """He changed his mind before he confirmed."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations_table)
            .where(conversations_table.c.id == conversation, conversations_table.c.offer_state == "asked")
            .values(offer_state="none", offer_token=None)
        )
        await connection.execute(
            update(owners)
            .where(owners.c.id == conversation, owners.c.parent_id.is_(None))
            .values(retention_class="chat")
        )
        await send_signal(connection, "card", subject=conversation, now=now)


async def decline(store: Store, conversation: bytes) -> None:
    """He answered the card with "no, thank you"."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations_table)
            .where(conversations_table.c.id == conversation, conversations_table.c.offer_state == "asked")
            .values(offer_state="declined")
        )


async def card(store: Store, conversation: bytes, retention: Retention, now: datetime) -> dict[str, Any] | None:
    """The offer card as the chat shows it, or None. The address is masked: a shared screen learns nothing."""
    found = await conversations.head(store, conversation)
    if found is None or found.offer_state != "asked":
        return None
    contact = await _contact(store, conversation, found.offer_token)
    return {
        "kind": "offer",
        "masked": masked(contact.value) if contact else None,
        "token": contact.token if contact else None,
        "reminders": False,
        "deleted_by": coldness.lead_gone_by(retention, now, answered=False).date().isoformat(),
    }


async def address(store: Store, conversation: bytes, *, email: str | None, token: str | None) -> str:
    """The address that a confirmation means. Raises AddressNeeded, AddressRefused."""
    if email is None:
        contact = await _contact(store, conversation, token)
        if contact is None or token not in (None, contact.token):
            raise AddressNeeded
        email = contact.value
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        raise AddressRefused from None


async def confirm(
    store: Store,
    retention: Retention,
    conversation: bytes,
    *,
    email: str,
    reminders: bool,
    country: str,
    now: datetime,
) -> bytes:
    """Make the unconfirmed card and the lead that the visitor asked for; the lead's id. A repeat changes nothing.

    An address that nobody confirmed joins no other card (DATA: one mailbox = one card only after the mailbox said so).
    """
    lead, person = new_id(), new_id()
    await store.keys.create([lead, person], now)
    async with store.main.begin() as connection:
        standing = await _hand_over(connection, conversation, lead, now=now)
        if standing is not None:
            return standing
        query = select(conversations_table).where(conversations_table.c.id == conversation)
        head = (await connection.execute(query)).one()
        await make_owner(connection, person, "card", now=now)
        cold_at = coldness.lead_cold_at(retention, begin=now)
        await make_owner(connection, lead, "lead", now=now, cold_at=cold_at, rule_id=retention.rule_id)
        await make_card(store, connection, person, email=email, language=head.language, reminders=reminders, now=now)
        await _make_lead(connection, lead, person, head=head, reminders=reminders, country=country, now=now)
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
    now: datetime,
) -> None:
    """Queue the offer's mail and start the sequence. `first_step_at` and `last_step_at` are the planned follow-ups.

    Raises NotFound, StageRefused, AddressNeeded, AddressRefused, Objected.
    """
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        raise NotFound from None
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        to = await email_of(store, connection, row.card_id)
        begin = row.acted_at or now
        matter = Matter(
            site=site_name,
            asked_on=begin.date(),
            deleted_by=coldness.lead_gone_by(
                retention, max(begin, now), answered=True, kept_until=row.kept_until
            ).date(),
            text=offer.text,
            product=offer.product,
            price=Price(offer.price_cents, offer.currency),
            valid_until=offer.valid_until,
            reminders=row.reminders,
        )
        letter = compose("offer", row.language, sender=sender, thread=row.thread, matter=matter)
        # The first offer is a step of the sequence and goes once; a second one is a letter of its own.
        for step in ("offer", outbox.STEP_FREE):
            queued = await outbox.enqueue(
                store,
                connection,
                sender=sender,
                key=key,
                lead=lead,
                thread=row.thread,
                step=step,
                to=to,
                letter=letter,
                now=now,
                not_before=now + UNDO,
            )
            if queued is not None:
                break
        await stages.move(connection, lead, "offered", actor=by, why="offer sent", now=now)
        planned = first_step_at if row.reminders else None
        last_step = max(now, last_step_at) if row.reminders and last_step_at is not None else now
        interest = {
            "product": offer.product,
            "price_cents": offer.price_cents,
            "currency": offer.currency,
            "valid_until": offer.valid_until.isoformat(),
        }
        await connection.execute(
            update(leads)
            .where(leads.c.id == lead)
            .values(
                step=1,
                next_step_at=planned,
                last_step_at=last_step,
                value=offer.price_cents,
                interest=seal_json(key, "leads", "interest", lead, interest),
            )
        )
        answered = row.answered_at or now
        cold_at = coldness.lead_cold_at(
            retention, begin=coldness.start(begin, answered), last_step=last_step, kept_until=row.kept_until
        )
        await connection.execute(
            update(owners)
            .where(owners.c.id == lead, owners.c.state == "live")
            .values(
                change=owners.c.change + 1, answered_at=answered, waiting_since=None, touched_at=now, cold_at=cold_at
            )
        )
        await connection.execute(
            update(tasks)
            .where(tasks.c.owner_id == lead, tasks.c.kind == "send_offer", tasks.c.done_at.is_(None))
            .values(done_at=now, outcome="sent")
        )
        await audit.record(connection, now=now, actor=by, action="offer_sent", subject=f"lead:{lead.hex()}")


async def open_lead(connection: AsyncConnection, lead: bytes) -> Any:
    """The row of a living lead with its clock, locked until the transaction ends. Raises NotFound."""
    query = (
        select(leads, owners.c.state, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.change)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.id == lead, owners.c.state == "live")
        .with_for_update(of=owners)
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return row


async def was_corrected(store: Store, conversation: bytes, turns: Sequence[Turn], token: str, language: str) -> bool:
    """Whether the visitor said something about the address behind the token that changes it."""
    kept = {
        k.token: k.value for k in await conversations.kept(store, conversation, kind="EMAIL", newest=NEWEST_ADDRESSES)
    }
    return corrected(turns, token, kept, language=language) != kept.get(token)


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


async def _contact(store: Store, conversation: bytes, token: str | None) -> conversations.Kept | None:
    """The address behind the token, or the last one given, with what the visitor corrected since."""
    emails = await conversations.kept(store, conversation, kind="EMAIL", newest=NEWEST_ADDRESSES)
    wanted = [k for k in emails if k.token == token] if token else emails
    if not emails:
        return None
    chosen = (wanted or emails)[-1]
    transcript = await conversations.read(store, conversation, last=CORRECTED_WITHIN)
    if transcript is None:
        return chosen
    turns = [Turn(m.sender, m.text) for m in transcript.messages]
    kept = {k.token: k.value for k in emails}
    value = corrected(turns, chosen.token, kept, language=transcript.conversation.language)
    return replace(chosen, value=value or chosen.value)


async def make_owner(
    connection: AsyncConnection,
    owner: bytes,
    kind: str,
    *,
    now: datetime,
    cold_at: datetime | None = None,
    rule_id: int | None = None,
) -> None:
    """The row of a new lead or card, live from now on."""
    await connection.execute(
        insert(owners).values(
            id=owner,
            kind=kind,
            retention_class="open_lead" if kind == "lead" else kind,
            state="live",
            change=1,
            created_at=now,
            acted_at=now,
            touched_at=now,
            waiting_since=now if kind == "lead" else None,
            cold_at=cold_at,
            rule_id=rule_id,
        )
    )


async def make_card(
    store: Store,
    connection: AsyncConnection,
    card_id: bytes,
    *,
    email: str,
    language: str,
    reminders: bool,
    now: datetime,
    source: str = "chat",
) -> None:
    """A new, unconfirmed card with its address and the consents given."""
    key = await store.keys.get(card_id)
    index = blind_index(store.index_secret, email)
    await connection.execute(insert(cards).values(id=card_id, email_index=index, confirmed=False, language=language))
    row = new_id()
    await connection.execute(
        insert(card_fields).values(
            id=row,
            card_id=card_id,
            field="email",
            value=seal_text(key, "card_fields", "value", row, email),
            purpose="offer",
            basis="contract",
            source=source,
            at=now,
        )
    )
    given = {"offer": True, "reminders": reminders}
    for purpose in (name for name, agreed in given.items() if agreed):
        await connection.execute(
            insert(consents).values(
                id=new_id(),
                card_id=card_id,
                purpose=purpose,
                text_version=CONSENT_TEXT,
                language=language,
                given_at=now,
            )
        )


async def _make_lead(
    connection: AsyncConnection, lead: bytes, card_id: bytes, *, head: Any, reminders: bool, country: str, now: datetime
) -> None:
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
        insert(stage_changes).values(
            lead_id=lead, at=now, actor="visitor", before="none", after="new", why="asked for an offer in the chat"
        )
    )
    await connection.execute(
        insert(tasks).values(owner_id=lead, kind="send_offer", due_at=now, assigned_to=head.assigned_to)
    )


async def _hand_over(connection: AsyncConnection, conversation: bytes, lead: bytes, *, now: datetime) -> bytes | None:
    """The conversation goes with the lead from now on; the address that was moved to the card leaves it.

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
        .values(offer_state="confirmed", purpose="offer")
    )
    await connection.execute(
        delete(kept_contacts).where(kept_contacts.c.conversation_id == conversation, kept_contacts.c.kind == "EMAIL")
    )
    await send_signal(connection, "inbox", subject=conversation, now=now)
    return None
