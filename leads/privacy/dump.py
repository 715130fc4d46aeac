"""The rows of a database as lines of JSON, and back: the same on both engines, so a copy of one opens in the other.

{"table": "owners", "columns": [["id", "bytes"], …]}     then any number of
[[value, …], …]                                          rows of that table, and at the very end
{"end": {"owners": 12, …}, "numbers": {"audit": 90, …}}  how many rows, and the last row numbers given
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import JSON, DateTime, LargeBinary, MetaData, Table, column, insert, select, table
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine

from leads.privacy.vault import Damaged
from leads.store.database import Database
from leads.store.tables import EPOCH, MICROSECOND, UtcDateTime

ROWS = 500
PAGE = 2000
KINDS: dict[str, TypeEngine[Any] | None] = {
    "bytes": LargeBinary(),
    "time": UtcDateTime(),
    "json": JSON(),
    "plain": None,
}


@dataclass(slots=True)
class Count:
    """Rows by table, as far as they went."""

    rows: dict[str, int] = field(default_factory=dict)

    def add(self, table: str, n: int) -> None:
        self.rows[str(table)] = self.rows.get(table, 0) + n


async def snapshot(database: Database, metadata: MetaData, count: Count) -> AsyncIterator[bytes]:
    """All tables as they were at one moment."""
    async with database.snapshot() as connection:
        for each in metadata.sorted_tables:
            yield _head(each)
            stream = await connection.stream(select(each).execution_options(yield_per=ROWS))
            async for part in stream.partitions(ROWS):
                count.add(each.name, len(part))
                yield _rows(each, part)
    yield _end(count, await database.numbers(metadata))


async def pages(database: Database, metadata: MetaData, count: Count) -> AsyncIterator[bytes]:
    """Tables whose rows never change, page by page in the order of their key.

    No transaction stays open between two pages: in a database without a write-ahead log a reader would hold up whoever
    makes or destroys a key.
    """
    for each in metadata.sorted_tables:
        (key,) = each.primary_key.columns
        place = [c.name for c in each.columns].index(key.name)
        yield _head(each)
        query, last = select(each).order_by(key).limit(PAGE), None
        while True:
            async with database.read() as connection:
                part = (await connection.execute(query if last is None else query.where(key > last))).all()
            if not part:
                break
            last = part[-1][place]
            count.add(each.name, len(part))
            yield _rows(each, part)
    yield _end(count, {})


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table, as they are inserted."""

    table: str
    columns: tuple[tuple[str, str], ...]
    rows: list[dict[str, Any]]


def read(lines: Iterable[bytes], count: Count, numbers: dict[str, int]) -> Iterable[Part]:
    """The parts of a dump; `count` and `numbers` are filled on the way. Raises Damaged when the end is not as said."""
    name, ended = "", False
    columns: tuple[tuple[str, str], ...] = ()
    for line in lines:
        content = orjson.loads(line)
        if isinstance(content, list):
            names, decode = [n for n, _ in columns], [_DECODE[kind] for _, kind in columns]
            rows = [dict(zip(names, [d(v) for d, v in zip(decode, row, strict=True)], strict=True)) for row in content]
            count.add(name, len(rows))
            yield Part(name, columns, rows)
        elif "end" in content:
            ended = content["end"] == count.rows
            numbers.update(content["numbers"])
        else:
            name, columns = content["table"], tuple((n, kind) for n, kind in content["columns"])
    if not ended:
        raise Damaged


async def load(connection: AsyncConnection, part: Part) -> None:
    """Insert a part in the caller's transaction."""
    target = table(part.table, *(column(name, KINDS[kind]) for name, kind in part.columns))
    await connection.execute(insert(target), part.rows)


def _head(each: Table) -> bytes:
    return orjson.dumps({"table": str(each.name), "columns": [[str(c.name), _kind(c.type)] for c in each.columns]})


def _rows(each: Table, part: Iterable[Any]) -> bytes:
    encode = [_ENCODE[_kind(c.type)] for c in each.columns]
    return orjson.dumps([[e(v) for e, v in zip(encode, row, strict=True)] for row in part])


def _end(count: Count, numbers: dict[str, int]) -> bytes:
    return orjson.dumps({"end": count.rows, "numbers": numbers})


def _kind(kind: TypeEngine[Any]) -> str:
    if isinstance(kind, LargeBinary):
        return "bytes"
    if isinstance(kind, UtcDateTime | DateTime):
        return "time"
    return "json" if isinstance(kind, JSON) else "plain"


def _same(value: Any) -> Any:
    return value


_ENCODE: dict[str, Callable[[Any], Any]] = {
    "bytes": lambda value: None if value is None else b64encode(value).decode(),
    "time": lambda value: None if value is None else (value - EPOCH) // MICROSECOND,
    "json": _same,
    "plain": _same,
}


def _moment(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(microseconds=value)


_DECODE: dict[str, Callable[[Any], Any]] = {
    "bytes": lambda value: None if value is None else b64decode(value),
    "time": _moment,
    "json": _same,
    "plain": _same,
}
