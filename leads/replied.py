"""We answered, by whatever way: nobody of this request waits any more, and what was to be answered is done."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.tables import owners, tasks

# Tasks that ask for an answer and for nothing more.
ANSWERS: Final = ("answer", "interested")


async def written(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    """A mail was written by hand: what was put down for today or before is done with it."""
    await connection.execute(
        update(tasks)
        .where(tasks.c.owner_id == lead, tasks.c.kind == "write", tasks.c.done_at.is_(None), tasks.c.due_at <= now)
        .values(done_at=now, outcome="done")
    )


async def note(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    """In the caller's transaction, which holds the request's row and clears its own waiting.

    Its chats wait no more either: else an old question in one would look like the reason of the next mail.
    """
    await connection.execute(
        update(owners).where(owners.c.parent_id == lead, owners.c.waiting_since <= now).values(waiting_since=None)
    )
    await connection.execute(
        update(tasks)
        .where(tasks.c.owner_id == lead, tasks.c.kind.in_(ANSWERS), tasks.c.done_at.is_(None))
        .values(done_at=now, outcome="answered")
    )
