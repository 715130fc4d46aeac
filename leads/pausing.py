"""A pause of the follow-ups: the next step and the clock move by as many days, at most 30."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness
from leads.calendar import next_business_moment, zone_of
from leads.errors import PauseRefused
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import leads, owners

LONGEST = timedelta(days=30)


async def pause(store: Store, retention: Retention, lead: bytes, until: date, *, by: str, now: datetime) -> None:
    """A salesperson pauses the follow-ups of a request until a day. Raises NotFound, PauseRefused."""
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        back = opening(until, row.country).astimezone(now.tzinfo)
        if not now < back <= now + LONGEST or row.next_step_at is None:
            raise PauseRefused
        await move(connection, retention, row, back, now=now)
        await audit.record(connection, now=now, actor=by, action="paused", subject=f"lead:{lead.hex()}")


async def resume(store: Store, lead: bytes, *, by: str, now: datetime) -> None:
    """End a pause: the next step comes at the next business moment. The later cold date stays. Raises NotFound."""
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        values: dict[str, Any] = {"paused_until": None}
        if row.next_step_at is not None and row.paused_until is not None and row.paused_until > now:
            moved = next_business_moment(row.paused_until, row.country).astimezone(now.tzinfo)
            if row.next_step_at == moved:
                values["next_step_at"] = next_business_moment(now, row.country).astimezone(now.tzinfo)
        await connection.execute(update(leads).where(leads.c.id == lead).values(**values))
        await audit.record(connection, now=now, actor=by, action="resumed", subject=f"lead:{lead.hex()}")


def opening(day: date, country: str) -> datetime:
    """Nine o'clock of a day in the country."""
    return datetime.combine(day, time(9), zone_of(country))


async def move(connection: AsyncConnection, retention: Retention, row: Any, back: datetime, *, now: datetime) -> None:
    """Nothing before `back` for a lead (a row of `leads` with its owner's clock), and as many days more for him."""
    back = min(back, now + LONGEST)
    # Each of our mails may be answered by the same note: only days that are not counted yet move the clock.
    more = back - max(now, row.paused_until or now)
    if more <= timedelta(0):
        return
    begin = coldness.start(row.acted_at or now, row.answered_at)
    rule = retention.of(row.site, row.product)
    longest = coldness.lead_cold_at(rule, begin=begin, last_step=row.last_step_at) + LONGEST
    cold_at = min(row.cold_at + more, max(longest, row.cold_at))
    values: dict[str, object] = {"paused_until": back, "kept_until": cold_at}
    if row.next_step_at is not None and row.next_step_at < back:
        step_at = next_business_moment(back, row.country).astimezone(now.tzinfo)
        values |= {"next_step_at": step_at, "last_step_at": max(row.last_step_at, step_at)}
    await connection.execute(update(leads).where(leads.c.id == row.id).values(**values))
    await connection.execute(
        update(owners).where(owners.c.id == row.id).values(cold_at=cold_at, change=owners.c.change + 1)
    )
