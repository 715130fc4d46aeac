"""Durable messages a second through the group writer: many waiting together against one commit a message."""

import asyncio
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uvloop

from benchmarks.harness import ROUNDS, Result, median, ratio, say
from leads.store.crypto import new_id
from leads.store.database import Database
from leads.store.tables import main as schema
from leads.store.writer import Append, GroupWriter
from tests.peers.postgres import postgres

CONVERSATIONS = 500
SECONDS = 3.0
BODY_BYTES = 90


def run() -> Result:
    """Both ways in turn, on the same database, for each engine."""
    figures: dict[str, float] = {}
    details: dict[str, Any] = {}
    for engine, place in (("sqlite", _sqlite), ("postgresql", _postgresql)):
        with place() as url:
            single, grouped = uvloop.run(_measure(engine, url))
        figures[f"grouping_{engine}"] = ratio(grouped, single)
        details[f"{engine}_single_a_second"] = round(median(single))
        details[f"{engine}_grouped_a_second"] = round(median(grouped))
    return Result("writes", ROUNDS, figures, details)


@contextmanager
def _sqlite() -> Iterator[str]:
    with TemporaryDirectory(prefix="lethe-writes-") as folder:
        yield f"sqlite+aiosqlite:///{Path(folder) / 'main.db'}"


@contextmanager
def _postgresql() -> Iterator[str]:
    with postgres() as server:
        yield server.url(server.create_database())


async def _measure(engine: str, url: str) -> tuple[list[float], list[float]]:
    single: list[float] = []
    grouped: list[float] = []
    database = Database(url)
    try:
        await database.create(schema)
        window = database.commit_window
        for number in range(1, ROUNDS + 1):
            database.commit_window = 0.0
            single.append(await _rate(database, together=1))
            database.commit_window = window
            grouped.append(await _rate(database, together=CONVERSATIONS))
            say(f"writes {engine} round {number}: {single[-1]:.0f} one by one, {grouped[-1]:.0f} grouped")
    finally:
        await database.close()
    return single, grouped


async def _rate(database: Database, *, together: int) -> float:
    """Messages a second when so many conversations write at once, each waiting for its own commit."""
    writer = GroupWriter(database)
    writer.start()
    conversations = [new_id() for _ in range(together)]
    await asyncio.gather(*(writer.append(_message(each, opening=True)) for each in conversations))
    start = time.perf_counter()
    counts = await asyncio.gather(*(_write_until(writer, each, start + SECONDS) for each in conversations))
    elapsed = time.perf_counter() - start
    await writer.stop()
    return sum(counts) / elapsed


async def _write_until(writer: GroupWriter, conversation: bytes, end: float) -> int:
    count = 0
    while time.perf_counter() < end:
        await writer.append(_message(conversation))
        count += 1
    return count


def _message(conversation: bytes, *, opening: bool = False) -> Append:
    now = datetime.now(UTC)
    return Append(
        conversation=conversation,
        client_id=new_id(),
        sender="visitor",
        at=now,
        body=secrets.token_bytes(BODY_BYTES),
        cold_at=now + timedelta(days=7),
        opening=_opening(conversation, now) if opening else None,
    )


def _opening(conversation: bytes, now: datetime) -> dict[str, Any]:
    owner = {"id": conversation, "kind": "conversation", "retention_class": "chat", "state": "live", "change": 0}
    times = {"parent_id": None, "created_at": now, "touched_at": now, "cold_at": now + timedelta(days=7)}
    row = {"id": conversation, "site": "shop", "language": "en", "purpose": "question", "page": None}
    return {
        "owner": owner | times,
        "conversation": row | {"offer_state": "none", "visitor_seen": 0, "staff_seen": 0},
    }
