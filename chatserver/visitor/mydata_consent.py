"""The page behind the mail that a consent runs out: keep the data for another while, or let them go.

A GET decides nothing. A POST with a choice has digits mailed to the address on the card; a second one, with them, does
it. Whoever holds a forwarded mail gets the same pages, and neither renews nor deletes for another.
"""

from __future__ import annotations

from aiohttp import web

from chatserver.parts import PARTS, Parts
from chatserver.visitor import mydata_acts
from chatserver.visitor.mydata import fields, language_of, page
from leads import consentends, passes, rules
from leads.consentends import Ending
from leads.errors import PassRefused
from leads.passes import Visit

CHOICES = ("renew", "let_go")


def add_consent_routes(app: web.Application) -> None:
    """Needs what `add_mydata_routes` needs."""
    app.router.add_get("/my-data/consent/{token}", ask)
    app.router.add_post("/my-data/consent/{token}", answer)


async def ask(request: web.Request) -> web.Response:
    """The same for every link."""
    return shown(request, {})


async def answer(request: web.Request) -> web.Response:
    parts, form = request.app[PARTS], await fields(request)
    choice, token, now = form.get("what", ""), request.match_info["token"], parts.clock()
    if choice not in CHOICES:
        return shown(request, form)
    held = form.get("held", "")
    if not held:
        held = await consentends.send_digits(parts.store, parts.sender, token, now=now)
        return shown(request, form, choice=choice, held=held)
    try:
        ending = await consentends.confirmed(
            parts.store, parts.sender.secret, token, held=held, code=form.get("code", ""), now=now
        )
    except PassRefused:
        return shown(request, form, choice=choice, held=held, wrong=True, status=410)
    if choice == "let_go":
        return await _let_go(request, parts, ending, language=language_of(request, form))
    retention, language = await rules.in_force(parts.store, parts.retention), language_of(request, form)
    until = await consentends.renew(
        parts.store, retention, ending, period=retention.consent, language=language, now=now
    )
    return shown(request, form, until=until)


async def _let_go(request: web.Request, parts: Parts, ending: Ending, *, language: str) -> web.Response:
    now = parts.clock()
    gone = await consentends.let_go(parts.store, ending, now=now)
    name = await mydata_acts.note_erased(parts, Visit("", ending.card, mydata_acts.CARD), gone, now)
    token = passes.sign(parts.sender.secret, "receipt", name)
    return web.Response(status=303, headers={"Location": f"/my-data/receipt/{token}?lang={language}"})


def shown(request: web.Request, form: dict[str, str], *, status: int = 200, **values: object) -> web.Response:
    known = {"choice": "", "held": "", "wrong": False, "until": None}
    return page(request, "mydata_consent.html", form=form, status=status, **{**known, **values})
