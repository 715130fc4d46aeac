"""Whether the schedule runs and how soon: the facts of the installation, a stop that all processes obey, a push."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import EPOCH, duties, facts

# The wall clock left the monotonic one: nothing that counts days may run until somebody says which is right.
STOPPED: Final = "clock_stopped"
INSTALLED: Final = "installed"
# A backup is being restored, or a restore was not finished: nothing may be served, mailed or worked on.
RESTORING: Final = "restoring"
# When a server last said that it serves.
SERVING: Final = "serving"


async def fact(store: Store, name: str) -> Row[tuple[str, datetime, int, int | None]] | None:
    """`at`, `n` and `set_by` of one fact, or None."""
    async with store.main.read() as connection:
        return (await connection.execute(select(facts).where(facts.c.name == name))).one_or_none()


async def note(store: Store, name: str, at: datetime, *, n: int = 0, by: int | None = None) -> None:
    """Write a fact over the one before."""
    values = {"name": name, "at": at, "n": n, "set_by": by}
    async with store.main.begin() as connection:
        await connection.execute(store.main.upsert(facts, key=["name"], values=values))


async def note_first(store: Store, name: str, at: datetime) -> None:
    """Write a fact unless it stands."""
    async with store.main.begin() as connection:
        await connection.execute(store.main.insert_new(facts).values(name=name, at=at, n=0, set_by=None))


async def forget(connection: AsyncConnection, name: str) -> bool:
    """Take a fact back; False when it did not stand."""
    return (await connection.execute(delete(facts).where(facts.c.name == name))).rowcount == 1


async def soon(connection: AsyncConnection, *names: str) -> None:
    """Let these duties run with the next tick of whichever process comes first."""
    await connection.execute(update(duties).where(duties.c.name.in_(names)).values(last_run=EPOCH, next_run=EPOCH))
