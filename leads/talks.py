"""A call or a visit, recorded in two clicks. It is an act of the person only if he was reached."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, forgetting, replied, sequence, stages
from leads.errors import NotFound
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import leads, owners, tasks
from leads.store.transitions import OPEN

KINDS: Final = ("call", "visit")
OUTCOMES: Final = ("reached", "not_reached")


async def record(
    store: Store, retention: Retention, lead: bytes, *, kind: str, reached: bool, by: int, now: datetime
) -> None:
    """Write down a call or visit; a planned one of that kind is done with it. Raises NotFound."""
    async with store.main.begin() as connection:
        stage = await _stage(connection, lead)
        if reached:
            await act(connection, retention, lead, stage, actor=f"staff:{by}", why=f"reached by {kind}", now=now)
        values = {"done_at": now, "done_by": by, "outcome": OUTCOMES[0] if reached else OUTCOMES[1]}
        waiting = (
            select(tasks.c.id)
            .where(tasks.c.owner_id == lead, tasks.c.kind == kind, tasks.c.done_at.is_(None))
            .order_by(tasks.c.due_at)
            .limit(1)
        )
        done = await connection.execute(
            update(tasks).where(tasks.c.id == waiting.scalar_subquery(), tasks.c.done_at.is_(None)).values(**values)
        )
        if done.rowcount == 0:
            row = {"owner_id": lead, "kind": kind, "due_at": now, "assigned_to": by, **values}
            await connection.execute(store.main.insert_new(tasks).values(**row))
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action=f"{kind}_{values['outcome']}", subject=f"lead:{lead.hex()}"
        )


async def act(
    connection: AsyncConnection, retention: Retention, lead: bytes, stage: str, *, actor: str, why: str, now: datetime
) -> None:
    """The person spoke with us: the sequence stops, his silence begins anew, and he waits for nothing."""
    if not await forgetting.wake(connection, retention, lead, now):
        raise NotFound
    await sequence.stop(connection, lead, now)
    if stage in OPEN and stage not in ("new", "answered"):
        await stages.move(connection, lead, "answered", actor=actor, why=why, now=now)
    if stage != "new":
        answered = {"answered_at": now, "waiting_since": None}
        await connection.execute(update(owners).where(owners.c.id == lead).values(**answered))
        await replied.note(connection, lead, now)


async def plan(store: Store, lead: bytes, *, kind: str, due_at: datetime, to: int | None, now: datetime) -> None:
    """Put something down for a day; it stands in Today from that day on. Raises NotFound."""
    async with store.main.begin() as connection:
        await open_lead(connection, lead)
        row = {"owner_id": lead, "kind": kind, "due_at": due_at, "assigned_to": to}
        await connection.execute(store.main.insert_new(tasks).values(**row))
        await connection.execute(update(owners).where(owners.c.id == lead).values(change=owners.c.change + 1))


async def move(store: Store, retention: Retention, lead: bytes, to: str, *, actor: str, now: datetime) -> None:
    """Move a request on the board: what happened outside of our mails. Raises NotFound, StageRefused.

    To `answered` it is the person's act; to another open stage our own work, which as a first answer begins his
    silence and else moves no clock.
    """
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if row.stage != to:
            await stages.move(connection, lead, to, actor=actor, why="moved by hand", now=now)
        if to == "answered":
            await act(connection, retention, lead, to, actor=actor, why="moved by hand", now=now)
        else:
            await _our_answer(connection, retention, row, now)
        await connection.execute(
            update(tasks)
            .where(tasks.c.owner_id == lead, tasks.c.kind == "send_offer", tasks.c.done_at.is_(None))
            .values(done_at=now, outcome="by_hand")
        )


async def _our_answer(connection: AsyncConnection, retention: Retention, row: Any, now: datetime) -> None:
    """Our answer is given, however it was."""
    values: dict[str, object] = {"change": owners.c.change + 1, "waiting_since": None, "touched_at": now}
    if row.answered_at is None:
        begin, rule = coldness.start(row.acted_at or now, now), retention.of(row.site, row.product)
        last_step, kept_until = row.last_step_at, row.kept_until
        cold_at = coldness.lead_cold_at(rule, begin=begin, last_step=last_step, kept_until=kept_until)
        values |= {"answered_at": now, "cold_at": cold_at}
    await connection.execute(update(owners).where(owners.c.id == row.id).values(**values))
    await replied.note(connection, row.id, now)


async def _stage(connection: AsyncConnection, lead: bytes) -> str:
    """Of a living request, locked. Raises NotFound."""
    query = (
        select(leads.c.stage)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.id == lead, owners.c.state == "live")
        .with_for_update(of=owners)
    )
    stage: str | None = (await connection.execute(query)).scalar_one_or_none()
    if stage is None:
        raise NotFound
    return stage
