"""Numbers and addresses in two or three messages of one sender."""

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


def test_a_code_announced_before_is_found(redactor: Redactor) -> None:
    assert [f.label for f in redactor.find("771 204", language="en", earlier=("the code is",))] == ["CREDENTIAL"]
