"""Postal addresses."""

import pytest

from tests.redaction.conftest import Found

ADDRESSES = [
    ("cs", "bydlím Na Výsluní 1187/3, 664 34 Kuřim", "Na Výsluní 1187/3, 664 34 Kuřim"),
    ("cs", "adresa Husova 9, Most", "Husova 9, Most"),
    ("sk", "bývam Pri Hrádzi 7/A, 080 01 Prešov", "Pri Hrádzi 7/A, 080 01 Prešov"),
    ("pl", "ul. Piotrkowska 203, 90-451 Łódź", "ul. Piotrkowska 203, 90-451 Łódź"),
    ("pl", "os. Słoneczne 4 m. 21, 31-958 Kraków", "os. Słoneczne 4 m. 21, 31-958 Kraków"),
    ("it", "abito in via Toledo 156, 80134 Napoli", "via Toledo 156, 80134 Napoli"),
    ("it", "sto in Corso Garibaldi, 41 - 84123 Salerno", "Corso Garibaldi, 41 - 84123 Salerno"),
    ("de", "Am Mühlgraben 4a, 04703 Leisnig", "Am Mühlgraben 4a, 04703 Leisnig"),
    ("de", "wohne Gartenweg 3, 06484 Quedlinburg", "Gartenweg 3, 06484 Quedlinburg"),
    ("de", "Ringstr. 17", "Ringstr. 17"),
    ("en", "22 Elm Grove, Leeds LS6 3AB", "22 Elm Grove, Leeds LS6 3AB"),
    ("en", "Flat 3, 9 Chapel Street, York YO1 7AA", "Flat 3, 9 Chapel Street, York YO1 7AA"),
    ("en", "Eircode R93 X7P2", "R93 X7P2"),
    ("fr", "17 rue des Forges, 59000 Lille", "17 rue des Forges, 59000 Lille"),
]
INNOCENT = [
    ("cs", "doručíte do Liberce?"),
    ("cs", "beru 2 kusy za 16 990 Kč"),
    ("pl", "odbiór w Krakowie o 12"),
    ("it", "via mail per 3 persone"),
    ("de", "Rechnung zur Bestellung 302"),
    ("de", "Modell zum Trockner Miele TWC 220"),
    ("en", "2 drive bays and 3 way valve"),
    ("en", "a 5 star hotel for 2 nights"),
]


@pytest.mark.parametrize(("language", "text", "words"), ADDRESSES)
def test_an_address_is_found_whole(found: Found, language: str, text: str, words: str) -> None:
    assert ("ADDRESS", words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_towns_and_measures_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []
