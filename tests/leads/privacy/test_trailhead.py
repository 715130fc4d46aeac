"""The head of the audit trail stands in the ledger: what is cut from either end of the trail is found."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from leads.privacy import audit, trailhead
from leads.store.tables import audit as rows
from tests.leads.firm import Firm, firm
from tests.leads.privacy.test_audit import happened

HOUR = timedelta(hours=1)


async def found(f: Firm) -> list[str]:
    assert await audit.first_broken(f.store) is None, "the chain itself sees nothing"
    return await trailhead.findings(f.store, await f.ledger.lines())


async def worked(f: Firm, times: int = 3) -> bool:
    await happened(f, times)
    await audit.chain(f.store)
    return await trailhead.hourly(f.store, f.ledger, f.now)


@pytest.mark.parametrize("cut", ["newest", "newest, and work went on", "all", "oldest"])
async def test_what_is_cut_from_the_trail_is_found(cut: str, store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        assert await worked(f) and not await worked(f), "a line an hour"
        f.now += HOUR
        assert await worked(f)
        f.now += HOUR
        assert not await trailhead.hourly(f.store, f.ledger, f.now), "nothing was added"
        assert await found(f) == []
        async with f.store.main.begin() as connection:
            last = (await connection.execute(select(func.max(rows.c.id)))).scalar_one()
            which = {"all": rows.c.id > 0, "oldest": rows.c.id < 3}.get(cut, rows.c.id > last - 2)
            assert (await connection.execute(delete(rows).where(which))).rowcount > 1
        if "went on" in cut:
            await worked(f, 5)
        assert len(await found(f)) == 1


async def test_a_sweep_and_a_restore_cut_nothing(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await worked(f)
        f.now += HOUR * 24 * 40
        await worked(f)
        assert await trailhead.sweep(f.store, f.ledger, f.now - HOUR, f.now) == 2
        assert await found(f) == []
        f.now += HOUR
        await worked(f)
        assert await found(f) == []
        async with f.store.main.begin() as connection:
            last = (await connection.execute(select(func.max(rows.c.id)))).scalar_one()
            await connection.execute(delete(rows).where(rows.c.id > last - 2))
        assert await found(f) != [], "an older state of the database, which nobody called a restore"
        await trailhead.restored(f.store, f.ledger, f.now)
        assert await found(f) == []
        f.now += HOUR
        await worked(f)
        assert await found(f) == []
