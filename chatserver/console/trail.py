"""The audit trail and the ledger, for whoever answers for them: searchable, without content."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Final
from urllib.parse import urlencode

from aiohttp import web

from chatserver.console import deeds
from chatserver.console.desk import Desk
from chatserver.console.forms import start_in
from chatserver.console.records import REASONS
from chatserver.console.words import N_
from leads import trail

LINES: Final = 200
MACHINES: Final = {
    "worker": N_("the schedule"),
    "visitor": N_("a visitor"),
    "person": N_("the person"),
    "operator": N_("whoever runs the server"),
}
LINE_KINDS: Final = {
    "erasure": N_("erasure"),
    "mail": N_("mail sent"),
    "objection": N_("objection"),
    "stop": N_("stop of reminders"),
    "withdrawn": N_("explicit consent taken back"),
    "hold": N_("order placed"),
    "release": N_("order released"),
    "trail": N_("head of the audit trail"),
}


async def show(desk: Desk) -> web.StreamResponse:
    query = desk.request.query
    asked = trail.Question(
        actor=query.get("who", "") if re.fullmatch(r"[a-z]+(:\d{1,9})?", query.get("who", "")) else "",
        group=query.get("what", "") if query.get("what", "") in trail.BY_KEY else "",
        about=query.get("about", "").strip()[:64],
        since=_midnight(desk, query.get("since", ""), 0),
        until=_midnight(desk, query.get("until", ""), 1),
        before=int(query["before"]) if re.fullmatch(r"\d{1,18}", query.get("before", "")) else None,
    )
    rows = await trail.search(desk.store, asked)
    kept = {name: query.get(name, "") for name in ("who", "what", "about", "since", "until")}
    return await desk.page(
        "trail.html",
        here="trail",
        rows=rows,
        names=await desk.names(),
        machines=MACHINES,
        groups=trail.GROUPS,
        deed=partial(deeds.said, desk.words.text),
        asked=kept,
        older=urlencode({**kept, "before": rows[-1].id}) if len(rows) == trail.PAGE else "",
    )


async def ledger(desk: Desk) -> web.StreamResponse:
    """The lines of the ledger, the newest first: random numbers, reasons, dates."""
    start = start_in(desk.request)
    lines = (await desk.parts.ledger.lines())[::-1]
    return await desk.page(
        "ledger.html",
        here="ledger",
        lines=lines[start : start + LINES],
        total=len(lines),
        start=start,
        size=LINES,
        kinds=LINE_KINDS,
        reasons=REASONS,
        head=lines[0] if lines else None,
        moment=_moment,
    )


def _midnight(desk: Desk, day: str, more: int) -> datetime | None:
    """The beginning of a day in the reader's zone, or of the one `more` days later; None for what is no day."""
    try:
        chosen = date.fromisoformat(day)
    except ValueError:
        return None
    return datetime.combine(chosen, time(0), desk.words.zone).astimezone(UTC) + timedelta(days=more)


def _moment(content: dict[str, object]) -> datetime | None:
    """When what a line tells of happened, as far as it says so."""
    for key in ("intent_at", "at", "due_at", "placed_at"):
        value = content.get(key)
        if isinstance(value, str):
            try:
                return datetime.fromisoformat(value)
            except ValueError:
                continue
    return None
