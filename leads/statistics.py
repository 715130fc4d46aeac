"""Statistics that outlive the persons and hold none.

Days are counted by `leads.store.tallies`. A week that is over is added up once and never changes again, whoever is
erased later; only such weeks are shown. A cell under the smallest group is shown with its neighbours: no difference of
two figures, or of two moments, says anything about a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import erasures, tallies, weeks

WEEK: Final = timedelta(days=7)
CLOSED: Final = "closed"
ERASED: Final = "erased"
OTHERS: Final = "others"
# A server that was off for longer has nothing to add up.
LONGEST_AWAY: Final = 60


@dataclass(frozen=True, slots=True)
class Span:
    """What was counted from the first day to the last, both included: one week, or several that are few each."""

    first: date
    last: date
    n: int


async def close_weeks(store: Store, now: datetime) -> int:
    """Add up the weeks that are over and not yet closed; how many."""
    closed = 0
    for week in await _open_weeks(store, now):
        async with store.main.begin() as connection:
            mark = store.main.insert_new(weeks).values(week=week.isoformat(), name=CLOSED, part="", n=1)
            # Of several workers one alone closes a week.
            if (await connection.execute(mark)).rowcount != 1:
                continue
            await _publish(connection, week)
            closed += 1
    return closed


async def spans(store: Store, name: str, *, k: int, parts: Sequence[str] | None = None) -> list[Span]:
    """The closed weeks of one count in their order, those under `k` joined with a neighbour; [] when all are under it.

    `parts`: of these alone.
    """
    marks = select(weeks.c.week).where(weeks.c.name == CLOSED)
    counted = select(weeks.c.week, func.sum(weeks.c.n)).where(weeks.c.name == name).group_by(weeks.c.week)
    if parts is not None:
        counted = counted.where(weeks.c.part.in_(list(parts)))
    async with store.main.read() as connection:
        closed = (await connection.execute(marks.order_by(weeks.c.week))).scalars()
        known = [date.fromisoformat(week) for week in closed]
        sums = {row[0]: int(row[1]) for row in await connection.execute(counted)}
    return joined([Span(day, day + WEEK - timedelta(days=1), sums.get(day.isoformat(), 0)) for day in known], k=k)


async def within(store: Store, name: str, *, k: int, first: date, last: date) -> list[Span]:
    """The spans of one count whose last week begins in a period: few at its end are shown with the period after it."""
    found = await spans(store, name, k=k)
    return [span for span in found if first <= span.last - WEEK + timedelta(days=1) <= last]


async def over(store: Store, last: date) -> bool:
    """Whether each week that begins up to this day is closed."""
    newest = select(func.max(weeks.c.week)).where(weeks.c.name == CLOSED)
    async with store.main.read() as connection:
        week = await connection.scalar(newest)
    return week is not None and date.fromisoformat(week) + WEEK > last


async def shares(store: Store, name: str, *, k: int, first: date, last: date) -> dict[str, int]:
    """One count by its parts in a period that is over, the largest first; small parts stand together as OTHERS.

    {} until then: what is shown twice while it grows tells who came between. It is of the weeks of `within`, so that it
    adds up to them. Periods that overlap could be taken from one another: ask for quarters that follow each other.
    """
    found = await within(store, name, k=k, first=first, last=last)
    if not found or not await over(store, last):
        return {}
    query = select(weeks.c.part, func.sum(weeks.c.n)).where(weeks.c.name == name).group_by(weeks.c.part)
    query = query.where(weeks.c.week >= found[0].first.isoformat(), weeks.c.week <= found[-1].last.isoformat())
    async with store.main.read() as connection:
        sums = {row[0]: int(row[1]) for row in await connection.execute(query)}
    return grouped(sums, k=k)


async def lately(store: Store, name: str, now: datetime, *, k: int, parts: Sequence[str] | None = None) -> Span | None:
    """The spans that reach into this month as one; else the last one; None while there is none."""
    month = now.date().replace(day=1)
    found = await spans(store, name, k=k, parts=parts)
    chosen = [span for span in found if span.last >= month] or found[-1:]
    return Span(chosen[0].first, chosen[-1].last, sum(one.n for one in chosen)) if chosen else None


def joined(found: Sequence[Span], *, k: int) -> list[Span]:
    """Each span under `k` with those after it; what is left over at the end waits for the weeks to come.

    So a span that was shown once stays as it was: nothing can be taken from what is shown a week later.
    """
    out: list[Span] = []
    for span in found:
        if out and out[-1].n < k:
            before = out.pop()
            span = Span(before.first, span.last, before.n + span.n)
        out.append(span)
    return [span for span in out if span.n >= k]


def grouped(sums: dict[str, int], *, k: int) -> dict[str, int]:
    """Nothing under `k`, and nothing that can be worked out from the whole."""
    order = sorted(sums, key=lambda part: (-sums[part], part))
    shown = {part: sums[part] for part in order if sums[part] >= k}
    rest = sum(sums[part] for part in order if sums[part] < k)
    while 0 < rest < k and shown:
        rest += shown.pop(next(reversed(shown)))
    return shown | ({OTHERS: rest} if rest >= k else {})


async def _open_weeks(store: Store, now: datetime) -> list[date]:
    """Mondays of the weeks that are over, from the last one that was closed, else from the first thing counted."""
    monday = now.date() - timedelta(days=now.weekday())
    async with store.main.read() as connection:
        last = await connection.scalar(select(func.max(weeks.c.week)).where(weeks.c.name == CLOSED))
        first_day = await connection.scalar(select(func.min(tallies.c.day)))
        first_erased = await connection.scalar(select(func.min(erasures.c.erased_at)))
    if last is not None:
        begin = date.fromisoformat(last) + WEEK
    else:
        days = [date.fromisoformat(first_day)] if first_day else []
        days += [first_erased.date()] if first_erased else []
        if not days:
            return []
        begin = min(days) - timedelta(days=min(days).weekday())
    begin = max(begin, monday - LONGEST_AWAY * WEEK)
    return [begin + n * WEEK for n in range((monday - begin) // WEEK)]


async def _publish(connection: AsyncConnection, week: date) -> None:
    """What is late for its own week is counted in the next one that is closed."""
    end = (week + WEEK).isoformat()
    days = delete(tallies).where(tallies.c.day < end).returning(tallies.c.name, tallies.c.part, tallies.c.n)
    sums: dict[tuple[str, str], int] = {}
    for row in await connection.execute(days):
        sums[(row.name, row.part)] = sums.get((row.name, row.part), 0) + row.n
    first = datetime.combine(week, datetime.min.time(), tzinfo=UTC)
    within = (erasures.c.erased_at >= first, erasures.c.erased_at < first + WEEK)
    gone = select(erasures.c.kind, func.count()).where(*within).group_by(erasures.c.kind)
    for kind, n in await connection.execute(gone):
        sums[(ERASED, kind)] = n
    rows = [{"week": week.isoformat(), "name": name, "part": part, "n": n} for (name, part), n in sums.items()]
    if rows:
        await connection.execute(insert(weeks), rows)
