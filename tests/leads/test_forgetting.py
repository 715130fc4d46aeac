"""Who is warned of, hidden, let go, kept and brought back, each just before, at and just after its time."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from leads import forgetting, rules, stages, tasks, tuning
from leads.errors import Gone, KeptEnough, NotFound, ReasonNeeded, StageRefused
from leads.privacy import erasure
from leads.store import tables
from leads.store.tables import leads, notes, signals
from leads.store.writer import ConversationEnded
from tests.leads.firm import DAY, HOUR, MINUTE, MOMENT, RETENTION, Firm, firm
from tests.leads.plans import plans_of


async def due_soon(f: Firm) -> int:
    return await forgetting.due_soon(f.store, f.retention, f.now)


async def test_a_lead_is_hidden_at_its_time_and_not_a_moment_before(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        cold_at = f.now + 30 * DAY
        f.now = cold_at - MOMENT
        assert await f.mark_due() == 0 and await f.state(asked.lead) == "live"
        f.now = cold_at
        assert await f.mark_due() == 1
        owner = await f.owner(asked.lead)
        assert (owner.state, owner.reason, owner.erase_at) == ("hidden", "cold", cold_at + 3 * DAY)
        assert await f.state(asked.conversation) == "hidden"
        assert (await f.one(leads, id=asked.lead)).stage == "cold"
        assert {await f.count(signals, kind="hidden", subject=one) for one in (asked.lead, asked.conversation)} == {1}
        f.now += MINUTE
        assert await f.mark_due() == 0, "hidden once"


async def test_what_has_gone_cold_is_found_by_the_index_of_its_date(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        for number in range(3):
            await f.asks(f"person{number}@posta.example")
        await f.says("Kiedy jest otwarte?")
        f.now += 30 * DAY
        async with plans_of(f, "cold_at <=") as plans:
            assert await f.mark_due() == 4
        assert "ix_owners_cold" in plans[0], plans


@pytest.mark.parametrize("late", [59 * MINUTE, 40 * DAY])
async def test_who_is_hidden_late_still_has_the_whole_grace(
    sqlite_urls: dict[str, str], tmp_path: Path, late: timedelta
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        cold_at = f.now + 30 * DAY
        f.now = cold_at + late
        await f.mark_due()
        counted_from = cold_at if late == 59 * MINUTE else f.now
        assert (await f.owner(asked.lead)).erase_at == counted_from + RETENTION.grace
        assert await f.eraser().erase_due(f.now) == 0


async def test_a_chat_goes_a_day_after_our_answer_or_a_week_after_its_last_message(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        begin = f.now
        answered, silent = await f.says("Kiedy jest otwarte?"), await f.says("Halo?")
        f.now = begin + HOUR
        await f.replies(answered)
        f.now = begin + 25 * HOUR - MOMENT
        assert await f.mark_due() == 0
        f.now = begin + 25 * HOUR
        assert await f.mark_due() == 1
        assert (await f.owner(answered)).erase_at == f.now, "a chat has no grace"
        f.now = begin + 7 * DAY - MOMENT
        assert await f.mark_due() == 0 and await f.state(silent) == "live"
        f.now = begin + 7 * DAY
        assert await f.mark_due() == 1 and await f.state(silent) == "hidden"


async def test_a_visitor_who_writes_again_starts_his_chats_clock_anew(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        chat = await f.says("Kiedy jest otwarte?")
        await f.replies(chat)
        f.now += 24 * HOUR
        assert await f.mark_due() == 1
        await f.says("A w sobote?", chat=chat)
        owner = await f.owner(chat)
        assert (owner.state, owner.reason, owner.erase_at, owner.cold_at) == ("live", None, None, f.now + 7 * DAY)


async def test_our_late_answer_begins_the_silence_but_thirty_days_late_at_most(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        acted = f.now
        f.now += 12 * DAY
        await f.replies(asked.conversation)
        await f.work()
        assert (await f.owner(asked.lead)).cold_at == acted + 42 * DAY
        f.now += DAY
        await f.replies(asked.conversation, "Jeszcze jedno.")
        await f.work()
        owner = await f.owner(asked.lead)
        assert (owner.cold_at, owner.answered_at) == (acted + 42 * DAY, acted + 12 * DAY), "only the first one counts"


async def test_the_salesperson_is_asked_three_days_before_once_and_about_a_true_date(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        f.now += 27 * DAY - MOMENT
        assert await due_soon(f) == 0
        f.now += MOMENT
        assert [await due_soon(f), await due_soon(f)] == [1, 0]
        task = await f.one(tables.tasks, owner_id=asked.lead, kind="due_soon")
        assert (task.due_at, task.done_at) == (f.now + 3 * DAY, None)
        await f.answers(asked)
        assert (await f.one(tables.tasks, id=task.id)).outcome == "answered"
        assert await due_soon(f) == 0


async def test_a_task_about_a_date_that_moved_is_closed(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        f.now += 28 * DAY
        await due_soon(f)
        await rules.change(f.store, RETENTION, days=60, by=1, why="longer", now=f.now)
        f.retention = await rules.in_force(f.store, RETENTION)
        await tuning.apply_rule(f.store, f.retention, f.now)
        assert await due_soon(f) == 0
        assert (await f.one(tables.tasks, owner_id=asked.lead, kind="due_soon")).outcome == "moved"


async def choose(
    f: Firm, choice: str, *, days: int | None = None, reason: str = "tender", manager: bool = False
) -> bytes:
    """Answer the open due-soon task."""
    task = await f.one(tables.tasks, kind="due_soon", done_at=None)
    until = None if days is None else f.now + days * DAY
    return await tasks.choose(
        f.store, f.retention, task.id, choice=choice, until=until, reason=reason, by=7, is_manager=manager, now=f.now
    )


async def test_a_lead_is_kept_twice_for_ninety_days_and_then_only_by_a_manager(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        for _ in range(2):
            f.now = (await f.owner(asked.lead)).cold_at - 3 * DAY
            assert await due_soon(f) == 1
            with pytest.raises(KeptEnough):
                await choose(f, "keep", days=91)
            with pytest.raises(ReasonNeeded):
                await choose(f, "keep", days=90, reason="")
            with pytest.raises(ReasonNeeded):
                await choose(f, "keep")
            await choose(f, "keep", days=90)
            assert (await f.owner(asked.lead)).cold_at == f.now + 90 * DAY
            assert await f.count(tables.tasks, kind="due_soon", done_at=f.now, outcome="keep:tender") == 1
        f.now = (await f.owner(asked.lead)).cold_at - 3 * DAY
        await due_soon(f)
        with pytest.raises(KeptEnough):
            await choose(f, "keep", days=1)
        await choose(f, "keep", days=10, manager=True)
        assert await tuning.apply_rule(f.store, f.retention, f.now) == 0, "a rule respects what was kept"


async def test_writing_once_more_closes_the_task_and_moves_no_clock(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        f.now += 28 * DAY
        await due_soon(f)
        before = (await f.owner(asked.lead)).cold_at
        assert await choose(f, "write") == asked.lead
        assert (await f.owner(asked.lead)).cold_at == before and await due_soon(f) == 0


async def test_letting_go_hides_at_once_and_a_refusal_leaves_the_task_open(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        f.now += 28 * DAY
        await due_soon(f)
        await choose(f, "let_go")
        owner, lead = await f.owner(asked.lead), await f.one(leads, id=asked.lead)
        assert (owner.state, owner.reason, owner.erase_at) == ("hidden", "let_go", f.now + 3 * DAY)
        assert (lead.stage, lead.next_step_at) == ("cold", None)
        with pytest.raises(NotFound):
            await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)


async def test_a_customer_is_not_let_go(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        with pytest.raises(StageRefused):
            await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)
        assert (await f.owner(asked.lead)).cold_at == f.now + RETENTION.customer


async def test_a_manager_restores_within_the_grace_and_no_rule_hides_it_again_at_once(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        f.now -= MOMENT
        with pytest.raises(ReasonNeeded):
            await forgetting.restore(f.store, f.retention, asked.lead, actor="staff:1", why=" ", now=f.now)
        why = "pan Nowak zadzwonil"
        await forgetting.restore(f.store, f.retention, asked.lead, actor="staff:1", why=why, now=f.now)
        assert {await f.state(one) for one in (asked.lead, asked.conversation)} == {"live"}
        assert (await f.owner(asked.lead)).cold_at == f.now + 30 * DAY
        assert await tuning.apply_rule(f.store, f.retention, f.now) == 0
        assert why.encode() not in (await f.one(notes, lead_id=asked.lead)).body
        assert await f.count(tables.stage_changes, lead_id=asked.lead, why=why) == 0, "a reason may name somebody"
        with pytest.raises(NotFound):
            await forgetting.restore(f.store, f.retention, asked.lead, actor="staff:1", why="again", now=f.now)


@pytest.mark.parametrize("reason", ["own_request", "delete", "not_me"])
async def test_what_the_person_himself_wanted_deleted_nobody_brings_back(
    sqlite_urls: dict[str, str], tmp_path: Path, reason: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await erasure.ask(f.store, asked.conversation, reason=reason, now=f.now)
        with pytest.raises(NotFound):
            await forgetting.restore(f.store, f.retention, asked.lead, actor="staff:1", why="please", now=f.now)
        with pytest.raises(ConversationEnded):
            await f.replies(asked.conversation)
        with pytest.raises(ConversationEnded):
            await f.says("still here?", chat=asked.conversation)
        with pytest.raises(Gone):
            await f.answers(asked)
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(asked.lead) == "gone"


async def test_an_answer_in_the_same_moment_as_the_hiding_wins(store_urls: dict[str, str], tmp_path: Path) -> None:
    """One transaction or the other comes first; in the end the lead lives, with a new clock."""
    async with firm(store_urls, tmp_path) as f:
        everybody = [await f.asks(f"person{n}@posta.example") for n in range(6)]
        f.now += 30 * DAY
        await asyncio.gather(f.mark_due(), *(f.answers(asked) for asked in everybody), f.mark_due())
        for asked in everybody:
            owner = await f.owner(asked.lead)
            assert (owner.state, owner.cold_at, owner.erase_at) == ("live", f.now + 30 * DAY, None)


async def test_what_is_overdue_by_more_than_an_hour_is_counted(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        assert await forgetting.overdue(f.store, f.now + HOUR) == 0
        assert await forgetting.overdue(f.store, f.now + HOUR + MOMENT) == 1
