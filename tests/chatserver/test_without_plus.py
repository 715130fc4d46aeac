"""`mail.plus_addressing` off, over SMTP and IMAP: a mailbox that knows no tokens loses no answer and no bounce."""

import asyncio
import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from sqlalchemy import select

from chatserver.imap import ImapInbox
from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from chatserver.mail import MailServer
from leads import undelivered
from leads.store.tables import cards, leads, mails, tasks
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offered
from tests.helpers import Lethe, lethe
from tests.peers.dovecot import Dovecot
from tests.peers.smtp import Received, SmtpSink


async def sent(server: Lethe, sink: SmtpSink, name: str) -> tuple[bytes, Received]:
    """An offer as it arrived at the person's mail server, and its request."""
    async with browsing(server, await server.session(login=name)) as browser:
        lead = await asked(server, f"{name}@posta.example")
        await offered(server, browser, lead)
    before = len(sink.received)
    server.clock.move(minutes=2)
    await server.tick()
    return lead, (await sink.arrived(before + 1))[-1]


def answer(mail: Received) -> EmailMessage:
    """From his other mailbox: neither the recipient nor the writer tells whose it is."""
    found = EmailMessage()
    found["From"], found["To"], found["Subject"] = "at.work@firma.example", mail.message["From"], "Re: offer"
    found["Message-ID"], found["In-Reply-To"] = "<1@firma.example>", mail.message["Message-ID"]
    found["References"] = f"<older@firma.example> {mail.message['Message-ID']}"
    found.set_content("Yes, I will take it. When can I come?")
    return found


def bounce(mail: Received) -> bytes:
    """As Postfix sends it to the envelope's sender, with the headers of the mail alone."""
    headers = "\r\n".join(f"{name}: {value}" for name, value in mail.message.items())
    return (
        f"From: MAILER-DAEMON@mx.posta.example\r\nTo: {mail.sender}\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Message-ID: <2@mx.posta.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system. Your message could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.posta.example\r\n\r\n"
        "Final-Recipient: rfc822; eva@posta.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{headers}\r\n\r\n--b--\r\n"
    ).encode()


async def test_an_answer_is_found_by_references_and_a_bounce_by_the_message_id_inside_it(
    tmp_path: Path, store_urls: dict[str, str], mail_sink: SmtpSink, dovecot_server: Dovecot
) -> None:
    smtp = {"mail.smtp_host": mail_sink.host, "mail.smtp_port": mail_sink.port, "mail.smtp_tls": False}
    async with lethe(tmp_path, store_urls, smtp | {"mail.plus_addressing": False}) as server:
        adam, offer = await sent(server, mail_sink, "adam")
        eva, other = await sent(server, mail_sink, "eva")
        for mail in (offer, other):
            assert mail.sender == server.parts.sender.address and "+" not in str(mail.message["Reply-To"])
        await asyncio.to_thread(dovecot_server.deliver, answer(offer))
        await asyncio.to_thread(
            dovecot_server.deliver, email.message_from_bytes(bounce(other), policy=email.policy.default)
        )
        account = MailServer(dovecot_server.host, dovecot_server.port, "none", dovecot_server.user,
                             dovecot_server.password, timeout=5)  # fmt: skip
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        assert await ImapInbox(inbox, account).read(datetime.now(UTC)) == 2
        async with server.store.main.read() as connection:
            stages = {row.id: row.stage for row in await connection.execute(select(leads))}
            came = (await connection.execute(select(mails.c.lead_id).where(mails.c.direction == "in"))).scalars().all()
            card = select(leads.c.card_id).where(leads.c.id == eva).scalar_subquery()
            bounced = (await connection.execute(select(cards.c.bounced_at).where(cards.c.id == card))).scalar()
            kinds = (await connection.execute(select(tasks.c.kind).where(tasks.c.owner_id == eva))).scalars().all()
        assert list(came) == [adam] and stages == {adam: "answered", eva: "offered"}
        assert bounced is not None and undelivered.TASK in kinds
