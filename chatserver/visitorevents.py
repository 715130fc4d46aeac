"""What a visitor's browser may ask. Shape, size and rights are checked here; the work is done elsewhere."""

from __future__ import annotations

from typing import Any, cast

from itsdangerous import BadData, URLSafeSerializer

from chatserver import access, assistant, consent, echo, intake, passingtalk
from chatserver.answers import Answer
from chatserver.intake import Refused, Visitor
from chatserver.limits import hidden
from chatserver.live import STAFF, VISITOR
from chatserver.parts import Parts
from chatserver.passingline import PassingLine
from chatserver.passingtalk import VisitorTalk
from chatserver.sessions import Handler, Sessions, events_since, own_origin, start_anew, turned_away
from chatserver.shapes import client_id_of, is_line, number_of, text_of
from chatserver.visitor import pagetoken
from leads import assisting, conversations, offercard, rightcard, rules
from leads.privacy import erasure
from leads.text import Translator, translator

RESUME_SALT = "resume"
PASSING = "passing "


class VisitorEvents:
    """Handlers of the events of visitors, by the names that `sockets.py` registers."""

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
