"""What the console lists: requests with their silence, people, and what is found by a name. Read-only.

Only live owners are shown; what is hidden is found by its exact address alone (docs/decisions/0001-data-model.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, Row, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import scope, unmailable
from leads.folding import fold
from leads.privacy import holds
from leads.silence import Hold, Silence, silence
from leads.store.cells import open_json, open_text
from leads.store.crypto import blind_index
from leads.store.store import Store
from leads.store.tables import card_fields, cards, leads, mails, owners
from leads.store.transitions import OPEN
from leads.unmailable import Why

PAGE: Final = 100
SEARCHED: Final = 5_000
STAGES: Final = (*OPEN, "customer", "lost", "declined")
# SQL on `leads` and `owners`: the person answered and waits for us.
ANSWERED: Final = and_(leads.c.stage == "answered", owners.c.waiting_since.is_not(None))


@dataclass(frozen=True, slots=True)
class LeadRow:
    """One request in a list. `no_mail`: why nothing may be mailed to its person."""

    id: bytes
    card: bytes
    name: str
    email: str
    interest: str
    stage: str
    site: str
    language: str
    country: str
    assigned_to: int | None
    value: int | None
    currency: str
    next_step_at: datetime | None
    waiting_since: datetime | None
    touched_at: datetime
    silence: Silence
    no_mail: Why


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One card in a list, with the requests that keep it."""

    id: bytes
    name: str
    email: str
    confirmed: bool
    language: str
    stages: tuple[str, ...]
    touched_at: datetime


async def open_leads(
    store: Store,
    *,
    now: datetime,
    stage: str | None = None,
    start: int = 0,
    of: int | None = None,
    nobodys: bool = False,
    only: int | None = None,
) -> list[LeadRow]:
    """A page of requests, everybody's, one person's or nobody's: those whose silence ends first stand first."""
    query = (
        _leads()
        .where(owners.c.state == "live", leads.c.stage == stage if stage else leads.c.stage.in_(OPEN))
        .where(*_whose(of, nobodys), scope.visible(leads.c.assigned_to, only))
        .order_by(owners.c.cold_at.is_(None), owners.c.cold_at, owners.c.id)
        .limit(PAGE)
        .offset(start)
    )
    async with store.main.read() as connection:
        return await _lead_rows(store, connection, (await connection.execute(query)).all(), now)


async def answered(store: Store, now: datetime, *, only: int | None = None) -> list[LeadRow]:
    """Requests that were answered and wait for us, the longest waiting first."""
    query = (
        _leads()
        .where(owners.c.state == "live", ANSWERED)
        .where(scope.visible(leads.c.assigned_to, only))
        .order_by(owners.c.waiting_since)
        .limit(PAGE)
    )
    async with store.main.read() as connection:
        return await _lead_rows(store, connection, (await connection.execute(query)).all(), now)


async def leads_of(store: Store, card: bytes, now: datetime, *, only: int | None = None) -> list[LeadRow]:
    """A person's requests that are still shown, newest first."""
    query = _leads().where(owners.c.state == "live", leads.c.card_id == card).order_by(owners.c.created_at.desc())
    query = query.where(scope.visible(leads.c.assigned_to, only))
    async with store.main.read() as connection:
        return await _lead_rows(store, connection, (await connection.execute(query)).all(), now)


async def leads_of_cards(
    store: Store, cards_found: Sequence[bytes], now: datetime, *, only: int | None = None
) -> list[LeadRow]:
    """Open requests of these people, the last touched first."""
    query = _leads().where(owners.c.state == "live", leads.c.stage.in_(OPEN), leads.c.card_id.in_(list(cards_found)))
    query = query.where(scope.visible(leads.c.assigned_to, only))
    async with store.main.read() as connection:
        rows = (await connection.execute(query.order_by(owners.c.touched_at.desc()).limit(PAGE))).all()
        return await _lead_rows(store, connection, rows, now)


async def leads_by_id(store: Store, ids: Iterable[bytes], now: datetime) -> dict[bytes, LeadRow]:
    """Those of the requests that are shown."""
    query = _leads().where(owners.c.state == "live", owners.c.id.in_(list(ids)))
    async with store.main.read() as connection:
        found = await _lead_rows(store, connection, (await connection.execute(query)).all(), now)
    return {row.id: row for row in found}


async def stage_counts(
    store: Store, *, of: int | None = None, nobodys: bool = False, only: int | None = None
) -> dict[str, int]:
    """How many live requests stand in each stage."""
    query = (
        select(leads.c.stage, func.count())
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", *_whose(of, nobodys), scope.visible(leads.c.assigned_to, only))
        .group_by(leads.c.stage)
    )
    async with store.main.read() as connection:
        return {row[0]: row[1] for row in await connection.execute(query)}


async def owner_counts(store: Store, me: int, *, only: int | None = None) -> dict[str, int]:
    """How many open requests are `mine`, `nobody`'s, and there in `all`."""
    query = (
        select(leads.c.assigned_to, func.count())
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", leads.c.stage.in_(OPEN), scope.visible(leads.c.assigned_to, only))
        .group_by(leads.c.assigned_to)
    )
    async with store.main.read() as connection:
        found = {row[0]: int(row[1]) for row in await connection.execute(query)}
    return {"all": sum(found.values()), "mine": found.get(me, 0), "nobody": found.get(None, 0)}


async def people(
    store: Store, *, start: int = 0, limit: int = PAGE, email: str | None = None, only: int | None = None
) -> list[PersonRow]:
    """A page of cards with at least one live request, the last touched first; or those of exactly one address."""
    touched = func.max(owners.c.touched_at).label("touched_at")
    query = (
        select(cards.c.id, cards.c.confirmed, cards.c.language, touched)
        .join(leads, leads.c.card_id == cards.c.id)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", scope.visible(leads.c.assigned_to, only))
        .group_by(cards.c.id, cards.c.confirmed, cards.c.language)
        .order_by(touched.desc(), cards.c.id)
        .limit(limit)
        .offset(start)
    )
    if email is not None:
        query = query.where(cards.c.email_index == blind_index(store.index_secret, email))
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
        ids = [row.id for row in rows]
        fields = await fields_of(store, connection, ids)
        stages = await _stages(connection, ids)
    return [
        PersonRow(
            id=row.id,
            name=named(fields[row.id]),
            email=fields[row.id].get("email", ""),
            confirmed=row.confirmed,
            language=row.language,
            stages=tuple(stages[row.id]),
            touched_at=row.touched_at,
        )
        for row in rows
    ]


async def find(store: Store, words: str, *, limit: int = 8, only: int | None = None) -> list[PersonRow]:
    """Cards of exactly this address, else those among the newest 5,000 whose name or address contains the words."""
    wanted = fold(words.strip())
    if len(wanted) < 2:
        return []
    if "@" in wanted and (exact := await people(store, email=words.strip().casefold(), only=only)):
        return exact[:limit]
    everyone = await people(store, limit=SEARCHED, only=only)
    return [p for p in everyone if wanted in fold(p.name) or wanted in fold(p.email)][:limit]


async def hidden_at(store: Store, email: str, now: datetime, *, only: int | None = None) -> list[tuple[bytes, Silence]]:
    """Hidden requests of exactly this address: their id and when they go; nothing else of them is shown."""
    query = _leads().where(owners.c.state == "hidden", cards.c.email_index == blind_index(store.index_secret, email))
    query = query.where(scope.visible(leads.c.assigned_to, only))
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
        kept = await holds_of(connection, [row.id for row in rows], now)
    return [(row.id, silence(row, now=now, hold=kept.get(row.id))) for row in rows]


def named(fields: Mapping[str, str]) -> str:
    """What a card is called by; the number stands for who left nothing else."""
    return fields.get("name") or (fields.get("phone", "") if "email" not in fields else "")


async def fields_of(
    store: Store, connection: AsyncConnection, ids: Sequence[bytes]
) -> defaultdict[bytes, dict[str, str]]:
    """The contact fields of cards in clear; a card whose key is gone has none."""
    query = select(card_fields).where(card_fields.c.card_id.in_(ids)).order_by(card_fields.c.at)
    keys = await store.keys.get_many(ids)
    found: defaultdict[bytes, dict[str, str]] = defaultdict(dict)
    for row in await connection.execute(query):
        if row.card_id in keys:
            found[row.card_id][row.field] = open_text(keys[row.card_id], "card_fields", "value", row.id, row.value)
    return found


async def holds_of(connection: AsyncConnection, ids: Sequence[bytes], now: datetime) -> dict[bytes, Hold]:
    """The hold on each of these requests that ends last."""
    rows = await holds.lying_on(connection, ids, now)
    return {row.owner: Hold(row.order_number, row.until) for row in rows}


async def steps_of(connection: AsyncConnection, ids: Sequence[bytes]) -> defaultdict[bytes, list[datetime]]:
    """When the sequence's mails of each request left, the offer included."""
    query = select(mails.c.lead_id, mails.c.sent_at, mails.c.at).where(
        mails.c.lead_id.in_(ids), mails.c.direction == "out", mails.c.step != "free", mails.c.state != "cancelled"
    )
    found: defaultdict[bytes, list[datetime]] = defaultdict(list)
    for row in await connection.execute(query):
        found[row.lead_id].append(row.sent_at or row.at)
    return found


async def _lead_rows(
    store: Store, connection: AsyncConnection, rows: Sequence[Row[Any]], now: datetime
) -> list[LeadRow]:
    ids = [row.id for row in rows]
    fields = await fields_of(store, connection, [row.card_id for row in rows])
    kept = await holds_of(connection, ids, now)
    steps = await steps_of(connection, ids)
    keys = await store.keys.get_many(ids)
    no_mail = await unmailable.among(store, connection, {row.card_id for row in rows}, now)
    return [
        LeadRow(
            id=row.id,
            card=row.card_id,
            name=named(fields[row.card_id]),
            email=fields[row.card_id].get("email", ""),
            interest=str(offered.get("product", "")),
            stage=row.stage,
            site=row.site,
            language=row.language,
            country=row.country,
            assigned_to=row.assigned_to,
            value=row.value,
            currency=str(offered.get("currency", "EUR")),
            next_step_at=row.next_step_at,
            waiting_since=row.waiting_since,
            touched_at=row.touched_at,
            silence=silence(row, now=now, steps=with_next(steps[row.id], row.next_step_at), hold=kept.get(row.id)),
            no_mail=no_mail.get(row.card_id, ""),
        )
        for row in rows
        if row.id in keys
        for offered in [_offered(keys[row.id], row)]
    ]


def _whose(of: int | None, nobodys: bool) -> tuple[ColumnElement[bool], ...]:
    if nobodys:
        return (leads.c.assigned_to.is_(None),)
    return (leads.c.assigned_to == of,) if of is not None else ()


def _offered(key: AESGCM, row: Row[Any]) -> dict[str, Any]:
    """What the last offer said; empty before an offer."""
    content: dict[str, Any] = open_json(key, "leads", "interest", row.id, row.interest) if row.interest else {}
    return content


def with_next(steps: Iterable[datetime], planned: datetime | None) -> list[datetime]:
    return [*steps, planned] if planned is not None else list(steps)


def _leads() -> Select[Any]:
    clock = (
        owners.c.state, owners.c.retention_class, owners.c.created_at, owners.c.acted_at, owners.c.answered_at,
        owners.c.waiting_since, owners.c.touched_at, owners.c.cold_at, owners.c.erase_at,
    )  # fmt: skip
    return select(leads, *clock).join(owners, owners.c.id == leads.c.id).join(cards, cards.c.id == leads.c.card_id)


async def _stages(connection: AsyncConnection, ids: Sequence[bytes]) -> defaultdict[bytes, list[str]]:
    query = (
        select(leads.c.card_id, leads.c.stage)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.card_id.in_(ids), owners.c.state == "live")
        .order_by(owners.c.created_at)
    )
    found: defaultdict[bytes, list[str]] = defaultdict(list)
    for row in await connection.execute(query):
        found[row.card_id].append(row.stage)
    return found
