"""What a person does with his own data: confirm, correct, keep, withdraw, object, delete. One card, one mailbox.

Whoever opened the link that was mailed to an address owns that mailbox, so all cards of the mailbox are his to act on;
the words that were said in a chat are shown only once he says that it was he who asked there (DATA.md, tokens and kept
contacts). Nothing here looks at names: a namesake is another card.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import (
    coldness,
    consenting,
    forgetting,
    objections,
    outbox,
    purposes,
    readdressing,
    resting,
    restriction,
    stages,
    stopping,
    wishwords,
)
from leads.errors import AddressNeeded, Held, NotFound, UnknownPurpose
from leads.outbox import deliverable
from leads.periods import Retention
from leads.privacy import audit, erasure, holds, owed
from leads.readdressing import Plans
from leads.store.cells import seal_text
from leads.store.crypto import blind_index
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, owners, passes
from leads.store.transitions import OPEN

THERE = owners.c.state.in_(("live", "hidden"))


@dataclass(frozen=True, slots=True)
class Card:
    """One card of a mailbox."""

    id: bytes
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was handed to the eraser, and whether something must stay for now because a law or a contract says so."""

    roots: tuple[bytes, ...]
    something_stays: bool


async def at(store: Store, index: bytes) -> list[Card]:
    """The cards of a mailbox, the confirmed one first, by the blind index of its address."""
    query = select(cards.c.id, cards.c.confirmed).join(owners, owners.c.id == cards.c.id)
    query = query.where(cards.c.email_index == index, owners.c.state == "live")
    async with store.main.read() as connection:
        rows = await connection.execute(query.order_by(cards.c.confirmed.desc(), owners.c.created_at.desc()))
        return [Card(row.id, row.confirmed) for row in rows]


async def beside(store: Store, card: bytes) -> list[Card]:
    """This card and the others of its mailbox. Raises NotFound."""
    async with store.main.read() as connection:
        row = (await connection.execute(select(cards.c.email_index).where(cards.c.id == card))).one_or_none()
    if row is None:
        raise NotFound
    return await at(store, row.email_index) if row.email_index is not None else [Card(card, False)]


async def confirm(store: Store, card: bytes, *, now: datetime) -> bytes:
    """The owner of the mailbox says that this request is his; the card on which it stands now. Raises NotFound, Held.

    One mailbox is one card: where it has a confirmed one already, the request moves there.
    """
    known = next((one.id for one in await beside(store, card) if one.confirmed), None)
    async with store.main.begin() as connection:
        await holds.keep_off(connection, [card])
        if known is not None and known != card and await holds.lies_on(connection, card, now):
            raise Held
        if known is None or known == card:
            await connection.execute(update(cards).where(cards.c.id == card).values(confirmed=True))
        else:
            await connection.execute(update(leads).where(leads.c.card_id == card).values(card_id=known))
            await connection.execute(update(consents).where(consents.c.card_id == card).values(card_id=known))
            await wishwords.move(store, connection, card, known)
            await connection.execute(update(passes).where(passes.c.owner_id == card).values(owner_id=known))
            await erasure.hide(connection, card, reason="merged", erase_at=now, now=now)
        await audit.record(
            connection, now=now, actor="visitor", action="card_confirmed", subject=f"card:{(known or card).hex()}"
        )
    return known or card


async def correct(
    store: Store, card: bytes, field: str, value: str, *, actor: str, now: datetime, plans: Plans | None = None
) -> None:
    """Put a contact field right; an empty value removes it. Raises NotFound, AddressNeeded, AddressRefused, Held.

    Another e-mail address is another mailbox, which nobody has confirmed yet; by `plans` its requests go on.
    """
    value = " ".join(value.split())
    if field == "email":
        if not value:
            raise AddressNeeded
        value = deliverable(value)
    key = (await store.keys.get_many([card])).get(card)
    async with store.main.begin() as connection:
        known = select(card_fields.c.id).where(card_fields.c.card_id == card, card_fields.c.field == field)
        # A hold may have kept an older number beside the one that he gave since.
        row = (await connection.execute(known.order_by(card_fields.c.at.desc()))).scalar()
        changed = await connection.execute(
            update(owners).where(owners.c.id == card, THERE).values(change=owners.c.change + 1, touched_at=now)
        )
        if row is None or key is None or changed.rowcount != 1:
            raise NotFound
        if await holds.lies_on(connection, card, now):
            raise Held
        if not value:
            gone = delete(card_fields).where(card_fields.c.id == row, ~holds.active(card_fields.c.card_id, now))
            await connection.execute(gone)
        else:
            sealed = seal_text(key, "card_fields", "value", row, value)
            source = "person" if actor == "visitor" else "staff"
            new = {"value": sealed, "source": source, "at": now}
            await connection.execute(update(card_fields).where(card_fields.c.id == row).values(**new))
        if field == "email":
            if plans is not None:
                await readdressing.follow(store, connection, plans, card, value, by=actor, now=now)
            index = blind_index(store.index_secret, value)
            new_box = {"email_index": index, "confirmed": False, "bounced_at": None}
            await connection.execute(update(cards).where(cards.c.id == card).values(**new_box))
        subject = f"card:{card.hex()}"
        await audit.record(connection, now=now, actor=actor, action="card_corrected", subject=subject)


async def keep(
    store: Store, retention: Retention, mine: Sequence[Card], *, language: str, period: timedelta, now: datetime
) -> datetime:
    """He wants his requests kept until a day, at the latest; that day. It is his consent, and he may withdraw it."""
    until = now + period
    for card in mine:
        async with store.main.begin() as connection:
            for lead in await _leads(connection, card.id):
                if not await forgetting.wake(connection, retention, lead, now):
                    continue
                stage = (await connection.execute(select(leads.c.stage).where(leads.c.id == lead))).scalar_one()
                if stage not in (*OPEN, "customer"):
                    await stages.move(connection, lead, "answered", actor="visitor", why="wants it kept", now=now)
                await consenting.keep_lead_until(connection, lead, until)
            await consenting.give(
                connection, card.id, consenting.KEEP, language=language, source="page", now=now, valid_until=until
            )
            subject = f"card:{card.id.hex()}"
            await audit.record(connection, now=now, actor="visitor", action="consent_keep", subject=subject)
    return until


async def allow_others(store: Store, card: Card, *, language: str, now: datetime) -> None:
    """He may be written to about other goods than those that he asked about, until he takes it back."""
    async with store.main.begin() as connection:
        await consenting.give(
            connection, card.id, purposes.OTHERS, language=language, source="page", now=now, valid_until=None
        )
        subject = f"card:{card.id.hex()}"
        await audit.record(connection, now=now, actor="visitor", action="consent_marketing", subject=subject)


async def withdraw(
    store: Store, retention: Retention, mine: Sequence[Card], purpose: str, *, now: datetime, actor: str = "visitor"
) -> None:
    """He takes a consent back: what rested upon it ends at once (Art. 7(3)). Raises UnknownPurpose."""
    if not await _agreed(store, mine, purpose):
        raise UnknownPurpose
    for card in mine:
        async with store.main.begin() as connection:
            requests = await _leads(connection, card.id)
        if purpose == stopping.REMINDERS:
            for lead in requests:
                await stopping.stop(store, lead, now, way="page")
        async with store.main.begin() as connection:
            await consenting.end(connection, card.id, purpose, now=now)
            if purpose == consenting.KEEP:
                for lead in requests:
                    await consenting.keep_no_longer(connection, retention, lead, now)
            if purpose in (consenting.OFFER, consenting.KEEP):
                wrote_too = purpose == consenting.OFFER
                await resting.end(connection, retention, card.id, wrote_too=wrote_too, actor=actor, now=now)
            subject = f"card:{card.id.hex()}"
            await audit.record(connection, now=now, actor=actor, action="consent_withdrawn", subject=subject)


async def _agreed(store: Store, mine: Sequence[Card], purpose: str) -> bool:
    its = consents.c.card_id.in_([card.id for card in mine]) & (consents.c.purpose == purpose)
    query = select(consents.c.source).where(its, consents.c.withdrawn_at.is_(None))
    async with store.main.read() as connection:
        sources = (await connection.execute(query)).scalars().all()
    return any(consenting.ground(purpose, source) == "consent" for source in sources)


async def object_to_mails(
    store: Store, mine: Sequence[Card], *, now: datetime, until: datetime, actor: str = "visitor"
) -> None:
    """No more mails to this address, nor anything planned (Art. 21); the objection outlives the data, unreadable."""
    for card in mine:
        async with store.main.begin() as connection:
            requests = await _leads(connection, card.id)
        for lead in requests:
            await stopping.not_asked(store, lead, now=now, until=until, way="objected")
        async with store.main.begin() as connection:
            query = select(cards.c.email_index).where(cards.c.id == card.id)
            index = (await connection.execute(query)).scalar_one_or_none()
            if index is not None:
                mark = objections.fingerprint(store.index_secret, index)
                await objections.record(store.main, connection, mark=mark, now=now, until=until)
            for purpose in (stopping.REMINDERS, "marketing", "profiling"):
                await consenting.end(connection, card.id, purpose, now=now)
            subject = f"card:{card.id.hex()}"
            await audit.record(connection, now=now, actor=actor, action="objected", subject=subject)


async def delete_all(store: Store, mine: Sequence[Card], *, now: datetime, actor: str = "visitor") -> Deleted:
    """Hand all requests of these cards to the eraser. A contract's data stay, and what a hold protects waits hidden."""
    roots: list[bytes] = []
    stays = False
    for card in mine:
        async with store.main.read() as connection:
            query = select(leads.c.id, leads.c.stage).join(owners, owners.c.id == leads.c.id)
            rows = (await connection.execute(query.where(leads.c.card_id == card.id, THERE))).all()
        for row in rows:
            if row.stage == "customer":
                stays = True
                continue
            await erasure.ask(store, row.id, reason="own_request", now=now, actor=actor)
            roots.append(row.id)
            stays = stays or await holds.is_held(store, row.id, now)
    return Deleted(tuple(roots), stays)


async def restrict(store: Store, card: bytes, *, request: bytes, by: int, until: datetime, now: datetime) -> None:
    """Only store it until it is decided (Art. 18): no mail, no deletion. Raises NotFound."""
    async with store.main.begin() as connection:
        requests = await _leads(connection, card)
    for lead in requests:
        await stopping.stop(store, lead, now, way="stored")
        async with store.main.begin() as connection:
            await outbox.cancel(connection, lead)
    try:
        number = restriction.number_of(request)
        await holds.place(store, card, order_number=number, until=until, by=by, now=now)
    except holds.NoSuchOwner:
        raise NotFound from None


async def gone_by(store: Store, retention: Retention, mine: Sequence[Card], now: datetime) -> datetime | None:
    """The last possible moment at which something of these cards is destroyed, if he does nothing."""
    ends: list[datetime] = []
    for card in mine:
        async with store.main.read() as connection:
            query = select(leads, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.erase_at)
            rows = await connection.execute(
                query.join(owners, owners.c.id == leads.c.id).where(leads.c.card_id == card.id, THERE)
            )
            for row in rows:
                if row.erase_at is not None:
                    ends.append(row.erase_at)
                elif row.stage in OPEN:
                    begin = coldness.start(row.acted_at or now, row.answered_at)
                    answered = row.answered_at is not None
                    gone = coldness.lead_gone_by(retention, begin, answered=answered, kept_until=row.kept_until)
                    ends.append(gone)
                elif row.cold_at is not None:
                    ends.append(row.cold_at + retention.grace)
            asked = await owed.until(connection, card.id, now)
            ends += [asked] if asked is not None else []
    return max(ends, default=None)


async def _leads(connection: AsyncConnection, card: bytes) -> list[bytes]:
    query = select(leads.c.id).join(owners, owners.c.id == leads.c.id).where(leads.c.card_id == card, THERE)
    return list((await connection.execute(query)).scalars())
