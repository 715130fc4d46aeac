"""The reports of a quarter, read from closed weeks: what moved, how soon, after which step, why lost, where and when.

A group under the smallest one is never shown by itself, nor can it be worked out from its neighbours or from what was
shown a week before (statistics.py, crossing.py): the running quarter has sums alone, that grow by no fewer than the
smallest group.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select

from leads import divided, statistics
from leads.divided import WEEK, Column, Measure, Quarter
from leads.reporting import BUCKETS, SLOWER, STEPS
from leads.statistics import OTHERS, Span
from leads.store.store import Store
from leads.store.tables import weeks

BY: Final = ("site", "product", "owner", WEEK)
ENDINGS: Final = ("sales", "lost", "cold")
FUNNEL: Final = ("requests", "offers", "answers", *ENDINGS)
# What a mail of the sequence is counted as when it goes out.
SENT: Final = {"offered": "offers", "followed_up": "followed_up", "reminded": "reminded"}
WEEKDAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Step:
    """A mail of the sequence: how often it went out, how many answered or bought after it. None: too few."""

    name: str
    sent: int | None
    answered: int | None
    sold: int | None


@dataclass(frozen=True, slots=True)
class Reports:
    """Everything of one quarter. `over`: it has sums alone until then; `weeks`: requests, small weeks joined.

    `groups`: the funnel divided, a column for each of `FUNNEL`; `steps_by`: the same of what each mail did;
    `cold_shares`: of the groups of which all endings are shown.
    """

    over: bool
    funnel: tuple[int | None, ...]
    groups: tuple[Column, ...]
    weeks: tuple[Span, ...]
    cold_shares: Mapping[str, float]
    steps: tuple[Step, ...]
    steps_by: tuple[Column, ...]
    response: Measure
    reasons: Measure
    pages: Measure
    unanswered: Measure
    answered: Measure
    hours: Measure

    @property
    def cold_share(self) -> float | None:
        """Of the requests that ended: gone cold. None: one of its parts is hidden, and would follow from the share."""
        ended = [n for n in self.funnel[3:] if n is not None]
        return ended[-1] / sum(ended) if len(ended) == len(ENDINGS) else None

    @property
    def empty(self) -> bool:
        measures = (self.response, self.reasons, self.pages, self.unanswered, self.hours)
        return not any(one.shown for one in measures) and all(n is None for n in self.funnel)


async def quarters(store: Store) -> list[Quarter]:
    """Those that have a closed week, the newest first."""
    async with store.main.read() as connection:
        closed = select(weeks.c.week).where(weeks.c.name == statistics.CLOSED)
        days = [date.fromisoformat(week) for week in (await connection.execute(closed)).scalars()]
    return sorted({Quarter(d.year, (d.month + 2) // 3) for d in days}, key=lambda q: (q.year, q.number), reverse=True)


async def read(store: Store, quarter: Quarter, *, by: str, k: int) -> Reports:
    """`by`: one of `BY`."""

    async def measure(name: str, *sides: str) -> Measure:
        return await divided.measure(store, name, quarter, by=by, k=k, sides=sides)

    sums = {name: await divided.sums(store, f"{name}.site", quarter, k=k) for name in {*FUNNEL, *SENT.values()}}
    columns = {name: await divided.column(store, name, quarter, by=by, k=k) for name in {*FUNNEL, *SENT.values()}}
    totals = {name: sum(span.n for span in spans) if spans else None for name, spans in sums.items()}
    answers, sales = [await measure(f"{name}_after", "site", "product", "owner") for name in ("answers", "sales")]
    groups = tuple(columns[name] for name in FUNNEL)
    response = await measure("response", "site", "owner")
    return Reports(
        over=await statistics.over(store, quarter.last),
        funnel=tuple(totals[name] for name in FUNNEL),
        groups=groups,
        weeks=tuple(sums["requests"]),
        cold_shares=_cold_shares(groups[3:], by=by),
        steps=tuple(
            Step(step, totals[SENT[step]], answers.shown.get(step), sales.shown.get(step)) for step in STEPS
        ),
        steps_by=tuple(column for step in STEPS for column in _of_step(step, columns[SENT[step]], answers, sales)),
        response=_in_order(response),
        reasons=await measure("reasons", "site", "product", "owner"),
        pages=await divided.pages(store, quarter, by=by, k=k),
        unanswered=await measure("unanswered", "site"),
        answered=await measure("answered_auto", "site"),
        hours=await measure("hours", "site"),
    )  # fmt: skip


def _of_step(step: str, sent: Column, answers: Measure, sales: Measure) -> tuple[Column, Column, Column]:
    return (
        Column(f"{step}.sent", sent.parts),
        Column(f"{step}.answered", answers.column(step)),
        Column(f"{step}.sold", sales.column(step)),
    )


def _in_order(found: Measure) -> Measure:
    """The quickest first."""
    order = [*(name for _, name in BUCKETS), SLOWER, OTHERS]
    columns = tuple(sorted(found.columns, key=lambda column: order.index(column.name)))
    return Measure({name: found.shown[name] for name in order if name in found.shown}, columns, found.divisible)


def _cold_shares(endings: tuple[Column, ...], *, by: str) -> dict[str, float]:
    """Of each group, or of the same weeks, of which all three endings are shown; nothing else is told by it."""
    if by == WEEK:
        endings = divided.in_common(endings)
    named = [part for part in endings[0].parts if part != OTHERS and all(part in one.parts for one in endings)]
    return {part: endings[-1].parts[part] / sum(one.parts[part] for one in endings) for part in named}


def table(reports: Reports, by: str) -> list[tuple[str, str, str, str]]:
    """All figures as rows of section, group, what, number: for a spreadsheet. An empty number: too few."""
    rows = [("requests", "", name, _cell(n)) for name, n in zip(FUNNEL, reports.funnel, strict=True)]
    parts = dict.fromkeys(part for column in reports.groups for part in column.parts)
    if by == WEEK:
        rows += [
            (f"requests by {by}", part, one.name, str(n)) for one in reports.groups for part, n in one.parts.items()
        ]
    else:
        rows += [
            (f"requests by {by}", part, one.name, _cell(one.parts.get(part)))
            for part in parts
            for one in reports.groups
        ]
        rows += [("requests by week", f"{span.first}/{span.last}", "requests", str(span.n)) for span in reports.weeks]
    if reports.cold_share is not None:
        rows.append(("share gone cold", "", "percent", _percent(reports.cold_share)))
    rows += [(f"share gone cold by {by}", part, "percent", _percent(n)) for part, n in reports.cold_shares.items()]
    for step in reports.steps:
        told = (("sent", step.sent), ("answered", step.answered), ("sold", step.sold))
        rows += [("step", step.name, what, _cell(n)) for what, n in told]
    rows += _divided("step", by, reports.steps_by)
    named = {
        "first answer": reports.response,
        "reason of loss": reports.reasons,
        "page": reports.pages,
        "question without an answer": reports.unanswered,
        "answered automatically": reports.answered,
        "weekday-hour": reports.hours,
    }
    for section, found in named.items():
        rows += [(section, part, "", str(n)) for part, n in found.shown.items()]
        rows += _divided(section, by, found.columns)
    return rows


def _divided(section: str, by: str, columns: tuple[Column, ...]) -> list[tuple[str, str, str, str]]:
    return [(f"{section} by {by}", part, one.name, str(n)) for one in columns for part, n in one.parts.items()]


def _cell(n: int | None) -> str:
    return "" if n is None else str(n)


def _percent(share: float) -> str:
    return str(round(100 * share))
