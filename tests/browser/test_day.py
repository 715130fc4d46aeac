"""A salesperson's day in a real browser: ten requests by keyboard alone, two at one chat, cards dragged."""

import re
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from chatserver.demo import ten
from leads import answers, lists
from tests.browser.test_console import Desk, desk
from tests.chatserver.test_console import asked
from tests.helpers import Lethe, lethe

# The demo's ten leads.
TEN = tuple(wish.address.partition("@")[0] for wish in ten.TEN)


async def ten_requests(server: Lethe) -> None:
    for wish in ten.TEN:
        await asked(server, wish.address, text=wish.words)
        server.clock.move(minutes=5)


async def stages(server: Lethe) -> dict[str, str]:
    """Whose request stands where."""
    found = {}
    for stage in lists.STAGES:
        for row in await lists.open_leads(server.store, now=server.clock(), stage=stage):
            found[row.email.partition("@")[0]] = row.stage
    return found


def no_mouse(page: Page) -> None:
    """From now on whoever would use the mouse fails."""

    def refuse(*_: object) -> None:
        raise AssertionError("this is a test without a mouse")

    page.mouse.click = page.mouse.move = page.click = refuse  # type: ignore[method-assign,assignment]


async def press(page: Page, *keys: str) -> None:
    for key in keys:
        await page.keyboard.press(key)


async def said(found: Desk, text: str) -> None:
    await expect(found.page.locator("#said")).to_have_text(text)


async def open_by_name(found: Desk, name: str) -> None:
    """Ctrl+K, a name, Enter: his card."""
    await press(found.page, "Control+k")
    await found.page.keyboard.type(name)
    await expect(found.page.locator("#finder-people a").first).to_contain_text(name)
    await press(found.page, "Enter")
    await expect(found.page.locator(".lead-head h1")).to_contain_text(name)


async def test_ten_requests_are_handled_by_keyboard_alone(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as olga:
        await ten_requests(server)
        await server.session(login="petra")
        hours = "We are open from 9 to 17. {me}"
        await answers.save(server.store, None, language="en", title="Hours", words=hours, by=1, now=server.clock())
        page = olga.page
        await olga.go("today")
        no_mouse(page)
        await press(page, "j", "Enter")
        await expect(page.locator(".lead-head h1")).to_contain_text(TEN[0])
        await press(page, "o")
        await page.keyboard.type("Gravel 54")
        await press(page, "Tab", "Tab")
        await page.keyboard.type("1290")
        await press(page, "Enter")
        await said(olga, "The offer is on its way.")
        await open_by_name(olga, TEN[1])
        await press(page, "c", "Tab", "Enter")
        await said(olga, "It is written down.")
        await open_by_name(olga, TEN[2])
        await press(page, "n")
        await page.keyboard.type("prefers blue")
        await press(page, "Tab", "Enter")
        await said(olga, "The note is stored.")
        await open_by_name(olga, TEN[3])
        await press(page, "h")
        await page.keyboard.type("Petra")
        await press(page, "Tab", "Enter")
        await said(olga, "It is handed over.")
        await open_by_name(olga, TEN[4])
        await press(page, "d", "Tab", "Enter")
        await said(olga, "It stands in Today on that day.")
        await open_by_name(olga, TEN[5])
        await press(page, "w")
        await page.keyboard.type("1450")
        await press(page, "Tab", "Tab", "Enter")
        await said(olga, "The stage is changed.")
        await open_by_name(olga, TEN[6])
        await press(page, "x")
        await page.keyboard.type("bought")
        await press(page, "Tab", "Enter")
        await said(olga, "The stage is changed.")
        await moved_on_the_board(olga)
        await answered_in_the_chat(olga)
        found = await stages(server)
        wanted = {TEN[0]: "offered", TEN[5]: "customer", TEN[6]: "lost", TEN[7]: "offered"}
        assert {name: found[name] for name in wanted} == wanted
        assert await page.evaluate("document.activeElement !== null") and olga.complaints == []


async def moved_on_the_board(found: Desk) -> None:
    """By g b, j and m: the card of the eighth goes to Offered."""
    page = found.page
    await press(page, "g", "b")
    await page.wait_for_url("**/console/leads?view=board")
    for _ in range(12):
        await press(page, "j")
        if TEN[7] in await page.evaluate("document.activeElement.textContent"):
            break
    await press(page, "m", "Tab")
    await press(page, "Enter")
    await said(found, "The request is moved.")


async def the_page_is_no_longer_than_the_screen(page: Page) -> None:
    """Only the list scrolls, on a desk and on a phone."""
    for width, height in ((390, 844), (1280, 850)):
        await page.set_viewport_size({"width": width, "height": height})
        list_, whole = await page.evaluate(
            "[document.querySelector('.list').scrollHeight, document.documentElement.scrollHeight]"
        )
        assert list_ > height >= whole, f"at {width} a list of {list_} makes a page of {whole}"


async def answered_in_the_chat(found: Desk) -> None:
    """The firm's answer by / in the ninth's chat; then a look for the note that was written, and the last let go."""
    page = found.page
    await open_by_name(found, TEN[8])
    await press(page, "Control+k")
    await page.keyboard.type("inbox")
    await press(page, "Enter")
    await page.wait_for_url("**/console/inbox")
    await the_page_is_no_longer_than_the_screen(page)
    for _ in range(12):
        await press(page, "j")
        if TEN[8] in await page.evaluate("document.activeElement.textContent"):
            break
    await press(page, "Enter")
    await expect(page.locator("#about h1")).to_contain_text(TEN[8])
    await press(page, "r")
    await page.keyboard.type("/hou")
    await expect(page.locator("[role=option]").first).to_contain_text("Hours")
    await press(page, "Enter")
    assert re.fullmatch(r"We are open from 9 to 17\. \S+", await page.input_value("#text"))
    await press(page, "Control+Enter")
    await expect(page.locator(".bubble.staff")).to_contain_text("We are open from 9 to 17.")
    await press(page, "Escape")
    await page.evaluate("document.activeElement.blur()")
    await press(page, "Control+k")
    await page.keyboard.type("prefers blue")
    await expect(page.locator(".everywhere")).to_be_visible()
    await press(page, "Enter")
    await expect(page.locator(".hits mark").first).to_have_text("prefers")
    await press(page, "j", "Enter")
    await expect(page.locator(".lead-head h1")).to_contain_text(TEN[2])
    await open_by_name(found, TEN[9])
    await press(page, "c", "Tab", "Enter")
    await said(found, "It is written down.")


async def test_two_who_answer_the_same_chat_see_each_other(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as olga, desk(browser, server, width=1100) as petra:
        await (await server.visitor()).say("Is anybody there?")
        for one in (olga, petra):
            await one.go("inbox")
            await one.page.locator("#chats a").first.click()
        await expect(olga.page.locator("#beside")).to_contain_text("has this chat open too")
        await expect(petra.page.locator("#beside")).to_contain_text("has this chat open too")
        await petra.page.fill("#text", "I am")
        await expect(olga.page.locator("#beside")).to_contain_text("is writing an answer here")
        await olga.page.fill("#text", "Yes, I")
        await petra.page.locator("#text").press("x")
        await expect(olga.page.locator("#beside.warns")).to_contain_text("Agree who answers")
        await petra.go("today")
        await expect(olga.page.locator("#beside")).to_have_text("", timeout=15_000)


async def test_a_card_is_dragged_to_another_stage_and_only_where_it_may_go(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as olga:
        await asked(server, "adam@example.org")
        await olga.go("leads?view=board")
        page = olga.page
        card, end = page.locator("[data-lead]"), page.locator('[data-stage="customer"]')
        await card.drag_to(page.locator('[data-stage="new"]'))
        await expect(page.locator("#mover")).to_be_hidden()
        await card.drag_to(end)
        await expect(page.locator("#mover")).to_be_visible()
        assert await page.input_value("#mover-to") == "customer"
        await page.fill("#mover-value", "990")
        await page.locator("#mover").get_by_role("button", name="Move").click()
        await said(olga, "The request is moved.")
        assert (await stages(server))["adam"] == "customer"
        assert olga.complaints == []


async def test_a_new_waiting_chat_is_told_without_a_word_about_it(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as olga:
        spy = """
            window.told = [];
            window.Notification = class {
              static permission = "granted"; static requestPermission = async () => "granted";
              constructor(...said) { window.told.push(JSON.stringify(said)); } addEventListener() {} };
            Object.defineProperty(document, "hidden", {get: () => true});
        """
        await olga.page.add_init_script(spy)
        await olga.go("own")
        await olga.page.locator("#notify-on").check()
        await expect(olga.page.locator("#notify-on")).to_be_checked()
        await olga.go("today")
        await olga.page.wait_for_timeout(500)
        await (await server.visitor()).say("My name is Adam Nowak")
        await expect(olga.page.locator('[data-count="inbox"]')).to_have_text("1", timeout=8000)
        told = await olga.page.evaluate("window.told")
        assert len(told) == 1 and "Somebody waits" in told[0] and "Adam" not in told[0]
