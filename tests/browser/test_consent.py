"""The card that asks for something private, in a real browser: what, why, how long, and nothing without a click."""

from pathlib import Path

from playwright.async_api import Browser, Frame, expect
from sqlalchemy import func, select

from leads import conversations
from leads.store.tables import special_words
from tests.browser.shop import (
    PHONE,
    Shop,
    accessibility_faults,
    kept_by_browser,
    open_chat,
    open_shop,
    own,
    say,
    sideways,
    visit,
)

WHY = "Abychom vybrali sedlo, které vám sedne."
NEED = {"special": {"kinds": ["HEALTH"], "keep": "5 days", "why": {"cs": WHY, "en": "To choose a saddle."}}}
ILL = "Mám cukrovku a hledám sedlo"


async def kept(shop: Shop) -> int:
    query = select(func.count()).select_from(special_words).where(special_words.c.value.is_not(None))
    async with shop.runtime.parts.store.main.read() as connection:
        return int(await connection.scalar(query) or 0)


async def stored(shop: Shop) -> str:
    store = shop.runtime.parts.store
    found = [await conversations.read(store, chat.id) for chat in await conversations.inbox(store)]
    return " ".join(message.text for one in found if one for message in one.messages)


async def asked(chat: Frame) -> None:
    await say(chat, ILL)
    await expect(chat.locator("section.card")).to_contain_text(WHY)


async def test_a_yes_sends_the_words_again_with_one_tap_and_another_takes_them_back(
    tmp_path: Path, browser: Browser
) -> None:
    async with open_shop(tmp_path, **NEED) as shop, visit(browser, shop, language="cs", size=PHONE) as page:
        chat = await open_chat(page)
        await asked(chat)
        card = chat.locator("section.card")
        assert "cukrovku" in await card.inner_text(), "it says what is asked for"
        assert await card.locator("input").count() == 0, "nothing can be ticked beforehand"
        boxes = [await button.bounding_box() for button in await card.get_by_role("button").all()]
        assert len(boxes) == 2 and boxes[0] and boxes[1] and abs(boxes[0]["width"] - boxes[1]["width"]) < 2
        assert "cukrovku" not in await stored(shop) + str(await kept_by_browser(chat)) and await kept(shop) == 0
        assert await accessibility_faults(chat) == [] and await sideways(chat) <= 0
        await card.get_by_role("button", name="Souhlasím").click()
        await expect(chat.locator(".bubble.visitor .chip")).to_contain_text("uloženo do")
        await expect(card).to_have_count(0)
        assert await kept(shop) == 1 and "cukrovku" not in await stored(shop)
        await page.reload()
        chat = await open_chat(page)
        await expect(own(chat, "sedlo").locator(".chip")).to_contain_text("uloženo do")
        await chat.get_by_role("button", name="Odvolat souhlas").click()
        await expect(chat.get_by_role("button", name="Odvolat souhlas")).to_have_count(0)
        await expect(own(chat, "sedlo").locator(".chip")).not_to_contain_text("uloženo")
        assert await kept(shop) == 0


async def test_a_no_and_a_reload_leave_nothing(tmp_path: Path, browser: Browser) -> None:
    async with open_shop(tmp_path, **NEED) as shop, visit(browser, shop, language="cs") as page:
        chat = await open_chat(page)
        await asked(chat)
        await chat.locator("section.card").get_by_role("button", name="Ne, vynechte").click()
        await expect(chat.locator(".remark")).to_contain_text("Nic z toho není uloženo")
        assert "cukrovku" not in await chat.content()
        await asked(chat)
        await page.reload()
        chat = await open_chat(page)
        await expect(own(chat, "sedlo")).to_have_count(2)
        assert await chat.locator("section.card").count() == 0 and "cukrovku" not in await chat.content()
        assert await kept(shop) == 0 and "cukrovku" not in await stored(shop)


async def test_a_site_that_needs_nothing_private_does_not_ask(tmp_path: Path, browser: Browser) -> None:
    async with open_shop(tmp_path) as shop, visit(browser, shop, language="cs") as page:
        chat = await open_chat(page)
        await say(chat, ILL)
        await expect(own(chat, "sedlo").locator(".chip")).to_have_count(1)
        assert await chat.locator("section.card").count() == 0
