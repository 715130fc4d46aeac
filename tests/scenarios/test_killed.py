"""The server dies, is told to end, or loses its database in the middle of its work; what it acknowledged stays."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.helpers import until
from tests.peers.postgres import postgres
from tests.scenarios.served import Served, Talker, served
from tests.scenarios.wire import Wire

KILLS = 10
TALKERS = 5
MESSAGES_BEFORE_A_KILL = 40


@asynccontextmanager
async def talking(server: Served, *, pause: float = 0.0) -> AsyncIterator[list[Talker]]:
    """Visitors at work during the block; at its end each has got his last ack."""
    talkers = [Talker(f"visitor {n}") for n in range(TALKERS)]
    async with asyncio.TaskGroup() as tasks:
        for talker in talkers:
            tasks.create_task(talker.talk(lambda: server, pause=pause))
        yield talkers
        for talker in talkers:
            talker.stop = True


async def until_more(talkers: list[Talker], *, each: int) -> None:
    """Until everybody has got so many acks more."""
    goals = [len(talker.acked) + each for talker in talkers]
    await until(lambda: all(len(talker.acked) >= goal for talker, goal in zip(talkers, goals, strict=True)))


async def page(server: Served, path: str, cookie: str) -> int:
    """The status of a page, which is safe to show whatever it is."""
    async with (
        aiohttp.ClientSession(headers={"Cookie": cookie}) as session,
        session.get(server.url + path, allow_redirects=False) as answer,
    ):
        text = await answer.text()
        assert "Traceback" not in text and "asyncpg" not in text and "sqlalchemy" not in text.lower()
        assert answer.headers.get("X-Content-Type-Options") == "nosniff", (path, answer.status, text[:200])
        return answer.status


async def say_again(joined: Wire, talker: Talker) -> None:
    """What was acknowledged before, said again with its client id, gets its first ack."""
    for said in (talker.acked[0], talker.acked[-1]):
        again = await joined.ask("message", {"client_id": said.client_id, "text": said.text})
        assert again == said.ack


async def test_a_killed_server_has_every_acknowledged_message_once_and_in_order(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    with served(tmp_path / "var", store_urls) as server:
        await server.start()
        async with talking(server) as talkers:
            for _ in range(KILLS):
                await until_more(talkers, each=MESSAGES_BEFORE_A_KILL // TALKERS)
                server.kill()
                await server.start()
        assert len({talker.resume for talker in talkers}) == TALKERS
        for talker in talkers:
            await talker.check(server)
            async with server.visitor(resume=talker.resume, change=talker.change) as joined:
                await say_again(joined, talker)
            await talker.check(server)


async def test_a_server_told_to_end_does_so_within_five_seconds_and_keeps_what_it_acknowledged(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    with served(tmp_path / "var", store_urls) as server:
        await server.start()
        async with talking(server) as talkers:
            await until_more(talkers, each=20)
            assert await server.terminate() < 5
            assert server.process is not None and server.process.returncode == 0
            await server.start()
            await until_more(talkers, each=5)
        for talker in talkers:
            await talker.check(server)
        assert "Traceback" not in server.log.read_text()


@pytest.mark.peer("postgresql")
@pytest.mark.parametrize("crash", [False, True], ids=["stopped", "crashed"])
async def test_while_the_database_is_away_visitors_are_told_so_and_nothing_acknowledged_is_lost(
    tmp_path: Path, crash: bool
) -> None:
    with postgres() as cluster:
        stores = {name: cluster.url(cluster.create_database()) for name in ("main", "keys", "ledger")}
        with served(tmp_path / "var", stores) as server:
            await server.start()
            cookie = await server.cookie()
            async with talking(server) as talkers:
                await until_more(talkers, each=20)
                await asyncio.to_thread(cluster.kill if crash else cluster.stop)
                await until(lambda: all("unavailable" in talker.refused for talker in talkers))
                assert not await server.ready()
                for path in ("/console", "/console/leads", "/metrics", "/console/counts"):
                    assert await page(server, path, cookie) in (500, 503)
                assert await page(server, "/demo", cookie) == 200
                async with server.visitor() as newcomer:
                    answer = await newcomer.ask("message", {"client_id": uuid.uuid4().hex, "text": "Hello"})
                    assert answer["error"]["code"] == "unavailable" and answer["error"]["message"]
                    await asyncio.to_thread(cluster.start)
                    await until_more(talkers, each=20)
                    answer = await newcomer.ask("message", {"client_id": uuid.uuid4().hex, "text": "Hello"})
                    assert answer["ok"]
            assert await server.ready()
            for talker in talkers:
                assert set(talker.refused) == {"unavailable"}
                await talker.check(server)
        assert "Traceback" not in server.log.read_text()
