"""Ages told of one's own and of oneself in passing, in other words than with the verb; sizes and terms are none."""

import pytest

from redaction import asked
from redaction.engine import Redactor
from tests.redaction.conftest import Found

TOLD = [
    ("cs", "moje žena má 39 let a hledá běžky", "39 let"),
    ("cs", "já 35, přítelkyně 33", "35"),
    ("cs", "děti jsou 4 a 7", "7"),
    ("cs", "jako pětasedmdesátiletý potřebuju stabilní kolo", "pětasedmdesátiletý"),
    ("pl", "chłopak 14, dziewczyna 11", "11"),
    ("pl", "tata ma w tym roku 68, nie chce schodów", "68"),
    ("pl", "wnuczka idzie do szkoły, ma 6", "6"),
    ("pl", "idę na emeryturę, mam 64", "64"),
    ("it", "papà quest'anno fa 68, basta scale", "68"),
    ("it", "la nonna ha passato gli ottanta", "ottanta"),
    ("it", "la piccola (5 anni) vuole la bici", "5 anni"),
    ("de", "im März werde ich fünfzig", "fünfzig"),
    ("de", "wir haben einen Dreijährigen daheim", "Dreijährigen"),
    ("de", "Junge 14, Mädchen 11", "14"),
    ("en", "nan is well past eighty", "eighty"),
    ("en", "I turn fifty in March", "fifty"),
    ("en", "he's coming up seventeen", "seventeen"),
    ("en", "the twins are five", "five"),
    ("en", "gran was 95 last week", "95"),
    ("en", "the big one is 9, the small one 6", "6"),
    ("en", "for our six-year-old", "six-year-old"),
    ("cs", "věk: 43", "43"),
    ("cs", "velký má 9, malá 6", "6"),
    ("cs", "děda je ve svých 84 pořád fit", "84"),
    ("cs", "mám 63, šlo by to?", "63"),
    ("pl", "bliźniaki mają pięć", "pięć"),
    ("pl", "jestem już po 60", "60"),
    ("it", "sono una donna di 29 anni", "29 anni"),
    ("it", "a 76 anni sono vecchio per questo", "76 anni"),
    ("de", "unser Opa ist mit seinen 84 noch fit", "84"),
    ("de", "für mich (58) und meine Frau (55)", "58"),
    ("de", "mein Neffe ist zwölf geworden", "zwölf"),
    ("de", "Alter: 43", "43"),
]
NONE = [
    ("cs", "Žena chce kolo 26 palců, syn 20."),
    ("cs", "Bydlíme tu 30 let."),
    ("pl", "Mąż nosi 44, ja 38."),
    ("it", "Scarpe ragazzo 35, ragazza 31."),
    ("de", "Mein Mann trägt 44, ich 38."),
    ("de", "Mein Auto, Baujahr 2012, springt nicht an."),
    ("de", "Zweijährige Garantie?"),
    ("de", "Altersempfehlung: 3+, Modell mit 56 Tasten."),
    ("cs", "Mám 63, které nepotřebuju."),
    ("en", "My husband takes a 44, me 38."),
]


@pytest.mark.parametrize(("language", "text", "words"), TOLD)
def test_an_age_told_in_passing_is_found(found: Found, language: str, text: str, words: str) -> None:
    assert ("AGE", words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_sizes_and_terms_are_no_ages(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label in ("AGE", "DATE_OF_BIRTH")] == []


def test_a_number_that_answers_whether_one_is_of_age_is_an_age(redactor: Redactor) -> None:
    question = asked.read("Are you over 18?", "en")
    assert [f.label for f in redactor.find("19 lol", language="en", asked=question)] == ["AGE"]
    assert "age" not in asked.read("Kostet das über 50?", "de")
