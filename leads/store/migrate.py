"""Bringing a store's schema up to date with Alembic: one directory of revisions a store, the same on both engines.

Alembic is imported only when a revision is missing, which keeps the usual start short.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from leads.store import tables
from leads.store.sqlitefile import whole_transactions

if TYPE_CHECKING:
    from alembic.config import Config

STORES = {"main": tables.main, "keys": tables.keys, "ledger": tables.ledger}
UPGRADE_LOCK = 7_138_001
HERE = Path(__file__).parent / "migrations"


def newest(store: str) -> str:
    """The revision that a store must have: its files are named after their revisions, in order."""
    return known(store)[-1]


def config_for(store: str, connection: Connection | None = None) -> Config:
    """Alembic's configuration for `main`, `keys` or `ledger`."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("version_locations", str(HERE / store))
    config.set_main_option("path_separator", "os")
    config.attributes["metadata"] = STORES[store]
    config.attributes["connection"] = connection
    return config


def known(store: str) -> list[str]:
    """All revisions of a store, oldest first."""
    return sorted(file.name.split("_", 1)[0] for file in (HERE / store).glob("[0-9]*.py"))


async def revision(url: str) -> str | None:
    """The revision that a database is at; None when nothing was made in it yet."""
    engine = create_async_engine(url)
    try:
        return await _revision(engine)
    finally:
        await engine.dispose()


async def upgrade(store: str, url: str, to: str | None = None) -> None:
    """Apply the revisions that are missing, all or up to one."""
    engine = create_async_engine(url)
    try:
        if await _revision(engine) != (to or newest(store)):
            from alembic import command

            await _run(engine, store, lambda config: command.upgrade(config, to or "head"))
    finally:
        await engine.dispose()


async def downgrade(store: str, url: str, revision: str = "base") -> None:
    """Take revisions back; for tests and for the way back from an upgrade."""
    from alembic import command

    engine = create_async_engine(url)
    try:
        await _run(engine, store, lambda config: command.downgrade(config, revision))
    finally:
        await engine.dispose()


async def begin_anew(store: str, connection: AsyncConnection, revision: str) -> None:
    """Leave nothing but the empty tables of a revision, in the caller's transaction."""
    from alembic import command

    def anew(sync: Connection) -> None:
        config = config_for(store, sync)
        command.downgrade(config, "base")
        command.upgrade(config, revision)

    await connection.run_sync(anew)


async def go_on(store: str, connection: AsyncConnection) -> None:
    """Apply the revisions that are missing, in the caller's transaction."""
    from alembic import command

    await connection.run_sync(lambda sync: command.upgrade(config_for(store, sync), "head"))


async def _revision(engine: AsyncEngine) -> str | None:
    try:
        async with engine.connect() as connection:
            found: str | None = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
            return found
    except DBAPIError:
        return None


async def _run(engine: AsyncEngine, store: str, action: Callable[[Config], None]) -> None:
    """All of it or nothing, also when the process is killed meanwhile."""
    if engine.dialect.name == "sqlite":
        whole_transactions(engine.sync_engine)
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            # Servers that start together upgrade one after the other; whoever comes second finds nothing to do.
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})"))
        await connection.run_sync(lambda sync: action(config_for(store, sync)))
    # The driver's thread hands its last answer over in the next turn of the loop.
    await asyncio.sleep(0)
