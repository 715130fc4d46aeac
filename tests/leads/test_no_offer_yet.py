"""Offers that nobody asks for yet, or no longer: spoken of in general, withdrawn, an address for something else."""

import pytest

from chatserver.understand import understood
from redaction.engine import Redactor
from redaction.policy import default_policy

# A line of the visitor, of the firm, of the visitor.
IN_GENERAL = [
    ("cs", "Umíte posílat nabídky i e-mailem? Jen se ptám do budoucna. | Ano, umíme. | Dobře, díky."),
    ("cs", "Kdybych někdy chtěl nabídku, poslali byste ji mailem? | Ano, samozřejmě. | Fajn, zatím nic nepotřebuju."),
    (
        "pl",
        "Czy wysyłacie oferty mailem? Pytam teoretycznie. | Tak, wysyłamy. | Ok, dzięki, na razie się tylko rozglądam.",
    ),
    ("pl", "Gdybym kiedyś chciał wycenę, to przyślecie na maila? | Tak. | Super, to dam znać."),
    (
        "it",
        "In generale mandate i preventivi anche per mail? Solo per sapere. | Sì. | Ok grazie, per ora non mi serve.",
    ),
    (
        "it",
        "Se un domani volessi un preventivo, me lo mandereste per email? | Certamente. | Allora mi faccio vivo io.",
    ),
    (
        "de",
        "Verschicken Sie Angebote eigentlich auch per Mail? Nur so aus Interesse. | Ja. | Gut zu wissen, danke.",
    ),
    (
        "de",
        "Wenn ich irgendwann ein Angebot bräuchte, könnten Sie das mailen? | Klar. | Alles klar, dann melde ich mich.",
    ),
    (
        "en",
        "Would you be able to send offers by e-mail in general? | Yes we do. | OK good to know, just browsing for now.",
    ),
    ("en", "If I ever wanted a quote, would you email it? | Of course. | Great, I'll be in touch."),
    ("fr", "Vous envoyez les devis par mail en général ? | Oui. | D'accord, juste pour savoir."),
    ("sk", "Posielate ponuky aj mailom? Len sa pýtam. | Áno. | Dobre, zatiaľ nič nechcem."),
]
NOT_WANTED = [
    (
        "cs",
        "Pošlete mi nabídku na kotel na jan.ryba@seznam.cz. | Jistě. | Vlastně už neposílejte, rozmyslel jsem si to.",
    ),
    (
        "cs",
        "Pošlete mi cenovku na plot na ryba.j@email.cz | Dobře. | Tak nic, zrušte to.",
    ),
    ("cs", "Fakturu pošlete na ucetni@kovarna.cz prosím. | Hotovo. | Díky."),
    ("pl", "Proszę o wycenę bramy na adam.lis@wp.pl | Wyślemy dziś. | Jednak nie, proszę nie wysyłać, już kupiłem."),
    ("pl", "Poproszę ofertę na rower na e.kot@onet.pl | Oczywiście. | Dobra, nieaktualne, rezygnuję."),
    ("pl", "Fakturę proszę na biuro@mlyn.pl | Wysłana. | Dziękuję"),
    ("pl", "Nie przyszło potwierdzenie zamówienia, mój mail to k.sowa@o2.pl | Sprawdzamy. | Dzięki"),
    (
        "it",
        "Mi manda un preventivo per la caldaia a luca.neri@libero.it? | Certo. | Anzi no, lasci perdere.",
    ),
    ("it", "Vorrei un preventivo a g.verdi@alice.it | Va bene. | Annulli pure la richiesta, ho trovato altrove."),
    ("it", "La fattura va mandata ad amministrazione@forno.it | Fatto. | Grazie"),
    ("it", "Il reclamo l'ho mandato da p.gallo@gmail.com, lo vedete? | Sì, è in lavorazione. | Ok"),
    (
        "de",
        "Bitte ein Angebot für das Tor an uwe.kern@web.de | Gern. | Ach, doch nicht, bitte nicht mehr schicken.",
    ),
    (
        "de",
        "Ich hätte gern ein Angebot an h.lang@gmx.de | Machen wir. | Hat sich erledigt, ich habe schon etwas gefunden.",
    ),
    ("de", "Die Rechnung bitte an buchhaltung@holz.de | Erledigt. | Danke"),
    (
        "en",
        "Email me a quote for the gate to sam.hill@btinternet.com | Will do. | Actually never mind, don't send it.",
    ),
    ("en", "Can you send a quote to kim.fox@outlook.com | Sure, today. | Scrap that, I've gone with someone else."),
    ("en", "Please send the invoice to accounts@mill.co.uk | Done. | Thanks"),
    ("en", "My delivery notice went to the wrong e-mail, it should be joy.reed@sky.com | Updated. | cheers"),
    ("fr", "Envoyez-moi un devis pour le portail à luc.brun@orange.fr | D'accord. | Finalement non, laissez tomber."),
    ("fr", "Je voudrais un devis à c.roux@free.fr | Bien sûr. | Annulez, j'ai trouvé ailleurs."),
    ("sk", "Pošlite mi ponuku na bránu na jan.hrach@azet.sk | Pošleme. | Vlastne už netreba, neposielajte."),
]
LAST_ADDRESS = [
    (
        "cs",
        "Prosím nabídku na 10 židlí na petr.zima@seznam.cz | Pošleme. | Pardon, radši na petr.zima@firma.cz",
        "petr.zima@firma.cz",
    ),
    (
        "cs",
        "Faktury chodí na ucto@dilna.cz, ale nabídku na vrtačku pošlete na nakup@dilna.cz | Dobře.",
        "nakup@dilna.cz",
    ),
    (
        "pl",
        "Proszę ofertę na okna na ola.wrona@wp.pl | Dobrze. | Przepraszam, lepiej na ola.wrona@firma.pl",
        "ola.wrona@firma.pl",
    ),
    (
        "it",
        "Il preventivo per 20 sedie a marta@forno.it | Va bene. | Mi scusi, meglio a info@forno.it",
        "info@forno.it",
    ),
    (
        "de",
        "Bitte ein Angebot über 5 Tische an otto@holz.de | Gern. | Sorry, lieber an einkauf@holz.de",
        "einkauf@holz.de",
    ),
    (
        "en",
        "Quote for 10 chairs to tom@mill.co.uk please | OK. | Sorry, make that buying@mill.co.uk",
        "buying@mill.co.uk",
    ),
    (
        "en",
        "Receipts go to accounts@mill.co.uk but the quote for the shed should go to tom@mill.co.uk | Noted.",
        "tom@mill.co.uk",
    ),
    (
        "fr",
        "Un devis pour 5 tables à paul@scierie.fr | D'accord. | Pardon, plutôt à achats@scierie.fr",
        "achats@scierie.fr",
    ),
    ("sk", "Ponuku na 5 stolov na peter@pila.sk | Dobre. | Pardon, radšej na nakup@pila.sk", "nakup@pila.sk"),
]
STILL_ASKED = [
    ("cs", "Posíláte nabídky i mailem? Prosím o jednu na jan.ryba@example.com"),
    ("de", "Könnten Sie mir ein Angebot mailen? uwe.kern@example.com"),
    ("en", "Could you email me a quote? It's sam.hill@example.com"),
    ("it", "Mi mandate un preventivo per email? luca.neri@example.com"),
    ("pl", "Czy wyślecie mi ofertę mailem? adam.lis@example.com"),
]
SPLIT = [
    ("cs", "pošlete mi nabídku na mail jarmila.kos", "@example.com", "jarmila.kos@example.com"),
    ("en", "please email me the quote, zara_0708 AT", "icloud dot com", "zara_0708@icloud.com"),
    ("fr", "envoyez-moi le devis à bertrand.fol", "@example.com", "bertrand.fol@example.com"),
]


def _understood(language: str, *said: str) -> tuple[bool, str | None]:
    turns = [{"from": "agent" if place % 2 else "visitor", "text": text} for place, text in enumerate(said)]
    found = understood(Redactor(policy=default_policy()), {"id": "1", "lang": language, "turns": turns})
    return found["wants_offer_by_email"], found["contact_email"]


@pytest.mark.parametrize(("language", "talk"), IN_GENERAL + NOT_WANTED)
def test_no_offer_is_wanted(language: str, talk: str) -> None:
    assert _understood(language, *talk.split(" | ")) == (False, None)


@pytest.mark.parametrize(("language", "talk", "address"), LAST_ADDRESS)
def test_the_offer_goes_to_the_address_that_holds_for_it(language: str, talk: str, address: str) -> None:
    assert _understood(language, *talk.split(" | ")) == (True, address)


@pytest.mark.parametrize(("language", "line"), STILL_ASKED)
def test_a_polite_question_with_an_address_asks(language: str, line: str) -> None:
    wanted, address = _understood(language, line)
    assert wanted
    assert address == line.split()[-1]


@pytest.mark.parametrize(("language", "first", "rest", "address"), SPLIT)
def test_an_address_in_two_messages_is_put_together(language: str, first: str, rest: str, address: str) -> None:
    assert _understood(language, first, "Ok.", rest) == (True, address)
