"""Health, money and origin spoken of to everybody: questions to the other side, discounts, what goods are fit for."""

import pytest

from tests.redaction.conftest import Found

HARMLESS = [
    ("cs", "Ano, s průkazem ZTP máte slevu 20 %."),
    ("cs", "Bohužel platbu zamítla banka, zkuste jinou kartu."),
    ("sk", "Masáž nie je vhodná v tehotenstve."),
    ("sk", "Banka zamietla platbu, skúste inú kartu."),
    ("pl", "Czy ma Pani alergię na nikiel?"),
    ("pl", "Mamy muzykę cygańską, góralską i klasyczną."),
    ("pl", "Mam dług wdzięczności, dziękuję!"),
    ("it", "Ha allergie al nichel?"),
    ("it", "La banca ha rifiutato il pagamento, provi un'altra carta."),
    ("de", "Haben Sie eine Nickelallergie?"),
    ("de", "Die Massage ist in der Schwangerschaft und nach einer OP nicht geeignet."),
    ("en", "Do you have a nickel allergy?"),
    ("en", "Yes, with a blue badge there's a 20% discount."),
    ("en", "We have gypsy jazz and Balkan bands."),
    ("fr", "Oui, avec la carte d'invalidité il y a 20 % de remise."),
]
TOLD = [
    ("cs", "Mám průkaz ZTP, je na to sleva?", "HEALTH"),
    ("pl", "Czy macie coś dla mojej mamy, jest po udarze?", "HEALTH"),
    ("it", "Ho la carta d'invalidità, c'è uno sconto?", "HEALTH"),
    ("de", "Gibt es Rabatt? Ich bin schwerbehindert.", "HEALTH"),
    ("en", "Do you have something for my mum, she has dementia?", "HEALTH"),
    ("en", "The bank declined my mortgage last month.", "FINANCIAL"),
]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_is_said_to_everybody_tells_of_nobody(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text", "label"), TOLD)
def test_who_speaks_of_himself_or_his_own_is_heard(found: Found, language: str, text: str, label: str) -> None:
    assert label in [kind for kind, _words in found(text, language)]
