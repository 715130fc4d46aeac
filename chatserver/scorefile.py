"""The filed result of `./dev score`: figures on the labelled conversations, with date and version of the rules."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from redaction import scoring
from redaction.engine import Redactor
from redaction.policy import default_policy
from redaction.scoring import Language

CORPUS: Final = Path(__file__).parent.parent / "tests" / "corpus"
NAME: Final = "score.json"
# Held apart: written by somebody who had not seen the rules.
SETS: Final = {"held": "held", "open": ""}


@dataclass(frozen=True, slots=True)
class Filed:
    at: datetime
    version: str
    sets: dict[str, dict[str, Language]]

    @property
    def stale(self) -> bool:
        """Whether other rules run here than were measured."""
        return self.version != scoring.version()


def measure(corpus: Path, now: datetime) -> dict[str, Any]:
    """Score the sets that are there. Raises FileNotFoundError when there is none."""
    redactor = Redactor(policy=default_policy())
    sets = {}
    for name, folder in SETS.items():
        files = sorted((corpus / folder).glob("??.jsonl"))
        if files:
            sets[name] = scoring.filed(scoring.score(redactor, scoring.read(files)))
    if not sets:
        raise FileNotFoundError(corpus)
    return {"at": now.isoformat(timespec="seconds"), "version": scoring.version(), "sets": sets}


def file(content: dict[str, Any], *places: Path) -> None:
    for place in places:
        place.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


def newest(folder: Path) -> Filed | None:
    """What was measured last: here, or before the program was shipped."""
    found = [json.loads(place.read_text("utf-8")) for place in (folder / NAME, scoring.FILED) if place.is_file()]
    if not found:
        return None
    last = max(found, key=lambda one: one["at"])
    sets = {name: scoring.unfiled(one) for name, one in last["sets"].items()}
    return Filed(datetime.fromisoformat(last["at"]), last["version"], sets)
