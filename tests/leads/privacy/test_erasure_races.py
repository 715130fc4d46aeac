"""Who wins when something happens while an erasure runs: an answer, a hold, a mail, another worker."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.util import await_only

from leads import outbox
from leads.errors import Gone
from leads.privacy import holds
from leads.privacy.erasure import Eraser
from leads.privacy.holds import NoSuchOwner
from leads.privacy.intents import Intent
from leads.privacy.needles import Needles
from leads.privacy.search import Found
from leads.privacy.shift import LEASE, Shift, Work
from leads.privacy.stores import ErasableStore, Turns
from leads.store import tables
from leads.store.database import Compaction
from leads.store.keys import KeyGone, KeyStore
from leads.store.tables import certificates, erasures, mails
from leads.store.writer import ConversationEnded
from tests.leads.firm import DAY, HOUR, MINUTE, Asked, Firm, firm

Act = Callable[[Firm, Asked], Awaitable[None]]
AFTER_INTENT = ("ledger", "destroy", "keys", "rows", "certify", "searched")


class Interrupted(Eraser):
    """An eraser that stops for a moment before one of its steps, and lets something happen meanwhile."""

    happened = False
    at = ""
    happens: Callable[[], Awaitable[None]]

    async def meanwhile(self, step: str) -> None:
        if step == self.at and not self.happened:
            self.happened = True
            await self.happens()

    async def _intend(self, shift: Shift, batch: Sequence[Intent]) -> list[Work]:
        await self.meanwhile("intent")
        return await super()._intend(shift, batch)

    async def _write_ledger(self, shift: Shift, works: list[Work]) -> list[Work]:
        await self.meanwhile("ledger")
        return await super()._write_ledger(shift, works)

    async def _destroy(self, shift: Shift, works: list[Work]) -> list[Work]:
        await self.meanwhile("destroy")
        self._stores = tuple(Before(self, store) for store in self._stores)
        return await super()._destroy(shift, works)

    async def _certify(self, shift: Shift, works: list[Work]) -> int:
        await self.meanwhile("certify")
        return await super()._certify(shift, works)

    async def _search(self, words: Sequence[Needles]) -> Found:
        found = await super()._search(words)
        if isinstance(self._stores[0], Before):
            await self.meanwhile("searched")
        return found


@dataclass(frozen=True, slots=True)
class Before:
    """A store before which something may happen."""

    eraser: Interrupted
    store: ErasableStore

    @property
    def name(self) -> str:
        return self.store.name

    @property
    def checks_itself(self) -> bool:
        return self.store.checks_itself

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        await self.eraser.meanwhile(self.name)
        return await self.store.erase(works, turns)

    async def compact(self) -> Compaction:
        return await self.store.compact()

    def files(self) -> list[Path]:
        return self.store.files()


def interrupted(f: Firm, at: str, act: Callable[[], Awaitable[None]], **options: Any) -> Interrupted:
    eraser = Interrupted(f.store, f.ledger, f.signing, f.stores(), **options)
    eraser.at, eraser.happens = at, act
    return eraser


async def answers_by_mail(f: Firm, asked: Asked) -> None:
    await f.answers(asked)


async def writes_in_the_chat(f: Firm, asked: Asked) -> None:
    await f.says("Jestem", chat=asked.conversation)


async def is_held(f: Firm, asked: Asked) -> None:
    await holds.place(f.store, asked.lead, order_number="12 C 3/2026", until=f.now + DAY, by=1, now=f.now)


async def card_is_held(f: Firm, asked: Asked) -> None:
    await holds.place(f.store, asked.card, order_number="12 C 3/2026", until=f.now + DAY, by=1, now=f.now)


@pytest.mark.parametrize("act", [answers_by_mail, writes_in_the_chat, is_held, card_is_held])
async def test_whatever_comes_between_the_look_and_the_intent_wins(
    store_urls: dict[str, str], tmp_path: Path, act: Act
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        eraser = interrupted(f, "intent", lambda: act(f, asked))
        assert await eraser.erase_due(f.now) == 0 and eraser.happened
        assert await f.state(asked.lead) in ("live", "hidden")
        assert await f.count(erasures) == await f.count(certificates) == (await f.ledger.head())[0] == 0
        assert await f.eraser().erase_due(f.now) == 0, "and goes on winning"
        assert len(await f.store.keys.wrapped([asked.lead, asked.card, asked.conversation])) == 3


@pytest.mark.parametrize("step", AFTER_INTENT)
async def test_who_writes_after_the_point_of_no_return_is_a_new_person(
    sqlite_urls: dict[str, str], tmp_path: Path, step: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)

        async def too_late() -> None:
            with pytest.raises(Gone):
                await f.answers(asked)
            with pytest.raises((ConversationEnded, KeyGone)):
                await f.says("Jestem", chat=asked.conversation)
            with pytest.raises(Gone):
                await f.confirms(asked.conversation)

        eraser = interrupted(f, step, too_late)
        assert await eraser.erase_due(f.now) == 1 and eraser.happened
        assert sum([await f.count(table) for table, _ in tables.PERSONAL_ROWS]) == 0


@pytest.mark.parametrize("step", ["ledger", "destroy", "keys", "rows"])
async def test_a_hold_between_any_two_steps_stops_what_is_left_and_its_release_lets_it_go_on(
    sqlite_urls: dict[str, str], tmp_path: Path, step: str
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, beside = await f.asks(), await f.asks("eva@posta.example")
        await f.goes_cold(asked)
        await f.goes_cold(beside)
        eraser = interrupted(f, step, lambda: is_held(f, asked))
        assert await eraser.erase_due(f.now) == 1 and eraser.happened, "the one beside is not stopped"
        assert await f.state(beside.lead) == "gone"
        assert await f.state(asked.lead) == "erasing"
        kept_keys = len(await f.store.keys.wrapped([asked.lead, asked.card, asked.conversation]))
        assert kept_keys == (0 if step == "rows" else 3)
        assert await f.count(tables.messages, conversation_id=asked.conversation) == 1
        assert await f.count(tables.holds, owner_id=asked.lead) == 1
        f.now += LEASE + MINUTE
        assert await f.eraser().erase_due(f.now) == 0, "also for another worker"
        await holds.release(f.store, asked.lead, by=1, now=f.now)
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(asked.lead) == "gone" and await f.count(certificates) == 2


async def test_a_hold_on_what_is_gone_is_refused_and_one_that_ran_out_protects_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        await is_held(f, asked)
        f.now += DAY - MINUTE
        assert await f.eraser().erase_due(f.now) == 0
        f.now += MINUTE
        assert await f.eraser().erase_due(f.now) == 1
        with pytest.raises(NoSuchOwner):
            await is_held(f, asked)
        assert await f.count(tables.holds) == 0


async def test_a_mail_in_flight_and_an_unread_mailbox_are_waited_for(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        assert await outbox.claim(f.store, now=f.now + MINUTE) is not None
        await f.goes_cold(asked)
        assert await f.eraser().erase_due(f.now) == 0
        assert await outbox.release_expired(f.store, f.now) == (1, 0)
        assert await outbox.claim(f.store, now=f.now) is None, "nothing is sent to who is hidden"
        due = (await f.owner(asked.lead)).erase_at
        assert await f.eraser().erase_due(f.now, mailbox_read_until=due - MINUTE) == 0
        assert await f.state(asked.lead) == "hidden"
        assert await f.eraser().erase_due(f.now, mailbox_read_until=due) == 1


async def test_a_mail_that_waits_is_called_back_and_never_sent(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """A follow-up that is due in the second of the erasure."""
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        await f.goes_cold(asked)

        async with f.store.main.begin() as connection:
            await connection.execute(tables.leads.update().values(next_step_at=f.now, stage="offered"))

        async def tries_to_send() -> None:
            assert await f.follow_up() == 0
            assert (await f.one(mails, lead_id=asked.lead)).state == "cancelled"
            assert await outbox.claim(f.store, now=f.now) is None

        assert await interrupted(f, "ledger", tries_to_send).erase_due(f.now) == 1


async def test_what_must_wait_never_stands_in_the_way_of_others(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """More leads under a hold than one batch has room for, all older than the one that may go."""
    async with firm(sqlite_urls, tmp_path) as f:
        held = [await f.says() for _ in range(51)]
        f.now += HOUR
        free = await f.says()
        f.now += 8 * DAY
        assert await f.mark_due() == 52
        for chat in held:
            await holds.place(f.store, chat, order_number="1", until=f.now + DAY, by=1, now=f.now)
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(free) == "gone" and {await f.state(chat) for chat in held} == {"hidden"}


@pytest.mark.parametrize("step", AFTER_INTENT)
async def test_a_worker_that_slept_through_its_lease_does_nothing_more(
    store_urls: dict[str, str], tmp_path: Path, step: str
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        done = []

        async def another_takes_over() -> None:
            later = f.now + LEASE + MINUTE
            assert await f.eraser().erase_due(f.now) == 0, "the lease is respected"
            done.append(await f.eraser().erase_due(later))

        assert await interrupted(f, step, another_takes_over).erase_due(f.now) == 0
        assert done == [1] and await f.count(certificates) == 1
        assert (await f.ledger.head())[0] == 1 and await f.ledger.check() == 1
        assert "the words themselves were not searched" in (await f.certificate())["remarks"][-1]


async def test_a_search_longer_than_its_lease_keeps_the_job(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        lease = timedelta(seconds=0.5)

        async def takes_long() -> None:
            for _ in range(4):
                await asyncio.sleep(0.3)
                row = await f.one(erasures)
                assert row.fence == 1 and row.lease_until > f.now + timedelta(seconds=0.3)
                assert await f.eraser().erase_due(f.now + timedelta(seconds=0.6)) in (0, 0), "nobody else takes it"

        slow = interrupted(f, "searched", takes_long, lease=lease)
        began = time.monotonic()
        assert await slow.erase_due(f.now) == 1 and slow.happened
        assert time.monotonic() - began > 2 * lease.total_seconds()
        assert (await f.one(erasures)).fence == 1 and await f.count(certificates) == 1


async def test_the_rule_that_it_was_hidden_under_stands_in_ledger_and_certificate_whatever_is_ruled_since(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        f.retention = replace(f.retention, rule_id=7)
        asked = await f.asks()
        await f.goes_cold(asked)

        async def rules_change() -> None:
            f.retention = replace(f.retention, rule_id=8, open_lead=60 * DAY)
            await f.mark_due()

        assert (await f.owner(asked.lead)).rule_id == 7
        assert await interrupted(f, "keys", rules_change).erase_due(f.now) == 1
        [line] = await f.ledger.lines()
        assert line.content["rule"] == (await f.certificate())["rule"] == 7


@pytest.mark.peer("postgresql")
async def test_a_hold_that_looked_for_jobs_before_the_intent_is_never_overtaken(
    postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """It waits for the INTENT's rows; when it goes on, a job is there that it had not seen."""
    async with firm(postgres_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        placing: list[asyncio.Task[None]] = []
        destroying = asyncio.Event()
        overtaken: list[bool] = []

        def before(*words: Any) -> None:
            if words[2].startswith("INSERT INTO erasures") and not placing:
                placing.append(asyncio.get_running_loop().create_task(is_held(f, asked)))
                await_only(asyncio.sleep(0.2))
            if words[2].startswith("INSERT INTO holds") and not destroying.is_set():
                await_only(asyncio.wait([asyncio.ensure_future(destroying.wait())], timeout=0.5))

        class Slowly(KeyStore):
            async def destroy(self, owners: Iterable[bytes]) -> int:
                destroying.set()
                await asyncio.wait(placing, timeout=0.3)
                overtaken.append(placing[0].done())
                return await super().destroy(owners)

        f.store = replace(f.store, keys=Slowly(f.store.keys.database, b"m" * 32))
        event.listen(Engine, "before_cursor_execute", before)
        try:
            await f.eraser().erase_due(f.now)
        finally:
            event.remove(Engine, "before_cursor_execute", before)
        assert placing, "the hold came while the INTENT was under way"
        with contextlib.suppress(NoSuchOwner):
            await placing[0]
        assert True not in overtaken, "nothing is destroyed after somebody was told that the hold stands"


@pytest.mark.peer("postgresql")
async def test_a_hold_that_comes_while_keys_are_destroyed_waits_and_is_told_that_it_came_too_late(
    postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """Neither side waits for the other for ever."""
    async with firm(postgres_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        placing: list[asyncio.Task[None]] = []

        class Slowly(KeyStore):
            async def destroy(self, owners: Iterable[bytes]) -> int:
                placing.append(asyncio.create_task(is_held(f, asked)))
                await asyncio.sleep(0.3)
                assert not placing[0].done()
                return await super().destroy(owners)

        slowly = Slowly(f.store.keys.database, b"m" * 32)
        f.store = replace(f.store, keys=slowly)
        done = await f.eraser().erase_due(f.now)
        with contextlib.suppress(NoSuchOwner):
            await placing[0]
        held = placing[0].exception() is None
        assert (done, await f.count(certificates)) == ((0, 0) if held else (1, 1))
        assert await f.count(tables.messages) == int(held), "what a hold found still there is still there"
