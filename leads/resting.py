"""What rests on a consent alone: a request that was brought here on one, until its person writes himself.

The basis that an import named is the basis that it goes by: once the consent is taken back or over, nothing is mailed
any more, the request is hidden at once and handed to the eraser after the grace. A person who wrote since has asked us
himself; what he wrote carries his request, unless he takes the consent back afterwards.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import outbox, sequence, stages
from leads.consenting import KEEP, OFFER, stands
from leads.errors import ConsentOver
from leads.periods import Retention
from leads.privacy import audit, erasure
from leads.store.tables import consents, leads, owners, stage_changes
from leads.store.transitions import CONSENT_OVER, OPEN


def brought_on_consent() -> ColumnElement[bool]:
    """SQL on `leads`: it came by an import, and on a consent."""
    came = exists().where(stage_changes.c.lead_id == leads.c.id, stage_changes.c.actor == "import")
    given = exists().where(
        consents.c.card_id == leads.c.card_id, consents.c.purpose == OFFER, consents.c.source == "import"
    )
    return and_(came, given)


async def on_consent(connection: AsyncConnection, lead: bytes, now: datetime) -> bool:
    """Whether a mail about this request goes out on a consent of its own. Raises ConsentOver."""
    query = (
        select(owners.c.acted_at, owners.c.created_at, stands(OFFER, now), stands(KEEP, now))
        .join(leads, leads.c.id == owners.c.id)
        .where(leads.c.id == lead, brought_on_consent())
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None or (row[0] is not None and row[0] > row[1]):
        return False
    if not (row[2] or row[3]):
        raise ConsentOver
    return True


async def end(
    connection: AsyncConnection, retention: Retention, card: bytes, *, wrote_too: bool, actor: str, now: datetime
) -> int:
    """What rests on a consent of this card that is over ends at once; how many. `wrote_too`: also if he wrote since."""
    resting = (
        select(leads.c.id)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.card_id == card, leads.c.stage.in_(OPEN), owners.c.state == "live")
        .where(brought_on_consent(), ~stands(OFFER, now), ~stands(KEEP, now))
    )
    if not wrote_too:
        resting = resting.where(or_(owners.c.acted_at.is_(None), owners.c.acted_at <= owners.c.created_at))
    found = list((await connection.execute(resting.with_for_update(of=owners))).scalars())
    for lead in found:
        await sequence.stop(connection, lead, now)
        await outbox.cancel(connection, lead)
        await stages.move(connection, lead, "cold", actor=actor, why="consent over", now=now)
        await erasure.hide(connection, lead, reason=CONSENT_OVER, erase_at=now + retention.grace, now=now)
        await audit.record(connection, now=now, actor=actor, action="hidden", subject=f"lead:{lead.hex()}")
    return len(found)
