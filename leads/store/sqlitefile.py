"""What SQLite alone needs: pragmas, whole transactions, a log that is emptied, and work in one hop to its thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any, Literal, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, event

Journal = Literal["WAL", "TRUNCATE"]
BUSY_MS = 10_000
CACHE_KIB = 32_768
# Of 4 KiB each. The pages of busy conversations are written again and again: the longer the log, the fewer of these
# writes reach the database file twice. An erasure empties the log whatever its length.
LOG_PAGES = 4000
# A checkpoint that a reader holds up is tried again a minute later.
CHECKPOINT_SECONDS = 2.0
T = TypeVar("T")


def prepare(engine: Engine, *, writer: bool, journal: Journal) -> None:
    """Pragmas of each new connection, and how its transactions begin."""
    pragmas = [
        f"PRAGMA busy_timeout={BUSY_MS}",
        f"PRAGMA journal_mode={journal}",
        "PRAGMA synchronous=FULL",
        "PRAGMA secure_delete=ON",
        f"PRAGMA cache_size=-{CACHE_KIB}",
        f"PRAGMA wal_autocheckpoint={LOG_PAGES}",
        "PRAGMA foreign_keys=OFF" if writer else "PRAGMA query_only=ON",
    ]

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    whole_transactions(engine, begin="BEGIN IMMEDIATE" if writer else "BEGIN")


def whole_transactions(engine: Engine, *, begin: str = "BEGIN IMMEDIATE") -> None:
    """The driver of SQLite begins a transaction late and ends it before a CREATE or DROP, unless it is told not to."""

    @event.listens_for(engine, "connect")
    def hands_off(connection: Any, _record: Any) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def whole(connection: Any) -> None:
        connection.exec_driver_sql(begin)


def rewrite(path: Path) -> None:
    """Write the whole file anew."""
    with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("VACUUM")


def empty_log(path: Path) -> bool:
    """`wal_checkpoint(TRUNCATE)`, which fails without an error (busy=1) while a reader is open: then False."""
    with closing(sqlite3.connect(path, timeout=CHECKPOINT_SECONDS)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


class Here:
    """A connection of this thread under the words of an asynchronous one: nothing that is awaited of it waits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, *given: Any) -> CursorResult[Any]:
        return self._connection.execute(*given)

    async def exec_driver_sql(self, *given: Any) -> CursorResult[Any]:
        return self._connection.exec_driver_sql(*given)

    async def run_sync(self, work: Callable[..., T], *given: Any) -> T:
        return work(self._connection, *given)


def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as ended:
        result: T = ended.value
        return result
    work.close()
    raise RuntimeError("the work of this transaction waited for something else than its connection")
