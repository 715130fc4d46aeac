"""The lean transport speaks to the real client library over a real aiohttp server."""

import asyncio
from typing import Any

import aiohttp
import pytest
import socketio

from chatserver.transport import server as transport
from chatserver.transport.engine import LeanEngine
from tests.chatserver.sockets import STAFF, VISITOR, client, join, raw, relay, serving, until


@pytest.mark.parametrize(
    ("lean", "transports"),
    [(True, ("websocket",)), (True, ("polling", "websocket")), (True, ("polling",)), (False, ("websocket",))],
)
async def test_a_message_is_acknowledged_and_relayed_across_namespaces(lean: bool, transports: tuple[str, ...]) -> None:
    server = relay(lean=lean)
    async with (
        serving(server) as url,
        client(url, namespaces=(STAFF,), transports=transports) as staff,
        client(url, transports=transports) as visitor,
    ):
        assert visitor.transport() == transports[-1]
        said = {"text": "Dobrý den 👋"}
        assert await visitor.call("message", said, namespace=VISITOR) == {"ok": True, "echo": said}
        await until(lambda: staff.received == [("message", said)])


async def test_an_upgraded_client_takes_the_direct_path_and_gets_everything_in_order() -> None:
    server = relay()
    async with serving(server) as url, client(url, namespaces=(STAFF,), transports=("polling", "websocket")) as staff:
        await until(lambda: all(socket.channel is not None for socket in server.eio.sockets.values()))
        for number in range(200):
            await server.emit("message", number, namespace=STAFF, room="desk")
        await until(lambda: len(staff.received) == 200)
        assert [number for _, number in staff.received] == list(range(200))


async def test_messages_that_are_sent_during_the_upgrade_are_not_lost() -> None:
    server = relay()
    async with serving(server) as url, aiohttp.ClientSession() as session:
        address = f"{url}/socket.io/?EIO=4&transport="
        greeting = await (await session.get(address + "polling")).text()
        sid = greeting.split('"')[3]
        await session.post(f"{address}polling&sid={sid}", data="40/staff,")
        assert (await (await session.get(f"{address}polling&sid={sid}")).text()).startswith("40/staff,")
        async with session.ws_connect(f"{address}websocket&sid={sid}") as socket:
            await socket.send_str("2probe")
            assert await socket.receive_str() == "3probe"
            await server.emit("message", 1, namespace=STAFF, room="desk")
            await socket.send_str("5")
            await until(lambda: server.eio.sockets[sid].channel is not None)
            await server.emit("message", 2, namespace=STAFF, room="desk")
            said = [await socket.receive_str() for _ in range(3)]
            assert said == ["6", '42/staff,["message",1]', '42/staff,["message",2]']


@pytest.mark.parametrize("transport_name", ["websocket", "polling"])
async def test_a_binary_event_reaches_its_handler_and_a_binary_answer_its_sender(transport_name: str) -> None:
    async with serving(relay()) as url, client(url, transports=(transport_name,)) as visitor:
        answers: list[Any] = []
        await visitor.emit("binary", b"\x00", namespace=VISITOR, callback=lambda *given: answers.extend(given))
        await until(lambda: bool(answers))
        assert answers == [b"\x00", b"\x01\x02"]


async def test_compression_is_not_offered_even_if_the_client_wants_it() -> None:
    async with serving(relay()) as url, raw(url, compress=15) as socket:
        assert not socket.compress


async def test_what_was_sent_just_before_the_server_hangs_up_arrives_and_in_its_order() -> None:
    server = relay()

    async def farewell(sid: str) -> None:
        for number in range(3):
            await server.emit("count", number, namespace=VISITOR, to=sid)
        await server.disconnect(sid, namespace=VISITOR)

    server.on("farewell", farewell, namespace=VISITOR)
    async with serving(server) as url, raw(url) as socket:
        await join(socket)
        await socket.send_str('42/visitor,["farewell"]')
        received = [await socket.receive_str() for _ in range(4)]
    assert received == [*(f'42/visitor,["count",{n}]' for n in range(3)), "41/visitor,"]


async def test_handlers_of_one_client_run_in_order() -> None:
    server = relay()
    order: list[int] = []

    async def slow(sid: str, number: int) -> None:
        await asyncio.sleep(0.02 if number == 0 else 0)
        order.append(number)

    server.on("slow", slow, namespace=VISITOR)
    async with serving(server) as url, client(url) as visitor:
        for number in range(20):
            await visitor.emit("slow", number, namespace=VISITOR)
        await until(lambda: len(order) == 20)
    assert order == list(range(20))


async def test_class_based_namespaces_and_callbacks_work_as_in_stock() -> None:
    server = relay()

    class Other(socketio.AsyncNamespace):  # type: ignore[misc]
        async def on_ask(self, sid: str, data: Any) -> str:
            return f"asked {data}"

    server.register_namespace(Other("/other"))
    async with serving(server) as url, client(url, namespaces=("/other",)) as visitor:
        assert await visitor.call("ask", 1, namespace="/other") == "asked 1"
        visitor.on("question", lambda data: data + 1, namespace="/other")
        answers: list[Any] = []
        sid = visitor.get_sid("/other")
        await server.emit("question", 41, to=sid, namespace="/other", callback=answers.append)
        await until(lambda: answers == [42])


async def test_unknown_versions_of_the_libraries_get_the_stock_server(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(relay().eio, LeanEngine)
    assert transport.untested_versions() == []
    monkeypatch.setitem(transport.TESTED, "python-engineio", "4.0.0")
    server = relay()
    assert type(server) is socketio.AsyncServer
    assert any("stock, because" in record.getMessage() for record in caplog.records)
