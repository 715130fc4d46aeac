"""The outbox: one mail a step, one worker a mail, and nothing sent blindly twice."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from leads import correspondence, objections, outbox, stopping
from leads.errors import AddressRefused, NotFound, Objected
from leads.outbox import GIVE_UP, LEASE, deliverable, one_line
from leads.store.tables import audit, consents, leads, mails, owners
from leads.threads import reply_to, thread_of_text
from tests.leads.mail_world import ADDRESS, MINUTE, NOW, SENDER, World, world


@pytest.fixture
async def here(store_urls: dict[str, str]) -> AsyncIterator[World]:
    async with world(store_urls) as opened:
        yield opened


async def test_a_step_gets_one_mail_however_often_it_is_queued(here: World) -> None:
    lead = await here.lead()
    first = await here.enqueue(lead, "discount", kind="discount")
    assert first is not None
    assert await here.enqueue(lead, "discount", kind="discount") is None
    assert await here.count("out") == 1


async def test_free_mails_may_be_many(here: World) -> None:
    lead = await here.lead()
    assert await here.enqueue(lead, "free", kind="reply") != await here.enqueue(lead, "free", kind="reply")
    assert await here.count("out") == 2


async def test_what_is_claimed_reads_as_it_was_queued_and_is_ciphertext_in_the_table(here: World) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead)
    claim = await here.claim()
    assert (claim.id, claim.to, claim.reply_to) == (mail, ADDRESS, reply_to(SENDER, lead.thread))
    assert "Kolo Trek 3" in claim.subject
    assert thread_of_text(SENDER, claim.message_id) == lead.thread
    async with here.store.main.read() as connection:
        body = (await connection.execute(select(mails.c.body))).scalar_one()
    assert ADDRESS.encode() not in body and b"Trek" not in body


async def test_many_workers_share_the_mails_and_none_gets_one_twice(here: World) -> None:
    queued = {await here.enqueue(await here.lead(f"p{n}@posta.example")) for n in range(12)}

    async def work() -> list[bytes]:
        taken = []
        while claim := await outbox.claim(here.store, now=NOW):
            taken.append(claim.id)
        return taken

    shares = await asyncio.gather(*(work() for _ in range(4)))
    everything = [mail for share in shares for mail in share]
    assert len(everything) == len(queued) and set(everything) == queued


async def test_a_mail_waits_until_its_time(here: World) -> None:
    await here.enqueue(await here.lead(), at=NOW)
    assert await outbox.claim(here.store, now=NOW - MINUTE) is None
    assert await outbox.claim(here.store, now=NOW) is not None


@pytest.mark.parametrize("state", ["hidden", "erasing"])
async def test_a_lead_that_does_not_live_gets_no_mail(here: World, state: str) -> None:
    lead = await here.lead()
    await here.enqueue(lead)
    await here.set_state(lead, state)
    assert await outbox.claim(here.store, now=NOW) is None


async def test_a_lead_hidden_between_claim_and_start_gets_no_mail(here: World) -> None:
    lead = await here.lead()
    await here.enqueue(lead)
    claim = await here.claim()
    await here.set_state(lead, "hidden")
    assert not await outbox.start(here.store, claim)


async def test_a_claim_moves_the_change_that_an_erasure_compares(here: World) -> None:
    lead = await here.lead()
    await here.enqueue(lead)
    async with here.store.main.read() as connection:
        before = (await connection.execute(select(owners.c.change).where(owners.c.id == lead.id))).scalar_one()
    await here.claim()
    async with here.store.main.begin() as connection:
        intent = await connection.execute(
            update(owners).where(owners.c.id == lead.id, owners.c.change == before).values(state="erasing")
        )
    assert intent.rowcount == 0


async def test_a_mail_of_a_worker_that_died_before_sending_is_queued_again(here: World) -> None:
    mail = await here.enqueue(await here.lead())
    first = await here.claim()
    assert await outbox.release_expired(here.store, NOW + LEASE - MINUTE) == (0, 0)
    assert await outbox.release_expired(here.store, NOW + LEASE + MINUTE) == (1, 0)
    second = await here.claim(NOW + LEASE + MINUTE)
    assert (second.id, second.attempt) == (mail, first.attempt + 1)
    assert not await outbox.start(here.store, first), "the old worker woke up and may do nothing"
    assert await outbox.start(here.store, second)


async def test_a_mail_of_a_worker_that_died_while_sending_is_held_and_shown(here: World) -> None:
    mail = await here.enqueue(await here.lead())
    assert mail is not None
    claim = await here.claim()
    await outbox.start(here.store, claim)
    assert await outbox.release_expired(here.store, NOW + LEASE + MINUTE) == (0, 1)
    assert await outbox.claim(here.store, now=NOW + timedelta(days=1)) is None
    assert [(m.id, m.state) for m in await correspondence.troubled(here.store)] == [(mail, "held")]
    await correspondence.send_again(here.store, mail, by="staff:1", now=NOW)
    assert (await here.claim()).id == mail
    with pytest.raises(NotFound):
        await correspondence.send_again(here.store, mail, by="staff:1", now=NOW)


@pytest.mark.parametrize(("again", "action"), [(True, "mail_sent_again"), (False, "mail_given_up")])
async def test_who_decided_on_a_held_mail_stands_in_the_trail(here: World, again: bool, action: str) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead)
    assert mail is not None
    await outbox.start(here.store, await here.claim())
    await outbox.release_expired(here.store, NOW + LEASE + MINUTE)
    decide = correspondence.send_again if again else correspondence.give_up
    await decide(here.store, mail, by="staff:7", now=NOW)
    with pytest.raises(NotFound):
        await decide(here.store, mail, by="staff:8", now=NOW)
    async with here.store.main.read() as connection:
        rows = (await connection.execute(select(audit).where(audit.c.action == action))).all()
    assert [(row.actor, row.subject) for row in rows] == [("staff:7", f"lead:{lead.id.hex()}")], "once, and no repeat"


async def test_a_slow_worker_that_learns_the_truth_after_its_lease_may_still_say_sent(here: World) -> None:
    mail = await here.enqueue(await here.lead())
    assert mail is not None
    claim = await here.claim()
    await outbox.start(here.store, claim)
    await outbox.release_expired(here.store, NOW + LEASE + MINUTE)
    assert await outbox.sent(here.store, claim, NOW + LEASE + MINUTE)
    assert await here.state(mail) == "sent"


async def test_the_pause_between_tries_doubles_and_ends(here: World) -> None:
    mail = await here.enqueue(await here.lead())
    assert mail is not None
    now, pauses = NOW, []
    while await here.state(mail) == "queued":
        claim = await here.claim(now)
        await outbox.retry(here.store, claim, problem="451", now=now)
        async with here.store.main.read() as connection:
            due = (await connection.execute(select(mails.c.not_before))).scalar_one()
        pauses.append(due - now)
        now = max(due, now + MINUTE)
    assert pauses[:4] == [MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE]
    assert max(pauses) == timedelta(hours=1)
    assert now - NOW >= GIVE_UP
    assert (await here.state(mail), await here.problem(mail)) == ("refused", "given up: 451")


async def test_an_answer_calls_back_automatic_mails_but_not_what_a_salesperson_wrote(here: World) -> None:
    lead = await here.lead()
    by_hand = await here.enqueue(lead, "free", kind="reply")
    reminder = await here.enqueue(lead, "reminder", kind="reminder")
    assert by_hand is not None and reminder is not None
    async with here.store.main.begin() as connection:
        assert await outbox.stop_sequence(connection, lead.id) == 1
    assert (await here.state(by_hand), await here.state(reminder)) == ("queued", "cancelled")


@pytest.mark.parametrize("waits", ["held", "refused"])
async def test_a_reminder_that_waits_for_a_decision_is_stopped_with_the_rest(here: World, waits: str) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead, "reminder", kind="reminder")
    assert mail is not None
    claim = await here.claim()
    await outbox.start(here.store, claim)
    assert await (outbox.held if waits == "held" else outbox.refused)(here.store, claim, "554")
    await stopping.stop(here.store, lead.id, NOW)
    with pytest.raises(NotFound):
        await correspondence.send_again(here.store, mail, by="staff:1", now=NOW)
    assert await outbox.claim(here.store, now=NOW + MINUTE) is None
    assert (await here.state(mail), await here.problem(mail)) == ("cancelled", outbox.OVER)


@pytest.mark.parametrize("said", ["stop", "answer", "offered anew"])
async def test_a_reminder_that_was_being_sent_when_it_was_stopped_is_not_tried_again(here: World, said: str) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead, "reminder", kind="reminder")
    assert mail is not None
    claim = await here.claim()
    await outbox.start(here.store, claim)
    if said == "stop":
        await stopping.stop(here.store, lead.id, NOW)
    else:
        stage = "answered" if said == "answer" else "offered"
        async with here.store.main.begin() as connection:
            assert await outbox.stop_sequence(connection, lead.id) == 0, "it is on its way"
            await connection.execute(update(leads).values(stage=stage))
    assert await outbox.retry(here.store, claim, problem="451", now=NOW)
    assert await here.state(mail) == "queued"
    assert await outbox.claim(here.store, now=NOW + 10 * MINUTE) is None
    assert (await here.state(mail), await here.problem(mail)) == ("cancelled", outbox.OVER)


async def test_a_claimed_mail_can_be_called_back_until_it_is_on_its_way(here: World) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead, "reminder", kind="reminder")
    assert mail is not None
    claim = await here.claim()
    async with here.store.main.begin() as connection:
        assert await outbox.cancel(connection, lead.id) == 1
    assert not await outbox.start(here.store, claim)
    assert not await outbox.sent(here.store, claim, NOW)
    assert await here.state(mail) == "cancelled"


async def test_unsubscribing_ends_the_sequence_and_withdraws_the_consent(here: World) -> None:
    lead = await here.lead()
    await here.enqueue(lead, "reminder", kind="reminder")
    assert await stopping.stop(here.store, lead.id, NOW) == 1
    assert await stopping.stop(here.store, lead.id, NOW + MINUTE) == 0
    async with here.store.main.read() as connection:
        row = (await connection.execute(select(leads))).one()
        assert (row.reminders, row.next_step_at) == (False, None)
        assert (await connection.execute(select(consents.c.withdrawn_at))).scalar_one() == NOW


async def test_whoever_did_not_ask_gets_nothing_in_this_life_or_another(here: World) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead)
    assert mail is not None
    await stopping.not_asked(here.store, lead.id, now=NOW, until=NOW + timedelta(days=365))
    assert await here.state(mail) == "cancelled"
    again = await here.lead(confirmed=False)
    with pytest.raises(Objected):
        await here.enqueue(again)


async def test_an_objection_after_queuing_stops_the_mail_at_its_claim(here: World) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead)
    assert mail is not None
    async with here.store.main.begin() as connection:
        index = await objections.index_of_lead(connection, lead.id)
        assert index is not None
        mark = objections.fingerprint(here.store.index_secret, index)
        assert mark != index
        await objections.record(here.store.main, connection, mark=mark, now=NOW, until=NOW + MINUTE)
    assert await outbox.claim(here.store, now=NOW) is None
    assert (await here.state(mail), await here.problem(mail)) == ("cancelled", "objection")


async def test_an_objection_ends_when_its_time_is_over(here: World) -> None:
    lead = await here.lead()
    await stopping.not_asked(here.store, lead.id, now=NOW, until=NOW + MINUTE)
    assert await here.enqueue(await here.lead(confirmed=False), at=NOW + MINUTE) is not None


async def test_the_thread_is_named_in_references_oldest_first(here: World) -> None:
    lead = await here.lead()
    await here.enqueue(lead)
    offer = await here.claim()
    await outbox.start(here.store, offer)
    await outbox.sent(here.store, offer, NOW)
    async with here.store.main.begin() as connection:
        await correspondence.keep_inbound(
            connection,
            key=await here.store.keys.get(lead.id),
            lead=lead.id,
            subject="Re: oferta",
            text="Ile kosztuje dostawa?",
            message_id="<answer@posta.example>",
            now=NOW + MINUTE,
        )
    await here.enqueue(lead, "free", kind="reply", at=NOW + 2 * MINUTE)
    assert (await here.claim(NOW + 2 * MINUTE)).references == (offer.message_id, "<answer@posta.example>")
    assert [m.direction for m in await correspondence.of_lead(here.store, lead.id)] == ["out", "in", "out"]
    assert len(await correspondence.recent(here.store)) == 2


async def test_a_mail_whose_key_is_gone_is_cancelled(here: World) -> None:
    lead = await here.lead()
    mail = await here.enqueue(lead)
    assert mail is not None
    await here.store.keys.destroy([lead.id])
    assert await outbox.claim(here.store, now=NOW) is None
    assert await here.state(mail) == "cancelled"


@pytest.mark.parametrize(
    "address",
    ["", "adam", "a@b@c.example", "adam@posta.example\r\nBcc: eva@posta.example", "ž@posta.example", "a b@c.example"],
)
def test_an_address_that_cannot_be_mailed_is_refused(address: str) -> None:
    with pytest.raises(AddressRefused):
        deliverable(address)


def test_an_international_domain_goes_on_the_wire_in_ascii() -> None:
    assert deliverable("adam@kůň.example") == f"adam@{'kůň'.encode('idna').decode()}.example"


def test_a_line_break_does_not_survive_in_a_subject() -> None:
    assert one_line("Oferta\r\nBcc: eva@posta.example\x00") == "Oferta Bcc: eva@posta.example"


async def test_a_reminder_that_missed_its_business_hours_waits_for_the_next_and_an_offer_does_not(here: World) -> None:
    friday, night = datetime(2026, 11, 27, 15, 59, tzinfo=UTC), datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    reminder = await here.enqueue(await here.lead("one@posta.example"), "reminder", at=friday)
    by_hand = await here.enqueue(await here.lead("two@posta.example"), "reminder", at=friday + 2 * MINUTE)
    offer = await here.enqueue(await here.lead("three@posta.example"), "offer", at=friday + 3 * MINUTE)
    taken = [await outbox.claim(here.store, now=night) for _ in range(3)]
    assert [one and one.id for one in taken] == [by_hand, offer, None], "somebody sent the one by hand in the evening"
    monday = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    assert await outbox.claim(here.store, now=monday - MINUTE) is None
    first = await outbox.claim(here.store, now=monday)
    assert first is not None and first.id == reminder
