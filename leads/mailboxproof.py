"""A mailbox that has shown whose it is: its person wrote to us from it, or used a link that was mailed to it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit
from leads.store.cells import open_json
from leads.store.crypto import blind_index
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import cards, leads, mails

ARRIVED = ("sent", "held")


async def wrote(store: Store, connection: AsyncConnection, lead: bytes, sender: str, now: datetime) -> None:
    """An answer came from this address: the card of its lead is confirmed, if it is the card's address."""
    await _confirm(connection, lead, blind_index(store.index_secret, sender), now)


async def clicked(store: Store, connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    """A link of a mail was used: the same, if every mail of the lead went to one address."""
    query = select(mails.c.id, mails.c.body).where(
        mails.c.lead_id == lead, mails.c.direction == "out", mails.c.state.in_(ARRIVED)
    )
    rows = (await connection.execute(query)).all()
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        return
    boxes = {blind_index(store.index_secret, open_json(key, "mails", "body", row.id, row.body)["to"]) for row in rows}
    if len(boxes) == 1:
        await _confirm(connection, lead, boxes.pop(), now)


async def _confirm(connection: AsyncConnection, lead: bytes, index: bytes, now: datetime) -> None:
    """One mailbox is one card: where another one is confirmed already, this one stays as it is."""
    own = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar()
    # Locked together, so that two answers at once do not confirm two cards.
    of_box = select(cards.c.id, cards.c.confirmed).where(cards.c.email_index == index).order_by(cards.c.id)
    known = {row.id: row.confirmed for row in (await connection.execute(of_box.with_for_update())).all()}
    if own is None or own not in known or any(known.values()):
        return
    await connection.execute(update(cards).where(cards.c.id == own).values(confirmed=True))
    await audit.record(connection, now=now, actor="visitor", action="card_confirmed", subject=f"card:{own.hex()}")
