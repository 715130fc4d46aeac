"""A given name alone is a person's only where something says so: goods, ships, rooms and works bear such names too."""

import pytest

from tests.redaction.conftest import Found

GOODS = (
    ("cs", "Zuzanu máme v dubu i v bílé, k vidění na prodejně."),
    ("cs", "Libuše je plastová, do zahrady bych volil kovovou."),
    ("cs", "Mám rezervaci na Radúze a Mahulenu, řada pět."),
    ("cs", "U Ludvíka XV bylo čalounění v ceně."),
    ("cs", "Ten stan Otec Bernard je fakt pro šest?"),
    ("pl", "Mamy Hobby Prestige 2019 i Adrię Altea 2016."),
    ("pl", "Do Weroniki pasuje blat 80 cm, do Marty nie."),
    ("it", "Gaia ha le ante lisce, Sofia invece no."),
    ("it", "Tra Bianca e Ginevra cambia solo il piede."),
    ("de", "Lena gibt es bis 4,50 m, darüber nur auf Maß."),
    ("de", "Die Weite H von Schneider passt besser."),
    ("de", "Wie breit ist der Türgriff Kaiser Franz?"),
    ("en", "Hi! Harriet in navy is made to order."),
    ("en", "Ask about a Home Improvements Grant."),
    ("en", "Could you check whether Matilda fits through a 70 cm door"),
    ("fr", "Camille existe en chêne et en noyer."),
    ("sk", "Klaudia sa robí aj v dube."),
)
PERSONS = (
    ("cs", "Zavolejte prosím Zuzaně, ona to vyřídí.", "Zuzaně"),
    ("cs", "Přijdeme čtyři: Libuše, Radúz a já.", "Libuše"),
    ("cs", "S Bernardem jsme domluveni na úterý.", "Bernardem"),
    ("pl", "Weronika prosi o telefon po szesnastej.", "Weronika"),
    ("pl", "Umówiłam się z Kingą na czwartek.", "Kingą"),
    ("it", "Martina vorrebbe sapere gli orari.", "Martina"),
    ("it", "va bene, la chiama Ettore domattina", "Ettore"),
    ("de", "Annika kommt morgen vorbei.", "Annika"),
    ("en", "Ask for Harriet, she's in the workshop.", "Harriet"),
    ("en", "My brother Jago is on +44 7700 900 111.", "Jago"),
    ("fr", "Aurélie est ma sœur, elle passera.", "Aurélie"),
    ("sk", "Klaudia je moja dcéra.", "Klaudia"),
)


@pytest.mark.parametrize(("language", "text"), GOODS)
def test_a_thing_that_is_called_like_a_person_is_spared(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "PERSON"] == []


@pytest.mark.parametrize(("language", "text", "name"), PERSONS)
def test_what_only_persons_do_makes_a_person(found: Found, language: str, text: str, name: str) -> None:
    assert name in [piece for label, piece in found(text, language) if label == "PERSON"]
