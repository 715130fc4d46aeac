"""Who is in which room: an emit is encoded once, and a client who leaves costs only his own rooms.

Stock looks through every room of the namespace at each disconnect, so 10,000 clients leaving together cost
four times the work of 5,000, and it starts a task for each recipient of an emit.
"""

# mypy: allow-subclassing-any
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import socketio

from chatserver.transport.frames import frame
from chatserver.transport.packets import arguments_of, write_event

Room = str | None
Resubscribed = Callable[[], Awaitable[None]]
AcceptRemote = Callable[[str, Any, str, Any], bool]


class LeanRooms(socketio.AsyncManager):
    """The rooms of this process. The two hooks are called by rooms that are shared with other servers."""

    def __init__(self) -> None:
        super().__init__()
        self.on_resubscribed: Resubscribed | None = None
        self.accept_remote: AcceptRemote | None = None
        self._rooms_of: dict[str, set[Room]] = {}
        self._connecting: set[str] = set()
        self._disconnecting: set[str] = set()

    def deliver(self, event: str, data: object, namespace: str, *, room: Any = None, skip_sid: Any = None) -> None:
        """Send to the clients of this process, without waiting. Raises TypeError for what is not JSON."""
        recipients = self._recipients(namespace, room)
        if not recipients:
            return
        text = write_event(namespace, event, arguments_of(data))
        framed = frame("4" + text)
        skipped = skip_sid if isinstance(skip_sid, list) else [skip_sid]
        sockets = self.server.eio.sockets
        for sid, eio_sid in recipients.items():
            socket = sockets.get(eio_sid)
            if socket is not None and sid not in skipped:
                socket.push(text, framed)

    def _recipients(self, namespace: str, room: Any) -> Any:
        if isinstance(room, list | tuple):
            return dict(self.get_participants(namespace, room)) if room else {}
        return self.rooms.get(namespace, {}).get(room)

    async def emit(
        self,
        event: str,
        data: object,
        namespace: str,
        room: Any = None,
        skip_sid: Any = None,
        callback: Any = None,
        to: Any = None,
        **options: Any,
    ) -> None:
        if callback is None:
            # Bytes fit into no JSON, and nothing was sent yet: python-socketio's own way takes such a message apart.
            with suppress(TypeError):
                self.deliver(event, data, namespace, room=to or room, skip_sid=skip_sid)
                return
        await super().emit(event, data, namespace, room=room, skip_sid=skip_sid, callback=callback, to=to, **options)

    async def pre_connect(self, eio_sid: str, namespace: str) -> str | None:
        if self.sid_from_eio_sid(eio_sid, namespace) is not None:
            return None
        sid: str = self.server.eio.generate_id()
        self.basic_enter_room(sid, namespace, None, eio_sid=eio_sid)
        self.basic_enter_room(sid, namespace, sid, eio_sid=eio_sid)
        self._connecting.add(sid)
        return sid

    async def connect(self, sid: str, namespace: str) -> str:
        self._connecting.discard(sid)
        return sid

    def is_pre_connected(self, sid: str, namespace: str) -> bool:
        return sid in self._connecting and self._is_known(sid, namespace)

    def is_connected(self, sid: str, namespace: str) -> bool:
        if sid in self._connecting or sid in self._disconnecting:
            return False
        return self._is_known(sid, namespace)

    def _is_known(self, sid: str, namespace: str) -> bool:
        return sid in self.rooms.get(namespace, {}).get(None, ())

    def pre_disconnect(self, sid: str, namespace: str) -> str | None:
        self._disconnecting.add(sid)
        eio_sid: str | None = self.rooms[namespace][None].get(sid)
        return eio_sid

    def basic_enter_room(self, sid: str, namespace: str, room: Room, eio_sid: str | None = None) -> None:
        super().basic_enter_room(sid, namespace, room, eio_sid=eio_sid)
        self._rooms_of.setdefault(sid, set()).add(room)

    def basic_leave_room(self, sid: str, namespace: str, room: Room) -> None:
        super().basic_leave_room(sid, namespace, room)
        self._rooms_of.get(sid, set()).discard(room)

    def basic_disconnect(self, sid: str, namespace: str, **_: Any) -> None:
        for room in self._rooms_of.pop(sid, ()):
            super().basic_leave_room(sid, namespace, room)
        self.callbacks.pop(sid, None)
        self._connecting.discard(sid)
        self._disconnecting.discard(sid)

    def get_rooms(self, sid: str, namespace: str) -> list[str]:
        return [room for room in self._rooms_of.get(sid, ()) if room is not None]

    async def stop(self) -> None:
        """Nothing runs here."""
