"""A whole installation for a test: real databases, a real server on a free port, an own clock, socket clients."""

from __future__ import annotations

import asyncio
import socket
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import socketio
from aiohttp import web
from sqlalchemy import insert, select

from chatserver import secrets
from chatserver.app import Runtime, build, run_timetable
from chatserver.configfile import load
from chatserver.serve import start
from chatserver.visitor import pagetoken
from leads import passwords, sessions, team
from leads.store.migrate import STORES
from leads.store.tables import staff
from tests.stores import lay_down

CONFIG = Path(__file__).parent.parent / "config.yaml"
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def until(condition: Callable[[], bool], *, seconds: float = 30.0) -> None:
    """Wait for something that the server does in its own time. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        # The server's state has no event to wait for, so it is asked again and again.
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


@dataclass(slots=True)
class OwnClock:
    """Time that a test moves."""

    now: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now


@dataclass(slots=True)
class Client:
    """A socket client of one namespace; `events` collects what the server sent."""

    namespace: str
    sio: socketio.AsyncClient
    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def ask(self, event: str, data: Any = None) -> dict[str, Any]:
        answer: dict[str, Any] = await self.sio.call(event, data, namespace=self.namespace, timeout=10)
        return answer

    async def say(self, text: str, client_id: str | None = None) -> dict[str, Any]:
        return await self.ask("message", {"client_id": client_id or str(uuid.uuid4()), "text": text})

    def named(self, event: str) -> list[dict[str, Any]]:
        return [data for name, data in self.events if name == event]

    async def leave(self) -> None:
        await self.sio.disconnect()


@dataclass(slots=True)
class Lethe:
    """A running installation. `tick` runs the timetable at the clock's time."""

    runtime: Runtime
    runner: web.AppRunner
    clock: OwnClock
    url: str
    folder: Path
    clients: list[Client] = field(default_factory=list)

    @property
    def parts(self) -> Any:
        return self.runtime.parts

    @property
    def store(self) -> Any:
        return self.runtime.parts.store

    async def tick(self) -> dict[str, int]:
        return await run_timetable(self.runtime)

    async def visitor(
        self, *, language: str = "en", resume: str | None = None, page: str | None = None, change: int = 0
    ) -> Client:
        token = page or pagetoken.issue(
            self.parts.secrets.tokens,
            pagetoken.PageToken(site="demo", language=language, page="/bikes"),
            now=self.clock(),
        )
        return await self.connect("/visitor", auth={"page": token, "resume": resume, "change": change})

    async def staff(self, *, login: str = "olga", role: str = "salesperson") -> Client:
        """A signed-in member of staff's socket; the account is made when there is none."""
        token = await self.session(login=login, role=role)
        return await self.connect("/staff", cookie=f"lethe={token}")

    async def session(self, *, login: str = "olga", role: str = "salesperson", **hired: Any) -> str:
        """A sign-in as it is after the first password was changed. `hired`: more columns of the account."""
        now = self.parts.wall()
        await team.create_first(self.store, now)
        row = {"name": login.title(), "login": login, "role": role, "language": "en", "must_change": False}
        row |= {"own_only": False, "failures": 0, "created_at": now, "briefed_at": now, **hired}
        async with self.store.main.begin() as connection:
            known = select(staff.c.id).where(staff.c.login == login)
            number = (await connection.execute(known)).scalar()
            if number is None:
                row["password"] = await passwords.hashed(f"a long enough passphrase of {login}")
                number = (await connection.execute(insert(staff).values(**row).returning(staff.c.id))).scalar_one()
            return await sessions.open_one(connection, number, now, browser="Firefox, Linux")

    async def connect(self, namespace: str, *, auth: Any = None, cookie: str = "", origin: str = "") -> Client:
        sio = socketio.AsyncClient(reconnection=False)
        client = Client(namespace, sio)

        async def note(event: str, *args: Any) -> None:
            client.events.append((event, args[0] if args else {}))

        sio.on("*", note, namespace=namespace)
        headers = {"Origin": origin or self.url} | ({"Cookie": cookie} if cookie else {})
        try:
            await sio.connect(
                self.url,
                headers=headers,
                auth=auth,
                namespaces=[namespace],
                transports=["websocket"],
                wait_timeout=15,
            )
        except socketio.exceptions.ConnectionError:
            await sio.eio.disconnect()
            if sio.eio.http is not None:
                await sio.eio.http.close()
            raise
        self.clients.append(client)
        return client


@asynccontextmanager
async def lethe(
    folder: Path, urls: dict[str, str] | None = None, more: dict[str, Any] | None = None, *, worker: bool = False
) -> AsyncIterator[Lethe]:
    """Serve in this process until the block ends. `urls` as the fixture `store_urls` gives them, `more` as settings.

    The automatic host is silent unless `more` says otherwise.

    `worker`: the server runs the timetable itself, else the test says `tick`.
    """
    port = (more or {}).get("server.port") or free_port()
    stores = {f"storage.{name}": url for name, url in (urls or {}).items() if "postgresql" in url}
    own = {"server.port": port, "storage.folder": str(folder), "assistant.enabled": False}
    settings = load(CONFIG, {}, own | stores | (more or {}))
    await asyncio.to_thread(lay_down, {store: settings.store_url(store) for store in STORES})
    clock = OwnClock()
    runtime = await build(settings, secrets.load(folder / "secrets", {}), clock=clock)
    runner = await start(runtime, worker=worker)
    server = Lethe(runtime, runner, clock, f"http://127.0.0.1:{port}", folder)
    try:
        yield server
    finally:
        for client in server.clients:
            await client.leave()
        await runner.cleanup()
