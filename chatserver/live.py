"""What the sockets of this server watch, and how a change reaches each of them once and in order.

Every event about a conversation carries its `change` and the number before it. One that continues what was delivered
last goes out at once; one that would leave a gap is replaced by everything since, read from the table. So a message
lost between servers, or overtaken, is repaired from the table: here, every few seconds, and when Redis returns.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import socketio
import structlog

from chatserver.transport.server import filter_remote
from leads import accounts, conversations
from leads.conversations import Message
from leads.store.store import Store
from redaction import asked

VISITOR = "/visitor"
STAFF = "/staff"
EVERYBODY = "staff"
SERVERS = "servers"
PASSING_ROOM = "passing:"
INBOX_IDS = 500
IDS_AT_ONCE = 500
TOUCH_OVERLAP = timedelta(seconds=30)
log = structlog.get_logger()


def message_event(conversation: bytes, message: Message, *, before: int, name: str | None = None) -> dict[str, Any]:
    """A message as both sides' browsers get it."""
    return {
        "conversation": conversation.hex(),
        "seq": message.seq,
        "change": message.change,
        "before": before,
        "client_id": message.client_id.hex(),
        "from": message.sender,
        "name": name,
        "text": message.text,
        "marks": marks_json(message.marks),
        "at": message.at.isoformat(),
    }


def acknowledgement(message: Message, *, kept: bool) -> dict[str, Any]:
    """What whoever sent a message is told: how it reads now, and whether it was stored."""
    return {
        "ok": True,
        "seq": message.seq,
        "change": message.change,
        "client_id": message.client_id.hex(),
        "text": message.text,
        "marks": marks_json(message.marks),
        "at": message.at.isoformat(),
        "kept": kept,
    }


def marks_json(marks: Sequence[tuple[int, int, str, str]]) -> list[dict[str, Any]]:
    return [{"start": m[0], "end": m[1], "kind": m[2], "token": m[3]} for m in marks]


@dataclass(slots=True)
class _Watched:
    """One conversation in one namespace: which sockets watch it here, the change they have, what staff asked last.

    `amended`: the newest change that was not a new message.
    """

    sids: set[str] = field(default_factory=set)
    last: int = 0
    asked: frozenset[str] | None = None
    amended: int = 0

    def hear(self, sender: str, text: str, *, seq: int, change: int) -> None:
        """What staff ask for tells how the visitor's answer is to be read."""
        if change != seq:
            self.amended = change
        if sender == "staff":
            self.asked = asked.read(text)


class Live:
    """Delivers changes to this server's sockets."""

    def __init__(self, sio: socketio.AsyncServer, store: Store) -> None:
        self._sio = sio
        self._store = store
        self._watched: dict[tuple[str, bytes], _Watched] = {}
        self._rooms: dict[str, set[tuple[str, bytes]]] = {}
        self._changed: set[str] = set()
        self._repairing: set[tuple[str, bytes]] = set()
        self._touched: dict[bytes, datetime] | None = None
        self.names: dict[int | None, str] = {}
        self.from_servers: Callable[[str, dict[str, Any]], None] | None = None
        filter_remote(sio, self._accept)

    async def watch(self, sid: str, namespace: str, conversation: bytes, *, since: int = 0) -> None:
        """From now on the socket, which has everything up to `since`, gets the conversation's changes.

        Read the table after this, not before, and say `caught_up`.
        """
        watched = self._watched.setdefault((namespace, conversation), _Watched(last=since))
        watched.sids.add(sid)
        self._rooms.setdefault(sid, set()).add((namespace, conversation))
        await self._sio.enter_room(sid, conversation.hex(), namespace=namespace)

    async def caught_up(self, sid: str, namespace: str, conversation: bytes, change: int) -> None:
        """The socket read everything up to `change` from the table; whoever else watches here is given the same."""
        watched = self._watched.get((namespace, conversation))
        if watched is None or sid not in watched.sids:
            return
        if len(watched.sids) > 1 and watched.last < change:
            await self._repair(namespace, conversation, reader=sid, read=change)
        watched.last = max(watched.last, change)

    def delivered(self, sid: str, namespace: str, conversation: bytes) -> int | None:
        """How far this server has delivered the conversation; None when the socket does not watch it."""
        watched = self._watched.get((namespace, conversation))
        return watched.last if watched is not None and sid in watched.sids else None

    async def unwatch(self, sid: str, namespace: str, conversation: bytes) -> None:
        self._forget(sid, namespace, conversation)
        await self._sio.leave_room(sid, conversation.hex(), namespace=namespace)

    def asked(self, conversation: bytes) -> frozenset[str] | None:
        """What staff asked the visitor for last; None when nothing of theirs came while he was here."""
        watched = self._watched.get((VISITOR, conversation))
        return watched.asked if watched is not None else None

    def amended(self, conversation: bytes) -> int:
        """The newest change of the visitor's conversation that was not a new message, as far as this server heard."""
        watched = self._watched.get((VISITOR, conversation))
        return watched.amended if watched is not None else 0

    def watched(self, namespace: str, conversation: bytes) -> bool:
        """Whether a socket of this server watches the conversation."""
        return (namespace, conversation) in self._watched

    def left(self, sid: str) -> None:
        """The socket is gone."""
        for namespace, conversation in self._rooms.pop(sid, set()):
            self._forget(sid, namespace, conversation)

    async def deliver(
        self, conversation: bytes, event: str, data: dict[str, Any], *, namespace: str, skip: str | None = None
    ) -> None:
        """Give one change to the watchers, here and on the other servers."""
        key = (namespace, conversation)
        watched = self._watched.get(key)
        if watched is not None and not self._continues(watched, data):
            self.repair_soon(*key)
            await self._sio.emit(event, data, namespace=namespace, room=conversation.hex(), skip_sid=list(watched.sids))
            return
        if watched is not None:
            watched.last = max(watched.last, data["change"])
            watched.hear(data["from"], data["text"], seq=data["seq"], change=data["change"])
            if namespace == VISITOR and watched.sids == {skip}:
                # Nobody else to tell here; the same visitor's tab at another server is repaired from the table.
                return
        await self._sio.emit(event, data, namespace=namespace, room=conversation.hex(), skip_sid=skip)

    async def tell(self, conversation: bytes, event: str, data: dict[str, Any], *, namespace: str) -> None:
        """Something about the conversation that is not a change: typing, a card, the end."""
        await self._sio.emit(event, data, namespace=namespace, room=conversation.hex())

    async def tell_here(self, conversation: bytes, event: str, data: dict[str, Any], *, namespace: str) -> None:
        """The same for this server's sockets only: each server reads the signal itself."""
        await self._sio.emit(event, data, namespace=namespace, room=conversation.hex(), ignore_queue=True)

    def changed(self, conversation: bytes) -> None:
        """The inbox of all staff shows this conversation anew, at most once a second."""
        self._changed.add(conversation.hex())

    async def flush_inbox(self) -> None:
        if self._changed:
            changed = list(self._changed)[:INBOX_IDS]
            self._changed.difference_update(changed)
            await self._sio.emit("inbox", {"changed": sorted(changed)}, namespace=STAFF, room=EVERYBODY)

    async def repair_inbox(self) -> None:
        """Name to the staff here what was touched elsewhere: by a worker, by a server that ended, or unheard."""
        known = self._touched
        since = max(known.values()) - TOUCH_OVERLAP if known else None
        touched = await conversations.touched(self._store, since, limit=INBOX_IDS)
        self._touched = touched or known or {}
        fresh = sorted(id_.hex() for id_, at in touched.items() if known is not None and known.get(id_) != at)
        if fresh:
            await self._sio.emit("inbox", {"changed": fresh}, namespace=STAFF, room=EVERYBODY, ignore_queue=True)

    async def names_of(self, messages: Sequence[Message]) -> Mapping[int | None, str]:
        """The names of staff, at least of those who wrote these."""
        if {m.staff_id for m in messages if m.staff_id is not None} - self.names.keys():
            self.names.update((number, name) for number, name in (await accounts.names(self._store)).items())
        return self.names

    async def repair_all(self) -> None:
        """Compare every watched conversation with the table and emit what is missing here."""
        ids = list({conversation for _, conversation in self._watched})
        newest: dict[bytes, int] = {}
        for start in range(0, len(ids), IDS_AT_ONCE):
            newest |= await conversations.changes(self._store, ids[start : start + IDS_AT_ONCE])
        for key, watched in list(self._watched.items()):
            if newest.get(key[1], 0) > watched.last:
                await self._repair(*key)

    def repair_soon(self, namespace: str, conversation: bytes) -> None:
        if (namespace, conversation) not in self._repairing:
            self._repairing.add((namespace, conversation))
            task = asyncio.create_task(self._repair(namespace, conversation))
            task.add_done_callback(lambda _: self._repairing.discard((namespace, conversation)))

    async def _repair(self, namespace: str, conversation: bytes, *, reader: str | None = None, read: int = 0) -> None:
        """Emit what is missing; not to `reader`, who has everything up to `read`."""
        watched = self._watched.get((namespace, conversation))
        if watched is None:
            return
        since = watched.last
        transcript = await conversations.read(self._store, conversation, after=since, for_visitor=namespace == VISITOR)
        if transcript is None:
            return
        names = await self.names_of(transcript.messages)
        for message in sorted(transcript.messages, key=lambda m: m.change):
            if message.change <= watched.last:
                continue
            event = "message" if message.seq == message.change or message.seq > since else "amended"
            data = message_event(conversation, message, before=watched.last, name=names.get(message.staff_id))
            watched.last = message.change
            watched.hear(message.sender, message.text, seq=message.seq, change=message.change)
            await self._sio.emit(
                event,
                data,
                namespace=namespace,
                room=conversation.hex(),
                skip_sid=reader if message.change <= read else None,
                ignore_queue=True,
            )
        watched.last = max(watched.last, transcript.conversation.change)

    def _accept(self, event: str, data: Any, namespace: str, room: str | None) -> bool:
        if room == SERVERS or (room is not None and room.startswith(PASSING_ROOM)):
            if self.from_servers is not None:
                self.from_servers(event, data)
            return room != SERVERS
        if event not in ("message", "amended") or not isinstance(data, dict) or room is None:
            return True
        key = (namespace, bytes.fromhex(room))
        watched = self._watched.get(key)
        if watched is None:
            return False
        if data["change"] <= watched.last:
            return False
        if not self._continues(watched, data):
            self.repair_soon(*key)
            return False
        watched.last = data["change"]
        watched.hear(data["from"], data["text"], seq=data["seq"], change=data["change"])
        return True

    @staticmethod
    def _continues(watched: _Watched, data: dict[str, Any]) -> bool:
        return bool(data["before"] == watched.last)

    def _forget(self, sid: str, namespace: str, conversation: bytes) -> None:
        watched = self._watched.get((namespace, conversation))
        if watched is not None:
            watched.sids.discard(sid)
            if not watched.sids:
                del self._watched[(namespace, conversation)]
