"""The browser bundles: where they lie, under which address they are served, and how long they may be cached."""

import json
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

BUILD = Path(__file__).parent / "static" / "build"
PREFIX = "/static/build"
FOREVER = "public, max-age=31536000, immutable"


class BundlesMissing(RuntimeError):
    """The browser bundles were not built. Run `npm ci && npm run build`, or `./dev run`, which does both."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Names of bundles and the hash of their content, as the build wrote them."""

    folder: Path
    hashes: dict[str, str]

    def url(self, name: str) -> str:
        """The address of a bundle; it changes with the content, so it may be cached for ever."""
        return f"{PREFIX}/{name}?v={self.hashes[name]}"

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


def read_manifest(folder: Path = BUILD) -> Manifest:
    """Raises BundlesMissing when nothing was built."""
    try:
        entries = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise BundlesMissing(f"{folder}: {BundlesMissing.__doc__}") from missing
    return Manifest(folder, {name: entry["hash"] for name, entry in entries.items()})


def add_bundle_route(app: web.Application, manifest: Manifest) -> None:
    """Serve what the manifest lists and nothing else; an address without the right hash is not cached."""

    async def bundle(request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        known = manifest.hashes.get(name)
        if known is None:
            raise web.HTTPNotFound(text="There is no such file.")
        # The parts of a split bundle carry the hash of their content in the name.
        fresh = request.query.get("v") == known or name.startswith("chunks/")
        response = web.FileResponse(manifest.folder / name)
        response.headers["Cache-Control"] = FOREVER if fresh else "no-cache"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    app.router.add_get(PREFIX + "/{name:.+}", bundle)
