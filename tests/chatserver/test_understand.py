"""The command that understands whole conversations, by the path of the chat."""

import io
import json
from typing import Any

import pytest

from chatserver.understand import jsonl
from redaction.jsonlines import InputError


def understood(*texts: str, lang: str = "en") -> dict[str, Any]:
    turns = [{"from": "agent" if place % 2 else "visitor", "text": text} for place, text in enumerate(texts)]
    out = io.StringIO()
    jsonl(io.StringIO(json.dumps({"id": "c1", "lang": lang, "turns": turns}) + "\n"), out)
    result: dict[str, Any] = json.loads(out.getvalue())
    return result


def test_an_offer_to_a_disguised_address_is_understood() -> None:
    assert understood("Pošlete mi nabídku na petr.novak (zavináč) example.com", lang="cs") == {
        "id": "c1",
        "wants_offer_by_email": True,
        "contact_email": "petr.novak@example.com",
        "intents": [],
        "language": "cs",
    }


def test_a_host_put_right_in_words_is_applied() -> None:
    out = understood("Email me a quote at amy@example.com", "Sure.", "sorry, it's example.org not example.com")
    assert out["contact_email"] == "amy@example.org"


def test_an_address_without_a_wish_for_an_offer_is_nobodys_contact() -> None:
    out = understood("Please send the invoice to amy@example.com")
    assert out["wants_offer_by_email"] is False
    assert out["contact_email"] is None


def test_a_request_of_a_data_subject_is_an_intent() -> None:
    out = understood("Bitte löschen Sie alle meine Daten und melden Sie mich ab vom Newsletter.", lang="de")
    assert out["intents"] == ["consent_withdraw", "dsar_erasure"]


@pytest.mark.parametrize("line", ["{", '{"id": 1}', '{"id": 1, "turns": [{"from": "visitor"}]}'])
def test_a_wrong_line_is_named(line: str) -> None:
    with pytest.raises(InputError, match="Line 1"):
        jsonl(io.StringIO(line + "\n"), io.StringIO())
