"""Signals reach every server once, even when their numbers and their commits come in another order."""

from datetime import timedelta
from pathlib import Path

import pytest

from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.signals import Reader, send, sweep
from leads.store.store import Store
from leads.store.tables import keys, main
from leads.store.writer import GroupWriter
from tests.helpers import MONDAY


async def opened(urls: dict[str, str]) -> Store:
    databases = {name: Database(urls[name]) for name in ("main", "keys")}
    await databases["main"].create(main)
    await databases["keys"].create(keys)
    return Store(databases["main"], KeyStore(databases["keys"], bytes(32)), GroupWriter(databases["main"]), bytes(32))


async def close(store: Store) -> None:
    await store.main.close()
    await store.keys.database.close()


async def tell(store: Store, *kinds: str) -> None:
    async with store.main.begin() as connection:
        for kind in kinds:
            await send(connection, kind, subject=bytes(16), now=MONDAY)


async def test_a_server_reads_what_came_after_it_started_and_nothing_twice(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    store = await opened(store_urls)
    await tell(store, "before")
    reader = Reader(store)
    await reader.start()
    assert await reader.new() == []
    await tell(store, "ended", "hidden")
    assert [signal.kind for signal in await reader.new()] == ["ended", "hidden"]
    assert await reader.new() == []
    await close(store)


async def test_after_a_sweep_the_numbers_go_on(tmp_path: Path, store_urls: dict[str, str]) -> None:
    store = await opened(store_urls)
    reader = Reader(store)
    await reader.start()
    await tell(store, "ended", "hidden")
    assert len(await reader.new()) == 2
    await sweep(store, now=MONDAY + timedelta(days=1))
    await tell(store, "dismissed")
    assert [signal.kind for signal in await reader.new()] == ["dismissed"]
    await close(store)


@pytest.mark.peer("postgresql")
async def test_a_lower_number_that_is_committed_later_is_read_as_well(postgres_urls: dict[str, str]) -> None:
    store = await opened(postgres_urls)
    reader = Reader(store)
    await reader.start()
    async with store.main.begin() as slow:
        await send(slow, "dismissed", subject=bytes(16), now=MONDAY)
        await tell(store, "ended")
        assert [signal.kind for signal in await reader.new()] == ["ended"]
    assert [signal.kind for signal in await reader.new()] == ["dismissed"]
    assert await reader.new() == []
    await close(store)
