"""Requests that are not what they should be: a clear refusal, no stack trace, and life goes on."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from multidict import CIMultiDictProxy

from tests.chatserver.unharmed import clean, still_answers
from tests.helpers import Lethe, lethe

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Lethe]:
    async with lethe(tmp_path) as running:
        yield running


async def ask(server: Lethe, method: str, path: str, **more: Any) -> tuple[int, str, CIMultiDictProxy[str]]:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, server.url + path, allow_redirects=False, **more) as answer,
    ):
        text = await answer.text(errors="replace")
        clean(text)
        return answer.status, text, answer.headers


async def raw(server: Lethe, request: bytes) -> bytes:
    """Send bytes that no client library would, and read until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.parts.settings.server.port)
    try:
        writer.write(request)
        async with asyncio.timeout(20):
            answer = await reader.read(65536)
    finally:
        writer.close()
    clean(answer.decode("latin-1"))
    return answer


@pytest.mark.parametrize(
    "path",
    [
        "/static/build/../../../config.yaml",
        "/static/build/..%2f..%2f..%2fconfig.yaml",
        "/static/build/%2e%2e/%2e%2e/settings.py",
        "/static/build//etc/passwd",
        "/static/build/chunks/../../../settings.py",
        "/static/build/manifest.json%00.js",
        "/static/build/..\\..\\settings.py",
        "/static/../config.yaml",
    ],
)
async def test_a_path_that_climbs_finds_nothing(server: Lethe, path: str) -> None:
    answer = await raw(server, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    assert answer.split(b" ")[1] in (b"404", b"400")
    assert b"storage" not in answer


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "[", "[::1", "a b", "evil.example:8080", "", "@"]
)
async def test_a_foreign_host_header_gets_no_page(server: Lethe, host: str) -> None:
    for path in ("/", "/demo", "/console/sign-in", "/healthz", "/socket.io/?EIO=4&transport=polling"):
        answer = await raw(server, f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        assert answer.split(b" ")[1] in (b"400", b"421"), (host, path, answer[:200])
        assert host == "" or host.encode() not in answer.replace(b"host", b"")


async def test_every_address_refuses_methods_that_it_does_not_have(server: Lethe) -> None:
    paths = {resource.canonical for resource in server.runner.app.router.resources()} if server.runner.app else set()
    assert "/console/sign-in" in paths
    for path in sorted(paths):
        asked = path.replace("{name:.+}", "x").replace("{", "").replace("}", "")
        for method in ("DELETE", "PUT", "PATCH", "TRACE", "PROPFIND"):
            status, _, headers = await ask(server, method, asked)
            assert 400 <= status < 500, (method, asked, status)
            if not asked.startswith("/socket.io"):
                assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "form", [{}, {"login": "x"}, {"login": "\x00", "password": "\ud7ff"}, {"login": "x" * 100_000}]
)
async def test_a_broken_sign_in_form_signs_nobody_in(server: Lethe, form: dict[str, str]) -> None:
    await server.session()
    status, _, headers = await ask(server, "POST", "/console/sign-in", data=form, headers={"Origin": server.url})
    assert 400 <= status < 500 and "Set-Cookie" not in headers


async def test_a_body_that_is_too_large_or_not_what_it_says_is_refused(server: Lethe) -> None:
    own = {"Origin": server.url}
    for path in ("/console/sign-in", "/console/theme"):
        status, _, _ = await ask(server, "POST", path, data=io.BytesIO(b"x" * 3_000_000), headers=own | FORM)
        assert status in (400, 413)
        for kind in ("application/json", "multipart/form-data", "application/x-www-form-urlencoded; charset=nothing"):
            status, _, _ = await ask(server, "POST", path, data=b"\xff\xfe--", headers=own | {"Content-Type": kind})
            assert 400 <= status < 500, (path, kind, status)


@pytest.mark.parametrize(
    "target", ["https://evil.example", "//evil.example", "/\\evil.example", "/console/../../x", "javascript:alert(1)",
               "/console\r\nSet-Cookie: a=b", "https:evil.example", "/console//evil.example", "\x00/console"],
)  # fmt: skip
async def test_sign_in_leads_into_the_console_only(server: Lethe, target: str) -> None:
    token = await server.session()
    form = {"login": "olga", "password": "a long enough passphrase of olga", "next": target}
    status, _, headers = await ask(server, "POST", "/console/sign-in", data=form, headers={"Origin": server.url})
    assert status == 303 and headers["Location"] == "/console"
    assert "a=b" not in headers.get("Set-Cookie", "")
    status, _, headers = await ask(
        server, "GET", "/console/sign-in", params={"next": target}, headers={"Cookie": f"lethe={token}"}
    )
    assert status == 303 and headers["Location"] == "/console"


async def test_polling_bodies_are_limited_and_wrong_ones_refused(server: Lethe) -> None:
    own = {"Origin": server.url}
    base = "/socket.io/?EIO=4&transport=polling"
    status, text, _ = await ask(server, "GET", base, headers=own)
    session = json.loads(text[1:])["sid"]
    assert status == 200
    for query in (
        "?EIO=3&transport=polling",
        "?EIO=4&transport=smoke",
        "?EIO=4&transport=polling&sid=x",
        "?",
    ):
        status, _, _ = await ask(server, "GET", "/socket.io/" + query, headers=own)
        assert status == 400, query
    status, _, _ = await ask(
        server, "POST", f"{base}&sid={session}", data=io.BytesIO(b"4" + b"x" * 10_000_000), headers=own
    )
    assert status in (400, 413)
    for body in (b"\xff\xfe", b"", b"9", b"4" * 5000, b"\x1e" * 5000, b"40" + b"[" * 50_000):
        status, text, _ = await ask(server, "GET", base, headers=own)
        session = json.loads(text[1:])["sid"]
        status, _, _ = await ask(server, "POST", f"{base}&sid={session}", data=body, headers=own)
        assert status in (200, 400, 413), body[:10]
    chunked = (
        b"POST " + f"{base}&sid={session}".encode() + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
    )
    await raw(server, chunked + b"Connection: close\r\n\r\n" + b"100000\r\n" + b"x" * 0x100000 + b"\r\n0\r\n\r\n")
    await still_answers(server)


@pytest.mark.parametrize(
    "path",
    ["/chat/nobody", "/chat/..%2f", "/chat/%00", "/chat/demo?lang=%00&page=%ff%fe", "/chat/demo?lang[]=x", "/notice/x",
     "/chat/demo?page=" + "x" * 7000, "/console/chats/zz", "/console/leads/" + "0" * 32, "/%ff", "/console/%00"],
)  # fmt: skip
async def test_odd_addresses_get_a_plain_answer(server: Lethe, path: str) -> None:
    token = await server.session()
    for headers in ({}, {"Cookie": f"lethe={token}"}):
        status, text, _ = await ask(server, "GET", path, headers=headers)
        assert status in (200, 303, 400, 404, 414), (path, status)
        assert "<img src=x" not in text


async def test_the_bare_address_leads_to_the_console_and_an_unknown_one_says_so_to_a_reader(server: Lethe) -> None:
    status, _, headers = await ask(server, "GET", "/")
    assert (status, headers["Location"]) == (303, "/console")
    reader = {"Accept": "text/html,*/*", "Accept-Language": "cs;q=0.9"}
    status, text, headers = await ask(server, "GET", "/no-such-page", headers=reader)
    assert status == 404 and "<h1>Tahle stránka tu není</h1>" in text and headers["Content-Security-Policy"]
    status, text, _ = await ask(server, "GET", "/no-such-page")
    assert status == 404 and "<h1>" not in text, "a program gets a plain answer"


async def test_a_request_that_is_no_http_is_refused(server: Lethe) -> None:
    for request in (b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/9.9\r\n\r\n", b"G\x00T / HTTP/1.1\r\nHost: x\r\n\r\n",
                    b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * 20_000 + b"\r\n\r\n"):  # fmt: skip
        answer = await raw(server, request)
        assert answer == b"" or answer.split(b" ")[1].startswith(b"4")
    await still_answers(server)
