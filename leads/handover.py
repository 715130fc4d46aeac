"""Who works on a request: taken, given to a colleague, or given back to everybody, with its chats and open tasks."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound
from leads.privacy import audit
from leads.roles import ROLES
from leads.store import signals
from leads.store.store import Store
from leads.store.tables import conversations, leads, owners, staff, tasks


async def give(store: Store, lead: bytes, *, to: int | None, by: int, now: datetime) -> None:
    """From now on it is this colleague's; None: everybody's. Raises NotFound."""
    async with store.main.begin() as connection:
        await _may_have(connection, to)
        changed = await connection.execute(
            update(owners)
            .where(owners.c.id == lead, owners.c.kind == "lead", owners.c.state == "live")
            .values(change=owners.c.change + 1, touched_at=now)
        )
        if changed.rowcount != 1:
            raise NotFound
        chats = select(owners.c.id).where(owners.c.parent_id == lead, owners.c.kind == "conversation")
        waiting = (tasks.c.owner_id == lead) & tasks.c.done_at.is_(None)
        await connection.execute(update(leads).where(leads.c.id == lead).values(assigned_to=to))
        await connection.execute(update(conversations).where(conversations.c.id.in_(chats)).values(assigned_to=to))
        for chat in (await connection.execute(chats)).scalars().all():
            await signals.send(connection, "taken", subject=chat, now=now)
        await connection.execute(update(tasks).where(waiting).values(assigned_to=to))
        subject = f"lead:{lead.hex()}"
        await audit.record(connection, now=now, actor=f"staff:{by}", action="handed_over", subject=subject)


async def give_chat(store: Store, conversation: bytes, *, to: int | None, now: datetime) -> None:
    """The same for a mere question. Raises NotFound."""
    async with store.main.begin() as connection:
        await _may_have(connection, to)
        changed = await connection.execute(
            update(conversations).where(conversations.c.id == conversation).values(assigned_to=to)
        )
        if changed.rowcount != 1:
            raise NotFound
        await signals.send(connection, "taken", subject=conversation, now=now)


async def colleagues(store: Store) -> dict[int, str]:
    """Those who may work on requests, by name."""
    query = select(staff.c.id, staff.c.name).where(
        staff.c.role.in_(ROLES["leads.work"]), staff.c.dismissed_at.is_(None)
    )
    async with store.main.read() as connection:
        return {row.id: row.name for row in await connection.execute(query.order_by(staff.c.name))}


async def _may_have(connection: AsyncConnection, to: int | None) -> None:
    if to is None:
        return
    query = select(staff.c.id).where(
        staff.c.id == to, staff.c.role.in_(ROLES["leads.work"]), staff.c.dismissed_at.is_(None)
    )
    if (await connection.execute(query)).first() is None:
        raise NotFound
