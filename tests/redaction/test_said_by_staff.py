"""The firm speaks of its goods, of itself and of everybody; only what it says of somebody in particular is a fact."""

import pytest

from redaction.engine import Redactor

GENERAL = [
    ("en", "Our mattresses help with back pain and arthritis."),
    ("en", "Insolvency is not a problem for us."),
    ("en", "We're a Catholic bookshop."),
    ("en", "Prices reflect claims, postcode and convictions."),
    ("en", "If you have a criminal record, we need the certificate."),
    ("de", "Wir vermitteln auch mit Vorstrafen."),
    ("de", "Mit Pflegegrad zahlt die Pflegekasse bis 4.180 Euro."),
    ("de", "Wenn Sie schwanger sind, raten wir ab."),
    ("cs", "Máme 5 % pro držitele průkazu ZTP."),
    ("cs", "Pokud jste po operaci, poraďte se s lékařem."),
    ("sk", "Lepok tam nie je, bezlepková sójovka nie je problém pre celiatika."),
    ("pl", "Po zawale składka jest ustalana indywidualnie."),
    ("pl", "Czy mąż na coś choruje?"),
    ("it", "Il bando richiede l'assenza di condanne negli ultimi dieci anni."),
    ("fr", "Nous livrons aussi aux diabétiques, le diabète n'est pas un problème."),
]
OF_SOMEBODY = [
    ("en", "Is your diabetes under control?", "HEALTH"),
    ("en", "You said you are pregnant, so we picked the softer one.", "HEALTH"),
    ("en", "I have diabetes myself.", "HEALTH"),
    ("de", "Wie weit ist Ihre Schwangerschaft?", "HEALTH"),
    ("de", "Sie sind schwerbehindert, da gibt es einen Nachlass.", "HEALTH"),
    ("cs", "Jak dlouho trvá vaše cukrovka?", "HEALTH"),
    ("cs", "Píšete, že máte cukrovku.", "HEALTH"),
    ("sk", "Ako dlho trvá vaša cukrovka?", "HEALTH"),
    ("pl", "Od kiedy trwa Pani cukrzyca?", "HEALTH"),
    ("it", "Da quanto dura il suo diabete?", "HEALTH"),
    ("fr", "Depuis quand dure votre diabète ?", "HEALTH"),
]


@pytest.mark.parametrize(("language", "text"), GENERAL)
def test_what_staff_say_of_goods_or_of_everybody_is_not_cut(redactor: Redactor, language: str, text: str) -> None:
    assert redactor.redact(text, language=language, by_staff=True).text == text


@pytest.mark.parametrize(("language", "text", "label"), OF_SOMEBODY)
def test_what_staff_say_of_somebody_is_cut_in_a_question_too(
    redactor: Redactor, language: str, text: str, label: str
) -> None:
    assert label in [f.label for f in redactor.find(text, language=language, by_staff=True)]


def test_the_same_words_of_a_visitor_are_cut(redactor: Redactor) -> None:
    said = [text for language, text in GENERAL if redactor.find(text, language=language)]
    assert len(said) >= 7, "or the general sentences prove nothing"


def test_contacts_in_a_message_of_staff_are_found_as_ever(redactor: Redactor) -> None:
    assert [f.label for f in redactor.find("Call 604 318 772.", language="cs", by_staff=True)] == ["PHONE"]
