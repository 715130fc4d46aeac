"""Adam in one browser page, Olga in another: from the first word to the erasure, through widget and console."""

from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Frame, Page, expect
from sqlalchemy import func, select

from leads.store.tables import certificates, owners
from tests.helpers import Lethe, free_port, lethe

ADAM = "adam.nowak@poczta.example"
WAIT = 15_000


def site(port: int) -> dict[str, object]:
    origins = [f"http://localhost:{port}", f"http://127.0.0.1:{port}"]
    return {"key": "demo", "name": "Alpen Velo", "language": "en", "country": "PL", "origins": origins}


async def open_widget(page: Page, port: int) -> Frame:
    await page.goto(f"http://localhost:{port}/demo?lang=pl")
    await page.locator("lethe-chat > button").click()
    element = await page.locator("lethe-chat iframe").element_handle()
    chat = await element.content_frame()
    assert chat is not None
    await expect(chat.locator("#field")).to_be_visible(timeout=WAIT)
    return chat


async def say(chat: Frame, text: str) -> None:
    await chat.locator("#field").fill(text)
    await chat.locator("#field").press("Enter")


async def sign_in(context: BrowserContext, server: Lethe) -> Page:
    await server.session(login="olga", role="manager")
    page = await context.new_page()
    await page.goto(f"{server.url}/console/sign-in")
    await page.fill("#login", "olga")
    await page.fill("#password", "a long enough passphrase of olga")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url("**/console/**")
    return page


async def confirm_offer(chat: Frame, server: Lethe) -> None:
    await server.tick()
    card = chat.locator("form.card")
    await expect(card).to_be_visible(timeout=WAIT)
    await expect(card.locator("input[type=checkbox]")).not_to_be_checked()
    await card.locator("input[type=checkbox]").check()
    await card.locator("button[type=submit]").click()
    await expect(card).to_have_count(0, timeout=WAIT)


async def send_offer(desk: Page, server: Lethe) -> str:
    """Olga writes the offer on the lead's page; the page's address."""
    await desk.goto(f"{server.url}/console/leads")
    await desk.locator("a[href^='/console/leads/']").first.click()
    await desk.fill("#product", "Rower trekkingowy Tatra 5")
    await desk.fill("#price", "4599")
    await desk.fill("#words", "Dzień dobry,\n\nprzesyłam ofertę.")
    await desk.get_by_role("button", name="Send the offer").click()
    await expect(desk.locator("#mails")).to_contain_text("Tatra 5", timeout=WAIT)
    return desk.url.split("?")[0].split("#")[0]


async def test_adam_asks_is_offered_fades_and_is_forgotten(browser: Browser, tmp_path: Path) -> None:
    port = free_port()
    async with lethe(tmp_path, more={"server.port": port, "sites": [site(port)]}) as server:
        visitor, staff = await browser.new_context(locale="pl"), await browser.new_context()
        chat = await open_widget(await visitor.new_page(), port)
        desk = await sign_in(staff, server)

        await desk.goto(f"{server.url}/console/inbox")
        await say(chat, f"Dzień dobry, proszę wysłać ofertę na rower mailem na {ADAM}")
        await desk.locator("a[data-chat]").first.click(timeout=WAIT)
        await expect(desk.locator("#stream")).to_contain_text("proszę wysłać ofertę", timeout=WAIT)
        assert ADAM not in await desk.content()
        await desk.fill("#text", "Dzień dobry, już sprawdzam.")
        await desk.press("#text", "Control+Enter")
        await expect(chat.locator(".bubble.staff")).to_contain_text("już sprawdzam", timeout=WAIT)

        await confirm_offer(chat, server)
        lead = await send_offer(desk, server)
        server.clock.move(minutes=1)
        await server.tick()

        mails = desk.locator("#mails details.mail-line")
        for expected in (2, 3):
            server.clock.move(days=14, hours=3 if expected == 2 else 0)
            await server.tick()
            await server.tick()
            await desk.goto(lead)
            await expect(mails).to_have_count(expected)
        await desk.goto(f"{server.url}/console/today")
        await expect(desk.locator("main")).to_contain_text("let go", ignore_case=True)

        server.clock.move(days=3)
        await server.tick()
        await desk.goto(f"{server.url}/console/leads")
        await expect(desk.locator("a[href^='/console/leads/']")).to_have_count(0)
        server.clock.move(days=3, minutes=1)
        await server.tick()
        await expect(chat.locator(".over")).to_be_visible(timeout=WAIT)
        assert await chat.evaluate("sessionStorage.length") == 0

        await desk.goto(f"{server.url}/console/records")
        await expect(desk.locator("main")).to_contain_text("certificate", ignore_case=True)
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(func.count()).select_from(owners))).scalar_one() == 0
            assert (await connection.execute(select(func.count()).select_from(certificates))).scalar_one() == 1
        await visitor.close()
        await staff.close()
