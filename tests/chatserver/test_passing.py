"""A chat that is not kept: answered like others, stored nowhere, gone with its visitor or its server."""

import time
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import select

from leads import conversations
from leads.store.tables import messages, owners
from tests.chatserver.browsing import browsing
from tests.chatserver.test_message_path import conversation_of, everything_below
from tests.helpers import Client, Lethe, lethe, until

CANARY = "my grandmother's green tandem"
CARD = "4111 1111 1111 1111"


def reply(conversation: str, text: str) -> dict[str, Any]:
    return {"conversation": conversation, "client_id": str(uuid.uuid4()), "text": text}


async def passing(server: Lethe, text: str = CANARY) -> tuple[Client, Client, str]:
    """A visitor whose chat is not kept, and a salesperson who has it open."""
    visitor, staff = await server.visitor(), await server.staff()
    assert (await visitor.ask("keep_not", {}))["ok"]
    said = await visitor.say(text)
    assert said["ok"] and said["kept"] is False and "deleted_by" not in said
    (sign,) = server.parts.passing.everywhere()
    seen = await staff.ask("watch", {"conversation": sign.id.hex(), "change": 0})
    assert [m["text"] for m in seen["messages"]] == [said["text"]]
    return visitor, staff, sign.id.hex()


async def test_it_is_answered_and_leaves_nothing_anywhere(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff, conversation = await passing(server)
        assert (await staff.ask("reply", reply(conversation, "It costs 900, tandem included")))["kept"] is False
        await until(lambda: bool(visitor.named("message")))
        assert visitor.named("message")[0]["name"] == "Olga"
        paid = await visitor.say(f"my card is {CARD}")
        assert "4111" not in paid["text"] and paid["marks"][0]["kind"] == "CREDIT_CARD"
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(owners.c.id))).all() == []
            assert (await connection.execute(select(messages.c.seq))).all() == []
        everything = everything_below(tmp_path)
        assert b"tandem" not in everything and b"4111" not in everything
        assert (await visitor.ask("end", {}))["ok"]
        await until(lambda: bool(staff.named("ended")))
        assert server.parts.passing.everywhere() == []


async def test_what_was_stored_before_goes_to_the_eraser(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor, staff = await server.visitor(), await server.staff()
        await visitor.say(CANARY)
        before = await conversation_of(server, staff)
        assert (await visitor.ask("keep_not", {}))["ok"]
        assert await conversations.head(server.store, bytes.fromhex(before), for_visitor=True) is None
        await server.tick()
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(owners.c.id))).all() == []
        assert (await visitor.say("and on it goes"))["seq"] == 1


async def test_it_cannot_be_had_once_an_offer_was_asked_for(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        await visitor.say("please send me an offer to adam@nowak.example")
        await server.tick()
        refused = await visitor.ask("keep_not", {})
        assert refused["error"]["code"] == "offer_asked" and "offer" in refused["error"]["message"]
        assert server.parts.passing.everywhere() == []


async def test_nothing_that_would_store_something_can_be_asked_in_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff, conversation = await passing(server)
        for event in ("offer", "consent", "withdraw", "keep_not"):
            assert (await visitor.ask(event, {}))["error"]["code"] == "not_kept"
        wish = await visitor.say("send me an offer to adam@nowak.example please")
        assert wish["wants"] is True and "adam" not in wish["text"]
        asked = {"conversation": conversation}
        assert (await staff.ask("special", asked))["error"]["code"] == "not_found"
        stranger = await server.staff(login="petr")
        assert not (await stranger.ask("reply", reply(conversation, "I did not open it")))["ok"]


async def test_words_can_be_put_back_or_taken_out_of_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff, conversation = await passing(server)
        ack = await visitor.say("call 602 123 456 about it")
        start, end = ack["marks"][0]["typed"]
        words = "call 602 123 456 about it"[start:end]
        known = {"client_id": ack["client_id"], "change": ack["change"]}
        back = await visitor.ask("harmless", {**known, "mark": 0, "words": words})
        assert back["text"] == "call 602 123 456 about it"
        known["change"] = back["change"]
        gone = await staff.ask("remove", {"conversation": conversation, **known, "ranges": [[5, 16]]})
        assert gone["ok"] and "602" not in gone["text"]
        await until(lambda: len(visitor.named("amended")) == 2)


async def test_it_waits_a_minute_for_its_visitor_and_ends_with_the_server(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        resume = (await visitor.ask("keep_not", {}))["resume"]
        await visitor.say(CANARY)
        await visitor.leave()
        again = await server.visitor(resume=resume)
        synced = await again.ask("sync", {"change": 0})
        assert synced["passing"] is True and [m["text"] for m in synced["messages"]] == [CANARY]
        await again.leave()
        (held,) = [server.parts.passing.own(sign.id) for sign in server.parts.passing.everywhere()]
        await until(lambda: held.left is not None)
        held.left = time.monotonic() - 61
        await server.runtime.line.beat()
        assert server.parts.passing.everywhere() == [] and not held.messages
        late = await server.visitor(resume=resume)
        await until(lambda: late.named("ended") == [{"reason": "passed"}])


async def test_the_inbox_shows_it_and_says_that_it_is_not_kept(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        _visitor, _staff, conversation = await passing(server)
        async with browsing(server, await server.session()) as browser:
            inbox = (await browser.get("/console/inbox")).text
            assert f"/console/inbox/{conversation}" in inbox and "in memory only" in inbox
            assert "This chat is not kept." in (await browser.get(f"/console/inbox/{conversation}")).text
            assert conversation not in (await browser.get("/console/inbox?view=mine")).text
