"""The periods that a manager tunes: after how many days of silence a request is forgotten, how long a customer is kept.

Change → preview → confirm in words. What is longer is in force at once; what is shorter waits for a second manager.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

from aiohttp import web

from chatserver.console import curve
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, number_in, read_form, start_in
from chatserver.console.words import N_
from leads import accounts, advisor, cap, lists, rules, tuning
from leads.errors import NotFound
from leads.periods import EVERYWHERE, OPEN_LEAD, SITE_ONLY, TAX_DOCUMENTS, Bounds, Retention, Scope
from leads.privacy import classes
from leads.rules import Version

SHOWN: Final = 50
FLOORS: Final = (1, 2, 5, 10)


async def show(desk: Desk) -> web.StreamResponse:
    query = Form(dict(desk.request.query))
    scope = _scope(desk, query)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    bounds = _bounds(desk, scope)
    days = max(_of(retention, scope).period(scope.key).days, bounds.least.days)
    history = await rules.versions(desk.store)
    return await desk.page(
        "rules.html",
        here="rules",
        retention=retention,
        scope=scope,
        own=retention.exactly(scope) is not None,
        days=days,
        least=bounds.least.days,
        most=bounds.most.days,
        tuned=[(key, one) for key, one in classes.TUNED.items() if retention.bounds_of(key) is not None],
        sites=[(site.key, site.name) for site in desk.parts.settings.sites],
        products=desk.parts.settings.firm.product_names,
        versions=history,
        waiting=[version for version in history if version.waits],
        undoable={v.id for v in history if rules.undoable(history, v, retention, desk.now)},
        kept=_kept(desk, retention),
        ruled_as=classes.TUNED,
        names=await desk.names(),
        **await _preview(desk, days, scope),
    )


async def preview(desk: Desk) -> web.StreamResponse:
    """Who would go under the number that the slider shows."""
    form = Form(dict(desk.request.query))
    scope = _scope(desk, form)
    return desk.fragment("_rule_preview.html", **await _preview(desk, _days(desk, form), scope))


async def who(desk: Desk) -> web.StreamResponse:
    """All of them, a page at a time."""
    form, start = Form(dict(desk.request.query)), start_in(desk.request)
    scope, days = _scope(desk, form), _days(desk, form)
    values = await _preview(desk, days, scope, start=start, size=lists.PAGE)
    query = urlencode({k: v for k, v in form.fields.items() if k in ("days", "key", "site", "product")})
    return await desk.page("rule_who.html", here="rules", query=query, start=start, size=lists.PAGE, **values)


async def confirm(desk: Desk) -> web.StreamResponse:
    """First step: say in words what will happen."""
    form = await read_form(desk.request)
    scope, days = _scope(desk, form), _days(desk, form)
    why = form.line("why", least=3, most=200)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    before = _before(retention, scope)
    found = await _preview(desk, days, scope)
    return await desk.page(
        "rule_confirm.html",
        here="rules",
        days=days,
        before=before,
        why=why,
        shorter=rules.shortens(retention, scope, days),
        alone=not await rules.has_second_manager(desk.store, desk.staff.id),
        retention=retention,
        **found,
    )


async def change(desk: Desk) -> web.StreamResponse:
    """Second step. What became different since the preview is shown again instead. Raises RuleRefused."""
    form = await read_form(desk.request)
    scope, days = _scope(desk, form), _days(desk, form)
    why = form.line("why", least=3, most=200)
    seen = form.whole("at_once", least=0, most=10_000_000)
    found = await _preview(desk, days, scope)
    if found["preview"].at_once > seen:
        return await confirm(desk)
    version = await rules.change(
        desk.store, desk.parts.retention, days=days, by=desk.staff.id, why=_redacted(desk, why), now=desk.now,
        scope=scope,
    )  # fmt: skip
    if version.waits:
        return desk.go("/console/rules", "rule_waits")
    await _catch_up(desk)
    return desk.go("/console/rules", "rule_changed")


async def waiting(desk: Desk) -> web.StreamResponse:
    """A shorter rule that somebody asked for: what would happen, and who may say yes."""
    version = await _version(desk)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    found = await _preview(desk, version.days, version.scope)
    return await desk.page(
        "rule_waiting.html",
        here="rules",
        version=version,
        before=_before(retention, version.scope),
        names=await desk.names(),
        mine=version.set_by == desk.staff.id,
        alone=not await rules.has_second_manager(desk.store, desk.staff.id),
        from_day=version.set_at + rules.THINK_IT_OVER,
        retention=retention,
        **found,
    )


async def agree(desk: Desk) -> web.StreamResponse:
    """The second yes. Raises NotFound, SecondManagerNeeded, NewSignInNeeded."""
    version = await _version(desk)
    seen = (await read_form(desk.request)).whole("at_once", least=0, most=10_000_000)
    found = await tuning.preview(
        desk.store, await rules.in_force(desk.store, desk.parts.retention), version.days, desk.now, scope=version.scope
    )
    if found.at_once > seen:
        return await waiting(desk)
    await rules.confirm(desk.store, version.id, by=desk.staff.id, signed_in_at=await _signed_in_at(desk), now=desk.now)
    await _catch_up(desk)
    return desk.go("/console/rules", "rule_changed")


async def withdraw(desk: Desk) -> web.StreamResponse:
    """Raises NotFound."""
    await rules.withdraw(desk.store, number_in(desk.request, "version"), by=desk.staff.id, now=desk.now)
    return desk.go("/console/rules", "rule_withdrawn")


async def undo(desk: Desk) -> web.StreamResponse:
    """Take a shorter rule back within its grace. Raises NotFound, TooLate, ReasonNeeded."""
    why = (await read_form(desk.request)).line("why", least=3, most=200)
    number = number_in(desk.request, "version")
    await tuning.undo(
        desk.store, desk.parts.retention, number, by=desk.staff.id, why=_redacted(desk, why), now=desk.now
    )
    return desk.go("/console/rules", "rule_undone")


async def _preview(desk: Desk, days: int | None, scope: Scope, *, start: int = 0, size: int = SHOWN) -> dict[str, Any]:
    retention = await rules.in_force(desk.store, desk.parts.retention)
    found = await tuning.preview(desk.store, retention, days, desk.now, scope=scope)
    shown = found.leads[start : start + size] if desk.may("leads.read") else ()
    people = await lists.leads_by_id(desk.store, [going.lead for going in shown], desk.now)
    return {
        "preview": found,
        "ruled": classes.TUNED[scope.key],
        "room": max(0, await cap.room(desk.store, desk.now)),
        "going": [(going, people[going.lead]) for going in shown if going.lead in people],
        **await _advice(desk, found.days, scope),
    }


async def _advice(desk: Desk, days: int, scope: Scope) -> dict[str, Any]:
    """The curve and the smallest threshold under the loss that the manager accepts; for open requests only."""
    if scope.key != OPEN_LEAD:
        return {}
    raw = desk.request.query.get("floor", "")
    floor = next((one for one in FLOORS if str(one) == raw), FLOORS[1])
    retention = await rules.in_force(desk.store, desk.parts.retention)
    longest = retention.longest if scope == EVERYWHERE else _of(retention, scope).open_lead
    known = await advisor.history(desk.store, longest=longest.days, product=scope.product)
    return {
        "floor": floor,
        "floors": FLOORS,
        "history": known,
        "needed": advisor.ENOUGH_SALES,
        "cost": advisor.cost(known, days) if known.enough else None,
        "smallest": advisor.smallest(known, floor / 100) if known.enough else None,
        "chart": curve.drawn(known, days) if known.enough else None,
        "table": advisor.table(known) if known.enough else (),
    }


def _kept(desk: Desk, retention: Retention) -> list[tuple[classes.RetentionClass, list[tuple[str, Any]]]]:
    """Each class of retention with its period in force, for each country where they differ."""
    countries = sorted({site.country for site in desk.parts.settings.sites})
    found = []
    for one in classes.CLASSES:
        spans = [(country, classes.period(retention, one.key, country=country)) for country in countries]
        same = len({span for _, span in spans}) == 1
        found.append((one, [("", spans[0][1])] if same else spans))
    return found


async def _catch_up(desk: Desk) -> None:
    await tuning.catch_up(desk.store, await rules.in_force(desk.store, desk.parts.retention), desk.now)


async def _version(desk: Desk) -> Version:
    """Raises NotFound."""
    number = number_in(desk.request, "version")
    for version in await rules.versions(desk.store):
        if version.id == number and version.waits:
            return version
    raise NotFound


async def _signed_in_at(desk: Desk) -> datetime:
    """In the time of the business, which a demo may move: what counts is how old the sign-in is."""
    return desk.now - (desk.parts.wall() - await accounts.opened_at(desk.store, desk.session))


def _of(retention: Retention, scope: Scope) -> Retention:
    return retention if scope.everywhere else retention.of(scope.site or "", scope.product)


def _redacted(desk: Desk, why: str) -> str:
    return desk.parts.redactor.redact(why, language=desk.staff.language, purpose="question").text


def _before(retention: Retention, scope: Scope) -> int:
    return _of(retention, scope).period(scope.key).days


def _scope(desk: Desk, form: Form) -> Scope:
    """Raises BadForm for a class, site or product that there is not."""
    site, product = form.fields.get("site", ""), form.fields.get("product", "")
    key = form.fields.get("key", OPEN_LEAD)
    if key not in classes.TUNED or desk.parts.retention.bounds_of(key) is None:
        raise BadForm(N_("This period is not a manager's to set; it stands in config.yaml."))
    if product and key in SITE_ONLY:
        raise BadForm(N_("A chat without a request is about no product yet. Please choose a site, or all."))
    known = site in ("", *(one.key for one in desk.parts.settings.sites))
    if not known or product not in ("", *desk.parts.settings.firm.product_names):
        raise BadForm(N_("There is no such site or product."))
    return Scope(site or None, product or None, key)


def _days(desk: Desk, form: Form) -> int | None:
    """None for "as the general rule". Raises BadForm for what is not a number within the operator's bounds."""
    scope = _scope(desk, form)
    if form.fields.get("days") == "general" and not scope.everywhere:
        return None
    bounds = _bounds(desk, scope)
    within = {"least": bounds.least.days, "most": bounds.most.days}
    try:
        return form.whole("days", **within)
    except BadForm:
        if scope.key != TAX_DOCUMENTS:
            raise
        said = N_("The law asks to keep these documents for at least {least} days; at most {most} may be chosen.")
        raise BadForm(said, **within) from None


def _bounds(desk: Desk, scope: Scope) -> Bounds:
    """How far a period may be tuned; of tax documents at least as long as the laws of the sites' countries demand."""
    bounds = desk.parts.retention.bounds_of(scope.key)
    assert bounds is not None, "the scope was checked"
    if scope.key != TAX_DOCUMENTS:
        return bounds
    laws = desk.parts.retention.tax_documents
    here = [site.country for site in desk.parts.settings.sites if scope.site in (None, site.key)]
    return Bounds(max([laws[country] for country in here if country in laws], default=bounds.least), bounds.most)
