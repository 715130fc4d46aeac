"""Who wins when something happens while an erasure runs: an answer, a hold, a mail, another worker."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from leads import outbox
from leads.errors import Gone
from leads.privacy import holds
from leads.privacy.due import Due
from leads.privacy.erasure import LEASE, Eraser, Work
from leads.privacy.holds import NoSuchOwner
from leads.privacy.needles import Needles
from leads.store import tables
from leads.store.keys import KeyGone
from leads.store.tables import certificates, erasures, mails
from leads.store.writer import ConversationEnded
from tests.leads.firm import DAY, HOUR, MINUTE, Asked, Firm, firm

Act = Callable[[Firm, Asked], Awaitable[None]]
AFTER_INTENT = ("ledger", "destroy", "keys", "rows", "certify")


class Interrupted(Eraser):
    """An eraser that stops for a moment before one of its steps, and lets something happen meanwhile."""

    happened = False
    at = ""
    happens: Callable[[], Awaitable[None]]

    async def _meanwhile(self, step: str) -> None:
        if step == self.at and not self.happened:
            self.happened = True
            await self.happens()

    async def _intend(self, due: Due, words: Needles, found: int, now: Any) -> Work | None:
        await self._meanwhile("intent")
        return await super()._intend(due, words, found, now)

    async def _write_ledger(self, works: list[Work], now: Any) -> list[Work]:
        await self._meanwhile("ledger")
        return await super()._write_ledger(works, now)

    async def _destroy(self, works: list[Work], now: Any) -> list[Work]:
        self._checks = 0
        await self._meanwhile("destroy")
        return await super()._destroy(works, now)

    async def _may_go_on(self, work: Work, now: Any) -> bool:
        self._checks = getattr(self, "_checks", 0) + 1
        if work.state == "ledgered":
            await self._meanwhile({1: "keys", 2: "rows"}.get(self._checks, ""))
        return await super()._may_go_on(work, now)

    async def _certify(self, works: list[Work], now: Any) -> int:
        await self._meanwhile("certify")
        return await super()._certify(works, now)


def interrupted(f: Firm, at: str, act: Callable[[], Awaitable[None]]) -> Interrupted:
    usual = f.eraser()
    eraser = Interrupted(f.store, f.ledger, f.signing, usual._stores)
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

        async def tries_to_send() -> None:
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
