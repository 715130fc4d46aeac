"""Explicit consent for private matters: only where a site needs them, only by a click, apart and for a shorter time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from chatserver import asking
from chatserver.configfile import BadConfiguration, load
from leads.privacy import holds
from leads.privacy.replay import Replayer
from leads.store.tables import audit, special_words
from tests.chatserver.test_message_path import conversation_of, everything_below
from tests.helpers import CONFIG, Client, Lethe, lethe, until

ILL = "Do you have a saddle? I have diabetes and I am on insulin."
NEED = {"kinds": ["HEALTH"], "keep": "2 days", "why": {"en": "To choose a saddle that suits you."}}


def shop(**special: Any) -> dict[str, Any]:
    site = {"key": "demo", "name": "Alpen Velo", "language": "en", "country": "CZ", "origins": ["http://127.0.0.1"]}
    return {"sites": [site | ({"special": {**NEED, **special}} if special.get("kinds") != [] else {})]}


@asynccontextmanager
async def needing(folder: Path, urls: dict[str, str] | None = None, **special: Any) -> AsyncIterator[Lethe]:
    async with lethe(folder, urls, shop(**special)) as server:
        yield server


def yes(server: Lethe, ack: dict[str, Any], text: str = ILL, place: int = 0) -> dict[str, Any]:
    """What the browser sends when its visitor agrees, from its memory."""
    start, end = ack["marks"][place]["typed"]
    asked = asking.declared(server.parts, "demo")
    assert asked is not None
    return {
        "client_id": ack["client_id"], "change": ack["change"], "mark": place, "words": text[start:end],
        "proof": ack["marks"][place]["proof"], "version": asking.text_version(asked, "en"),
    }  # fmt: skip


async def kept(server: Lethe) -> list[Any]:
    async with server.store.main.read() as connection:
        return list((await connection.execute(select(special_words))).all())


async def agreed(server: Lethe) -> tuple[Client, Client, str, dict[str, Any]]:
    """A visitor who said yes, staff who watch, the conversation, and the answer to his yes."""
    visitor = await server.visitor()
    ack = await visitor.say(ILL)
    staff = await server.staff()
    await visitor.say("are you there?")
    conversation = await conversation_of(server, staff)
    await staff.ask("watch", {"conversation": conversation, "change": 0})
    answer = await visitor.ask("consent", yes(server, ack))
    assert answer["ok"], answer
    return visitor, staff, conversation, answer | {"client_id": ack["client_id"]}


async def test_a_yes_keeps_the_words_apart_and_taking_it_back_removes_them(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with needing(tmp_path, store_urls) as server:
        visitor, staff, conversation, answer = await agreed(server)
        (token,) = answer["kept"]
        assert "diabetes" not in answer["text"] and token == "[private detail 1]" and token in answer["text"]
        (row,) = await kept(server)
        assert row.until == row.given_at + timedelta(days=2) and row.text_version.startswith(asking.CARD)
        assert b"diabetes" not in everything_below(tmp_path)
        seen = await staff.ask("special", {"conversation": conversation})
        assert "diabetes" in seen["words"][token]
        assert (await visitor.ask("sync", {"change": 0}))["kept"] == answer["kept"]
        back = {"client_id": answer["client_id"], "change": answer["change"], "mark": 0}
        taken = await visitor.ask("withdraw", back)
        assert taken["ok"] and token not in taken["text"]
        await until(lambda: len(staff.named("amended")) >= 2)
        assert token not in staff.named("amended")[-1]["text"]
        assert (await staff.ask("special", {"conversation": conversation}))["words"] == {}
        (row,) = await kept(server)
        assert row.value is None and row.withdrawn_at is not None, "the consent stays on record, the words are gone"
        async with server.store.main.read() as connection:
            said = (await connection.execute(select(audit.c.action).where(audit.c.action.startswith("special")))).all()
        assert sorted(row.action for row in said) == ["special_consented", "special_withdrawn"]


async def test_a_backup_from_before_the_withdrawal_does_not_bring_the_words_back(tmp_path: Path) -> None:
    async with needing(tmp_path) as server:
        visitor, _staff, _conversation, answer = await agreed(server)
        (before,) = await kept(server)
        back = {"client_id": answer["client_id"], "change": answer["change"], "mark": 0}
        assert (await visitor.ask("withdraw", back))["ok"]
        await server.tick()
        async with server.store.main.begin() as connection:
            as_it_was = {"value": before.value, "withdrawn_at": None}
            await connection.execute(update(special_words).values(**as_it_was))
        machinery = server.runtime.machinery
        replayer = Replayer(server.store, machinery.ledger, machinery.eraser, ())
        done = await replayer.replay(await machinery.ledger.lines(), server.clock.now)
        assert done["withdrawn"] == 1
        (row,) = await kept(server)
        assert row.value is None and row.withdrawn_at is not None


async def test_a_hold_keeps_the_words_and_says_so(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with needing(tmp_path, store_urls) as server:
        visitor, _staff, conversation, answer = await agreed(server)
        end = server.clock.now + timedelta(days=90)
        await holds.place(
            server.store, bytes.fromhex(conversation), order_number="12 C 3/2026", until=end, by=1, now=server.clock.now
        )
        back = {"client_id": answer["client_id"], "change": answer["change"], "mark": 0}
        assert (await visitor.ask("withdraw", back))["error"]["code"] == "Held"
        more = {"client_id": answer["client_id"], "change": answer["change"], "ranges": [[0, 2]]}
        assert (await visitor.ask("remove", more))["error"]["code"] == "Held"
        server.clock.move(days=2, minutes=2)
        await server.tick()
        (row,) = await kept(server)
        assert row.value is not None and row.withdrawn_at is None


async def test_the_words_go_by_their_own_date_before_the_chat(tmp_path: Path) -> None:
    async with needing(tmp_path) as server:
        _visitor, staff, conversation, _answer = await agreed(server)
        server.clock.move(days=2, minutes=2)
        await server.tick()
        (row,) = await kept(server)
        assert row.value is None and row.withdrawn_at is None
        assert (await staff.ask("special", {"conversation": conversation}))["words"] == {}


async def test_without_a_yes_nothing_is_stored_not_even_what_it_was_about(tmp_path: Path) -> None:
    async with needing(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say(ILL)
        assert {m["kind"] for m in ack["marks"]} == {"SPECIAL"} and "proof" in ack["marks"][0]
        synced = await visitor.ask("sync", {"change": 0})
        assert "proof" not in str(synced) and "HEALTH" not in str(synced) and synced["kept"] == {}
        good = yes(server, ack)
        for wrong in (
            {"words": "I have diabetes and I am a Jehovah's witness"},
            {"proof": "x" + good["proof"]},
            {"version": "another text"},
            {"mark": 7},
        ):
            assert not (await visitor.ask("consent", good | wrong))["ok"], wrong
        stranger = await server.visitor()
        other = await stranger.say("hello")
        borrowed = {"client_id": other["client_id"], "change": other["change"]}
        assert not (await stranger.ask("consent", good | borrowed))["ok"]
        assert await kept(server) == []
        async with server.store.main.read() as connection:
            about = audit.c.action.startswith("special")
            assert not await connection.scalar(select(func.count()).select_from(audit).where(about))
        assert not [name for name in (b"diabetes", b"HEALTH", b"insulin") if name in everything_below(tmp_path)]


async def test_only_what_the_site_declares_is_asked_for(tmp_path: Path) -> None:
    async with needing(tmp_path / "other", kinds=["RELIGION"]) as server:
        ack = await (await server.visitor()).say(ILL)
        assert ack["marks"][0]["kind"] == "SPECIAL" and "proof" not in ack["marks"][0]
    async with needing(tmp_path / "none", kinds=[]) as server:
        ack = await (await server.visitor()).say(ILL)
        assert ack["marks"][0]["kind"] == "SPECIAL" and "typed" not in ack["marks"][0]


@pytest.mark.parametrize(
    ("special", "said"),
    [
        ({**NEED, "keep": "90 days"}, "30 days at most"),
        ({**NEED, "kinds": ["CREDIT_CARD"]}, "kinds"),
        ({"kinds": ["HEALTH"], "keep": "2 days"}, "why"),
    ],
)
def test_a_site_that_asks_for_more_than_is_allowed_does_not_start(special: dict[str, Any], said: str) -> None:
    sites = shop()["sites"]
    sites[0]["special"] = special
    with pytest.raises(BadConfiguration, match=said):
        load(CONFIG, {}, {"sites": sites})
