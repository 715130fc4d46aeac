"""A canary word goes into every column that may hold a person's words, by the real doors of a real server.

In clear it stands nowhere, not even while the person is there and the journal is written at DEBUG. Its ciphertexts are
found in the raw files before the erasure, by the same search that finds none after it.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import select

from chatserver import asking, logs
from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from leads import (
    correspondence,
    datarequests,
    enclosures,
    forgetting,
    keptfiles,
    notes,
    offers,
    rules,
    steps,
    wishwords,
)
from leads.offers import Offer
from leads.privacy import needles
from leads.privacy.register import entries
from leads.privacy.search import search
from leads.store.tables import PERSONAL_ROWS, certificates, leads, owners
from leads.threads import reply_to
from tests.helpers import Client, Lethe, lethe
from tests.peers.postgres import Postgres

EMAIL, PHONE, BIRTH_NUMBER = "kanarek.zluty@posta.example", "+420 601 234 567", "785612/0007"
CHAT = "I am looking for a kanarekword touring bicycle for two"
REPLY = "Certainly, a kanarekreply bicycle is in our shop"
OFFERED, PRODUCT = "Two of kanarekoffered, ready on Tuesday afternoon", "Kanarekproduct 5"
NOTE, WHY = "Wants it in kanareknote yellow, and soon please", "kanarekwhy called us again"
ANSWER = "Thank you, one more kanarekanswer question about brakes"
FILE_NAME, FILE = "kanarekfile of an offer", b"what stands in the kanarekenclosed file of an offer"
CANARIES = [word.encode() for word in (EMAIL, PHONE, BIRTH_NUMBER, "+420601234567", "7856120007")]
CANARIES += [b"kanarekword", b"kanarekreply", b"kanarekoffered", b"Kanarekproduct", b"kanareknote", b"kanarekwhy"]
CANARIES += [b"kanarekanswer", b"kanareksubject", b"/bikes", b"kanarekfile", b"kanarekenclosed"]
ILLNESS = "I have diabetes since my kanarekillness"
NEED = {"kinds": ["HEALTH"], "keep": "7 days", "why": {"en": "To choose a saddle that suits you."}}
SITE = {"key": "demo", "name": "Alpen Velo", "language": "en", "country": "CZ", "origins": ["http://127.0.0.1"]}
CANARIES += [b"have diabetes", b"kanarekillness"]
CANARIES += [b"kanarekinside", b"kanarekcame"]
COMPLAINT = "Nobody answered my kanarekcomplaint for weeks"
CANARIES += [b"kanarekcomplaint"]
CAME = "What kanarekinside wrote into a file, with brakes"

# Loggers of libraries, some of which put into a message whatever they were handed.
TALKATIVE = (
    "sqlalchemy.engine",
    "sqlalchemy.pool",
    "aiosqlite",
    "asyncio",
    "aiohttp",
    "engineio",
    "socketio",
    "alembic",
)


@contextmanager
def journal_at_debug(file: Path) -> Iterator[None]:
    """The program's journal, with all that libraries say; afterwards logging is as it was."""
    root = logging.getLogger()
    loggers = [logging.getLogger(name) for name in TALKATIVE]
    handlers, levels = list(root.handlers), [logger.level for logger in (root, *loggers)]
    root.handlers.clear()
    logs.configure(file, level="DEBUG", quiet=True)
    # A cached logger of a module would write into this file for ever.
    structlog.configure(cache_logger_on_first_use=False)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = handlers
        for logger, level in zip((root, *loggers), levels, strict=True):
            logger.setLevel(level)
        structlog.reset_defaults()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "journal.log"
    with journal_at_debug(file):
        yield file


def test_a_logger_that_wrote_into_a_journal_writes_elsewhere_when_it_was_closed(tmp_path: Path) -> None:
    log = structlog.get_logger()
    with journal_at_debug(tmp_path / "journal.log"):
        log.info("inside")
    with structlog.testing.capture_logs() as logged:
        log.info("outside")
    assert [entry["event"] for entry in logged] == ["outside"]
    written = (tmp_path / "journal.log").read_text()
    assert "inside" in written and "outside" not in written


def settings_with(journal: Path) -> dict[str, Any]:
    return {"storage.journal": str(journal), "sites": [{**SITE, "special": NEED}]}


async def tell(server: Lethe) -> list[bytes]:
    """The whole story of one person; the owners that he has a row of."""
    store, parts = server.store, server.parts
    visitor, olga = await server.visitor(), await server.staff()
    await visitor.say(f"{CHAT}, my number is {PHONE}, born {BIRTH_NUMBER}")
    await visitor.say(f"Please send me an offer by e-mail to {EMAIL}")
    await server.tick()
    async with store.main.read() as connection:
        chat = (await connection.execute(select(owners.c.id).where(owners.c.kind == "conversation"))).scalar_one()
    await consented(server, visitor)
    seen = await olga.ask("watch", {"conversation": chat.hex(), "change": 0})
    assert len(seen["messages"]) == 3
    await olga.ask("reply", {"conversation": chat.hex(), "client_id": "1" * 32, "text": REPLY})
    confirmed = await visitor.ask("offer", {"email": None, "token": None, "reminders": True})
    assert confirmed["ok"] and confirmed["masked"] == "k***@posta.example"
    await server.tick()
    async with store.main.read() as connection:
        lead = (await connection.execute(select(leads))).one()
    retention = await rules.in_force(store, parts.retention)
    times = steps.planned(parts.steps, server.clock(), "CZ")
    await offers.send(
        store,
        parts.sender,
        retention,
        lead.id,
        Offer(PRODUCT, 100, "EUR", OFFERED, server.clock().date()),
        by="staff:2",
        site_name="Alpen Velo",
        first_step_at=times[0],
        last_step_at=times[-1],
        files=[enclosures.accepted(f"{FILE_NAME}.pdf", b"%PDF-1.7 " + FILE)],
        now=server.clock(),
    )
    server.clock.move(minutes=1)
    assert (await server.tick())["mail_out"] == 1
    inbox = Inbox(store, parts.sender, MailEffects(parts))
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = EMAIL, reply_to(parts.sender, lead.thread), "Re: kanareksubject"
    mail["Message-ID"] = "<kanarek@posta.example>"
    mail.set_content(ANSWER)
    mail.add_attachment(f"{CAME}\n" * 40, filename="kanarekcame.txt")
    assert await inbox.take(mail.as_bytes(), now=server.clock()) == "person"
    assert [file.name for file in await keptfiles.of_lead(store, lead.id)] == ["kanarekcame.txt"]
    await notes.add(store, lead.id, text=NOTE, by=2, now=server.clock())
    await complains(server, lead.card_id)
    await forgetting.let_go(store, retention, lead.id, actor="staff:2", now=server.clock())
    await forgetting.restore(store, retention, lead.id, actor="staff:2", why=WHY, now=server.clock())
    assert [one.direction for one in await correspondence.of_lead(store, lead.id)] == ["out", "in"]
    return [lead.id, lead.card_id, chat]


async def complains(server: Lethe, card: bytes) -> None:
    """In words of his own, under My data."""
    wish = datarequests.Wish("complaint", "link", card, "demo", "CZ", "mailbox")
    async with server.store.main.begin() as connection:
        request = await datarequests.received(connection, wish, actor="visitor", now=server.clock())
        await wishwords.add(server.store, connection, card=card, request=request, text=COMPLAINT, now=server.clock())


async def consented(server: Lethe, visitor: Client) -> None:
    """He says something private, and agrees that it is kept."""
    ack = await visitor.say(ILLNESS)
    mark = ack["marks"][0]
    start, end = mark["typed"]
    asked = asking.declared(server.parts, "demo")
    assert asked is not None
    yes = {"client_id": ack["client_id"], "change": ack["change"], "mark": 0, "words": ILLNESS[start:end]}
    version = asking.text_version(asked, "en")
    agreed = await visitor.ask("consent", {**yes, "proof": mark["proof"], "version": version})
    assert agreed["ok"] and agreed["kept"]


async def sealed_columns(server: Lethe, ids: list[bytes]) -> set[str]:
    """The columns in which this person has a value."""
    filled = set()
    async with server.store.main.read() as connection:
        for table, column in PERSONAL_ROWS:
            for row in await connection.execute(select(table).where(column.in_(ids))):
                filled |= {f"{table.name}.{name}" for name, value in row._mapping.items() if value is not None}
    return filled


async def test_every_word_of_a_person_is_sealed_found_before_and_gone_after(
    sqlite_urls: dict[str, str], tmp_path: Path, journal: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls, settings_with(journal)) as server:
        ids = await tell(server)
        personal = {table.name for table, _ in PERSONAL_ROWS}
        expected = {e.place for e in entries() if e.kind == "text" and e.place.partition(".")[0] in personal}
        assert len(expected) == 13 and await sealed_columns(server, ids) >= expected
        wanted = await needles.gather(server.store, ids)
        assert EMAIL.encode() in wanted.words and ANSWER.encode() in wanted.words
        assert COMPLAINT.encode() in wanted.words
        before = await search([tmp_path], [*wanted.all, *CANARIES])
        assert before.files_with(wanted.ciphertexts) and before.files_with(wanted.keys)
        found = {needle for by_needle in before.hits.values() for needle in by_needle}
        assert found >= {*wanted.ciphertexts, *wanted.keys, *wanted.indexes}, "each of them, before"
        assert before.files_with([*wanted.words, *CANARIES]) == {}, "no word stands anywhere in clear"
        await end_of(server, ids)
        after = await search([tmp_path], [*wanted.all, *CANARIES])
        assert after.total == 0 and len(after.read) >= 6
        talk = await search([journal], [b"sqlalchemy.engine", b'"level": "debug"'])
        assert len(talk.hits[str(journal)]) == 2 and talk.total > 200, "it was at DEBUG"


@pytest.mark.peer("postgresql")
async def test_on_postgresql_no_word_stands_anywhere_in_clear_at_any_time(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path, journal: Path
) -> None:
    places = [tmp_path, postgres_server.data]
    async with lethe(tmp_path, postgres_urls, settings_with(journal)) as server:
        ids = await tell(server)
        wanted = await needles.gather(server.store, ids)
        # Until then a row stands in the log only, where the head of a page may cut it in two.
        postgres_server.sql("CHECKPOINT")
        before = await search(places, [*wanted.all, *CANARIES])
        found = {needle for by_needle in before.hits.values() for needle in by_needle}
        assert found >= {*wanted.ciphertexts, *wanted.keys, *wanted.indexes}
        assert before.files_with([*wanted.words, *CANARIES]) == {}
        await end_of(server, ids)
        after = await search(places, [*wanted.all, *CANARIES])
        assert after.files_with([*wanted.words, *wanted.keys, *CANARIES]) == {}


async def end_of(server: Lethe, ids: list[bytes]) -> None:
    """Silence, until he is forgotten."""
    for _ in range(2):
        server.clock.move(days=45)
        await server.tick()
    async with server.store.main.read() as connection:
        assert (await connection.execute(select(owners.c.id).where(owners.c.id.in_(ids)))).all() == []
        assert (await connection.execute(select(certificates.c.at))).scalars().one() == server.clock()
