"""How an event of a socket is answered, whatever was sent: an object, in the reader's language, within limits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import socketio
import structlog

from chatserver.intake import WINDOW_SECONDS, Refused
from chatserver.limits import Window
from leads.errors import LeadsError
from leads.text import Translator

log = structlog.get_logger()
CUT_AFTER = 10
Answer = dict[str, Any]


@dataclass(slots=True)
class Events:
    """How many events a socket may send within ten seconds; one that goes on far beyond that is cut."""

    sio: socketio.AsyncServer
    most: int
    _window: Window = field(default_factory=lambda: Window(seconds=WINDOW_SECONDS))

    async def count(self, sid: str, namespace: str) -> None:
        """Raises Refused."""
        if self._window.within(sid, self.most):
            return
        if not self._window.within(f"{sid} above", CUT_AFTER * self.most):
            await self.sio.eio.disconnect(self.sio.manager.eio_sid_from_sid(sid, namespace))
        raise Refused("rate")


def answering(
    handler: Callable[[str, dict[str, Any]], Awaitable[Answer]],
    texts: Callable[[str], Translator],
    events: Events,
    namespace: str,
) -> Callable[..., Awaitable[Answer]]:
    """One event: whatever was sent, the answer is an object, and what went wrong is said in the reader's language."""

    async def answer(sid: str, *args: Any) -> Answer:
        data = args[0] if args else {}
        try:
            await events.count(sid, namespace)
            if not isinstance(data, dict) or len(args) > 1:
                raise Refused("bad_shape")
            return await handler(sid, data)
        except Refused as refused:
            return failure(refused.code, texts(sid))
        except LeadsError as error:
            return {"ok": False, "error": {"code": type(error).__name__, "message": texts(sid).gettext(error.message)}}
        except Exception as error:
            log.error("event_failed", event_name=handler.__name__, error=type(error).__name__)
            return failure("unavailable", texts(sid))

    return answer


def failure(code: str, texts: Translator) -> Answer:
    messages = {
        "bad_shape": texts.gettext("This could not be read. Please reload the page and try again."),
        "too_long": texts.gettext("This message is too long. Please shorten it or send it in parts."),
        "rate": texts.gettext("That was a lot at once. Please wait a moment and send it again."),
        "ended": texts.gettext("This chat no longer exists. You can start a new one."),
        "unavailable": texts.gettext("We could not store this just now. Nothing is lost: please send it again."),
        "not_harmless": texts.gettext(
            "Card numbers, codes, passwords and private matters stay out, whatever was chosen. Nothing was changed."
        ),
        "not_kept": texts.gettext(
            "This chat is not kept, so nothing of it can be sent or noted. For an offer please end it and begin anew."
        ),
        "offer_asked": texts.gettext(
            "You asked for an offer, and for that we need this chat. You can end and delete it instead."
        ),
        "not_found": texts.gettext("There is nothing here, or it is not yours to see."),
    }
    return {"ok": False, "error": {"code": code, "message": messages.get(code, messages["unavailable"])}}
