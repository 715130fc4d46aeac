"""Search in everything that lives and that the reader may open. The words travel in a form, never in an address."""

from __future__ import annotations

from functools import partial
from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from chatserver.console.words import N_
from leads import lists, lookedup, policies, scope
from leads.lookedup import Hit
from leads.lookup import Found, Kind, words_of

MOST: Final = 50
MOST_CHATS: Final = 6
LONGEST: Final = 200
NEEDS: Final[dict[Kind, str]] = {
    "message": "chats.read",
    "mail": "leads.read",
    "note": "leads.read",
    "contact": "people.read",
}
LABELS: Final[dict[Kind, str]] = {
    "message": N_("Chats"),
    "mail": N_("Mails"),
    "note": N_("Notes"),
    "contact": N_("Contacts"),
}


async def show(desk: Desk) -> web.StreamResponse:
    """The empty form; with words, what was found. Answers GET and POST."""
    asked = (await read_form(desk.request)).fields if desk.request.method == "POST" else {}
    question, kind = asked.get("q", "")[:LONGEST].strip(), asked.get("kind", "")
    allowed = [key for key, action in NEEDS.items() if desk.may(action)]
    kinds = [key for key in allowed if key == kind] or allowed
    words = words_of(question)
    but = await scope.out_of_reach(desk.store, desk.staff.only)
    found = (
        await desk.parts.lookup.find(words, kinds=kinds, limit=MOST, but=but, veiled=partial(_veiled, desk))
        if words
        else Found((), 0)
    )
    if words:
        await desk.note_look("searched", "search:everything")
    return await desk.page(
        "search.html",
        here="search",
        q=question,
        kind=kind if kind in allowed else "",
        kinds={key: LABELS[key] for key in allowed},
        hits=await lookedup.shown(desk.store, found.places, words),
        total=found.total,
        most=MOST,
        short=bool(question) and not words,
    )


def _veiled(desk: Desk, field: str, purpose: str) -> bool:
    """What a card masks or keeps from this role is neither shown nor found: only the card itself reveals it."""
    version = desk.parts.policing.now.version
    restricted = policies.is_restricted(version, field, purpose)
    return restricted or not policies.may_see(version, desk.staff.role, field, purpose)


async def finder(desk: Desk) -> web.StreamResponse:
    """People, their requests and chats for the finder."""
    words = (await read_form(desk.request)).fields.get("q", "")[:LONGEST]
    if words.strip():
        await desk.note_look("searched", "search:finder")
    rows = await lists.find(desk.store, words, only=desk.staff.only)
    open_leads = (
        await lists.leads_of_cards(desk.store, [row.id for row in rows], desk.now, only=desk.staff.only)
        if desk.may("leads.read")
        else []
    )
    return desk.fragment(
        "_found.html", rows=rows, leads=open_leads, chats=await _chats(desk, words_of(words)), q=words.strip()
    )


async def _chats(desk: Desk, words: tuple[str, ...]) -> list[Hit]:
    """The chats in which the words were said, one line each."""
    if not words or not desk.may("chats.read"):
        return []
    but = await scope.out_of_reach(desk.store, desk.staff.only)
    found = await desk.parts.lookup.find(words, kinds=["message"], limit=MOST_CHATS, but=but)
    hits = await lookedup.shown(desk.store, found.places, words)
    return list({hit.owner: hit for hit in reversed(hits)}.values())
