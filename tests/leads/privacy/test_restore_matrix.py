"""A backup from any moment of a life, old or new keys, old or new ledger: nobody erased is read or mailed again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select

from leads import offers
from leads.privacy import heads, needles, proof, verify
from leads.privacy.copies import Copy, Refused
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger, Line
from leads.privacy.needles import Needles
from leads.privacy.search import search
from leads.privacy.shift import Work
from leads.privacy.stores import Files, Keys, Rows, Turns
from leads.store import tables
from leads.store.database import Compaction
from leads.store.tables import certificates, erasures, mails
from tests.leads.firm import ADAM, DAY, HOUR, Asked
from tests.leads.privacy.copying import Shop, elsewhere, shop

EVA = "eva@posta.example"
MOMENTS = ("creation", "intent", "ledger line", "keys", "rows", "certificate", "end")


@dataclass(slots=True)
class Pause:
    """A store that holds nothing: something else happens when its turn in an erasure comes."""

    name: str
    then: Callable[[], Awaitable[None]]
    checks_itself: bool = True

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        await self.then()
        return list(works)

    async def compact(self) -> Compaction:
        return Compaction(True)

    def files(self) -> list[Path]:
        return []


class PausingLedger(Ledger):
    """The installation's ledger; something else happens before a line is written."""

    then: Callable[[], Awaitable[None]]

    async def append(self, entries: list[tuple[str, dict[str, Any]]]) -> list[Line]:
        await self.then()
        return await Ledger.append(self, entries)


@dataclass(slots=True)
class Life:
    """Adam, who was erased, Eva, who was not, and a backup from each moment of it."""

    shop: Shop
    adam: Asked
    eva: Asked
    wanted: Needles
    copies: dict[str, Copy]


async def a_life(s: Shop) -> Life:
    """Adam is offered something, falls silent and is erased; Eva asks shortly before. A backup at each moment."""
    f = s.firm
    copies: dict[str, Copy] = {}

    async def keep(moment: str) -> None:
        f.now += HOUR
        copies[moment] = await s.backs_up()

    await f.says("Pan Nikt pyta o nic szczegolnego")
    await keep("creation")
    adam = await f.asks()
    await f.offers(adam)
    f.now += 20 * DAY
    await f.mails_leave()
    eva = await f.asks(EVA, words="Prosze o oferte na damski rower, [e-mail 1]")
    await f.goes_cold(adam)
    await keep("intent")
    wanted = await needles.gather(f.store, [adam.lead, adam.conversation, adam.card])
    ledger = PausingLedger(f.ledger.database, f.ledger.mirror)

    async def before_the_line() -> None:
        await keep("ledger line")

    async def before_the_keys() -> None:
        await keep("keys")

    async def before_the_rows() -> None:
        await keep("rows")

    async def before_the_certificate() -> None:
        await keep("certificate")

    ledger.then = before_the_line
    stores = (
        Pause("before the keys", before_the_keys),
        Keys(f.store.keys, f.places),
        Pause("before the rows", before_the_rows),
        Rows(f.store, f.places),
        Pause("before the certificate", before_the_certificate),
        Files("ledger and logs", f.others),
    )
    while len(copies) < 6:
        await Eraser(f.store, ledger, s.seals.signing, stores).erase_due(f.now)
    await s.erases()
    await keep("end")
    assert list(copies) == list(MOMENTS) and await f.state(adam.lead) == "gone"
    return Life(s, adam, eva, wanted, copies)


async def assert_nobody_came_back(life: Life, moment: str) -> None:
    """Not a row, not a key, not a byte, not a mail; and whoever lives is there."""
    s, f, adam = life.shop, life.shop.firm, life.adam
    ids = [adam.lead, adam.conversation, adam.card]
    assert [await f.state(one) for one in ids] == ["gone"] * 3
    assert await f.store.keys.existing(ids) == set()
    for table, column in tables.PERSONAL_ROWS:
        assert await f.count(table, **{column.name: adam.lead}) == 0
    report = await verify.run(s.replayer, s.seals.public_key, f.now, self_test=False)
    assert report.findings == [] and report.open == 0
    assert await f.count(certificates) == await f.count(erasures) == 2, "his, and that of somebody who only asked"
    found = await search([s.folder], life.wanted.all)
    assert found.total == 0
    now, f.now = f.now, f.now + 2 * DAY
    await f.follow_up()
    await f.mails_leave()
    f.now = now
    assert await f.count(mails, lead_id=adam.lead) == 0
    if moment != "creation":
        assert await f.state(life.eva.lead) in ("live", "hidden")
        async with f.store.main.read() as connection:
            assert await offers.email_of(f.store, connection, life.eva.card) == EVA


@asynccontextmanager
async def lived(urls: dict[str, str], folder: Path) -> AsyncIterator[Life]:
    async with shop(urls, folder) as s:
        yield await a_life(s)


async def test_nobody_comes_back_with_a_new_ledger(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Each backup with its own keys, with those in place, and with those of the newest backup."""
    async with lived(store_urls, tmp_path) as life:
        s, second = life.shop, life.shop.second_copy()
        for moment, copy in life.copies.items():
            await s.restores(copy, ledger=second)
            await assert_nobody_came_back(life, moment)
            await s.restores(copy, live_keys=True, ledger=second)
            await assert_nobody_came_back(life, moment)
            await s.restores(copy, keys=life.copies["end"], ledger=second)
            await assert_nobody_came_back(life, moment)


async def test_an_all_old_copy_stays_closed_without_a_head_from_outside(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lived(store_urls, tmp_path) as life:
        s, certified, second = life.shop, await last_head(life), life.shop.second_copy()
        for moment in ("creation", "intent", "keys", "certificate"):
            old = life.copies[moment]
            await roll_back(s, old)
            before = await everything(s)
            with pytest.raises(Refused, match=r"(missing|shorter).*but the backup lethe-\d+T\d+Z knows line.*--ledger"):
                await s.restores(old)
            copy = s.alone(old)
            with pytest.raises(Refused, match=r"nothing from outside says that this is the newest.*--ledger.*--expect"):
                await s.restores(copy)
            if copy.rows("ledger").get("lines", 0) < certified[0]:
                with pytest.raises(Refused, match=r"the ledger is (missing|shorter).*--ledger"):
                    await s.restores(copy, expected=certified)
            assert await everything(s) == before
            await s.restores(copy, ledger=second, expected=certified)
            await assert_nobody_came_back(life, moment)


async def test_without_the_ledger_he_would_be_back(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """What all this is for: a machine that is told a wrong head brings back a man who was erased."""
    async with lived(sqlite_urls, tmp_path) as life:
        copy, adam = life.shop.alone(life.copies["intent"]), life.adam
    async with shop(elsewhere(tmp_path / "there"), tmp_path / "there", life.shop.seals) as other:
        await other.restores(copy, expected=(0, ""))
        assert await other.firm.state(adam.lead) == "hidden"
        async with other.firm.store.main.read() as connection:
            assert await offers.email_of(other.firm.store, connection, adam.card) == ADAM


async def last_head(life: Life) -> tuple[int, str]:
    """As the firm's last certificate has it."""
    async with life.shop.firm.store.main.read() as connection:
        rows = await connection.execute(select(certificates.c.body))
        return max(proof.head_of(body) for body in rows.scalars())


async def roll_back(s: Shop, copy: Copy) -> None:
    """The ledger in place, and its mirror, become as old as the backup."""
    n = copy.rows("ledger").get("lines", 0)
    async with s.firm.ledger.database.begin() as connection:
        await connection.execute(delete(tables.lines).where(tables.lines.c.n > n))
    lines = s.firm.ledger.mirror.read_bytes().splitlines(keepends=True)
    s.firm.ledger.mirror.write_bytes(b"".join(lines[:n]))


async def everything(s: Shop) -> list[Any]:
    """All rows of all stores."""
    found: list[Any] = []
    databases = (s.firm.store.main, tables.main), (s.firm.store.keys.database, tables.keys)
    for database, metadata in (*databases, (s.firm.ledger.database, tables.ledger)):
        async with database.read() as connection:
            for table in metadata.sorted_tables:
                found.append((table.name, sorted(map(repr, await connection.execute(table.select())))))
    return found


async def test_the_head_of_the_last_certificate_opens_what_is_whole(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lived(store_urls, tmp_path) as life:
        n, digest = await last_head(life)
        expected = heads.parse_head(f"{n}:{digest[:16]}")
        await life.shop.restores(life.copies["intent"], expected=expected)
        await assert_nobody_came_back(life, "intent")
