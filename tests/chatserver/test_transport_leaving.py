"""Clients who leave, stall, vanish or are sent away leave nothing behind."""

import asyncio
import contextlib
import time
from typing import Any

import aiohttp
import pytest
import socketio

from chatserver.transport import frames
from chatserver.transport import server as transport
from tests.chatserver.sockets import STAFF, VISITOR, client, is_idle, join, raw, relay, serving, until


async def test_a_refused_connection_tells_the_reason_and_leaves_nothing() -> None:
    server = relay()

    async def refuse(sid: str, environ: dict[str, Any], auth: Any) -> None:
        raise socketio.exceptions.ConnectionRefusedError("Reload", {"code": "expired"})

    server.on("connect", refuse, namespace=VISITOR)
    async with serving(server) as url, raw(url) as socket:
        await socket.send_str('40/visitor,{"page":"x"}')
        assert await socket.receive_str() == '44/visitor,{"message":"Reload","data":{"code":"expired"}}'
        await socket.close()
        await until(lambda: is_idle(server))


async def test_who_leaves_is_in_no_room_any_more_and_emits_pass_him_by() -> None:
    server = relay()
    async with serving(server) as url, client(url, namespaces=(STAFF,)) as stays:
        async with client(url, namespaces=(STAFF, VISITOR)) as leaves:
            sid = leaves.get_sid(STAFF)
            await server.enter_room(sid, "second", namespace=STAFF)
            assert sorted(server.rooms(sid, namespace=STAFF)) == sorted([sid, "desk", "second"])
            await server.leave_room(sid, "second", namespace=STAFF)
            await server.emit("message", "skipped", namespace=STAFF, room="desk", skip_sid=sid)
            await server.emit("message", "both", namespace=STAFF, room=["desk", "second"])
            await until(lambda: len(stays.received) == 2 and leaves.received == [("message", "both")])
        await until(lambda: len(server.environ) == 1)
        assert list(server.manager._rooms_of) == [stays.get_sid(STAFF)]
        assert VISITOR not in server.manager.rooms
        await server.emit("message", "alone", namespace=STAFF, room="desk")
        await until(lambda: stays.received[-1] == ("message", "alone"))
    assert is_idle(server)


async def test_a_client_who_drops_while_his_connect_handler_runs_leaves_nothing() -> None:
    server = relay()
    entered, go = asyncio.Event(), asyncio.Event()
    left: list[str] = []

    async def slow(sid: str, environ: dict[str, Any], auth: Any) -> None:
        entered.set()
        await go.wait()

    server.on("connect", slow, namespace=VISITOR)
    server.on("disconnect", lambda sid, reason: left.append(reason), namespace=VISITOR)
    async with serving(server) as url, raw(url) as socket:
        await socket.send_str("40/visitor,")
        await entered.wait()
        closing = [asyncio.ensure_future(one.close()) for one in list(server.eio.sockets.values())]
        await asyncio.gather(*closing)
        go.set()
        await until(lambda: is_idle(server))
    assert left == ["transport close"]


async def test_a_mass_disconnect_visits_only_the_rooms_of_those_who_leave() -> None:
    server = relay()
    visited = 0
    clients = 60

    class Counting(dict[Any, Any]):
        def copy(self) -> Any:
            nonlocal visited
            visited += len(self)
            return super().copy()

        def items(self) -> Any:
            nonlocal visited
            visited += len(self)
            return super().items()

    async with serving(server) as url:
        async with contextlib.AsyncExitStack() as stack:
            for _ in range(clients):
                await join(await stack.enter_async_context(raw(url)))
            server.manager.rooms[VISITOR] = Counting(server.manager.rooms[VISITOR])
            assert len(server.manager.rooms[VISITOR]) == clients + 1
        await until(lambda: is_idle(server))
    assert visited == 0


async def test_a_reader_who_stalls_is_cut_and_delays_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    server = relay()
    page = "x" * 20_000
    async with serving(server) as url, client(url) as visitor, raw(url) as stalled:
        await stalled.send_str("40/staff,")
        await until(lambda: len(server.environ) == 2 and STAFF in server.manager.rooms)
        await stalled.receive_str()
        stalled._response.connection.transport.pause_reading()  # type: ignore[union-attr]
        sent = 0
        async with asyncio.timeout(20):
            while STAFF in server.manager.rooms:
                assert (await visitor.call("message", page, namespace=VISITOR))["ok"]
                sent += 1
        assert sent * len(page) > frames.SLOW_READER_BYTES
        stalled._response.connection.transport.resume_reading()  # type: ignore[union-attr]


async def test_a_poller_who_stops_asking_is_cut() -> None:
    server = relay()
    async with serving(server) as url, aiohttp.ClientSession() as session:
        address = f"{url}/socket.io/?EIO=4&transport=polling"
        sid = (await (await session.get(address)).text()).split('"')[3]
        await session.post(f"{address}&sid={sid}", data="40/staff,")
        assert server.environ and STAFF in server.manager.rooms
        for _ in range(200):
            await server.emit("message", "x" * 10_000, namespace=STAFF, room="desk")
        await until(lambda: not server.environ)
        assert STAFF not in server.manager.rooms


async def test_pings_are_sent_and_a_client_who_answers_them_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PING_INTERVAL_SECONDS", 0.05)
    monkeypatch.setattr(transport, "PING_TIMEOUT_SECONDS", 0.1)
    server = relay()
    async with serving(server) as url, raw(url) as answers, raw(url) as silent:
        await join(answers)
        await join(silent)
        for _ in range(8):
            assert await answers.receive_str() == "2"
            await answers.send_str("3")
        assert await silent.receive_str() == "2"
        assert await silent.receive_str() == "1"
        assert len(server.environ) == 1


@pytest.mark.parametrize("lean", [True, False])
async def test_all_clients_are_closed_in_time_even_those_who_do_not_answer(lean: bool) -> None:
    server = relay(lean=lean)
    async with serving(server) as url, contextlib.AsyncExitStack() as stack:
        polite = [await stack.enter_async_context(client(url)) for _ in range(5)]
        await stack.enter_async_context(client(url, transports=("polling",)))
        deaf = await stack.enter_async_context(raw(url, autoclose=False))
        await join(deaf)
        started = time.monotonic()
        await transport.close_all(server, 5)
        assert time.monotonic() - started < 5
        await until(lambda: not any(one.connected for one in polite) and not server.environ)


async def test_no_client_is_taken_while_the_server_closes() -> None:
    server = relay()
    async with serving(server) as url, aiohttp.ClientSession() as session:
        await transport.close_all(server, 1)
        assert (await session.get(f"{url}/socket.io/?EIO=4&transport=polling")).status == 400
