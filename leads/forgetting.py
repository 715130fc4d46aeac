"""What has gone cold: warned of before, hidden at the time, handed to the eraser after the grace.

Nothing here deletes. `preview` answers "who would go" before a manager changes the threshold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, outbox, stages
from leads.errors import NotFound, ReasonNeeded
from leads.privacy import audit, erasure, holds
from leads.rules import Retention, check
from leads.store.store import Store
from leads.store.tables import leads, owners, tasks
from leads.store.transitions import OPEN

SHOWN = 200


@dataclass(frozen=True, slots=True)
class Going:
    """A lead that a threshold would take, and when."""

    lead: bytes
    cold_at: datetime
    held: bool
    value: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """Open leads under a threshold: hidden at once, within a week, held back; the value of those that go."""

    days: int
    at_once: int
    within_week: int
    held: int
    value: int
    leads: tuple[Going, ...]


async def mark_due(store: Store, retention: Retention, now: datetime, *, limit: int = 500) -> int:
    """Hide what is cold; how many. A chat without a request has no grace."""
    query = (
        select(owners.c.id, owners.c.kind, owners.c.cold_at, owners.c.retention_class)
        .where(owners.c.state == "live", owners.c.cold_at <= now, owners.c.parent_id.is_(None))
        .order_by(owners.c.cold_at)
        .limit(limit)
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    hidden = 0
    for row in rows:
        async with store.main.begin() as connection:
            if not await _still_cold(connection, row.id, now):
                continue
            grace = retention.grace if row.kind == "lead" else timedelta(0)
            if row.kind == "lead":
                await _to_cold(connection, row.id, now)
            reason = "cold" if row.retention_class == "open_lead" else row.retention_class
            await erasure.hide(connection, row.id, reason=reason, erase_at=row.cold_at + grace, now=now)
            await audit.record(
                connection, now=now, actor="worker", action="hidden", subject=f"{row.kind}:{row.id.hex()}"
            )
            hidden += 1
    return hidden


async def due_soon(store: Store, retention: Retention, now: datetime) -> int:
    """A task for the salesperson of each open lead that goes cold soon; how many were made."""
    query = (
        select(leads.c.id, leads.c.assigned_to, owners.c.cold_at)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", owners.c.cold_at <= now + retention.due_soon, leads.c.stage.in_(OPEN))
    )
    made = 0
    async with store.main.begin() as connection:
        for row in (await connection.execute(query)).all():
            open_task = select(tasks.c.id).where(
                tasks.c.owner_id == row.id, tasks.c.kind == "due_soon", tasks.c.due_at == row.cold_at
            )
            if (await connection.execute(open_task)).first() is None:
                await connection.execute(
                    insert(tasks).values(
                        owner_id=row.id, kind="due_soon", due_at=row.cold_at, assigned_to=row.assigned_to
                    )
                )
                made += 1
    return made


async def let_go(store: Store, retention: Retention, lead: bytes, *, actor: str, now: datetime) -> None:
    """A salesperson lets a lead go: hidden now, erased after the grace. Raises NotFound, StageRefused."""
    async with store.main.begin() as connection:
        await _living(connection, lead, "live")
        await stages.move(connection, lead, "cold", actor=actor, why="let go", now=now)
        await connection.execute(update(leads).where(leads.c.id == lead).values(next_step_at=None))
        await outbox.stop_sequence(connection, lead)
        await erasure.hide(connection, lead, reason="let_go", erase_at=now + retention.grace, now=now)
        await audit.record(connection, now=now, actor=actor, action="let_go", subject=f"lead:{lead.hex()}")


async def restore(store: Store, retention: Retention, lead: bytes, *, actor: str, why: str, now: datetime) -> None:
    """A manager brings a hidden lead back within the grace. Raises NotFound, ReasonNeeded."""
    if not why.strip():
        raise ReasonNeeded
    async with store.main.begin() as connection:
        await _living(connection, lead, "hidden")
        await wake(connection, lead, now=now, cold_at=coldness.lead_cold_at(retention, begin=now), acted=False)
        await stages.move(connection, lead, "answered", actor=actor, why=why.strip()[:64], now=now)
        await audit.record(connection, now=now, actor=actor, action="restored", subject=f"lead:{lead.hex()}")


async def wake(
    connection: AsyncConnection, lead: bytes, *, now: datetime, cold_at: datetime, acted: bool = True
) -> bool:
    """Make a lead and its conversations live again with a new clock; False when it is being erased.

    `acted`: whether the person did something, from which his silence is counted anew.
    """
    values: dict[str, object] = {
        "state": "live",
        "reason": None,
        "erase_at": None,
        "touched_at": now,
        "change": owners.c.change + 1,
        "cold_at": cold_at,
    }
    if acted:
        values |= {"acted_at": now, "answered_at": None, "waiting_since": now, "retention_class": "open_lead"}
    woken = await connection.execute(
        update(owners).where(owners.c.id == lead, owners.c.state.in_(("live", "hidden"))).values(**values)
    )
    if woken.rowcount != 1:
        return False
    await connection.execute(
        update(owners)
        .where(owners.c.parent_id == lead, owners.c.state == "hidden")
        .values(state="live", reason=None, change=owners.c.change + 1)
    )
    return True


async def preview(store: Store, retention: Retention, days: int, now: datetime) -> Preview:
    """Who would go under a threshold of `days`. Raises RuleRefused."""
    check(retention, days)
    rule = replace(retention, open_lead=timedelta(days=days))
    query = (
        select(leads, owners.c.acted_at, owners.c.answered_at, holds.active(owners.c.id, now).label("held"))
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", leads.c.stage.in_(OPEN))
    )
    going = []
    async with store.main.read() as connection:
        for row in await connection.execute(query):
            begin = coldness.start(row.acted_at or now, row.answered_at)
            cold_at = coldness.lead_cold_at(
                rule, begin=begin, last_step=row.next_step_at or row.last_step_at, kept_until=row.kept_until
            )
            if cold_at <= now + timedelta(days=7):
                going.append(Going(row.id, cold_at, bool(row.held), row.value))
    free = [g for g in going if not g.held]
    return Preview(
        days=days,
        at_once=sum(g.cold_at <= now for g in free),
        within_week=sum(g.cold_at > now for g in free),
        held=len(going) - len(free),
        value=sum(g.value or 0 for g in free),
        leads=tuple(sorted(going, key=lambda g: g.cold_at)[:SHOWN]),
    )


async def apply_rule(store: Store, retention: Retention, now: datetime) -> int:
    """Give every open lead its cold date under the rule in force; how many moved."""
    query = (
        select(leads, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", leads.c.stage.in_(OPEN))
    )
    moved = 0
    async with store.main.begin() as connection:
        for row in (await connection.execute(query)).all():
            begin = coldness.start(row.acted_at or now, row.answered_at)
            cold_at = coldness.lead_cold_at(
                retention, begin=begin, last_step=row.next_step_at or row.last_step_at, kept_until=row.kept_until
            )
            if cold_at != row.cold_at:
                await connection.execute(
                    update(owners)
                    .where(owners.c.id == row.id, owners.c.state == "live")
                    .values(cold_at=cold_at, rule_id=retention.rule_id, change=owners.c.change + 1)
                )
                moved += 1
    return moved


async def overdue(store: Store, now: datetime) -> int:
    """Hidden owners that should have been erased more than an hour ago and are not held."""
    query = select(func.count()).where(
        owners.c.state == "hidden",
        owners.c.erase_at < now - timedelta(hours=1),
        ~holds.active(owners.c.id, now),
    )
    async with store.main.read() as connection:
        return int((await connection.execute(query)).scalar_one())


async def _living(connection: AsyncConnection, lead: bytes, state: str) -> None:
    query = select(owners.c.id).where(owners.c.id == lead, owners.c.kind == "lead", owners.c.state == state)
    if (await connection.execute(query)).first() is None:
        raise NotFound


async def _still_cold(connection: AsyncConnection, owner: bytes, now: datetime) -> bool:
    """Inside the transaction that hides it: an answer may have come since it was read."""
    query = select(owners.c.id).where(owners.c.id == owner, owners.c.state == "live", owners.c.cold_at <= now)
    return (await connection.execute(query)).first() is not None


async def _to_cold(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    stage = (await connection.execute(select(leads.c.stage).where(leads.c.id == lead))).scalar()
    if stage in OPEN:
        await stages.move(connection, lead, "cold", actor="worker", why="silent too long", now=now)
        await connection.execute(update(leads).where(leads.c.id == lead).values(next_step_at=None))
