"""Reports for managers: a quarter of closed weeks, by site, product or owner, with charts, tables and a CSV."""

from __future__ import annotations

import re
from typing import Any, Final

from aiohttp import web
from babel.dates import get_day_names

from chatserver import registry
from chatserver.console.desk import Desk
from chatserver.console.words import N_
from leads import reports, statistics
from leads.reporting import NONE
from leads.reports import BY, Quarter, Reports
from leads.statistics import OTHERS, Span

COLUMNS: Final = (N_("Requests"), N_("Offers"), N_("Answers"), N_("Sales"), N_("Lost"), N_("Gone cold"))
BY_NAMES: Final = {"site": N_("Site"), "product": N_("Product"), "owner": N_("Colleague")}
RESPONSE: Final = {
    "5m": N_("within 5 minutes"),
    "30m": N_("within 30 minutes"),
    "2h": N_("within 2 hours"),
    "1d": N_("within a day"),
    "more": N_("later"),
}
STEP_NAMES: Final = {"offered": N_("Offer"), "followed_up": N_("Better price"), "reminded": N_("Reminder")}
REASON_NAMES: Final = {
    "price": N_("Price"),
    "other_firm": N_("Bought elsewhere"),
    "no_need": N_("No longer needed"),
    "no_answer": N_("No answer"),
    "other": N_("Other"),
}
HEAD: Final = ("section", "group", "what", "number")
_QUARTER: Final = re.compile(r"(20[0-9]{2})-([1-4])")


async def show(desk: Desk) -> web.StreamResponse:
    known, quarter, by = await _wanted(desk)
    k = desk.parts.settings.statistics.smallest_group
    found = await reports.read(desk.store, quarter, by=by, k=k) if quarter is not None else None
    return await desk.page(
        "reports.html", here="reports", quarters=known, quarter=quarter, by=by, by_names=BY_NAMES, columns=COLUMNS, k=k,
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
    names = await desk.names() if by == "owner" else {}
    others, hours = say("Others, too few each"), _hours(found.hours)

    def group(part: str) -> str:
        if part == OTHERS:
            return others
        if part == NONE:
            return say("Nobody") if by == "owner" else say("Not named")
        if by == "owner":
            return names.get(int(part), say("Former colleague"))
        return _site(desk, part) if by == "site" else part

    def pairs(counts: dict[str, int], labels: dict[str, str] | None = None) -> list[tuple[str, int]]:
        told = labels or {}
        known = {OTHERS: others} | {part: say(label) for part, label in told.items()}
        return [(known.get(part, part), n) for part, n in counts.items()]

    return {
        "rows": [(group(row.part), row.counts) for row in found.groups],
        "weeks": [(_when(desk, span), span.n) for span in found.weeks],
        "response": pairs(found.response, RESPONSE),
        "steps": [(say(STEP_NAMES[step.name]), step.sent, step.answered) for step in found.steps],
        "reasons": pairs(found.reasons, REASON_NAMES),
        "pages": pairs(found.pages),
        "unanswered": [(_site(desk, part) or others, n) for part, n in found.unanswered.items()],
        "hours": hours,
        "grid": [[found.hours.get(f"{day}-{hour:02}") for hour in hours] for day in range(reports.WEEKDAYS)],
        "days": [get_day_names("abbreviated", locale=desk.words.text.language)[day] for day in range(reports.WEEKDAYS)],
    }


def _site(desk: Desk, key: str) -> str:
    """Its name; a site that is no longer declared by its key, and "" for what stands for several."""
    site = desk.parts.site(key)
    return site.name if site is not None else "" if key == OTHERS else key


def _when(desk: Desk, span: Span) -> str:
    """The Monday of a week; of several that are shown together, their first and last day."""
    first = desk.words.day(span.first)
    return first if span.last - span.first < statistics.WEEK else f"{first} – {desk.words.day(span.last)}"


def _hours(counts: dict[str, int]) -> range:
    """From the first to the last hour of the day at which enough chats began."""
    found = sorted(int(part.partition("-")[2]) for part in counts if part != OTHERS)
    return range(found[0], found[-1] + 1) if found else range(0)
