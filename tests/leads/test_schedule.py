"""Slow duties: one process at a time, for as long as it lives."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from leads.schedule import Duty, tick
from leads.store.alone import LEASE, alone
from leads.store.tables import duties
from tests.leads.firm import MINUTE, MOMENT, firm

SECOND = timedelta(seconds=1)


class Digging:
    """A duty that lasts until the test says so."""

    def __init__(self) -> None:
        self.begun = 0
        self.at_it = asyncio.Event()
        self.enough = asyncio.Event()

    async def run(self, now: datetime) -> int:
        self.begun += 1
        self.at_it.set()
        await self.enough.wait()
        return 1


async def test_a_slow_duty_is_done_by_one_process_at_a_time(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        digging = Digging()
        table = (Duty("dig", SECOND, digging.run, slow=True),)
        first = asyncio.create_task(tick(f.store, table, f.now))
        await digging.at_it.wait()
        assert await tick(f.store, table, f.now + 10 * SECOND) == {}
        digging.enough.set()
        assert await first == {"dig": 1} and digging.begun == 1
        assert await tick(f.store, table, f.now) == {}, "done a moment ago"
        assert await tick(f.store, table, f.now + SECOND) == {"dig": 1}


async def test_of_many_processes_that_come_together_one_does_it(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        digging = Digging()
        digging.enough.set()
        table = (Duty("dig", MINUTE, digging.run, slow=True),)
        done = await asyncio.gather(*(tick(f.store, table, f.now) for _ in range(6)))
        assert sorted(done, key=len)[-1] == {"dig": 1} and digging.begun == 1


async def test_the_duty_of_a_process_that_was_killed_is_taken_over_when_its_lease_ends(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        digging = Digging()
        digging.enough.set()
        table = (Duty("dig", SECOND, digging.run, slow=True),)
        await tick(f.store, table, f.now)
        async with f.store.main.begin() as connection:
            await connection.execute(update(duties).values(lease_until=f.now + LEASE))
        assert await tick(f.store, table, f.now + LEASE - MOMENT) == {}
        assert await tick(f.store, table, f.now + LEASE) == {"dig": 1}
        async with f.store.main.begin() as connection:
            await connection.execute(update(duties).values(lease_until=f.now + 400 * 1440 * MINUTE))
        assert await tick(f.store, table, f.now + 2 * LEASE) == {"dig": 1}, "the clock was put back meanwhile"


async def test_a_lease_lasts_as_long_as_the_work(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        short = timedelta(seconds=0.6)
        async with alone(f.store, "dig", f.now, last_run=None, lease=short) as mine:
            assert mine
            await asyncio.sleep(1.0)
            async with alone(f.store, "dig", f.now + SECOND, last_run=None, lease=short) as others:
                assert not others
        async with alone(f.store, "dig", f.now + SECOND, last_run=None, lease=short) as others:
            assert others


async def test_a_slow_duty_that_fails_or_is_cancelled_is_free_at_once(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        digging = Digging()
        table = (Duty("dig", SECOND, digging.run, slow=True),)

        async def fails(now: datetime) -> int:
            raise ConnectionError

        assert await tick(f.store, (Duty("dig", SECOND, fails, slow=True),), f.now) == {}
        stopped = asyncio.create_task(tick(f.store, table, f.now + SECOND))
        await digging.at_it.wait()
        stopped.cancel()
        await asyncio.gather(stopped, return_exceptions=True)
        digging.enough.set()
        assert await tick(f.store, table, f.now + SECOND) == {"dig": 1}
