"""A real Chromium, driven by Playwright."""

import contextlib
from collections.abc import AsyncIterator

from playwright.async_api import Browser, async_playwright

from bootstrap import peers

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Playwright switches storage partitioning off, and a chat in a foreign page then gets no sessionStorage at all,
    # unlike in any user's browser. The last --disable-features wins.
    "--disable-features=Translate",
)


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser without profile, open while the context is."""
    program = peers.require("chromium").path
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=[*ARGUMENTS])
        try:
            yield browser
        finally:
            await browser.close()
