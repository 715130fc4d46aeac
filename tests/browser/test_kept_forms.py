"""A form that was filled in wrongly comes back as it was, and says beside the field what is wrong."""

import re
from pathlib import Path

from playwright.async_api import Browser, Page, expect
from sqlalchemy import delete

from leads.store.tables import staff_sessions
from tests.browser.test_console import desk
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked
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


async def sign_in(page: Page, login: str) -> None:
    await page.fill("#login", login)
    await page.fill("#password", f"a long enough passphrase of {login}")
    await page.get_by_role("button", name="Sign in").click()


async def test_a_note_comes_back_after_the_sign_in_that_ended_while_it_was_written(
    tmp_path: Path, browser: Browser
) -> None:
    async with lethe(tmp_path) as server, desk(browser, server) as olga:
        lead, page = await asked(server), olga.page
        await server.session(login="petra")
        await olga.go(f"leads/{lead.hex()}")
        await page.fill("#note", "prefers blue")
        async with server.store.main.begin() as connection:
            await connection.execute(delete(staff_sessions))
        await page.get_by_role("button", name="Add note").click()
        await expect(page.locator(".notice")).to_contain_text("Sign in here, and it stands there again")
        assert "prefers blue" not in await page.content(), "sealed: who looks into the page reads nothing"
        stored = await page.evaluate("JSON.stringify([sessionStorage, localStorage])")
        assert "prefers blue" not in stored and await olga.axe() == []
        here = await page.locator("input[name=carried]").input_value()
        async with browsing(server) as stranger:
            form = {"login": "petra", "password": "a long enough passphrase of petra", "carried": here}
            other = await stranger.post("/console/sign-in", form)
            assert other.status == 303 and "prefers blue" not in other.text, "it comes back to who typed it"
        await sign_in(page, "salesperson-1280")
        await expect(page.locator("textarea")).to_have_value("prefers blue")
        assert await olga.axe() == []
        await page.get_by_role("button", name="Send it now").click()
        await expect(page.locator("#said")).to_have_text("The note is stored.")
        await expect(page.locator(".note")).to_contain_text("prefers blue")


async def test_an_old_tab_says_what_happened_and_keeps_what_was_typed(tmp_path: Path, browser: Browser) -> None:
    async with (
        lethe(tmp_path) as server,
        desk(browser, server) as olga,
        browsing(server, await server.session(login="petra")) as petra,
    ):
        lead, page = await asked(server), olga.page
        await olga.go(f"leads/{lead.hex()}")
        await page.fill("#product", "Gravel 54")
        await page.fill("#price", "1290")
        await page.fill("#words", "I wish you a good ride")
        server.clock.move(minutes=1)
        await petra.post(f"/console/leads/{lead.hex()}/close", {"to": "lost", "why": "price"})
        await page.get_by_role("button", name="Send the offer").click()
        told = page.locator(".trouble[role=alert]")
        await expect(told).to_contain_text("What happened last: Lost (Petra)")
        await expect(told).to_contain_text("I wish you a good ride")
        assert await olga.axe() == []
        await olga.go(f"leads/{lead.hex()}")
        await petra.post(f"/console/leads/{lead.hex()}/move", {"to": "customer", "value": "5", "currency": "EUR"})
        await olga.page.evaluate(
            """() => { const form = document.querySelector("form[action$='/note']");
              form.action = form.action.replace("note", "close");
              form.insertAdjacentHTML("beforeend", "<input name=to value=lost><input name=why value=price>"); }"""
        )
        await page.fill("#note", "my long words")
        await page.get_by_role("button", name="Add note").click()
        await expect(page.locator("#wrong-top")).to_contain_text("This is how it stands now")
        await expect(page.locator(".kept-words pre")).to_contain_text("my long words")
        await expect(page.locator("h1 + p .stage")).to_have_text("Customer")
