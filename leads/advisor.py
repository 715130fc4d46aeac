"""Which threshold would cost which sales: the firm's own history, with its uncertainty.

The unit is a request's longest silence at its end (`privacy/endings.py`): a sale is an event; lost, let go and still
open are censored. `chance` is the Kaplan-Meier estimate of a sale from day d on, with a Hall-Wellner band. The curve
ends at the longest threshold in force: nothing is known beyond, and whoever came back after his erasure is unseen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, lgamma, log, sqrt
from typing import Final

from sqlalchemy import select

from leads.privacy.endings import counter, still
from leads.store.store import Store
from leads.store.tables import counters

# Fewer endings than these in one cell could be somebody.
SMALLEST_CELL: Final = 5
ENOUGH_SALES: Final = 30
QUARTERS: Final = 12
# 95 % of the supremum of a Brownian bridge: the Hall-Wellner band holds for all days together.
BAND: Final = 1.358
TAIL: Final = 0.025
DAYS_SHOWN: Final = (7, 10, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 270, 365)


@dataclass(frozen=True, slots=True)
class Cell:
    """How requests ended after a silence of `first` to `last` days; `other` are all that were not sold."""

    first: int
    last: int
    sold: int
    other: int

    @property
    def n(self) -> int:
        return self.sold + self.other


@dataclass(frozen=True, slots=True)
class History:
    """What is known up to `longest` days, in cells of at least `SMALLEST_CELL` requests."""

    product: str
    longest: int
    cells: tuple[Cell, ...]

    @property
    def sales(self) -> int:
        return sum(cell.sold for cell in self.cells)

    @property
    def requests(self) -> int:
        return sum(cell.n for cell in self.cells)

    @property
    def enough(self) -> bool:
        return self.sales >= ENOUGH_SALES


@dataclass(frozen=True, slots=True)
class Chance:
    """Of a sale to somebody who has been silent for `day` days, up to the longest threshold; `n` were that silent."""

    day: int
    n: int
    chance: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Cost:
    """What a threshold would have cost: `lost` of `sales`, at most the share `upper`; and saved, in person-days."""

    day: int
    lost: int
    sales: int
    upper: float
    saved: int


async def history(store: Store, *, longest: int, product: str | None = None) -> History:
    """The closed weeks of the last years."""
    own = product or ""
    query = select(counters).where(counters.c.name.in_((counter(own), still(own))))
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    quarters = sorted({row.bucket.split("|")[0] for row in rows if "|" in row.bucket})[-QUARTERS:]
    for row in rows:
        if "|" not in row.bucket:
            sums[int(row.bucket)][1] += row.n
            continue
        quarter, silence, outcome = row.bucket.split("|")
        if quarter in quarters:
            sums[int(silence)][0 if outcome == "sold" else 1] += row.n
    return made(sums, longest=longest, product=own)


def made(sums: Mapping[int, Sequence[int]], *, longest: int, product: str = "") -> History:
    """From (sold, other) by days of silence. It ends where fewer than `SMALLEST_CELL` were silent for so long."""
    risk = sum(sum(pair) for pair in sums.values())
    end = 0
    for day in sorted(sums):
        if day > longest or risk < SMALLEST_CELL:
            break
        end, risk = day, risk - sum(sums[day])
    if any(day > longest for day in sums):
        end = longest
    return History(product, end, merged([Cell(day, day, *sums[day]) for day in sorted(sums)], end))


def merged(cells: Sequence[Cell], longest: int) -> tuple[Cell, ...]:
    """Each cell under `SMALLEST_CELL` with its neighbours; what came later than the curve's end counts as its end."""
    found: list[Cell] = []
    for cell in cells:
        # A sale beyond the end is no event on this curve: up to there the request was just silent.
        if cell.first > longest:
            cell = Cell(longest, longest, 0, cell.n)
        if found and (found[-1].n < SMALLEST_CELL or cell.first == found[-1].last):
            last = found.pop()
            cell = Cell(last.first, cell.last, last.sold + cell.sold, last.other + cell.other)
        found.append(cell)
    if len(found) > 1 and found[-1].n < SMALLEST_CELL:
        last, before = found.pop(), found.pop()
        found.append(Cell(before.first, last.last, before.sold + last.sold, before.other + last.other))
    return tuple(found)


def chance(known: History, day: int) -> Chance:
    """Kaplan-Meier from this day on, with its band; a merged cell counts at its last day."""
    risk = begin = sum(cell.n for cell in known.cells if cell.last >= day)
    survive, variance = 1.0, 0.0
    for cell in known.cells:
        if cell.last < day:
            continue
        if cell.sold:
            survive *= 1 - cell.sold / risk
            variance += cell.sold / (risk * (risk - cell.sold)) if risk > cell.sold else 0.0
        risk -= cell.n
    half = survive * BAND * (1 + begin * variance) / sqrt(begin) if begin else 1.0
    return Chance(day, begin, 1 - survive, max(0.0, 1 - survive - half), min(1.0, 1 - survive + half))


def cost(known: History, day: int) -> Cost:
    """Sales whose person was silent for that long, and the days that the data of all others would not have lain there.

    The bound is Clopper and Pearson's, or the Kaplan-Meier share where that is higher.
    """
    lost = sum(cell.sold for cell in known.cells if cell.last >= day)
    saved = sum(cell.other * max(0, cell.last - day) for cell in known.cells)
    whole, rest = chance(known, 0).chance, chance(known, day).chance
    before = (whole - rest) / (1 - rest) if rest < 1 else 0.0
    share = (whole - before) / whole if whole else 0.0
    return Cost(day, lost, known.sales, max(upper_bound(lost, known.sales), min(1.0, share)), saved)


def smallest(known: History, floor: float, *, least: int = 1) -> int | None:
    """The shortest threshold that costs at most this share of sales, by its upper bound; None where there is none."""
    return next((day for day in range(least, known.longest + 1) if cost(known, day).upper <= floor), None)


def table(known: History) -> tuple[tuple[Chance, Cost], ...]:
    """The same as the curve, for reading: the usual days up to the end."""
    days = [day for day in DAYS_SHOWN if day < known.longest]
    return tuple((chance(known, day), cost(known, day)) for day in (*days, known.longest))


def upper_bound(hits: int, n: int) -> float:
    """Clopper and Pearson's upper limit of a share, 97.5 %: the p at which so few hits or fewer have 2.5 %."""
    if n == 0 or hits >= n:
        return 1.0
    low, high = hits / n, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(hits, n, middle) > TAIL:
            low = middle
        else:
            high = middle
    return high


def _at_most(hits: int, n: int, p: float) -> float:
    """Of a binomial distribution."""
    if p <= 0 or p >= 1:
        return 1.0 if p <= 0 else 0.0
    whole = lgamma(n + 1)
    return sum(
        exp(whole - lgamma(k + 1) - lgamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p)) for k in range(hits + 1)
    )
