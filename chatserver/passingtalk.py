"""What is said in a chat that is not kept: redacted as everywhere, held in memory, relayed, never stored."""

from __future__ import annotations

import time
from datetime import datetime
from functools import partial
from typing import Any, Final

from chatserver import echo, intake
from chatserver.answers import Answer
from chatserver.intake import HOUR, TAIL, TAIL_MESSAGES, Refused, Visitor
from chatserver.live import STAFF, VISITOR, acknowledgement, marks_json, message_event
from chatserver.parts import Parts
from chatserver.passing import Held
from chatserver.passingline import PassingLine, room_of
from chatserver.shapes import client_id_of, number_of, text_of
from leads import conversations, intent
from leads.accounts import Staff
from leads.conversations import Message
from leads.intent import Turn
from leads.privacy import erasure
from redaction import echo as marked
from redaction.engine import Redacted
from redaction.writer import Mark

ASKED_FOR: Final = ("asked", "confirmed")


async def begin(parts: Parts, line: PassingLine, visitor: Visitor, now: datetime) -> Held:
    """From now on nothing is kept; the eraser takes what was stored so far. Raises Refused."""
    kept = None
    if visitor.conversation is not None and visitor.opening is None:
        kept = await conversations.head(parts.store, visitor.conversation, for_visitor=True)
        if visitor.lead is not None or (kept is not None and (kept.parent or kept.offer_state in ASKED_FOR)):
            raise Refused("offer_asked")
    most = parts.settings.limits.conversations_per_address
    if not await parts.limits.allow("open", visitor.address, most=most, seconds=HOUR):
        raise Refused("rate")
    held = line.passing.begin(site=visitor.site, language=visitor.language, now=now)
    if held is None:
        raise Refused("rate")
    if kept is not None:
        await erasure.ask(parts.store, kept.id, reason="own_request", now=now)
    held.sids.add(visitor.sid)
    await line.changed(held)
    return held


def come_back(held: Held, visitor: Visitor) -> None:
    held.sids.add(visitor.sid)
    held.left = None
    visitor.passing = held


def leave(held: Held, sid: str) -> None:
    """The chat waits a minute for its visitor."""
    held.sids.discard(sid)
    if not held.sids:
        held.left = time.monotonic()


class VisitorTalk:
    """What a visitor's browser may ask of a chat that is not kept."""

    def __init__(self, parts: Parts, line: PassingLine) -> None:
        self._parts = parts
        self._line = line

    async def message(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        client_id = client_id_of(data)
        text = text_of(data, self._parts.settings.limits.message_characters)
        intake.within_limits(self._parts, visitor)
        message, places = held.said(client_id), None
        if message is None:
            message, places = await self._take(visitor, held, client_id, text)
        answer = acknowledgement(message, kept=False)
        if places is not None and text == data["text"]:
            intake.tell_places(answer["marks"], places)
        return {**answer, "resume": visitor.resume, "wants": places is not None and _wants_offer(held, message)}

    async def sync(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        answer = await watch(held, data)
        return {**answer, "card": None, "state": "open", "passing": True, "seen": held.staff_seen}

    async def typing(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        await self._tell_staff(held, "typing", {"conversation": held.id.hex(), "from": "visitor"})
        return {"ok": True}

    async def seen(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        held.visitor_seen = max(held.visitor_seen, min(number_of(data, "seq"), held.change))
        await self._tell_staff(held, "seen", {"conversation": held.id.hex(), "seq": held.visitor_seen})
        return {"ok": True}

    async def harmless(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        wish = echo.harmless_of(self._parts, data)
        message, place = _own(held, wish["client_id"], wish["change"]), wish["place"]
        if place >= len(message.marks):
            raise Refused("bad_shape")
        try:
            text, marks = marked.put_back(
                self._parts.redactor, message.text, [Mark(*mark) for mark in message.marks], place,
                wish["words"], language=held.language, known=held.known,
            )  # fmt: skip
        except marked.NotHarmless:
            raise Refused("not_harmless") from None
        return await amend(self._parts, held, message, text, marks)

    async def remove(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        wish = echo.remove_of(self._parts, data)
        return await take_out(self._parts, held, _own(held, wish["client_id"], wish["change"]), wish["ranges"])

    async def end(self, visitor: Visitor, held: Held, data: dict[str, Any]) -> Answer:
        visitor.passing, visitor.resume = None, ""
        held.sids.discard(visitor.sid)
        await self._line.end(held)
        return {"ok": True}

    async def _take(self, visitor: Visitor, held: Held, client_id: bytes, text: str) -> tuple[Message, Any]:
        now = self._parts.clock()
        earlier, redacted = await self._parts.turns.take(partial(self._read, visitor, held, text, now))
        held.known.add({k.value: k.token for k in redacted.kept})
        waited = held.waiting_since is not None
        marks = intake.plain_marks(redacted.marks)
        message = held.say(client_id, "visitor", redacted.text, marks, at=now, staff=None)
        await relay(self._parts, held, "message", message, skip=visitor.sid)
        for change in redacted.amendments:
            await amend(self._parts, held, earlier[change.index], change.text, change.marks)
        if not waited:
            await self._line.changed(held)
        return message, redacted

    def _read(self, visitor: Visitor, held: Held, text: str, now: datetime) -> tuple[list[Message], Redacted]:
        earlier = [m for m in held.own("visitor")[-TAIL_MESSAGES:] if now - m.at <= TAIL]
        redacted = self._parts.redactor.redact(
            text,
            language=held.language,
            purpose=intake.purpose_of(self._parts, visitor),
            earlier=tuple(m.text for m in earlier),
            known=held.known,
            asked=held.asked,
        )
        return earlier, redacted

    async def _tell_staff(self, held: Held, event: str, data: dict[str, Any]) -> None:
        await self._parts.sio.emit(event, data, namespace=STAFF, room=room_of(held.id))


class StaffTalk:
    """What the console may ask of such a chat, wherever it is held."""

    def __init__(self, parts: Parts, line: PassingLine) -> None:
        self._parts = parts
        self._line = line
        line.acts |= {
            "watch": watch,
            "reply": self._heard,
            "typing": self._typed,
            "seen": self._read,
            "remove": self._removed,
        }

    async def watch(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        answer = await self._line.call(conversation, "watch", {"change": number_of(data, "change")})
        self._line.watch(sid, conversation, answer["change"])
        await self._parts.sio.enter_room(sid, room_of(conversation), namespace=STAFF)
        return answer

    async def unwatch(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        self._line.unwatch(sid, conversation)
        await self._parts.sio.leave_room(sid, room_of(conversation), namespace=STAFF)
        return {"ok": True}

    async def reply(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        """What leaves this server is redacted already."""
        sign = self._line.passing.find(conversation)
        text = text_of(data, self._parts.settings.limits.message_characters)
        redactor = self._parts.redactor.sparing(staff.name)
        redacted = redactor.redact(text, language=sign.language if sign else staff.language, by_staff=True)
        say = {
            "client_id": client_id_of(data).hex(),
            "text": redacted.text,
            "marks": [list(mark) for mark in intake.plain_marks(redacted.marks)],
            "staff": staff.id,
            "name": staff.name,
            "skip": sid,
        }
        return await self._line.call(conversation, "reply", say)

    async def typing(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        return await self._line.call(conversation, "typing", {})

    async def seen(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        return await self._line.call(conversation, "seen", {"seq": number_of(data, "seq")})

    async def remove(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        wish = echo.remove_of(self._parts, data)
        say = {"client_id": wish["client_id"].hex(), "change": wish["change"], "ranges": wish["ranges"]}
        return await self._line.call(conversation, "remove", say)

    async def beside(self, sid: str, staff: Staff, conversation: bytes, data: dict[str, Any]) -> Answer:
        event = {"conversation": conversation.hex(), "id": staff.id, "name": staff.name, "does": data.get("does")}
        await self._parts.sio.emit("colleague", event, namespace=STAFF, room=room_of(conversation))
        return {"ok": True}

    async def _heard(self, held: Held, say: dict[str, Any]) -> Answer:
        client_id = bytes.fromhex(say["client_id"])
        message = held.said(client_id)
        if message is None:
            held.names[say["staff"]] = say["name"]
            marks = tuple((m[0], m[1], m[2], m[3]) for m in say["marks"])
            now = self._parts.clock()
            message = held.say(client_id, "staff", say["text"], marks, at=now, staff=say["staff"])
            await relay(self._parts, held, "message", message, skip=say["skip"])
            await self._line.changed(held)
        return acknowledgement(message, kept=False)

    async def _typed(self, held: Held, say: dict[str, Any]) -> Answer:
        await _tell_visitor(self._parts, held, "typing", {"from": "staff"})
        return {"ok": True}

    async def _read(self, held: Held, say: dict[str, Any]) -> Answer:
        held.staff_seen = max(held.staff_seen, min(say["seq"], held.change))
        await _tell_visitor(self._parts, held, "seen", {"seq": held.staff_seen})
        return {"ok": True}

    async def _removed(self, held: Held, say: dict[str, Any]) -> Answer:
        message = held.said(bytes.fromhex(say["client_id"]))
        if message is None or message.change != say["change"]:
            raise Refused("not_found")
        return await take_out(self._parts, held, message, [(start, end) for start, end in say["ranges"]])


async def watch(held: Held, data: dict[str, Any]) -> Answer:
    """Everything after a change, as events."""
    messages = held.since(data["change"] if isinstance(data.get("change"), int) else 0)
    events = [message_event(held.id, m, before=0, name=held.names.get(m.staff_id)) for m in messages]
    return {"ok": True, "change": held.change, "messages": events}


async def take_out(parts: Parts, held: Held, message: Message, ranges: list[tuple[int, int]]) -> Answer:
    marks = [Mark(*mark) for mark in message.marks]
    try:
        text, left = marked.take_out(message.text, marks, ranges, language=held.language)
    except ValueError:
        raise Refused("bad_shape") from None
    return await amend(parts, held, message, text, left)


async def amend(parts: Parts, held: Held, message: Message, text: str, marks: Any) -> Answer:
    amended = held.amend(message, text, intake.plain_marks(marks))
    await relay(parts, held, "amended", amended)
    return {"ok": True, "change": amended.change, "text": amended.text, "marks": marks_json(amended.marks)}


async def relay(parts: Parts, held: Held, event: str, message: Message, *, skip: str | None = None) -> None:
    data = message_event(held.id, message, before=message.change - 1, name=held.names.get(message.staff_id))
    await parts.sio.emit(event, data, namespace=STAFF, room=room_of(held.id), skip_sid=skip)
    await _tell_visitor(parts, held, event, data, skip=skip)


async def _tell_visitor(parts: Parts, held: Held, event: str, data: dict[str, Any], *, skip: str | None = None) -> None:
    for sid in held.sids - {skip}:
        await parts.sio.emit(event, data, namespace=VISITOR, to=sid, ignore_queue=True)


def _own(held: Held, client_id: bytes, change: int) -> Message:
    message = held.said(client_id)
    if message is None or message.sender != "visitor" or message.change != change:
        raise Refused("not_found")
    return message


def _wants_offer(held: Held, message: Message) -> bool:
    """Whether he now asks for an offer, which needs a chat that is kept: he is told so."""
    if not intent.may_matter(message.text, language=held.language):
        return False
    turns = [Turn(m.sender, m.text) for m in held.since(0)]
    return intent.understand(turns, language=held.language).wants_offer
