"""The team: who works here, adding and dismissing."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import cast

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import number_in, read_form
from chatserver.console.words import ROLE_NAMES
from leads import team
from leads.roles import Role
from leads.text import LANGUAGES


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def add(desk: Desk) -> web.StreamResponse:
    form = await read_form(desk.request)
    name, login = form.line("name", most=80, least=1), form.word("login", most=80)
    role = cast(Role, form.one_of("role", tuple(ROLE_NAMES)))
    language = form.one_of("language", LANGUAGES)
    ends_at = None
    if form.fields.get("last_day"):
        ends_at = datetime.combine(form.day("last_day"), time.max, desk.words.zone).astimezone(UTC)
    try:
        password = await team.add(
            desk.store,
            name=name,
            login=login,
            role=role,
            language=language,
            by=desk.staff,
            now=desk.parts.wall(),
            own_only=form.fields.get("sees") == "own",
            ends_at=ends_at,
        )
    except (team.LoginTaken, team.EndNeeded) as refused:
        return await _page(desk, problem=refused.__doc__ or "", status=409)
    return await _page(desk, fresh=(name, login, password))


async def reset(desk: Desk) -> web.StreamResponse:
    """Who lost password or telephone gets in anew, with a one-time password; his second factor is off."""
    number = number_in(desk.request, "staff")
    found = next(
        (one for one in await team.listed(desk.store, desk.parts.wall()) if one.id == number and not one.dismissed_at),
        None,
    )
    if found is None or number == desk.staff.id:
        raise web.HTTPNotFound
    password = await team.reset(desk.store, found.login, desk.parts.wall(), by=desk.staff)
    return await _page(desk, fresh=(found.name, found.login, password))


async def dismiss(desk: Desk) -> web.StreamResponse:
    number = number_in(desk.request, "staff")
    try:
        await team.dismiss(desk.store, number, by=desk.staff, now=desk.parts.wall())
    except team.UnknownStaff:
        raise web.HTTPNotFound from None
    except team.LastManager as last:
        return await _page(desk, problem=last.__doc__ or "", status=409)
    return desk.go("/console/team", "dismissed")


async def _page(
    desk: Desk, *, problem: str = "", fresh: tuple[str, str, str] | None = None, status: int = 200
) -> web.Response:
    wall = desk.parts.wall()
    return await desk.page(
        "team.html",
        here="team",
        status=status,
        members=await team.listed(desk.store, wall),
        problem=problem,
        fresh=fresh,
        wall=wall,
        latest=(wall + team.LONGEST_AUDIT - timedelta(days=1)).date(),
    )
