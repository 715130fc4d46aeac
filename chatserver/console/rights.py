"""What a privacy officer does with one person's data: hand over, correct, delete, stop. Each deed answers its request.

A deed touches this one card by its id; only whoever showed that the mailbox is his gets all cards of that mailbox.
Nothing is handed over to somebody who showed nothing, and a request that came by phone, letter or mail moves nothing
until its asker did (Art. 12(6) GDPR); only to be left in peace nobody must prove anything.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from aiohttp import web

from chatserver.console import clean
from chatserver.console.desk import Desk, headers
from chatserver.console.forms import Form, id_in, read_form
from chatserver.console.words import N_
from chatserver.visitor import mydata_file
from chatserver.visitor.mydata import words_of
from chatserver.visitor.pages import TEMPLATES
from leads import (
    datarequests,
    heldbeside,
    holdings,
    mydata,
    mydata_mail,
    passes,
    personview,
    readdressing,
    rules,
    trail,
)
from leads.datarequests import DONE, Channel, Kind, Wish
from leads.errors import KeptByContract, NotFound, ProofNeeded
from leads.mydata import Card

SHOWING: Final[tuple[Kind, ...]] = ("access", "portability")
ERASING: Final[tuple[Kind, ...]] = ("erasure",)
# How a wish came that is obeyed on the page of a person. Who writes or calls may be anybody.
CAME: Final = {
    "here": N_("the person is here"),
    "phone": N_("by phone"),
    "letter": N_("by letter"),
    "mail": N_("by mail"),
    "mistake": N_("our own mistake"),
}


async def hand_over(desk: Desk) -> web.StreamResponse:
    """Everything as a ZIP in the person's language, for somebody who showed who he is. Raises NotFound, ProofNeeded."""
    card = id_in(desk.request, "card")
    await read_form(desk.request)
    async with desk.store.main.read() as connection:
        language = await mydata_mail.language_of(connection, card)
    if await datarequests.proven(desk.store, card, SHOWING) is None:
        raise ProofNeeded
    mine = await _of_mailbox(desk, card, SHOWING)
    files = [file for one in mine if one.confirmed for file in await heldbeside.attached(desk.store, one.id)]
    body = mydata_file.make(
        desk.request.app[TEMPLATES],
        words_of(desk.parts, language),
        firm=desk.parts.settings.firm.name,
        content={"cards": [await _content(desk, one, card) for one in mine]},
        now=desk.now,
        files=files,
    )
    for kind in SHOWING:
        await _answer(desk, card, kind, "answered", opens=False)
    await trail.note_handed_over(desk.store, f"card:{card.hex()}", actor=desk.staff.actor, now=desk.now)
    disposition = f'attachment; filename="my-data-{card.hex()[:8]}.zip"'
    return web.Response(
        body=body, content_type="application/zip", headers={**headers(), "Content-Disposition": disposition}
    )


async def send_link(desk: Desk) -> web.StreamResponse:
    """Everything, to the address on the card: whoever has the mailbox opens it, with digits that we tell him.

    Raises NotFound, AddressNeeded, AddressRefused.
    """
    card = id_in(desk.request, "card")
    await read_form(desk.request)
    code = passes.new_code()
    standing = [one.id for one in await datarequests.open_of(desk.store, card) if one.kind in SHOWING]
    async with desk.store.main.begin() as connection:
        language = await mydata_mail.language_of(connection, card)
        sealed = passes.sealed_code(desk.store, code)
        await mydata_mail.send_link(
            desk.store, connection, desk.parts.sender, card, language=language, code=sealed, now=desk.now
        )
        if not standing:
            wish = _wish(desk, card, "access")
            standing = [await datarequests.received(connection, wish, actor=desk.staff.actor, now=desk.now)]
        for request in standing:
            await datarequests.step(connection, request, "link_sent", actor=desk.staff.actor, now=desk.now)
    return await desk.page("link_sent.html", here="people", card=card, code=f"{code[:3]} {code[3:]}")


async def correct(desk: Desk) -> web.StreamResponse:
    """Raises NotFound, AddressNeeded, AddressRefused, Held, ProofNeeded, BadForm."""
    card = id_in(desk.request, "card")
    form = await read_form(desk.request)
    field, value = form.line("field", least=1, most=24), form.line("value", most=200)
    async with desk.store.main.read() as connection:
        language = await mydata_mail.language_of(connection, card)
    # Whoever is given another's mailbox is given all that goes there.
    came = await _how_it_came(desk, card, form, "rectification", moves=field == "email")
    if came in datarequests.UNSEEN:
        return await _first_the_code(desk, card, "rectification", came)
    clean.check(desk, field, value, language=language, of="value")
    retention = await rules.in_force(desk.store, desk.parts.retention)
    plans = await readdressing.plans(desk.store, retention, desk.parts.steps)
    await mydata.correct(desk.store, card, field, value, actor=desk.staff.actor, now=desk.now, plans=plans)
    await _answer(desk, card, "rectification", "corrected", came=came)
    return desk.go(f"/console/people/{card.hex()}", "corrected")


async def delete(desk: Desk) -> web.StreamResponse:
    """Everything of this card: somebody of the same name, phone or house is another card.

    Raises NotFound, ProofNeeded, KeptByContract, BadForm.
    """
    card = id_in(desk.request, "card")
    came = await _how_it_came(desk, card, await read_form(desk.request), "erasure")
    if came in datarequests.UNSEEN:
        return await _first_the_code(desk, card, "erasure", came)
    mine = await _of_mailbox(desk, card, ERASING)
    gone = await mydata.delete_all(desk.store, mine, now=desk.now, actor=desk.staff.actor)
    if not gone.roots:
        raise KeptByContract if gone.something_stays else NotFound
    outcome = "partly" if gone.something_stays else "deleted"
    request = await _answer(desk, card, "erasure", outcome, *gone.roots, came=came)
    return desk.go(f"/console/requests/{request.hex()}", "person_deleted")


async def object_to_mails(desk: Desk) -> web.StreamResponse:
    """No more mails to this mailbox (Art. 21). Raises NotFound."""
    card = id_in(desk.request, "card")
    await read_form(desk.request)
    if not await personview.is_there(desk.store, card):
        raise NotFound
    until = desk.now + desk.parts.retention.objection
    await mydata.object_to_mails(desk.store, [Card(card, True)], now=desk.now, until=until, actor=desk.staff.actor)
    request = await _answer(desk, card, "objection", "objected")
    return desk.go(f"/console/requests/{request.hex()}", "objected")


async def withdraw(desk: Desk) -> web.StreamResponse:
    """He takes a consent back by a word to us. Raises NotFound, UnknownPurpose."""
    card = id_in(desk.request, "card")
    purpose = (await read_form(desk.request)).line("purpose", least=1, most=32)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await mydata.withdraw(desk.store, retention, [Card(card, True)], purpose, now=desk.now, actor=desk.staff.actor)
    request = await _answer(desk, card, "objection", "withdrawn")
    return desk.go(f"/console/requests/{request.hex()}", "withdrawn")


async def _how_it_came(desk: Desk, card: bytes, form: Form, kind: Kind, *, moves: bool = False) -> str:
    """One of `CAME`; empty for who has shown by the code that it is he. `moves`: to another mailbox, for which being
    here is not enough. Raises ProofNeeded, BadForm.
    """
    if await datarequests.proven(desk.store, card, datarequests.KINDS if moves else (kind,)) is not None:
        return ""
    if await datarequests.unproven(desk.store, card):
        raise ProofNeeded
    came = form.one_of("came", tuple(CAME))
    if moves and came not in datarequests.UNSEEN:
        raise ProofNeeded
    return came


async def _first_the_code(desk: Desk, card: bytes, kind: Kind, came: str) -> web.StreamResponse:
    """Written down; nothing is done before somebody reads us the code from the mailbox on the card. Raises NotFound."""
    if not await personview.is_there(desk.store, card):
        raise NotFound
    request = await datarequests.receive(
        desk.store, _wish(desk, card, kind, came), actor=desk.staff.actor, now=desk.now
    )
    return desk.go(f"/console/requests/{request.hex()}", "code_first")


async def _of_mailbox(desk: Desk, card: bytes, kinds: Collection[Kind]) -> list[Card]:
    """The card, and the others of its mailbox if its owner showed that it is his. Raises NotFound."""
    others = await mydata.beside(desk.store, card)
    if await datarequests.proven(desk.store, card, kinds) is None:
        others = []
    return [Card(card, True), *(one for one in others if one.id != card)]


async def _content(desk: Desk, one: Card, chosen: bytes) -> dict[str, Any]:
    """The chosen card whole; of another only what is its mailbox's owner's beyond doubt."""
    if one.confirmed:
        held, _ = await holdings.of_card(desk.store, one.id)
    else:
        held = await holdings.of_unconfirmed(desk.store, one.id)
    return {"id": one.id.hex(), "confirmed": one.confirmed or one.id == chosen, **held}


async def _answer(
    desk: Desk, card: bytes, kind: Kind, outcome: str, *roots: bytes, opens: bool = True, came: str = ""
) -> bytes:
    """Each open request of this kind is answered by it; without one it is a file of its own. The last one's id."""
    actor, request = desk.staff.actor, b""
    standing = [one.id for one in await datarequests.open_of(desk.store, card) if one.kind == kind]
    assert outcome in DONE[kind]
    async with desk.store.main.begin() as connection:
        if not standing and opens:
            wish = _wish(desk, card, kind, came)
            standing = [await datarequests.received(connection, wish, actor=actor, now=desk.now)]
        for request in standing:
            if kind in SHOWING:
                await datarequests.step(connection, request, "shown", actor=actor, now=desk.now)
            await datarequests.closed(connection, request, outcome, actor=actor, now=desk.now, roots=roots)
    return request


def _wish(desk: Desk, card: bytes, kind: Kind, came: str = "") -> Wish:
    site = desk.parts.settings.sites[0]
    channel: Channel = came if came in ("here", *datarequests.UNSEEN) else "staff"  # type: ignore[assignment]
    return Wish(kind, channel, card, site.key, site.country, "seen" if came == "here" else "none")
