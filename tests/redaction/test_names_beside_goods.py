"""Persons who are named beside goods, colours and sizes: they are found all the same."""

import pytest

from tests.redaction.conftest import Found

PEOPLE = [
    ("en", "Hi, Luke here again about the sofa", "Luke"),
    ("en", "I ordered a bed. Thanks, Emma", "Emma"),
    ("en", "Please call Oliver Black tomorrow", "Oliver Black"),
    ("en", "My husband Frank ordered two chairs", "Frank"),
    ("en", "Sarah will collect the table", "Sarah"),
    ("en", "The sofa is for Anna Bell, please", "Anna Bell"),
    ("en", "Deliver the bed to Julia", "Julia"),
    ("en", "I spoke to Peter about the new carpet", "Peter"),
    ("en", "the cat is with Sophie Turner this week", "Sophie Turner"),
    ("de", "Das Sofa ist für Anna Berger", "Anna Berger"),
    ("de", "Bitte rufen Sie Peter Schuh an", "Peter Schuh"),
    ("de", "Ich habe mit Lena Koch gesprochen", "Lena Koch"),
    ("de", "Die Rechnung geht an Paul Sommer", "Paul Sommer"),
    ("de", "Sabine holt den Tisch ab", "Sabine"),
    ("de", "Das Bett bestellte Michael Wolf", "Michael Wolf"),
    ("de", "mein Mann und Clara kommen um drei", "Clara"),
    ("de", "Liebe Grüße, Helena", "Helena"),
    ("de", "Das Angebot bekam Thomas Richter am Montag", "Thomas Richter"),
    ("pl", "Łóżko odbierze Anna Zielińska", "Anna Zielińska"),
    ("pl", "Proszę zadzwonić do Tomka", "Tomka"),
    ("pl", "Fakturę wysłać na Marię Nowak", "Marię Nowak"),
    ("pl", "Pozdrawiam, Karolina", "Karolina"),
    ("pl", "rozmawiałam z Pawłem o szafie", "Pawłem"),
    ("pl", "Kasia odbierze stół", "Kasia"),
    ("cs", "Postel vyzvedne Jana Nováková", "Jana Nováková"),
    ("cs", "Fakturu prosím na Josefa Kříže", "Josefa Kříže"),
    ("cs", "S pozdravem Petra", "Petra"),
    ("cs", "mluvil jsem s Tomášem o té skříni", "Tomášem"),
    ("cs", "Petra sedí u telefonu", "Petra"),
    ("cs", "Zavolejte Janě v dubnu", "Janě"),
    ("cs", "Jana přijede v červenci", "Jana"),
    ("cs", "Karel Zelenka to zaplatil", "Karel Zelenka"),
    ("it", "Il divano lo ritira Marco Bianchi", "Marco Bianchi"),
    ("it", "Chiami Giulia domani", "Giulia"),
    ("it", "Grazie, Chiara", "Chiara"),
    ("it", "Ho parlato con Luca della cucina", "Luca"),
    ("it", "Anna Rossi numero 333 1234567", "Anna Rossi"),
    ("it", "la fattura a Stefano Verdi", "Stefano Verdi"),
    ("fr", "C'est Camille Dubois qui viendra", "Camille Dubois"),
    ("fr", "Merci, Juliette", "Juliette"),
    ("sk", "Posteľ si príde vziať Júlia", "Júlia"),
    ("sk", "Ďakujem, Martina", "Martina"),
]


@pytest.mark.parametrize(("language", "text", "name"), PEOPLE)
def test_a_person_beside_goods_is_found(found: Found, language: str, text: str, name: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "PERSON"] == [name]
