"""My data: a link that opens once, what it shows and does, and that nobody learns whether a stranger is known."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from sqlalchemy import Engine, event, func, select

from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from chatserver.mail import build
from chatserver.visitor.mydata_words import TERMS
from leads import correspondence, datarequests, lists, mydata_mail, outbox
from leads.importing import KEPT, REFUSED_SOURCES, SOURCES
from leads.privacy import holds
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.jobs import Job
from leads.store.tables import PURPOSES, card_fields, cards, consents, erasures, jobs, leads, objections, owners, passes
from leads.text import PERSONS_LANGUAGES
from leads.threads import reply_to
from tests.chatserver.browsing import Browsing, Page, browsing
from tests.helpers import Client, Lethe, lethe

ADAM, EVA = "adam.nowak@poczta.example", "eva.novakova@posta.example"
WORDS = "I am looking for a touring bicycle with a basket"


async def asks_for_offer(server: Lethe, email: str = ADAM, words: str = WORDS) -> Client:
    """Somebody asks for an offer in the chat and confirms the card."""
    visitor = await server.visitor()
    await visitor.say(words)
    await visitor.say(f"Please send me an offer by e-mail to {email}")
    server.clock.move(seconds=2)
    await server.tick()
    confirmed = await visitor.ask("offer", {"email": None, "token": None, "reminders": True})
    assert confirmed["ok"]
    return visitor


async def asks_for_link(server: Lethe, browser: Browsing, email: str = ADAM) -> Page:
    page = await browser.post("/my-data/ask", {"email": email, "lang": "en"})
    server.clock.move(seconds=6)
    await server.tick()
    return page


async def links(server: Lethe) -> list[str]:
    """The paths of the links that were mailed, the newest first."""
    found = [mail.text for mail in await correspondence.recent(server.store) if mail.step.startswith("link:")]
    return [re.search(r"/my-data/link/\w+", text)[0] for text in found]  # type: ignore[index]


async def opened(server: Lethe, browser: Browsing, email: str = ADAM) -> tuple[str, Page]:
    """The visit behind a fresh link, and its page."""
    code = code_in(await asks_for_link(server, browser, email))
    page = await browser.post((await links(server))[0], {"lang": "en", "code": code})
    assert page.status == 200, page.text
    return visit_in(page), page


def code_in(page: Page) -> str:
    """The digits that the page shows to whoever asked."""
    return re.search(r'class="code">(\d{3} \d{3})<', page.text)[1]  # type: ignore[index]


def without_code(page: Page) -> str:
    return page.text.replace(code_in(page), "")


def visit_in(page: Page) -> str:
    return re.search(r'name="visit" value="([^"]+)"', page.text)[1]  # type: ignore[index]


def card_in(page: Page) -> str:
    return re.search(r'name="card" value="([0-9a-f]{32})"', page.text)[1]  # type: ignore[index]


async def count(server: Lethe, table: object, *where: object) -> int:
    async with server.store.main.read() as connection:
        query = select(func.count()).select_from(table).where(*where)  # type: ignore[arg-type]
        return int((await connection.execute(query)).scalar_one())


async def test_nobody_learns_whether_an_address_is_known(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await asks_for_offer(server)
        answers, work = [], []
        for email in (ADAM, "nobody@posta.example", "ADAM.nowak@poczta.example", "adam.nowak+tag@poczta.example"):
            answers.append(await browser.post("/my-data/ask", {"email": email, "lang": "en"}))
            async with server.store.main.read() as connection:
                row = (await connection.execute(select(jobs).where(jobs.c.kind == "my_data_link"))).all()[-1]
            work.append((len(row.data["index"]), set(row.data)))
            assert email not in str(row.data)
        assert len({(page.status, without_code(page)) for page in answers}) == 1, "the answer tells who is known"
        assert len({str(one) for one in work}) == 1, "the work tells who is known"
        server.clock.move(seconds=6)
        await server.tick()
        assert len(await links(server)) == 2, "the address itself, in any case of letters, and no alias of it"
        assert await count(server, jobs, jobs.c.kind == "my_data_link") == 0


async def test_asking_too_often_looks_the_same_and_mails_nothing(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        pages = {without_code(await asks_for_link(server, browser)) for _ in range(5)}
        assert len(pages) == 1
        assert len(await links(server)) == 3


async def test_a_link_that_is_prefetched_reused_late_or_guessed_opens_nothing(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        code = code_in(await asks_for_link(server, browser))
        link = (await links(server))[0]
        for _ in range(3):
            fetched = await browser.get(link + "?lang=en")
            assert fetched.status == 200 and ADAM not in fetched.text
        forged = link[:-1] + ("a" if link[-1] != "a" else "b")
        assert (await browser.get(forged + "?lang=en")).text.replace(forged, link) == fetched.text
        form = {"lang": "en", "code": code}
        first = await browser.post(link, form)
        assert first.status == 200 and ADAM in first.text
        refused = {link: await browser.post(link, form), forged: await browser.post(forged, form)}
        server.clock.move(minutes=1)
        code = code_in(await asks_for_link(server, browser))
        late = (await links(server))[0]
        server.clock.move(minutes=61)
        refused[late] = await browser.post(late, {"lang": "en", "code": code})
        assert {page.status for page in refused.values()} == {410}
        assert len({page.text.replace(path, "") for path, page in refused.items()}) == 1, "each refusal says the same"
        assert (await browser.post("/my-data/link/é", form)).status == 410
        assert all(ADAM not in page.text for page in refused.values())


async def test_a_forwarded_link_opens_nothing_for_whoever_has_no_code(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser, browsing(server) as stranger:
        await asks_for_offer(server)
        code = code_in(await asks_for_link(server, browser))
        mail = next(mail for mail in await correspondence.recent(server.store) if mail.step.startswith("link:"))
        assert code not in mail.text and code.replace(" ", "") not in mail.text
        link, wrong = (await links(server))[0], f"{(int(code.replace(' ', '')) + 1) % 10**6:06}"
        for guess in ("", wrong, "é" * 9):
            assert (await stranger.post(link, {"lang": "en", "code": guess})).status == 410
        assert (await browser.post(link, {"lang": "en", "code": f" {code} "})).status == 200, "and its owner still can"
        code = code_in(await asks_for_link(server, browser))
        link = (await links(server))[0]
        for _ in range(5):
            await stranger.post(link, {"lang": "en", "code": wrong})
        assert (await browser.post(link, {"lang": "en", "code": code})).status == 410, (
            "five tries, and it is worth nothing"
        )


async def test_a_new_link_ends_the_visit_of_whoever_opened_a_forwarded_one(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        stranger, _ = await opened(server, browser)
        own, _ = await opened(server, browser)
        assert (await browser.post("/my-data/do", {"visit": stranger, "what": "show"})).status == 410
        assert (await browser.post("/my-data/do", {"visit": own, "what": "show"})).status == 200
        server.clock.move(minutes=31)
        assert (await browser.post("/my-data/do", {"visit": own, "what": "show"})).status == 410


async def test_words_of_the_chat_are_shown_once_he_says_that_it_was_he(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await asks_for_offer(server)
        await asks_for_offer(server, words="A stranger who typed the address of Adam")
        visit, page = await opened(server, browser)
        assert "touring bicycle" not in page.text and "stranger" not in page.text
        cards_of_mailbox = re.findall(r'what" value="confirm".*?name="card" value="(\w+)"', page.text)
        assert len(cards_of_mailbox) == 2
        for card in cards_of_mailbox:
            page = await browser.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card, "lang": "en"})
            assert page.status == 200, "the visit goes on when its card joins the other"
        assert "touring bicycle" in page.text
        assert await count(server, cards, cards.c.confirmed) == 1
        async with server.store.main.read() as connection:
            assert len(set((await connection.execute(select(leads.c.card_id))).scalars())) == 1
        for _ in range(3):
            server.clock.move(minutes=2)
            await server.tick()
        assert await count(server, cards) == 1, "one mailbox is one card"


async def test_what_is_somebody_elses_cannot_be_named(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        _, evas = await opened(server, browser, EVA)
        visit, adams = await opened(server, browser)
        assert EVA not in adams.text and ADAM not in evas.text
        for what in ("confirm", "not_mine", "correct"):
            form = {"visit": visit, "what": what, "card": card_in(evas), "field": "email", "value": "x@y.example"}
            assert (await browser.post("/my-data/do", form)).status == 410
        assert await count(server, cards, cards.c.confirmed) == 0
        assert await count(server, owners, owners.c.state != "live") == 0


async def test_deleting_is_watched_by_a_receipt_until_the_certificate(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        visit, _ = await opened(server, browser)
        gone = await browser.post("/my-data/do", {"visit": visit, "what": "delete", "lang": "en"})
        assert gone.status == 303
        watched = await browser.get(gone.location)
        assert "being deleted" in watched.text and "poczta" not in watched.text
        assert "/my-data/receipt/" in gone.location and ADAM not in gone.location
        for _ in range(3):
            server.clock.move(minutes=2)
            await server.tick()
        done = await browser.get(gone.location)
        assert "Everything is destroyed" in done.text
        proof = await browser.get(re.search(r'href="(/my-data/receipt/[^"]+)"', done.text)[1])  # type: ignore[index]
        assert orjson.loads(proof.text)["reason"] == "own_request" and proof.headers["X-Signature"]
        assert await count(server, leads) == 1, "Eva's request is not touched"
        assert (await browser.post("/my-data/do", {"visit": visit, "what": "show"})).status == 410
        assert await count(server, passes) == 0
        filed = await datarequests.listed(server.store, closed_ones=True)
        assert [(one.outcome, one.there) for one in filed if one.kind == "erasure"] == [("deleted", False)]
        receipt = gone.location.split("?")[0]
        forged = f"{receipt[:-9]}{'a' if receipt[-9] != 'a' else 'b'}{receipt[-8:]}"
        assert (await browser.get(forged)).status == 410


async def test_a_hold_and_a_contract_keep_a_part_and_the_answer_does_not_tell_what(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        async with server.store.main.read() as connection:
            lead = (await connection.execute(select(leads.c.id))).scalar_one()
        until = server.clock.move(days=0).replace(year=2030)
        await holds.place(server.store, lead, order_number="12 C 3/2026", until=until, by=1, now=server.clock())
        visit, _ = await opened(server, browser)
        gone = await browser.post("/my-data/do", {"visit": visit, "what": "delete", "lang": "en"})
        page = await browser.get(gone.location)
        assert "must stay for now" in page.text and "12 C 3" not in page.text
        assert await lists.leads_of(server.store, lead, server.clock()) == []


async def test_he_keeps_withdraws_objects_and_takes_it_with_him(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await asks_for_offer(server)
        visit, page = await opened(server, browser)
        await browser.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        page = await browser.post("/my-data/do", {"visit": visit, "what": "keep", "lang": "en"})
        owner = await lead_owner(server)
        assert (owner.cold_at - server.clock()).days == 365
        page = await browser.post("/my-data/do", {"visit": visit, "what": "withdraw", "purpose": "keep", "lang": "en"})
        assert ((await lead_owner(server)).cold_at - server.clock()).days <= 30
        await browser.post("/my-data/do", {"visit": visit, "what": "withdraw", "purpose": "reminders"})
        assert not (await one(server, leads)).reminders
        assert await count(server, consents, consents.c.withdrawn_at.is_(None)) == 1, "the offer itself stands"
        file = await raw(browser, {"visit": visit, "what": "file", "lang": "pl"})
        with ZipFile(BytesIO(file)) as archive:
            assert archive.namelist() == ["my-data.html", "my-data.json"]
            held = orjson.loads(archive.read("my-data.json"))
            words = archive.read("my-data.html").decode()
        assert held["cards"][0]["contact"][0]["value"] == ADAM and "Moje dane" in words and WORDS in words
        await browser.post("/my-data/do", {"visit": visit, "what": "object"})
        assert await count(server, objections) == 1
        await asks_for_link(server, browser)
        assert len(await links(server)) == 2, "who objected to mails still gets the link that he asks for"


async def test_a_contact_field_is_corrected_and_removed_by_its_person(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        visit, page = await opened(server, browser)
        card = card_in(page)
        store = server.store
        key = await store.keys.get(bytes.fromhex(card))
        row = new_id()
        async with store.main.begin() as connection:
            value = seal_text(key, "card_fields", "value", row, "Adam Nowk")
            known = {"field": "name", "purpose": "offer", "basis": "contract", "source": "chat", "at": server.clock()}
            await connection.execute(
                card_fields.insert().values(id=row, card_id=bytes.fromhex(card), value=value, **known)
            )
        form = {"visit": visit, "what": "correct", "card": card, "field": "name", "value": "Adam Nowak", "lang": "en"}
        page = await browser.post("/my-data/do", form)
        assert "It is corrected." in page.text and "Adam Nowak" in page.text and "Adam Nowk" not in page.text
        more = "Adam Zelený, r.c. 815507/1234, zenaty, 41 let, diabetik"
        page = await browser.post("/my-data/do", {**form, "value": more})
        assert "does not belong in this field: age, personal number." in page.text
        assert "Zelený" not in page.text and "Adam Nowak" in page.text, (
            "nothing of it is stored, what stood there stays"
        )
        page = await browser.post("/my-data/do", {**form, "value": ""})
        assert "Adam Nowak" not in page.text
        page = await browser.post("/my-data/do", {**form, "field": "email", "value": EVA})
        assert "could not be stored" in page.text, "another mailbox would have to show that it is his"


async def test_the_chats_own_session_shows_what_this_chat_holds_and_no_mail(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        visitor = await server.visitor()
        resume = (await visitor.say(f"{WORDS}, my address is {ADAM}"))["resume"]
        page = await browser.post("/my-data/chat", {"resume": resume, "lang": "fr"})
        assert WORDS in page.text and "a***@poczta.example" in page.text and ADAM not in page.text
        assert (await browser.post("/my-data/chat", {"resume": resume + "x"})).status == 410
        gone = await browser.post("/my-data/do", {"visit": visit_in(page), "what": "delete", "lang": "fr"})
        assert gone.status == 303 and "fr" in gone.location
        server.clock.move(minutes=2)
        await server.tick()
        assert (await browser.post("/my-data/chat", {"resume": resume})).status == 410
        assert await count(server, owners) == 0
        assert await count(server, erasures, erasures.c.reason == "own_request") == 1


async def test_every_page_speaks_seven_languages(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        titles = set()
        for language in PERSONS_LANGUAGES:
            page = await browser.get(f"/my-data?lang={language}")
            assert f'<html lang="{language}">' in page.text
            titles.add(re.search(r"<h1>(.*?)</h1>", page.text)[1])  # type: ignore[index]
        assert len(titles) == 6, "Czech and Slovak say the same, all others differ"
        assert '<html lang="sk">' in (await browser.get("/my-data", {"Accept-Language": "sk-SK,sk;q=0.9"})).text


async def one(server: Lethe, table: Any) -> Any:
    async with server.store.main.read() as connection:
        return (await connection.execute(select(table))).one()


async def lead_owner(server: Lethe) -> Any:
    async with server.store.main.read() as connection:
        return (await connection.execute(select(owners).where(owners.c.kind == "lead"))).one()


async def raw(browser: Browsing, form: dict[str, str]) -> bytes:
    async with browser.client.post(browser.server.url + "/my-data/do", data=form) as answer:
        assert answer.content_type == "application/zip"
        return await answer.read()


async def test_who_asks_in_words_is_led_there_and_his_wish_is_on_file(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        visitor = await server.visitor(language="cs")
        await visitor.say("Dobrý den, smažte prosím všechny moje údaje.")
        server.clock.move(seconds=2)
        await server.tick()
        assert (await visitor.ask("sync", {"change": 0}))["right"] == {"kind": "right", "right": "erasure"}
        (filed,) = await datarequests.listed(server.store)
        assert (filed.kind, filed.channel, filed.proof, filed.owner_kind) == ("erasure", "chat", "chat", "conversation")
        await visitor.ask("right_done", {})
        await visitor.say("Děkuji, chci je opravdu smazat, smažte moje údaje.")
        server.clock.move(seconds=2)
        await server.tick()
        assert (await visitor.ask("sync", {"change": 0}))["right"] is None
        assert len(await datarequests.listed(server.store)) == 1
        await visitor.ask("end", {})
        for _ in range(2):
            server.clock.move(minutes=2)
            await server.tick()
        assert await datarequests.listed(server.store) == []
        (done,) = await datarequests.listed(server.store, closed_ones=True)
        assert (done.outcome, done.there) == ("deleted", False)


async def test_who_asks_by_mail_gets_the_link_at_the_address_on_his_card_only(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        thread = (await one(server, leads)).thread
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        raw = f"From: <{EVA}>\r\nTo: <{reply_to(server.parts.sender, thread)}>\r\nSubject: Re: offer\r\n"
        text = "Please delete all my personal data that you hold about me."
        mail = f"{raw}Message-ID: <1@posta.example>\r\n\r\n{text}\r\n".encode()
        assert await inbox.take(mail, now=server.clock()) == "person"
        (filed,) = await datarequests.listed(server.store)
        assert (filed.kind, filed.channel, filed.proof) == ("erasure", "mail", "none")
        sent = [mail for mail in await correspondence.recent(server.store) if mail.step.startswith("link:")]
        assert [mail.address for mail in sent] == [ADAM]
        assert await how_automatic(server) == [("link", "auto-replied")], "it answers a mail: no machine may answer it"


async def test_every_mail_about_ones_data_says_that_a_machine_sends_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        card, store, sender, now = (await one(server, cards)).id, server.store, server.parts.sender, server.clock()
        await mydata_mail.ask_for_link(store, ADAM, language="en", now=now)
        wish = mydata_mail.link_wish(store, ADAM, language="en", now=now)
        async with store.main.begin() as connection:
            await wish(connection)
            await mydata_mail.send_code(store, connection, sender, card, now=now)
        async with store.main.read() as connection:
            asked = (await connection.execute(select(jobs).where(jobs.c.kind == "my_data_link"))).all()
        for row in asked:
            job = Job(row.id, row.kind, row.owner_id, row.data, row.fence)
            await mydata_mail.link_asked(store, sender, job, now)
        sent = await how_automatic(server)
        assert sent == [("code", "auto-generated"), ("link", "auto-generated"), ("link", "auto-replied")]


async def how_automatic(server: Lethe) -> list[tuple[str, str]]:
    """The kinds of the mails that leave now, and what each says of its being automatic."""
    found = []
    while (claim := await outbox.claim(server.store, now=server.clock())) is not None:
        said = build(claim, sender=server.parts.sender, now=server.clock())["Auto-Submitted"]
        found.append((claim.step.partition(":")[0], str(said)))
    return sorted(found)


class Killed(Exception):
    """What a kill leaves behind: the transaction that ran is not committed."""


async def test_a_wish_by_mail_is_filed_with_the_mail_so_that_a_kill_in_between_loses_none(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    def kill(*execution: Any) -> None:
        if execution[2].startswith("INSERT INTO requests"):
            raise Killed

    async with lethe(tmp_path, store_urls) as server:
        await asks_for_offer(server)
        thread = (await one(server, leads)).thread
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        raw = f"From: <{ADAM}>\r\nTo: <{reply_to(server.parts.sender, thread)}>\r\nSubject: Re: offer\r\n"
        mail = f"{raw}Message-ID: <2@poczta.example>\r\n\r\nPlease delete all my personal data.\r\n".encode()
        event.listen(Engine, "before_cursor_execute", kill)
        try:
            with pytest.raises(Killed):
                await inbox.take(mail, now=server.clock())
        finally:
            event.remove(Engine, "before_cursor_execute", kill)
        assert await inbox.take(mail, now=server.clock()) == "person", "nothing of it was taken"
        assert [wish.kind for wish in await datarequests.listed(server.store)] == ["erasure"]


async def test_both_mails_of_a_wish_by_mail_sent_on_open_nothing_outside_the_page_that_asked(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server) as adam,
        browsing(server) as stranger,
    ):
        await asks_for_offer(server)
        lead = (await one(server, leads)).id
        store, sender = server.store, server.parts.sender
        async with store.main.begin() as connection:
            await mydata_mail.asked_by_mail(store, connection, sender, lead, "access", countries={}, now=server.clock())
        link = (await links(server))[0]
        assert await codes(server) == [], "nothing to forward but the link"
        asked_for = await adam.post(link, {"lang": "en", "what": "send"})
        others = [await stranger.post(path, {"lang": "en", "what": "send"}) for path in (link, f"{link[:-9]}aaaaaaaaa")]
        blank = [re.sub(r'holder" value="[^"]+"|/my-data/link/\w+', "", page.text) for page in (asked_for, *others)]
        assert len(set(blank)) == 1, "whoever opens whatever link learns the same"
        (code,) = await codes(server)
        holders = [re.search(r'name="holder" value="([^"]+)"', page.text)[1] for page in (asked_for, *others)]  # type: ignore[index]
        assert len(set(holders)) == 3
        for holder in ("", *holders[1:]):
            form = {"lang": "en", "code": code, "holder": holder}
            assert (await stranger.post(link, form)).status == 410, "link and code, and not the page that asked"
        shown = await adam.post(link, {"lang": "en", "code": code, "holder": holders[0]})
        assert shown.status == 200 and ADAM in shown.text


async def codes(server: Lethe) -> list[str]:
    """The digits that were mailed for links."""
    sent = [mail.text for mail in await correspondence.recent(server.store) if mail.step.startswith("code:")]
    return [re.search(r"\b\d{3} \d{3}\b", text)[0] for text in sent]  # type: ignore[index]


def test_everything_that_may_be_stored_of_a_card_has_words_for_its_person() -> None:
    sources = {"chat", "page", "mail", "staff", "import"} | set(SOURCES) - REFUSED_SOURCES
    wanted = (
        {f"why_{one}" for one in PURPOSES} | {f"field_{one}" for one in KEPT} | {f"source_{one}" for one in sources}
    )
    assert wanted - TERMS.keys() == set()
