"""The console's pages over HTTP: what they show, what they refuse, and that a form does what its button says."""

import ast
import re
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment, nodes
from sqlalchemy import select

from chatserver.console import words
from chatserver.console.forms import BadForm, Form
from leads import chatlist, correspondence, lists, notes, offers, rules, team
from leads.privacy import holds
from leads.store.tables import owners, tasks
from leads.text import LOCALES
from tests.chatserver.browsing import Browsing, browsing
from tests.helpers import Client, Lethe, lethe

CONSOLE = Path(words.__file__).parent
EVIL = "<img src=x onerror=alert(1)>"
DAY = timedelta(days=1)


async def asked(server: Lethe, email: str = "adam@example.org", *, text: str = "An offer, please") -> bytes:
    """A request as a visitor makes it; its id."""
    visitor: Client = await server.visitor()
    assert (await visitor.say(text))["ok"]
    newest = max(await chatlist.chats_open(server.store, now=server.clock()), key=lambda row: row.touched_at)
    retention = await rules.in_force(server.store, server.parts.retention)
    return await offers.confirm(
        server.store, retention, newest.id, email=email, reminders=True, country="CZ", now=server.clock()
    )


def offer_form(server: Lethe, **fields: str) -> dict[str, str]:
    valid = (server.clock().date() + 20 * DAY).isoformat()
    usual = {"product": "Gravel 54", "price": "1 290,50", "currency": "EUR", "valid_until": valid, "text": "Hi"}
    return usual | fields


async def offered(server: Lethe, browser: Browsing, lead: bytes, **fields: str) -> None:
    page = await browser.post(f"/console/leads/{lead.hex()}/offer", offer_form(server, **fields))
    assert page.status == 303, re.findall(r'role="alert">([^<]+)', page.text)


async def test_an_empty_installation_says_what_comes_next(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        for path in ("today", "inbox", "leads", "people", "outbox", "records"):
            page = await browser.get(f"/console/{path}")
            assert page.status == 200 and 'class="empty"' in page.text, path


async def test_what_somebody_wrote_is_shown_as_text_only(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        lead = await asked(server, text=f"{EVIL} please send an offer")
        await browser.post(f"/console/leads/{lead.hex()}/note", {"text": EVIL})
        await offered(server, browser, lead, product=EVIL, text=EVIL, about="Bicycles")
        await browser.post("/console/team", {"name": EVIL, "login": "eve<b>", "role": "manager", "language": "en"})
        mail = re.findall(r'href="(/console/outbox/[0-9a-f]{32})"', (await browser.get("/console/outbox")).text)[0]
        chat = (await chatlist.chats_of(server.store, lead, server.clock()))[0].id.hex()
        for path in ("today", "inbox", f"inbox/{chat}", "leads", f"leads/{lead.hex()}", "outbox", "team", "people"):
            page = await browser.get(f"/console/{path}")
            assert page.status == 200 and "<img" not in page.text, path
        shown = await browser.get(mail)
        assert "&lt;img" in shown.text and "<img" not in shown.text
        frame = await browser.get(f"{mail}/html")
        assert "sandbox" in frame.headers["Content-Security-Policy"] and "<img" not in frame.text


async def test_what_a_salesperson_notes_is_redacted_too(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        await browser.post(f"/console/leads/{lead.hex()}/note", {"text": "his card is 4111 1111 1111 1111"})
        kept = await notes.of_lead(server.store, lead)
        assert len(kept) == 1 and "4111" not in kept[0].text


async def test_an_offer_leaves_and_its_task_is_done(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        assert "Send an offer" in (await browser.get("/console/today")).text
        await offered(server, browser, lead)
        card = (await browser.get(f"/console/leads/{lead.hex()}?said=offer_sent")).text
        assert "The offer is on its way." in card and "€1,290.50" in card and "better price" in card
        assert "All done" in (await browser.get("/console/today")).text
        assert "Your offer: Gravel 54" in (await browser.get("/console/outbox")).text


@pytest.mark.parametrize(
    "wrong",
    [
        {"product": ""},
        {"product": "x" * 121},
        {"product": "a\nBcc: all@example.org"},
        {"price": "12,999"},
        {"price": "-5"},
        {"price": ""},
        {"price": "0,00"},
        {"price": "NaN"},
        {"price": "1e9"},
        {"currency": "BTC"},
        {"valid_until": "2020-01-01"},
        {"valid_until": "9999-12-31"},
        {"valid_until": "tomorrow"},
        {"text": "x" * 4001},
        {"text": "a\u202eb"},
        {"product": "\x00"},
        {"product": "Roof, born 3 May 1984, married"},
    ],
    ids=str,
)
async def test_a_wrong_offer_is_said_and_not_sent_and_keeps_what_was_typed(
    tmp_path: Path, wrong: dict[str, str]
) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        page = await browser.post(f"/console/leads/{lead.hex()}/offer", offer_form(server, **wrong))
        assert page.status == 422 and 'role="alert"' in page.text
        if "text" not in wrong:
            assert ">Hi</textarea>" in page.text
        assert 'class="empty"' in (await browser.get("/console/outbox")).text


async def test_what_staff_write_into_an_offer_or_a_mail_text_is_redacted_before_it_is_stored_and_sent(
    tmp_path: Path,
) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        lead = await asked(server)
        text = "Your frame is ready. Paid by card 4111 1111 1111 1111, thank you."
        shown = await browser.post(f"/console/leads/{lead.hex()}/offer/preview", offer_form(server, text=text))
        assert "Your frame is ready" in shown.text and "4111" not in shown.text, "he sees what will leave"
        await offered(server, browser, lead, text=text)
        letter = {"kind": "reminder", "site": "", "language": "en", "subject": "Still there?", "text": text}
        assert (await browser.post("/console/letters", letter)).status == 303
        assert "4111" not in (await browser.get("/console/letters?kind=reminder&site=&language=en")).text
        sent = (await correspondence.of_lead(server.store, lead))[0]
        assert "Your frame is ready" in sent.text and "4111" not in sent.text + sent.html


async def test_going_soon_has_three_answers(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session()) as browser:
        for name in ("one", "two", "three"):
            await offered(server, browser, await asked(server, f"{name}@example.org"))
        for _ in range(29):
            server.clock.move(days=1)
            await server.tick()
        page = await browser.get("/console/today")
        assert "Goes soon" in page.text
        async with server.store.main.read() as connection:
            query = select(tasks).where(tasks.c.kind == "due_soon", tasks.c.done_at.is_(None)).order_by(tasks.c.id)
            open_tasks = (await connection.execute(query)).all()
        assert len(open_tasks) == 3
        gone, again, kept = open_tasks
        until = re.findall(r' max="([0-9-]+)"', page.text)[0]
        assert until == (server.clock().astimezone(ZoneInfo("Europe/Prague")).date() + 90 * DAY).isoformat()
        url = "/console/tasks/{}/choose"
        assert (await browser.post(url.format(gone.id), {"choice": "let_go"})).location.endswith("said=let_go")
        written = await browser.post(url.format(again.id), {"choice": "write"})
        assert again.owner_id.hex() in written.location and written.location.endswith("#write")
        for bad in ({"choice": "keep"}, {"choice": "keep", "until": until, "reason": "because"},
                    {"choice": "keep", "until": "2020-01-01", "reason": "other"}, {"choice": "for ever"}):  # fmt: skip
            assert (await browser.post(url.format(kept.id), bad)).status == 422
        good = {"choice": "keep", "until": until, "reason": "tender"}
        assert (await browser.post(url.format(kept.id), good)).status == 303
        shown = await lists.leads_by_id(server.store, [t.owner_id for t in open_tasks], server.clock())
        assert set(shown) == {again.owner_id, kept.owner_id}, "what was let go is hidden at once"
        cold_at = shown[kept.owner_id].silence.cold_at
        assert cold_at is not None and cold_at.date() == date.fromisoformat(until)
        assert (await browser.post(url.format(gone.id), {"choice": "let_go"})).status == 404


async def test_what_is_hidden_is_shown_to_nobody_and_a_manager_restores_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        lead = await asked(server, "adam@example.org")
        async with (
            browsing(server, await server.session()) as seller,
            browsing(server, await server.session(login="boss", role="manager")) as manager,
        ):
            assert (await seller.post(f"/console/leads/{lead.hex()}/let-go")).status == 303
            for path in ("leads", "people", "inbox", "today"):
                assert "adam@" not in re.sub('value="[^"]*"', "", (await manager.get(f"/console/{path}")).text), path
            assert (await seller.get(f"/console/leads/{lead.hex()}")).status == 404
            found = await seller.post("/console/people", {"q": "ADAM@example.org"})
            assert "can be undone until" in found.text
            assert "can be undone until" not in (await seller.post("/console/people", {"q": "adam@example.or"})).text
            page = await manager.get(f"/console/leads/{lead.hex()}")
            assert page.status == 200 and "Restore" in page.text and "adam@" not in page.text
            assert (await manager.post(f"/console/leads/{lead.hex()}/restore", {"why": ""})).status == 422
            assert (await manager.post(f"/console/leads/{lead.hex()}/restore", {"why": "he called"})).status == 303
            assert "adam@" in (await seller.get(f"/console/leads/{lead.hex()}")).text


async def test_a_hold_is_a_padlock_and_keeps_from_letting_go(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as browser:
        lead = await asked(server)
        until = server.clock() + 90 * DAY
        await holds.place(server.store, lead, order_number="7 Co 114", until=until, by=1, now=server.clock())
        card = await browser.get(f"/console/leads/{lead.hex()}")
        assert "must not be deleted before" in card.text
        assert "7 Co 114" not in card.text, "an order's number is for who may place a hold"
        async with browsing(server, await server.session(login="max", role="manager")) as manager:
            assert "7 Co 114" in (await manager.get(f"/console/leads/{lead.hex()}")).text
        assert f"/console/leads/{lead.hex()}/let-go" not in card.text


@pytest.mark.parametrize("days", ["", "0", "-1", "6", "181", "1000000000", "NaN", "month", "no", "7.5", "7 ", "٧"])
async def test_a_threshold_outside_the_bounds_is_refused(tmp_path: Path, days: str) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        allowed = days == "7 "
        for path, more in (("/console/rules/confirm", {}), ("/console/rules", {"at_once": "0"})):
            page = await browser.post(path, {"days": days, "why": "because", **more})
            assert (page.status < 400) is allowed, (path, page.status)
        assert len(await rules.versions(server.store)) == (1 if allowed else 0)


async def test_why_a_rule_changed_is_redacted(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        form = {"days": "10", "why": "asked by eva@posta.example", "at_once": "0"}
        assert (await browser.post("/console/rules", form)).status == 303
        version = (await rules.versions(server.store))[0]
        assert version.why.startswith("asked by") and "eva@" not in version.why


async def test_the_managers_rule_holds_wherever_a_clock_starts_or_a_day_is_shown(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        form = {"days": "60", "why": "long season", "at_once": "0"}
        assert (await browser.post("/console/rules", form)).status == 303
        visitor = await server.visitor()
        await visitor.say("An offer to adam@example.org, please")
        await server.tick()
        now = server.clock()
        told = (now + (30 + 60 + 7 + 3) * DAY).date().isoformat()
        card = (await visitor.ask("sync", {"change": 0}))["card"]
        assert card["deleted_by"] == told
        confirmed = await visitor.ask("offer", {"token": card["token"], "reminders": False})
        assert (confirmed["ok"], confirmed["deleted_by"]) == (True, told)
        assert (await visitor.ask("sync", {"change": 0}))["deleted_by"] == told

        async def cold_at() -> datetime:
            async with server.store.main.read() as connection:
                found = await connection.execute(select(owners.c.cold_at).where(owners.c.kind == "lead"))
                cold: datetime = found.scalar_one()
                return cold

        server.clock.move(days=2)
        again = server.clock()
        said = await visitor.say("Is there a red one?")
        assert said["deleted_by"] == (again + (30 + 60 + 7 + 3) * DAY).date().isoformat()
        await server.tick()
        assert await cold_at() == again + 60 * DAY
        staff = await server.staff()
        conversation = (await chatlist.chats_open(server.store, now=again))[0].id.hex()
        server.clock.move(days=1)
        await staff.ask("reply", {"conversation": conversation, "client_id": str(uuid.uuid4()), "text": "Yes"})
        await server.tick()
        assert await cold_at() == server.clock() + 60 * DAY
        async with server.store.main.read() as connection:
            lead = (await connection.execute(select(owners.c.id).where(owners.c.kind == "lead"))).scalar_one()
        assert (await browser.post(f"/console/leads/{lead.hex()}/let-go")).status == 303
        assert (await browser.post(f"/console/leads/{lead.hex()}/restore", {"why": "he called"})).status == 303
        assert await cold_at() == server.clock() + 60 * DAY


async def test_a_request_that_is_kept_keeps_the_managers_days(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        form = {"days": "60", "why": "long season", "at_once": "0"}
        assert (await browser.post("/console/rules", form)).status == 303
        lead = await asked(server)
        server.clock.move(days=58)
        await server.tick()
        query = select(tasks.c.id, owners.c.cold_at).join(owners, owners.c.id == tasks.c.owner_id)
        async with server.store.main.read() as connection:
            before = (await connection.execute(query.where(tasks.c.kind == "due_soon"))).one()
        until = (server.clock() + DAY).date().isoformat()
        kept = {"choice": "keep", "reason": "tender", "until": until}
        assert (await browser.post(f"/console/tasks/{before.id}/choose", kept)).status == 303
        shown = await lists.leads_by_id(server.store, [lead], server.clock())
        assert shown[lead].silence.cold_at == before.cold_at


async def test_a_late_reply_keeps_no_chat_behind_the_day_that_its_visitor_was_told(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor, staff = await server.visitor(), await server.staff()
        told = (await visitor.say("Are you open on Saturday?"))["deleted_by"]
        begin = server.clock()
        chat = (await chatlist.chats_open(server.store, now=begin))[0].id
        server.clock.move(days=6, hours=12)
        reply = {"conversation": chat.hex(), "client_id": str(uuid.uuid4()), "text": "Yes, until noon"}
        assert (await staff.ask("reply", reply))["ok"]
        async with server.store.main.read() as connection:
            cold_at = (await connection.execute(select(owners.c.cold_at).where(owners.c.id == chat))).scalar_one()
        assert cold_at == begin + 7 * DAY and cold_at.date().isoformat() == told


async def test_what_was_erased_stands_in_the_records_with_a_certificate(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="privacy_officer")) as browser:
        visitor = await server.visitor()
        await visitor.say("Are you open on Saturday?")
        await visitor.ask("end", {})
        for _ in range(4):
            server.clock.move(minutes=2)
            await server.tick()
        page = await browser.get("/console/records")
        links = re.findall(r'href="(/console/records/[0-9a-f]{32}/certificate)"', page.text)
        assert len(links) == 1 and "the person asked for it" in page.text and "1 message" in page.text
        file = await browser.get(links[0])
        assert file.status == 200 and '"signature"' in file.text
        assert re.fullmatch(r'attachment; filename="[\w.-]+"', file.headers["Content-Disposition"])


async def test_overdue_is_red_on_every_page(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        lead = await asked(server)
        await browser.post(f"/console/leads/{lead.hex()}/let-go")
        assert "overdue" not in (await browser.get("/console/today")).text
        server.clock.move(days=3, minutes=61)
        for path in ("today", "leads", "own", "rules"):
            assert "1 deletion is overdue." in (await browser.get(f"/console/{path}")).text, path


async def test_everybody_reads_in_his_own_language(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        for language, said in (("cs", "Dnes"), ("pl", "Dzisiaj"), ("it", "Oggi"), ("de", "Heute"), ("en", "Today")):
            async with browsing(server, await server.session(login=language)) as browser:
                await browser.post("/console/own/language", {"language": language})
                page = await browser.get("/console/today")
                assert f'<html lang="{language}"' in page.text and said in page.text
                error = await browser.get("/console/nothing")
                assert f'<html lang="{language}"' in error.text
        async with browsing(server) as stranger:
            page = await stranger.get("/console/sign-in", {"Accept-Language": "xx, pl;q=0.8, en"})
            assert '<html lang="pl"' in page.text


async def test_a_new_colleague_gets_a_password_once(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        fields = {"name": "x" * 80, "login": "newcomer", "role": "salesperson", "language": "de"}
        page = await browser.post("/console/team", fields)
        password = re.findall(r"<code>([a-z0-9-]{24})</code>", page.text)
        assert page.status == 200 and len(password) == 1
        assert password[0] not in (await browser.get("/console/team")).text
        assert (await browser.post("/console/team", fields)).status == 409
        for wrong in ({"login": "two words"}, {"login": ""}, {"name": "x" * 81}, {"role": "owner"}, {"language": "xx"}):
            assert (await browser.post("/console/team", {**fields, "login": "n2", **wrong})).status == 422
        assert len(await team.listed(server.store, server.parts.wall())) == 3


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1290", 129000),
        ("1290.5", 129050),
        ("1 290,50", 129050),
        ("1\u00a0290,05", 129005),
        ("0", 0),
        ("12'000", 1200000),
    ],
)
def test_an_amount_is_read_in_either_notation(typed: str, cents: int) -> None:
    assert Form({"price": typed}).cents("price") == cents


@pytest.mark.parametrize("typed", ["", "-1", "1,2,3", "1.234", "NaN", "1e3", "٣", "12 €", "9" * 20])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(BadForm):
        Form({"price": typed}).cents("price")


def texts_in_use() -> Iterator[str | tuple[str, str]]:
    """Every msgid of templates and code: the first argument of `say` and `N_`, both of `many` and `NN_`."""
    environment = Environment(autoescape=True)
    for template in (CONSOLE / "templates").glob("*.html"):
        for call in environment.parse(template.read_text()).find_all(nodes.Call):
            name = getattr(call.node, "name", "")
            given = [arg.value for arg in call.args if isinstance(arg, nodes.Const)]
            if name == "say" and given:
                yield given[0]
            elif name == "many":
                yield given[0], given[1]
    for module in CONSOLE.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            written = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if name in ("say", "N_") and written:
                yield written[0]
            elif name in ("many", "NN_") and len(written) > 1:
                yield written[0], written[1]


@pytest.mark.parametrize("language", ["cs", "pl", "it", "de"])
def test_every_text_of_the_console_is_written_in_every_language(language: str) -> None:
    written = set()
    for catalog in (LOCALES / language / "LC_MESSAGES").glob("*.po"):
        with catalog.open("rb") as source:
            written |= {m.id if isinstance(m.id, str) else tuple(m.id) for m in read_po(source)}
    used = set(texts_in_use())
    assert len(used) > 300
    assert used - written == set()
