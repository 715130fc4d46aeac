"""The second factor of a member of staff: switched on with a first code, off with another."""

from __future__ import annotations

from typing import Any

import segno
from aiohttp import web
from markupsafe import Markup

from chatserver import access
from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from leads import secondfactor


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def switch_on(desk: Desk) -> web.StreamResponse:
    """The recovery codes are shown in the answer, and never again."""
    code = (await read_form(desk.request)).fields.get("code", "")[:40]
    try:
        codes = await secondfactor.confirm(desk.store, desk.session, code, desk.parts.wall())
    except secondfactor.WrongCode as wrong:
        return await _page(desk, problem=wrong.__doc__ or "")
    return await desk.page("factor.html", here="own", codes=codes, problem="", on=True)


async def switch_off(desk: Desk) -> web.StreamResponse:
    code = (await read_form(desk.request)).fields.get("code", "")[:40]
    lock = access.lock_of(desk.parts)
    try:
        await secondfactor.leave(desk.store, desk.session, code, lock, desk.parts.wall())
    except secondfactor.WrongCode as wrong:
        return await _page(desk, problem=wrong.__doc__ or "")
    return desk.go("/console/own", "factor_off")


async def _page(desk: Desk, *, problem: str = "") -> web.Response:
    values: dict[str, Any] = {"problem": problem, "codes": (), "on": await secondfactor.has(desk.store, desk.staff.id)}
    if not values["on"]:
        secret = await secondfactor.begin(desk.store, desk.session)
        typed = secondfactor.typed(secret)
        values["typed"] = [typed[at : at + 4] for at in range(0, len(typed), 4)]
        values["link"] = secondfactor.link(secret, firm=desk.parts.settings.firm.name, login=desk.staff.login)
        values["drawn"] = drawn(values["link"])
    return await desk.page("factor.html", here="own", status=422 if problem else 200, **values)


def drawn(link: str) -> Markup:
    """The link as a QR code, black on white in every theme, or some cameras do not see it."""
    code = segno.make(link, error="m", micro=False)
    return Markup(code.svg_inline(border=4, dark="#000", light="#fff", omitsize=True, svgclass=None, lineclass=None))  # noqa: S704
