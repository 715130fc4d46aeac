"""The nightly backup: a process of its own at low priority, so that the chat does not wait for it.

Every worker looks each minute; a claim in the database lets one begin. A failed one is tried again after an hour; the
alarm comes from the age of the last good one (leads/privacy/copies.py).
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import structlog
from sqlalchemy import update

from chatserver.secrets import load
from chatserver.settings import Settings
from leads.privacy import copies
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import EPOCH, facts

AGAIN = timedelta(hours=1)
CLAIM = "backup_begun"
DAY = timedelta(days=1)
log = structlog.get_logger()


class Nightly:
    """Begins a backup when the last one is from before tonight, and hears how it ended."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._running: asyncio.Task[int] | None = None
        self._swept = EPOCH

    async def look(self, now: datetime) -> int:
        """Begin the backup that is due, drop what has served its time; how many ended well since the last look."""
        if self._running is not None:
            return await self._ended()
        if not self._swept <= now < self._swept + AGAIN:
            self._swept = now
            await asyncio.to_thread(self._sweep, now)
        tonight = _last(now, self._settings.backup.hour)
        last = await pace.fact(self._store, copies.BACKED_UP)
        if (last is None or last.at < tonight) and await self._claim(now):
            self._running = asyncio.create_task(self._run(now))
        return 0

    async def wait(self, now: datetime) -> int:
        """Let the one that runs end."""
        if self._running is not None:
            await asyncio.wait([self._running])
        return await self.look(now)

    async def _ended(self) -> int:
        assert self._running is not None
        if not self._running.done():
            return 0
        running, self._running = self._running, None
        return int(running.result() == 0)

    def _sweep(self, now: datetime) -> None:
        """Also in the hours between two backups: the certificates name the hour until which keys stand in them."""
        keep, signing = self._settings.backup, load(self._settings.storage.folder / "secrets", dict(os.environ)).signing
        mine = signing.public_key().public_bytes_raw()
        gone = copies.sweep(Path(keep.folder), mine, keep=keep.keep, keep_keys=keep.keep_keys, now=now)
        if gone:
            log.info("backups_dropped", count=gone)

    async def _claim(self, now: datetime) -> bool:
        """One of all workers, once an hour at most."""
        await pace.note_first(self._store, CLAIM, EPOCH)
        async with self._store.main.begin() as connection:
            mine = update(facts).where(facts.c.name == CLAIM, facts.c.at <= now - AGAIN).values(at=now)
            return (await connection.execute(mine)).rowcount == 1

    async def _run(self, now: datetime) -> int:
        request = {"settings": self._settings.model_dump(), "now": now.isoformat()}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "chatserver.tonight",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        )
        _, said = await process.communicate(orjson.dumps(request, default=_plain))
        if process.returncode != 0:
            log.error("backup_failed", why=said.decode("utf-8", "replace").strip()[-300:])
        else:
            log.info("backup_made")
        return int(process.returncode or 0)


def _last(now: datetime, hour: int) -> datetime:
    """The latest moment at which this hour of the day, UTC, began."""
    today = now.astimezone(UTC).replace(hour=hour, minute=0, second=0, microsecond=0)
    return today if today <= now else today - DAY


def _plain(value: Any) -> str:
    """Durations and paths as the configuration writes them."""
    if isinstance(value, timedelta):
        for unit, length in (("day", DAY), ("hour", timedelta(hours=1)), ("minute", timedelta(minutes=1))):
            if value % length == timedelta(0):
                return f"{value // length} {unit}s"
        return f"{int(value.total_seconds())} seconds"
    if isinstance(value, Path):
        return str(value)
    raise TypeError
