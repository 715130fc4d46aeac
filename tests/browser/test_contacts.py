"""Contacts in and lists out in a real browser: a dry run, what is left out and refused, a list that is recorded."""

from pathlib import Path

from playwright.async_api import Browser, expect

from tests.browser.test_console import desk
from tests.chatserver.test_contacts_in_and_out import CSV
from tests.helpers import lethe


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8-sig")


async def test_a_manager_tries_a_file_brings_it_in_and_takes_a_list_that_is_recorded(
    tmp_path: Path, browser: Browser
) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text(CSV)
    async with lethe(tmp_path / "var") as server, desk(browser, server, role="manager") as boss:
        page = boss.page
        page.set_default_timeout(8000)
        await boss.go("imports")
        await page.set_input_files("#import-file", file)
        await page.select_option("#import-purpose", "customer")
        await page.select_option("#import-basis", "contract")
        await page.select_option("#import-source", "other_program")
        await page.get_by_role("button", name="Try it, change nothing").click()
        trial = page.locator("#trial")
        await expect(trial).to_contain_text("would come in")
        await expect(trial).to_contain_text("columns left out")
        await expect(trial).to_contain_text("refused")
        assert await boss.axe() == [] and await boss.too_wide() <= 0
        await trial.get_by_role("button", name="Bring them in").click()
        await page.wait_for_url("**/console/imports/*")
        for _ in range(4):
            server.clock.move(seconds=2)
            await server.tick()
        await boss.go("people")
        await expect(page.locator("main")).to_contain_text("eva@nova.example")
        await expect(page.locator("main")).not_to_contain_text("jan@list.example")
        await boss.go("exports")
        await page.get_by_role("button", name="Make the list").click()
        async with page.expect_download() as taken:
            await page.get_by_role("button", name="Download").click()
        listed = read(await (await taken.value).path())
        assert "eva@nova.example" in listed and "jan@list.example" not in listed
        await boss.go("exports")
        await expect(page.get_by_role("row").nth(1)).to_contain_text("1 ×")
        assert await boss.axe() == [] and boss.complaints == []
