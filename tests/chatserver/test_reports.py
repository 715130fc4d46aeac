"""Reports: counted once, from closed weeks, without a person, and nothing about a few."""

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from leads import reporting, reports, stages, statistics
from leads.begun import NONE
from leads.divided import Quarter
from leads.store import tallies as counts
from leads.store.store import Store
from leads.store.tables import tallies, weeks
from tests.chatserver.browsing import browsing
from tests.helpers import lethe
from tests.leads.firm import OFFER, Firm, firm

K = 5
COUNTRIES = {"demo": "PL"}


async def a_week(f: Firm, *, page: str = "/bikes", many: int = 6) -> None:
    """Six chats become requests and offers; five are sold, one is lost."""
    await reporting.count_new(f.store, f.now, k=K, countries=COUNTRIES)
    f.now += timedelta(minutes=5)
    for n in range(many):
        chat = await f.says(page=page)
        f.now += timedelta(minutes=3)
        await f.replies(chat)
        asked = await f.confirms(chat, f"p{n}@poczta.example")
        await f.offers(asked)
        to, why = ("lost", "price") if n == 0 else ("customer", "bought")
        await stages.close(f.store, f.retention, asked.lead, to, actor="staff:7", why=why, now=f.now)
    f.now += timedelta(minutes=5)


async def published(store: Store, week: date, figures: dict[str, int], *, part: str = "demo") -> None:
    """A week that is closed, with its figures."""
    rows = [(statistics.CLOSED, "", 1), *((name, part, n) for name, n in figures.items())]
    values = [{"week": week.isoformat(), "name": name, "part": part, "n": n} for name, part, n in rows]
    async with store.main.begin() as connection:
        await connection.execute(weeks.insert(), values)


async def test_a_week_is_counted_once_and_shown_when_it_is_over(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await a_week(f)
        counted = await reporting.count_new(f.store, f.now, k=K, countries=COUNTRIES)
        assert counted > 0 and await reporting.count_new(f.store, f.now, k=K, countries=COUNTRIES) == 0
        assert await reports.quarters(f.store) == [], "the week is not over"
        await statistics.close_weeks(f.store, f.now + timedelta(days=100))
        quarter = (await reports.quarters(f.store))[-1]
        found = await reports.read(f.store, quarter, by="site", k=K)
        assert found.funnel == (6, 6, None, 5, None, None), "one that was lost is not shown"
        assert found.groups[0].parts == {"demo": 6}
        assert found.response.shown == {"5m": 6} and [step.sent for step in found.steps] == [6, None, None]
        assert [step.sold for step in found.steps] == [5, None, None], "the mail before the sale was the offer"
        assert found.pages.shown == {"/bikes|demo": 6} and found.reasons.shown == {}
        assert sum(found.hours.shown.values()) == 6


async def test_a_page_where_few_chats_begin_has_its_name_nowhere(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await a_week(f, page="/of/jan-novak", many=2)
        await reporting.count_new(f.store, f.now, k=K, countries=COUNTRIES)
        await statistics.close_weeks(f.store, f.now + timedelta(days=100))
        async with f.store.main.read() as connection:
            parts = [row.part for row in await connection.execute(select(weeks).where(weeks.c.name == "pages.site"))]
            left = (await connection.execute(select(tallies))).all()
        assert len(parts) == 1 and parts[0].startswith("#") and not left
        found = await reports.read(f.store, (await reports.quarters(f.store))[-1], by="site", k=K)
        assert found.over and found.pages.shown == {} and found.empty


async def test_a_request_and_its_offer_stand_under_the_same_product(store_urls: dict[str, str], tmp_path: Path) -> None:
    async def counted() -> dict[tuple[str, str], int]:
        f.now += timedelta(minutes=5)
        await reporting.count_new(f.store, f.now, k=K, countries=COUNTRIES)
        async with f.store.main.read() as connection:
            rows = await connection.execute(select(tallies).where(tallies.c.name.endswith(".product")))
            return {(row.name.partition(".")[0], row.part): row.n for row in rows}

    async with firm(store_urls, tmp_path) as f:
        await counted()
        asked = [await f.confirms(await f.says(), f"p{n}@poczta.example") for n in range(2)]
        assert await counted() == {}, "nobody has said yet which product it will be"
        for _ in range(2):
            await f.offers(asked[0], replace(OFFER, declared_as="tatra"))
        tatra = {("requests", "tatra"): 1, ("offers", "tatra"): 2}
        assert await counted() == tatra
        await stages.close(f.store, f.retention, asked[1].lead, "lost", actor="staff:7", why="price", now=f.now)
        assert await counted() == tatra | {("requests", NONE): 1, ("lost", NONE): 1, ("reasons", f"price|{NONE}"): 1}


async def test_no_two_reports_of_a_quarter_that_grows_tell_of_one_person(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    quarter, monday = Quarter(2026, 1), date(2026, 3, 16)
    async with firm(store_urls, tmp_path) as f:
        shown = []
        for n, (site, requests) in enumerate([("demo", 12), ("demo", 1), ("other", 1), ("demo", 15)]):
            await published(f.store, monday + n * timedelta(days=7), {"requests.site": requests}, part=site)
            found = await reports.read(f.store, quarter, by="site", k=10)
            shown.append((found.funnel[0], found.groups[0].parts, found.over))
        assert shown == [(12, {}, False), (12, {}, False), (12, {"demo": 12}, True), (12, {"demo": 12}, True)]
        after = await reports.read(f.store, Quarter(2026, 2), by="site", k=10)
        assert after.funnel[0] == 17 and not after.groups[0].parts and [span.n for span in after.weeks] == [17]


async def test_managers_see_reports_and_take_them_as_a_csv_without_formulas(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        counted = [("requests.site", "demo", 30), ("requests.product", "=cmd()", 30), ("hours.site", "0-09|demo", 30)]
        rows = [("closed", "", 1), *counted, ("reasons.site", "price|demo", 12), ("pages.site", "/bikes|demo", 18)]
        await published(server.store, date(2026, 3, 30), {})
        values = [{"week": "2026-02-23", "name": name, "part": part, "n": n} for name, part, n in rows]
        async with server.store.main.begin() as connection:
            await connection.execute(weeks.insert(), values)
        async with browsing(server, await server.session(login="mona", role="manager")) as browser:
            page = await browser.get("/console/reports?by=site&quarter=2026-1")
            assert page.status == 200 and "Alpen Velo" in page.text and "<svg" in page.text
            file = await browser.get("/console/reports.csv?by=product&quarter=2026-1")
            table = list(csv.reader(io.StringIO(file.text.lstrip("\ufeff"))))
            assert ["requests by product", "'=cmd()", "requests", "30"] in table
        async with browsing(server, await server.session(login="olga")) as browser:
            assert (await browser.get("/console/reports")).status in (403, 404)


@pytest.mark.parametrize(
    ("sales", "lost", "share"), [(9, 9, None), (10, 9, None), (0, 18, None), (10, 18, 0.3)], ids=str
)
async def test_the_share_gone_cold_is_shown_only_if_all_its_parts_are(
    store_urls: dict[str, str], tmp_path: Path, sales: int, lost: int, share: float | None
) -> None:
    async with firm(store_urls, tmp_path) as f:
        await published(f.store, date(2026, 1, 5), {"sales.site": sales, "lost.site": lost, "cold.site": 12})
        await published(f.store, date(2026, 3, 30), {})
        assert (await reports.read(f.store, Quarter(2026, 1), by="site", k=10)).cold_share == share


def test_quarters_follow_one_another_without_a_gap() -> None:
    days = [Quarter(2026, number) for number in (1, 2, 3, 4)]
    assert [(q.first.isoformat(), q.last.isoformat()) for q in days] == [
        ("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30"),
        ("2026-07-01", "2026-09-30"), ("2026-10-01", "2026-12-31"),
    ]  # fmt: skip


async def test_the_chat_says_how_soon_people_are_answered_and_looks_it_up_once_an_hour(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        site, now = "demo", server.clock()
        async with server.store.main.begin() as connection:
            await counts.count(
                server.store, connection, "response.site", now - timedelta(days=7), part=f"5m|{site}", n=10
            )
        assert "A person answers here" in (await browser.get(f"/chat/{site}?lang=en")).text
        await statistics.close_weeks(server.store, now)
        assert "A person answers here" in (await browser.get(f"/chat/{site}?lang=en")).text
        server.clock.move(hours=1)
        assert "lately within 5 minutes" in (await browser.get(f"/chat/{site}?lang=en")).text
