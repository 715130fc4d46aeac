"""A long erasure stands in nobody's way, whoever runs the timetable."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from chatserver import secrets, worker
from chatserver.app import build
from chatserver.console.running import DUTIES
from chatserver.timetable import timetable
from leads.store.tables import EPOCH, duties, erasures
from tests.helpers import Lethe, lethe, until


@contextmanager
def mirror_locked(server: Lethe) -> Iterator[None]:
    """Whoever must write a line of the ledger waits."""
    with server.runtime.machinery.ledger.mirror.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@asynccontextmanager
async def running(tmp_path: Path, *, apart: bool) -> AsyncIterator[Lethe]:
    """A server that runs its timetable itself, or one beside a worker; every duty has run once."""
    async with lethe(tmp_path, worker=not apart) as server:
        stopping = asyncio.Event()
        other = None
        if apart:
            key = secrets.load(tmp_path / "secrets", {})
            other = await build(server.parts.settings, key, clock=server.clock)
            other.parts.store.writer.start()
        working = asyncio.create_task(worker.run(other, stopping)) if other else None
        try:
            every = len(timetable(server.parts, server.runtime.machinery))
            await reached(server, select(func.count()).select_from(duties).where(duties.c.last_run > EPOCH), every)
            yield server
        finally:
            stopping.set()
            if working is not None and other is not None:
                await working
                await other.stop()


async def count(server: Lethe, query: object) -> int:
    async with server.store.main.read() as connection:
        return int((await connection.execute(query)).scalar_one())


async def reached(server: Lethe, query: object, number: int) -> None:
    """Wait until the query counts so many. Raises TimeoutError."""
    async with asyncio.timeout(30):
        # A row has no event to wait for, so it is asked again and again.
        while await count(server, query) != number:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("apart", [False, True], ids=["server", "worker"])
async def test_the_offer_card_comes_while_an_erasure_takes_long(tmp_path: Path, *, apart: bool) -> None:
    open_erasures = select(func.count()).select_from(erasures).where(erasures.c.state == "intent")
    certified = select(func.count()).select_from(erasures).where(erasures.c.state == "certified")
    async with running(tmp_path, apart=apart) as server:
        leaver, asker = await server.visitor(), await server.visitor()
        assert (await leaver.say("please forget me"))["ok"] and (await leaver.ask("end"))["ok"]
        with mirror_locked(server):
            server.clock.move(minutes=1)
            await reached(server, open_erasures, 1)
            server.clock.move(seconds=5)
            assert (await asker.say("Please send me an offer by e-mail to adam@example.org"))["ok"]
            await until(lambda: bool(asker.named("card")), seconds=10)
            assert await count(server, open_erasures) == 1, "it still waits"
        await reached(server, certified, 1)


async def test_every_duty_has_a_name_for_people(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        assert {duty.name for duty in timetable(server.parts, server.runtime.machinery)} == set(DUTIES)
