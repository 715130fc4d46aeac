"""The head of the audit trail, said to the ledger: whoever cuts its newest or oldest rows is found by `./dev verify`.

The chain alone proves that nothing between two rows was changed. So each hour the ledger gets a line with the number
and the chain of the last row, and with the first row that must be there; the ledger is another database, with a mirror
and a head outside. Only a sweep moves the first row, after a line of its own. A restore loses what came after its
backup, and says so by a line, too. What is cut within the hour before its line is not found.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import func, select

from leads.privacy import audit as trail
from leads.privacy.ledger import Ledger, Line
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import audit

KIND: Final = "trail"
EVERY: Final = timedelta(hours=1)
CHUNK: Final = 500
Cause = Literal["hour", "sweep", "restore"]


async def hourly(store: Store, ledger: Ledger, now: datetime) -> bool:
    """Tell the ledger where the trail ends, when that was long ago and something was added; whether it was told."""
    known = await _newest(ledger)
    if known is not None and datetime.fromisoformat(known["at"]) > now - EVERY:
        return False
    last = await _last(store)
    if last is None or (known is not None and last[0] == known["last"]):
        return False
    await _tell(store, ledger, known, last, "hour", now=now)
    return True


async def sweep(store: Store, ledger: Ledger, before: datetime, now: datetime) -> int:
    """Drop what served its time, once the ledger knows from which row on the trail must be whole; how many."""
    first, last = await trail.first_kept(store, before), await _last(store)
    if first is None or last is None:
        return 0
    known = await _newest(ledger)
    if known is None or known["first"] < first:
        await _tell(store, ledger, {"first": first}, last, "sweep", now=now)
    return await trail.sweep(store, before)


async def restored(store: Store, ledger: Ledger, now: datetime) -> None:
    """The trail ends where the backup does: what came after it is lost, and nobody cut it."""
    while await trail.chain(store):
        pass
    known, last = await _newest(ledger), await _last(store)
    if last is not None and known is not None:
        known = {"first": min(known["first"], await _first(store))}
        await _tell(store, ledger, known, last, "restore", now=now)


async def findings(store: Store, lines: Sequence[Line]) -> list[str]:
    """What of the trail is missing that the ledger knows, in sentences for the operator."""
    said = [line.content for line in lines if line.content["kind"] == KIND]
    if not said:
        return []
    first = int(said[-1]["first"])
    standing = {int(one["last"]): str(one["chain"]) for one in _since_restores(said) if int(one["last"]) >= first}
    chains = await _chains(store, sorted(standing))
    lost = [number for number, chain in sorted(standing.items()) if chains.get(number) != chain]
    found = []
    if lost:
        found.append(f"rows of the audit trail that the ledger knows are gone or were changed: row {lost[0]} and later")
    if not lost and (begins := await _first(store)) > first:
        found.append(f"the audit trail begins at row {begins}, but the ledger knows of no sweep behind row {first}")
    return found


def _since_restores(said: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without those about rows that a restore lost: their numbers may have been given anew."""
    kept: list[dict[str, Any]] = []
    for one in said:
        if one["cause"] == "restore":
            kept = [earlier for earlier in kept if earlier["last"] <= one["last"]]
        kept.append(one)
    return kept


async def _tell(
    store: Store, ledger: Ledger, known: dict[str, Any] | None, last: tuple[int, bytes], cause: Cause, *, now: datetime
) -> None:
    first = known["first"] if known is not None else await _first(store)
    content = {"kind": KIND, "cause": cause, "first": first, "last": last[0], "chain": last[1].hex()}
    # A random number, as all lines have: the audit of what is stored takes a date in digits for somebody's document.
    line = f"{KIND}:{new_id().hex()}"
    await ledger.append([(line, {**content, "at": now.isoformat()})])


async def _newest(ledger: Ledger) -> dict[str, Any] | None:
    line = await ledger.last(f"{KIND}:")
    return line.content if line is not None else None


async def _last(store: Store) -> tuple[int, bytes] | None:
    """The last row that is chained."""
    query = select(audit.c.id, audit.c.chain).where(audit.c.chain.is_not(None)).order_by(audit.c.id.desc()).limit(1)
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    return (int(row.id), bytes(row.chain)) if row is not None else None


async def _first(store: Store) -> int:
    async with store.main.read() as connection:
        return int((await connection.execute(select(func.coalesce(func.min(audit.c.id), 0)))).scalar_one())


async def _chains(store: Store, numbers: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(numbers), CHUNK):
        query = select(audit.c.id, audit.c.chain).where(audit.c.id.in_(numbers[start : start + CHUNK]))
        async with store.main.read() as connection:
            found |= {row.id: (row.chain or b"").hex() for row in await connection.execute(query)}
    return found
