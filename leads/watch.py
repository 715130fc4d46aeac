"""Never silently idle: what is due, done and refused, how late the oldest is, and the alarms that follow from it."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import structlog
from sqlalchemy import ColumnElement, Row, delete, exists, func, select

from leads import datarequests, mailboxes
from leads.privacy import copies, due, holds, owed
from leads.privacy.due import ROOT
from leads.privacy.ledger import Ledger, LedgerNotWritable
from leads.store import pace
from leads.store.roots import HIDDEN, is_root
from leads.store.store import Store
from leads.store.tables import EPOCH, alarms, duties, erasures, facts, lines, mails, refusals

log = structlog.get_logger()
LATE: Final = timedelta(hours=1)
# Longer than the eraser may rest after a long search.
IDLE: Final = timedelta(minutes=40)
ASLEEP: Final = timedelta(minutes=5)
LEDGER_PROBLEM: Final = LedgerNotWritable.__name__
CLOCK: Final = "clock_jumped"
ASLEEP_ALARM: Final = "schedule_asleep"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something is not as it must be. `n` says how many or how much, where that means something."""

    name: str
    since: datetime
    n: int


@dataclass(frozen=True, slots=True)
class Sight:
    """Erasures at one moment. Of those whose date has come: `free` may be erased now, the others wait for a reason."""

    free: int
    held: int
    owed: int
    unread: int
    capped: int
    oldest: datetime | None
    overdue: int
    begun_late: int
    done: int
    refused: int
    last_done: datetime | None


async def look(store: Store, now: datetime, *, has_mailbox: bool) -> Sight:
    """What is due and why it waits; `done` and `refused` within the last 24 hours."""
    read = (await mailboxes.read_until(store) or EPOCH) if has_mailbox else None
    is_due = (ROOT.c.state == HIDDEN, ROOT.c.erase_at <= now, is_root(ROOT))
    held = holds.active(ROOT.c.id, now)
    asked = owed.answer(ROOT, now)
    chosen = func.coalesce(ROOT.c.reason, "").in_(due.CHOSEN)
    capped = ~chosen & due.waits_for_manager(ROOT)
    unread = due.unread(ROOT, read)
    day = now - timedelta(days=1)
    async with store.main.read() as connection:

        async def count(*conditions: ColumnElement[bool]) -> int:
            query = select(func.count()).select_from(ROOT).where(*is_due, *conditions)
            return int((await connection.execute(query)).scalar_one())

        begun = select(func.count()).where(erasures.c.erased_at.is_(None), erasures.c.intent_at < now - LATE)
        done = select(func.count()).where(erasures.c.erased_at > day)
        tried = select(func.count()).where(refusals.c.last_at > day)
        oldest = select(func.min(ROOT.c.erase_at)).where(*is_due, ~held, ~asked)
        return Sight(
            free=await count(~held, ~asked, ~capped, ~unread),
            held=await count(held),
            owed=await count(~held, asked),
            unread=await count(~held, ~asked, unread),
            capped=await count(~held, ~asked, ~unread, capped),
            oldest=(await connection.execute(oldest)).scalar(),
            overdue=await count(~held, ~asked, ROOT.c.erase_at < now - LATE),
            begun_late=(await connection.execute(begun)).scalar_one(),
            done=(await connection.execute(done)).scalar_one(),
            refused=(await connection.execute(tried)).scalar_one(),
            last_done=(await connection.execute(select(func.max(erasures.c.erased_at)))).scalar(),
        )


async def watch(
    store: Store, now: datetime, *, has_mailbox: bool, keeps_copies: bool = True, old_notices: int = 0
) -> int:
    """Raise and clear the alarms; how many stand. `keeps_copies` is False where no backup is expected: in a demo.
    `old_notices`: on how many sites an old paragraph stands in the terms.
    """
    wrong = await _wrong(store, now, has_mailbox=has_mailbox)
    if old_notices:
        wrong["notice_old"] = old_notices
    if keeps_copies:
        wrong |= await _too_old(store, now)
    async with store.main.begin() as connection:
        standing = {row.name: row for row in await connection.execute(select(alarms))}
        for name in sorted(set(standing) - set(wrong)):
            await connection.execute(delete(alarms).where(alarms.c.name == name))
            log.info("alarm_over", alarm=name)
        for name, n in sorted(wrong.items()):
            since = standing[name].since if name in standing else now
            values = {"name": name, "since": since, "n": n}
            await connection.execute(store.main.upsert(alarms, key=["name"], values=values))
            if name not in standing:
                log.error("alarm", alarm=name, n=n)
    return len(wrong)


async def try_ledger(ledger: Ledger) -> int:
    """Take the writer's place and open the mirror, write nothing. Raises LedgerNotWritable before it is needed."""
    try:
        async with ledger.database.begin() as connection:
            await ledger.database.wait_for_writers(connection, lines)
        await asyncio.to_thread(_open_mirror, ledger.mirror)
    except Exception as error:
        raise LedgerNotWritable from error
    return 0


async def standing(store: Store, now: datetime) -> list[Alarm]:
    """The alarms, with those that no duty can raise because the schedule itself stands still."""
    async with store.main.read() as connection:
        found = [Alarm(row.name, row.since, row.n) for row in await connection.execute(select(alarms))]
        stopped = (await connection.execute(select(facts).where(facts.c.name == pace.STOPPED))).one_or_none()
        last = (await connection.execute(select(func.max(duties.c.last_run)))).scalar()
    if stopped is not None:
        found.append(Alarm(CLOCK, stopped.at, stopped.n))
    elif last is not None and last < now - ASLEEP:
        found.append(Alarm(ASLEEP_ALARM, last, int((now - last).total_seconds())))
    return sorted(found, key=lambda alarm: alarm.since)


async def runs(store: Store) -> list[Row[Any]]:
    """Each duty with its last and next run, what it did, and what went wrong."""
    async with store.main.read() as connection:
        return list((await connection.execute(select(duties).order_by(duties.c.name))).all())


async def _wrong(store: Store, now: datetime, *, has_mailbox: bool) -> dict[str, int]:
    sight = await look(store, now, has_mailbox=has_mailbox)
    wrong: dict[str, int] = {}
    if late := sight.overdue + sight.begun_late:
        wrong["overdue"] = late
    if sight.free and await _idle(store, now):
        wrong["nothing_erased"] = sight.free
    if sight.capped:
        wrong["waits_for_manager"] = sight.capped
    if unanswered := (await datarequests.urgent(store, now))[1]:
        wrong["requests_late"] = unanswered
    for row in await runs(store):
        if row.problem == LEDGER_PROBLEM:
            wrong["ledger"] = 1
        elif row.problem is not None and (row.well_at is None or row.well_at < now - LATE):
            wrong["duty_failing"] = wrong.get("duty_failing", 0) + 1
    if has_mailbox and (unread := await _unread(store, now)) is not None:
        wrong["mailbox"] = unread
    if has_mailbox and (aside := await mailboxes.aside(store)):
        wrong["mail_aside"] = len(aside)
    return wrong


def _open_mirror(path: Path) -> None:
    if path.exists():
        with path.open("r+b"):
            return
    if not os.access(path.parent, os.W_OK):
        raise PermissionError(path)


async def _idle(store: Store, now: datetime) -> bool:
    """Something that nothing keeps was due for a while and not one erasure was begun meanwhile."""
    chosen = func.coalesce(ROOT.c.reason, "").in_(due.CHOSEN)
    kept = holds.active(ROOT.c.id, now) | (~chosen & due.waits_for_manager(ROOT))
    waited = exists(select(ROOT.c.id).where(ROOT.c.state == "hidden", ROOT.c.erase_at < now - IDLE, ~kept))
    begun = exists(select(erasures.c.id).where(erasures.c.intent_at > now - IDLE))
    async with store.main.read() as connection:
        return bool((await connection.execute(select(waited & ~begun))).scalar())


async def _unread(store: Store, now: datetime) -> int | None:
    """For how many seconds no mailbox was read, when that is too long and somebody was mailed."""
    read = await mailboxes.read_until(store)
    installed = await pace.fact(store, pace.INSTALLED)
    since = read if read not in (None, EPOCH) else installed.at if installed is not None else now
    async with store.main.read() as connection:
        mailed = (await connection.execute(select(exists(select(mails.c.id))))).scalar()
    assert since is not None
    return int((now - since).total_seconds()) if mailed and since < now - LATE else None


async def _too_old(store: Store, now: datetime) -> dict[str, int]:
    """Hours since the last backup and drill, where that is too long; 0 where there never was one."""
    if await pace.fact(store, pace.INSTALLED) is None:
        return {}
    ages = await copies.ages(store, now)
    wrong = {}
    if ages.backup is None and ages.backup_too_old:
        wrong["backup_none"] = 0
    elif ages.backup is not None and ages.backup_too_old:
        wrong["backup_old"] = int(ages.backup.total_seconds() // 3600)
    if ages.drill_too_old:
        wrong["drill_old"] = int((ages.drill or timedelta()).total_seconds() // 3600)
    return wrong
