"""One database, SQLite or PostgreSQL, behind the same words: `begin` and `write` to write, `read` to read.

This is the only file that asks which engine it is; what it then does stands beside it: statements for many rows in
`prepared.py`, what SQLite alone needs in `sqlitefile.py`. On SQLite a process has one writing transaction at a time,
which opens with BEGIN IMMEDIATE (a plain BEGIN fails with "database is locked" when two processes upgrade at once), and
a few readers in WAL mode. `write` is for the one place where speed counts: a whole transaction in one hop to the
writer's thread instead of one hop for each statement, which costs a third of a message's time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, StaticPool, create_engine, make_url, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.schema import MetaData
from sqlalchemy.sql.dml import Insert
from sqlalchemy.sql.schema import Table

from leads.store import sampling, sqlitefile
from leads.store.prepared import (
    Columns,
    Make,
    Prepared,
    Row,
    columns_of,
    for_columns,
    for_each_row,
    in_order,
    insert_row,
    insert_rows,
)
from leads.store.sqlitefile import Journal

T = TypeVar("T")
_SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")


@dataclass(frozen=True, slots=True)
class Compaction:
    """What compacting reached. `complete` is False while deleted bytes may still stand in the files, and why.

    `again`: the reason will pass by itself, so it is worth waiting for.
    """

    complete: bool
    reason: str = ""
    again: bool = False


class Database:
    """An open database. `files` are what a search for leftovers may read; empty when a server keeps them."""

    def __init__(self, url: str, *, journal: Journal = "WAL", readers: int = 4) -> None:
        self.url = url
        parsed = make_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self.path = Path(parsed.database) if self.is_sqlite and parsed.database else None
        # Seconds to wait for company before a group is committed: a commit on SQLite costs an fsync of its own.
        self.commit_window = 0.003 if self.is_sqlite else 0.0
        self._turn = asyncio.Lock()
        self._inserts: dict[str, Prepared] = {}
        self._writer = self._engine(writer=True, journal=journal, size=1 if self.is_sqlite else 4)
        self._reader = self._engine(writer=False, journal=journal, size=readers) if self.is_sqlite else self._writer
        self._thread = ThreadPoolExecutor(1, "sqlite-writer") if self.is_sqlite else None
        self._fast_writer = self._thread_engine(journal) if self.is_sqlite else None
        # Without the ping before each use, which is three round trips: the group writer tries again by itself.
        self._unpinged = None if self.is_sqlite else create_async_engine(self.url, pool_size=1, max_overflow=1)

    def _engine(self, *, writer: bool, journal: Journal, size: int) -> AsyncEngine:
        if not self.is_sqlite:
            return create_async_engine(self.url, pool_size=size + 4, max_overflow=4, pool_pre_ping=True)
        engine = create_async_engine(self.url, pool_size=size, max_overflow=0, pool_timeout=60)
        sqlitefile.prepare(engine.sync_engine, writer=writer, journal=journal)
        return engine

    def _thread_engine(self, journal: Journal) -> Engine:
        url = make_url(self.url).set(drivername="sqlite+pysqlite")
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
        sqlitefile.prepare(engine, writer=True, journal=journal)
        return engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes: committed at the end of the block, rolled back by an exception."""
        if not self.is_sqlite:
            async with self._writer.begin() as connection:
                yield connection
            return
        async with self._turn, self._writer.begin() as connection:
            yield connection

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` as one transaction, away from the event loop on SQLite. It must not touch the loop's objects."""
        if self._thread is None:
            assert self._unpinged is not None
            async with self._unpinged.begin() as connection:
                return await connection.run_sync(work)
        async with self._turn:
            return await asyncio.get_running_loop().run_in_executor(self._thread, self._write_here, work)

    def _write_here(self, work: Callable[[Connection], T]) -> T:
        assert self._fast_writer is not None
        with self._fast_writer.begin() as connection:
            return work(connection)

    async def at_once(self, work: Callable[[AsyncConnection], Coroutine[Any, Any, T]]) -> T:
        """Run `work`, which awaits nothing but its connection, as one transaction: in one hop on SQLite, as `write`."""
        if self._thread is None:
            async with self.begin() as connection:
                return await work(connection)

        def here(sync: Connection) -> T:
            same_words: Any = sqlitefile.Here(sync)
            return sqlitefile.to_its_end(work(same_words))

        return await self.write(here)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that reads one consistent state."""
        async with self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that reads one state however many queries it takes, while others write."""
        async with self._reader.connect() as connection:
            if not self.is_sqlite:
                await connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    async def numbers(self, metadata: MetaData) -> dict[str, int]:
        """The last row number that each table gave: none is ever given again."""
        tables = metadata.sorted_tables
        counted = {str(t.name): str(t.autoincrement_column.name) for t in tables if t.autoincrement_column is not None}
        async with self.read() as connection:
            if self.is_sqlite:
                rows = await connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
                return {row.name: row.seq for row in rows if row.name in counted}
            found = {}
            for name, number in counted.items():
                sequence = (await connection.execute(_SEQUENCE, {"table": f'"{name}"', "column": number})).scalar()
                if sequence is not None:
                    last = await connection.execute(text(f"SELECT last_value, is_called FROM {sequence}"))  # noqa: S608
                    value, called = last.one()
                    found[name] = value if called else 0
            return {name: value for name, value in found.items() if value}

    async def set_numbers(self, connection: AsyncConnection, numbers: Mapping[str, int]) -> None:
        """Let the next row of each table get the number behind this one."""
        for name, value in numbers.items():
            if self.is_sqlite:
                await connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
                inserted = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :value)")
                await connection.execute(inserted, {"name": name, "value": value})
            else:
                query = text("SELECT setval(pg_get_serial_sequence(:table, :column), :value, true)")
                await connection.execute(query, {"table": f'"{name}"', "column": "id", "value": value})

    def prepare(self, columns: Columns, make: Make) -> Prepared:
        """The statement that `make` builds from the columns of rows to come, for `run_many`. Compiled once.

        Its constants stand in its text. It must do with one match a row: on PostgreSQL rows come by `unnest`, and an
        UPDATE applies one of several.
        """
        compiled = for_each_row if self.is_sqlite else for_columns
        return compiled(columns, make, self._writer.dialect)

    def prepare_insert(self, table: Table) -> Prepared:
        """An INSERT of whole rows, except for a number that the database gives, for `run_many`."""
        make = insert_row if self.is_sqlite else insert_rows
        return self.prepare(columns_of(table), partial(make, table))

    async def insert_all(self, connection: AsyncConnection, table: Table, rows: list[dict[str, Any]]) -> None:
        """Insert many whole rows: compiled once for each table, and one statement on PostgreSQL."""
        if not rows:
            return
        if table.name not in self._inserts:
            self._inserts[table.name] = self.prepare_insert(table)
        prepared = self._inserts[table.name]
        await connection.run_sync(lambda sync: self.run_many(sync, prepared, in_order(prepared, rows)))

    def run_many(self, connection: Connection, prepared: Prepared, rows: Sequence[Row]) -> None:
        """Execute a prepared statement for all rows."""
        connection.exec_driver_sql(prepared.sql, prepared.bind(rows))

    def run_for(
        self, connection: Connection, query: str, ids: list[bytes], *, lock: bool = False
    ) -> CursorResult[*Row]:
        """Execute a query that ends in `WHERE … id`, for these ids, without compiling it anew for their number.

        `lock`: the rows are this transaction's own until its end.
        """
        if self.is_sqlite:
            return connection.exec_driver_sql(f"{query} IN ({','.join('?' * len(ids))})", tuple(ids))
        locked = " ORDER BY id FOR UPDATE" if lock else ""
        return connection.exec_driver_sql(f"{query} = ANY($1::bytea[]){locked}", (ids,))

    async def go_by_index(self, connection: AsyncConnection) -> None:
        """Of this transaction: look rows up, though PostgreSQL would rather read a table whole.

        It would for fifty owners, of a table that grew since its statistics were last taken.
        """
        if not self.is_sqlite:
            await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")

    async def run_among(self, connection: AsyncConnection, query: str, ids: list[bytes]) -> CursorResult[Any]:
        """Execute a query that may speak of `mine(id)`, a table of these ids. The same text for any number of them."""
        if self.is_sqlite:
            mine, given = ",".join(["(?)"] * len(ids)), tuple(ids)
            return await connection.exec_driver_sql(f"WITH mine(id) AS (VALUES {mine}) {query}", given)
        return await connection.exec_driver_sql(f"WITH mine(id) AS (SELECT unnest($1::bytea[])) {query}", (ids,))

    def insert_new(self, table: Table) -> Insert:
        """An INSERT that does nothing where a unique key stands already."""
        if self.is_sqlite:
            return sqlite.insert(table).on_conflict_do_nothing()
        return postgresql.insert(table).on_conflict_do_nothing()

    def upsert(self, table: Table, *, key: list[str], values: dict[str, Any], add: tuple[str, ...] = ()) -> Insert:
        """An INSERT that overwrites the columns outside `key`, or adds to those named in `add`."""
        make = sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)
        changes = {
            name: table.c[name] + make.excluded[name] if name in add else make.excluded[name]
            for name in values
            if name not in key
        }
        return make.values(**values).on_conflict_do_update(index_elements=key, set_=changes)

    async def wait_for_writers(self, connection: AsyncConnection, table: Table) -> None:
        """Wait until no other transaction has rows of this table to commit; none begins to before this one ends."""
        if not self.is_sqlite:
            await connection.execute(text(f'LOCK TABLE "{table.name}" IN SHARE ROW EXCLUSIVE MODE'))

    async def create(self, metadata: MetaData) -> None:
        """Make all tables of a small store that has no migrations of its own."""
        async with self.begin() as connection:
            await connection.run_sync(metadata.create_all)
            await connection.run_sync(sampling.switch_off, metadata)

    async def compact(self, tables: list[str], *, rewrite: bool = False) -> Compaction:
        """Remove what deleted rows left in the files.

        SQLite: its log is emptied, which fails while a reader is open.
        PostgreSQL: VACUUM of the touched tables, a new WAL segment, a checkpoint; old segments go when the server
        recycles them, which no client can force, so this is never complete there. `rewrite` writes the tables anew,
        which locks them meanwhile: for small ones, since a plain VACUUM leaves old bytes in a page's free space.
        """
        if self.path is not None:
            if await asyncio.to_thread(sqlitefile.empty_log, self.path):
                return Compaction(True)
            return Compaction(False, "a reader kept the write-ahead log open", again=True)
        async with self._writer.connect() as connection:
            autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
            for name in tables:
                await autocommit.execute(text(f'VACUUM {"FULL " if rewrite else ""}"{name}"'))
            try:
                await autocommit.execute(text("SELECT pg_switch_wal()"))
                await autocommit.execute(text("CHECKPOINT"))
            except DBAPIError:
                return Compaction(False, "the database role may not switch the write-ahead log")
        return Compaction(False, "the server recycles its write-ahead log in its own time")

    async def rewrite(self) -> None:
        """Write the whole file of SQLite anew; nobody else writes meanwhile.

        `secure_delete` overwrites a deleted row where it stood last. Where it stood before its page was split, a copy
        stays in the page's free space, until this.
        """
        if self.path is not None:
            async with self._turn:
                await asyncio.to_thread(sqlitefile.rewrite, self.path)

    @property
    def files(self) -> list[Path]:
        """The files of this database that exist now."""
        if self.path is None:
            return []
        names = [self.path, *(self.path.with_name(self.path.name + end) for end in ("-wal", "-journal", "-shm"))]
        return [name for name in names if name.exists()]

    async def refresh(self) -> None:
        """Leave the pooled connections: the schema was changed under them."""
        if self._unpinged is not None:
            await self._unpinged.dispose()
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()

    async def close(self) -> None:
        if self._thread is not None and self._fast_writer is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._fast_writer.dispose)
            self._thread.shutdown()
        await self.refresh()
