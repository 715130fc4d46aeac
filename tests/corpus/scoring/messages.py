"""A message of the corpus beside what the command says of it: all that the rules look at."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from scoring.corpus import Asked, Row


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text and its label. `alternatives`: labels that are accepted as well."""

    start: int
    end: int
    label: str
    alternatives: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        return self.end - self.start

    def shared(self, other: "Span") -> int:
        """How many characters both cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def mostly(self, covered: Sequence[bool]) -> bool:
        """Half of its characters or more are covered."""
        return 2 * sum(covered[self.start : self.end]) >= self.size


@dataclass(frozen=True, slots=True)
class Message:
    """`gold` must be found, `optional` may be, `hard` looks like personal data and is none."""

    id: str
    conversation: str
    language: str
    text: str
    gold: list[Span]
    optional: list[Span]
    hard: list[Span]
    without_data: bool
    predicted: list[Span]

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def covered(self, spans: Iterable[Span]) -> list[bool]:
        """For each character whether one of these spans covers it."""
        covered = [False] * len(self.text)
        for span in spans:
            covered[span.start : span.end] = [True] * span.size
        return covered


def rows(asked: Asked, conversations: Iterable[Row]) -> list[Row]:
    """The messages as the command is given them."""
    given = []
    for conversation in conversations:
        for place, turn in enumerate(conversation["turns"]):
            if asked.visitor_only and turn["from"] != "visitor":
                continue
            row = {"id": f"{conversation['id']}#{place}", "lang": conversation["lang"], "text": turn["text"]}
            if asked.with_context:
                row |= {"conversation": conversation["id"], "turn": place, "from": turn["from"]}
            given.append(row)
    return given


def messages(conversations: Iterable[Row], answers: dict[str, Row], given: Iterable[Row]) -> Iterator[Message]:
    """The messages that the command was given, with what it said."""
    asked = {row["id"] for row in given}
    for conversation in conversations:
        for place, turn in enumerate(conversation["turns"]):
            if (name := f"{conversation['id']}#{place}") in asked:
                yield _message(name, conversation, turn, answers.get(name, {}).get("spans", []))


def _message(name: str, conversation: Row, turn: Row, said: Sequence[Row]) -> Message:
    return Message(
        id=name,
        conversation=conversation["id"],
        language=conversation["lang"],
        text=turn["text"],
        gold=[_annotated(span) for span in turn["spans"] if not span.get("optional")],
        optional=[_annotated(span) for span in turn["spans"] if span.get("optional")],
        hard=[Span(hard["start"], hard["end"], hard["kind"]) for hard in turn.get("hard_negatives", [])],
        without_data="no_pd" in conversation["tags"],
        predicted=[_predicted(name, span, len(turn["text"])) for span in said],
    )


def _annotated(span: Row) -> Span:
    marks = tuple(mark for mark in ("obfuscated", "partial") if span.get(mark))
    return Span(span["start"], span["end"], span["label"], tuple(span.get("alt", ())), marks)


def _predicted(name: str, span: Row, length: int) -> Span:
    start, end = span.get("start"), span.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length):
        sys.exit(f"{name}: bad span {span} (text has {length} characters)")
    return Span(start, end, span["label"])
