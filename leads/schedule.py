"""The timetable of the whole system, on one page. `now` is always an argument."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select

from leads.store.store import Store
from leads.store.tables import duties

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that is done again and again. `run(now)` returns how much it did and may be called twice."""

    name: str
    every: timedelta
    run: Callable[[datetime], Awaitable[int]]


async def tick(store: Store, timetable: Sequence[Duty], now: datetime) -> dict[str, int]:
    """Run each duty whose time has come, in the timetable's order; what each did. One that fails stops no other."""
    async with store.main.read() as connection:
        last = {row.name: row.last_run for row in await connection.execute(select(duties))}
    done = {}
    for duty in timetable:
        if duty.name in last and last[duty.name] <= now < last[duty.name] + duty.every:
            continue
        problem = None
        try:
            done[duty.name] = await duty.run(now)
        except Exception as error:
            problem = type(error).__name__
            log.error("duty_failed", duty=duty.name, error=problem)
        await _record(store, duty.name, now, done.get(duty.name, 0), problem)
    return done


async def _record(store: Store, name: str, now: datetime, done: int, problem: str | None) -> None:
    values = {"name": name, "last_run": now, "done": done, "problem": problem}
    async with store.main.begin() as connection:
        await connection.execute(store.main.upsert(duties, key=["name"], values=values))
