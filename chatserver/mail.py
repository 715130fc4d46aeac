"""Mails out: by SMTP when a server is configured, else they stay in the built-in outbox, where the console shows them.

One SMTP transaction at a time. What each answer of the server means is decided here; what becomes of the mail then is
in leads/outbox.py.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime
from typing import Any, Literal

import aiosmtplib
import structlog
from aiosmtplib import SMTPException, SMTPRecipientRefused, SMTPResponseException, SMTPSenderRefused

from chatserver.settings import is_loopback
from leads import bounces, outbox, undelivered
from leads.outbox import Claim
from leads.privacy import notices
from leads.privacy.ledger import Ledger, LedgerNotWritable
from leads.store.store import Store
from leads.threads import Sender

Security = Literal["tls", "starttls", "none"]
PORT_OF_TLS = 465
# What a server says at RCPT when there is no such mailbox and never will be.
# The first digit of a reply (RFC 5321, 4.2.1).
TAKEN, LATER, REFUSED = 2, 4, 5
# Other duties wait meanwhile; the timetable comes back after seconds.
LONGEST_BATCH = 200
LONGEST_SECONDS = 4.0
log = structlog.get_logger()


class MailSettingsError(ValueError):
    """The mail server cannot be used as configured; the message says what to change."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """An SMTP or IMAP server. Off loopback only over TLS, whose certificate is always verified."""

    host: str
    port: int
    security: Security
    user: str | None = None
    password: str | None = None
    timeout: float = 30.0

    def __post_init__(self) -> None:
        if self.security == "none" and not is_loopback(self.host):
            raise MailSettingsError(
                f"mail server {self.host}: a connection without TLS is allowed on loopback only; switch TLS on"
            )


def server_from(host: str, port: int, *, tls: bool, user: str = "", password: str | None = None) -> MailServer | None:
    """The server that settings name; None when they name none. Port 465 and 993 speak TLS at once, others STARTTLS."""
    if not host:
        return None
    at_once = port in (PORT_OF_TLS, 993)
    security: Security = "none" if not tls else "tls" if at_once else "starttls"
    return MailServer(host, port, security, user or None, password or None)


class Mailer:
    """Empties the outbox. With a ledger each mail is written there before it leaves, so that no restore repeats it."""

    def __init__(self, store: Store, sender: Sender, smtp: MailServer | None, *, ledger: Ledger | None = None) -> None:
        self._store = store
        self._sender = sender
        self._smtp = smtp
        self._ledger = ledger
        self._busy = asyncio.Lock()

    async def send_due(self, now: datetime) -> int:
        """Send what is due; how many went out. A second call while one runs does nothing."""
        if self._busy.locked():
            return 0
        async with self._busy:
            again, unknown = await outbox.release_expired(self._store, now)
            if again or unknown:
                log.warning("mails_of_a_lost_worker", queued_again=again, held=unknown)
            return await self._send_all(now)

    @property
    def has_server(self) -> bool:
        return self._smtp is not None

    async def post(self, message: EmailMessage, *, to: str) -> bool:
        """One mail that stands in no outbox, such as one to our own staff: tried once. Whether the server took it."""
        if self._smtp is None:
            return False
        line = _Line(self._smtp)
        try:
            await line.open()
            await line.address(self._sender.address, to)
            await line.hand_over(message.as_bytes())
        except (SMTPException, OSError, UnicodeEncodeError) as error:
            log.warning("mail_to_staff_not_sent", error=type(error).__name__)
            return False
        finally:
            await line.close()
        return True

    async def _send_all(self, now: datetime) -> int:
        gone, began = 0, time.monotonic()
        line = _Line(self._smtp) if self._smtp else None
        try:
            for _ in range(LONGEST_BATCH):
                if time.monotonic() - began > LONGEST_SECONDS:
                    break
                claim = await outbox.claim(self._store, now=now)
                if claim is None:
                    break
                if line is None:
                    gone += await self._keep(claim, now)
                    continue
                delivered = await self._deliver(line, claim, now)
                gone += delivered == "sent"
                if delivered == "away":
                    break
        finally:
            if line is not None:
                await line.close()
        return gone

    async def _keep(self, claim: Claim, now: datetime) -> bool:
        """Without a server the outbox itself is where the mail arrives."""
        return await outbox.start(self._store, claim) and await outbox.sent(self._store, claim, now)

    async def _deliver(self, line: _Line, claim: Claim, now: datetime) -> Literal["sent", "not sent", "away"]:
        try:
            data = build(claim, sender=self._sender, now=now).as_bytes()
            envelope_from = claim.reply_to
            await line.open()
        except UnicodeEncodeError:
            await outbox.refused(self._store, claim, "address is not ASCII")
            return "not sent"
        except (SMTPException, OSError) as error:
            await outbox.retry(self._store, claim, problem=_code(error), now=now)
            log.warning("mail_server_away", error=type(error).__name__)
            return "away"
        try:
            await line.address(envelope_from, claim.to)
        except (SMTPException, OSError) as error:
            return await self._not_sent(line, claim, error, now)
        if not await outbox.start(self._store, claim):
            await line.reset()
            return "not sent"
        try:
            if self._ledger is not None:
                await notices.flush(self._store, self._ledger, now)
        except LedgerNotWritable as error:
            await outbox.retry(self._store, claim, problem="the ledger cannot be written", now=now)
            log.error("mail_waits_for_the_ledger", error=type(error.__cause__).__name__)
            await line.reset()
            return "away"
        try:
            await line.hand_over(data)
        except (SMTPException, OSError) as error:
            return await self._not_sent(line, claim, error, now)
        await outbox.sent(self._store, claim, now)
        log.info("mail_sent", mail=claim.id.hex(), step=claim.step, attempt=claim.attempt)
        return "sent"

    async def _not_sent(
        self, line: _Line, claim: Claim, error: SMTPException | OSError, now: datetime
    ) -> Literal["not sent", "away"]:
        problem = _code(error)
        log.warning("mail_not_sent", mail=claim.id.hex(), attempt=claim.attempt, problem=problem)
        answered = error.code // 100 if isinstance(error, SMTPResponseException) else 0
        if _no_such_mailbox(error):
            await undelivered.refused(self._store, claim, problem, now=now)
        elif answered == REFUSED and not isinstance(error, SMTPSenderRefused):
            await outbox.refused(self._store, claim, problem)
        elif answered == LATER or not line.handed_over:
            await outbox.retry(self._store, claim, problem=problem, now=now)
        else:
            await outbox.held(self._store, claim, "no answer after the mail was handed over")
        if answered in (LATER, REFUSED):
            await line.reset()
            return "not sent"
        return "away"


class _Line:
    """One connection, one mail at a time."""

    def __init__(self, server: MailServer) -> None:
        self.handed_over = False
        self._client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            timeout=server.timeout,
            use_tls=server.security == "tls",
            start_tls=server.security == "starttls",
            validate_certs=True,
        )

    async def open(self) -> None:
        if not self._client.is_connected:
            await self._client.connect()

    async def address(self, sender: str, to: str) -> None:
        self.handed_over = False
        await self._client.mail(sender)
        await self._client.rcpt(to)

    async def hand_over(self, data: bytes) -> None:
        """The mail's text. The client knows 250 alone, but every reply that begins with 2 says that it was taken."""
        self.handed_over = True
        try:
            await self._client.data(data)
        except aiosmtplib.SMTPDataError as error:
            if error.code // 100 != TAKEN:
                raise

    async def reset(self) -> None:
        async with _whatever_happens():
            await self._client.rset()

    async def close(self) -> None:
        async with _whatever_happens():
            await self._client.quit()
        self._client.close()


class _Wire(EmailPolicy):
    """RFC 5322 with CRLF, refusing a line break in a value.

    The standard library would break a long identifier or address into encoded words, which nobody reads back.
    """

    _WHOLE = frozenset({"message-id", "in-reply-to", "references", "reply-to", "to", "list-unsubscribe"})

    def fold(self, name: str, value: Any) -> str:
        if name.lower() not in self._WHOLE:
            folded: str = super().fold(name, value)
            return folded
        return f"{name}: " + "\r\n ".join(str(value).split()) + "\r\n"

    def fold_binary(self, name: str, value: Any) -> bytes:
        return self.fold(name, value).encode("ascii")


def build(claim: Claim, *, sender: Sender, now: datetime) -> EmailMessage:
    """The mail as it goes on the wire."""
    message = EmailMessage(policy=_Wire(linesep="\r\n"))
    message["From"] = Address(display_name=outbox.one_line(sender.name), addr_spec=sender.address)
    message["To"] = Address(addr_spec=claim.to)
    message["Reply-To"] = Address(addr_spec=claim.reply_to)
    message["Subject"] = claim.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = claim.message_id
    if claim.references:
        message["In-Reply-To"] = claim.references[-1]
        message["References"] = " ".join(claim.references)
    if claim.automatic:
        message["Auto-Submitted"] = claim.automatic
    if claim.stop_url:
        message["List-Unsubscribe"] = f"<{claim.stop_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(claim.text, cte="quoted-printable")
    if claim.html:
        message.add_alternative(claim.html, subtype="html", cte="quoted-printable")
    for file in claim.files:
        kind, _, subtype = file.media_type.partition("/")
        message.add_attachment(file.content, maintype=kind, subtype=subtype, filename=file.name)
    return message


def _no_such_mailbox(error: SMTPException | OSError) -> bool:
    """Whether the refusal is about the address and for good; a full mailbox or a policy is not."""
    if not isinstance(error, SMTPRecipientRefused) or error.code // 100 != REFUSED:
        return False
    return bounces.reason_of_refusal(error.code, error.message) == "address"


def _code(error: SMTPException | OSError) -> str:
    """A code without the server's words, which may repeat the address."""
    if isinstance(error, SMTPResponseException):
        enhanced = error.message.split(" ", 1)[0]
        numbers = enhanced if enhanced.replace(".", "").isdigit() and "." in enhanced else ""
        return f"{error.code} {numbers}".strip()
    return type(error).__name__[:64]


@asynccontextmanager
async def _whatever_happens() -> AsyncIterator[None]:
    """Saying goodbye to a server that is gone is no fault."""
    try:
        yield
    except (SMTPException, OSError):
        return
