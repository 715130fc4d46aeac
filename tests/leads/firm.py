"""A small firm on real stores: people chat, ask for offers, answer and fall silent, by the verbs of `leads`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Row, Table, func, insert, select

from leads import coldness, conversations, followups, forgetting, inbound, mailboxes, offers, outbox, requests
from leads.conversations import Draft, Kept
from leads.inbound import Letter
from leads.offers import Offer
from leads.periods import Retention
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger
from leads.privacy.shift import Work, work_of
from leads.privacy.stores import ErasableStore, Files, Keys, Rows
from leads.steps import Step, planned
from leads.store import jobs
from leads.store.crypto import new_id
from leads.store.database import Database
from leads.store.jobs import Handler
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import certificates, erasure_owners, erasures, leads, mails, owners
from leads.store.writer import GroupWriter, job
from leads.threads import Sender
from tests.stores import lay_down

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MOMENT = timedelta(microseconds=1)
ADAM = "adam.nowak@poczta.example"
PHONE = "+48 601 234 567"
WORDS = "Szukam roweru trekkingowego dla mnie i dla zony, prosze o oferte na [e-mail 1]"
SENDER = Sender("Alpen Velo", "offers@alpenvelo.example", "https://chat.alpenvelo.example", b"s" * 32)
STEPS = (Step("discount", 14 * DAY, 10), Step("reminder", 28 * DAY, 0))
OFFER = Offer("Tatra 5", 459_900, "PLN", "Przesylam oferte na dwa rowery.", date(2026, 4, 1))
RETENTION = Retention(
    open_lead=30 * DAY,
    open_lead_min=7 * DAY,
    open_lead_max=180 * DAY,
    grace=3 * DAY,
    after_last_step=3 * DAY,
    latest=7 * DAY,
    chat_answered=24 * HOUR,
    chat_unanswered=7 * DAY,
    closed_lead=7 * DAY,
    customer=1095 * DAY,
    due_soon=3 * DAY,
    keep_longer=90 * DAY,
    objection=1095 * DAY,
    audit=365 * DAY,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who asked for an offer: his chat, his lead, his card."""

    conversation: bytes
    lead: bytes
    card: bytes


@dataclass(slots=True)
class Firm:
    """`now` is the firm's time, which a test moves. `places` are directories of a database server that may be read."""

    store: Store
    ledger: Ledger
    places: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()
    now: datetime = MONDAY
    retention: Retention = RETENTION
    signing: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def eraser(self, *more: Any, **options: Any) -> Eraser:
        """A worker that has just started. `more` are further stores."""
        return Eraser(self.store, self.ledger, self.signing, (*self.stores(), *more), **options)

    def stores(self) -> tuple[ErasableStore, ...]:
        """What the eraser goes through, in its order."""
        kept = (Keys(self.store.keys, self.places), Rows(self.store, self.places))
        return (*kept, Files("ledger and logs", self.others))

    async def being_erased(self, ids: Sequence[bytes]) -> Work:
        """A job whose line stands in the ledger, which nobody holds."""
        job = new_id()
        rows = [{"owner_id": one, "erasure_id": job, "kind": (await self.owner(one)).kind} for one in ids]
        values = {"state": "ledgered", "reason": "cold", "kind": "lead", "due_at": self.now, "intent_at": self.now}
        await self.put(erasures, id=job, counts={}, remarks=[], fence=1, **values)
        async with self.store.main.begin() as connection:
            await connection.execute(insert(erasure_owners), rows)
        return work_of(await self.one(erasures, id=job), [(row["owner_id"], row["kind"]) for row in rows])

    async def says(
        self, words: str = WORDS, *, chat: bytes | None = None, kept: tuple[Kept, ...] = (), page: str = "/bikes"
    ) -> bytes:
        """A visitor writes, in a new chat or in one that there is; the chat."""
        opening = None
        cold_at = coldness.chat_cold_at(self.retention, now=self.now, answered=False)
        if chat is None:
            chat, opening = await conversations.prepare(
                self.store, site="demo", language="pl", page=page, now=self.now, cold_at=cold_at
            )
        work = (job("understand", owner=chat, at=self.now),)
        draft = Draft(new_id(), "visitor", words, kept=kept, jobs=work)
        await conversations.append(self.store, chat, draft, now=self.now, cold_at=cold_at, opening=opening)
        return chat

    async def replies(self, chat: bytes, words: str = "Dzien dobry, mamy otwarte od dziewiatej.") -> None:
        """A salesperson answers in the chat."""
        cold_at = coldness.chat_cold_at(self.retention, now=self.now, answered=True)
        draft = Draft(new_id(), "staff", words, staff_id=7)
        await conversations.append(self.store, chat, draft, now=self.now, cold_at=cold_at)

    async def asks(self, email: str = ADAM, *, reminders: bool = True, words: str = WORDS) -> Asked:
        """Somebody asks for an offer by e-mail and confirms the card."""
        chat = await self.says(words, kept=(Kept("[e-mail 1]", "EMAIL", email), Kept("[phone 1]", "PHONE", PHONE)))
        await self.work()
        return await self.confirms(chat, email, reminders=reminders)

    async def confirms(self, chat: bytes, email: str = ADAM, *, reminders: bool = True) -> Asked:
        lead = await offers.confirm(
            self.store, self.retention, chat, email=email, reminders=reminders, country="PL", now=self.now
        )
        return Asked(chat, lead, (await self.one(leads, id=lead)).card_id)

    async def offers(
        self,
        asked: Asked,
        offer: Offer = OFFER,
        *,
        times: list[datetime] | None = None,
        sequence_id: int | None = None,
    ) -> list[datetime]:
        """A salesperson sends the offer; when the follow-ups are planned."""
        times = planned(STEPS, self.now, "PL") if times is None else times
        await offers.send(
            self.store,
            SENDER,
            self.retention,
            asked.lead,
            offer,
            by="staff:7",
            site_name="alpenvelo.example",
            first_step_at=times[0],
            last_step_at=times[-1],
            sequence_id=sequence_id,
            now=self.now,
        )
        return times

    async def mails_leave(self) -> int:
        """All mails that are due reach their server."""
        gone = 0
        while (claim := await outbox.claim(self.store, now=self.now + MINUTE)) is not None:
            gone += await outbox.start(self.store, claim) and await outbox.sent(self.store, claim, self.now)
        return gone

    async def answers(
        self, asked: Asked, words: str = "Dzien dobry, mam jeszcze pytanie.", attitude: str = "open"
    ) -> None:
        """The person answers by mail."""
        letter = Letter(ADAM, "Re: oferta", words, f"<{new_id().hex()}@poczta.example>", attitude)
        await inbound.answered(self.store, self.retention, asked.lead, letter, within=self.seen_once(), now=self.now)

    def seen_once(self) -> mailboxes.Within:
        return mailboxes.once(self.store, new_id() + new_id(), place=None, now=self.now)

    async def work(self) -> int:
        """Run the jobs that follow from messages."""
        return await jobs.run_due(self.store, self.handlers(), now=self.now)

    def handlers(self) -> Mapping[str, Handler]:
        return {
            "understand": partial(requests.understand, self.store),
            "visitor_wrote": partial(requests.visitor_wrote, self.store, self.retention),
            "staff_wrote": partial(requests.staff_wrote, self.store, self.retention),
        }

    async def follow_up(self) -> int:
        return await followups.run_due(
            self.store, SENDER, self.retention, STEPS, site_names={"demo": "alpenvelo.example"}, now=self.now
        )

    async def mark_due(self) -> int:
        return await forgetting.mark_due(self.store, self.retention, self.now)

    async def goes_cold(self, asked: Asked) -> None:
        """Move the time to where this lead's grace is over; nothing was begun yet."""
        self.now = (await self.owner(asked.lead)).cold_at
        await self.mark_due()
        self.now = (await self.owner(asked.lead)).erase_at

    async def row(self, table: Table, **where: Any) -> Row[Any] | None:
        query = select(table).where(*(table.c[name] == value for name, value in where.items()))
        async with self.store.main.read() as connection:
            return (await connection.execute(query)).one_or_none()

    async def one(self, table: Table, **where: Any) -> Row[Any]:
        found = await self.row(table, **where)
        assert found is not None, f"no row of {table.name} for this"
        return found

    async def owner(self, owner: bytes) -> Row[Any]:
        return await self.one(owners, id=owner)

    async def state(self, owner: bytes) -> str:
        """Of an owner, or "gone"."""
        found = await self.row(owners, id=owner)
        return "gone" if found is None else found.state

    async def stage(self, asked: Asked) -> str:
        return str((await self.one(leads, id=asked.lead)).stage)

    async def count(self, table: Table, **where: Any) -> int:
        query = (
            select(func.count()).select_from(table).where(*(table.c[name] == value for name, value in where.items()))
        )
        async with self.store.main.read() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def certificate(self) -> dict[str, Any]:
        """The content of the only one."""
        content: dict[str, Any] = orjson.loads((await self.one(certificates)).body)
        return content

    async def steps_sent(self, asked: Asked) -> list[str]:
        query = select(mails.c.step).where(mails.c.lead_id == asked.lead, mails.c.state == "sent").order_by(mails.c.at)
        async with self.store.main.read() as connection:
            return list((await connection.execute(query)).scalars())

    async def put(self, table: Table, **values: Any) -> None:
        async with self.store.main.begin() as connection:
            await connection.execute(insert(table).values(**values))


@asynccontextmanager
async def firm(urls: dict[str, str], folder: Path, *, places: tuple[Path, ...] = ()) -> AsyncIterator[Firm]:
    """Open stores with a running writer; closed at the end. The ledger's mirror lies in `folder`.

    On SQLite they are made where there are none; on PostgreSQL the fixture has made them.
    """
    lay_down(urls)
    main = Database(urls["main"])
    keys = Database(urls["keys"], journal="TRUNCATE")
    ledger = Database(urls["ledger"], journal="TRUNCATE", readers=1)
    store = Store(main, KeyStore(keys, b"m" * 32), GroupWriter(main), b"i" * 32)
    store.writer.start()
    mirror = folder / "ledger.mirror"
    try:
        yield Firm(store, Ledger(ledger, mirror), places, (mirror,))
    finally:
        await store.writer.stop()
        for database in (main, keys, ledger):
            await database.close()
