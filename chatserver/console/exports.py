"""Lists of people that staff take along: who, why, until when, and how many of those are gone since."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form
from chatserver.console.words import N_
from leads import exporting

WHY: Final = {
    "authority": N_("for an authority or an auditor"),
    "check": N_("to check the data"),
    "move": N_("to move to another program"),
    "mailing": N_("for a letter that each of them asked for"),
}


LEFT_OUT: Final = {
    "restricted": N_("{n} left out: only to be stored"),
    "objected": N_("{n} left out: objected to mails"),
    "purpose": N_("{n} left out: did not agree to other letters"),
}


async def show(desk: Desk) -> web.StreamResponse:
    return await desk.page(
        "exports.html",
        here="people",
        exports=await exporting.listed(desk.store, desk.now),
        why=WHY,
        left_out=LEFT_OUT,
        names=await desk.names(),
        most=exporting.MOST,
    )


async def make(desk: Desk) -> web.StreamResponse:
    reason = (await read_form(desk.request)).one_of("reason", tuple(WHY))
    period = desk.parts.retention.export
    await exporting.make(desk.store, by=desk.staff.id, reason=reason, period=period, now=desk.now)
    return desk.go("/console/exports", "exported")


async def take(desk: Desk) -> web.StreamResponse:
    """Raises NotFound."""
    await read_form(desk.request)
    body = await exporting.file(desk.store, id_in(desk.request, "export"), by=desk.staff.id, now=desk.now)
    return desk.file(body, "text/csv", "lethe-people.csv")
