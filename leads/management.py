"""How the firm watches over its own promises: reviews, measures and findings, and what a month looked like in numbers.

A measure is what somebody will do until a day; a finding is what an auditor found. Their words are redacted before they
are stored. The numbers are counts of closed months, of nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Column, insert, select, update

from leads.errors import NotFound
from leads.privacy import audit
from leads.roles import ROLES
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import erasures, facts, measures, requests, staff

KINDS: Final = ("measure", "finding")
MONTHS: Final = 6
REVIEWED: Final = "policy_reviewed"
NOTICE: Final = "notice:"
PASTED: Final = "notice_pasted:"
REPORT: Final = "report:"
REPORT_FROM: Final = time(7)
REPORT_AGAIN: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure or finding: what, who answers for it, until when, and since when it is done."""

    id: int
    kind: str
    words: str
    owner: int
    due_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Month:
    """One month in numbers."""

    name: str
    erased: int
    certified: int
    asked: int
    answered: int
    late: int


async def listed(store: Store) -> list[Measure]:
    """The open ones first, the most urgent on top."""
    query = select(measures).order_by(measures.c.done_at.is_not(None), measures.c.due_at, measures.c.id)
    async with store.main.read() as connection:
        rows = await connection.execute(query)
        return [Measure(r.id, r.kind, r.words, r.owner_staff, r.due_at, r.done_at) for r in rows]


async def add(store: Store, *, kind: str, words: str, owner: int, due_at: datetime, by: int, now: datetime) -> None:
    """The words must be redacted already."""
    row = {"kind": kind, "words": words, "owner_staff": owner, "due_at": due_at, "set_by": by, "set_at": now}
    async with store.main.begin() as connection:
        await connection.execute(insert(measures).values(**row))
        await audit.record(connection, now=now, actor=f"staff:{by}", action="measure_added")


async def finish(store: Store, number: int, *, by: int, now: datetime) -> None:
    """Raises NotFound."""
    done = update(measures).where(measures.c.id == number, measures.c.done_at.is_(None)).values(done_at=now)
    async with store.main.begin() as connection:
        if (await connection.execute(done)).rowcount != 1:
            raise NotFound
        await audit.record(connection, now=now, actor=f"staff:{by}", action="measure_done", subject=f"measure:{number}")


async def reviewed(store: Store, *, by: int, now: datetime) -> None:
    """Somebody went through policy and notice."""
    await pace.note(store, REVIEWED, now, by=by)
    await _noted(store, "policy_reviewed", by, now)


async def pasted(store: Store, site: str, version: str, *, by: int, now: datetime) -> None:
    """This version of the paragraph stands in the terms of this site's shop."""
    await pace.note(store, f"{PASTED}{site}", now, n=int(version, 16), by=by)
    await _noted(store, "notice_pasted", by, now)


async def notice_seen(store: Store, site: str, version: str, now: datetime) -> list[tuple[str, datetime]]:
    """The versions of a site's notice with the day each began, the newest first; this one is among them."""
    name = f"{NOTICE}{site}:"
    await pace.note_first(store, f"{name}{version}", now)
    query = select(facts.c.name, facts.c.at).where(facts.c.name.startswith(name)).order_by(facts.c.at.desc())
    async with store.main.read() as connection:
        return [(row.name.removeprefix(name), row.at) for row in await connection.execute(query)]


async def old_notices(store: Store, versions: Mapping[str, str], now: datetime) -> int:
    """In the terms of how many sites another version stands than the one in force, by site; notes those versions."""
    old = 0
    for site, version in versions.items():
        await notice_seen(store, site, version, now)
        stands = await pace.fact(store, f"{PASTED}{site}")
        old += stands is not None and f"{stands.n:012x}" != version
    return old


async def months(store: Store, now: datetime) -> list[Month]:
    """The last six, the present one first."""
    names = _names(now)
    async with store.main.read() as connection:
        erased = await _by_month(connection, erasures.c.erased_at)
        certified = await _by_month(connection, erasures.c.certified_at)
        asked = await _by_month(connection, requests.c.received_at)
        rows = (await connection.execute(select(requests.c.closed_at, requests.c.due_at))).all()
    closed = [row for row in rows if row.closed_at is not None]
    answered = Counter(f"{row.closed_at:%Y-%m}" for row in closed)
    late = Counter(f"{row.closed_at:%Y-%m}" for row in closed if row.closed_at > row.due_at)
    return [Month(one, erased[one], certified[one], asked[one], answered[one], late[one]) for one in names]


async def _by_month(connection: Any, column: Column[Any]) -> Counter[str]:
    rows: Sequence[Any] = (await connection.execute(select(column).where(column.is_not(None)))).scalars().all()
    return Counter(f"{moment:%Y-%m}" for moment in rows)


def _names(now: datetime) -> list[str]:
    first = now.year * 12 + now.month - 1
    return [f"{(first - back) // 12:04}-{(first - back) % 12 + 1:02}" for back in range(MONTHS)]


async def _noted(store: Store, action: str, by: int, now: datetime) -> None:
    async with store.main.begin() as connection:
        await audit.record(connection, now=now, actor=f"staff:{by}", action=action)


async def report_due(store: Store, now: datetime, *, zone: ZoneInfo) -> Month | None:
    """The last month, for the one process that now sends its report; None when it went, or nothing was here then.

    Of whoever took it and said no `report_sent` within the hour it is taken again: the mail server may have been away.
    """
    local = now.astimezone(zone)
    installed = await pace.fact(store, pace.INSTALLED)
    this = f"{local:%Y-%m}"
    if local.time() < REPORT_FROM or installed is None or f"{installed.at:%Y-%m}" >= this:
        return None
    last = (await months(store, now))[1]
    async with store.main.begin() as connection:
        row = {"name": f"{REPORT}{last.name}", "at": now, "n": 0, "set_by": None}
        taken = (await connection.execute(store.main.insert_new(facts).values(**row))).rowcount
        if not taken:
            waits = (facts.c.name == row["name"], facts.c.n == 0, facts.c.at <= now - REPORT_AGAIN)
            taken = (await connection.execute(update(facts).where(*waits).values(at=now))).rowcount
    return last if taken == 1 else None


async def report_sent(store: Store, month: Month, now: datetime) -> None:
    """It went out, or there is nobody who wants it."""
    await pace.note(store, f"{REPORT}{month.name}", now, n=1)


async def readers(store: Store) -> list[str]:
    """Where managers and privacy officers get their counts, if they want them by mail."""
    query = select(staff.c.digest_to).where(
        staff.c.role.in_(ROLES["management.change"]), staff.c.digest_to.is_not(None), staff.c.dismissed_at.is_(None)
    )
    async with store.main.read() as connection:
        return [address for address in (await connection.execute(query)).scalars() if address]
