"""What the other side asked for decides what a bare answer is."""

import pytest

from redaction import asked
from redaction.engine import Redactor

ANSWERS = [
    ("cs", "Pošlete nám prosím kód z SMS.", "449201", "CREDENTIAL", "449201"),
    ("cs", "Jaké používáte heslo?", "Mourek55", "CREDENTIAL", "Mourek55"),
    ("pl", "Proszę podać kod z SMS-a", "889104 dostałam", "CREDENTIAL", "889104"),
    ("it", "Qual è il codice di verifica che ha ricevuto?", "339120", "CREDENTIAL", "339120"),
    ("de", "Wie lautet der Code aus der SMS?", "550211", "CREDENTIAL", "550211"),
    ("de", "Wie lautet Ihr Kundenkennwort?", "Apfelbaum", "CREDENTIAL", "Apfelbaum"),
    ("en", "What's the code we texted you?", "662190", "CREDENTIAL", "662190"),
    ("en", "And your memorable word?", "Rosebud", "CREDENTIAL", "Rosebud"),
    ("fr", "Quel est le code reçu par SMS ?", "771330", "CREDENTIAL", "771330"),
    ("cs", "Jaké máte IČO?", "25596641", "TAX_ID", "25596641"),
    ("pl", "Na jaki NIP wystawić?", "525 000 11 51", "TAX_ID", "525 000 11 51"),
    ("it", "Mi lascia la partita IVA?", "00743110157", "TAX_ID", "00743110157"),
    ("de", "Lieferung Donnerstag. USt-IdNr. für die Rechnung?", "DE081414129", "TAX_ID", "DE081414129"),
    ("de", "Haben Sie eine USt-IdNr.?", "ja, DE136695976", "TAX_ID", "DE136695976"),
    ("cs", "Jaké máte telefonní číslo?", "604123456", "PHONE", "604123456"),
    ("cs", "Můžeme vám zavolat?", "jo 604 12 3456", "PHONE", "604 12 3456"),
    ("pl", "Numer telefonu?", "501234567", "PHONE", "501234567"),
    ("pl", "Na jaki numer oddzwonić?", "061 852 31 20", "PHONE", "061 852 31 20"),
    ("it", "Mi lascia un recapito?", "3471234567", "PHONE", "3471234567"),
    ("de", "Unter welcher Nummer sind Sie erreichbar?", "030 1234567", "PHONE", "030 1234567"),
    ("de", "Ihre Telefonnummer?", "5332445", "PHONE", "5332445"),
    ("en", "Best number to reach you?", "01632 960123", "PHONE", "01632 960123"),
    ("en", "Best number?", "2145550142", "PHONE", "2145550142"),
    ("fr", "Un numéro où vous joindre ?", "0612345678", "PHONE", "0612345678"),
    ("cs", "Kam to máme doručit?", "Květná 7, Olomouc", "ADDRESS", "Květná 7, Olomouc"),
    ("cs", "Ulice a číslo?", "Sokolská 33", "ADDRESS", "Sokolská 33"),
    ("sk", "Na akú adresu?", "Štúrova 8, Nitra", "ADDRESS", "Štúrova 8, Nitra"),
    ("pl", "Adres dostawy?", "Polna 3/8, 30-002 Kraków", "ADDRESS", "Polna 3/8, 30-002 Kraków"),
    ("it", "L'indirizzo?", "via Verdi 8, Parma", "ADDRESS", "via Verdi 8, Parma"),
    ("de", "Lieferadresse?", "Schlossallee 1", "ADDRESS", "Schlossallee 1"),
    ("en", "What's the delivery address?", "9 Mill Lane, Otley", "ADDRESS", "9 Mill Lane, Otley"),
    ("fr", "Votre adresse ?", "8 place Bellecour, Lyon", "ADDRESS", "8 place Bellecour, Lyon"),
    ("cs", "E-mail?", "honza zavináč seznam", "EMAIL", "honza zavináč seznam"),
    ("pl", "Jaki komunikat się pojawia?", "że zły PIN, a wpisuję 9931", "CREDENTIAL", "9931"),
    ("fr", "Votre e-mail ?", "jmorel75 gmail", "EMAIL", "jmorel75 gmail"),
    ("fr", "Votre e-mail ?", "jmorel75, gmail", "EMAIL", "jmorel75, gmail"),
    ("en", "Your email?", "bobsmith99 gmail", "EMAIL", "bobsmith99 gmail"),
    ("en", "Your email?", "bobsmith gmail dot com", "EMAIL", "bobsmith gmail dot com"),
    ("en", "Your email?", "bobsmith at icloud", "EMAIL", "bobsmith at icloud"),
    ("pl", "Adres e-mail?", "kasia.nowak wp.pl", "EMAIL", "kasia.nowak wp.pl"),
    ("pl", "E-mail?", "kasianowak88 na wp", "EMAIL", "kasianowak88 na wp"),
    ("cs", "E-mail?", "karel.novy, seznam", "EMAIL", "karel.novy, seznam"),
    ("cs", "E-mail?", "karelnovy seznam cz", "EMAIL", "karelnovy seznam cz"),
    ("it", "La mail?", "carlobianchi libero it", "EMAIL", "carlobianchi libero it"),
    ("fr", "À quelle adresse mail ?", "Elle gagne 2 100 par mois", "FINANCIAL", "Elle gagne 2 100 par mois"),
    ("cs", "Na jakou adresu?", "Nádražní 2 100 00 Praha", "ADDRESS", "Nádražní 2 100 00 Praha"),
]
QUESTIONS = [
    ("cs", "Jaké je číslo objednávky?", {"order"}),
    ("de", "Welcher Fehlercode wird angezeigt?", set()),
    ("en", "Please don't send card numbers here.", set()),
    ("en", "What is the product code?", set()),
    ("it", "Mi lascia un numero di telefono?", {"phone"}),
    ("pl", "Na jaki adres e-mail wysłać?", {"email", "address"}),
]


@pytest.mark.parametrize(("language", "question", "text", "label", "words"), ANSWERS)
def test_a_bare_answer_is_what_was_asked_for(
    redactor: Redactor, language: str, question: str, text: str, label: str, words: str
) -> None:
    findings = redactor.find(text, language=language, asked=asked.read(question, language))
    assert (label, words) in [(f.label, text[f.start : f.end]) for f in findings]


@pytest.mark.parametrize(("language", "question", "kinds"), QUESTIONS)
def test_a_question_tells_what_it_asks_for(language: str, question: str, kinds: set[str]) -> None:
    assert kinds <= asked.read(question, language)
    if not kinds:
        assert not asked.read(question, language) & {"code", "secret", "phone", "national"}


def test_nothing_is_asked_by_a_statement() -> None:
    assert asked.read("The telephone line is busy today.", "en") == asked.NOTHING


def test_a_number_asked_for_as_one_of_several_kinds_is_the_same_in_every_process(redactor: Redactor) -> None:
    """The order of a set hangs on the process: ten digits were a tax number in every second one."""
    kinds = frozenset({"card", "tax"})
    assert asked.ranked(kinds | {"name", "age"}) == ["tax", "card", "age", "name"]
    assert [f.label for f in redactor.find("5260250274", language="pl", asked=kinds)] == ["TAX_ID"]
