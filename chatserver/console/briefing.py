"""The five cards on handling data, before the first look at anybody's data and again each year."""

from __future__ import annotations

from aiohttp import web

from chatserver import access
from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from leads import briefing


async def show(desk: Desk) -> web.StreamResponse:
    target = access.safe_next(desk.request.query.get("next", ""))
    return await desk.page("briefing.html", here="", cards=briefing.CARDS, target=target)


async def confirm(desk: Desk) -> web.StreamResponse:
    target = access.safe_next((await read_form(desk.request)).fields.get("next", ""))
    await briefing.confirm(desk.store, desk.staff, desk.parts.wall())
    return desk.go(target)
