"""The automatic host: it says that it is one, answers from the firm's own answers, hands over, and moves no clock."""

import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from leads import answers, chatlist
from leads.store.tables import conversations, leads, owners, tasks
from tests.helpers import Client, Lethe, lethe

ON = {"assistant.enabled": True}
SUNDAY_EVENING = {"days": -1, "hours": 9}


async def saved(server: Lethe, *, automatic: bool = True) -> None:
    words = "We deliver within three working days. Yours, {firm}"
    await answers.save(
        server.store, None, language="en", title="Delivery time", words=words, by=1, now=server.clock(),
        automatic=automatic,
    )  # fmt: skip


async def said(server: Lethe, visitor: Client) -> list[str]:
    """Everything that the host said until now."""
    server.clock.move(seconds=2)
    await server.tick()
    synced = await visitor.ask("sync", {"change": 0})
    return [m["text"] for m in synced["messages"] if m["from"] == "assistant"]


async def rows(server: Lethe, table: Any) -> list[Any]:
    async with server.store.main.read() as connection:
        return list((await connection.execute(table.select())).all())


async def test_it_greets_says_that_it_is_automatic_and_gives_the_firms_own_answer(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls, ON) as server:
        await saved(server)
        visitor = await server.visitor()
        await visitor.say("How many days until the bike arrives?")
        heard = await said(server, visitor)
        assert len(heard) == 1 and "automatic assistant of Alpen Velo, not a person" in heard[0]
        assert "We deliver within three working days. Yours, Alpen Velo" in heard[0]
        synced = await visitor.ask("sync", {"change": 0})
        assert synced["assistant"] == {"kind": "assistant", "person": True, "helped": True}
        # The same answer reached him without asking, and staff see it as the assistant's.
        assert [m["from"] for m in visitor.named("message")] == ["assistant"]
        await visitor.say("How many days until the bike arrives?")
        assert len(await said(server, visitor)) == 2, "it is greeted once, answered each time"
        assert "not a person" not in (await said(server, visitor))[1]


@pytest.mark.parametrize(
    ("language", "title", "words", "asked", "greets"),
    [
        ("sk", "Doba doručenia", "Doručujeme do troch dní.", "Kedy mi príde bicykel?", "Som automatický asistent"),
        (
            "fr",
            "Délai de livraison",
            "Nous livrons en trois jours.",
            "Quand arrive mon vélo ?",
            "l’assistant automatique",
        ),
    ],
)
async def test_slovaks_and_french_are_greeted_and_answered_in_their_language(
    tmp_path: Path, language: str, title: str, words: str, asked: str, greets: str
) -> None:
    async with lethe(tmp_path, more=ON) as server:
        now = server.clock()
        await answers.save(
            server.store, None, language=language, title=title, words=words, by=1, now=now, automatic=True
        )
        visitor = await server.visitor(language=language)
        await visitor.say(asked)
        (heard,) = await said(server, visitor)
        assert greets in heard and words in heard


async def test_what_it_says_moves_no_clock_and_he_goes_on_waiting_until_he_says_that_it_helped(tmp_path: Path) -> None:
    async with lethe(tmp_path, more=ON) as server:
        await saved(server)
        visitor = await server.visitor()
        await visitor.say("When will my parcel arrive?")
        before = (await rows(server, owners))[0]
        assert await said(server, visitor)
        (listed,) = await chatlist.chats_open(server.store, now=server.clock())
        assert listed.last is not None and listed.last.text == "When will my parcel arrive?" and listed.unread
        after = (await rows(server, owners))[0]
        kept = ("acted_at", "answered_at", "waiting_since", "cold_at")
        assert {name: getattr(after, name) for name in kept} == {name: getattr(before, name) for name in kept}
        assert before.waiting_since is not None and before.answered_at is None
        assert (await visitor.ask("helped"))["ok"]
        helped = (await rows(server, owners))[0]
        assert (helped.waiting_since, helped.cold_at) == (None, before.cold_at)


async def test_an_answer_that_may_not_be_given_automatically_is_not_given_and_it_is_unsure_once(
    tmp_path: Path,
) -> None:
    async with lethe(tmp_path, more=ON) as server:
        await saved(server, automatic=False)
        visitor = await server.visitor()
        await visitor.say("When will my parcel arrive?")
        heard = await said(server, visitor)
        assert len(heard) == 1 and "no sure answer" in heard[0] and "A person will answer you here." in heard[0]
        await visitor.say("Is the red one nicer?")
        assert len(await said(server, visitor)) == 1


async def test_after_hours_it_says_when_somebody_is_back_and_takes_the_question_with_an_address(tmp_path: Path) -> None:
    async with lethe(tmp_path, more=ON) as server:
        server.clock.move(**SUNDAY_EVENING)
        visitor = await server.visitor()
        await visitor.say("Is the frame made of steel? Write to eva@posta.example")
        heard = await said(server, visitor)
        assert "we are back: Monday 2 March, 09:00 (Prague)" in heard[0]
        assert "confirm your address on the card below" in heard[0] and "Hello" not in heard[0], "the chat has greeted"
        card = (await visitor.ask("sync", {"change": 0}))["card"]
        assert (card["wish"], card["masked"]) == ("answer", "e***@posta.example")
        confirmed = await visitor.ask("offer", {"email": None, "token": card["token"], "reminders": True})
        assert confirmed["ok"] and confirmed["masked"] == "e***@posta.example"
        task, lead = (await rows(server, tasks))[0], (await rows(server, leads))[0]
        assert (task.kind, lead.reminders, lead.stage) == ("write", False, "new")
        await visitor.say("Please let me talk to a person.")
        told = (await said(server, visitor))[1]
        assert "comes to the e-mail address that you gave us" in told and "leave your address" not in told


async def test_a_question_asked_at_night_goes_a_day_after_our_answer_though_nobody_left_an_address(
    tmp_path: Path,
) -> None:
    async with lethe(tmp_path, more=ON) as server:
        server.clock.move(**SUNDAY_EVENING)
        visitor, staff = await server.visitor(), await server.staff()
        await visitor.say("Is the frame made of steel?")
        await said(server, visitor)
        chat = (await rows(server, conversations))[0]
        assert (chat.offer_state, chat.wish) == ("asked", "answer")
        server.clock.move(hours=14)
        reply = {"conversation": chat.id.hex(), "client_id": str(uuid.uuid4()), "text": "Yes, it is."}
        assert (await staff.ask("reply", reply))["ok"]
        owner = (await rows(server, owners))[0]
        assert (owner.cold_at - server.clock(), owner.retention_class) == (timedelta(hours=24), "chat")


async def test_whoever_was_answered_by_day_and_asks_again_at_night_hears_that_nobody_is_there(tmp_path: Path) -> None:
    async with lethe(tmp_path, more=ON) as server:
        visitor, staff = await server.visitor(), await server.staff()
        await visitor.say("Is the frame made of steel?")
        before = len(await said(server, visitor))
        chat = (await rows(server, conversations))[0]
        reply = {"conversation": chat.id.hex(), "client_id": str(uuid.uuid4()), "text": "Yes, it is."}
        assert (await staff.ask("reply", reply))["ok"]
        await visitor.say("And the fork?")
        assert len(await said(server, visitor)) == before, "a colleague is there"
        server.clock.move(hours=12)
        await visitor.say("How heavy is it?")
        heard = await said(server, visitor)
        assert len(heard) == before + 1 and "Nobody is here now; we are back: Tuesday 3 March" in heard[-1]


async def test_it_hands_over_at_once_and_is_silent_for_good_when_a_person_is_wanted_or_has_written(
    tmp_path: Path,
) -> None:
    async with lethe(tmp_path, more=ON) as server:
        await saved(server)
        wants, pressed, answered = [await server.visitor() for _ in range(3)]
        await wants.say("I want to speak to a person, please.")
        assert "will not answer any more" in (await said(server, wants))[0]
        await pressed.say("hello")
        await said(server, pressed)
        assert (await pressed.ask("person"))["ok"]
        assert "will not answer any more" in (await said(server, pressed))[1]
        staff = await server.staff()
        ack = await answered.say("hello")
        fresh = [row.id.hex() for row in await rows(server, conversations) if row.assistant is None]
        assert len(fresh) == 1
        reply = {"conversation": fresh[0], "client_id": str(uuid.uuid4()), "text": "Good morning"}
        assert ack["ok"] and (await staff.ask("reply", reply))["ok"]
        for visitor, before in ((wants, 1), (pressed, 2), (answered, 0)):
            await visitor.say("When will my parcel arrive?")
            assert len(await said(server, visitor)) == before
        states = {row.assistant for row in await rows(server, conversations)}
        assert states == {"over", None}


async def test_who_wants_to_be_called_confirms_the_number_and_somebody_gets_the_task(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls, ON) as server:
        visitor = await server.visitor()
        await visitor.say("Please call me back on +420 601 234 567.")
        assert "which number a person may call" in (await said(server, visitor))[0]
        card = (await visitor.ask("sync", {"change": 0}))["card"]
        assert (card["wish"], card["masked"]) == ("call", "***567")
        wrong = await visitor.ask("offer", {"email": None, "phone": "12", "token": None, "reminders": False})
        assert wrong["error"]["code"] == "PhoneRefused"
        done = await visitor.ask("offer", {"email": None, "phone": None, "token": card["token"], "reminders": False})
        assert done["ok"] and done["masked"] == "***567"
        assert [task.kind for task in await rows(server, tasks)] == ["call"]
