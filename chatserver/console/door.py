"""The door of each page: rights on the way in, and on the way out a clear page for whatever went wrong."""

from __future__ import annotations

import re
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote

import structlog
from aiohttp import web

from chatserver import access
from chatserver.console import again, keptforms, menu, signin, standing
from chatserver.console.desk import Desk, render, stranger_words, words_for, words_of
from chatserver.console.forms import BadForm, id_in, number_in
from chatserver.console.words import N_, Words
from chatserver.parts import PARTS
from leads import accounts, errors, scope
from leads.accounts import Session
from leads.roles import RIGHTS
from leads.store.keys import KeyGone

log = structlog.get_logger()
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
_PLACES: Final = "|".join(entry.path for group in (menu.DAILY, *menu.SELDOM) for entry in group)
_FORMS_PAGE: Final = re.compile(rf"/console/(?:leads|inbox|people|requests)/[0-9a-f]{{32}}\b|(?:{_PLACES})\b")

AS_IT_IS: Final = N_("This is how it stands now; what you typed is kept.")
TITLES: Final = {
    400: N_("This could not be read"),
    403: N_("This is not open to you"),
    404: N_("There is nothing here"),
    405: N_("This cannot be done that way"),
    409: N_("This is not possible now"),
    410: N_("This no longer exists"),
    413: N_("This is too large"),
    422: N_("Something is missing or wrong"),
    500: N_("Something went wrong on our side"),
}
TEXTS: Final = {
    400: N_("The form arrived damaged. Please go back and send it once more."),
    403: N_("Your role has no right to do this. A manager can tell you who has."),
    404: N_("It was deleted, or the address is wrong, or it is not yours to see."),
    405: N_("Please use the buttons of the console."),
    409: N_("It has changed in the meantime. Please look at it again."),
    410: N_("It was deleted. Nothing of it is left that could be shown."),
    413: N_("Please shorten it and send it again."),
    422: N_("Please go back and check the form."),
    500: N_("Nothing was lost. Please try again; if it stays like this, tell whoever runs this server."),
}
_STATUS: Final[tuple[tuple[type[Exception], int], ...]] = (
    (errors.NotFound, 404),
    (errors.Gone, 410),
    (KeyGone, 410),
    (errors.StageRefused, 409),
    (errors.JustChanged, 409),
    (errors.PolicyChanged, 409),
    (errors.Held, 409),
    (errors.Objected, 409),
    (errors.Restricted, 409),
    (errors.ConsentOver, 409),
    (errors.OtherPurpose, 409),
    (errors.DeedNeeded, 409),
    (errors.ProofNeeded, 409),
    (errors.KeptByContract, 409),
    (errors.UnknownPurpose, 404),
    (errors.KeptEnough, 409),
    (errors.LeadsError, 422),
    (access.Forbidden, 403),
    (access.ForeignRequest, 403),
)


def staffed(action: str, page: Callable[[Desk], Awaitable[web.StreamResponse]], *, upload: int | None = None) -> Answer:
    """A page for staff who may do `action`; one that takes files takes so many bytes."""

    async def answer(given: web.Request) -> web.StreamResponse:
        request = given.clone(client_max_size=upload) if upload else given
        form_page = keptforms.before(request)
        try:
            session = await access.admit(request, action)
        except access.StaleForm as stale:
            return await _stale(request, form_page, stale)
        words = words_of(request, session.staff)
        desk = Desk(request, request.app[PARTS], session, words, words.now)
        await _within_reach(desk)
        if RIGHTS[action].afresh and request.method not in access.SAFE_METHODS:
            asked = await again.password(desk)
            if asked is not None:
                return asked
        return await _or_form(desk, page, form_page)

    return open_door(answer)


async def _or_form(
    desk: Desk, page: Callable[[Desk], Awaitable[web.StreamResponse]], form_page: web.Request | None
) -> web.StreamResponse:
    """The page's answer; to a form that was filled in wrongly, the form."""
    try:
        return await page(desk)
    except BadForm as bad:
        shown = await keptforms.once_more(desk, form_page, desk.words.say(bad.msgid, **bad.values), bad.of)
        if shown is None:
            raise
        return shown
    except errors.LeadsError as refused:
        status = _status_of(refused)
        if status not in (409, 422):
            raise
        said = desk.words.say((type(refused).__doc__ or "").strip())
        if status == 409:
            said = " ".join(filter(None, (said, await standing.told(desk), desk.words.say(AS_IT_IS))))
        shown = await keptforms.once_more(desk, form_page, said, status=status)
        if shown is None:
            raise
        return shown


async def _stale(request: web.Request, form_page: web.Request | None, stale: access.StaleForm) -> web.StreamResponse:
    """Our own page sent it, before the sign-in that holds now: the page once more, with what was typed."""
    session = await access.session_of(request)
    if session is None or session.staff.must_change:
        raise stale
    words = words_of(request, session.staff)
    desk = Desk(request, request.app[PARTS], session, words, words.now)
    await _within_reach(desk)
    said = words.say((type(stale).__doc__ or "").strip())
    shown = await keptforms.once_more(desk, form_page, said, status=409)
    if shown is None:
        raise stale
    return shown


def _status_of(error: Exception) -> int:
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


async def _within_reach(desk: Desk) -> None:
    """What a colleague has taken does not exist for who sees his own only. Raises NotFound."""
    for kind in scope.KINDS:
        if desk.staff.only is not None and kind in desk.request.match_info:
            number = number_in(desk.request, kind) if kind == "task" else id_in(desk.request, kind)
            if not await scope.opens(desk.store, kind, number, desk.staff.only):
                raise errors.NotFound


def open_door(page: Answer) -> Answer:
    """Whatever a page raises becomes a clear page; a programming fault is logged by its kind, without words."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await page(request)
        except access.SignInNeeded:
            kept = None if request.method in access.SAFE_METHODS else await signin.ended(request, target=_here(request))
            if kept is not None:
                return kept
            lost = "" if request.method in access.SAFE_METHODS else "&ended=1"
            return _go(request, f"/console/sign-in?next={quote(_here(request))}{lost}")
        except access.PasswordNeeded:
            return _go(request, "/console/own")
        except access.BriefingNeeded:
            return _go(request, "/console/briefing?next=" + quote(_here(request)))
        except BadForm as bad:
            words = await _words(request)
            return problem(request, words, 422, words.say(bad.msgid, **bad.values))
        except web.HTTPException as error:
            return problem(request, await _words(request), error.status) if error.status >= 400 else error
        except ConnectionResetError:
            # Who asked has left, as htmx does with each letter that is typed: nobody reads an answer, nothing is wrong.
            raise
        except Exception as error:
            return await _failed(request, error)

    return answer


async def home(desk: Desk) -> web.StreamResponse:
    said = desk.request.query.get("said", "")
    if desk.staff.must_change:
        return desk.go("/console/own")
    return desk.go(menu.landing(desk.staff.role), said if said in menu.SAID else "")


async def numbers(desk: Desk) -> web.StreamResponse:
    """The counts beside the menu, for a page that stays open."""
    found = await desk.badges()
    return web.json_response(
        {key: {"n": n, "text": desk.words.number(n)} for key, n in found.items()}, headers={"Cache-Control": "no-store"}
    )


async def nothing_here(request: web.Request) -> web.StreamResponse:
    raise web.HTTPNotFound


def problem(request: web.Request, words: Words, status: int, text: str = "") -> web.Response:
    """A page that says what is wrong and leads out of it."""
    known = status if status in TITLES else 500 if status >= 500 else 400
    values = {"status": status, "title": words.say(TITLES[known]), "text": text or words.say(TEXTS[known])}
    return render(request, words, "error.html", values, status=status)


async def _failed(request: web.Request, error: Exception) -> web.StreamResponse:
    words = await _words(request)
    for kind, status in _STATUS:
        if isinstance(error, kind):
            said = (type(error).__doc__ or "").strip() if isinstance(error, errors.LeadsError) else ""
            if isinstance(error, access.ForeignRequest):
                said = access.ForeignRequest.__doc__ or ""
            return problem(request, words, status, words.say(said) if said and status != 404 else "")
    log.error("page_failed", path=_route(request), error=type(error).__name__, where=_where(error))
    return problem(request, words, 500)


async def _words(request: web.Request) -> Words:
    session = await _session(request)
    return words_for(request, session.staff.language) if session is not None else stranger_words(request)


async def _session(request: web.Request) -> Session | None:
    try:
        return await accounts.signed_in(request.app[PARTS].store, access.token_of(request), request.app[PARTS].wall())
    except Exception as error:
        log.error("session_not_read", error=type(error).__name__)
        return None


def _go(request: web.Request, path: str) -> web.StreamResponse:
    """A redirect that htmx follows as a whole page."""
    if request.headers.get("HX-Request"):
        return web.Response(status=204, headers={"HX-Redirect": path})
    return web.Response(status=303, headers={"Location": path, "Cache-Control": "no-store"})


def _here(request: web.Request) -> str:
    """The page without its query, which may hold what somebody searched for; of a form the page that it stands on."""
    path = request.rel_url.raw_path
    if request.method in access.SAFE_METHODS:
        return path
    found = _FORMS_PAGE.match(path)
    return found[0] if found else access.HOME


def _route(request: web.Request) -> str:
    """The pattern of the address: the address itself holds an id."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "unknown"


def _where(error: Exception) -> str:
    """File and line of the fault; never its words, which may quote what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"
