"""One request on one page: contact, silence, chat, mails, plan, notes, and how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from aiohttp import web

from chatserver.console import board, mailfiles, offer
from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form
from leads import (
    basis,
    calling,
    customers,
    forgetting,
    handover,
    handwritten,
    keptfiles,
    leadview,
    notes,
    policies,
    rules,
    timeline,
    todaylist,
    typos,
    whence,
)
from leads.errors import NotFound
from leads.privacy import classes


async def show(desk: Desk) -> web.StreamResponse:
    lead = id_in(desk.request, "lead")
    shown = await page(desk, lead)
    await desk.note_look("lead_read", f"lead:{lead.hex()}")
    return shown


async def page(desk: Desk, lead: bytes, *, draft: offer.Draft | None = None, status: int = 200) -> web.StreamResponse:
    """The card; with a draft of the offer as it was typed when something in it was wrong. Raises NotFound."""
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        return await _hidden(desk, lead)
    version = desk.parts.policing.now.version
    seen = {k: v for k, v in found.fields.items() if policies.may_see(version, desk.staff.role, k, "offer")}
    found = replace(found, fields=seen)
    steps = await offer.plan(desk, found)
    return await desk.page(
        "lead.html",
        here="leads",
        status=status,
        lead=found,
        restricted=[name for name in seen if policies.is_restricted(version, name, "offer")],
        names=await desk.names(),
        draft=draft or offer.first_draft(desk, found),
        currencies=offer.CURRENCIES,
        goods=desk.parts.settings.firm.product_names,
        plan=steps,
        may_ask=basis.may_ask(found.row.country),
        countries=sorted(whence.COUNTRIES, key=lambda code: desk.words.country(code)),
        meant=typos.suggested(found.row.email),
        forgotten_at=await offer.forgotten_at(desk, found, steps),
        lost_reasons=board.LOST_REASONS,
        kept_for=await _kept_for(desk, found),
        targets=[to for to in board.targets(found.row.stage) if to in board.BY_HAND],
        colleagues=await handover.colleagues(desk.store),
        may_open_files=mailfiles.may_open(desk, found),
        file_purposes=keptfiles.PURPOSES,
        events=await timeline.of(desk.store, found),
        planned=[task for task in await todaylist.of_lead(desk.store, lead) if task.kind in todaylist.PLANNED],
        phone_waits=await calling.waits(desk.store, lead),
        tomorrow=desk.now.astimezone(desk.words.zone).date() + timedelta(days=1),
        writing=desk.request.query.get("said") == "write_again"
        or found.row.stage == "answered"
        or "write" in found.open_tasks,
    )


async def _kept_for(desk: Desk, found: leadview.LeadView) -> dict[str, timedelta]:
    """The classes of a customer with their periods; one that has none in this country is left out."""
    rule = (await rules.in_force(desk.store, desk.parts.retention)).of(found.row.site, found.product)
    country = rule.country_of(found.row.site, found.row.country)
    periods = {key: classes.period(rule, key, country=country) for key in customers.CUSTOMER_CLASSES}
    return {key: period for key, period in periods.items() if period is not None}


async def note(desk: Desk) -> web.StreamResponse:
    lead = id_in(desk.request, "lead")
    text = (await read_form(desk.request)).text("text", least=1, most=4000)
    redacted = desk.parts.redactor.redact(text, language=desk.staff.language, purpose="question")
    await notes.add(desk.store, lead, text=redacted.text, by=desk.staff.id, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=note_added#notes")


async def mail(desk: Desk) -> web.StreamResponse:
    """A mail written by hand. Raises NotFound, AddressNeeded, AddressRefused, Objected, Restricted."""
    lead = id_in(desk.request, "lead")
    text = (await read_form(desk.request)).text("text", least=1, most=4000)
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        raise NotFound
    redacted = desk.parts.redactor.redact(text, language=found.row.language, purpose="question", by_staff=True)
    await handwritten.send(
        desk.store,
        desk.parts.sender,
        await rules.in_force(desk.store, desk.parts.retention),
        lead,
        redacted.text,
        by=desk.staff.actor,
        site_name=offer.site_name(desk, found.row.site),
        now=desk.now,
    )
    return desk.go(f"/console/leads/{lead.hex()}?said=mail_sent#mails")


async def close(desk: Desk) -> web.StreamResponse:
    """Won or lost. Raises NotFound, StageRefused."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    await board.end(desk, lead, form, form.one_of("to", board.ENDS))
    return desk.go(f"/console/leads/{lead.hex()}", "stage_changed")


async def let_go(desk: Desk) -> web.StreamResponse:
    lead = id_in(desk.request, "lead")
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await forgetting.let_go(desk.store, retention, lead, actor=desk.staff.actor, now=desk.now)
    return desk.go("/console/leads", "let_go")


async def restore(desk: Desk) -> web.StreamResponse:
    """A manager brings back what is hidden. Raises NotFound, ReasonNeeded."""
    lead = id_in(desk.request, "lead")
    said = (await read_form(desk.request)).line("why", least=3, most=64)
    why = desk.parts.redactor.redact(said, language=desk.staff.language, purpose="question").text
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await forgetting.restore(desk.store, retention, lead, actor=desk.staff.actor, why=why, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}", "restored")


async def _hidden(desk: Desk, lead: bytes) -> web.StreamResponse:
    gone = await leadview.hidden(desk.store, lead, desk.now)
    if gone is None or not desk.may("leads.restore"):
        raise NotFound
    return await desk.page("hidden.html", here="leads", lead=lead, silence=gone)
