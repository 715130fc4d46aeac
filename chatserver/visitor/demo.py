"""The demo: an invented shop that embeds the chat as a customer does, from another origin, under a strict CSP."""

import re
from dataclasses import dataclass

from aiohttp import web

from chatserver.visitor.pages import PAGES, language_of, render
from leads.text import Translator

LOOPBACK_TWIN = {"localhost": "127.0.0.1", "127.0.0.1": "localhost"}
HOST = re.compile(r"(?P<name>[A-Za-z0-9.-]+)(?P<port>:\d{1,5})?")
PRICES = {
    "cs": ("39 900 Kč", "54 900 Kč", "119 000 Kč"),
    "pl": ("6 900 zł", "9 400 zł", "20 900 zł"),
    "it": ("1.590 €", "2.190 €", "4.790 €"),
    "de": ("1.590 €", "2.190 €", "4.790 €"),
    "sk": ("1 590 €", "2 190 €", "4 790 €"),
    "fr": ("1 590 €", "2 190 €", "4 790 €"),
    "en": ("£1,390", "£1,890", "£4,150"),
}


@dataclass(frozen=True, slots=True)
class Product:
    name: str
    words: str
    price: str


async def demo(request: web.Request) -> web.Response:
    """GET /demo?lang= : on localhost the chat comes from 127.0.0.1 and the other way round."""
    pages = request.app[PAGES]
    host = HOST.fullmatch(request.host)
    site = pages.sites.get(pages.demo_site)
    if site is None or host is None:
        raise web.HTTPNotFound(text="There is no demo here.")
    language = language_of(request, site)
    texts = pages.texts(language)
    chat = f"{request.scheme}://{LOOPBACK_TWIN.get(host['name'], host['name'])}{host['port'] or ''}"
    values = {
        "site": site,
        "language": language,
        "languages": site.languages,
        "t": texts,
        "assets": pages.assets,
        "chat_origin": chat,
        "products": products(texts),
    }
    policy = (
        f"default-src 'none'; script-src {chat}; frame-src {chat}; style-src 'self'; img-src 'self' data:;"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return render(request, "demo.html", values, policy=policy)


def products(t: Translator) -> tuple[Product, ...]:
    small, middle, large = PRICES[t.language]
    return (
        Product("Via 8", t.gettext("For town. Eight gears, belt drive, lights that are always on."), small),
        Product("Passo 3", t.gettext("For passes and long days. Steel frame, disc brakes."), middle),
        Product("Carro E", t.gettext("For children and shopping. Electric, carries 80 kg."), large),
    )
