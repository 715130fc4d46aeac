"""Names by what stands around them: frames, relatives, questions, mailboxes, what the conversation knows."""

import pytest

from redaction import asked
from redaction.engine import Redactor
from redaction.known import Known
from redaction.vocabulary.forms import names_for
from tests.redaction.conftest import Found

FRAMES = [
    ("de", "Danke, Herr Wesselmann, ist notiert", ["Wesselmann"]),
    ("de", "sprechen Sie mit Frau von Dahlen", ["von Dahlen"]),
    ("de", "ich heiße jetzt Brockhoff, nicht mehr Lindau", ["Brockhoff", "Lindau"]),
    ("de", "meine Tochter Enya holt es ab", ["Enya"]),
    ("de", "Pfarrer Korbinian hat den Schlüssel", ["Korbinian"]),
    ("de", "bitte bei Quaas klingeln", ["Quaas"]),
    ("cs", "přijede manžel Bedřich", ["Bedřich"]),
    ("cs", "volal mi technik Vondrouš", ["Vondrouš"]),
    ("pl", "odbierze zięć Kosma", ["Kosma"]),
    ("pl", "faktura na panią Grzybowską", ["Grzybowską"]),
    ("it", "mia moglie Loredana passa domani", ["Loredana"]),
    ("it", "il portiere Ubaldo ha le chiavi", ["Ubaldo"]),
    ("en", "my son Fergus will sign for it", ["Fergus"]),
    ("en", "thank you, Mr van der Meer", ["van der Meer"]),
    ("en", "I'm Wilhelmina Ashdown", ["Wilhelmina Ashdown"]),
    ("fr", "ma fille Capucine passera", ["Capucine"]),
    ("sk", "príde sused Rastislav", ["Rastislav"]),
    ("it", "Salvatore G. abita al piano", ["Salvatore G."]),
    ("en", "Brian V Hodgkinson is the tenant", ["Brian V Hodgkinson"]),
    ("pl", "na karcie jest NATALIA J SOBCZAK i tyle", ["NATALIA J SOBCZAK"]),
    ("cs", "objednal to Zdeněk Pátek včera", ["Zdeněk Pátek"]),
    ("de", "Herzlichen Dank, Siegrun Altmann-Voss", ["Siegrun Altmann-Voss"]),
    ("en", "Much obliged, speak soon, Tamsin", ["Tamsin"]),
]
ANSWERS = [
    ("cs", "Na jaké jméno to mám napsat?", "Hejduk, vyzvedne manželka", ["Hejduk"]),
    ("de", "Wie ist Ihr Name bitte?", "Quittenbaum, wie der Baum", ["Quittenbaum"]),
    ("de", "Auf welchen Namen?", "arben gashi", ["arben gashi"]),
    ("pl", "Jak ma Pani na imię?", "Bogusia, miło mi", ["Bogusia"]),
    ("it", "A che nome prenoto?", "Tagliaferri Ugo, siamo in due", ["Tagliaferri Ugo"]),
    ("en", "What name should I put down?", "Yes sure, Tadhg Halloran.", ["Tadhg Halloran"]),
    ("fr", "Quel est votre nom ?", "Quillerou-Massé", ["Quillerou-Massé"]),
]
NO_ANSWERS = [
    ("cs", "Na jaké jméno to mám napsat?", "Moment, podívám se"),
    ("de", "Auf welchen Namen?", "Einen Moment bitte, ich frage nach"),
    ("de", "Auf welchen Namen?", "Firma, die Rechnung kommt separat"),
    ("pl", "Na jakie nazwisko?", "a po co to Panu?"),
    ("it", "Il suo nome?", "perché lo vuole sapere?"),
    ("en", "What name should I put down?", "Is that really needed?"),
]
INNOCENT = [
    ("de", "meine Mutter Pflegegrad beantragen"),
    ("de", "meine Frau weiß nichts davon"),
    ("de", "Der Herr der Ringe auf DVD"),
    ("de", "bei Regen klingeln wir nicht"),
    ("cs", "kotel Viktor 25 s hořákem"),
    ("cs", "ten gauč Viktorie v šedé"),
    ("cs", "doktor říká, že to půjde"),
    ("pl", "czy państwo mają to w sklepie"),
    ("pl", "pomidor Malinowy i papryka Ola"),
    ("it", "la sala Margherita è libera?"),
    ("it", "i parenti di mio marito sono di Tripoli"),
    ("en", "a Ford Transit in Pearl White"),
    ("en", "I'm Scottish and she is Welsh"),
    ("fr", "un rosier Pierre de Ronsard"),
    ("de", "die Rose „Gräfin Diana“ blüht"),
]


def _persons(found: list[tuple[str, str]]) -> list[str]:
    return [words for label, words in found if label == "PERSON"]


@pytest.mark.parametrize(("language", "text", "names"), FRAMES)
def test_what_stands_around_tells_a_name(found: Found, language: str, text: str, names: list[str]) -> None:
    assert _persons(found(text, language)) == names


@pytest.mark.parametrize(("language", "question", "text", "names"), ANSWERS)
def test_the_answer_to_a_question_for_a_name_is_one(
    redactor: Redactor, language: str, question: str, text: str, names: list[str]
) -> None:
    kinds = asked.read(question, language)
    assert "name" in kinds
    findings = redactor.find(text, language=language, asked=kinds)
    assert [text[f.start : f.end] for f in findings if f.label == "PERSON"] == names


@pytest.mark.parametrize(("language", "question", "text"), NO_ANSWERS)
def test_an_answer_without_a_name_stays(redactor: Redactor, language: str, question: str, text: str) -> None:
    kinds = asked.read(question, language)
    assert [f for f in redactor.find(text, language=language, asked=kinds) if f.label == "PERSON"] == []


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_goods_peoples_and_verbs_stay(found: Found, language: str, text: str) -> None:
    assert _persons(found(text, language)) == []


def test_a_name_is_told_by_the_mailbox_beside_it(found: Found) -> None:
    assert "Oellers" in _persons(found("k.oellers@mailbox.example, Oellers", "de"))
    assert _persons(found("schickt es an crew@hof.example wegen der Crew", "de")) == []


def test_a_mailbox_of_the_conversation_tells_its_owners_name(redactor: Redactor) -> None:
    text = "Danke, Grubwieser kommt morgen"
    known = Known({"l.grubwieser@mail.example": "[E-Mail 1]"})
    assert redactor.examine_safely(text, language="de")[0] == []
    findings, _joins = redactor.examine_safely(text, language="de", known=known)
    assert [text[f.start : f.end] for f in findings] == ["Grubwieser"]


def test_a_mailbox_of_an_office_tells_no_name(redactor: Redactor) -> None:
    known = Known({"einkauf@firma.example": "[E-Mail 1]"})
    assert redactor.examine_safely("Das geht an den Einkauf.", language="de", known=known)[0] == []


def test_names_of_one_person_found_in_several_ways_are_one_finding(found: Found) -> None:
    assert _persons(found("ask for Mo Rafiq, 0115 496 0217", "en")) == ["Mo Rafiq"]


@pytest.mark.parametrize(
    ("language", "form"),
    [("cs", "bedrichem"), ("cs", "hejdukove"), ("pl", "kosmie"), ("pl", "grzybowska"), ("sk", "rastislava")],
)
def test_slavic_names_are_known_in_their_cases(language: str, form: str) -> None:
    names = names_for(language)
    assert form in names.all or form in names.surnames


@pytest.mark.parametrize(("language", "least"), [("cs", 1500), ("pl", 1000), ("it", 1500), ("de", 2500), ("en", 2500)])
def test_each_main_language_knows_many_given_names(language: str, least: int) -> None:
    assert len(names_for(language).own) >= least
