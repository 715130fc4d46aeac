"""Ages, dates of birth, marital status."""

import pytest

from tests.redaction.conftest import Found

FACTS = [
    ("cs", "tatínkovi je 74 let", "AGE", "74 let"),
    ("cs", "je mi 67", "AGE", "67"),
    ("cs", "osmdesátiletá babička, je jí osmdesát dva let", "AGE", "osmdesát dva let"),
    ("pl", "syn ma 6 lat", "AGE", "6 lat"),
    ("it", "mia mamma ha 81 anni", "AGE", "81 anni"),
    ("de", "meine Mutter ist 84", "AGE", "84"),
    ("de", "mein 8-jähriger Sohn", "AGE", "8-jähriger"),
    ("en", "I'm 67 and retired", "AGE", "67"),
    ("en", "my son is 7", "AGE", "7"),
    ("en", "she is eighty-two", "AGE", "eighty-two"),
    ("cs", "syn je sedmiletý", "AGE", "sedmiletý"),
    ("cs", "tátovi bude v srpnu 80", "AGE", "80"),
    ("de", "meine Kinder 5 und 8", "AGE", "8"),
    ("en", "two kids aged 4 and 6", "AGE", "6"),
    ("en", "dad's 81", "AGE", "81"),
    ("fr", "j'ai 34 ans", "AGE", "34 ans"),
    ("cs", "nar. 24.7.1991", "DATE_OF_BIRTH", "24.7.1991"),
    ("cs", "narozena 30. září 1988", "DATE_OF_BIRTH", "30. září 1988"),
    ("it", "nata 23 luglio 51", "DATE_OF_BIRTH", "23 luglio 51"),
    ("en", "born July 4, 1974", "DATE_OF_BIRTH", "July 4, 1974"),
    ("de", "bin Jahrgang 1962", "DATE_OF_BIRTH", "1962"),
    ("cs", "jsem rozvedený", "MARITAL_STATUS", "jsem rozvedený"),
    ("pl", "jestem wdową", "MARITAL_STATUS", "jestem wdową"),
    ("it", "sono divorziato", "MARITAL_STATUS", "sono divorziato"),
    ("de", "ledig, netto 1480", "MARITAL_STATUS", "ledig"),
    ("en", "I'm widowed", "MARITAL_STATUS", "I'm widowed"),
]
INNOCENT = [
    ("cs", "záruka 10 let na střídač"),
    ("cs", "hračka pro děti od 6 let"),
    ("cs", "auto je 5 let staré"),
    ("pl", "gwarancja 2 lata"),
    ("it", "garanzia 5 anni sulla caldaia"),
    ("de", "Garantie 25 Jahre, Lieferung 12.3.2026"),
    ("en", "5 years warranty on the battery"),
    ("en", "for children aged 6-9"),
    ("en", "a single room please"),
    ("en", "my wife and I want a separate delivery"),
]


@pytest.mark.parametrize(("language", "text", "label", "words"), FACTS)
def test_a_fact_about_a_person_is_found(found: Found, language: str, text: str, label: str, words: str) -> None:
    assert (label, words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_warranties_ranges_and_rooms_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []
