"""What a writer says about the echo of his message: this was harmless, this must go too. Changed for everybody at once.

The words of "this is harmless" come from the memory of the browser that typed them, which is the only place that still
has them. They are read like any others: a card, a secret or a special category among them is cut again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy.ext.asyncio import AsyncConnection

from chatserver import intake
from chatserver.intake import TAIL, TAIL_MESSAGES, Refused
from chatserver.live import marks_json
from chatserver.parts import Parts
from chatserver.shapes import client_id_of, number_of, ranges_of, text_of
from leads import amending, conversations, verdicts
from leads.accounts import Staff
from leads.conversations import Conversation, Message
from leads.errors import Gone, JustChanged
from redaction import echo
from redaction.known import Known
from redaction.writer import Mark


class Read(NamedTuple):
    """The chat, one message of it, and all of its writer's side."""

    conversation: Conversation
    message: Message
    own: list[Message]


def harmless_of(parts: Parts, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "client_id": client_id_of(data),
        "change": number_of(data, "change"),
        "place": number_of(data, "mark"),
        "words": text_of({"text": data.get("words")}, parts.settings.limits.message_characters),
        "now": parts.clock(),
    }


def remove_of(parts: Parts, data: dict[str, Any]) -> dict[str, Any]:
    return {
        "client_id": client_id_of(data),
        "change": number_of(data, "change"),
        "ranges": ranges_of(data),
        "now": parts.clock(),
    }


async def harmless(
    parts: Parts, conversation: bytes, *, client_id: bytes, change: int, place: int, words: str,
    staff: Staff | None = None, now: datetime,
) -> dict[str, Any]:  # fmt: skip
    """Put the words of one mark back into the writer's own message. Raises Refused, Gone, JustChanged."""
    head, message, own = await read_message(parts, conversation, client_id, change)
    if message.staff_id != (staff.id if staff else None) or message.sender != ("staff" if staff else "visitor"):
        raise Refused("not_found")
    if place >= len(message.marks):
        raise Refused("bad_shape")
    marks = _marks(message)
    redactor = parts.redactor.sparing(staff.name) if staff else parts.redactor
    kept = await conversations.kept(parts.store, conversation)
    try:
        text, left = echo.put_back(
            redactor, message.text, marks, place, words,
            language=head.language, earlier=_earlier(own, message), known=Known({k.value: k.token for k in kept}),
        )  # fmt: skip
    except echo.NotHarmless:
        raise Refused("not_harmless") from None
    if len(text) > 2 * parts.settings.limits.message_characters:
        raise Refused("too_long")
    counted = {verdicts.harmless(marks[place].kind, head.language): 1}
    return await _write(parts, conversation, message, text, left, counted=counted, now=now, name=_name(staff))


async def remove(
    parts: Parts, conversation: bytes, *, client_id: bytes, change: int, ranges: list[tuple[int, int]],
    staff: Staff | None = None, now: datetime,
) -> dict[str, Any]:  # fmt: skip
    """Take more out of a message: a visitor of his own, staff of any. Raises Refused, Held, Gone, JustChanged."""
    head, message, _own = await read_message(parts, conversation, client_id, change)
    if staff is None and message.sender != "visitor":
        raise Refused("not_found")
    try:
        text, left = echo.take_out(message.text, _marks(message), ranges, language=head.language)
    except ValueError:
        raise Refused("bad_shape") from None
    await amending.no_hold(parts.store, conversation, actor=f"staff:{staff.id}" if staff else "visitor", now=now)
    counted = {verdicts.too_little(head.language): len(ranges)}
    actor = f"staff:{staff.id}" if staff else None
    also = partial(amending.unless_held, conversation=conversation, now=now)
    return await _write(parts, conversation, message, text, left, counted=counted, now=now, actor=actor, also=also)


async def read_message(parts: Parts, conversation: bytes, client_id: bytes, change: int) -> Read:
    """A message as the browser knows it. Raises Gone, Refused, JustChanged."""
    transcript = await conversations.read(parts.store, conversation)
    if transcript is None:
        raise Gone
    message = next((m for m in transcript.messages if m.client_id == client_id), None)
    if message is None:
        raise Refused("not_found")
    if message.change != change:
        raise JustChanged
    return Read(transcript.conversation, message, [m for m in transcript.messages if m.sender == message.sender])


def _earlier(own: list[Message], message: Message) -> tuple[str, ...]:
    before = [m for m in own if m.seq < message.seq][-TAIL_MESSAGES:]
    return tuple(m.text for m in before if message.at - m.at <= TAIL)


def _marks(message: Message) -> list[Mark]:
    return [Mark(*mark) for mark in message.marks]


def _name(staff: Staff | None) -> str | None:
    return staff.name if staff else None


async def _write(
    parts: Parts, conversation: bytes, message: Message, text: str, marks: tuple[Mark, ...], *,
    counted: dict[str, int], now: datetime, name: str | None = None, actor: str | None = None,
    also: Callable[[AsyncConnection], Awaitable[None]] | None = None,
) -> dict[str, Any]:  # fmt: skip
    plain = intake.plain_marks(marks)
    amended = await amending.amend(
        parts.store, conversation, message, text, plain, now=now, counted=counted, actor=actor, also=also
    )
    if name is None and amended.staff_id is not None:
        name = (await parts.live.names_of([amended])).get(amended.staff_id)
    await intake.announce(parts, conversation, amended, name=name)
    return {"ok": True, "change": amended.change, "text": amended.text, "marks": marks_json(amended.marks)}
