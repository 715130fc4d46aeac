"""The visitor's addresses, on one page."""

from pathlib import Path

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from chatserver.visitor.demo import demo
from chatserver.visitor.embed import chat, renew
from chatserver.visitor.loader import LOADER, build_loader, loader
from chatserver.visitor.notice import privacy
from chatserver.visitor.pages import PAGES, TEMPLATES, NoticeDates, Site, VisitorPages
from chatserver.visitor.trust import trust
from leads.text import LANGUAGE_NAMES

__all__ = ["NoticeDates", "Site", "VisitorPages", "add_visitor_routes"]


def add_visitor_routes(app: web.Application, pages: VisitorPages) -> None:
    app[PAGES] = pages
    app[LOADER] = build_loader(pages.assets, pages.texts)
    app[TEMPLATES] = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    app[TEMPLATES].globals["LANGUAGE_NAMES"] = LANGUAGE_NAMES
    app.router.add_get("/widget.js", loader)
    app.router.add_get("/chat/{site}", chat)
    app.router.add_get("/chat/{site}/token", renew)
    app.router.add_get("/privacy/{site}", privacy)
    app.router.add_get("/trust", trust)
    app.router.add_get("/demo", demo)
    app.router.add_get("/", to_the_console)


async def to_the_console(request: web.Request) -> web.Response:
    """The bare address is typed by staff; visitors come by the widget and by links."""
    raise web.HTTPSeeOther("/console")
