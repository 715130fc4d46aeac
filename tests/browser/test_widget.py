"""The chat in a real browser on the real server: a shop's page on one loopback name, the chat on the other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, expect

from leads.text import PERSONS_LANGUAGES, translator
from tests.browser.shop import (
    NARROW,
    PHONE,
    Shop,
    accessibility_faults,
    acknowledged,
    answer,
    chat_of,
    choose,
    kept_by_browser,
    launcher,
    open_chat,
    open_shop,
    own,
    say,
    sideways,
    visit,
)

CARD = "4539 1488 0343 6467"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with open_shop(tmp_path) as running:
        yield running


async def test_nothing_is_stored_and_nothing_connects_before_the_click(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("websocket", lambda opened: asked.append(opened.url))
        await page.reload()
        await launcher(page).wait_for()
        await page.wait_for_load_state("networkidle")
        assert [url for url in asked if url.startswith(shop.chat)] == [f"{shop.chat}/widget.js"]
        assert await page.context.cookies() == [] and await kept_by_browser(page) == {}
        await open_chat(page)
        assert len([url for url in asked if url.startswith(shop.chat)]) > 1, (
            "the click connects, else this proves nothing"
        )


async def test_the_chat_is_embedded_across_origins_from_either_loopback_name(browser: Browser, shop: Shop) -> None:
    for here, there in (("localhost", "127.0.0.1"), ("127.0.0.1", "localhost")):
        async with await browser.new_context() as context:
            page = await context.new_page()
            await page.goto(f"http://{here}:{shop.line.port}/demo")
            chat = await open_chat(page)
            assert chat.url.startswith(f"http://{there}:{shop.line.port}/chat/demo")
            await say(chat, "across origins")
            await acknowledged(chat, "across")


async def test_a_message_comes_back_as_it_was_stored_with_the_removed_part_marked(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, f"Please charge {CARD} today")
        await expect(chat.locator(".chip")).to_have_text("card number removed")
        await expect(chat.locator(".why")).to_contain_text("Nobody here saw it")
        assert CARD not in await chat.content()
        await expect(chat.locator("#foot")).to_contain_text("unless you write again")


async def test_the_second_half_of_a_number_removes_the_first_one_too(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, f"my card is {CARD[:9]}")
        await acknowledged(chat, CARD[:9])
        await say(chat, CARD[10:])
        await expect(own(chat, "my card is").locator(".chip")).to_have_text("card number removed")
        content = await chat.content()
        assert CARD[:9] not in content and CARD[10:] not in content


async def test_the_browser_keeps_a_resume_token_for_this_tab_and_no_word(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "Do you have a blue one")
        await acknowledged(chat, "blue")
        assert await page.context.cookies() == [] and await kept_by_browser(page) == {}
        assert await chat.evaluate("localStorage.length") == 0
        kept = await kept_by_browser(chat)
        assert list(kept) == ["chat.demo"] and "blue" not in kept["chat.demo"]


async def test_a_reload_brings_the_conversation_back(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "Is it still there after a reload?")
        await acknowledged(chat, "reload")
        await page.reload()
        chat = await open_chat(page)
        await expect(own(chat, "reload")).to_have_count(1)


async def test_a_cut_line_shows_the_bar_and_the_message_goes_out_once_when_it_is_back(
    browser: Browser, shop: Shop
) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "first")
        await acknowledged(chat, "first")
        await page.context.set_offline(True)
        await say(chat, "written without a line")
        await expect(chat.locator("#bar")).to_contain_text("We will send it when you are back")
        await expect(own(chat, "without a line")).to_have_attribute("data-delivery", "waiting")
        assert await shop.stored() == 1
        await page.context.set_offline(False)
        await acknowledged(chat, "without a line")
        await expect(chat.locator("#bar")).to_be_hidden()
        assert await shop.stored() == 2
        await expect(chat.locator(".bubble.visitor")).to_have_count(2)


async def test_a_lost_acknowledgement_is_noticed_and_doubles_nothing(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "first")
        await acknowledged(chat, "first")
        shop.line.down = False
        await say(chat, "heard but not answered")
        await expect(chat.locator("#bar")).to_contain_text("Not sent yet", timeout=8_000)
        assert await shop.stored() == 2, "the server has it; only the answer was lost"
        shop.line.down = True
        await acknowledged(chat, "heard but", seconds=30)
        await expect(chat.locator("#bar")).to_be_hidden()
        assert await shop.stored() == 2
        await expect(chat.locator(".bubble.visitor")).to_have_count(2)


async def test_an_answer_counts_as_unread_while_the_chat_is_closed(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "Anybody there?")
        await acknowledged(chat, "Anybody")
        await page.keyboard.press("Escape")
        await expect(launcher(page)).to_be_focused()
        await answer(shop, "<img src=x onerror=alert(1)> see https://shop.example/help.")
        await expect(launcher(page)).to_have_attribute("aria-label", "Open chat – 1 new message")
        await launcher(page).press("Enter")
        await expect(chat.locator(".bubble.staff .words")).to_contain_text("<img src=x onerror=alert(1)>")
        await expect(chat.locator(".bubble.staff a")).to_have_attribute("href", "https://shop.example/help")
        await expect(chat.locator(".bubble img")).to_have_count(0)
        await expect(launcher(page)).to_have_attribute("aria-label", "Close chat")


async def test_the_whole_chat_works_by_keyboard(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        await launcher(page).focus()
        await page.keyboard.press("Enter")
        chat = await chat_of(page)
        await expect(chat.locator("#field")).to_be_focused()
        await page.keyboard.type("one line")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("and another")
        await page.keyboard.press("Enter")
        await acknowledged(chat, "and another")
        await chat.locator("#menu-button").focus()
        await page.keyboard.press("Enter")
        await page.keyboard.press("ArrowUp")
        await expect(chat.locator("#clear-item")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(chat.locator("#menu-button")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(launcher(page)).to_be_focused()
        await expect(launcher(page)).to_have_attribute("aria-expanded", "false")


async def test_a_text_that_is_too_long_is_neither_cut_nor_sent(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "x" * 4012)
        await expect(chat.locator("#hint")).to_contain_text("12 characters too long")
        assert len(await chat.locator("#field").input_value()) == 4012
        await expect(chat.locator(".bubble")).to_have_count(0)
        await say(chat, "🚲" * 4000)
        await expect(chat.locator("#hint")).to_be_hidden()
        await acknowledged(chat, "🚲", seconds=5)


async def test_the_offer_card_asks_with_a_masked_address_and_unticked_reminders(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "Please send me an offer for the Passo 3 by e-mail to adam.nowak@posta.example")
        card = chat.locator("form.card")
        await expect(card).to_be_visible(timeout=10_000)
        await expect(card.locator("input[type=checkbox]")).not_to_be_checked()
        await expect(card.locator(".address")).not_to_contain_text("adam.nowak")
        assert await accessibility_faults(chat) == []
        await card.get_by_role("button", name="Change").click()
        await card.get_by_label("Your e-mail address").fill("not an address")
        await card.get_by_role("button", name="Send the offer").click()
        await expect(card.get_by_role("alert")).to_contain_text("Please write an e-mail address")
        await card.get_by_label("Your e-mail address").fill("a.nowak@posta.example")
        await card.get_by_label("Remind me").check()
        await card.get_by_role("button", name="Send the offer").click()
        await expect(card).to_have_count(0)
        await expect(chat.locator(".remark")).to_contain_text("two reminders at most")
        await expect(chat.locator(".remark")).not_to_contain_text("a.nowak")


async def test_a_declined_offer_leaves_a_quiet_line(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop, language="de") as page:
        chat = await open_chat(page)
        await say(chat, "Bitte senden Sie mir ein Angebot per E-Mail an adam.nowak@posta.example")
        await chat.locator("form.card").get_by_role("button", name="Nein, danke").click(timeout=10_000)
        await expect(chat.locator(".remark")).to_have_text(
            translator("de").gettext("No offer will be sent and the address is not used.")
        )


async def test_end_and_delete_leaves_nothing_here_and_hands_the_chat_to_the_eraser(
    browser: Browser, shop: Shop
) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "a word that shall vanish")
        await acknowledged(chat, "shall vanish")
        assert await shop.live_chats() == 1
        await choose(chat, "#end-item", "#end-dialog")
        await expect(chat.locator(".over h2")).to_be_focused()
        assert await kept_by_browser(chat) == {} and "shall vanish" not in await chat.content()
        assert await shop.live_chats() == 0
        assert await accessibility_faults(chat) == []
        await chat.get_by_role("button", name="Start a new chat").click()
        chat = await chat_of(page)
        await expect(chat.locator("#starters")).to_be_visible()
        await expect(chat.locator(".bubble")).to_have_count(0)


async def test_without_a_line_the_chat_does_not_claim_to_be_deleted(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "still here")
        await acknowledged(chat, "still here")
        await page.context.set_offline(True)
        await choose(chat, "#end-item", "#end-dialog")
        await expect(chat.locator("#end-dialog [role=alert]")).to_contain_text("Nothing was changed")
        await expect(own(chat, "still here")).to_have_count(1)
        assert await shop.live_chats() == 1


async def test_clearing_the_device_forgets_here_and_keeps_the_chat_with_us(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "on a shared computer")
        await acknowledged(chat, "shared")
        await choose(chat, "#clear-item", "#clear-dialog")
        await expect(chat.locator(".over")).to_contain_text("will be deleted by")
        assert await kept_by_browser(chat) == {} and await shop.live_chats() == 1
        await page.reload()
        chat = await open_chat(page)
        await expect(chat.locator(".bubble")).to_have_count(0)


async def test_the_menu_offers_only_what_works(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await chat.locator("#menu-button").click()
        await expect(chat.locator("#menu [role=menuitem]:visible")).to_have_count(2)
        await page.keyboard.press("Escape")
        await say(chat, "now there is something to delete")
        await acknowledged(chat, "something")
        await chat.locator("#menu-button").click()
        await expect(chat.locator("#menu [role=menuitem]:visible")).to_have_count(5)


async def test_on_a_phone_the_chat_fills_the_screen_and_gives_it_back(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop, language="pl", size=PHONE) as page:
        chat = await open_chat(page)
        box = await page.locator("lethe-chat #panel").bounding_box()
        assert box == {"x": 0, "y": 0, "width": PHONE["width"], "height": PHONE["height"]}
        await expect(launcher(page)).to_be_hidden()
        await chat.get_by_role("button", name="Zamknij czat").click()
        await expect(launcher(page)).to_be_visible()


@pytest.mark.parametrize("language", PERSONS_LANGUAGES)
async def test_each_language_fits_320_pixels_and_passes_axe(browser: Browser, shop: Shop, language: str) -> None:
    async with visit(browser, shop, language=language, size=NARROW, dark=language in ("pl", "it")) as page:
        assert await accessibility_faults(page) == []
        chat = await open_chat(page)
        assert await chat.locator("html").get_attribute("lang") == language
        assert await accessibility_faults(chat) == []
        await say(chat, f"Donaudampfschifffahrtsgesellschaft{'x' * 300} مرحبا بالعالم {CARD}")
        await expect(chat.locator(".chip")).to_be_visible()
        await chat.locator("#menu-button").click()
        assert await accessibility_faults(chat) == []
        await chat.locator("#end-item").click()
        assert await accessibility_faults(chat) == []
        assert await sideways(chat) == 0 and await sideways(page) == 0
        await page.goto(f"{shop.chat}/privacy/demo?lang={language}")
        assert await accessibility_faults(page) == [] and await sideways(page) == 0


async def test_a_page_that_the_site_does_not_declare_cannot_frame_the_chat(browser: Browser, shop: Shop) -> None:
    async def copied(_: web.Request) -> web.Response:
        markup = f'<!doctype html><body><script src="{shop.chat}/widget.js" data-site="demo"></script>'
        return web.Response(text=markup, content_type="text/html")

    app = web.Application()
    app.router.add_get("/", copied)
    async with TestServer(app) as foreign, await browser.new_context() as context:
        page = await context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        await page.goto(str(foreign.make_url("/")))
        await launcher(page).click()
        await expect(page.locator("lethe-chat [role=status]")).to_contain_text("cannot be reached", timeout=15_000)
        assert any("frame-ancestors" in line for line in said)


async def test_a_chat_that_is_not_kept_says_so_and_leaves_nothing(browser: Browser, shop: Shop) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "a tandem for my aunt")
        await acknowledged(chat, "a tandem for my aunt")
        assert await shop.live_chats() == 1
        await choose(chat, "#passing-item", "#passing-dialog")
        await expect(chat.locator("#foot")).to_contain_text("Not kept")
        await expect(own(chat, "tandem")).to_have_count(0)
        await say(chat, "does it fold? call 602 123 456")
        await acknowledged(chat, "does it fold")
        await expect(chat.locator(".bubble .chip")).to_contain_text("removed")
        assert await shop.live_chats() == 0
        assert await accessibility_faults(chat) == []
        await page.reload()
        chat = await open_chat(page)
        await expect(own(chat, "does it fold")).to_have_count(1)
        await expect(chat.locator("#foot")).to_contain_text("Not kept")
        await choose(chat, "#end-item", "#end-dialog")
        assert shop.runtime.parts.passing.everywhere() == []


async def test_not_keeping_cannot_be_had_once_an_offer_was_asked_for_and_the_menu_says_why(
    browser: Browser, shop: Shop
) -> None:
    async with visit(browser, shop) as page:
        chat = await open_chat(page)
        await say(chat, "please send me an offer by e-mail to adam@nowak.example")
        await expect(chat.locator(".card")).to_be_visible(timeout=15_000)
        await chat.locator("#menu-button").click()
        await expect(chat.locator("#passing-item")).to_have_attribute("aria-disabled", "true")
        await expect(chat.locator("#passing-item small")).to_contain_text("you asked for an offer")
