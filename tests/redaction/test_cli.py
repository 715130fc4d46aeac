"""JSON lines in, JSON lines out."""

import io
import json
from typing import Any

import pytest

from redaction.cli import apply, jsonl
from redaction.jsonlines import InputError


def _lines(*rows: dict[str, Any]) -> io.StringIO:
    return io.StringIO("".join(json.dumps(row) + "\n" for row in rows))


def _spoken(out: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_findings_are_written_as_code_points() -> None:
    out = io.StringIO()
    jsonl(_lines({"id": "a", "lang": "en", "text": "😀 jane@example.com"}), out)
    assert _spoken(out) == [{"id": "a", "spans": [{"start": 2, "end": 18, "label": "EMAIL"}]}]


def test_the_first_half_of_a_number_is_written_again() -> None:
    rows = [
        {"id": "c#0", "lang": "en", "text": "card 4000 0084", "conversation": "c", "turn": 0, "from": "visitor"},
        {"id": "c#1", "lang": "en", "text": "please don't", "conversation": "c", "turn": 1, "from": "agent"},
        {"id": "c#2", "lang": "en", "text": "3679 5442", "conversation": "c", "turn": 2, "from": "visitor"},
    ]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    last = {row["id"]: row["spans"] for row in _spoken(out)}
    assert last["c#0"] == [{"start": 5, "end": 14, "label": "CREDIT_CARD"}]
    assert last["c#2"] == [{"start": 0, "end": 9, "label": "CREDIT_CARD"}]


def test_two_conversations_do_not_join() -> None:
    rows = [
        {"id": "1", "lang": "en", "text": "card 4000 0084", "conversation": "a", "from": "visitor"},
        {"id": "2", "lang": "en", "text": "3679 5442", "conversation": "b", "from": "visitor"},
    ]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    assert [row["spans"] for row in _spoken(out)] == [[], []]


def test_a_contact_of_the_firm_in_a_message_of_its_staff_stays() -> None:
    rows = [
        {"id": "1", "lang": "en", "text": "hello", "conversation": "a", "from": "visitor"},
        {"id": "2", "lang": "en", "text": "write to help@shop.example", "conversation": "a", "from": "agent"},
        {"id": "3", "lang": "en", "text": "mine is me@mail.example", "conversation": "a", "from": "visitor"},
        {"id": "4", "lang": "en", "text": "sent to me@mail.example", "conversation": "a", "from": "agent"},
    ]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    assert [len(row["spans"]) for row in _spoken(out)] == [0, 0, 1, 1]


def test_staff_who_repeat_a_disguised_address_repeat_the_visitors() -> None:
    lang = "cs"
    rows = [
        {"id": "1", "lang": lang, "text": "info zavináč pila tečka example", "conversation": "a", "from": "visitor"},
        {"id": "2", "lang": lang, "text": "Rozumím, info@pila.example.", "conversation": "a", "from": "agent"},
    ]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    assert [len(row["spans"]) for row in _spoken(out)] == [1, 1]


def test_what_staff_say_of_everybody_is_nobodys_fact() -> None:
    text = "Wir vermitteln auch mit Vorstrafen."
    rows = [{"id": who, "lang": "de", "text": text, "conversation": "a", "from": who} for who in ("visitor", "agent")]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    assert [len(line["spans"]) for line in _spoken(out)] == [1, 0]


def test_an_answer_is_read_by_the_question_of_the_staff() -> None:
    rows = [
        {"id": "1", "lang": "en", "text": "What is the code we texted you?", "conversation": "a", "from": "agent"},
        {"id": "2", "lang": "en", "text": "771204", "conversation": "a", "from": "visitor"},
        {"id": "3", "lang": "en", "text": "Which size?", "conversation": "a", "from": "agent"},
        {"id": "4", "lang": "en", "text": "771204", "conversation": "a", "from": "visitor"},
    ]
    out = io.StringIO()
    jsonl(_lines(*rows), out)
    assert [[s["label"] for s in row["spans"]] for row in _spoken(out)] == [[], ["CREDENTIAL"], [], []]


def test_apply_writes_the_redacted_text_and_keeps_one_token_an_address() -> None:
    rows = [
        {"id": "1", "lang": "en", "text": "I am at a@example.com", "conversation": "c", "from": "visitor"},
        {"id": "2", "lang": "en", "text": "again: a@example.com", "conversation": "c", "from": "visitor"},
    ]
    out = io.StringIO()
    apply(_lines(*rows), out, purpose="offer")
    assert [row["text"] for row in _spoken(out)] == ["I am at [e-mail 1]", "again: [e-mail 1]"]


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"id": 1}', '{"text": 5, "id": 1}'])
def test_a_line_of_another_shape_is_named(line: str) -> None:
    with pytest.raises(InputError, match="Line 1"):
        jsonl(io.StringIO(line + "\n"), io.StringIO())
