"""Chats that are not kept: in the memory of the server that has the visitor's socket, and nowhere else.

What is said is redacted like everywhere. A chat ends with its server, or a minute after the visitor's last socket.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from leads.conversations import Mark, Message
from leads.store.crypto import new_id
from redaction import asked
from redaction.known import Known

ABSENT_SECONDS: Final = 60.0
MOST_MESSAGES: Final = 500
MOST_CHATS: Final = 2000


@dataclass(frozen=True, slots=True)
class Sign:
    """What every server knows of such a chat: that it is there. `waiting_since`: for our answer."""

    id: bytes
    site: str
    language: str
    change: int
    begun: datetime
    waiting_since: datetime | None


@dataclass(slots=True)
class Held:
    """One such chat. `left`: when its visitor's last socket went, by this server's own clock."""

    site: str
    language: str
    begun: datetime
    id: bytes = field(default_factory=new_id)
    change: int = 0
    messages: dict[int, Message] = field(default_factory=dict)
    seqs: dict[bytes, int] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    asked: frozenset[str] = asked.NOTHING
    sids: set[str] = field(default_factory=set)
    names: dict[int | None, str] = field(default_factory=dict)
    waiting_since: datetime | None = None
    visitor_seen: int = 0
    staff_seen: int = 0
    left: float | None = None

    def sign(self) -> Sign:
        return Sign(self.id, self.site, self.language, self.change, self.begun, self.waiting_since)

    def own(self, sender: str) -> list[Message]:
        return [self.messages[seq] for seq in sorted(self.messages) if self.messages[seq].sender == sender]

    def since(self, change: int) -> list[Message]:
        """What is newer, in the order in which it happened."""
        return sorted((m for m in self.messages.values() if m.change > change), key=lambda m: m.change)

    def said(self, client_id: bytes) -> Message | None:
        return self.messages.get(self.seqs.get(client_id, 0))

    def say(
        self, client_id: bytes, sender: str, text: str, marks: tuple[Mark, ...], *, at: datetime, staff: int | None
    ) -> Message:
        """Append; of a very long chat the beginning goes."""
        self.change += 1
        message = Message(self.change, self.change, client_id, sender, staff, at, text, marks)
        self.messages[message.seq] = message
        self.seqs[client_id] = message.seq
        if len(self.messages) > MOST_MESSAGES:
            gone = self.messages.pop(min(self.messages))
            self.seqs.pop(gone.client_id, None)
        if sender == "staff":
            self.asked = asked.read(text)
            self.waiting_since = None
        elif self.waiting_since is None:
            self.waiting_since = at
        return message

    def amend(self, message: Message, text: str, marks: tuple[Mark, ...]) -> Message:
        self.change += 1
        amended = message._replace(change=self.change, text=text, marks=marks)
        self.messages[message.seq] = amended
        return amended


class Passing:
    """The chats of this server, and what the others said of theirs."""

    def __init__(self) -> None:
        self._own: dict[bytes, Held] = {}
        self._others: dict[str, tuple[float, dict[bytes, Sign]]] = {}

    def begin(self, *, site: str, language: str, now: datetime) -> Held | None:
        """None when this server holds as many as it may."""
        if len(self._own) >= MOST_CHATS:
            return None
        held = Held(site, language, now)
        self._own[held.id] = held
        return held

    def own(self, conversation: bytes) -> Held | None:
        return self._own.get(conversation)

    def end(self, conversation: bytes) -> None:
        self._own.pop(conversation, None)

    def absent(self, at: float) -> list[Held]:
        """Those whose visitor has been away for too long."""
        return [held for held in self._own.values() if held.left is not None and at - held.left > ABSENT_SECONDS]

    def signs(self) -> list[Sign]:
        """Of this server's chats."""
        return [held.sign() for held in self._own.values()]

    def heard(self, server: str, signs: list[Sign], *, at: float) -> None:
        """Another server said what it holds."""
        self._others[server] = (at, {sign.id: sign for sign in signs})

    def forget_silent(self, *, before: float) -> None:
        """A server that says nothing any more holds nothing any more."""
        for server in [name for name, (at, _) in self._others.items() if at < before]:
            del self._others[server]

    def find(self, conversation: bytes) -> Sign | None:
        held = self._own.get(conversation)
        if held is not None:
            return held.sign()
        return next((signs[conversation] for _, signs in self._others.values() if conversation in signs), None)

    def everywhere(self) -> list[Sign]:
        """Those that wait for us first, the longest waiting on top."""
        others = [sign for _, signs in self._others.values() for sign in signs.values()]
        return sorted([*self.signs(), *others], key=lambda s: (s.waiting_since is None, s.waiting_since or s.begun))

    def waiting(self) -> int:
        return sum(sign.waiting_since is not None for sign in self.everywhere())
