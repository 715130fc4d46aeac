"""The other end of the wire: a real SMTP server that keeps what it is sent, and answers that people write to it."""

from __future__ import annotations

import asyncio
import smtplib
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass(slots=True)
class PostOffice:
    """Receives on loopback; `letters` are in the order of arrival."""

    letters: list[EmailMessage] = field(default_factory=list)
    port: int = 0
    _server: asyncio.Server | None = None

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: SMTP(self, hostname="localhost", loop=loop), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.letters.append(message_from_bytes(envelope.original_content or b"", policy=policy.default))
        return "250 2.0.0 OK"

    def to(self, address: str) -> list[EmailMessage]:
        return [letter for letter in self.letters if letter["To"] == address]


async def answer(letter: EmailMessage, text: str, *, sender: str, lmtp_port: int) -> None:
    """What a mail program does on "reply": to Reply-To, with References and the quotation below."""
    reply = EmailMessage()
    reply["From"] = sender
    reply["To"] = letter["Reply-To"]
    reply["Subject"] = f"Re: {letter['Subject']}"
    reply["Message-ID"] = f"<answer-{abs(hash((text, sender)))}@mail.example>"
    reply["In-Reply-To"] = letter["Message-ID"]
    reply["References"] = letter["Message-ID"]
    body = letter.get_body(("plain",))
    quoted = "\n".join(f"> {line}" for line in (body.get_content() if body else "").splitlines())
    reply.set_content(f"{text}\n\n{quoted}\n")
    await asyncio.to_thread(_hand_in, reply, sender, str(letter["Reply-To"]), lmtp_port)


def _hand_in(reply: EmailMessage, sender: str, to: str, port: int) -> None:
    with smtplib.LMTP("127.0.0.1", port) as line:
        line.send_message(reply, sender, [to])
