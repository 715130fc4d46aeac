"""The morning's mail to staff: once a working morning, to those who asked, counts only."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked
from tests.chatserver.test_my_data import asks_for_offer
from tests.chatserver.test_requests import opened, signed_in
from tests.helpers import lethe
from tests.peers.smtp import SmtpSink

SATURDAY = datetime(2026, 3, 7, 7, 0, tzinfo=UTC)


async def test_the_counts_come_once_a_working_morning_and_name_nobody(
    tmp_path: Path, store_urls: dict[str, str], mail_sink: SmtpSink
) -> None:
    mail = {"mail.smtp_host": mail_sink.host, "mail.smtp_port": mail_sink.port, "mail.smtp_tls": False}
    async with lethe(tmp_path, store_urls, mail) as server, browsing(server, await server.session()) as browser:
        await asked(server, "adam.nowak@example.org")
        assert (await browser.post("/console/own/digest", {"digest": "olga@"})).status == 422
        assert (await browser.post("/console/own/digest", {"digest": "olga@alpenvelo.example"})).status == 303
        assert 'value="olga@alpenvelo.example"' in (await browser.get("/console/own")).text
        server.clock.now = SATURDAY
        assert (await server.tick())["digest"] == 0
        server.clock.move(days=2)
        assert (await server.tick())["digest"] == 1
        server.clock.move(hours=1)
        assert (await server.tick())["digest"] == 0, "once a day"
        (told,) = [one for one in mail_sink.received if one.recipients == ("olga@alpenvelo.example",)]
        text = told.message.get_content()
        assert "1 offer is to be sent" in text and "/console/today" in text
        assert "adam" not in told.raw.decode().lower() and told.message["Subject"] == "Your day: 2 things wait"
        server.clock.move(days=1)
        assert (await server.tick())["digest"] == 1
        assert (await browser.post("/console/own/digest", {"digest": ""})).status == 303
        server.clock.now += timedelta(days=1)
        assert (await server.tick())["digest"] == 0


async def test_a_privacy_officer_is_told_which_wishes_are_due_and_nothing_of_the_sales(
    tmp_path: Path, mail_sink: SmtpSink
) -> None:
    mail = {"mail.smtp_host": mail_sink.host, "mail.smtp_port": mail_sink.port, "mail.smtp_tls": False}
    async with lethe(tmp_path, more=mail) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        await opened(pia, server, "complaint")
        assert (await pia.post("/console/own/digest", {"digest": "pia@alpenvelo.example"})).status == 303
        assert 'id="digest-card"' in (await pia.get("/console/own")).text
        server.clock.now = SATURDAY + timedelta(days=23)
        await server.tick()
        (told,) = [one for one in mail_sink.received if one.recipients == ("pia@alpenvelo.example",)]
        text = told.message.get_content()
        assert "1 request about own data is due within a week" in text and "/console/requests" in text
        assert "chat" not in text and "offer" not in text
