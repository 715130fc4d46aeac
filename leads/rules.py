"""How long things are kept: the operator's defaults and bounds, and the manager's versions of what may be tuned.

A version is a row with who, when and why; the newest one of its scope that is in force counts. A longer period is in
force at once. A shorter one, which deletes, waits for a second manager; where there is only one, for himself, a day
later and newly signed in. A scope is a class of retention (privacy/classes.py), of all sites and products or of one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import LawDemandsMore, NewSignInNeeded, NotFound, ReasonNeeded, RuleRefused, SecondManagerNeeded
from leads.periods import EVERYWHERE, SITE_ONLY, TAX_DOCUMENTS, Retention, Scope, Scoped
from leads.privacy import audit
from leads.store import signals
from leads.store.store import Store
from leads.store.tables import rules, staff

THINK_IT_OVER: Final = timedelta(days=1)


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

    Raises RuleRefused, LawDemandsMore, ReasonNeeded.
    """
    if days is not None:
        check(defaults, days, scope)
    elif scope.everywhere and undoes is None:
        raise RuleRefused
    if not why.strip():
        raise ReasonNeeded
    async with store.main.begin() as connection:
        present = await _in_force(connection, defaults)
        await _withdraw(connection, scope, by=by, now=now)
        waits = undoes is None and shortens(present, scope, days)
        values = {
            "key": scope.key,
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
        await signals.send(connection, "rules", subject=None, now=now)
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
        await _record(connection, row, by=by, action="rule_confirmed", now=now)
        await signals.send(connection, "rules", subject=None, now=now)
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
    """All versions, newest first."""
    query = select(rules).order_by(rules.c.id.desc())
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
    if scope.everywhere:
        return present if days is None else present.with_rule(scope.key, timedelta(days=days), None)
    rest = tuple(one for one in present.scoped if one.scope != scope)
    if days is not None:
        rest += (Scoped(scope, timedelta(days=days), 0),)
    return replace(present, scoped=rest)


def shortens(present: Retention, scope: Scope, days: int | None) -> bool:
    """Whether anything would go sooner: a product's rule also takes the place of a site's longer one."""
    then = under(present, scope, days)
    scopes = [scope, *(one.scope for one in present.scoped)]
    sites, products = {"", *(one.site or "" for one in scopes)}, {None, *(one.product for one in scopes)}
    pairs = ((then.of(site, product), present.of(site, product)) for site in sites for product in products)
    return any(new < old for one, other in pairs for new, old in zip(*_spans(one, other, scope.key), strict=True))


def check(defaults: Retention, days: int, scope: Scope = EVERYWHERE) -> None:
    """Raises RuleRefused for a period outside the operator's bounds, LawDemandsMore for one that no law allows."""
    bounds = defaults.bounds_of(scope.key)
    if bounds is None or (scope.product is not None and scope.key in SITE_ONLY):
        raise RuleRefused
    if scope.key == TAX_DOCUMENTS and days < bounds.least.days:
        raise LawDemandsMore
    # Compared as numbers first: a huge one does not fit a timedelta.
    if not bounds.least.days <= days <= bounds.most.days:
        raise RuleRefused


def _spans(one: Retention, other: Retention, key: str) -> tuple[list[timedelta], list[timedelta]]:
    """The periods of a class under both, in the same order: for each country where they differ by it."""
    if key != TAX_DOCUMENTS:
        return [one.period(key)], [other.period(key)]
    countries = sorted(one.tax_documents)
    return [one.tax_documents[c] for c in countries], [other.tax_documents[c] for c in countries]


async def _in_force(connection: AsyncConnection, defaults: Retention) -> Retention:
    newest = (
        select(func.max(rules.c.id))
        .where(rules.c.valid_from.is_not(None))
        .group_by(rules.c.key, rules.c.site, rules.c.product)
    )
    found, scoped = defaults, []
    for row in await connection.execute(select(rules).where(rules.c.id.in_(newest)).order_by(rules.c.id)):
        bounds = defaults.bounds_of(row.key)
        if bounds is None or not row.days:
            continue
        # The operator's bounds may have become narrower since the manager chose.
        chosen = min(max(timedelta(days=row.days), bounds.least), bounds.most)
        scope = Scope(row.site, row.product, row.key)
        if scope.everywhere:
            found = found.with_rule(row.key, chosen, row.id)
        else:
            scoped.append(Scoped(scope, chosen, row.id))
    return replace(found, scoped=tuple(scoped)) if scoped else found


async def _withdraw(connection: AsyncConnection, scope: Scope, *, by: int, now: datetime) -> None:
    """A new wish for the same scope takes the place of one that still waits."""
    place = (rules.c.site.is_not_distinct_from(scope.site), rules.c.product.is_not_distinct_from(scope.product))
    same = _pending(rules.c.key == scope.key, *place)
    await connection.execute(update(rules).where(same).values(withdrawn_at=now, withdrawn_by=by))


def _pending(*conditions: Any) -> Any:
    return and_(rules.c.valid_from.is_(None), rules.c.withdrawn_at.is_(None), *conditions)


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
        scope=Scope(row.site, row.product, row.key),
        days=row.days or None,
        valid_from=row.valid_from,
        set_by=row.set_by,
        set_at=row.set_at,
        why=row.why,
        confirmed_by=row.confirmed_by,
        withdrawn_at=row.withdrawn_at,
        undoes=row.undoes,
    )
