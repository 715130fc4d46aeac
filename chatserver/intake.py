"""One sentence on its way in: limit, redact, store, answer, announce.

The raw words live in the local variable `text` of `receive` and in the call that waits for its turn to redact them,
nowhere else: not on disk, in a log, an exception, Redis, or another socket.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from chatserver import asking, assistant
from chatserver.live import VISITOR, acknowledgement, message_event
from chatserver.parts import Parts
from chatserver.passing import Held
from chatserver.policing import InForce
from leads import coldness, conversations, duplicates, intent, leadview, offercard, offernumber, offers, rules, typos
from leads.conversations import Draft, Mark, Message
from leads.errors import TooManyCalls, TooManyMails
from leads.store.keys import KeyGone
from leads.store.writer import ConversationEnded, NotStored, Stored, job
from redaction import asked
from redaction.echo import NEVER_HARMLESS
from redaction.engine import Redacted
from redaction.known import Known

TAIL = timedelta(minutes=2)
TAIL_MESSAGES = 2
WINDOW_SECONDS = 10.0
HOUR = 3600
DAY = 86400


class Refused(Exception):
    """A message was not taken. `code` is for the browser; the words come from the catalogue."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(slots=True)
class Tail:
    """What redaction must know of the sender's last messages, as they are stored. `change`: when they were read.

    `answered`: a person of the firm wrote before they were read.
    """

    change: int = 0
    recent: list[Message] = field(default_factory=list)
    known: Known = field(default_factory=Known)
    asked: frozenset[str] = asked.NOTHING
    answered: bool = False

    def earlier(self, now: datetime) -> list[Message]:
        return [m for m in self.recent[-TAIL_MESSAGES:] if now - m.at <= TAIL]

    def add(self, message: Message) -> None:
        self.recent = [*self.recent[-TAIL_MESSAGES:], message][-TAIL_MESSAGES:]

    def amend(self, message: Message) -> None:
        self.recent = [message if m.seq == message.seq else m for m in self.recent]
        self.change = max(self.change, message.change)


class Reading(NamedTuple):
    """A message as it was redacted: by which policy, after which messages of his, and what staff's last one asked."""

    policy: InForce
    redacted: Redacted
    earlier: list[Message]
    heard: frozenset[str] | None


@dataclass(slots=True)
class Visitor:
    """One visitor's socket: where he writes from, his conversation once there is one, and the request it led to."""

    sid: str
    site: str
    language: str
    page: str
    address: str
    conversation: bytes | None = None
    lead: bytes | None = None
    opening: dict[str, Any] | None = None
    resume: str = ""
    passing: Held | None = None
    tail: Tail = field(default_factory=Tail)
    assist_at: datetime | None = None
    window: float = 0.0
    count: int = 0


async def load_tail(parts: Parts, conversation: bytes, sender: str) -> Tail:
    transcript = await conversations.read(parts.store, conversation, for_visitor=sender == "visitor")
    if transcript is None:
        raise Refused("ended")
    own = [m for m in transcript.messages if m.sender == sender]
    kept = await conversations.kept(parts.store, conversation) if sender == "visitor" else []
    known = Known({k.value: k.token for k in kept})
    answers = [m.text for m in transcript.messages if m.sender == "staff"]
    question = asked.read(answers[-1]) if answers else asked.NOTHING
    return Tail(transcript.conversation.change, own[-TAIL_MESSAGES:], known, question, bool(answers))


async def receive(parts: Parts, visitor: Visitor, *, client_id: bytes, text: str, now: datetime) -> dict[str, Any]:
    """Take one message of a visitor; what his browser is told. Raises Refused."""
    within_limits(parts, visitor)
    await parts.vocabularies.ready(visitor.language)
    if visitor.conversation is None:
        await _open(parts, visitor, now)
    assert visitor.conversation is not None
    read = partial(_read, parts, visitor, visitor.conversation, text, now)
    while (reading := await parts.turns.take(read)) is None:
        visitor.tail = await load_tail(parts, visitor.conversation, "visitor")
    policy, redacted, earlier, heard = reading
    draft = _draft(visitor, client_id, redacted, earlier, now)._replace(policy=policy.version.id)
    answered = heard is not None or visitor.tail.answered
    if assistant.may_speak(parts, visitor.site, visitor.assist_at, now, answered=answered):
        visitor.assist_at = now
        draft = draft._replace(jobs=(*draft.jobs, job("assist", owner=visitor.conversation, at=now + assistant.PAUSE)))
    stored = await _store(parts, visitor, draft, now)
    answer = await _announce(parts, visitor, draft, stored, earlier)
    if not stored.repeated:
        tell_places(answer["marks"], redacted)
        asking.offer(parts, visitor.site, purpose_of(parts, visitor), answer, typed=text, redacted=redacted)
    return answer


def _read(parts: Parts, visitor: Visitor, conversation: bytes, text: str, now: datetime) -> Reading | None:
    """One message read under the policy in force. None: an earlier one was amended since the tail was read.

    What was taken out of an earlier message must not come back with the next amendment of it.
    """
    if parts.live.amended(conversation) > visitor.tail.change:
        return None
    earlier = visitor.tail.earlier(now)
    heard = parts.live.asked(conversation)
    policy = parts.policing.now
    redacted = policy.redactor.redact(
        text,
        language=visitor.language,
        purpose=purpose_of(parts, visitor),
        earlier=tuple([m.text for m in earlier]),
        known=visitor.tail.known,
        asked=visitor.tail.asked if heard is None else heard,
    )
    return Reading(policy, redacted, earlier, heard)


async def confirm_offer(
    parts: Parts,
    visitor: Visitor,
    *,
    email: str | None,
    token: str | None,
    reminders: bool,
    now: datetime,
    typo: str | None = None,
    phone: str | None = None,
) -> dict[str, Any]:
    """The visitor confirmed the card: a lead is made. Raises Refused, LeadsError.

    An address that looks mistyped is asked back first; `typo` says what he wants then: "mend" or "keep".
    """
    assert visitor.conversation is not None
    head = await conversations.head(parts.store, visitor.conversation)
    if head is None:
        raise Refused("ended")
    if head.wish == "call":
        return await _confirm_call(parts, visitor, phone=phone, token=token, now=now)
    to = await offercard.address(parts.store, visitor.conversation, email=email, token=token)
    meant = typos.suggested(to) if typo != "keep" else None
    if meant is not None and typo != "mend":
        return {"ok": False, "error": {"code": "typo", "message": offercard.masked(meant)}}
    to = meant or to
    box = duplicates.mailbox(to)
    if not await parts.limits.allow("mail", box, most=parts.settings.limits.mails_per_recipient, seconds=DAY):
        raise TooManyMails
    wish = head.wish or "offer"
    return await _begin(parts, visitor, offercard.masked(to), email=to, wish=wish, reminders=reminders, now=now)


async def _confirm_call(
    parts: Parts, visitor: Visitor, *, phone: str | None, token: str | None, now: datetime
) -> dict[str, Any]:
    """He wants to be called: his number is kept for that, and somebody gets the task."""
    assert visitor.conversation is not None
    number = await offercard.number(parts.store, visitor.conversation, phone=phone, token=token)
    if not await parts.limits.allow("call", number, most=parts.settings.limits.mails_per_recipient, seconds=DAY):
        raise TooManyCalls
    return await _begin(parts, visitor, offercard.masked_number(number), phone=number, wish="call", now=now)


async def _begin(
    parts: Parts, visitor: Visitor, masked: str, *, email: str | None = None, phone: str | None = None, wish: str,
    reminders: bool = False, now: datetime,
) -> dict[str, Any]:  # fmt: skip
    """A request begins with what he confirmed."""
    assert visitor.conversation is not None
    site = parts.site(visitor.site)
    lead = await offers.confirm(
        parts.store,
        await rules.in_force(parts.store, parts.retention),
        visitor.conversation,
        email=email,
        phone=phone,
        wish=wish,
        reminders=reminders and wish == "offer",
        country=site.country if site else "CZ",
        now=now,
    )
    visitor.lead = lead
    parts.live.changed(visitor.conversation)
    return {"ok": True, "masked": masked, "deleted_by": await gone_by(parts, lead, now, site=visitor.site)}


def purpose_of(parts: Parts, visitor: Visitor) -> str:
    """What the words are for: the offer that he asked for, else what the site's chat is for."""
    if visitor.lead is not None:
        return "offer"
    site = parts.site(visitor.site)
    return site.purpose if site else "question"


def within_limits(parts: Parts, visitor: Visitor) -> None:
    """Raises Refused when this was a lot at once, from him or from his address."""
    now, limits = time.monotonic(), parts.settings.limits
    if now - visitor.window > WINDOW_SECONDS:
        visitor.window, visitor.count = now, 0
    visitor.count += 1
    if visitor.count > limits.messages_per_visitor:
        raise Refused("rate")
    if not parts.messages_by_address.within(visitor.address, limits.messages_per_address):
        raise Refused("rate")


async def _open(parts: Parts, visitor: Visitor, now: datetime) -> None:
    limits = parts.settings.limits
    if not await parts.limits.allow("open", visitor.address, most=limits.conversations_per_address, seconds=HOUR):
        raise Refused("rate")
    visitor.conversation, visitor.opening = await conversations.prepare(
        parts.store,
        site=visitor.site,
        language=visitor.language,
        page=parts.redactor.redact(visitor.page, language=visitor.language).text,
        purpose=purpose_of(parts, visitor),
        now=now,
        cold_at=coldness.chat_cold_at(parts.periods.at(visitor.site), now=now, answered=False),
    )
    await parts.live.watch(visitor.sid, VISITOR, visitor.conversation)


def _draft(visitor: Visitor, client_id: bytes, redacted: Redacted, earlier: list[Message], now: datetime) -> Draft:
    assert visitor.conversation is not None
    kept = tuple(conversations.Kept(k.token, k.kind, k.value) for k in redacted.kept)
    amends = tuple(
        (earlier[a.index].seq, earlier[a.index].client_id, a.text, plain_marks(a.marks)) for a in redacted.amendments
    )
    matters = bool(kept) or intent.may_matter(redacted.text, language=visitor.language)
    matters = matters or offernumber.may_stand_in(redacted.text)
    return Draft(
        client_id=client_id,
        sender="visitor",
        text=redacted.text,
        marks=plain_marks(redacted.marks),
        kept=kept,
        amends=amends,
        jobs=(job("understand", owner=visitor.conversation, at=now),) if matters else (),
    )


async def _store(parts: Parts, visitor: Visitor, draft: Draft, now: datetime) -> Stored:
    assert visitor.conversation is not None
    try:
        stored = await conversations.append(
            parts.store,
            visitor.conversation,
            draft,
            now=now,
            cold_at=coldness.chat_cold_at(parts.periods.at(visitor.site), now=now, answered=False),
            opening=visitor.opening,
        )
    except (ConversationEnded, KeyGone):
        raise Refused("ended") from None
    except NotStored:
        raise Refused("unavailable") from None
    visitor.opening = None
    return stored


async def _announce(
    parts: Parts, visitor: Visitor, draft: Draft, stored: Stored, earlier: list[Message]
) -> dict[str, Any]:
    """Give the message and its amendments to whoever watches; the ack for the sender."""
    conversation = visitor.conversation
    assert conversation is not None
    text, marks = draft.text, draft.marks
    if stored.repeated:
        key = await parts.store.keys.get(conversation)
        text, marks = conversations.opened(key, conversation, draft.client_id, stored.body)
        if stored.seq > max((m.seq for m in visitor.tail.recent), default=0):
            # The first one was stored, but its ack and its announcement were lost on the way.
            visitor.tail = await load_tail(parts, conversation, "visitor")
            parts.live.changed(conversation)
    message = Message(stored.seq, stored.change, draft.client_id, "visitor", None, stored.at, text, marks)
    if not stored.repeated:
        visitor.tail.known.add({k.value: k.token for k in draft.kept})
        visitor.tail.add(message)
        await announce(parts, conversation, message, skip=visitor.sid)
        for amended in amended_messages(draft, stored, earlier):
            visitor.tail.amend(amended)
            await announce(parts, conversation, amended)
    deleted_by = await gone_by(parts, visitor.lead, message.at, site=visitor.site, acts=True)
    return {**acknowledgement(message, kept=True), "deleted_by": deleted_by}


async def gone_by(parts: Parts, lead: bytes | None, now: datetime, *, site: str, acts: bool = False) -> str:
    """The last possible day of destruction, as the foot of the chat says it."""
    if lead is None:
        return coldness.chat_gone_by(parts.periods.at(site), now).date().isoformat()
    retention = await rules.in_force(parts.store, parts.retention)
    return (await leadview.gone_by(parts.store, retention, lead, now, acts=acts)).date().isoformat()


async def announce(
    parts: Parts, conversation: bytes, message: Message, *, skip: str | None = None, name: str | None = None
) -> None:
    """Deliver one stored change to both sides and mark the conversation in everybody's inbox."""
    event = "message" if message.seq == message.change else "amended"
    data = message_event(conversation, message, before=message.change - 1, name=name)
    for namespace in ("/staff", VISITOR):
        await parts.live.deliver(conversation, event, data, namespace=namespace, skip=skip)
    parts.live.changed(conversation)


def amended_messages(draft: Draft, stored: Stored, earlier: list[Message]) -> list[Message]:
    by_seq = {m.seq: m for m in earlier}
    return [
        Message(seq, change, client_id, draft.sender, draft.staff_id, by_seq[seq].at, text, marks)
        for (seq, client_id, text, marks), change in zip(draft.amends, stored.amended, strict=True)
    ]


def tell_places(marks: list[dict[str, Any]], redacted: Redacted) -> None:
    """Where the removed words stood in what was typed, for the browser that still has them in its memory."""
    for mark, finding in zip(marks, redacted.findings, strict=False):
        if mark["kind"] not in NEVER_HARMLESS:
            mark["typed"] = [finding.start, finding.end]


def forget_places(marks: list[dict[str, Any]]) -> None:
    """Something that is not seen was taken out of the text before it was read: places in it say nothing."""
    for mark in marks:
        mark.pop("typed", None)
        mark.pop("proof", None)


def plain_marks(marks: Any) -> tuple[Mark, ...]:
    return tuple((m.start, m.end, m.kind, m.token) for m in marks)
