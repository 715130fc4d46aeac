"""Whatever fails in the middle of an erasure: nothing goes before the ledger, and all goes in the end, once."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from leads.privacy import needles
from leads.privacy.erasure import LEASE
from leads.privacy.ledger import Ledger, LedgerNotWritable
from leads.privacy.search import search
from leads.store import tables
from leads.store.database import Database
from leads.store.tables import certificates, erasures
from tests.leads.firm import ADAM, MINUTE, Asked, Firm, firm


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


@pytest.mark.parametrize("broken", ["database", "mirror"])
async def test_a_ledger_that_cannot_be_written_stops_everything_before_the_first_key(
    sqlite_urls: dict[str, str], tmp_path: Path, broken: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, wanted = await due(f)
        working = f.ledger
        if broken == "mirror":
            (tmp_path / "is a folder").mkdir()
            f.ledger = Ledger(working.database, tmp_path / "is a folder")
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
        f.ledger, f.now = working, f.now + LEASE + MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.ledger.check() == 1


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


async def test_fifty_at_once_are_one_batch_and_the_rest_the_next(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await asyncio.gather(*(f.says(f"Pytanie numer {n}") for n in range(60)))
        f.now += f.retention.chat_unanswered
        assert await f.mark_due() == 60
        assert [await f.eraser().erase_due(f.now) for _ in range(3)] == [50, 10, 0]
        assert await f.ledger.check() == await f.count(certificates) == 60


async def test_a_new_worker_goes_on_with_what_it_did_not_begin(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Each step on its own worker, as after as many crashes."""
    async with firm(store_urls, tmp_path) as f:
        await due(f)
        began: datetime = f.now
        for state, steps in (("intent", 0), ("ledgered", 1), ("destroyed", 2), ("certified", 3)):
            worker = f.eraser()
            works = [*await worker._begin(f.now, None), *await worker._claim(f.now)]
            for step in (worker._write_ledger, worker._destroy)[:steps]:
                works = await step(works, f.now)
            if steps == 3:
                assert await worker._certify(works, f.now) == 1
            assert (await f.one(erasures)).state == state
            f.now += LEASE + MINUTE
        row = await f.one(erasures)
        assert (row.intent_at, row.erased_at, row.fence) == (began, began + 2 * (LEASE + MINUTE), 4)
        assert await f.count(certificates) == await f.ledger.check() == 1
