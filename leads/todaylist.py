"""What a salesperson has to do today: open tasks with the request that each of them is about. Read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, or_, select

from leads import lists, scope
from leads.lists import LeadRow
from leads.store.store import Store
from leads.store.tables import leads, owners, tasks

# What somebody puts down for a day; it stands in Today from that day on.
PLANNED: Final = ("call", "visit", "write")


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One open task."""

    id: int
    kind: str
    due_at: datetime
    assigned_to: int | None
    lead: LeadRow
    kept_times: int


def stands(now: datetime) -> ColumnElement[bool]:
    """SQL on `tasks`: not put down for a later day."""
    tonight = now.replace(hour=23, minute=59, second=59)
    return or_(tasks.c.kind.not_in(PLANNED), tasks.c.due_at <= tonight)


async def open_tasks(store: Store, *, now: datetime, only: int | None = None) -> list[TaskRow]:
    """All open tasks, or those about one person's requests and nobody's, the most urgent first. At most 200."""
    query = (
        select(tasks, leads.c.kept_times)
        .join(owners, owners.c.id == tasks.c.owner_id)
        .join(leads, leads.c.id == tasks.c.owner_id)
        .where(tasks.c.done_at.is_(None), owners.c.state == "live", stands(now))
        .where(scope.visible(leads.c.assigned_to, only))
        .order_by(tasks.c.due_at, tasks.c.id)
        .limit(200)
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    found = await lists.leads_by_id(store, {row.owner_id for row in rows}, now)
    return [
        TaskRow(row.id, row.kind, row.due_at, row.assigned_to, found[row.owner_id], row.kept_times)
        for row in rows
        if row.owner_id in found
    ]


@dataclass(frozen=True, slots=True)
class Planned:
    """One open task of a request."""

    id: int
    kind: str
    due_at: datetime
    assigned_to: int | None


async def of_lead(store: Store, lead: bytes) -> list[Planned]:
    """What is still to do about one request, the next first."""
    query = select(tasks).where(tasks.c.owner_id == lead, tasks.c.done_at.is_(None)).order_by(tasks.c.due_at)
    async with store.main.read() as connection:
        return [Planned(r.id, r.kind, r.due_at, r.assigned_to) for r in await connection.execute(query)]
