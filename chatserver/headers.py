"""What every answer carries, and what every request must: safe headers, a known host, a size that we can read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from chatserver.parts import PARTS
from chatserver.settings import is_loopback
from chatserver.visitor.embed import missing

log = structlog.get_logger()
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}


@web.middleware
async def safe_headers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Set what the page itself has not set more precisely."""
    if not _known_host(request):
        raise web.HTTPMisdirectedRequest(text="This server does not answer for that host name.")
    try:
        response = await handler(request)
    except web.HTTPNotFound as error:
        if not _is_for_a_reader(request):
            _set(request, error)
            raise
        response = missing(request, chat=False)
    except web.HTTPException as error:
        _set(request, error)
        raise
    except ConnectionResetError:
        raise
    except Exception as error:
        response = _failed(request, error)
    if not response.prepared:
        _set(request, response)
    return response


def _is_for_a_reader(request: web.Request) -> bool:
    """Whether a person typed or followed an address that no route knows."""
    return request.match_info.http_exception is not None and "text/html" in request.headers.get("Accept", "")


def _failed(request: web.Request, error: Exception) -> web.Response:
    """A plain answer. What is logged names no person: neither the address nor the path that was asked for."""
    route = request.match_info.route.resource
    log.error("request_failed", route=route.canonical if route else "", error=type(error).__name__)
    status = 503 if isinstance(error, SQLAlchemyError | OSError) else 500
    return web.Response(status=status, text="This did not work just now. Please try again in a moment.")


def _set(request: web.Request, response: web.StreamResponse) -> None:
    for name, value in ALWAYS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", POLICY)
    if request.app[PARTS].settings.public_url.startswith("https://"):
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")


def _known_host(request: web.Request) -> bool:
    """A host header that is ours: links in mails and origins are built from the configured one only."""
    try:
        name = urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        return False
    settings = request.app[PARTS].settings
    return name == urlsplit(settings.public_url).hostname or is_loopback(name) or name == settings.server.host
