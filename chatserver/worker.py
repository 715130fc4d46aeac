"""A worker without doors: runs the timetable beside the servers. Any number may run; the work is claimed row by row."""

from __future__ import annotations

import asyncio
import os
import signal

from chatserver import logs, secrets
from chatserver.app import Runtime, build, timetable_loops, watches
from chatserver.loops import end, every
from chatserver.memory import settle
from chatserver.settings import Settings

GRACE_SECONDS = 4.0


async def work(settings: Settings) -> None:
    """Run the timetable until a signal ends it."""
    logs.configure(settings.worker_journal)
    runtime = await build(settings, secrets.load(settings.storage.folder / "secrets", dict(os.environ)))
    runtime.parts.store.writer.start()
    settle()
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    try:
        await run(runtime, stopping)
    finally:
        await runtime.stop()


async def run(runtime: Runtime, stopping: asyncio.Event) -> None:
    """Run the timetable until `stopping`. What is under way then, such as a mail, may still end."""
    parts = runtime.parts
    table = [*timetable_loops(runtime), (1.0, parts.policing.refresh), (1.0, parts.periods.refresh)]
    loops = [asyncio.create_task(every(seconds, run, stopping=stopping)) for seconds, run in table]
    loops += watches(runtime, stopping)
    await stopping.wait()
    await end(loops, stopping, grace_seconds=GRACE_SECONDS)
