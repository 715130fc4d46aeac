"""How well inbound mails are read: `python -m tests.corpus.mails.score [held] [--misses]`, from the project's root.

`held` scores the third that was set apart before the rules were seen; its misses are not shown, so that nobody tunes
on them. Prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from leads.replies import Incoming, parse
from leads.threads import Sender, reply_to

MAILS = Path(__file__).parent
HELD = MAILS / "held"
SENDER = Sender("Kolo Praha", "offers@firm.example", "https://chat.firm.example", b"s" * 32)
THREAD = bytes(range(16))
TODAY = date(2026, 11, 23)


@dataclass(slots=True)
class Score:
    """Counts of right answers out of how many, by figure; the names of the mails that missed one."""

    right: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    misses: dict[str, list[str]] = field(default_factory=dict)
    persons_taken_for_machines: int = 0

    def count(self, figure: str, name: str, right: bool) -> None:
        self.asked[figure] = self.asked.get(figure, 0) + 1
        self.right[figure] = self.right.get(figure, 0) + right
        if not right:
            self.misses.setdefault(figure, []).append(name)

    def share(self, figure: str) -> float:
        return self.right[figure] / self.asked[figure]


def expectations(folder: Path) -> dict[str, dict[str, Any]]:
    """What each mail of a folder is, by its name."""
    found: dict[str, dict[str, Any]] = json.loads((folder / "expected.json").read_text("utf-8"))
    return found


def read(folder: Path, name: str) -> Incoming:
    """A mail of the corpus, with the token of THREAD where it says %TOKEN%."""
    token = reply_to(SENDER, THREAD).partition("+")[2].partition("@")[0]
    raw = (folder / f"{name}.eml").read_bytes().replace(b"%TOKEN%", token.encode())
    return parse(raw, today=TODAY)


def score(folder: Path) -> Score:
    """All figures over the mails of a folder."""
    found = Score()
    for name, expected in expectations(folder).items():
        mail = read(folder, name)
        person = expected["kind"] == "person"
        found.count("told_apart", name, (mail.kind == "person") is person)
        found.persons_taken_for_machines += person and mail.kind != "person"
        found.count("kind", name, mail.kind == expected["kind"])
        if person and expected["gone"]:
            found.count("quotation_removed", name, quotation_removed(mail, expected))
        if "attitude" in expected:
            found.count("attitude", name, mail.attitude == expected["attitude"])
        if "permanent" in expected:
            found.count("permanent", name, mail.permanent is expected["permanent"])
        if expected["kind"] == "out_of_office":
            until = expected.get("away_until")
            found.count("away_until", name, mail.away_until == (date.fromisoformat(until) if until else None))
    return found


def quotation_removed(mail: Incoming, expected: dict[str, Any]) -> bool:
    """No word of the quotation is left and no own word is lost. A signature below "-- " may stay or go."""
    own, _, signature = expected["text"].partition("\n-- \n")
    left = mail.text.split()
    return left in (own.split(), [*own.split(), "--", *signature.split()])


def main(arguments: list[str]) -> None:
    held = "held" in arguments
    found = score(HELD if held else MAILS)
    figures: dict[str, object] = {
        figure: f"{found.right[figure]}/{found.asked[figure]}" for figure in sorted(found.asked)
    }
    figures |= {"set": "held apart" if held else "open", "persons_taken_for_machines": found.persons_taken_for_machines}
    if "--misses" in arguments and not held:
        figures["misses"] = found.misses
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1:])
