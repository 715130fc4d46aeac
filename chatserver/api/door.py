"""The door of the read API: a bearer token, its scope, a limit, an entry in the audit trail, and clear refusals.

It takes no cookie, so no browser can be made to ask in somebody's name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any, Final

import orjson
import structlog
from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from chatserver import access
from chatserver.api.document import BASE, PROBLEM, document
from chatserver.api.endpoints import ENDPOINTS, Asked, BadCursor, Endpoint
from chatserver.parts import PARTS, Parts
from leads import apitokens
from leads.apitokens import Token
from leads.errors import NotFound
from leads.privacy import audit
from leads.store.keys import KeyGone

log = structlog.get_logger()
Answer = Callable[[web.Request], Awaitable[web.Response]]
MINUTE: Final = 60
# Wrong tokens from one address within a minute.
WRONG: Final = 30
TITLES: Final = {
    400: "Wrong request", 401: "No good token", 403: "Outside of the scope", 404: "Not found",
    405: "Reading only", 429: "Too much at once", 503: "Not now",
}  # fmt: skip


class Refused(Exception):
    """`status` and what to say; `headers` go with it."""

    def __init__(self, status: int, detail: str, **headers: str) -> None:
        super().__init__(detail)
        self.status, self.detail = status, detail
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def add_api_routes(app: web.Application) -> None:
    """Needs `app[PARTS]` before the first request."""
    for endpoint in ENDPOINTS:
        app.router.add_get(BASE + endpoint.path, _door(endpoint))
    app.router.add_get(f"{BASE}/openapi.json", _guarded(_document))
    app.router.add_route("*", f"{BASE}{{rest:(?:/.*)?}}", _guarded(_nothing_here))


def _door(endpoint: Endpoint) -> Answer:
    async def answer(request: web.Request) -> web.Response:
        parts = request.app[PARTS]
        token = await _token(request, parts)
        if endpoint.scope not in token.scopes:
            raise Refused(403, f"This token lacks the scope {endpoint.scope}.")
        given = await endpoint.answer(parts, _asked(request, endpoint))
        await _note(parts, token, endpoint.action, given.subjects)
        return _json(_writer(endpoint.gives).dump_json(given.body))

    return _guarded(answer)


@cache
def _writer(gives: type) -> TypeAdapter[Any]:
    return TypeAdapter(gives)


def _guarded(page: Answer) -> Answer:
    """Whatever goes wrong becomes a problem in JSON; a fault of ours is logged by its kind, without words."""

    async def answer(request: web.Request) -> web.Response:
        try:
            return await page(request)
        except Refused as refused:
            return _problem(refused.status, refused.detail, refused.headers)
        except BadCursor as bad:
            return _problem(400, bad.__doc__ or "")
        except (NotFound, KeyGone):
            return _problem(404, "It does not exist, was deleted, or is hidden. If you copied it, delete your copy.")
        except Exception as error:
            log.error("api_failed", error=type(error).__name__)
            return _problem(503, "This did not work just now. Please try again in a moment.", {"Retry-After": "30"})

    return answer


async def _token(request: web.Request, parts: Parts) -> Token:
    """Raises Refused. What is missing, unknown, over or revoked is told alike."""
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    now = parts.wall()
    known = scheme.lower() == "bearer" and given.isascii() and given.startswith(apitokens.PREFIX)
    token = await apitokens.find(parts.store, given.strip(), now) if known else None
    if token is None:
        address = access.client_address(parts, request)
        if not await parts.limits.allow("api_wrong", address, most=WRONG, seconds=MINUTE):
            raise Refused(429, "Too many requests without a good token.", Retry_After=str(MINUTE))
        raise Refused(401, "Send `Authorization: Bearer TOKEN` with a token that is good.", WWW_Authenticate="Bearer")
    most = parts.settings.limits.api_per_minute
    if not await parts.limits.allow("api", token.actor, most=most, seconds=MINUTE):
        raise Refused(429, f"At most {most} requests a minute.", Retry_After=str(MINUTE))
    return token


def _asked(request: web.Request, endpoint: Endpoint) -> Asked:
    """What path and query say. Raises Refused, naming what is wrong but not what was sent."""
    query = request.query
    twice = sorted({name for name in query if len(query.getall(name)) > 1} | (set(query) & set(request.match_info)))
    if twice:
        raise Refused(400, f"Said twice: {', '.join(name for name in twice if name.isidentifier())}")
    try:
        return endpoint.asks.model_validate({**query, **request.match_info})
    except ValidationError as bad:
        known = endpoint.asks.model_fields
        wrong = [
            f"{error['loc'][0]}: {error['msg']}" if error["loc"][0] in known else "an unknown parameter"
            for error in bad.errors(include_url=False, include_input=False)
        ]
        raise Refused(404 if set(request.match_info) & _named(bad) else 400, "; ".join(wrong)) from None


def _named(bad: ValidationError) -> set[str]:
    return {str(error["loc"][0]) for error in bad.errors(include_url=False, include_input=False)}


async def _note(parts: Parts, token: Token, action: str, subjects: tuple[str, ...]) -> None:
    """Each reading by the random numbers of what was read; one that read nobody's data is an entry too."""
    now = parts.clock()
    rows = [audit.row(now, token.actor, action, subject) for subject in subjects]
    rows = rows or [audit.row(now, token.actor, action, None)]
    async with parts.store.main.begin() as connection:
        await audit.record_all(parts.store.main, connection, rows)


async def _document(request: web.Request) -> web.Response:
    settings = request.app[PARTS].settings
    return _json(orjson.dumps(document(settings.firm.name, settings.public_url)))


async def _nothing_here(request: web.Request) -> web.Response:
    if request.method not in access.SAFE_METHODS:
        raise Refused(405, "Nothing can be changed here.", Allow="GET, HEAD")
    raise Refused(404, f"What there is stands in {BASE}/openapi.json.")


def _json(body: bytes) -> web.Response:
    return web.Response(body=body, content_type="application/json", headers={"Cache-Control": "no-store"})


def _problem(status: int, detail: str, headers: dict[str, str] | None = None) -> web.Response:
    body = orjson.dumps({"title": TITLES[status], "status": status, "detail": detail})
    return web.Response(
        body=body, status=status, content_type=PROBLEM, headers={"Cache-Control": "no-store", **(headers or {})}
    )
