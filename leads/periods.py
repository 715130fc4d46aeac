"""The periods in force: how long each class is kept, of which site, about which product, and within which bounds.

The configured ones come from config.yaml; `leads/rules.py` puts the managers' versions over them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Final

OPEN_LEAD: Final = "open_lead"
TAX_DOCUMENTS: Final = "tax_documents"
# A chat without a request is about no product yet.
SITE_ONLY: Final = ("chat_answered", "chat_unanswered")


@dataclass(frozen=True, slots=True)
class Scope:
    """What a rule is for: the period of one class, of one site, about one product, or of all."""

    site: str | None = None
    product: str | None = None
    key: str = OPEN_LEAD

    def covers(self, site: str, product: str | None) -> bool:
        return self.site in (None, site) and self.product in (None, product)

    @property
    def everywhere(self) -> bool:
        return self.site is None and self.product is None

    @property
    def narrowness(self) -> int:
        """Of two rules that cover a request the narrower one counts; a product is narrower than a site."""
        return (self.site is not None) + 2 * (self.product is not None)


EVERYWHERE: Final = Scope()


@dataclass(frozen=True, slots=True)
class Scoped:
    """The period of one scope, and the manager's version that set it."""

    scope: Scope
    period: timedelta
    rule_id: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """How short and how long a manager may make a period; of tax documents the least is the shortest of the laws."""

    least: timedelta
    most: timedelta


@dataclass(frozen=True, slots=True)
class Retention:
    """The periods in force. `rule_ids`: the managers' versions of those that are not the configured default.

    `scoped`: periods of single sites or products; `of` gives those for one of them. `bounds`: what a manager may tune,
    by the name of the field. `laws`: what `tax_documents` was before any rule, if there is one.
    `countries` of the sites.
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
    consent_warning: timedelta = timedelta(days=14)
    request_file: timedelta = timedelta(days=1095)
    record: timedelta = timedelta(days=1095)
    export: timedelta = timedelta(hours=24)
    log: timedelta = timedelta(days=14)
    former_staff: timedelta = timedelta(days=365)
    tax_documents: Mapping[str, timedelta] = field(default_factory=dict)
    bounds: Mapping[str, Bounds] = field(default_factory=dict)
    rule_id: int | None = None
    rule_ids: Mapping[str, int] = field(default_factory=dict)
    scoped: tuple[Scoped, ...] = ()
    laws: Mapping[str, timedelta] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)

    def country_of(self, site: str, otherwise: str) -> str:
        """Whose law a site keeps its documents by, wherever its customers live; `otherwise` where it is not told."""
        return self.countries.get(site, otherwise)

    def of(self, site: str, product: str | None) -> Retention:
        """The periods for a request of this site and product."""
        found = self
        fitting = [one for one in self.scoped if one.scope.covers(site, product)]
        for one in sorted(fitting, key=lambda one: one.scope.narrowness):
            found = found.with_rule(one.scope.key, one.period, one.rule_id)
        return found

    def with_rule(self, key: str, period: timedelta, rule_id: int | None) -> Retention:
        """The same with another period of one class. No rule shortens what a law demands."""
        if key == OPEN_LEAD:
            return replace(self, open_lead=period, rule_id=rule_id)
        ids = {**self.rule_ids, key: rule_id} if rule_id is not None else self.rule_ids
        if key == TAX_DOCUMENTS:
            laws = self.laws or self.tax_documents
            longer = {country: max(law, period) for country, law in laws.items()}
            return replace(self, tax_documents=longer, laws=laws, rule_ids=ids)
        changed: dict[str, Any] = {key: period, "rule_ids": ids}
        return replace(self, **changed)

    def rule_of(self, key: str) -> int | None:
        """The version that set the period of a class; None for the configured one."""
        return self.rule_id if key == OPEN_LEAD else self.rule_ids.get(key)

    def period(self, key: str) -> timedelta:
        """Of a class that is tuned; of the tax documents the shortest of the countries."""
        found = getattr(self, key)
        return found if isinstance(found, timedelta) else min(found.values(), default=timedelta(0))

    def bounds_of(self, key: str) -> Bounds | None:
        """None for what only the operator sets."""
        if key == OPEN_LEAD:
            return Bounds(self.open_lead_min, self.open_lead_max)
        return self.bounds.get(key)

    def exactly(self, scope: Scope) -> timedelta | None:
        """The period that was set for this very scope, if one was."""
        if scope.everywhere:
            return self.period(scope.key)
        return next((one.period for one in self.scoped if one.scope == scope), None)

    def longest_at(self, site: str, key: str = OPEN_LEAD) -> timedelta:
        """The longest period of a class that may be a request's of this site, whatever its product."""
        products = {one.scope.product for one in self.scoped if one.scope.key == key}
        return max(self.of(site, product).period(key) for product in {None, *products})

    @property
    def longest(self) -> timedelta:
        """The longest threshold that may take a request: what may be promised before its product is known."""
        return max((self.open_lead, *(one.period for one in self.scoped if one.scope.key == OPEN_LEAD)))
