"""Jobs are claimed by one worker at a time; a number that a job had is never another job's."""

from datetime import timedelta

from sqlalchemy import insert

from leads.store import jobs
from leads.store.tables import jobs as jobs_table
from leads.store.tables import main
from leads.store.writer import job
from tests.helpers import MONDAY
from tests.leads.test_signals import close, opened


async def test_a_worker_that_slept_through_its_lease_cannot_finish_a_later_job(store_urls: dict[str, str]) -> None:
    store = await opened(store_urls)

    async def claim_a_new_job(at: timedelta) -> jobs.Job:
        async with store.main.begin() as connection:
            await connection.execute(insert(jobs_table), [job("understand", owner=None, at=MONDAY)])
        (claimed,) = await jobs.claim(store, kinds=["understand"], now=MONDAY + at, owner=None, limit=1)
        return claimed

    slept = await claim_a_new_job(timedelta())
    (again,) = await jobs.claim(store, kinds=["understand"], now=MONDAY + jobs.LEASE * 2, owner=None, limit=1)
    assert again.fence > slept.fence
    await jobs.finish(store, [again])
    later = await claim_a_new_job(timedelta(hours=1))
    assert later.id != slept.id
    await jobs.finish(store, [slept])
    await jobs.put_off(store, later, now=MONDAY + timedelta(hours=1))
    due = MONDAY + timedelta(days=1)
    assert [j.id for j in await jobs.claim(store, kinds=["understand"], now=due, owner=None, limit=1)] == [later.id]
    await close(store)


def test_every_table_that_the_database_numbers_never_gives_a_number_twice() -> None:
    numbered = [t for t in main.tables.values() if t.autoincrement_column is not None]
    assert len(numbered) >= 5
    assert [t.name for t in numbered if not t.dialect_options["sqlite"]["autoincrement"]] == []
