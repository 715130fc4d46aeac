"""What the ledger knows besides erasures: sent mails, objections, stops and holds outlive a restore too."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from leads import objections, outbox, stopping
from leads.privacy import holds, notices, verify
from leads.privacy.copies import Copy
from leads.privacy.ledger import LedgerShorter
from leads.store import pace, tables
from leads.store.tables import consents, erasures, ledger_notes, mails, owners
from tests.leads.firm import DAY, HOUR, MINUTE, Asked
from tests.leads.privacy.copying import Shop, elsewhere, shop


async def offered(s: Shop) -> Asked:
    """Somebody who got his offer and waits for the follow-ups, and a backup of that day."""
    asked = await s.firm.asks()
    await s.firm.offers(asked)
    s.firm.now += HOUR
    assert await s.firm.mails_leave() == 1
    await flush(s)
    return asked


async def flush(s: Shop) -> int:
    return await notices.flush(s.firm.store, s.firm.ledger, s.firm.now)


async def restored(s: Shop, copy: Copy) -> dict[str, int]:
    await flush(s)
    return (await s.restores(copy, ledger=s.second_copy())).replayed


async def test_a_mail_that_left_is_in_the_ledger_once_for_each_attempt(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        asked = await offered(s)
        [line] = await s.firm.ledger.lines()
        mail = await s.firm.one(mails)
        assert line.content["kind"] == "mail" and line.content["lead"] == asked.lead.hex()
        assert line.line_id == f"mail:{mail.id.hex()}:1" and await s.firm.count(ledger_notes) == 0
        assert await flush(s) == 0 and (await s.firm.ledger.head())[0] == 1
        seen = await pace.fact(s.firm.store, notices.SEEN)
        assert seen is not None and seen.n == 1


async def test_what_was_sent_after_the_backup_is_not_sent_again(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        f.now += 15 * DAY
        assert await f.follow_up() == 1 and await f.mails_leave() == 1
        assert await f.steps_sent(asked) == ["offer", "discount"]
        assert await restored(s, early) == {"mail": 1}
        stub = await f.one(mails, lead_id=asked.lead, step="discount")
        assert (stub.state, stub.problem) == ("sent", "known from the ledger")
        await f.follow_up()
        assert await f.mails_leave() == 0, "the discount is not offered twice"
        f.now += 15 * DAY
        assert await f.follow_up() == 1 and await f.mails_leave() == 1, "the reminder, which never went out, does"
        assert await f.steps_sent(asked) == ["offer", "discount", "reminder"]


async def test_a_mail_that_waited_in_the_backup_and_left_since_does_not_leave_again(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await f.asks()
        await f.offers(asked)
        queued = await s.backs_up()
        f.now += HOUR
        assert await f.mails_leave() == 1
        assert await restored(s, queued) == {"mail": 1}
        assert await f.mails_leave() == 0 and await f.steps_sent(asked) == ["offer"]


async def test_a_mail_that_the_server_put_off_still_leaves_after_a_start(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """Its line says that it was tried; the database knows that, so it is not taken for sent."""
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await f.asks()
        await f.offers(asked)
        f.now += HOUR
        claim = await outbox.claim(f.store, now=f.now)
        assert claim is not None and await outbox.start(f.store, claim)
        await flush(s)
        await outbox.retry(f.store, claim, problem="451", now=f.now)
        assert await s.replayer.replay(await f.ledger.lines(), f.now) == {}
        f.now += HOUR
        assert await f.mails_leave() == 1 and await f.steps_sent(asked) == ["offer"]


async def test_who_objected_since_is_not_mailed(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        f.now += DAY
        await stopping.not_asked(f.store, asked.lead, now=f.now, until=f.now + f.retention.objection)
        assert await restored(s, early) == {"objection": 1, "stop": 1}
        async with f.store.main.read() as connection:
            assert await objections.stands_for_lead(connection, f.store.index_secret, asked.lead, f.now)
        f.now += 15 * DAY
        assert await f.follow_up() == 0 and await f.mails_leave() == 0


async def test_who_wants_no_more_reminders_gets_none(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        f.now += 14 * DAY
        await f.follow_up()
        queued = await s.backs_up()
        await stopping.stop(f.store, asked.lead, f.now)
        for copy in (early, queued):
            assert await restored(s, copy) == {"stop": 1}
            f.now += MINUTE
            assert await f.follow_up() == 0 and await f.mails_leave() == 0
            assert (await f.one(consents, card_id=asked.card, purpose="reminders")).withdrawn_at is not None


async def test_a_hold_from_after_the_backup_still_holds(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        f.now += DAY
        await holds.place(f.store, asked.lead, order_number="4 T 12/2026", until=f.now + 90 * DAY, by=3, now=f.now)
        await flush(s)
        lines = await f.ledger.lines()
        assert b"12/2026" not in b"".join(line.body for line in lines), "the ledger does not tell the order"
        assert await restored(s, early) == {"hold": 1}
        assert (await f.one(tables.holds)).order_number == "4 T 12/2026"
        await f.goes_cold(asked)
        assert await s.erases() == 0 and await f.state(asked.lead) == "hidden"
        f.now += DAY
        await holds.release(f.store, asked.lead, by=3, now=f.now)
        assert await s.erases() == 1


async def test_a_hold_that_ended_since_does_not_come_back(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        first = await holds.place(f.store, asked.lead, order_number="1", until=f.now + 90 * DAY, by=3, now=f.now)
        f.now += MINUTE
        second = await holds.place(f.store, asked.lead, order_number="2", until=f.now + 90 * DAY, by=3, now=f.now)
        early = await s.backs_up()
        f.now += DAY
        await holds.release_one(f.store, first, by=3, now=f.now)
        assert await restored(s, early) == {"release": 1}
        assert (await f.one(tables.holds, id=first)).released_at == f.now
        assert (await f.one(tables.holds, id=second)).released_at is None


async def test_what_a_hold_stopped_in_the_middle_stays_stopped_and_unread(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """INTENT, ledger line, hold; the backup is older than all three."""
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        await f.goes_cold(asked)
        lead = await f.owner(asked.lead)
        await s.erases()
        f.now += MINUTE
        line = next(line for line in await f.ledger.lines() if line.content["kind"] == "erasure")
        async with f.store.main.begin() as connection:
            until = f.now + 90 * DAY
            keys = f.store.keys
            await notices.held(connection, keys, owner=asked.lead, order_number="7", until=until, by=3, at=f.now)
        await flush(s)
        done = await s.restores(early, ledger=s.second_copy())
        assert done.held == 3 and lead.state == "hidden"
        assert await f.state(asked.lead) == "erasing" and (await f.one(erasures)).state == "ledgered"
        report = await verify.run(s.replayer, s.seals.public_key, f.now, self_test=False)
        assert report.findings == [] and (report.open, report.held) == (1, 1)
        f.now += DAY
        await holds.release(f.store, asked.lead, by=3, now=f.now)
        assert await s.erases() == 1 and await f.state(asked.lead) == "gone"
        assert line.line_id.endswith((await f.one(erasures)).id.hex())


async def test_an_old_database_under_a_new_ledger_learns_at_the_start(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    """Somebody put an old main database back by hand: before anybody can ask, it knows."""
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        asked = await offered(s)
        early = await s.backs_up()
        await f.goes_cold(asked)
        lead, n = asked.lead, (await f.ledger.head())[0]
        assert await s.erases() == 1
        ledger = await f.ledger.lines()
        await s.restores(early, ledger=s.second_copy())
        async with f.store.main.begin() as connection:
            await pace.forget(connection, notices.SEEN)
        await pace.note(f.store, notices.SEEN, f.now, n=n)
        assert await f.state(lead) == "gone" and len(ledger) == n + 1
        assert await s.replayer.catch_up(f.now) == {}, "it is known already"
        seen = await pace.fact(f.store, notices.SEEN)
        assert seen is not None and seen.n == len(ledger)


async def test_a_ledger_that_lacks_what_the_database_has_seen_is_refused(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with shop(store_urls, tmp_path) as s:
        await offered(s)
        assert await s.replayer.catch_up(s.firm.now) == {}
        await pace.note(s.firm.store, notices.SEEN, s.firm.now, n=2)
        with pytest.raises(LedgerShorter):
            await s.replayer.catch_up(s.firm.now)


async def test_row_numbers_that_were_given_are_never_given_again(
    store_urls: dict[str, str], postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """Also when the backup of one engine is restored on the other."""
    there = elsewhere(tmp_path / "there")
    target = there if "postgresql" in store_urls["main"] else postgres_urls
    async with shop(store_urls, tmp_path) as s:
        asked = await s.firm.asks()
        assert await s.firm.count(tables.jobs) == 0
        given = await s.firm.store.main.numbers(tables.main)
        copy = await s.backs_up()
        async with shop(target, tmp_path / "there", s.seals) as other:
            await other.restores(copy, expected=(0, ""))
            numbers = await other.firm.store.main.numbers(tables.main)
            assert numbers == given | {"audit": given.get("audit", 0) + 1} and given["jobs"] >= 1
            assert (await other.firm.owner(asked.lead)).cold_at == (await s.firm.owner(asked.lead)).cold_at
            chat = await other.firm.says("Jeszcze jedno pytanie, prosze")
            job = await other.firm.one(tables.jobs, owner_id=chat)
            assert job.id == given["jobs"] + 1


async def test_leases_of_that_time_and_sign_ins_do_not_come_back(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with shop(store_urls, tmp_path) as s:
        f = s.firm
        chat = await f.says()
        async with f.store.main.begin() as connection:
            await connection.execute(update(tables.jobs).values(claimed_until=f.now + DAY))
        await s.restores(await s.backs_up(), expected=(0, ""))
        assert (await f.one(tables.jobs, owner_id=chat)).claimed_until is None
        assert await f.count(tables.staff_sessions) == 0 and await f.work() == 1
        assert await f.count(owners) == 1
