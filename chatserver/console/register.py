"""The register of what is kept (Art. 30 GDPR), as it stands in the code that the tests compare with the tables."""

from __future__ import annotations

from aiohttp import web

from chatserver import registry
from chatserver.console.desk import Desk
from leads import apitokens, rules
from leads.privacy import audit, classes, register


async def show(desk: Desk) -> web.StreamResponse:
    read_by = await apitokens.recipients(desk.store, desk.parts.wall())
    groups = {"tables": register.naming(register.AREAS, read_by), "places": register.PLACES}
    retention = await rules.in_force(desk.store, desk.parts.retention)
    country = desk.parts.settings.sites[0].country
    periods = {key: classes.period(retention, key, country=country) for key in classes.BY_KEY}
    return await desk.page("register.html", here="register", groups=groups, classes=classes.BY_KEY, periods=periods)


async def as_csv(desk: Desk) -> web.StreamResponse:
    rows = await _rows(desk)
    await _noted(desk, len(rows))
    return desk.file(registry.as_csv(rows), "text/csv", "lethe-register.csv")


async def as_markdown(desk: Desk) -> web.StreamResponse:
    firm = desk.parts.settings.firm
    rows = await _rows(desk)
    await _noted(desk, len(rows))
    text = registry.as_markdown(rows, firm=firm.name, contact=firm.contact)
    return desk.file(text.encode(), "text/markdown", "lethe-register.md")


async def _noted(desk: Desk, rows: int) -> None:
    async with desk.store.main.begin() as connection:
        await audit.record(
            connection, now=desk.now, actor=desk.staff.actor, action="register_exported", counts={"rows": rows}
        )


async def _rows(desk: Desk) -> list[tuple[str, ...]]:
    retention = await rules.in_force(desk.store, desk.parts.retention)
    read_by = await apitokens.recipients(desk.store, desk.parts.wall())
    return registry.rows(retention, desk.parts.settings.sites[0].country, read_by)
