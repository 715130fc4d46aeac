"""Rules, orders and the running schedule over HTTP: who may, what is said before, and what happens."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from chatserver import secrets
from chatserver.app import build, run_timetable
from chatserver.clockwatch import TOLERANCE, ClockWatch
from chatserver.configfile import BadConfiguration, load
from leads import coldness, conversations, offercard, rules
from leads.periods import Scope
from leads.privacy import classes, holds, register
from leads.store import tables
from leads.store.tables import owners, staff_sessions
from tests.chatserver.browsing import Browsing, Page, browsing
from tests.chatserver.test_console import asked
from tests.helpers import CONFIG, Lethe, OwnClock, lethe

DAY = timedelta(days=1)
SHORT = {"days": "10", "why": "a short season"}


@asynccontextmanager
async def managers(server: Lethe) -> AsyncIterator[tuple[Browsing, Browsing]]:
    """Two of them, signed in."""
    first, second = (
        await server.session(login="olga", role="manager"),
        await server.session(login="petr", role="manager"),
    )
    async with browsing(server, first) as olga, browsing(server, second) as petr:
        yield olga, petr


async def ask_for(browser: Browsing, fields: dict[str, str]) -> Page:
    """Both steps, with the number that the first one shows."""
    first = await browser.post("/console/rules/confirm", fields)
    found = re.search(r'name="at_once" value="(\d+)"', first.text)
    assert first.status == 200 and found, first.text[:500]
    return await browser.post("/console/rules", fields | {"at_once": found[1]})


async def test_a_shorter_rule_is_asked_for_previewed_and_agreed_to_by_another_manager(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, managers(server) as (olga, petr):
        lead = await asked(server, "adam@example.org")
        server.clock.move(days=12)
        first = await olga.post("/console/rules/confirm", SHORT)
        assert "1 request is hidden" in first.text and "until a second manager confirms" in first.text
        assert await rules.versions(server.store) == [], "the first step changes nothing"
        stale = await olga.post("/console/rules", SHORT | {"at_once": "0"})
        assert stale.status == 200 and "Is this what you want?" in stale.text, "more would go than was shown"
        done = await ask_for(olga, SHORT)
        assert done.status == 303 and "rule_waits" in done.location
        version = (await rules.versions(server.store))[0]
        await server.tick()
        assert version.waits and await state(server, lead) == "live"
        assert (await olga.get("/console/rules")).text.count("A shorter rule waits") == 1
        own = await olga.post(f"/console/rules/{version.id}/confirm", {"at_once": "1"})
        assert own.status == 422 and "Another manager must confirm it" in own.text
        page = await petr.get(f"/console/rules/{version.id}")
        assert "a short season" in page.text and "1 request is hidden" in page.text and "adam@" in page.text
        stale = await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})
        assert stale.status == 200, "shown again: more would go than he saw"
        assert (await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "1"})).status == 303
        server.clock.move(minutes=1)
        await server.tick()
        assert await state(server, lead) == "hidden"
        assert (await petr.get(f"/console/rules/{version.id}")).status == 404
        back = await petr.post(f"/console/rules/{version.id}/undo", {"why": "a mistake"})
        assert back.status == 303 and await state(server, lead) == "live"
        late = await petr.post(f"/console/rules/{version.id}/undo", {"why": "again"})
        assert late.status == 422 and "is over" in late.text


async def state(server: Lethe, owner: bytes) -> str:
    async with server.store.main.read() as connection:
        return str((await connection.execute(select(owners.c.state).where(owners.c.id == owner))).scalar())


async def test_a_single_manager_needs_a_day_and_a_new_sign_in(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as olga:
        async with server.store.main.begin() as connection:
            others = tables.staff.c.login != "olga"
            await connection.execute(update(tables.staff).where(others).values(dismissed_at=datetime.now(UTC)))
        page = await olga.post("/console/rules/confirm", SHORT)
        assert "You are the only manager" in page.text
        await ask_for(olga, SHORT)
        version = (await rules.versions(server.store))[0]
        server.clock.move(days=2)
        # The session began two days ago by the clock of the business, as the wish did.
        async with server.store.main.begin() as connection:
            before = datetime.now(UTC) - 2 * DAY - timedelta(minutes=1)
            await connection.execute(update(staff_sessions).values(created_at=before))
        refused = await olga.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})
        assert refused.status == 422 and "sign in anew" in refused.text
        async with browsing(server, await server.session(role="manager")) as anew:
            assert (await anew.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})).status == 303
        assert (await rules.in_force(server.store, server.parts.retention)).open_lead == 10 * DAY


async def test_a_wish_can_be_taken_back_and_a_longer_rule_needs_nobody(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, managers(server) as (olga, petr):
        await ask_for(olga, SHORT)
        version = (await rules.versions(server.store))[0]
        assert (await petr.post(f"/console/rules/{version.id}/withdraw")).status == 303
        assert (await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})).status == 404
        longer = await ask_for(olga, {"days": "60", "why": "they take their time"})
        assert "rule_changed" in longer.location
        assert (await rules.in_force(server.store, server.parts.retention)).open_lead == 60 * DAY


BAD_DAYS = ["", "0", "-1", "6", "181", "1000000000", "NaN", "month", "no", "7.5", "7 days", "٧", "general"]


async def test_a_bad_threshold_is_refused_clearly_at_every_door(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as olga:
        for days in BAD_DAYS:
            for answer in (
                await olga.get(f"/console/rules/preview?days={days}"),
                await olga.get(f"/console/rules/who?days={days}"),
                await olga.post("/console/rules/confirm", {"days": days, "why": "because"}),
                await olga.post("/console/rules", {"days": days, "why": "because", "at_once": "0"}),
            ):
                assert answer.status == 422 and "7" in answer.text and "180" in answer.text, days
        for scope in ("site=nowhere", "product=none"):
            assert (await olga.get(f"/console/rules?{scope}")).status == 422
        for floor in ("%C2%B2", "9" * 5000, "x"):
            assert (await olga.get(f"/console/rules/preview?days=30&floor={floor}")).status == 200
        assert await rules.versions(server.store) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"retention.record": False}, "retention.record"),
        ({"retention.log": "0 days"}, "retention.log"),
        ({"retention.tax_documents": {"CZ": "ten years"}}, "retention.tax_documents.CZ"),
        ({"retention.tax_documents": {False: "5 days"}}, "retention.tax_documents"),
        ({"retention.export": "-1 days"}, "retention.export"),
        ({"retention.former_staff": 1e9}, "retention.former_staff"),
    ],
)
def test_a_bad_period_in_the_file_names_its_key(change: dict[str, object], said: str) -> None:
    with pytest.raises(BadConfiguration, match=re.escape(said)):
        load(CONFIG, {}, change)


async def test_a_site_and_a_product_have_rules_of_their_own_and_the_way_back(tmp_path: Path) -> None:
    async with lethe(tmp_path, more={"firm.products": ["Tatra 5"]}) as server, managers(server) as (olga, petr):
        page = await olga.get("/console/rules?site=demo&product=Tatra+5")
        assert page.status == 200 and "No rule of its own yet" in page.text
        own = {"days": "90", "why": "they take longer", "site": "demo", "product": "Tatra 5"}
        assert (await ask_for(olga, own)).status == 303
        found = await rules.in_force(server.store, server.parts.retention)
        assert found.exactly(Scope("demo", "Tatra 5")) == 90 * DAY and found.open_lead == 30 * DAY
        assert "This one has a rule of its own" in (await olga.get("/console/rules?site=demo&product=Tatra+5")).text
        back = await ask_for(olga, own | {"days": "general"})
        assert "rule_waits" in back.location
        version = (await rules.versions(server.store))[0]
        assert (await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "0"})).status == 303
        assert (await rules.in_force(server.store, server.parts.retention)).scoped == ()


async def test_the_privacy_notice_shows_the_periods_in_force(tmp_path: Path) -> None:
    """The manager's version and the longest one that may take a request; dates are the last possible ones."""
    async with lethe(tmp_path, more={"firm.products": ["Tatra 5"]}) as server, managers(server) as (olga, _):
        before = (await olga.get("/privacy/demo?lang=en")).text
        assert "30 days without a word from you" in before and "45 days" not in before
        await ask_for(olga, {"days": "45", "why": "a long season"})
        assert "45 days without a word from you" in (await olga.get("/privacy/demo?lang=en")).text
        await ask_for(olga, {"days": "100", "why": "they take longer", "product": "Tatra 5"})
        page = (await olga.get("/privacy/demo?lang=en")).text
        assert "100 days without a word from you" in page
        retention = await rules.in_force(server.store, server.parts.retention)
        last = coldness.lead_gone_by(retention, server.clock(), answered=False)
        assert last == server.clock() + (30 + 100 + 7 + 3) * DAY
        assert f"{last.day} {last:%B}" in page
        assert "10 years after the end of their year" in page, "by the site's country"
        chat = (await olga.get("/chat/demo?lang=en")).text
        assert f"{last.day} {last:%B}" in chat
        lead = await asked(server)
        async with server.store.main.read() as connection:
            conversation = select(owners.c.id).where(owners.c.parent_id == lead)
            chat_id = (await connection.execute(conversation)).scalar_one()
        chat_head = await conversations.head(server.store, chat_id)
        assert chat_head is not None
        assert await offercard.card(server.store, chat_head, retention, server.clock()) is None


async def test_a_hold_is_placed_shown_and_released_by_form(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        lead = await asked(server)
        async with server.store.main.read() as connection:
            card = (await connection.execute(select(tables.leads.c.card_id))).scalar_one()
        officer_token = await server.session(login="vera", role="privacy_officer")
        sales_token = await server.session(login="sam")
        until = (server.clock() + 400 * DAY).date().isoformat()
        good = {"order_number": "12 C 3/2026", "until": until}
        async with browsing(server, officer_token) as vera, browsing(server, sales_token) as sam:
            place = f"/console/orders/{card.hex()}/place"
            assert (await sam.post(place, good)).status == 403
            for wrong in (
                {"order_number": "Adam Nowak"},
                {"order_number": ""},
                {"order_number": "adam.nowak@example.org 1"},
                {"order_number": "1" * 61},
                {"order_number": "12"},
                {"order_number": "no number"},
                {"order_number": "12 C 3/2026; delete"},
                {"order_number": "850101/1234"},
                {"order_number": "Adam Nowak 7"},
                {"until": "2020-01-01"},
                {"until": "2200-01-01"},
                {"until": "month"},
            ):
                assert (await vera.post(place, good | wrong)).status == 422, wrong
            here = {"Referer": f"{server.url}/console/people/{card.hex()}"}
            told = await vera.post(place, good | {"order_number": "Adam Nowak 7"}, here)
            assert told.status == 422 and "does not belong in it (Name)" in told.text and until in told.text
            assert (await vera.post(f"/console/orders/{'0' * 32}/place", good)).status == 404
            assert await holds.listed(server.store, server.clock()) == []
            assert (await vera.post(place, good)).status == 303
            assert "12 C 3/2026" in (await vera.get("/console/orders")).text
            assert "12 C 3/2026" in (await vera.get(f"/console/people/{card.hex()}")).text, "on the card as well"
            his = (await sam.get(f"/console/leads/{lead.hex()}")).text
            assert "must not be deleted before" in his and "12 C 3/2026" not in his, "the number is no salesperson's"
            refused = await sam.post(f"/console/leads/{lead.hex()}/let-go")
            assert refused.status == 409 and "legal hold" in refused.text
            page = (await vera.get("/console/orders")).text
            assert "a colleague wanted to let it go" in page and "Sam" in page
            number = (await holds.listed(server.store, server.clock()))[0].id
            assert (await sam.post(f"/console/orders/{number}/release")).status == 403
            assert (await vera.post(f"/console/orders/{number}/release")).status == 303
            assert (await vera.post(f"/console/orders/{number}/release")).status == 404
            assert (await sam.post(f"/console/leads/{lead.hex()}/let-go")).status == 303


async def test_a_disclosure_is_a_privacy_officers_only_and_needs_an_orders_number(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, managers(server) as (olga, _):
        await asked(server, "adam@example.org")
        async with server.store.main.read() as connection:
            card = (await connection.execute(select(tables.leads.c.card_id))).scalar_one()
        path, order = f"/console/orders/{card.hex()}/disclose", {"order_number": "7 T 12/2026", "authority": "Court"}
        assert (await olga.post(path, order)).status == 403
        token = await server.session(login="vera", role="privacy_officer")
        async with browsing(server, token) as vera:
            for wrong in ({"order_number": ""}, {"order_number": "please"}, {"authority": ""},
                          {"authority": "Court, judge of adam@example.org"}):  # fmt: skip
                assert (await vera.post(path, order | wrong)).status == 422
            file = await vera.post(path, order)
            assert (
                file.status == 200 and "adam@example.org" in file.text and file.headers["Cache-Control"] == "no-store"
            )
            assert json.loads(file.text)["order"] == "7 T 12/2026"
            page = (await vera.get("/console/orders")).text
            assert "7 T 12/2026" in page and "adam@example.org" not in page


def test_the_clock_watch_sees_a_jump_in_either_direction_and_no_slow_day() -> None:
    now, seconds = [datetime(2026, 3, 2, tzinfo=UTC)], [0.0]
    watch = ClockWatch(lambda: now[0], lambda: seconds[0])

    def passes(wall: timedelta, real: timedelta) -> timedelta | None:
        now[0] += wall
        seconds[0] += real.total_seconds()
        return watch.jumped()

    assert passes(40 * DAY, 40 * DAY) is None, "asleep or not, both went on"
    assert passes(DAY + TOLERANCE, DAY) is None
    assert passes(timedelta(seconds=1), timedelta()) == TOLERANCE + timedelta(seconds=1)
    assert watch.jumped() is not None, "said until somebody was told"
    watch.believe()
    assert watch.jumped() is None
    assert passes(400 * DAY, timedelta()) == 400 * DAY
    watch.believe()
    assert passes(-400 * DAY, timedelta()) == -400 * DAY


async def test_a_jump_of_the_clock_stops_servers_and_workers_alike_until_a_manager_confirms(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    """The server's clock goes 400 days astray: it hides and sends nothing, nor does a worker that saw nothing."""
    async with lethe(tmp_path, store_urls) as server, managers(server) as (olga, _):
        lead = await asked(server)
        await server.tick()
        wall, worker_clock = OwnClock(datetime.now(UTC)), OwnClock(server.clock())
        settings = server.parts.settings
        worker = await build(settings, secrets.load(tmp_path / "secrets", {}), clock=worker_clock)
        try:
            server.runtime.clock_watch = ClockWatch(wall)
            wall.move(days=400)
            server.clock.move(days=400)
            assert await server.tick() == {}
            worker_clock.now = server.clock()
            assert await run_timetable(worker) == {} and await state(server, lead) == "live"
            assert "The clock jumped" in (await olga.get("/console/rules")).text
            metrics = (await olga.get("/metrics")).text
            assert 'lethe_alarm{alarm="clock_jumped"} 1.0' in metrics
            sales = await server.session(login="sam")
            async with browsing(server, sales) as sam:
                assert (await sam.post("/console/running/resume")).status == 403
                assert (await sam.get("/console/running")).status == 403
            server.clock.move(days=-400)
            worker_clock.now = server.clock() + timedelta(minutes=2)
            wall.move(days=-400)
            server.runtime.clock_watch = ClockWatch(wall)
            assert (await olga.post("/console/running/resume")).status == 303
            assert "hide_cold" in await run_timetable(worker) and await state(server, lead) == "live"
        finally:
            await worker.stop()


async def test_the_running_page_and_the_metrics_say_the_same(tmp_path: Path, store_urls: dict[str, str]) -> None:
    """Due, held, oldest, each duty's last and next run: with a server's timetable and with a worker's."""
    async with lethe(tmp_path, store_urls) as server, managers(server) as (olga, _):
        lead = await asked(server)
        assert (await olga.post(f"/console/leads/{lead.hex()}/let-go")).status == 303
        await server.tick()
        page, metrics = await olga.get("/console/running"), (await olga.get("/metrics")).text
        assert page.status == 200 and "Everything runs" in page.text
        for duty in ("erase", "hide_cold", "watch", "records"):
            for figure in ("last_run_seconds", "next_run_seconds", "done", "failing"):
                assert f'lethe_duty_{figure}{{duty="{duty}"}}' in metrics
        for figure in ("due 0.0", "held 0.0", "day 0.0", "refused_day 0.0", "oldest_due_seconds 0.0"):
            assert f"lethe_erasures_{figure}" in metrics
        server.clock.move(days=3, hours=2)
        late = (await olga.get("/metrics")).text
        assert "lethe_erasures_due 1.0" in late and "lethe_erasures_oldest_due_seconds 7200.0" in late
        assert 'lethe_alarm{alarm="schedule_asleep"} 1.0' in late
        worker = await build(
            server.parts.settings, secrets.load(tmp_path / "secrets", {}), clock=lambda: server.clock()
        )
        worker.parts.store.writer.start()
        try:
            assert (await run_timetable(worker))["erase"] == 1
        finally:
            await worker.stop()
        done = (await olga.get("/metrics")).text
        assert "lethe_erasures_day 1.0" in done and "schedule_asleep" not in done
        assert "erased in 24 hours" in (await olga.get("/console/running")).text


async def test_what_waits_for_a_manager_is_let_go_by_form(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, managers(server) as (olga, petr):
        for number in range(21):
            server.clock.move(seconds=1)
            await asked(server, f"p{number}@example.org")
        server.clock.move(days=12)
        page = await olga.post("/console/rules/confirm", SHORT)
        assert "Only 20 may go today" in page.text
        await ask_for(olga, SHORT)
        version = (await rules.versions(server.store))[0]
        assert (await petr.post(f"/console/rules/{version.id}/confirm", {"at_once": "21"})).status == 303
        server.clock.move(minutes=1)
        await server.tick()
        waiting = (await olga.get("/console/running")).text
        assert "1 hidden request waits for a manager" in waiting
        assert (await olga.post("/console/running/approve", {"seen": "1"})).status == 303
        assert "waits for a manager" not in (await olga.get("/console/running")).text


async def test_the_register_and_the_timetable_know_the_classes(tmp_path: Path) -> None:
    """Each class has a period in force; what a duty sweeps has that duty."""
    async with lethe(tmp_path) as server:
        await server.tick()
        async with server.store.main.read() as connection:
            ran = set((await connection.execute(select(tables.duties.c.name))).scalars())
        for one in classes.CLASSES:
            assert classes.period(server.parts.retention, one.key, country="CZ"), one.key
            assert one.ends != "duty" or one.duty in ran, one.key
        keys = {row[0] for row in await used_classes(server)}
        assert keys <= set(classes.BY_KEY) | {"card"}
        unknown = {area.retention for area in register.AREAS if re.fullmatch(r"[a-z_]+", area.retention)}
        assert unknown <= set(classes.BY_KEY) | {"minutes", "seconds"}
        for area in (*register.AREAS, *register.PLACES):
            if area.eraser.startswith("duty "):
                assert area.eraser.removeprefix("duty ").partition(";")[0] in ran, area.name


async def used_classes(server: Lethe) -> list[tuple[str]]:
    await asked(server)
    visitor = await server.visitor()
    await visitor.say("Are you open on Saturday?")
    async with server.store.main.read() as connection:
        return [tuple(row) for row in await connection.execute(select(owners.c.retention_class).distinct())]
