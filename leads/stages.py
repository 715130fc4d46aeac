"""The one door to change a lead's stage: allowed or refused, recorded with who, when and why, the clock set with it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import replied, sequence
from leads.errors import NotFound, StageRefused
from leads.periods import Retention
from leads.privacy import audit, endings
from leads.store.store import Store
from leads.store.tables import leads, owners, stage_changes, tasks
from leads.store.transitions import ALLOWED, answerable

CLOSING = {"lost": "closed_lead", "declined": "closed_lead", "customer": "customer"}


async def move(connection: AsyncConnection, lead: bytes, to: str, *, actor: str, why: str, now: datetime) -> str:
    """Change the stage in the caller's transaction; the stage before. Raises NotFound, StageRefused."""
    before = (await connection.execute(select(leads.c.stage).where(leads.c.id == lead))).scalar_one_or_none()
    if before is None:
        raise NotFound
    if to not in ALLOWED[before]:
        raise StageRefused
    changed = await connection.execute(
        update(leads).where(leads.c.id == lead, leads.c.stage == before).values(stage=to)
    )
    if changed.rowcount != 1:
        raise StageRefused
    row = {"lead_id": lead, "at": now, "actor": actor, "before": before, "after": to, "why": why[:64]}
    await connection.execute(stage_changes.insert().values(**row))
    return str(before)


async def close(
    store: Store,
    retention: Retention,
    lead: bytes,
    to: str,
    *,
    actor: str,
    why: str,
    now: datetime,
    value: int | None = None,
    currency: str | None = None,
) -> None:
    """End a lead as `customer`, `lost` or `declined`. Raises NotFound, StageRefused."""
    async with store.main.begin() as connection:
        await end(connection, retention, lead, to, actor=actor, why=why, now=now)
        if value is not None:
            worth = {"value": value} | ({"currency": currency} if currency is not None else {})
            await connection.execute(update(leads).where(leads.c.id == lead).values(**worth))


async def end(
    connection: AsyncConnection, retention: Retention, lead: bytes, to: str, *, actor: str, why: str, now: datetime
) -> None:
    """The same in the caller's transaction: no more follow-ups, and the period of the new class begins."""
    head = (await connection.execute(select(leads.c.site, leads.c.product).where(leads.c.id == lead))).one_or_none()
    if head is None:
        raise NotFound
    rule, key = retention.of(head.site, head.product), CLOSING[to]
    # The owner first, as in every transaction that touches both: two that cross must wait, not die.
    changed = await connection.execute(
        update(owners)
        .where(owners.c.id == lead, answerable())
        .values(
            retention_class=CLOSING[to],
            state="live",
            change=owners.c.change + 1,
            touched_at=now,
            waiting_since=None,
            cold_at=now + rule.period(key),
            rule_id=rule.rule_of(key),
            erase_at=None,
            reason=None,
        )
    )
    if changed.rowcount != 1:
        raise NotFound
    await endings.silence_ended(connection, lead, now)
    await move(connection, lead, to, actor=actor, why=why, now=now)
    await sequence.stop(connection, lead, now)
    ended = {"closed_at": now, "close_reason": why[:32], "kept_from": None}
    await connection.execute(update(leads).where(leads.c.id == lead).values(**ended))
    await connection.execute(
        update(owners)
        .where(owners.c.parent_id == lead, owners.c.state == "hidden")
        .values(state="live", reason=None, change=owners.c.change + 1)
    )
    await connection.execute(
        update(tasks).where(tasks.c.owner_id == lead, tasks.c.done_at.is_(None)).values(done_at=now, outcome=to)
    )
    await replied.note(connection, lead, now)
    await audit.record(connection, now=now, actor=actor, action=f"lead_{to}", subject=f"lead:{lead.hex()}")
