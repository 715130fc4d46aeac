"""A browser without pictures: cookies, our own Origin, the token of the forms, and no redirects followed."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import IO

import aiohttp
from multidict import CIMultiDictProxy

from tests.helpers import Lethe


@dataclass(slots=True)
class Page:
    """An answer as it came."""

    status: int
    text: str
    headers: CIMultiDictProxy[str]

    @property
    def location(self) -> str:
        return self.headers.get("Location", "")


@dataclass(slots=True)
class Browsing:
    """Somebody's browser. `csrf` is the token that his pages carry."""

    server: Lethe
    client: aiohttp.ClientSession
    csrf: str = ""

    async def get(self, path: str, headers: dict[str, str] | None = None) -> Page:
        async with self.client.get(self.server.url + path, headers=headers, allow_redirects=False) as answer:
            return Page(answer.status, await answer.text(), answer.headers)

    async def post(
        self, path: str, fields: dict[str, str] | None = None, headers: dict[str, str] | None = None
    ) -> Page:
        """Send a form as our own page would; an empty header is left out."""
        sent = {"Origin": self.server.url, "Sec-Fetch-Site": "same-origin"} | (headers or {})
        data = {"csrf": self.csrf} | (fields or {})
        return await self.post_bare(path, data, {name: value for name, value in sent.items() if value})

    async def send(self, path: str, form: aiohttp.FormData) -> Page:
        """Send a form with files, whose token it carries itself."""
        return await self.post_bare(path, form, {"Origin": self.server.url, "Sec-Fetch-Site": "same-origin"})

    async def post_bare(
        self, path: str, data: dict[str, str] | bytes | IO[bytes] | aiohttp.FormData, headers: dict[str, str]
    ) -> Page:
        """Send exactly this."""
        url = self.server.url + path
        async with self.client.post(url, data=data, headers=headers, allow_redirects=False) as answer:
            return Page(answer.status, await answer.text(), answer.headers)


@asynccontextmanager
async def browsing(server: Lethe, token: str = "") -> AsyncIterator[Browsing]:
    """Open a browser; with the token of a session it is signed in."""
    cookies = {"lethe": token} if token else {}
    async with aiohttp.ClientSession(cookies=cookies, cookie_jar=aiohttp.CookieJar(unsafe=True)) as client:
        browser = Browsing(server, client)
        if token:
            page = await browser.get("/console/own")
            found = re.search(r'name="csrf" value="([^"]+)"', page.text)
            assert page.status == 200 and found, "the own settings must open and carry a token"
            browser.csrf = found[1]
        yield browser
