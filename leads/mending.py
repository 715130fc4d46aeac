"""A wrong address is put right: the one that was probably meant, by a click, or the one that the person gave by word of
mouth. The card gets it, and nobody has confirmed it yet."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update

from leads import outbox, readdressing, typos
from leads.errors import Held, NotFound, ProofNeeded
from leads.offers import email_of
from leads.openlead import open_lead
from leads.privacy import audit, holds
from leads.readdressing import Plans
from leads.store.cells import seal_text
from leads.store.crypto import blind_index
from leads.store.store import Store
from leads.store.tables import card_fields, cards, owners


async def mend(store: Store, lead: bytes, *, by: str, now: datetime, to: str = "", plans: Plans | None = None) -> None:
    """Put `to`, or else the suggested address, in place of the wrong one, and its task is done then.

    By `plans` the country is guessed anew, and follow-ups that a bounce stopped go on (readdressing.py).

    Raises NotFound, AddressNeeded, AddressRefused, Held, ProofNeeded.
    """
    given = outbox.deliverable(to) if to else None
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        meant = given or typos.suggested(await email_of(store, connection, row.card_id))
        if meant is None:
            raise NotFound
        if await holds.lies_on(connection, row.card_id, now):
            raise Held
        card = (await connection.execute(select(cards).where(cards.c.id == row.card_id))).one()
        if card.confirmed and card.bounced_at is None:
            # Its owner proved that mailbox; on a caller's word all that is his would go to another one.
            raise ProofNeeded
        which = (card_fields.c.card_id == row.card_id) & (card_fields.c.field == "email")
        field = (await connection.execute(select(card_fields.c.id).where(which).limit(1))).scalar_one()
        value = seal_text(await store.keys.get(row.card_id), "card_fields", "value", field, meant)
        await connection.execute(update(card_fields).where(card_fields.c.id == field).values(value=value))
        if plans is not None:
            await readdressing.follow(store, connection, plans, row.card_id, meant, by=by, now=now)
        index = blind_index(store.index_secret, meant)
        await connection.execute(
            update(cards).where(cards.c.id == row.card_id).values(email_index=index, confirmed=False, bounced_at=None)
        )
        moved = {"change": owners.c.change + 1, "touched_at": now}
        await connection.execute(update(owners).where(owners.c.id.in_([lead, row.card_id])).values(**moved))
        await audit.record(connection, now=now, actor=by, action="address_mended", subject=f"lead:{lead.hex()}")
