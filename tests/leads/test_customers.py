"""What a customer is kept for: contract, order or claim, tax document, each by the one table of classes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leads import customers, forgetting, stages
from leads.errors import NoPeriod, NotFound, StageRefused
from leads.privacy import classes
from leads.store import tables
from leads.store.crypto import new_id
from tests.leads.firm import DAY, MINUTE, RETENTION, Asked, Firm, firm

TAXES = {"CZ": timedelta(days=3650), "PL": timedelta(days=1825)}
KEPT = replace(RETENTION, tax_documents=TAXES)


@pytest.mark.parametrize(
    ("key", "country", "until"),
    [
        ("order", "CZ", datetime(2026, 4, 1, 22, tzinfo=UTC)),
        ("customer", "CZ", datetime(2029, 3, 2, 23, tzinfo=UTC)),
        # The years of the calendar: three of these ten have a 29 February.
        ("tax_document", "CZ", datetime(2036, 12, 31, 23, tzinfo=UTC)),
        ("tax_document", "PL", datetime(2031, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_each_class_has_its_period_and_the_event_from_which_it_counts(key: str, country: str, until: datetime) -> None:
    assert customers.kept_until(KEPT, key, date(2026, 3, 2), country) == until


def test_a_country_whose_law_nobody_entered_has_no_period() -> None:
    with pytest.raises(NoPeriod):
        customers.kept_until(KEPT, "tax_document", date(2026, 3, 2), "CH")


def test_every_class_of_a_customer_is_in_the_table() -> None:
    assert {classes.BY_KEY[key].ends for key in customers.CUSTOMER_CLASSES} == {"clock"}


async def sold(f: Firm) -> Asked:
    asked = await f.asks()
    await stages.close(f.store, KEPT, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
    return asked


async def test_a_closed_order_goes_thirty_days_later_by_the_one_eraser_under_its_own_reason(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await sold(f)
        assert (await f.owner(asked.lead)).cold_at == f.now + KEPT.customer
        until = await customers.keep_as(f.store, KEPT, asked.lead, "order", event=f.now.date(), by="staff:7", now=f.now)
        assert until - f.now < 32 * DAY
        f.now = until - MINUTE
        assert await f.mark_due() == 0
        f.now = until
        assert await f.mark_due() == 1 and (await f.owner(asked.lead)).reason == "order"
        f.now += KEPT.grace
        assert await f.eraser().erase_due(f.now) == 1 and await f.state(asked.card) == "gone"
        assert (await f.certificate())["reason"] == "order"
        assert await f.count(tables.audit, action="kept_order", actor="staff:7") == 1


async def test_a_mail_of_the_person_never_shortens_what_the_tax_office_needs(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await sold(f)
        until = await customers.keep_as(
            f.store, KEPT, asked.lead, "tax_document", event=f.now.date(), by="staff:7", now=f.now
        )
        async with f.store.main.begin() as connection:
            assert await forgetting.wake(connection, KEPT, asked.lead, f.now)
        owner = await f.owner(asked.lead)
        assert (owner.cold_at, owner.retention_class) == (until, "tax_document")


async def test_only_a_living_sale_has_such_a_class(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, event = await f.asks(), f.now.date()
        for lead, key, error in (
            (asked.lead, "order", StageRefused),
            (new_id(), "order", NotFound),
        ):
            with pytest.raises(error):
                await customers.keep_as(f.store, KEPT, lead, key, event=event, by="staff:7", now=f.now)
        await stages.close(f.store, KEPT, asked.lead, "customer", actor="staff:7", why="bought", now=f.now)
        with pytest.raises(StageRefused):
            await customers.keep_as(f.store, KEPT, asked.lead, "open_lead", event=event, by="staff:7", now=f.now)
