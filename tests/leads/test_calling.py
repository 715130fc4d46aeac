"""A person's number on his card: one at a time, found by a search, and under a hold never taken from what is held."""

from pathlib import Path

import pytest

from leads import calling, clicks, lists
from leads.errors import NotFound
from leads.privacy import holds
from leads.store.tables import card_fields, kept_contacts, tasks
from tests.leads.firm import DAY, MINUTE, PHONE, RETENTION, Asked, Firm, firm

OTHER, THIRD = "+48 602 000 111", "+48 603 000 222"


async def shown(f: Firm, asked: Asked) -> str | None:
    async with f.store.main.read() as connection:
        return (await lists.fields_of(f.store, connection, [asked.card]))[asked.card].get("phone")


async def numbers(f: Firm, asked: Asked) -> int:
    return await f.count(card_fields, card_id=asked.card, field="phone")


async def wants_a_call(f: Firm, asked: Asked, number: str | None) -> None:
    f.now += MINUTE
    async with f.store.main.begin() as connection:
        await calling.ask(f.store, connection, asked.lead, number, now=f.now)


async def test_a_newer_number_takes_the_place_of_the_older_one_and_a_search_is_told(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        assert await calling.waits(f.store, asked.lead) and await numbers(f, asked) == 0
        change = (await f.owner(asked.card)).change
        await calling.take(f.store, asked.lead, by=7, now=f.now)
        assert await shown(f, asked) == PHONE and await f.count(kept_contacts, kind="PHONE") == 0
        assert (await f.owner(asked.card)).change > change, "what is held folded is read anew"
        assert (await f.one(tasks, kind="call")).assigned_to == 7
        with pytest.raises(NotFound):
            await calling.take(f.store, asked.lead, by=7, now=f.now)
        change = (await f.owner(asked.card)).change
        f.now += MINUTE
        await clicks.call_me(f.store, RETENTION, asked.lead, number=OTHER, now=f.now)
        assert (await shown(f, asked), await numbers(f, asked)) == (OTHER, 1)
        assert (await f.owner(asked.card)).change > change


async def test_under_a_hold_the_newer_number_is_used_and_what_is_held_stays_once(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await calling.take(f.store, asked.lead, by=7, now=f.now)
        until = f.now + 9 * DAY
        number = await holds.place(f.store, asked.card, order_number="1", until=until, by=1, now=f.now)
        for given in (PHONE, OTHER, OTHER):
            await wants_a_call(f, asked, given)
            assert await shown(f, asked) == given
        assert await numbers(f, asked) == 2, "the one that is held, and the one that he gave since, once"
        await holds.release_one(f.store, number, by=2, now=f.now)
        await wants_a_call(f, asked, THIRD)
        assert (await shown(f, asked), await numbers(f, asked)) == (THIRD, 1)
