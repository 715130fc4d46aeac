"""What is done about a request beside its mails: moved on the board, handed over, talked about, planned, ended."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, read_form
from chatserver.console.offer import CURRENCIES
from chatserver.console.words import N_
from leads import calling, customers, handover, rules, stages, talks, todaylist
from leads.store.transitions import ALLOWED, OPEN

BY_HAND: Final = tuple(stage for stage in OPEN if stage != "new")
ENDS: Final = ("customer", "lost")
LOST_REASONS: Final = ("price", "other_firm", "no_need", "no_answer", "other")
FARTHEST_END: Final = timedelta(days=3650)
FARTHEST_BACK: Final = timedelta(days=10950)
BACK: Final = {"board": "/console/leads?view=board", "today": "/console/today"}


def targets(stage: str) -> list[str]:
    """Where somebody may move a request of this stage by hand."""
    return [to for to in (*BY_HAND, *ENDS) if to in ALLOWED[stage] and to != stage]


async def move(desk: Desk) -> web.StreamResponse:
    """To another stage, or to its end with a value or a reason. Raises NotFound, StageRefused, BadForm."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    to = form.one_of("to", (*BY_HAND, *ENDS))
    if to in ENDS:
        await end(desk, lead, form, to)
    else:
        retention = await rules.in_force(desk.store, desk.parts.retention)
        await talks.move(desk.store, retention, lead, to, actor=desk.staff.actor, now=desk.now)
    return desk.go(_back(form, lead), "moved")


async def end(desk: Desk, lead: bytes, form: Form, to: str) -> None:
    """Won for a value, or lost for a reason. Raises NotFound, StageRefused, BadForm."""
    why = form.one_of("why", LOST_REASONS) if to == "lost" else "bought"
    worth = form.fields.get("value", "").strip()
    value = form.cents("value") if to == "customer" and worth else None
    currency = form.one_of("currency", CURRENCIES) if value is not None and form.fields.get("currency") else None
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await stages.close(
        desk.store, retention, lead, to,
        actor=desk.staff.actor, why=why, now=desk.now, value=value, currency=currency,
    )  # fmt: skip


async def kept_for(desk: Desk) -> web.StreamResponse:
    """What a customer is kept for, and the day of its event. Raises NotFound, StageRefused, NoPeriod, BadForm."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    key, event = form.one_of("kind", customers.CUSTOMER_CLASSES), form.day("on")
    today = desk.now.astimezone(desk.words.zone).date()
    latest = today + FARTHEST_END if key == "customer" else today
    if not today - FARTHEST_BACK <= event <= latest:
        raise BadForm(N_("Please choose the day on which it was closed or made, or on which the contract ends."))
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await customers.keep_as(desk.store, retention, lead, key, event=event, by=desk.staff.actor, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}", "kept_for")


async def hand_over(desk: Desk) -> web.StreamResponse:
    """To a colleague, to oneself, or back to everybody. Raises NotFound."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    to = colleague_in(form)
    await handover.give(desk.store, lead, to=to, by=desk.staff.id, now=desk.now)
    return desk.go(_back(form, lead), said_of(desk, to))


def colleague_in(form: Form) -> int | None:
    """The number of a member of staff; empty for everybody. Raises BadForm."""
    return form.whole("to", least=1, most=999_999_999) if form.fields.get("to") else None


def said_of(desk: Desk, to: int | None) -> str:
    return "given_back" if to is None else "taken" if to == desk.staff.id else "handed_over"


async def talk(desk: Desk) -> web.StreamResponse:
    """A call or a visit, reached or not. Raises NotFound, BadForm."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    kind, outcome = form.one_of("kind", talks.KINDS), form.one_of("outcome", talks.OUTCOMES)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await talks.record(
        desk.store, retention, lead, kind=kind, reached=outcome == "reached", by=desk.staff.id, now=desk.now
    )
    return desk.go(_back(form, lead), "talked")


async def phone(desk: Desk) -> web.StreamResponse:
    """The number that was put aside goes to the card, for a call. Raises NotFound."""
    lead = id_in(desk.request, "lead")
    await calling.take(desk.store, lead, by=desk.staff.id, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}", "phone_taken")


async def plan(desk: Desk) -> web.StreamResponse:
    """Something to do on a day, for oneself. Raises NotFound, BadForm."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    kind = form.one_of("kind", todaylist.PLANNED)
    due_at = datetime.combine(form.day("on"), time(9), desk.words.zone).astimezone(UTC)
    if due_at.date() < desk.now.date():
        raise BadForm(N_("Please choose a day that is still to come."))
    await talks.plan(desk.store, lead, kind=kind, due_at=due_at, to=desk.staff.id, now=desk.now)
    return desk.go(_back(form, lead), "planned")


def _back(form: Form, lead: bytes) -> str:
    """Where the form stood."""
    return BACK.get(form.fields.get("from", ""), f"/console/leads/{lead.hex()}")
