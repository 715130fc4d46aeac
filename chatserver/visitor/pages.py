"""What the visitor's pages need to be told; the composition root fills it in."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from chatserver.assets import Manifest
from chatserver.visitor.practice import Practice
from leads.statistics import Span
from leads.text import LANGUAGE_NAMES, PERSONS_LANGUAGES, Translator, pick_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One website of the firm. `starters` holds the first questions by language; without them the usual ones stand."""

    key: str
    name: str
    origins: tuple[str, ...]
    language: str = "en"
    languages: tuple[str, ...] = PERSONS_LANGUAGES
    starters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    controller: str = ""
    contact: str = ""
    # What private matters are asked for, by language: why, which text, for how many seconds.
    special: Mapping[str, Mapping[str, str | int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDates:
    """How long each thing lives by the rules in force, and the last days for a chat that begins now.

    `mailbox`: whether an erased person's mails go from the firm's mailbox as well; None where Lethe reads none.
    """

    after_answer: timedelta
    at_latest: timedelta
    unconfirmed: timedelta
    silence: timedelta
    grace: timedelta
    declined: timedelta
    order: timedelta
    customer: timedelta
    tax: timedelta | None
    objection: timedelta
    request_file: timedelta
    backups: timedelta
    reminders: int
    question_by: date
    offer_by: date
    mailbox: bool | None = None


async def no_practice(_site: str) -> Practice:
    """Pages that were told of none."""
    return Practice()


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorPages:
    """`notice_dates` for a site, by its key. `answers_within` is measured, not promised; None: nothing was measured.

    `opens_again`: when somebody is there again; None while somebody is.
    """

    sites: Mapping[str, Site]
    page_tokens: bytes
    assets: Manifest
    texts: Callable[[str], Translator]
    notice_dates: Callable[[str, datetime], Awaitable[NoticeDates]]
    clock: Callable[[], datetime]
    answers_within: Callable[[str], Awaitable[timedelta | None]]
    opens_again: Callable[[str, datetime], datetime | None] = lambda site, now: None
    practice: Callable[[str], Awaitable[Practice]] = no_practice
    message_limit: int = 4000
    demo_site: str = "demo"
    # What was forgotten lately, None when few; the page is off where this is None.
    forgotten: Callable[[datetime], Awaitable[Span | None]] | None = None
    smallest_group: int = 10


PAGES = web.AppKey("visitor_pages", VisitorPages)
TEMPLATES = web.AppKey("visitor_templates", Environment)


def environment() -> Environment:
    """The visitor's templates."""
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals["LANGUAGE_NAMES"] = LANGUAGE_NAMES
    return found


def site_of(request: web.Request) -> Site | None:
    return request.app[PAGES].sites.get(request.match_info["site"])


def language_of(request: web.Request, site: Site) -> str:
    """What the page asks for if the site offers it, else the site's own language."""
    return pick_language((request.query.get("lang", ""), site.language), site.languages)


def render(request: web.Request, name: str, values: Mapping[str, object], *, policy: str) -> web.Response:
    """One page with its content security policy. No page of a visitor may be kept by a cache."""
    body = request.app[TEMPLATES].get_template(name).render(values)
    return web.Response(text=body, content_type="text/html", headers=page_headers(policy))


def page_headers(policy: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    }


PLAIN_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
