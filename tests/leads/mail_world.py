"""Open stores with one lead in them, for tests about mail."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import func, insert, select, update

from leads import outbox
from leads.followups import STAGE
from leads.letters import Kind, Matter, Price, compose
from leads.outbox import Claim
from leads.store.crypto import blind_index, new_id
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import cards, consents, keys, leads, mails, main, owners
from leads.store.writer import GroupWriter
from leads.threads import Sender, new_thread

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SENDER = Sender("Kolo Praha", "offers@firm.example", "https://chat.firm.example", b"s" * 32)
ADDRESS = "adam.nowak@posta.example"
MATTER = Matter(
    site="kolo.example",
    asked_on=date(2026, 11, 23),
    deleted_by=date(2026, 12, 30),
    product="Kolo Trek 3",
    price=Price(1_299_00, "EUR"),
)


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead that lives, with its card."""

    id: bytes
    card: bytes
    thread: bytes
    address: str


class World:
    """The stores, and what a story about mail does to them."""

    def __init__(self, store: Store) -> None:
        self.store = store

    async def lead(self, address: str = ADDRESS, *, confirmed: bool = True) -> Lead:
        """A new lead whose card has this address."""
        lead = Lead(new_id(), new_id(), new_thread(), address)
        await self.store.keys.create([lead.id, lead.card], NOW)
        owner = {"retention_class": "open_lead", "state": "live", "change": 1, "created_at": NOW, "touched_at": NOW}
        async with self.store.main.begin() as connection:
            await connection.execute(
                insert(owners),
                [{"id": lead.id, "kind": "lead", **owner}, {"id": lead.card, "kind": "card", **owner}],
            )
            await connection.execute(
                insert(cards).values(
                    id=lead.card,
                    email_index=blind_index(self.store.index_secret, address),
                    confirmed=confirmed,
                    language="pl",
                )
            )
            await connection.execute(
                insert(leads).values(
                    id=lead.id,
                    card_id=lead.card,
                    site="kolo",
                    language="pl",
                    country="PL",
                    stage="new",
                    reminders=True,
                    thread=lead.thread,
                    step=0,
                    next_step_at=NOW + timedelta(days=14),
                    kept_times=0,
                )
            )
            await connection.execute(
                insert(consents).values(
                    id=new_id(),
                    card_id=lead.card,
                    purpose="reminders",
                    text_version="1",
                    language="pl",
                    source="chat",
                    given_at=NOW,
                )
            )
        return lead

    async def enqueue(
        self, lead: Lead, step: str = "offer", *, kind: Kind = "offer", at: datetime = NOW
    ) -> bytes | None:
        """Put the letter of a step into the outbox; a follow-up moves its lead to its stage."""
        key = await self.store.keys.get(lead.id)
        letter = compose(kind, "pl", sender=SENDER, thread=lead.thread, matter=MATTER)
        async with self.store.main.begin() as connection:
            if step in STAGE:
                await connection.execute(update(leads).where(leads.c.id == lead.id).values(stage=STAGE[step]))
            return await outbox.enqueue(
                self.store,
                connection,
                sender=SENDER,
                key=key,
                lead=lead.id,
                thread=lead.thread,
                step=step,
                to=lead.address,
                letter=letter,
                now=at,
            )

    async def claim(self, now: datetime = NOW) -> Claim:
        """Claim the next mail, which must be there."""
        claim = await outbox.claim(self.store, now=now)
        assert claim is not None
        return claim

    async def state(self, mail: bytes) -> str:
        async with self.store.main.read() as connection:
            return str((await connection.execute(select(mails.c.state).where(mails.c.id == mail))).scalar_one())

    async def problem(self, mail: bytes) -> str | None:
        async with self.store.main.read() as connection:
            found: str | None = (
                await connection.execute(select(mails.c.problem).where(mails.c.id == mail))
            ).scalar_one()
            return found

    async def count(self, direction: str) -> int:
        async with self.store.main.read() as connection:
            query = select(func.count()).select_from(mails).where(mails.c.direction == direction)
            return int((await connection.execute(query)).scalar_one())

    async def set_state(self, lead: Lead, state: str) -> None:
        """Hide a lead or begin its erasure, as the clock would."""
        async with self.store.main.begin() as connection:
            await connection.execute(update(owners).where(owners.c.id == lead.id).values(state=state))


@asynccontextmanager
async def world(urls: dict[str, str]) -> AsyncIterator[World]:
    """Open, empty stores; closed at the end."""
    main_database, key_database = Database(urls["main"]), Database(urls["keys"])
    await main_database.create(main)
    await key_database.create(keys)
    try:
        yield World(
            Store(
                main=main_database,
                keys=KeyStore(key_database, b"m" * 32),
                writer=GroupWriter(main_database),
                index_secret=b"i" * 32,
            )
        )
    finally:
        await main_database.close()
        await key_database.close()
