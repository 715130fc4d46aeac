"""Bringing a store's schema up to date with Alembic: one directory of revisions a store, the same on both engines."""

from __future__ import annotations

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from leads.store import tables

STORES = {"main": tables.main, "keys": tables.keys, "ledger": tables.ledger}
HERE = Path(__file__).parent / "migrations"


def config_for(store: str, connection: Connection | None = None) -> Config:
    """Alembic's configuration for `main`, `keys` or `ledger`."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("version_locations", str(HERE / store))
    config.set_main_option("path_separator", "os")
    config.attributes["metadata"] = STORES[store]
    config.attributes["connection"] = connection
    return config


async def upgrade(store: str, url: str, revision: str = "head") -> None:
    """Apply the revisions that are missing."""
    await _run(store, url, lambda config: command.upgrade(config, revision))


async def downgrade(store: str, url: str, revision: str = "base") -> None:
    """Take revisions back; for tests and for `upgrade`'s way back."""
    await _run(store, url, lambda config: command.downgrade(config, revision))


async def _run(store: str, url: str, action: object) -> None:
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(lambda sync: action(config_for(store, sync)))  # type: ignore[operator]
    finally:
        await engine.dispose()
    await asyncio.sleep(0)
