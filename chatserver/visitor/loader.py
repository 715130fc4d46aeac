"""Delivery of the one line's script: the bundle with its few words in every language in front."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from chatserver.assets import Manifest
from leads.text import PERSONS_LANGUAGES, Translator

CACHE = "public, max-age=300, stale-while-revalidate=86400"


@dataclass(frozen=True, slots=True)
class Loader:
    text: str
    tag: str


LOADER = web.AppKey("loader", Loader)


def build_loader(assets: Manifest, texts: Callable[[str], Translator]) -> Loader:
    words = {language: loader_words(texts(language)) for language in PERSONS_LANGUAGES}
    spoken = json.dumps(words, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    text = f"(()=>{{const LETHE_TEXTS={spoken};{assets.text('widget.js').rstrip()}}})();\n"
    return Loader(text, f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"')


def loader_words(t: Translator) -> tuple[str, ...]:
    """In the order of `Words` in widget/src/loader.ts."""
    return (
        t.gettext("Open chat"),
        t.gettext("Close chat"),
        t.pgettext("chat", "Chat"),
        t.gettext("The chat cannot be reached right now. Please try again in a moment."),
    )


async def loader(request: web.Request) -> web.Response:
    """GET /widget.js. Any page may load it; caches ask again after five minutes."""
    built = request.app[LOADER]
    headers = {
        "Cache-Control": CACHE,
        "ETag": built.tag,
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Access-Control-Allow-Origin": "*",
        "Vary": "Accept-Encoding",
    }
    if built.tag in request.headers.get("If-None-Match", ""):
        return web.Response(status=304, headers=headers)
    response = web.Response(text=built.text, content_type="text/javascript", charset="utf-8", headers=headers)
    response.enable_compression()
    return response
