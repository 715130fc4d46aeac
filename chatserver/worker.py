"""A worker without doors: runs the timetable beside the servers. Any number may run; the work is claimed row by row."""

from __future__ import annotations

import asyncio
import os
import signal

from chatserver import logs, secrets
from chatserver.app import build, run_timetable
from chatserver.settings import Settings


async def work(settings: Settings) -> None:
    """Tick each second until a signal ends it."""
    logs.configure(settings.worker_journal)
    runtime = await build(settings, secrets.load(settings.storage.folder / "secrets", dict(os.environ)))
    runtime.parts.store.writer.start()
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    try:
        while not stopping.is_set():
            await run_timetable(runtime)
            try:
                await asyncio.wait_for(stopping.wait(), 1.0)
            except TimeoutError:
                continue
    finally:
        await runtime.stop()
