"""The audit trail: chained in the order of its rows, and every edit is seen."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, update

from leads.privacy import audit
from leads.store.tables import audit as rows
from tests.leads.firm import Firm, firm


async def happened(f: Firm, times: int) -> None:
    for n in range(times):
        async with f.store.main.begin() as connection:
            await audit.record(connection, now=f.now, actor="staff:7", action="offer_sent", counts={"n": n})


async def test_rows_are_chained_later_and_the_chain_goes_on(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await happened(f, 3)
        assert await f.count(rows, chain=None) == 3
        assert [await audit.chain(f.store), await audit.chain(f.store)] == [3, 0]
        await happened(f, 5)
        assert await audit.first_broken(f.store) is None, "what is not chained yet is no break"
        assert [await audit.chain(f.store, limit=2), await audit.chain(f.store)] == [2, 3]
        assert await audit.first_broken(f.store) is None and await f.count(rows, chain=None) == 0


async def test_a_row_that_is_committed_late_breaks_no_chain(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Its number is lower than that of rows which are there already; two workers chain at the same time."""
    async with firm(store_urls, tmp_path) as f:
        begun, go_on = asyncio.Event(), asyncio.Event()

        async def slow() -> None:
            async with f.store.main.begin() as connection:
                await audit.record(connection, now=f.now, actor="staff:7", action="slow")
                begun.set()
                await go_on.wait()

        async def let_it_go_on() -> None:
            await asyncio.sleep(0.2)
            go_on.set()

        late = asyncio.create_task(slow())
        await begun.wait()
        quick = asyncio.create_task(happened(f, 3))
        await asyncio.sleep(0.1)
        await asyncio.gather(audit.chain(f.store), audit.chain(f.store), let_it_go_on(), late, quick)
        await audit.chain(f.store)
        assert await f.count(rows, chain=None) == 0 and await f.count(rows) == 4
        assert await audit.first_broken(f.store) is None


@pytest.mark.parametrize("how", ["edited", "deleted", "added"])
async def test_an_edited_a_deleted_and_an_added_row_are_found(
    sqlite_urls: dict[str, str], tmp_path: Path, how: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await happened(f, 6)
        await audit.chain(f.store)
        async with f.store.main.begin() as connection:
            if how == "edited":
                await connection.execute(update(rows).where(rows.c.id == 3).values(actor="staff:8"))
            elif how == "deleted":
                await connection.execute(delete(rows).where(rows.c.id == 2))
            else:
                row = {"id": 99, "at": f.now, "actor": "x", "action": "y", "counts": {}, "chain": b"f" * 32}
                await connection.execute(insert(rows).values(**row))
        assert await audit.first_broken(f.store) == {"edited": 3, "deleted": 3, "added": 99}[how]


async def test_old_rows_go_and_what_is_left_is_still_verified(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await happened(f, 4)
        await audit.chain(f.store)
        f.now += timedelta(days=400)
        await happened(f, 3)
        await audit.chain(f.store)
        assert await audit.sweep(f.store, f.now - timedelta(days=365)) == 3
        assert await f.count(rows) == 4 and await audit.first_broken(f.store) is None
        async with f.store.main.begin() as connection:
            await connection.execute(update(rows).where(rows.c.id == 6).values(action="nothing"))
        assert await audit.first_broken(f.store) == 6


async def test_workers_that_chain_at_the_same_time_leave_no_link_out(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        await happened(f, 150)
        while await f.count(rows, chain=None):
            await asyncio.gather(*(audit.chain(f.store, limit=limit) for limit in (1, 3, 5, 7)))
        assert await audit.first_broken(f.store) is None
