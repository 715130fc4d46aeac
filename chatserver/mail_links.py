"""The pages behind the links in our mails: no more reminders, delete my data, I did not ask for this.

A GET changes nothing, because mail scanners and previews follow every link. The POST needs no cookie: the signed link
is the right to act, and a mail program may post it by itself (RFC 8058). A link whose lead is gone gets the same kind
answer as one that worked, so that nobody can ask who was a lead.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

import structlog
from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from leads import stopping
from leads.store.store import Store
from leads.text import LANGUAGES, Translator, pick_language, translator
from leads.threads import CHOICES, Choice, Sender, thread_of_link

PAGES = Path(__file__).parent / "mail_pages"
log = structlog.get_logger()

Erase = Callable[[bytes, str, datetime], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class MailLinks:
    """`erase(lead, reason, now)` hands a lead to the eraser. An objection lasts `objection_lasts`."""

    store: Store
    sender: Sender
    clock: Callable[[], datetime]
    erase: Erase
    objection_lasts: timedelta

    def routes(self) -> list[web.RouteDef]:
        return [
            route
            for choice in CHOICES
            for route in (
                web.get(f"/mail/{choice}/{{token}}", self._asking(choice)),
                web.post(f"/mail/{choice}/{{token}}", self._acting(choice)),
            )
        ]

    def _asking(self, choice: Choice) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def ask(request: web.Request) -> web.Response:
            known = thread_of_link(self.sender, choice, request.match_info["token"]) is not None
            return self._page(request, choice, "ask" if known else "unknown")

        return ask

    def _acting(self, choice: Choice) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def act(request: web.Request) -> web.Response:
            thread = thread_of_link(self.sender, choice, request.match_info["token"])
            if thread is None:
                return self._page(request, choice, "unknown")
            lead = await stopping.lead_of_thread(self.store, thread)
            if lead is not None:
                await self._do(choice, lead, self.clock())
                log.info("mail_link_used", choice=choice, lead=lead.hex())
            return self._page(request, choice, "done")

        return act

    async def _do(self, choice: Choice, lead: bytes, now: datetime) -> None:
        if choice == "not_me":
            await stopping.not_asked(self.store, lead, now=now, until=now + self.objection_lasts)
        else:
            await stopping.stop(self.store, lead, now)
        if choice != "stop":
            await self.erase(lead, choice, now)

    def _page(self, request: web.Request, choice: Choice, state: str) -> web.Response:
        t = translator(pick_language(_wishes(request.headers.get("Accept-Language", ""))))
        title, text, button = _words(t, choice, state)
        body = (
            _environment()
            .get_template("mail.html.jinja")
            .render(language=t.language, firm=self.sender.name, title=title, text=text, button=button, style=_style())
        )
        return web.Response(
            text=body,
            content_type="text/html",
            status=404 if state == "unknown" else 200,
            headers={
                "Content-Security-Policy": (
                    f"default-src 'none'; style-src 'sha256-{_digest(_style())}'; form-action 'self'; "
                    "frame-ancestors 'none'; base-uri 'none'"
                ),
                "Referrer-Policy": "no-referrer",
                "Cache-Control": "no-store",
                "X-Robots-Tag": "noindex",
            },
        )


def _words(t: Translator, choice: Choice, state: str) -> tuple[str, str, str]:
    """Title, sentence and the button's label, empty where there is nothing to press."""
    _ = partial(t.pgettext, "mail")
    if state == "unknown":
        return _("This link is not complete"), _("Please copy the whole link from the mail and try again."), ""
    if choice == "stop":
        return (
            (_("No more reminders?"), _("You will get no more automatic mails about your request."), _("Stop them"))
            if state == "ask"
            else (_("Done: no more reminders"), _("You will get no more automatic mails about your request."), "")
        )
    if choice == "delete":
        return (
            (_("Delete your data now?"), _("We delete your request, our mails and your address."), _("Delete my data"))
            if state == "ask"
            else (_("Done: your data are being deleted"), _("We will not write to you again about this request."), "")
        )
    return (
        (
            _("You did not ask for this?"),
            _("Then somebody typed your address. We delete everything and write to this address no more."),
            _("I did not ask for this"),
        )
        if state == "ask"
        else (
            _("Done: we are sorry"),
            _("Everything is being deleted. Of your address we keep an unreadable mark only, to obey your wish."),
            "",
        )
    )


def _wishes(header: str) -> list[str]:
    """Languages of an Accept-Language header in the order written, which is the order of preference in practice."""
    return [part.split(";", 1)[0].strip() for part in header[:200].split(",")] if header else list(LANGUAGES[-1:])


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(PAGES), autoescape=select_autoescape(default=True), undefined=StrictUndefined
    )


@cache
def _style() -> str:
    return (PAGES / "mail.css").read_text("utf-8").strip()


def _digest(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()
