"""The read API: nothing by default, each token for its scope and time, each reading on record, nobody who is gone."""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import insert, select

from chatserver.api.document import BASE
from chatserver.api.endpoints import ENDPOINTS, BadCursor, cursor_of, place_in
from chatserver.registry import printed
from leads import accounts, apitokens, mydata, statistics
from leads.mydata import Card
from leads.privacy import holds
from leads.roles import EVERY_ROLE, Role
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.tables import api_tokens, audit, card_fields, leads, weeks
from tests.chatserver.browsing import Browsing, browsing
from tests.chatserver.test_console import asked
from tests.helpers import Lethe, lethe

EVERYTHING = tuple(apitokens.SCOPES)


@dataclass(slots=True)
class Program:
    """Somebody else's program with a token."""

    client: aiohttp.ClientSession
    url: str

    async def get(self, path: str, token: str = "", *, method: str = "GET") -> tuple[int, Any, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self.client.request(method, f"{self.url}{BASE}{path}", headers=headers) as answer:
            assert answer.headers["Cache-Control"] == "no-store"
            return answer.status, await answer.json(content_type=None), answer.headers


@asynccontextmanager
async def program(server: Lethe) -> AsyncIterator[Program]:
    async with aiohttp.ClientSession() as client:
        yield Program(client, server.url)


async def token_of(server: Lethe, *scopes: str, role: Role = "privacy_officer", now: datetime | None = None) -> str:
    when = now or datetime.now(UTC)
    return await apitokens.make(
        server.store, recipient="Sklad & Co", scopes=scopes or EVERYTHING, days=30, by=1, role=role, now=when
    )


async def card_of(server: Lethe, lead: bytes) -> bytes:
    async with server.store.main.read() as connection:
        found: bytes = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar_one()
        return found


async def keep(server: Lethe, card: bytes, field: str, value: str) -> None:
    """One more field of a card."""
    row, key = new_id(), await server.store.keys.get(card)
    sealed = seal_text(key, "card_fields", "value", row, value)
    more = {"purpose": "offer", "basis": "contract", "source": "chat", "at": server.clock()}
    async with server.store.main.begin() as connection:
        await connection.execute(insert(card_fields).values(id=row, card_id=card, field=field, value=sealed, **more))


async def test_without_a_good_token_for_it_nothing_opens(tmp_path: Path) -> None:
    async with lethe(tmp_path, more={"limits.api_per_minute": 12}) as server, program(server) as other:
        lead = (await asked(server)).hex()
        paths = [one.path.replace("{lead}", lead).replace("{quarter}", "2026-1") for one in ENDPOINTS]
        good = await token_of(server)
        over = await token_of(server, now=datetime.now(UTC) - timedelta(days=31))
        for token in ("", over, "lethe_" + "x" * 43, good[:-1], f"{good} ", "ünicode"):
            for path in paths if token == over else paths[:1]:
                status, told, headers = await other.get(path, token.encode("ascii", "ignore").decode())
                if token == f"{good} ":
                    continue
                assert (status, headers["WWW-Authenticate"]) == (401, "Bearer"), path
                assert told["status"] == 401 and "Bearer" in told["detail"]
        for endpoint, path in zip(ENDPOINTS, paths, strict=True):
            wrong = await token_of(server, *(scope for scope in EVERYTHING if scope != endpoint.scope))
            status, told, _ = await other.get(path, wrong)
            assert status == 403 and endpoint.scope in told["detail"]
        assert (await other.get("/leads", good, method="POST"))[0] == 405
        assert (await other.get("/people", good))[0] == 404
        assert (await other.get("/leads?token=" + good))[0] == 401, "an address stands in logs"
        said = [(await other.get("/leads", good))[0] for _ in range(14)]
        assert said[0] == 200 and said[-1] == 429
        status, told, headers = await other.get("/leads", good)
        assert headers["Retry-After"] == "60" and "12" in told["detail"]


async def test_requests_are_read_page_by_page_and_each_reading_is_on_record(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, program(server) as other:
        made = []
        for n in range(3):
            made.append(await asked(server, f"adam{n}@example.org"))
            server.clock.move(minutes=1)
        token = await token_of(server)
        status, first, _ = await other.get("/leads?limit=2", token)
        assert status == 200 and [one["id"] for one in first["items"]] == [lead.hex() for lead in made[:2]]
        lead = first["items"][0]
        assert (lead["site"], lead["stage"], lead["value"]) == ("demo", "new", None)
        assert lead["delete_by"] > lead["asked_at"] and "adam" not in str(first)
        _, second, _ = await other.get(f"/leads?limit=2&cursor={first['cursor']}", token)
        assert [one["id"] for one in second["items"]] == [made[2].hex()]
        _, none, _ = await other.get(f"/leads?cursor={second['cursor']}", token)
        assert none == {"items": [], "cursor": second["cursor"]}
        assert (await other.get("/leads?stage=lost", token))[1]["items"] == []
        for wrong in ("limit=0", "limit=x", "stage=gone", "cursor=AAAAAAAAAAAA", "q=adam", "limit=1&limit=2"):
            status, told, _ = await other.get(f"/leads?{wrong}", token)
            assert status == 400 and told["detail"] and "adam" not in told["detail"], wrong
        card = await card_of(server, made[0])
        await keep(server, card, "tax_id", "CZ7103192745")
        _, whose, _ = await other.get(f"/leads/{made[0].hex()}/contact", token)
        assert whose == {
            "lead": made[0].hex(), "confirmed": False, "email": "adam0@example.org", "name": None, "phone": None,
        }  # fmt: skip
        async with server.store.main.read() as connection:
            query = select(audit.c.action, audit.c.subject).where(audit.c.actor == "token:1").order_by(audit.c.id)
            read = [tuple(row) for row in await connection.execute(query)]
        assert read[:3] == [("api_leads", f"lead:{one.hex()}") for one in made]
        assert read[-1] == ("api_contact", f"lead:{made[0].hex()}") and ("api_leads", None) in read


async def test_whoever_is_gone_hidden_or_only_stored_is_not_found(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, program(server) as other:
        adam = await asked(server)
        server.clock.move(minutes=1)
        eva = await asked(server, "eva@example.org")
        server.clock.move(minutes=1)
        token = await token_of(server)
        assert len((await other.get("/leads", token))[1]["items"]) == 2
        card = await card_of(server, adam)
        await holds.place(
            server.store, card, order_number="12 C 3/2026", until=server.clock() + timedelta(days=9), by=1,
            now=server.clock(),
        )  # fmt: skip
        held = await other.get(f"/leads/{adam.hex()}/contact", token)
        assert held[0] == 404 and "12 C" not in str(held[1]) and "adam" not in str(held[1])
        await holds.release(server.store, card, by=1, now=server.clock())
        assert (await other.get(f"/leads/{adam.hex()}/contact", token))[0] == 200
        await mydata.delete_all(server.store, [Card(card, True)], now=server.clock(), actor="visitor")
        for _ in range(3):
            for path in (f"/leads/{adam.hex()}", f"/leads/{adam.hex()}/contact"):
                status, told, _ = await other.get(path, token)
                assert status == 404 and "delete your copy" in told["detail"]
            assert [one["id"] for one in (await other.get("/leads", token))[1]["items"]] == [eva.hex()]
            server.clock.move(days=1)
            await server.tick()
        _, told, _ = await other.get("/wishes", token)
        assert "adam" not in str(told) and "owner_id" not in str(told)
        assert (await other.get("/leads/0123", token))[0] == 404


async def test_figures_are_of_closed_weeks_and_show_no_small_group(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, program(server) as other:
        rows = [("requests.site", "demo", 25), ("offers.site", "demo", 3), (statistics.CLOSED, "", 1)]
        async with server.store.main.begin() as connection:
            values = [{"week": "2026-02-23", "name": name, "part": part, "n": n} for name, part, n in rows]
            await connection.execute(insert(weeks), values)
        token = await token_of(server, "statistics.read", role="administrator")
        assert (await other.get("/statistics", token))[1] == {"items": ["2026-1"]}
        _, told, _ = await other.get("/statistics/2026-1?by=site", token)
        figures = {(one["section"], one["what"]): one["n"] for one in told["items"] if not one["group"]}
        assert figures[("requests", "requests")] == 25 and figures[("requests", "offers")] is None
        assert (await other.get("/statistics/2025-4", token))[0] == 404
        assert (await other.get("/statistics/2026-9", token))[0] == 404


async def made_by(browser: Browsing, recipient: str, *scopes: str) -> tuple[int, str]:
    """The page's status, and the token that it shows."""
    fields = {"recipient": recipient, "days": "90", **dict.fromkeys(scopes, "yes")}
    page = await browser.post("/console/tokens", fields)
    shown = re.search(r"lethe_[\w-]{43}", page.text)
    return page.status, shown[0] if shown else ""


async def test_a_token_is_shown_once_names_its_recipient_and_ends_at_once(tmp_path: Path) -> None:
    async with (
        lethe(tmp_path) as server,
        program(server) as other,
        browsing(server, await server.session(login="dora", role="privacy_officer")) as dora,
        browsing(server, await server.session(login="ivan", role="administrator")) as ivan,
    ):
        assert "No program reads here" in (await ivan.get("/console/tokens")).text
        assert (await made_by(ivan, "Sklad & Co", "contacts.read"))[0] == 403, "what he may not see he gives to nobody"
        assert (await made_by(ivan, "Sklad & Co"))[0] == 422
        assert (await made_by(ivan, "Statistik GmbH", "statistics.read"))[0] == 200
        status, token = await made_by(dora, "Sklad & Co", "leads.read", "contacts.read")
        assert status == 200 and (await other.get("/leads", token))[0] == 200
        page = (await dora.get("/console/tokens")).text
        assert token not in page and "Sklad &amp; Co" in page and "not yet" in page
        async with server.store.main.read() as connection:
            stored = str((await connection.execute(select(api_tokens))).all())
        assert token not in stored and token[6:] not in stored
        assert "Sklad &amp; Co" in (await dora.get("/console/register")).text
        register = (await dora.get("/console/register.csv")).text
        assert "Sklad & Co" in register and "Statistik GmbH" in register
        notice = (await dora.get("/privacy/demo?lang=en")).text
        assert "Sklad &amp; Co" in notice and "Statistik" not in notice, "figures are about nobody"
        settings = server.parts.settings
        assert "Sklad & Co" in await printed(settings, server.parts.secrets, spreadsheet=True)
        assert (await dora.post("/console/tokens/2/revoke")).status == 303
        assert (await other.get("/leads", token))[0] == 401
        assert (await dora.post("/console/tokens/2/revoke")).status == 404
        assert "Sklad" not in (await dora.get("/privacy/demo?lang=en")).text
        trail = (await dora.get("/console/trail")).text
        assert "program 2" in trail and "token_revoked" in trail


def references(of: object) -> Iterator[str]:
    if isinstance(of, dict):
        yield from (value for key, value in of.items() if key == "$ref")
        for value in of.values():
            yield from references(value)
    elif isinstance(of, list):
        for value in of:
            yield from references(value)


async def test_the_tokens_of_a_dismissed_colleague_end_with_the_account(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, program(server) as other:
        pia = await server.session(login="pia", role="privacy_officer")
        boss = await server.session(login="boss", role="manager")
        session = await accounts.signed_in(server.store, pia, server.parts.wall())
        assert session is not None
        more = {"recipient": "Sklad", "days": 30, "role": "privacy_officer", "now": server.parts.wall()}
        his = await apitokens.make(server.store, scopes=EVERYTHING, by=session.staff.id, **more)
        theirs = await apitokens.make(server.store, scopes=EVERYTHING, by=session.staff.id + 1000, **more)
        async with browsing(server, boss) as browser:
            assert "1 program that reads by a token of his or hers" in (await browser.get("/console/team")).text
            assert (await other.get("/leads", his))[0] == 200
            assert (await browser.post(f"/console/team/{session.staff.id}/dismiss")).status == 303
        assert (await other.get("/leads", his))[0] == 401, "he has seen it"
        assert (await other.get("/leads", theirs))[0] == 200
        async with server.store.main.read() as connection:
            ended = (await connection.execute(select(audit).where(audit.c.action == "token_revoked"))).all()
        assert len(ended) == 1


async def test_no_session_of_any_role_opens_what_is_for_programs(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        lead = (await asked(server)).hex()
        for role in EVERY_ROLE:
            async with browsing(server, await server.session(login=role, role=role)) as browser:
                for endpoint in ENDPOINTS:
                    path = endpoint.path.replace("{lead}", lead).replace("{quarter}", "2026-1")
                    assert (await browser.get(BASE + path)).status == 401, (role, path)


async def test_the_document_says_what_there_is(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, program(server) as other:
        status, told, _ = await other.get("/openapi.json")
        assert status == 200 and told["openapi"] == "3.1.0"
        assert set(told["paths"]) == {one.path for one in ENDPOINTS} and len(ENDPOINTS) == 6
        found = set(references(told))
        assert len(found) > 10
        for reference in found:
            place = told
            for name in reference.removeprefix("#/").split("/"):
                place = place[name]
        for endpoint in ENDPOINTS:
            told_of = told["paths"][endpoint.path]["get"]
            named = {one["name"] for one in told_of["parameters"] if one["in"] == "path"}
            assert told_of["security"] == [{"token": [endpoint.scope]}]
            assert named == set(re.findall(r"\{(\w+)\}", endpoint.path))
        assert {one.scope for one in ENDPOINTS} == set(apitokens.SCOPES)


def test_a_cursor_leads_back_to_its_place() -> None:
    place = (datetime(2026, 3, 2, 9, 0, 0, 123457, tzinfo=UTC), bytes(range(16)))
    cursor = cursor_of(place)
    assert cursor is not None and place_in(cursor) == place and cursor_of(None) is None
    for wrong in ("AAAA", "A" * 80, "________________________________"):
        with pytest.raises(BadCursor):
            place_in(wrong)
