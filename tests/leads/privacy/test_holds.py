"""Legal holds: in force until their end or release, and on every path that deletes."""

from pathlib import Path

import pytest
from sqlalchemy import select

from leads.privacy import holds
from leads.privacy.holds import NoSuchOwner
from leads.privacy.shift import Shift
from leads.privacy.stores import Keys, Rows
from leads.store import tables
from leads.store.crypto import new_id
from leads.store.tables import PERSONAL_ROWS
from tests.leads.firm import DAY, MOMENT, Firm, firm


async def in_force(f: Firm, owner: bytes) -> bool:
    async with f.store.main.read() as connection:
        one = (await connection.execute(select(holds.active(owner, f.now)))).scalar_one()
        anybody = (await connection.execute(select(holds.any_in_force(f.now)))).scalar_one()
    assert anybody or not one
    return bool(one)


async def test_a_hold_is_in_force_until_its_end_or_its_release(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat, other = await f.says(), await f.says()
        placed_at = f.now
        assert not await in_force(f, chat)
        for until in (f.now + DAY, f.now + 2 * DAY):
            await holds.place(f.store, chat, order_number="12 C 3/2026", until=until, by=1, now=f.now)
        f.now = placed_at + 2 * DAY - MOMENT
        assert await in_force(f, chat) and not await in_force(f, other)
        f.now += MOMENT
        assert not await in_force(f, chat)
        f.now = placed_at
        await holds.release(f.store, chat, by=1, now=f.now)
        assert not await in_force(f, chat)
        assert await f.count(tables.audit, action="hold_placed") == 2
        assert await f.count(tables.audit, action="hold_released") == 1


async def test_what_does_not_exist_cannot_be_held(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        with pytest.raises(NoSuchOwner):
            await holds.place(f.store, new_id(), order_number="1", until=f.now + DAY, by=1, now=f.now)
        assert await f.count(tables.holds) == await f.count(tables.audit) == 0


async def test_the_rows_themselves_do_not_go_while_one_of_their_owners_is_held(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        ids = [asked.lead, asked.conversation, asked.card]
        await holds.place(f.store, asked.conversation, order_number="1", until=f.now + DAY, by=1, now=f.now)
        before = [await f.count(table) for table, _ in PERSONAL_ROWS]
        work = await f.being_erased(ids)
        for store in (Keys(f.store.keys), Rows(f.store)):
            shift = Shift(f.store, f.now)
            assert await shift.claim(10) == [], "nobody even takes it up"
            shift.hold([work])
            assert await store.erase([work], shift) == []
        assert len(await f.store.keys.wrapped(ids)) == 3
        assert [await f.count(table) for table, _ in PERSONAL_ROWS] == before
        await holds.release(f.store, asked.conversation, by=1, now=f.now)
        for store in (Keys(f.store.keys), Rows(f.store)):
            shift = Shift(f.store, f.now)
            assert len(await store.erase(await shift.claim(10), shift)) == 1
            await shift.release_all()
        assert await f.store.keys.wrapped(ids) == []
        assert sum([await f.count(table) for table, _ in PERSONAL_ROWS]) == 0


async def test_holds_are_listed_by_the_page_those_in_force_first(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        chat = await f.says()
        days = [1, *[3] * holds.PAGE, 1]
        for number, until in enumerate(days):
            await holds.place(f.store, chat, order_number=f"{number}", until=f.now + until * DAY, by=1, now=f.now)
        f.now += 2 * DAY
        first = await holds.listed(f.store, f.now)
        assert len(first) == holds.PAGE and all(hold.until > f.now for hold in first)
        rest = await holds.listed(f.store, f.now, start=holds.PAGE)
        assert [hold.order_number for hold in rest] == [f"{len(days) - 1}", "0"]
