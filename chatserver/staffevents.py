"""What the console may ask of live chats. Shape, size and rights are checked here; the work is done elsewhere."""

from __future__ import annotations

from typing import Any, cast

from chatserver import access, echo, intake, replies
from chatserver.answers import Answer
from chatserver.intake import Refused
from chatserver.live import EVERYBODY, STAFF, VISITOR
from chatserver.parts import Parts
from chatserver.passingline import PassingLine
from chatserver.passingtalk import StaffTalk
from chatserver.sessions import Handler, Sessions, events_since, own_origin, turned_away
from chatserver.shapes import client_id_of, conversation_of, number_of, text_of
from leads import conversations, scope, special, trail
from leads.text import Translator, translator

BESIDE = ("opened", "there", "left")


class StaffEvents:
    """Handlers of the events of staff. A conversation that is hidden, erased or unknown is not found."""

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
