"""On what ground one more mail goes to somebody who is silent: his own act, or at most twice with his tick."""

from dataclasses import replace
from pathlib import Path

import pytest

from leads import basis, handwritten, undelivered
from leads.errors import FollowUpsUsed, OfferNotAllowed
from leads.store.tables import leads, mails
from tests.leads.firm import DAY, HOUR, OFFER, RETENTION, SENDER, Asked, Firm, firm

CHEAPER = replace(OFFER, price_cents=399_900)


async def write(f: Firm, asked: Asked) -> None:
    f.now += DAY
    await handwritten.send(f.store, SENDER, RETENTION, asked.lead, "Pytania?", by="staff:7", site_name="x", now=f.now)


async def test_a_cheaper_offer_to_who_ticked_nothing_waits_for_his_next_act(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks(reminders=False)
        async with f.store.main.begin() as connection:
            await connection.execute(leads.update().values(country="CZ"))
        await f.offers(asked)
        assert await f.mails_leave() == 1
        f.now += HOUR
        await f.offers(asked, CHEAPER)
        for _ in range(2):
            f.now += DAY
            with pytest.raises(OfferNotAllowed):
                await f.offers(asked, CHEAPER)
        assert await f.count(mails, lead_id=asked.lead) == 2, "what was wrong in the first was put right at once"
        await f.answers(asked)
        await write(f, asked)
        f.now += DAY
        await f.offers(asked, CHEAPER)
        f.now += DAY
        with pytest.raises(OfferNotAllowed):
            await f.offers(asked, CHEAPER)
        async with f.store.main.begin() as connection:
            await undelivered.note(f.store, connection, asked.lead, now=f.now)
        f.now += DAY
        await f.offers(asked, CHEAPER)
        assert await f.count(mails, lead_id=asked.lead, basis=basis.ASKED_FOR) == 4, "one of them came back"


async def test_with_the_tick_no_more_than_two_follow_ups_go_however_they_are_written(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, beside = await f.asks(), await f.asks("eva@posta.example")
        times = await f.offers(asked)
        await f.offers(beside)
        await f.mails_leave()
        await write(f, asked)
        f.now += DAY
        await f.offers(asked, CHEAPER, times=times)
        with pytest.raises(FollowUpsUsed):
            await write(f, asked)
        with pytest.raises(FollowUpsUsed):
            await f.offers(asked, CHEAPER)
        for time in times:
            f.now = time
            await f.follow_up()
            await f.mails_leave()
        assert await f.steps_sent(asked) == ["offer", "free", "free"], "the automatic ones count with them"
        assert await f.steps_sent(beside) == ["offer", "discount", "reminder"]
        f.now += DAY
        await f.answers(asked)
        await write(f, asked)
        assert await f.count(mails, lead_id=asked.lead, basis=basis.ANSWER) == 1
