"""What happens to each kind of finding for each purpose: the firm's versions over the program's own policy.

A cell says what stands in the text, who of the staff may see the value once it is on a card, and for how long it stays
put aside. Cards, codes and passwords have no cell: they are never kept. The newest version is in force, on every server
within a second; each message carries the number of its version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from sqlalchemy import Row, and_, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import PolicyChanged, PolicyRefused, ReasonNeeded
from leads.privacy import audit, holds
from leads.roles import ALL, WATCH, Role
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import conversations, kept_contacts, policies
from redaction.findings import LABELS, SPECIAL
from redaction.policy import HIDDEN_KIND, NEVER_KEPT, PURPOSES, TOKEN_WORDS, Action, Policy, PolicyError, default_policy

Who = Literal["staff", "managers", "nobody"]
WHO: Final[tuple[Who, ...]] = get_args(Who)
LONGEST_DAYS: Final = 365
# What can be kept at all: kinds whose token is numbered.
KEEPABLE: Final = frozenset(TOKEN_WORDS["en"].numbered) - {HIDDEN_KIND}
SEES: Final[Mapping[Who, frozenset[Role]]] = MappingProxyType({"staff": ALL, "managers": WATCH, "nobody": frozenset()})
FIELDS: Final = MappingProxyType(
    {"email": "EMAIL", "phone": "PHONE", "name": "PERSON", "address": "ADDRESS", "tax_id": "TAX_ID"}
)
RESTRICTED: Final = frozenset({"tax_id", "bank_account", "contract", "disclosed"})
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cell:
    """`days`: None for as long as the chat or the request lives, which is the most in any case."""

    action: Action
    who: Who = "staff"
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One saved policy. `id` None: the program's own, which nobody has changed."""

    id: int | None = None
    cells: Mapping[Key, Cell] = field(default_factory=dict)
    set_by: int | None = None
    set_at: datetime | None = None
    why: str = ""

    @property
    def policy(self) -> Policy:
        """As the engine asks for it. Raises PolicyRefused."""
        name = default_policy().version if self.id is None else str(self.id)
        try:
            return Policy(version=name, actions={key: cell.action for key, cell in self.cells.items()})
        except PolicyError:
            raise PolicyRefused from None

    def cell(self, kind: str, purpose: str) -> Cell:
        """What holds for the kind, for a special category with "ask" as long as nobody said otherwise."""
        chosen = self.cells.get((kind, purpose))
        if chosen is not None:
            return chosen
        if kind in SPECIAL:
            return Cell(Action.ASK)
        action = default_policy().action(kind, purpose)
        return Cell(action) if action is Action.KEEP else Cell(action, "nobody")


def choices(kind: str) -> tuple[Action, ...]:
    """What may happen to this kind; one alone means that it is fixed."""
    if kind in NEVER_KEPT:
        return (Action.DROP,)
    if kind in SPECIAL:
        return (Action.DROP, Action.ASK)
    return (Action.KEEP, Action.TOKEN, Action.MASK, Action.DROP) if kind in KEEPABLE else (Action.DROP,)


def audiences(kind: str) -> tuple[Who, ...]:
    """Who may see this kind once it is on a card. Name and mailbox say whose card it is: whoever has it sees them."""
    return ("staff",) if kind in ("EMAIL", "PERSON") else WHO


def changed(version: Version, cells: Mapping[Key, Cell]) -> Version:
    """The version with these cells laid over it, not saved; what is as in the program is left out.

    Raises PolicyRefused for what no policy may say.
    """
    merged = dict(version.cells)
    for (kind, purpose), cell in cells.items():
        if kind not in LABELS or purpose not in PURPOSES or cell.action not in choices(kind) or cell.who not in WHO:
            raise PolicyRefused
        if cell.action is Action.KEEP and cell.who not in audiences(kind):
            raise PolicyRefused
        if cell.days is not None and not 1 <= cell.days <= LONGEST_DAYS:
            raise PolicyRefused
        if cell == Version().cell(kind, purpose):
            merged.pop((kind, purpose), None)
        else:
            merged[(kind, purpose)] = cell
    draft = Version(version.id, merged)
    assert draft.policy
    return draft


def may_see(version: Version, role: Role, name: str, purpose: str) -> bool:
    """Whether this role sees a field of a card."""
    kind = FIELDS.get(name)
    return kind is None or role in SEES[version.cell(kind, purpose).who]


def is_restricted(version: Version, name: str, purpose: str) -> bool:
    """Whether a field of a card is masked until somebody entitled gives a reason: tax, and what the firm said so of."""
    kind = FIELDS.get(name)
    return name in RESTRICTED or (kind is not None and version.cell(kind, purpose).who != "staff")


async def in_force(store: Store) -> Version:
    async with store.main.read() as connection:
        return await _newest(connection)


async def newest_id(store: Store) -> int | None:
    async with store.main.read() as connection:
        newest: int | None = (await connection.execute(select(func.max(policies.c.id)))).scalar()
    return newest


async def versions(store: Store, *, limit: int = 50) -> list[Version]:
    """Saved versions, newest first."""
    async with store.main.read() as connection:
        rows = await connection.execute(select(policies).order_by(policies.c.id.desc()).limit(limit))
        return [_version(row) for row in rows]


async def save(
    store: Store, cells: Mapping[Key, Cell], *, over: int | None, by: int, why: str, now: datetime
) -> Version:
    """Make a new version of the one that was looked at (`over`). Raises PolicyRefused, ReasonNeeded, PolicyChanged."""
    if not why.strip():
        raise ReasonNeeded
    async with store.main.begin() as connection:
        await store.main.wait_for_writers(connection, policies)
        present = await _newest(connection)
        if present.id != over:
            raise PolicyChanged
        draft = changed(present, cells)
        stored = {f"{kind}:{purpose}": _plain(cell) for (kind, purpose), cell in sorted(draft.cells.items())}
        values = {"cells": stored, "set_by": by, "set_at": now, "why": why.strip()[:200]}
        row = (await connection.execute(insert(policies).values(**values).returning(policies))).one()
        await send_signal(connection, "policy", subject=None, now=now)
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="policy_changed", subject=f"policy:{row.id}",
            counts={"cells": len(differing(present, draft))},
        )  # fmt: skip
    return _version(row)


def differing(one: Version, other: Version) -> list[Key]:
    """The cells in which two versions differ."""
    keys = {*one.cells, *other.cells}
    return sorted(key for key in keys if one.cell(*key) != other.cell(*key))


async def sweep(store: Store, version: Version, now: datetime) -> int:
    """Delete what was put aside for longer than its cell says; what a hold protects stays."""
    total = 0
    for (kind, purpose), cell in version.cells.items():
        if cell.days is None:
            continue
        ids = select(conversations.c.id).where(conversations.c.purpose == purpose)
        old = and_(
            kept_contacts.c.kind == kind,
            kept_contacts.c.at < now - timedelta(days=cell.days),
            kept_contacts.c.conversation_id.in_(ids),
        )
        free = ~holds.active(kept_contacts.c.conversation_id, now)
        async with store.main.begin() as connection:
            await holds.keep_off(connection, select(kept_contacts.c.conversation_id).where(old))
            total += (await connection.execute(delete(kept_contacts).where(old, free))).rowcount
    return total


async def _newest(connection: AsyncConnection) -> Version:
    row = (await connection.execute(select(policies).order_by(policies.c.id.desc()).limit(1))).one_or_none()
    return Version() if row is None else _version(row)


def _plain(cell: Cell) -> dict[str, Any]:
    return {"action": cell.action.value, "who": cell.who, "days": cell.days}


def _version(row: Row[Any]) -> Version:
    cells = {}
    for key, cell in row.cells.items():
        kind, _, purpose = key.partition(":")
        cells[(kind, purpose)] = Cell(Action(cell["action"]), cell["who"], cell["days"])
    return Version(row.id, cells, row.set_by, row.set_at, row.why)
