"""Broken packets, failing handlers and foreign input cost their sender the connection at most."""

import logging
from typing import Any

import aiohttp
import pytest

from chatserver.transport import server as transport
from chatserver.transport.packets import Json
from tests.chatserver.sockets import SECRET, VISITOR, client, is_idle, join, raw, relay, serving, until


async def test_a_failed_handler_is_logged_without_what_was_said_and_the_client_stays(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with serving(relay()) as url, client(url) as visitor:
        await visitor.emit("fails", SECRET, namespace=VISITOR)
        assert (await visitor.call("message", "still here", namespace=VISITOR))["ok"]
    failures = [record.getMessage() for record in caplog.records if record.name == "chatserver.transport"]
    assert any("handler of fails failed (ValueError at sockets.py:" in line for line in failures)
    ours = [r for r in caplog.records if not r.name.startswith(("socketio.client", "engineio.client"))]
    assert not any(SECRET in r.getMessage() or SECRET in (r.exc_text or "") for r in ours)


async def test_a_connect_handler_that_fails_refuses_without_quoting_the_error() -> None:
    server = relay()

    async def fails(sid: str, environ: dict[str, Any], auth: Any) -> None:
        raise KeyError(SECRET)

    server.on("connect", fails, namespace=VISITOR)
    async with serving(server) as url, raw(url) as socket:
        await socket.send_str("40/visitor,")
        assert await socket.receive_str() == '44/visitor,{"message":"Unable to connect"}'


@pytest.mark.parametrize(
    "packet",
    [
        "42/visitor,[]",
        "42/visitor,[1]",
        "42/visitor,7{}",
        '42/visitor,["connect",1]',
        '42/visitor,["disconnect"]',
        "42/visitor,[" + "[" * 5000,
        "42/visitor,7",
        "42",
        "4",
        "49",
        "44",
        "4nonsense",
        '451000000-/visitor,["binary",{"_placeholder":true,"num":0}]',
        "42/visitor," + "9" * 101 + '["message"]',
    ],
)
async def test_a_broken_packet_costs_its_sender_the_connection_and_nobody_else(packet: str) -> None:
    server = relay()
    async with serving(server) as url, client(url) as other:
        async with raw(url) as socket:
            await join(socket)
            await socket.send_str(packet)
            assert await socket.receive_str() == "1"
        assert (await other.call("message", "fine", namespace=VISITOR))["ok"]


@pytest.mark.parametrize("last", [{"_placeholder": True, "num": 7}, {"_placeholder": True, "num": "x"}])
async def test_binary_that_does_not_fit_its_event_disconnects_the_sender(last: dict[str, Any]) -> None:
    server = relay()
    async with serving(server) as url, raw(url) as socket:
        await join(socket)
        await socket.send_str(f"451-/visitor,{Json.dumps(['binary', last])}")
        await socket.send_bytes(b"\x00")
        assert await socket.receive_str() == "1"
        await until(lambda: is_idle(server))


async def test_bytes_out_of_the_blue_disconnect_the_sender() -> None:
    server = relay()
    async with serving(server) as url, raw(url) as socket:
        await join(socket)
        await socket.send_bytes(b"2")
        assert await socket.receive_str() == "1"
        await until(lambda: is_idle(server))


async def test_a_message_above_the_limit_disconnects_its_sender() -> None:
    async with serving(relay()) as url, raw(url) as socket:
        await join(socket)
        await socket.send_str('42/visitor,1["message","' + "x" * transport.MAX_MESSAGE_BYTES + '"]')
        assert (await socket.receive()).data == aiohttp.WSCloseCode.MESSAGE_TOO_BIG


async def test_half_an_emoji_and_a_null_character_reach_the_handler() -> None:
    async with serving(relay()) as url, raw(url) as socket:
        await join(socket)
        await socket.send_str(r'42/visitor,1["message","\ud83d\u0000"]')
        assert await socket.receive_str() == r'43/visitor,1[{"ok":true,"echo":"\ud83d\u0000"}]'


async def test_a_socket_that_joins_nothing_is_closed_at_its_first_ping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "PING_INTERVAL_SECONDS", 0.05)
    async with serving(relay()) as url, raw(url) as socket:
        assert await socket.receive_str() == "1"


async def test_a_foreign_origin_is_refused() -> None:
    async with serving(relay()) as url, aiohttp.ClientSession(headers={"Origin": "https://evil.example"}) as session:
        assert (await session.get(f"{url}/socket.io/?EIO=4&transport=polling")).status == 400
