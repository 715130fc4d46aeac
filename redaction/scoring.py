"""How well the rules do on labelled conversations: for each language and kind what was found, missed and wrongly cut.

A labelled stretch is found if findings of its kind cover half of it. A finding is right if it covers half of a labelled
stretch of its kind, or lies half in one that was found. What the labels call optional counts neither way.

tests/corpus/score.py counts by the same rules and shares no line with this: it judges any program through a pipe, on
the standard library alone, and so also whether we count right.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from redaction.cli import spans
from redaction.engine import Redactor

Span = Mapping[str, Any]
FILED: Final = Path(__file__).parent / "scored.json"


@dataclass(slots=True)
class Kind:
    """`labelled` stretches, of which `found`; `cut` stretches, of which `right`."""

    labelled: int = 0
    found: int = 0
    cut: int = 0
    right: int = 0

    def add(self, other: "Kind") -> None:
        self.labelled += other.labelled
        self.found += other.found
        self.cut += other.cut
        self.right += other.right

    @property
    def recall(self) -> float | None:
        return self.found / self.labelled if self.labelled else None

    @property
    def precision(self) -> float | None:
        return self.right / self.cut if self.cut else None

    @property
    def wrong(self) -> int:
        return self.cut - self.right


@dataclass(slots=True)
class Language:
    """Characters that had to go and were left visible, and other characters that were cut; the kinds of findings."""

    conversations: int = 0
    must: int = 0
    left: int = 0
    other: int = 0
    over: int = 0
    kinds: dict[str, Kind] = field(default_factory=dict)


def read(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """Conversations of labelled files, one a line."""
    for file in files:
        with file.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)


def score(redactor: Redactor, conversations: Iterable[Mapping[str, Any]]) -> dict[str, Language]:
    """The figures by language."""
    found: dict[str, Language] = {}
    for conversation in conversations:
        language = found.setdefault(conversation["lang"], Language())
        language.conversations += 1
        cut: dict[str, Sequence[Span]] = {}
        for said in spans(redactor, _lines(conversation)):
            cut[said["id"]] = said["spans"]
        for number, turn in enumerate(conversation["turns"]):
            _count(language, turn, cut[str(number)])
    return found


def filed(found: Mapping[str, Language]) -> dict[str, Any]:
    return {name: asdict(language) for name, language in found.items()}


def unfiled(content: Mapping[str, Any]) -> dict[str, Language]:
    return {
        name: Language(**{**one, "kinds": {kind: Kind(**numbers) for kind, numbers in one["kinds"].items()}})
        for name, one in content.items()
    }


@cache
def version() -> str:
    """The rules of this program in twelve letters: other rules, other letters."""
    digest = sha256()
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _lines(conversation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for number, turn in enumerate(conversation["turns"]):
        yield {
            "id": str(number), "lang": conversation["lang"], "text": turn["text"],
            "conversation": conversation["id"], "turn": number, "from": turn["from"],
        }  # fmt: skip


def _count(language: Language, turn: Mapping[str, Any], cut: Sequence[Span]) -> None:
    text: str = turn["text"]
    must = [g for g in turn["spans"] if not g.get("optional")]
    may = [g for g in turn["spans"] if g.get("optional")]
    hidden, due, free = _places(cut), _places(must), _places(may)
    letters = {place for place, letter in enumerate(text) if not letter.isspace()}
    language.must += len(letters & due)
    language.left += len((letters & due) - hidden)
    language.other += len(letters - due - free)
    language.over += len((letters & hidden) - due - free)
    kinds: dict[str, Kind] = defaultdict(Kind)
    hit = []
    for gold in must:
        mine = _places(c for c in cut if c["label"] in _labels(gold))
        found = len(_places([gold]) & mine) * 2 >= gold["end"] - gold["start"]
        kinds[gold["label"]].add(Kind(labelled=1, found=found))
        hit += [gold] if found else []
    for one in cut:
        own = _places([one])
        if len(own & free) * 2 >= len(own):
            continue
        kinds[one["label"]].add(Kind(cut=1, right=_right(one, own, must, hit)))
    for kind, numbers in kinds.items():
        language.kinds.setdefault(kind, Kind()).add(numbers)


def _right(one: Span, own: set[int], must: Sequence[Span], hit: Sequence[Span]) -> bool:
    same = [g for g in must if one["label"] in _labels(g)]
    if any(len(_places([g]) & own) * 2 >= g["end"] - g["start"] for g in same):
        return True
    return any(g in hit and len(_places([g]) & own) * 2 >= len(own) for g in same)


def _labels(gold: Span) -> set[str]:
    return {gold["label"], *gold.get("alt", ())}


def _places(each: Iterable[Span]) -> set[int]:
    return {place for span in each for place in range(span["start"], span["end"])}
