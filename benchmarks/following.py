"""Workers to be killed: `python -m benchmarks.following CONFIG` forks one for each line `start SECONDS` it reads.

Each is a whole worker as `python -m chatserver worker` runs it, whose clock is ahead by so many seconds; this process
has loaded everything before, so that a new one works at once. It prints the number of each process.
"""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from chatserver import logs, secrets, worker
from chatserver.app import build
from chatserver.configfile import load
from chatserver.settings import Settings
from leads.calendar import next_business_moment


async def work(settings: Settings, ahead: timedelta) -> None:
    logs.configure(settings.worker_journal)
    signing = secrets.load(settings.storage.folder / "secrets", dict(os.environ))
    runtime = await build(settings, signing, clock=lambda: datetime.now(UTC) + ahead)
    runtime.parts.store.writer.start()
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    try:
        await worker.run(runtime, stopping)
    finally:
        await runtime.stop()


def main(config: Path) -> None:
    settings = load(config)
    # The calendars of the whole world take a second to load.
    next_business_moment(datetime.now(UTC), "PL")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("ready", flush=True)
    children: list[int] = []
    for line in sys.stdin:
        ahead = timedelta(seconds=float(line.split()[1]))
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            try:
                asyncio.run(work(settings, ahead))
            finally:
                os._exit(0)
        children.append(child)
        print(child, flush=True)
    # Whoever asked is gone, perhaps killed himself: nobody goes on sending.
    for child in children:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
