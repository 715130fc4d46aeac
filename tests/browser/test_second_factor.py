"""The second factor in a real browser, as a newcomer meets it: on, in, wrong, used, lost, let in anew."""

import re
from base64 import b32decode
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from leads.secondfactor import code_at, step_at
from tests.browser.test_console import desk
from tests.helpers import Lethe, lethe

PASSWORD = "a long enough passphrase of salesperson-1280"


def code(server: Lethe, key: str, *, ahead: int = 0) -> str:
    return code_at(b32decode(key), step_at(server.parts.wall()) + ahead)


async def sign_in(page: Page, url: str, password: str) -> None:
    await page.goto(f"{url}/console/sign-in")
    await page.fill("#login", "salesperson-1280")
    await page.fill("#password", password)
    await page.click("main button")


async def test_a_newcomer_switches_it_on_loses_his_phone_and_is_let_in_anew(tmp_path: Path, browser: Browser) -> None:
    async with (
        lethe(tmp_path) as server,
        desk(browser, server, role="manager") as boss,
        desk(browser, server) as olga,
    ):
        page = olga.page
        page.set_default_timeout(6000)
        await olga.go("own")
        await page.get_by_role("button", name="Switch on").click()
        picture = page.get_by_role("img", name="QR code")
        box = await picture.bounding_box()
        assert box is not None and 150 < box["width"] < 300 and await picture.locator("svg path").count() == 2
        key = "".join(await page.locator(".key code").all_inner_texts())
        assert await olga.axe() == [] and await olga.too_wide() <= 0
        await page.fill("#code", "000000")
        await page.get_by_role("button", name="Switch on").click()
        await expect(page.get_by_role("alert")).to_contain_text("does not fit")
        assert "".join(await page.locator(".key code").all_inner_texts()) == key, "a typing error changes no key"
        first = code(server, key, ahead=-1)
        await page.fill("#code", first)
        await page.get_by_role("button", name="Switch on").click()
        kept = await page.locator(".codes code").all_inner_texts()
        assert len(kept) == 8
        await page.get_by_role("button", name="I have kept them").click()
        await page.get_by_title("Sign out").click()
        await sign_in(page, server.url, PASSWORD)
        for wrong in ("123", first):
            await page.fill("#code", wrong)
            await page.click("main button")
            await expect(page.get_by_role("alert")).to_contain_text("does not fit")
        await page.fill("#code", code(server, key))
        await page.click("main button")
        await expect(page.locator("header.top")).to_be_visible()
        await page.get_by_title("Sign out").click()
        for lost, inside in ((kept[0], True), (kept[0], False)):
            await sign_in(page, server.url, PASSWORD)
            await page.fill("#code", lost.upper())
            await page.click("main button")
            await expect(page.locator("header.top" if inside else "[role=alert]")).to_be_visible()
            if inside:
                await page.get_by_title("Sign out").click()
        await boss.go("team")
        row = boss.page.get_by_role("row", name="salesperson-1280")
        await row.get_by_role("button", name="Let in anew").click()
        await row.get_by_role("button", name="Make a one-time password").click()
        once = (await boss.page.locator("main .notice dd code").nth(1).inner_text()).strip()
        assert re.search(r"salesperson-1280.*off", await row.inner_text(), re.DOTALL)
        await sign_in(page, server.url, once)
        await expect(page).to_have_url(re.compile("/console/own"))
        assert [*olga.complaints, *boss.complaints] == [
            one for one in [*olga.complaints, *boss.complaints] if re.search("status of 4(01|22)", one)
        ]
