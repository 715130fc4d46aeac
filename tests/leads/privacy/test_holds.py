"""Legal holds: in force until their end or release, and on every path that deletes."""

import ast
from pathlib import Path

import pytest
from sqlalchemy import select

from leads.privacy import holds
from leads.privacy.holds import NoSuchOwner
from leads.privacy.stores import Rows
from leads.store import tables
from leads.store.crypto import new_id
from leads.store.tables import PERSONAL_ROWS
from tests.leads.firm import DAY, MOMENT, Firm, firm

ROOT = Path(__file__).parents[3]
# The eraser's rows; besides it only what was moved elsewhere in the same transaction, and work that is done.
MAY_DELETE = {
    "leads/privacy/stores.py": {"table"},
    "leads/offers.py": {"kept_contacts"},
    "leads/store/jobs.py": {"jobs"},
}


async def in_force(f: Firm, owner: bytes) -> tuple[bool, bool]:
    async with f.store.main.read() as connection:
        one = (await connection.execute(select(holds.active(owner, f.now)))).scalar_one()
        any_of = (await connection.execute(select(holds.any_active([new_id(), owner], f.now)))).scalar_one()
    return bool(one), bool(any_of)


async def test_a_hold_is_in_force_until_its_end_or_its_release(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat, other = await f.says(), await f.says()
        placed_at = f.now
        assert await in_force(f, chat) == (False, False)
        for until in (f.now + DAY, f.now + 2 * DAY):
            await holds.place(f.store, chat, order_number="12 C 3/2026", until=until, by=1, now=f.now)
        f.now = placed_at + 2 * DAY - MOMENT
        assert await in_force(f, chat) == (True, True) and await in_force(f, other) == (False, False)
        f.now += MOMENT
        assert await in_force(f, chat) == (False, False)
        f.now = placed_at
        await holds.release(f.store, chat, by=1, now=f.now)
        assert await in_force(f, chat) == (False, False)
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
        assert await Rows(f.store).erase(ids, f.now) == {}
        assert [await f.count(table) for table, _ in PERSONAL_ROWS] == before
        await holds.release(f.store, asked.conversation, by=1, now=f.now)
        assert (await Rows(f.store).erase(ids, f.now))["owners"] == 3
        assert sum([await f.count(table) for table, _ in PERSONAL_ROWS]) == 0


def test_no_other_path_deletes_rows_of_a_person() -> None:
    personal = {table.name for table, _ in PERSONAL_ROWS} | {"table"}
    found: dict[str, set[str]] = {}
    for path in sorted([*(ROOT / "leads").rglob("*.py"), *(ROOT / "chatserver").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "delete" and node.args:
                name = getattr(node.args[0], "id", "")
                if name in personal:
                    found.setdefault(path.relative_to(ROOT).as_posix(), set()).add(name)
    assert found == MAY_DELETE
