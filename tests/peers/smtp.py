"""A mail server that keeps what it is sent, and can be told to refuse, to put off or to say nothing."""

import asyncio
import contextlib
import email
import email.policy
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from enum import StrEnum

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.peers.process import free_port


class Mood(StrEnum):
    """How the server answers RCPT TO."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    PUT_OFF = "put off"
    HANG = "hang"


@dataclass(frozen=True, slots=True)
class Received:
    """One delivered mail: its envelope, its raw bytes and the parsed message."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail as the standard library reads it."""
        return email.message_from_bytes(self.raw, policy=email.policy.default)


class SmtpSink:
    """A listening mail server; `mood` may be changed at any time, `received` grows in order of arrival."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.port = free_port()
        self.mood = Mood.ACCEPT
        self.attempts: list[str] = []
        self.received: list[Received] = []
        self._news = threading.Condition()

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answers by mood; every attempt is counted."""
        with self._news:
            self.attempts.append(address)
            self._news.notify_all()
        match self.mood:
            case Mood.REFUSE:
                return "550 5.1.1 No such mailbox"
            case Mood.PUT_OFF:
                return "451 4.3.0 Try again later"
            case Mood.HANG:
                await asyncio.Event().wait()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keeps the mail."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        with self._news:
            self.received.append(Received(envelope.mail_from or "", tuple(envelope.rcpt_tos), content))
            self._news.notify_all()
        return "250 OK"

    def wait_for(self, count: int, *, within: float = 10.0) -> list[Received]:
        """Blocks until `count` mails have arrived and returns them all; TimeoutError when they do not come."""
        with self._news:
            if not self._news.wait_for(lambda: len(self.received) >= count, timeout=within):
                raise TimeoutError(f"{len(self.received)} of {count} mails arrived within {within:.0f} s")
            return list(self.received)

    async def arrived(self, count: int, *, within: float = 10.0) -> list[Received]:
        """As `wait_for`, for a test whose own loop does the sending."""
        return await asyncio.to_thread(self.wait_for, count, within=within)


@contextlib.contextmanager
def smtp_sink() -> Iterator[SmtpSink]:
    """A sink that listens while the context is open, in a thread of its own."""
    sink = SmtpSink()
    controller = Controller(sink, hostname=sink.host, port=sink.port)
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
