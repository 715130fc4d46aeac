"""An eraser in a process of its own, as a worker has it, pauses and all: `python -m benchmarks.expiring CONFIG`.

It erases whatever is due until nothing is left, then waits for more. On SIGTERM it says how many it has certified.
"""

import asyncio
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.lethe import stores_at
from leads.privacy.erasure import Eraser

IDLE_SECONDS = 0.2


async def work(config: Path) -> None:
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    done = 0
    async with stores_at(config) as (store, ledger, signing, stores):
        eraser = Eraser(store, ledger, signing, stores)
        print("ready", flush=True)
        while not ended.is_set():
            running = asyncio.create_task(eraser.erase_due(datetime.now(UTC)))
            await asyncio.wait([running, waiting := asyncio.create_task(ended.wait())], return_when="FIRST_COMPLETED")
            waiting.cancel()
            if not running.done():
                running.cancel()
                break
            done += running.result()
            if not running.result():
                await asyncio.sleep(IDLE_SECONDS)
    print(done, flush=True)


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1])))
