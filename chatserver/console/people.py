"""The people we know: their cards, and what keeps each of them."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from aiohttp import web

from chatserver.console import deeds, joining, rights
from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form, start_in
from chatserver.console.requests import CHANNELS, NAMES
from chatserver.console.words import N_
from leads import cardlists, consenting, datarequests, duplicates, lists, personview, policies, scope, trail, wordings

LOOKS: Final = 10
# What is done on a person's page only for whom we know.
SHOWN: Final[tuple[datarequests.Kind, ...]] = ("rectification", "erasure")
REASONS: Final = {
    "offer": N_("for an offer"),
    "contract": N_("for a contract or an invoice"),
    "claim": N_("for a claim"),
    "wish": N_("the person asked for it"),
    "order": N_("for an order of a court"),
    "other": N_("other"),
}
# How each consent is taken back; beside these always by a word to us.
WAYS: Final = {
    "reminders": N_("by the link in each mail, or under “My data”"),
    "offer": N_("under “My data”"),
}


async def show(desk: Desk) -> web.StreamResponse:
    """All people, or those whom a posted word finds: a name or an address stands in no address line."""
    posted = (await read_form(desk.request)).fields if desk.request.method == "POST" else {}
    words = posted.get("q", "")[:200].strip()
    start, only = start_in(desk.request), desk.staff.only
    if words:
        await desk.note_look("searched", "search:people")
        rows = await lists.find(desk.store, words, limit=lists.PAGE, only=only)
        looks = "@" in words and desk.may("leads.read")
        hidden = await lists.hidden_at(desk.store, words, desk.now, only=only) if looks else []
    else:
        rows, hidden = await lists.people(desk.store, start=start, only=only), []
    return await desk.page(
        "people.html", here="people", rows=rows, hidden=hidden, q=words, start=start, size=lists.PAGE
    )


async def one(desk: Desk) -> web.StreamResponse:
    card = id_in(desk.request, "card")
    page = await _card(desk, card, revealed=False)
    await desk.note_look("card_read", f"card:{card.hex()}")
    return page


async def reveal(desk: Desk) -> web.StreamResponse:
    """Restricted data in clear, this once, for a reason that is recorded."""
    card = id_in(desk.request, "card")
    reason = (await read_form(desk.request)).one_of("reason", trail.REASONS)
    return await _card(desk, card, revealed=True, reason=reason)


async def _card(desk: Desk, card: bytes, *, revealed: bool, reason: str = "") -> web.StreamResponse:
    """Raises HTTPNotFound."""
    asked = desk.may("requests.work") and bool(await datarequests.open_of(desk.store, card))
    person = await personview.view(desk.store, card, desk.now, only=desk.staff.only, hidden_too=asked)
    if person is None:
        raise web.HTTPNotFound
    version, role = desk.parts.policing.now.version, desk.staff.role
    sees = {one.name: policies.may_see(version, role, one.name, one.purpose) for one in person.fields}
    masked = [one.name for one in person.fields if policies.is_restricted(version, one.name, one.purpose)]
    if revealed:
        shown = sum(sees[name] for name in masked)
        await trail.note_revealed(desk.store, card, reason=reason, fields=shown, actor=desk.staff.actor, now=desk.now)
    return await desk.page(
        "person.html",
        here="people",
        person=person,
        sees=sees,
        restricted=masked,
        revealed=revealed,
        can_reveal=desk.may("people.reveal") and any(sees[name] for name in masked),
        reasons=REASONS,
        came=rights.CAME,
        shown_who=[kind for kind in SHOWN if await datarequests.proven(desk.store, card, (kind,)) is not None],
        deed=partial(deeds.said, desk.words.text),
        wish_names=NAMES,
        kinds=datarequests.KINDS,
        channels=CHANNELS,
        today=desk.now.astimezone(desk.words.zone).date(),
        wishes=await datarequests.of_owner(desk.store, card),
        names=await desk.names(),
        ways=WAYS,
        twins=await _twins(desk, card),
        why=joining.WHY,
        wording=partial(
            wordings.wording, others=await wordings.imported(desk.store, (one.text_version for one in person.consents))
        ),
        ground=consenting.ground,
        **await _said(desk, card, [row.id for row in person.leads]),
    )


async def _said(desk: Desk, card: bytes, requests: list[bytes]) -> dict[str, Any]:
    """His chats and mails, and who looked at any of it."""
    chats = await cardlists.chats(desk.store, requests, start=start_in(desk.request, "chats"))
    letters = await cardlists.letters(desk.store, requests, start=start_in(desk.request, "mails"))
    subjects = [f"card:{card.hex()}", *(f"lead:{one.hex()}" for one in requests)]
    subjects += [f"conversation:{one.id.hex()}" for one in chats.rows]
    looks = await trail.search(desk.store, trail.Question(among=tuple(subjects)), limit=LOOKS)
    return {"chats": chats, "letters": letters, "looks": looks}


async def _twins(desk: Desk, card: bytes) -> list[duplicates.Likeness]:
    if not desk.may("people.join"):
        return []
    but = await scope.out_of_reach(desk.store, desk.staff.only)
    return await duplicates.suggested(desk.store, desk.parts.lookup, card, but=list(but))
