"""What a chat says of how soon somebody answers: measured, of weeks that are over, never from a few."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from leads import answertime, statistics
from leads.store import tallies
from leads.store.store import Store
from tests.leads.firm import firm

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
WEEK = timedelta(days=7)


@pytest.fixture
async def store(store_urls: dict[str, str], tmp_path: Path) -> AsyncIterator[Store]:
    async with firm(store_urls, tmp_path) as opened:
        yield opened.store


async def answered(store: Store, at: datetime, **within: int) -> None:
    async with store.main.begin() as connection:
        for bucket, n in within.items():
            part = f"{bucket.removeprefix('in_')}|demo"
            await tallies.count(store, connection, answertime.COUNT, at, part=part, n=n)


async def test_the_time_is_that_of_three_in_four_of_the_last_weeks_with_enough_answers(store: Store) -> None:
    await answered(store, MONDAY, in_5m=4, in_30m=3)
    await answered(store, MONDAY + WEEK, in_5m=2, in_more=3)
    assert await answertime.within(store, "demo", MONDAY + WEEK, k=10) is None, "no week is over"
    await statistics.close_weeks(store, MONDAY + WEEK)
    assert await answertime.within(store, "demo", MONDAY + WEEK, k=10) is None, "seven answers are too few"
    assert await answertime.within(store, "demo", MONDAY + WEEK, k=7) == timedelta(minutes=30), "and seven would do"
    await statistics.close_weeks(store, MONDAY + 2 * WEEK)
    assert await answertime.within(store, "demo", MONDAY + 2 * WEEK, k=10) == timedelta(minutes=30), "9 of 12"
    assert await answertime.within(store, "other", MONDAY + 2 * WEEK, k=10) is None, "of another site nothing is known"
    await answered(store, MONDAY + 2 * WEEK, in_5m=10)
    await statistics.close_weeks(store, MONDAY + 3 * WEEK)
    assert await answertime.within(store, "demo", MONDAY + 3 * WEEK, k=10) == timedelta(minutes=5), "lately, not ever"
    assert await answertime.within(store, "demo", MONDAY + 20 * WEEK, k=10) is None, "that was long ago"


async def test_a_firm_that_lets_many_wait_for_days_promises_nothing(store: Store) -> None:
    await answered(store, MONDAY, in_5m=7, in_more=4)
    await statistics.close_weeks(store, MONDAY + WEEK)
    assert await answertime.within(store, "demo", MONDAY + WEEK, k=10) is None
