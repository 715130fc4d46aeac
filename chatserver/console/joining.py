"""Two cards that may be one person: shown side by side before a click joins them."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form
from chatserver.console.words import N_
from leads import duplicates, policies, scope
from leads.errors import FileOpen, Held

WHY: Final = {
    "address": N_("the same address, which nobody has confirmed"),
    "tag": N_("the same address with a +tag"),
    "phone": N_("the same telephone number, which people may share"),
}


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def join(desk: Desk) -> web.StreamResponse:
    """Raises NotFound, BadForm."""
    stays, goes = await _both(desk)
    await read_form(desk.request)
    try:
        await duplicates.join(desk.store, stays, goes, by=desk.staff.actor, now=desk.now)
    except (FileOpen, Held) as problem:
        return await _page(desk, problem=problem.message)
    return desk.go(f"/console/people/{stays.hex()}", "cards_joined")


async def _page(desk: Desk, problem: str = "") -> web.StreamResponse:
    stays, goes = await _both(desk)
    plan = await duplicates.preview(desk.store, stays, goes)
    if plan.stays != stays:
        raise web.HTTPFound(f"/console/people/{plan.stays.hex()}/join/{plan.goes.hex()}")
    version, role = desk.parts.policing.now.version, desk.staff.role
    hidden = {
        name
        for name in {*plan.kept, *plan.added, *plan.lost}
        if policies.is_restricted(version, name, "offer") or not policies.may_see(version, role, name, "offer")
    }
    status = 422 if problem else 200
    return await desk.page("join.html", here="people", plan=plan, hidden=hidden, problem=problem, status=status)


async def _both(desk: Desk) -> tuple[bytes, bytes]:
    """Both cards of the path. A card that is a colleague's does not exist for him: HTTPNotFound."""
    both = id_in(desk.request, "card"), id_in(desk.request, "other")
    for card in both:
        if not await scope.opens(desk.store, "card", card, desk.staff.only):
            raise web.HTTPNotFound
    return both
