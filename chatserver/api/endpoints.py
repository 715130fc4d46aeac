"""The table of endpoints: address, scope, what is asked and given, and what answers. Everything else is made of it."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from chatserver.parts import Parts
from leads import outward, reports, rules
from leads.divided import Quarter
from leads.errors import NotFound
from leads.outward import Contact, Lead, Place, Wish

MOST: Final = 100
Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Cursor = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,80}$")]
Stage = Literal["new", "offered", "followed_up", "reminded", "answered", "customer", "lost", "declined"]


class Asked(BaseModel):
    """What a request says in its path and query; anything else is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Nothing(Asked):
    """Nothing more is to be said."""


class Listed(Asked):
    """A page: at most `limit` behind the `cursor` of the page before."""

    cursor: Cursor | None = None
    limit: int = Field(default=50, ge=1, le=MOST)


class LeadsAsked(Listed):
    stage: Stage | None = None
    site: Annotated[str, StringConstraints(max_length=64)] | None = None


class LeadAsked(Asked):
    lead: Id


class QuarterAsked(Asked):
    quarter: Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}-[1-4]$")]
    by: Literal["site", "product", "owner", "week"] = "site"


@dataclass(frozen=True, slots=True)
class LeadPage:
    """`cursor` leads to what comes after; it stays good, so a later request with it gives what changed since."""

    items: list[Lead]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class WishPage:
    """The same of requests about one's own data."""

    items: list[Wish]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Quarters:
    """Quarters with closed weeks, the newest first."""

    items: list[str]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. None: fewer than the smallest group, so not shown."""

    section: str
    group: str
    what: str
    n: int | None


@dataclass(frozen=True, slots=True)
class Statistics:
    quarter: str
    by: str
    smallest_group: int
    items: list[Figure]


class Given(NamedTuple):
    """An answer, and which owners it told of, as the audit trail names them."""

    body: Any
    subjects: tuple[str, ...]


class BadCursor(Exception):
    """This cursor is none that an answer gave."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """`action` is what the audit trail calls a reading."""

    path: str
    scope: str
    summary: str
    asks: type[Asked]
    gives: type
    action: str
    answer: Callable[[Parts, Any], Awaitable[Given]]


async def leads_changed(parts: Parts, asked: LeadsAsked) -> Given:
    retention = await rules.in_force(parts.store, parts.retention)
    found, last = await outward.changed(
        parts.store,
        retention.grace,
        stage=asked.stage,
        site=asked.site,
        after=place_in(asked.cursor),
        limit=asked.limit,
        now=parts.clock(),
    )
    return Given(LeadPage(found, cursor_of(last)), tuple(f"lead:{one.id}" for one in found))


async def lead_one(parts: Parts, asked: LeadAsked) -> Given:
    retention = await rules.in_force(parts.store, parts.retention)
    return Given(await outward.one(parts.store, retention.grace, bytes.fromhex(asked.lead)), (f"lead:{asked.lead}",))


async def lead_contact(parts: Parts, asked: LeadAsked) -> Given:
    version = parts.policing.now.version
    found = await outward.contact(parts.store, bytes.fromhex(asked.lead), version, parts.clock())
    return Given(found, (f"lead:{asked.lead}",))


async def wishes(parts: Parts, asked: Listed) -> Given:
    found, last = await outward.wishes(parts.store, after=place_in(asked.cursor), limit=asked.limit)
    return Given(WishPage(found, cursor_of(last)), tuple(f"request:{one.id}" for one in found))


async def quarters(parts: Parts, asked: Nothing) -> Given:
    return Given(Quarters([quarter.name for quarter in await reports.quarters(parts.store)]), ())


async def statistics(parts: Parts, asked: QuarterAsked) -> Given:
    year, _, number = asked.quarter.partition("-")
    quarter = Quarter(int(year), int(number))
    if quarter not in await reports.quarters(parts.store):
        raise NotFound
    k = parts.settings.statistics.smallest_group
    rows = reports.table(await reports.read(parts.store, quarter, by=asked.by, k=k), asked.by)
    figures = [Figure(section, group, what, int(n) if n else None) for section, group, what, n in rows]
    return Given(Statistics(asked.quarter, asked.by, k, figures), ())


ENDPOINTS: Final = (
    Endpoint("/leads", "leads.read", "Requests, those that changed longest ago first", LeadsAsked, LeadPage,
             "api_leads", leads_changed),
    Endpoint("/leads/{lead}", "leads.read", "One request", LeadAsked, Lead, "api_lead", lead_one),
    Endpoint("/leads/{lead}/contact", "contacts.read", "Whom a request is from", LeadAsked, Contact,
             "api_contact", lead_contact),
    Endpoint("/wishes", "wishes.read", "How far requests about one's own data are", Listed, WishPage,
             "api_wishes", wishes),
    Endpoint("/statistics", "statistics.read", "Quarters that have figures", Nothing, Quarters,
             "api_statistics", quarters),
    Endpoint("/statistics/{quarter}", "statistics.read", "Figures of a quarter's closed weeks", QuarterAsked,
             Statistics, "api_statistics", statistics),
)  # fmt: skip


def cursor_of(place: Place | None) -> str | None:
    """Where a page ended, in letters that go into an address."""
    if place is None:
        return None
    at, number = place
    micro = int((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1_000_000 + 0.5)
    return urlsafe_b64encode(micro.to_bytes(8, "big") + number).rstrip(b"=").decode()


def place_in(cursor: str | None) -> Place | None:
    """Raises BadCursor."""
    if cursor is None:
        return None
    try:
        raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        at = datetime.fromtimestamp(int.from_bytes(raw[:8], "big") // 1_000_000, UTC)
        at = at.replace(microsecond=int.from_bytes(raw[:8], "big") % 1_000_000)
    except (ValueError, OverflowError, OSError):
        raise BadCursor from None
    if len(raw) != 24:
        raise BadCursor
    return at, raw[8:]


def names_in(path: str) -> tuple[str, ...]:
    """The names in the braces of an address."""
    return tuple(re.findall(r"\{(\w+)\}", path))
