"""The rule that a manager tunes: after how many days of silence a request is forgotten, and who would go."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import Form, read_form
from leads import accounts, forgetting, lists, rules


async def show(desk: Desk) -> web.StreamResponse:
    retention = await rules.in_force(desk.store, desk.parts.retention)
    days = retention.open_lead.days
    return await desk.page(
        "rules.html",
        here="rules",
        retention=retention,
        days=days,
        least=retention.open_lead_min.days,
        most=retention.open_lead_max.days,
        versions=await rules.versions(desk.store),
        names=await accounts.names(desk.store),
        **await _preview(desk, days),
    )


async def preview(desk: Desk) -> web.StreamResponse:
    """Who would go under the number that the slider shows."""
    form = Form(dict(desk.request.query))
    return desk.fragment("_rule_preview.html", **await _preview(desk, _days(desk, form)))


async def confirm(desk: Desk) -> web.StreamResponse:
    """First step: say in words what will happen."""
    form = await read_form(desk.request)
    days = _days(desk, form)
    why = form.line("why", least=3, most=200)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    return await desk.page(
        "rule_confirm.html", here="rules", days=days, before=retention.open_lead.days, why=why,
        retention=retention, **await _preview(desk, days),
    )  # fmt: skip


async def change(desk: Desk) -> web.StreamResponse:
    """Second step. What became different since the preview is shown again instead. Raises RuleRefused."""
    form = await read_form(desk.request)
    days, why = _days(desk, form), form.line("why", least=3, most=200)
    seen = form.whole("at_once", least=0, most=10_000_000)
    found = await _preview(desk, days)
    if found["preview"].at_once > seen:
        return await confirm(desk)
    retention = desk.parts.retention
    why = desk.parts.redactor.redact(why, language=desk.staff.language, purpose="question").text
    await rules.set_open_lead(desk.store, retention, days=days, by=desk.staff.id, why=why, now=desk.now)
    await forgetting.apply_rule(desk.store, await rules.in_force(desk.store, retention), desk.now)
    return desk.go("/console/rules", "rule_changed")


async def _preview(desk: Desk, days: int) -> dict[str, Any]:
    retention = await rules.in_force(desk.store, desk.parts.retention)
    found = await forgetting.preview(desk.store, retention, days, desk.now)
    shown = found.leads[:50] if desk.may("leads.read") else ()
    people = await lists.leads_by_id(desk.store, [going.lead for going in shown], desk.now)
    return {"preview": found, "going": [(going, people[going.lead]) for going in shown if going.lead in people]}


def _days(desk: Desk, form: Form) -> int:
    """Raises BadForm for what is not a number within the operator's bounds."""
    retention = desk.parts.retention
    return form.whole("days", least=retention.open_lead_min.days, most=retention.open_lead_max.days)
