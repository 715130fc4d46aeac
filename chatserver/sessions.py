"""Who is behind each socket of this server, who may open one, and what a socket gets that catches up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import socketio

from chatserver import intake
from chatserver.answers import Answer
from chatserver.intake import Visitor
from chatserver.live import VISITOR, Live, message_event
from chatserver.parts import Parts
from chatserver.settings import own_origins
from leads import conversations
from leads.accounts import Staff

Handler = Callable[[str, dict[str, Any]], Awaitable[Answer]]


@dataclass(slots=True)
class Sessions:
    """Who is behind each socket of this server. `tokens` holds the session that a staff socket was opened with."""

    visitors: dict[str, Visitor] = field(default_factory=dict)
    staff: dict[str, Staff] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)


async def start_anew(live: Live, visitor: Visitor) -> None:
    """His chat is no more: whoever writes on at this socket is a new person."""
    if visitor.conversation is not None:
        await live.unwatch(visitor.sid, VISITOR, visitor.conversation)
    visitor.conversation, visitor.lead, visitor.opening, visitor.passing = None, None, None, None
    visitor.resume, visitor.tail = "", intake.Tail()


async def events_since(
    parts: Parts, sid: str, conversation: bytes, transcript: conversations.Transcript, *, namespace: str
) -> dict[str, Any]:
    """A transcript's messages as events, and its change, which the socket has from now on."""
    await parts.live.caught_up(sid, namespace, conversation, transcript.conversation.change)
    names = await parts.live.names_of(transcript.messages)
    return {
        "change": transcript.conversation.change,
        "messages": [message_event(conversation, m, before=0, name=names.get(m.staff_id)) for m in transcript.messages],
    }


def own_origin(parts: Parts, environ: dict[str, Any], *, required: bool = False) -> None:
    """The page that opens a socket is always ours: the chat runs in an iframe of our origin. Browsers say so.

    `required`: who says nothing is refused. A browser leaves the Origin out of a GET to its own origin only, and says
    so by Sec-Fetch-Site; whatever else says nothing is no browser, and needs a page token.
    """
    origin = environ.get("HTTP_ORIGIN")
    if origin is None and (not required or environ.get("HTTP_SEC_FETCH_SITE") == "same-origin"):
        return
    if origin not in own_origins(parts.settings):
        raise turned_away("origin", "This page may not open a chat here.")


def turned_away(code: str, message: str) -> socketio.exceptions.ConnectionRefusedError:
    return socketio.exceptions.ConnectionRefusedError(message, {"code": code, "message": message})
