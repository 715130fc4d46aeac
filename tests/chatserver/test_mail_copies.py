"""An erasure takes the person's mails out of the firm's mailbox, on a real IMAP server, and nobody else's."""

import email.utils
from collections.abc import AsyncIterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import select

from chatserver.imap import ImapInbox
from chatserver.inbox import Inbox
from chatserver.mail import MailServer
from chatserver.mailcopies import MailCopies
from leads import inbound
from leads.inbound import Letter, Origin
from leads.mailboxes import Within
from leads.privacy import erasure
from leads.privacy.shift import LEASE
from leads.store.tables import certificates, erasures, leads, mails
from leads.threads import reply_to
from tests.leads.firm import ADAM, MINUTE, SENDER, Asked, Firm, firm
from tests.peers.dovecot import Dovecot


class Effects:
    """A person's mail is kept on its lead; the rest is left alone."""

    def __init__(self, f: Firm) -> None:
        self.firm = f

    async def person_wrote(self, answer, *, within: Within, now) -> None:  # type: ignore[no-untyped-def]
        letter = Letter(answer.sender, answer.subject, answer.text, answer.message_id, answer.attitude)
        f = self.firm
        if answer.lead is not None:
            await inbound.answered(f.store, f.retention, answer.lead, letter, within=within, now=now)
            return
        origin = Origin("demo", "pl", "PL", inbound.FORGOTTEN)
        await inbound.opened(f.store, f.retention, letter, origin, within=within, now=now)

    async def asked(self, answer, *, within: Within, now) -> bool:  # type: ignore[no-untyped-def]
        return False

    async def bounced(self, lead, *, reason, within: Within, now) -> None:  # type: ignore[no-untyped-def]
        await inbound.bounced(self.firm.store, lead, reason=reason, within=within, now=now)

    async def away(self, lead, *, until, within: Within, now) -> None:  # type: ignore[no-untyped-def]
        return


@pytest.fixture
async def f(sqlite_urls: dict[str, str], tmp_path: Path) -> AsyncIterator[Firm]:
    async with firm(sqlite_urls, tmp_path) as opened:
        yield opened


def server_of(dovecot: Dovecot) -> MailServer:
    return MailServer(dovecot.host, dovecot.port, "none", dovecot.user, dovecot.password, timeout=5)


def copies(f: Firm, server: MailServer) -> MailCopies:
    return MailCopies(f.store.keys, server, folders=["INBOX"])


async def letter_to(f: Firm, asked: Asked, text: str, *, sender: str = ADAM) -> EmailMessage:
    """A mail to the thread of a lead, that answers our offer."""
    async with f.store.main.read() as connection:
        thread = (await connection.execute(select(leads.c.thread).where(leads.c.id == asked.lead))).scalar_one()
        ours = (await connection.execute(select(mails.c.message_id).where(mails.c.lead_id == asked.lead))).scalars()
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, reply_to(SENDER, thread), "Re: oferta"
    mail["Message-ID"] = email.utils.make_msgid(domain="poczta.example")
    first = next(one for one in ours if one.startswith("<"))
    mail["References"] = mail["In-Reply-To"] = first
    mail.set_content(text)
    return mail


async def told(f: Firm, dovecot: Dovecot) -> tuple[Asked, Asked]:
    """Two persons who were mailed and answered; one of them is to go. A stranger's mail lies between."""
    adam, eva = await f.asks(), await f.asks("eva@posta.example")
    for asked in (adam, eva):
        await f.offers(asked)
    await f.mails_leave()
    for text in ("pierwsza odpowiedz", "druga odpowiedz"):
        dovecot.deliver(await letter_to(f, adam, text))
    dovecot.deliver(await letter_to(f, eva, "od Ewy", sender="eva@posta.example"))
    bounce = await letter_to(f, adam, "nobody here", sender="mailer-daemon@poczta.example")
    bounce["Auto-Submitted"] = "auto-replied"
    dovecot.deliver(bounce)
    stranger = EmailMessage()
    stranger["From"], stranger["To"], stranger["Subject"] = ADAM, SENDER.address, "something else"
    stranger.set_content("a private matter of the same person")
    dovecot.deliver(stranger)
    box = ImapInbox(Inbox(f.store, SENDER, Effects(f)), server_of(dovecot))
    assert await box.read(f.now) >= 3
    await erasure.ask(f.store, adam.lead, reason="own_request", now=f.now)
    return adam, eva


async def test_his_mails_and_the_machines_answers_to_ours_go_and_all_others_stay(
    f: Firm, dovecot_server: Dovecot
) -> None:
    _, eva = await told(f, dovecot_server)
    assert len(dovecot_server.messages()) == 5
    assert await f.eraser(copies(f, server_of(dovecot_server))).erase_due(f.now) == 1
    left = b"".join(dovecot_server.messages())
    assert len(dovecot_server.messages()) == 2 and b"od Ewy" in left and b"a private matter" in left
    proof = await f.certificate()
    assert proof["destroyed"]["mailbox_mails"] == 3 and proof["complete"]
    assert proof["stores_searched"][-1] == "mailbox" and proof["not_searched"] == []
    assert await f.state(eva.lead) == "live"


async def test_a_mailbox_that_is_away_is_waited_for_while_keys_and_rows_are_gone(
    f: Firm, dovecot_server: Dovecot
) -> None:
    adam, _ = await told(f, dovecot_server)
    chat = await f.says()
    await erasure.ask(f.store, chat, reason="own_request", now=f.now)
    away = replace(server_of(dovecot_server), port=1)
    assert await f.eraser(copies(f, away)).erase_due(f.now) == 1, "who never wrote a mail does not wait for it"
    assert await f.state(adam.lead) == "gone" and await f.count(certificates) == 1
    assert await f.store.keys.wrapped([adam.lead, adam.conversation, adam.card]) == []
    assert await f.count(erasures, state="ledgered") == 1 and len(dovecot_server.messages()) == 5
    f.now += MINUTE
    assert await f.eraser(copies(f, server_of(dovecot_server))).erase_due(f.now) == 1, "another worker goes on at once"
    assert len(dovecot_server.messages()) == 2


async def test_a_late_answer_to_the_erased_thread_is_a_new_persons_and_stays(f: Firm, dovecot_server: Dovecot) -> None:
    adam, _ = await told(f, dovecot_server)
    late = await letter_to(f, adam, "a jednak chce ten rower")
    away = replace(server_of(dovecot_server), port=1)
    assert await f.eraser(copies(f, away)).erase_due(f.now) == 0
    dovecot_server.deliver(late)
    f.now += LEASE + MINUTE
    box = ImapInbox(Inbox(f.store, SENDER, Effects(f)), server_of(dovecot_server))
    assert await box.read(f.now) == 1 and await f.count(leads) == 2
    assert await f.eraser(copies(f, server_of(dovecot_server))).erase_due(f.now) == 1
    left = dovecot_server.messages()
    assert len(left) == 3 and any(b"a jednak chce" in one for one in left)
