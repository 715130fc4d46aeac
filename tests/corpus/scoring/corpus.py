"""The annotated conversations, and a command that is asked about them through a pipe."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).resolve().parent.parent
LANGUAGES = ["cs", "pl", "it", "de", "en", "fr", "sk"]
TOGETHER = "all"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be scored: which command, on which part of the corpus, and what is told of it."""

    command: Sequence[str]
    languages: Sequence[str]
    held: bool
    timeout: float
    visitor_only: bool
    with_context: bool
    label_map: dict[str, str | None]
    must_redact: frozenset[str]
    show: int
    verbose: bool

    @property
    def columns(self) -> list[str]:
        """The columns of each table: the languages, and all of them together if they are several."""
        return [*self.languages, TOGETHER] if len(self.languages) > 1 else list(self.languages)


def conversations(asked: Asked) -> list[Row]:
    folder = CORPUS / "held" if asked.held else CORPUS
    lines = [(folder / f"{language}.jsonl").read_text("utf-8").split("\n") for language in asked.languages]
    return [json.loads(line) for file in lines for line in file if line]


def answers(asked: Asked, rows: Sequence[Row]) -> dict[str, Row]:
    """What the command says to these rows, by id; a row may stay without an answer. Exits if it says nonsense."""
    told = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    ended = subprocess.run(asked.command, input=told.encode(), stdout=subprocess.PIPE, timeout=asked.timeout)
    if ended.returncode:
        sys.exit(f"command ended with status {ended.returncode}")
    found = {}
    for number, line in enumerate(ended.stdout.decode().splitlines(), 1):
        if not line.strip():
            continue
        try:
            answer = json.loads(line)
            found[answer["id"]] = answer
        except (ValueError, KeyError, TypeError):
            sys.exit(f"output line {number} is not a JSON object with an id: {line[:120]}")
    known = {row["id"] for row in rows}
    if unknown := set(found) - known:
        print(f"note: {len(unknown)} unknown ids in the output", file=sys.stderr)
    if missing := known - set(found):
        print(f"note: {len(missing)} of {len(known)} ids have no output line", file=sys.stderr)
    return found
