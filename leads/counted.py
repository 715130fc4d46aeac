"""From which event the period of a request's class counts, and the date that the rules in force give it.

Open requests count the person's silence (coldness.py), closed ones their end or the event that somebody named. A chat
without a request keeps the day that its visitor was told: its rules hold for what is written from then on.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, select

from leads import coldness, customers
from leads.calendar import zone_of
from leads.periods import OPEN_LEAD, TAX_DOCUMENTS, Retention, Scope
from leads.store.tables import leads, owners
from leads.store.transitions import OPEN

# Of the requests with a date of their own: the name of the period that dates them, and their class.
CLASS_OF: Final[Mapping[str, str]] = {
    OPEN_LEAD: "open_lead",
    "closed_lead": "closed_lead",
    "order": "order",
    "customer": "customer",
    TAX_DOCUMENTS: "tax_document",
}
KEY_OF: Final = {one: key for key, one in CLASS_OF.items()}
# Why an owner that its class's rule hid was hidden.
REASON_OF: Final = {key: "cold" if key == OPEN_LEAD else one for key, one in CLASS_OF.items()}


def living(scope: Scope) -> Select[Any]:
    """The requests that a rule dates, with their clock."""
    clock = (
        owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.erase_at, owners.c.rule_id, owners.c.state,
        owners.c.retention_class,
    )  # fmt: skip
    query = select(leads, *clock).join(owners, owners.c.id == leads.c.id).where(owners.c.state == "live")
    if scope.key == OPEN_LEAD:
        query = query.where(leads.c.stage.in_(OPEN))
    else:
        query = query.where(owners.c.retention_class == CLASS_OF[scope.key])
    if scope.site is not None:
        query = query.where(leads.c.site == scope.site)
    if scope.product is not None:
        query = query.where(leads.c.product == scope.product)
    return query


def cold_at(retention: Retention, row: Any, now: datetime) -> datetime:
    """When a request goes cold, from a row of `leads` with its owner's clock and class."""
    if row.retention_class not in KEY_OF or row.retention_class == CLASS_OF[OPEN_LEAD]:
        return coldness.of_row(retention, row, now)
    rule = retention.of(row.site, row.product)
    if row.kept_from is not None:
        country = retention.country_of(row.site, row.country)
        event = row.kept_from.astimezone(zone_of(country)).date()
        return customers.kept_until(rule, row.retention_class, event, country)
    closed = row.closed_at if row.closed_at is not None else now
    return closed + rule.period(KEY_OF[row.retention_class])


def rule_id(retention: Retention, row: Any) -> int | None:
    """The manager's version that dates a request."""
    key = KEY_OF.get(row.retention_class, OPEN_LEAD)
    return retention.of(row.site, row.product).rule_of(key)
