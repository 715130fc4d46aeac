"""How the database goes about a query that the code really sends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Engine, event

from tests.leads.firm import Firm


@asynccontextmanager
async def plans_of(f: Firm, words: str) -> AsyncIterator[list[str]]:
    """After the block: the plans of the queries in it that contain `words`. PostgreSQL is told that tables are long."""
    sent: list[tuple[str, Any]] = []
    plans: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if words in statement and statement.startswith("SELECT"):
            sent.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield plans
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN " if f.store.main.is_sqlite else "EXPLAIN "
    async with f.store.main.read() as connection:
        if not f.store.main.is_sqlite:
            await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for query, parameters in sent:
            plans.append("\n".join(map(str, await connection.exec_driver_sql(explain + query, parameters))))
