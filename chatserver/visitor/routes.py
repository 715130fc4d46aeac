"""The visitor's addresses, on one page."""

from aiohttp import web

from chatserver.visitor.demo import demo
from chatserver.visitor.embed import chat, renew
from chatserver.visitor.loader import LOADER, build_loader, loader
from chatserver.visitor.notice import privacy
from chatserver.visitor.pages import PAGES, TEMPLATES, NoticeDates, Site, VisitorPages, environment
from chatserver.visitor.trust import trust

__all__ = ["NoticeDates", "Site", "VisitorPages", "add_visitor_routes"]


def add_visitor_routes(app: web.Application, pages: VisitorPages) -> None:
    app[PAGES] = pages
    app[LOADER] = build_loader(pages.assets, pages.texts)
    app[TEMPLATES] = environment()
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
