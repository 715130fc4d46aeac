"""A mailbox declared for requests: who asks for an offer becomes a lead, and of every other mail nothing is kept."""

import email.utils
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import func, select

from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from leads import correspondence, mailboxes
from leads.inbound import MOST_REQUESTS_A_DAY
from leads.mailrequest import asks_for_offer
from leads.openlead import open_lead
from leads.store.tables import card_fields, cards, leads, main, seen_mails, stage_changes
from tests.helpers import Lethe, lethe


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Dobrý den, prosím o cenovou nabídku na 2 kola Trek 3. Děkuji"),
        ("sk", "Dobrý deň, poprosím o cenovú ponuku na bicykel."),
        ("pl", "Poproszę o wycenę naprawy roweru."),
        ("it", "Buongiorno, vorrei un preventivo per una bicicletta."),
        ("de", "Guten Tag, bitte machen Sie mir ein Angebot für drei Fahrräder."),
        ("en", "Hello, could you send me a quote for two bikes please?"),
        ("fr", "Bonjour, pourriez-vous m'envoyer un devis pour un vélo ?"),
    ],
)
def test_a_mail_that_asks_for_an_offer_is_understood(language: str, text: str) -> None:
    assert asks_for_offer("", text, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Dobrý den, posíláme Vám fakturu č. 2026123, prosíme o úhradu."),
        ("cs", "Nabízíme Vám úklidové služby, rádi zašleme cenovou nabídku."),
        ("pl", "Oferujemy pozycjonowanie stron. Przesłać ofertę?"),
        ("de", "Wir bieten Ihnen günstige SEO-Pakete an. Interesse an einem Angebot?"),
        ("en", "We can offer you the best price for links to your site."),
        ("en", "When do you open on Saturday?"),
        ("it", "Vi proponiamo un preventivo per il vostro sito."),
        ("fr", "Nous vous proposons un devis gratuit."),
        ("en", ""),
    ],
)
def test_who_sells_or_wants_something_else_asks_for_no_offer(language: str, text: str) -> None:
    assert not asks_for_offer("", text, language=language)


def mail_of(text: str, sender: str = "Eva Vymyšlená <eva@posta.example>", *, subject: str = "Poptávka") -> bytes:
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "info@alpenvelo.example"
    mail["Subject"] = subject
    mail["Message-ID"] = email.utils.make_msgid(domain="posta.example")
    mail.set_content(text)
    return mail.as_bytes()


async def rows(server: Lethe) -> dict[str, int]:
    """How many rows each table has that a mail could touch."""
    counts = {}
    async with server.store.main.read() as connection:
        for table in main.sorted_tables:
            counts[table.name] = int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
    return counts


async def test_a_request_becomes_a_lead_like_one_from_the_chat_and_the_rest_leaves_nothing(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        now = server.clock()
        nothing = await rows(server)
        for text in ("Kdy máte otevřeno v sobotu?", "Nabízíme Vám úklidové služby.", ""):
            assert await inbox.take(mail_of(text), now=now, for_requests=True) == "unmatched"
        assert await rows(server) == nothing
        words = "Prosím o nabídku na kolo Trek 3. Rodné číslo 900101/1239, tel. 602 123 456."
        assert await inbox.take(mail_of(words), now=now, for_requests=True) == "request"
        async with server.store.main.read() as connection:
            lead = (await connection.execute(select(leads))).one()
            card = (await connection.execute(select(cards))).one()
            field = (await connection.execute(select(card_fields))).one()
            change = (await connection.execute(select(stage_changes))).one()
            told = await open_lead(connection, lead.id)
        assert (lead.stage, lead.language, lead.reminders, card.confirmed) == ("new", "cs", False, False)
        assert (field.field, field.source, change.why) == ("email", "mail", "asked for an offer by mail")
        assert (told.source, told.created_at) == ("mail", now), "his mails say that he asked by mail, and when"
        [kept] = await correspondence.of_lead(server.store, lead.id)
        assert "Trek 3" in kept.text and "900101" not in kept.text and "602 123 456" not in kept.text


async def test_a_mail_that_asks_for_its_writers_data_is_taken_once_however_often_it_comes(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        wish = mail_of("Dobrý den, smažte prosím všechny moje osobní údaje.", subject="Žádost")
        took = [await inbox.take(wish, now=server.clock(), for_requests=True) for _ in range(2)]
        counts = await rows(server)
        assert took == ["request", "seen"] and (counts["jobs"], counts["seen_mails"], counts["leads"]) == (1, 1, 0)


async def test_one_address_does_not_fill_the_console(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        inbox = Inbox(server.store, server.parts.sender, MailEffects(server.parts))
        text = "Prosím o nabídku na kolo Trek 3."
        taken = [
            await inbox.take(mail_of(text), now=server.clock(), for_requests=True)
            for _ in range(MOST_REQUESTS_A_DAY + 2)
        ]
        assert taken == ["request"] * MOST_REQUESTS_A_DAY + ["unmatched"] * 2
        tomorrow = server.clock() + timedelta(days=1, minutes=1)
        assert await inbox.take(mail_of(text), now=tomorrow, for_requests=True) == "request"
        assert await mailboxes.forget_seen(server.store, tomorrow + timedelta(days=1)) == MOST_REQUESTS_A_DAY + 1
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(func.count()).select_from(seen_mails))).scalar_one() == 0
