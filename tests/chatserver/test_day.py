"""A salesperson's day over HTTP: calls, hand-over, the board, ends with their value, answers, what is planned."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from leads import (
    accounts,
    answers,
    chatlist,
    coldness,
    counts,
    inbound,
    leadview,
    lists,
    mailboxes,
    offers,
    rules,
    stopping,
    timeline,
)
from leads.inbound import Letter
from leads.store.crypto import new_id
from leads.store.tables import consents, leads, mails
from leads.threads import link
from tests.chatserver.browsing import Browsing, browsing
from tests.chatserver.test_console import asked, offered
from tests.helpers import Lethe, lethe

DAY = timedelta(days=1)


async def view(server: Lethe, lead: bytes) -> leadview.LeadView:
    found = await leadview.view(server.store, lead, server.clock())
    assert found is not None
    return found


async def does(browser: Browsing, lead: bytes, what: str, **fields: str) -> str:
    page = await browser.post(f"/console/leads/{lead.hex()}/{what}", fields)
    assert page.status == 303, page.text[:2000]
    return page.location


async def test_only_a_call_that_reached_the_person_is_his_act(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        server.clock.move(days=5)
        before = (await view(server, lead)).row
        await does(browser, lead, "talk", kind="call", outcome="not_reached")
        after = (await view(server, lead)).row
        assert (after.stage, after.silence.since, after.next_step_at) == (
            before.stage, before.silence.since, before.next_step_at,
        )  # fmt: skip
        await does(browser, lead, "talk", kind="visit", outcome="reached")
        reached = (await view(server, lead)).row
        assert (reached.stage, reached.silence.since, reached.next_step_at) == ("answered", server.clock(), None)
        retention = (await rules.in_force(server.store, server.parts.retention)).of("demo", None)
        assert reached.silence.cold_at == coldness.lead_cold_at(retention, begin=server.clock())
        assert await lists.answered(server.store, server.clock()) == [], "who was spoken with does not wait"
        story = [(event.kind, event.what) for event in await timeline.of(server.store, await view(server, lead))]
        assert ("call", "not_reached") in story and ("visit", "reached") in story
        page = (await browser.get(f"/console/leads/{lead.hex()}")).text
        assert "Call: not reached" in page and "Visit: reached" in page


async def test_a_request_moves_on_the_board_by_hand_and_ends_with_its_value_or_reason(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        one = await asked(server, "one@example.org")
        server.clock.move(minutes=1)
        two = await asked(server, "two@example.org")
        assert (await does(browser, one, "move", to="offered", **{"from": "board"})).startswith("/console/leads?view=")
        moved = (await view(server, one)).row
        assert moved.stage == "offered" and moved.silence.kind == "counting", "our answer was given by word of mouth"
        assert "one@" not in (await browser.get("/console/today")).text.replace("<wbr>", "")
        assert (await browser.post(f"/console/leads/{one.hex()}/move", {"to": "new"})).status == 422
        await does(browser, one, "move", to="answered")
        assert (await browser.post(f"/console/leads/{one.hex()}/move", {"to": "reminded"})).status == 409
        await does(browser, one, "move", to="customer", value="1 450,50", currency="CZK")
        won = (await view(server, one)).row
        assert (won.stage, won.value) == ("customer", 145_050)
        day = server.clock().date()
        assert (
            "An order or a claim: 30 days after its closing" in (await browser.get(f"/console/leads/{one.hex()}")).text
        )
        for wrong in ({"kind": "order"}, {"kind": "order", "on": f"{day + DAY}"}, {"kind": "chat", "on": f"{day}"}):
            assert (await browser.post(f"/console/leads/{one.hex()}/kept-for", wrong)).status == 422
        await does(browser, one, "kept-for", kind="order", on=f"{day}")
        kept_until = (await view(server, one)).row.silence.cold_at
        assert kept_until is not None and 30 * DAY < kept_until - server.clock() < 31 * DAY
        assert (await browser.post(f"/console/leads/{two.hex()}/move", {"to": "lost"})).status == 422
        await does(browser, two, "move", to="lost", why="price")
        assert (await view(server, two)).close_reason == "price"


async def test_a_request_goes_to_a_colleague_with_its_chat_and_tasks(tmp_path: Path) -> None:
    async with (
        lethe(tmp_path) as server,
        browsing(server, await server.session()) as olga,
        browsing(server, await server.session(login="petra")) as petra,
    ):
        lead = await asked(server)
        number = next(n for n, name in (await accounts.names(server.store)).items() if name == "Petra")
        assert "adam@" not in (await petra.get("/console/today?of=mine")).text.replace("<wbr>", "")
        assert (await does(olga, lead, "hand-over", to=str(number))).endswith("said=handed_over")
        assert "adam@" in (await petra.get("/console/today?of=mine")).text.replace("<wbr>", "")
        assert "adam@" in (await petra.get("/console/inbox?view=mine")).text.replace("<wbr>", "")
        assert "adam@" in (await petra.get("/console/leads?of=mine")).text.replace("<wbr>", "")
        assert "No requests here" in (await olga.get("/console/leads?of=mine")).text
        assert (await olga.post(f"/console/leads/{lead.hex()}/hand-over", {"to": "4711"})).status == 404
        assert (await does(petra, lead, "hand-over", to="")).endswith("said=given_back")


async def test_what_is_planned_stands_in_today_from_its_day_on(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        day = server.clock().date() + 2 * DAY
        await does(browser, lead, "plan", kind="call", on=day.isoformat())
        assert (
            await browser.post(f"/console/leads/{lead.hex()}/plan", {"kind": "call", "on": "2020-01-01"})
        ).status == 422
        assert "All done" in (await browser.get("/console/today")).text
        server.clock.move(days=2)
        assert "Planned for today" in (await browser.get("/console/today")).text
        assert (await does(browser, lead, "talk", kind="call", outcome="reached", **{"from": "today"})).startswith(
            "/console/today"
        )
        assert "Planned for today" not in (await browser.get("/console/today")).text


async def test_the_firms_answers_are_redacted_filled_and_offered_in_the_visitors_language(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead, product="Gravel 54")
        good = {
            "language": "en",
            "title": "Offer",
            "words": "Dear {name}, your {offer} for {price} waits. {me}, {firm}",
        }
        assert (await browser.post("/console/answers", good)).status == 303
        cards = {"language": "en", "title": "Card", "words": "My card is 4111 1111 1111 1111, call anna@example.org"}
        assert (await browser.post("/console/answers", cards)).status == 303
        assert (await browser.post("/console/answers", {**good, "language": "cs"})).status == 303
        refused = await browser.post("/console/answers", {**good, "words": "{secret}"})
        assert refused.status == 422 and "variable in braces" in refused.text and "{secret}" in refused.text
        kept = await answers.listed(server.store)
        assert len(kept) == 3 and not any("4111" in one.words or "anna@" in one.words for one in kept)
        chat = (await view(server, lead)).chats[0][0].id.hex()
        listed = json.loads((await browser.get(f"/console/inbox/{chat}/answers")).text)
        assert [one["text"] for one in listed if one["title"] == "Offer"] == [
            "Dear, your Gravel 54 for €1,290.50 waits. Olga, Alpen Velo"
        ]
        assert sum(one["safe"] for one in listed) >= 3
        assert (await browser.get(f"/console/inbox/{chat}/save-answer")).status == 404, "nobody has replied yet"
        await browser.post(f"/console/inbox/{chat}/reply", {"text": "We open at nine; my card is 4111 1111 1111 1111."})
        draft = (await browser.get(f"/console/inbox/{chat}/save-answer")).text
        assert "We open at nine" in draft and "4111" not in draft
        assert (await browser.post(f"/console/answers/{kept[0].id}/remove")).status == 303
        assert len(await answers.listed(server.store)) == 2


def test_an_empty_variable_leaves_a_whole_sentence() -> None:
    assert answers.filled("Hello {name}, it is {price} .", {}) == "Hello, it is."
    assert answers.filled("Hello {name}!", {"name": "{offer}"}) == "Hello {offer}!"


async def test_a_phone_number_is_seen_by_nobody_before_it_is_taken_for_a_call(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server, text="An offer please, and call me at +420 601 234 567 in the afternoon")
        card = f"/console/leads/{lead.hex()}"
        before = (await browser.get(card)).text
        assert "put aside in the chat" in before and "601234567" not in before.replace("<wbr>", "").replace(" ", "")
        assert (await does(browser, lead, "phone")).endswith("said=phone_taken")
        after = (await browser.get(card)).text
        assert "601234567" in after.replace("<wbr>", "").replace(" ", "")
        assert "put aside in the chat" not in after
        assert "Planned for today" in (await browser.get("/console/today")).text
        assert (await browser.post(f"{card}/phone")).status == 404


async def answers_by_mail(server: Lethe, lead: bytes) -> None:
    retention = await rules.in_force(server.store, server.parts.retention)
    letter = Letter("adam@example.org", "Re: offer", "One more question.", f"<{new_id().hex()}@x.example>", "open")
    seen = mailboxes.once(server.store, new_id() + new_id(), place=None, now=server.clock())
    await inbound.answered(server.store, retention, lead, letter, within=seen, now=server.clock())


async def test_an_answer_by_mail_waits_since_it_came_and_where_one_answers_it_and_no_longer(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        server.clock.move(days=5)
        await answers_by_mail(server, lead)
        server.clock.move(hours=2)
        today = (await browser.get("/console/today")).text
        rows = re.findall(r'href="(/console/(?:inbox|leads)/[0-9a-f]{32}[^"]*)"', today)
        assert rows == [f"/console/leads/{lead.hex()}#mails"] and "2 hours" in today, "one row, where one answers"
        assert (await counts.badges(server.store, server.clock()))["today"] == 1
        await does(browser, lead, "mail", text="Gladly, on Friday.")
        assert "All done" in (await browser.get("/console/today")).text


async def test_a_request_that_is_lost_stands_in_today_no_more(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        await does(browser, lead, "plan", kind="call", on=server.clock().date().isoformat())
        async with server.store.main.begin() as connection:
            await connection.execute(update(mails).values(state="held"))
            soon = {"valid_until": server.clock() + 5 * DAY}
            await connection.execute(update(consents).values(**soon))
        today = (await browser.get("/console/today")).text
        assert "Mails that need a decision" in today and "Planned" in today and "Consent runs out" in today
        await does(browser, lead, "move", to="lost", why="price")
        assert "All done" in (await browser.get("/console/today")).text


async def test_the_timeline_says_when_and_how_the_reminders_were_stopped(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await offered(server, browser, lead)
        thread = (await view_of_thread(server, lead)).thread
        stop = link(server.parts.sender, "stop", thread)
        assert (await browser.get(stop.removeprefix(server.parts.sender.base_url))).status == 200
        card = f"/console/leads/{lead.hex()}"
        assert "Follow-ups stopped" not in (await browser.get(card)).text, "a GET stops nothing"
        server.clock.move(days=1)
        await browser.post_bare(stop.removeprefix(server.parts.sender.base_url), b"", {})
        page = (await browser.get(card)).text
        assert page.count("Follow-ups stopped: by the link in a mail") == 2, "beside the plan and in the story"
        assert "did not allow them" not in page
        server.clock.move(days=1)
        await stopping.not_asked(server.store, lead, now=server.clock(), until=server.clock() + DAY, way="objected")
        story = [(e.kind, e.what) for e in await timeline.of(server.store, await view(server, lead))]
        assert story[:2] == [("stopped", "objected"), ("stopped", "stop")]


async def view_of_thread(server: Lethe, lead: bytes) -> Any:
    async with server.store.main.read() as connection:
        return (await connection.execute(select(leads.c.thread).where(leads.c.id == lead))).one()


async def test_who_may_get_no_mail_is_named_before_somebody_writes(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        first = await asked(server)
        assert "no mails" not in (await browser.get("/console/today")).text
        await stopping.not_asked(server.store, first, now=server.clock(), until=server.clock() + DAY, way="objected")
        server.clock.move(minutes=1)
        again = await asked(server)
        assert (await browser.get("/console/today")).text.count("no mails") == 2, "both requests, each once"
        card = (await browser.get(f"/console/leads/{again.hex()}")).text
        assert "No mail may go there" in card and "Open the chat and reply" in card
        assert re.search(r"<button disabled>.*Send the offer", card)
        person = (await view(server, again)).row.card.hex()
        assert "This address is blocked" in (await browser.get(f"/console/people/{person}")).text
        chat = (await view(server, again)).chats[0][0].id.hex()
        assert "no mails" in (await browser.get(f"/console/inbox/{chat}")).text
        server.clock.move(days=2)
        assert "no mails" not in (await browser.get("/console/today")).text, "the objection's time is over"


async def test_who_asked_for_an_answer_by_mail_gets_one_before_any_offer(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        visitor = await server.visitor()
        await visitor.say("Is the frame made of steel?")
        chat = (await chatlist.chats_open(server.store, now=server.clock()))[0]
        retention = await rules.in_force(server.store, server.parts.retention)
        lead = await offers.confirm(
            server.store, retention, chat.id, email="eva@example.org", wish="answer", reminders=False, country="CZ",
            now=server.clock(),
        )  # fmt: skip
        server.clock.move(minutes=5)
        today = (await browser.get("/console/today")).text
        assert "Planned for today" in today and f"/console/leads/{lead.hex()}?said=write_again#write" in today
        assert 'id="write" open' in (await browser.get(f"/console/leads/{lead.hex()}")).text
        await does(browser, lead, "mail", text="Yes, it is.")
        assert "All done" in (await browser.get("/console/today")).text
        assert "Yes, it is." in (await browser.get(f"/console/leads/{lead.hex()}")).text
