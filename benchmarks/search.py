"""What looking for words costs among 100,000 sealed messages, on both engines.

`cold_share`: a first search, which reads and decrypts everything, against a bare loop over the same rows that reads
them with the driver, decrypts and does nothing else. `warm_share`: the next search against scanning the same text in
a list. `seconds_*` are what somebody waits; the processor's seconds tell a busy machine from slow code.
"""

import asyncio
import time
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uvloop

from benchmarks import population
from benchmarks.harness import Result, median, ratio, say
from leads.lookup import Lookup, words_of
from leads.store import tables
from leads.store.crypto import place, unseal
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.writer import GroupWriter
from tests.peers.postgres import postgres

CHATS = 100_000 // population.MESSAGES
ROUNDS = 3
QUESTION = "pytanie numer 7"
ALL_ROWS = "SELECT conversation_id, client_id, body FROM messages"


def run(scale: float = 1.0) -> Result:
    """All figures; `scale` makes the number of messages smaller."""
    figures: dict[str, float] = {}
    details: dict[str, Any] = {"messages": int(CHATS * scale) * population.MESSAGES}
    with TemporaryDirectory(prefix="lethe-search-") as name, postgres() as server:
        engines = {
            "sqlite": [f"sqlite+aiosqlite:///{Path(name) / store}.db" for store in ("main", "keys")],
            "postgresql": [server.url(server.create_database()) for _ in range(2)],
        }
        for engine, urls in engines.items():
            uvloop.run(_measure(engine, urls, int(CHATS * scale), figures, details))
    return Result("search", ROUNDS, figures, details)


async def _measure(
    engine: str, urls: list[str], count: int, figures: dict[str, float], details: dict[str, Any]
) -> None:
    main, keys = Database(urls[0]), Database(urls[1], journal="TRUNCATE")
    store = Store(main, KeyStore(keys, b"m" * 32), GroupWriter(main), b"i" * 32)
    try:
        await main.create(tables.main)
        await keys.create(tables.keys)
        ids = await population.fill(store, count, datetime.now(UTC), sealed=True)
        cold, warm, bare, scan, busy = [], [], [], [], []
        for _ in range(ROUNDS):
            store.keys.forget_all()
            lookup, begin = Lookup(store), time.process_time()
            cold.append(await _timed(lookup.find(words_of(QUESTION))))
            busy.append(time.process_time() - begin)
            warm.append(await _timed(lookup.find(words_of(QUESTION))))
            store.keys.forget_all()
            texts: list[str] = []
            bare.append(await _timed(_bare(store, ids, texts)))
            scan.append(await _timed(_scan(texts)))
    finally:
        await main.close()
        await keys.close()
    say(f"{engine}: cold {median(cold):.2f} s, warm {median(warm):.3f} s")
    figures[f"cold_share_{engine}"] = ratio(bare, cold)
    figures[f"warm_share_{engine}"] = ratio(scan, warm)
    details[f"processor_seconds_cold_{engine}"] = round(median(busy), 3)
    details |= {f"seconds_cold_{engine}": round(median(cold), 3), f"seconds_warm_{engine}": round(median(warm), 3)}


async def _bare(store: Store, ids: list[bytes], texts: list[str]) -> None:
    """The least that must be done: fetch keys and rows, decrypt."""
    keys = await store.keys.get_many(ids)
    async with store.main.read() as connection:
        result = await connection.run_sync(lambda sync: sync.exec_driver_sql(ALL_ROWS).all())
    texts += [unseal(keys[c], body, place("messages", "body", c + client)).decode() for c, client, body in result]


async def _scan(texts: list[str]) -> None:
    words = words_of(QUESTION)
    found = await asyncio.to_thread(lambda: [text for text in texts if all(word in text for word in words)])
    assert found


async def _timed(work: Coroutine[Any, Any, Any]) -> float:
    begin = time.perf_counter()
    await work
    return time.perf_counter() - begin
