"""The schema that migrations make is the one that the tables say, and every step has a way back."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import create_async_engine

from leads.store import migrate


async def looked_at(url: str, look: Any) -> Any:
    engine = create_async_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(look)
    finally:
        await engine.dispose()


def shape(connection: Connection) -> dict[str, Any]:
    """Tables with their columns and indexes, as the database knows them."""
    inspector = inspect(connection)
    return {
        table: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(table)],
            sorted((i["name"] or "", str(i["column_names"]), bool(i["unique"])) for i in inspector.get_indexes(table)),
            sorted(tuple(u["column_names"]) for u in inspector.get_unique_constraints(table)),
            inspector.get_pk_constraint(table)["constrained_columns"],
        )
        for table in sorted(inspector.get_table_names())
        if table != "alembic_version"
    }


@pytest.mark.parametrize("store", migrate.STORES)
async def test_up_down_and_up_again_gives_the_same_and_down_leaves_nothing(
    empty_store_urls: dict[str, str], store: str
) -> None:
    url = empty_store_urls[store]
    await migrate.upgrade(store, url)
    first = await looked_at(url, shape)
    assert set(first) == set(migrate.STORES[store].tables)
    await migrate.upgrade(store, url)
    await migrate.downgrade(store, url)
    assert await looked_at(url, shape) == {}
    await migrate.upgrade(store, url)
    assert await looked_at(url, shape) == first


@pytest.mark.parametrize("store", migrate.STORES)
async def test_the_tables_are_what_the_migrations_make(empty_store_urls: dict[str, str], store: str) -> None:
    metadata = migrate.STORES[store]

    def differences(connection: Connection) -> Iterable[Any]:
        options = {"compare_type": True, "compare_server_default": True, "target_metadata": metadata}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    await migrate.upgrade(store, empty_store_urls[store])
    assert await looked_at(empty_store_urls[store], differences) == []

    def unmade(connection: Connection) -> None:
        metadata.create_all(connection, checkfirst=True)

    by_migrations = await looked_at(empty_store_urls[store], shape)
    await migrate.downgrade(store, empty_store_urls[store])
    engine = create_async_engine(empty_store_urls[store])
    async with engine.begin() as connection:
        await connection.run_sync(unmade)
    await engine.dispose()
    assert await looked_at(empty_store_urls[store], shape) == by_migrations


@pytest.mark.parametrize("store", migrate.STORES)
def test_the_revisions_of_a_store_are_one_line_and_their_files_stand_in_their_order(store: str) -> None:
    scripts = ScriptDirectory.from_config(migrate.config_for(store))
    assert len(scripts.get_heads()) == len(scripts.get_bases()) == 1
    names = [Path(revision.path).name for revision in scripts.walk_revisions()]
    assert names == sorted(names, reverse=True) and names
