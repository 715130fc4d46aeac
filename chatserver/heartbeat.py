"""A server says that it serves, so that a restore keeps its hands off, and ends when one was begun all the same."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress

import structlog

from chatserver.configfile import BadConfiguration
from chatserver.parts import Parts
from chatserver.stores import restore_unfinished
from leads.store import pace

FORGET_SECONDS = 1.0
log = structlog.get_logger()


async def begin(parts: Parts) -> None:
    """Say that this server serves, then look: whoever restores does it the other way round. Raises BadConfiguration."""
    await beat(parts)
    if (unfinished := await pace.fact(parts.store, pace.RESTORING)) is not None:
        await end(parts)
        raise BadConfiguration(restore_unfinished(unfinished.at))


async def beat(parts: Parts) -> None:
    """Say it again."""
    await pace.note(parts.store, pace.SERVING, parts.wall())


async def look(parts: Parts) -> None:
    """A restore was begun under this server: it ends, as if somebody had stopped it."""
    if await pace.fact(parts.store, pace.RESTORING) is not None:
        log.error("restore_begun", do="this server ends; start it when the restore is done")
        signal.raise_signal(signal.SIGTERM)


async def end(parts: Parts) -> None:
    """A restore may begin at once; a database that is away must not hold up the end."""
    with suppress(Exception):
        async with asyncio.timeout(FORGET_SECONDS), parts.store.main.begin() as connection:
            await pace.forget(connection, pace.SERVING)
