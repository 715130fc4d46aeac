"""The register of what is kept (Art. 30 GDPR), as it stands in the code that the tests compare with the tables."""

from __future__ import annotations

from aiohttp import web

from chatserver.console.desk import Desk
from leads import rules
from leads.privacy import classes, register


async def show(desk: Desk) -> web.StreamResponse:
    groups = {"tables": register.AREAS, "places": register.PLACES}
    columns = {
        area.name: [tuple(column.partition(":")[::2]) for column in area.columns.split()]
        for areas in groups.values()
        for area in areas
    }
    retention = await rules.in_force(desk.store, desk.parts.retention)
    country = desk.parts.settings.sites[0].country
    periods = {key: classes.period(retention, key, country=country) for key in classes.BY_KEY}
    return await desk.page(
        "register.html", here="register", groups=groups, columns=columns, classes=classes.BY_KEY, periods=periods
    )
