"""axe finds nothing on any page: the console's by its own site map, so that none is forgotten, and the visitor's."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser
from sqlalchemy import select, update

from chatserver.console.routes import PAGES
from leads import answers, apitokens, chatlist, threads
from leads.store.tables import cards, leads, mails
from tests.browser.test_console import desk
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offered
from tests.chatserver.test_contacts_in_and_out import CSV, bring_in
from tests.helpers import Lethe, lethe

# What is no page of its own: parts of pages, data, files, and what leads elsewhere.
NO_PAGES = (
    "/console", "/console/counts", "/console/inbox/list", "/console/inbox/{conversation}/answers",
    "/console/leads/{lead}/answers", "/console/outbox/{mail}/html", "/console/rules/preview",
    "/console/records/{erasure}/certificate",
    "/console/follow-ups/preview", "/console/follow-ups/letter", "/console/leads/{lead}/files/{file}",
)  # fmt: skip
# Needs what this small firm does not have; its own test looks at it.
ELSEWHERE = ("/console/rules/{version}", "/console/rules/who")
# What a manager does not open, and who does.
OF_OTHERS = {"/console/tokens": "privacy_officer"}
EMAIL = f"{'a' * 60}@{'b' * 50}.example"
VISITORS = ("/privacy/demo", "/demo", "/chat/demo", "/my-data")


async def filled(server: Lethe) -> dict[str, str]:
    """A firm with something on every page; what stands for the names in the addresses."""
    token = await server.session(login="olga", role="manager")
    async with browsing(server, token) as browser:
        lead = await asked(server, EMAIL)
        await offered(server, browser, lead)
        chat = (await chatlist.chats_of(server.store, lead, server.clock()))[0].id.hex()
        path = f"/console/leads/{lead.hex()}"
        await browser.post(f"/console/inbox/{chat}/reply", {"text": f"We have three of them, {'x' * 300}"})
        await browser.post(f"{path}/talk", {"kind": "call", "outcome": "reached"})
        await browser.post(f"{path}/note", {"text": "prefers blue"})
        wish = {"kind": "access", "channel": "phone", "received": server.clock().date().isoformat()}
        asked_for = await browser.post("/console/requests", {**wish, "email": EMAIL})
        request = re.search(r"/console/requests/([0-9a-f]{32})", asked_for.location)
        assert request is not None, asked_for.text[:500]
        brought = await bring_in(server, browser, CSV)
        await browser.post(f"{path}/plan", {"kind": "call", "on": server.clock().date().isoformat()})
    saved = {"language": "en", "title": "Hours", "words": "From 9 to 17, {me}", "by": 1, "now": server.clock()}
    await answers.save(server.store, None, **saved)  # type: ignore[arg-type]
    reads = {"recipient": "x" * 120, "scopes": [*apitokens.SCOPES], "days": 90, "by": 1, "role": "privacy_officer"}
    await apitokens.make(server.store, now=server.parts.wall(), **reads)  # type: ignore[arg-type]
    server.clock.move(hours=1)
    twin = await asked(server, "eva@example.org")
    await server.tick()
    async with server.store.main.begin() as connection:
        await connection.execute(update(mails).where(mails.c.lead_id == lead).values(state="held"))
        await connection.execute(update(cards).values(bounced_at=server.clock()))
    async with server.store.main.read() as connection:
        card = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar_one()
        other = (await connection.execute(select(leads.c.card_id).where(leads.c.id == twin))).scalar_one()
        mail = (await connection.execute(select(mails.c.id).limit(1))).scalar_one()
    found = {"conversation": chat, "lead": lead.hex(), "card": card.hex(), "mail": mail.hex()}
    found |= {"other": other.hex(), "import": brought.rpartition("/")[2]}
    return {**found, "request": request[1]}


def pages() -> list[str]:
    shown = [path for method, path, _, _ in PAGES if method == "GET" and not re.search(r"\.[a-z]+$", path)]
    found = [path for path in shown if path not in (*NO_PAGES, *ELSEWHERE, *OF_OTHERS)]
    assert len(found) >= 20
    return found


@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (320, "dark")])
async def test_axe_finds_nothing_on_any_page_of_the_site_map(
    tmp_path: Path, browser: Browser, width: int, theme: str
) -> None:
    async with lethe(tmp_path) as server:
        values = await filled(server)
        faults: list[str] = []
        async with desk(browser, server, role="manager", width=width) as staff:
            await staff.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            for path in [*pages(), "/console/leads?view=board", "/console/no-such-page"]:
                missing = set(re.findall(r"{(\w+)}", path)) - set(values)
                assert not missing, f"{path}: say in `filled` what stands for {missing}, or name it in ELSEWHERE"
                answer = await staff.page.goto(staff.url + path.format(**values))
                opened = answer is not None and answer.status == (404 if path.endswith("no-such-page") else 200)
                faults += [] if opened else [f"{path}: did not open"]
                faults += [f"{path}: {fault}" for fault in await staff.axe()]
                faults += [f"{path}: wider than the screen"] if await staff.too_wide() > 0 else []
                if path == "/console/leads?view=board":
                    await staff.page.keyboard.press("j")
                    for key, dialog in (("m", "#mover"), ("Control+k", "#finder"), ("?", "#keys")):
                        await staff.page.keyboard.press(key)
                        await staff.page.locator(dialog).wait_for()
                        faults += [f"{dialog}: {fault}" for fault in await staff.axe()]
                        await staff.page.keyboard.press("Escape")
        for path, role in OF_OTHERS.items():
            async with desk(browser, server, role=role, width=width) as staff:
                await staff.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
                answer = await staff.page.goto(staff.url + path)
                assert answer is not None and answer.status == 200, path
                faults += [f"{path}: {fault}" for fault in await staff.axe()]
                faults += [f"{path}: wider than the screen"] if await staff.too_wide() > 0 else []
        assert faults == []


async def test_axe_finds_nothing_on_what_a_visitor_opens(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server:
        await filled(server)
        async with server.store.main.read() as connection:
            thread = (await connection.execute(select(leads.c.thread).limit(1))).scalar_one()
        links = [threads.link(server.parts.sender, choice, thread) for choice in ("stop", "not_me")]
        paths = [*VISITORS, *(link.removeprefix(server.parts.sender.base_url) for link in links)]
        faults: list[str] = []
        async with desk(browser, server) as anybody:
            for path in paths:
                answer = await anybody.page.goto(anybody.url + path)
                assert answer is not None and answer.status == 200, path
                faults += [f"{path}: {fault}" for fault in await anybody.axe()]
        assert faults == []
