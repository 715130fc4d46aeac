"""The timetable of the whole system, on one page. `now` is always an argument."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import exists, select

from leads.privacy import audit
from leads.store import pace
from leads.store.alone import alone
from leads.store.store import Store
from leads.store.tables import duties, facts

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that is done again and again. `run(now)` returns how much it did and may be called twice.

    A slow one delays no quick one: it has a loop beside theirs, and one process at a time does it.
    """

    name: str
    every: timedelta
    run: Callable[[datetime], Awaitable[int]]
    slow: bool = False


async def tick(store: Store, timetable: Sequence[Duty], now: datetime) -> dict[str, int]:
    """Run each duty whose time has come, in the timetable's order; what each did. One that fails stops no other.

    While the schedule is stopped nothing runs, in no process.
    """
    async with store.main.read() as connection:
        if (
            await connection.execute(select(exists().where(facts.c.name.in_((pace.STOPPED, pace.RESTORING)))))
        ).scalar():
            return {}
        last = {row.name: row.last_run for row in await connection.execute(select(duties))}
    if not last:
        await pace.note_first(store, pace.INSTALLED, now)
    done: dict[str, int] = {}
    for duty in timetable:
        if duty.name in last and last[duty.name] <= now < last[duty.name] + duty.every:
            continue
        if not duty.slow:
            await _do(store, duty, now, done)
            continue
        async with alone(store, duty.name, now, last_run=last.get(duty.name)) as mine:
            if mine:
                await _do(store, duty, now, done)
    return done


async def _do(store: Store, duty: Duty, now: datetime, done: dict[str, int]) -> None:
    """Run it and write down how it went."""
    problem = None
    try:
        done[duty.name] = await duty.run(now)
    except Exception as error:
        problem = type(error).__name__
        log.error("duty_failed", duty=duty.name, error=problem)
    await _record(store, duty, now, done.get(duty.name, 0), problem)


async def stop(store: Store, now: datetime, *, jumped: timedelta) -> None:
    """The clock cannot be trusted: every process stops until `resume`. The first one that saw it is on record."""
    seconds = int(jumped.total_seconds())
    async with store.main.begin() as connection:
        first = store.main.insert_new(facts).values(name=pace.STOPPED, at=now, n=seconds, set_by=None)
        if (await connection.execute(first)).rowcount:
            await audit.record(connection, now=now, actor="worker", action="clock_stopped", counts={"seconds": seconds})
    log.error("clock_jumped", seconds=seconds, do="set the clock right, then say so in the console")


async def resume(store: Store, now: datetime, *, by: int) -> bool:
    """Somebody looked at the clock and says that it is right; False when nothing was stopped."""
    async with store.main.begin() as connection:
        if not await pace.forget(connection, pace.STOPPED):
            return False
        await audit.record(connection, now=now, actor=f"staff:{by}", action="clock_confirmed")
    return True


async def _record(store: Store, duty: Duty, now: datetime, done: int, problem: str | None) -> None:
    values: dict[str, Any] = {
        "name": duty.name,
        "last_run": now,
        "next_run": now + duty.every,
        "done": done,
        "problem": problem,
    }
    if done:
        values["worked_at"] = now
    if problem is None:
        values["well_at"] = now
    async with store.main.begin() as connection:
        await connection.execute(store.main.upsert(duties, key=["name"], values=values))
