"""The composition root: the only place where things meet."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from functools import partial
from pathlib import Path

import structlog
from aiohttp import web

from chatserver import heartbeat
from chatserver.api.door import add_api_routes
from chatserver.assets import add_bundle_route, read_manifest
from chatserver.clockwatch import ClockWatch
from chatserver.configfile import secret
from chatserver.console.routes import add_console_routes
from chatserver.duties import Machinery
from chatserver.headers import safe_headers
from chatserver.health import add_health_routes
from chatserver.heeding import Heeder, cut_ended
from chatserver.imap import ImapInbox
from chatserver.imapwatch import ImapWatch
from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from chatserver.limits import Limiter, MemoryLimiter, Window
from chatserver.live import Live
from chatserver.lmtp import LmtpDoor
from chatserver.loops import Run, end, every
from chatserver.mail import Mailer, server_from
from chatserver.mail_links import MailLinks
from chatserver.nightly import Nightly
from chatserver.parts import PARTS, Parts
from chatserver.passingline import PassingLine
from chatserver.periods import Periods, retention_of
from chatserver.policing import Policing
from chatserver.secrets import Secrets
from chatserver.sessions import Sessions
from chatserver.settings import Settings, own_origins
from chatserver.sites import visitor_pages
from chatserver.sockets import add_handlers
from chatserver.stores import close_stores, coverage_of, imap_server, mail_copies, open_stores, stores_of
from chatserver.timetable import timetable
from chatserver.transport.server import build_server, close_all, when_resubscribed
from chatserver.visitor.mydata import add_mydata_routes
from chatserver.visitor.mydata_consent import add_consent_routes
from chatserver.visitor.routes import add_visitor_routes
from leads import rules, schedule
from leads.lookup import Lookup
from leads.privacy import erasure
from leads.privacy.erasure import LONG_SEARCH_SECONDS, Eraser
from leads.privacy.ledger import Ledger
from leads.privacy.replay import Replayer
from leads.products import Product
from leads.schedule import Duty
from leads.steps import Step
from leads.store.signals import Reader
from leads.threads import Sender

log = structlog.get_logger()
Clock = Callable[[], datetime]
MAX_EVENT_BYTES = 65536
SLOW_SECONDS = 3.0
SHUT_GRACE_SECONDS = 2.0


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Runtime:
    """A built installation: its parts, its machinery, and what must be stopped again."""

    parts: Parts
    machinery: Machinery
    sessions: Sessions
    line: PassingLine
    stop: Callable[[], Awaitable[None]]
    clock_watch: ClockWatch
    tasks: list[asyncio.Task[None]] = field(default_factory=list)


async def build(
    settings: Settings, secrets: Secrets, *, clock: Clock = utc_now, wall: Clock = utc_now, demo: bool = False,
    places: dict[str, tuple[Path, ...]] | None = None,
) -> Runtime:  # fmt: skip
    """Open the stores and put everything together. `places`: directories of database servers that we may search."""
    store, ledger = await open_stores(settings, secrets)
    sender, countries = sender_of(settings, secrets), {site.key: site.country for site in settings.sites}
    retention = retention_of(settings.retention, countries)
    sio = build_server(
        redis_url=settings.storage.redis or None,
        cors=sorted(own_origins(settings)),
        max_message_bytes=MAX_EVENT_BYTES,
    )
    parts = Parts(
        settings=settings,
        secrets=secrets,
        store=store,
        ledger=ledger,
        retention=retention,
        periods=Periods(store, retention),
        policing=Policing(store, frozenset(settings.firm.declared)),
        sender=sender,
        steps=steps_of(settings),
        sio=sio,
        live=Live(sio, store),
        lookup=Lookup(store),
        assets=read_manifest(),
        limits=_limiter(settings, secrets),
        messages_by_address=Window(seconds=60.0),
        clock=clock,
        wall=wall,
        demo=demo,
    )
    stores = (*stores_of(settings, store, ledger.mirror, places), *mail_copies(settings, store, dict(os.environ)))
    # Where days pass within seconds nothing waits for a search that took long.
    long_search = LONG_SEARCH_SECONDS if clock is wall else math.inf
    eraser = Eraser(store, ledger, secrets.signing, stores, coverage=coverage_of(settings), long_search=long_search)
    try:
        await Replayer(store, ledger, eraser, stores).catch_up(clock())
        await parts.policing.refresh()
        await parts.periods.refresh()
    except BaseException:
        await close_stores(store, ledger)
        raise
    machinery = _machinery(parts, eraser, ledger, dict(os.environ))

    async def stop() -> None:
        await close_stores(store, ledger)

    sessions, line = Sessions(), PassingLine(sio, parts.live, parts.passing)
    add_handlers(sio, parts, sessions, line)
    return Runtime(parts, machinery, sessions, line, stop, ClockWatch(wall))


def build_app(
    runtime: Runtime, *, worker: bool = True, more_routes: Callable[[web.Application], None] | None = None
) -> web.Application:
    """The aiohttp application. `worker`: whether this server also runs the timetable."""
    parts = runtime.parts
    app = web.Application(middlewares=[safe_headers], client_max_size=1 << 20)
    app[PARTS] = parts
    add_bundle_route(app, parts.assets)
    add_health_routes(app)
    add_visitor_routes(app, visitor_pages(parts))
    add_mydata_routes(app)
    add_consent_routes(app)
    if more_routes is not None:
        more_routes(app)
    add_console_routes(app)
    add_api_routes(app)
    app.router.add_routes(_mail_links(runtime).routes())
    parts.sio.attach(app)
    stopping = asyncio.Event()

    async def start(_: web.Application) -> None:
        await heartbeat.begin(parts)
        parts.store.writer.start()
        reader = Reader(parts.store)
        await reader.start()
        when_resubscribed(parts.sio, parts.live.repair_all)
        if runtime.machinery.lmtp is not None:
            await runtime.machinery.lmtp.start()
        loops: list[tuple[float, Run]] = [
            (1.0, Heeder(parts, runtime.sessions, reader).heed),
            (1.0, parts.live.flush_inbox),
            (5.0, parts.live.repair_all),
            (5.0, parts.live.repair_inbox),
            (5.0, parts.policing.refresh),
            (5.0, parts.periods.refresh),
            (5.0, runtime.line.beat),
            (20.0, partial(heartbeat.beat, parts)),
            (2.0, partial(heartbeat.look, parts)),
            (60.0, lambda: cut_ended(parts, runtime.sessions)),
        ]
        if worker:
            loops += timetable_loops(runtime)
        runtime.tasks = [asyncio.create_task(every(seconds, run, stopping=stopping)) for seconds, run in loops]
        if worker:
            runtime.tasks += watches(runtime, stopping)

    async def shut(_: web.Application) -> None:
        await end([*runtime.tasks, *parts.background], stopping, grace_seconds=SHUT_GRACE_SECONDS)
        if runtime.machinery.lmtp is not None:
            await runtime.machinery.lmtp.stop()
        await close_all(parts.sio, grace_seconds=3)

    async def clean(_: web.Application) -> None:
        await heartbeat.end(parts)
        await runtime.stop()

    app.on_startup.append(start)
    app.on_shutdown.append(shut)
    app.on_cleanup.append(clean)
    return app


async def run_timetable(runtime: Runtime) -> dict[str, int]:
    """All duties whose time has come, one after the other."""
    return await run_duties(runtime, timetable(runtime.parts, runtime.machinery))


def timetable_loops(runtime: Runtime) -> list[tuple[float, Run]]:
    """The timetable as a process runs it: the slow duties beside the quick ones, each at a time of its own."""
    table = timetable(runtime.parts, runtime.machinery)

    async def quick() -> None:
        await run_duties(runtime, [duty for duty in table if not duty.slow])

    async def slow() -> None:
        for duty in table:
            if duty.slow:
                await run_duties(runtime, [duty])

    return [(1.0, quick), (SLOW_SECONDS, slow)]


def watches(runtime: Runtime, stopping: asyncio.Event) -> list[asyncio.Task[None]]:
    """What a process of the timetable waits for beside it: new mail, when a mailbox is connected."""
    imap = runtime.machinery.imap
    if imap is None:
        return []
    mail_in = [duty for duty in timetable(runtime.parts, runtime.machinery) if duty.name == "mail_in"]
    at_once = [replace(duty, every=timedelta(0)) for duty in mail_in]
    watch = ImapWatch(imap.server, imap.folders[0], lambda: run_duties(runtime, at_once))
    return [asyncio.create_task(watch.run(stopping))]


async def run_duties(runtime: Runtime, duties: Sequence[Duty]) -> dict[str, int]:
    """One tick at the present time of the business; none while the clock of this machine cannot be believed."""
    watch = runtime.clock_watch
    jumped = watch.jumped()
    if jumped is not None:
        await schedule.stop(runtime.parts.store, runtime.parts.clock(), jumped=jumped)
        # Only now: what stands nowhere must be seen again, and by the other loop as well.
        watch.believe()
    return await schedule.tick(runtime.parts.store, duties, runtime.parts.clock())


def steps_of(settings: Settings) -> tuple[Step, ...]:
    """The configured follow-ups as the sequence knows them."""
    return tuple(Step(step.name, step.after, step.discount_percent) for step in settings.follow_ups)


def sender_of(settings: Settings, secrets: Secrets) -> Sender:
    name, address = parseaddr(settings.mail.sender)
    return Sender(
        name=name or settings.firm.name,
        address=address,
        base_url=settings.public_url,
        secret=secrets.mail,
        plus_addressing=settings.mail.plus_addressing,
        products=tuple(Product(one.name, one.words) for one in settings.firm.products),
    )


def _mail_links(runtime: Runtime) -> MailLinks:
    parts = runtime.parts

    async def erase(lead: bytes, reason: str, now: datetime) -> None:
        await erasure.ask(parts.store, lead, reason=reason, now=now)

    return MailLinks(
        parts.store, parts.sender, parts.clock, erase, partial(rules.in_force, parts.store, parts.retention),
        chat=parts.settings.sites[0].key,
    )  # fmt: skip


def _machinery(parts: Parts, eraser: Eraser, ledger: Ledger, environment: dict[str, str]) -> Machinery:
    """Mail out and in, as configured."""
    mail = parts.settings.mail
    smtp = server_from(
        mail.smtp_host,
        mail.smtp_port,
        tls=mail.smtp_tls,
        user=mail.smtp_user,
        password=secret("SMTP_PASSWORD", environment),
    )
    imap = imap_server(parts.settings, environment)
    inbox = Inbox(parts.store, parts.sender, MailEffects(parts))
    return Machinery(
        mailer=Mailer(parts.store, parts.sender, smtp, ledger=ledger),
        eraser=eraser,
        ledger=ledger,
        lmtp=_lmtp_door(parts, inbox) if mail.lmtp_port else None,
        nightly=Nightly(parts.store, parts.settings) if parts.settings.backup.folder else None,
        imap=ImapInbox(inbox, imap, folders=mail.folders, requests=mail.request_folders) if imap else None,
    )


def _lmtp_door(parts: Parts, inbox: Inbox) -> LmtpDoor:
    mail = parts.settings.mail
    return LmtpDoor(inbox, port=mail.lmtp_port, clock=parts.clock, requests=mail.request_addresses)


def _limiter(settings: Settings, secrets: Secrets) -> Limiter:
    memory = MemoryLimiter(os.urandom(32))
    if not settings.storage.redis:
        return memory
    # Here, because a server without Redis starts sooner without its library.
    from chatserver.sharedlimits import shared_limiter

    return shared_limiter(settings.storage.redis, secrets.tokens, memory)
