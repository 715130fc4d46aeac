"""F4: Valkey is away, comes back empty, takes no writes, at every step of an erasure: it has nothing to do with it."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import redis.asyncio
from sqlalchemy import select

from leads.privacy import needles
from leads.privacy.search import search
from leads.store.tables import certificates, owners
from tests.helpers import Lethe, lethe, until
from tests.leads.privacy.test_erasure_races import AFTER_INTENT, Interrupted
from tests.peers.valkey import Valkey

STEPS = ("intent", *AFTER_INTENT)
WORDS = "I am looking for a trekking bike for two, number {n}"


class AtEachStep(Interrupted):
    """Something happens before every step."""

    each: Callable[[str], Awaitable[None]]

    async def meanwhile(self, step: str) -> None:
        await self.each(step)


async def away(valkey: Valkey) -> None:
    await asyncio.to_thread(valkey.kill)


async def empty(valkey: Valkey) -> None:
    """As after the loss of its disk: everybody reconnects to a server that knows nothing."""
    await asyncio.to_thread(valkey.kill)
    for place in valkey.data.iterdir():
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    await asyncio.to_thread(valkey.start)


async def read_only(valkey: Valkey) -> None:
    """A replica that lost its master refuses every write."""
    await asyncio.to_thread(valkey.kill)
    await asyncio.to_thread(valkey.start)
    async with redis.asyncio.from_url(valkey.url) as client:
        await client.execute_command("REPLICAOF", "127.0.0.1", "1")  # type: ignore[no-untyped-call]


FAULTS = (away, empty, read_only)


async def test_whatever_happens_to_valkey_at_any_step_an_erasure_goes_its_way(
    tmp_path: Path, own_valkey: Valkey
) -> None:
    """Three erasures, so that each step meets each fault."""
    async with lethe(tmp_path, more={"storage.redis": own_valkey.url}) as server:
        eraser, met = server.runtime.machinery.eraser, set[tuple[str, str]]()
        eraser.__class__ = AtEachStep
        for turn in range(len(FAULTS)):
            stores = eraser._stores

            async def happens(step: str, turn: int = turn) -> None:
                if step in STEPS:
                    fault = FAULTS[(STEPS.index(step) + turn) % len(FAULTS)]
                    met.add((step, fault.__name__))
                    await fault(own_valkey)

            eraser.each = happens  # type: ignore[attr-defined]
            await _one_is_erased(server, tmp_path, own_valkey, turn)
            eraser._stores = stores
        assert met == {(step, fault.__name__) for step in STEPS for fault in FAULTS}


async def _one_is_erased(server: Lethe, folder: Path, valkey: Valkey, turn: int) -> None:
    visitor = await server.visitor()
    said = await visitor.say(WORDS.format(n=turn))
    async with server.store.main.read() as connection:
        [chat] = (await connection.execute(select(owners.c.id).where(owners.c.state == "live"))).scalars()
    wanted = await needles.gather(server.store, [chat])
    assert len(wanted.words) == 1 and len(wanted.keys) == 1
    server.clock.move(days=8)
    done = await server.tick()
    assert (done["hide_cold"], done["erase"]) == (1, 1)
    async with server.store.main.read() as connection:
        assert len((await connection.execute(select(certificates.c.erasure_id))).all()) == turn + 1
        assert (await connection.execute(select(owners.c.id))).all() == []
    await server.parts.ledger.check()
    erased = [line for line in await server.parts.ledger.lines() if line.content["kind"] == "erasure"]
    assert len(erased) == turn + 1 and await server.store.keys.existing([chat]) == set()
    assert (await search([folder, valkey.data], wanted.all)).total == 0
    await until(lambda: bool(visitor.named("ended")))
    if turn == len(FAULTS) - 1:
        late = await visitor.say("Are you still there?")
        assert late["ok"] and late["resume"] != said["resume"], "he is a new person"
