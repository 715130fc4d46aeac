"""Statements that are compiled once and executed for many rows, in the way of each engine's driver.

`for_each_row` is SQLite's way, `for_columns` PostgreSQL's; `database.py` knows which one it needs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import SimpleNamespace
from typing import Any

from sqlalchemy import JSON, LargeBinary, String, cast, column, func, insert, literal_column, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.dml import Insert, Update
from sqlalchemy.sql.schema import Table
from sqlalchemy.types import TypeEngine

Row = tuple[Any, ...]
Columns = Mapping[str, TypeEngine[Any]]
Make = Callable[[Any], Insert | Update]


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


def for_each_row(columns: Columns, make: Make, dialect: Dialect) -> Prepared:
    """A statement with a parameter for each column, executed row by row."""
    given = {name: literal_column(f"?{n}", kind) for n, (name, kind) in enumerate(columns.items(), 1)}

    def converter(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
        return None if isinstance(kind, LargeBinary) else kind.dialect_impl(dialect).bind_processor(dialect)

    return _prepared(make(SimpleNamespace(**given)), columns, converter, dialect, by_column=False)


def for_columns(columns: Columns, make: Make, dialect: Dialect) -> Prepared:
    """A statement with a list for each column, executed once. An UPDATE applies one of several matches."""
    lists = [cast(literal_column(f"${n}"), _list_of(kind)) for n, kind in enumerate(columns.values(), 1)]
    rows = func.unnest(*lists).table_valued(*(column(name, kind) for name, kind in columns.items()), name="rows")

    def converter(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
        return json.dumps if isinstance(kind, JSON) else None

    return _prepared(make(rows.render_derived().c), columns, converter, dialect, by_column=True)


def _prepared(
    statement: Insert | Update,
    columns: Columns,
    converter: Callable[[TypeEngine[Any]], Callable[[Any], Any] | None],
    dialect: Dialect,
    *,
    by_column: bool,
) -> Prepared:
    """`converter`: what the driver does not do by itself."""
    converters = [converter(kind) for kind in columns.values()]
    return Prepared(
        sql=str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True})),
        columns=tuple(columns),
        converted=tuple((place, convert) for place, convert in enumerate(converters) if convert is not None),
        by_column=by_column,
    )


def _list_of(kind: TypeEngine[Any]) -> postgresql.ARRAY[Any]:
    """The type of a column's values. A cast to a text of limited length would cut what is longer without a word."""
    return postgresql.ARRAY(String() if isinstance(kind, String) else kind)


def columns_of(table: Table) -> Columns:
    """Those of a whole row, except for a number that the database gives."""
    numbered = table.autoincrement_column
    return {column.name: column.type for column in table.columns if column is not numbered}


def insert_row(table: Table, rows: Any) -> Insert:
    return insert(table).values({name: getattr(rows, name) for name in columns_of(table)}).inline()


def insert_rows(table: Table, rows: Any) -> Insert:
    names = list(columns_of(table))
    return insert(table).from_select(names, select(*(getattr(rows, name) for name in names)))
