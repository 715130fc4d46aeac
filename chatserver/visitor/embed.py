"""The page in the iframe: who answers, the notice, the first questions, the input, and a token for the socket."""

import re
from datetime import date, datetime
from urllib.parse import urlsplit

from aiohttp import web

from chatserver.visitor import pagetoken
from chatserver.visitor.chattexts import chat_texts, starters
from chatserver.visitor.pages import PAGES, PLAIN_POLICY, Site, language_of, render, site_of
from chatserver.visitor.sentences import answer_time, closed, notice_sentences
from leads.text import PERSONS_LANGUAGES, Translator, pick_language

PAGE_LENGTH = 200
HOST = re.compile(r"[A-Za-z0-9.-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")
ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?")


async def chat(request: web.Request) -> web.Response:
    """GET /chat/{site}?lang=&page= : the chat, for the pages that the site declares and no others."""
    pages = request.app[PAGES]
    site = site_of(request)
    if site is None:
        return missing(request)
    now = pages.clock()
    language = language_of(request, site)
    texts = pages.texts(language)
    dates = await pages.notice_dates(site.key, now)
    opens = pages.opens_again(site.key, now)
    values = {
        "site": site,
        "language": language,
        "t": texts,
        "assets": pages.assets,
        "status": closed(texts, opens) if opens else answer_time(texts, await pages.answers_within(site.key)),
        "notice": notice_sentences(texts, dates),
        "starters": site.starters.get(language) or starters(texts),
        "deleted_by": texts.day(dates.question_by),
        "boot": boot(request, site=site, texts=texts, deleted_by=dates.question_by, opens=opens),
    }
    return render(request, "chat.html", values, policy=chat_policy(site, request.host))


async def renew(request: web.Request) -> web.Response:
    """GET /chat/{site}/token: a fresh page token for a chat that stays open longer than one lives."""
    site = site_of(request)
    if site is None:
        raise web.HTTPNotFound(text="There is no such chat.")
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        raise web.HTTPForbidden(text="Only the chat page itself may ask for this.")
    token = page_token(request, site, language_of(request, site))
    return web.json_response({"page": token}, headers={"Cache-Control": "no-store"})


def missing(request: web.Request, *, chat: bool = True) -> web.Response:
    """A page instead of a chat, or instead of any other address that is not known."""
    pages = request.app[PAGES]
    wanted = (request.query.get("lang", ""), *request.headers.get("Accept-Language", "").replace(";", ",").split(","))
    texts = pages.texts(pick_language(tuple(tag.strip() for tag in wanted)[:20], PERSONS_LANGUAGES))
    values = {"t": texts, "assets": pages.assets, "chat": chat}
    response = render(request, "missing.html", values, policy=PLAIN_POLICY)
    response.set_status(404)
    return response


def boot(
    request: web.Request, *, site: Site, texts: Translator, deleted_by: date, opens: datetime | None
) -> dict[str, object]:
    """What the script is told: no sentence and no rule is repeated in the browser."""
    renewal = request.rel_url.with_path(f"/chat/{site.key}/token").with_query(
        lang=texts.language, page=own_path(request.query.get("page", ""))
    )
    return {
        "site": site.key,
        "language": texts.language,
        "page": page_token(request, site, texts.language),
        "renew": str(renewal),
        "origins": list(site.origins),
        "limit": request.app[PAGES].message_limit,
        "deletedBy": deleted_by.isoformat(),
        "opens": opens.isoformat() if opens else None,
        "special": site.special.get(texts.language),
        "texts": chat_texts(texts),
    }


def page_token(request: web.Request, site: Site, language: str) -> str:
    pages = request.app[PAGES]
    content = pagetoken.PageToken(site=site.key, language=language, page=own_path(request.query.get("page", "")))
    return pagetoken.issue(pages.page_tokens, content, now=pages.clock())


def own_path(page: str) -> str:
    """The path alone, printable and short: a query may name a person."""
    try:
        path = urlsplit(page).path
    except ValueError:
        return ""
    return "".join(letter for letter in path if letter.isprintable())[:PAGE_LENGTH]


def chat_policy(site: Site, host: str) -> str:
    """Strict, and open to the site's own pages only. An origin that is not one is left out."""
    sockets = f" ws://{host} wss://{host}" if HOST.fullmatch(host) else ""
    parents = " ".join(origin for origin in site.origins if ORIGIN.fullmatch(origin)) or "'none'"
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
        f" connect-src 'self'{sockets}; base-uri 'none'; form-action 'self'; frame-ancestors {parents}"
    )
