"""What a process does again and again, until it is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

import structlog

Run = Callable[[], Awaitable[object]]
log = structlog.get_logger()


async def every(seconds: float, run: Run, *, stopping: asyncio.Event | None = None) -> None:
    """Run, then rest. What fails is logged and done again; `stopping` ends it after the run that is under way."""
    stopped = stopping or asyncio.Event()
    while not stopped.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), seconds)
            return
        try:
            await run()
        except Exception as error:
            log.error("loop_failed", loop=getattr(run, "__qualname__", "loop"), error=type(error).__name__)


async def end(loops: Iterable[asyncio.Task[None]], stopping: asyncio.Event, *, grace_seconds: float) -> None:
    """End these loops. What is under way, such as a mail or a query, may still finish within the grace."""
    stopping.set()
    running = list(loops)
    if not running:
        return
    _, late = await asyncio.wait(running, timeout=grace_seconds)
    for loop in late:
        loop.cancel()
    await asyncio.gather(*late, return_exceptions=True)
