"""One message on its way: redacted before it is stored, acknowledged after, delivered once and in order."""

import uuid
from pathlib import Path

import pytest
from socketio.exceptions import ConnectionError as Refused

from tests.helpers import Client, Lethe, lethe, until

CARD = "4111 1111 1111 1111"


def everything_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def conversation_of(server: Lethe, staff: Client) -> str:
    await until(lambda: bool(staff.named("inbox")))
    return str(staff.named("inbox")[-1]["changed"][-1])


async def test_what_is_stored_and_shown_is_redacted(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor()
        ack = await visitor.say(f"my card is {CARD}, please charge it")
        assert ack["ok"] and CARD not in ack["text"] and ack["marks"][0]["kind"] == "CREDIT_CARD"
        staff = await server.staff()
        await visitor.say("are you there?")
        conversation = await conversation_of(server, staff)
        seen = await staff.ask("watch", {"conversation": conversation, "change": 0})
        assert [m["text"] for m in seen["messages"]] == [ack["text"], "are you there?"]
        raw = everything_below(tmp_path)
        assert CARD.encode() not in raw and b"are you there?" not in raw


async def test_a_repeated_client_id_gets_the_same_ack_and_stores_nothing(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor()
        client_id = str(uuid.uuid4())
        first = await visitor.say("one", client_id)
        again = await visitor.say("one", client_id)
        assert again == first
        synced = await visitor.ask("sync", {"change": 0})
        assert [m["text"] for m in synced["messages"]] == ["one"]


async def test_a_visitor_who_returns_gets_what_he_missed(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor()
        ack = await visitor.say("hello")
        staff = await server.staff()
        await visitor.say("anybody?")
        conversation = await conversation_of(server, staff)
        await visitor.leave()
        reply = {"conversation": conversation, "client_id": str(uuid.uuid4()), "text": "Good morning"}
        assert (await staff.ask("reply", reply))["ok"]
        back = await server.visitor(resume=ack["resume"])
        missed = await back.ask("sync", {"change": ack["change"]})
        assert [m["text"] for m in missed["messages"]] == ["anybody?", "Good morning"]
        assert missed["messages"][-1]["name"] == "Olga"


async def test_a_salespersons_answer_reaches_the_visitor_once(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff = await server.visitor(), await server.staff()
        await visitor.say("hello")
        conversation = await conversation_of(server, staff)
        await staff.ask("watch", {"conversation": conversation, "change": 0})
        client_id = str(uuid.uuid4())
        reply = {"conversation": conversation, "client_id": client_id, "text": "Hi, how can I help?"}
        assert (await staff.ask("reply", reply))["ok"] and (await staff.ask("reply", reply))["ok"]
        await until(lambda: bool(visitor.named("message")))
        await visitor.say("fine")
        await until(lambda: bool(staff.named("message")))
        assert [m["text"] for m in visitor.named("message")] == ["Hi, how can I help?"]
        assert [m["text"] for m in staff.named("message")] == ["fine"]


async def test_an_answer_is_read_with_the_question_also_by_who_comes_back(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("kowalczyk")
        assert ack["text"] == "kowalczyk", "by itself the word tells nothing"
        staff = await server.staff()
        await visitor.say("are you there?")
        reply = {"conversation": await conversation_of(server, staff), "client_id": str(uuid.uuid4())}
        said = await staff.ask("reply", reply | {"text": "Good morning, Olga here. What is your name, please?"})
        assert said["text"] == "Good morning, Olga here. What is your name, please?", "her own name is not cut"
        await until(lambda: bool(visitor.named("message")))
        assert "kowalczyk" not in (await visitor.say("kowalczyk"))["text"]
        await visitor.leave()
        back = await server.visitor(resume=ack["resume"])
        assert "brzozowski" not in (await back.say("brzozowski"))["text"]


async def test_a_card_number_split_over_two_messages_is_removed_from_both(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff = await server.visitor(), await server.staff()
        await visitor.say("hello")
        conversation = await conversation_of(server, staff)
        await staff.ask("watch", {"conversation": conversation, "change": 0})
        first = await visitor.say("the card is 4539 5787")
        await visitor.say("6362 1486")
        await until(lambda: bool(staff.named("amended")))
        assert staff.named("amended")[0]["seq"] == first["seq"]
        synced = await visitor.ask("sync", {"change": 0})
        assert not any("4539" in m["text"] or "1486" in m["text"] for m in synced["messages"])


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "text",
        7,
        {},
        {"client_id": "x", "text": "hi"},
        {"client_id": str(uuid.uuid4()), "text": ["hi"]},
        {"client_id": str(uuid.uuid4()), "text": "   \x00 "},
        {"client_id": str(uuid.uuid4()), "text": "a" * 4001},
        {"client_id": {"a": 1}, "text": "hi"},
        {"client_id": str(uuid.uuid4()), "text": {"a": {"b": {}}}},
    ],
)
async def test_a_bad_event_is_answered_and_stores_nothing(tmp_path: Path, data: object) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        answer = await visitor.ask("message", data)
        assert answer["ok"] is False and answer["error"]["message"]
        assert (await visitor.ask("sync", {"change": 0}))["messages"] == []


async def test_too_many_messages_at_once_are_refused_with_a_word(tmp_path: Path) -> None:
    async with lethe(tmp_path, more={"limits.messages_per_visitor": 3}) as server:
        visitor = await server.visitor()
        answers = [await visitor.say(f"message {n}") for n in range(5)]
        assert [a["ok"] for a in answers] == [True, True, True, False, False]
        assert answers[-1]["error"]["code"] == "rate"


async def test_a_strangers_mailbox_gets_few_offers_a_day_however_its_address_is_written(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        most = server.parts.settings.limits.mails_per_recipient
        written = [
            "eva.mala@gmail.com",
            "Eva.Mala@gmail.com",
            "eva.mala+1@gmail.com",
            "evamala@gmail.com",
            "EVAMALA+x@gmail.com",
        ]
        answers = []
        for email in [*written, "adam@example.org"]:
            visitor = await server.visitor()
            await visitor.say("An offer by e-mail, please")
            answers.append(await visitor.ask("offer", {"email": email, "token": None, "reminders": True}))
        assert [answer["ok"] for answer in answers] == [True] * most + [False] * (len(written) - most) + [True]
        assert "tomorrow" in answers[most]["error"]["message"]


async def test_a_socket_from_a_foreign_page_or_with_a_forged_token_is_refused(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        for origin in ("https://evil.example", "null", f"{server.url}.evil.example"):
            with pytest.raises(Refused):
                await server.connect("/visitor", auth={"page": "x"}, origin=origin)
        with pytest.raises(Refused):
            await server.visitor(page="forged.token")


async def test_a_visitors_token_opens_nothing_in_the_console(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("hello")
        with pytest.raises(Refused):
            await server.connect("/staff", auth={"page": ack["resume"], "resume": ack["resume"]})


async def test_a_foreign_conversation_is_not_found(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        staff = await server.staff()
        for conversation in (uuid.uuid4().hex, "zz", None, 5):
            answer = await staff.ask("watch", {"conversation": conversation, "change": 0})
            assert answer["ok"] is False


async def test_who_ends_the_chat_finds_nothing_of_it_again(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("please forget me")
        assert (await visitor.ask("end"))["ok"]
        await server.tick()
        back = await server.visitor(resume=ack["resume"])
        await until(lambda: bool(back.named("ended")))
        assert (await back.ask("sync", {"change": 0}))["messages"] == []
