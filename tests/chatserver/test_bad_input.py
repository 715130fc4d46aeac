"""What is sent to a socket and is not what it should be: a clear refusal, nothing stored, and life goes on."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from chatserver.visitor import pagetoken
from tests.chatserver.unharmed import clean, still_answers
from tests.helpers import Client, Lethe, lethe
from tests.scenarios.wire import Cut, TurnedAway, wire

DEEP: Any = "x"
for _ in range(200):
    DEEP = [DEEP]
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**64, "", "x", "\x00", "\ud800", "\u202e", "*", "%", "../../etc/passwd", [], ["*"], {},
    {"$gt": ""}, [[]], DEEP, "a" * 5_000, "<img src=x onerror=alert(1)>", "\r\nBcc: all@example.com",
)  # fmt: skip
VISITOR_EVENTS = ("message", "sync", "offer", "offer_decline", "typing", "seen", "end")
STAFF_EVENTS = ("watch", "unwatch", "reply", "typing", "seen")
FIELDS = ("client_id", "text", "change", "seq", "email", "token", "reminders", "conversation")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Lethe]:
    more = {"limits.messages_per_visitor": 100_000, "limits.messages_per_address": 1_000_000}
    async with lethe(tmp_path, more=more) as running:
        yield running


def page_of(server: Lethe) -> str:
    token = pagetoken.PageToken(site="demo", language="en", page="/")
    return pagetoken.issue(server.parts.secrets.tokens, token, now=server.clock())


async def stored(visitor: Client) -> list[str]:
    synced = await visitor.ask("sync", {"change": 0})
    return [message["text"] for message in synced["messages"]]


async def a_chat(server: Lethe) -> tuple[Client, str]:
    """A visitor who has said one thing, and the id of his conversation."""
    visitor = await server.visitor()
    assert (await visitor.say("Hello"))["ok"]
    [conversation] = [key[1] for key in server.parts.live._watched]
    return visitor, conversation.hex()


# The events of both namespaces


async def test_whatever_a_visitor_sends_he_gets_an_answer_and_nothing_is_stored(server: Lethe) -> None:
    bystander, _ = await a_chat(server)
    async with wire(server.url, "/visitor", auth={"page": page_of(server)}) as joined:
        for event in VISITOR_EVENTS:
            for odd in ODD:
                clean(await joined.ask(event, odd))
                clean(await joined.ask(event, odd, odd))
                clean(await joined.ask(event, dict.fromkeys(FIELDS, odd)))
            clean(await joined.ask(event))
        assert (await joined.ask("sync", {"change": 0}))["messages"] == []
        assert joined.named("ended") == []
    assert await stored(bystander) == ["Hello"]
    await still_answers(server)


async def test_whatever_a_member_of_staff_sends_he_gets_an_answer_and_nothing_is_stored(server: Lethe) -> None:
    visitor, conversation = await a_chat(server)
    cookie = f"lethe={await server.session()}"
    async with wire(server.url, "/staff", cookie=cookie) as joined:
        for event in STAFF_EVENTS:
            for odd in ODD:
                clean(await joined.ask(event, odd))
                clean(await joined.ask(event, dict.fromkeys(FIELDS, odd)))
                fields = dict.fromkeys(FIELDS, odd) | {"conversation": conversation}
                if event != "reply":
                    clean(await joined.ask(event, fields))
    assert await stored(visitor) == ["Hello"]
    await still_answers(server)


@pytest.mark.parametrize("event", ["*", "connect_error", "nothing", "__class__", "message\x00", "", "constructor"])
async def test_an_event_of_no_known_name_does_nothing(server: Lethe, event: str) -> None:
    visitor, _ = await a_chat(server)
    async with wire(server.url, "/visitor", auth={"page": page_of(server)}) as joined:
        with pytest.raises((TimeoutError, Cut)):
            await joined.ask(event, {"client_id": uuid.uuid4().hex, "text": "Hello"}, seconds=0.3)
    assert await stored(visitor) == ["Hello"]
    await still_answers(server)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("nul\x00 and bell\x07", "nul and bell"),
        ("turned \u202earound\u202c and \u2067isolated\u2069", "turned around and isolated"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("\u05e9\u05dc\u05d5\u05dd\u200f!", "\u05e9\u05dc\u05d5\u05dd\u200f!"),
    ],
)  # fmt: skip
async def test_characters_that_are_not_seen_but_change_what_is_are_taken_out(
    server: Lethe, text: str, kept: str
) -> None:
    visitor = await server.visitor()
    answer = await visitor.say(text)
    assert answer["ok"] and answer["text"] == kept
    assert await stored(visitor) == [kept]


async def test_a_card_number_with_unseen_characters_in_it_is_found(server: Lethe) -> None:
    visitor = await server.visitor()
    answer = await visitor.say("my card \u202e4111\u202c 1111\x00 11\u206611\u2069 1111")
    assert answer["marks"][0]["kind"] == "CREDIT_CARD" and "4111" not in answer["text"]


@pytest.mark.parametrize("text", ["half \ud83d pair", "\udfff", "\x00\x07\u202e", " \n\t ", "\u2066\u2069"])
async def test_text_that_is_none_is_refused(server: Lethe, text: str) -> None:
    async with wire(server.url, "/visitor", auth={"page": page_of(server)}) as joined:
        answer = await joined.ask("message", {"client_id": uuid.uuid4().hex, "text": text})
        assert answer["error"]["code"] == "bad_shape"
        assert (await joined.ask("sync", {"change": 0}))["messages"] == []


async def test_ten_megabytes_cut_their_sender_only(server: Lethe) -> None:
    visitor, _ = await a_chat(server)
    async with wire(server.url, "/visitor", auth={"page": page_of(server)}) as joined:
        with pytest.raises(Cut):
            await joined.ask("message", {"client_id": uuid.uuid4().hex, "text": "x" * 10_000_000})
    assert await stored(visitor) == ["Hello"]
    await still_answers(server)


async def test_who_sends_events_without_end_is_slowed_and_then_cut_and_the_others_are_not(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        other = await server.visitor()
        async with wire(server.url, "/visitor", auth={"page": page_of(server)}) as joined:
            packet = "42/visitor," + json.dumps(["message", {"client_id": uuid.uuid4().hex, "text": "Hello"}])
            async with asyncio.timeout(30):
                while not joined.cut:
                    try:
                        for _ in range(100):
                            await joined.send(packet)
                    except Cut:
                        break
                    await asyncio.sleep(0)
            assert (await other.say("Me too"))["ok"]
        assert await stored(other) == ["Me too"]


# Other people's conversations


async def test_typing_and_seen_of_a_chat_that_is_not_watched_reach_nobody(server: Lethe) -> None:
    visitor, conversation = await a_chat(server)
    staff = await server.staff()
    for event in ("typing", "seen"):
        for id_ in (conversation, uuid.uuid4().hex, "*", ""):
            answer = await staff.ask(event, {"conversation": id_, "seq": 1})
            assert answer["ok"] is False and answer["error"]["code"] in ("not_found", "bad_shape")
    assert visitor.named("typing") == visitor.named("seen") == []
    assert (await visitor.ask("sync", {"change": 0}))["seen"] == 0
    assert (await staff.ask("watch", {"conversation": conversation, "change": 0}))["ok"]
    assert (await staff.ask("seen", {"conversation": conversation, "seq": 2**52}))["ok"]
    assert (await visitor.ask("sync", {"change": 0}))["seen"] == 1
    assert visitor.named("seen") == [{"seq": 1}]


async def test_a_visitor_cannot_name_a_conversation_that_is_not_his(server: Lethe) -> None:
    victim, conversation = await a_chat(server)
    staff = await server.staff()
    assert (await staff.ask("watch", {"conversation": conversation, "change": 0}))["ok"]
    async with wire(server.url, "/visitor", auth={"page": page_of(server), "resume": conversation}) as joined:
        assert joined.named("ended") == [{"reason": "gone"}]
        for event in VISITOR_EVENTS:
            answer = await joined.ask(
                event, {"conversation": conversation, "change": 0, "seq": 1, "room": conversation}
            )
            clean(answer)
            assert not answer.get("messages")
    assert await stored(victim) == ["Hello"]
    assert not any(staff.named(event) for event in ("typing", "seen", "message", "ended"))


async def test_a_reply_to_a_conversation_that_does_not_exist_is_not_found(server: Lethe) -> None:
    await a_chat(server)
    staff = await server.staff()
    data = {"conversation": uuid.uuid4().hex, "client_id": uuid.uuid4().hex, "text": "Hello?"}
    assert (await staff.ask("reply", data))["error"]["code"] == "not_found"


# Who may open a socket


@pytest.mark.parametrize(
    "origin", ["null", "https://evil.example", "{url}.evil.example", "{url}@evil.example", "{url}/", ""]
)
async def test_a_foreign_origin_opens_no_socket(server: Lethe, origin: str) -> None:
    cookie = f"lethe={await server.session()}"
    for namespace, auth in (("/visitor", {"page": page_of(server)}), ("/staff", {})):
        with pytest.raises((TurnedAway, Cut)) as refused:
            async with wire(server.url, namespace, auth=auth, cookie=cookie, origin=origin.format(url=server.url)):
                pass
        clean(str(refused.value))


async def test_no_origin_opens_no_socket_of_staff_and_one_of_a_visitor_only_with_a_page_token(server: Lethe) -> None:
    cookie = f"lethe={await server.session()}"
    with pytest.raises(TurnedAway, match="may not open"):
        async with wire(server.url, "/staff", cookie=cookie, origin=None):
            pass
    with pytest.raises(TurnedAway, match="page_token"):
        async with wire(server.url, "/visitor", origin=None):
            pass
    async with wire(server.url, "/visitor", auth={"page": page_of(server)}, origin=None) as joined:
        assert (await joined.ask("sync", {"change": 0}))["ok"]


@pytest.mark.parametrize("cookie", ["", "lethe=", "lethe=guessed", "lethe=%00", "other=1", "lethe=" + "x" * 4000])
async def test_without_a_session_there_is_no_socket_of_staff(server: Lethe, cookie: str) -> None:
    await server.session()
    with pytest.raises(TurnedAway, match="signed_out"):
        async with wire(server.url, "/staff", cookie=cookie):
            pass


@pytest.mark.parametrize(
    "auth",
    [*(odd for odd in ODD if odd != 1.5), {"page": DEEP}, {"page": "\ud800"}, {"page": {"a": 1}}, {"page": "x" * 9000}],
)
async def test_whatever_stands_in_the_place_of_a_page_token_opens_nothing(server: Lethe, auth: Any) -> None:
    with pytest.raises(TurnedAway) as refused:
        async with wire(server.url, "/visitor", auth=auth):
            pass
    clean(str(refused.value))


@pytest.mark.parametrize("resume", ["x", "\ud800", DEEP, {"a": 1}, 7, "x" * 9000, "*", ["x"]])
async def test_a_broken_resume_token_begins_anew(server: Lethe, resume: Any) -> None:
    auth = {"page": page_of(server), "resume": resume, "change": resume}
    async with wire(server.url, "/visitor", auth=auth) as joined:
        answer = await joined.ask("message", {"client_id": uuid.uuid4().hex, "text": "Hello"})
        assert answer["ok"] and joined.named("ended") == [{"reason": "gone"}]


async def test_a_namespace_that_does_not_exist_is_refused(server: Lethe) -> None:
    for namespace in ("/admin", "/*", "/staff/../visitor", "/STAFF"):
        with pytest.raises((TurnedAway, Cut)):
            async with wire(server.url, namespace, auth={"page": page_of(server)}):
                pass
