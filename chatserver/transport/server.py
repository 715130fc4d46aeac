"""Builds the Socket.IO server of the whole product, and takes it down again in time.

Handlers of one client run one after the other; what a handler returns is the ack. Emits never wait for a
reader. The lean classes use private names of their libraries, so they run only with the versions they were
tested with.
"""

import asyncio
from importlib.metadata import version
from typing import Any, Final

import socketio

from chatserver.transport.engine import LeanEngine
from chatserver.transport.events import LeanServer
from chatserver.transport.packets import Json
from chatserver.transport.quiet import QuietLogger, log
from chatserver.transport.rooms import AcceptRemote, LeanRooms, Resubscribed

TESTED: Final = {"python-socketio": "5.18.1", "python-engineio": "4.15.1"}
PING_INTERVAL_SECONDS = 25
PING_TIMEOUT_SECONDS = 20
MAX_MESSAGE_BYTES = 32768


def build_server(
    *,
    redis_url: str | None,
    cors: list[str] | str | None,
    max_message_bytes: int = MAX_MESSAGE_BYTES,
    lean: bool = True,
) -> socketio.AsyncServer:
    """A server to `attach` to an aiohttp application; several share their rooms when they share a Redis."""
    options: dict[str, Any] = {
        "cors_allowed_origins": cors,
        "max_http_buffer_size": max_message_bytes,
        "ping_interval": PING_INTERVAL_SECONDS,
        "ping_timeout": PING_TIMEOUT_SECONDS,
        "http_compression": False,
        "async_mode": "aiohttp",
    }
    untested = untested_versions()
    if not lean or not untested:
        log.info("socket transport: %s", "lean" if lean else "stock, as configured")
    else:
        log.warning("socket transport: stock, because the lean one was not tested with %s", ", ".join(untested))
    if not lean or untested:
        return _stock_server(redis_url, options)
    return LeanServer(client_manager=_shared_rooms(redis_url) if redis_url else LeanRooms(), **options)


def _shared_rooms(redis_url: str) -> LeanRooms:
    # Here, because a server without Redis starts sooner without its library.
    from chatserver.transport.pubsub import PubSubRooms

    return PubSubRooms(redis_url)


def untested_versions() -> list[str]:
    """Installed libraries whose version is not the one that the lean transport was written for."""
    installed = {name: version(name) for name in TESTED}
    return [f"{name} {installed[name]} (tested: {TESTED[name]})" for name in TESTED if installed[name] != TESTED[name]]


def _stock_server(redis_url: str | None, options: dict[str, Any]) -> socketio.AsyncServer:
    quiet = QuietLogger()
    rooms = socketio.AsyncRedisManager(redis_url) if redis_url else socketio.AsyncManager()
    return socketio.AsyncServer(
        client_manager=rooms, logger=quiet, engineio_logger=quiet, json=Json, async_handlers=False, **options
    )


def when_resubscribed(server: socketio.AsyncServer, callback: Resubscribed) -> None:
    """Call back after each subscription to Redis and whenever another server could not publish for a while.

    Whatever was emitted elsewhere before that moment may be missing here. Never called without Redis.
    """
    if isinstance(server.manager, LeanRooms):
        server.manager.on_resubscribed = callback


def filter_remote(server: socketio.AsyncServer, accept: AcceptRemote) -> None:
    """Ask `accept(event, data, namespace, room)` before another server's emit reaches clients of this one."""
    if isinstance(server.manager, LeanRooms):
        server.manager.accept_remote = accept


async def close_all(server: socketio.AsyncServer, grace_seconds: float) -> None:
    """Close every client within the grace, then the subscription and background tasks. For `on_shutdown`."""
    if isinstance(server.eio, LeanEngine):
        await server.eio.close_all(grace_seconds)
    else:
        await _close_stock(server, grace_seconds)
    if isinstance(server.manager, LeanRooms):
        await server.manager.stop()
    if server.eio.service_task_handle is not None:
        await server.shutdown()


async def _close_stock(server: socketio.AsyncServer, grace_seconds: float) -> None:
    requests = [environ["aiohttp.request"] for environ in server.environ.values()]
    if not requests:
        return
    try:
        async with asyncio.timeout(min(1.0, grace_seconds)):
            await server.eio.disconnect()
    except TimeoutError:
        log.info("clients that did not answer were cut")
    for request in requests:
        if request.transport is not None:
            request.transport.abort()
