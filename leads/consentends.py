"""A consent that runs out: its owner of the staff is asked before, the person gets a link, and at its end it is over.

A mail may be forwarded, so its link alone decides nothing: what was chosen on the page behind it is confirmed by digits
that go to the address on the card and are good on that page only (leads/passes.py).

What the consent kept goes by its own clock (leads/consenting.py): cold on that day, hidden, and to the one eraser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import Row, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import consenting, forgetting, mydata, mydata_mail, passes, resting, stopping
from leads.consenting import KEEP, OFFER
from leads.errors import AddressNeeded, AddressRefused, LeadsError, NotFound, PassRefused
from leads.mydata import Card, Deleted
from leads.periods import Retention
from leads.privacy import audit
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import consents, leads, owners, tasks
from leads.threads import Sender

MANY = 200


@dataclass(frozen=True, slots=True)
class Ending:
    """A consent that its person is asked about."""

    id: bytes
    card: bytes
    purpose: str
    valid_until: datetime


async def warn(store: Store, sender: Sender, retention: Retention, now: datetime) -> int:
    """A task for whoever has the person, and one mail to him, for each consent that ends soon; how many tasks."""
    told = exists().where(
        tasks.c.owner_id == leads.c.id, tasks.c.kind == "consent", tasks.c.due_at == consents.c.valid_until
    )
    query = (
        select(consents.c.id, consents.c.card_id, consents.c.valid_until, leads.c.id.label("lead"), leads.c.assigned_to)
        .join(leads, leads.c.card_id == consents.c.card_id)
        .join(owners, owners.c.id == leads.c.id)
        .where(consents.c.withdrawn_at.is_(None), consents.c.valid_until <= now + retention.consent_warning)
        .where(consents.c.valid_until > now, owners.c.state == "live", ~told)
        .order_by(consents.c.id)
        .limit(MANY)
    )
    async with store.main.read() as connection:
        rows: list[Row[Any]] = list(await connection.execute(query))
    for _, its in groupby(rows, key=lambda row: row.id):
        # Task and mail stand or fall together: of a task without its mail nobody would hear again.
        async with store.main.begin() as connection:
            await _warn(store, connection, sender, list(its), now)
    return len(rows)


async def _warn(
    store: Store, connection: AsyncConnection, sender: Sender, rows: Sequence[Row[Any]], now: datetime
) -> None:
    """`rows`: one consent with the requests that it keeps and nobody has a task for."""
    consent, card, ends = rows[0].id, rows[0].card_id, rows[0].valid_until
    made = 0
    for row in rows:
        task = {"owner_id": row.lead, "kind": "consent", "due_at": ends, "assigned_to": row.assigned_to}
        made += (await connection.execute(store.main.insert_new(tasks).values(**task))).rowcount
    of_card = select(leads.c.id).where(leads.c.card_id == card)
    every = (tasks.c.kind == "consent") & (tasks.c.due_at == ends) & tasks.c.owner_id.in_(of_card)
    standing = (await connection.execute(select(func.count()).where(every))).scalar_one()
    if not made or standing > made:
        return
    url = f"{sender.base_url}/my-data/consent/{passes.sign(sender.secret, 'consent', consent)}"
    attempt = await connection.begin_nested()
    try:
        await mydata_mail.send_renewal(store, connection, sender, card, url=url, ends=ends, now=now)
        await attempt.commit()
    except (NotFound, AddressNeeded, AddressRefused):
        # Who cannot be mailed has the task of the staff only.
        await attempt.rollback()


async def of_link(store: Store, secret: bytes, token: str, now: datetime) -> Ending:
    """The consent behind a mailed link, as long as it stands. Raises PassRefused."""
    name = passes.unsign(secret, "consent", token)
    query = select(consents).where(
        consents.c.id == name, consents.c.withdrawn_at.is_(None), consents.c.valid_until > now
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none() if name is not None else None
    if row is None:
        raise PassRefused
    return Ending(row.id, row.card_id, row.purpose, row.valid_until)


async def send_digits(store: Store, sender: Sender, token: str, *, now: datetime) -> str:
    """Somebody chose on the page behind a mailed link: mail the digits that confirm it. What his page keeps, without
    which they confirm nothing; for a link that is worth nothing, or when it is asked too often, a like one.
    """
    worthless = passes.sign(sender.secret, "link", new_id())
    try:
        ending = await of_link(store, sender.secret, token, now)
        async with store.main.begin() as connection:
            if await passes.too_many_links(connection, ending.card, now):
                return worthless
            code = passes.new_code()
            sealed = passes.sealed_code(store, code)
            held = await passes.make_link(connection, sender.secret, ending.card, code=sealed, now=now)
            await mydata_mail.send_link_code(store, connection, sender, ending.card, code, now=now)
    except LeadsError:
        return worthless
    return held


async def confirmed(store: Store, secret: bytes, token: str, *, held: str, code: str, now: datetime) -> Ending:
    """The consent behind a link, for whoever reads its mailbox and has the page before him. Raises PassRefused."""
    ending = await of_link(store, secret, token, now)
    visit = await passes.open_link(store, secret, held, code, now=now)
    await passes.end_visit(store, visit)
    if visit.owner != ending.card:
        raise PassRefused
    return ending


async def renew(
    store: Store, retention: Retention, ending: Ending, *, period: timedelta, language: str, now: datetime
) -> datetime:
    """He agrees again, in a new consent: the link of the old one is worth nothing any more. Until when."""
    card = Card(ending.card, True)
    if ending.purpose == KEEP:
        until = await mydata.keep(store, retention, [card], language=language, period=period, now=now)
    else:
        until = now + period
        async with store.main.begin() as connection:
            if ending.purpose == OFFER:
                its = select(leads.c.id).where(leads.c.card_id == card.id)
                for lead in list((await connection.execute(its)).scalars()):
                    if await forgetting.wake(connection, retention, lead, now):
                        await consenting.keep_lead_until(connection, lead, until)
            await consenting.give(
                connection, card.id, ending.purpose, language=language, source="mail", now=now, valid_until=until
            )
    await _close_tasks(store, ending, "renewed", now)
    return until


async def let_go(store: Store, ending: Ending, *, now: datetime) -> Deleted:
    """He lets it go: what the consent kept is handed to the eraser."""
    await _close_tasks(store, ending, "let_go", now)
    card = Card(ending.card, True)
    if ending.purpose in (KEEP, OFFER):
        return await mydata.delete_all(store, [card], now=now)
    async with store.main.begin() as connection:
        await consenting.end(connection, ending.card, ending.purpose, now=now)
    return Deleted((), False)


async def end_due(store: Store, retention: Retention, now: datetime) -> int:
    """What ran out is over, as if it had been withdrawn; how many."""
    over = select(consents.c.id, consents.c.card_id, consents.c.purpose).where(
        consents.c.withdrawn_at.is_(None), consents.c.valid_until <= now
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(over.limit(MANY))).all()
    for row in rows:
        if row.purpose == stopping.REMINDERS:
            async with store.main.read() as connection:
                its = select(leads.c.id).where(leads.c.card_id == row.card_id)
                requests = list((await connection.execute(its)).scalars())
            for lead in requests:
                await stopping.stop(store, lead, now, way="ran_out")
        async with store.main.begin() as connection:
            await consenting.end(connection, row.card_id, row.purpose, now=now)
            await resting.end(connection, retention, row.card_id, wrote_too=False, actor="worker", now=now)
            subject = f"card:{row.card_id.hex()}"
            await audit.record(connection, now=now, actor="worker", action="consent_ran_out", subject=subject)
    return len(rows)


async def _close_tasks(store: Store, ending: Ending, outcome: str, now: datetime) -> None:
    its = select(leads.c.id).where(leads.c.card_id == ending.card)
    open_still = (tasks.c.kind == "consent") & tasks.c.done_at.is_(None) & tasks.c.owner_id.in_(its)
    async with store.main.begin() as connection:
        await connection.execute(update(tasks).where(open_still).values(done_at=now, outcome=outcome))
