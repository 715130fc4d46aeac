"""Is it alive, is it ready, and figures for monitoring. No label ever names a person."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select

from chatserver.parts import PARTS, Parts
from leads import forgetting, watch
from leads.privacy import copies
from leads.store.tables import erasures, jobs, mails, owners


def add_health_routes(app: web.Application) -> None:
    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)


async def alive(request: web.Request) -> web.Response:
    return web.json_response({"alive": True})


async def ready(request: web.Request) -> web.Response:
    """Ready when the main and the key database answer and messages are being stored. The ledger is the eraser's."""
    parts = request.app[PARTS]
    if not parts.store.writer.alive:
        return web.json_response({"ready": False, "problem": "GroupWriter"}, status=503)
    try:
        for database in (parts.store.main, parts.store.keys.database):
            async with database.read() as connection:
                await connection.execute(select(1))
    except Exception as error:
        return web.json_response({"ready": False, "problem": type(error).__name__}, status=503)
    return web.json_response({"ready": True})


async def metrics(request: web.Request) -> web.Response:
    registry = CollectorRegistry()
    for name, text, value in await _figures(request.app[PARTS]):
        Gauge(f"lethe_{name}", text, registry=registry).set(value)
    await _schedule(request.app[PARTS], registry)
    return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


async def _schedule(parts: Parts, registry: CollectorRegistry) -> None:
    """Each duty's last and next run, what it did and whether it went well; each alarm that stands."""
    last = Gauge("lethe_duty_last_run_seconds", "When a duty ran last (Unix time)", ["duty"], registry=registry)
    following = Gauge("lethe_duty_next_run_seconds", "When a duty runs next (Unix time)", ["duty"], registry=registry)
    done = Gauge("lethe_duty_done", "What a duty did in its last run", ["duty"], registry=registry)
    failing = Gauge("lethe_duty_failing", "Whether its last run went wrong", ["duty"], registry=registry)
    for row in await watch.runs(parts.store):
        last.labels(row.name).set(row.last_run.timestamp())
        if row.next_run is not None:
            following.labels(row.name).set(row.next_run.timestamp())
        done.labels(row.name).set(row.done)
        failing.labels(row.name).set(row.problem is not None)
    alarm = Gauge("lethe_alarm", "An alarm that stands", ["alarm"], registry=registry)
    for one in await watch.standing(parts.store, parts.clock()):
        alarm.labels(one.name).set(1)


async def _erasures(parts: Parts) -> list[tuple[str, str, int]]:
    now, mail = parts.clock(), parts.settings.mail
    sight = await watch.look(parts.store, now, has_mailbox=bool(mail.imap_host or mail.lmtp_port))
    late = int((now - sight.oldest).total_seconds()) if sight.oldest is not None else 0
    ages = await copies.ages(parts.store, now)
    figures = [
        ("erasures_due", "Owners that may be erased now", sight.free),
        ("erasures_held", "Owners that are due and under a hold", sight.held),
        ("erasures_owed", "Owners that are due and whose person waits for his data", sight.owed),
        ("erasures_unread", "Owners that are due and wait for the mailbox", sight.unread),
        ("erasures_for_manager", "Owners that are due and wait for a manager", sight.capped),
        ("erasures_day", "Erasures done in 24 hours", sight.done),
        ("erasures_refused_day", "Erasures that a hold refused in 24 hours", sight.refused),
        ("erasures_oldest_due_seconds", "How long the oldest one is due", late),
    ]
    for name, age in (("backup", ages.backup), ("drill", ages.drill)):
        if age is not None:
            figures.append((f"{name}_age_seconds", f"Age of the last good {name}", int(age.total_seconds())))
    return figures


async def _figures(parts: Parts) -> list[tuple[str, str, int]]:
    now = parts.clock()
    counts = [
        ("owners_live", "Owners of personal data that live", owners.c.id, owners.c.state == "live"),
        ("owners_hidden", "Owners that are hidden and wait for their erasure", owners.c.id, owners.c.state == "hidden"),
        ("jobs_waiting", "Jobs that wait", jobs.c.id, jobs.c.run_at <= now),
        ("mails_queued", "Mails that wait to be sent", mails.c.id, mails.c.state == "queued"),
        ("mails_held", "Mails whose fate nobody knows", mails.c.id, mails.c.state == "held"),
        ("erasures_open", "Erasures begun and not certified", erasures.c.id, erasures.c.state != "certified"),
        ("erasures_certified", "Erasures certified", erasures.c.id, erasures.c.state == "certified"),
    ]
    figures = []
    async with parts.store.main.read() as connection:
        for name, text, column, condition in counts:
            value = (await connection.execute(select(func.count(column)).where(condition))).scalar_one()
            figures.append((name, text, int(value)))
    figures.append(
        ("erasures_overdue", "Owners overdue by more than an hour", await forgetting.overdue(parts.store, now))
    )
    return [*figures, *await _erasures(parts)]
