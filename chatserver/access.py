"""Who may come in at the staff's doors: cookies, where a request comes from, the forms' token, rights.

Cross-site requests are refused twice: by Origin or Sec-Fetch-Site, and by a token that only our own pages carry
(OWASP, Cross-Site Request Forgery Prevention). The sign-in form has no session yet, so there the first check stands
alone.
"""

from __future__ import annotations

import hmac
import ipaddress
from datetime import datetime
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web
from multidict import MultiDictProxy

from chatserver import browsers
from chatserver.parts import PARTS, Parts
from leads import accounts, briefing, roles
from leads.accounts import Lock, Session, Staff

HOME: Final = "/console"
SAFE_METHODS: Final = frozenset({"GET", "HEAD"})
CSRF_HEADER: Final = "X-CSRF-Token"
CSRF_FIELD: Final = "csrf"
# Whose form it is, for when his sign-in ends before it is sent (console/carried.py).
WHO_FIELD: Final = "who"
_SECURE: Final = "__Host-lethe"
_PLAIN: Final = "lethe"


class SignInNeeded(Exception):
    """Please sign in."""


class PasswordNeeded(Exception):
    """The first password must be changed before anything else."""


class BriefingNeeded(Exception):
    """The cards on handling data must be confirmed before any person's data open."""


class Forbidden(Exception):
    """Your role has no right to do this."""


class ForeignRequest(Exception):
    """This form did not come from our own page. Open the page again and repeat what you did."""


class StaleForm(ForeignRequest):
    """You signed in anew after this page was opened, so nothing was stored yet. Please look at it and send it again."""


async def session_of(request: web.Request) -> Session | None:
    parts = request.app[PARTS]
    return await accounts.signed_in(parts.store, token_of(request), parts.wall())


async def staff_of_environ(parts: Parts, environ: dict[str, Any]) -> Staff | None:
    """Who opens a `/staff` socket: needs a session, a changed first password, the right to read chats,
    and the cards on handling data confirmed.

    The Origin is checked where all sockets are.
    """
    token = environ["aiohttp.request"].cookies.get(cookie_name(parts), "")
    person = await accounts.session_of(parts.store, token, parts.wall())
    if person is None or not roles.may(person.role, "chats.read"):
        return None
    return None if briefing.is_due(person, "chats.read", parts.wall()) else person


async def admit(request: web.Request, action: str) -> Session:
    """The session of whoever may do this. Raises SignInNeeded, PasswordNeeded, BriefingNeeded, Forbidden,
    ForeignRequest.
    """
    session = await session_of(request)
    if session is None:
        raise SignInNeeded
    if request.method not in SAFE_METHODS:
        await check_form(request, session)
    if session.staff.must_change and action != "own.settings":
        raise PasswordNeeded
    if not roles.may(session.staff.role, action):
        raise Forbidden
    if briefing.is_due(session.staff, action, request.app[PARTS].wall()):
        raise BriefingNeeded
    return session


async def check_form(request: web.Request, session: Session) -> None:
    """Raises ForeignRequest."""
    if not same_origin(request, request.app[PARTS]):
        raise ForeignRequest
    given = request.headers.get(CSRF_HEADER) or (await form_of(request)).get(CSRF_FIELD)
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), session.csrf.encode()):
        raise StaleForm


def mark_of(parts: Parts, staff: int) -> str:
    """What stands in the forms of one member of staff; it names nobody."""
    return hmac.digest(parts.secrets.tokens, b"who types|%d" % staff, sha256)[:12].hex()


def same_origin(request: web.Request, parts: Parts) -> bool:
    """Whether one of our own pages sent this. A request that says neither Origin nor Sec-Fetch-Site is refused."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None and site != "same-origin":
        return False
    if origin is not None:
        return origin in _own_origins(request, parts)
    return site == "same-origin"


def _own_origins(request: web.Request, parts: Parts) -> set[str]:
    public = urlsplit(parts.settings.public_url)
    own = {f"{public.scheme}://{public.netloc}"}
    if not parts.settings.server.public_url:
        own.add(f"{public.scheme}://{request.host}")
    return own


async def form_of(request: web.Request) -> MultiDictProxy[str | bytes | bytearray | web.FileField]:
    """The form. Raises HTTPBadRequest for one that cannot be read, HTTPRequestEntityTooLarge."""
    try:
        return await request.post()
    except (ValueError, LookupError):
        raise web.HTTPBadRequest(text="The form could not be read: it is not valid UTF-8 text.") from None


def cookie_name(parts: Parts) -> str:
    """`__Host-` over HTTPS; browsers refuse that name on plain loopback HTTP."""
    return _SECURE if _is_https(parts) else _PLAIN


def token_of(request: web.Request) -> str:
    return request.cookies.get(cookie_name(request.app[PARTS]), "")


def set_cookie(response: web.StreamResponse, parts: Parts, token: str) -> None:
    response.set_cookie(
        cookie_name(parts), token, path="/", httponly=True, samesite="Lax", secure=_is_https(parts), max_age=None
    )


def clear_cookie(response: web.StreamResponse, parts: Parts) -> None:
    response.del_cookie(cookie_name(parts), path="/", httponly=True, samesite="Lax", secure=_is_https(parts))


def safe_next(wanted: str) -> str:
    """Where to go after sign-in: a page of the console, whatever was asked for."""
    split = urlsplit(wanted)
    inside = split.path == HOME or split.path.startswith(HOME + "/")
    plain = wanted.isascii() and wanted.isprintable() and not set(wanted) & set(" \\\"'<>")
    if split.scheme or split.netloc or not inside or not plain or "//" in split.path or "/." in split.path:
        return HOME
    return wanted


def address_of(parts: Parts, environ: dict[str, Any]) -> str:
    """The address behind a socket."""
    return client_address(parts, environ["aiohttp.request"])


def client_address(parts: Parts, request: web.Request) -> str:
    """The sender's address; what a header says about it is believed from declared proxies only."""
    trusted = parts.settings.server.trusted_proxies
    address = request.remote or ""
    hops = [part.strip() for part in ",".join(request.headers.getall("X-Forwarded-For", [])).split(",") if part.strip()]
    while address in trusted and hops:
        address = hops.pop()
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return "unknown"


async def may_try(request: web.Request) -> bool:
    """Whether this address may try to sign in once more: four times what one account allows."""
    parts = request.app[PARTS]
    limits = parts.settings.limits
    return await parts.limits.allow(
        "sign_in",
        client_address(parts, request),
        most=limits.sign_in_failures * 4,
        seconds=int(limits.sign_in_lock.total_seconds()),
    )


async def sign_in(request: web.Request, *, login: str, password: str, now: datetime) -> str:
    """The token of a new session; one that the browser brought along ends. Raises accounts.WrongSignIn."""
    parts = request.app[PARTS]
    browser = browsers.family(request.headers.get("User-Agent", ""))
    token = await accounts.sign_in(
        parts.store, login=login, password=password, lock=lock_of(parts), now=now, browser=browser
    )
    old = await session_of(request)
    if old is not None:
        await accounts.sign_out(parts.store, old, now)
    return token


def lock_of(parts: Parts) -> Lock:
    return Lock(parts.settings.limits.sign_in_failures, parts.settings.limits.sign_in_lock)


def _is_https(parts: Parts) -> bool:
    return parts.settings.public_url.startswith("https://")
