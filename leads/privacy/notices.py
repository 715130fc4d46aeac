"""What a restored backup must be told besides erasures: mails that went out, objections, stops and holds.

Such a fact is noted in the transaction that it is about and goes to the ledger within a second; a mail waits for its
line before it leaves. A line names random ids, dates and keyed fingerprints, never a person.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy.ledger import Ledger
from leads.store import pace
from leads.store.crypto import place
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import EPOCH, MICROSECOND, ledger_notes

# The fact that says how many lines of the ledger the main database has seen.
SEEN = "ledger"
BATCH = 500


async def mail(connection: AsyncConnection, *, mail: bytes, attempt: int, lead: bytes, step: str, at: datetime) -> None:
    """A mail is about to be handed to a server, for the n-th time."""
    content = {"kind": "mail", "mail": mail.hex(), "attempt": attempt, "lead": lead.hex(), "step": step}
    await _note(connection, f"mail:{mail.hex()}:{attempt}", content, at)


async def objection(connection: AsyncConnection, *, mark: bytes, at: datetime, until: datetime) -> None:
    """An address may not be mailed; `mark` is its keyed fingerprint."""
    content = {"kind": "objection", "mark": mark.hex(), "until": until.isoformat()}
    await _note(connection, f"objection:{mark.hex()[:32]}:{_short(at)}", content, at)


async def stopped(connection: AsyncConnection, *, lead: bytes, at: datetime) -> None:
    """Somebody wants no more reminders."""
    await _note(connection, f"stop:{lead.hex()}:{_short(at)}", {"kind": "stop", "lead": lead.hex()}, at)


async def withdrawn(connection: AsyncConnection, *, row: bytes, at: datetime) -> None:
    """An explicit consent was taken back: a backup from before must not bring its words back."""
    await _note(connection, f"withdrawn:{row.hex()}", {"kind": "withdrawn", "row": row.hex()}, at)


async def held(
    connection: AsyncConnection, keys: KeyStore, *, owner: bytes, order_number: str, until: datetime, by: int,
    at: datetime,
) -> None:  # fmt: skip
    """A hold was placed. The order's number is sealed: in a court's file it would name the person."""
    sealed = keys.seal(order_number.encode(), place("lines", "order", owner)).hex()
    content = {"kind": "hold", "owner": owner.hex(), "order": sealed, "until": until.isoformat(), "by": by}
    await _note(connection, f"hold:{owner.hex()}:{_short(at)}", content, at)


async def released(
    connection: AsyncConnection, *, owner: bytes, by: int, at: datetime, placed_at: datetime | None = None
) -> None:
    """A hold on an owner ended: the one that was placed then, or all."""
    one = placed_at.isoformat() if placed_at else None
    content = {"kind": "release", "owner": owner.hex(), "placed_at": one, "by": by}
    await _note(connection, f"release:{owner.hex()}:{_short(at)}", content, at)


async def flush(store: Store, ledger: Ledger, now: datetime) -> int:
    """Write the noted facts to the ledger, in their order; how many. Raises LedgerNotWritable."""
    written = 0
    while True:
        async with store.main.read() as connection:
            some = select(ledger_notes).order_by(ledger_notes.c.id).limit(BATCH)
            rows = (await connection.execute(some)).all()
        if not rows:
            break
        await ledger.append([(row.line_id, row.body) for row in rows])
        async with store.main.begin() as connection:
            await connection.execute(delete(ledger_notes).where(ledger_notes.c.id.in_([row.id for row in rows])))
        written += len(rows)
        if len(rows) < BATCH:
            break
    await see(store, (await ledger.head())[0], now)
    return written


async def see(store: Store, n: int, now: datetime) -> None:
    """The main database knows what the first `n` lines of the ledger say."""
    known = await pace.fact(store, SEEN)
    if known is None or known.n < n:
        await pace.note(store, SEEN, now, n=n)


async def _note(connection: AsyncConnection, line_id: str, content: dict[str, Any], at: datetime) -> None:
    await connection.execute(insert(ledger_notes).values(line_id=line_id, body={**content, "at": at.isoformat()}))


def _short(at: datetime) -> str:
    return f"{(at - EPOCH) // MICROSECOND:x}"
