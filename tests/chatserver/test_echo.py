"""What is said about the echo of a message: put back or taken out for everybody at once, and counted without a text."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from leads.store.tables import counters
from tests.chatserver.test_message_path import conversation_of, everything_below
from tests.helpers import Client, Lethe, lethe, until

ORDER = "call 602 123 456 about it"
CARD = "4111 1111 1111 1111"


async def watched(server: Lethe, visitor: Client) -> tuple[Client, str]:
    staff = await server.staff()
    await visitor.say("are you there?")
    conversation = await conversation_of(server, staff)
    await staff.ask("watch", {"conversation": conversation, "change": 0})
    return staff, conversation


async def counts(server: Lethe) -> dict[str, int]:
    async with server.store.main.read() as connection:
        rows = await connection.execute(select(counters).where(counters.c.name.contains(":")))
        return {row.name: row.n for row in rows}


def typed(text: str, ack: dict[str, Any], place: int = 0) -> dict[str, Any]:
    """What the browser sends when its visitor says that a removed part is harmless."""
    start, end = ack["marks"][place]["typed"]
    return {
        "client_id": ack["client_id"], "change": ack["change"], "mark": place, "words": text[start:end],
    }  # fmt: skip


async def test_what_is_called_harmless_comes_back_for_everybody(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor()
        ack = await visitor.say(ORDER)
        assert "602" not in ack["text"] and ack["marks"][0]["kind"] == "PHONE"
        staff, conversation = await watched(server, visitor)
        answer = await visitor.ask("harmless", typed(ORDER, ack))
        assert answer["ok"] and answer["text"] == ORDER and answer["marks"] == []
        await until(lambda: bool(staff.named("amended")))
        assert staff.named("amended")[-1]["text"] == visitor.named("amended")[-1]["text"] == ORDER
        stored = await staff.ask("watch", {"conversation": conversation, "change": 0})
        assert stored["messages"][0]["text"] == ORDER
        assert await counts(server) == {"harmless:PHONE:en": 1}
        late = await visitor.ask("harmless", typed(ORDER, ack))
        assert late["error"]["code"] == "JustChanged"


async def test_a_card_never_comes_back_whatever_the_browser_sends(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        paid = await visitor.say(f"my card is {CARD}, call 602 123 456")
        assert [m["kind"] for m in paid["marks"]] == ["CREDIT_CARD", "PHONE"] and "typed" not in paid["marks"][0]
        said = {"client_id": paid["client_id"], "change": paid["change"]}
        refused = await visitor.ask("harmless", {**said, "mark": 0, "words": CARD})
        assert refused["error"]["code"] == "not_harmless"
        # In the place of a telephone number, among other words.
        slipped = await visitor.ask("harmless", {**said, "mark": 1, "words": f"the order {CARD} of May"})
        assert slipped["ok"] and CARD not in slipped["text"]
        assert [m["kind"] for m in slipped["marks"]] == ["CREDIT_CARD", "CREDIT_CARD"]
        assert all(slipped["text"][m["start"] : m["end"]] == m["token"] for m in slipped["marks"])
        illness = await visitor.say("I have diabetes and I am on insulin")
        assert "diabetes" not in illness["text"] and "typed" not in illness["marks"][0]
        again = {"client_id": illness["client_id"], "change": illness["change"], "mark": 0, "words": "I have diabetes"}
        assert (await visitor.ask("harmless", again))["error"]["code"] == "not_harmless"


async def test_more_is_taken_out_for_everybody_and_does_not_come_back(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor()
        text = "the yellow house 4539 behind the mill"
        ack = await visitor.say(text)
        assert ack["text"] == text
        staff, _ = await watched(server, visitor)
        gone = {"client_id": ack["client_id"], "change": ack["change"], "ranges": [[4, 16]]}
        answer = await visitor.ask("remove", gone)
        assert answer["ok"] and answer["text"] == "the [removed] 4539 behind the mill"
        assert answer["marks"][0]["kind"] == "ASKED"
        await until(lambda: bool(staff.named("amended")))
        assert staff.named("amended")[-1]["text"] == answer["text"]
        assert b"yellow house" not in everything_below(tmp_path)
        assert await counts(server) == {"remove_too:en": 1}
        # The other half of a number amends the earlier message: as it is stored now, not as it was typed.
        await visitor.say("1488 0343 6467")
        synced = await visitor.ask("sync", {"change": 0})
        assert not [m for m in synced["messages"] if "yellow" in m["text"]]


@pytest.mark.parametrize("ranges", [[], [[4, 4]], [[30, 99]], [[0, 8], [5, 9]], [[0, 5], "x"], [[-1, 5]], [[True, 5]]])
async def test_a_range_that_cannot_be_is_refused(tmp_path: Path, ranges: list[Any]) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("a bicycle with a bell")
        asked = {"client_id": ack["client_id"], "change": ack["change"], "ranges": ranges}
        assert (await visitor.ask("remove", asked))["error"]["code"] == "bad_shape"


async def test_staff_take_out_of_any_message_and_visitors_of_their_own_only(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("Grandmother's maiden name, you know")
        staff, conversation = await watched(server, visitor)
        gone = {"client_id": ack["client_id"], "change": ack["change"], "ranges": [[0, 13]]}
        assert (await staff.ask("remove", {**gone, "conversation": conversation}))["ok"]
        await until(lambda: bool(visitor.named("amended")))
        assert "Grandmother" not in visitor.named("amended")[-1]["text"]
        reply = {"conversation": conversation, "client_id": "00" * 16, "text": f"Charge {CARD} then, says Olga"}
        sent = await staff.ask("reply", reply)
        assert CARD not in sent["text"] and "Olga" in sent["text"] and sent["marks"][0]["kind"] == "CREDIT_CARD"
        theirs = {"client_id": sent["client_id"], "change": sent["change"], "ranges": [[0, 6]]}
        assert (await visitor.ask("remove", theirs))["error"]["code"] == "not_found"
        stranger = await server.visitor()
        await stranger.say("hello")
        assert (await stranger.ask("remove", gone))["error"]["code"] == "not_found"
