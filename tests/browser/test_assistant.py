"""The automatic host in a real browser, what the console makes of it, and the small things around a chat."""

from pathlib import Path

from playwright.async_api import Browser, expect

from leads import answers, offernumber
from leads.offernumber import Numbered
from tests.browser.test_console import desk, open_newest
from tests.helpers import lethe
from tests.leads.firm import OFFER

DROPPED = """
() => {
  const files = new DataTransfer();
  files.items.add(new File(["words"], "letter.txt", {type: "text/plain"}));
  document.querySelector("#log").dispatchEvent(
    new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true}));
}
"""


async def test_the_assistant_answers_says_what_it_is_and_gives_way_to_a_person(
    tmp_path: Path, browser: Browser
) -> None:
    async with lethe(tmp_path, more={"assistant.enabled": True}, worker=True) as server:
        saved = {"language": "en", "title": "Delivery time", "words": "Within three days.", "automatic": True}
        await answers.save(server.store, None, by=1, now=server.clock(), **saved)  # type: ignore[arg-type]
        page = await browser.new_page()
        await page.goto(f"{server.url}/chat/demo?lang=en")
        await page.fill("#field", "When will my parcel arrive?")
        await page.press("#field", "Enter")
        await expect(page.locator("#log .bubble")).to_have_count(1)
        server.clock.move(seconds=3)
        await expect(page.locator("#log")).to_contain_text("not a person")
        await expect(page.locator("#log")).to_contain_text("Within three days.")
        await page.evaluate(DROPPED)
        await expect(page.locator("#hint")).to_contain_text("Files are not taken here")
        await page.get_by_role("button", name="I want to speak to a person").click()
        await expect(page.locator("#log")).to_contain_text("will not answer any more")
        await expect(page.locator(".host")).to_have_count(0)
        async with desk(browser, server) as staff:
            await open_newest(staff)
            await staff.page.fill("#text", "It left our house this morn")
            await staff.page.reload()
            await expect(staff.page.locator("#text")).to_have_value("It left our house this morn")
            await staff.page.fill("#text", "It left our house this morning.")
            await staff.page.press("#text", "Control+Enter")
            await expect(page.locator("#log")).to_contain_text("It left our house this morning.")
            await staff.page.reload()
            await expect(staff.page.locator("#text")).to_have_value("")
            await staff.page.keyboard.press("Control+k")
            await staff.page.keyboard.type("parcel")
            await expect(staff.page.locator("a[href^='/console/inbox/'] mark").first).to_have_text("parcel")
            await staff.page.reload()
            await staff.page.get_by_role("button", name="Save as our answer").click()
            await expect(staff.page.locator("body")).to_contain_text("The answer is stored.")
            assert staff.complaints == []
        kept = await answers.listed(server.store)
        assert [(one.words, one.automatic) for one in kept if one.title != "Delivery time"] == [
            ("It left our house this morning.", False)
        ]


async def test_the_page_of_an_offer_that_a_mail_links_to_has_the_chat(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server:
        offer = Numbered(OFFER.product, OFFER.price_cents, OFFER.currency, server.clock().date())
        page = await browser.new_page()
        refused: list[str] = []
        page.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
        await page.goto(f"{server.url}/offer/{offernumber.make(server.store.index_secret, offer)}")
        await page.locator("lethe-chat > button").click()
        await expect(page.frame_locator("lethe-chat iframe").locator("#field")).to_be_visible()
        assert refused == []
