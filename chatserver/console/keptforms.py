"""A form that was filled in wrongly: its own page once more, with what was typed, and what is wrong beside the field.

The page is the one that the form stood on, as the browser names it (Referer). Its script puts what was typed back
(browser/kept.ts); nothing of it is stored.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web
from yarl import URL

from chatserver import access
from chatserver.console.desk import WRONG, Desk
from chatserver.console.forms import SECRET, read_form

Page = Callable[[Desk], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class FormPage:
    """A page that forms may stand on: its address, and who may see it."""

    pattern: re.Pattern[str]
    action: str
    page: Page


FORM_PAGES = web.AppKey("console_form_pages", tuple[FormPage, ...])


def form_pages(pages: Iterable[tuple[str, str, str, Page]]) -> tuple[FormPage, ...]:
    """Those of the site map that a browser opens."""
    return tuple(
        FormPage(re.compile(re.sub(r"{(\w+)(?::[^}]*)?}", r"(?P<\1>[^/]+)", path)), action, page)
        for method, path, action, page in pages
        if method == "GET"
    )


def before(request: web.Request) -> web.Request | None:
    """A request for the page that the form stood on; taken before the form is read. None where there is none."""
    came_from = URL(request.headers.get("Referer", ""))
    plain = request.content_type == "application/x-www-form-urlencoded" and "HX-Request" not in request.headers
    if request.method in access.SAFE_METHODS or not plain or not came_from.path.startswith("/console/"):
        return None
    return request.clone(method="GET", rel_url=URL.build(path=came_from.path))


async def once_more(
    desk: Desk, asked: web.Request | None, text: str, field: str = "", *, status: int = 422
) -> web.StreamResponse | None:
    """The page with the form as it was sent; None where it cannot be shown."""
    found = _page_of(desk, asked.path) if asked is not None else None
    if asked is None or found is None:
        return None
    fields = (await read_form(desk.request)).fields
    values = {name: value for name, value in fields.items() if name not in SECRET}
    asked[WRONG] = {"action": desk.request.path, "field": field, "text": text, "values": values}
    asked[WRONG]["kept"] = desk.words.say("What you had typed")
    answer = await found.page(replace(desk, request=asked))
    if answer.status == 200:
        answer.set_status(status)
    return answer


def _page_of(desk: Desk, path: str) -> FormPage | None:
    """The page at this address, if it is about what the form is about and open to who sent it."""
    given: dict[str, Any] = dict(desk.request.match_info)
    if "owner" in given and desk.staff.only is None:
        # A hold is placed by one form, which stands on the page of a request and on that of a person.
        given |= {"lead": given["owner"], "card": given["owner"]}
    for one in desk.request.app[FORM_PAGES]:
        match = one.pattern.fullmatch(path)
        if match and desk.may(one.action) and match.groupdict().items() <= given.items():
            desk.request.match_info.update(match.groupdict())
            return one
    return None
