"""What a customer is kept for: a contract, an order or a claim that is closed, a document for the tax office.

Each is a class with its period and its event (privacy/classes.py). A sale begins as a contract that ends on
the day of the sale; whoever knows better names the class and the day of its event.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import select, update

from leads.calendar import zone_of
from leads.deadline import months_later
from leads.errors import NoPeriod, NotFound, StageRefused
from leads.periods import Retention
from leads.privacy import audit, classes
from leads.store.store import Store
from leads.store.tables import leads, owners

# The classes that a request may have once it was a sale.
CUSTOMER_CLASSES: Final = ("customer", "order", "tax_document")
YEAR_DAYS: Final = 365
DAY: Final = timedelta(days=1)


def kept_until(retention: Retention, key: str, event: date, country: str) -> datetime:
    """When the period of a class is over, whose event was on that day. Raises NoPeriod.

    Years are those of the calendar: ten of them must not end two leap days early.
    """
    period = classes.period(retention, key, country=country)
    if period is None:
        raise NoPeriod
    begin = date(event.year, 12, 31) if key == "tax_document" else event
    years, days = divmod(period.days, YEAR_DAYS)
    last = begin + timedelta(days=period.days) if days else months_later(begin, 12 * years)
    return datetime.combine(last + DAY, time(), zone_of(country)).astimezone(UTC)


async def keep_as(
    store: Store, retention: Retention, lead: bytes, key: str, *, event: date, by: str, now: datetime
) -> datetime:
    """Keep a customer's request by this class from now on; until when. Raises NotFound, StageRefused, NoPeriod."""
    async with store.main.begin() as connection:
        query = (
            select(leads.c.stage, leads.c.country, leads.c.site, leads.c.product)
            .join(owners, owners.c.id == leads.c.id)
            .where(leads.c.id == lead, owners.c.state == "live")
            .with_for_update(of=owners)
        )
        row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound
        if row.stage != "customer" or key not in CUSTOMER_CLASSES:
            raise StageRefused
        rule = retention.of(row.site, row.product)
        country = retention.country_of(row.site, row.country)
        until = kept_until(rule, key, event, country)
        version = rule.rule_of(classes.PERIOD_OF[key])
        moved = {"retention_class": key, "cold_at": until, "rule_id": version, "change": owners.c.change + 1}
        await connection.execute(update(owners).where(owners.c.id == lead).values(**moved))
        begin = datetime.combine(event, time(), zone_of(country)).astimezone(UTC)
        await connection.execute(update(leads).where(leads.c.id == lead).values(kept_from=begin))
        days = {"days": (until - now).days}
        await audit.record(
            connection, now=now, actor=by, action=f"kept_{key}", subject=f"lead:{lead.hex()}", counts=days
        )
    return until
