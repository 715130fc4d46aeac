"""The key store: one key an owner, useless elsewhere, and gone for good."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import update

from leads.privacy.search import search
from leads.store import tables
from leads.store.cells import open_json, open_text, seal_json, seal_text
from leads.store.crypto import CannotOpen, blind_index, new_id
from leads.store.database import Database
from leads.store.keys import KeyGone, KeyStore
from leads.store.tables import wrapped_keys
from tests.leads.firm import DAY, MONDAY
from tests.peers.postgres import Postgres


@asynccontextmanager
async def key_store(urls: dict[str, str], master: bytes = b"m" * 32) -> AsyncIterator[KeyStore]:
    database = Database(urls["keys"], journal="TRUNCATE")
    await database.create(tables.keys)
    try:
        yield KeyStore(database, master)
    finally:
        await database.close()


async def test_a_destroyed_key_is_gone_for_everybody_and_repeating_it_does_nothing(
    store_urls: dict[str, str],
) -> None:
    async with key_store(store_urls) as keys, key_store(store_urls) as elsewhere:
        ids = [new_id() for _ in range(3)]
        await keys.create(ids, MONDAY)
        sealed = seal_text(await keys.get(ids[0]), "notes", "body", ids[0], "secret")
        assert open_text(await elsewhere.get(ids[0]), "notes", "body", ids[0], sealed) == "secret"
        assert [await keys.destroy(ids[:2]), await keys.destroy(ids[:2])] == [2, 0]
        with pytest.raises(KeyGone):
            await keys.get(ids[0])
        elsewhere.forget(ids)
        with pytest.raises(KeyGone):
            await elsewhere.get(ids[0])
        assert set(await keys.get_many([*ids, new_id()])) == {ids[2]}
        assert await keys.older_than(MONDAY) == [] and await keys.older_than(MONDAY + DAY) == [ids[2]]


async def test_no_key_stands_in_the_store_as_it_is_and_none_opens_with_another_master_or_for_another_owner(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with key_store(sqlite_urls) as keys, key_store(sqlite_urls, b"x" * 32) as stolen:
        mine, other = new_id(), new_id()
        await keys.create([mine, other], MONDAY)
        with pytest.raises(CannotOpen):
            await stolen.get(mine)
        wrapped = (await keys.wrapped([mine]))[0]
        async with keys.database.begin() as connection:
            await connection.execute(
                update(wrapped_keys).where(wrapped_keys.c.owner_id == other).values(wrapped=wrapped)
            )
        keys.forget([mine, other])
        assert isinstance(await keys.get(mine), AESGCM)
        with pytest.raises(CannotOpen):
            await keys.get(other)


@pytest.mark.parametrize("moved", ["table", "column", "row"])
def test_a_ciphertext_that_was_moved_to_another_cell_does_not_open(moved: str) -> None:
    key, row = AESGCM(b"k" * 32), new_id()
    sealed = seal_json(key, "mails", "body", row, {"to": "adam@posta.example"})
    place = {"table": ("notes", "body", row), "column": ("mails", "to", row), "row": ("mails", "body", new_id())}[moved]
    assert open_json(key, "mails", "body", row, sealed) == {"to": "adam@posta.example"}
    with pytest.raises(CannotOpen):
        open_json(key, *place, sealed)
    with pytest.raises(CannotOpen):
        open_json(key, "mails", "body", row, sealed[:-1] + bytes([sealed[-1] ^ 1]))


def test_the_blind_index_is_of_the_mailbox_not_of_its_spelling_and_needs_its_secret() -> None:
    assert blind_index(b"s" * 32, " Adam@POSTA.example ") == blind_index(b"s" * 32, "adam@posta.example")
    assert blind_index(b"s" * 32, "adam@posta.example") != blind_index(b"t" * 32, "adam@posta.example")
    assert blind_index(b"s" * 32, "adam@posta.example") != blind_index(b"s" * 32, "adam+bike@posta.example")


async def test_a_destroyed_key_leaves_no_trace_in_the_files_of_sqlite(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with key_store(sqlite_urls) as keys:
        ids = [new_id() for _ in range(20)]
        await keys.create(ids, MONDAY)
        wanted = [wrapped[:16] for wrapped in await keys.wrapped(ids)]
        assert (await search([tmp_path], wanted)).total == 20
        await keys.destroy(ids[:19])
        assert (await keys.compact()).complete
        assert (await search([tmp_path], wanted)).total == 1


@pytest.mark.peer("postgresql")
async def test_a_destroyed_key_leaves_no_trace_in_a_postgresql_that_recycles_no_log(
    postgres_server: Postgres, postgres_urls: dict[str, str]
) -> None:
    """Neither in its tables nor in its log. No client can know that, so the compaction is not called complete."""
    async with key_store(postgres_urls) as keys:
        ids = [new_id() for _ in range(20)]
        await keys.create(ids, MONDAY)
        wanted = [wrapped[:16] for wrapped in await keys.wrapped(ids)]
        postgres_server.sql("CHECKPOINT")
        assert (await search([postgres_server.data / "base"], wanted)).total >= 20
        # One that lies across the border of two pages of the log is not seen whole.
        assert (await search([postgres_server.data / "pg_wal"], wanted)).total >= 18
        await keys.destroy(ids[:19])
        compaction = await keys.compact()
        assert not compaction.complete and compaction.reason and not compaction.again
        assert (await search([postgres_server.data], wanted[:19])).total == 0
        assert isinstance(await keys.get(ids[19]), AESGCM)
