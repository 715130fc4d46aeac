"""The firm's own answers are found by what is meant, in seven languages, and left out when that is not sure."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from leads import opening
from leads.answering.finding import Candidate, find
from leads.answering.reading import LANGUAGES, within_one

CORPUS = Path(__file__).parent.parent / "corpus" / "answers"


def score(folder: Path, language: str) -> tuple[int, int, int]:
    """Questions that were answered rightly, wrongly, and answered though nothing of the firm answers them."""
    content: dict[str, Any] = json.loads((folder / f"{language}.json").read_text("utf-8"))
    listed = [Candidate(at, one["title"], one["words"]) for at, one in enumerate(content["answers"])]
    given = [(find(question, listed, language=language), at) for question, at in content["answerable"]]
    right = sum(found is not None and found.id == at for found, at in given)
    wrong = sum(found is not None and found.id != at for found, at in given)
    false = sum(find(question, listed, language=language) is not None for question in content["unanswerable"])
    assert len(content["answerable"]) == len(content["unanswerable"]) >= 6
    return right, wrong, false


@pytest.mark.parametrize("language", LANGUAGES)
def test_paraphrases_and_mistyped_questions_find_their_answer_and_others_none(language: str) -> None:
    assert score(CORPUS, language) == (8, 0, 0)


def test_questions_that_were_held_apart_are_never_answered_wrongly() -> None:
    figures = [score(CORPUS / "held", language) for language in LANGUAGES]
    right, wrong, false = (sum(column) for column in zip(*figures, strict=True))
    assert (wrong, false) == (0, 0) and right >= 30, f"{right} right, {wrong} wrong, {false} of 42 unanswerable"


def test_how_people_ask_for_an_answer_helps_to_find_it() -> None:
    plain = Candidate(1, "Loyalty card", "You get one point for each euro.")
    question = "What about the bonus programme?"
    assert find(question, [plain], language="en") is None
    asked = Candidate(1, plain.title, plain.words, "bonus programme, collecting points")
    found = find(question, [asked], language="en")
    assert found is not None and found.id == 1


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [("repir", "repair", True), ("oprva", "oprav", True), ("tagla", "tagli", True), ("paint", "plant", False)],
)
def test_one_slip_of_the_fingers_is_forgiven(one: str, other: str, near: bool) -> None:
    assert within_one(one, other) == near


def test_hours_know_the_country_its_clock_and_its_holidays() -> None:
    hours = opening.read("Mon-Fri 9:00-12:00, Mon-Fri 13:00-17:00, Sat 9:00-12:00")
    noon = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
    assert not opening.is_open(hours, "CZ", noon) and opening.is_open(hours, "GB", noon)
    assert opening.is_open(hours, "CZ", datetime(2026, 3, 7, 8, 0, tzinfo=UTC)), "Saturday at nine in Prague"
    # 28 October is a holiday in Czechia, not in Poland; the day after is a Thursday.
    holiday = datetime(2026, 10, 28, 10, 0, tzinfo=UTC)
    assert holiday.strftime("%A") == "Wednesday"
    assert not opening.is_open(hours, "CZ", holiday) and opening.is_open(hours, "PL", holiday)
    opens = opening.next_opening(hours, "CZ", holiday)
    assert opens is not None and opens.isoformat() == "2026-10-29T09:00:00+01:00"
    assert (
        opening.is_open(opening.read(""), "CZ", holiday) and opening.next_opening(opening.read(""), "CZ", noon) is None
    )


@pytest.mark.parametrize(
    "wrong", ["9-17", "Mon-Fri 9:00", "Mon 9:00-9:00", "Xyz 9:00-10:00", "Mon 9:00-12:00, Mon 11:00-13:00"]
)
def test_hours_that_cannot_be_read_are_refused_with_the_remedy(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"hours|days"):
        opening.read(wrong)
