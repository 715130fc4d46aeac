"""Names of goods and firms told by what is asked of them, and the persons beside them who are found all the same."""

import pytest

from tests.redaction.conftest import Found

HARMLESS = [
    ("cs", "Kolik stojí Zuzana s úložným prostorem?"),
    ("cs", "Chci vyměnit Kláru za Karolínu, rozměr stejný."),
    ("cs", "Masna u Pavlíka má stejné klobásy."),
    ("cs", "Prodejna na Jiřího z Poděbrad má otevřeno i v neděli?"),
    ("cs", "Boty Tommy Hilfiger, 42?"),
    ("cs", "Žádost byla zamítnuta kvůli chybě v košíku."),
    ("cs", "Internet u vás kulhá na obě nohy."),
    ("sk", "Mám záujem o Natáliu v bielej."),
    ("pl", "Ile kosztuje Zuzanna z pojemnikiem na pościel?"),
    ("pl", "Biorę dwa razy Klarę i raz Karolinę, obie białe."),
    ("pl", "Faktura na Jan Nowak Usługi Budowlane, dobrze?"),
    ("pl", "Paczkomat na Ludwika Waryńskiego nie działa."),
    ("pl", "Związek zawodowy zamówił u was w zeszłym roku kubki."),
    ("pl", "Wniosek odrzucono przez błąd w formularzu."),
    ("it", "Paolo Conti Traslochi vi ha mandato la merce."),
    ("it", "La scheda madre soffre, si surriscalda."),
    ("it", "Andiamo a Porto Cesareo, avete un B&B?"),
    ("de", "Was kostet Susanne mit Bettkasten?"),
    ("de", "Dr. Oetker Backpulver und Dr. Beckmann Fleckenteufel."),
    ("de", "Liegt schon eine Räumungsklage vor?"),
    ("en", "How much is Susanna with storage?"),
    ("en", "Two Claras and one Caroline, both white."),
    ("en", "Annie's Diner wants chairs."),
    ("en", "Jane Eyre, hardback?"),
    ("fr", "Facturez à Jean Martin Rénovation SARL."),
    ("fr", "Le syndicat avait commandé 200 agendas."),
]
PERSONS = [
    ("cs", "Píše vám Zuzana Malá, kolik stojí doprava?", "Zuzana Malá"),
    ("pl", "Czekam na Ludwika Waryńskiego z odbiorem.", "Ludwika Waryńskiego"),
    ("pl", "Nazywam się Jan Nowak, robię usługi budowlane.", "Jan Nowak"),
    ("it", "Sono Paolo Conti, faccio traslochi.", "Paolo Conti"),
    ("de", "Ich heiße Susanne Köster, was kostet der Versand?", "Susanne Köster"),
    ("en", "I'm Caroline Webb and I need one chair.", "Caroline Webb"),
]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_is_asked_of_goods_and_firms_names_nobody(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text", "name"), PERSONS)
def test_a_person_who_asks_for_goods_is_found(found: Found, language: str, text: str, name: str) -> None:
    assert ("PERSON", name) in found(text, language)
