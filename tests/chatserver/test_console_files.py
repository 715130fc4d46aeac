"""Files of mails on the request's page: shown, downloaded and decided about by those who may, told to nobody else."""

import re
from email.message import EmailMessage
from pathlib import Path

from sqlalchemy import select, update

from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from leads import keptfiles, team
from leads.store.tables import leads
from leads.threads import reply_to
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import DAY, asked
from tests.helpers import Lethe, lethe


async def answered_with_files(server: Lethe, lead: bytes) -> None:
    """The person answers, with a text and a program."""
    async with server.store.main.read() as connection:
        thread = (await connection.execute(select(leads.c.thread).where(leads.c.id == lead))).scalar_one()
    mail = EmailMessage()
    mail["From"], mail["To"] = "adam@example.org", reply_to(server.parts.sender, thread)
    mail["Subject"], mail["Message-ID"] = "Re: offer", "<1@example.org>"
    mail.set_content("My order is attached.")
    mail.add_attachment("Two bicycles, please.\n", filename="Order_for_jan.novak@posta.example.txt")
    mail.add_attachment(b"MZ\x00\x01", maintype="application", subtype="octet-stream", filename="setup.exe")
    inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
    assert await inbox.take(mail.as_bytes(), now=server.clock()) == "person"


async def test_a_file_is_shown_downloaded_kept_for_a_purpose_and_deleted(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await answered_with_files(server, lead)
        at = f"/console/leads/{lead.hex()}"
        page = (await browser.get(at)).text
        [link] = re.findall(rf'href="({at}/files/[0-9a-f]{{32}})"', page)
        assert "novak" not in page and "is deleted on" in page, "the name is redacted, the week ends on a day"
        assert "setup" in page and "this kind of file is not taken" in page
        got = await browser.get(link)
        assert (got.status, got.text) == (200, "Two bicycles, please.\n")
        assert got.headers["Content-Disposition"].startswith("attachment;") and "novak" not in str(got.headers)
        assert (
            got.headers["X-Content-Type-Options"] == "nosniff" and "sandbox" in got.headers["Content-Security-Policy"]
        )
        assert (await browser.post(f"{link}/keep", {"purpose": "curiosity"})).status == 422
        assert (await browser.post(f"{link}/keep", {"purpose": "order"})).status == 303
        assert "stays with the request: for an order" in (await browser.get(at)).text
        server.clock.move(days=8)
        assert (await server.tick())["mail_files"] == 0 and (await browser.get(link)).status == 200
        assert (await browser.post(f"{link}/remove")).status == 303
        assert (await browser.get(link)).status == 404


async def test_a_week_later_a_file_is_gone_by_itself(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        lead = await asked(server)
        await answered_with_files(server, lead)
        server.clock.move(days=7)
        assert (await server.tick())["mail_files"] == 1
        assert await keptfiles.of_lead(server.store, lead) == []


async def test_only_the_requests_own_salesperson_and_managers_open_its_files(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        olga, petr = await server.session(), await server.session(login="petr")
        boss = await server.session(login="boss", role="manager")
        officer = await server.session(login="dana", role="privacy_officer")
        lead = await asked(server)
        await answered_with_files(server, lead)
        own = next(
            person.id for person in await team.listed(server.store, server.parts.wall()) if person.login == "olga"
        )
        async with server.store.main.begin() as connection:
            await connection.execute(update(leads).where(leads.c.id == lead).values(assigned_to=own))
        [file] = await keptfiles.of_lead(server.store, lead)
        link = f"/console/leads/{lead.hex()}/files/{file.id.hex()}"
        for token, status in ((olga, 200), (boss, 200), (petr, 404), (officer, 403)):
            async with browsing(server, token) as browser:
                assert (await browser.get(link)).status == status
                if token == petr:
                    page = (await browser.get(f"/console/leads/{lead.hex()}")).text
                    assert link not in page and "Only the salesperson of this request and managers" in page
                    assert (await browser.post(f"{link}/remove")).status == 404
        assert server.clock() + 7 * DAY == file.gone_at
