"""The cold threshold: its bounds, its versions, and a preview that tells the truth."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from leads import forgetting, rules
from leads.errors import ReasonNeeded, RuleRefused
from leads.privacy import holds
from leads.store import tables
from leads.store.tables import owners
from tests.leads.firm import DAY, MOMENT, RETENTION, firm


@pytest.mark.parametrize("days", [-1, 0, 1, 6, 181, 365, 10**9, -(10**9), float("nan")])
def test_a_threshold_outside_the_bounds_is_refused(days: int) -> None:
    with pytest.raises(RuleRefused):
        rules.check(RETENTION, days)


@pytest.mark.parametrize("days", [7, 8, 30, 179, 180])
def test_a_threshold_within_the_bounds_is_not(days: int) -> None:
    rules.check(RETENTION, days)


async def test_a_version_says_who_when_and_why_and_a_refused_one_changes_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        store = f.store
        assert await rules.in_force(store, RETENTION) == RETENTION
        for days, why, refusal in ((6, "short", RuleRefused), (10**9, "huge", RuleRefused), (20, "  ", ReasonNeeded)):
            with pytest.raises(refusal):
                await rules.set_open_lead(store, RETENTION, days=days, by=3, why=why, now=f.now)
        assert await rules.versions(store) == [] and await f.count(tables.audit) == 0
        first = await rules.set_open_lead(store, RETENTION, days=45, by=3, why="season", now=f.now)
        second = await rules.set_open_lead(store, RETENTION, days=20, by=4, why="season is over", now=f.now + DAY)
        versions = await rules.versions(store)
        assert [(v.id, v.days, v.set_by, v.why) for v in versions] == [
            (second, 20, 4, "season is over"),
            (first, 45, 3, "season"),
        ]
        in_force = await rules.in_force(store, RETENTION)
        assert (in_force.open_lead, in_force.rule_id) == (20 * DAY, second)
        narrower = replace(RETENTION, open_lead_min=25 * DAY)
        assert (await rules.in_force(store, narrower)).open_lead == 25 * DAY
        with pytest.raises(RuleRefused):
            await forgetting.preview(store, RETENTION, 10**9, f.now)


async def test_what_the_preview_says_is_what_happens(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Leads of every age around the new threshold: at once, within a week, later, held, and one that is kept."""
    async with firm(store_urls, tmp_path) as f:
        begin = f.now
        asked = {}
        for age in (25, 20, 15, 14, 13, 8, 7, 2):
            f.now = begin + timedelta(days=25 - age)
            asked[age] = await f.asks(f"person{age}@posta.example", reminders=False)
        f.now = begin + 25 * DAY
        await holds.place(f.store, asked[20].lead, order_number="12 C 3/2026", until=f.now + DAY, by=1, now=f.now)
        assert await f.mark_due() == 0
        found = await forgetting.preview(f.store, RETENTION, 14, f.now)
        assert (found.at_once, found.within_week, found.held) == (3, 3, 1)
        assert {going.lead for going in found.leads} == {asked[age].lead for age in asked if age >= 7}
        assert await f.mark_due() == 0, "a preview changes nothing"
        await rules.set_open_lead(f.store, RETENTION, days=14, by=1, why="shorter", now=f.now)
        f.retention = await rules.in_force(f.store, RETENTION)
        assert await forgetting.apply_rule(f.store, f.retention, f.now) == len(asked)
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
