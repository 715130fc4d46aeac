"""The register of what is kept (Art. 30 GDPR), as it stands in the code that the tests compare with the tables."""

from __future__ import annotations

from aiohttp import web

from chatserver.console.desk import Desk
from leads.privacy import register


async def show(desk: Desk) -> web.StreamResponse:
    groups = {"tables": register.AREAS, "places": register.PLACES}
    columns = {
        area.name: [tuple(column.partition(":")[::2]) for column in area.columns.split()]
        for areas in groups.values()
        for area in areas
    }
    return await desk.page("register.html", here="register", groups=groups, columns=columns)
