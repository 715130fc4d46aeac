"""Statistics outlive the persons and hold none: whole weeks, frozen, in groups that are large enough."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select

from leads import statistics
from leads.statistics import OTHERS, Span, grouped, joined
from leads.store import tallies
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import erasures
from leads.store.tables import tallies as days
from tests.leads.firm import firm

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
WEEK = timedelta(days=7)


@pytest.fixture
async def store(store_urls: dict[str, str], tmp_path: Path) -> AsyncIterator[Store]:
    async with firm(store_urls, tmp_path) as opened:
        yield opened.store


async def counted(store: Store, at: datetime, *, n: int = 1, part: str = "demo") -> None:
    async with store.main.begin() as connection:
        await tallies.count(store, connection, "chats", at, part=part, n=n)


async def erased(store: Store, at: datetime, *, n: int) -> None:
    row = {"state": "certified", "reason": "cold", "kind": "lead", "due_at": at, "intent_at": at, "erased_at": at}
    rows = [{"id": new_id(), **row, "counts": {}, "remarks": [], "fence": 0} for _ in range(n)]
    async with store.main.begin() as connection:
        await connection.execute(insert(erasures), rows)


async def test_a_week_is_shown_when_it_is_over_and_never_changes_again(store: Store) -> None:
    await counted(store, MONDAY, n=20)
    await counted(store, MONDAY + timedelta(days=6, hours=23), n=5)
    assert await statistics.close_weeks(store, MONDAY + WEEK - timedelta(seconds=1)) == 0
    assert await statistics.spans(store, "chats", k=5) == []
    assert await statistics.close_weeks(store, MONDAY + WEEK) == 1
    assert await statistics.close_weeks(store, MONDAY + WEEK) == 0
    week = Span(date(2026, 3, 2), date(2026, 3, 8), 25)
    assert await statistics.spans(store, "chats", k=5) == [week]
    await counted(store, MONDAY + timedelta(days=2), n=7)
    await statistics.close_weeks(store, MONDAY + 2 * WEEK)
    assert await statistics.spans(store, "chats", k=5) == [week, Span(date(2026, 3, 9), date(2026, 3, 15), 7)]
    async with store.main.read() as connection:
        assert (await connection.execute(select(days))).all() == []


async def test_what_was_erased_is_counted_by_week_and_outlives_its_records(store: Store) -> None:
    await erased(store, MONDAY, n=4)
    await erased(store, MONDAY + WEEK, n=9)
    now = MONDAY + 2 * WEEK
    await statistics.close_weeks(store, now)
    async with store.main.begin() as connection:
        await connection.execute(erasures.delete())
    assert await statistics.close_weeks(store, now + WEEK) == 1
    found = await statistics.lately(store, statistics.ERASED, now + WEEK, k=10)
    assert found == Span(date(2026, 3, 2), date(2026, 3, 15), 13)
    assert await statistics.lately(store, statistics.ERASED, now + WEEK, k=14) is None


async def test_a_few_more_do_not_change_the_number_of_a_month(store: Store) -> None:
    await erased(store, MONDAY + 3 * WEEK, n=30)
    await erased(store, MONDAY + 5 * WEEK, n=2)
    shown = set()
    for week in (4, 5, 6):
        now = MONDAY + week * WEEK + timedelta(days=1)
        await statistics.close_weeks(store, now)
        shown.add(await statistics.lately(store, statistics.ERASED, now, k=10))
    assert shown == {Span(date(2026, 3, 23), date(2026, 3, 29), 30)}
    await erased(store, MONDAY + 6 * WEEK, n=8)
    now = MONDAY + 7 * WEEK
    await statistics.close_weeks(store, now)
    found = await statistics.lately(store, statistics.ERASED, now, k=10)
    assert found == Span(date(2026, 3, 30), date(2026, 4, 19), 10)


@given(st.lists(st.integers(0, 30), max_size=20), st.integers(2, 12))
def test_a_span_is_never_small_and_stays_as_it_was_when_weeks_come(ns: list[int], k: int) -> None:
    all_spans = [Span(MONDAY.date() + i * WEEK, MONDAY.date() + i * WEEK, n) for i, n in enumerate(ns)]
    before: list[Span] = []
    for end in range(len(all_spans) + 1):
        found = joined(all_spans[:end], k=k)
        assert all(span.n >= k for span in found) and found[: len(before)] == before
        before = found
    assert sum(ns) - sum(span.n for span in before) < k + 30


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(1, 30), max_size=12), st.integers(2, 12))
def test_no_part_can_be_worked_out_from_the_whole(sums: dict[str, int], k: int) -> None:
    shown = grouped(sums, k=k)
    hidden = sum(sums.values()) - sum(shown.values())
    assert all(n >= k for n in shown.values())
    assert hidden == 0 or not shown
    assert OTHERS not in sums
