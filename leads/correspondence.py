"""The mails of a lead as people read them: what came in, what went out, what needs a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Select, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import scope
from leads.errors import NotFound
from leads.mailfiles import LeftOut
from leads.outbox import STEP_FREE
from leads.privacy import audit
from leads.store.cells import open_json, seal_json
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import leads, mails, owners
from leads.store.transitions import CLOSED

# What a person must decide about: it may have arrived, or it was refused.
TROUBLED: Final = ("held", "refused")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail in clear. `address` is the recipient of one that went out, the writer of one that came in."""

    id: bytes
    lead: bytes
    direction: str
    step: str
    state: str
    address: str
    subject: str
    text: str
    html: str
    at: datetime
    sent_at: datetime | None
    problem: str | None
    assigned_to: int | None = None
    left_out: tuple[LeftOut, ...] = ()


async def keep_inbound(
    connection: AsyncConnection,
    *,
    key: AESGCM,
    lead: bytes,
    subject: str,
    text: str,
    message_id: str,
    now: datetime,
    left_out: Sequence[LeftOut] = (),
) -> bytes:
    """Keep a person's mail, whose subject and text must be redacted already; its id.

    A foreign Message-ID may name its writer, so it is sealed with the rest; the column gets the row's own id.
    """
    mail = new_id()
    body: dict[str, Any] = {"to": "", "subject": subject, "text": text, "html": "", "message_id": message_id}
    if left_out:
        body["left_out"] = [asdict(file) for file in left_out]
    await connection.execute(
        insert(mails).values(
            id=mail,
            lead_id=lead,
            direction="in",
            step=STEP_FREE,
            state="received",
            message_id=f"in:{mail.hex()}",
            body=seal_json(key, "mails", "body", mail, body),
            at=now,
            not_before=now,
            attempts=0,
            sent_at=now,
        )
    )
    return mail


async def of_lead(store: Store, lead: bytes) -> list[Mail]:
    """All mails of a lead, oldest first."""
    return await _read(store, _with_owner().where(mails.c.lead_id == lead).order_by(mails.c.at))


async def recent(store: Store, *, limit: int = 50, only: int | None = None) -> list[Mail]:
    """The newest outgoing mails of leads that are not being erased, newest first: the built-in outbox."""
    return await _read(store, _visible(only).where(mails.c.direction == "out").limit(limit))


async def troubled(store: Store, *, limit: int = 50, only: int | None = None) -> list[Mail]:
    """Mails that a person must decide about: held and refused ones, but none of a request that is lost or declined."""
    decided = or_(leads.c.stage.is_(None), leads.c.stage.not_in(CLOSED))
    return await _read(store, _visible(only).where(mails.c.state.in_(TROUBLED), decided).limit(limit))


async def one(store: Store, mail: bytes) -> Mail:
    """Raises NotFound."""
    found = await _read(store, _visible().where(mails.c.id == mail))
    if not found:
        raise NotFound
    return found[0]


async def send_again(store: Store, mail: bytes, *, by: str, now: datetime) -> None:
    """Somebody decided that a held or refused mail shall go out once more. Raises NotFound."""
    again = {"state": "queued", "not_before": now, "at": now, "problem": None}
    await _decide(store, mail, "mail_sent_again", again, by=by, now=now)


async def give_up(store: Store, mail: bytes, *, by: str, now: datetime) -> None:
    """Somebody decided that a held or refused mail needs nothing more. Raises NotFound."""
    await _decide(store, mail, "mail_given_up", {"state": "cancelled"}, by=by, now=now)


async def _decide(store: Store, mail: bytes, action: str, values: dict[str, Any], *, by: str, now: datetime) -> None:
    waits = (mails.c.id == mail) & mails.c.state.in_(TROUBLED)
    async with store.main.begin() as connection:
        decided = update(mails).where(waits).values(**values).returning(mails.c.lead_id)
        owner = (await connection.execute(decided)).scalar_one_or_none()
        if owner is None:
            raise NotFound
        kind = (await connection.execute(select(owners.c.kind).where(owners.c.id == owner))).scalar_one()
        await audit.record(connection, now=now, actor=by, action=action, subject=f"{kind}:{owner.hex()}")


def _with_owner() -> Select[Any]:
    """A mail about one's own data belongs to a card, which is nobody's own."""
    return select(mails, leads.c.assigned_to).outerjoin(leads, leads.c.id == mails.c.lead_id)


def _visible(only: int | None = None) -> Select[Any]:
    query = (
        _with_owner()
        .join(owners, owners.c.id == mails.c.lead_id)
        .where(owners.c.state == "live", scope.visible(leads.c.assigned_to, only))
        .order_by(mails.c.at.desc())
    )
    return query if only is None else query.where(leads.c.id.is_not(None))


async def _read(store: Store, query: Select[Any]) -> list[Mail]:
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    keys = await store.keys.get_many(row.lead_id for row in rows)
    return [_opened(row, keys[row.lead_id]) for row in rows if row.lead_id in keys]


def _opened(row: Any, key: AESGCM) -> Mail:
    body = open_json(key, "mails", "body", row.id, row.body)
    return Mail(
        id=row.id,
        lead=row.lead_id,
        direction=row.direction,
        step=row.step,
        state=row.state,
        address=body["to"],
        subject=body["subject"],
        text=body["text"],
        html=body["html"],
        at=row.at,
        sent_at=row.sent_at,
        problem=row.problem,
        assigned_to=row.assigned_to,
        left_out=tuple(LeftOut(**file) for file in body.get("left_out", ())),
    )
