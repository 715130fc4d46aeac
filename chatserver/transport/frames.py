"""One websocket of one client: whole frames handed to the operating system, nobody waits for the reader."""

import asyncio
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from aiohttp import web

SLOW_READER_BYTES = 1 << 20
CLOSING_SECONDS = 2.0
TEXT, BINARY = 1, 2


def frame(payload: str | bytes) -> bytes:
    """An unmasked, final websocket frame around text or bytes (RFC 6455 §5.2)."""
    opcode, body = (TEXT, payload.encode()) if isinstance(payload, str) else (BINARY, payload)
    size = len(body)
    if size < 126:
        return bytes((0x80 | opcode, size)) + body
    if size < 1 << 16:
        return struct.pack("!BBH", 0x80 | opcode, 126, size) + body
    return struct.pack("!BBQ", 0x80 | opcode, 127, size) + body


class Outgoing:
    """The channels that were written to in this round of the event loop.

    A salesperson's ten conversations answer within one commit: their frames leave by one call of the operating system.
    """

    def __init__(self) -> None:
        self._channels: list[Channel] = []

    def add(self, channel: "Channel") -> None:
        if not self._channels:
            asyncio.get_running_loop().call_soon(self._flush)
        self._channels.append(channel)

    def _flush(self) -> None:
        channels, self._channels = self._channels, []
        for channel in channels:
            channel.flush()


class Channel:
    """The websocket driver that Engine.IO asks for, without compression and without a queue for the writer.

    permessage-deflate costs about 100 KB a client, so it is not offered. Its absence also makes every frame a
    plain run of bytes that can be written whole, so a frame for a room is built once and shared.
    """

    def __init__(self, handler: Callable[["Channel"], Awaitable[None]], engine: Any) -> None:
        self._handler = handler
        self._engine = engine
        self._transport: asyncio.Transport | None = None
        self._closer: asyncio.Task[None] | None = None
        self._frames: list[bytes] = []
        self.response = web.WebSocketResponse(
            max_msg_size=engine.max_http_buffer_size, compress=False, timeout=CLOSING_SECONDS
        )

    async def __call__(self, environ: MutableMapping[str, Any]) -> web.WebSocketResponse:
        request: web.Request = environ["aiohttp.request"]
        try:
            await self.response.prepare(request)
        except ConnectionResetError:
            return self.response
        self._transport = request.transport
        self._engine.channels.add(self)
        try:
            await self._handler(self)
        finally:
            self.flush()
            self._engine.channels.discard(self)
        return self.response

    def write(self, data: bytes) -> None:
        """Hand one frame to the transport before the next round of the event loop."""
        if self._transport is None:
            return
        if not self._frames:
            self._engine.outgoing.add(self)
        self._frames.append(data)

    def flush(self) -> None:
        """A reader too far behind is cut, so that he costs nobody else."""
        frames, self._frames = self._frames, []
        transport = self._transport
        if transport is None or not frames or self.response.closed or transport.is_closing():
            return
        if transport.get_write_buffer_size() > SLOW_READER_BYTES:
            transport.abort()
        else:
            transport.write(frames[0] if len(frames) == 1 else b"".join(frames))

    def close_soon(self) -> asyncio.Task[None]:
        """Say goodbye, wait a moment for the answer, then drop the connection in any case."""
        if self._closer is None:
            self._closer = asyncio.ensure_future(self._close())
        return self._closer

    async def _close(self) -> None:
        self.flush()
        try:
            await self.response.close(drain=False)
        finally:
            self.abort()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()
