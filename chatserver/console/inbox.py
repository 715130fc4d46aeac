"""The inbox: the list of chats, one live conversation, and the reply for browsers without a socket."""

from __future__ import annotations

import uuid
from typing import Any

from aiohttp import web

from chatserver import replies
from chatserver.console import board
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, id_in, read_form
from chatserver.console.words import N_
from chatserver.intake import Refused
from leads import chatlist, conversations, handover, lists, special
from leads.chatlist import ChatRow
from leads.errors import Gone
from leads.lists import LeadRow
from redaction.policy import NEVER_KEPT

VIEWS = ("all", "waiting", "mine")


async def show(desk: Desk) -> web.StreamResponse:
    return await desk.page("inbox.html", here="inbox", chosen=None, **await _list(desk))


async def listed(desk: Desk) -> web.StreamResponse:
    """The list alone, fetched anew when something changed."""
    open_id = desk.request.query.get("open", "")
    return desk.fragment("_chats.html", **{**await _list(desk), "open_id": open_id, "request_part": True})


async def one(desk: Desk) -> web.StreamResponse:
    conversation = id_in(desk.request, "conversation")
    sign = desk.parts.passing.find(conversation)
    if sign is not None:
        most = desk.parts.settings.limits.message_characters
        held = {"chosen": None, "passing": sign, "open_id": conversation.hex(), "most": most}
        return await desk.page("inbox.html", here="inbox", **{**await _list(desk), **held})
    transcript = await conversations.read(desk.store, conversation)
    row = await chatlist.chat(desk.store, conversation, desk.now)
    if transcript is None or row is None:
        raise web.HTTPNotFound
    values = {
        "chosen": row,
        "open_id": conversation.hex(),
        "messages": transcript.messages,
        "change": transcript.conversation.change,
        "lead": await _lead(desk, row),
        "special": await special.words(desk.store, conversation, desk.now),
        "colleagues": await handover.colleagues(desk.store),
        "most": desk.parts.settings.limits.message_characters,
    }
    await desk.note_look("chat_read", f"conversation:{conversation.hex()}")
    return await desk.page("inbox.html", here="inbox", **{**await _list(desk), **values})


async def reply(desk: Desk) -> web.StreamResponse:
    """The way round when the socket is away. Raises Gone, BadForm."""
    conversation = id_in(desk.request, "conversation")
    form = await read_form(desk.request)
    text = form.text("text", least=1, most=desk.parts.settings.limits.message_characters)
    try:
        client_id = uuid.UUID(form.fields.get("client_id", "")).bytes
    except ValueError:
        client_id = uuid.uuid4().bytes
    try:
        said = await replies.reply(
            desk.parts, desk.staff, conversation=conversation, client_id=client_id, text=text, skip="", now=desk.now
        )
    except Refused as refused:
        if refused.code == "unavailable":
            raise BadForm(N_("This could not be stored just now. Please go back and send it again.")) from None
        raise Gone from None
    never = any(mark["kind"] in NEVER_KEPT for mark in said["marks"])
    return desk.go(f"/console/inbox/{conversation.hex()}", "never_written" if never else "")


async def take(desk: Desk) -> web.StreamResponse:
    """Take the chat over, or give it back."""
    conversation = id_in(desk.request, "conversation")
    row = await chatlist.chat(desk.store, conversation, desk.now)
    if row is None:
        raise web.HTTPNotFound
    await conversations.assign(desk.store, conversation, _taker(desk, row), desk.now)
    desk.parts.live.changed(conversation)
    return desk.go(f"/console/inbox/{conversation.hex()}")


def _taker(desk: Desk, row: ChatRow) -> int | None:
    return None if row.assigned_to == desk.staff.id else desk.staff.id


async def hand_over(desk: Desk) -> web.StreamResponse:
    """To a colleague; a chat that became a request goes with it. Raises NotFound, BadForm."""
    conversation = id_in(desk.request, "conversation")
    to = board.colleague_in(await read_form(desk.request))
    row = await chatlist.chat(desk.store, conversation, desk.now)
    if row is None:
        raise web.HTTPNotFound
    if row.lead is not None:
        await handover.give(desk.store, row.lead, to=to, by=desk.staff.id, now=desk.now)
    else:
        await handover.give_chat(desk.store, conversation, to=to, now=desk.now)
    desk.parts.live.changed(conversation)
    return desk.go(f"/console/inbox/{conversation.hex()}", board.said_of(desk, to))


async def _list(desk: Desk) -> dict[str, Any]:
    view = desk.request.query.get("view", "all")
    view = view if view in VIEWS else "all"
    rows = await chatlist.chats_open(
        desk.store,
        now=desk.now,
        waiting=view == "waiting",
        of=desk.staff.id if view == "mine" else None,
        only=desk.staff.only,
    )
    counted = await chatlist.view_counts(desk.store, desk.staff.id, only=desk.staff.only)
    passings = desk.parts.passing.everywhere()
    counted["all"] += len(passings)
    counted["waiting"] += desk.parts.passing.waiting()
    return {
        "rows": rows,
        "passing": None,
        # Nobody can take what is not kept.
        "passings": [one for one in passings if view == "all" or (view == "waiting" and one.waiting_since)],
        "view": view,
        "counts": counted,
        "names": await desk.names(),
        "open_id": "",
        "request_part": False,
    }


async def _lead(desk: Desk, row: ChatRow) -> LeadRow | None:
    if row.lead is None:
        return None
    return (await lists.leads_by_id(desk.store, [row.lead], desk.now)).get(row.lead)
