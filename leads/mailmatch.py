"""Which lead an inbound mail belongs to: by our token, else by the writer's confirmed address."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from leads.replies import Incoming, thread_of
from leads.stopping import lead_of_thread
from leads.store.crypto import blind_index
from leads.store.store import Store
from leads.store.tables import cards, leads, mails
from leads.threads import Sender


@dataclass(frozen=True, slots=True)
class Match:
    """`thread` without `lead`: the thread is ours, but it was erased."""

    thread: bytes | None
    lead: bytes | None

    @property
    def concerns_us(self) -> bool:
        return self.thread is not None or self.lead is not None


async def match(store: Store, sender: Sender, mail: Incoming) -> Match:
    """Token first; an address counts only where its mailbox was confirmed and we have written to it."""
    thread = thread_of(mail, sender)
    if thread is not None:
        return Match(thread, await lead_of_thread(store, thread))
    if mail.kind not in ("person", "out_of_office") or not mail.sender:
        return Match(None, None)
    query = (
        select(leads.c.id, leads.c.thread)
        .join(cards, cards.c.id == leads.c.card_id)
        .join(mails, mails.c.lead_id == leads.c.id)
        .where(
            cards.c.email_index == blind_index(store.index_secret, mail.sender),
            cards.c.confirmed,
            mails.c.direction == "out",
            mails.c.state.in_(("sent", "held")),
        )
        .order_by(mails.c.at.desc())
        .limit(1)
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    return Match(None, None) if row is None else Match(row.thread, row.id)
