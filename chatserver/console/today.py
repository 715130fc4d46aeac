"""Today: what waits for this salesperson, the most urgent first, each with its next click."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, number_in, read_form
from chatserver.console.words import N_
from leads import chatlist, consentlist, correspondence, lists, replied, rules, tasks, todaylist

CHOICES: Final = ("let_go", "write", "keep")
KEEP_REASONS: Final = ("asked_to_be_called", "tender", "delivery", "other")


async def show(desk: Desk) -> web.StreamResponse:
    """Everybody's, or what is mine: the same sections, with how many stand in each view."""
    everything = await _sections(desk)
    mine = {name: [one for one in rows if _whose(one) == desk.staff.id] for name, rows in everything.items()}
    of = "mine" if desk.request.query.get("of") == "mine" else ""
    shown: dict[str, Any] = {**(mine if of else everything)}
    local = desk.now.astimezone(desk.words.zone).date()
    return await desk.page(
        "today.html",
        here="today",
        **shown,
        of=of,
        counts={"": _count(everything), "mine": _count(mine)},
        names=await desk.names(),
        keep_reasons=KEEP_REASONS,
        earliest=local + timedelta(days=1),
        latest=local + desk.parts.retention.keep_longer,
    )


async def _sections(desk: Desk) -> dict[str, list[Any]]:
    """What waits, by section; a request stands in the first one that it belongs to."""
    only = desk.staff.only
    open_tasks = await todaylist.open_tasks(desk.store, now=desk.now, only=only)
    offers = [task for task in open_tasks if task.kind == "send_offer"]
    chats = await chatlist.chats_open(desk.store, now=desk.now, waiting=True, only=only)
    shown = {task.lead.id for task in offers}
    waiting = [chat for chat in chats if chat.lead not in shown]
    shown |= {chat.lead for chat in waiting if chat.lead is not None}
    answered = [lead for lead in await lists.answered(desk.store, desk.now, only=only) if lead.id not in shown]
    shown |= {lead.id for lead in answered}
    own = ("send_offer", "due_soon", *todaylist.PLANNED)
    return {
        "waiting": waiting,
        "answered": answered,
        "troubled": await correspondence.troubled(desk.store, only=only),
        "offers": offers,
        "planned": [task for task in open_tasks if task.kind in todaylist.PLANNED],
        "soon": [task for task in open_tasks if task.kind == "due_soon"],
        "ending": await consentlist.ending(desk.store, desk.now, only=only),
        "others": [
            task
            for task in open_tasks
            if task.kind not in own and not (task.kind in replied.ANSWERS and task.lead.id in shown)
        ],
    }


def _whose(one: Any) -> int | None:
    """Whom a row of any section is assigned to."""
    row = one if hasattr(one, "assigned_to") else getattr(one, "lead", None)
    found: int | None = getattr(row, "assigned_to", None)
    return found


def _count(sections: dict[str, list[Any]]) -> int:
    return sum(len(rows) for rows in sections.values())


async def choose(desk: Desk) -> web.StreamResponse:
    """The three answers to "goes soon": let go, write once more, keep until a day. Raises NotFound, BadForm."""
    task = number_in(desk.request, "task")
    form = await read_form(desk.request)
    choice = form.one_of("choice", CHOICES)
    until, reason = None, ""
    if choice == "keep":
        reason = form.one_of("reason", KEEP_REASONS)
        day = form.day("until")
        until = datetime.combine(day, time(12), desk.words.zone)
        if not desk.now < until:
            raise BadForm(N_("Please choose a day that is still to come."))
    lead = await tasks.choose(
        desk.store,
        await rules.in_force(desk.store, desk.parts.retention),
        task,
        choice=choice,
        until=until,
        reason=reason,
        by=desk.staff.id,
        is_manager=desk.may("leads.keep_again"),
        now=desk.now,
    )
    if choice == "write":
        return desk.go(f"/console/leads/{lead.hex()}?said=write_again#write")
    return desk.go("/console/today", "let_go" if choice == "let_go" else "kept")


async def done(desk: Desk) -> web.StreamResponse:
    lead = await tasks.finish(desk.store, number_in(desk.request, "task"), by=desk.staff.id, now=desk.now)
    on_card = (await read_form(desk.request)).fields.get("from", "").startswith("/console/leads/")
    return desk.go(f"/console/leads/{lead.hex()}" if on_card else "/console/today", "task_done")
