"""Mails out: what a server's answers do to a mail, what stands on the wire, and the links in it."""

import asyncio
import email
import email.policy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select

from chatserver.mail import Mailer, MailServer, MailSettingsError, build, server_from
from chatserver.mail_links import MailLinks
from leads import correspondence, outbox
from leads.errors import Objected
from leads.outbox import LEASE, Claim
from leads.periods import Retention
from leads.store.tables import card_fields, cards, clicks, leads, mails, owners, tasks
from leads.threads import CHOICES, Choice, Sender, link, reply_to, thread_of_text
from tests.leads.firm import DAY, RETENTION
from tests.leads.mail_world import ADDRESS, MINUTE, NOW, SENDER, Lead, World, world
from tests.peers.process import free_port
from tests.peers.smtp import Mood, SmtpSink


@pytest.fixture
async def here(sqlite_urls: dict[str, str]) -> AsyncIterator[World]:
    async with world(sqlite_urls) as opened:
        yield opened


def mailer(here: World, sink: SmtpSink) -> Mailer:
    return Mailer(here.store, SENDER, MailServer(sink.host, sink.port, "none", timeout=2))


async def queued(here: World, step: str = "offer", lead: Lead | None = None) -> tuple[Lead, bytes]:
    lead = lead or await here.lead()
    mail = await here.enqueue(lead, step, kind="discount" if step == "discount" else "offer")
    assert mail is not None
    return lead, mail


async def test_a_queued_mail_arrives_once_and_is_answered_to_its_thread(here: World, mail_sink: SmtpSink) -> None:
    lead, mail = await queued(here)
    assert await mailer(here, mail_sink).send_due(NOW) == 1
    assert await mailer(here, mail_sink).send_due(NOW) == 0
    [arrived] = await mail_sink.arrived(1)
    assert arrived.recipients == (ADDRESS,)
    assert arrived.sender == reply_to(SENDER, lead.thread), "a bounce must come back to the thread"
    message = arrived.message
    assert message["From"] == "Kolo Praha <offers@firm.example>"
    assert thread_of_text(SENDER, message["Reply-To"]) == lead.thread
    assert thread_of_text(SENDER, message["Message-ID"]) == lead.thread
    assert "Auto-Submitted" not in message and "List-Unsubscribe" not in message
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert await here.state(mail) == "sent"


async def test_an_automatic_mail_says_so_and_can_be_stopped_by_one_click(here: World, mail_sink: SmtpSink) -> None:
    lead, _ = await queued(here, "discount")
    await mailer(here, mail_sink).send_due(NOW)
    message = (await mail_sink.arrived(1))[0].message
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == f"<{link(SENDER, 'stop', lead.thread)}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


async def test_long_identifiers_stand_whole_on_the_wire(here: World) -> None:
    long = Sender(
        "Kolo Žižkov, s. r. o.", "offers@very-long-name-of-a-firm.mail.example", "https://x.example", b"s" * 32
    )
    claim = Claim(
        id=b"1" * 16,
        lead=b"2" * 16,
        attempt=1,
        step="discount",
        message_id=f"<{'a' * 42}.{'b' * 16}@{long.domain}>",
        queued_at=NOW,
        to="k" * 60 + "@" + "d" * 60 + ".example",
        reply_to=reply_to(long, bytes(range(16))),
        subject=("Nabídka " * 12).strip(),
        text="Řádek\n.\n",
        html="<p>Řádek</p>",
        stop_url=f"https://chat.firm.example/mail/stop/{'c' * 42}",
        references=tuple(f"<{'d' * 42}.{n}@{long.domain}>" for n in range(5)),
        claimed_at=NOW,
    )
    raw = build(claim, sender=long, now=NOW).as_bytes()
    assert max(len(line) for line in raw.split(b"\r\n")) < 200
    assert b"\n" not in raw.replace(b"\r\n", b"")
    back = email.message_from_bytes(raw, policy=email.policy.default)
    assert back["Message-ID"] == claim.message_id
    assert back["Reply-To"] == claim.reply_to
    assert back["To"] == claim.to
    assert back["List-Unsubscribe"] == f"<{claim.stop_url}>"
    assert str(back["References"]).split() == list(claim.references)
    assert back["Subject"] == claim.subject
    assert back["From"].addresses[0].display_name == long.name


@pytest.mark.parametrize("evil", ["Kolo\r\nBcc: eva@posta.example", "Kolo\nBcc: eva@posta.example", "Kolo\x00\x0b"])
async def test_a_name_cannot_become_a_header(evil: str) -> None:
    claim = Claim(b"", b"", 1, "offer", "<a@b>", NOW, "a@b.example", "c@d.example", "x", "y", "", None, (), NOW)
    raw = build(claim, sender=Sender(evil, "o@f.example", "", b""), now=NOW).as_bytes()
    assert not email.message_from_bytes(raw)["Bcc"]


async def test_a_refusal_is_final_and_names_no_address(here: World, mail_sink: SmtpSink) -> None:
    _, mail = await queued(here)
    mail_sink.mood = Mood.REFUSE
    with structlog.testing.capture_logs() as logged:
        assert await mailer(here, mail_sink).send_due(NOW) == 0
    assert (await here.state(mail), await here.problem(mail)) == ("refused", "550 5.1.1")
    assert logged and ADDRESS not in str(logged)
    mail_sink.mood = Mood.ACCEPT
    assert await mailer(here, mail_sink).send_due(NOW + timedelta(days=1)) == 0


async def test_a_mailbox_that_the_server_does_not_know_ends_the_sequence_like_a_bounce(
    here: World, mail_sink: SmtpSink
) -> None:
    lead, _ = await queued(here)
    waiting = await here.enqueue(lead, "discount", kind="discount", at=NOW + DAY)
    assert waiting is not None
    mail_sink.mood = Mood.REFUSE
    await mailer(here, mail_sink).send_due(NOW)
    assert await here.state(waiting) == "cancelled"
    async with here.store.main.read() as connection:
        planned = (await connection.execute(select(leads.c.next_step_at).where(leads.c.id == lead.id))).scalar_one()
        marked = (await connection.execute(select(cards.c.bounced_at).where(cards.c.id == lead.card))).scalar_one()
        to_do = (await connection.execute(select(tasks.c.kind).where(tasks.c.owner_id == lead.id))).scalars().all()
    assert (planned, marked, to_do) == (None, NOW, ["bounced"])


async def test_a_mail_that_is_put_off_goes_out_later_and_once(here: World, mail_sink: SmtpSink) -> None:
    _, mail = await queued(here)
    mail_sink.mood = Mood.PUT_OFF
    await mailer(here, mail_sink).send_due(NOW)
    assert await here.state(mail) == "queued"
    mail_sink.mood = Mood.ACCEPT
    assert await mailer(here, mail_sink).send_due(NOW + MINUTE / 2) == 0
    assert await mailer(here, mail_sink).send_due(NOW + MINUTE) == 1
    assert len(mail_sink.received) == 1


async def test_a_server_that_is_away_for_a_day_loses_nothing(here: World, mail_sink: SmtpSink) -> None:
    _, mail = await queued(here)
    away = Mailer(here.store, SENDER, MailServer("127.0.0.1", free_port(), "none", timeout=2))
    now = NOW
    while now < NOW + timedelta(days=1):
        assert await away.send_due(now) == 0
        now += timedelta(hours=1)
    assert await here.state(mail) == "queued"
    assert await mailer(here, mail_sink).send_due(now) == 1


async def test_a_server_that_says_nothing_before_the_text_is_tried_again(here: World, mail_sink: SmtpSink) -> None:
    _, mail = await queued(here)
    mail_sink.mood = Mood.HANG
    impatient = Mailer(here.store, SENDER, MailServer(mail_sink.host, mail_sink.port, "none", timeout=0.3))
    assert await impatient.send_due(NOW) == 0
    assert await here.state(mail) == "queued"


@asynccontextmanager
async def cutting_server(reply: bytes) -> AsyncIterator[int]:
    """A server that takes a whole mail and then sends `reply`, or cuts the line without a word."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        text = False
        while line := await reader.readline():
            if text and line != b".\r\n":
                continue
            if text:
                writer.write(reply)
                break
            text = line.upper().startswith(b"DATA")
            writer.write(b"354 go on\r\n" if text else b"250 yes\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def test_a_line_cut_after_the_final_dot_holds_the_mail(here: World, mail_sink: SmtpSink) -> None:
    _, mail = await queued(here)
    async with cutting_server(b"") as port:
        await Mailer(here.store, SENDER, MailServer("127.0.0.1", port, "none", timeout=2)).send_due(NOW)
    assert await here.state(mail) == "held"
    assert [m.id for m in await correspondence.troubled(here.store)] == [mail]
    assert await mailer(here, mail_sink).send_due(NOW + timedelta(days=2)) == 0
    await correspondence.send_again(here.store, mail, by="staff:1", now=NOW)
    assert await mailer(here, mail_sink).send_due(NOW) == 1


async def test_a_refusal_after_the_final_dot_is_an_answer(here: World) -> None:
    _, mail = await queued(here)
    async with cutting_server(b"554 5.7.1 content\r\n") as port:
        await Mailer(here.store, SENDER, MailServer("127.0.0.1", port, "none", timeout=2)).send_due(NOW)
    assert (await here.state(mail), await here.problem(mail)) == ("refused", "554 5.7.1")


@pytest.mark.parametrize(
    ("reply", "becomes"),
    [
        (b"251 2.0.0 accepted\r\n", "sent"),
        (b"OK accepted\r\n", "held"),
        (b"354 go on\r\n", "held"),
        (b"451 4.3.0 later\r\n", "queued"),
    ],
)
async def test_what_a_reply_after_the_final_dot_means(here: World, reply: bytes, becomes: str) -> None:
    _, mail = await queued(here)
    async with cutting_server(reply) as port:
        await Mailer(here.store, SENDER, MailServer("127.0.0.1", port, "none", timeout=2)).send_due(NOW)
    assert await here.state(mail) == becomes, "a mail that may have been taken never goes a second time by itself"


async def test_one_bad_mail_does_not_keep_the_others_back(here: World, mail_sink: SmtpSink) -> None:
    first, second = await here.lead("a@posta.example"), await here.lead("b@posta.example")
    await queued(here, lead=first)
    await queued(here, lead=second)
    mail_sink.mood = Mood.REFUSE
    await mailer(here, mail_sink).send_due(NOW)
    assert len(mail_sink.attempts) == 2


async def test_a_lead_that_is_hidden_while_its_mail_is_claimed_gets_none(here: World, mail_sink: SmtpSink) -> None:
    lead, mail = await queued(here)
    claim = await here.claim()
    await here.set_state(lead, "hidden")
    assert not await outbox.start(here.store, claim)
    assert await mailer(here, mail_sink).send_due(NOW + LEASE + MINUTE) == 0
    assert await here.state(mail) == "queued"
    assert mail_sink.attempts == []


async def test_without_a_server_the_outbox_keeps_the_mail_for_the_console(here: World) -> None:
    _, mail = await queued(here)
    assert await Mailer(here.store, SENDER, None).send_due(NOW) == 1
    [kept] = await correspondence.recent(here.store)
    assert (kept.id, kept.state, kept.address) == (mail, "sent", ADDRESS)
    assert "Kolo Trek 3" in kept.text and "Kolo Trek 3" in kept.html


def test_a_server_off_loopback_needs_tls() -> None:
    with pytest.raises(MailSettingsError, match=r"mx\.firm\.example.*switch TLS on"):
        MailServer("mx.firm.example", 25, "none")
    found = [server_from("mx.firm.example", port, tls=True) for port in (465, 587, 993, 143)]
    assert [server.security for server in found if server] == ["tls", "starttls", "tls", "starttls"]
    assert server_from("", 25, tls=False) is None


class Pages:
    """The mail pages on a test server, and what they handed to the eraser."""

    def __init__(self, here: World) -> None:
        self.erased: list[tuple[bytes, str]] = []
        app = web.Application()
        links = MailLinks(here.store, SENDER, lambda: NOW, self.erase, self.in_force)
        app.add_routes(links.routes())
        self.client = TestClient(TestServer(app))

    async def in_force(self) -> Retention:
        return RETENTION

    async def erase(self, lead: bytes, reason: str, now: datetime) -> None:
        self.erased.append((lead, reason))


@pytest.fixture
async def pages(here: World) -> AsyncIterator[Pages]:
    opened = Pages(here)
    async with opened.client:
        yield opened


def path(choice: Choice, thread: bytes) -> str:
    return link(SENDER, choice, thread).removeprefix(SENDER.base_url)


@pytest.mark.parametrize("choice", CHOICES)
async def test_looking_at_a_link_changes_nothing(here: World, pages: Pages, choice: Choice) -> None:
    lead, mail = await queued(here, "discount")
    for _ in range(3):
        answer = await pages.client.get(path(choice, lead.thread), headers={"Accept-Language": "cs-CZ,cs;q=0.9"})
        assert answer.status == 200 and '<form method="post">' in await answer.text()
        assert "'unsafe-inline'" not in answer.headers["Content-Security-Policy"]
    assert await here.state(mail) == "queued" and pages.erased == []
    async with here.store.main.read() as connection:
        assert (await connection.execute(select(leads.c.reminders))).scalar_one()


async def test_one_click_in_the_mail_program_stops_the_reminders(here: World, pages: Pages) -> None:
    lead, mail = await queued(here, "discount")
    answer = await pages.client.post(path("stop", lead.thread), data={"List-Unsubscribe": "One-Click"})
    assert answer.status == 200
    assert await here.state(mail) == "cancelled" and pages.erased == []


async def test_delete_my_data_hands_the_lead_to_the_eraser(here: World, pages: Pages) -> None:
    lead, _ = await queued(here)
    assert (await pages.client.post(path("delete", lead.thread))).status == 200
    assert pages.erased == [(lead.id, "delete")]
    assert await here.enqueue(await here.lead(confirmed=False)) is not None, "he may ask again another day"


async def test_i_did_not_ask_for_this_stops_erases_and_blocks(here: World, pages: Pages) -> None:
    lead, mail = await queued(here)
    assert (await pages.client.post(path("not_me", lead.thread))).status == 200
    assert pages.erased == [(lead.id, "not_me")]
    async with here.store.main.read() as connection:
        assert (await connection.execute(select(mails.c.state).where(mails.c.id == mail))).scalar_one() == "cancelled"
    with pytest.raises(Objected):
        await here.enqueue(await here.lead(confirmed=False))


async def test_still_interested_counts_once_ends_the_reminders_and_starts_the_clock_again(
    here: World, pages: Pages
) -> None:
    lead, mail = await queued(here, "discount")
    async with here.store.main.begin() as connection:
        await connection.execute(owners.update().values(state="hidden", reason="cold", acted_at=NOW - 31 * DAY))
        await connection.execute(leads.update().values(stage="cold"))
    first = await pages.client.post(path("keep", lead.thread), headers={"Accept-Language": "pl"})
    assert first.status == 200 and "usuniemy" in await first.text(), "the last day of deletion stands there"
    async with here.store.main.read() as connection:
        owner = (await connection.execute(select(owners).where(owners.c.id == lead.id))).one()
        row = (await connection.execute(select(leads))).one()
        assert (owner.state, owner.acted_at) == ("live", NOW), "a click within the grace brings him back"
        assert (row.stage, row.next_step_at) == ("answered", None)
        assert [task.kind for task in await connection.execute(select(tasks))] == ["interested"]
    assert await here.state(mail) == "cancelled"
    second = await pages.client.post(path("keep", lead.thread))
    gone = await pages.client.post(path("keep", b"\x07" * 16))
    looked = await pages.client.get(path("keep", lead.thread))
    assert await second.text() == await gone.text() == await looked.text()
    async with here.store.main.read() as connection:
        assert len((await connection.execute(select(clicks))).all()) == 1


async def test_call_me_asks_for_a_number_once_keeps_it_and_makes_a_task(here: World, pages: Pages) -> None:
    lead = await here.lead()
    link_to = path("call", lead.thread)
    assert " required" in await (await pages.client.get(link_to)).text()
    for wrong in ({}, {"phone": ""}, {"phone": "call me"}, {"phone": "12"}, {"phone": "+420 <b>1</b>"}):
        answer = await pages.client.post(link_to, data=wrong)
        assert answer.status == 422 and 'role="alert"' in await answer.text()
    async with here.store.main.read() as connection:
        assert (await connection.execute(select(clicks))).first() is None, "a wrong number uses nothing up"
    assert (await pages.client.post(link_to, data={"phone": " +420 601\u00a0234 567 "})).status == 200
    async with here.store.main.read() as connection:
        kept = (await connection.execute(select(card_fields).where(card_fields.c.field == "phone"))).one()
        assert (kept.card_id, kept.purpose) == (lead.card, "call_back")
        assert [task.kind for task in await connection.execute(select(tasks))] == ["call"]
    other = await here.lead("eva@posta.example")
    assert " required" in await (await pages.client.get(path("call", other.thread))).text(), "it is another's number"


async def test_a_link_whose_lead_is_gone_answers_as_one_that_worked(here: World, pages: Pages) -> None:
    gone = await pages.client.post(path("delete", b"\x07" * 16))
    lead = await here.lead()
    there = await pages.client.post(path("delete", lead.thread))
    assert (gone.status, await gone.text()) == (there.status, await there.text())


@pytest.mark.parametrize("token", ["x", "a" * 42, "%00", "a" * 5000, "..%2f.."])
async def test_a_link_that_we_did_not_sign_is_unknown(pages: Pages, token: str) -> None:
    for answer in (await pages.client.get(f"/mail/stop/{token}"), await pages.client.post(f"/mail/stop/{token}")):
        assert answer.status == 404 and pages.erased == []
