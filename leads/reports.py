"""The reports of a quarter, read from closed weeks: what moved, how soon, after which step, why lost, where and when.

A group under the smallest one is never shown by itself, nor can it be worked out from its neighbours or from what was
shown a week before (statistics.py): the running quarter has sums alone, that grow by no fewer than the smallest group.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select

from leads import reporting, statistics
from leads.reporting import BUCKETS, SLOWER, STEPS
from leads.statistics import OTHERS, Span
from leads.store.store import Store
from leads.store.tables import weeks

BY: Final = ("site", "product", "owner")
ENDINGS: Final = ("sales", "lost", "cold")
FUNNEL: Final = ("requests", "offers", "answers", *ENDINGS)
WEEKDAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Quarter:
    """Quarters follow one another, so that no two periods of reports overlap."""

    year: int
    number: int

    @property
    def first(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        after = date(self.year + self.number // 4, 3 * self.number % 12 + 1, 1)
        return after - timedelta(days=1)

    @property
    def name(self) -> str:
        return f"{self.year}-{self.number}"


@dataclass(frozen=True, slots=True)
class Row:
    """One group with its counts in the order of `FUNNEL`; None: too few to be shown."""

    part: str
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A mail of the sequence: how often it went out, how often an answer or a sale came right after it."""

    name: str
    sent: int | None
    answered: int | None


@dataclass(frozen=True, slots=True)
class Reports:
    """Everything of one quarter. `over`: it has sums alone until then; `weeks`: requests, small weeks joined."""

    over: bool
    funnel: Row
    groups: tuple[Row, ...]
    weeks: tuple[Span, ...]
    response: dict[str, int]
    steps: tuple[Step, ...]
    reasons: dict[str, int]
    pages: dict[str, int]
    unanswered: dict[str, int]
    answered: dict[str, int]
    hours: dict[str, int]

    @property
    def cold_share(self) -> float | None:
        """Of the requests that ended: gone cold. None: one of its parts is hidden, and would follow from the share."""
        ended = [n for n in self.funnel.counts[3:] if n is not None]
        return ended[-1] / sum(ended) if len(ended) == len(ENDINGS) else None

    @property
    def empty(self) -> bool:
        found = (self.response, self.reasons, self.pages, self.unanswered, self.hours)
        return not any(found) and all(n is None for n in self.funnel.counts)


async def quarters(store: Store) -> list[Quarter]:
    """Those that have a closed week, the newest first."""
    async with store.main.read() as connection:
        closed = select(weeks.c.week).where(weeks.c.name == statistics.CLOSED)
        days = [date.fromisoformat(week) for week in (await connection.execute(closed)).scalars()]
    return sorted({Quarter(d.year, (d.month + 2) // 3) for d in days}, key=lambda q: (q.year, q.number), reverse=True)


async def read(store: Store, quarter: Quarter, *, by: str, k: int) -> Reports:
    """`by`: one of `BY`."""

    async def parts(name: str) -> dict[str, int]:
        found = await statistics.shares(store, name, k=k, first=quarter.first, last=quarter.last)
        hidden = sum(found.pop(part) for part in list(found) if part.startswith(reporting.UNKNOWN))
        return found | ({OTHERS: found.get(OTHERS, 0) + hidden} if hidden else {})

    columns = [await parts(f"{name}.{by}") for name in FUNNEL]
    names = dict.fromkeys(part for column in columns for part in column)
    sent, after = await parts("steps"), await parts("after_step")
    sums = [
        await statistics.within(store, f"{name}.site", k=k, first=quarter.first, last=quarter.last) for name in FUNNEL
    ]
    return Reports(
        over=await statistics.over(store, quarter.last),
        funnel=Row("", tuple(sum(span.n for span in spans) if spans else None for spans in sums)),
        groups=tuple(Row(part, tuple(column.get(part) for column in columns)) for part in names),
        weeks=tuple(sums[0]),
        response=_responses(await parts("response"), k=k),
        steps=tuple(Step(step, sent.get(step), after.get(step)) for step in STEPS),
        reasons=await parts("reasons"),
        pages=await parts("pages"),
        unanswered=await parts("unanswered"),
        answered=await parts("answered_auto"),
        hours=await parts("hours"),
    )


def _responses(found: dict[str, int], *, k: int) -> dict[str, int]:
    """Of all sites together, the quickest first."""
    sums: dict[str, int] = {}
    for part, n in found.items():
        name = part.rpartition("|")[2]
        sums[name] = sums.get(name, 0) + n
    order = [*(name for _, name in BUCKETS), SLOWER, OTHERS]
    return {name: sums[name] for name in order if sums.get(name, 0) >= k}


def table(reports: Reports, by: str) -> list[tuple[str, str, str, str]]:
    """All figures as rows of section, group, what, number: for a spreadsheet. An empty number: too few."""
    rows: list[tuple[str, str, str, str]] = []
    for row in (reports.funnel, *reports.groups):
        for name, n in zip(FUNNEL, row.counts, strict=True):
            rows.append(("requests by " + by if row.part else "requests", row.part, name, _cell(n)))
    rows += [("requests by week", span.first.isoformat(), span.last.isoformat(), str(span.n)) for span in reports.weeks]
    rows += [("first answer", name, "", str(n)) for name, n in reports.response.items()]
    for step in reports.steps:
        rows += [("step", step.name, "sent", _cell(step.sent)), ("step", step.name, "answered", _cell(step.answered))]
    named = {
        "reason of loss": reports.reasons,
        "page": reports.pages,
        "question without an answer": reports.unanswered,
        "answered automatically": reports.answered,
        "weekday-hour": reports.hours,
    }
    return rows + [(section, part, "", str(n)) for section, found in named.items() for part, n in found.items()]


def _cell(n: int | None) -> str:
    return "" if n is None else str(n)
