"""Whatever fails in the middle of a backup or a restore: half of it is never taken for whole."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leads.privacy import copies, needles, verify
from leads.privacy.copies import Refused
from leads.privacy.search import search
from leads.schedule import Duty, tick
from leads.store import pace, tables
from leads.store.tables import certificates, erasures
from tests.leads.firm import DAY, MINUTE
from tests.leads.privacy.copying import shop
from tests.leads.privacy.test_erasure_faults import CutError, cut_at
from tests.leads.privacy.test_restore_matrix import everything


async def test_a_restore_that_is_cut_at_any_statement_leaves_the_old_or_a_closed_installation(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """Either nothing happened, or nobody is served; begun again, it ends well."""
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await f.asks()
        copy = await s.backs_up()
        ids = [asked.lead, asked.conversation, asked.card]
        wanted = await needles.gather(f.store, ids)
        await f.goes_cold(asked)
        assert await s.erases() == 1
        second = s.second_copy()
        with cut_at(-1) as statements:
            await s.restores(copy, ledger=second)
        assert len(statements) > 60
        untouched, closed = 0, 0
        for number in range(1, len(statements), max(1, len(statements) // 7)):
            before = await everything(s)
            with cut_at(number), pytest.raises(Exception, match=r".*") as cut:
                await s.restores(copy, ledger=second)
            assert isinstance(cut.value, CutError | Refused) or isinstance(cut.value.__cause__, CutError)
            restoring = await pace.fact(f.store, pace.RESTORING) is not None
            assert restoring or await everything(s) == before, number
            untouched, closed = untouched + (not restoring), closed + restoring
            f.now += MINUTE
            await s.restores(copy, ledger=second)
            assert await pace.fact(f.store, pace.RESTORING) is None
            assert [await f.state(one) for one in ids] == ["gone"] * 3
            assert (await search([tmp_path], wanted.all)).total == 0
            assert await f.count(certificates) == await f.count(erasures, state="certified") == 1
        assert untouched >= 2 and closed >= 2


async def test_while_a_restore_is_unfinished_no_duty_runs(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    ran: list[datetime] = []

    async def run(now: datetime) -> int:
        ran.append(now)
        return 1

    async with shop(sqlite_urls, tmp_path) as s:
        duty = Duty("mail_out", timedelta(seconds=1), run)
        await pace.note(s.firm.store, pace.RESTORING, s.firm.now)
        assert await tick(s.firm.store, [duty], s.firm.now) == {} and ran == []
        async with s.firm.store.main.begin() as connection:
            await pace.forget(connection, pace.RESTORING)
        assert await tick(s.firm.store, [duty], s.firm.now) == {"mail_out": 1}


async def test_a_backup_that_fails_leaves_nothing_behind_and_no_good_news(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        await s.firm.asks()
        with cut_at(-1) as statements:
            await s.backs_up()
        for number in range(1, len(statements) - 3, 5):
            s.firm.now += MINUTE
            there = set(s.backups.iterdir())
            with cut_at(number), pytest.raises((CutError, Refused)):
                await s.backs_up()
            assert set(s.backups.iterdir()) == there
        s.backups.joinpath("file").write_bytes(b"")
        with pytest.raises(Refused, match=r"could not be written \(.+\); make room or choose another folder"):
            await s.backs_up(s.backups / "file")
        fact = await pace.fact(s.firm.store, copies.BACKED_UP)
        assert fact is not None and fact.at < s.firm.now - MINUTE


async def test_people_write_and_keys_come_and_go_while_a_backup_is_made(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        first = [await f.says(f"Pytanie numer {n}") for n in range(30)]
        f.now += f.retention.chat_unanswered
        await f.mark_due()

        async def chat() -> list[bytes]:
            return [await f.says(f"Nowe pytanie numer {n}") for n in range(20)]

        copy, fresh, erased = await asyncio.gather(s.backs_up(), chat(), s.erases())
        assert erased == 30 and len(fresh) == 20
        done = await s.restores(copy, ledger=s.second_copy())
        assert done.rows == sum(copy.rows("main").values())
        assert [await f.state(one) for one in first] == ["gone"] * 30
        assert await f.store.keys.existing(first) == set()
        report = await verify.run(s.replayer, s.seals.public_key, f.now, self_test=False)
        assert report.findings == []


async def test_what_served_its_time_goes_from_the_folder_keys_first(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(sqlite_urls, tmp_path) as s:
        made = []
        for _ in range(4):
            made.append(await s.backs_up())
            s.firm.now += 5 * DAY
        (s.backups / "lethe-20260101T000000Z.part").mkdir()
        (s.backups / "holiday.jpg").write_bytes(b"")
        key, periods = s.seals.public_key, {"keep": 14 * DAY, "keep_keys": 7 * DAY}
        assert copies.sweep(s.backups, key, **periods, now=s.firm.now) == 4
        assert [one.path.exists() for one in made] == [False, False, True, True]
        assert [one.has_keys for one in made] == [False, False, False, True]
        assert sorted(path.name for path in s.backups.iterdir()) == [
            "holiday.jpg",
            made[2].path.name,
            made[3].path.name,
        ]
        with pytest.raises(Refused, match=r"keys\.lethe: .*missing; its keys have served their time.*--keys"):
            await s.restores(made[2], expected=(0, ""))
        await s.restores(made[2], keys=made[3], expected=(0, ""))


async def test_a_backup_is_sealed_and_only_its_owner_may_read_it(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        asked = await s.firm.asks()
        wanted = await needles.gather(s.firm.store, [asked.lead, asked.conversation, asked.card])
        copy = await s.backs_up()
        ids = [asked.lead, asked.card, asked.conversation]
        assert (await search([copy.path], [*wanted.all, *ids])).total == 0
        assert {oct(path.stat().st_mode & 0o777) for path in copy.path.iterdir()} == {"0o600"}
        assert oct(copy.path.stat().st_mode & 0o777) == "0o700"


async def test_every_table_is_in_a_backup(store_urls: dict[str, str], tmp_path: Path) -> None:
    """A restored installation is the same, row by row, but for what closes and opens it."""
    async with shop(store_urls, tmp_path) as s:
        asked = await s.firm.asks()
        await s.firm.offers(asked)
        await s.firm.says("Jeszcze ktos pyta o rower")
        before = dict(await everything(s))
        await s.restores(await s.backs_up(), expected=(0, ""))
        after = dict(await everything(s))
        changed = {name for name in before if before[name] != after[name]}
        assert changed == {"facts", "audit"} and set(tables.main.tables) <= set(before)
        assert len([name for name in before if before[name]]) > 12
