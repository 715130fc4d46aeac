"""Follow-ups that a manager set: whose they are, when they come, by whom, and on what ground a mail goes."""

from datetime import timedelta
from pathlib import Path

import pytest

from leads import basis, followups, handwritten, outbox, pausing, sequences
from leads.errors import MailNotAllowed, NotFound, PauseRefused, SequenceRefused
from leads.periods import EVERYWHERE, Scope
from leads.privacy import holds
from leads.steps import Step, planned
from leads.store.tables import leads, mails, tasks
from tests.leads.firm import DAY, MINUTE, OFFER, RETENTION, SENDER, STEPS, Asked, Firm, firm

BY_HAND = (Step("discount", 7 * DAY, 20, manual=True), Step("reminder", 21 * DAY, 0))


async def offered_under(f: Firm, asked: Asked, steps: tuple[Step, ...], number: int | None) -> None:
    times = planned(steps, f.now, "PL")
    await f.offers(asked, times=times, sequence_id=number)


async def test_the_narrowest_version_counts_and_a_request_keeps_the_one_it_began_under(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:

        async def at(site: str, product: str | None) -> tuple[int | None, tuple[Step, ...]]:
            found = await sequences.in_force(f.store, STEPS, site, product)
            return found.id, found.steps

        assert await at("demo", None) == (None, STEPS)
        everywhere = await sequences.change(f.store, RETENTION, STEPS[:1], scope=EVERYWHERE, by=1, now=f.now)
        site = await sequences.change(f.store, RETENTION, (), scope=Scope("demo"), by=1, now=f.now)
        product = await sequences.change(f.store, RETENTION, BY_HAND, scope=Scope(None, "Tatra 5"), by=1, now=f.now)
        assert await at("other", None) == (everywhere, STEPS[:1])
        assert await at("demo", None) == (site, ())
        assert await at("demo", "Tatra 5") == (product, BY_HAND)
        await sequences.change(f.store, RETENTION, None, scope=Scope("demo"), by=1, now=f.now)
        assert await at("demo", None) == (everywhere, STEPS[:1])
        assert await sequences.of_lead(f.store, STEPS, product) == BY_HAND
        with pytest.raises(NotFound):
            await sequences.change(f.store, RETENTION, None, scope=EVERYWHERE, by=1, now=f.now)


@pytest.mark.parametrize(
    "steps",
    [
        (Step("reminder", 7 * DAY, 0), Step("discount", 14 * DAY, 10)),
        (Step("discount", 7 * DAY, 10), Step("discount", 14 * DAY, 10)),
        (Step("discount", 14 * DAY, 10), Step("reminder", 14 * DAY, 0)),
        (Step("discount", 14 * DAY, 91),),
        (Step("reminder", 35 * DAY, 0),),
        (Step("reminder", timedelta(0), 0),),
        (Step("third", 14 * DAY, 0),),
    ],
)
def test_follow_ups_that_nobody_agreed_to_or_that_come_too_late_are_refused(steps: tuple[Step, ...]) -> None:
    sequences.check(RETENTION, (Step("discount", DAY, 0), Step("reminder", 34 * DAY, 0)))
    with pytest.raises(SequenceRefused):
        sequences.check(RETENTION, steps)


async def test_a_manual_step_is_a_task_until_somebody_sends_it_and_the_next_one_comes_by_itself(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        number = await sequences.change(f.store, RETENTION, BY_HAND, scope=EVERYWHERE, by=1, now=f.now)
        asked = await f.asks()
        await offered_under(f, asked, BY_HAND, number)
        await f.mails_leave()

        async def send() -> None:
            await followups.send_by_hand(
                f.store, SENDER, RETENTION, asked.lead, BY_HAND[0], by="staff:7", site_name="x", now=f.now
            )

        with pytest.raises(NotFound):
            await send()
        f.now += 8 * DAY
        assert [await f.follow_up(), await f.follow_up()] == [1, 0]
        assert await f.steps_sent(asked) == ["offer"]
        assert (await f.one(tasks, owner_id=asked.lead, kind="send_discount")).done_at is None
        f.now += DAY
        await send()
        with pytest.raises(NotFound):
            await send()
        claim = await outbox.claim(f.store, now=f.now)
        assert claim is not None and claim.automatic == "" and claim.stop_url, "a person sent it; one click ends it"
        assert "automat" not in claim.text
        await outbox.start(f.store, claim)
        await outbox.sent(f.store, claim, f.now)
        sent = await f.one(mails, lead_id=asked.lead, step="discount")
        assert (sent.state, sent.basis) == ("sent", basis.CONSENT)
        assert (await f.one(mails, lead_id=asked.lead, step="offer")).basis == basis.ASKED_FOR
        f.now += 14 * DAY
        assert await f.follow_up() == 1
        claim = await outbox.claim(f.store, now=f.now)
        assert claim is not None and claim.automatic == "auto-generated" and "automat" in claim.text
        await outbox.start(f.store, claim)
        await outbox.sent(f.store, claim, f.now)
        assert await f.steps_sent(asked) == ["offer", "discount", "reminder"]


async def test_under_a_hold_no_follow_up_is_made_and_none_that_waits_goes_out(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        waiting, coming = await f.asks(), await f.asks("eva@posta.example")
        times = await f.offers(waiting)
        await f.offers(coming)
        await f.mails_leave()

        async def hold(asked: Asked) -> None:
            until = f.now + 900 * DAY
            await holds.place(f.store, asked.card, order_number="1 C 2/2026", until=until, by=1, now=f.now)

        await hold(coming)
        f.now = times[0]
        assert await f.follow_up() == 1
        await hold(waiting)
        assert await outbox.claim(f.store, now=f.now + MINUTE) is None
        assert (await f.one(mails, lead_id=waiting.lead, step="discount")).problem == "under a hold"
        assert (await f.one(leads, id=coming.lead)).next_step_at is None


async def test_a_pause_moves_step_and_clock_at_most_thirty_days_and_can_be_ended(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        times = await f.offers(asked)
        cold = (await f.owner(asked.lead)).cold_at
        for wrong in (f.now.date(), (f.now + 31 * DAY).date()):
            with pytest.raises(PauseRefused):
                await pausing.pause(f.store, RETENTION, asked.lead, wrong, by="staff:7", now=f.now)
        await pausing.pause(f.store, RETENTION, asked.lead, (f.now + 20 * DAY).date(), by="staff:7", now=f.now)
        paused = await f.one(leads, id=asked.lead)
        assert paused.next_step_at >= f.now + 19 * DAY > times[0]
        assert timedelta() < (await f.owner(asked.lead)).cold_at - cold <= 30 * DAY
        f.now = times[0]
        assert await f.follow_up() == 0
        await pausing.resume(f.store, asked.lead, by="staff:7", now=f.now)
        assert await f.follow_up() == 1


@pytest.mark.parametrize(("country", "questions"), [("CZ", 1), ("GB", 1), ("DE", 0), ("US", 0)])
async def test_without_consent_one_question_by_hand_where_the_country_allows_it(
    sqlite_urls: dict[str, str], tmp_path: Path, country: str, questions: int
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks(reminders=False)
        async with f.store.main.begin() as connection:
            await connection.execute(leads.update().values(country=country))

        async def write() -> None:
            f.now += DAY
            await handwritten.send(
                f.store, SENDER, RETENTION, asked.lead, "Noch Fragen?", by="staff:7", site_name="x", now=f.now
            )

        await f.offers(asked, OFFER)
        for _ in range(questions):
            await write()
        with pytest.raises(MailNotAllowed):
            await write()
        assert await f.count(mails, basis=f"{basis.QUESTION}:{country}") == questions
        f.now += DAY
        await f.answers(asked)
        await write()
        assert await f.count(mails, basis=basis.ANSWER) == 1
