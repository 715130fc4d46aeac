"""The people we know: their cards, and what keeps each of them."""

from __future__ import annotations

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form, start_in
from leads import lists, personview, policies


async def show(desk: Desk) -> web.StreamResponse:
    """All people, or those whom a posted word finds: a name or an address stands in no address line."""
    posted = (await read_form(desk.request)).fields if desk.request.method == "POST" else {}
    words = posted.get("q", "")[:200].strip()
    start, only = start_in(desk.request), desk.staff.only
    if words:
        rows = await lists.find(desk.store, words, limit=lists.PAGE, only=only)
        looks = "@" in words and desk.may("leads.read")
        hidden = await lists.hidden_at(desk.store, words, desk.now, only=only) if looks else []
    else:
        rows, hidden = await lists.people(desk.store, start=start, only=only), []
    return await desk.page(
        "people.html", here="people", rows=rows, hidden=hidden, q=words, start=start, size=lists.PAGE
    )


async def one(desk: Desk) -> web.StreamResponse:
    person = await personview.view(desk.store, id_in(desk.request, "card"), desk.now, only=desk.staff.only)
    if person is None:
        raise web.HTTPNotFound
    version = desk.parts.policing.now.version

    def sees(name: str, purpose: str) -> bool:
        return policies.may_see(version, desk.staff.role, name, purpose)

    return await desk.page("person.html", here="people", person=person, sees=sees)
