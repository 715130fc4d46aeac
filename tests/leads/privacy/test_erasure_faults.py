"""Whatever fails in the middle of an erasure: nothing goes before the ledger, and all goes in the end, once."""

import asyncio
import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.exc import DBAPIError

from leads.privacy import due as waiting
from leads.privacy import erasure, needles
from leads.privacy.ledger import Ledger, LedgerNotWritable
from leads.privacy.search import search
from leads.privacy.shift import LEASE, Shift
from leads.store import tables
from leads.store.database import Database
from leads.store.tables import certificates, erasures
from tests.leads.firm import ADAM, MINUTE, Asked, Firm, firm
from tests.leads.plans import plans_of
from tests.peers.postgres import Postgres


class CutError(Exception):
    """The power went away."""


@contextmanager
def cut_at(number: int) -> Iterator[list[str]]:
    """The n-th SQL statement of this process fails, whichever database it goes to; those before are listed."""
    seen: list[str] = []

    def count(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)
        if len(seen) == number:
            raise CutError

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", count)


@contextmanager
def cut_before(beginning: str) -> Iterator[None]:
    """Every SQL statement that begins so fails."""

    def fail(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith(beginning):
            raise CutError

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", fail)


async def due(f: Firm) -> tuple[Asked, needles.Needles]:
    asked = await f.asks()
    await f.offers(asked)
    await f.goes_cold(asked)
    return asked, await needles.gather(f.store, [asked.lead, asked.conversation, asked.card])


async def test_an_exception_at_any_statement_loses_nothing_and_certifies_once(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await due(f)
        with cut_at(-1) as statements:
            assert await f.eraser().erase_due(f.now) == 1
        assert len(statements) > 60
        for n, number in enumerate(range(2, len(statements), 9), start=2):
            asked, wanted = await due(f)
            with cut_at(number), pytest.raises((CutError, LedgerNotWritable)):
                await f.eraser().erase_due(f.now)
            lines, keys = (await f.ledger.head())[0], await f.store.keys.wrapped([asked.lead])
            assert len(keys) == 1 or lines == n, "no key is destroyed before its line stands in the ledger"
            f.now += LEASE + MINUTE
            certified_already = await f.count(certificates) == n
            assert await f.eraser().erase_due(f.now) == (0 if certified_already else 1)
            assert await f.count(certificates) == await f.count(erasures, state="certified") == n
            assert (await search([tmp_path], wanted.all)).total == 0
            assert sum([await f.count(table) for table, _ in tables.PERSONAL_ROWS]) == 0
        assert await f.ledger.check() == n


@pytest.mark.parametrize("broken", ["database", "mirror", "fsync"])
async def test_a_ledger_that_cannot_be_written_stops_everything_before_the_first_key(
    sqlite_urls: dict[str, str], tmp_path: Path, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, wanted = await due(f)
        working = f.ledger
        if broken == "mirror":
            (tmp_path / "is a folder").mkdir()
            f.ledger = Ledger(working.database, tmp_path / "is a folder")
        elif broken == "fsync":
            monkeypatch.setattr("leads.privacy.ledger.os.fsync", _disk_full)
        else:
            nowhere = Database(f"sqlite+aiosqlite:///{tmp_path}/no/such/folder.db", journal="TRUNCATE", readers=1)
            f.ledger = Ledger(nowhere, working.mirror)
        eraser = f.eraser()
        with pytest.raises(LedgerNotWritable):
            await eraser.erase_due(f.now)
        f.now += LEASE + MINUTE
        with pytest.raises(LedgerNotWritable):
            await eraser.erase_due(f.now)
        assert await needles.gather(f.store, [asked.lead, asked.conversation, asked.card]) == wanted
        assert await f.state(asked.lead) == "erasing" and await f.count(certificates) == 0
        monkeypatch.undo()
        f.ledger, f.now = working, f.now + LEASE + MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.ledger.check() == 1


def _disk_full(_file: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


async def test_an_open_reader_at_the_checkpoint_puts_the_certificate_off_until_it_is_gone(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, wanted = await due(f)
        with closing(sqlite3.connect(tmp_path / "main.db", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM messages").fetchone() == (1,)
            assert await f.eraser().erase_due(f.now) == 0
            assert (await f.one(erasures)).state == "destroyed"
            assert (await search([tmp_path / "main.db-wal", tmp_path / "main.db"], wanted.all)).total > 0
            erased_at = (await f.one(erasures)).erased_at
        f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        proof = await f.certificate()
        assert (proof["erased_at"], proof["certified_at"]) == (erased_at.isoformat(), f.now.isoformat())
        assert (await search([tmp_path], wanted.all)).total == 0
        assert await f.state(asked.lead) == "gone"


async def test_a_leftover_in_our_own_files_puts_the_certificate_off_for_this_one_alone(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """Adam's address stands in the journal, where it never should."""
    async with firm(sqlite_urls, tmp_path) as f:
        journal = tmp_path / "journal.log"
        f.others = (*f.others, journal)
        adam = await f.asks()
        eva = await f.asks("eva@posta.example", words="Prosze o oferte na damski rower, [e-mail 1]")
        journal.write_text(f'{{"event": "x", "to": "{ADAM}"}}\n')
        await f.goes_cold(adam)
        await f.goes_cold(eva)
        eraser = f.eraser()
        assert await eraser.erase_due(f.now) == 1
        assert [await f.state(one.lead) for one in (adam, eva)] == ["gone", "gone"]
        assert await f.count(erasures, state="destroyed") == await f.count(certificates) == 1
        journal.write_text("{}\n")
        f.now += MINUTE
        assert await eraser.erase_due(f.now) == 1


@contextmanager
def transactions() -> Iterator[list[list[tuple[str, Any]]]]:
    """What each transaction of this process executes, one list for each."""
    seen: list[list[tuple[str, Any]]] = []

    def opened(_c: Any) -> None:
        seen.append([])

    def executed(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        seen[-1].append((statement, parameters))

    event.listen(Engine, "begin", opened)
    event.listen(Engine, "before_cursor_execute", executed)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", executed)
        event.remove(Engine, "begin", opened)


async def test_many_at_once_go_in_batches_with_a_pause_after_each(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await asyncio.gather(*(f.says(f"Pytanie numer {n}") for n in range(120)))
        f.now += f.retention.chat_unanswered
        assert await f.mark_due() == 120
        pauses: list[float] = []

        async def rest(seconds: float) -> None:
            pauses.append(seconds)

        with transactions() as seen:
            assert await f.eraser(rest=rest).erase_due(f.now) == 120
        batches = [
            len(parameters)
            for transaction in seen
            for statement, parameters in transaction
            if statement.startswith(("INSERT INTO erasures", "DELETE FROM messages", "INSERT INTO certificates"))
        ]
        assert batches == [50, 50, 20] * 3
        writing = [t for t in seen if any(s.startswith(("DELETE", "UPDATE owners")) for s, _ in t)]
        assert len(pauses) >= 9 and all(0 < seconds <= 1 for seconds in pauses)
        assert len(writing) <= 4 * 3 and len(seen) < 60, "few transactions, however many are due"
        assert await f.ledger.check() == await f.count(certificates) == 120


async def test_somebody_with_thousands_of_rows_goes_in_several_transactions(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says()
        row = (await f.one(tables.messages))._asdict()
        async with f.store.main.begin() as connection:
            many = [{**row, "client_id": n.to_bytes(16, "big")} for n in range(2500)]
            await connection.execute(tables.messages.insert(), many)
        await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        deleted = []

        async def rest(_seconds: float) -> None:
            deleted.append(2501 - await f.count(tables.messages))

        assert await f.eraser(rest=rest).erase_due(f.now) == 1
        assert [n for n in dict.fromkeys(deleted) if n] == [1000, 2000, 2501]
        assert (await f.certificate())["destroyed"]["messages"] == 2501


async def test_a_new_worker_goes_on_with_what_it_did_not_begin(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Each step on its own worker, as after as many crashes."""
    async with firm(store_urls, tmp_path) as f:
        await due(f)
        began: datetime = f.now
        for state, steps in (("intent", 0), ("ledgered", 1), ("destroyed", 2), ("certified", 3)):
            worker = f.eraser()
            shift = Shift(f.store, f.now)
            works = [*await worker._begin(shift, None), *await shift.claim(10)]
            for step in (worker._write_ledger, worker._destroy)[:steps]:
                works = await step(shift, works)
            if steps == 3:
                assert await worker._certify(shift, works) == 1
            assert (await f.one(erasures)).state == state
            f.now += LEASE + MINUTE
        row = await f.one(erasures)
        assert (row.intent_at, row.erased_at, row.fence) == (began, began + 2 * (LEASE + MINUTE), 4)
        assert await f.count(certificates) == await f.ledger.check() == 1


async def test_what_a_split_page_of_sqlite_kept_in_its_free_space_is_found_and_overwritten(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """`secure_delete` does not reach the copies that moved rows left behind; the search does."""
    async with firm(sqlite_urls, tmp_path) as f:
        chat = await f.says()
        wanted = await needles.gather(f.store, [chat])
    main = tmp_path / "main.db"
    pages = bytearray(main.read_bytes())
    empty = next(at for at in range(8192, len(pages), 4096) if pages[at] in (10, 13) and pages[at + 4] == 0)
    pages[empty + 2000 : empty + 2016] = wanted.ciphertexts[0]
    main.write_bytes(pages)
    async with firm(sqlite_urls, tmp_path) as f:
        await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        assert await f.eraser().erase_due(f.now) == 1
        assert (await f.certificate())["complete"] and (await search([tmp_path], wanted.all)).total == 0
        integrity = await f.store.main.write(lambda c: c.exec_driver_sql("PRAGMA integrity_check").scalar())
        assert integrity == "ok"


async def test_the_due_are_found_by_their_index(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        for _ in range(3):
            await f.says()
        f.now += f.retention.chat_unanswered
        await f.mark_due()
        async with plans_of(f, "erase_at <=") as plans:
            assert len(await waiting.find(f.store, f.now)) == 3
        assert plans and all("ix_owners_erase" in plan for plan in plans)


async def test_what_failed_is_tried_again_a_minute_later_without_waiting_for_the_lease(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        await due(f)
        for beginning in ("INSERT INTO lines", "DELETE FROM wrapped_keys", "DELETE FROM messages", "INSERT INTO cert"):
            with cut_before(beginning), pytest.raises((CutError, LedgerNotWritable)):
                await f.eraser().erase_due(f.now)
            assert await f.count(erasures) == 1 and (await f.one(erasures)).lease_until is None
            f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1


@pytest.mark.peer("postgresql")
async def test_a_lock_that_is_not_given_in_time_loses_nothing(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    name = postgres_urls["main"].rpartition("/")[2]
    postgres_server.sql(f"ALTER DATABASE {name} SET lock_timeout = '200ms'")
    async with firm(postgres_urls, tmp_path) as f:
        asked, _ = await due(f)
        async with f.store.main.begin() as other:
            await other.execute(select(tables.owners).where(tables.owners.c.id == asked.lead).with_for_update())
            with pytest.raises(DBAPIError, match="lock timeout"):
                await f.eraser().erase_due(f.now)
            assert await f.state(asked.lead) == "hidden" and await f.count(erasures) == 0
        f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1 and await f.count(certificates) == 1


@pytest.mark.peer("postgresql")
@pytest.mark.parametrize(
    ("code", "where"),
    [("40P01", "INSERT ON erasures"), ("40001", "DELETE ON messages")],
    ids=["deadlock", "serialisation failure"],
)
async def test_a_transaction_that_postgresql_takes_back_is_made_again(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path, code: str, where: str
) -> None:
    name = postgres_urls["main"].rpartition("/")[2]
    raising = f"BEGIN RAISE EXCEPTION 'taken back' USING ERRCODE = '{code}'; END"
    postgres_server.sql(f"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $${raising}$$", database=name)
    async with firm(postgres_urls, tmp_path) as f:
        asked, _ = await due(f)
        table = where.rpartition(" ")[2]
        postgres_server.sql(f"CREATE TRIGGER fail BEFORE {where} EXECUTE FUNCTION fail()", database=name)
        with pytest.raises(DBAPIError, match="taken back"):
            await f.eraser().erase_due(f.now)
        keys, lines = await f.store.keys.wrapped([asked.lead]), (await f.ledger.head())[0]
        assert await f.count(certificates) == 0 and (keys or lines), "no key goes before its line"
        postgres_server.sql(f"DROP TRIGGER fail ON {table}", database=name)
        f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.count(certificates) == await f.ledger.check() == 1 and await f.state(asked.lead) == "gone"
