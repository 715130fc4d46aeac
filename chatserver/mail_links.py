"""The pages behind the links in our mails: still interested, call me, delete my data, no more reminders, not me.

A GET changes nothing, because mail scanners and previews follow every link. The POST needs no cookie: the signed link
is the right to act, and a mail program may post it by itself (RFC 8058). A link that ends something gets the same
answer when its lead is gone, so that nobody can ask who was a lead; one that begins something counts once.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

import structlog
from aiohttp import web
from babel.numbers import format_currency
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from chatserver.mail_words import Said, State, offer_said, said
from leads import calling, clicks, leadview, offernumber, stopping
from leads.errors import LinkUsed, PhoneNeeded, PhoneRefused
from leads.periods import Retention
from leads.store.store import Store
from leads.text import PERSONS_LANGUAGES, pick_language, translator
from leads.threads import CHOICES, Choice, Sender, thread_of_link

PAGES = Path(__file__).parent / "mail_pages"
log = structlog.get_logger()

Erase = Callable[[bytes, str, datetime], Awaitable[object]]
# "must": a number has to be written; "may": one is known, another can be given.
Field = Literal["", "may", "must"]
LONGEST_FORM = 4096


@dataclass(frozen=True, slots=True)
class MailLinks:
    """`erase(lead, reason, now)` hands a lead to the eraser; `in_force()` are the periods.

    `chat`: the site whose chat stands on an offer's page; "" none.
    """

    store: Store
    sender: Sender
    clock: Callable[[], datetime]
    erase: Erase
    in_force: Callable[[], Awaitable[Retention]]
    chat: str = ""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/offer/{number}", self._offer),
            *self._answers(),
        ]

    def _answers(self) -> list[web.RouteDef]:
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
            thread = thread_of_link(self.sender, choice, request.match_info["token"])
            if thread is None:
                return self._page(request, choice, "unknown")
            lead = await stopping.lead_of_thread(self.store, thread)
            if choice in ("keep", "call") and (lead is None or await clicks.used(self.store, lead, choice)):
                return self._page(request, choice, "over")
            return self._page(request, choice, "ask", field=await self._field(choice, lead))

        return ask

    def _acting(self, choice: Choice) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def act(request: web.Request) -> web.Response:
            thread = thread_of_link(self.sender, choice, request.match_info["token"])
            if thread is None:
                return self._page(request, choice, "unknown")
            lead = await stopping.lead_of_thread(self.store, thread)
            if choice in ("keep", "call"):
                return await self._begin(request, choice, lead)
            if lead is not None:
                await self._end(choice, lead, self.clock())
                log.info("mail_link_used", choice=choice, lead=lead.hex())
            return self._page(request, choice, "done")

        return act

    async def _offer(self, request: web.Request) -> web.Response:
        """What an offer number says, and how to take it up. It names nobody, so nothing is looked up."""
        offer = offernumber.read(self.store.index_secret, request.match_info["number"])
        if offer is None:
            return self._page(request, "stop", "unknown")
        t = translator(_language(request))
        over = offer.valid_until < self.clock().date()
        price = format_currency(offer.price_cents / 100, offer.currency, locale=t.language)
        facts = (offer.product, price, t.day_with_year(offer.valid_until))
        return self._page(request, "stop", "done", words=offer_said(t, *facts, over=over), chat=self.chat)

    async def _begin(self, request: web.Request, choice: Choice, lead: bytes | None) -> web.Response:
        """Still interested, or a call: the person's act, once."""
        now, retention = self.clock(), await self.in_force()
        try:
            if lead is None:
                raise LinkUsed
            if choice == "keep":
                await clicks.still_interested(self.store, retention, lead, now=now)
            else:
                await clicks.call_me(self.store, retention, lead, number=await _number(request), now=now)
        except LinkUsed:
            return self._page(request, choice, "over")
        except (PhoneNeeded, PhoneRefused) as problem:
            return self._page(request, choice, "ask", field=await self._field(choice, lead), problem=problem.message)
        log.info("mail_link_used", choice=choice, lead=lead.hex())
        gone_by = await leadview.gone_by(self.store, retention, lead, now)
        return self._page(request, choice, "done", deleted_by=gone_by)

    async def _end(self, choice: Choice, lead: bytes, now: datetime) -> None:
        if choice == "not_me":
            until = now + (await self.in_force()).objection
            await stopping.not_asked(self.store, lead, now=now, until=until)
        else:
            await stopping.stop(self.store, lead, now)
        if choice != "stop":
            await self.erase(lead, choice, now)

    async def _field(self, choice: Choice, lead: bytes | None) -> Field:
        """Whether the page asks for a number, and whether one must be given."""
        if choice != "call" or lead is None:
            return ""
        return "may" if await calling.has_number(self.store, lead) else "must"

    def _page(
        self,
        request: web.Request,
        choice: Choice,
        state: State,
        *,
        field: Field = "",
        problem: str = "",
        deleted_by: datetime | None = None,
        words: Said | None = None,
        chat: str = "",
    ) -> web.Response:
        t = translator(_language(request))
        values = {
            "language": t.language,
            "firm": self.sender.name,
            "said": words or said(t, choice, state),
            "field": field,
            "problem": t.gettext(problem),
            "deleted_by": t.day_with_year(deleted_by.date()) if deleted_by else "",
            "say": lambda msgid, **filled: t.pgettext("mail", msgid).format(**filled),
            "style": _style(),
            "chat": chat,
        }
        widget = "script-src 'self'; frame-src 'self'; " if chat else ""
        return web.Response(
            text=_environment().get_template("mail.html.jinja").render(values),
            content_type="text/html",
            status=404 if state == "unknown" else 422 if problem else 200,
            headers={
                "Content-Security-Policy": (
                    f"default-src 'none'; style-src 'sha256-{_digest(_style())}'; form-action 'self'; {widget}"
                    "frame-ancestors 'none'; base-uri 'none'"
                ),
                "Referrer-Policy": "no-referrer",
                "Cache-Control": "no-store",
                "X-Robots-Tag": "noindex",
            },
        )


async def _number(request: web.Request) -> str | None:
    """What stands in the form's field, if anything does."""
    if (request.content_length or 0) > LONGEST_FORM:
        raise PhoneRefused
    written = (await request.post()).get("phone", "")
    return written.strip()[:40] or None if isinstance(written, str) else None


def _language(request: web.Request) -> str:
    """Of an Accept-Language header the first that we speak: the order written is that of preference in practice."""
    header = request.headers.get("Accept-Language", "")[:200]
    return pick_language((part.split(";", 1)[0].strip() for part in header.split(",")), PERSONS_LANGUAGES)


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
