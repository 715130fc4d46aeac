"""Stores as the migrations make them, made once for all tests of a process: each test gets a copy."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from leads.store import migrate
from tests.peers.postgres import Postgres


def lay_down(urls: Mapping[str, str]) -> None:
    """Puts migrated SQLite files where none of these stores has one; leaves every other store as it is."""
    files = {store: make_url(url) for store, url in urls.items()}
    paths = {s: Path(u.database) for s, u in files.items() if u.get_backend_name() == "sqlite" and u.database}
    if any(path.exists() for path in paths.values()):
        return
    for store, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_bytes(_migrated_files()[store])


@cache
def _migrated_files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        paths = {store: Path(folder) / f"{store}.db" for store in migrate.STORES}
        _apart(_upgrade({store: f"sqlite+aiosqlite:///{path}" for store, path in paths.items()}))
        return {store: path.read_bytes() for store, path in paths.items()}


def migrated_databases(server: Postgres) -> dict[str, str]:
    """The names of three migrated databases of this cluster, to copy others from."""
    names = {store: server.create_database() for store in migrate.STORES}
    _apart(_upgrade({store: server.url(name) for store, name in names.items()}))
    return names


async def _upgrade(urls: Mapping[str, str]) -> None:
    for store, url in urls.items():
        await migrate.upgrade(store, url)


def _apart(work: Coroutine[Any, Any, None]) -> None:
    """To its end in a loop of its own, also from within a running one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()
