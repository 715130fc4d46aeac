"""Inbound mails: person or machine, whose, and what is new in them, over a hand-written corpus."""

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leads.attitude import attitude
from leads.machines import away_until
from leads.quotes import split
from leads.replies import Incoming, parse, thread_of
from leads.threads import Sender, link, new_message_id, reply_to, thread_of_link, thread_of_text
from tests.corpus.mails import score
from tests.corpus.mails.score import SENDER, THREAD, TODAY

EXPECTED = score.expectations(score.MAILS)


def read(name: str) -> Incoming:
    return score.read(score.MAILS, name)


@pytest.mark.parametrize("folder", [score.MAILS, score.HELD], ids=["open", "held"])
def test_every_mail_of_the_corpus_has_its_expectation(folder: Path) -> None:
    assert {path.stem for path in folder.glob("*.eml")} == set(score.expectations(folder))


def test_a_third_of_the_corpus_is_held_apart_and_none_of_it_lies_in_the_open_part_too() -> None:
    held = score.expectations(score.HELD)
    assert len(EXPECTED) + len(held) >= 60 and 3 * len(held) >= len(EXPECTED) + len(held)
    assert not held.keys() & EXPECTED.keys()
    assert {name[:2] for name, e in held.items() if e["kind"] == "person"} == {"cs", "sk", "pl", "it", "de", "fr", "en"}


def test_mails_held_apart_are_told_apart_and_lose_their_quotations() -> None:
    """The figures that the product promises; a person's answer is never taken for a machine's."""
    found = score.score(score.HELD)
    assert found.asked["told_apart"] >= 40 and found.asked["quotation_removed"] >= 20
    assert found.persons_taken_for_machines == 0
    assert found.share("told_apart") >= 0.98
    assert found.share("quotation_removed") >= 0.95


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_is_told_to_be_a_persons_or_a_machines(name: str) -> None:
    assert read(name).kind == EXPECTED[name]["kind"]


@pytest.mark.parametrize("name", [name for name, e in EXPECTED.items() if e["kind"] == "person"])
def test_what_a_person_added_is_kept_and_the_quotation_is_not(name: str) -> None:
    mail, expected = read(name), EXPECTED[name]
    assert mail.text.split() == expected["text"].split()
    assert not [words for words in expected["gone"] if words in mail.text]
    assert mail.attitude == expected["attitude"]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_finds_its_thread(name: str) -> None:
    without = EXPECTED[name].get("thread") is False
    assert thread_of(read(name), SENDER) == (None if without else THREAD)


@pytest.mark.parametrize("name", [name for name, e in EXPECTED.items() if e.get("away_until")])
def test_an_absence_says_until_when(name: str) -> None:
    assert read(name).away_until == date.fromisoformat(EXPECTED[name]["away_until"])


@pytest.mark.parametrize("name", [name for name, e in EXPECTED.items() if e["kind"] == "bounce"])
def test_a_bounce_says_whether_it_is_for_good(name: str) -> None:
    assert read(name).permanent is EXPECTED[name]["permanent"]


def test_a_token_is_worth_nothing_with_another_secret_or_for_another_page() -> None:
    forger = Sender("x", "offers@firm.example", "https://x.example", b"x" * 32)
    assert thread_of_text(SENDER, reply_to(forger, THREAD)) is None
    token = link(SENDER, "stop", THREAD).rpartition("/")[2]
    assert thread_of_link(SENDER, "stop", token) == THREAD
    assert thread_of_link(SENDER, "delete", token) is None
    assert thread_of_text(SENDER, token) is None


def test_a_token_is_read_in_capitals_too() -> None:
    assert thread_of_text(SENDER, reply_to(SENDER, THREAD).upper()) == THREAD


def test_a_token_fits_into_an_address_and_a_message_id_into_its_column() -> None:
    assert len(reply_to(SENDER, THREAD).partition("@")[0]) <= 64
    assert len(new_message_id(SENDER, THREAD)) <= 128


def test_without_plus_addressing_the_message_id_still_names_the_thread() -> None:
    plain = Sender("Kolo", "offers@firm.example", "https://x.example", b"s" * 32, plus_addressing=False)
    assert reply_to(plain, THREAD) == "offers@firm.example"
    assert thread_of_text(plain, new_message_id(plain, THREAD)) == THREAD


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("back on 7/12/2026", date(2026, 12, 7)),
        ("zpět 7. 12.", date(2026, 12, 7)),
        ("wracam 7 grudnia", date(2026, 12, 7)),
        ("torno il 7 gennaio", date(2027, 1, 7)),
        ("du 24 novembre au 4 décembre 2026", date(2026, 12, 4)),
        ("until December 4, 2026", date(2026, 12, 4)),
        ("návrat 2026-12-04", date(2026, 12, 4)),
        ("until 7 December 2031", None),
        ("call 12.34.5678 or 99/99/2026", None),
        ("since 1 November 2026", None),
    ],
)
def test_the_end_of_an_absence_is_read_in_any_language(text: str, day: date | None) -> None:
    assert away_until(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ano", "yes"),
        ("Sì, grazie, mi interessa.", "yes"),
        ("I'd like to order two.", "yes"),
        ("Nein danke", "no"),
        ("Nejsem si jistý. Ne, děkuji, ale za rok ano.", "open"),
        ("Kein Interesse mehr.", "no"),
        ("Interessiert mich, aber der Preis?", "yes"),
        ("Is it not interested in what?", "open"),
        ("no interest rate applies? " * 3, "open"),
        ("", "open"),
    ],
)
def test_only_plain_words_are_a_yes_or_a_no(text: str, meant: str) -> None:
    assert attitude(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Dobrý den,\nmoje adresa je:\nDlouhá 5\nOd: pondělí do pátku jsem doma.",
        "He wrote: yes.",
        "W 2025 r. kolega pisze: bardzo dobre.",
        "Cena: 500\nDatum: zítra",
        "1. one\n2. two",
    ],
)
def test_ordinary_text_is_not_taken_for_a_quotation(text: str) -> None:
    assert split(text).new == text


def test_an_answer_below_a_bare_attribution_is_not_lost() -> None:
    below = "On 23 Nov 2026, Kolo <offers@firm.example> wrote:\nYes, I take it."
    assert "Yes, I take it." in split(below).new


def test_own_words_right_above_a_wrapped_attribution_are_not_lost() -> None:
    text = "Objednávám 2 kusy\npo 23. 11. 2026 v 10:00 odesílatel Kolo Praha <offers@firm.example>\nnapsal:\n> Trek 3"
    assert split(text).new == "Objednávám 2 kusy"


def test_a_long_text_below_two_dashes_is_no_signature() -> None:
    text = "Yes.\n--\n" + "\n".join(f"Line {n} of what I want to say." for n in range(30))
    assert split(text).new == text


@pytest.mark.parametrize(
    ("raw", "sender", "subject", "text"),
    [
        (b"", "", "", ""),
        (b"\x00\xff\xfe", "", "", "\x00˙ţ"),
        (b"From: =?utf-8?b?!!!!?=\r\nSubject: =?x-none?q?=ff?=\r\n\r\nHi", "", "=?x-none?q?=ff?=", "Hi"),
        (
            b"From: a@b@c <,>\r\nDate: never\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n\xf8\xed",
            "",
            "",
            "ří",
        ),
        (
            b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
            b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x",
            "",
            "",
            "",
        ),
        (b"Content-Type: message/rfc822\r\n\r\nContent-Type: text/html\r\n\r\n<p><![x<!--", "", "", ""),
        (b"Content-Type: text/html\r\n\r\n<head><title>unclosed <body>words", "", "", "words"),
        (b"Content-Transfer-Encoding: base64\r\n\r\n%%%", "", "", ""),
    ],
)
def test_a_broken_mail_is_read_as_far_as_it_goes(raw: bytes, sender: str, subject: str, text: str) -> None:
    mail = parse(raw, today=TODAY)
    assert (mail.sender, mail.subject, mail.text) == (sender, subject, text)
    assert (mail.kind, mail.attitude, mail.at, mail.quoted) == ("person", "open", None, "")


@given(raw=st.binary(max_size=600))
@settings(max_examples=200, deadline=None)
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    mail = parse(b"From: x@y.example\r\nX-Type: " + raw[:9] + b"\r\n\r\n" + raw, today=TODAY)
    assert len(mail.text) <= 4 * len(raw)
    page = parse(b"Content-Type: text/html; charset=" + raw[:9] + b"\r\n\r\n" + raw, today=TODAY)
    assert len(page.text) <= 4 * len(raw) + 9


@pytest.mark.parametrize(
    "line",
    [
        "a.",
        "On 1 wrote ",
        ">",
        "From: ",
        "x@x ",
        "-- ",
        "_" * 12,
        "<div>",
        "<blockquote>",
        "1.1. ",
        "=?utf-8?q?a?= ",
        "<!",
    ],
)
def test_hostile_repetition_costs_linear_time(line: str) -> None:
    for body in ((line + "\n") * 20_000, line * 50_000):
        for kind in ("plain", "html"):
            begun = time.perf_counter()
            parse(f"Content-Type: text/{kind}\r\n\r\n{body}".encode(), today=TODAY)
            assert time.perf_counter() - begun < 3
