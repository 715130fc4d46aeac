"""A whole installation in a temporary folder, with its own clock, its post office, visitors and one salesperson."""

from __future__ import annotations

import asyncio
import secrets as random
import socket
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import socketio
from aiohttp import web
from sqlalchemy import select

from chatserver import secrets
from chatserver.app import Runtime, build, run_timetable
from chatserver.configfile import load
from chatserver.demo.button import DayButton
from chatserver.demo.post import PostOffice
from chatserver.serve import start
from chatserver.settings import Settings
from chatserver.visitor import pagetoken
from leads import accounts, briefing, offers, rules, steps, team
from leads.accounts import Staff
from leads.offers import Offer
from leads.store.tables import owners

BEGINNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PATIENCE = 100


@dataclass(slots=True)
class StoryClock:
    """Time as the story has it."""

    now: datetime = BEGINNING

    def __call__(self) -> datetime:
        return self.now

    @property
    def day(self) -> int:
        return (self.now - BEGINNING).days

    def to_morning(self, day: int) -> None:
        """When people act."""
        self.now = BEGINNING + timedelta(days=day, minutes=30)

    def to_evening(self) -> None:
        """When the timetable runs: every step planned for the day is due by then, and business hours are not over.

        They are those of Warsaw, also in summer time.
        """
        self.now = BEGINNING + timedelta(days=self.day, hours=5)


@dataclass(slots=True)
class Guest:
    """One visitor in front of the real chat, over a real socket."""

    sio: socketio.AsyncClient
    cards: list[dict[str, Any]] = field(default_factory=list)
    resume: str = ""

    async def say(self, text: str) -> dict[str, Any]:
        answer = await self._ask("message", {"client_id": str(uuid.uuid4()), "text": text})
        self.resume = answer["resume"]
        return answer

    async def confirm_offer(self, *, reminders: bool) -> None:
        """Wait for the offer card and click it."""
        for _ in range(PATIENCE):
            if self.cards:
                break
            await asyncio.sleep(0.05)
        answer = await self._ask("offer", {"email": None, "token": self.cards[-1]["token"], "reminders": reminders})
        if not answer["ok"]:
            raise RuntimeError("the offer card was refused")

    async def leave(self) -> None:
        await self.sio.disconnect()

    async def _ask(self, event: str, data: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = await self.sio.call(event, data, namespace="/visitor", timeout=30)
        return answer


@dataclass(slots=True)
class World:
    """What the story is played in. `places` are directories of database servers, searched for leftovers too."""

    runtime: Runtime
    runner: web.AppRunner
    clock: StoryClock
    post: PostOffice
    folder: Path
    seller: Staff
    password: str
    button: DayButton
    places: tuple[Path, ...] = ()

    @property
    def url(self) -> str:
        return self.runtime.parts.settings.public_url

    async def tick(self) -> None:
        """Run the timetable twice: what the first pass wrote, the second one carries out."""
        for _ in range(2):
            await run_timetable(self.runtime)
            self.clock.now += timedelta(minutes=2)

    async def guest(self, language: str) -> Guest:
        parts = self.runtime.parts
        token = pagetoken.PageToken(site=parts.settings.sites[0].key, language=language, page="/")
        sio = socketio.AsyncClient(reconnection=False)
        guest = Guest(sio)

        async def card(data: dict[str, Any]) -> None:
            if data["kind"] == "offer":
                guest.cards.append(data)

        sio.on("card", card, namespace="/visitor")
        auth = {"page": pagetoken.issue(parts.secrets.tokens, token, now=self.clock()), "resume": None, "change": 0}
        await sio.connect(
            self.url,
            headers={"Origin": self.url},
            auth=auth,
            namespaces=["/visitor"],
            transports=["websocket"],
            wait_timeout=30,
        )
        return guest

    async def lead_of(self, conversation: bytes) -> bytes:
        """The lead that a conversation belongs to."""
        async with self.runtime.parts.store.main.read() as connection:
            query = select(owners.c.parent_id).where(owners.c.id == conversation)
            return bytes((await connection.execute(query)).scalars().one())

    async def offer(
        self, lead: bytes, *, product: str, price_cents: int, currency: str, country: str, text: str
    ) -> None:
        """What the salesperson does in the console: write the offer and send it."""
        parts, now = self.runtime.parts, self.clock()
        times = steps.planned(parts.steps, now, country)
        await offers.send(
            parts.store,
            parts.sender,
            await rules.in_force(parts.store, parts.retention),
            lead,
            Offer(product, price_cents, currency, text, now.date() + timedelta(days=30)),
            by=self.seller.actor,
            site_name=parts.settings.firm.name,
            first_step_at=times[0],
            last_step_at=times[-1],
            now=now,
        )

    def places_to_search(self) -> list[Path]:
        return [self.folder, *self.places]

    def day_of(self, day: int) -> date:
        return (BEGINNING + timedelta(days=day)).date()


@asynccontextmanager
async def world(
    folder: Path, config: Path, *, overrides: dict[str, Any] | None = None, places: Sequence[Path] = ()
) -> AsyncIterator[World]:
    """Serve the installation until the block ends. Nothing outside `folder` is written."""
    post, clock = PostOffice(), StoryClock()
    await post.start()
    settings = _settings(folder, config, post.port, overrides or {})
    databases = {"main": tuple(places), "keys": tuple(places)}
    loaded = secrets.load(folder / "secrets", {})
    runtime = await build(settings, loaded, clock=clock, demo=True, places=databases)
    seller, password = await _seller(runtime)
    button = DayButton()
    runner = await start(runtime, worker=False, more_routes=button.add_route)
    made = World(runtime, runner, clock, post, folder, seller, password, button, tuple(places))
    try:
        yield made
    finally:
        await runner.cleanup()
        await post.stop()


def _settings(folder: Path, config: Path, smtp_port: int, overrides: dict[str, Any]) -> Settings:
    return load(
        config,
        {},
        {
            "server.port": free_port(),
            "storage.folder": str(folder),
            "storage.journal": str(folder / "journal.log"),
            "mail.smtp_host": "127.0.0.1",
            "mail.smtp_port": smtp_port,
            "mail.smtp_tls": False,
            "mail.lmtp_port": free_port(),
            **overrides,
        },
    )


async def _seller(runtime: Runtime) -> tuple[Staff, str]:
    """Olga, who looks after everybody in this story."""
    store, now = runtime.parts.store, runtime.parts.wall()
    await team.create_first(store, now)
    boss = Staff(1, "Manager", team.FIRST_LOGIN, "manager", "en", must_change=False)
    first = await team.add(store, name="Olga Demo", login="olga", role="manager", language="en", by=boss, now=now)
    lock = accounts.Lock(5, timedelta(minutes=1))
    token = await accounts.sign_in(store, login="olga", password=first, lock=lock, now=now)
    session = await accounts.signed_in(store, token, now)
    if session is None:
        raise RuntimeError("the story's salesperson could not sign in")
    await briefing.confirm(store, session.staff, now)
    password = f"{random.token_urlsafe(9)}-demo"
    await accounts.change_password(store, session, old=first, new=password, now=now)
    return session.staff, password


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
