"""My data in a real browser: seven languages on a phone, three clicks at most; a colleague does it in 30 seconds."""

import re
import time
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import insert

from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.tables import card_fields, leads
from leads.text import PERSONS_LANGUAGES
from tests.browser.shop import (
    PHONE,
    accessibility_faults,
    acknowledged,
    chat_of,
    open_chat,
    open_shop,
    say,
    sideways,
    visit,
)
from tests.browser.test_console import desk
from tests.chatserver.browsing import browsing
from tests.chatserver.test_all_that_is_held import filled as everything
from tests.chatserver.test_my_data import ADAM, EVA, asks_for_link, asks_for_offer, code_in, count, links
from tests.chatserver.test_requests import card_of
from tests.helpers import Lethe, lethe

SECONDS = 30


async def phone(browser: Browser, *, dark: bool = False) -> Page:
    context = await browser.new_context(
        viewport={"width": PHONE["width"], "height": PHONE["height"]},
        color_scheme="dark" if dark else "light",
        is_mobile=True,
        has_touch=True,
    )
    return await context.new_page()


async def opens_link(page: Page, server: Lethe, language: str = "") -> None:
    """Ask for a link, open it, and type the code that the asking page showed."""
    async with browsing(server) as asking:
        server.clock.move(hours=1, minutes=1)
        code = code_in(await asks_for_link(server, asking))
    await page.goto(server.url + (await links(server))[0] + (f"?lang={language}" if language else ""))
    assert await accessibility_faults(page) == []
    await page.locator("#code").fill(code)


async def test_in_each_of_seven_languages_it_is_read_and_used_on_a_phone(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        await everything(server)
        page = await phone(browser)
        failures: list[str] = []
        page.on("console", lambda said: failures.append(said.text) if said.type == "error" else None)
        await opens_link(page, server)
        await page.locator("main form button:not(.quiet)").click()
        await page.get_by_role("button", name="Yes, that was me").click()
        for language in PERSONS_LANGUAGES:
            if await page.locator("html").get_attribute("lang") != language:
                await page.locator(f"nav button[value={language}]").click()
            await expect(page.locator("html")).to_have_attribute("lang", language)
            await expect(page.locator(".value").first).to_have_text(ADAM)
            await expect(page.locator(".object")).to_be_visible()
            await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
            assert await accessibility_faults(page) == [], language
            assert await sideways(page) == 0, language
        assert failures == []
        assert await page.context.cookies() == []


async def test_from_the_mail_to_the_end_of_everything_are_three_clicks(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        page = await phone(browser, dark=True)
        await opens_link(page, server, "en")
        await page.get_by_role("button", name="See my data").click()
        await page.get_by_text("Delete everything now").click()
        await page.get_by_role("button", name="Yes, delete everything").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Your data are being deleted")
        assert await accessibility_faults(page) == []
        for _ in range(3):
            server.clock.move(minutes=2)
            await server.tick()
        await page.get_by_role("link", name="Look again").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Everything is destroyed")
        async with page.expect_download() as taken:
            await page.get_by_role("link", name="Take the certificate").click()
        assert (await taken.value).suggested_filename.startswith("certificate-")
        assert await count(server, leads) == 0


async def test_from_the_menu_of_the_chat_it_is_two_clicks_and_the_chat_ends_when_it_is_deleted(
    tmp_path: Path, browser: Browser
) -> None:
    async with open_shop(tmp_path) as shop, visit(browser, shop, size=PHONE) as page:
        chat = await open_chat(page)
        await say(chat, "Do you have a blue bicycle?")
        await acknowledged(chat, "blue")
        await chat.locator("#menu-button").click()
        async with page.context.expect_page() as opened:
            await chat.locator("#mine-item").click()
        mine = await opened.value
        await expect(mine.get_by_role("heading", level=1)).to_have_text("What this chat holds")
        await expect(mine.locator(".said")).to_contain_text("Do you have a blue bicycle?")
        assert "resume" not in mine.url and await accessibility_faults(mine) == [] and await sideways(mine) == 0
        await mine.get_by_text("Delete this chat now").click()
        await mine.get_by_role("button", name="Yes, delete it").click()
        await expect(mine.get_by_role("heading", level=1)).to_contain_text("deleted")
        await expect(chat.locator("main.over")).to_be_visible(timeout=10_000)


async def test_who_asks_in_words_gets_a_card_that_leads_there(tmp_path: Path, browser: Browser) -> None:
    async with open_shop(tmp_path) as shop, visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "Please delete all my personal data")
        await expect(chat.locator("#right-title")).to_have_text("Delete your data?", timeout=15_000)
        assert await accessibility_faults(chat) == []
        async with page.context.expect_page() as opened:
            await chat.get_by_role("button", name="See what you hold").click()
        mine = await opened.value
        await expect(mine.get_by_role("heading", level=1)).to_have_text("What this chat holds")
        await mine.close()
        await page.reload()
        chat = await open_chat(page)
        await expect(chat.locator("#right-title")).to_be_visible(timeout=10_000)
        await chat.get_by_role("button", name="Not now").click()
        await expect(chat.locator("#right-title")).to_have_count(0)
        assert await chat_of(page)


async def named(server: Lethe, card: bytes, name: str) -> None:
    row, key = new_id(), await server.store.keys.get(card)
    known = {"purpose": "offer", "basis": "contract", "source": "chat", "at": server.clock()}
    sealed = seal_text(key, "card_fields", "value", row, name)
    async with server.store.main.begin() as connection:
        await connection.execute(insert(card_fields).values(id=row, card_id=card, field="name", value=sealed, **known))


@pytest.mark.parametrize("what", ["show", "correct", "delete"])
async def test_a_colleague_does_it_in_half_a_minute_and_three_clicks(
    tmp_path: Path, browser: Browser, what: str
) -> None:
    async with lethe(tmp_path) as server, desk(browser, server, role="privacy_officer") as officer:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        await named(server, await card_of(server, ADAM), "Adam Nowack")
        page, clicks = officer.page, 0
        await officer.go("people")
        began = time.monotonic()
        await page.locator("main a", has_text=ADAM).first.click()
        clicks += 1
        if what == "show":
            await page.get_by_role("button", name="Send it to his or her mailbox").click()
            clicks += 1
            await expect(page.locator("code.code")).to_have_text(re.compile(r"^\d{3} \d{3}$"))
            assert len(await links(server)) == 1
        elif what == "correct":
            await page.get_by_text("Correct …").click()
            await page.locator("#c-name").fill("Adam Nowak")
            await page.locator("#came-name").press("t")
            await page.locator("#c-name").press("Enter")
            clicks += 2
            await expect(page.locator("#said")).to_contain_text("It is corrected.")
        else:
            await page.get_by_text("Delete this person …").click()
            await page.get_by_role("button", name="Delete: the person is here").click()
            clicks += 2
            await expect(page.locator("#said")).to_contain_text("hidden now and being destroyed")
        assert time.monotonic() - began < SECONDS and clicks <= 3
        assert await card_of(server, EVA)
        assert officer.complaints == []
