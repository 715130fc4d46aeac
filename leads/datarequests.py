"""Requests of persons about their data (Art. 12 to 22 GDPR): received, due, extended, answered or refused; the file.

The file holds what was asked, when, how the person proved who he is, each step and its reason. It holds no data of the
person: who he is stands on his card, which the file names by a random number as long as there is one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import Row, case, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import deadline
from leads.errors import DeedNeeded, NotFound, ReasonNeeded, RequestClosed
from leads.privacy import audit
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import erasures, owners, request_steps, requests

Kind = Literal["access", "rectification", "erasure", "restriction", "objection", "portability", "complaint"]
Channel = Literal["chat", "link", "mail", "phone", "letter", "here", "staff"]
Proof = Literal["none", "chat", "mailbox", "code", "seen"]
KINDS: Final[tuple[Kind, ...]] = (
    "access", "rectification", "erasure", "restriction", "objection", "portability", "complaint",
)  # fmt: skip
# What the chat and mails are understood to ask for.
OF_INTENT: Final[dict[str, Kind]] = {
    "dsar_erasure": "erasure",
    "dsar_access": "access",
    "dsar_rectification": "rectification",
    "consent_withdraw": "objection",
}
EXTENSIONS: Final = ("complex", "many")
# Art. 12(5), 12(2) and 11(2), 15(4), 17(3)(b) and (e), 18 and 21(1).
GROUNDS: Final = ("unfounded", "excessive", "not_identified", "others", "legal_duty", "claims", "overriding")
_ALWAYS: Final = ("unfounded", "excessive", "not_identified")
# A ground for one right is none for another; mails that somebody objects to have none but these.
GROUNDS_OF: Final[dict[Kind, tuple[str, ...]]] = {
    "access": (*_ALWAYS, "others"),
    "rectification": _ALWAYS,
    "erasure": (*_ALWAYS, "legal_duty", "claims"),
    "restriction": (*_ALWAYS, "claims"),
    "objection": (*_ALWAYS, "claims", "overriding"),
    "portability": (*_ALWAYS, "others"),
    "complaint": _ALWAYS,
}
OUTCOMES: Final = (
    "answered",
    "corrected",
    "deleted",
    "partly",
    "restricted",
    "objected",
    "withdrawn",
    "forwarded",
    "gone",
)
# As what a request of each kind counts as done. Each but a complaint's is written by the deed itself.
DONE: Final[dict[Kind, tuple[str, ...]]] = {
    "access": ("answered",),
    "rectification": ("corrected",),
    "erasure": ("deleted", "partly"),
    "restriction": ("restricted",),
    # Art. 21, and Art. 7(3): what was agreed to is taken back.
    "objection": ("objected", "withdrawn"),
    "portability": ("answered",),
    "complaint": ("answered", "forwarded"),
}
# Ways on which anybody may claim to be anybody.
UNSEEN: Final = ("phone", "letter", "mail")
LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for, by which way, and how the person proved who he is. `owner`: his card or his chat."""

    kind: Kind
    channel: Channel
    owner: bytes | None
    site: str
    country: str
    proof: Proof = "none"


@dataclass(frozen=True, slots=True)
class Request:
    """One file. `there` says whether its card or chat still exists; `owner_kind` is "card" or "conversation"."""

    id: bytes
    kind: Kind
    channel: Channel
    state: str
    owner: bytes | None
    owner_kind: str | None
    roots: tuple[bytes, ...]
    site: str
    country: str
    proof: Proof
    received_at: datetime
    due_at: datetime
    extended: bool
    closed_at: datetime | None
    outcome: str | None

    @property
    def there(self) -> bool:
        return self.owner_kind is not None


@dataclass(frozen=True, slots=True)
class Erased:
    """How far the erasure of what somebody asked for has come. `certificates` are ids of erasures."""

    state: Literal["waiting", "kept", "erasing", "erased", "certified"]
    certificates: tuple[bytes, ...]


async def receive(store: Store, wish: Wish, *, actor: str, now: datetime) -> bytes:
    """Open a file; its id. The same wish of the same person that is still open is not opened twice."""
    async with store.main.begin() as connection:
        return await received(connection, wish, actor=actor, now=now)


async def received(connection: AsyncConnection, wish: Wish, *, actor: str, now: datetime) -> bytes:
    """The same in the caller's transaction."""
    same = (requests.c.kind == wish.kind) & (requests.c.owner_id == wish.owner) & (requests.c.state == "open")
    # Two who are both unknown are not one person.
    found = select(requests.c.id).where(same) if wish.owner is not None else None
    known: bytes | None = (await connection.execute(found)).scalar() if found is not None else None
    if known is not None:
        if wish.proof != "none":
            await connection.execute(update(requests).where(requests.c.id == known).values(proof=wish.proof))
        return known
    request = new_id()
    row: dict[str, Any] = {
        "id": request, "kind": wish.kind, "channel": wish.channel, "state": "open", "owner_id": wish.owner,
        "roots": [], "site": wish.site, "country": wish.country, "proof": wish.proof, "received_at": now,
        "due_at": deadline.answer_by(now, wish.country), "extended": False,
    }  # fmt: skip
    await connection.execute(insert(requests).values(**row))
    await step(connection, request, "received", actor=actor, now=now)
    subject = f"request:{request.hex()}"
    await audit.record(connection, now=now, actor=actor, action=f"asked_{wish.kind}", subject=subject)
    return request


async def step(
    connection: AsyncConnection, request: bytes, what: str, *, actor: str, now: datetime, why: str = ""
) -> None:
    """Write down what was done. `why` is redacted already and names nobody."""
    row = {"request_id": request, "at": now, "actor": actor, "what": what, "why": why[:LONGEST]}
    await connection.execute(insert(request_steps).values(**row))


async def prove(store: Store, request: bytes, proof: Proof, *, actor: str, now: datetime) -> None:
    """The person showed who he is."""
    async with store.main.begin() as connection:
        await connection.execute(update(requests).where(requests.c.id == request).values(proof=proof))
        await step(connection, request, "identified", actor=actor, now=now, why=proof)
        await _audited(connection, request, "identified", actor=actor, now=now)


def by_hand(request: Request, done: Collection[str]) -> tuple[str, ...]:
    """As what a colleague may close it by a word of his own; () while a deed lacks. `done`: the steps on file."""
    if request.kind == "complaint":
        return DONE["complaint"]
    if request.owner_kind is None:
        return ("gone",)
    return ("answered",) if request.kind in ("access", "portability") and "link_sent" in done else ()


async def close(store: Store, request: bytes, outcome: str, *, actor: str, why: str, now: datetime) -> None:
    """A colleague says how it was answered, where no deed says it. Raises NotFound, RequestClosed, DeedNeeded,
    ReasonNeeded.
    """
    async with store.main.begin() as connection:
        await _open(connection, request)
        found = (await connection.execute(_query().where(requests.c.id == request))).one()
        done = await connection.execute(select(request_steps.c.what).where(request_steps.c.request_id == request))
        if outcome not in by_hand(_request(found), set(done.scalars())):
            raise DeedNeeded
        if not why.strip():
            raise ReasonNeeded
        await closed(connection, request, outcome, actor=actor, now=now, why=why)


async def closed(
    connection: AsyncConnection, request: bytes, outcome: str, *, actor: str, now: datetime,
    roots: Sequence[bytes] = (), why: str = "",
) -> None:  # fmt: skip
    """It is done, in the transaction of the deed. `roots`: what was handed to the eraser. Raises NotFound,
    RequestClosed, DeedNeeded.
    """
    row = await _open(connection, request)
    if outcome != "gone" and outcome not in DONE[row.kind]:
        raise DeedNeeded
    every = sorted({*row.roots, *(root.hex() for root in roots)})
    values = {"state": "closed", "closed_at": now, "outcome": outcome, "roots": every}
    await connection.execute(update(requests).where(requests.c.id == request).values(**values))
    await step(connection, request, outcome, actor=actor, now=now, why=why)
    await _audited(connection, request, outcome, actor=actor, now=now)


async def unproven(store: Store, card: bytes) -> bool:
    """Whether somebody asked about this card by phone, letter or mail who has not shown yet that it is he."""
    query = _about(card).where(requests.c.proof == "none", requests.c.channel.in_(UNSEEN))
    async with store.main.read() as connection:
        return (await connection.execute(query.limit(1))).first() is not None


async def proven(store: Store, card: bytes, kinds: Collection[Kind]) -> bytes | None:
    """The open request of one of these kinds whose asker showed that the card is his."""
    query = _about(card).where(requests.c.kind.in_(list(kinds)), requests.c.proof != "none")
    async with store.main.read() as connection:
        return (await connection.execute(query.order_by(requests.c.received_at).limit(1))).scalar()


async def open_of(store: Store, card: bytes) -> list[Request]:
    """The open requests about a card, the oldest first."""
    return [one for one in reversed(await of_owner(store, card)) if one.state == "open"]


async def refuse(store: Store, request: bytes, ground: str, *, actor: str, why: str, now: datetime) -> None:
    """It is refused, for a ground that the law knows. Raises NotFound, RequestClosed."""
    async with store.main.begin() as connection:
        await _open(connection, request)
        values = {"state": "refused", "closed_at": now, "outcome": ground}
        await connection.execute(update(requests).where(requests.c.id == request).values(**values))
        await step(connection, request, "refused", actor=actor, now=now, why=why or ground)
        await _audited(connection, request, "refused", actor=actor, now=now)


async def extend(store: Store, request: bytes, reason: str, *, actor: str, now: datetime) -> datetime:
    """Two months more (Art. 12(3)), once, and only within the first month; the new day. Raises RequestClosed."""
    async with store.main.begin() as connection:
        row = await _open(connection, request)
        if row.extended or now > row.due_at:
            raise RequestClosed
        due_at = deadline.answer_by(row.received_at, row.country, months=deadline.EXTENDED_MONTHS)
        await connection.execute(update(requests).where(requests.c.id == request).values(due_at=due_at, extended=True))
        await step(connection, request, "extended", actor=actor, now=now, why=reason)
        await _audited(connection, request, "extended", actor=actor, now=now)
    return due_at


async def settle(store: Store, now: datetime) -> int:
    """Close what nothing is left to do about: its card or chat was destroyed meanwhile; how many."""
    gone = requests.c.owner_id.is_not(None) & ~exists(select(owners.c.id).where(owners.c.id == requests.c.owner_id))
    open_still = (requests.c.state == "open") & (requests.c.kind != "complaint")
    async with store.main.begin() as connection:
        ids = (await connection.execute(select(requests.c.id, requests.c.kind).where(open_still, gone))).all()
        for row in ids:
            outcome = "deleted" if row.kind == "erasure" else "gone"
            await closed(connection, row.id, outcome, actor="worker", now=now)
    return len(ids)


async def listed(store: Store, *, closed_ones: bool = False, limit: int = 200) -> list[Request]:
    """Open ones, the most urgent first; or closed ones, the newest first."""
    query = _query().where((requests.c.state == "open") if not closed_ones else (requests.c.state != "open"))
    order = requests.c.closed_at.desc() if closed_ones else requests.c.due_at
    async with store.main.read() as connection:
        return [_request(row) for row in await connection.execute(query.order_by(order).limit(limit))]


async def of_owner(store: Store, owner: bytes) -> list[Request]:
    """All of one card or chat, the newest first."""
    query = _query().where(requests.c.owner_id == owner).order_by(requests.c.received_at.desc())
    async with store.main.read() as connection:
        return [_request(row) for row in await connection.execute(query)]


async def one(store: Store, request: bytes) -> Request:
    """Raises NotFound."""
    async with store.main.read() as connection:
        row = (await connection.execute(_query().where(requests.c.id == request))).one_or_none()
    if row is None:
        raise NotFound
    return _request(row)


async def steps(store: Store, request: bytes) -> list[Row[Any]]:
    query = select(request_steps).where(request_steps.c.request_id == request).order_by(request_steps.c.id)
    async with store.main.read() as connection:
        return list(await connection.execute(query))


async def urgent(store: Store, now: datetime) -> tuple[int, int]:
    """How many open requests are due within a week, and how many are late."""
    late = func.coalesce(func.sum(case((requests.c.due_at < now, 1), else_=0)), 0)
    query = select(func.count(), late).where(requests.c.state == "open", requests.c.due_at < now + deadline.SOON)
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one()
    return int(row[0]), int(row[1])


async def erased(store: Store, roots: Sequence[bytes], now: datetime) -> Erased:
    """How far the erasure of these owners is; of none: a contract or the law keeps them."""
    if not roots:
        return Erased("kept", ())
    begun = select(erasures.c.id, erasures.c.state, erasures.c.root_id).where(erasures.c.root_id.in_(list(roots)))
    left = select(func.count()).where(owners.c.id.in_(list(roots)), owners.c.state.in_(("live", "hidden")))
    async with store.main.read() as connection:
        rows = (await connection.execute(begun)).all()
        waiting = (await connection.execute(left)).scalar_one()
    signed = tuple(row.id for row in rows if row.state == "certified")
    if waiting:
        return Erased("waiting", signed)
    if len(signed) == len(rows):
        return Erased("certified", signed)
    under_way = any(row.state in ("intent", "ledgered") for row in rows)
    return Erased("erasing" if under_way else "erased", signed)


async def _audited(connection: AsyncConnection, request: bytes, what: str, *, actor: str, now: datetime) -> None:
    subject = f"request:{request.hex()}"
    await audit.record(connection, now=now, actor=actor, action=f"request_{what}", subject=subject)


def _about(card: bytes) -> Any:
    return select(requests.c.id).where(requests.c.owner_id == card, requests.c.state == "open")


def _query() -> Any:
    return select(requests, owners.c.kind.label("owner_kind")).outerjoin(owners, owners.c.id == requests.c.owner_id)


async def _open(connection: AsyncConnection, request: bytes) -> Row[Any]:
    row = (await connection.execute(select(requests).where(requests.c.id == request).with_for_update())).one_or_none()
    if row is None:
        raise NotFound
    if row.state != "open":
        raise RequestClosed
    return row


def _request(row: Row[Any]) -> Request:
    return Request(
        id=row.id,
        kind=row.kind,
        channel=row.channel,
        state=row.state,
        owner=row.owner_id,
        owner_kind=row.owner_kind,
        roots=tuple(bytes.fromhex(root) for root in row.roots),
        site=row.site,
        country=row.country,
        proof=row.proof,
        received_at=row.received_at,
        due_at=row.due_at,
        extended=row.extended,
        closed_at=row.closed_at,
        outcome=row.outcome,
    )
