"""The cold threshold: its bounds, its versions, who must agree, and a preview that tells the truth."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from leads import cap, forgetting, rules, tuning
from leads.errors import NewSignInNeeded, NotFound, ReasonNeeded, RuleRefused, SecondManagerNeeded, TooLate
from leads.periods import Scope
from leads.privacy import erasure, holds
from leads.store import tables
from leads.store.tables import owners
from tests.leads.firm import DAY, HOUR, MOMENT, OFFER, RETENTION, Asked, Firm, firm


@pytest.mark.parametrize("days", [-1, 0, 1, 6, 181, 365, 10**9, -(10**9), float("nan")])
def test_a_threshold_outside_the_bounds_is_refused(days: int) -> None:
    with pytest.raises(RuleRefused):
        rules.check(RETENTION, days)


@pytest.mark.parametrize("days", [7, 8, 30, 179, 180])
def test_a_threshold_within_the_bounds_is_not(days: int) -> None:
    rules.check(RETENTION, days)


async def manager(f: Firm, name: str) -> int:
    """A member of staff who may change rules."""
    row = {"name": name, "login": name, "password": "", "must_change": False, "role": "manager", "language": "en"}
    await f.put(tables.staff, **row, own_only=False, failures=0, created_at=f.now)
    return int((await f.one(tables.staff, login=name)).id)


async def shorten(f: Firm, days: int, **scope: str) -> int:
    """Two managers agree on a shorter rule, and it is applied; the version."""
    first, second = await manager(f, f"first{days}{len(scope)}"), await manager(f, f"second{days}{len(scope)}")
    asked = await rules.change(f.store, RETENTION, days=days, by=first, why="shorter", now=f.now, scope=Scope(**scope))
    await rules.confirm(f.store, asked.id, by=second, signed_in_at=f.now, now=f.now)
    f.retention = await rules.in_force(f.store, RETENTION)
    await tuning.catch_up(f.store, f.retention, f.now)
    return asked.id


async def test_a_version_says_who_when_and_why_and_a_refused_one_changes_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        store = f.store
        assert await rules.in_force(store, RETENTION) == RETENTION
        for days, why, refusal in (
            (6, "short", RuleRefused),
            (10**9, "huge", RuleRefused),
            (0, "none", RuleRefused),
            (None, "no general rule", RuleRefused),
            (20, "  ", ReasonNeeded),
        ):
            with pytest.raises(refusal):
                await rules.change(store, RETENTION, days=days, by=3, why=why, now=f.now)
        assert await rules.versions(store) == [] and await f.count(tables.audit) == 0
        first = await rules.change(store, RETENTION, days=45, by=3, why="season", now=f.now)
        second = await rules.change(store, RETENTION, days=60, by=4, why="a long season", now=f.now + DAY)
        versions = await rules.versions(store)
        assert [(v.id, v.days, v.set_by, v.why, v.waits) for v in versions] == [
            (second.id, 60, 4, "a long season", False),
            (first.id, 45, 3, "season", False),
        ]
        in_force = await rules.in_force(store, RETENTION)
        assert (in_force.open_lead, in_force.rule_id) == (60 * DAY, second.id)
        narrower = replace(RETENTION, open_lead_max=50 * DAY)
        assert (await rules.in_force(store, narrower)).open_lead == 50 * DAY
        with pytest.raises(RuleRefused):
            await tuning.preview(store, RETENTION, 10**9, f.now)


async def test_a_shorter_rule_waits_for_a_second_manager(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        olga, petr = await manager(f, "olga"), await manager(f, "petr")
        asked = await rules.change(f.store, RETENTION, days=20, by=olga, why="shorter", now=f.now)
        assert asked.waits and await rules.in_force(f.store, RETENTION) == RETENTION
        f.now += 2 * DAY
        with pytest.raises(SecondManagerNeeded):
            await rules.confirm(f.store, asked.id, by=olga, signed_in_at=f.now, now=f.now)
        done = await rules.confirm(f.store, asked.id, by=petr, signed_in_at=f.now, now=f.now)
        assert (done.set_by, done.confirmed_by, done.valid_from) == (olga, petr, f.now)
        assert (await rules.in_force(f.store, RETENTION)).open_lead == 20 * DAY
        with pytest.raises(NotFound):
            await rules.confirm(f.store, asked.id, by=petr, signed_in_at=f.now, now=f.now)
        assert await f.count(tables.audit, action="rule_asked") == 1
        assert await f.count(tables.audit, action="rule_confirmed") == 1


async def test_a_single_manager_confirms_a_day_later_and_newly_signed_in(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        olga, begin = await manager(f, "olga"), f.now
        asked = await rules.change(f.store, RETENTION, days=20, by=olga, why="shorter", now=f.now)
        f.now += 30 * DAY
        for signed_in_at in (begin, begin + DAY - MOMENT):
            with pytest.raises(NewSignInNeeded):
                await rules.confirm(f.store, asked.id, by=olga, signed_in_at=signed_in_at, now=f.now)
        await rules.confirm(f.store, asked.id, by=olga, signed_in_at=begin + DAY, now=f.now)
        assert (await rules.in_force(f.store, RETENTION)).open_lead == 20 * DAY


async def test_a_new_wish_or_second_thoughts_end_one_that_waits(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        olga, petr = await manager(f, "olga"), await manager(f, "petr")
        first = await rules.change(f.store, RETENTION, days=20, by=olga, why="shorter", now=f.now)
        second = await rules.change(f.store, RETENTION, days=25, by=olga, why="not so short", now=f.now)
        await rules.withdraw(f.store, second.id, by=petr, now=f.now)
        for number in (first.id, second.id):
            with pytest.raises(NotFound):
                await rules.confirm(f.store, number, by=petr, signed_in_at=f.now, now=f.now)
        assert await rules.in_force(f.store, RETENTION) == RETENTION


async def test_a_site_and_a_product_have_a_rule_of_their_own(store_urls: dict[str, str], tmp_path: Path) -> None:
    """The narrower rule counts, also for what comes later; a visitor is promised the latest possible day."""
    async with firm(store_urls, tmp_path) as f:
        plain, about = await f.asks("plain@posta.example"), await f.asks("about@posta.example")
        await f.offers(plain)
        await f.offers(about, replace(OFFER, declared_as="Tatra 5"))
        for days, scope in ((60, Scope(site="demo")), (90, Scope(product="Tatra 5")), (120, Scope(site="other"))):
            await rules.change(f.store, RETENTION, days=days, by=1, why="they take longer", now=f.now, scope=scope)
        f.retention = await rules.in_force(f.store, RETENTION)
        assert f.retention.open_lead == RETENTION.open_lead and f.retention.longest == 120 * DAY
        assert await tuning.catch_up(f.store, f.retention, f.now) == 2
        assert await tuning.catch_up(f.store, f.retention, f.now) == 0
        assert (await f.owner(plain.lead)).cold_at == f.now + 60 * DAY
        assert (await f.owner(about.lead)).cold_at == f.now + 90 * DAY
        later = await f.asks("later@posta.example")
        assert (await f.owner(later.lead)).cold_at == f.now + 60 * DAY
        await f.offers(later, replace(OFFER, declared_as="Tatra 5"))
        assert (await f.owner(later.lead)).cold_at == f.now + 90 * DAY
        back = await rules.change(
            f.store, RETENTION, days=None, by=1, why="as all", now=f.now, scope=Scope(product="Tatra 5")
        )
        assert back.waits, "it shortens from 90 days to the site's 60"


async def test_a_products_rule_that_takes_the_place_of_a_sites_longer_one_waits(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """A product is narrower than a site: requests of this site about it would go sooner than now."""
    async with firm(sqlite_urls, tmp_path) as f:

        async def wish(days: int | None, **scope: str) -> bool:
            asked = await rules.change(
                f.store, RETENTION, days=days, by=1, why="as the season is", now=f.now, scope=Scope(**scope)
            )
            return asked.waits

        assert not await wish(90, site="demo")
        assert await wish(60, product="Tatra 5"), "longer than the general rule, but shorter than the site's"
        assert not await wish(90, product="Tatra 5")
        assert not await wish(100, site="demo", product="Tatra 5")
        assert await wish(None, site="demo", product="Tatra 5"), "back to the product's 90 days"


async def test_what_the_preview_says_is_what_happens(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Leads of every age around the new threshold: at once, within a week, later, held, and one that is kept."""
    async with firm(store_urls, tmp_path) as f:
        begin = f.now
        asked = {}
        for age in (25, 20, 15, 14, 13, 8, 7, 2):
            f.now = begin + timedelta(days=25 - age)
            asked[age] = await f.asks(f"person{age}@posta.example", reminders=False)
        f.now = begin + 25 * DAY
        for age, cents, currency in ((25, 100, "PLN"), (15, 250, "EUR"), (8, 50, "EUR"), (20, 7, "EUR"), (2, 9, "PLN")):
            async with f.store.main.begin() as connection:
                worth = update(tables.leads).where(tables.leads.c.id == asked[age].lead)
                await connection.execute(worth.values(value=cents, currency=currency))
        await holds.place(f.store, asked[20].lead, order_number="12 C 3/2026", until=f.now + DAY, by=1, now=f.now)
        assert await f.mark_due() == 0
        found = await tuning.preview(f.store, RETENTION, 14, f.now)
        assert (found.at_once, found.within_week, found.held) == (3, 3, 1)
        assert found.value == {"EUR": 300, "PLN": 100}, "what stays is not worth anything here"
        assert {going.lead for going in found.leads} == {asked[age].lead for age in asked if age >= 7}
        assert (await tuning.preview(f.store, RETENTION, 14, f.now, scope=Scope(site="other"))).leads == ()
        assert await f.mark_due() == 0, "a preview changes nothing"
        await shorten(f, 14)
        assert await f.mark_due() == found.at_once + 1, "a held lead is hidden too, and kept"
        assert {await f.state(asked[age].lead) for age in (25, 20, 15, 14)} == {"hidden"}
        for age in (25, 15, 14):
            assert (await f.owner(asked[age].lead)).erase_at == f.now + RETENTION.grace, "no rule takes the grace away"
        f.now += 7 * DAY - MOMENT
        assert await f.mark_due() == found.within_week - 1
        f.now += MOMENT
        assert await f.mark_due() == 1
        assert await f.state(asked[2].lead) == "live"
        assert await f.count(owners, rule_id=f.retention.rule_id) == len(asked)


async def test_a_shorter_rule_can_be_undone_within_the_grace(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Whom it hid comes back to the stage that he had; who would be cold anyway does not, nor who asked to go."""
    async with firm(store_urls, tmp_path) as f:
        old, young, offered = [await f.asks(f"p{n}@posta.example", reminders=False) for n in range(3)]
        f.now += 10 * DAY
        await f.answers(young)
        await f.offers(offered)
        f.now += 18 * DAY
        version = await shorten(f, 7)
        assert await f.mark_due() == 3
        assert await f.stage(offered) == "cold"
        f.now += RETENTION.grace - MOMENT
        assert (await f.owner(old.lead)).created_at + RETENTION.open_lead <= f.now
        back = await tuning.undo(f.store, RETENTION, version, by=1, why="a mistake", now=f.now)
        assert back == 2
        assert [await f.state(one.lead) for one in (old, young, offered)] == ["hidden", "live", "live"]
        assert await f.stage(offered) == "offered" and await f.stage(young) == "answered"
        assert await f.state(young.conversation) == "live"
        assert (await rules.in_force(f.store, RETENTION)).open_lead == RETENTION.open_lead
        newest = (await rules.versions(f.store))[0]
        assert (newest.days, newest.undoes, newest.why, newest.set_by) == (30, version, "a mistake", 1)
        with pytest.raises(TooLate):
            await tuning.undo(f.store, RETENTION, version, by=1, why="again", now=f.now)


async def test_when_a_rule_is_undone_plan_date_and_room_for_others_are_as_they_were(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """A follow-up that was still to come comes; nobody else waits for a manager because of those who came back."""
    async with firm(store_urls, tmp_path) as f:
        offered = await f.asks()
        await f.offers(offered)
        plan, clock = await f.one(tables.leads, id=offered.lead), await f.owner(offered.lead)
        assert plan.next_step_at is not None and plan.last_step_at > f.now
        f.now += 12 * DAY
        version = await shorten(f, 7)
        f.now = (await f.owner(offered.lead)).cold_at
        assert await f.mark_due() == 1 and await f.state(offered.lead) == "hidden"
        room = await cap.room(f.store, f.now)
        assert await tuning.undo(f.store, RETENTION, version, by=1, why="a mistake", now=f.now) == 1
        after = await f.one(tables.leads, id=offered.lead)
        assert (after.stage, after.next_step_at, after.last_step_at) == (
            "offered",
            plan.next_step_at,
            plan.last_step_at,
        )
        assert (await f.owner(offered.lead)).cold_at == clock.cold_at
        assert await cap.room(f.store, f.now) == room + 1
        f.now = max(f.now, plan.next_step_at)
        assert await f.follow_up() == 1


async def test_after_the_grace_nothing_is_undone(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        version = await shorten(f, 7)
        with pytest.raises(TooLate):
            await tuning.undo(f.store, RETENTION, version, by=1, why="late", now=f.now + RETENTION.grace)
        with pytest.raises(NotFound):
            await tuning.undo(f.store, RETENTION, version + 1, by=1, why="which", now=f.now)
        longer = await rules.change(f.store, RETENTION, days=60, by=1, why="longer", now=f.now + HOUR)
        with pytest.raises(TooLate):
            await tuning.undo(f.store, RETENTION, longer.id, by=1, why="makes nobody come back", now=f.now + HOUR)


async def many(f: Firm, n: int) -> list[Asked]:
    return [await f.asks(f"person{number}@posta.example", reminders=False) for number in range(n)]


async def test_more_than_was_to_be_expected_waits_for_a_manager(store_urls: dict[str, str], tmp_path: Path) -> None:
    """From 30 to 7 days with 25 silent ones: all are hidden, 20 go, 5 wait; overdue is red until somebody looks."""
    async with firm(store_urls, tmp_path) as f:
        asked = await many(f, 25)
        f.now += 8 * DAY
        await shorten(f, 7)
        assert await f.mark_due() == 25
        assert {await f.state(one.lead) for one in asked} == {"hidden"}
        assert (await cap.waiting(f.store)).n == 5
        f.now += RETENTION.grace
        assert await f.eraser().erase_due(f.now) == 20
        assert await f.eraser().erase_due(f.now + HOUR) == 0
        assert await forgetting.overdue(f.store, f.now + 2 * HOUR) == 5
        assert await cap.approve(f.store, seen=4, by=1, now=f.now) == 0, "one more than he saw"
        assert await cap.approve(f.store, seen=5, by=1, now=f.now) == 5
        assert await f.eraser().erase_due(f.now + HOUR) == 5
        assert (await cap.waiting(f.store)).n == 0 and await f.count(tables.owners) == 0


async def test_the_cap_is_one_for_all_workers(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        await many(f, 50)
        f.now += 40 * DAY
        assert sum(await asyncio.gather(f.mark_due(), f.mark_due())) == 50
        assert (await cap.waiting(f.store)).n == 30
        assert await cap.room(f.store, f.now) == 0


async def test_what_was_forecast_goes_without_anybody_looking(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """Three times the number that yesterday's forecast named; a forecast of the same day does not count."""
    async with firm(sqlite_urls, tmp_path) as f:
        await many(f, 25)
        f.now += 29 * DAY
        assert await cap.forecast(f.store, f.now) == 25
        f.now += DAY
        assert await cap.room(f.store, f.now) == 75
        assert await f.mark_due() == 25 and (await cap.waiting(f.store)).n == 0
        assert await cap.room(f.store, f.now) == 50


async def test_forty_days_without_power_lose_nothing_and_rush_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """All is hidden late and keeps its whole grace; the cap holds what was not to be expected; answers still win."""
    async with firm(store_urls, tmp_path) as f:
        asked = await many(f, 23)
        assert await cap.forecast(f.store, f.now) == 0
        f.now += 40 * DAY
        assert await f.mark_due() == 23
        assert await cap.forecast(f.store, f.now) == 0
        assert await f.eraser().erase_due(f.now) == 0
        assert (await cap.waiting(f.store)).n == 3
        await f.answers(asked[0])
        f.now += RETENTION.grace
        assert await f.eraser().erase_due(f.now) in (19, 20)
        assert await f.state(asked[0].lead) == "live"
        assert (await cap.waiting(f.store)).n in (2, 3)


async def test_who_asked_to_be_forgotten_is_held_back_by_no_cap(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await many(f, 21)
        f.now += 40 * DAY
        await f.mark_due()
        waiting = [one for one in asked if await f.row(tables.capped, owner_id=one.lead) is not None]
        assert len(waiting) == 1
        await erasure.ask(f.store, waiting[0].lead, reason="own_request", now=f.now)
        assert (await cap.waiting(f.store)).n == 0
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(waiting[0].lead) == "gone"


async def test_an_erasure_keeps_the_version_that_hid_its_lead(store_urls: dict[str, str], tmp_path: Path) -> None:
    """A rule that changes between hiding, INTENT and the certificate changes neither the dates nor what is written."""
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        f.now += 10 * DAY
        version = await shorten(f, 8)
        assert await f.mark_due() == 1
        due_at = (await f.owner(asked.lead)).erase_at
        await rules.change(f.store, RETENTION, days=120, by=1, why="much longer", now=f.now)
        f.retention = await rules.in_force(f.store, RETENTION)
        assert await tuning.catch_up(f.store, f.retention, f.now) == 0, "what is hidden keeps its date"
        assert (await f.owner(asked.lead)).erase_at == due_at
        f.now = due_at
        assert await f.eraser().erase_due(f.now) == 1
        certificate = await f.certificate()
        assert (certificate["rule"], certificate["due_at"]) == (version, due_at.isoformat())
