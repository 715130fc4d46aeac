"""Socket.IO on the lean engine: reads events without detours, keeps words out of logs, outlives bad packets."""

# mypy: allow-subclassing-any
from inspect import iscoroutine
from typing import Any

import socketio
from socketio import exceptions, packet

from chatserver.transport.engine import LeanEngine
from chatserver.transport.packets import (
    BadPacketError,
    LeanPacket,
    arguments_of,
    read_event,
    write_ack,
)
from chatserver.transport.quiet import QuietLogger, log, place

MAX_ATTACHMENTS = 4


class LeanServer(socketio.AsyncServer):
    """One event of a client at a time, in order. A failed handler gives no ack and a log line without words."""

    def __init__(self, **options: Any) -> None:
        quiet = QuietLogger()
        super().__init__(logger=quiet, engineio_logger=quiet, serializer=LeanPacket, async_handlers=False, **options)

    def _engineio_server_class(self) -> type[LeanEngine]:
        return LeanEngine

    async def _handle_eio_message(self, eio_sid: str, data: str | bytes) -> None:
        try:
            event = read_event(data) if isinstance(data, str) and eio_sid not in self._binary_packet else None
            if event is not None:
                await self._handle_event(eio_sid, *event)
                return
            await super()._handle_eio_message(eio_sid, data)
            waiting = self._binary_packet.get(eio_sid)
            if waiting is not None and waiting.attachment_count > MAX_ATTACHMENTS:
                raise BadPacketError("too many attachments")
        except Exception as error:
            log.warning("bad packet, client disconnected (%s)", place(error))
            self._binary_packet.pop(eio_sid, None)
            socket = self.eio.sockets.get(eio_sid)
            if socket is not None:
                await socket.close(wait=False, reason=self.reason.TRANSPORT_ERROR)

    async def _handle_event(self, eio_sid: str, namespace: str | None, id: int | None, data: Any) -> None:
        namespace = namespace or "/"
        if not isinstance(data, list) or not data or not isinstance(data[0], str):
            raise BadPacketError("an event is a list that starts with its name")
        if data[0] in self.reserved_events:
            raise BadPacketError("the name of this event is reserved")
        sid = self.manager.sid_from_eio_sid(eio_sid, namespace)
        if sid is None or not self.manager.is_connected(sid, namespace):
            return
        try:
            answer = await self._run(namespace, sid, data)
            if id is not None and answer is not self.not_handled:
                await self._acknowledge(eio_sid, namespace, id, arguments_of(answer))
        except Exception as error:
            known = data[0] in self.handlers.get(namespace, ())
            log.error("handler of %s failed (%s)", data[0] if known else "an event", place(error))

    async def _run(self, namespace: str, sid: str, data: list[Any]) -> Any:
        handler = self.handlers.get(namespace, {}).get(data[0])
        if handler is None:
            return await self._trigger_event(data[0], namespace, sid, *data[1:])
        answer = handler(sid, *data[1:])
        return await answer if iscoroutine(answer) else answer

    async def _acknowledge(self, eio_sid: str, namespace: str, ack_id: int, arguments: list[Any]) -> None:
        socket = self.eio.sockets.get(eio_sid)
        if socket is None:
            return
        try:
            text = write_ack(namespace, ack_id, arguments)
        except TypeError:
            stock = self.packet_class(packet.ACK, namespace=namespace, id=ack_id, data=arguments)
            await self._send_packet(eio_sid, stock)
        else:
            socket.push(text)

    async def _handle_connect(self, eio_sid: str, namespace: str | None, data: Any) -> None:
        namespace = namespace or "/"
        try:
            await super()._handle_connect(eio_sid, namespace, data)
        except Exception as error:
            log.error("connect handler of %s failed (%s)", namespace, place(error))
            refusal = exceptions.ConnectionRefusedError("Unable to connect").error_args
            await self._send_packet(eio_sid, self.packet_class(packet.CONNECT_ERROR, data=refusal, namespace=namespace))
            await self._forget(eio_sid, namespace)
            return
        sid = self.manager.sid_from_eio_sid(eio_sid, namespace)
        socket = self.eio.sockets.get(eio_sid)
        if socket is None or eio_sid not in self.environ:
            await self._handle_disconnect(eio_sid, namespace, self.reason.TRANSPORT_CLOSE)
        elif sid is not None and self.manager.is_connected(sid, namespace):
            socket.joined = True

    async def _forget(self, eio_sid: str, namespace: str) -> None:
        sid = self.manager.sid_from_eio_sid(eio_sid, namespace)
        if sid is not None:
            await self.manager.disconnect(sid, namespace, ignore_queue=True)

    async def _handle_disconnect(self, eio_sid: str, namespace: str | None, reason: str | None = None) -> None:
        try:
            await super()._handle_disconnect(eio_sid, namespace, reason)
        except Exception as error:
            log.error("disconnect handler failed (%s)", place(error))
            await self._forget(eio_sid, namespace or "/")

    async def _handle_eio_disconnect(self, eio_sid: str, reason: str) -> None:
        self._binary_packet.pop(eio_sid, None)
        await super()._handle_eio_disconnect(eio_sid, reason)
