"""New mail is read as soon as the server tells of it (IMAP IDLE, RFC 2177), not only every half minute.

The timetable reads the mailbox all the same, so a server without IDLE, a lost word or a cut costs half a minute.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from chatserver.imap import Session
from chatserver.mail import MailServer

# Servers close a connection that idles for half an hour; routers forget a silent one much sooner.
RENEW_SECONDS = 540.0
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
log = structlog.get_logger()


class ImapWatch:
    """Waits at one folder and calls `read` whenever something happens there."""

    def __init__(self, server: MailServer, folder: str, read: Callable[[], Awaitable[object]]) -> None:
        self._server = server
        self._folder = folder
        self._read = read
        self._pause = FIRST_PAUSE

    async def run(self, stopping: asyncio.Event) -> None:
        """Wait until `stopping`, over all cuts; return at once where the server knows no IDLE."""
        while not stopping.is_set():
            try:
                session = await asyncio.to_thread(self._open)
                if session is None:
                    log.info("mailbox_is_polled", do="nothing: this server does not tell of new mail by itself")
                    return
                await self._wait(session, stopping)
            except Exception as error:
                log.warning("mailbox_watch_cut", error=type(error).__name__, again_in_seconds=self._pause)
                with suppress(TimeoutError):
                    await asyncio.wait_for(stopping.wait(), self._pause)
                self._pause = min(2 * self._pause, LONGEST_PAUSE)

    def _open(self) -> Session | None:
        session = Session(self._server)
        try:
            session.choose(self._folder)
            able = session.can_wait
        except BaseException:
            session.close()
            raise
        if not able:
            session.close()
            return None
        return session

    async def _wait(self, session: Session, stopping: asyncio.Event) -> None:
        """Read first: what came before the server was asked to speak is told by nobody."""
        try:
            while not stopping.is_set():
                socket = await asyncio.to_thread(session.begin_waiting)
                await self._read()
                self._pause = FIRST_PAUSE
                while await _spoken(socket, stopping):
                    if not await asyncio.to_thread(session.heard):
                        raise ConnectionError
                    await self._read()
                if not stopping.is_set():
                    await asyncio.to_thread(session.end_waiting)
        finally:
            await asyncio.to_thread(session.abandon)


async def _spoken(socket: int, stopping: asyncio.Event) -> bool:
    """Whether the server says something, before it is time to ask anew or to stop."""
    loop = asyncio.get_running_loop()
    spoken = asyncio.Event()
    loop.add_reader(socket, spoken.set)
    waits = [asyncio.ensure_future(event.wait()) for event in (spoken, stopping)]
    try:
        await asyncio.wait(waits, timeout=RENEW_SECONDS, return_when=asyncio.FIRST_COMPLETED)
    finally:
        loop.remove_reader(socket)
        for waiting in waits:
            waiting.cancel()
    return spoken.is_set() and not stopping.is_set()
