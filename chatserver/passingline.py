"""Chats that are not kept, between servers: who holds one says so; who wants something of it asks its holder.

Everything here goes through Redis's pub/sub, which keeps nothing. A sign comes every five seconds and with each change
that matters to a list, so what was lost on the way is mended by the next one.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from secrets import token_hex
from typing import Any, Final

import socketio
import structlog

from chatserver.intake import Refused
from chatserver.live import PASSING_ROOM, SERVERS, STAFF, Live
from chatserver.passing import Held, Passing, Sign

ANSWER_SECONDS: Final = 3.0
SILENT_SECONDS: Final = 20.0
Answer = dict[str, Any]
Act = Callable[[Held, dict[str, Any]], Awaitable[Answer]]
log = structlog.get_logger()


class PassingLine:
    """One server's end of it. `acts`: what a holder does when it is asked to, by name."""

    def __init__(self, sio: socketio.AsyncServer, live: Live, passing: Passing) -> None:
        self._sio = sio
        self._live = live
        self.passing = passing
        self.acts: dict[str, Act] = {}
        self._server = token_hex(8)
        self._calls: dict[str, asyncio.Future[Answer]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._watching: dict[bytes, set[str]] = {}
        self._reached: dict[bytes, int] = {}
        self._said = False
        live.from_servers = self._hear

    async def call(self, conversation: bytes, act: str, data: dict[str, Any]) -> Answer:
        """Have the holder do something. Raises Refused."""
        held = self.passing.own(conversation)
        if held is not None:
            return await self.acts[act](held, data)
        if self.passing.find(conversation) is None:
            raise Refused("not_found")
        number = token_hex(8)
        self._calls[number] = future = asyncio.get_running_loop().create_future()
        call = {"call": number, "conversation": conversation.hex(), "act": act, "data": data}
        await self._say("passing_call", call)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answer: Answer = await future
        except TimeoutError:
            raise Refused("unavailable") from None
        finally:
            del self._calls[number]
        if "refused" in answer:
            raise Refused(str(answer["refused"]))
        return answer

    def watch(self, sid: str, conversation: bytes, change: int) -> None:
        """The socket has everything up to `change`, and gets what follows."""
        self._reached.setdefault(conversation, change)
        self._watching.setdefault(conversation, set()).add(sid)

    def unwatch(self, sid: str, conversation: bytes | None = None) -> None:
        for one in [conversation] if conversation is not None else list(self._watching):
            sids = self._watching.get(one, set())
            sids.discard(sid)
            if not sids:
                self._watching.pop(one, None)
                self._reached.pop(one, None)

    def watches(self, sid: str, conversation: bytes) -> bool:
        return sid in self._watching.get(conversation, ())

    async def changed(self, held: Held) -> None:
        """Everybody's inbox shows this chat anew."""
        await self.sign()
        self._live.changed(held.id)

    async def end(self, held: Held) -> None:
        """The chat is no more, for its visitor, for staff, and in this memory."""
        self.passing.end(held.id)
        for sid in held.sids:
            await self._sio.emit("ended", {"reason": "passed"}, namespace="/visitor", to=sid)
        event = {"conversation": held.id.hex(), "reason": "gone"}
        await self._sio.emit("ended", event, namespace=STAFF, room=room_of(held.id))
        held.messages.clear()
        held.seqs.clear()
        await self.changed(held)

    async def beat(self) -> None:
        """Every few seconds: end what was left, forget servers that are gone, say what is here."""
        now = time.monotonic()
        for held in self.passing.absent(now):
            await self.end(held)
        self.passing.forget_silent(before=now - SILENT_SECONDS)
        if self.passing.signs() or self._said:
            await self.sign()

    async def sign(self) -> None:
        signs = [_packed(sign) for sign in self.passing.signs()]
        self._said = bool(signs)
        await self._say("passing_sign", {"signs": signs})

    async def _say(self, event: str, data: dict[str, Any]) -> None:
        await self._sio.emit(event, {**data, "server": self._server}, namespace=STAFF, room=SERVERS)

    def _hear(self, event: str, data: dict[str, Any]) -> None:
        """Another server's word."""
        if event == "passing_sign":
            now = [_unpacked(sign) for sign in data["signs"]]
            self.passing.heard(data["server"], now, at=time.monotonic())
            for sign in now:
                if sign.change > self._reached.get(sign.id, sign.change):
                    self._start(self._mend(sign.id))
        elif event in ("message", "amended"):
            conversation = bytes.fromhex(data["conversation"])
            if data["before"] == self._reached.get(conversation):
                self._reached[conversation] = data["change"]
        elif event == "passing_call" and self.passing.own(bytes.fromhex(data["conversation"])) is not None:
            self._start(self._answer(data))
        elif event == "passing_answer" and data["call"] in self._calls:
            future = self._calls[data["call"]]
            if not future.done():
                future.set_result(data["answer"])

    async def _answer(self, call: dict[str, Any]) -> None:
        held = self.passing.own(bytes.fromhex(call["conversation"]))
        try:
            answer = await self.acts[call["act"]](held, call["data"]) if held is not None else {"refused": "not_found"}
        except Refused as refused:
            answer = {"refused": refused.code}
        await self._say("passing_answer", {"call": call["call"], "answer": answer})

    async def _mend(self, conversation: bytes) -> None:
        """Who watches here gets what was lost on the way; a browser that has some of it shows it once."""
        answer = await self.call(conversation, "watch", {"change": self._reached.get(conversation, 0)})
        self._reached[conversation] = answer["change"]
        for sid in list(self._watching.get(conversation, ())):
            for message in answer["messages"]:
                await self._sio.emit("message", message, namespace=STAFF, to=sid, ignore_queue=True)

    def _start(self, work: Awaitable[None]) -> None:
        async def run() -> None:
            try:
                await work
            except Exception as error:
                log.error("passing_failed", error=type(error).__name__)

        task = asyncio.create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def room_of(conversation: bytes) -> str:
    """Whoever of the staff looks at such a chat, at any server."""
    return PASSING_ROOM + conversation.hex()


def _packed(sign: Sign) -> list[Any]:
    waiting = sign.waiting_since.isoformat() if sign.waiting_since else None
    return [sign.id.hex(), sign.site, sign.language, sign.change, sign.begun.isoformat(), waiting]


def _unpacked(sign: list[Any]) -> Sign:
    id_, site, language, change, begun, waiting = sign
    since = datetime.fromisoformat(waiting) if waiting else None
    return Sign(bytes.fromhex(id_), site, language, change, datetime.fromisoformat(begun), since)
