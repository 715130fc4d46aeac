"""Every class that a manager tunes: its date moves with the rule, comes back with the undo, and stays within bounds."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from leads import customers, rules, stages, tuning
from leads.errors import LawDemandsMore, RuleRefused
from leads.periods import Bounds, Scope
from leads.privacy import holds
from leads.store import tables
from tests.leads.firm import DAY, RETENTION, Asked, Firm, firm

YEAR = timedelta(days=365)
BOUNDS = {
    "chat_answered": Bounds(DAY, 7 * DAY),
    "chat_unanswered": Bounds(DAY, 30 * DAY),
    "closed_lead": Bounds(DAY, 90 * DAY),
    "order": Bounds(7 * DAY, YEAR),
    "customer": Bounds(YEAR, 10 * YEAR),
    "tax_documents": Bounds(5 * YEAR, 12 * YEAR),
}
DEFAULTS = replace(RETENTION, bounds=BOUNDS, tax_documents={"PL": 5 * YEAR})


async def two_managers(f: Firm) -> tuple[int, int]:
    person = {"password": "!", "must_change": False, "role": "manager", "own_only": False, "language": "en"}
    person |= {"failures": 0, "created_at": f.now, "briefed_at": f.now}
    async with f.store.main.begin() as connection:
        numbers = [
            (
                await connection.execute(
                    insert(tables.staff).values(name=name, login=name, **person).returning(tables.staff.c.id)
                )
            ).scalar_one()
            for name in ("olga", "petr")
        ]
    return numbers[0], numbers[1]


async def ruled(f: Firm, scope: Scope, days: int) -> int:
    """Asked for by one manager, agreed to by another where that is needed, and applied."""
    first, second = await two_managers(f) if not await f.count(tables.staff) else (1, 2)
    asked = await rules.change(f.store, DEFAULTS, days=days, by=first, why="a try", now=f.now, scope=scope)
    if asked.waits:
        await rules.confirm(f.store, asked.id, by=second, signed_in_at=f.now, now=f.now)
    f.retention = await rules.in_force(f.store, DEFAULTS)
    await tuning.catch_up(f.store, f.retention, f.now)
    return asked.id


async def closed(f: Firm, key: str, email: str = "adam@poczta.example") -> Asked:
    """A request whose end puts it into the class."""
    asked = await f.asks(email, reminders=False)
    to = "lost" if key == "closed_lead" else "customer"
    await stages.close(f.store, f.retention, asked.lead, to, actor="staff:7", why="x", now=f.now)
    if key in ("order", "tax_documents"):
        kept = "order" if key == "order" else "tax_document"
        await customers.keep_as(
            f.store, f.retention, asked.lead, kept, event=f.now.date(), by="staff:7", now=f.now
        )  # fmt: skip
    return asked


@pytest.mark.parametrize(("key", "days"), [("closed_lead", 3), ("order", 10), ("customer", 365)])
async def test_a_shorter_period_hides_after_two_yeses_and_its_undo_brings_back(
    store_urls: dict[str, str], tmp_path: Path, key: str, days: int
) -> None:
    async with firm(store_urls, tmp_path) as f:
        f.retention = DEFAULTS
        asked, held = await closed(f, key), await closed(f, key, "eva@posta.example")
        before, stage = (await f.owner(asked.lead)).cold_at, await f.stage(asked)
        await holds.place(f.store, held.lead, order_number="1", until=f.now + 9999 * DAY, by=1, now=f.now)
        f.now += (days + 2) * DAY
        assert before > f.now
        found = await tuning.preview(f.store, DEFAULTS, days, f.now, scope=Scope(key=key))
        assert (found.at_once, found.held, found.scope.key) == (1, 1, key)
        elsewhere = Scope("other", None, key)
        assert (await tuning.preview(f.store, DEFAULTS, days, f.now, scope=elsewhere)).leads == ()
        version = await ruled(f, Scope(key=key), days)
        row = await f.owner(asked.lead)
        assert row.cold_at <= f.now and row.rule_id == version
        assert await f.mark_due() >= 1 and await f.state(asked.lead) == "hidden"
        assert (await f.owner(asked.lead)).erase_at == f.now + f.retention.grace
        f.now += DAY
        back = await tuning.undo(f.store, DEFAULTS, version, by=1, why="a mistake", now=f.now)
        assert back >= 1 and await f.state(asked.lead) == "live" and await f.stage(asked) == stage
        assert abs((await f.owner(asked.lead)).cold_at - before) <= DAY
        assert (await rules.in_force(f.store, DEFAULTS)).period(key) == DEFAULTS.period(key)


async def test_the_certificate_names_the_rule_of_the_class_that_took_somebody(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        version = await ruled(f, Scope("demo", None, "closed_lead"), 2)
        asked = await closed(f, "closed_lead")
        assert (await f.owner(asked.lead)).cold_at == f.now + 2 * DAY
        await f.goes_cold(asked)
        assert await f.eraser().erase_due(f.now) == 1
        proof = await f.certificate()
        assert (proof["rule"], proof["reason"]) == (version, "closed_lead")


async def test_what_the_tax_office_may_ask_for_is_only_ever_kept_longer(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        f.retention = DEFAULTS
        asked = await closed(f, "tax_documents")
        before = (await f.owner(asked.lead)).cold_at
        for days in (0, 1, 1824):
            with pytest.raises(LawDemandsMore):
                await ruled(f, Scope(key="tax_documents"), days)
        await ruled(f, Scope(key="tax_documents"), 10 * 365)
        assert (await f.owner(asked.lead)).cold_at.year == before.year + 5
        # A law that was entered later stands over every rule.
        stricter = replace(DEFAULTS, tax_documents={"PL": 11 * YEAR})
        assert (await rules.in_force(f.store, stricter)).tax_documents["PL"] == 11 * YEAR


@pytest.mark.parametrize("key", BOUNDS)
async def test_no_period_leaves_its_bounds_and_none_is_tuned_that_has_none(
    sqlite_urls: dict[str, str], tmp_path: Path, key: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        bounds = BOUNDS[key]
        for days in (-1, 0, bounds.least.days - 1, bounds.most.days + 1, 10**9):
            with pytest.raises((RuleRefused, LawDemandsMore)):
                await ruled(f, Scope(key=key), days)
        with pytest.raises(RuleRefused):
            await rules.change(
                f.store, RETENTION, days=bounds.most.days, by=1, why="why", now=f.now, scope=Scope(key=key)
            )
        if key.startswith("chat_"):
            with pytest.raises(RuleRefused):
                await ruled(f, Scope(None, "Tatra 5", key), bounds.most.days)
        assert await rules.versions(f.store) == [] and f.retention == RETENTION
        await ruled(f, Scope("demo", None, key), bounds.most.days)
        assert f.retention.of("demo", None).period(key) == bounds.most
        assert f.retention.of("other", None).period(key) == DEFAULTS.period(key)
        assert f.retention.longest_at("demo", key) == bounds.most
        assert (await rules.in_force(f.store, RETENTION)) == RETENTION, (
            "a bound that was taken away takes the rule away"
        )


async def test_rules_of_two_classes_stand_beside_each_other(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await ruled(f, Scope(key="closed_lead"), 20)
        await ruled(f, Scope(), 60)
        first, second = await closed(f, "closed_lead"), await f.asks("eva@posta.example", reminders=False)
        assert (f.retention.closed_lead, f.retention.open_lead) == (20 * DAY, 60 * DAY)
        assert (await f.owner(first.lead)).cold_at == f.now + 20 * DAY
        assert (await f.owner(second.lead)).cold_at == f.now + 60 * DAY
        wish = await rules.change(
            f.store, DEFAULTS, days=2, by=1, why="wish", now=f.now, scope=Scope(key="closed_lead")
        )
        await rules.change(f.store, DEFAULTS, days=70, by=1, why="other", now=f.now)
        assert [one.id for one in await rules.versions(f.store) if one.waits] == [wish.id]
