"""How long things are kept: the operator's defaults and bounds, and the manager's versions of what may be tuned.

A version is a row with who, when and why; the newest one of its scope that is in force counts. A longer threshold is
in force at once. A shorter one, which deletes, waits for a second manager; where there is only one, for himself, a day
later and newly signed in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NewSignInNeeded, NotFound, ReasonNeeded, RuleRefused, SecondManagerNeeded
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import rules, staff

OPEN_LEAD: Final = "open_lead"
THINK_IT_OVER: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose requests a rule is for: of one site, about one product, or of all."""

    site: str | None = None
    product: str | None = None

    def covers(self, site: str, product: str | None) -> bool:
        return self.site in (None, site) and self.product in (None, product)

    @property
    def narrowness(self) -> int:
        """Of two rules that cover a request the narrower one counts; a product is narrower than a site."""
        return (self.site is not None) + 2 * (self.product is not None)


EVERYWHERE: Final = Scope()


@dataclass(frozen=True, slots=True)
class Scoped:
    """The threshold of one scope, and the manager's version that set it."""

    scope: Scope
    open_lead: timedelta
    rule_id: int


@dataclass(frozen=True, slots=True)
class Retention:
    """The periods in force. `rule_id` is the manager's version of `open_lead`, None for the configured default.

    `scoped`: thresholds of single sites or products; `of` gives the periods for one of them.
    """

    open_lead: timedelta
    open_lead_min: timedelta
    open_lead_max: timedelta
    grace: timedelta
    after_last_step: timedelta
    latest: timedelta
    chat_answered: timedelta
    chat_unanswered: timedelta
    closed_lead: timedelta
    customer: timedelta
    due_soon: timedelta
    keep_longer: timedelta
    objection: timedelta
    audit: timedelta
    order: timedelta = timedelta(days=30)
    consent: timedelta = timedelta(days=365)
    request_file: timedelta = timedelta(days=1095)
    record: timedelta = timedelta(days=1095)
    export: timedelta = timedelta(hours=24)
    log: timedelta = timedelta(days=14)
    former_staff: timedelta = timedelta(days=365)
    tax_documents: Mapping[str, timedelta] = field(default_factory=dict)
    rule_id: int | None = None
    scoped: tuple[Scoped, ...] = ()

    def of(self, site: str, product: str | None) -> Retention:
        """The periods for a request of this site and product."""
        fitting = [one for one in self.scoped if one.scope.covers(site, product)]
        if not fitting:
            return self
        narrowest = max(fitting, key=lambda one: one.scope.narrowness)
        return replace(self, open_lead=narrowest.open_lead, rule_id=narrowest.rule_id)

    def exactly(self, scope: Scope) -> timedelta | None:
        """The threshold that was set for this very scope, if one was."""
        if scope == EVERYWHERE:
            return self.open_lead
        return next((one.open_lead for one in self.scoped if one.scope == scope), None)

    def longest_at(self, site: str) -> timedelta:
        """The longest threshold that may take a request of this site, whatever its product."""
        here = [one.open_lead for one in self.scoped if one.scope.site in (None, site) and one.scope.product]
        return max(self.of(site, None).open_lead, *here) if here else self.of(site, None).open_lead

    @property
    def longest(self) -> timedelta:
        """The longest threshold that may take a request: what may be promised before its product is known."""
        return max((self.open_lead, *(one.open_lead for one in self.scoped)))


@dataclass(frozen=True, slots=True)
class Version:
    """One change of a rule: who, when, why. `days` is None where a scope went back to the general rule."""

    id: int
    scope: Scope
    days: int | None
    valid_from: datetime | None
    set_by: int
    set_at: datetime
    why: str
    confirmed_by: int | None
    withdrawn_at: datetime | None
    undoes: int | None

    @property
    def waits(self) -> bool:
        return self.valid_from is None and self.withdrawn_at is None


async def in_force(store: Store, defaults: Retention) -> Retention:
    """The configured periods with the manager's newest versions."""
    async with store.main.read() as connection:
        return await _in_force(connection, defaults)


async def change(
    store: Store, defaults: Retention, *, days: int | None, by: int, why: str, now: datetime,
    scope: Scope = EVERYWHERE, undoes: int | None = None,
) -> Version:  # fmt: skip
    """Make a new version; one that shortens waits for its confirmation, unless it undoes. `days` None: no own rule.

    Raises RuleRefused, ReasonNeeded.
    """
    if days is not None:
        check(defaults, days)
    elif scope == EVERYWHERE:
        raise RuleRefused
    if not why.strip():
        raise ReasonNeeded
    async with store.main.begin() as connection:
        present = await _in_force(connection, defaults)
        await _withdraw(connection, scope, by=by, now=now)
        waits = undoes is None and shortens(present, scope, days)
        values = {
            "key": OPEN_LEAD,
            "days": days or 0,
            "site": scope.site,
            "product": scope.product,
            "valid_from": None if waits else now,
            "set_by": by,
            "set_at": now,
            "why": why.strip()[:200],
            "undoes": undoes,
        }
        row = (await connection.execute(insert(rules).values(**values).returning(rules))).one()
        action = "rule_asked" if waits else "rule_undone" if undoes else "rule_changed"
        await _record(connection, row, by=by, action=action, now=now)
    return _version(row)


async def confirm(store: Store, number: int, *, by: int, signed_in_at: datetime, now: datetime) -> Version:
    """Let a waiting version come into force. Raises NotFound, SecondManagerNeeded, NewSignInNeeded."""
    async with store.main.begin() as connection:
        waiting = _pending(rules.c.id == number)
        row = (await connection.execute(select(rules).where(waiting).with_for_update())).one_or_none()
        if row is None:
            raise NotFound
        if row.set_by == by:
            if await _other_managers(connection, by):
                raise SecondManagerNeeded
            if signed_in_at < row.set_at + THINK_IT_OVER:
                raise NewSignInNeeded
        done = await connection.execute(
            update(rules).where(waiting).values(valid_from=now, confirmed_by=by).returning(rules)
        )
        row = done.one()
        await _record(connection, row, by=by, action="rule_changed", now=now)
    return _version(row)


async def withdraw(store: Store, number: int, *, by: int, now: datetime) -> None:
    """Take back a version that still waits. Raises NotFound."""
    async with store.main.begin() as connection:
        done = await connection.execute(
            update(rules)
            .where(_pending(rules.c.id == number))
            .values(withdrawn_at=now, withdrawn_by=by)
            .returning(rules)
        )
        row = done.one_or_none()
        if row is None:
            raise NotFound
        await _record(connection, row, by=by, action="rule_withdrawn", now=now)


async def versions(store: Store) -> list[Version]:
    """All versions of the cold threshold, newest first."""
    query = select(rules).where(rules.c.key == OPEN_LEAD).order_by(rules.c.id.desc())
    async with store.main.read() as connection:
        return [_version(row) for row in await connection.execute(query)]


async def has_second_manager(store: Store, by: int) -> bool:
    async with store.main.read() as connection:
        return await _other_managers(connection, by)


def before(history: list[Version], version: Version) -> Version | None:
    """The version of the same scope that was in force until this one came; `history` is newest first."""
    older = (
        one for one in history if one.scope == version.scope and one.valid_from is not None and one.id < version.id
    )
    return next(older, None)


def undoable(history: list[Version], version: Version, defaults: Retention, now: datetime) -> bool:
    """Whether this one shortened, is the newest of its scope in force, and its grace is not over."""
    if version.valid_from is None or version.undoes is not None or now >= version.valid_from + defaults.grace:
        return False
    newest = next(one for one in history if one.scope == version.scope and one.valid_from is not None)
    return newest.id == version.id and version.confirmed_by is not None


def under(present: Retention, scope: Scope, days: int | None) -> Retention:
    """The periods as they would be with `days` for this scope; None: without a rule of its own."""
    if scope == EVERYWHERE:
        return replace(present, open_lead=timedelta(days=days or present.open_lead.days))
    rest = tuple(one for one in present.scoped if one.scope != scope)
    if days is not None:
        rest += (Scoped(scope, timedelta(days=days), 0),)
    return replace(present, scoped=rest)


def shortens(present: Retention, scope: Scope, days: int | None) -> bool:
    """Whether any request would go sooner: a product's rule also takes the place of a site's longer one."""
    then = under(present, scope, days)
    scopes = [scope, *(one.scope for one in present.scoped)]
    sites, products = {"", *(one.site or "" for one in scopes)}, {None, *(one.product for one in scopes)}
    return any(
        then.of(site, product).open_lead < present.of(site, product).open_lead for site in sites for product in products
    )


def check(defaults: Retention, days: int) -> None:
    """Raises RuleRefused for a threshold outside the operator's bounds."""
    # Compared as numbers first: a huge one does not fit a timedelta.
    if not defaults.open_lead_min.days <= days <= defaults.open_lead_max.days:
        raise RuleRefused


async def _in_force(connection: AsyncConnection, defaults: Retention) -> Retention:
    newest = (
        select(func.max(rules.c.id))
        .where(rules.c.key == OPEN_LEAD, rules.c.valid_from.is_not(None))
        .group_by(rules.c.site, rules.c.product)
    )
    found, scoped = defaults, []
    for row in await connection.execute(select(rules).where(rules.c.id.in_(newest)).order_by(rules.c.id)):
        # The operator's bounds may have become narrower since the manager chose.
        chosen = min(max(timedelta(days=row.days), defaults.open_lead_min), defaults.open_lead_max)
        scope = Scope(row.site, row.product)
        if scope == EVERYWHERE:
            found = replace(found, open_lead=chosen, rule_id=row.id)
        elif row.days:
            scoped.append(Scoped(scope, chosen, row.id))
    return replace(found, scoped=tuple(scoped)) if scoped else found


async def _withdraw(connection: AsyncConnection, scope: Scope, *, by: int, now: datetime) -> None:
    """A new wish for the same scope takes the place of one that still waits."""
    same = _pending(rules.c.site.is_not_distinct_from(scope.site), rules.c.product.is_not_distinct_from(scope.product))
    await connection.execute(update(rules).where(same).values(withdrawn_at=now, withdrawn_by=by))


def _pending(*conditions: Any) -> Any:
    return and_(rules.c.key == OPEN_LEAD, rules.c.valid_from.is_(None), rules.c.withdrawn_at.is_(None), *conditions)


async def _other_managers(connection: AsyncConnection, by: int) -> bool:
    query = select(func.count()).where(staff.c.role == "manager", staff.c.dismissed_at.is_(None), staff.c.id != by)
    return bool((await connection.execute(query)).scalar_one())


async def _record(connection: AsyncConnection, row: Row[Any], *, by: int, action: str, now: datetime) -> None:
    await audit.record(
        connection, now=now, actor=f"staff:{by}", action=action, subject=f"rule:{row.id}", counts={"days": row.days}
    )


def _version(row: Row[Any]) -> Version:
    return Version(
        id=row.id,
        scope=Scope(row.site, row.product),
        days=row.days or None,
        valid_from=row.valid_from,
        set_by=row.set_by,
        set_at=row.set_at,
        why=row.why,
        confirmed_by=row.confirmed_by,
        withdrawn_at=row.withdrawn_at,
        undoes=row.undoes,
    )
