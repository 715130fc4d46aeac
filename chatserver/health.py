"""Is it alive, is it ready, and figures for monitoring. No label ever names a person."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from sqlalchemy import func, select

from chatserver.parts import PARTS, Parts
from leads import forgetting
from leads.store.tables import duties, erasures, jobs, mails, owners


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
    runs = Gauge("lethe_duty_last_run_seconds", "When a duty ran last (Unix time)", ["duty"], registry=registry)
    async with request.app[PARTS].store.main.read() as connection:
        for row in await connection.execute(select(duties)):
            runs.labels(row.name).set(row.last_run.timestamp())
    return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


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
    return figures
