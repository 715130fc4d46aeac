"""The public page about what was forgotten: for whole weeks and large groups, and only where the firm wants it."""

from aiohttp import web

from chatserver.visitor.embed import missing
from chatserver.visitor.pages import PAGES, PLAIN_POLICY, language_of, render


async def trust(request: web.Request) -> web.Response:
    """GET /trust?lang="""
    pages = request.app[PAGES]
    site = next(iter(pages.sites.values()), None)
    if pages.forgotten is None or site is None:
        return missing(request)
    language = language_of(request, site)
    texts = pages.texts(language)
    span = await pages.forgotten(pages.clock())
    values = {
        "site": site,
        "language": language,
        "t": texts,
        "assets": pages.assets,
        "span": span,
        "number": texts.number(span.n) if span else "",
        "smallest": pages.smallest_group,
        "languages": [code for code in site.languages if code != language],
    }
    return render(request, "trust.html", values, policy=PLAIN_POLICY)
