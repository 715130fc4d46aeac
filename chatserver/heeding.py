"""What this server does when another process says that something changed."""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from chatserver import assistant
from chatserver.live import STAFF, VISITOR
from chatserver.parts import Parts
from chatserver.sessions import Sessions, start_anew
from leads import accounts, conversations, offercard, rightcard, rules, scope
from leads.store.signals import Reader, Signal

# A card costs as much as two messages: a flood of them, which nobody types, must not slow the chats.
CARDS_AT_ONCE = 10
log = structlog.get_logger()


class Heeder:
    """Reads the signals and obeys each; of the offer cards that changed it shows a few at a time, first come first."""

    def __init__(self, parts: Parts, sessions: Sessions, reader: Reader) -> None:
        self._parts = parts
        self._sessions = sessions
        self._reader = reader
        self._cards: dict[bytes, None] = {}

    async def heed(self) -> None:
        """What came since the last call."""
        self._parts.lookup.forget_idle()
        # One conversation may be named many times; what is there now is looked at once.
        for signal in {(s.kind, s.subject): s for s in await self._reader.new()}.values():
            try:
                await obey(self._parts, self._sessions, signal)
            except Exception as error:
                log.error("signal_failed", kind=signal.kind, error=type(error).__name__)
            if signal.kind == "card" and signal.subject is not None:
                self._cards[signal.subject] = None
        turn = list(self._cards)[:CARDS_AT_ONCE]
        for conversation in turn:
            del self._cards[conversation]
        await show_cards(self._parts, turn)


async def show_cards(parts: Parts, asked: Sequence[bytes]) -> None:
    """Show the visitors of these conversations who are here the cards as they are now."""
    here = [conversation for conversation in asked if parts.live.watched(VISITOR, conversation)]
    if not here:
        return
    retention = await rules.in_force(parts.store, parts.retention)
    for conversation in here:
        chat = await conversations.head(parts.store, conversation)
        if chat is None:
            continue
        card = await offercard.card(parts.store, chat, retention, parts.clock())
        for one in (card, rightcard.card(chat), assistant.card(chat)):
            if one is not None:
                await parts.live.tell_here(conversation, "card", one, namespace=VISITOR)


async def obey(parts: Parts, sessions: Sessions, signal: Signal) -> None:
    """What a server does when another process says that something changed."""
    subject = signal.subject
    if signal.kind == "policy":
        await parts.policing.refresh()
    if signal.kind == "rules":
        await parts.periods.refresh()
    if subject is None:
        return
    if signal.kind in ("dismissed", "staff_signed_out"):
        await _cut_staff(parts, sessions, int.from_bytes(subject, "big"))
        return
    parts.live.changed(subject)
    if signal.kind in ("ended", "hidden"):
        parts.lookup.forget(subject)
    if signal.kind == "ended":
        parts.store.keys.forget([subject])
        event = {"conversation": subject.hex(), "reason": "gone"}
        await parts.live.tell_here(subject, "ended", event, namespace=STAFF)
        await _end_visitors(parts, sessions, subject)
    elif signal.kind == "taken":
        await _lost(parts, sessions, subject)
    elif signal.kind == "hidden":
        await parts.live.tell_here(subject, "hidden", {"conversation": subject.hex()}, namespace=STAFF)
        if await conversations.head(parts.store, subject, for_visitor=True) is None:
            await _end_visitors(parts, sessions, subject)


async def _lost(parts: Parts, sessions: Sessions, conversation: bytes) -> None:
    """A colleague has taken it: whoever sees his own only has it open no longer."""
    for sid, person in list(sessions.staff.items()):
        if person.only is None or parts.live.delivered(sid, STAFF, conversation) is None:
            continue
        if not await scope.opens(parts.store, "conversation", conversation, person.only):
            await parts.live.unwatch(sid, STAFF, conversation)
            await parts.sio.emit("taken", {"conversation": conversation.hex()}, namespace=STAFF, to=sid)


async def _end_visitors(parts: Parts, sessions: Sessions, conversation: bytes) -> None:
    """Tell the visitors here that their chat is no more: whoever writes on is a new person."""
    event = {"conversation": conversation.hex(), "reason": "gone"}
    await parts.live.tell_here(conversation, "ended", event, namespace=VISITOR)
    for visitor in list(sessions.visitors.values()):
        if visitor.conversation == conversation:
            await start_anew(parts.live, visitor)


async def cut_ended(parts: Parts, sessions: Sessions) -> None:
    """Cut the staff whose session ended by its age or by idleness, which no signal tells."""
    for number in {person.id for person in sessions.staff.values()}:
        await _cut_staff(parts, sessions, number)


async def _cut_staff(parts: Parts, sessions: Sessions, number: int) -> None:
    """Cut the sockets of a member of staff whose session has ended."""
    for sid, person in list(sessions.staff.items()):
        if person.id != number:
            continue
        token = sessions.tokens.get(sid, "")
        if await accounts.session_of(parts.store, token, parts.wall(), used=False) is None:
            await parts.sio.emit("signed_out", {}, namespace=STAFF, to=sid)
            await parts.sio.disconnect(sid, namespace=STAFF)
