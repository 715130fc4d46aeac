"""Never silently idle: what is due and why it waits, the alarms at their limits, the stop of a clock that jumped."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update

from leads import cap, mailboxes, schedule, watch
from leads.privacy import copies, erasure, holds, sweeps
from leads.privacy.ledger import LedgerNotWritable
from leads.schedule import Duty
from leads.store import pace, tables
from leads.store.crypto import new_id
from leads.store.tables import certificates, erasures, staff
from tests.leads.firm import DAY, HOUR, MINUTE, MOMENT, Firm, firm


async def names(f: Firm, *, mailbox: bool = False) -> set[str]:
    """The alarms after a look around, without those of the backups."""
    await watch.watch(f.store, f.now, has_mailbox=mailbox)
    return {alarm.name for alarm in await watch.standing(f.store, f.now)} - {"backup_none", "drill_old"}


async def test_what_is_due_and_why_it_waits(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        held, mailed, capped, free = [await f.asks(f"p{n}@posta.example", reminders=False) for n in range(4)]
        await f.offers(mailed)
        await f.mails_leave()
        f.now += 40 * DAY
        await f.mark_due()
        await holds.place(f.store, held.card, order_number="1", until=f.now + 99 * DAY, by=1, now=f.now)
        await f.put(tables.capped, owner_id=capped.lead, at=f.now)
        f.now += f.retention.grace + 2 * HOUR
        sight = await watch.look(f.store, f.now, has_mailbox=True)
        assert (sight.free, sight.held, sight.unread, sight.capped) == (1, 1, 1, 1)
        assert (sight.overdue, sight.done, sight.refused) == (3, 0, 0), "an order is no delay"
        assert (await watch.look(f.store, f.now, has_mailbox=False)).free == 2
        await mailboxes.was_read(f.store, "INBOX", f.now)
        await f.eraser().erase_due(f.now, mailbox_read_until=f.now)
        sight = await watch.look(f.store, f.now, has_mailbox=True)
        assert (sight.free, sight.held, sight.unread, sight.capped) == (0, 1, 0, 1)
        assert (sight.done, sight.refused, sight.last_done) == (2, 1, f.now)
        assert await f.state(free.lead) == "gone"


async def test_the_alarms_of_a_late_erasure_at_their_limits(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Nothing erased: forty minutes. Overdue: an hour. Both are over when it is gone."""
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says()
        await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        due = f.now
        for after, expected in (
            (timedelta(0), set()),
            (watch.IDLE, set()),
            (watch.IDLE + MOMENT, {"nothing_erased"}),
            (HOUR, {"nothing_erased"}),
            (HOUR + MOMENT, {"nothing_erased", "overdue"}),
        ):
            f.now = due + after
            assert await names(f) == expected, after
        standing = {alarm.name: alarm for alarm in await watch.standing(f.store, f.now)}
        assert standing["nothing_erased"].since == due + watch.IDLE + MOMENT, "since it began"
        await f.eraser().erase_due(f.now)
        assert await names(f) == set() and await f.state(chat) == "gone"


async def test_one_that_is_held_does_not_look_like_an_eraser_that_sleeps(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        chat = await f.says()
        await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        until = f.now + 30 * DAY
        number = await holds.place(f.store, chat, order_number="3 T 12/2026", until=until, by=1, now=f.now)
        f.now += watch.IDLE + MOMENT
        assert "nothing_erased" not in await names(f)
        await holds.release_one(f.store, number, by=1, now=f.now)
        f.now += watch.IDLE + MOMENT
        assert "nothing_erased" in await names(f), "released, it is due like others"


async def test_what_waits_for_a_manager_is_an_alarm(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        for number in range(21):
            await f.asks(f"p{number}@posta.example", reminders=False)
        f.now += 40 * DAY
        await f.mark_due()
        assert await names(f) == set(), "within its grace nobody has to hurry"
        f.now += f.retention.grace
        assert "waits_for_manager" in await names(f)
        await cap.approve(f.store, seen=1, by=1, now=f.now)
        await f.eraser().erase_due(f.now)
        assert await names(f) == set()


async def test_a_mailbox_that_is_not_read_is_an_alarm_once_somebody_was_mailed(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        await pace.note_first(f.store, pace.INSTALLED, f.now)
        f.now += 2 * HOUR
        assert await names(f, mailbox=True) == set()
        await f.offers(await f.asks())
        assert await names(f, mailbox=True) == {"mailbox"} and await names(f) == set()
        await mailboxes.was_read(f.store, "INBOX", f.now)
        assert await names(f, mailbox=True) == set()
        f.now += HOUR
        assert await names(f, mailbox=True) == set()
        f.now += MOMENT
        assert await names(f, mailbox=True) == {"mailbox"}


async def test_old_copies_are_an_alarm(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:

        async def old() -> set[str]:
            await watch.watch(f.store, f.now, has_mailbox=False)
            return {alarm.name for alarm in await watch.standing(f.store, f.now)}

        assert await old() == set(), "not installed yet"
        await pace.note_first(f.store, pace.INSTALLED, f.now)
        f.now += 36 * HOUR
        assert await old() == set()
        f.now += MOMENT
        assert await old() == {"backup_none"}
        await pace.note(f.store, copies.BACKED_UP, f.now)
        assert await old() == set()
        f.now += 90 * DAY
        assert await old() == {"backup_old", "drill_old"}
        assert await watch.watch(f.store, f.now, has_mailbox=False, keeps_copies=False) == 0


async def test_a_ledger_that_cannot_be_written_is_an_alarm_at_once_and_a_failing_duty_after_an_hour(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        broken: list[type[Exception]] = [LedgerNotWritable, ValueError]

        async def fails(now: Any) -> int:
            raise broken[0]

        async def works(now: Any) -> int:
            return 3

        table = (Duty("erase", MINUTE, fails), Duty("jobs", MINUTE, works))
        assert await schedule.tick(f.store, table, f.now) == {"jobs": 3}
        assert await names(f) == {"ledger"}
        row = await f.one(tables.duties, name="jobs")
        assert (row.next_run, row.worked_at, row.well_at, row.done) == (f.now + MINUTE, f.now, f.now, 3)
        broken.pop(0)
        await schedule.tick(f.store, (Duty("erase", MINUTE, works), table[1]), f.now + MINUTE)
        f.now += MINUTE
        assert await names(f) == set()
        for minutes in range(1, 62):
            await schedule.tick(f.store, table, f.now + minutes * MINUTE)
        f.now += 60 * MINUTE
        assert await names(f) == set()
        f.now += MINUTE
        assert await names(f) == {"duty_failing"}


async def test_a_ledger_that_could_not_be_written_is_noticed_before_it_is_needed(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        before = await f.ledger.head()
        assert await watch.try_ledger(f.ledger) == 0 and await f.ledger.head() == before
        await f.ledger.append([("premise", {"kind": "premise"})])
        assert await watch.try_ledger(f.ledger) == 0
        f.ledger.mirror.unlink()
        f.ledger.mirror.mkdir()
        with pytest.raises(LedgerNotWritable):
            await watch.try_ledger(f.ledger)


async def test_a_schedule_that_nobody_runs_is_an_alarm(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:

        async def works(now: Any) -> int:
            return 1

        await schedule.tick(f.store, (Duty("jobs", MINUTE, works),), f.now)
        assert await watch.standing(f.store, f.now + watch.ASLEEP) == []
        asleep = await watch.standing(f.store, f.now + watch.ASLEEP + MOMENT)
        assert [alarm.name for alarm in asleep] == ["schedule_asleep"]


async def test_after_a_jump_of_the_clock_nothing_runs_until_somebody_says_that_it_is_right(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:

        async def works(now: Any) -> int:
            return 1

        table = (Duty("hide_cold", MINUTE, works),)
        assert await schedule.tick(f.store, table, f.now) == {"hide_cold": 1}
        f.now += 400 * DAY
        await schedule.stop(f.store, f.now, jumped=400 * DAY)
        await schedule.stop(f.store, f.now + MINUTE, jumped=-DAY)
        assert await schedule.tick(f.store, table, f.now + DAY) == {}
        alarm = (await watch.standing(f.store, f.now))[0]
        assert (alarm.name, alarm.since, alarm.n) == ("clock_jumped", f.now, 400 * 86400), "the first one is on record"
        assert await f.count(tables.audit, action="clock_stopped") == 1
        assert await schedule.resume(f.store, f.now, by=3) and not await schedule.resume(f.store, f.now, by=3)
        assert await schedule.tick(f.store, table, f.now) == {"hide_cold": 1}
        assert await f.count(tables.audit, action="clock_confirmed", actor="staff:3") == 1


async def certified(f: Firm, at: Any) -> bytes:
    number = new_id()
    row: dict[str, Any] = {"id": number, "reason": "cold", "kind": "lead", "due_at": at, "intent_at": at, "counts": {}}
    await f.put(erasures, **row, state="certified", certified_at=at, remarks=[], fence=1)
    await f.put(certificates, erasure_id=number, body=b"{}", signature=bytes(64), at=at)
    return number


async def test_records_go_when_their_time_is_over_and_not_before(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Certificates with their erasures, and disclosures; one that is not certified stays whatever its age."""
    async with firm(store_urls, tmp_path) as f:
        kept, at = f.retention.record, f.now
        old, young = await certified(f, at), await certified(f, at + MOMENT)
        running: dict[str, Any] = {"reason": "cold", "kind": "lead", "due_at": at, "intent_at": at, "counts": {}}
        await f.put(erasures, id=new_id(), state="destroyed", remarks=[], fence=1, **running)
        order: dict[str, Any] = {"order_number": "1", "authority": "Court", "made_by": 1, "counts": {}}
        for moment in (at, at + MOMENT):
            await f.put(tables.disclosures, card_id=new_id(), at=moment, digest=bytes(32), **order)
        assert await sweeps.records(f.store, at + kept, kept=kept) == 0
        assert await sweeps.records(f.store, at + kept + MOMENT, kept=kept) == 2
        assert await f.row(certificates, erasure_id=old) is None and await f.row(erasures, id=old) is None
        assert await f.row(certificates, erasure_id=young) is not None
        assert await f.count(erasures) == 2 and await f.count(tables.disclosures) == 1


async def test_a_former_colleague_keeps_a_number_only(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        usual = {
            "password": "x",
            "must_change": False,
            "role": "manager",
            "language": "en",
            "failures": 0,
            "own_only": False,
        }
        async with f.store.main.begin() as connection:
            for login in ("olga", "petr"):
                row = {"name": login.title(), "login": login, "created_at": f.now, **usual}
                await connection.execute(insert(staff).values(**row))
            await connection.execute(update(staff).where(staff.c.login == "petr").values(dismissed_at=f.now))
        kept = f.retention.former_staff
        assert await sweeps.former_staff(f.store, f.now + kept, kept=kept) == 0
        assert await sweeps.former_staff(f.store, f.now + kept + MOMENT, kept=kept) == 1
        assert await sweeps.former_staff(f.store, f.now + kept + DAY, kept=kept) == 0
        assert await f.count(staff, login="olga", name="Olga") == 1 and await f.count(staff, name="", password="") == 1


async def test_old_files_go_and_young_ones_stay(tmp_path: Path) -> None:
    old, young = tmp_path / "journal.log.2026-01-01", tmp_path / "journal.log.2026-03-01"
    for file in (old, young, tmp_path / "journal.log"):
        file.write_text("{}")
    now = young.stat().st_mtime
    os.utime(old, (now - 86400 * 15, now - 86400 * 15))
    os.utime(tmp_path / "journal.log", (now - 86400 * 15, now - 86400 * 15))
    before = datetime.fromtimestamp(now, UTC) - timedelta(days=14)
    assert await sweeps.files(tmp_path, "journal.log.*", before=before) == 1
    assert not old.exists() and young.exists() and (tmp_path / "journal.log").exists()
    assert await sweeps.files(tmp_path / "none", "*", before=before) == 0
