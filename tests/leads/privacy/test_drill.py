"""A rehearsal proves a backup without touching the installation, is filed, and leaves nothing behind."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from sqlalchemy import delete

from leads.privacy import certificates, copies, drill
from leads.privacy.certificates import Certificate
from leads.privacy.copies import Refused
from leads.store import pace
from leads.store.tables import wrapped_keys
from tests.leads.firm import DAY, HOUR
from tests.leads.privacy.copying import Shop, shop
from tests.leads.privacy.test_restore_matrix import everything


async def rehearse(s: Shop, copy: copies.Copy) -> drill.Result:
    return await drill.run(
        copy,
        copy,
        chain=await s.firm.ledger.lines(),
        master=b"m" * 32,
        index=b"i" * 32,
        seals=s.seals,
        scratch=s.folder / "scratch",
        now=s.firm.now,
    )


async def test_a_drill_proves_a_backup_files_the_result_and_changes_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        adam = await s.firm.asks()
        s.firm.now += 20 * DAY
        await s.firm.asks("eva@posta.example", words="Prosze o oferte na damski rower, [e-mail 1]")
        copy = await s.backs_up()
        await s.firm.goes_cold(adam)
        assert await s.erases() == 1
        before = await everything(s)
        result = await rehearse(s, copy)
        assert await everything(s) == before and list((tmp_path / "scratch").iterdir()) == []
        assert result.passed and result.replayed == {"erasure": 1}
        assert (result.opened, result.owners, result.ledger_lines) == (1, 3, 1)
        path = await drill.file(s.firm.store, result, s.seals, folder=s.backups, now=s.firm.now)
        content = orjson.loads(path.read_bytes())
        signed = Certificate(content["body"].encode(), bytes.fromhex(content["signature"]))
        assert certificates.is_genuine(signed, s.seals.public_key) and signed.content["passed"] is True
        fact = await pace.fact(s.firm.store, copies.DRILLED)
        assert fact is not None and fact.at == s.firm.now


async def test_a_backup_whose_words_do_not_open_fails_the_drill(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(sqlite_urls, tmp_path) as s:
        await s.firm.asks()
        async with s.firm.store.keys.database.begin() as connection:
            await connection.execute(delete(wrapped_keys))
        result = await rehearse(s, await s.backs_up())
        assert not result.passed
        assert any("3 owners have no key" in problem for problem in result.problems)
        assert "1 of 1 messages do not open" in result.problems
        await drill.file(s.firm.store, result, s.seals, folder=s.backups, now=s.firm.now)
        assert await pace.fact(s.firm.store, copies.DRILLED) is None


async def test_a_damaged_backup_is_refused_and_the_scratch_place_goes_anyway(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(sqlite_urls, tmp_path) as s:
        await s.firm.asks()
        copy = await s.backs_up()
        copy.file("main").write_bytes(b"lethe backup 1\n")
        with pytest.raises(Refused, match="not the one that was written"):
            await rehearse(s, copy)
        assert list((tmp_path / "scratch").iterdir()) == []


def test_what_a_killed_drill_left_goes_with_the_next(tmp_path: Path) -> None:
    (tmp_path / "drill-abc").mkdir()
    (tmp_path / "drill-abc" / "main.db").write_bytes(b"somebody")
    assert drill.sweep(tmp_path) == 1 and list(tmp_path.iterdir()) == []


async def test_the_ages_of_backup_and_drill_are_plain_facts(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(sqlite_urls, tmp_path) as s:
        store, now = s.firm.store, s.firm.now
        await pace.note_first(store, pace.INSTALLED, now)
        ages = await copies.ages(store, now + 36 * HOUR)
        assert ages == copies.Ages(None, None, False, False)
        ages = await copies.ages(store, now + 91 * DAY)
        assert ages == copies.Ages(None, None, True, True), "never at all is too old in the end"
        await s.backs_up()
        await pace.note(store, copies.DRILLED, now)
        ages = await copies.ages(store, now + 36 * HOUR)
        assert ages == copies.Ages(36 * HOUR, 36 * HOUR, False, False)
        ages = await copies.ages(store, now + 36 * HOUR + timedelta(seconds=1))
        assert (ages.backup_too_old, ages.drill_too_old) == (True, False)
        assert (await copies.ages(store, now + 90 * DAY + HOUR)).drill_too_old
