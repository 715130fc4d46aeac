"""Reports for managers: a quarter of closed weeks, by site, product, owner or week, with charts, tables and a CSV."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from aiohttp import web
from babel.dates import get_day_names

from chatserver import registry
from chatserver.console import reportview
from chatserver.console.desk import Desk
from chatserver.console.reportview import BY_NAMES, Labels
from chatserver.console.words import N_
from leads import reports, statistics
from leads.divided import Measure, Quarter
from leads.reports import BY, FUNNEL, Reports
from leads.statistics import OTHERS, Span

COLUMNS: Final = (N_("Requests"), N_("Offers"), N_("Answers"), N_("Sales"), N_("Lost"), N_("Gone cold"))
STEP_NAMES: Final = {"offered": N_("Offer"), "followed_up": N_("Better price"), "reminded": N_("Reminder")}
DONE_NAMES: Final = {"sent": N_("sent"), "answered": N_("answered after it"), "sold": N_("bought after it")}
HEAD: Final = ("section", "group", "what", "number")
_QUARTER: Final = re.compile(r"(20[0-9]{2})-([1-4])")


async def show(desk: Desk) -> web.StreamResponse:
    known, quarter, by = await _wanted(desk)
    k = desk.parts.settings.statistics.smallest_group
    found = await reports.read(desk.store, quarter, by=by, k=k) if quarter is not None else None
    return await desk.page(
        "reports.html", here="reports", quarters=known, quarter=quarter, by=by, by_names=BY_NAMES, k=k,
        found=found, **(await _named(desk, found, by) if found is not None else {}),
    )  # fmt: skip


async def as_csv(desk: Desk) -> web.StreamResponse:
    """The same figures for a spreadsheet; no cell of it is a formula."""
    _, quarter, by = await _wanted(desk)
    if quarter is None:
        raise web.HTTPNotFound
    k = desk.parts.settings.statistics.smallest_group
    found = await reports.read(desk.store, quarter, by=by, k=k)
    body = registry.written((HEAD, *reports.table(found, by)))
    return desk.file(body, "text/csv", f"lethe-reports-{quarter.name}-{by}.csv")


async def _wanted(desk: Desk) -> tuple[list[Quarter], Quarter | None, str]:
    """The quarters that there are, the chosen one, and how it is divided; nonsense means the newest, by site."""
    known = await reports.quarters(desk.store)
    match = _QUARTER.fullmatch(desk.request.query.get("quarter", ""))
    chosen = Quarter(int(match[1]), int(match[2])) if match else None
    by = desk.request.query.get("by", BY[0])
    quarter = chosen if chosen in known else (known[0] if known else None)
    return known, quarter, by if by in BY else BY[0]


async def _named(desk: Desk, found: Reports, by: str) -> dict[str, Any]:
    """The groups as people call them, ready for charts: pairs of a name and a number."""
    say = desk.words.say
    labels = Labels(desk, by, await desk.names() if by == "owner" else {})
    columns = dict(zip(FUNNEL, (say(name) for name in COLUMNS), strict=True))
    days = get_day_names("abbreviated", locale=desk.words.text.language)
    named_days = [days[day] for day in range(reports.WEEKDAYS)]
    hours = _hours(found.hours)

    def section(measure: Measure, kinds: Mapping[str, str] | None = None, *, empty: str = "") -> reportview.Section:
        return reportview.section(labels, measure, kinds, empty=empty)

    clock = {f"{day}-{hour:02}": f"{named_days[day]} {hour}" for day in range(reports.WEEKDAYS) for hour in range(24)}
    return {
        "columns": list(columns.values()),
        "funnel": [(columns[name], n) for name, n in zip(FUNNEL, found.funnel, strict=True)],
        "funnel_by": reportview.grid(labels, found.groups, columns, turns=False),
        "shares": [(labels.group(part), share) for part, share in found.cold_shares.items()],
        "weeks": [(_when(desk, span), span.n) for span in found.weeks],
        "steps": [(say(STEP_NAMES[step.name]), (step.sent, step.answered, step.sold)) for step in found.steps],
        "done": [say(name) for name in DONE_NAMES.values()],
        "steps_by": reportview.grid(labels, found.steps_by, {
            f"{step}.{done}": f"{say(name)}: {say(told)}"
            for step, name in STEP_NAMES.items()
            for done, told in DONE_NAMES.items()
        }),
        "response": section(found.response, reportview.RESPONSE, empty=reportview.NO_PRODUCT),
        "reasons": section(found.reasons, reportview.REASON_NAMES),
        "pages": section(found.pages, empty=reportview.NOT_YET[by]),
        "unanswered": section(found.unanswered, reportview.TOPIC_NAMES, empty=reportview.NOT_YET[by]),
        "answered": section(found.answered, reportview.TOPIC_NAMES, empty=reportview.NOT_YET[by]),
        "busy": section(found.hours, clock, empty=reportview.NOT_YET[by]),
        "hours": hours,
        "most": max((n for part, n in found.hours.shown.items() if part != OTHERS), default=1),
        "grid": [[found.hours.shown.get(f"{day}-{hour:02}") for hour in hours] for day in range(reports.WEEKDAYS)],
        "days": named_days,
    }  # fmt: skip


def _when(desk: Desk, span: Span) -> str:
    """The Monday of a week; of several that are shown together, their first and last day."""
    first = desk.words.day(span.first)
    return first if span.last - span.first < statistics.WEEK else f"{first} – {desk.words.day(span.last)}"


def _hours(found: Measure) -> range:
    """From the first to the last hour of the day at which enough chats began."""
    hours = sorted(int(part.partition("-")[2]) for part in found.shown if part != OTHERS)
    return range(hours[0], hours[-1] + 1) if hours else range(0)
