"""Mails in: by LMTP and from a real IMAP server, each with its effect once, the rest left where it is."""

import asyncio
import email
import email.policy
import smtplib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date, datetime, timedelta
from email.message import EmailMessage

import pytest
import structlog
from sqlalchemy import func, select

from chatserver.imap import AGAIN, PATIENCE, ImapInbox
from chatserver.inbox import Answer, Inbox
from chatserver.lmtp import LmtpDoor
from chatserver.mail import MailServer, MailSettingsError
from leads import correspondence, mailboxes, outbox, watch
from leads.bounces import Reason
from leads.mailboxes import Within
from leads.store.tables import EPOCH, facts, seen_mails
from leads.store.tables import mailboxes as mailboxes_table
from leads.threads import new_message_id, reply_to
from tests.leads.mail_world import ADDRESS, MINUTE, NOW, SENDER, Lead, World, world
from tests.peers.dovecot import Dovecot

LATER = timedelta(days=14)
SECRET_WORDS = "Moje tajná slova"


class Effects:
    """Keeps a person's mail on its lead and ends the sequence, and notes what it was told."""

    def __init__(self, here: World) -> None:
        self._store = here.store
        self.answers: list[Answer] = []
        self.others: list[tuple[str, bytes, object]] = []
        self.broken = False
        self.fault: Exception = ConnectionError("the database went away in the middle")

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        async with self._store.main.begin() as connection:
            await within(connection)
            if self.broken:
                raise self.fault
            if answer.lead is not None:
                await correspondence.keep_inbound(
                    connection,
                    key=await self._store.keys.get(answer.lead),
                    lead=answer.lead,
                    subject=answer.subject,
                    text=answer.text,
                    message_id=answer.message_id,
                    now=now,
                )
                await outbox.stop_sequence(connection, answer.lead)
        self.answers.append(answer)

    async def asked(self, answer: Answer, *, within: Within, now: datetime) -> bool:
        async with self._store.main.begin() as connection:
            await within(connection)
        self.answers.append(answer)
        return True

    async def bounced(self, lead: bytes, *, reason: Reason, within: Within, now: datetime) -> None:
        async with self._store.main.begin() as connection:
            await within(connection)
        self.others.append(("bounced", lead, reason))

    async def away(self, lead: bytes, *, until: date | None, within: Within, now: datetime) -> None:
        async with self._store.main.begin() as connection:
            await within(connection)
        self.others.append(("away", lead, until))


@pytest.fixture
async def here(sqlite_urls: dict[str, str]) -> AsyncIterator[World]:
    async with world(sqlite_urls) as opened:
        yield opened


@pytest.fixture
def effects(here: World) -> Effects:
    return Effects(here)


@pytest.fixture
def inbox(here: World, effects: Effects) -> Inbox:
    return Inbox(here.store, SENDER, effects)


def answer_of(lead: Lead | None = None, *, text: str = SECRET_WORDS, sender: str = ADDRESS) -> EmailMessage:
    """A person's mail: to the thread of `lead` by its token, else to the plain address."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = reply_to(SENDER, lead.thread) if lead else SENDER.address
    mail["Subject"] = "Re: Państwa oferta"
    mail["Message-ID"] = email.utils.make_msgid(domain="posta.example")
    mail.set_content(text)
    return mail


async def seen(here: World) -> int:
    async with here.store.main.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(seen_mails))).scalar_one())


async def mailed(here: World, lead: Lead) -> None:
    """The lead got its offer, and a reminder waits."""
    await here.enqueue(lead)
    claim = await here.claim()
    await outbox.start(here.store, claim)
    await outbox.sent(here.store, claim, NOW)
    await here.enqueue(lead, "reminder", kind="reminder", at=NOW + LATER)


async def test_an_answer_reaches_its_lead_by_the_token_and_ends_the_sequence(
    here: World, inbox: Inbox, effects: Effects
) -> None:
    lead = await here.lead()
    await mailed(here, lead)
    assert await inbox.take(answer_of(lead, sender="other@posta.example").as_bytes(), now=NOW) == "person"
    [told] = effects.answers
    assert (told.lead, told.thread, told.text) == (lead.id, lead.thread, SECRET_WORDS)
    assert await outbox.claim(here.store, now=NOW + LATER) is None
    assert sorted(m.direction for m in await correspondence.of_lead(here.store, lead.id)) == ["in", "out", "out"]


async def test_an_answer_without_token_is_found_by_its_references(here: World, inbox: Inbox, effects: Effects) -> None:
    lead = await here.lead()
    mail = answer_of(sender="other@posta.example")
    mail["References"] = f"<x@y.example> {new_message_id(SENDER, lead.thread)}"
    assert await inbox.take(mail.as_bytes(), now=NOW) == "person"
    assert effects.answers[0].lead == lead.id


async def test_an_address_counts_only_when_it_was_confirmed_and_written_to(
    here: World, inbox: Inbox, effects: Effects
) -> None:
    stranger = await here.lead("eva@posta.example", confirmed=False)
    await mailed(here, stranger)
    never_mailed = await here.lead("petr@posta.example")
    assert await inbox.take(answer_of(sender="eva@posta.example").as_bytes(), now=NOW) == "unmatched"
    assert await inbox.take(answer_of(sender="petr@posta.example").as_bytes(), now=NOW) == "unmatched"
    lead = await here.lead()
    await mailed(here, lead)
    assert await inbox.take(answer_of(sender=ADDRESS.upper()).as_bytes(), now=NOW) == "person"
    assert [a.lead for a in effects.answers] == [lead.id] != [never_mailed.id]


async def test_an_answer_to_an_erased_thread_is_known_to_be_one(here: World, inbox: Inbox, effects: Effects) -> None:
    erased = Lead(b"1" * 16, b"2" * 16, b"3" * 16, ADDRESS)
    mail = answer_of(erased, text=f"{SECRET_WORDS}\n\nDne 1. 1. 2026 Kolo <x@y.example> napsal:\n> Trek 3")
    assert await inbox.take(mail.as_bytes(), now=NOW) == "person"
    [told] = effects.answers
    assert (told.lead, told.thread) == (None, erased.thread)
    assert told.text == SECRET_WORDS and "Trek 3" in told.quoted


async def test_a_mail_that_is_handed_in_twice_acts_once(here: World, inbox: Inbox, effects: Effects) -> None:
    mail = answer_of(await here.lead()).as_bytes()
    assert await inbox.take(mail, now=NOW) == "person"
    assert await inbox.take(mail, now=NOW + MINUTE) == "seen"
    assert len(effects.answers) == 1 and await here.count("in") == 1


async def test_a_mail_whose_effect_failed_may_come_again(here: World, inbox: Inbox, effects: Effects) -> None:
    mail = answer_of(await here.lead()).as_bytes()
    effects.broken = True
    with pytest.raises(ConnectionError):
        await inbox.take(mail, now=NOW)
    assert await seen(here) == 0
    effects.broken = False
    assert await inbox.take(mail, now=NOW) == "person"


async def test_a_strangers_mail_leaves_nothing(here: World, inbox: Inbox, effects: Effects) -> None:
    await here.lead()
    with structlog.testing.capture_logs() as logged:
        assert await inbox.take(answer_of(sender="stranger@posta.example").as_bytes(), now=NOW) == "unmatched"
    assert await seen(here) == 0 and effects.answers == []
    assert logged and "stranger" not in str(logged) and SECRET_WORDS not in str(logged)


async def test_our_own_mail_coming_back_is_no_answer(here: World, inbox: Inbox, effects: Effects) -> None:
    lead = await here.lead()
    assert await inbox.take(answer_of(lead, sender=SENDER.address).as_bytes(), now=NOW) == "unmatched"
    assert effects.answers == []


async def test_our_own_mail_is_no_answer_whatever_address_and_folder_it_comes_from(
    here: World, inbox: Inbox, effects: Effects
) -> None:
    lead = await here.lead()
    from_token = answer_of(lead, sender=reply_to(SENDER, lead.thread).upper())
    reflected = answer_of(lead, sender="list@verein.example")
    reflected.replace_header("Message-ID", new_message_id(SENDER, lead.thread))
    for mail in (from_token, reflected):
        assert await inbox.take(mail.as_bytes(), now=NOW, for_requests=True) == "unmatched"
    assert effects.answers == [] and await seen(here) == 0


@pytest.mark.parametrize(
    "header", [("Auto-Submitted", "auto-replied"), ("List-Id", "<x.y.example>"), ("Precedence", "bulk")]
)
async def test_machines_do_not_count_and_are_not_answered(
    here: World, inbox: Inbox, effects: Effects, header: tuple[str, str]
) -> None:
    """Two automatic hosts that write to each other end here: no effect, no mail out."""
    lead = await here.lead()
    await mailed(here, lead)
    before = await here.count("out")
    answer = answer_of(lead, text="I use a spam filter. Please verify that you are human.")
    answer[header[0]] = header[1]
    assert await inbox.take(answer.as_bytes(), now=NOW) == "machine"
    assert (effects.answers, effects.others) == ([], []) and await here.count("out") == before
    assert await outbox.claim(here.store, now=NOW + LATER) is not None, "the sequence goes on"


async def test_a_strangers_request_counts_only_where_requests_are_declared(
    here: World, inbox: Inbox, effects: Effects
) -> None:
    mail = answer_of(sender="stranger@posta.example", text="Please send me an offer.")
    assert await inbox.take(mail.as_bytes(), now=NOW) == "unmatched"
    assert await inbox.take(mail.as_bytes(), now=NOW, for_requests=True) == "request"
    assert await inbox.take(mail.as_bytes(), now=NOW, for_requests=True) == "seen"
    mail["Auto-Submitted"] = "auto-generated"
    mail.replace_header("Message-ID", "<another@posta.example>")
    assert await inbox.take(mail.as_bytes(), now=NOW, for_requests=True) == "unmatched"
    assert len(effects.answers) == 1


async def test_machines_are_not_taken_for_persons(here: World, inbox: Inbox, effects: Effects) -> None:
    lead = await here.lead()
    absence = answer_of(lead, text="I am out of the office until 7 December 2026.")
    absence["Auto-Submitted"] = "auto-replied"
    reply = answer_of(lead, text="Thank you, we got it.")
    reply["Auto-Submitted"] = "auto-replied"
    bounce = answer_of(lead, sender="mailer-daemon@mx.example", text="Status: 5.1.1")
    del bounce["Subject"]
    bounce["Subject"] = "Undelivered Mail Returned to Sender"
    taken = [await inbox.take(mail.as_bytes(), now=NOW) for mail in (absence, reply, bounce)]
    assert taken == ["out_of_office", "machine", "bounce"]
    assert effects.answers == []
    assert effects.others == [("away", lead.id, date(2026, 12, 7)), ("bounced", lead.id, "address")]


async def test_marks_of_seen_mails_are_forgotten(here: World, inbox: Inbox) -> None:
    await inbox.take(answer_of(await here.lead()).as_bytes(), now=NOW)
    assert await mailboxes.forget_seen(here.store, NOW) == 0
    assert await mailboxes.forget_seen(here.store, NOW + MINUTE) == 1


@asynccontextmanager
async def lmtp(inbox: Inbox) -> AsyncIterator[LmtpDoor]:
    door = LmtpDoor(inbox, port=0, clock=lambda: NOW)
    await door.start()
    try:
        yield door
    finally:
        await door.stop()


def hand_in(port: int, mail: EmailMessage, recipient: str, *, sender: str = ADDRESS) -> int:
    """What a mail server does; the code of its answer after the data, or to the recipient."""
    with smtplib.LMTP("127.0.0.1", port) as client:
        try:
            client.send_message(mail, from_addr=sender, to_addrs=[recipient])
        except smtplib.SMTPRecipientsRefused as error:
            return int(next(iter(error.recipients.values()))[0])
        except smtplib.SMTPDataError as error:
            return error.smtp_code
    return 250


async def test_the_door_takes_answers_and_refuses_everything_else(here: World, inbox: Inbox, effects: Effects) -> None:
    lead = await here.lead()
    token = reply_to(SENDER, lead.thread)
    async with lmtp(inbox) as door:
        assert await asyncio.to_thread(hand_in, door.port, answer_of(lead), token) == 250
        stranger = answer_of(sender="stranger@posta.example")
        assert await asyncio.to_thread(hand_in, door.port, stranger, SENDER.address) == 550
        assert await asyncio.to_thread(hand_in, door.port, answer_of(lead), "boss@firm.example") == 550
        effects.broken = True
        assert await asyncio.to_thread(hand_in, door.port, answer_of(lead), token) == 451
    assert len(effects.answers) == 1


async def test_the_door_knows_the_thread_from_the_envelope(here: World, inbox: Inbox, effects: Effects) -> None:
    lead = await here.lead()
    async with lmtp(inbox) as door:
        plain = answer_of(sender="other@posta.example")
        assert await asyncio.to_thread(hand_in, door.port, plain, reply_to(SENDER, lead.thread)) == 250
        bounce = answer_of(sender="system@mx.example", text="no such user")
        code = await asyncio.to_thread(hand_in, door.port, bounce, reply_to(SENDER, lead.thread), sender="")
        assert code == 250
    assert [a.lead for a in effects.answers] == [lead.id], "a mail from the null sender is no person's"


async def test_the_door_takes_requests_at_the_addresses_declared_for_them(
    here: World, inbox: Inbox, effects: Effects
) -> None:
    door = LmtpDoor(inbox, port=0, clock=lambda: NOW, requests=["info@firm.example"])
    await door.start()
    try:
        mail = answer_of(sender="stranger@posta.example", text="Please send me an offer.")
        assert await asyncio.to_thread(hand_in, door.port, mail, "Info@firm.example") == 250
        mail = answer_of(sender="stranger@posta.example")
        assert await asyncio.to_thread(hand_in, door.port, mail, SENDER.address) == 550
    finally:
        await door.stop()
    assert [a.sender for a in effects.answers] == ["stranger@posta.example"]


async def test_an_open_door_has_read_everything_until_now(here: World, inbox: Inbox) -> None:
    assert await mailboxes.read_until(here.store) is None
    door = LmtpDoor(inbox, port=0, clock=lambda: NOW)
    await door.beat(NOW)
    assert await mailboxes.read_until(here.store) is None, "a closed door has read nothing"
    async with lmtp(inbox) as opened:
        await opened.beat(NOW)
    assert await mailboxes.read_until(here.store) == NOW


def test_the_door_opens_on_loopback_only(inbox: Inbox) -> None:
    with pytest.raises(MailSettingsError, match="loopback only"):
        LmtpDoor(inbox, port=0, clock=lambda: NOW, host="0.0.0.0")


def imap(inbox: Inbox, server: Dovecot) -> ImapInbox:
    return ImapInbox(inbox, MailServer(server.host, server.port, "none", server.user, server.password, timeout=5))


async def test_a_mailbox_is_read_from_where_it_was_left(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    now = datetime.now(tz=NOW.tzinfo)
    dovecot_server.deliver(answer_of(sender="stranger@posta.example"))
    dovecot_server.deliver(answer_of(lead, text="one"))
    assert await imap(inbox, dovecot_server).read(now) == 1
    assert await imap(inbox, dovecot_server).read(now) == 0
    dovecot_server.deliver(answer_of(lead, text="two"))
    assert await imap(inbox, dovecot_server).read(now + MINUTE) == 1
    assert [a.text for a in effects.answers] == ["one", "two"]
    assert await mailboxes.read_until(here.store) == now + MINUTE
    assert len(dovecot_server.messages()) == 3, "mails stay where they are"


async def test_reading_resumes_at_the_mail_that_failed_and_says_so_by_read_until(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    now = datetime.now(tz=NOW.tzinfo)
    dovecot_server.deliver(answer_of(lead, text="one"))
    effects.broken = True
    box = imap(inbox, dovecot_server)
    for _ in range(2 * PATIENCE):
        with pytest.raises(ConnectionError):
            await box.read(now)
    assert await mailboxes.read_until(here.store) is None, "a fault of ours is never counted against the mail"
    assert await mailboxes.aside(here.store) == []
    effects.broken = False
    assert await box.read(now) == 1 and len(effects.answers) == 1


async def test_a_mail_that_always_fails_keeps_back_erasures_and_not_the_next_mail_until_it_is_settled(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    now = datetime.now(tz=NOW.tzinfo)
    box = imap(inbox, dovecot_server)
    await box.read(now)
    dovecot_server.deliver(answer_of(lead, text="poison"))
    effects.broken, effects.fault = True, ValueError("a bug")
    for _ in range(PATIENCE - 1):
        with pytest.raises(ValueError, match="a bug"):
            await box.read(now + MINUTE)
    assert await box.read(now + MINUTE) == 0
    [place] = await mailboxes.aside(here.store)
    assert (place.folder, place.uid) == ("INBOX", 1)
    await watch.watch(here.store, now + MINUTE, has_mailbox=True, keeps_copies=False)
    assert "mail_aside" in {alarm.name for alarm in await watch.standing(here.store, now)}
    effects.broken = False
    dovecot_server.deliver(answer_of(lead, text="next"))
    assert await box.read(now + 2 * MINUTE) == 1
    assert [a.text for a in effects.answers] == ["next"]
    assert await mailboxes.read_until(here.store) == now, "its lead is not erased while the answer is not read"
    assert await box.read(now + AGAIN + MINUTE) == 1 and effects.answers[-1].text == "poison"
    assert await mailboxes.aside(here.store) == []
    assert await mailboxes.read_until(here.store) == now + AGAIN + MINUTE


async def test_a_mail_put_aside_is_settled_when_somebody_takes_it_out_of_the_folder(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    now = datetime.now(tz=NOW.tzinfo)
    key = dovecot_server.deliver(answer_of(await here.lead(), text="poison"))
    effects.broken, effects.fault = True, ValueError("a bug")
    box = imap(inbox, dovecot_server)
    for _ in range(PATIENCE):
        with suppress(ValueError):
            await box.read(now)
    assert await imap(inbox, dovecot_server).read(now) == 0, "another process tries it once more"
    assert await mailboxes.read_until(here.store) == EPOCH and len(await mailboxes.aside(here.store)) == 1
    dovecot_server.move(key, "Done by hand")
    await box.read(now)
    assert await mailboxes.aside(here.store) == [] and await mailboxes.read_until(here.store) == now


async def test_a_mail_put_aside_is_looked_for_when_uids_are_given_anew(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    now = datetime.now(tz=NOW.tzinfo)
    dovecot_server.deliver(answer_of(await here.lead(), text="poison"))
    effects.broken, effects.fault = True, ValueError("a bug")
    box = imap(inbox, dovecot_server)
    for _ in range(PATIENCE):
        with suppress(ValueError):
            await box.read(now)
    async with here.store.main.begin() as connection:
        await connection.execute(mailboxes_table.update().values(uid_validity=1))
        mark = f"{mailboxes.ASIDE}imap:INBOX:1:1"
        await connection.execute(facts.update().where(facts.c.name.startswith(mailboxes.ASIDE)).values(name=mark))
    effects.broken = False
    assert await box.read(now + timedelta(days=30)) == 1 and effects.answers[-1].text == "poison"
    assert await mailboxes.aside(here.store) == []


async def test_a_server_that_is_away_moves_nothing(here: World, inbox: Inbox, dovecot_server: Dovecot) -> None:
    lead = await here.lead()
    now = datetime.now(tz=NOW.tzinfo)
    dovecot_server.deliver(answer_of(lead))
    box = imap(inbox, dovecot_server)
    dovecot_server.stop()
    with pytest.raises(OSError):
        await box.read(now)
    assert await mailboxes.read_until(here.store) is None
    dovecot_server.start()
    assert await box.read(now) == 1


async def test_uids_that_are_given_anew_bring_nothing_twice(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    now = datetime.now(tz=NOW.tzinfo)
    dovecot_server.deliver(answer_of(lead, text="one"))
    await imap(inbox, dovecot_server).read(now)
    async with here.store.main.begin() as connection:
        await connection.execute(mailboxes_table.update().values(uid_validity=1))
    dovecot_server.deliver(answer_of(lead, text="two"))
    await imap(inbox, dovecot_server).read(now)
    assert [a.text for a in effects.answers] == ["one", "two"]
    async with here.store.main.read() as connection:
        assert (await connection.execute(select(mailboxes_table.c.uid_validity))).scalar_one() != 1


async def test_a_mailbox_that_is_new_to_us_is_not_read_from_its_beginning(
    here: World, inbox: Inbox, effects: Effects, dovecot_server: Dovecot
) -> None:
    dovecot_server.deliver(answer_of(await here.lead()))
    later = datetime.now(tz=NOW.tzinfo) + timedelta(days=30)
    assert await imap(inbox, dovecot_server).read(later) == 0
    assert await mailboxes.read_until(here.store) == later
