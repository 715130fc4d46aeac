"""The composition root: the only place where things meet."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path

import structlog
from aiohttp import web
from redis.asyncio import Redis

from chatserver.assets import add_bundle_route, read_manifest
from chatserver.clockwatch import ClockWatch
from chatserver.console.routes import add_console_routes
from chatserver.headers import safe_headers
from chatserver.health import add_health_routes
from chatserver.imap import ImapInbox
from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from chatserver.limits import Limiter, MemoryLimiter, RedisLimiter, Window
from chatserver.live import STAFF, VISITOR, Live
from chatserver.lmtp import LmtpDoor
from chatserver.loops import Run, every
from chatserver.mail import Mailer, server_from
from chatserver.mail_links import MailLinks
from chatserver.nightly import Nightly
from chatserver.parts import PARTS, Parts
from chatserver.secrets import Secrets
from chatserver.settings import Retention as RetentionSettings
from chatserver.settings import Settings, is_loopback, own_origins, secret
from chatserver.settings import Site as SiteSettings
from chatserver.sockets import Sessions, add_handlers, start_anew
from chatserver.stores import close_stores, coverage_of, imap_server, mail_copies, open_stores, stores_of
from chatserver.timetable import Machinery, timetable
from chatserver.transport.pubsub import redis_address, redis_options
from chatserver.transport.server import build_server, close_all, when_resubscribed
from chatserver.visitor.routes import NoticeDates, Site, VisitorPages, add_visitor_routes
from leads import accounts, coldness, conversations, offercard, rules, schedule
from leads.followups import Step
from leads.privacy import classes, erasure
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger
from leads.privacy.replay import Replayer
from leads.rules import Retention
from leads.schedule import Duty
from leads.store import pace
from leads.store.signals import Reader, Signal
from leads.text import translator
from leads.threads import Sender
from redaction.engine import Redactor
from redaction.policy import default_policy

log = structlog.get_logger()
Clock = Callable[[], datetime]
MAX_EVENT_BYTES = 65536
# A card costs as much as two messages: a flood of them, which nobody types, must not slow the chats.
CARDS_AT_ONCE = 10
SLOW_SECONDS = 3.0


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Runtime:
    """A built installation: its parts, its machinery, and what must be stopped again."""

    parts: Parts
    machinery: Machinery
    sessions: Sessions
    stop: Callable[[], Awaitable[None]]
    clock_watch: ClockWatch
    tasks: list[asyncio.Task[None]] = field(default_factory=list)


async def build(
    settings: Settings, secrets: Secrets, *, clock: Clock = utc_now, wall: Clock = utc_now, demo: bool = False,
    places: dict[str, tuple[Path, ...]] | None = None,
) -> Runtime:  # fmt: skip
    """Open the stores and put everything together. `places`: directories of database servers that we may search."""
    store, ledger = await open_stores(settings, secrets)
    sender = sender_of(settings, secrets)
    sio = build_server(
        redis_url=settings.storage.redis or None,
        cors=sorted(own_origins(settings)),
        max_message_bytes=MAX_EVENT_BYTES,
    )
    parts = Parts(
        settings=settings,
        secrets=secrets,
        store=store,
        retention=retention_of(settings.retention),
        redactor=Redactor(policy=default_policy(), allow=frozenset(settings.firm.declared)),
        sender=sender,
        steps=steps_of(settings),
        sio=sio,
        live=Live(sio, store),
        assets=read_manifest(),
        limits=_limiter(settings, secrets),
        messages_by_address=Window(seconds=60.0),
        clock=clock,
        wall=wall,
        demo=demo,
    )
    stores = (*stores_of(settings, store, ledger.mirror, places), *mail_copies(settings, store, dict(os.environ)))
    eraser = Eraser(store, ledger, secrets.signing, stores, coverage=coverage_of(settings))
    try:
        await Replayer(store, ledger, eraser, stores).catch_up(clock())
    except BaseException:
        await close_stores(store, ledger)
        raise
    machinery = _machinery(parts, eraser, ledger, dict(os.environ))

    async def stop() -> None:
        await close_stores(store, ledger)

    sessions = Sessions()
    add_handlers(sio, parts, sessions)
    return Runtime(parts, machinery, sessions, stop, ClockWatch(wall))


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
    if more_routes is not None:
        more_routes(app)
    add_console_routes(app)
    app.router.add_routes(_mail_links(runtime).routes())
    parts.sio.attach(app)

    async def start(_: web.Application) -> None:
        parts.store.writer.start()
        reader = Reader(parts.store)
        await reader.start()
        when_resubscribed(parts.sio, parts.live.repair_all)
        if runtime.machinery.lmtp is not None:
            await runtime.machinery.lmtp.start()
        loops: list[tuple[float, Run]] = [
            (1.0, runtime_signals(runtime, reader)),
            (1.0, parts.live.flush_inbox),
            (5.0, parts.live.repair_all),
            (5.0, parts.live.repair_inbox),
            (20.0, lambda: pace.note(parts.store, pace.SERVING, parts.wall())),
            (60.0, lambda: cut_ended(runtime)),
        ]
        if worker:
            loops += timetable_loops(runtime)
        await pace.note(parts.store, pace.SERVING, parts.wall())
        runtime.tasks = [asyncio.create_task(every(seconds, run)) for seconds, run in loops]

    async def shut(_: web.Application) -> None:
        for task in runtime.tasks:
            task.cancel()
        await asyncio.gather(*runtime.tasks, return_exceptions=True)
        if runtime.machinery.lmtp is not None:
            await runtime.machinery.lmtp.stop()
        await close_all(parts.sio, grace_seconds=3)

    async def clean(_: web.Application) -> None:
        # A restore may begin at once; a database that is away must not hold up the end.
        with suppress(Exception):
            async with asyncio.timeout(1), parts.store.main.begin() as connection:
                await pace.forget(connection, pace.SERVING)
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


async def run_duties(runtime: Runtime, duties: Sequence[Duty]) -> dict[str, int]:
    """One tick at the present time of the business; none while the clock of this machine cannot be believed."""
    watch = runtime.clock_watch
    jumped = watch.jumped()
    if jumped is not None:
        await schedule.stop(runtime.parts.store, runtime.parts.clock(), jumped=jumped)
        # Only now: what stands nowhere must be seen again, and by the other loop as well.
        watch.believe()
    return await schedule.tick(runtime.parts.store, duties, runtime.parts.clock())


def runtime_signals(runtime: Runtime, reader: Reader) -> Callable[[], Awaitable[None]]:
    cards: dict[bytes, None] = {}

    async def read() -> None:
        # One conversation may be named many times; what is there now is looked at once.
        for signal in {(s.kind, s.subject): s for s in await reader.new()}.values():
            try:
                await obey(runtime, signal)
            except Exception as error:
                log.error("signal_failed", kind=signal.kind, error=type(error).__name__)
            if signal.kind == "card" and signal.subject is not None:
                cards[signal.subject] = None
        turn = list(cards)[:CARDS_AT_ONCE]
        for conversation in turn:
            del cards[conversation]
        await show_cards(runtime, turn)

    return read


async def show_cards(runtime: Runtime, asked: Sequence[bytes]) -> None:
    """Show the visitors of these conversations who are here the offer card as it is now."""
    parts = runtime.parts
    here = [conversation for conversation in asked if parts.live.watched(VISITOR, conversation)]
    if not here:
        return
    retention = await rules.in_force(parts.store, parts.retention)
    for conversation in here:
        card = await offercard.card(parts.store, conversation, retention, parts.clock())
        if card is not None:
            await parts.live.tell_here(conversation, "card", card, namespace=VISITOR)


async def obey(runtime: Runtime, signal: Signal) -> None:
    """What a server does when another process says that something changed."""
    parts, subject = runtime.parts, signal.subject
    if subject is None:
        return
    if signal.kind in ("dismissed", "staff_signed_out"):
        await _cut_staff(runtime, int.from_bytes(subject, "big"))
        return
    parts.live.changed(subject)
    if signal.kind == "ended":
        parts.store.keys.forget([subject])
        event = {"conversation": subject.hex(), "reason": "gone"}
        await parts.live.tell_here(subject, "ended", event, namespace=STAFF)
        await _end_visitors(runtime, subject)
    elif signal.kind == "hidden":
        await parts.live.tell_here(subject, "hidden", {"conversation": subject.hex()}, namespace=STAFF)
        if await conversations.head(parts.store, subject, for_visitor=True) is None:
            await _end_visitors(runtime, subject)


async def _end_visitors(runtime: Runtime, conversation: bytes) -> None:
    """Tell the visitors here that their chat is no more: whoever writes on is a new person."""
    parts = runtime.parts
    event = {"conversation": conversation.hex(), "reason": "gone"}
    await parts.live.tell_here(conversation, "ended", event, namespace=VISITOR)
    for visitor in list(runtime.sessions.visitors.values()):
        if visitor.conversation == conversation:
            await start_anew(parts.live, visitor)


async def cut_ended(runtime: Runtime) -> None:
    """Cut the staff whose session ended by its age or by idleness, which no signal tells."""
    for number in {person.id for person in runtime.sessions.staff.values()}:
        await _cut_staff(runtime, number)


async def _cut_staff(runtime: Runtime, number: int) -> None:
    """Cut the sockets of a member of staff whose session has ended."""
    parts, sessions = runtime.parts, runtime.sessions
    for sid, person in list(sessions.staff.items()):
        if person.id != number:
            continue
        token = sessions.tokens.get(sid, "")
        if await accounts.session_of(parts.store, token, parts.wall(), used=False) is None:
            await parts.sio.emit("signed_out", {}, namespace=STAFF, to=sid)
            await parts.sio.disconnect(sid, namespace=STAFF)


def retention_of(settings: RetentionSettings) -> Retention:
    """The configured periods as the rules know them."""
    return Retention(**settings.model_dump())


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
    )


def notice_dates(settings: Settings, retention: Retention, site: str, now: datetime) -> NoticeDates:
    """What the notice of a site says, from the table of classes and the rules in force."""

    def kept(key: str) -> timedelta:
        return classes.period(retention, key) or retention.customer

    country = next((one.country for one in settings.sites if one.key == site), "")
    return NoticeDates(
        after_answer=kept("chat"),
        at_latest=kept("chat_unanswered"),
        unconfirmed=kept("unconfirmed"),
        silence=retention.longest_at(site),
        grace=retention.grace,
        declined=kept("closed_lead"),
        order=kept("order"),
        customer=kept("customer"),
        tax=classes.period(retention, "tax_document", country=country),
        objection=kept("objection"),
        request_file=kept("request_file"),
        backups=settings.backup.keep,
        reminders=len(settings.follow_ups),
        question_by=coldness.chat_gone_by(retention, now).date(),
        offer_by=coldness.lead_gone_by(retention, now, answered=False).date(),
    )


def parents_of(settings: Settings, site: SiteSettings) -> tuple[str, ...]:
    """Where a site's chat may be embedded. On loopback also in our own pages, whichever port they were given."""
    own = sorted(own_origins(settings)) if is_loopback(settings.server.host) else []
    return tuple(dict.fromkeys((*site.origins, *own)))


def visitor_pages(parts: Parts) -> VisitorPages:
    settings = parts.settings

    async def dates(site: str, now: datetime) -> NoticeDates:
        return notice_dates(settings, await rules.in_force(parts.store, parts.retention), site, now)

    sites = {
        site.key: Site(
            key=site.key,
            name=site.name,
            origins=parents_of(settings, site),
            language=site.language,
            controller=settings.firm.name,
            contact=settings.firm.contact,
        )
        for site in settings.sites
    }
    return VisitorPages(
        sites=sites,
        page_tokens=parts.secrets.tokens,
        assets=parts.assets,
        texts=translator,
        notice_dates=dates,
        clock=parts.clock,
        answers_within=lambda site: None,
        message_limit=settings.limits.message_characters,
        demo_site=settings.sites[0].key,
    )


def _mail_links(runtime: Runtime) -> MailLinks:
    parts = runtime.parts

    async def erase(lead: bytes, reason: str, now: datetime) -> None:
        await erasure.ask(parts.store, lead, reason=reason, now=now)

    return MailLinks(parts.store, parts.sender, parts.clock, erase, parts.retention.objection)


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
        lmtp=LmtpDoor(inbox, port=mail.lmtp_port, clock=parts.clock) if mail.lmtp_port else None,
        nightly=Nightly(parts.store, parts.settings) if parts.settings.backup.folder else None,
        imap=ImapInbox(inbox, imap, folder=mail.imap_folder) if imap else None,
    )


def _limiter(settings: Settings, secrets: Secrets) -> Limiter:
    memory = MemoryLimiter(os.urandom(32))
    if not settings.storage.redis:
        return memory
    redis = Redis.from_url(redis_address(settings.storage.redis), **redis_options())
    return RedisLimiter(redis, secrets.tokens, memory)
