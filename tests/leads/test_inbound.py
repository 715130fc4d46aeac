"""What a mail or a word does to a lead in each of its states."""

from pathlib import Path

import pytest

from leads import inbound, stages, tuning
from leads.errors import Gone
from leads.inbound import Letter, Origin
from leads.mailboxes import AlreadySeen
from leads.privacy.shift import Shift
from leads.store import tables
from leads.store.tables import cards, leads, mails, owners, tasks
from tests.leads.firm import ADAM, DAY, HOUR, MOMENT, RETENTION, Asked, Firm, firm


async def test_an_answer_in_the_last_moment_of_the_grace_brings_the_lead_back(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        await f.goes_cold(asked)
        f.now -= MOMENT
        await f.answers(asked)
        f.now += MOMENT
        assert await f.eraser().erase_due(f.now) == 0
        owner, lead = await f.owner(asked.lead), await f.one(leads, id=asked.lead)
        assert (owner.state, owner.erase_at, owner.reason) == ("live", None, None)
        assert owner.cold_at == f.now - MOMENT + 30 * DAY
        assert (lead.stage, lead.next_step_at) == ("answered", None)
        assert await f.state(asked.conversation) == "live"
        assert await f.count(tasks, owner_id=asked.lead, kind="answer", done_at=None) == 1
        assert await f.count(mails, lead_id=asked.lead, direction="in") == 1


async def test_a_word_in_the_chat_during_the_grace_does_the_same(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        await f.says("Jestem z powrotem", chat=asked.conversation)
        assert await f.eraser().erase_due(f.now) == 0, "a word that was not understood yet waits for nobody's erasure"
        assert await f.state(asked.lead) == "hidden"
        await f.work()
        assert (await f.owner(asked.lead)).cold_at == f.now + 30 * DAY
        assert (await f.one(leads, id=asked.lead)).stage == "answered"


async def test_no_thanks_ends_the_lead_and_a_week_later_it_is_hidden(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        f.now += 5 * DAY
        await f.answers(asked, "Nie, dziekuje.", "no")
        owner, lead = await f.owner(asked.lead), await f.one(leads, id=asked.lead)
        assert (owner.retention_class, owner.cold_at) == ("closed_lead", f.now + 7 * DAY)
        assert (lead.stage, lead.next_step_at, lead.closed_at) == ("declined", None, f.now)
        assert await f.count(tasks, done_at=None) == 0
        f.now += 7 * DAY - MOMENT
        assert await f.mark_due() == 0
        f.now += MOMENT
        assert await f.mark_due() == 1
        assert (await f.owner(asked.lead)).reason == "closed_lead"


@pytest.mark.parametrize("ended", ["declined", "lost"])
async def test_who_said_no_may_say_it_again_or_change_his_mind(
    sqlite_urls: dict[str, str], tmp_path: Path, ended: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await stages.close(f.store, f.retention, asked.lead, ended, actor="staff:7", why="price", now=f.now)
        f.now += 2 * DAY
        await f.answers(asked, "Nie.", "no")
        assert (await f.owner(asked.lead)).cold_at == f.now + 7 * DAY
        f.now += 2 * DAY
        await f.says("A jednak tak!", chat=asked.conversation)
        await f.work()
        owner = await f.owner(asked.lead)
        assert (owner.retention_class, owner.cold_at) == ("open_lead", f.now + 30 * DAY)
        assert (await f.one(leads, id=asked.lead)).stage == "answered"


async def is_customer(f: Firm, asked: Asked) -> bool:
    owner, lead = await f.owner(asked.lead), await f.one(leads, id=asked.lead)
    return [owner.retention_class, lead.stage] == ["customer", "customer"]


async def test_a_customer_who_writes_stays_one_whatever_he_says(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        kept_until = f.now + RETENTION.customer
        f.now += 10 * DAY
        await f.answers(asked, "Kiedy przyjdzie rower?")
        await f.answers(asked, "Nie.", "no")
        await f.says("Halo?", chat=asked.conversation)
        await f.work()
        assert await is_customer(f, asked)
        assert (await f.owner(asked.lead)).cold_at == kept_until
        assert await f.count(tasks, owner_id=asked.lead, kind="answer", done_at=None) >= 1
        f.now += 60 * DAY
        assert await f.mark_due() == 0
        await f.goes_cold(asked)
        f.now -= HOUR
        await f.answers(asked, "Jeszcze jedno pytanie")
        assert await is_customer(f, asked) and await f.state(asked.lead) == "live"


async def test_a_sale_during_the_grace_makes_a_customer(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        await stages.close(f.store, f.retention, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        assert await f.eraser().erase_due(f.now) == 0
        assert await is_customer(f, asked) and await f.state(asked.conversation) == "live"


async def test_after_the_point_of_no_return_the_writer_is_a_new_person(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        await f.eraser()._begin(Shift(f.store, f.now), None)
        assert await f.state(asked.lead) == "erasing"
        with pytest.raises(Gone):
            await f.answers(asked)
        await inbound.bounced(f.store, asked.lead, reason="address", within=f.seen_once(), now=f.now)
        letter = Letter(ADAM, "Re: oferta", "Czy oferta jest aktualna?", "<1@poczta.example>", "open")
        origin = Origin("demo", "pl", "PL", inbound.FORGOTTEN)
        again = await inbound.opened(f.store, f.retention, letter, origin, within=f.seen_once(), now=f.now)
        f.now += HOUR
        assert await f.eraser().erase_due(f.now) == 1
        assert [await f.state(one) for one in (asked.lead, asked.card, again)] == ["gone", "gone", "live"]
        lead = await f.one(leads, id=again)
        assert (lead.stage, lead.reminders, lead.interest) == ("new", False, None)
        assert (await f.owner(again)).cold_at == f.now - HOUR + 30 * DAY
        assert (await f.one(cards, id=lead.card_id)).confirmed is False
        assert await f.count(mails) == await f.count(mails, lead_id=again) == 1
        assert await f.count(tasks) == await f.count(tasks, owner_id=again), "a bounce left nothing behind"


async def test_a_bounce_marks_the_address_on_the_card_until_a_mail_comes_from_it(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await inbound.bounced(f.store, asked.lead, reason="later", within=f.seen_once(), now=f.now)
        assert (await f.one(cards, id=asked.card)).bounced_at is None, "a delay is no bounce"
        await inbound.bounced(f.store, asked.lead, reason="address", within=f.seen_once(), now=f.now)
        assert (await f.one(cards, id=asked.card)).bounced_at == f.now
        await f.answers(asked)
        assert (await f.one(cards, id=asked.card)).bounced_at is None


async def test_a_bounce_of_somebody_gone_leaves_nothing(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        await f.eraser().erase_due(f.now)
        await inbound.bounced(f.store, asked.lead, reason="address", within=f.seen_once(), now=f.now)
        await inbound.away(f.store, f.retention, asked.lead, until=None, within=f.seen_once(), now=f.now)
        assert await f.count(tasks) == await f.count(owners) == 0


async def test_a_mail_that_comes_twice_counts_once(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        letter = Letter(ADAM, "Re: oferta", "Mam pytanie", "<1@poczta.example>", "open")
        within = f.seen_once()
        await inbound.answered(f.store, f.retention, asked.lead, letter, within=within, now=f.now)
        before = await f.owner(asked.lead)
        f.now += DAY
        with pytest.raises(AlreadySeen):
            await inbound.answered(f.store, f.retention, asked.lead, letter, within=within, now=f.now)
        assert await f.owner(asked.lead) == before and await f.count(mails) == 1


async def test_who_waits_for_an_answer_does_not_lose_his_place_by_writing_again(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        since = f.now
        f.now += 2 * DAY
        await f.answers(asked)
        owner = await f.owner(asked.lead)
        assert (owner.waiting_since, owner.acted_at) == (since, f.now)
        await f.replies(asked.conversation)
        await f.work()
        assert (await f.owner(asked.lead)).waiting_since is None
        assert await tuning.apply_rule(f.store, f.retention, f.now) == 0
        assert await f.count(tables.seen_mails) == 1
