"""The person's country: guessed from what he left, put right by staff, and all that goes by it goes by it then."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leads import customers, guessing, pausing, stages, whence
from leads.conversations import Kept
from leads.errors import NotFound
from leads.steps import planned
from leads.store.tables import audit, leads
from tests.leads.firm import RETENTION, STEPS, Asked, Firm, firm

# Fourteen days later it is 2 June, on which Italy rests and Poland works.
DAY_OF_OFFER = datetime(2026, 5, 19, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("email", "phones", "country"),
    [
        ("eva@firma.example.cz", (), "CZ"),
        ("eva@firma.co.uk", (), "GB"),
        ("eva@firma.example", (), "SK"),
        ("eva@firma.com", ("+39 02 1234 5678",), "IT"),
        ("eva@firma.pl", ("+49 30 901820",), "DE"),
        ("eva@firma.pl", ("0049 30 901820",), "DE"),
        ("eva@firma.pl", ("601 234 567",), "PL"),
        ("eva@firma.pl", ("+1 212 555 0123", "call me"), "PL"),
        (None, ("+800 1234 5678",), "SK"),
        (None, (), "SK"),
    ],
)
def test_a_number_tells_before_an_address_and_what_says_nothing_leaves_the_sites(
    email: str | None, phones: tuple[str, ...], country: str
) -> None:
    assert guessing.country("SK", email=email, phones=phones) == country


async def offered(f: Firm) -> Asked:
    f.now = DAY_OF_OFFER
    asked = await f.asks()
    await f.offers(asked)
    return asked


async def test_a_number_that_was_put_aside_in_the_chat_tells_the_country(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says(kept=(Kept("[phone 1]", "PHONE", "+420777123456"),))
        assert (await f.one(leads, id=(await f.confirms(chat)).lead)).country == "CZ", "though its site is Polish"
        other = await f.confirms(await f.says("And me?"), "eva@posta.de")
        assert (await f.one(leads, id=other.lead)).country == "DE"


async def test_a_corrected_country_plans_the_coming_steps_anew_and_stands_in_the_trail(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await offered(f)
        before, italian = planned(STEPS, f.now, "PL"), planned(STEPS, f.now, "IT")
        assert before[0] != italian[0] and (await f.one(leads, id=asked.lead)).next_step_at == before[0]
        for _ in range(2):
            await whence.correct(f.store, RETENTION, STEPS, asked.lead, "IT", by="staff:7", now=f.now)
        row = await f.one(leads, id=asked.lead)
        assert (row.country, row.next_step_at, row.last_step_at) == ("IT", italian[0], italian[-1])
        assert (await f.owner(asked.lead)).cold_at >= italian[-1]
        assert await f.count(audit, action="country_changed", actor="staff:7") == 1, "the same again is no change"
        f.now = before[0]
        assert await f.follow_up() == 0, "it is a day of rest there"
        f.now = italian[0]
        assert await f.follow_up() == 1
        with pytest.raises(NotFound):
            await whence.correct(f.store, RETENTION, STEPS, asked.lead, "US", by="staff:7", now=f.now)


async def test_a_pause_outlasts_a_corrected_country(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await offered(f)
        await pausing.pause(f.store, RETENTION, asked.lead, date(2026, 6, 9), by="staff:7", now=f.now)
        cold_at = (await f.owner(asked.lead)).cold_at
        await whence.correct(f.store, RETENTION, STEPS, asked.lead, "GB", by="staff:7", now=f.now)
        row = await f.one(leads, id=asked.lead)
        assert row.next_step_at >= row.paused_until and row.next_step_at - row.paused_until < timedelta(days=2)
        assert (await f.owner(asked.lead)).cold_at >= cold_at


async def test_tax_documents_are_kept_by_the_law_of_the_site_wherever_the_customer_lives(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    laws = {"CZ": timedelta(days=3650), "PL": timedelta(days=1825)}
    kept = replace(RETENTION, tax_documents=laws, countries={"demo": "CZ"})
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        assert (await f.one(leads, id=asked.lead)).country == "PL"
        await stages.close(f.store, kept, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        on = date(2026, 3, 2)
        until = await customers.keep_as(f.store, kept, asked.lead, "tax_document", event=on, by="staff:7", now=f.now)
        assert until == datetime(2036, 12, 31, 23, tzinfo=UTC)
