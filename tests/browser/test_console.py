"""The console in a real browser: live chats, keys, narrow screens, dark and light, nothing that axe complains about."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, expect
from sqlalchemy import update

from chatserver.assets import BUILD
from leads import chatlist, offers, rules
from leads.store.tables import staff as staff_table
from tests.chatserver.sockets import until
from tests.chatserver.test_console import asked
from tests.helpers import Lethe, lethe

AXE_RULES = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
PAGES = (
    "today", "inbox", "leads", "leads?view=board", "people", "outbox", "follow-ups", "letters", "rules",
    "records", "orders", "running", "register", "policy", "score", "team", "own",
)  # fmt: skip


@dataclass(slots=True)
class Desk:
    """A salesperson's browser page, and what it complained about."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)

    async def go(self, path: str) -> None:
        await self.page.goto(f"{self.url}/console/{path}")

    async def axe(self) -> list[str]:
        await self.page.evaluate((BUILD / "test" / "axe.min.js").read_text())
        found = await self.page.evaluate(f"axe.run(document, {AXE_RULES})")
        return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found["violations"]]

    async def too_wide(self) -> int:
        return int(await self.page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def _complains(said: ConsoleMessage) -> bool:
    """A list that was being fetched when the page was left is no fault; htmx calls it one."""
    return said.type in ("error", "warning") and not said.text.startswith(
        ("htmx:afterRequest", "htmx:sendAbort", "htmx:sendError")
    )


@asynccontextmanager
async def desk(browser: Browser, server: Lethe, *, role: str = "salesperson", width: int = 1280) -> AsyncIterator[Desk]:
    """Signed in, with an empty list of complaints of the browser: errors, and what the security policy refused."""
    token = await server.session(login=f"{role}-{width}", role=role)
    context = await browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    await context.add_cookies([{"name": "lethe", "value": token, "url": server.url}])
    page = await context.new_page()
    found = Desk(page, server.url)
    page.on("console", lambda said: found.complaints.append(said.text) if _complains(said) else None)
    page.on("pageerror", lambda error: found.complaints.append(str(error)))
    yield found
    await context.close()


async def open_newest(found: Desk) -> None:
    await found.go("inbox")
    await found.page.locator("#chats a").first.click()
    await expect(found.page.locator("#stream")).to_be_visible()


async def test_a_visitors_words_appear_at_once_and_the_reply_reaches_him(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("Do you have gravel bikes?")
        await open_newest(staff)
        await visitor.say("My card is 4111 1111 1111 1111 <img src=x onerror=alert(1)>")
        bubble = staff.page.locator(".bubble.visitor").nth(1)
        await expect(bubble).to_contain_text("card number removed")
        await expect(bubble).to_contain_text("<img src=x onerror=alert(1)>")
        await staff.page.fill("#text", "Yes, three of them.")
        await staff.page.keyboard.press("Control+Enter")
        await expect(staff.page.locator(".bubble.staff")).to_contain_text("Yes, three of them.")
        await expect(staff.page.locator(".bubble.pending")).to_have_count(0)
        await expect(staff.page.locator("#text")).to_have_value("")
        assert [m["text"] for m in visitor.named("message")] == ["Yes, three of them."]
        await visitor.ask("typing", {})
        await expect(staff.page.locator("#live")).to_have_text("The visitor is typing …")
        await visitor.ask("seen", {"seq": visitor.named("message")[0]["seq"]})
        await expect(staff.page.locator(".bubble.staff .seen")).to_be_visible()
        assert staff.complaints == []


async def test_the_same_words_stand_there_after_a_reload(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("My card is 4111 1111 1111 1111, 😀 and my mail is adam@example.org, thanks")
        await open_newest(staff)
        before = await staff.page.locator(".bubble > p").all_inner_texts()
        await visitor.say("My card is 4111 1111 1111 1111, 😀 and my mail is adam@example.org, thanks")
        await expect(staff.page.locator(".bubble")).to_have_count(2)
        live = await staff.page.locator(".bubble > p").all_inner_texts()
        assert live[0] == before[0] and live[1].replace("1", "") == live[0].replace("1", ""), "one way to show a text"
        assert "😀" in live[0] and "4111" not in live[0] and "adam@" not in live[0]


async def test_a_chat_that_was_opened_is_read_for_the_visitor_and_in_the_list(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("Do you have gravel bikes?")
        await staff.go("inbox")
        await expect(staff.page.locator("#chats li.unread .dot")).to_be_visible()
        await open_newest(staff)
        await until(lambda: bool(visitor.named("seen")))
        await expect(staff.page.locator("#chats .dot")).to_be_hidden()
        await staff.go("inbox")
        await expect(staff.page.locator("#chats li")).to_have_count(1)
        await expect(staff.page.locator("#chats li.unread")).to_have_count(0)


async def test_a_new_chat_moves_list_and_count_without_a_jump(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        await (await server.visitor()).say("first")
        await staff.go("inbox")
        await staff.page.wait_for_timeout(500)
        await staff.page.keyboard.press("j")
        focused = await staff.page.evaluate("document.activeElement.dataset.chat")
        assert focused
        await (await server.visitor()).say("second")
        await expect(staff.page.locator("#chats li")).to_have_count(2, timeout=8000)
        await expect(staff.page.locator('[data-count="inbox"]')).to_have_text("2", timeout=8000)
        assert await staff.page.evaluate("document.activeElement.dataset.chat") == focused


async def test_a_reply_written_without_connection_is_sent_when_it_is_back(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("hello")
        await open_newest(staff)
        await until(lambda: bool(server.runtime.sessions.staff))
        for sid in list(server.runtime.sessions.staff):
            await server.parts.sio.disconnect(sid, namespace="/staff")
        await expect(staff.page.locator("#live")).to_contain_text("No connection")
        await staff.page.fill("#text", "I am back")
        await staff.page.keyboard.press("Control+Enter")
        await expect(staff.page.locator(".bubble.staff")).to_contain_text("I am back")
        await expect(staff.page.locator(".bubble.pending")).to_have_count(0, timeout=15000)
        assert [m["text"] for m in visitor.named("message")] == ["I am back"]


async def test_the_head_of_an_open_chat_says_what_is_so_now(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("hello, is the blue one still there?")
        await open_newest(staff)
        silence = staff.page.locator("#about .silence")
        await expect(silence).to_contain_text("waiting for our answer")
        await staff.page.fill("#text", "Yes.")
        await staff.page.keyboard.press("Control+Enter")
        await expect(silence).not_to_contain_text("waiting for our answer", timeout=10_000)
        assert staff.complaints == []


async def test_a_chat_that_the_visitor_ends_leaves_the_screen(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("this goes")
        await open_newest(staff)
        await expect(staff.page.locator(".bubble")).to_have_count(1)
        await visitor.ask("end", {})
        await expect(staff.page.locator("#live")).to_contain_text("has ended", timeout=8000)
        await expect(staff.page.locator(".bubble")).to_have_count(0)
        await expect(staff.page.locator("#text")).to_be_disabled()
        await expect(staff.page.locator("#about h1")).to_have_count(0)


async def test_the_keys_lead_through_the_console(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        for text in ("one", "two"):
            await (await server.visitor()).say(text)
        page = staff.page
        await staff.go("today")
        await page.keyboard.press("g")
        await page.keyboard.press("i")
        await page.wait_for_url("**/console/inbox")
        await page.keyboard.press("j")
        await page.keyboard.press("j")
        await page.keyboard.press("k")
        await page.keyboard.press("Enter")
        await expect(page.locator("#stream")).to_be_visible()
        await page.keyboard.press("r")
        await page.keyboard.type("jk?")
        assert await page.input_value("#text") == "jk?", "keys do nothing while somebody types"
        await page.keyboard.press("Control+k")
        await page.keyboard.type("lea")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/console/leads")
        await page.keyboard.press("?")
        await expect(page.locator("#keys")).to_be_visible()
        await page.keyboard.press("Escape")
        await staff.go("own")
        await page.locator("#keys-on").uncheck()
        await page.locator("h1").click()
        await page.keyboard.press("?")
        await expect(page.locator("#keys")).to_be_hidden()


# The other two are looked at in test_every_page.py.
@pytest.mark.parametrize(("width", "theme"), [(1280, "dark"), (320, "light")])
async def test_every_page_is_for_everybody_on_every_screen(
    tmp_path: Path, browser: Browser, width: int, theme: str
) -> None:
    async with lethe(tmp_path) as server, desk(browser, server, role="manager", width=width) as staff:
        visitor = await server.visitor(language="de")
        await visitor.say("x" * 300)
        await visitor.say("Please send an offer to me")
        conversation = bytes.fromhex((await inbox_ids(server))[0])
        retention = await rules.in_force(server.store, server.parts.retention)
        lead = await offers.confirm(
            server.store, retention, conversation, email=f"{'a' * 60}@{'b' * 50}.example", reminders=True,
            country="DE", now=server.clock(),
        )  # fmt: skip
        await staff.go("own")
        buttons = staff.page.locator(f'button[name="theme"][value="{theme}"]')
        await buttons.nth(0 if width > 860 else 1).click()
        assert await staff.page.get_attribute("html", "data-theme") == theme
        paths = [*PAGES, f"inbox/{conversation.hex()}", f"leads/{lead.hex()}", "nothing-here"]
        for path in paths:
            await staff.go(path)
            assert await staff.axe() == [], path
            assert await staff.too_wide() <= 0, path
        assert [said for said in staff.complaints if "404" not in said] == []


async def test_the_offer_is_shown_as_it_is_written_and_leaves(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor(language="pl")
        await visitor.say("Proszę o ofertę")
        conversation = bytes.fromhex((await inbox_ids(server))[0])
        retention = await rules.in_force(server.store, server.parts.retention)
        lead = await offers.confirm(
            server.store, retention, conversation, email="adam@example.org", reminders=True, country="PL",
            now=server.clock(),
        )  # fmt: skip
        await staff.go("today")
        await expect(staff.page.get_by_role("heading", name="Send an offer")).to_be_visible()
        await staff.go(f"leads/{lead.hex()}")
        await staff.page.fill("#product", "Gravel 54 <b>")
        await staff.page.fill("#price", "1290,50")
        preview = staff.page.locator("#preview")
        await expect(preview).to_contain_text("Państwa oferta: Gravel 54 <b>")
        await expect(preview).to_contain_text("290,50")
        await staff.page.get_by_role("button", name="Send the offer").click()
        await expect(staff.page.locator("#said")).to_have_text("The offer is on its way.")
        await expect(staff.page.locator(".lead-head .stage")).to_have_text("Offered")
        await staff.go("outbox")
        await staff.page.locator(".rows a").first.click()
        frame = staff.page.frame_locator("iframe.mail")
        await expect(frame.locator("body")).to_contain_text("Gravel 54 <b>")
        assert staff.complaints == []


async def test_on_a_low_screen_the_way_out_is_in_sight_and_the_board_ends_at_its_right(
    tmp_path: Path, browser: Browser
) -> None:
    async with lethe(tmp_path) as server, desk(browser, server, role="manager") as staff:
        await asked(server)
        await staff.go("leads?view=board")
        await staff.page.set_viewport_size({"width": 1280, "height": 600})
        entry = await staff.page.locator(".menu li:not(.at-own) a").last.bounding_box()
        tools = await staff.page.locator(".who button").bounding_box()
        columns = [await one.bounding_box() for one in await staff.page.locator(".board [data-stage]").all()]
        assert entry and tools and all(columns)
        assert tools["y"] + tools["height"] <= 600 < entry["y"], "only the menu is longer than the screen"
        stages, ends = columns[:-2], columns[-2:]
        assert len({box["y"] for box in stages if box}) == 1
        assert min(box["x"] for box in ends if box) > max(box["x"] for box in stages if box)
        assert {box["x"] for box in ends if box} == {ends[0]["x"] if ends[0] else None}


async def inbox_ids(server: Lethe) -> list[str]:
    return [row.id.hex() for row in await chatlist.chats_open(server.store, now=server.clock())]


async def test_who_must_change_the_password_first_can_type_it(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server, role="manager") as found:
        async with server.parts.store.main.begin() as connection:
            await connection.execute(update(staff_table).values(must_change=True))
        loads: list[str] = []
        found.page.on("framenavigated", lambda frame: loads.append(frame.url))
        await found.go("own")
        field = found.page.locator("input[type=password]").first
        await field.fill("typed slowly by somebody")
        await found.page.wait_for_timeout(2_500)
        assert len(loads) == 1, "the page was loaded again and again"
        await expect(field).to_have_value("typed slowly by somebody")
