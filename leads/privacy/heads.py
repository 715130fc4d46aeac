"""Which copy of the ledger a restore goes by.

A backup cannot know what was erased after it, and a copy of everything as it was then cannot know that it is old. So
the longest of all copies of the ledger that are there is taken, all must be of one chain, and something from outside
must say that it is the newest: a second copy of the ledger, or the head that stands in the last certificate.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leads.privacy.copies import Copy, Refused
from leads.privacy.ledger import Ledger, LedgerBroken, Line, check_chain, read_copy
from leads.privacy.replay import is_head

SHORTEST_HASH = 16
WAY_OUT = (
    "give the newest copy with --ledger FILE (the file of storage.ledger_mirror, or ledger.mirror of the machine that "
    "was lost), or the head from the last certificate with --expect-head N:HASH"
)
_HEAD = re.compile(r"(\d{1,18})(?::([0-9a-f]{16,64}))?")


@dataclass(frozen=True, slots=True)
class Source:
    """One copy of the ledger. `outside`: it does not share the fate of the databases."""

    name: str
    lines: Sequence[Line]
    outside: bool = False


def parse_head(text: str) -> tuple[int, str]:
    """ "12:9f3a…" as it stands in a certificate; "0" when nothing was ever erased. Raises Refused."""
    match = _HEAD.fullmatch(text.strip().lower())
    if match is None or (match[2] is None and int(match[1])):
        raise Refused(
            f"--expect-head {text[:40]}: write the number and at least {SHORTEST_HASH} digits of the hash of the "
            "ledger's last line, such as 12:9f3a5c7e11d2b4c6, as the last certificate has them under ledger_head"
        )
    return int(match[1]), match[2] or ""


async def live(ledger: Ledger, *, mirror_is_outside: bool) -> list[Source]:
    """The ledger in place and its mirror. Raises Refused when one of them is broken."""
    lines = await ledger.lines()
    try:
        check_chain(lines)
    except LedgerBroken:
        raise Refused(f"storage.ledger: its chain is broken; move this database away and {WAY_OUT}") from None
    found = [Source("storage.ledger", lines)]
    if ledger.mirror.exists():
        found.append(from_file(ledger.mirror, outside=mirror_is_outside))
    return found


def from_file(path: Path, *, outside: bool) -> Source:
    """A mirror, or a copy of one. Raises Refused."""
    try:
        return Source(str(path), read_copy(path), outside)
    except OSError as error:
        raise Refused(f"{path}: this copy of the ledger cannot be read ({error.strerror}); {WAY_OUT}") from None
    except LedgerBroken:
        raise Refused(f"{path}: this copy of the ledger is broken; move it away and {WAY_OUT}") from None


def choose(sources: Sequence[Source], *, copies: Sequence[Copy], expected: tuple[int, str] | None) -> Sequence[Line]:
    """The newest ledger. `copies`: the backups whose heads it must reach. Raises Refused."""
    if not sources:
        raise Refused(f"there is no ledger; {WAY_OUT}")
    best = max(sources, key=lambda source: len(source.lines))
    for other in sources:
        if [line.hash for line in other.lines] != [line.hash for line in best.lines[: len(other.lines)]]:
            raise Refused(
                f"{other.name} and {best.name} are not of one ledger: one was edited, or is of another installation; "
                f"move it away and {WAY_OUT}"
            )
    for copy in copies:
        _reaches(best, copy.head("ledger"), f"the backup {copy.path.name} knows line {copy.head('ledger')[0]}")
    if expected is not None:
        _reaches(best, expected, f"--expect-head names line {expected[0]}")
    elif not any(source.outside and len(source.lines) == len(best.lines) for source in sources):
        raise Refused(
            f"the ledger here ends at line {len(best.lines)}, and nothing from outside says that this is the newest: "
            f"what was erased since would come back; {WAY_OUT}"
        )
    return best.lines


def _reaches(best: Source, head: tuple[int, str], who: str) -> None:
    if len(best.lines) < head[0]:
        state = "missing" if not best.lines else f"shorter: it ends at line {len(best.lines)}"
        raise Refused(f"the ledger is {state}, but {who}; {WAY_OUT}")
    if not is_head(best.lines, head):
        raise Refused(f"the ledger has another line {head[0]}, but {who}: one was edited or is another's; {WAY_OUT}")
