"""The LMTP door (RFC 2033), on loopback only: a mail server on this machine hands mails in.

A mail that concerns nobody here is refused, so it stays with the mail server; a fault asks it to come again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime

import structlog
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from chatserver.inbox import Inbox
from chatserver.mail import MailSettingsError
from chatserver.settings import is_loopback
from leads import mailboxes

MAILBOX = "lmtp"
LARGEST = 25 * 1024 * 1024
log = structlog.get_logger()


class LmtpDoor:
    """Listens between `start` and `stop`. `port` 0 lets the system choose; `port` tells which it was.

    `requests`: further addresses, at which a mail that asks for an offer becomes a lead.
    """

    def __init__(
        self,
        inbox: Inbox,
        *,
        port: int,
        clock: Callable[[], datetime],
        host: str = "127.0.0.1",
        requests: Iterable[str] = (),
    ) -> None:
        if not is_loopback(host):
            raise MailSettingsError(f"lmtp on {host}: this door has no lock, so it listens on loopback only")
        self._inbox = inbox
        self._clock = clock
        self._host = host
        self._requests = frozenset(address.lower() for address in requests)
        self.port = port
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: LMTP(self, hostname="localhost", ident="Lethe", data_size_limit=LARGEST, loop=loop),
            self._host,
            self.port,
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
            self._server = None

    async def beat(self, now: datetime) -> None:
        """While the door is open, whatever was handed in until now has been dealt with."""
        if self._server is not None and self._server.is_serving():
            await mailboxes.was_read(self._inbox.store, MAILBOX, now)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        """One recipient a mail, so that the one answer after the data speaks for him alone."""
        if envelope.rcpt_tos:
            return "452 4.5.3 One recipient at a time"
        local, _, domain = address.lower().rpartition("@")
        ours, _, our_domain = self._inbox.sender.address.lower().rpartition("@")
        answers = domain == our_domain and local.split("+", 1)[0] == ours
        if not answers and address.lower() not in self._requests:
            return "550 5.1.1 No such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        sender = (envelope.mail_from or "").strip("<>")
        trace = f"Return-Path: <{sender}>\r\nDelivered-To: {envelope.rcpt_tos[0]}\r\n"
        try:
            taken = await self._inbox.take(
                trace.encode("utf-8", "replace") + content,
                now=self._clock(),
                for_requests=envelope.rcpt_tos[0].lower() in self._requests,
            )
        except Exception as error:
            log.error("mail_not_taken", error=type(error).__name__)
            return "451 4.3.0 Not now; please hand it in again"
        if taken == "unmatched":
            return "550 5.7.1 Neither an answer to a mail of ours nor a request; nothing of it was kept"
        return "250 2.0.0 OK"
