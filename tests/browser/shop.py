"""A shop's page with the chat in it, on the real server and in a real browser, and what a visitor does there."""

import asyncio
import contextlib
import json
import os
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Error, Frame, Locator, Page, expect
from sqlalchemy import func, select

from chatserver import configfile, replies, secrets, serve
from chatserver.app import Runtime, build
from chatserver.assets import read_manifest
from leads import conversations
from leads.accounts import Staff
from leads.store.tables import messages, owners

ROOT = Path(__file__).parents[2]
BESIDE_A_PAGE = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 568}


class Line:
    """The wire between browser and server. What a cut direction swallows is gone; new connections are cut as well."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._ends: set[asyncio.StreamWriter] = set()
        self.up = True
        self.down = True
        self.port = 0

    async def listen(self) -> asyncio.Server:
        server = await asyncio.start_server(self._join, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def drop_all(self) -> None:
        for end in self._ends:
            end.close()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        self._ends |= {writer, far_writer}
        upward = self._carry(reader, far_writer, lambda: self.up)
        downward = self._carry(far_reader, writer, lambda: self.down)
        with contextlib.suppress(OSError):
            await asyncio.gather(upward, downward)
        self._ends -= {writer, far_writer}

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, whole: Callable[[], bool]
    ) -> None:
        try:
            while data := await reader.read(65536):
                if whole():
                    writer.write(data)
                    await writer.drain()
        finally:
            writer.close()


@dataclass(frozen=True, slots=True)
class Shop:
    """A running installation, seen through the line."""

    runtime: Runtime
    line: Line

    @property
    def page(self) -> str:
        return f"http://localhost:{self.line.port}/demo"

    @property
    def chat(self) -> str:
        return f"http://127.0.0.1:{self.line.port}"

    async def stored(self) -> int:
        async with self.runtime.parts.store.main.read() as connection:
            return int(await connection.scalar(select(func.count()).select_from(messages)) or 0)

    async def live_chats(self) -> int:
        living = select(func.count()).where(owners.c.kind == "conversation", owners.c.state == "live")
        async with self.runtime.parts.store.main.read() as connection:
            return int(await connection.scalar(living) or 0)


@contextlib.asynccontextmanager
async def open_shop(folder: Path, **site: object) -> AsyncIterator[Shop]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    line = Line(port)
    server = await line.listen()
    origins = [f"http://localhost:{line.port}", f"http://127.0.0.1:{line.port}"]
    overrides = {
        "server.port": port,
        "server.public_url": f"http://127.0.0.1:{line.port}",
        "storage.folder": str(folder / "var"),
        "assistant.enabled": False,
        "sites": [{"key": "demo", "name": "Alpen Velo", "language": "en", "country": "CZ", "origins": origins, **site}],
    }
    chosen = configfile.load(ROOT / "config.yaml", {}, overrides)
    runtime = await build(chosen, secrets.load(folder / "secrets", {}))
    runner = await serve.start(runtime)
    yield Shop(runtime, line)
    line.drop_all()
    server.close()
    await runner.cleanup()


@contextlib.asynccontextmanager
async def visit(
    browser: Browser, shop: Shop, *, language: str = "en", size: dict[str, int] = BESIDE_A_PAGE, dark: bool = False
) -> AsyncIterator[Page]:
    """A new person on the shop's page; any error of a script fails the test."""
    context = await browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if dark else "light",
        is_mobile=size is PHONE,
        has_touch=size is PHONE,
    )
    page = await context.new_page()
    failures: list[Error] = []
    page.on("pageerror", lambda error: failures.append(error))
    await page.goto(f"{shop.page}?lang={language}")
    await launcher(page).wait_for()
    yield page
    await context.close()
    assert failures == []


def launcher(page: Page) -> Locator:
    return page.locator("lethe-chat > button")


async def open_chat(page: Page) -> Frame:
    await launcher(page).click()
    return await chat_of(page)


async def chat_of(page: Page) -> Frame:
    element = await page.locator("lethe-chat iframe").element_handle()
    frame = await element.content_frame()
    assert frame is not None
    await expect(frame.locator("#field")).to_be_visible()
    return frame


async def say(chat: Frame, text: str) -> None:
    await chat.locator("#field").fill(text)
    await chat.locator("#field").press("Enter")


def own(chat: Frame, text: str) -> Locator:
    return chat.locator(".bubble.visitor", has_text=text)


async def acknowledged(chat: Frame, text: str, *, seconds: int = 5) -> None:
    underway = "[data-delivery=sending], [data-delivery=waiting], [data-delivery=failed]"
    await expect(own(chat, text)).to_have_count(1, timeout=seconds * 1000)
    await expect(own(chat, text).and_(chat.locator(underway))).to_have_count(0, timeout=seconds * 1000)


async def choose(chat: Frame, item: str, dialog: str) -> None:
    await chat.locator("#menu-button").click()
    await chat.locator(item).click()
    await chat.locator(f"{dialog} [data-yes]").click()


async def kept_by_browser(frame: Frame | Page) -> dict[str, str]:
    kept: dict[str, str] = await frame.evaluate("({...localStorage, ...sessionStorage})")
    return kept


async def accessibility_faults(frame: Frame | Page) -> list[str]:
    await frame.evaluate(read_manifest().text("test/axe.min.js"))
    report = (
        "axe.run(document, {iframes: false}).then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes[0].html])))"
    )
    faults: list[str] = json.loads(await frame.evaluate(report))
    return faults


async def sideways(frame: Frame | Page) -> int:
    """How many pixels the page is wider than its window."""
    wider: int = await frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider


async def answer(shop: Shop, text: str) -> None:
    """A salesperson's reply to the only chat, through the door that the console uses."""
    parts = shop.runtime.parts
    staff = Staff(id=1, name="Anna", login="anna", role="salesperson", language="en", must_change=False)
    (chat,) = await conversations.inbox(parts.store)
    sent = await replies.reply(
        parts, staff, conversation=chat.id, client_id=os.urandom(16), text=text, skip="", now=parts.clock()
    )
    assert sent["ok"]
