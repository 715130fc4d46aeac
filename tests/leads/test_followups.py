"""The sequence after an offer: each step once, on its day, and none after whatever ends it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from leads import forgetting, inbound, lettertexts, offercard, outbox, stages, stopping, tuning
from leads.calendar import next_business_moment
from leads.store import tables
from leads.store.tables import leads, mails
from tests.leads.firm import DAY, HOUR, MINUTE, MOMENT, OFFER, Asked, Firm, firm


async def test_adams_steps_go_out_once_each_on_day_14_and_28_and_he_is_gone_on_day_34(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        begin = f.now
        adam = await f.asks()
        discount_at, reminder_at = await f.offers(adam)
        assert await f.mails_leave() == 1
        for at, stage, step in ((discount_at, "followed_up", "discount"), (reminder_at, "reminded", "reminder")):
            f.now = at - MOMENT
            assert await f.follow_up() == 0
            f.now = at
            assert [await f.follow_up(), await f.follow_up()] == [1, 0]
            assert (await f.one(leads, id=adam.lead)).stage == stage
            assert await f.mails_leave() == 1
            assert (await f.steps_sent(adam))[-1] == step
        assert (await f.one(leads, id=adam.lead)).next_step_at is None
        await forgetting.due_soon(f.store, f.retention, f.now)
        assert (await f.one(tables.tasks, owner_id=adam.lead, kind="due_soon")).due_at == reminder_at + 3 * DAY
        f.now = reminder_at + 3 * DAY - MOMENT
        assert await f.mark_due() == 0
        f.now += MOMENT
        assert await f.mark_due() == 1
        f.now += 3 * DAY - MOMENT
        assert await f.eraser().erase_due(f.now) == 0
        f.now += MOMENT
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(adam.lead) == "gone"
        assert (f.now.date() - begin.date()).days == 34


async def test_a_step_that_an_outage_delayed_waits_for_the_next_business_moment(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        adam = await f.asks()
        discount_at, _ = await f.offers(adam)
        sunday = discount_at + (6 - discount_at.weekday()) * DAY
        f.now = sunday.replace(hour=1)
        assert f.now.weekday() == 6 and f.now > discount_at
        assert await f.follow_up() == 0 and await f.count(mails, lead_id=adam.lead, step="discount") == 0
        lead = await f.one(leads, id=adam.lead)
        opens = next_business_moment(f.now, lead.country)
        assert opens - f.now < 2 * DAY and lead.next_step_at == opens and lead.step == 1
        assert lead.last_step_at >= opens and (await f.owner(adam.lead)).cold_at > opens
        f.now = opens
        assert await f.follow_up() == 1


async def test_two_workers_at_the_same_moment_send_a_step_once(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f, firm(store_urls, tmp_path) as other:
        everybody = [await f.asks(f"person{n}@posta.example") for n in range(5)]
        for asked in everybody:
            times = await f.offers(asked)
        f.now = other.now = times[0]
        done = sum(await asyncio.gather(f.follow_up(), other.follow_up(), f.follow_up()))
        while more := await f.follow_up():
            # A run ends after two seconds, which a busy machine may need for fewer than five.
            done += more
        assert done == 5
        for asked in everybody:
            assert await f.count(mails, lead_id=asked.lead, step="discount") == 1
            assert (await f.one(leads, id=asked.lead)).step == 2


async def answers(f: Firm, asked: Asked) -> None:
    await f.answers(asked)


async def writes_in_the_chat(f: Firm, asked: Asked) -> None:
    await f.says("Mam jeszcze pytanie", chat=asked.conversation)
    await f.work()


async def unsubscribes(f: Firm, asked: Asked) -> None:
    await stopping.stop(f.store, asked.lead, f.now)


async def objects(f: Firm, asked: Asked) -> None:
    await stopping.not_asked(f.store, asked.lead, now=f.now, until=f.now + f.retention.objection)


async def bounces(f: Firm, asked: Asked) -> None:
    await inbound.bounced(f.store, asked.lead, reason="address", within=f.seen_once(), now=f.now)


async def buys(f: Firm, asked: Asked) -> None:
    await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)


async def is_let_go(f: Firm, asked: Asked) -> None:
    await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)


ENDS = [answers, writes_in_the_chat, unsubscribes, objects, bounces, buys, is_let_go]


@pytest.mark.parametrize("end", ENDS)
async def test_whatever_ends_a_sequence_calls_back_what_waits_and_plans_nothing_more(
    sqlite_urls: dict[str, str], tmp_path: Path, end: Callable[[Firm, Asked], Awaitable[None]]
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, beside = await f.asks(), await f.asks("eva@posta.example")
        times = await f.offers(asked)
        await f.offers(beside)
        await f.mails_leave()
        f.now = times[0]
        assert await f.follow_up() == 2, "a discount waits in the outbox"
        await end(f, asked)
        lead = await f.one(leads, id=asked.lead)
        assert lead.next_step_at is None and (lead.last_step_at is None or lead.last_step_at <= f.now)
        assert (await f.one(mails, lead_id=asked.lead, step="discount")).state == "cancelled"
        f.now = times[1]
        assert await f.follow_up() == 1, "only the other one goes on"
        await f.mails_leave()
        assert await f.steps_sent(asked) == ["offer"]
        assert await f.steps_sent(beside) == ["offer", "discount", "reminder"]


async def test_a_bounce_that_is_not_for_good_and_an_opened_mail_change_nothing(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        before = await f.owner(asked.lead), await f.one(leads, id=asked.lead)
        f.now += DAY
        await inbound.bounced(f.store, asked.lead, reason="later", within=f.seen_once(), now=f.now)
        assert (await f.owner(asked.lead), await f.one(leads, id=asked.lead)) == before


async def is_away(f: Firm, asked: Asked, until: date | None) -> None:
    await inbound.away(f.store, f.retention, asked.lead, until=until, within=f.seen_once(), now=f.now)


async def test_an_absence_moves_the_clock_by_its_days_at_most_thirty_however_often_it_is_said(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        f.now += 2 * HOUR
        before = await f.owner(asked.lead)
        ten_days_on = (f.now + 10 * DAY).date()
        await is_away(f, asked, None)
        assert await f.owner(asked.lead) == before
        for _ in range(3):
            await is_away(f, asked, ten_days_on)
            moved = (await f.owner(asked.lead)).cold_at - before.cold_at
            assert 9 * DAY < moved <= 10 * DAY
        assert (await f.owner(asked.lead)).acted_at == before.acted_at, "a machine's note is no act"
        for days in (20, 29, 60, 365):
            await is_away(f, asked, (f.now + timedelta(days=days)).date())
        assert (await f.owner(asked.lead)).cold_at == before.cold_at + 30 * DAY
        assert await tuning.apply_rule(f.store, f.retention, f.now) == 0, "a rule respects an absence"


async def test_after_an_absence_the_steps_keep_their_distance_and_three_days_are_left(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """Away from before the discount to behind the day that was planned for the reminder."""
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        times = await f.offers(asked)
        f.now = times[0] - HOUR
        await is_away(f, asked, (f.now + 16 * DAY).date())
        f.now = (await f.one(leads, id=asked.lead)).next_step_at - MOMENT
        assert f.now > times[1] and await f.follow_up() == 0
        f.now += MOMENT
        assert await f.follow_up() == 1
        following = (await f.one(leads, id=asked.lead)).next_step_at
        assert 13 * DAY <= following - f.now <= 17 * DAY
        f.now += MINUTE
        assert await f.follow_up() == 0, "not two mails in one minute"
        assert await f.mark_due() == 0
        assert (await f.owner(asked.lead)).cold_at >= following


async def test_nobody_is_reminded_more_than_twice_however_many_offers_he_gets(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        times = await f.offers(asked)
        f.now = times[0]
        await f.follow_up()
        f.now += DAY
        await f.answers(asked)
        times = await f.offers(asked, replace(OFFER, product="Tatra 7"))
        f.now = times[0]
        assert await f.follow_up() == 0, "the discount was sent once"
        lead = await f.one(leads, id=asked.lead)
        assert (lead.stage, lead.next_step_at, lead.last_step_at) == ("offered", times[1], times[1])
        f.now = times[1]
        assert await f.follow_up() == 1
        assert await f.count(mails, lead_id=asked.lead, direction="out") == 4
        assert (await f.owner(asked.lead)).cold_at == f.now + 3 * DAY


async def test_a_second_offer_forgets_no_promise_to_keep(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks(reminders=False)
        async with f.store.main.begin() as connection:
            await connection.execute(leads.update().values(kept_until=f.now + 80 * DAY))
        await f.offers(asked)
        assert (await f.owner(asked.lead)).cold_at == f.now + 80 * DAY


async def test_a_lead_without_an_address_has_no_further_steps(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        times = await f.offers(asked)
        async with f.store.main.begin() as connection:
            await connection.execute(tables.card_fields.delete())
        f.now = times[0]
        assert await f.follow_up() == 0
        assert (await f.one(leads, id=asked.lead)).next_step_at is None
        assert await f.count(tables.audit, action="sequence_ended") == 1
        assert offercard.masked("adam@posta.example") == "a***@posta.example"


async def test_one_that_cannot_be_read_keeps_nobody_else_waiting(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        everybody = [await f.asks(f"person{n}@posta.example") for n in range(4)]
        for asked in everybody:
            times = await f.offers(asked)
        async with f.store.main.begin() as connection:
            broken = leads.update().where(leads.c.id == everybody[1].lead)
            await connection.execute(broken.values(interest=b"not what was sealed, at least sixteen bytes"))
        f.now = times[0]
        assert await f.follow_up() == 3
        assert await f.follow_up() == 0


async def test_an_offer_whose_day_is_over_is_never_said_to_be_valid_until_today(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        words = "{offer} costs {price} until {valid_until}."
        await lettertexts.change(
            f.store, "reminder", site="", language="pl", subject="", text=words, by=7, now=f.now
        )  # fmt: skip
        asked = await f.asks()
        times = await f.offers(asked, replace(OFFER, valid_until=f.now.date() + timedelta(days=3)))
        await f.mails_leave()
        said = []
        for f.now in times:
            assert await f.follow_up() == 1
            claim = await outbox.claim(f.store, now=f.now)
            assert claim is not None
            await outbox.start(f.store, claim)
            await outbox.sent(f.store, claim, f.now)
            said.append(claim.text)
        discount, reminder = said
        assert "Ważna do" not in discount and "Była ważna do" not in discount and "/offer/" not in discount
        assert "Była ważna do" in reminder and " costs " not in reminder and "/offer/" not in reminder
