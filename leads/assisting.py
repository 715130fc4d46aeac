"""The automatic host of a chat: what it says to what a visitor wrote last, and when it is silent.

It knows this chat and the firm's own answers, nothing of other chats. What it says is no answer of the firm: it moves
no clock, and whoever waits goes on waiting (docs/decisions/0015). Once a person wrote, it speaks only when nobody is
there any more, and never after it handed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy import insert, select, update

from leads import answers, conversations, intent, offercard
from leads.answering.finding import Candidate, find
from leads.answering.reading import meanings
from leads.answering.topics import OTHER, topic_of
from leads.conversations import Message, Transcript
from leads.intent import Turn
from leads.store import tallies
from leads.store.crypto import new_id
from leads.store.keys import KeyGone
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import card_fields, leads, messages, owners
from leads.store.tables import conversations as conversations_table
from leads.store.transitions import answerable
from leads.text import Translator, translator

OVER: Final = "over"
# What is known of the visitor's e-mail address: nothing, that he wrote one, that he confirmed it, or that he confirmed
# another contact.
Address = Literal["", "given", "confirmed", "other"]
# What reports tell of it, by topic: questions that it had an answer to, and others.
COUNTED: Final = {"answered": "answered_auto.site", "unsure": "unanswered.site"}
# What it does not meddle with: a wish about one's own data has a card of its own.
_BESIDE: Final = frozenset({"human_handover", "declined"})
_TOKEN: Final = re.compile(r"\[[^\[\]]{1,40}\]")
_TRIES: Final = 3
# Whoever answered after hours is still there for a while.
STAYS_LATE: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class House:
    """The firm as it introduces itself. `opens`: when somebody is there again; None: somebody is there."""

    firm: str
    site: str
    most: int
    opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What it says, how far it is then, the card that it shows with it, and what it was asked about."""

    text: str
    state: str
    wish: str | None = None
    topic: str = OTHER


async def attend(store: Store, conversation: bytes, house: House, *, now: datetime) -> Message | None:
    """Say what fits the visitor's last words; None when silence is better."""
    for _ in range(_TRIES):
        transcript = await conversations.read(store, conversation)
        if transcript is None or not await _may_speak(store, transcript, house, now):
            return None
        reply = await _reply(store, transcript, house)
        if reply is None:
            return None
        said = await _say(store, transcript, reply, now)
        if said is not None:
            return said
    return None


async def hand_over(store: Store, conversation: bytes, house: House, *, now: datetime) -> Message | None:
    """The visitor wants a person: say so once and be silent from now on."""
    for _ in range(_TRIES):
        transcript = await conversations.read(store, conversation)
        if transcript is None or not await _may_speak(store, transcript, house, now):
            return None
        t = translator(transcript.conversation.language)
        known = await _known(store, transcript)
        said = await _say(store, transcript, _person(t, house, transcript, known), now)
        if said is not None:
            return said
    return None


async def helped(store: Store, conversation: bytes, *, now: datetime) -> bool:
    """The visitor says that the answer was enough: nobody waits any more. No clock moves."""
    mine = select(conversations_table.c.id).where(
        conversations_table.c.id == conversation, conversations_table.c.assistant == "answered"
    )
    async with store.main.begin() as connection:
        done = await connection.execute(
            update(owners)
            .where(owners.c.id.in_(mine), owners.c.state == "live", owners.c.waiting_since.is_not(None))
            .values(waiting_since=None)
        )
        await connection.execute(
            update(conversations_table).where(conversations_table.c.id.in_(mine)).values(assistant="spoke")
        )
        await send_signal(connection, "inbox", subject=conversation, now=now)
    return done.rowcount == 1


def card(assistant: str | None) -> dict[str, Any]:
    """Which choices stand under its last words."""
    return {"kind": "assistant", "person": assistant not in (None, OVER), "helped": assistant == "answered"}


async def _may_speak(store: Store, transcript: Transcript, house: House, now: datetime) -> bool:
    """Until a person of the firm wrote, here or by mail; after what he wrote here only once everybody has left."""
    head = transcript.conversation
    if head.state != "live" or head.assistant == OVER:
        return False
    answered = max((m.at for m in transcript.messages if m.sender == "staff"), default=None)
    if answered is not None and (house.opens is None or now - answered < STAYS_LATE):
        return False
    if head.parent is None:
        return True
    async with store.main.read() as connection:
        return (await connection.execute(select(leads.c.stage).where(leads.c.id == head.parent))).scalar() == "new"


async def _reply(store: Store, transcript: Transcript, house: House) -> Reply | None:
    said = [m for m in transcript.messages if m.sender == "assistant"]
    last = max((m.seq for m in said), default=0)
    heard = [m.text for m in transcript.messages if m.sender == "visitor" and m.seq > last]
    if not heard or len(said) >= house.most:
        return None
    head = transcript.conversation
    t = translator(head.language)
    known = await _known(store, transcript)
    wished = _wished(transcript, house, t, known)
    if wished is None:
        listed = await answers.listed(store, language=head.language, automatic=True)
        wished = _answered(heard, listed, head.language, house)
        # What it said before a colleague answered was about something else.
        answered = max((m.seq for m in transcript.messages if m.sender == "staff"), default=0)
        before = head.assistant if last > answered else None
        wished = wished or _unsure(heard, head.language, before, house, t, known)
    if wished is None or said:
        return wished
    return replace(wished, text=f"{_who(t, house)}\n\n{wished.text}")


async def _known(store: Store, transcript: Transcript) -> Address:
    head = transcript.conversation
    if head.parent is None:
        return "given" if await conversations.kept(store, head.id, kind="EMAIL", newest=1) else ""
    address = (
        select(card_fields.c.id)
        .join(leads, leads.c.card_id == card_fields.c.card_id)
        .where(leads.c.id == head.parent, card_fields.c.field == "email")
    )
    async with store.main.read() as connection:
        return "confirmed" if (await connection.execute(address.limit(1))).first() else "other"


def _wished(transcript: Transcript, house: House, t: Translator, known: Address) -> Reply | None:
    """A wish that something other than words answers: a person, an offer, a call, a right."""
    head = transcript.conversation
    turns = [Turn(m.sender, m.text) for m in transcript.messages]
    understood = intent.understand(turns, language=head.language)
    if "human_handover" in understood.intents:
        return _person(t, house, transcript, known)
    if head.assistant in ("offer", "call") or head.parent is not None or head.offer_state not in ("none", "asked"):
        return None
    if understood.intents - _BESIDE:
        return Reply(t.pgettext("assistant", "Please use the card below; it leads to your data at once."), "spoke")
    if understood.wants_offer:
        words = t.pgettext(
            "assistant", "Gladly. Please say on the card below where the offer shall go; a person prepares it."
        )
        if known == "given":
            words = t.pgettext("assistant", "Gladly. Please confirm the card below; a person prepares the offer.")
        return Reply(words, "offer")
    if understood.wants_call:
        words = t.pgettext("assistant", "Gladly. Please say on the card below which number a person may call.")
        return Reply(words, "call", "call")
    return None


def _answered(heard: Sequence[str], listed: Sequence[answers.Answer], language: str, house: House) -> Reply | None:
    """The firm's own answer, if one is meant: by the last sentence, else by all that was said since."""
    candidates = [Candidate(one.id, one.title, one.words, one.asked_as) for one in listed]
    for question in (heard[-1], " ".join(heard)):
        found = find(_TOKEN.sub(" ", question), candidates, language=language)
        if found is not None:
            chosen = next(one for one in listed if one.id == found.id)
            words = answers.filled(chosen.words, {"firm": house.firm, "site": house.site})
            return Reply(words, "answered", topic=topic_of(_TOKEN.sub(" ", question), language))
    return None


def _unsure(
    heard: Sequence[str], language: str, before: str | None, house: House, t: Translator, known: Address
) -> Reply | None:
    """It says so once, and what happens next; a greeting alone is asked what it is about."""
    asked = _TOKEN.sub(" ", " ".join(heard))
    if not meanings(asked, language):
        return None if before else Reply(t.pgettext("assistant", "What would you like to know?"), "spoke")
    if before in ("unsure", "offer", "call"):
        return None
    unsure = t.pgettext("assistant", "I have no sure answer to this.")
    wish = "answer" if house.opens and known in ("", "given") else None
    return Reply(f"{unsure} {_next(t, house, known)}", "unsure", wish, topic_of(asked, language))


def _person(t: Translator, house: House, transcript: Transcript, known: Address) -> Reply:
    passed = t.pgettext("assistant", "I have told our team and will not answer any more.")
    asked = house.opens is not None and transcript.conversation.parent is None
    return Reply(f"{passed} {_next(t, house, known)}", OVER, "answer" if asked else None)


def _who(t: Translator, house: House) -> str:
    words = t.pgettext("assistant", "I am the automatic assistant of {firm}, not a person.")
    return words.format(firm=house.firm)


def _next(t: Translator, house: House, known: Address) -> str:
    if house.opens is None:
        return t.pgettext("assistant", "A person will answer you here.")
    closed = t.pgettext("assistant", "Nobody is here now; we are back: {when}.")
    closed = closed.format(when=t.weekday_and_hour(house.opens))
    if known == "confirmed":
        after = t.pgettext("assistant", "The answer comes to the e-mail address that you gave us.")
    elif known == "given":
        after = t.pgettext("assistant", "If you confirm your address on the card below, the answer comes by e-mail.")
    elif known == "other":
        after = t.pgettext("assistant", "Then a person will answer you here.")
    else:
        after = t.pgettext("assistant", "If you leave your address on the card below, the answer comes by e-mail.")
    return f"{closed} {after}"


async def _say(store: Store, transcript: Transcript, reply: Reply, now: datetime) -> Message | None:
    """Store it, unless anything was written since; None then. Shown in the chat like any message, moving no clock."""
    head, row = transcript.conversation, new_id()
    try:
        key = await store.keys.get(head.id)
    except KeyGone:
        return None
    async with store.main.begin() as connection:
        moved = (
            update(owners)
            .where(owners.c.id == head.id, owners.c.change == head.change, owners.c.state == "live", answerable())
            .values(change=head.change + 1, touched_at=now)
        )
        if (await connection.execute(moved)).rowcount != 1:
            return None
        body = conversations.sealed_body(key, head.id, row, reply.text, ())
        place = {"conversation_id": head.id, "client_id": row, "seq": head.change + 1, "change": head.change + 1}
        await connection.execute(insert(messages).values(**place, sender="assistant", at=now, body=body))
        await connection.execute(
            update(conversations_table).where(conversations_table.c.id == head.id).values(assistant=reply.state)
        )
        await send_signal(connection, "card", subject=head.id, now=now)
        if reply.state in COUNTED:
            await tallies.count(store, connection, COUNTED[reply.state], now, part=f"{reply.topic}|{head.site}")
    if reply.wish is not None:
        await offercard.ask(store, head.id, None, now, wish=reply.wish)
    return Message(head.change + 1, head.change + 1, row, "assistant", None, now, reply.text, ())
