"""An address that is put right: the country is guessed anew, and the follow-ups that a bounce stopped go on."""

from datetime import timedelta
from pathlib import Path

import pytest

from leads import inbound, mending, mydata, readdressing, whence
from leads.bounces import Reason
from leads.conversations import Kept
from leads.readdressing import Plans
from leads.steps import planned
from leads.store.tables import cards, leads, tasks
from tests.leads.firm import DAY, RETENTION, STEPS, Asked, Firm, firm

MENDED = "adam.nowak@posta.example.cz"


async def plans(f: Firm) -> Plans:
    return await readdressing.plans(f.store, f.retention, STEPS)


async def without_number(f: Firm, email: str) -> Asked:
    chat = await f.says(kept=(Kept("[e-mail 1]", "EMAIL", email),))
    await f.work()
    return await f.confirms(chat, email)


@pytest.mark.parametrize("by_desk", [False, True], ids=["on the request", "on the card"])
@pytest.mark.parametrize("reason", ["address", "policy"])
async def test_a_mended_address_plans_what_was_stopped_by_the_days_of_its_country(
    store_urls: dict[str, str], tmp_path: Path, by_desk: bool, reason: Reason
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await without_number(f, "adam.nowak@poczta.example")
        at = f.now
        await f.offers(asked)
        await inbound.bounced(f.store, asked.lead, reason=reason, within=f.seen_once(), now=f.now)
        assert (await f.one(leads, id=asked.lead)).next_step_at is None
        f.now += DAY
        if by_desk:
            by = await plans(f)
            await mydata.correct(f.store, asked.card, "email", MENDED, actor="staff:7", now=f.now, plans=by)
        else:
            await mending.mend(f.store, asked.lead, by="staff:7", now=f.now, to=MENDED, plans=await plans(f))
        lead, czech = await f.one(leads, id=asked.lead), planned(STEPS, at, "CZ")
        assert (lead.country, lead.next_step_at, lead.last_step_at) == ("CZ", czech[0], czech[-1])
        assert (await f.one(cards, id=asked.card)).bounced_at is None and lead.returned is None
        assert await f.count(tasks, owner_id=asked.lead, done_at=None, kind="bounced") == 0
        f.now = czech[0]
        assert await f.follow_up() == 1


async def test_late_steps_keep_their_distance_and_what_staff_or_a_number_says_stays(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked, polish = await without_number(f, "eva@poczta.example"), await f.asks("olaf@poczta.example")
        await f.offers(asked)
        await whence.correct(f.store, RETENTION, STEPS, asked.lead, "IT", by="staff:7", now=f.now)
        await inbound.bounced(f.store, asked.lead, reason="address", within=f.seen_once(), now=f.now)
        f.now += 20 * DAY
        for one in (asked, polish):
            await mending.mend(
                f.store, one.lead, by="staff:7", now=f.now, to=f"{one.lead.hex()}@x.cz", plans=await plans(f)
            )
        lead = await f.one(leads, id=asked.lead)
        assert lead.country == "IT" and (await f.one(leads, id=polish.lead)).country == "PL"
        assert lead.next_step_at >= f.now and lead.last_step_at - lead.next_step_at >= timedelta(days=12)


async def test_nothing_is_planned_for_whom_no_bounce_stopped(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        await f.answers(asked)
        by = await plans(f)
        await mydata.correct(f.store, asked.card, "email", MENDED, actor="staff:7", now=f.now, plans=by)
        assert (await f.one(leads, id=asked.lead)).next_step_at is None
