"""How the figures of a report stand on the page: what groups and kinds are called, tables of weeks that are joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from chatserver.console.desk import Desk
from chatserver.console.words import N_
from leads.begun import NONE
from leads.divided import WEEK, Column, Measure
from leads.statistics import OTHERS
from leads.statistics import WEEK as SEVEN_DAYS

BY_NAMES: Final = {"site": N_("Site"), "product": N_("Product"), "owner": N_("Colleague"), "week": N_("Week")}
RESPONSE: Final = {
    "5m": N_("within 5 minutes"),
    "30m": N_("within 30 minutes"),
    "2h": N_("within 2 hours"),
    "1d": N_("within a day"),
    "more": N_("later"),
}
REASON_NAMES: Final = {
    "price": N_("Price"),
    "other_firm": N_("Bought elsewhere"),
    "no_need": N_("No longer needed"),
    "no_answer": N_("No answer"),
    "other": N_("Other"),
    "declined": N_("Said no, thanks"),
}
TOPIC_NAMES: Final = {
    "delivery": N_("Delivery"),
    "return": N_("Returning goods"),
    "warranty": N_("Warranty"),
    "payment": N_("Payment"),
    "opening": N_("Opening hours"),
    "trial": N_("Trying out"),
    "repair": N_("Repair and service"),
    "size": N_("Sizes"),
    "price": N_("Prices"),
    "shop": N_("The shop"),
    "order": N_("Ordering"),
    "cancel": N_("Cancelling"),
    "stock": N_("What is in stock"),
    "discount": N_("Discounts"),
    "invoice": N_("Invoices and receipts"),
    "pick_up": N_("Picking up"),
    "exchange": N_("Exchanging"),
    "hire": N_("Hire"),
    "used": N_("Used goods"),
    "assembly": N_("Assembly"),
    "contact": N_("Reaching us"),
    "place": N_("Where we are"),
    "other": N_("Something else"),
}
NO_PRODUCT: Final = N_("When a chat is answered nobody knows yet which product it will be about.")
# Why what is counted when a chat begins has no such division.
NOT_YET: Final = {
    "site": "",
    "week": "",
    "product": N_("When a chat begins nobody knows yet which product it will be about."),
    "owner": N_("When a chat begins it is nobody's yet."),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A number over one or several rows; None: too few."""

    n: int | None
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. A row is as long as its cells that do not belong to one above."""

    corner: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One measure: its kinds as pairs for a chart, its division, or why there is none."""

    items: list[tuple[str, int]]
    grid: Grid | None
    why: str


@dataclass(frozen=True, slots=True)
class Labels:
    """What the parts of one division are called."""

    desk: Desk
    by: str
    names: Mapping[int, str]

    def group(self, part: str) -> str:
        say = self.desk.words.say
        if part == OTHERS:
            return say("Others, too few each")
        if self.by == WEEK:
            first, last = (date.fromisoformat(day) for day in part.split("/"))
            told = self.desk.words.day(first)
            return told if last - first < SEVEN_DAYS else f"{told} – {self.desk.words.day(last)}"
        if part == NONE:
            return say("Nobody") if self.by == "owner" else say("Not named")
        if self.by == "owner":
            return self.names.get(int(part), say("Former colleague"))
        return self._site(part) if self.by == "site" else part

    def kind(self, name: str, told: Mapping[str, str]) -> str:
        say = self.desk.words.say
        return say(told[name]) if name in told else say("Others, too few each")

    def page(self, name: str, several: bool) -> str:
        """By its path and, where there are several sites, by its site."""
        say = self.desk.words.say
        path, _, site = name.rpartition("|")
        path = say("Others, too few each") if path in ("", OTHERS) else say("Not named") if path == NONE else path
        return f"{self._site(site)}: {path}" if site != OTHERS and several else path

    def _site(self, key: str) -> str:
        """Its name; a site that is no longer declared by its key."""
        site = self.desk.parts.site(key)
        return site.name if site is not None else key


def section(labels: Labels, measure: Measure, kinds: Mapping[str, str] | None, *, empty: str) -> Section:
    """`empty`: why it has no such division, where nobody can know it."""
    say = labels.desk.words.say
    names = (*measure.shown, *(one.name for one in measure.columns))
    several = len({site for _, bar, site in (name.rpartition("|") for name in names) if bar}) > 1
    told = {name: labels.kind(name, kinds) if kinds is not None else labels.page(name, several) for name in names}
    if len(measure.columns) == 1:
        told[measure.columns[0].name] = say("All")
    items = [(told[name], n) for name, n in measure.shown.items()]
    found = grid(labels, measure.columns, told) if measure.columns else None
    return Section(items, found, "" if measure.divisible else say(empty))


def grid(labels: Labels, columns: Sequence[Column], names: Mapping[str, str], *, turns: bool = True) -> Grid | None:
    """None: nothing is large enough to be divided. The longer side goes down if it `turns`; weeks always do."""
    if not any(one.parts for one in columns):
        return None
    corner = labels.desk.words.say(BY_NAMES[labels.by])
    if labels.by == WEEK:
        return _weeks(labels, corner, columns, names)
    parts = sorted(dict.fromkeys(part for one in columns for part in one.parts), key=lambda part: part == OTHERS)
    if turns and len(columns) > len(parts):
        cells = [(names[one.name], tuple(Cell(one.parts.get(part)) for part in parts)) for one in columns]
        return Grid("", tuple(labels.group(part) for part in parts), tuple(cells))
    rows = [(labels.group(part), tuple(Cell(one.parts.get(part)) for one in columns)) for part in parts]
    return Grid(corner, tuple(names[one.name] for one in columns), tuple(rows))


def _weeks(labels: Labels, corner: str, columns: Sequence[Column], names: Mapping[str, str]) -> Grid:
    """A row for each week; a number of several weeks stands over all of them."""
    spans = [[tuple(date.fromisoformat(day) for day in part.split("/")) for part in one.parts] for one in columns]
    first = min(begin for one in spans for begin, _ in one)
    last = max(end for one in spans for _, end in one)
    mondays = [first + n * SEVEN_DAYS for n in range(((last - first).days + 1) // 7)]
    rows: dict[date, list[Cell]] = {monday: [] for monday in mondays}
    for one in columns:
        starts = {date.fromisoformat(part.partition("/")[0]): (part, n) for part, n in one.parts.items()}
        at = 0
        while at < len(mondays):
            found = starts.get(mondays[at])
            if found is not None:
                end = date.fromisoformat(found[0].partition("/")[2])
                cell = Cell(found[1], ((end - mondays[at]).days + 1) // 7)
            else:
                after = next((n for n in range(at + 1, len(mondays)) if mondays[n] in starts), len(mondays))
                cell = Cell(None, after - at)
            rows[mondays[at]].append(cell)
            at += cell.rows
    told = [(labels.desk.words.day(monday), tuple(cells)) for monday, cells in rows.items()]
    return Grid(corner, tuple(names[one.name] for one in columns), tuple(told))
