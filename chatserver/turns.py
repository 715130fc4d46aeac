"""A few pieces of work a round of the event loop: commits, pings and other sockets are served in between."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Turns:
    """First come, first served. Of a hundred messages that arrive together, a round of the loop takes `most`.

    Without it a whole burst is redacted before the first of its commits can begin, and then nothing is done until
    that commit has ended. Those of a round are worked off in a row, while the processor still has at hand what they
    all need.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._running = False
        self._waiting: deque[tuple[Callable[[], Any], asyncio.Future[Any]]] = deque()

    async def take(self, work: Callable[[], T]) -> T:
        """What `work` returns, in one of the next rounds. Raises what it raises."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, turn))
        if not self._running:
            self._running = True
            loop.call_soon(self._round)
        return await turn

    def _round(self) -> None:
        for _ in range(min(self._most, len(self._waiting))):
            work, turn = self._waiting.popleft()
            if turn.done():
                continue
            try:
                turn.set_result(work())
            except Exception as error:
                turn.set_exception(error)
        self._running = bool(self._waiting)
        if self._running:
            asyncio.get_running_loop().call_soon(self._round)
