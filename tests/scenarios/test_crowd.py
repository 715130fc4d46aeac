"""Two thousand visitors who say nothing, and one reader who does not read, stop nobody else."""

import asyncio
import base64
import json
import os
import socket
import time
import uuid
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp

from tests.scenarios.served import Served, served
from tests.scenarios.wire import Wire, wire

IDLE = 2000
AT_ONCE = 50
SECONDS_FOR_ALL = 120
TYPED = 60_000


async def sit(server: Served, session: aiohttp.ClientSession, page: str) -> aiohttp.ClientWebSocketResponse:
    """Join as a visitor who says nothing."""
    address = f"{server.url}/socket.io/?EIO=4&transport=websocket"
    seat = await session.ws_connect(address, headers={"Origin": server.url}, autoping=False)
    await seat.receive_str()
    await seat.send_str("40/visitor," + json.dumps({"page": page}))
    assert (await seat.receive_str()).startswith("40/visitor,{")
    return seat


def masked(text: str) -> bytes:
    """A client's websocket frame."""
    payload = text.encode()
    size = bytes([0x80 | len(payload)]) if len(payload) < 126 else bytes([0xFE]) + len(payload).to_bytes(2, "big")
    return b"\x81" + size + b"\x00\x00\x00\x00" + payload


async def never_read(server: Served, cookie: str, conversation: str) -> socket.socket:
    """A member of staff who watches the conversation and reads no byte of it."""
    deaf = socket.socket()
    deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    deaf.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(deaf, ("127.0.0.1", server.port))
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", f"Host: 127.0.0.1:{server.port}", "Connection: Upgrade",
        "Upgrade: websocket", "Sec-WebSocket-Version: 13", f"Sec-WebSocket-Key: {key}", f"Origin: {server.url}",
        f"Cookie: {cookie}", "", "",
    ]  # fmt: skip
    await loop.sock_sendall(deaf, "\r\n".join(lines).encode())
    watch = json.dumps(["watch", {"conversation": conversation, "change": 0}])
    await loop.sock_sendall(deaf, masked("40/staff,") + masked(f"42/staff,1{watch}"))
    seen = b""
    async with asyncio.timeout(20):
        while b"43/staff,1" not in seen:
            seen += await loop.sock_recv(deaf, 4096)
    assert b'"ok":true' in seen
    return deaf


async def say(visitor: Wire, text: str) -> float:
    """How long the ack took."""
    begin = time.monotonic()
    answer = await visitor.ask("message", {"client_id": uuid.uuid4().hex, "text": text})
    assert answer["ok"], answer
    return time.monotonic() - begin


async def test_two_thousand_idle_visitors_stop_nobody(tmp_path: Path) -> None:
    with served(tmp_path / "var") as server:
        await server.start()
        async with AsyncExitStack() as stack:
            session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
            seats: list[aiohttp.ClientWebSocketResponse] = []
            async with asyncio.timeout(SECONDS_FOR_ALL):
                while len(seats) < IDLE:
                    page = server.page()
                    seats += await asyncio.gather(*(sit(server, session, page) for _ in range(AT_ONCE)))
            visitor = await stack.enter_async_context(server.visitor())
            assert max([await say(visitor, f"Sentence {number}") for number in range(50)]) < 2
            assert await server.terminate() < 5
            assert server.process is not None and server.process.returncode == 0


async def test_a_reader_who_does_not_read_is_let_go_and_stops_nobody(tmp_path: Path) -> None:
    with served(tmp_path / "var") as server:
        await server.start()
        cookie = await server.cookie()
        async with (
            AsyncExitStack() as stack,
            server.visitor() as visitor,
            wire(server.url, "/staff", cookie=cookie) as staff,
        ):
            await say(visitor, "Hello")
            async with asyncio.timeout(20):
                while not staff.named("inbox"):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            conversation = staff.named("inbox")[-1]["changed"][-1]
            assert (await staff.ask("watch", {"conversation": conversation, "change": 0}))["ok"]
            deaf = await never_read(server, cookie, conversation)
            stack.callback(deaf.close)
            for number in range(TYPED):
                await visitor.send('42/visitor,["typing",{}]')
                if number % 1000 == 0:
                    assert await say(visitor, f"Sentence {number}") < 10
            async with asyncio.timeout(60):
                while len(staff.named("typing")) < TYPED:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert len(staff.named("message")) == TYPED // 1000
            assert await everything_left_for(deaf) < TYPED * 50
            assert await say(visitor, "Still there?") < 10


async def everything_left_for(deaf: socket.socket) -> int:
    """Read what the server managed to send before it let go; how many bytes. Fails when it did not let go."""
    loop, total = asyncio.get_running_loop(), 0
    async with asyncio.timeout(30):
        while True:
            try:
                part = await loop.sock_recv(deaf, 65536)
            except ConnectionError:
                part = b""
            if not part:
                return total
            total += len(part)
