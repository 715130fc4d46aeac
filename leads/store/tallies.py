"""Counts by day of what happened, without anybody in them: what statistics are made of.

A count is written in the transaction of what it counts, so it is there exactly if that happened. It names a thing and a
part of it from short lists (a site, a language, a stage), never a person, a random id or words.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import tallies

NAME: Final = 32
PART: Final = 160


async def count(
    store: Store, connection: AsyncConnection, name: str, now: datetime, *, part: str = "", n: int = 1
) -> None:
    """Add to the count of a day. In the caller's transaction."""
    values = {"day": now.date().isoformat(), "name": name[:NAME], "part": part[:PART], "n": n}
    await connection.execute(store.main.upsert(tallies, key=["day", "name", "part"], values=values, add=("n",)))
