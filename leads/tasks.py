"""What a salesperson has to do about a lead, and the three answers to "this one goes soon"."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, forgetting
from leads.errors import KeptEnough, NotFound, ReasonNeeded
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import leads, owners, tasks

MOST_KEPT = 2


async def finish(store: Store, task: int, *, by: int, now: datetime, outcome: str = "done") -> bytes:
    """Close a task; its lead. Raises NotFound."""
    async with store.main.begin() as connection:
        return await _close(connection, task, by=by, outcome=outcome, now=now)


async def choose(
    store: Store,
    retention: Retention,
    task: int,
    *,
    choice: str,
    until: datetime | None,
    reason: str,
    by: int,
    is_manager: bool,
    now: datetime,
) -> bytes:
    """Answer a due-soon task with `let_go`, `write` or `keep`; its lead. Raises NotFound, KeptEnough, ReasonNeeded."""
    outcome = f"keep:{reason}" if choice == "keep" else choice
    if choice == "let_go":
        await _not_held(store, task, by=by, now=now)
    async with store.main.begin() as connection:
        lead = await _close(connection, task, by=by, outcome=outcome, now=now)
        if choice == "keep":
            await _keep(connection, retention, lead, until=until, reason=reason, is_manager=is_manager, now=now)
        if choice == "let_go":
            await forgetting.release(connection, retention, lead, actor=f"staff:{by}", now=now)
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action=f"due_soon_{choice}", subject=f"lead:{lead.hex()}"
        )
    return lead


async def _not_held(store: Store, task: int, *, by: int, now: datetime) -> None:
    """Raises Held, with a record of it, when a hold is on the task's lead."""
    async with store.main.read() as connection:
        lead = (await connection.execute(select(tasks.c.owner_id).where(tasks.c.id == task))).scalar()
    if lead is not None:
        await forgetting.not_held(store, lead, actor=f"staff:{by}", now=now)


async def _keep(
    connection: AsyncConnection,
    retention: Retention,
    lead: bytes,
    *,
    until: datetime | None,
    reason: str,
    is_manager: bool,
    now: datetime,
) -> None:
    """Keep a lead until a day because of a reason: at most 90 days, twice, then only by a manager.

    Days are counted in the zone of `until`, whatever the hour is now.
    """
    row = await open_lead(connection, lead)
    if until is None or not reason:
        raise ReasonNeeded
    latest = now.astimezone(until.tzinfo).date() + retention.keep_longer
    if until.date() > latest or (row.kept_times >= MOST_KEPT and not is_manager):
        raise KeptEnough
    until = until.astimezone(UTC)
    await connection.execute(
        update(leads).where(leads.c.id == lead).values(kept_until=until, kept_times=leads.c.kept_times + 1)
    )
    begin = coldness.start(row.acted_at or now, row.answered_at)
    cold_at = coldness.lead_cold_at(
        retention.of(row.site, row.product), begin=begin, last_step=row.last_step_at, kept_until=until
    )
    await connection.execute(
        update(owners).where(owners.c.id == lead).values(cold_at=cold_at, change=owners.c.change + 1)
    )


async def _close(connection: AsyncConnection, task: int, *, by: int, outcome: str, now: datetime) -> bytes:
    living = select(owners.c.id).where(owners.c.state == "live")
    owner: bytes | None = (
        await connection.execute(
            update(tasks)
            .where(tasks.c.id == task, tasks.c.done_at.is_(None), tasks.c.owner_id.in_(living))
            .values(done_at=now, done_by=by, outcome=outcome)
            .returning(tasks.c.owner_id)
        )
    ).scalar_one_or_none()
    if owner is None:
        raise NotFound
    return owner
