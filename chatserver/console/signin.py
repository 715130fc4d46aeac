"""Sign in, with a second step where somebody has one, sign out, and the theme, which may be chosen before."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from aiohttp import web

from chatserver import access
from chatserver.console import carried
from chatserver.console.desk import THEME_COOKIE, THEMES, render, stranger_words, words_for
from chatserver.console.forms import read_form
from chatserver.console.words import N_
from chatserver.parts import PARTS
from leads import accounts, secondfactor

CODE: Final = "/console/sign-in/code"
TOO_MANY: Final = N_("There were too many attempts from your address. Please wait a quarter of an hour.")


async def show(request: web.Request) -> web.StreamResponse:
    target = access.safe_next(request.query.get("next", ""))
    if await access.session_of(request) is not None:
        return _to(target)
    return _form(request, target=target, ended="ended" in request.query)


async def enter(request: web.Request) -> web.StreamResponse:
    """Raises ForeignRequest."""
    parts = request.app[PARTS]
    if not access.same_origin(request, parts):
        raise access.ForeignRequest
    fields = (await read_form(request)).fields
    target, kept = access.safe_next(fields.get("next", "")), fields.get(carried.FIELD, "")
    login, password = fields.get("login", "")[:200], fields.get("password", "")[:1000]
    if not await access.may_try(request):
        return _form(request, target=target, login=login, problem=TOO_MANY, kept=kept, status=429)
    try:
        token = await access.sign_in(request, login=login, password=password, now=parts.wall())
    except accounts.WrongSignIn as wrong:
        return _form(request, target=target, login=login, problem=wrong.__doc__ or "", kept=kept, status=401)
    half = await secondfactor.half_way(parts.store, token, parts.wall()) is not None
    if half and kept:
        response = _code_form(request, target=target, kept=kept)
    else:
        response = _to(f"{CODE}?next={quote(target)}") if half else await _in(request, token, target, kept)
    access.set_cookie(response, parts, token)
    return response


async def ask_code(request: web.Request) -> web.StreamResponse:
    """The second step, for whose password was right."""
    target = access.safe_next(request.query.get("next", ""))
    parts = request.app[PARTS]
    if await secondfactor.half_way(parts.store, access.token_of(request), parts.wall()) is None:
        return _to("/console/sign-in")
    return _code_form(request, target=target)


async def enter_code(request: web.Request) -> web.StreamResponse:
    """Raises ForeignRequest."""
    parts = request.app[PARTS]
    if not access.same_origin(request, parts):
        raise access.ForeignRequest
    fields = (await read_form(request)).fields
    target, token = access.safe_next(fields.get("next", "")), access.token_of(request)
    kept = fields.get(carried.FIELD, "")
    if not await access.may_try(request):
        return _code_form(request, target=target, problem=TOO_MANY, kept=kept, status=429)
    try:
        whole = await secondfactor.enter(
            parts.store, token, fields.get("code", ""), lock=access.lock_of(parts), now=parts.wall()
        )
    except secondfactor.WrongCode as wrong:
        return _code_form(request, target=target, problem=wrong.__doc__ or "", kept=kept, status=401)
    except accounts.WrongSignIn as over:
        return _form(request, target=target, problem=over.__doc__ or "", kept=kept, status=401)
    response = await _in(request, whole, target, kept)
    access.set_cookie(response, parts, whole)
    return response


async def ended(request: web.Request, *, target: str) -> web.Response | None:
    """A form came and nobody is signed in: the sign-in page with what was typed, sealed; None if nothing was."""
    kept = await carried.seal(request, back=target)
    return _form(request, target=target, kept=kept, status=401) if kept else None


async def _in(request: web.Request, token: str, target: str, kept: str) -> web.Response:
    """Where one goes after the sign-in: to what one had typed, else to the page."""
    parts = request.app[PARTS]
    now = parts.wall()
    session = await accounts.signed_in(parts.store, token, now) if kept else None
    found = carried.opened(parts, kept, staff=session.staff.id, now=now) if session is not None else None
    if session is None or found is None:
        return _to(target)
    values = {"carried": found, "written": carried.WRITTEN, "csrf": session.csrf}
    values["who"] = access.mark_of(parts, session.staff.id)
    return render(request, words_for(request, session.staff.language), "carried.html", values)


async def leave(request: web.Request) -> web.StreamResponse:
    parts = request.app[PARTS]
    session = await access.session_of(request)
    if session is not None:
        await access.check_form(request, session)
        await accounts.sign_out(parts.store, session, parts.wall())
    response = _to("/console/sign-in")
    access.clear_cookie(response, parts)
    # Nothing of what was read stays for the next user of this computer (RFC 9110 does not clear the back button).
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


async def theme(request: web.Request) -> web.StreamResponse:
    if not access.same_origin(request, request.app[PARTS]):
        raise access.ForeignRequest
    form = await read_form(request)
    chosen = form.one_of("theme", THEMES)
    response = _to(access.safe_next(form.fields.get("next", "")))
    response.set_cookie(THEME_COOKIE, chosen, path="/console", samesite="Lax", httponly=True, max_age=365 * 86400)
    return response


def _form(
    request: web.Request, *, target: str, login: str = "", problem: str = "", ended: bool = False, kept: str = "",
    status: int = 200,
) -> web.Response:  # fmt: skip
    values = {"target": target, "login": login, "problem": problem, "ended": ended, "carried": kept}
    return render(request, stranger_words(request), "sign_in.html", values, status=status)


def _code_form(
    request: web.Request, *, target: str, problem: str = "", kept: str = "", status: int = 200
) -> web.Response:
    values = {"target": target, "problem": problem, "carried": kept}
    return render(request, stranger_words(request), "sign_in_code.html", values, status=status)


def _to(path: str) -> web.Response:
    return web.Response(status=303, headers={"Location": path, "Cache-Control": "no-store"})
