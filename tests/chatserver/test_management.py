"""The management page: the notice in force and the pasted one, reviews, measures, figures."""

import html
import re
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from leads import management, noticetexts
from leads.calendar import zone_of
from leads.store.tables import rules
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked
from tests.helpers import free_port, lethe
from tests.peers.smtp import SmtpSink


async def test_a_pasted_paragraph_grows_old_when_a_rule_changes_the_notice(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session(login="boss", role="manager")) as boss,
    ):
        page = (await boss.get("/console/management")).text
        version = re.findall(r"<code>([0-9a-f]{12})</code>", page)[0]
        assert page.count(f"(version {version})") == 2 and f"(verze {version})" in page, (
            "English and French say it alike"
        )
        assert f"Version {version}." in (await boss.get("/privacy/demo?lang=en")).text
        shown = {"site": "demo", "version": version}
        assert (await boss.post("/console/management/pasted", shown | {"version": "0" * 12})).status == 422
        assert (await boss.post("/console/management/pasted", shown | {"site": "x"})).status == 422
        assert (await boss.post("/console/management/pasted", shown)).status == 303
        old = "is older than the notice"
        assert old not in (await boss.get("/console/management")).text
        server.clock.move(days=1)
        assert old not in (await boss.get("/console/management")).text, "a day alone changes nothing"
        form = {"days": "60", "why": "long season", "at_once": "0"}
        assert (await boss.post("/console/rules", form)).status == 303
        assert old in (await boss.get("/console/management")).text
        server.clock.move(minutes=2)
        await server.tick()
        assert old in (await boss.get("/console/own")).text, "and every page says so until it is pasted"
        assert f"Version {version}." not in (await boss.get("/privacy/demo?lang=en")).text


async def test_measures_and_reviews_are_written_redacted_and_an_auditor_reads_them(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        lead = await asked(server)
        async with browsing(server, await server.session(login="pia", role="privacy_officer")) as pia:
            form = {"kind": "finding", "words": "ask eva@posta.example about <exports>", "owner": "2"}
            assert (await pia.post("/console/management", form | {"due": "yesterday"})).status == 422
            assert (await pia.post("/console/management", form | {"due": "2026-02-01", "owner": "99"})).status == 422
            assert (await pia.post("/console/management", form | {"due": "2026-02-01"})).status == 303
            assert (await pia.post("/console/management/review")).status == 303
        async with browsing(server, await server.session(login="boss", role="manager")) as boss:
            await boss.post(f"/console/leads/{lead.hex()}/let-go")
        for _ in range(4):
            server.clock.move(days=2)
            await server.tick()
        async with browsing(server, await server.session(login="ada", role="auditor")) as ada:
            page = (await ada.get("/console/management")).text
            assert "about &lt;exports&gt;" in page and "eva@" not in page and "overdue" in page
            assert "Privacy officer 2" in page and "Pia" not in page
            assert "/console/management/review" not in page, "he changes nothing"
            assert re.search(r"March 2026</th><td class=\"num\">1</td><td class=\"num\">1</td>", page), "one erased"


async def test_the_months_report_sends_itself_once_and_holds_counts_only(
    tmp_path: Path, store_urls: dict[str, str], mail_sink: SmtpSink
) -> None:
    mail = {"mail.smtp_host": mail_sink.host, "mail.smtp_port": mail_sink.port, "mail.smtp_tls": False}
    async with (
        lethe(tmp_path, store_urls, mail) as server,
        browsing(server, await server.session(login="boss", role="manager")) as boss,
    ):
        lead = await asked(server, "adam.nowak@example.org")
        assert (await boss.post("/console/own/digest", {"digest": "boss@alpenvelo.example"})).status == 303
        await boss.post(f"/console/leads/{lead.hex()}/let-go")
        for _ in range(3):
            server.clock.move(days=4)
            assert (await server.tick()).get("report", 0) == 0
        server.clock.now = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)
        assert (await server.tick())["report"] == 2
        server.clock.move(days=3)
        assert (await server.tick())["report"] == 0, "once a month"
        told = [one for one in mail_sink.received if "report of March 2026" in str(one.message["Subject"])]
        assert {one.recipients for one in told} == {("privacy@alpenvelo.example",), ("boss@alpenvelo.example",)}
        text = told[0].message.get_content()
        assert "Erased: 1, with a certificate: 1" in text and "/console/management" in text
        assert "adam" not in told[0].raw.decode().lower()


async def test_a_report_that_no_server_took_is_tried_again_until_it_went(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    away = {"mail.smtp_host": "127.0.0.1", "mail.smtp_port": free_port(), "mail.smtp_tls": False}
    async with lethe(tmp_path, store_urls, away) as server:
        await server.tick()
        server.clock.now = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)
        assert (await server.tick())["report"] == 0
        zone = zone_of("CZ")
        assert await management.report_due(server.store, server.clock(), zone=zone) is None, "not at once"
        server.clock.move(minutes=61)
        month = await management.report_due(server.store, server.clock(), zone=zone)
        assert month is not None and month.name == "2026-03"
        await management.report_sent(server.store, month, server.clock())
        server.clock.move(days=2)
        assert await management.report_due(server.store, server.clock(), zone=zone) is None


async def test_an_officer_reads_which_text_of_the_notice_stood_when(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        await server.tick()
        first = (await noticetexts.listed(server.store))[0]
        async with browsing(server) as visitor:
            shown = (await visitor.get("/privacy/demo?lang=de")).text
        lines = first.texts["de"].split("\n")
        assert (
            len(lines) > 20
            and "# Wer verantwortlich ist" in lines
            and not any("<" in line for line in lines)
            and len(first.texts) == 7
        )
        words = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", " ", shown)))
        for line in lines:
            for part in line.removeprefix("# ").split(" · "):
                assert part.strip() in words, f"the notice says otherwise: {part}"
        server.clock.move(days=3)
        rule = {"days": 20, "site": None, "product": None, "valid_from": server.clock(), "set_by": 1, "why": "shorter"}
        async with server.store.main.begin() as connection:
            await connection.execute(insert(rules).values(key="open_lead", set_at=server.clock(), **rule))
        await server.tick()
        versions = await noticetexts.listed(server.store)
        assert len(versions) == 2 and versions[1] == first, "the old words stay as they were"
        for role in ("privacy_officer", "auditor"):
            async with browsing(server, await server.session(login=role, role=role)) as reader:
                path = f"/console/management/notice?site=demo&version={first.version}&lang=en"
                page = (await reader.get(path)).text
                assert first.texts["en"].split("\n")[0] in html.unescape(page) and versions[0].version in page
                assert (await reader.get("/console/management/notice")).status == 200
