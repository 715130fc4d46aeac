"""What a visitor does about the echo of his message, in a real browser, and what staff see of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from leads import conversations
from tests.browser.shop import (
    PHONE,
    Shop,
    accessibility_faults,
    acknowledged,
    kept_by_browser,
    open_chat,
    open_shop,
    own,
    say,
    sideways,
    visit,
)
from tests.browser.test_console import desk, open_newest
from tests.chatserver.sockets import until
from tests.helpers import lethe


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path) as running:
        yield running


async def stored(shop: Shop) -> list[str]:
    (chat,) = await conversations.inbox(shop.runtime.parts.store)
    transcript = await conversations.read(shop.runtime.parts.store, chat.id)
    assert transcript is not None
    return [message.text for message in transcript.messages]


async def test_harmless_words_are_sent_from_the_memory_of_the_page(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "pay 4111 1111 1111 1111 and call 602 123 456")
        bubble = chat.locator(".bubble.visitor")
        await expect(bubble.locator(".chip")).to_have_count(2)
        harmless = bubble.get_by_role("button", name="is harmless, send as is")
        await expect(harmless).to_have_count(1)
        assert "602" in await harmless.inner_text()
        assert "602" not in str(await kept_by_browser(chat)) and "602" not in (await stored(shop))[0]
        assert await accessibility_faults(chat) == []
        await harmless.click()
        await expect(bubble.locator(".words")).to_contain_text("call 602 123 456")
        await expect(bubble.locator(".chip")).to_have_text(["card number removed"])
        await expect(harmless).to_have_count(0)
        assert (await stored(shop))[0].endswith("and call 602 123 456")
        await page.reload()
        chat = await open_chat(page)
        await expect(own(chat, "602 123 456").locator(".chip")).to_have_count(1)


async def test_more_words_are_taken_out_by_touching_them(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop, language="cs", size=PHONE) as page:
        chat = await open_chat(page)
        await say(chat, "dům za mlýnem u modrého rybníka, prosím")
        await acknowledged(chat, "mlýnem")
        bubble = chat.locator(".bubble.visitor")
        await bubble.get_by_role("button", name="Odstranit ještě něco").click()
        for word in ("modrého", "rybníka,"):
            await bubble.locator(".pick", has_text=word).click()
        assert await accessibility_faults(chat) == [] and await sideways(chat) <= 0
        await bubble.get_by_role("button", name="Odstranit je").click()
        await expect(bubble.locator(".chip")).to_have_text("odstraněno na vaše přání")
        assert await stored(shop) == ["dům za mlýnem u [odstraněno] prosím"]
        assert "rybníka" not in await chat.content()


async def test_staff_are_warned_of_a_card_and_take_out_what_a_visitor_revealed(
    tmp_path: Path, browser: Browser
) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as staff:
        visitor = await server.visitor()
        await visitor.say("My card is 4111 1111 1111 1111 and 😀 the alarm is off at night")
        await open_newest(staff)
        theirs = staff.page.locator(".bubble.visitor")
        await theirs.hover()
        await theirs.get_by_role("button", name="Remove something too").click()
        for word in ("alarm", "is", "off"):
            await theirs.locator(".pick", has_text=word).last.click()
        assert await staff.axe() == []
        await theirs.get_by_role("button", name="Remove them").click()
        await expect(theirs.locator(".cut")).to_have_text(["card number removed", "removed as wished"])
        await until(lambda: bool(visitor.named("amended")))
        shown = visitor.named("amended")[-1]["text"]
        assert "😀 the [removed] at night" in shown and "4111" not in shown
        await staff.page.fill("#text", "I charge 4111 1111 1111 1111 then, call 602 123 456")
        await staff.page.keyboard.press("Control+Enter")
        mine = staff.page.locator(".bubble.staff")
        await expect(mine.locator(".cut")).to_have_count(2)
        await expect(staff.page.locator("#reply-problem")).to_contain_text("Never write one into a chat")
        await mine.get_by_role("button", name="602 123 456 is harmless").click()
        await expect(mine.locator(".cut")).to_have_text(["card number removed"])
        await until(lambda: any("602 123 456" in m["text"] for m in visitor.named("amended")))
        assert staff.complaints == []
