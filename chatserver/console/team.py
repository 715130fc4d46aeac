"""The team, for managers: who works here, adding and dismissing."""

from __future__ import annotations

from typing import cast

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import number_in, read_form
from chatserver.console.words import ROLE_NAMES
from leads import accounts
from leads.roles import Role
from leads.text import LANGUAGES


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def add(desk: Desk) -> web.StreamResponse:
    form = await read_form(desk.request)
    name, login = form.line("name", most=80, least=1), form.word("login", most=80)
    role = cast(Role, form.one_of("role", tuple(ROLE_NAMES)))
    language = form.one_of("language", LANGUAGES)
    try:
        password = await accounts.add(
            desk.store, name=name, login=login, role=role, language=language, by=desk.staff, now=desk.parts.wall()
        )
    except accounts.LoginTaken as taken:
        return await _page(desk, problem=taken.__doc__ or "", status=409)
    return await _page(desk, fresh=(name, login, password))


async def dismiss(desk: Desk) -> web.StreamResponse:
    number = number_in(desk.request, "staff")
    try:
        await accounts.dismiss(desk.store, number, by=desk.staff, now=desk.parts.wall())
    except accounts.UnknownStaff:
        raise web.HTTPNotFound from None
    except accounts.LastManager as last:
        return await _page(desk, problem=last.__doc__ or "", status=409)
    return desk.go("/console/team", "dismissed")


async def _page(
    desk: Desk, *, problem: str = "", fresh: tuple[str, str, str] | None = None, status: int = 200
) -> web.Response:
    members = await accounts.team(desk.store)
    values = {"members": members, "problem": problem, "fresh": fresh, "wall": desk.parts.wall()}
    return await desk.page("team.html", here="team", status=status, **values)
