"""The advisor: a firm whose hazard is known is recovered, small cells are merged, and it says when it does not know."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from leads import advisor, stages
from leads.advisor import SMALLEST_CELL, Cell, History
from leads.privacy import endings, erasure
from leads.store import tables
from tests.leads.firm import DAY, OFFER, Firm, firm

Hazard = Callable[[int], float]
LONGEST = 60


def falling(day: int) -> float:
    """The chance that somebody buys on this day of his silence."""
    return 0.03 * 0.93**day


def late(day: int) -> float:
    return 0.001 if day < 20 else 0.012


def simulated(hazard: Hazard, *, seed: int, requests: int = 900) -> History:
    """Requests that are sold by the hazard, lost at random days, and forgotten at the threshold."""
    chance, sums = random.Random(seed), dict[int, list[int]]()
    for _ in range(requests):
        lost, day = min(LONGEST, int(chance.expovariate(1 / 50))), 0
        while day < lost and chance.random() >= hazard(day):
            day += 1
        pair = sums.setdefault(day, [0, 0])
        pair[0 if day < lost else 1] += 1
    return advisor.made(sums, longest=LONGEST)


def true_chance(hazard: Hazard, day: int) -> float:
    silent = 1.0
    for later in range(day, LONGEST):
        silent *= 1 - hazard(later)
    return 1 - silent


@pytest.mark.parametrize("hazard", [falling, late])
def test_a_firm_with_a_known_hazard_is_recovered_within_its_band_on_all_days(hazard: Hazard) -> None:
    """Of 40 such firms at most 3 may leave the 95 % band on any day up to the longest threshold."""
    missed, widest = 0, 0.0
    for seed in range(40):
        known = simulated(hazard, seed=seed)
        assert known.enough and known.longest == LONGEST
        days = [advisor.chance(known, day) for day in range(known.longest + 1)]
        missed += any(not d.low <= true_chance(hazard, d.day) <= d.high for d in days)
        widest = max(widest, days[0].high - days[0].low)
    assert missed <= 3 and widest < 0.2, "a band that holds everything would say nothing"


def test_the_band_tells_a_wrong_hazard_apart() -> None:
    known = simulated(falling, seed=1)
    first = advisor.chance(known, 0)
    assert not first.low <= true_chance(lambda day: 2 * falling(day), 0) <= first.high


@pytest.mark.parametrize(
    ("lost", "sales", "upper"), [(1, 240, 0.0230), (0, 100, 0.0362), (5, 50, 0.2181), (50, 50, 1.0), (0, 0, 1.0)]
)
def test_the_upper_bound_is_clopper_and_pearsons(lost: int, sales: int, upper: float) -> None:
    """The values of R's binom.test(lost, sales)$conf.int[2]."""
    assert advisor.upper_bound(lost, sales) == pytest.approx(upper, abs=5e-5)


def test_what_a_threshold_costs_and_saves() -> None:
    sums = {2: (100, 40), 10: (120, 60), 20: (19, 50), 30: (1, 200)}
    known = advisor.made(sums, longest=30)
    found = advisor.cost(known, 30)
    assert (found.lost, found.sales, found.saved) == (1, 240, 0) and 0.0229 < found.upper < 0.03
    assert advisor.cost(known, 20).lost == 20 and advisor.cost(known, 20).saved == 10 * 200
    assert advisor.cost(known, 0).lost == 240 and advisor.cost(known, 0).upper == 1.0
    assert advisor.smallest(known, 0.05) == 21 and advisor.smallest(known, 0.0001) is None


def test_cells_of_a_few_are_merged_with_a_neighbour_and_nothing_is_lost() -> None:
    cells = [
        Cell(day, day, sold, other) for day, sold, other in ((0, 1, 0), (1, 0, 2), (2, 3, 4), (5, 9, 9), (9, 1, 1))
    ]
    found = advisor.merged(cells, 30)
    assert all(cell.n >= SMALLEST_CELL for cell in found)
    assert (sum(c.sold for c in found), sum(c.other for c in found)) == (14, 16)
    assert [(c.first, c.last) for c in found] == [(0, 2), (5, 9)]


def test_what_came_after_the_longest_threshold_is_not_known() -> None:
    sums = {5: (40, 10), 30: (0, 30), 45: (9, 20)}
    known = advisor.made(sums, longest=30)
    assert (known.longest, known.sales, known.requests) == (30, 40, 109)
    assert advisor.made({5: (40, 10)}, longest=180).longest == 5, "nobody was silent for longer"


async def sells(f: Firm, n: int, *, after: timedelta, product: str | None = None) -> None:
    for number in range(n):
        asked = await f.asks(f"buyer{after.days}.{number}@posta.example", reminders=False)
        await f.offers(asked, replace(OFFER, declared_as=product))
        f.now += after
        await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        f.now -= after


async def test_endings_are_counted_once_and_only_when_their_week_is_over(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """Three sold after 4 days, one lost, one gone cold, one that wanted to be forgotten, one still open."""
    async with firm(store_urls, tmp_path) as f:
        await sells(f, 3, after=4 * DAY, product="Tatra 5")
        cold, lost, unwanted = [await f.asks(f"p{n}@posta.example", reminders=False) for n in range(3)]
        f.now += 2 * DAY
        await stages.close(f.store, f.retention, lost.lead, "lost", actor="staff:7", why="price", now=f.now)
        await erasure.ask(f.store, unwanted.lead, reason="own_request", now=f.now)
        await f.eraser().erase_due(f.now)
        assert await endings.close_weeks(f.store, f.now) == 0
        assert not (await advisor.history(f.store, longest=30)).sales, "the week is not over"
        f.now += 7 * DAY
        await f.mark_due()
        await f.eraser().erase_due(f.now)
        await f.goes_cold(cold)
        await f.eraser().erase_due(f.now)
        f.now += 7 * DAY
        await f.asks("open@posta.example", reminders=False)
        assert await endings.close_weeks(f.store, f.now) >= 2
        assert await endings.close_weeks(f.store, f.now) == 0
        assert await f.count(tables.endings) == 0
        sums = {row.bucket: row.n for row in await rows(f, "silence")}
        assert sums == {"2026Q1|4|sold": 3, "2026Q1|2|lost": 2, "2026Q1|33|gone": 1}
        assert {row.bucket: row.n for row in await rows(f, endings.STILL)} == {"0": 1}
        assert {row.bucket: row.n for row in await rows(f, "silence:Tatra 5")} == {"2026Q1|4|sold": 3}
        known = await advisor.history(f.store, longest=30)
        assert (known.sales, known.requests, known.enough) == (3, 7, False)


async def rows(f: Firm, name: str) -> list[Any]:
    async with f.store.main.read() as connection:
        query = tables.counters.select().where(tables.counters.c.name == name)
        return list((await connection.execute(query)).all())


async def test_the_longest_silence_counts_not_the_last(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """Silent for nine days, then an answer, then a sale the day after: a threshold of nine would have cost it."""
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks(reminders=False)
        await f.offers(asked)
        f.now += 9 * DAY
        await f.answers(asked)
        f.now += DAY
        await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        assert (await f.one(tables.leads, id=asked.lead)).longest_silence == 9
        f.now += 7 * DAY
        await endings.close_weeks(f.store, f.now)
        assert [row.bucket for row in await rows(f, "silence")] == ["2026Q1|9|sold"]


async def test_two_workers_add_a_week_once(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        for number in range(5):
            asked = await f.asks(f"p{number}@posta.example", reminders=False)
            await erasure.ask(f.store, asked.lead, reason="own_request", now=f.now)
        await f.eraser().erase_due(f.now)
        f.now += 14 * DAY
        await f.asks("open@posta.example", reminders=False)
        assert await f.count(tables.endings) > 0, "something is to be added"
        await asyncio.gather(*(endings.close_weeks(f.store, f.now) for _ in range(4)))
        assert sum(row.n for row in await rows(f, "silence")) == 5
        assert {row.bucket: row.n for row in await rows(f, endings.STILL)} == {"0": 1}


async def test_products_that_begin_alike_are_counted_apart(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """A product's name may be longer than the name of a counter."""
    family, shop = "Heat pump with installation, family house", "Heat pump with installation, shop"
    async with firm(sqlite_urls, tmp_path) as f:
        await sells(f, 5, after=4 * DAY, product=family)
        await sells(f, 6, after=5 * DAY, product=shop)
        f.now += 14 * DAY
        await endings.close_weeks(f.store, f.now)
        found = [(await advisor.history(f.store, longest=30, product=each)).sales for each in (family, shop)]
        assert found == [5, 6]
