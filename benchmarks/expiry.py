"""What forgetting costs: finding the due among very many, erasing against a plain DELETE, and the chat meanwhile.

`find_growth`: time to find 10,000 due chats among 1,000,000, against 100,000. `delete_share`: rows a second that the
eraser destroys (INTENT, ledger, keys, rows; the search before and after apart) against a plain DELETE in batches of a
twin cohort, in turn. `ack_p99_ratio`: how long the slowest hundredth of the acks takes while an eraser with its pauses
works beside the server, against nothing being due.
"""

import asyncio
import math
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uvloop
from sqlalchemy import delete, select, text

from benchmarks import lethe, population
from benchmarks.harness import ROOT, CannotMeasure, Result, cores, median, ratio, relay_load, say, texts_file
from benchmarks.lethe import Installation
from leads.privacy import due
from leads.privacy.erasure import Eraser
from leads.privacy.intents import Intent
from leads.privacy.shift import Shift, Work
from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import conversations, main, messages, owners
from tests.peers.postgres import Postgres, postgres

DUE, SMALL, LARGE = 10_000, 100_000, 1_000_000
SLICES = 10
FINDS = 7
ROUNDS = 2
VISITORS, RATE, SECONDS, WARM_SECONDS = 50, 250, 22, 2
PLAIN_BATCH = 1000 // population.ROWS


@dataclass(slots=True)
class Shares:
    """Rows a second of each slice, and what the search took besides."""

    ours: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)
    searching: list[float] = field(default_factory=list)


def run(scale: float = 1.0) -> Result:
    """All figures; `scale` makes every number of chats smaller."""
    figures: dict[str, float] = {}
    details: dict[str, Any] = {"scale": scale}
    with TemporaryDirectory(prefix="lethe-expiry-") as name, postgres() as server:
        figures["find_growth"] = uvloop.run(_finding(server, scale, details))
        for engine in ("postgresql", "sqlite"):
            urls = {n: server.url(server.create_database()) for n in ("main", "keys", "ledger")}
            installation = lethe.install(Path(name), urls if engine == "postgresql" else None)
            cohorts, shares = uvloop.run(_erasing(installation, scale))
            figures[f"delete_share_{engine}"] = ratio(shares.ours, shares.plain)
            details |= _told(engine, shares)
            figures[f"ack_p99_ratio_{engine}"] = _chatting(engine, installation, cohorts, Path(name), details)
    return Result("expiry", ROUNDS, figures, details)


async def _finding(server: Postgres, scale: float, details: dict[str, Any]) -> float:
    """On tables of random chats; what is found is not erased."""
    database = Database(server.url(server.create_database()))
    try:
        await database.create(main)
        seconds: list[float] = []
        for count in (int(SMALL * scale), int(LARGE * scale)):
            await population.grow(database, count - (int(SMALL * scale) if seconds else 0))
            if not seconds:
                await _hide_some(database, int(DUE * scale))
            await database.compact([table.name for table in main.sorted_tables])
            async with database.begin() as connection:
                await connection.execute(text("ANALYZE"))
            seconds.append(await _find_time(database, int(DUE * scale)))
            details[f"find_ms_among_{count}"] = round(seconds[-1] * 1000, 1)
            say(f"expiry: {int(DUE * scale)} due among {count} found in {seconds[-1] * 1000:.0f} ms")
    finally:
        await database.close()
    return round(seconds[1] / seconds[0], 3)


async def _hide_some(database: Database, count: int) -> None:
    query = "UPDATE owners SET state = 'hidden', reason = 'silent', erase_at = now() - random() * interval '1 hour' "
    async with database.begin() as connection:
        await connection.execute(text(query + "WHERE id IN (SELECT id FROM owners LIMIT :count)"), {"count": count})


async def _find_time(database: Database, expected: int) -> float:
    seconds = []
    for _ in range(FINDS):
        began = time.perf_counter()
        found = await due.find_in(database, datetime.now(UTC), limit=expected)
        seconds.append(time.perf_counter() - began)
        if len(found) != expected:
            raise CannotMeasure(f"{len(found)} chats were found due, where {expected} are")
    return median(seconds)


class Timed(Eraser):
    """An eraser that says how long it searched."""

    searching = 0.0

    async def _begin(self, shift: Shift, mailbox_read_until: datetime | None) -> list[Work]:
        # After a long search, as on a busy machine, it would rest; what is measured here is the rest of its work.
        self._next_cohort = -math.inf
        return await super()._begin(shift, mailbox_read_until)

    async def _look(self, due: Sequence[due.Due]) -> list[Intent]:
        began = time.perf_counter()
        looked = await super()._look(due)
        self.searching += time.perf_counter() - began
        return looked

    async def _certify(self, shift: Shift, works: list[Work]) -> int:
        began = time.perf_counter()
        certified = await super()._certify(shift, works)
        self.searching += time.perf_counter() - began
        return certified


async def _erasing(installation: Installation, scale: float) -> tuple[list[list[bytes]], Shares]:
    """Cohorts for the chat phases, and the shares of cohort and twin, slice by slice in turn."""
    now = datetime.now(UTC)
    count, shares = int(DUE * scale), Shares()
    async with lethe.stores_at(installation.config) as (store, ledger, signing, stores):
        cohort, twin, *others = [await population.fill(store, count, now, sealed=True) for _ in range(2 + ROUNDS)]
        await population.fill(store, int(SMALL * scale) - count * (2 + ROUNDS), now, sealed=False)
        await store.main.compact([table.name for table in main.sorted_tables])
        async with store.main.begin() as connection:
            # Else PostgreSQL reads all messages for each batch of the plain DELETE, as of a table that has just grown.
            await connection.execute(text("ANALYZE"))
        eraser = Timed(store, ledger, signing, stores, rest=_no_rest)
        size = count // SLICES
        for number in range(SLICES):
            part = slice(number * size, (number + 1) * size)
            await population.make_due(store.main, cohort[part], now)
            shares.ours.append(await _erase_timed(eraser, size, shares))
            await _is_gone(store, cohort[part])
            await population.make_due(store.main, twin[part], now.replace(year=now.year + 1))
            shares.plain.append(await _delete_timed(store, twin[part]))
            say(f"expiry slice {number + 1}: {shares.ours[-1]:.0f} rows/s against {shares.plain[-1]:.0f}")
    return others, shares


async def _erase_timed(eraser: Timed, count: int, shares: Shares) -> float:
    eraser.searching, began = 0.0, time.perf_counter()
    await eraser.erase_due(datetime.now(UTC))
    seconds = time.perf_counter() - began
    shares.searching.append(eraser.searching)
    return count * population.ROWS / (seconds - eraser.searching)


async def _is_gone(store: Store, ids: Sequence[bytes]) -> None:
    keys = await store.keys.existing(ids)
    async with store.main.read() as connection:
        rows = await connection.execute(select(messages.c.seq).where(messages.c.conversation_id.in_(ids)).limit(1))
        if keys or rows.first() is not None:
            raise CannotMeasure("something of the cohort is still there")


async def _delete_timed(store: Store, ids: Sequence[bytes]) -> float:
    """What a program does that only deletes rows, children first, a thousand a transaction."""
    began = time.perf_counter()
    for part in population.in_parts(ids, PLAIN_BATCH):
        async with store.main.begin() as connection:
            await connection.execute(delete(messages).where(messages.c.conversation_id.in_(part)))
            await connection.execute(delete(conversations).where(conversations.c.id.in_(part)))
            await connection.execute(delete(owners).where(owners.c.id.in_(part)))
    return len(ids) * population.ROWS / (time.perf_counter() - began)


def _chatting(
    engine: str, installation: Installation, cohorts: list[list[bytes]], folder: Path, details: dict[str, Any]
) -> float:
    """The p99 of the acks with an eraser at work and without, in turn."""
    idle: list[float] = []
    busy: list[float] = []
    erased: list[int] = []
    for cohort in cohorts:
        idle.append(_ack_p99(installation, folder))
        asyncio.run(_set_due(installation, cohort))
        with _expiring(installation) as tally:
            busy.append(_ack_p99(installation, folder))
        erased.append(tally[0])
        say(f"expiry {engine}: p99 {busy[-1]:.1f} ms while {tally[0]} were erased, {idle[-1]:.1f} ms while none was")
    details |= {
        f"{engine}_ack_p99_ms_idle": round(median(idle), 2),
        f"{engine}_ack_p99_ms_erasing": round(median(busy), 2),
        f"{engine}_erased_in_a_phase": median(erased),
    }
    return ratio(busy, idle)


def _ack_p99(installation: Installation, folder: Path) -> float:
    with installation.serving(core=cores().server) as (_, options):
        result = relay_load(
            cores().others,
            **options,
            visitors=VISITORS,
            staff=lethe.STAFF,
            groups=len(lethe.LANGUAGES),
            texts=texts_file(folder),
            rate=RATE,
            warm=WARM_SECONDS,
            seconds=SECONDS,
            drain=1,
        )
    if result["acked"] < 5000 or result["lost"] or result["refused"]:
        raise CannotMeasure(f"this run does not count: {result}")
    return float(result["ack_ms"]["p99"])


async def _set_due(installation: Installation, ids: list[bytes]) -> None:
    database = Database(installation.main)
    try:
        await population.make_due(database, ids, datetime.now(UTC))
    finally:
        await database.close()


@contextmanager
def _expiring(installation: Installation) -> Iterator[list[int]]:
    """An eraser beside the server, on the core of the load; how many it certified, at the end."""
    command = ["taskset", "-c", str(cores().others), sys.executable, "-m", "benchmarks.expiring"]
    process = subprocess.Popen([*command, str(installation.config)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    tally: list[int] = []
    try:
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise CannotMeasure("the eraser did not start; its error stands above")
        yield tally
    finally:
        process.terminate()
        output, _ = process.communicate(timeout=120)
    tally.append(int(output.split()[-1]))


def _told(engine: str, shares: Shares) -> dict[str, Any]:
    return {
        f"{engine}_rows_a_second": round(median(shares.ours)),
        f"{engine}_plain_rows_a_second": round(median(shares.plain)),
        f"{engine}_seconds_of_search_a_slice": round(median(shares.searching), 2),
    }


async def _no_rest(_seconds: float) -> None:
    return
