"""A form that was filled in wrongly comes back as it was, and says beside the field what is wrong."""

import re
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.test_console import desk
from tests.chatserver.browsing import browsing
from tests.helpers import lethe


async def test_a_wrong_entry_keeps_the_others_and_is_told_beside_its_field(tmp_path: Path, browser: Browser) -> None:
    async with lethe(tmp_path) as server, desk(browser, server, role="manager") as boss:
        page = boss.page
        page.set_default_timeout(6000)
        await boss.go("team")
        await page.fill("#name", "Jana <b>Nová</b>")
        await page.fill("#login", "two words")
        await page.select_option("#role", "auditor")
        await page.get_by_label("his own and those that nobody has taken").check()
        await page.fill("#last-day", (server.parts.wall().date()).isoformat())
        await page.get_by_role("button", name="Add").click()
        await expect(page.locator("#wrong-here")).to_have_text("A sign-in name is one word without spaces.")
        login = page.locator("#login")
        assert await login.input_value() == "two words" and await login.get_attribute("aria-invalid") == "true"
        assert await login.get_attribute("aria-describedby") == "wrong-here"
        await expect(login).to_be_focused()
        assert await page.input_value("#name") == "Jana <b>Nová</b>" and await page.input_value("#role") == "auditor"
        assert await page.locator("input[name=sees][value=own]").is_checked()
        assert await page.get_by_role("alert").count() == 1 and await boss.axe() == []
        await login.fill("jana")
        await page.get_by_role("button", name="Add").click()
        await expect(page.locator("main .notice")).to_contain_text("can sign in now")
        assert [one for one in boss.complaints if not re.search("status of 422", one)] == []


async def test_no_page_is_shown_to_a_form_that_it_did_not_stand_on(tmp_path: Path) -> None:
    """The page follows the rights of who sent the form, and its ids are the form's."""
    async with lethe(tmp_path) as server, browsing(server, await server.session(login="olga")) as olga:
        form = {"text": ""}
        lead = "0" * 32
        for page in (
            "/console/management",
            f"/console/leads/{'1' * 32}",
            "//evil.example/console/own",
            "/console/nothing",
        ):
            answer = await olga.post(f"/console/leads/{lead}/note", form, headers={"Referer": f"{server.url}{page}"})
            assert answer.status in (404, 422) and "wrong-form" not in answer.text, page
        own = await olga.post(
            "/console/own/digest", {"digest": "no address"}, headers={"Referer": f"{server.url}/console/own"}
        )
        assert own.status == 422
