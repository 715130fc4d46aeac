"""Erasers that are killed again and again, and what is left when one of them comes to the end.

One process that has everything loaded forks each worker. A worker dies at a statement that the dice chose, or at a
moment that they chose, by SIGKILL or its like: nothing of it runs any more. Between two of them people answer.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import Engine, event, select

from leads.errors import Gone
from leads.privacy import certificates, erasure, holds, needles
from leads.privacy.needles import Needles
from leads.privacy.shift import LEASE
from leads.store import tables
from leads.store.tables import PERSONAL_ROWS
from tests.leads.firm import DAY, MINUTE, MONDAY, Asked, Firm, firm
from tests.leads.privacy import leftover
from tests.leads.privacy.leftover import KINDS, Left

SIGNING = Ed25519PrivateKey.from_private_bytes(b"c" * 32)
ENOUGH_LEFT = 0.25
DONE_FOR_GOOD = 0.7
ANSWERED = 0.15
T = TypeVar("T")


@dataclass(slots=True)
class Tally:
    """What came of it. `unkilled` are workers that were done before their time came; `left` tells the leftovers."""

    runs: int = 0
    unkilled: int = 0
    rounds: int = 0
    answered: int = 0
    leftovers: int = 0
    wrong: int = 0
    resurrected: int = 0
    certificates_missing: int = 0
    states: dict[str, int] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)


@dataclass(slots=True)
class Cohort:
    """Who is due in one round, and what to search for afterwards."""

    owners: set[bytes]
    request: Asked
    wanted: Needles


class Kills:
    """Rounds on one pair of stores. `raw`: where the scan looks; `sealed`: whether sealed pieces may not be left."""

    def __init__(self, urls: dict[str, str], folder: Path, raw: Path, *, sealed: bool, seed: int) -> None:
        self._urls = urls
        self._folder = folder
        self._raw = raw
        self._sealed = sealed
        self._dice = random.Random(seed)
        self._now: datetime = MONDAY
        self._statements, self._seconds = 60, 0.5
        self._standing: list[bytes] = []
        self._digest = b""
        self._gone: set[bytes] = set()
        self._searched_for: dict[str, set[bytes]] = {kind: set() for kind in KINDS}
        self.tally = Tally()

    def run(self, kills: int) -> Tally:
        """Rounds until so many workers were killed."""
        self._do(self._people_who_stay)
        self._measure()
        while self.tally.runs < kills:
            self._round()
            self.tally.rounds += 1
        self.tally.resurrected = self._do(self._risen)
        if not self._sealed:
            self._do(self._rewritten)
        return self.tally

    def _round(self) -> None:
        cohort = self._do(self._become_due)
        alive: set[bytes] = set()
        left = 1.0
        while left > ENOUGH_LEFT:
            share = self._dice.random() * left
            killed = self._worker(dies_after=share)
            self.tally.runs += killed
            self.tally.unkilled += not killed
            # Whoever goes on does not do again what was done, or little of it.
            left -= share * DONE_FOR_GOOD
            self._now += LEASE + MINUTE
            if not alive and self._dice.random() < ANSWERED:
                alive |= self._do(lambda f: self._answers(f, cohort))
        self._worker(dies_after=None)
        self._now += LEASE + MINUTE
        self._do(lambda f: self._check(f, cohort, alive))

    def _do(self, work: Callable[[Firm], Awaitable[T]]) -> T:
        """Something in this process, with the stores open only meanwhile: nothing may be shared with a child."""

        async def with_firm() -> T:
            async with self._open() as f:
                result = await work(f)
                self._now = f.now
                return result

        return asyncio.run(with_firm())

    def _open(self) -> AbstractAsyncContextManager[Firm]:
        return _opened(self._urls, self._folder, self._now)

    def _worker(self, *, dies_after: float | None) -> bool:
        """A worker of its own, which may die after a share of the work; whether it was killed."""
        at_statement = self._dice.random() < 0.7
        child = os.fork()
        if child == 0:
            try:
                if dies_after is not None and at_statement:
                    _die_at(1 + int(dies_after * self._statements))
                elif dies_after is not None:
                    signal.setitimer(signal.ITIMER_REAL, max(dies_after * self._seconds, 0.001))
                asyncio.run(self._erase())
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        return os.WIFSIGNALED(status)

    async def _erase(self) -> None:
        async with self._open() as f:
            await f.eraser(rest=_no_rest).erase_due(f.now)

    def _measure(self) -> None:
        """How many statements and seconds a whole erasure takes."""
        cohort, counted = self._do(self._become_due), 0

        def count(*_: Any) -> None:
            nonlocal counted
            counted += 1

        event.listen(Engine, "before_cursor_execute", count)
        began = time.monotonic()
        asyncio.run(self._erase())
        self._seconds = time.monotonic() - began
        event.remove(Engine, "before_cursor_execute", count)
        self._statements = counted
        self._do(lambda f: self._check(f, cohort, set()))

    async def _people_who_stay(self, f: Firm) -> None:
        """Somebody who lives, somebody under a hold whose date has come, and their rows as they are now."""
        eva, held = await f.asks("eva@posta.example"), await f.asks("olaf@posta.example")
        await f.offers(eva)
        await erasure.ask(f.store, held.lead, reason="own_request", now=f.now)
        until = f.now + 36_500 * DAY
        await holds.place(f.store, held.lead, order_number="12 C 3/2026", until=until, by=1, now=f.now)
        self._standing = [o for asked in (eva, held) for o in (asked.lead, asked.conversation, asked.card)]
        self._digest = await _digest(f, self._standing)

    async def _become_due(self, f: Firm) -> Cohort:
        """A request that was mailed and answered, with its chat and card; two chats."""
        asked = await f.asks(f"adam{self.tally.rounds}@poczta.example")
        await f.offers(asked)
        chats = [await f.says(f"Pytanie numer {n} o rower na {self.tally.rounds} kolach") for n in range(2)]
        for owner in (asked.lead, *chats):
            await erasure.ask(f.store, owner, reason="let_go", now=f.now)
        ids = [asked.lead, asked.conversation, asked.card, *chats]
        wanted = await needles.gather(f.store, ids)
        assert len(wanted.keys) == 5 and len(wanted.words) >= 4
        if self._sealed:
            sealed = leftover.scan(self._raw, leftover.by_kind(wanted, ("ciphertexts", "keys")))
            assert sum(sealed.values()) >= 10, "the scan finds them before"
        return Cohort(set(ids), asked, wanted)

    async def _answers(self, f: Firm, cohort: Cohort) -> set[bytes]:
        """The person answers by mail: in time he lives on with chat and card, else he is a new person."""
        try:
            await f.answers(cohort.request)
        except Gone:
            return set()
        self.tally.answered += 1
        return {cohort.request.lead, cohort.request.conversation, cohort.request.card}

    async def _check(self, f: Firm, cohort: Cohort, alive: set[bytes]) -> None:
        going = cohort.owners - alive
        async with f.store.main.read() as connection:
            there = set((await connection.execute(select(tables.owners.c.id))).scalars())
        keys = await f.store.keys.existing(cohort.owners)
        when = f"round {self.tally.rounds}"
        standing = {"owners": len(going & there), "keys": len(going & keys), "rows": await _rows_of(f, going)}
        self._note([Left(when, kind, "tables", count) for kind, count in standing.items() if count])
        self.tally.wrong += len(alive - there) + len(alive - keys)
        self.tally.wrong += await _digest(f, self._standing) != self._digest
        if not alive:
            for kind, needles in leftover.by_kind(cohort.wanted).items():
                self._searched_for[kind].update(needles)
            searched = KINDS if self._sealed else ("words", "keys")
            await self._scan(f, when, leftover.by_kind(cohort.wanted, searched))
        self.tally.certificates_missing += await self._uncertified(f, going)
        self._gone |= going
        if alive:
            await erasure.ask(f.store, cohort.request.lead, reason="own_request", now=f.now)

    async def _scan(self, f: Firm, when: str, wanted: Mapping[str, Collection[bytes]]) -> None:
        databases = () if self._sealed else (f.store.main, f.store.keys.database)
        for (kind, file), hits in leftover.scan(self._raw, wanted).items():
            self._note([Left(when, kind, await leftover.place(self._raw, file, databases), hits)])

    def _note(self, left: Sequence[Left]) -> None:
        self.tally.left += left
        self.tally.leftovers += sum(one.hits for one in left)

    async def _uncertified(self, f: Firm, going: set[bytes]) -> int:
        """Owners that do not stand in exactly one line of the ledger with exactly one genuine certificate."""
        await f.ledger.check()
        lines: Counter[str] = Counter()
        for line in await f.ledger.lines():
            lines.update(line.content["owners"])
        public = SIGNING.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        async with f.store.main.read() as connection:
            erasures = (await connection.execute(select(tables.erasures))).all()
            filed = (await connection.execute(select(tables.certificates))).all()
        self.tally.states = dict(Counter(row.state for row in erasures))
        genuine = {
            row.erasure_id
            for row in filed
            if certificates.is_genuine(certificates.Certificate(row.body, row.signature), public)
        }
        certified = Counter(
            owner
            for line in await f.ledger.lines()
            if bytes.fromhex(line.line_id.partition(":")[2]) in genuine
            for owner in line.content["owners"]
        )
        return sum(lines[owner.hex()] != 1 or certified[owner.hex()] != 1 for owner in going)

    async def _rewritten(self, f: Firm) -> None:
        """What a database server does in its own time: then no sealed piece may be left either."""
        await f.store.main.compact(sorted(tables.main.tables), rewrite=True)
        await f.store.keys.compact()
        await self._scan(f, "rewritten", self._searched_for)

    async def _risen(self, f: Firm) -> int:
        """Owners of the whole story that are there again, in rows or in keys."""
        return len(await f.store.keys.existing(self._gone)) + await _rows_of(f, self._gone)


@asynccontextmanager
async def _opened(urls: dict[str, str], folder: Path, now: datetime) -> AsyncIterator[Firm]:
    async with firm(urls, folder) as f:
        f.now, f.signing = now, SIGNING
        yield f


async def _no_rest(_seconds: float) -> None:
    return


def _die_at(number: int) -> None:
    seen = 0

    def count(*_: Any) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)


async def _rows_of(f: Firm, owners: set[bytes]) -> int:
    found = 0
    async with f.store.main.read() as connection:
        for _, column in PERSONAL_ROWS:
            rows = (await connection.execute(select(column))).scalars()
            found += sum(owner in owners for owner in rows)
    return found


async def _digest(f: Firm, owners: list[bytes]) -> bytes:
    """All rows and keys of these owners, as one number. What is counted about a hold's refusals is not theirs."""
    digest = sha256()
    async with f.store.main.read() as connection:
        for table, column in PERSONAL_ROWS:
            if table is not tables.refusals:
                rows = (await connection.execute(select(table).where(column.in_(owners)))).all()
                digest.update(repr(sorted(map(repr, rows))).encode())
    for owner, wrapped in sorted((await f.store.keys.wrapped_each(owners)).items()):
        digest.update(owner + wrapped)
    return digest.digest()


def main(words: list[str]) -> None:
    """`killing.py URLS FOLDER RAW SEALED SEED KILLS`: prints the tally as JSON."""
    urls, folder, raw, sealed, seed, kills = words
    here = Kills(json.loads(urls), Path(folder), Path(raw), sealed=sealed == "sealed", seed=int(seed))
    print(json.dumps(asdict(here.run(int(kills)))))


if __name__ == "__main__":
    main(sys.argv[1:])
