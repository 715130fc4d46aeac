"""The contract of `./dev understand --jsonl`: conversations in, what the visitor wants out, by the path of the chat."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from leads.intent import Turn, understand
from leads.phrasing.corrections import corrected
from redaction import asked
from redaction.engine import Redactor
from redaction.jsonlines import InputError, objects
from redaction.language import guess
from redaction.normalise import fold
from redaction.policy import default_policy
from redaction.scan import WORD

_TAIL = 2


def jsonl(stdin: TextIO, stdout: TextIO, *, allow: frozenset[str] = frozenset()) -> None:
    redactor = Redactor(policy=default_policy(), allow=allow)
    for row in _read(stdin):
        stdout.write(json.dumps(understood(redactor, row), ensure_ascii=False) + "\n")


def _read(stdin: TextIO) -> Iterator[Mapping[str, Any]]:
    for number, row in objects(stdin, key="turns", kind=list, wanted="list"):
        for turn in row["turns"]:
            if not isinstance(turn, dict) or not isinstance(turn.get("text"), str):
                raise InputError(f'Line {number}: every turn must be an object with a string "text" and "from".')
        yield row


def understood(redactor: Redactor, row: Mapping[str, Any]) -> dict[str, Any]:
    language = str(row.get("lang") or "en")
    turns, kept = redacted(redactor, row["turns"], language)
    meant = understand(turns, language=language)
    address = corrected(turns, meant.email_token, kept, language=language)
    return {
        "id": row["id"],
        "wants_offer_by_email": meant.wants_offer,
        "contact_email": address,
        "intents": sorted(meant.intents),
        "language": _language(row["turns"], language),
    }


def redacted(redactor: Redactor, said: list[Mapping[str, Any]], language: str) -> tuple[list[Turn], dict[str, str]]:
    """What the chat would have stored: the redacted turns, as amended by later ones, and the kept contacts."""
    turns: list[Turn] = []
    kept: dict[str, str] = {}
    known: dict[str, str] = {}
    question = asked.NOTHING
    for turn in said:
        sender = "visitor" if turn.get("from") == "visitor" else "staff"
        places = [place for place, past in enumerate(turns) if past.sender == sender][-_TAIL:]
        earlier = tuple(turns[place].text for place in places)
        shown = redactor.redact(
            turn["text"],
            language=language,
            earlier=earlier,
            known=known,
            asked=question if sender == "visitor" else asked.NOTHING,
            by_staff=sender == "staff",
        )
        if sender == "staff":
            question = asked.read(turn["text"], language)
        for contact in shown.kept:
            kept[contact.token] = contact.value
            known[contact.value] = contact.token
        for amendment in shown.amendments:
            turns[places[amendment.index]] = Turn(sender, amendment.text)
        turns.append(Turn(sender, shown.text))
    return turns, kept


def _language(said: list[Mapping[str, Any]], page: str) -> str:
    words = WORD.findall(fold(" ".join(t["text"] for t in said if t.get("from") == "visitor"), page))
    return guess(words, page)
