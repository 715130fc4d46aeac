"""A person's answer is never taken for a machine's because of its subject; a machine without headers is still known."""

from __future__ import annotations

import pytest

from leads.replies import parse
from tests.corpus.mails.score import TODAY

THROUGH_EXCHANGE = "X-Auto-Response-Suppress: All\r\n"
THROUGH_A_LIST = "Precedence: bulk\r\n"


def kind(subject: str, text: str, headers: str = "", sender: str = "eva@posta.example") -> str:
    raw = (
        f"From: Eva Zkusebni <{sender}>\r\nTo: offers@firm.example\r\nSubject: {subject}\r\n"
        f"In-Reply-To: <1@firm.example>\r\nReferences: <1@firm.example>\r\n{headers}"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    )
    return parse(raw.encode(), today=TODAY).kind


@pytest.mark.parametrize(
    ("subject", "text", "headers"),
    [
        ("Re: could you verify your price", "The price on https://firm.example/bike is another one.", ""),
        ("Please verify your price", "The web says 900, your offer says 950. Please correct it.", ""),
        ("Re: please confirm your message arrived", "It arrived, thank you. I will call tomorrow.", ""),
        ("Please confirm your message was sent", "I have no mail from you, also none in the spam.", ""),
        ("Re: please confirm your message arrived", "Yes.", "Auto-Submitted: no\r\n"),
        ("Re: Your offer", "I could not verify your address, call me.", "Auto-Submitted: no\r\n"),
        ("Re: Your offer: Boxbe rack", "Send me the rack, delivered to my home, see https://firm.example/rack", ""),
        ("Boxbe rack", "Two of them, please. Delivered to my home.", ""),
        ("Potvrďte prosím odeslání", "Kolo mi zatím nedorazilo.", ""),
        ("Bestätigen Sie Ihre Nachricht", "Ich habe sie nicht mehr, schicken Sie sie noch einmal.", ""),
        ("Auto: poptávka", "Dobrý den, poptávám nosič kol na auto.", ""),
        ("Auto: poptávka", "Děkuji za Vaši zprávu. Jaká je cena s montáží?", ""),
        ("Auto: poptávka", "Děkuji za Váš e-mail, přijedu v sobotu.", ""),
        ("Auto: poptávka", "Dobrý den, auto má automatickou převodovku.", ""),
        ("Autoresponder: oferta", "Dzień dobry, potrzebujemy wersję na dwa konta.", ""),
        ("Mimo kancelář si to rád vyzvednu", "Stačí mi v sobotu na prodejně.", ""),
        ("Mimo kancelář si to rád vyzvednu", "V týdnu jsem mimo kancelář, v sobotu přijedu na prodejnu.", ""),
        ("Mimo kancelář: kdy máte otevřeno", "Jsem mimo kancelář do pátku, máte otevřeno v sobotu?", ""),
        ("Dovolená v listopadu", "Kolo potřebuji dřív, odjíždím osmého.", THROUGH_EXCHANGE),
        ("Dovolená v listopadu", "Jsem na dovolené do konce měsíce, pošlete to potom.", THROUGH_EXCHANGE),
        ("Urlop w listopadzie", "Rower odbiorę przed urlopem.", THROUGH_EXCHANGE),
        ("Away from home on Friday", "Deliver it on Saturday.", THROUGH_A_LIST),
        ("Im Urlaub abholen", "Ich hole das Rad im Urlaub ab.", THROUGH_EXCHANGE),
        ("In ferie a dicembre", "Passo prima in negozio.", THROUGH_EXCHANGE),
        ("Absence le 4", "Je viendrai le 5.", THROUGH_EXCHANGE),
        ("Out of office chair", "I take it in black.", ""),
        ("Nieobecność: odbiór", "Biorę, jestem na urlopie do piątku.", ""),
    ],
)
def test_a_subject_alone_makes_no_machine_of_a_person(subject: str, text: str, headers: str) -> None:
    assert kind(subject, text, headers) == "person"


@pytest.mark.parametrize(
    ("subject", "text", "headers", "expected"),
    [
        (
            "Re: Your offer",
            "To verify that you are human click below.",
            "Auto-Submitted: auto-replied\r\n",
            "challenge",
        ),
        ("Please confirm your message", "Waiting.", "Return-Path: <>\r\n", "challenge"),
        (
            "Sender verification",
            "I use a spam filter. Click https://x.example/?a=1 to have it delivered.",
            "",
            "challenge",
        ),
        (
            "Bestätigen Sie Ihre Nachricht",
            "Ihre Nachricht wird erst zugestellt, wenn Sie hier klicken: https://x.example/1",
            "",
            "challenge",
        ),
        ("Automatická odpověď: Nabídka", "Děkujeme za Vaši zprávu, ozveme se.", "", "auto_reply"),
        ("Automatic reply: Your offer", "We have received your mail. Do not reply.", "", "auto_reply"),
        ("Auto: Your offer", "I am away until 4 December.", "", "out_of_office"),
        ("Out of Office: Your offer", "I am out of the office until 4 December.", THROUGH_EXCHANGE, "out_of_office"),
        ("Mimo kancelář Re: Nabídka", "Do 4. prosince jsem na dovolené.", "", "out_of_office"),
        ("Neprítomnosť: Ponuka", "Som na dovolenke do 4. decembra.", "", "out_of_office"),
        ("Nieobecność: Oferta", "Jestem na urlopie, wracam 4 grudnia.", "", "out_of_office"),
        ("Fuori sede: Offerta", "Sono fuori sede fino al 4 dicembre.", "", "out_of_office"),
        ("Abwesenheitsnotiz", "Ich bin bis 4. Dezember im Urlaub.", "", "out_of_office"),
        ("Absence du bureau : Offre", "Je suis en congés jusqu'au 4 décembre.", "", "out_of_office"),
        ("Dovolená", "Jsem mimo.", "X-Autoreply: yes\r\n", "out_of_office"),
    ],
)
def test_a_machine_with_two_signs_is_known(subject: str, text: str, headers: str, expected: str) -> None:
    assert kind(subject, text, headers) == expected
