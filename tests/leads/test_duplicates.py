"""Cards that may be one person are suggested, never joined by themselves; joining keeps each request and each right."""

from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest

from leads import duplicates, lists
from leads.errors import Held, NotFound
from leads.lookup import Lookup
from leads.privacy import holds
from leads.store.tables import card_fields, cards, consents, leads
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked as asks_there
from tests.helpers import lethe
from tests.leads.firm import Asked, Firm, firm


async def two(f: Firm) -> tuple[Asked, Asked]:
    """One mailbox under two names, the second one's request a minute younger."""
    first = await f.asks("eva@poczta.example")
    f.now += timedelta(minutes=1)
    return first, await f.asks("eva+shop@poczta.example")


async def test_a_tag_and_the_same_mailbox_are_suggested_and_a_stranger_is_not(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        first, second = await two(f)
        again, other = await f.asks("EVA@poczta.example"), await f.asks("eva@inna.example")
        found = await duplicates.suggested(f.store, Lookup(f.store), first.card)
        assert {one.card: one.why for one in found} == {second.card: "tag", again.card: "address"}
        assert other.card not in {one.card for one in found}
        assert await duplicates.suggested(f.store, Lookup(f.store), first.card, but=[second.card, again.card]) == []


async def test_joining_moves_requests_and_consents_and_the_eraser_takes_what_is_left(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        first, second = await two(f)
        plan = await duplicates.preview(f.store, second.card, first.card)
        assert (plan.stays, plan.goes, plan.requests, plan.consents) == (first.card, second.card, 1, 2)
        assert plan.lost == {"email": "eva+shop@poczta.example"}
        clock = (await f.owner(second.lead)).cold_at
        with pytest.raises(NotFound):
            await duplicates.join(f.store, second.card, first.card, by="staff:7", now=f.now)
        await duplicates.join(f.store, first.card, second.card, by="staff:7", now=f.now)
        assert {row.card_id for row in [await f.one(leads, id=first.lead), await f.one(leads, id=second.lead)]} == {
            first.card
        }
        assert (await f.owner(second.lead)).cold_at == clock, "each request keeps its own day"
        assert await f.count(consents, card_id=first.card) == 4
        assert await f.eraser().erase_due(f.now) == 1
        assert [await f.state(one) for one in (first.card, second.card, second.lead)] == ["live", "gone", "live"]
        assert await f.count(cards) == 1 and await f.count(card_fields, card_id=second.card) == 0
        rows = await lists.leads_of(f.store, first.card, f.now)
        assert {row.id for row in rows} == {first.lead, second.lead}


async def test_a_hold_on_either_keeps_them_apart(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        first, second = await two(f)
        await holds.place(
            f.store, second.card, order_number="12 C 3/2026", until=f.now + timedelta(days=9), by=1, now=f.now
        )
        with pytest.raises(Held):
            await duplicates.join(f.store, first.card, second.card, by="staff:7", now=f.now)
        assert (await f.one(leads, id=second.lead)).card_id == second.card


async def test_a_salesperson_sees_what_joining_does_before_it_is_done(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        for email in ("eva@example.org", "eva+x@example.org"):
            server.clock.move(minutes=1)
            await asks_there(server, email)
        async with server.store.main.read() as connection:
            one, other = [row.card_id for row in await connection.execute(leads.select())]
        plan = await duplicates.preview(server.store, one, other)
        stays, goes = plan.stays.hex(), plan.goes.hex()
        async with browsing(server, await server.session(login="olga")) as browser:
            page = await browser.get(f"/console/people/{stays}")
            path = f"/console/people/{stays}/join/{goes}"
            assert path in page.text and "same address with a +tag" in page.text
            seen = await browser.get(path)
            shown = unescape(seen.text).replace("<wbr>", "").replace("\u200b", "")
            assert seen.status == 200 and plan.lost["email"] in shown and "This card stays" in shown
            async with server.store.main.begin() as connection:
                await connection.execute(leads.update().where(leads.c.card_id == plan.goes).values(assigned_to=99))
            async with browsing(server, await server.session(login="piotr", own_only=True)) as own:
                assert path not in (await own.get(f"/console/people/{stays}")).text
                assert [(await own.get(path)).status, (await own.post(path, {})).status] == [404, 404]
            done = await browser.post(path, {})
            assert done.location.startswith(f"/console/people/{stays}")
            assert (await browser.get(f"/console/people/{goes}")).status == 404
