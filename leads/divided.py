"""One count of a quarter, in all and divided by site, product, owner or week, so that no group is too small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, TypeVar

from sqlalchemy import select

from leads import statistics
from leads.begun import UNKNOWN
from leads.crossing import Block, Cells, Crossed, blocks, crossed
from leads.statistics import OTHERS, Span
from leads.store.store import Store
from leads.store.tables import weeks

WEEK: Final = "week"
K = TypeVar("K", str, tuple[str, str])
# Week, kind, group: how many.
Counted = Mapping[tuple[str, str, str], int]


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
class Column:
    """One kind by its groups; by weeks under "first day/last day". A group that is missing is too small."""

    name: str
    parts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Measure:
    """A count by its kinds, and the same divided. `divisible`: False where nobody can know it."""

    shown: Mapping[str, int] = field(default_factory=dict)
    columns: tuple[Column, ...] = ()
    divisible: bool = True

    def column(self, kind: str) -> Mapping[str, int]:
        return next((one.parts for one in self.columns if one.name == kind), {})


async def sums(store: Store, name: str, quarter: Quarter, *, k: int) -> list[Span]:
    return await statistics.within(store, name, k=k, first=quarter.first, last=quarter.last)


async def column(store: Store, name: str, quarter: Quarter, *, by: str, k: int) -> Column:
    """One count by groups, or by weeks of which few are joined."""
    if by == WEEK:
        return Column(name, {label(span): span.n for span in await sums(store, f"{name}.site", quarter, k=k)})
    found = await statistics.shares(store, f"{name}.{by}", k=k, first=quarter.first, last=quarter.last)
    return Column(name, found)


async def measure(store: Store, name: str, quarter: Quarter, *, by: str, k: int, sides: Sequence[str]) -> Measure:
    """A count of several kinds. `sides`: what it is counted by, beside the week."""
    side = by if by in sides else "site"
    spans, counted = await _counted(store, f"{name}.{side}", quarter, k=k)
    kinds = blocks(_summed((kind, n) for (_, kind, _), n in counted.items()), k=k)
    shown = {one.name: sum(n for (_, kind, _), n in counted.items() if kind in one.parts) for one in kinds}
    if by not in (*sides, WEEK):
        return Measure(shown, divisible=False)
    if by == WEEK:
        return Measure(shown, _by_week({(week, kind): n for (week, kind), n in _weekly(counted)}, spans, kinds, k=k))
    cells = _summed(((group, kind), n) for (_, kind, group), n in counted.items())
    groups = blocks(_summed((group, n) for (_, _, group), n in counted.items()), k=k)
    return Measure(shown, _columns(crossed(cells, groups, kinds, k=k)))


async def pages(store: Store, quarter: Quarter, *, by: str, k: int) -> Measure:
    """Pages stand under their site, "path|site": all that is shown of a site adds up to it, in whole groups."""
    spans, counted = await _counted(store, "pages.site", quarter, k=k)
    sites = blocks(_summed((site, n) for (_, _, site), n in counted.items()), k=k)
    kinds = [one for site in sites for one in _within(site, counted, k=k)]
    whole = {(week, f"{path}|{site}"): n for (week, path, site), n in counted.items()}
    shown = {one.name: sum(n for (_, part), n in whole.items() if part in one.parts) for one in kinds}
    shown = dict(sorted(shown.items(), key=lambda item: (item[0].startswith(OTHERS), -item[1])))
    if by == WEEK:
        return Measure(shown, _by_week(whole, spans, kinds, k=k))
    return Measure(shown, divisible=by == "site")


def label(span: Span) -> str:
    return f"{span.first}/{span.last}"


def in_common(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The weeks of all of them joined until each has the same; what only some have is left out."""
    ranges = [[tuple(part.split("/")) for part in one.parts] for one in columns]
    starts = sorted(set.intersection(*({first for first, _ in one} for one in ranges)))
    ends = sorted(set.intersection(*({last for _, last in one} for one in ranges)))
    common: list[tuple[str, str]] = []
    for start in starts:
        end = next((end for end in ends if end > start), None)
        if end is not None and (not common or start > common[-1][1]):
            common.append((start, end))
    return tuple(Column(one.name, {f"{a}/{b}": _between(one, a, b) for a, b in common}) for one in columns)


def _between(column: Column, first: str, last: str) -> int:
    return sum(n for part, n in column.parts.items() if first <= part.partition("/")[0] <= last)


async def _counted(store: Store, name: str, quarter: Quarter, *, k: int) -> tuple[list[Span], Counted]:
    """The weeks of a quarter that is over, and what was counted in them; nothing until then."""
    spans = await sums(store, name, quarter, k=k)
    if not spans or not await statistics.over(store, quarter.last):
        return [], {}
    query = select(weeks.c.week, weeks.c.part, weeks.c.n).where(
        weeks.c.name == name, weeks.c.week >= spans[0].first.isoformat(), weeks.c.week <= spans[-1].last.isoformat()
    )
    found: Counter[tuple[str, str, str]] = Counter()
    async with store.main.read() as connection:
        for week, part, n in await connection.execute(query):
            kind, _, group = part.partition("|")
            found[week, UNKNOWN if kind.startswith(UNKNOWN) else kind, group] += n
    return spans, found


def _within(site: Block, counted: Counted, *, k: int) -> list[Block]:
    """The pages of one site, those without a name and the small ones together; of small sites nothing but their sum."""
    if site.name == OTHERS:
        return [Block(OTHERS, frozenset(f"{path}|{at}" for _, path, at in counted if at in site.parts))]
    (key,) = site.parts
    found = blocks(_summed((path, n) for (_, path, at), n in counted.items() if at == key), k=k)
    rest = [one for one in found if one.name in (OTHERS, UNKNOWN)]
    named = [Block(f"{one.name}|{key}", frozenset({f"{one.name}|{key}"})) for one in found if one not in rest]
    parts = frozenset(f"{path}|{key}" for one in rest for path in one.parts)
    return [*named, Block(f"{OTHERS}|{key}", parts)] if rest else named


def _by_week(cells: Cells, spans: Sequence[Span], kinds: Sequence[Block], *, k: int) -> tuple[Column, ...]:
    rows = [
        Block(label(span), frozenset(w for w, _ in cells if f"{span.first}" <= w <= f"{span.last}")) for span in spans
    ]
    return _columns(crossed(cells, rows, kinds, k=k, in_order=True))


def _weekly(counted: Counted) -> Iterable[tuple[tuple[str, str], int]]:
    return _summed(((week, kind), n) for (week, kind, _), n in counted.items()).items()


def _columns(found: Crossed) -> tuple[Column, ...]:
    if not found.divided:
        return ()
    return tuple(
        Column(name, {row: n for row, counts in found.rows if (n := counts[at]) is not None})
        for at, name in enumerate(found.columns)
    )


def _summed(pairs: Iterable[tuple[K, int]]) -> dict[K, int]:
    found: dict[K, int] = {}
    for key, n in pairs:
        found[key] = found.get(key, 0) + n
    return found
