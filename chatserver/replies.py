"""A salesperson's message on its way out: redacted like everybody's, stored, delivered to the visitor."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chatserver import intake
from chatserver.intake import Refused
from chatserver.live import acknowledgement
from chatserver.parts import Parts
from leads import coldness, conversations
from leads.accounts import Staff
from leads.conversations import Conversation, Draft, Message
from leads.store.keys import KeyGone
from leads.store.writer import ConversationEnded, NotStored, Stored
from redaction.known import Known


async def reply(
    parts: Parts, staff: Staff, *, conversation: bytes, client_id: bytes, text: str, skip: str, now: datetime
) -> dict[str, Any]:
    """Store and deliver one answer; what the console is told. Raises Refused."""
    transcript = await conversations.read(parts.store, conversation)
    if transcript is None or transcript.conversation.state != "live":
        raise Refused("not_found")
    kept = await conversations.kept(parts.store, conversation)
    policy = parts.policing.now
    redacted = policy.redactor.sparing(staff.name).redact(
        text,
        language=transcript.conversation.language,
        purpose=transcript.conversation.purpose,
        known=Known({k.value: k.token for k in kept}),
        by_staff=True,
    )
    draft = Draft(
        client_id=client_id,
        sender="staff",
        text=redacted.text,
        marks=intake.plain_marks(redacted.marks),
        staff_id=staff.id,
        policy=policy.version.id,
    )
    stored = await _stored(parts, transcript.conversation, draft, now)
    message = await _as_stored(parts, conversation, draft, stored)
    answer = acknowledgement(message, kept=True)
    if not stored.repeated:
        await intake.announce(parts, conversation, message, skip=skip, name=staff.name)
        intake.tell_places(answer["marks"], redacted)
    return answer


async def _stored(parts: Parts, conversation: Conversation, draft: Draft, now: datetime) -> Stored:
    # A request that nobody confirmed yet is not a question that is answered: it keeps its days. Where an answer was to
    # be sent is no request once it was given here.
    answered = conversation.offer_state != "asked" or conversation.wish == "answer"
    rule = parts.periods.at(conversation.site)
    cold_at = coldness.chat_cold_at(rule, now=now, answered=answered, acted_at=conversation.acted_at)
    try:
        return await conversations.append(parts.store, conversation.id, draft, now=now, cold_at=cold_at)
    except (ConversationEnded, KeyGone):
        raise Refused("not_found") from None
    except NotStored:
        raise Refused("unavailable") from None


async def _as_stored(parts: Parts, conversation: bytes, draft: Draft, stored: Stored) -> Message:
    """The message with its number; one that was repeated has the words of the first time."""
    text, marks = draft.text, draft.marks
    if stored.repeated:
        key = await parts.store.keys.get(conversation)
        text, marks = conversations.opened(key, conversation, draft.client_id, stored.body)
    return Message(stored.seq, stored.change, draft.client_id, "staff", draft.staff_id, stored.at, text, marks)
