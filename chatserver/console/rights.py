"""What a privacy officer does with one person's data: hand over, correct, delete. Always this one card, by its id."""

from __future__ import annotations

from aiohttp import web

from chatserver.console import clean
from chatserver.console.desk import Desk, headers
from chatserver.console.forms import id_in, read_form
from chatserver.visitor import mydata_file
from chatserver.visitor.mydata import words_of
from chatserver.visitor.pages import TEMPLATES
from leads import datarequests, holdings, mydata, mydata_mail
from leads.datarequests import Kind, Wish
from leads.errors import NotFound
from leads.mydata import Card


async def hand_over(desk: Desk) -> web.StreamResponse:
    """Everything as a ZIP in the person's language. Raises NotFound."""
    card = id_in(desk.request, "card")
    await read_form(desk.request)
    content, _ = await holdings.of_card(desk.store, card)
    async with desk.store.main.read() as connection:
        language = await mydata_mail.language_of(connection, card)
    body = mydata_file.make(
        desk.request.app[TEMPLATES],
        words_of(desk.parts, language),
        firm=desk.parts.settings.firm.name,
        content={"cards": [{"id": card.hex(), "confirmed": True, **content}]},
        now=desk.now,
    )
    await _file(desk, card, "access", "answered")
    disposition = f'attachment; filename="my-data-{card.hex()[:8]}.zip"'
    return web.Response(
        body=body, content_type="application/zip", headers={**headers(), "Content-Disposition": disposition}
    )


async def correct(desk: Desk) -> web.StreamResponse:
    """Raises NotFound, AddressNeeded, AddressRefused, Held, BadForm."""
    card = id_in(desk.request, "card")
    form = await read_form(desk.request)
    field, value = form.line("field", least=1, most=24), form.line("value", most=200)
    async with desk.store.main.read() as connection:
        language = await mydata_mail.language_of(connection, card)
    clean.check(desk, field, value, language=language, of="value")
    await mydata.correct(desk.store, card, field, value, actor=desk.staff.actor, now=desk.now)
    await _file(desk, card, "rectification", "corrected")
    return desk.go(f"/console/people/{card.hex()}", "corrected")


async def delete(desk: Desk) -> web.StreamResponse:
    """Everything of this card, and of no other: somebody of the same name, phone or house is another card."""
    card = id_in(desk.request, "card")
    await read_form(desk.request)
    gone = await mydata.delete_all(desk.store, [Card(card, True)], now=desk.now, actor=desk.staff.actor)
    if not gone.roots:
        raise NotFound
    request = await _file(desk, card, "erasure", "partly" if gone.something_stays else "deleted", *gone.roots)
    return desk.go(f"/console/requests/{request.hex()}", "person_deleted")


async def _file(desk: Desk, card: bytes, kind: Kind, outcome: str, *roots: bytes) -> bytes:
    """The open request of this kind is answered by it; without one it is a file of its own."""
    site = desk.parts.settings.sites[0]
    wish = Wish(kind, "staff", card, site.key, site.country)
    actor = desk.staff.actor
    async with desk.store.main.begin() as connection:
        request = await datarequests.received(connection, wish, actor=actor, now=desk.now)
        await datarequests.closed(connection, request, outcome, actor=actor, now=desk.now, roots=roots)
    return request
