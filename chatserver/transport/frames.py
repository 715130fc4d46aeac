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
            self._engine.channels.discard(self)
        return self.response

    def write(self, data: bytes) -> None:
        """Hand one frame to the transport. A reader too far behind is cut, so that he costs nobody else."""
        transport = self._transport
        if transport is None or self.response.closed or transport.is_closing():
            return
        if transport.get_write_buffer_size() > SLOW_READER_BYTES:
            transport.abort()
            return
        transport.write(data)

    def close_soon(self) -> asyncio.Task[None]:
        """Say goodbye, wait a moment for the answer, then drop the connection in any case."""
        if self._closer is None:
            self._closer = asyncio.ensure_future(self._close())
        return self._closer

    async def _close(self) -> None:
        try:
            await self.response.close(drain=False)
        finally:
            self.abort()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()
