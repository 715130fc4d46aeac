"""The audit trail: who did what to which id, with counts. Never text, never a name.

Rows are inserted unchained, so that nobody waits for one row; the worker chains them each minute: each row's `chain` is
SHA-256 over the one before and its own content.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import audit

START = bytes(32)


async def record(
    connection: AsyncConnection,
    *,
    now: datetime,
    actor: str,
    action: str,
    subject: str | None = None,
    counts: dict[str, int] | None = None,
) -> None:
    """Add one row in the caller's transaction. `subject` is an id such as "lead:<hex>"."""
    await connection.execute(insert(audit).values(**row(now, actor, action, subject, counts)))


def row(
    now: datetime, actor: str, action: str, subject: str | None = None, counts: dict[str, int] | None = None
) -> dict[str, Any]:
    """A row as it is inserted."""
    return {"at": now, "actor": actor, "action": action, "subject": subject, "counts": counts or {}, "chain": None}


async def record_all(database: Database, connection: AsyncConnection, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows in the caller's transaction."""
    await database.insert_all(connection, audit, list(rows))


async def chain(store: Store, *, limit: int = 1000) -> int:
    """Chain the rows that are not yet, in the order of their numbers; how many."""
    async with store.main.begin() as connection:
        # A number is given before its row is committed: up to this one no row can appear any more.
        await store.main.wait_for_writers(connection, audit)
        last_row = (await connection.execute(select(func.max(audit.c.id)))).scalar() or 0
    before = audit.alias("before")
    last = select(before.c.chain).where(before.c.chain.is_not(None)).order_by(before.c.id.desc()).limit(1)
    # One statement, one state: between two another worker may have chained more, and a link would be left out.
    fresh = select(audit, last.scalar_subquery().label("last"))
    fresh = fresh.where(audit.c.chain.is_(None), audit.c.id <= last_row).order_by(audit.c.id).limit(limit)
    async with store.main.begin() as connection:
        rows = (await connection.execute(fresh)).all()
        previous = (rows[0].last if rows else None) or START
        for each in rows:
            previous = _link(previous, each)
            await connection.execute(update(audit).where(audit.c.id == each.id).values(chain=previous))
    return len(rows)


async def sweep(store: Store, before: datetime) -> int:
    """Drop chained rows from before a date, all but the last of them, from which the chain goes on; how many."""
    old = await first_kept(store, before)
    if old is None:
        return 0
    async with store.main.begin() as connection:
        result = await connection.execute(delete(audit).where(audit.c.id < old))
    return result.rowcount


async def first_kept(store: Store, before: datetime) -> int | None:
    """The last chained row from before a date; None: there is none."""
    query = select(func.max(audit.c.id)).where(audit.c.at < before, audit.c.chain.is_not(None))
    async with store.main.read() as connection:
        found: int | None = (await connection.execute(query)).scalar()
    return found


async def first_broken(store: Store) -> int | None:
    """The id of the first row whose chain does not hold, or None."""
    previous = START
    async with store.main.read() as connection:
        async for each in await connection.stream(select(audit).where(audit.c.chain.is_not(None)).order_by(audit.c.id)):
            if previous is START and each.id > 1:
                # The rows before it have served their time: its own link is where the chain begins now.
                previous = each.chain
                continue
            previous = _link(previous, each)
            if previous != each.chain:
                return int(each.id)
    return None


def _link(previous: bytes, each: Any) -> bytes:
    content = [each.id, each.at.isoformat(), each.actor, each.action, each.subject, each.counts]
    return sha256(previous + orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).digest()
