"""On what ground a mail may go out, stored with each mail.

What was asked for needs no more than the request. Reminders need the person's consent. Without it one question by hand
is possible where the country's law lets a firm come back to somebody who asked for an offer himself.

THE TABLE IS MARKED FOR LEGAL REVIEW: a lawyer of the firm's country must confirm it before automatic mails are sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import resting
from leads.errors import FollowUpsUsed, MailNotAllowed, OfferNotAllowed
from leads.store.tables import mails, tasks

ASKED_FOR: Final = "asked_for"
ANSWER: Final = "answer"
CONSENT: Final = "consent"
QUESTION: Final = "one_question"
# What the tick says: "remind me at most twice".
MOST_FOLLOW_UPS: Final = 2
CORRECTED_WITHIN: Final = timedelta(hours=12)
# A mail that was stopped or refused has reached nobody.
NOT_GONE: Final = ("cancelled", "refused")


@dataclass(frozen=True, slots=True)
class Country:
    """What holds for people of a country who did not agree to reminders. `law`: where it is written."""

    code: str
    one_question: bool
    law: str


COUNTRIES: Final = (
    Country("CZ", True, "Act 480/2004 Coll., § 7"),
    Country("PL", False, "Electronic Communications Law 2024, art. 398"),
    Country("IT", False, "Legislative Decree 196/2003, art. 130"),
    Country("DE", False, "UWG § 7(2) no. 2"),
    Country("AT", False, "TKG 2021 § 174"),
    Country("CH", True, "UWG art. 3(1)(o)"),
    Country("SK", True, "Act 452/2021, § 116"),
    Country("FR", False, "CPCE art. L. 34-5"),
    Country("GB", True, "PECR 2003, reg. 22(3)"),
)
_BY_CODE: Final = {country.code: country for country in COUNTRIES}


def may_ask(country: str) -> bool:
    """Whether one question without a discount may be sent by hand to somebody who allowed no reminders."""
    known = _BY_CODE.get(country)
    return known is not None and known.one_question


async def of_offer(connection: AsyncConnection, row: Any, now: datetime) -> str:
    """The ground of an offer: its person asked for it, or he was brought here on a consent.

    One more offer to somebody who is silent since the first one is a follow-up, unless it comes so soon that it puts
    right what was wrong in that.

    Raises ConsentOver, OfferNotAllowed, FollowUpsUsed.
    """
    if await resting.on_consent(connection, row.id, now):
        return CONSENT
    offered = (mails.c.step == "offer") | (mails.c.basis == ASKED_FOR)
    begin = await _begin(connection, row)
    query = select(func.min(mails.c.at)).where(_went(row), offered)
    if begin is not None:
        query = query.where(mails.c.at >= begin)
    first = (await connection.execute(query)).scalar()
    if first is None or now - first < CORRECTED_WITHIN:
        return ASKED_FOR
    if not row.reminders:
        raise OfferNotAllowed
    return await of_step(connection, row)


async def of_step(connection: AsyncConnection, row: Any) -> str:
    """The ground of a follow-up to somebody who ticked the reminders. Raises FollowUpsUsed.

    Automatic and hand-written ones count together, since his last act.
    """
    follow_ups = select(func.count()).where(_went(row), mails.c.basis == CONSENT)
    begin = await _begin(connection, row)
    if begin is not None:
        follow_ups = follow_ups.where(mails.c.at > begin)
    if (await connection.execute(follow_ups)).scalar_one() >= MOST_FOLLOW_UPS:
        raise FollowUpsUsed
    return CONSENT


async def by_hand(connection: AsyncConnection, row: Any, now: datetime) -> str:
    """The ground of a mail that a salesperson writes to a request (a row of `open_lead`).

    Raises MailNotAllowed, FollowUpsUsed, ConsentOver.
    """
    if await resting.on_consent(connection, row.id, now):
        return CONSENT
    query = select(func.max(mails.c.at), func.count().filter(mails.c.basis.like(f"{QUESTION}%"))).where(
        mails.c.lead_id == row.id, mails.c.direction == "out", mails.c.state != "cancelled"
    )
    last, asked = (await connection.execute(query)).one()
    if last is None or _acted_since(row.acted_at, last):
        return ANSWER
    if row.reminders:
        return await of_step(connection, row)
    if may_ask(row.country) and not asked:
        return f"{QUESTION}:{row.country}"
    raise MailNotAllowed


async def answered(connection: AsyncConnection, row: Any) -> bool:
    """Whether the person acted since our last mail about his request (a row of `open_lead`)."""
    out = (mails.c.lead_id == row.id, mails.c.direction == "out", mails.c.state != "cancelled")
    last = (await connection.execute(select(func.max(mails.c.at)).where(*out))).scalar()
    return last is None or _acted_since(row.acted_at, last)


def _went(row: Any) -> ColumnElement[bool]:
    return and_(mails.c.lead_id == row.id, mails.c.direction == "out", mails.c.state.not_in(NOT_GONE))


async def _begin(connection: AsyncConnection, row: Any) -> datetime | None:
    """Since when our mails count: the person's last act, or the last mail that came back: none before it arrived."""
    back = select(func.max(tasks.c.due_at)).where(tasks.c.owner_id == row.id, tasks.c.kind == "bounced")
    returned: datetime | None = (await connection.execute(back)).scalar()
    known = [at for at in (row.acted_at, returned) if at is not None]
    return max(known) if known else None


def _acted_since(acted_at: datetime | None, last: datetime) -> bool:
    return acted_at is not None and acted_at > last
