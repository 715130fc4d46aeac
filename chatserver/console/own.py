"""The own settings of a member of staff: language and password."""

from __future__ import annotations

from aiohttp import web

from chatserver import access
from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from chatserver.console.words import N_
from leads import accounts, passwords
from leads.text import LANGUAGES

WRONG_OLD = N_("The present password does not fit, or the new one is the same.")
NOT_EQUAL = N_("The two new passwords differ.")


async def show(desk: Desk) -> web.StreamResponse:
    return await desk.page("own.html", here="own", problem="")


async def set_language(desk: Desk) -> web.StreamResponse:
    chosen = (await read_form(desk.request)).one_of("language", LANGUAGES)
    await accounts.choose_language(desk.store, desk.staff, chosen)
    return desk.go("/console/own", "language")


async def set_password(desk: Desk) -> web.StreamResponse:
    fields = (await read_form(desk.request)).fields
    old, new = fields.get("old", "")[:1000], fields.get("new", "")[:1000]
    if new != fields.get("again", ""):
        return await desk.page("own.html", here="own", problem=NOT_EQUAL, status=422)
    now = desk.parts.wall()
    try:
        token = await accounts.change_password(desk.store, desk.session, old=old, new=new, now=now)
    except (accounts.WrongSignIn, passwords.WeakPassword) as error:
        problem = WRONG_OLD if isinstance(error, accounts.WrongSignIn) else (error.__doc__ or "")
        return await desk.page("own.html", here="own", problem=problem, status=422)
    response = desk.go("/console", "password")
    access.set_cookie(response, desk.parts, token)
    return response
