"""Numbers and addresses in two or three messages of one sender."""

import re

import pytest

from redaction.engine import Redactor

SPLIT = [
    ("cs", ("zaplaťte to za mě: 4000 0084",), "3679 5442 platnost 08/27", "CREDIT_CARD"),
    ("en", ("3782 8244",), "0864 856 exp 09/27", "CREDIT_CARD"),
    ("en", ("card: 4111", "2254 9273"), "6898", "CREDIT_CARD"),
    ("en", ("social is 468-26-",), "8141 forgot the rest lol", "NATIONAL_ID"),
    ("cs", ("rč 781105",), "/9388", "NATIONAL_ID"),
    ("it", ("codice fiscale MRTLCU69",), "P18A944K", "NATIONAL_ID"),
    ("de", ("gern an frederike-klee@",), "riseup.net war zu schnell", "EMAIL"),
    ("cs", ("mail je kveta.mala",), "@iol.cz uteklo mi to", "EMAIL"),
    ("en", ("it is zara_0708 AT",), "icloud dot com", "EMAIL"),
    ("cs", ("telefon 604 318",), "772", "PHONE"),
    ("it", ("il numero della carta è 5105 1167 09",), "96 1004 scad 04/28", "CREDIT_CARD"),
    ("de", ("meine Mail: max.neumann_k@",), "ups, Endung posteo.de", "EMAIL"),
    ("pl", ("proszę na ogrod.pod.lipami",), "interia.eu, ucięło", "EMAIL"),
    ("en", ("send it to greta.holm77",), "@example.org sorry", "EMAIL"),
    ("cs", ("pošlete na CZ82 0800 0000",), "0049 6880 1633", "BANK_ACCOUNT"),
    ("it", ("vi anticipo già la carta? 4556 0835",), "0505 0906", "CREDIT_CARD"),
]
# Several messages of one sender; nothing of the number may be left in any of them.
DIALLED = [
    ("de", ("meine Nummer ist 0176", "2233 4455")),
    ("de", ("meine Nr: 0160-91", "sorry, zu schnell, der Rest: 22 33 44")),
    ("de", ("Vorwahl 089", "dann 4455667")),
    ("de", ("0176 22, Moment, Katze auf der Tastatur", "33 44 55 6")),
    ("de", ("0176 223344", "55")),
    ("cs", ("tel 602", "345 678")),
    ("cs", ("moje číslo je 777 12", "a zbytek je 3 456")),
    ("cs", ("602 345", "ups", "678")),
    ("cs", ("602", "345", "678")),
    ("cs", ("+420 602 345", "a ještě 678")),
    ("sk", ("tel 0905 123", "456")),
    ("sk", ("tel. 0911", "a zvyšok 222 333")),
    ("pl", ("+48 501", "220 330")),
    ("pl", ("tel 501 220 3", "30, przepraszam")),
    ("pl", ("numer to 512 33", "ucięło, dalej 4 455")),
    ("it", ("il mio numero è 347", "12 34 567")),
    ("it", ("cell 347 123 45", "67")),
    ("en", ("my number is 07700 900, hang on, someone at the door", "123")),
    ("en", ("call me on 020 7946", "and then 0123")),
    ("en", ("555", "my number that is, 867 5309")),
    ("en", ("(415) 555", "0133")),
    ("fr", ("appelez-moi au 07 98", "la suite : 76 54 32")),
    ("fr", ("mon portable 06 12 34", "56 78")),
]
# The second message stays as it was typed.
COUNTED = [
    ("cs", ("cena 602", "345 678 dohromady")),
    ("cs", ("rozměr 720", "600 350")),
    ("cs", ("platil jsem 731", "220 330 měl stát ten druhý")),
    ("cs", ("tel 602 345 678", "3 kusy")),
    ("cs", ("objednávka 602", "345 678")),
    ("sk", ("cena 905", "123 456 bola minule")),
    ("pl", ("kosztuje 699", "a ten drugi 799 100")),
    ("pl", ("501 220 330", "2 sztuki")),
    ("pl", ("zamówienie 501", "220 330")),
    ("it", ("taglia 38", "anzi 3900000")),
    ("it", ("costa 347", "oppure 1234567?")),
    ("de", ("0176 22334455", "180 breit")),
    ("de", ("0176 22334455", "14")),
    ("de", ("PLZ 01762", "2334455 Teilenummer")),
    ("en", ("07700 900123", "10 of them please")),
    ("en", ("order 07700", "900123")),
    ("fr", ("06 12 34 56 78", "12 pièces")),
    ("fr", ("commande 06", "12 34 56 78")),
]
INNOCENT = [
    ("cs", ("účet mám u vás, objednávka 4417",), "dorazí do 3 pracovních dnů?"),
    ("it", ("al numero 349 62",), "55 pezzi, grazie"),
    ("de", ("ich nehme die Nr. 4411 2233.",), "Anfahrt 2 km"),
    ("en", ("I like the green one.",), "example.com has it too"),
    ("cs", ("objednávka 2024118834",), "16990 Kč platí?"),
    ("cs", ("chci 2",), "3 kusy"),
    ("en", ("order 7700412985",), "it was 16 items"),
    ("pl", ("pralka cichą.",), "maria@example.pl"),
]


@pytest.mark.parametrize(("language", "earlier", "text", "kind"), SPLIT)
def test_both_halves_go(redactor: Redactor, language: str, earlier: tuple[str, ...], text: str, kind: str) -> None:
    result = redactor.redact(text, language=language, earlier=earlier)
    assert [f.label for f in result.findings][:1] == [kind]
    assert [m.kind for a in result.amendments for m in a.marks] == [kind] * len(earlier)
    for amendment in result.amendments:
        for mark in amendment.marks:
            assert amendment.text[mark.start : mark.end] == mark.token


def _stored(redactor: Redactor, language: str, messages: tuple[str, ...]) -> list[str]:
    """What is kept of the messages after the last of them."""
    stored: list[str] = []
    known: dict[str, str] = {}
    for message in messages:
        result = redactor.redact(message, language=language, earlier=tuple(stored), known=known)
        known |= {k.value: k.token for k in result.kept}
        for amendment in result.amendments:
            stored[amendment.index] = amendment.text
        stored.append(result.text)
    return stored


@pytest.mark.parametrize(("language", "messages"), DIALLED)
def test_no_digit_of_a_telephone_number_in_pieces_stays(
    redactor: Redactor, language: str, messages: tuple[str, ...]
) -> None:
    left = [re.sub(r"\[[^\]]*\]", "", text) for text in _stored(redactor, language, messages)]
    assert not any(c.isdigit() for text in left for c in text)


@pytest.mark.parametrize(("language", "messages"), COUNTED)
def test_prices_and_quantities_in_two_messages_stay(
    redactor: Redactor, language: str, messages: tuple[str, ...]
) -> None:
    assert _stored(redactor, language, messages)[1] == messages[1]


@pytest.mark.parametrize(("language", "earlier", "text"), INNOCENT)
def test_two_unrelated_numbers_amend_nothing(
    redactor: Redactor, language: str, earlier: tuple[str, ...], text: str
) -> None:
    assert redactor.redact(text, language=language, earlier=earlier).amendments == ()


def test_a_split_address_gets_one_token_and_is_kept_whole(redactor: Redactor) -> None:
    result = redactor.redact("riseup.net", language="en", earlier=("send it to frederike-klee@",))
    assert result.text == "[e-mail 1]"
    assert result.amendments[0].text == "send it to [e-mail 1]"
    assert [k.value for k in result.kept] == ["frederike-klee@riseup.net"]


def test_tokens_that_stood_in_the_earlier_message_keep_their_marks(redactor: Redactor) -> None:
    earlier = "[e-mail 1] and card 4000 0084"
    amendment = redactor.redact("3679 5442", language="en", earlier=(earlier,)).amendments[0]
    assert amendment.text == "[e-mail 1] and card [card number removed]"
    assert [(m.kind, m.token) for m in amendment.marks] == [
        ("EMAIL", "[e-mail 1]"),
        ("CREDIT_CARD", "[card number removed]"),
    ]


def test_a_password_announced_before_is_found(redactor: Redactor) -> None:
    assert redactor.redact("kralicek", language="cs", earlier=("moje heslo je",)).text == "[tajný údaj odstraněn]"


def test_a_name_that_was_kept_without_its_host_is_completed(redactor: Redactor) -> None:
    asked = frozenset({"email"})
    first = redactor.redact("s.moustafa", language="de", asked=asked)
    known = {k.value: k.token for k in first.kept}
    assert known == {"s.moustafa@": "[E-Mail 1]"}
    second = redactor.redact("outlook.de", language="de", earlier=(first.text,), known=known, asked=asked)
    assert [k.value for k in second.kept] == ["s.moustafa@outlook.de"]


def test_a_number_that_breaks_off_and_is_typed_again_goes_both_times(redactor: Redactor) -> None:
    result = redactor.redact("ucięło, 509 871 336", language="pl", earlier=("mój numer to 509 871",))
    assert [f.label for f in result.findings] == ["PHONE"]
    assert [m.kind for a in result.amendments for m in a.marks] == ["PHONE"]


def test_a_number_typed_again_with_dashes_is_one_finding(redactor: Redactor) -> None:
    first = redactor.redact("Rufen Sie mich an: 0931 – 22 81", language="de")
    known = {k.value: k.token for k in first.kept}
    again = redactor.redact("zu früh Enter. 0931 – 22 81 40 7", language="de", earlier=(first.text,), known=known)
    assert [f.label for f in again.findings] == ["PHONE"]
    assert again.text == "zu früh Enter. [Telefon 2]"


def test_a_code_announced_before_is_found(redactor: Redactor) -> None:
    assert [f.label for f in redactor.find("771 204", language="en", earlier=("the code is",))] == ["CREDENTIAL"]


@pytest.mark.parametrize("counting", ["visitor 1 says sentence number", "Visitor's sentence number"])
def test_counting_aloud_over_many_messages_is_no_telephone_number(redactor: Redactor, counting: str) -> None:
    said: list[str] = []
    for number in range(90, 320):
        text = f"{counting} {number}"
        redacted = redactor.redact(text, language="en", earlier=tuple(said[-2:]))
        assert (redacted.text, redacted.amendments) == (text, ())
        said.append(text)


def test_the_number_of_a_token_is_no_half_of_a_telephone_number(redactor: Redactor) -> None:
    earlier = ("that is sentence number [phone 1]", "this one has the number [phone 2]")
    result = redactor.redact("then comes number 601", language="en", earlier=earlier)
    assert [a.text for a in result.amendments if "[" in a.text] == []
    longer = redactor.redact("then comes number 601 234", language="en", earlier=("its number 77", *earlier[1:]))
    assert [a.text for a in longer.amendments if "[phone [" in a.text] == []
