"""A Socket.IO server over real aiohttp for tests of the transport, and clients that talk to it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import socketio
from aiohttp import web

from chatserver.transport import server as transport

VISITOR = "/visitor"
STAFF = "/staff"
SECRET = "my number is 4111111111111111"
ANSWER_SECONDS = 5.0


async def until(true: Callable[[], bool]) -> None:
    """Wait for what another task is about to do."""
    async with asyncio.timeout(ANSWER_SECONDS):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@contextlib.asynccontextmanager
async def serving(server: socketio.AsyncServer) -> AsyncIterator[str]:
    application = web.Application()
    server.attach(application)
    runner = web.AppRunner(application, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield str(site.name)
    finally:
        await transport.close_all(server, 1)
        await runner.cleanup()


@contextlib.asynccontextmanager
async def client(
    url: str,
    *,
    namespaces: tuple[str, ...] = (VISITOR,),
    transports: tuple[str, ...] = ("websocket",),
    auth: Any = None,
) -> AsyncIterator[socketio.AsyncClient]:
    joined = socketio.AsyncClient(reconnection=False, handle_sigint=False)
    joined.received = []
    for namespace in namespaces:
        joined.on("*", lambda event, *data: joined.received.append((event, *data)), namespace=namespace)
    await joined.connect(url, namespaces=list(namespaces), transports=list(transports), auth=auth)
    try:
        yield joined
    finally:
        await joined.disconnect()


@contextlib.asynccontextmanager
async def raw(url: str, **options: Any) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A bare websocket that has been greeted."""
    address = f"{url}/socket.io/?EIO=4&transport=websocket"
    async with aiohttp.ClientSession() as session, session.ws_connect(address, **options) as socket:
        assert (await socket.receive_str()).startswith("0{")
        yield socket


async def join(socket: aiohttp.ClientWebSocketResponse) -> None:
    await socket.send_str("40/visitor,")
    assert (await socket.receive_str()).startswith("40/visitor,{")


def relay(redis_url: str | None = None, *, lean: bool = True) -> socketio.AsyncServer:
    """Visitors' messages go to the staff's room "desk"."""
    server = transport.build_server(redis_url=redis_url, cors=None, lean=lean)

    async def on_message(sid: str, *data: Any) -> dict[str, Any]:
        await asyncio.sleep(0)
        await server.emit("message", data[0], namespace=STAFF, room="desk")
        return {"ok": True, "echo": data[0]}

    async def on_connect(sid: str, environ: dict[str, Any], auth: Any) -> None:
        await server.enter_room(sid, "desk", namespace=STAFF)

    async def fails(sid: str, *data: Any) -> None:
        raise ValueError(f"cannot read {data}")

    async def binary(sid: str, *data: Any) -> Any:
        return data[0], b"\x01\x02"

    server.on("connect", lambda sid, environ, auth: None, namespace=VISITOR)
    server.on("connect", on_connect, namespace=STAFF)
    server.on("message", on_message, namespace=VISITOR)
    server.on("fails", fails, namespace=VISITOR)
    server.on("binary", binary, namespace=VISITOR)
    return server


def is_idle(server: socketio.AsyncServer) -> bool:
    """Nothing is left of clients who have gone."""
    rooms = server.manager
    left = (rooms.rooms, rooms._rooms_of, rooms._connecting, rooms._disconnecting, rooms.callbacks)
    return not any(left) and not server.environ and not server.eio.sockets and not server.eio.channels
