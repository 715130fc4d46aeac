"""The ledger: written once, chained, mirrored; whatever is changed in it is seen."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import delete, update

from leads.privacy.ledger import START, Ledger, LedgerBroken
from leads.store import tables
from leads.store.database import Database
from leads.store.tables import lines


@asynccontextmanager
async def ledger(urls: dict[str, str], folder: Path, written: int = 0) -> AsyncIterator[Ledger]:
    database = Database(urls["ledger"], journal="TRUNCATE", readers=1)
    await database.create(tables.ledger)
    opened = Ledger(database, folder / "ledger.mirror")
    for n in range(written):
        await opened.append([entry(n)])
    try:
        yield opened
    finally:
        await database.close()


def entry(n: int) -> tuple[str, dict[str, Any]]:
    return f"erasure:{n}", {"kind": "erasure", "owners": [f"{n:032x}"]}


async def test_lines_are_numbered_chained_and_mirrored(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with ledger(store_urls, tmp_path) as opened:
        assert await opened.head() == (0, START) and await opened.check() == 0
        written = await opened.append([entry(1), entry(2)])
        again = await opened.append([entry(2), entry(3)])
        assert [line.n for line in written] == [1, 2] and [line.n for line in again] == [2, 3]
        assert again[0] == written[1], "the same id is written once"
        assert await opened.head() == (3, again[1].hash) and await opened.check() == 3
        mirrored = opened.mirror.read_bytes().splitlines()
        assert mirrored == [line.mirrored for line in (*written, again[1])]
        assert orjson.loads(mirrored[0].partition(b" ")[2])["owners"] == [f"{1:032x}"]


async def test_several_workers_write_one_chain_and_one_mirror(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with ledger(store_urls, tmp_path) as one, ledger(store_urls, tmp_path) as other:
        await asyncio.gather(*((one, other)[n % 2].append([entry(n), entry(n + 1)]) for n in range(12)))
        assert await one.check() == await other.check() == 13
        assert len(one.mirror.read_bytes().splitlines()) == 13


async def test_a_mirror_that_is_behind_or_was_cut_short_by_a_crash_catches_up(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with ledger(sqlite_urls, tmp_path, written=3) as opened:
        whole = opened.mirror.read_bytes()
        for end in (0, 1, 40, len(whole) // 2, len(whole) - 1):
            opened.mirror.write_bytes(whole[:end])
            assert await opened.check() == 3
            await opened.append([entry(2)])
            assert opened.mirror.read_bytes() == whole
        opened.mirror.unlink()
        await opened.append([entry(3)])
        assert opened.mirror.read_bytes().startswith(whole) and await opened.check() == 4


async def change(opened: Ledger, how: str) -> None:
    """Edit the ledger's database as somebody with access to it would."""
    async with opened.database.begin() as connection:
        if how == "truncated":
            await connection.execute(delete(lines).where(lines.c.n == 4))
        elif how == "one is missing":
            await connection.execute(delete(lines).where(lines.c.n == 2))
        elif how == "flipped":
            await connection.execute(update(lines).where(lines.c.n == 2).values(body=b'{"id":"erasure:1","owners":[]}'))
        elif how == "renamed":
            await connection.execute(update(lines).where(lines.c.n == 2).values(line_id="erasure:x"))
        elif how == "reordered":
            for before, after in ((2, 90), (3, 2), (90, 3)):
                await connection.execute(update(lines).where(lines.c.n == before).values(n=after))
        elif how == "emptied":
            await connection.execute(delete(lines))


@pytest.mark.parametrize("how", ["truncated", "one is missing", "flipped", "renamed", "reordered", "emptied"])
async def test_a_changed_ledger_is_broken(sqlite_urls: dict[str, str], tmp_path: Path, how: str) -> None:
    async with ledger(sqlite_urls, tmp_path, written=4) as opened:
        assert await opened.check() == 4
        await change(opened, how)
        with pytest.raises(LedgerBroken):
            await opened.check()


@pytest.mark.parametrize("how", ["flipped", "longer", "reordered"])
async def test_a_changed_mirror_is_broken_too(sqlite_urls: dict[str, str], tmp_path: Path, how: str) -> None:
    async with ledger(sqlite_urls, tmp_path, written=3) as opened:
        rows = opened.mirror.read_bytes().splitlines()
        changed = {
            "flipped": [rows[0], rows[1].replace(b"kind", b"Kind"), rows[2]],
            "longer": [*rows, rows[2]],
            "reordered": [rows[1], rows[0], rows[2]],
        }
        opened.mirror.write_bytes(b"".join(row + b"\n" for row in changed[how]))
        with pytest.raises(LedgerBroken):
            await opened.check()


async def test_a_whole_chain_made_anew_is_told_by_the_mirror(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """Whoever rewrites every line with right hashes still has the second copy against him."""
    async with ledger(sqlite_urls, tmp_path, written=3) as opened:
        mirror = opened.mirror.read_bytes()
        with closing(sqlite3.connect(tmp_path / "ledger.db")) as database, database:
            database.execute("DELETE FROM lines")
        opened.mirror.unlink()
        for n in (7, 8, 9):
            await opened.append([entry(n)])
        assert await opened.check() == 3
        opened.mirror.write_bytes(mirror)
        with pytest.raises(LedgerBroken):
            await opened.check()
