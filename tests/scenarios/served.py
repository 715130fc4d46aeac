"""A real server process that a test may kill, and visitors who go on talking whatever happens to it."""

from __future__ import annotations

import asyncio
import hashlib
import os
import secrets
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import insert, select

from chatserver.secrets import load as load_secrets
from chatserver.visitor import pagetoken
from leads.store.database import Database
from leads.store.tables import staff, staff_sessions
from tests.helpers import free_port
from tests.scenarios.wire import Cut, TurnedAway, Wire, wire

ROOT = Path(__file__).parent.parent.parent
START_SECONDS = 60.0
UNLIMITED = "10000000"
RAISED = ("MESSAGES_PER_VISITOR", "MESSAGES_PER_ADDRESS", "CONVERSATIONS_PER_ADDRESS")


@dataclass(slots=True)
class Served:
    """`python -m chatserver run` on its own folder and port, with limits that do not stand in a test's way."""

    folder: Path
    stores: dict[str, str]
    port: int = field(default_factory=free_port)
    more: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.folder / "printed.log"

    @property
    def main(self) -> str:
        return self.stores.get("main") or f"sqlite+aiosqlite:///{self.folder / 'main.db'}"

    def environment(self) -> dict[str, str]:
        given = {f"LETHE_STORAGE__{name.upper()}": url for name, url in self.stores.items()}
        raised = {f"LETHE_LIMITS__{name}": UNLIMITED for name in RAISED}
        own = {"LETHE_STORAGE__FOLDER": str(self.folder), "PYTHONUNBUFFERED": "1", "LETHE_ASSISTANT__ENABLED": "false"}
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("LETHE_", "PORT"))}
        return plain | own | given | raised | self.more

    def launch(self) -> subprocess.Popen[bytes]:
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "chatserver", "run", "--port", str(self.port)],
                cwd=ROOT,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        return self.process

    async def start(self) -> None:
        """Launch and wait until it says that it is ready."""
        process = self.launch()
        async with asyncio.timeout(START_SECONDS), aiohttp.ClientSession() as session:
            while await self._status(session) != 200:
                assert process.poll() is None, self.log.read_text(errors="replace")[-2000:]
                await asyncio.sleep(0.05)

    async def ready(self) -> bool:
        async with aiohttp.ClientSession() as session:
            return await self._status(session) == 200

    async def _status(self, session: aiohttp.ClientSession) -> int:
        try:
            async with session.get(f"{self.url}/readyz", timeout=aiohttp.ClientTimeout(5)) as answer:
                return answer.status
        except (aiohttp.ClientError, ConnectionError, TimeoutError):
            return 0

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    async def terminate(self) -> float:
        """SIGTERM; how long it took to end."""
        assert self.process is not None
        begin = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        await asyncio.to_thread(self.process.wait, 30)
        return time.monotonic() - begin

    def page(self) -> str:
        token = pagetoken.PageToken(site="demo", language="en", page="/bikes")
        return pagetoken.issue(load_secrets(self.folder / "secrets", {}).tokens, token, now=datetime.now(UTC))

    @asynccontextmanager
    async def visitor(self, *, resume: str | None = None, change: int = 0) -> AsyncIterator[Wire]:
        auth = {"page": self.page(), "resume": resume, "change": change}
        async with wire(self.url, "/visitor", auth=auth) as joined:
            yield joined

    async def cookie(self) -> str:
        """Sign a new salesperson in, straight in the table."""
        token, login, now = secrets.token_urlsafe(32), secrets.token_hex(8), datetime.now(UTC)
        person = {"name": "Olga", "login": login, "password": "!", "must_change": False, "role": "salesperson"}
        database = Database(self.main)
        try:
            async with database.begin() as connection:
                await connection.execute(insert(staff).values(person | _new_account(now)))
                number = await connection.scalar(select(staff.c.id).where(staff.c.login == login))
                await connection.execute(insert(staff_sessions).values(_new_session(token, number, now)))
        finally:
            await database.close()
        return f"lethe={token}"


def _new_account(now: datetime) -> dict[str, Any]:
    return {"language": "en", "failures": 0, "created_at": now, "briefed_at": now, "own_only": False}


def _new_session(token: str, number: int | None, now: datetime) -> dict[str, Any]:
    digest = hashlib.sha256(token.encode()).digest()
    times = {"created_at": now, "seen_at": now, "proved_at": now, "expires_at": now + timedelta(hours=1)}
    return {
        "token_hash": digest,
        "staff_id": number,
        "csrf": secrets.token_urlsafe(16),
        "browser": "",
        "half": False,
        **times,
    }


@contextmanager
def served(folder: Path, stores: dict[str, str] | None = None, **more: str) -> Iterator[Served]:
    """A server that is dead at the end of the block at the latest."""
    server = Served(folder, {n: u for n, u in (stores or {}).items() if "postgresql" in u}, more=more)
    try:
        yield server
    finally:
        if server.process is not None and server.process.poll() is None:
            server.kill()


@dataclass(slots=True)
class Said:
    """One message as its visitor knows it; `ack` once the server said that it is stored."""

    client_id: str
    text: str
    ack: dict[str, Any] | None = None


@dataclass(slots=True)
class Talker:
    """A visitor who says one thing after the other, and says it again after a reconnection until it is acknowledged."""

    name: str
    said: list[Said] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    resume: str | None = None
    change: int = 0
    slowest: float = 0.0
    stop: bool = False

    @property
    def acked(self) -> list[Said]:
        return [said for said in self.said if said.ack is not None]

    async def talk(self, at: Callable[[], Served], *, pause: float = 0.0) -> None:
        """Until `stop`, and until the last message is acknowledged."""
        while not self._done():
            try:
                async with at().visitor(resume=self.resume, change=self.change) as joined:
                    await self._go_on(joined, pause)
            except (Cut, TurnedAway, TimeoutError):
                await asyncio.sleep(0.05)

    def _done(self) -> bool:
        return self.stop and (not self.said or self.said[-1].ack is not None)

    async def _go_on(self, joined: Wire, pause: float) -> None:
        while not self._done():
            if not self.said or self.said[-1].ack is not None:
                self.said.append(Said(uuid.uuid4().hex, f"{self.name} says sentence number {len(self.said)}"))
            await self._say(joined, self.said[-1])
            await asyncio.sleep(pause)

    async def _say(self, joined: Wire, said: Said) -> None:
        begin = time.monotonic()
        answer = await joined.ask("message", {"client_id": said.client_id, "text": said.text})
        if answer["ok"]:
            said.ack = answer
            self.resume, self.change = answer["resume"], answer["change"]
            self.slowest = max(self.slowest, time.monotonic() - begin)
        else:
            self.refused.append(answer["error"]["code"])
            await asyncio.sleep(0.1)

    async def stored(self, server: Served) -> list[dict[str, Any]]:
        """His messages as the table has them."""
        async with server.visitor(resume=self.resume) as joined:
            answer = await joined.ask("sync", {"change": 0})
        messages: list[dict[str, Any]] = answer["messages"]
        return messages

    async def check(self, server: Served) -> None:
        """Every acknowledged message is there exactly once, as it was acknowledged, in the order of speaking."""
        found = await self.stored(server)
        assert [m["text"] for m in found] == [said.text for said in self.acked]
        assert [m["client_id"] for m in found] == [said.client_id for said in self.acked]
        acks = [said.ack for said in self.acked if said.ack is not None]
        assert [(m["seq"], m["change"]) for m in found] == [(ack["seq"], ack["change"]) for ack in acks]
        assert [m["seq"] for m in found] == sorted({m["seq"] for m in found})
