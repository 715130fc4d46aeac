"""Engine.IO with a direct websocket path: no task, queue or timer for each frame.

Stock Engine.IO starts two tasks and a timer for a frame that comes in and passes what goes out through a
queue to a writer task. Here the read loop awaits aiohttp itself, frames are written at once, and pings are
timers of the loop. Long polling stays stock. Private names of python-engineio are used, so `server.py` checks
the versions.
"""

# mypy: allow-subclassing-any
import asyncio
import time
from collections.abc import MutableMapping
from typing import Any

import engineio
from aiohttp import WSMsgType
from engineio import exceptions, packet
from engineio.async_socket import AsyncSocket

from chatserver.transport.frames import SLOW_READER_BYTES, Channel, Outgoing, frame
from chatserver.transport.quiet import log

PING = frame("2")
CLOSE = frame("1")
UPGRADE_SECONDS = 10.0
SWEPT_AT_ONCE = 1000
MESSAGE, PONG, BYE = "4", "3", "1"


class LeanSocket(AsyncSocket):
    """One client. `channel` is set as soon as frames may go straight to its websocket."""

    closed: bool
    closing: bool
    connected: bool
    last_ping: float | None

    def __init__(self, server: "LeanEngine", sid: str) -> None:
        super().__init__(server, sid)
        self.joined = False
        self.channel: Channel | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._queued_bytes = 0

    def push(self, message: str, framed: bytes | None = None) -> None:
        """Send an encoded Socket.IO packet; `framed` is its ready-made websocket frame when many share it."""
        if self.closed:
            return
        if self.channel is not None:
            self.channel.write(framed or frame(MESSAGE + message))
        else:
            self._enqueue(packet.Packet(packet.MESSAGE, message))

    async def send(self, pkt: packet.Packet) -> None:
        if self.closed:
            return
        if self.channel is not None:
            self.channel.write(frame(pkt.encode()))
        else:
            self._enqueue(pkt)

    def _enqueue(self, pkt: packet.Packet) -> None:
        self._queued_bytes += len(pkt.data) if isinstance(pkt.data, str | bytes) else 0
        if self._queued_bytes > SLOW_READER_BYTES:
            self.server.keep(self.close(wait=False, abort=True, reason=self.server.reason.TRANSPORT_ERROR))
        else:
            self.queue.put_nowait(pkt)

    async def poll(self) -> list[packet.Packet]:
        packets: list[packet.Packet] = await super().poll()
        self._queued_bytes = 0
        return packets

    def schedule_ping(self) -> None:
        if self.last_ping and not self.closed:
            self.last_ping = None
            self._timer = asyncio.get_running_loop().call_later(self.server.ping_interval, self._ping)

    def _ping(self) -> None:
        if self.closing or self.closed:
            return
        if not self.joined:
            self.server.keep(self.close(wait=False, reason=self.server.reason.PING_TIMEOUT))
            return
        self.last_ping = time.time()
        if self.channel is not None:
            self.channel.write(PING)
        else:
            self._enqueue(packet.Packet(packet.PING))

    async def close(self, wait: bool = True, abort: bool = False, reason: str | None = None) -> None:
        """End the session once, and a poll that is still open. `wait` is for stock callers: nobody is waited for."""
        if self.closed or self.closing:
            return
        if self._timer is not None:
            self._timer.cancel()
        channel = self.channel
        if channel is None:
            await super().close(wait=False, abort=abort, reason=reason)
            self.queue.put_nowait(packet.Packet(packet.NOOP))
            return
        self.closing = True
        await self.server._trigger_event(
            "disconnect", self.sid, reason or self.server.reason.SERVER_DISCONNECT, run_async=False
        )
        if not abort:
            channel.write(CLOSE)
            channel.flush()
        self.closed = True
        channel.close_soon()

    async def _websocket_handler(self, channel: Channel) -> None:
        if not self.connected:
            self.connected = self.upgraded = True
        elif not await self._upgrade_from_polling(channel):
            return
        while not self.queue.empty():
            waiting = self.queue.get_nowait()
            if waiting is not None and not self.closed:
                channel.write(frame(waiting.encode()))
        self.channel = channel
        reason = self.server.reason.TRANSPORT_CLOSE
        try:
            reason = await self._read(channel)
        finally:
            await self.close(wait=False, abort=True, reason=reason)

    async def _read(self, channel: Channel) -> str:
        """Handle frames one after the other until the end, whose reason is returned."""
        on_message = self.server.handlers["message"]
        receive = channel.response.receive
        while not self.closed:
            message = await receive()
            data = message.data
            if message.type is WSMsgType.TEXT:
                kind = data[:1]
                if kind == MESSAGE:
                    await on_message(self.sid, data[1:])
                elif kind == PONG:
                    self.schedule_ping()
                elif kind == BYE:
                    return str(self.server.reason.CLIENT_DISCONNECT)
            elif message.type is WSMsgType.BINARY:
                await on_message(self.sid, data)
            else:
                break
        return str(self.server.reason.TRANSPORT_CLOSE)

    async def _upgrade_from_polling(self, channel: Channel) -> bool:
        """The probe of Engine.IO: packets wait in the queue until the client says that it has switched."""
        self.upgrading = True
        try:
            async with asyncio.timeout(UPGRADE_SECONDS):
                if (await channel.response.receive()).data != "2probe":
                    return False
                channel.write(frame("3probe"))
                self.queue.put_nowait(packet.Packet(packet.NOOP))
                if (await channel.response.receive()).data != "5":
                    return False
        except TimeoutError:
            return False
        finally:
            self.upgrading = False
        self.upgraded = not self.closed
        return bool(self.upgraded)


class LeanEngine(engineio.AsyncServer):
    """The Engine.IO server that makes LeanSockets and can close them all in time for a restart."""

    _async: dict[str, Any]

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._async = {**self._async, "websocket": Channel}
        self.channels: set[Channel] = set()
        self.outgoing = Outgoing()
        self.draining = False
        self._sweeper: asyncio.Task[None] | None = None
        self._kept: set[asyncio.Task[None]] = set()

    def keep(self, work: Any) -> None:
        """Run something that nobody awaits, and hold on to it until it is done."""
        task = asyncio.ensure_future(work)
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)

    async def _sweep(self) -> None:
        """Close who does not answer pings and forget who is closed. Stock wakes once for each client instead."""
        while True:
            await asyncio.sleep(self.ping_timeout / 2)
            for number, socket in enumerate(list(self.sockets.values())):
                if socket.closed:
                    self.sockets.pop(socket.sid, None)
                elif not socket.closing:
                    await socket.check_ping_timeout()
                if number % SWEPT_AT_ONCE == SWEPT_AT_ONCE - 1:
                    await asyncio.sleep(0)

    def _log_error_once(self, message: str, message_key: str) -> None:
        if message_key not in self.log_message_keys:
            self.log_message_keys.add(message_key)
            log.warning("request refused: %s (said once)", message_key)

    async def _handle_connect(
        self, environ: MutableMapping[str, Any], transport: str, jsonp_index: int | None = None
    ) -> Any:
        if self.draining:
            return self._bad_request("The server is shutting down")
        if self._sweeper is None:
            self._sweeper = asyncio.ensure_future(self._sweep())
        socket = LeanSocket(self, self.generate_id())
        self.sockets[socket.sid] = socket
        await socket.send(packet.Packet(packet.OPEN, self._greeting(socket.sid, transport)))
        await self._trigger_event("connect", socket.sid, environ, run_async=False)
        socket.schedule_ping()
        if transport == "websocket":
            try:
                return await socket.handle_get_request(environ)
            finally:
                await socket.close(wait=False, abort=True)
                self.sockets.pop(socket.sid, None)
        socket.connected = True
        try:
            return self._ok(await socket.poll(), jsonp_index=jsonp_index)
        except exceptions.QueueEmpty:
            return self._bad_request()

    def _greeting(self, sid: str, transport: str) -> dict[str, Any]:
        return {
            "sid": sid,
            "upgrades": self._upgrades(sid, transport),
            "pingTimeout": int(self.ping_timeout * 1000),
            "pingInterval": int((self.ping_interval + self.ping_interval_grace_period) * 1000),
            "maxPayload": self.max_http_buffer_size,
        }

    async def close_all(self, grace_seconds: float) -> None:
        """Take no more clients, say goodbye to all, and drop those that have not gone within the grace."""
        self.draining = True
        sockets = list(self.sockets.values())
        if sockets:
            closing = [asyncio.ensure_future(socket.close(wait=False)) for socket in sockets]
            await asyncio.wait(closing, timeout=grace_seconds / 2)
        goodbyes = [channel.close_soon() for channel in self.channels]
        if goodbyes:
            await asyncio.wait(goodbyes, timeout=grace_seconds / 2)
        for channel in list(self.channels):
            channel.abort()
        self.sockets.clear()
        if self._sweeper is not None:
            self._sweeper.cancel()
            self._sweeper = None
