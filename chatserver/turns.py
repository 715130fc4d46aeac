"""A few messages a round of the event loop: commits, pings and other sockets are served in between."""

from __future__ import annotations

import asyncio
from collections import deque


class Turns:
    """First come, first served. Of a hundred messages that arrive together, a round of the loop takes `most`.

    Without it a whole burst is redacted before the first of its commits can begin, and then nothing is done until
    that commit has ended.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._left = most
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def mine(self) -> None:
        """Return at once, or in one of the next rounds."""
        if self._left == self._most:
            asyncio.get_running_loop().call_soon(self._next_round)
        if self._left:
            self._left -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        await turn

    def _next_round(self) -> None:
        self._left = self._most
        while self._waiting and self._left:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                self._left -= 1
        if self._left < self._most:
            asyncio.get_running_loop().call_soon(self._next_round)
