"""The password once more, before what deletes much or opens doors: a form that waits while it is given."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from chatserver import access
from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from chatserver.console.words import N_
from leads import accounts

FIELD: Final = "password_again"
DOES_NOT_FIT: Final = N_("This password does not fit.")


async def password(desk: Desk) -> web.Response | None:
    """None when the last one is fresh, or came with this form and fits; else the question, which keeps the form."""
    now = desk.parts.wall()
    if desk.session.is_fresh(now):
        return None
    fields = (await read_form(desk.request)).fields
    given = fields.get(FIELD, "")[:1000]
    problem = ""
    if given:
        try:
            await accounts.prove(desk.store, desk.session, given, lock=access.lock_of(desk.parts), now=now)
            return None
        except accounts.WrongSignIn:
            problem = DOES_NOT_FIT
    kept = {name: value for name, value in fields.items() if name not in (FIELD, access.CSRF_FIELD, access.WHO_FIELD)}
    values = {"here": "", "kept": kept, "field": FIELD, "problem": problem, "query": desk.request.query_string}
    return await desk.page("again.html", status=401, **values)
