"""Every real peer starts on loopback as an ordinary user, answers, and ends with its context."""

import asyncio
import os
import pwd
import socket
from email.message import EmailMessage

import aiosmtplib
import asyncpg
import imap_tools
import pytest
import redis.asyncio
from playwright.async_api import Browser

from tests.peers.dovecot import Dovecot
from tests.peers.postgres import Postgres, postgres
from tests.peers.process import PeerFailed, Server, account, folder, free_port, listening
from tests.peers.smtp import Mood, SmtpSink
from tests.peers.valkey import Valkey


def offer(subject: str = "Your offer") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "offers@firm.example"
    message["To"] = "adam.nowak@visitor.example"
    message["Subject"] = subject
    message.set_content("Dobrý den, nabídka je v příloze.")
    return message


async def test_postgres_gives_three_empty_databases(empty_postgres_urls: dict[str, str]) -> None:
    assert set(empty_postgres_urls) == {"main", "keys", "ledger"}
    assert len(set(empty_postgres_urls.values())) == 3
    for url in empty_postgres_urls.values():
        connection = await asyncpg.connect(url.replace("+asyncpg", ""))
        assert await connection.fetchval("SELECT count(*) FROM pg_stat_user_tables") == 0
        assert await connection.fetchval("SHOW fsync") == "on"
        await connection.close()


def test_a_database_can_be_copied_from_another(postgres_server: Postgres) -> None:
    first = postgres_server.create_database()
    postgres_server.sql("CREATE TABLE seen (n int); INSERT INTO seen VALUES (7)", database=first)
    second = postgres_server.create_database(template=first)
    assert postgres_server.sql("SELECT n FROM seen", database=second).strip() == "7"
    postgres_server.drop_database(second)
    postgres_server.drop_database(first)


def test_a_crashed_postgres_comes_back_with_what_was_committed() -> None:
    with postgres() as server:
        server.sql("CREATE TABLE kept (n int)")
        server.sql("INSERT INTO kept VALUES (1)")
        server.kill()
        assert not listening(server.port)
        server.start()
        assert server.sql("SELECT n FROM kept").strip() == "1"


def test_the_raw_files_of_postgres_are_readable_and_not_owned_by_root(postgres_server: Postgres) -> None:
    assert (postgres_server.data / "PG_VERSION").read_text().strip().isdigit()
    assert (postgres_server.data / "PG_VERSION").stat().st_uid == account().pw_uid != 0


async def test_a_valkey_keeps_its_data_over_a_restart(own_valkey: Valkey) -> None:
    client = redis.asyncio.from_url(own_valkey.url)
    await client.set("kept", "yes")
    await client.aclose()
    own_valkey.restart()
    client = redis.asyncio.from_url(own_valkey.url)
    assert await client.get("kept") == b"yes"
    await client.aclose()
    own_valkey.stop()
    assert not listening(own_valkey.port)


def test_a_delivered_mail_is_read_by_imap(dovecot_server: Dovecot) -> None:
    dovecot_server.deliver(offer("Re: nabídka"))
    with imap_tools.MailBoxUnencrypted(dovecot_server.host, dovecot_server.port).login(
        dovecot_server.user, dovecot_server.password
    ) as box:
        assert [message.subject for message in box.fetch()] == ["Re: nabídka"]
    assert len(dovecot_server.messages()) == 1


async def test_an_idle_imap_client_hears_of_a_new_mail(dovecot_server: Dovecot) -> None:
    with imap_tools.MailBoxUnencrypted(dovecot_server.host, dovecot_server.port).login(
        dovecot_server.user, dovecot_server.password
    ) as box:
        box.idle.start()  # type: ignore[no-untyped-call]
        dovecot_server.deliver(offer())
        news = await asyncio.to_thread(box.idle.poll, 20)
        box.idle.stop()  # type: ignore[no-untyped-call]
    assert any(b"EXISTS" in line for line in news)


async def test_the_sink_keeps_what_it_is_sent(mail_sink: SmtpSink) -> None:
    await aiosmtplib.send(offer(), hostname=mail_sink.host, port=mail_sink.port)
    (mail,) = await mail_sink.arrived(1)
    assert mail.recipients == ("adam.nowak@visitor.example",)
    assert mail.message["Subject"] == "Your offer"


@pytest.mark.parametrize(("mood", "code"), [(Mood.REFUSE, 550), (Mood.PUT_OFF, 451)])
async def test_the_sink_refuses_when_told_to(mail_sink: SmtpSink, mood: Mood, code: int) -> None:
    mail_sink.mood = mood
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as refused:
        await aiosmtplib.send(offer(), hostname=mail_sink.host, port=mail_sink.port)
    assert refused.value.recipients[0].code == code
    assert mail_sink.attempts == ["adam.nowak@visitor.example"]
    assert mail_sink.received == []


async def test_the_sink_says_nothing_when_told_to_hang(mail_sink: SmtpSink) -> None:
    mail_sink.mood = Mood.HANG
    with pytest.raises(aiosmtplib.SMTPTimeoutError):
        await aiosmtplib.send(offer(), hostname=mail_sink.host, port=mail_sink.port, timeout=0.5)
    assert mail_sink.attempts


async def test_a_real_browser_runs_javascript(browser: Browser) -> None:
    page = await browser.new_page()
    await page.set_content("<title>Lethe</title>")
    assert await page.evaluate("document.title + navigator.webdriver") == "Lethetrue"


def test_a_program_that_ends_at_once_is_reported_with_its_last_words() -> None:
    with folder("t") as home:
        server = Server(["sh", "-c", "echo wrong option >&2; exit 3"], cwd=home, log=home / "log")
        with pytest.raises(PeerFailed, match="wrong option"):
            server.start(ready=lambda: False)


def test_a_server_runs_as_an_ordinary_user_and_ends_when_stopped() -> None:
    with folder("t") as home:
        (home / "port").write_text(str(free_port()))
        server = Server(["sh", "-c", "id -un > who; exec sleep 60"], cwd=home, log=home / "log")
        server.start(ready=lambda: (home / "who").exists() and (home / "who").read_text().endswith("\n"))
        assert server.process is not None
        pid = server.process.pid
        server.stop()
        assert (home / "who").read_text().strip() == pwd.getpwuid(account().pw_uid).pw_name != "root"
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_free_port_can_be_bound() -> None:
    port = free_port()
    assert not listening(port)
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", port))
        bound.listen()
        assert listening(port)
