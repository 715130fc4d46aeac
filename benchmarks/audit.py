"""What `./dev audit` finds in ten thousand generated chats, said to a server by its own doors, and what it costs.

`found`: texts in which the second look finds what the first one left; none may be. `times_a_message`: the look at a
stored message, decryption included, against the redaction of the same message alone.
"""

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.generated import generated, say
from benchmarks.harness import Result
from benchmarks.harness import say as tell
from chatserver import audits, secrets
from chatserver.app import build
from chatserver.configfile import load

CHATS = 10_000
AT_ONCE = 32
# Enough for the price of redaction alone.
SAMPLE = 500
CONFIG = Path(__file__).parent.parent / "config.yaml"


def run(scale: float = 1.0) -> Result:
    """All figures; `scale` makes the number of chats smaller."""
    with TemporaryDirectory(prefix="lethe-audit-") as folder:
        return asyncio.run(_measure(Path(folder), max(20, int(CHATS * scale))))


async def _measure(folder: Path, count: int) -> Result:
    runtime = await build(load(CONFIG, {}, {"storage.folder": str(folder)}), secrets.load(folder / "secrets", {}))
    parts, chats = runtime.parts, list(generated(count, seed=1))
    parts.store.writer.start()
    try:
        begin = time.perf_counter()
        stored = await say(parts, chats, at_once=AT_ONCE)
        said, begin = time.perf_counter() - begin, time.process_time()
        found = await audits.look(parts.settings, parts.store, runtime.machinery.ledger)
        looked = time.process_time() - begin
    finally:
        await parts.store.writer.stop()
        await runtime.stop()
    few = [(language, text) for language, turns in chats[:SAMPLE] for _, text in turns]
    begin = time.process_time()
    for language, text in few:
        parts.redactor.redact(text, language=language)
    alone = (time.process_time() - begin) / len(few)
    for line in audits.report(found):
        tell(line)
    left = sum(one.n for one in found.leftovers.values())
    details = {"chats": count, "messages": stored, "texts": found.texts, "seconds": round(looked, 2)}
    details["seconds_to_say"] = round(said, 1)
    return Result("audit", 1, {"found": float(left), "times_a_message": round(looked / stored / alone, 2)}, details)
