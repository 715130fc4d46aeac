"""Rules with the advisor's curve, orders and alarms in a real browser: the line moves, axe says nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect
from sqlalchemy import insert, select

from leads import advisor, disclosure, rules, schedule
from leads.privacy import holds
from leads.privacy.endings import COUNTER
from leads.store.tables import alarms, counters, leads
from tests.browser.test_console import desk
from tests.chatserver.test_console import asked
from tests.helpers import Lethe, lethe

DAY = timedelta(days=1)


async def a_busy_firm(server: Lethe) -> bytes:
    """History, a wish that waits, an order, a disclosure and alarms; the person's card."""
    now = server.clock()
    await asked(server, f"{'a' * 60}@{'b' * 50}.example")
    sums = {f"2026Q1|{day}|{how}": n for day in range(31) for how, n in (("sold", max(1, 20 - day)), ("gone", 12))}
    async with server.store.main.begin() as connection:
        rows = [{"name": COUNTER, "bucket": bucket, "n": n} for bucket, n in sums.items()]
        await connection.execute(insert(counters), rows)
        names = ("overdue", "ledger", "mailbox", "backup_old")
        await connection.execute(insert(alarms), [{"name": name, "since": now, "n": 3} for name in names])
        card: bytes = (await connection.execute(select(leads.c.card_id))).scalar_one()
    await rules.change(server.store, server.parts.retention, days=9, by=1, why="w" * 200, now=now)
    await holds.place(server.store, card, order_number="9" * 40, until=now + 300 * DAY, by=1, now=now)
    await holds.refused(server.store, card, what="own_request", actor="visitor", now=now)
    await disclosure.make(server.store, card, disclosure.Order("7 T 12/2026", "C" * 120), by=1, now=now)
    await schedule.stop(server.store, now, jumped=400 * DAY)
    return card


@pytest.mark.parametrize("width", [1280, 320])
async def test_full_pages_are_for_everybody_on_every_screen(tmp_path: Path, browser: Browser, width: int) -> None:
    products = {"firm.products": ["p" * 64]}
    async with (
        lethe(tmp_path, more=products) as server,
        desk(browser, server, role="manager", width=width) as staff,
    ):
        card = await a_busy_firm(server)
        known = await advisor.history(server.store, longest=30)
        assert known.enough and known.longest == 30
        for path in ("rules", "rules/1", "rules/who?days=10", "orders", "running", f"people/{card.hex()}"):
            await staff.go(path)
            await staff.page.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true })")
            assert await staff.axe() == [], path
            assert await staff.too_wide() <= 0, path
        await staff.go("rules")
        line = staff.page.locator(".curve .at-label")
        await expect(line).to_have_text("30")
        await staff.page.fill("#days", "12")
        await expect(line).to_have_text("12")
        cost = advisor.cost(known, 12)
        advice = staff.page.locator(".advice")
        await expect(advice).to_contain_text(f"would have cost {cost.lost} of {cost.sales} sales")
        await staff.page.fill("#days", "60")
        await expect(advice).to_contain_text("Nothing is known beyond 30 days")
        await staff.page.select_option("#floor", "10")
        safest = advisor.smallest(known, 0.1)
        await expect(advice).to_contain_text(f"Then {safest} days are enough")
        assert staff.complaints == []
