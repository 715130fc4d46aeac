"""The card and the trail: what is masked, who looked, and that neither tells what it should not."""

import ast
import re
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from chatserver.console import deeds
from chatserver.console.trail import LINE_KINDS
from leads import chatlist, datarequests, talks, trail
from leads.privacy import audit as chains
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.tables import audit, card_fields, leads
from leads.text import LANGUAGES, translator
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offered
from tests.helpers import Lethe, lethe

# Whose arguments name an action, though not by its name.
WRITING = ("note_look", "_noted", "_audit", "_decide", "note_each", "Endpoint", "row")
TAX = "CZ12345679"
SEEN = ("chat_read", "outbox_read", "searched", "exported", "register_exported")


async def card_with_tax(server: Lethe) -> bytes:
    lead = await asked(server)
    async with server.store.main.begin() as connection:
        card: bytes = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar_one()
        row, key = new_id(), await server.store.keys.get(card)
        values = {"id": row, "card_id": card, "field": "tax_id", "purpose": "offer", "basis": "contract"}
        sealed = seal_text(key, "card_fields", "value", row, TAX)
        await connection.execute(insert(card_fields).values(**values, value=sealed, source="chat", at=server.clock()))
    return card


async def actions(server: Lethe, like: str = "") -> list[tuple[str, str, str | None]]:
    async with server.store.main.read() as connection:
        rows = await connection.execute(select(audit).where(audit.c.action.startswith(like)).order_by(audit.c.id))
        return [(row.actor, row.action, row.subject) for row in rows]


async def test_restricted_data_are_masked_and_shown_for_a_reason_that_is_recorded(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        card = await card_with_tax(server)
        path = f"/console/people/{card.hex()}"
        async with browsing(server, await server.session(login="pia", role="privacy_officer")) as pia:
            page = await pia.get(path)
            assert "adam@" in page.text and TAX not in page.text and "••••••" in page.text
            assert (await pia.post(f"{path}/reveal", {"reason": "curious"})).status == 422
            assert not await actions(server, "revealed"), "nothing was shown, nothing is recorded"
            shown = await pia.post(f"{path}/reveal", {"reason": "claim"})
            assert TAX in shown.text
            again = await pia.get(path)
            assert TAX not in again.text and "revealed_claim" in again.text and "Pia" in again.text
        async with browsing(server, await server.session(login="eve", role="administrator")) as eve:
            assert (await eve.post(f"{path}/reveal", {"reason": "claim"})).status == 403
        assert await actions(server, "revealed") == [("staff:2", "revealed_claim", f"card:{card.hex()}")]
        looks = await actions(server, "card_read")
        assert looks == [("staff:2", "card_read", f"card:{card.hex()}")], "one look, however often it was reloaded"


async def test_the_trail_is_searched_by_who_what_and_when_and_names_nobody(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        card = await card_with_tax(server)
        async with browsing(server, await server.session(login="olga")) as olga:
            await olga.get(f"/console/people/{card.hex()}")
        begin = server.clock()
        server.clock.move(days=3)
        await chains.chain(server.store)
        async with browsing(server, await server.session(login="karel", role="manager")) as karel:
            await karel.get(f"/console/people/{card.hex()}")
        async with browsing(server, await server.session(login="ada", role="auditor")) as ada:
            everything = (await ada.get("/console/trail")).text
            assert everything.count('title="card_read"') == 2
            assert not re.search("olga|karel|adam@", everything, re.IGNORECASE), "an auditor reads no names"
            assert "Salesperson 2" in everything and "chained" in everything
            day = begin.date().isoformat()
            for query, n in ((f"who=staff:2&about={card.hex()}", 1), ("what=seen", 2), ("what=rules", 0),
                             (f"what=seen&until={day}", 1), (f"what=seen&since={day}", 2), ("about=%25", 0),
                             ("who=%27&since=x&before=9", 0)):  # fmt: skip
                found = (await ada.get(f"/console/trail?{query}")).text
                assert found.count('title="card_read"') == n or query.startswith("who=%27"), query
            assert (await ada.get("/console/ledger")).status == 200
        async with browsing(server, await server.session(login="boss", role="manager")) as boss:
            assert "Olga" in (await boss.get("/console/trail")).text


async def test_the_ledger_shows_lines_of_every_kind_in_words(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        noted: dict[str, dict[str, str]] = {
            "mail": {},
            "objection": {},
            "stop": {},
            "withdrawn": {},
            "hold": {},
            "release": {},
        }
        noted["erasure"] = {"reason": "cold"}
        at = server.clock().isoformat()
        lines = [(f"{kind}:1", {"kind": kind, "at": at, **more}) for kind, more in noted.items()]
        await server.parts.ledger.append(lines)
        async with browsing(server, await server.session(login="ada", role="auditor")) as ada:
            page = await ada.get("/console/ledger")
        assert page.status == 200
        assert "silent too long" in page.text and ">cold<" not in page.text
        assert not [kind for kind in noted if kind not in LINE_KINDS]


async def test_who_changes_a_look_breaks_the_chain(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        for number in (2, 3, 4):
            await trail.note_look(
                server.store, action="card_read", subject=f"card:{number}", actor="staff:2", now=server.clock()
            )
        await chains.chain(server.store)
        assert await chains.first_broken(server.store) is None
        async with server.store.main.begin() as connection:
            await connection.execute(update(audit).where(audit.c.subject == "card:3").values(actor="staff:9"))
        assert await chains.first_broken(server.store) is not None


@pytest.mark.parametrize("action", ["card_read", "revealed_offer", "signed_in", "rule_changed", "hold_placed",
                                    "consent_keep", "erasure_asked", "offer_sent",
                                    "api_leads", "token_made"])  # fmt: skip
def test_each_kind_of_entry_has_a_name(action: str) -> None:
    assert trail.group_of(action)


def test_every_deed_of_the_trail_is_said_in_words_of_every_language() -> None:
    used = written()
    assert len(used) > 60
    assert not [action for action in used if not action.startswith(tuple(deeds.DEEDS))]
    for language in LANGUAGES:
        words = translator(language)
        if language != "en":
            assert not [one for one in deeds.DEEDS.values() if words.pgettext("trail", one) == one]


def test_every_deed_that_has_words_is_written_somewhere() -> None:
    used = written() | {f"{kind}_" for kind in talks.KINDS}
    assert not [deed for deed in deeds.DEEDS if not any(action.startswith(deed) for action in used)]


def written() -> set[str]:
    """What the code gives the trail as an action; of one that is put together, how it begins."""
    root, found = Path(deeds.__file__).parents[2], set[str]()
    for file in (*(root / "leads").rglob("*.py"), *(root / "chatserver").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            said: list[ast.AST] = []
            if isinstance(node, ast.Call):
                said = [word.value for word in node.keywords if word.arg == "action"]
                if ast.unparse(node.func).rpartition(".")[2] in WRITING:
                    said += node.args
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "action":
                said = [node.value]
            elif isinstance(node, ast.Dict):
                pairs = zip(node.keys, node.values, strict=True)
                said = [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == "action"]
            found |= {part for one in said for part in beginnings(one)}
    return found - {"x", "worker"}


def beginnings(node: ast.AST) -> set[str]:
    if isinstance(node, ast.IfExp):
        return beginnings(node.body) | beginnings(node.orelse)
    if isinstance(node, ast.Subscript):
        return beginnings(node.value)
    first = node.values[0] if isinstance(node, ast.JoinedStr) else node
    text = first.value if isinstance(first, ast.Constant) else None
    return {text} if isinstance(text, str) and re.fullmatch("[a-z]+_?[a-z_]*", text) else set()


async def test_who_opens_a_chat_or_a_mail_searches_or_hands_data_over_leaves_a_row_without_words(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        lead = await asked(server)
        chat = (await chatlist.chats_of(server.store, lead, server.clock()))[0].id.hex()
        async with server.store.main.read() as connection:
            card = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar_one().hex()
        async with browsing(server, await server.session(login="karel", role="manager")) as karel:
            await offered(server, karel, lead)
            mail = re.findall(r"/console/outbox/([0-9a-f]{32})", (await karel.get("/console/outbox")).text)[0]
            for _ in range(2):
                for path in (f"inbox/{chat}", f"outbox/{mail}", f"outbox/{mail}/html"):
                    assert (await karel.get(f"/console/{path}")).status == 200
                for path in ("search", "people", "find"):
                    assert (await karel.post(f"/console/{path}", {"q": "bicycle"})).status == 200, path
            wish = datarequests.Wish("access", "phone", bytes.fromhex(card), "demo", "CZ", "code")
            await datarequests.receive(server.store, wish, actor="staff:2", now=server.clock())
            zipped = f"{server.url}/console/people/{card}/hand-over"
            async with karel.client.post(zipped, data={"csrf": karel.csrf}, headers={"Origin": server.url}) as answer:
                assert answer.status == 200 and answer.content_type == "application/zip"
            for name in ("register.csv", "register.md"):
                assert (await karel.get(f"/console/{name}")).status == 200
            wishes = [row[1] for row in await actions(server, "request_")]
            assert wishes == ["request_answered"], "the answer itself is chained too"
            looked = (await karel.get(f"/console/people/{card}")).text
            for what in ("chat opened", "offer sent"):
                assert what in looked, f"{what}: of the card's request, chat or mail"
        by_socket = await server.staff(login="olga")
        assert (await by_socket.ask("watch", {"conversation": chat, "after": 0}))["ok"]
        rows = [row for row in await actions(server) if row[1] in SEEN]
        assert sorted(rows, key=str) == sorted([
            ("staff:2", "chat_read", f"conversation:{chat}"), ("staff:2", "outbox_read", f"mail:{mail}"),
            ("staff:2", "searched", "search:everything"), ("staff:2", "searched", "search:people"),
            ("staff:2", "searched", "search:finder"), ("staff:2", "exported", f"card:{card}"),
            ("staff:2", "register_exported", None), ("staff:2", "register_exported", None),
            ("staff:3", "chat_read", f"conversation:{chat}"),
        ], key=str)  # fmt: skip
