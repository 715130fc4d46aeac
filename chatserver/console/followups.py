"""The follow-ups that a manager sets: for all requests, a site or a product, with a preview of days and mails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from aiohttp import web

from chatserver.console.desk import Desk, headers
from chatserver.console.forms import BadForm, Form, read_form
from chatserver.console.outbox import FRAME_POLICY
from chatserver.console.words import N_
from leads import basis, coldness, lettertexts, offernumber, rules, sequences, steps
from leads.errors import NotFound, SequenceRefused
from leads.letters import Kind, Letter, Matter, Price, compose
from leads.offernumber import Numbered
from leads.periods import EVERYWHERE, Scope
from leads.steps import Step
from leads.text import PERSONS_LANGUAGES

SAMPLE_CENTS: Final = 129_000


@dataclass(frozen=True, slots=True)
class Shown:
    """One step with its day, for somebody who gets an offer now."""

    step: Step
    at: datetime


async def show(desk: Desk) -> web.StreamResponse:
    scope = _scope(desk, Form(dict(desk.request.query)))
    return await _page(desk, scope)


async def preview(desk: Desk) -> web.StreamResponse:
    """The days and the mails of what stands in the form."""
    form = Form(dict(desk.request.query))
    scope = _scope(desk, form)
    try:
        return desk.fragment("_followups_preview.html", **await _preview(desk, scope, _steps(form)), problem="")
    except BadForm as bad:
        problem = desk.words.say(bad.msgid, **bad.values)
    except SequenceRefused as refused:
        problem = desk.words.say(refused.message)
    return desk.fragment("_followups_preview.html", problem=problem)


async def letter(desk: Desk) -> web.StreamResponse:
    """One mail of the preview as it will look, for a frame that may do nothing."""
    form = Form(dict(desk.request.query))
    scope = _scope(desk, form)
    wanted = next((step for step in _steps(form) if step.name == form.fields.get("which")), None)
    if wanted is None:
        raise NotFound
    language = form.fields.get("language", "")
    composed = await _letter(desk, scope, wanted, language if language in PERSONS_LANGUAGES else desk.staff.language)
    response = web.Response(text=composed.html, content_type="text/html", headers=headers())
    response.headers["Content-Security-Policy"] = FRAME_POLICY
    return response


async def change(desk: Desk) -> web.StreamResponse:
    """Raises SequenceRefused, BadForm, NotFound."""
    form = await read_form(desk.request)
    scope = _scope(desk, form)
    wanted = None if form.fields.get("do") == "general" else _steps(form)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    try:
        await sequences.change(desk.store, retention, wanted, scope=scope, by=desk.staff.id, now=desk.now)
    except SequenceRefused as refused:
        return await _page(desk, scope, typed=wanted, problem=desk.words.say(refused.message))
    return desk.go("/console/follow-ups", "follow_ups_changed")


async def _page(desk: Desk, scope: Scope, *, typed: list[Step] | None = None, problem: str = "") -> web.StreamResponse:
    history = await sequences.versions(desk.store)
    here = (await sequences.in_force(desk.store, desk.parts.steps, scope.site or "", scope.product)).steps
    standing: list[Step] = list(here) if typed is None else typed
    own = next((version.steps for version in history if version.scope == scope), None)
    retention = (await rules.in_force(desk.store, desk.parts.retention)).of(scope.site or "", scope.product)
    values: dict[str, Any] = {"problem": problem}
    if not problem:
        values |= await _preview(desk, scope, standing)
    return await desk.page(
        "followups.html",
        here="follow_ups",
        status=422 if problem else 200,
        scope=scope,
        own=own is not None,
        by_name={step.name: step for step in standing},
        latest=sequences.latest(retention).days,
        most_percent=sequences.MOST_PERCENT,
        versions=history,
        sites=[(site.key, site.name) for site in desk.parts.settings.sites],
        products=desk.parts.settings.firm.product_names,
        countries=basis.COUNTRIES,
        names=await desk.names(),
        everywhere=scope == EVERYWHERE,
        **values,
    )


async def _preview(desk: Desk, scope: Scope, wanted: list[Step]) -> dict[str, Any]:
    """Raises SequenceRefused."""
    retention = (await rules.in_force(desk.store, desk.parts.retention)).of(scope.site or "", scope.product)
    sequences.check(retention, wanted)
    site = desk.parts.site(scope.site or "") or desk.parts.settings.sites[0]
    times = steps.planned(wanted, desk.now, site.country)
    cold = coldness.lead_cold_at(retention, begin=desk.now, last_step=times[-1] if times else None)
    language = desk.request.query.get("language", desk.staff.language)
    language = language if language in PERSONS_LANGUAGES else desk.staff.language
    return {
        "shown": [Shown(step, at) for step, at in zip(wanted, times, strict=True)],
        "letters": {step.name: await _letter(desk, scope, step, language) for step in wanted},
        "country": site.country,
        "cold_at": cold,
        "erased_at": cold + retention.grace,
        "query": _query(wanted) | {"site": scope.site or "", "product": scope.product or ""},
        "languages": PERSONS_LANGUAGES,
        "letter_language": language,
    }


async def _letter(desk: Desk, scope: Scope, step: Step, language: str) -> Letter:
    """The mail of a step as it would go out for an offer made today: the sample is the offer, not the words."""
    retention = await rules.in_force(desk.store, desk.parts.retention)
    today = desk.now.astimezone(desk.words.zone).date()
    before = Price(SAMPLE_CENTS, "EUR")
    reduced = Price(SAMPLE_CENTS * (100 - step.discount_percent) // 100, "EUR")
    price = reduced if step.name == "discount" else before
    site = desk.parts.site(scope.site or "") or desk.parts.settings.sites[0]
    sample = Numbered(scope.product or "Tatra 5", price.cents, price.currency, today + timedelta(days=30))
    matter = Matter(
        site=site.name,
        asked_on=today,
        deleted_by=coldness.lead_gone_by(retention, desk.now, answered=True).date(),
        product=sample.product,
        price=price,
        before=before if step.name == "discount" else None,
        valid_until=sample.valid_until,
        reminders=True,
        number=offernumber.make(desk.store.index_secret, sample),
    )
    kind: Kind = "discount" if step.name == "discount" else "reminder"
    own = await lettertexts.own(desk.store, kind, site=site.key, language=language)
    sender = desk.parts.sender
    return compose(kind, language, sender=sender, thread=bytes(16), matter=matter, own=own, by_hand=step.manual)


def _steps(form: Form) -> list[Step]:
    """Raises BadForm."""
    found = []
    for name in sequences.NAMES:
        if form.fields.get(f"{name}_on") != "yes":
            continue
        days = form.whole(f"{name}_days", least=1, most=365)
        percent = form.whole("percent", least=0, most=sequences.MOST_PERCENT) if name == "discount" else 0
        manual = form.one_of(f"{name}_how", ("automatic", "manual")) == "manual"
        found.append(Step(name, timedelta(days=days), percent, manual))
    return found


def _query(wanted: list[Step]) -> dict[str, str]:
    """The same steps as the form writes them."""
    fields: dict[str, str] = {}
    for step in wanted:
        fields |= {f"{step.name}_on": "yes", f"{step.name}_days": str(step.after.days)}
        fields[f"{step.name}_how"] = "manual" if step.manual else "automatic"
        if step.name == "discount":
            fields["percent"] = str(step.discount_percent)
    return fields


def _scope(desk: Desk, form: Form) -> Scope:
    """Raises BadForm for a site or product that there is not."""
    site, product = form.fields.get("site", ""), form.fields.get("product", "")
    known = site in ("", *(one.key for one in desk.parts.settings.sites))
    if not known or product not in ("", *desk.parts.settings.firm.product_names):
        raise BadForm(N_("There is no such site or product."))
    return Scope(site or None, product or None)
