"""Tokens for other programs: who reads what until when; a new one is shown once, and one click ends it."""

from __future__ import annotations

from aiohttp import web

from chatserver.api.document import BASE
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, number_in, read_form
from chatserver.console.words import N_
from leads import apitokens
from leads.apitokens import PERIODS, SCOPES
from leads.errors import ScopeRefused

LONGEST_NAME = 120


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def make(desk: Desk) -> web.StreamResponse:
    """The answer is the only page that ever shows the token. Raises BadForm."""
    form = await read_form(desk.request)
    said = form.line("recipient", least=3, most=LONGEST_NAME)
    recipient = desk.parts.redactor.redact(said, language=desk.staff.language, purpose="question").text
    days = form.whole("days", least=1, most=max(PERIODS))
    scopes = [key for key in SCOPES if form.ticked(key)]
    if not scopes:
        raise BadForm(N_("Please choose what the program may read."))
    try:
        token = await apitokens.make(
            desk.store, recipient=recipient[:LONGEST_NAME], scopes=scopes, days=days, by=desk.staff.id,
            role=desk.staff.role, now=desk.parts.wall(),
        )  # fmt: skip
    except ScopeRefused as refused:
        return await _page(desk, problem=refused.message, status=403)
    return await _page(desk, fresh=(recipient, token))


async def revoke(desk: Desk) -> web.StreamResponse:
    """Raises NotFound."""
    await read_form(desk.request)
    await apitokens.revoke(desk.store, number_in(desk.request, "token"), by=desk.staff.id, now=desk.parts.wall())
    return desk.go("/console/tokens", "token_revoked")


async def _page(
    desk: Desk, *, problem: str = "", fresh: tuple[str, str] | None = None, status: int = 200
) -> web.Response:
    wall = desk.parts.wall()
    return await desk.page(
        "tokens.html",
        here="tokens",
        status=status,
        tokens=await apitokens.listed(desk.store),
        scopes=SCOPES,
        may_personal=desk.staff.role == "privacy_officer",
        periods=PERIODS,
        names=await desk.names(),
        problem=problem,
        fresh=fresh,
        wall=wall,
        address=f"{desk.parts.settings.public_url}{BASE}",
        longest=LONGEST_NAME,
    )
