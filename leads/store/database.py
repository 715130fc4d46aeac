"""One database, SQLite or PostgreSQL, behind the same words: `begin` and `write` to write, `read` to read.

This is the only file that knows which engine it is. On SQLite a process has one writing transaction at a time, which
opens with BEGIN IMMEDIATE (a plain BEGIN fails with "database is locked" when two processes upgrade at once), and a
few readers in WAL mode. `write` is for the one place where speed counts: a whole transaction in one hop to the writer's
thread instead of one hop for each statement, which costs a third of a message's time.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, TypeVar

from sqlalchemy import (
    JSON,
    Connection,
    CursorResult,
    Engine,
    LargeBinary,
    StaticPool,
    String,
    cast,
    column,
    create_engine,
    event,
    func,
    insert,
    literal_column,
    make_url,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.schema import MetaData
from sqlalchemy.sql.dml import Insert, Update
from sqlalchemy.sql.schema import Table
from sqlalchemy.types import TypeEngine

from leads.store import sampling

Journal = Literal["WAL", "TRUNCATE"]
BUSY_MS = 10_000
CACHE_KIB = 32_768
# Of 4 KiB each. The pages of busy conversations are written again and again: the longer the log, the fewer of these
# writes reach the database file twice. An erasure empties the log whatever its length.
LOG_PAGES = 4000
# A checkpoint that a reader holds up is tried again a minute later.
CHECKPOINT_SECONDS = 2.0
T = TypeVar("T")
Row = tuple[Any, ...]
_SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")


@dataclass(frozen=True, slots=True)
class Compaction:
    """What compacting reached. `complete` is False while deleted bytes may still stand in the files, and why.

    `again`: the reason will pass by itself, so it is worth waiting for.
    """

    complete: bool
    reason: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A compiled statement, the columns that each of its rows must have, in order, and how some of them are converted.

    On PostgreSQL it takes a list for each column, all rows at once; on SQLite it is executed for each row.
    """

    sql: str
    columns: tuple[str, ...]
    converted: tuple[tuple[int, Callable[[Any], Any]], ...]
    by_column: bool

    def bind(self, rows: Sequence[Row]) -> list[Row] | tuple[list[Any], ...]:
        """The rows as the driver wants them; they must not be empty."""
        if self.by_column:
            lists = [list(each) for each in zip(*rows, strict=True)]
            for place, convert in self.converted:
                lists[place] = [convert(value) for value in lists[place]]
            return tuple(lists)
        bound = []
        for row in rows:
            values = list(row)
            for place, convert in self.converted:
                values[place] = convert(values[place])
            bound.append(tuple(values))
        return bound


def in_order(prepared: Prepared, rows: Sequence[Mapping[str, Any]]) -> list[Row]:
    """Rows given by name, as a prepared statement takes them."""
    take = itemgetter(*prepared.columns)
    return [take(row) for row in rows]


def _list_of(kind: TypeEngine[Any]) -> postgresql.ARRAY[Any]:
    """The type of a column's values. A cast to a text of limited length would cut what is longer without a word."""
    return postgresql.ARRAY(String() if isinstance(kind, String) else kind)


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
        _prepare_sqlite(engine.sync_engine, writer=writer, journal=journal)
        return engine

    def _thread_engine(self, journal: Journal) -> Engine:
        url = make_url(self.url).set(drivername="sqlite+pysqlite")
        engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
        _prepare_sqlite(engine, writer=True, journal=journal)
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
            same_words: Any = _Here(sync)
            return _to_its_end(work(same_words))

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

    def prepare(self, columns: Mapping[str, TypeEngine[Any]], make: Callable[[Any], Insert | Update]) -> Prepared:
        """The statement that `make` builds from the columns of rows to come, for `run_many`. Compiled once.

        Its constants stand in its text. It must do with one match a row: on PostgreSQL rows come by `unnest`, and an
        UPDATE applies one of several.
        """
        if self.is_sqlite:
            given = {name: literal_column(f"?{n}", kind) for n, (name, kind) in enumerate(columns.items(), 1)}
            statement = make(SimpleNamespace(**given))
        else:
            lists = [cast(literal_column(f"${n}"), _list_of(kind)) for n, kind in enumerate(columns.values(), 1)]
            rows = func.unnest(*lists).table_valued(
                *(column(name, kind) for name, kind in columns.items()), name="rows"
            )
            statement = make(rows.render_derived().c)
        dialect = self._writer.dialect
        converters = [self._converter(kind, dialect) for kind in columns.values()]
        return Prepared(
            sql=str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True})),
            columns=tuple(columns),
            converted=tuple((place, convert) for place, convert in enumerate(converters) if convert is not None),
            by_column=not self.is_sqlite,
        )

    def _converter(self, kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
        """What the driver does not do by itself."""
        if not self.is_sqlite:
            return json.dumps if isinstance(kind, JSON) else None
        return None if isinstance(kind, LargeBinary) else kind.dialect_impl(dialect).bind_processor(dialect)

    def prepare_insert(self, table: Table) -> Prepared:
        """An INSERT of whole rows, except for a number that the database gives, for `run_many`."""
        numbered = table.autoincrement_column
        columns = {column.name: column.type for column in table.columns if column is not numbered}

        def make(rows: Any) -> Insert:
            values = {name: getattr(rows, name) for name in columns}
            if self.is_sqlite:
                return insert(table).values(values).inline()
            return insert(table).from_select(list(columns), select(*values.values()))

        return self.prepare(columns, make)

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

        SQLite: `wal_checkpoint(TRUNCATE)`, which fails without an error (busy=1) while a reader is open.
        PostgreSQL: VACUUM of the touched tables, a new WAL segment, a checkpoint; old segments go when the server
        recycles them, which no client can force, so this is never complete there. `rewrite` writes the tables anew,
        which locks them meanwhile: for small ones, since a plain VACUUM leaves old bytes in a page's free space.
        """
        if self.path is not None:
            return await asyncio.to_thread(_truncate_log, self.path)
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
                await asyncio.to_thread(_rewrite, self.path)

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
        if self._unpinged is not None:
            await self._unpinged.dispose()
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()


class _Here:
    """A connection of this thread under the words of an asynchronous one: nothing that is awaited of it waits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, *given: Any) -> CursorResult[Any]:
        return self._connection.execute(*given)

    async def exec_driver_sql(self, *given: Any) -> CursorResult[Any]:
        return self._connection.exec_driver_sql(*given)

    async def run_sync(self, work: Callable[..., T], *given: Any) -> T:
        return work(self._connection, *given)


def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns that waits for nothing."""
    try:
        work.send(None)
    except StopIteration as ended:
        result: T = ended.value
        return result
    work.close()
    raise RuntimeError("the work of this transaction waited for something else than its connection")


def _prepare_sqlite(engine: Engine, *, writer: bool, journal: Journal) -> None:
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
    def prepare(connection: Any, _record: Any) -> None:
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


def _rewrite(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("VACUUM")


def _truncate_log(path: Path) -> Compaction:
    with closing(sqlite3.connect(path, timeout=CHECKPOINT_SECONDS)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return Compaction(False, "a reader kept the write-ahead log open", again=True) if busy else Compaction(True)
