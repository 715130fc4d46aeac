"""A bare Socket.IO client over a websocket, for tests that cut it: it never connects again by itself."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp

LARGEST = 1 << 24


class Cut(Exception):
    """The connection ended."""


class TurnedAway(Exception):
    """The server refused the connection; the text is what it said."""


@dataclass(slots=True)
class Wire:
    """One joined namespace. `events` are what the server sent; the first `ask` that is cut raises Cut."""

    namespace: str
    socket: aiohttp.ClientWebSocketResponse
    events: list[tuple[str, Any]] = field(default_factory=list)
    _numbers: Any = field(default_factory=itertools.count)
    _asked: dict[int, asyncio.Future[Any]] = field(default_factory=dict)
    _cut: bool = False

    async def ask(self, event: str, *data: Any, seconds: float = 30.0) -> Any:
        """Emit and wait for the ack. Raises Cut, TimeoutError."""
        if self._cut:
            raise Cut
        number = next(self._numbers)
        self._asked[number] = answer = asyncio.get_running_loop().create_future()
        try:
            await self.send(f"42{self.namespace},{number}{json.dumps([event, *data])}")
            return await asyncio.wait_for(answer, seconds)
        finally:
            self._asked.pop(number, None)

    async def send(self, packet: str) -> None:
        try:
            await self.socket.send_str(packet)
        except (ConnectionError, aiohttp.ClientError):
            raise Cut from None

    def named(self, event: str) -> list[Any]:
        return [data for name, data in self.events if name == event]

    @property
    def cut(self) -> bool:
        return self._cut

    async def listen(self) -> None:
        """Read until the end; then whoever waits for an answer gets Cut."""
        try:
            async for message in self.socket:
                if message.type is not aiohttp.WSMsgType.TEXT or message.data == "1":
                    break
                if message.data == "2":
                    await self.send("3")
                else:
                    self._take(message.data)
        except (Cut, ConnectionError, aiohttp.ClientError):
            pass
        finally:
            self._cut = True
            for answer in self._asked.values():
                if not answer.done():
                    answer.set_exception(Cut())

    def _take(self, packet: str) -> None:
        kind, rest = packet[:2], packet[2:].removeprefix(self.namespace).removeprefix(",")
        digits = len(rest) - len(rest.lstrip("0123456789"))
        body = json.loads(rest[digits:] or "null")
        if kind == "43":
            answer = self._asked.get(int(rest[:digits]))
            if answer is not None and not answer.done():
                answer.set_result(body[0] if body else None)
        elif kind == "42":
            self.events.append((body[0], body[1] if len(body) > 1 else None))


@asynccontextmanager
async def wire(
    url: str, namespace: str, *, auth: Any = None, cookie: str = "", origin: str | None = "own"
) -> AsyncIterator[Wire]:
    """Connect and join. `origin`: "own" for the server's own, None for no header. Raises Cut, TurnedAway."""
    headers = {"Cookie": cookie} if cookie else {}
    if origin is not None:
        headers["Origin"] = url if origin == "own" else origin
    address = f"{url}/socket.io/?EIO=4&transport=websocket"
    async with aiohttp.ClientSession() as session:
        try:
            socket = await session.ws_connect(address, headers=headers, max_msg_size=LARGEST)
        except aiohttp.WSServerHandshakeError as error:
            raise TurnedAway(str(error.status)) from None
        except (ConnectionError, aiohttp.ClientError):
            raise Cut from None
        try:
            joined = await _join(Wire(namespace, socket), auth)
        except BaseException:
            await socket.close()
            raise
        listening = asyncio.create_task(joined.listen())
        try:
            yield joined
        finally:
            with suppress(ConnectionError, aiohttp.ClientError):
                await asyncio.wait_for(socket.close(), 5)
            await asyncio.wait_for(listening, 5)


async def _join(joined: Wire, auth: Any) -> Wire:
    await joined.send(f"40{joined.namespace},{json.dumps(auth or {})}")
    async for message in joined.socket:
        if message.type is not aiohttp.WSMsgType.TEXT or message.data == "1":
            break
        if message.data.startswith("40"):
            return joined
        if message.data.startswith("44"):
            raise TurnedAway(message.data)
        if message.data.startswith("42"):
            joined._take(message.data)
    raise Cut
