"""Socket.IO: the events of visitors and staff. Shape, size and rights are checked here; the work is done elsewhere.

Handlers never raise to the client: a bad event gets {"ok": false, "error": {"code", "message"}} and stores nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, cast

import socketio
from itsdangerous import BadData, URLSafeSerializer

from chatserver import access, assistant, consent, echo, intake, passingtalk, replies
from chatserver.answers import Answer, Events, answering
from chatserver.intake import Refused, Visitor
from chatserver.limits import hidden
from chatserver.live import EVERYBODY, STAFF, VISITOR, Live, message_event
from chatserver.parts import Parts
from chatserver.passingline import PassingLine
from chatserver.passingtalk import StaffTalk, VisitorTalk
from chatserver.settings import own_origins
from chatserver.shapes import client_id_of, conversation_of, is_line, number_of, text_of
from chatserver.visitor import pagetoken
from leads import assisting, conversations, offercard, rightcard, rules, scope, special, trail
from leads.accounts import Staff
from leads.privacy import erasure
from leads.text import Translator, translator

RESUME_SALT = "resume"
EVENTS_PER_MESSAGE = 10
PASSING = "passing "
Handler = Callable[[str, dict[str, Any]], Awaitable[Answer]]
BESIDE = ("opened", "there", "left")


@dataclass(slots=True)
class Sessions:
    """Who is behind each socket of this server. `tokens` holds the session that a staff socket was opened with."""

    visitors: dict[str, Visitor] = field(default_factory=dict)
    staff: dict[str, Staff] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)


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


class VisitorEvents:
    """What a visitor's browser may ask."""

    def __init__(self, parts: Parts, sessions: Sessions, line: PassingLine) -> None:
        self._parts = parts
        self._visitors = sessions.visitors
        self._line = line
        self._passing = VisitorTalk(parts, line)
        self._resume = URLSafeSerializer(parts.secrets.tokens, salt=RESUME_SALT)

    def texts(self, sid: str) -> Translator:
        visitor = self._visitors.get(sid)
        return translator(visitor.language if visitor else "en")

    def event(self, name: str) -> Handler:
        """What answers it: a chat that is not kept has its own verbs, and refuses what would store something."""
        stored, passing = getattr(self, name), getattr(self._passing, name, None)

        async def handle(sid: str, data: dict[str, Any]) -> Answer:
            visitor = self._visitors[sid]
            if visitor.passing is None:
                return cast("Answer", await stored(sid, data))
            if passing is None:
                raise Refused("not_kept")
            return cast("Answer", await passing(visitor, visitor.passing, data))

        handle.__name__ = name
        return handle

    async def connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        """Needs a page token of ours; a resume token brings back the conversation."""
        auth = auth if isinstance(auth, dict) else {}
        try:
            token = pagetoken.read(self._parts.secrets.tokens, auth.get("page"), now=self._parts.clock())
        except pagetoken.PageTokenRefused as refused:
            raise turned_away("page_token", str(refused)) from None
        own_origin(self._parts, environ)
        self._parts.vocabularies.begin(token.language)
        # The address itself is not kept, not even in memory: limits know it by this code, which changes each day.
        address = hidden(self._parts.secrets.tokens, access.address_of(self._parts, environ))
        visitor = Visitor(sid, token.site, token.language, token.page, address)
        if auth.get("resume"):
            await self._take_up(visitor, auth["resume"], auth.get("change"))
        self._visitors[sid] = visitor

    async def _take_up(self, visitor: Visitor, resume: object, change: object) -> None:
        try:
            known = str(self._resume.loads(str(resume)))
            if known.startswith(PASSING):
                held = self._parts.passing.own(bytes.fromhex(known.removeprefix(PASSING)))
                if held is None:
                    await self._parts.sio.emit("ended", {"reason": "passed"}, namespace=VISITOR, to=visitor.sid)
                else:
                    visitor.resume = str(resume)
                    passingtalk.come_back(held, visitor)
                return
            conversation = bytes.fromhex(known)
            visitor.tail = await intake.load_tail(self._parts, conversation, "visitor")
        except (BadData, ValueError, TypeError, Refused):
            await self._parts.sio.emit("ended", {"reason": "gone"}, namespace=VISITOR, to=visitor.sid)
            return
        visitor.conversation = conversation
        since = min(change, visitor.tail.change) if isinstance(change, int) and change > 0 else 0
        await self._parts.live.watch(visitor.sid, VISITOR, conversation, since=since)

    async def disconnect(self, sid: str, *_reason: Any) -> None:
        visitor = self._visitors.pop(sid, None)
        if visitor is not None and visitor.passing is not None:
            passingtalk.leave(visitor.passing, sid)
        self._parts.live.left(sid)

    async def message(self, sid: str, data: dict[str, Any]) -> Answer:
        visitor = self._visitors[sid]
        client_id = client_id_of(data)
        text = text_of(data, self._parts.settings.limits.message_characters)
        try:
            answer = await intake.receive(self._parts, visitor, client_id=client_id, text=text, now=self._parts.clock())
        except Refused as refused:
            if refused.code == "ended":
                await start_anew(self._parts.live, visitor)
            raise
        if visitor.conversation is None:
            raise Refused("ended")
        if not visitor.resume:
            visitor.resume = str(self._resume.dumps(visitor.conversation.hex()))
        answer["resume"] = visitor.resume
        if text != data["text"]:
            intake.forget_places(answer["marks"])
        return answer

    async def keep_not(self, sid: str, data: dict[str, Any]) -> Answer:
        """From now on nothing of what he writes is stored, and what was is erased. Raises Refused."""
        visitor = self._visitors[sid]
        held = await passingtalk.begin(self._parts, self._line, visitor, self._parts.clock())
        await start_anew(self._parts.live, visitor)
        visitor.passing = held
        visitor.resume = str(self._resume.dumps(PASSING + held.id.hex()))
        return {"ok": True, "resume": visitor.resume}

    async def sync(self, sid: str, data: dict[str, Any]) -> Answer:
        """Everything of his conversation that changed after `change`."""
        visitor = self._visitors[sid]
        conversation = visitor.conversation
        if conversation is None:
            return {"ok": True, "change": 0, "messages": [], "card": None, "state": "open"}
        after = number_of(data, "change")
        transcript = await conversations.read(self._parts.store, conversation, after=after, for_visitor=True)
        if transcript is None:
            raise Refused("ended")
        visitor.lead = transcript.conversation.parent
        now, retention = self._parts.clock(), await rules.in_force(self._parts.store, self._parts.retention)
        return {
            "ok": True,
            **await events_since(self._parts, sid, conversation, transcript, namespace=VISITOR),
            "card": await offercard.card(self._parts.store, transcript.conversation, retention, now),
            "right": rightcard.card(transcript.conversation),
            "assistant": assistant.card(transcript.conversation),
            "state": "open",
            "deleted_by": await intake.gone_by(
                self._parts, transcript.conversation.parent, now, site=transcript.conversation.site
            ),
            "seen": transcript.conversation.staff_seen,
            "kept": await consent.kept(self._parts, conversation, now),
        }

    async def offer(self, sid: str, data: dict[str, Any]) -> Answer:
        """The visitor confirmed the offer card."""
        visitor = self._visitors[sid]
        email, token, reminders = data.get("email"), data.get("token"), data.get("reminders", False)
        typo, phone = data.get("typo"), data.get("phone")
        if not isinstance(reminders, bool) or not all(v is None or is_line(v) for v in (email, token, typo, phone)):
            raise Refused("bad_shape")
        if visitor.conversation is None:
            raise Refused("ended")
        return await intake.confirm_offer(
            self._parts,
            visitor,
            email=email,
            token=token,
            reminders=reminders,
            typo=typo,
            phone=phone,
            now=self._parts.clock(),
        )

    async def offer_decline(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation = self._visitors[sid].conversation
        if conversation is not None:
            await offercard.decline(self._parts.store, conversation)
        return {"ok": True}

    async def person(self, sid: str, data: dict[str, Any]) -> Answer:
        """He wants a person instead of the automatic host."""
        conversation = self._own(sid)
        now = self._parts.clock()
        said = await assistant.to_person(self._parts, conversation, self._visitors[sid].site, now)
        if said is not None:
            await intake.announce(self._parts, conversation, said)
        return {"ok": True}

    async def helped(self, sid: str, data: dict[str, Any]) -> Answer:
        """What the automatic host said was enough."""
        await assisting.helped(self._parts.store, self._own(sid), now=self._parts.clock())
        return {"ok": True}

    async def right_done(self, sid: str, data: dict[str, Any]) -> Answer:
        """The card that leads to his data is put away."""
        conversation = self._visitors[sid].conversation
        if conversation is not None:
            await rightcard.dismiss(self._parts.store, conversation)
        return {"ok": True}

    async def typing(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation = self._visitors[sid].conversation
        if conversation is not None:
            event = {"conversation": conversation.hex(), "from": "visitor"}
            await self._parts.live.tell(conversation, "typing", event, namespace=STAFF)
        return {"ok": True}

    async def seen(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation = self._visitors[sid].conversation
        seq = number_of(data, "seq")
        if conversation is not None:
            seq = min(seq, self._parts.live.delivered(sid, VISITOR, conversation) or 0)
            await conversations.seen(self._parts.store, conversation, by_visitor=True, seq=seq)
            event = {"conversation": conversation.hex(), "seq": seq}
            await self._parts.live.tell(conversation, "seen", event, namespace=STAFF)
        return {"ok": True}

    async def harmless(self, sid: str, data: dict[str, Any]) -> Answer:
        """What was cut from a message of his is harmless, he says: his browser sends the words again."""
        return await echo.harmless(self._parts, self._own(sid), **echo.harmless_of(self._parts, data))

    async def remove(self, sid: str, data: dict[str, Any]) -> Answer:
        """More of a message of his must go."""
        return await echo.remove(self._parts, self._own(sid), **echo.remove_of(self._parts, data))

    async def consent(self, sid: str, data: dict[str, Any]) -> Answer:
        """He allows to keep a private matter that was removed from a message of his."""
        return await consent.agree(self._parts, self._visitors[sid], data, self._parts.clock())

    async def withdraw(self, sid: str, data: dict[str, Any]) -> Answer:
        return await consent.take_back(self._parts, self._visitors[sid], data, self._parts.clock())

    def _own(self, sid: str) -> bytes:
        """Raises Refused."""
        conversation = self._visitors[sid].conversation
        if conversation is None:
            raise Refused("ended")
        return conversation

    async def end(self, sid: str, data: dict[str, Any]) -> Answer:
        """End and delete: from this moment the conversation is the eraser's."""
        visitor = self._visitors[sid]
        if visitor.conversation is not None and visitor.opening is None:
            await erasure.ask(self._parts.store, visitor.conversation, reason="own_request", now=self._parts.clock())
        await start_anew(self._parts.live, visitor)
        return {"ok": True}


class StaffEvents:
    """What the console may ask. A conversation that is hidden, erased or unknown is not found."""

    def __init__(self, parts: Parts, sessions: Sessions, line: PassingLine) -> None:
        self._parts = parts
        self._staff = sessions.staff
        self._tokens = sessions.tokens
        self._line = line
        self._passing = StaffTalk(parts, line)

    def event(self, name: str) -> Handler:
        """What answers it, for a chat that is stored or for one that is not."""
        stored, passing = getattr(self, name), getattr(self._passing, name, None)

        async def handle(sid: str, data: dict[str, Any]) -> Answer:
            conversation = conversation_of(data)
            if self._parts.passing.find(conversation) is None:
                return cast("Answer", await stored(sid, data))
            if passing is None or not (name == "watch" or self._line.watches(sid, conversation)):
                raise Refused("not_found")
            return cast("Answer", await passing(sid, self._staff[sid], conversation, data))

        handle.__name__ = name
        return handle

    def texts(self, sid: str) -> Translator:
        staff = self._staff.get(sid)
        return translator(staff.language if staff else "en")

    async def connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        """Needs a signed-in session; a visitor's token opens nothing here."""
        own_origin(self._parts, environ, required=True)
        staff = await access.staff_of_environ(self._parts, environ)
        if staff is None:
            raise turned_away("signed_out", "Please sign in.")
        self._staff[sid] = staff
        self._tokens[sid] = access.token_of(environ["aiohttp.request"])
        self._parts.live.names[staff.id] = staff.name
        await self._parts.sio.enter_room(sid, EVERYBODY, namespace=STAFF)
        await self._parts.sio.enter_room(sid, f"staff:{staff.id}", namespace=STAFF)

    async def disconnect(self, sid: str, *_reason: Any) -> None:
        self._staff.pop(sid, None)
        self._tokens.pop(sid, None)
        self._line.unwatch(sid)
        self._parts.live.left(sid)

    async def watch(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation = await self._within_reach(sid, data)
        after = number_of(data, "change")
        newest = (await conversations.changes(self._parts.store, [conversation])).get(conversation)
        if newest is None:
            raise Refused("not_found")
        await self._parts.live.watch(sid, STAFF, conversation, since=min(after, newest))
        transcript = await conversations.read(self._parts.store, conversation, after=after)
        if transcript is None or transcript.conversation.state != "live":
            await self._parts.live.unwatch(sid, STAFF, conversation)
            raise Refused("not_found")
        look = {"action": "chat_read", "subject": f"conversation:{conversation.hex()}", "actor": self._staff[sid].actor}
        await trail.note_look(self._parts.store, **look, now=self._parts.clock())
        return {"ok": True, **await events_since(self._parts, sid, conversation, transcript, namespace=STAFF)}

    async def unwatch(self, sid: str, data: dict[str, Any]) -> Answer:
        await self._parts.live.unwatch(sid, STAFF, conversation_of(data))
        return {"ok": True}

    async def reply(self, sid: str, data: dict[str, Any]) -> Answer:
        text = text_of(data, self._parts.settings.limits.message_characters)
        answer = await replies.reply(
            self._parts,
            self._staff[sid],
            conversation=await self._within_reach(sid, data),
            client_id=client_id_of(data),
            text=text,
            skip=sid,
            now=self._parts.clock(),
        )
        if text != data["text"]:
            intake.forget_places(answer["marks"])
        return answer

    async def harmless(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation, staff = self._watched(sid, data)[0], self._staff[sid]
        return await echo.harmless(self._parts, conversation, **echo.harmless_of(self._parts, data), staff=staff)

    async def remove(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation, staff = self._watched(sid, data)[0], self._staff[sid]
        return await echo.remove(self._parts, conversation, **echo.remove_of(self._parts, data), staff=staff)

    async def special(self, sid: str, data: dict[str, Any]) -> Answer:
        """What the visitor explicitly allowed to keep, for whoever answers him."""
        words = await special.words(self._parts.store, self._watched(sid, data)[0], self._parts.clock())
        return {"ok": True, "words": dict(words)}

    async def typing(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation, _ = self._watched(sid, data)
        await self._parts.live.tell(conversation, "typing", {"from": "staff"}, namespace=VISITOR)
        await self._tell_beside(sid, conversation, "writes")
        return {"ok": True}

    async def beside(self, sid: str, data: dict[str, Any]) -> Answer:
        """The chat is open at this member of staff, or not any more: colleagues who have it open are told."""
        does = data.get("does")
        if does not in BESIDE:
            raise Refused("bad_shape")
        conversation, _ = self._watched(sid, data)
        await self._tell_beside(sid, conversation, str(does))
        return {"ok": True}

    async def _tell_beside(self, sid: str, conversation: bytes, does: str) -> None:
        person = self._staff[sid]
        event = {"conversation": conversation.hex(), "id": person.id, "name": person.name, "does": does}
        await self._parts.live.tell(conversation, "colleague", event, namespace=STAFF)

    async def seen(self, sid: str, data: dict[str, Any]) -> Answer:
        conversation, delivered = self._watched(sid, data)
        seq = min(number_of(data, "seq"), delivered)
        await conversations.seen(self._parts.store, conversation, by_visitor=False, seq=seq)
        await self._parts.live.tell(conversation, "seen", {"seq": seq}, namespace=VISITOR)
        return {"ok": True}

    async def _within_reach(self, sid: str, data: dict[str, Any]) -> bytes:
        """The conversation that an event is about, unless a colleague has taken it. Raises Refused."""
        conversation = conversation_of(data)
        if not await scope.opens(self._parts.store, "conversation", conversation, self._staff[sid].only):
            raise Refused("not_found")
        return conversation

    def _watched(self, sid: str, data: dict[str, Any]) -> tuple[bytes, int]:
        """A conversation that this socket watches, and how far it has it. Raises Refused."""
        conversation = conversation_of(data)
        delivered = self._parts.live.delivered(sid, STAFF, conversation)
        if delivered is None:
            raise Refused("not_found")
        return conversation, delivered


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
