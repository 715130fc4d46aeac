"""Follow-ups, pauses and files over HTTP: what a manager sets and a salesperson sends."""

import html
import re
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

from aiohttp import FormData
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import accounts, correspondence, inbound, sequences
from leads.store.tables import leads, mails
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offer_form, offered
from tests.helpers import lethe

MANUAL = {
    "discount_on": "yes",
    "discount_days": "7",
    "percent": "15",
    "discount_how": "manual",
    "reminder_on": "yes",
    "reminder_days": "21",
    "reminder_how": "automatic",
}
PDF = b"%PDF-1.7 a brochure"


async def test_a_manager_sets_follow_ups_with_a_preview_of_days_and_mails(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        page = await browser.get("/console/follow-ups")
        assert page.status == 200 and "A better price" in page.text
        query = "&".join(f"{name}={value}" for name, value in MANUAL.items())
        shown = await browser.get(f"/console/follow-ups/preview?{query}")
        assert "−15 %" in shown.text and "/console/follow-ups/letter?" in shown.text
        frame = await browser.get(f"/console/follow-ups/letter?{query}&which=reminder&language=pl")
        assert "sandbox" in frame.headers["Content-Security-Policy"] and "/mail/keep/" in frame.text
        late = await browser.get(f"/console/follow-ups/preview?{query.replace('reminder_days=21', 'reminder_days=90')}")
        assert "none after the request is cold" in late.text
        assert (await browser.post("/console/follow-ups", MANUAL | {"reminder_days": "90"})).status == 422
        assert (await browser.post("/console/follow-ups", MANUAL)).status == 303
        [version] = await sequences.versions(server.store)
        assert version.steps is not None and [(s.name, s.after.days, s.manual) for s in version.steps] == [
            ("discount", 7, True),
            ("reminder", 21, False),
        ]
        lead = await asked(server)
        await offered(server, browser, lead)
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(leads.c.sequence_id))).scalar() == version.id
        server.clock.move(days=8)
        await server.tick()
        assert "/steps/discount" in (await browser.get(f"/console/leads/{lead.hex()}")).text
        assert (await browser.post(f"/console/leads/{lead.hex()}/steps/discount", {})).status == 303
        assert (await browser.post(f"/console/leads/{lead.hex()}/steps/discount", {})).status == 404
        until = (server.clock().date()).replace(day=1).isoformat()
        assert (await browser.post(f"/console/leads/{lead.hex()}/pause", {"until": until})).status == 422


async def test_the_preview_of_a_follow_up_is_the_mail_that_goes_out(tmp_path: Path) -> None:
    own = {"kind": "discount", "language": "en", "site": "demo", "subject": "Now {price}", "text": "{site}: {offer}."}
    steps = MANUAL | {"discount_how": "automatic"}
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        assert (await browser.post("/console/letters", own)).status == 303
        assert (await browser.post("/console/follow-ups", steps)).status == 303
        query = urlencode(steps | {"site": "demo", "language": "en"})
        shown = await browser.get(f"/console/follow-ups/preview?{query}")
        assert "site=demo" in shown.text, "the frame asks for the same site"
        [preview] = [html.unescape(text) for text in re.findall(r"<pre[^>]*>(.*?)</pre>", shown.text, re.S)][:1]
        assert ": Tatra 5." in preview, "the firm's own words"
        lead, valid = await asked(server), (server.clock().date() + timedelta(days=30)).isoformat()
        await offered(server, browser, lead, product="Tatra 5", price="1290", valid_until=valid, about="Bicycles")
        server.clock.move(days=11)
        await server.tick()
        [sent] = [mail.text for mail in await correspondence.recent(server.store) if mail.step == "discount"]
        assert re.sub(r"/mail/\S+", "", preview).split() == re.sub(r"/mail/\S+", "", sent).split()


async def test_a_salesperson_sees_the_follow_ups_and_cannot_change_them(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        page = await browser.get("/console/follow-ups")
        assert page.status == 200 and "Put in force" not in page.text
        assert (await browser.post("/console/follow-ups", MANUAL)).status == 403


async def test_files_leave_with_an_offer_and_others_are_refused_with_what_was_typed(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        where = f"/console/leads/{lead.hex()}/offer"

        def form(*files: tuple[str, bytes]) -> FormData:
            data = FormData({**offer_form(server), "csrf": browser.csrf}, quote_fields=False)
            for name, content in files:
                data.add_field("files", BytesIO(content), filename=name, content_type="application/octet-stream")
            return data

        for bad in (("run.exe", b"MZ"), ("fake.pdf", b"MZ not a pdf"), ("big.pdf", PDF + b"x" * (5 << 20))):
            page = await browser.send(where, form(bad))
            assert page.status == 409 and 'role="alert"' in page.text and "Gravel 54" in page.text, bad[0]
        assert (await browser.send(where, form(("../../etc/price\u202e list.pdf", PDF)))).status == 303
        server.clock.move(minutes=1)
        await server.tick()
        shown = await browser.get(f"/console/leads/{lead.hex()}")
        assert "price list.pdf" in shown.text
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(mails.c.state))).scalar() == "sent"


async def test_a_manager_writes_mail_texts_with_a_live_preview_and_unknown_variables_are_refused(
    tmp_path: Path,
) -> None:
    words = {"kind": "reminder", "language": "en", "site": "", "subject": "Still {offer}?"}
    text = "Good day,\n\n{offer} still costs {price} until {valid_until}.\n\n{firm} <b>{{price}}</b>"
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        assert (await browser.get("/console/letters?kind=reminder&language=cs")).status == 200
        for wrong in ("{nobody}", "{offer.__class__}", "{", "{0}", "{words!r}", text):
            refused = await browser.post("/console/letters", words | {"text": wrong})
            assert refused.status == 422 and "{price_before}" in refused.text, wrong
        wrong_subject = await browser.post("/console/letters", words | {"subject": "{words}", "text": "x"})
        assert wrong_subject.status == 422 and "In the subject stands {words}" in wrong_subject.text
        assert (await browser.post("/console/own/mail-phone", {"mail_phone": "ring me"})).status == 422
        assert (await browser.post("/console/own/mail-phone", {"mail_phone": "+420 777 123 456"})).status == 303
        spoken = await browser.post("/console/letters/preview", words | {"text": "{greeting} {seller} {seller_phone}"})
        assert "Hello Anna Nowak, Olga +420 777 123 456" in spoken.text
        good = words | {"text": text.replace("{{price}}", "")}
        shown = await browser.post("/console/letters/preview", good)
        assert "Still Tatra 5?" in shown.text and "€1,290.00" in shown.text and "/mail/keep/" in shown.text
        frame = await browser.post("/console/letters/frame", good)
        assert "&lt;b&gt;" in frame.text and "sandbox" in frame.headers["Content-Security-Policy"]
        assert (await browser.post("/console/letters", good)).status == 303
        lead = await asked(server)
        await offered(server, browser, lead, valid_until=f"{server.clock():%Y}-12-20")
        for _ in range(2):
            server.clock.move(days=15)
            await server.tick()
        outbox = await browser.get("/console/outbox")
        assert "Still Gravel 54?" in outbox.text
        assert (await browser.post("/console/letters", good | {"do": "usual"})).status == 303
        assert "None yet" in (await browser.get("/console/letters")).text


async def test_a_mistyped_domain_is_asked_back_beside_the_offer_and_mended_by_a_click(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server, "adam@gmial.com")
        page = await browser.get(f"/console/leads/{lead.hex()}")
        assert "Did you mean" in page.text and f"/console/leads/{lead.hex()}/address" in page.text
        assert (await browser.post(f"/console/leads/{lead.hex()}/address", offer_form(server))).status == 303
        after = await browser.get(f"/console/leads/{lead.hex()}")
        assert "Did you mean" not in after.text and "gmail" in after.text
        assert (await browser.post(f"/console/leads/{lead.hex()}/address", {})).status == 404


async def test_what_keeps_mails_from_a_person_stands_on_his_request_with_what_to_do(tmp_path: Path) -> None:
    async def nothing(_: AsyncConnection) -> None:
        return

    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        card = f"/console/leads/{lead.hex()}"
        number = next(n for n, name in (await accounts.names(server.store)).items() if name == "Olga")
        await browser.post(f"{card}/hand-over", {"to": str(number)})
        assert "do not arrive" not in (await browser.get(card)).text
        await inbound.bounced(server.store, lead, reason="address", within=nothing, now=server.clock())
        page = (await browser.get(card)).text
        assert "The mails do not arrive" in page and 'name="address"' in page
        assert "check the address" in (await browser.get("/console/today?of=mine")).text, "its own salesperson is told"
        refused = await browser.post(f"{card}/address", {"address": "adam at example"})
        assert refused.status == 422
        assert (await browser.post(f"{card}/address", {"address": "adam.n@example.org"})).status == 303
        page = (await browser.get(card)).text.replace("<wbr>", "")
        assert "do not arrive" not in page and "goes to adam.n@example.org" in page
        assert "check the address" not in (await browser.get("/console/today")).text
        async with server.store.main.begin() as connection:
            await connection.execute(update(mails).where(mails.c.lead_id == lead).values(state="held"))
            mail = (await connection.execute(select(mails.c.id).where(mails.c.lead_id == lead))).scalar_one()
        page = (await browser.get(card)).text
        assert "Nobody knows whether it arrived" in page and "send it once more only if it did not arrive" in page
        assert mail.hex() in (await browser.get("/console/today?of=mine")).text
        decided = await browser.post(f"/console/outbox/{mail.hex()}/give-up", {"from": "lead"})
        assert decided.location.startswith(card)
        assert "Nobody knows" not in (await browser.get(card)).text


async def test_staff_put_right_the_country_that_was_guessed(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server, email="adam@example.cz")
        async with server.store.main.begin() as connection:
            await connection.execute(update(leads).where(leads.c.id == lead).values(reminders=False))
        card = f"/console/leads/{lead.hex()}"
        page = (await browser.get(card)).text
        assert '<option value="CZ" selected>' in page and "One question by hand is possible" in page
        assert (await browser.post(f"{card}/country", {"country": "US"})).status == 422
        assert (await browser.post(f"{card}/country", {"country": "PL"})).status == 303
        page = (await browser.get(card)).text
        assert '<option value="PL" selected>' in page and "the law of the country wants an answer first" in page
