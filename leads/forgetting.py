"""What has gone cold: warned of before, hidden at the time, handed to the eraser after the grace.

Nothing here deletes. What goes beyond the expected number waits for a manager (`cap.py`).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import cap, coldness, outbox, sequence, stages
from leads.customers import CUSTOMER_CLASSES
from leads.errors import ConsentOver, Held, NotFound, ReasonNeeded
from leads.periods import Retention
from leads.privacy import audit, endings, erasure, holds, owed
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.keys import KeyGone
from leads.store.roots import LIVE, is_root
from leads.store.store import Store
from leads.store.tables import leads, notes, owners, tasks
from leads.store.transitions import CONSENT_OVER, OPEN, answerable

LATE = timedelta(hours=1)


async def mark_due(store: Store, retention: Retention, now: datetime, *, limit: int = 500) -> int:
    """Hide what is cold; how many. A chat without a request has no grace.

    Who is hidden late (the power was off, a rule became shorter) still gets the whole grace.
    """
    query = (
        select(owners.c.id, owners.c.kind, owners.c.cold_at, owners.c.retention_class)
        .where(owners.c.state == LIVE, owners.c.cold_at <= now, is_root(owners))
        .order_by(owners.c.cold_at)
        .limit(limit)
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    most = await cap.most(store, now) if any(row.kind == "lead" for row in rows) else 0
    hidden = 0
    for row in rows:
        async with store.main.begin() as connection:
            if not await _still_cold(connection, row.id, now):
                continue
            grace = retention.grace if row.kind == "lead" else timedelta(0)
            if row.kind == "lead":
                await _to_cold(connection, row.id, now)
            reason = "cold" if row.retention_class == "open_lead" else row.retention_class
            begin = now if now - row.cold_at > LATE else row.cold_at
            await erasure.hide(connection, row.id, reason=reason, erase_at=begin + grace, now=now)
            if row.kind == "lead":
                await cap.count(store, connection, row.id, most=most, now=now)
            await audit.record(
                connection, now=now, actor="worker", action="hidden", subject=f"{row.kind}:{row.id.hex()}"
            )
            hidden += 1
    return hidden


async def due_soon(store: Store, retention: Retention, now: datetime) -> int:
    """A task for the salesperson of each open lead that goes cold soon; how many were made.

    One whose lead got another date meanwhile is closed: it would ask about a day that is no longer true.
    """
    query = (
        select(leads.c.id, leads.c.assigned_to, owners.c.cold_at)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", owners.c.cold_at <= now + retention.due_soon, leads.c.stage.in_(OPEN))
    )
    still_so = exists().where(owners.c.id == tasks.c.owner_id, owners.c.cold_at == tasks.c.due_at)
    made = 0
    async with store.main.begin() as connection:
        await connection.execute(
            update(tasks)
            .where(tasks.c.kind == "due_soon", tasks.c.done_at.is_(None), ~still_so)
            .values(done_at=now, outcome="moved")
        )
        for row in (await connection.execute(query)).all():
            task = {"owner_id": row.id, "kind": "due_soon", "due_at": row.cold_at, "assigned_to": row.assigned_to}
            made += (await connection.execute(store.main.insert_new(tasks).values(**task))).rowcount
    return made


async def let_go(store: Store, retention: Retention, lead: bytes, *, actor: str, now: datetime) -> None:
    """A salesperson lets a lead go: hidden now, erased after the grace. Raises NotFound, StageRefused, Held."""
    await not_held(store, lead, actor=actor, now=now)
    async with store.main.begin() as connection:
        await release(connection, retention, lead, actor=actor, now=now)


async def not_held(store: Store, lead: bytes, *, actor: str, now: datetime) -> None:
    """Raises Held when a hold is on this lead, and puts on record who tried."""
    if await holds.is_held(store, lead, now):
        await holds.refused(store, lead, what="let_go", actor=actor, now=now)
        raise Held


async def release(connection: AsyncConnection, retention: Retention, lead: bytes, *, actor: str, now: datetime) -> None:
    """The same in the caller's transaction."""
    await _living(connection, lead)
    await stages.move(connection, lead, "cold", actor=actor, why="let go", now=now)
    await sequence.stop(connection, lead, now)
    await erasure.hide(connection, lead, reason="let_go", erase_at=now + retention.grace, now=now)
    await audit.record(connection, now=now, actor=actor, action="let_go", subject=f"lead:{lead.hex()}")


async def restore(store: Store, retention: Retention, lead: bytes, *, actor: str, why: str, now: datetime) -> None:
    """A manager brings a hidden lead back within the grace; the reason, redacted already, becomes a note.

    What the person himself asked to be deleted stays so. Raises NotFound, ReasonNeeded, ConsentOver.
    """
    if not why.strip():
        raise ReasonNeeded
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        raise NotFound from None
    async with store.main.begin() as connection:
        row = await _waking(connection, lead)
        if row is None or row.state != "hidden":
            raise NotFound
        if row.reason == CONSENT_OVER:
            raise ConsentOver
        cold_at = coldness.lead_cold_at(retention.of(row.site, row.product), begin=now)
        await _revive(connection, lead, now=now, cold_at=cold_at)
        if row.stage != "customer":
            # Otherwise the next rule change would count from the person's last act, and hide it again.
            await connection.execute(update(leads).where(leads.c.id == lead).values(kept_until=cold_at))
            rule = retention.of(row.site, row.product).rule_id
            opened = {"retention_class": "open_lead", "rule_id": rule}
            await connection.execute(update(owners).where(owners.c.id == lead).values(**opened))
            await stages.move(connection, lead, "answered", actor=actor, why="restored", now=now)
            await sequence.stop(connection, lead, now)
        note = new_id()
        body = seal_text(key, "notes", "body", note, why.strip())
        number = int(actor.rpartition(":")[2])
        await connection.execute(insert(notes).values(id=note, lead_id=lead, staff_id=number, at=now, body=body))
        await audit.record(connection, now=now, actor=actor, action="restored", subject=f"lead:{lead.hex()}")


async def wake(connection: AsyncConnection, retention: Retention, lead: bytes, now: datetime) -> bool:
    """The person acted: he lives again, and his silence begins anew. False when it is too late for that.

    A customer stays one: his mail never shortens the period that he is kept for.
    """
    row = await _waking(connection, lead)
    if row is None:
        return False
    await endings.silence_ended(connection, lead, now)
    rule = retention.of(row.site, row.product)
    cold_at = coldness.lead_cold_at(rule, begin=now, kept_until=row.kept_until)
    sold = row.retention_class in CUSTOMER_CLASSES
    if sold:
        cold_at = max(row.cold_at or cold_at, cold_at)
    await _revive(connection, lead, now=now, cold_at=cold_at)
    acted = {"acted_at": now, "answered_at": None, "waiting_since": row.waiting_since or now}
    if not sold:
        acted |= {"retention_class": "open_lead", "rule_id": rule.rule_id}
    await connection.execute(update(owners).where(owners.c.id == lead).values(**acted))
    await connection.execute(
        update(tasks)
        .where(tasks.c.owner_id == lead, tasks.c.kind == "due_soon", tasks.c.done_at.is_(None))
        .values(done_at=now, outcome="answered")
    )
    return True


async def _waking(connection: AsyncConnection, lead: bytes) -> Any:
    """A lead's row, locked, unless it is being erased or its person asked for that."""
    query = (
        select(owners, leads.c.stage, leads.c.kept_until, leads.c.site, leads.c.product)
        .join(leads, leads.c.id == owners.c.id)
        .where(owners.c.id == lead, answerable())
        .with_for_update(of=owners)
    )
    return (await connection.execute(query)).one_or_none()


async def _revive(connection: AsyncConnection, lead: bytes, *, now: datetime, cold_at: datetime) -> None:
    living = {"state": "live", "reason": None, "erase_at": None, "change": owners.c.change + 1}
    await connection.execute(
        update(owners).where(owners.c.id == lead).values(touched_at=now, cold_at=cold_at, **living)
    )
    await connection.execute(
        update(owners).where(owners.c.parent_id == lead, owners.c.state == "hidden").values(**living)
    )


async def overdue(store: Store, now: datetime) -> int:
    """Hidden owners that should have been erased more than an hour ago and that nothing keeps."""
    query = select(func.count()).where(
        owners.c.state == "hidden",
        owners.c.erase_at < now - timedelta(hours=1),
        ~holds.active(owners.c.id, now),
        ~owed.answer(owners, now),
    )
    async with store.main.read() as connection:
        return int((await connection.execute(query)).scalar_one())


async def _living(connection: AsyncConnection, lead: bytes) -> None:
    query = select(owners.c.id).where(owners.c.id == lead, owners.c.kind == "lead", owners.c.state == "live")
    if (await connection.execute(query.with_for_update())).first() is None:
        raise NotFound


async def _still_cold(connection: AsyncConnection, owner: bytes, now: datetime) -> bool:
    """Inside the transaction that hides it: an answer may have come since it was read."""
    query = select(owners.c.id).where(owners.c.id == owner, owners.c.state == "live", owners.c.cold_at <= now)
    return (await connection.execute(query.with_for_update())).first() is not None


async def _to_cold(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    stage = (await connection.execute(select(leads.c.stage).where(leads.c.id == lead))).scalar()
    if stage in OPEN:
        await stages.move(connection, lead, "cold", actor="worker", why="silent too long", now=now)
        # What is still planned stays written: hidden, nothing of it goes out, and a rule that is undone finds it again.
        await outbox.stop_sequence(connection, lead)
