"""What a page has in hand while it answers one request, and how pages are rendered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from chatserver.access import CSRF_HEADER, mark_of
from chatserver.console import menu
from chatserver.console.words import ALARMS, ROLE_NAMES, STAGES, WANTED, WANTS, Words
from chatserver.parts import PARTS, Parts
from leads import accounts, counts, roles, trail, watch
from leads.accounts import Session, Staff
from leads.calendar import zone_of
from leads.store.store import Store
from leads.text import LANGUAGE_NAMES, LANGUAGES, pick_language, translator

TEMPLATES: Final = web.AppKey("console_templates", Environment)
# Under this key a request for a page carries the form that came back to it (keptforms.py).
WRONG: Final = web.RequestKey("wrong_form", dict[str, Any])
THEME_COOKIE: Final = "lethe-theme"
THEMES: Final = ("auto", "light", "dark")
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " font-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


@dataclass(frozen=True, slots=True)
class Desk:
    """One request of one member of staff. `now` is the time of the business."""

    request: web.Request
    parts: Parts
    session: Session
    words: Words
    now: datetime

    @property
    def staff(self) -> Staff:
        return self.session.staff

    @property
    def store(self) -> Store:
        return self.parts.store

    def words_in(self, language: str) -> Words:
        """Numbers and days as somebody else reads them."""
        return words_for(self.request, language)

    def may(self, action: str) -> bool:
        return roles.may(self.staff.role, action)

    async def names(self) -> dict[int, str]:
        """Who is who in records: a colleague's name, or role and number for those who must not see names."""
        known = await accounts.names(self.store)
        if self.may("team.names"):
            return known
        held = await accounts.role_of_each(self.store)
        return {number: f"{self.words.say(ROLE_NAMES[role])} {number}" for number, role in held.items()}

    async def page(self, template: str, *, status: int = 200, **values: Any) -> web.Response:
        """A whole page, with what stands around every page."""
        around = {
            "staff": self.staff,
            "may": self.may,
            "csrf": self.session.csrf,
            "who": mark_of(self.parts, self.staff.id),
            "csrf_header": CSRF_HEADER,
            "nav": menu.entries(self.staff.role),
            "badges": await self.badges(),
            "said": menu.SAID.get(self.request.query.get("said", "")),
            "alarms_now": await self._alarms(),
            "wrong": self.request.get(WRONG),
        }
        return render(self.request, self.words, template, {**around, **values}, status=status)

    async def note_look(self, action: str, subject: str) -> None:
        """Put into the trail that this reader looks; once for a while."""
        await trail.note_look(self.store, action=action, subject=subject, actor=self.staff.actor, now=self.now)

    async def badges(self) -> dict[str, int]:
        """The counts beside the menu; chats that are not kept wait for an answer like others."""
        found = await counts.badges(self.store, self.now, only=self.staff.only)
        return {**found, "inbox": found["inbox"] + self.parts.passing.waiting()}

    async def _alarms(self) -> list[str]:
        """What is wrong, for those who can do something about it; overdue deletions have a line of their own."""
        if not self.may("schedule.read"):
            return []
        standing = await watch.standing(self.store, self.now)
        return [alarm.name for alarm in standing if alarm.name != "overdue"]

    def fragment(self, template: str, **values: Any) -> web.Response:
        """A part of a page, for htmx."""
        around = {"staff": self.staff, "may": self.may, "csrf": self.session.csrf}
        around["who"] = mark_of(self.parts, self.staff.id)
        return render(self.request, self.words, template, {**around, **values})

    def file(self, body: bytes, content_type: str, name: str) -> web.Response:
        """A download. `name` is ours: letters, digits, dots and hyphens."""
        more = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=body, content_type=content_type, charset="utf-8", headers={**headers(), **more})

    def go(self, path: str, said: str = "") -> web.Response:
        """See other: after something was done, with a key of `menu.SAID`."""
        target = f"{path}{'&' if '?' in path else '?'}said={said}" if said else path
        return web.Response(status=303, headers={"Location": target, "Cache-Control": "no-store"})


def templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "STAGES": STAGES,
        "ROLE_NAMES": ROLE_NAMES,
        "LANGUAGE_NAMES": LANGUAGE_NAMES,
        "STAFF_LANGUAGES": LANGUAGES,
    }
    environment.globals |= {"ALARMS": ALARMS, "WANTS": WANTS, "WANTED": WANTED}
    environment.filters["hex"] = bytes.hex
    return environment


def words_for(request: web.Request, language: str) -> Words:
    parts = request.app[PARTS]
    return Words(translator(language), zone_of(parts.settings.sites[0].country), parts.clock())


def words_of(request: web.Request, reader: Staff) -> Words:
    """As he reads who is signed in: only some may read the numbers of orders."""
    return replace(words_for(request, reader.language), orders=roles.may(reader.role, "holds.place"))


def stranger_words(request: web.Request) -> Words:
    """Before sign-in: the language that the browser asks for."""
    header = request.headers.get("Accept-Language", "")
    return words_for(request, pick_language(part.split(";")[0] for part in header.split(",")))


def render(
    request: web.Request, words: Words, template: str, values: Mapping[str, Any], *, status: int = 200
) -> web.Response:
    parts = request.app[PARTS]
    theme = request.cookies.get(THEME_COOKIE, "auto")
    body = (
        request.app[TEMPLATES]
        .get_template(template)
        .render(
            {
                "words": words,
                "say": words.say,
                "many": words.many,
                "now": words.now,
                "language": words.text.language,
                "theme": theme if theme in THEMES else "auto",
                "firm": parts.settings.firm.name,
                "asset": parts.assets.url,
                "demo": bool(parts.demo),
                "path": request.path,
                "icon": _icon,
                "soft": _soft,
                **values,
            }
        )
    )
    return web.Response(text=body, content_type="text/html", status=status, headers=headers())


def headers() -> dict[str, str]:
    return {
        "Content-Security-Policy": POLICY,
        "Cache-Control": "no-store",
        # Not no-referrer: browsers then send "Origin: null" with our own forms.
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    }


def _icon(name: str) -> Markup:
    return Markup('<svg class="icon" aria-hidden="true" focusable="false"><use href="#i-{}"/></svg>').format(name)


def _soft(text: str) -> Markup:
    """A name or address that may break after its dots and its @, not in the middle of a word."""
    return Markup("<wbr>").join(escape(part) for part in re.split(r"(?<=[@.])", text))
