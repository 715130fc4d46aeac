"""What else goes on while somebody is erased: an export, a server that heard of nothing, an upgrade in mid-job."""

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Table

from leads import conversations, disclosure
from leads.disclosure import Order
from leads.errors import NotFound
from leads.privacy import stores
from leads.store import keys, migrate, tables
from leads.store.keys import KeyGone, KeyStore
from leads.store.tables import certificates
from leads.store.writer import ConversationEnded
from tests.chatserver.test_keeping import REVISION
from tests.leads.firm import MINUTE, firm
from tests.leads.privacy.copying import shop
from tests.leads.privacy.test_erasure_faults import CutError, cut_before
from tests.leads.privacy.test_erasure_races import AFTER_INTENT, interrupted


@pytest.mark.parametrize("step", AFTER_INTENT)
async def test_an_export_that_is_asked_for_while_somebody_is_erased_is_of_nobody(
    sqlite_urls: dict[str, str], tmp_path: Path, step: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)

        async def exports() -> None:
            with pytest.raises(NotFound):
                await disclosure.make(f.store, asked.card, Order("7 T 12/2026", "Court"), by=3, now=f.now)

        eraser = interrupted(f, step, exports)
        assert await eraser.erase_due(f.now) == 1 and eraser.happened
        assert await f.count(certificates) == 1


async def test_a_server_that_heard_of_no_erasure_reads_nothing_by_a_key_that_it_still_knows(
    store_urls: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its cache is asked only together with the owner's state, and forgets within a minute by itself."""
    assert keys.CACHE_SECONDS <= 60
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        deaf = replace(f.store, keys=KeyStore(f.store.keys.database, b"m" * 32))
        assert await conversations.read(deaf, asked.conversation) is not None
        await f.goes_cold(asked)
        assert await f.eraser().erase_due(f.now) == 1
        assert await deaf.keys.get(asked.conversation), "it still knows the key"
        assert await conversations.read(deaf, asked.conversation) is None
        f.store = deaf
        with pytest.raises(ConversationEnded):
            await f.says("Jestem", chat=asked.conversation)
        moved = time.monotonic() + keys.CACHE_SECONDS
        monkeypatch.setattr("leads.store.keys.time.monotonic", lambda: moved)
        with pytest.raises(KeyGone):
            await deaf.keys.get(asked.conversation)
        monkeypatch.undo()


@pytest.mark.parametrize("statement", ["DELETE FROM wrapped_keys", "DELETE FROM messages", "INSERT INTO certificates"])
async def test_an_erasure_goes_on_after_an_upgrade_in_its_middle(
    sqlite_urls: dict[str, str], tmp_path: Path, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = tmp_path / "migrations"
    shutil.copytree(migrate.HERE, newer)
    (newer / "main" / "0002_later.py").write_text(REVISION)
    async with shop(sqlite_urls, tmp_path) as s:
        f = s.firm
        asked = await f.asks()
        await f.goes_cold(asked)
        with cut_before(statement), pytest.raises(CutError):
            await f.eraser().erase_due(f.now)
        monkeypatch.setattr(migrate, "HERE", newer)
        await migrate.upgrade("main", sqlite_urls["main"])
        await f.store.main.refresh()
        f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(asked.lead) == "gone" and await f.count(certificates) == 1
        assert (await f.ledger.head())[0] == 1


@pytest.mark.parametrize("table", [tables.messages, tables.card_fields, tables.mails], ids=str)
async def test_an_eraser_that_forgets_one_table_never_certifies(
    sqlite_urls: dict[str, str], tmp_path: Path, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search after it finds what stayed."""
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        await f.goes_cold(asked)
        fewer = tuple(one for one in tables.PERSONAL_ROWS if one[0] is not table)
        assert len(fewer) == len(tables.PERSONAL_ROWS) - 1
        monkeypatch.setattr("leads.privacy.stores.PERSONAL_ROWS", fewer)
        stores._counting.cache_clear()
        try:
            assert await f.eraser().erase_due(f.now) == 0
        finally:
            monkeypatch.undo()
            stores._counting.cache_clear()
        assert await f.count(certificates) == 0 and await f.count(table) > 0
