"""Socket.IO: the table of the events of visitors and of staff.

Handlers never raise to the client: a bad event gets {"ok": false, "error": {"code", "message"}} and stores nothing.
"""

from __future__ import annotations

import socketio

from chatserver.answers import Events, answering
from chatserver.live import STAFF, VISITOR
from chatserver.parts import Parts
from chatserver.passingline import PassingLine
from chatserver.sessions import Sessions
from chatserver.staffevents import StaffEvents
from chatserver.visitorevents import VisitorEvents

EVENTS_PER_MESSAGE = 10


def add_handlers(sio: socketio.AsyncServer, parts: Parts, sessions: Sessions, line: PassingLine) -> None:
    """Register all events on the server."""
    visitor = VisitorEvents(parts, sessions, line)
    staff = StaffEvents(parts, sessions, line)
    events = Events(sio, EVENTS_PER_MESSAGE * parts.settings.limits.messages_per_visitor)
    sio.on("connect", visitor.connect, namespace=VISITOR)
    sio.on("disconnect", visitor.disconnect, namespace=VISITOR)
    sio.on("connect", staff.connect, namespace=STAFF)
    sio.on("disconnect", staff.disconnect, namespace=STAFF)
    asked = ("message", "sync", "offer", "offer_decline", "right_done", "typing", "seen", "end", "harmless", "remove")
    for name in (*asked, "consent", "withdraw", "keep_not", "person", "helped"):
        sio.on(name, answering(visitor.event(name), visitor.texts, events, VISITOR), namespace=VISITOR)
    for name in ("watch", "unwatch", "reply", "typing", "seen", "beside", "harmless", "remove", "special"):
        sio.on(name, answering(staff.event(name), staff.texts, events, STAFF), namespace=STAFF)
