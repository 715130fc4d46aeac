"""The country of a person: by its working days and under its law he is written to. Guessed, and put right by staff."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness, followups
from leads.calendar import ZONES, next_business_moment
from leads.errors import NotFound
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.steps import Step, planned
from leads.store.store import Store
from leads.store.tables import leads, owners

COUNTRIES: Final = tuple(ZONES)
# Whose last word is ours: a mail of the sequence.
MAILED: Final = ("offered", "followed_up", "reminded")


async def correct(
    store: Store, retention: Retention, steps: Sequence[Step], lead: bytes, country: str, *, by: str, now: datetime
) -> None:
    """Staff know better: `country` is his, and the steps still to come are planned anew by it. Raises NotFound.

    `steps`: those that the request runs under.
    """
    if country not in COUNTRIES:
        raise NotFound
    async with store.main.begin() as connection:
        row = await open_lead(connection, lead)
        if row.country == country:
            return
        await move(connection, retention, steps, row, country, now=now)
        await audit.record(connection, now=now, actor=by, action="country_changed", subject=f"lead:{lead.hex()}")


async def move(
    connection: AsyncConnection, retention: Retention, steps: Sequence[Step], row: Any, country: str, *, now: datetime
) -> None:
    """Another country for a request, and what is still to come goes by it."""
    await connection.execute(update(leads).where(leads.c.id == row.id).values(country=country))
    await _plan_anew(connection, retention, steps, row, country, now=now)


async def _plan_anew(
    connection: AsyncConnection, retention: Retention, steps: Sequence[Step], row: Any, country: str, *, now: datetime
) -> None:
    offered_at = await followups.offered_at(connection, row.id)
    if row.next_step_at is None or offered_at is None or not 1 <= row.step <= len(steps):
        return
    before = planned(steps, offered_at, row.country)[row.step - 1]
    # A pause or a delay that moved the next step moves those of the new plan as far.
    late = timedelta(days=max(0, (row.next_step_at - before).days))
    times = [time + late for time in planned(steps, offered_at, country)[row.step - 1 :]]
    await _set_plan(connection, retention, row, times, country, now=now)


async def resume(
    connection: AsyncConnection, retention: Retention, steps: Sequence[Step], row: Any, *, now: datetime
) -> bool:
    """The steps that were still to come when the sequence was stopped are planned again; whether there are any.

    Days by which the first of them is late move them all.
    """
    offered_at = await followups.offered_at(connection, row.id)
    still = row.reminders and row.stage in MAILED and row.next_step_at is None and 1 <= row.step <= len(steps)
    if not still or offered_at is None:
        return False
    times = planned(steps, offered_at, row.country)[row.step - 1 :]
    late = timedelta(days=max(0, (now.date() - times[0].date()).days))
    await _set_plan(connection, retention, row, [time + late for time in times], row.country, now=now)
    return True


async def _set_plan(
    connection: AsyncConnection, retention: Retention, row: Any, times: Sequence[datetime], country: str, *,
    now: datetime,
) -> None:  # fmt: skip
    earliest = max(now, row.paused_until or now)
    moments = [next_business_moment(max(time, earliest), country).astimezone(now.tzinfo) for time in times]
    moved = {"next_step_at": moments[0], "last_step_at": moments[-1]}
    await connection.execute(update(leads).where(leads.c.id == row.id).values(**moved))
    cold_at = coldness.lead_cold_at(
        retention.of(row.site, row.product),
        begin=coldness.start(row.acted_at or now, row.answered_at),
        last_step=moments[-1],
        kept_until=row.kept_until,
    )
    changed = {"cold_at": cold_at, "change": owners.c.change + 1, "touched_at": now}
    await connection.execute(update(owners).where(owners.c.id == row.id).values(**changed))
