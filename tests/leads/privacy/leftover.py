"""What a scan found that should be gone: of which kind and in which place, never the bytes themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from leads.privacy.needles import Needles
from leads.privacy.search import counter_of
from leads.store.database import Database

KINDS = ("words", "ciphertexts", "keys", "indexes")
OF_A_RELATION = re.compile(r"^base/(\d+)/(\d+)")
_NAME = text(
    "SELECT pg_filenode_relation(0, :node)::regclass FROM pg_database WHERE datname = current_database() AND oid = :oid"
)


@dataclass(frozen=True, slots=True)
class Left:
    """`when`: the round, or "rewritten"; `place`: a file below the searched folder, with the table that it is of."""

    when: str
    kind: str
    place: str
    hits: int


def scan(raw: Path, wanted: Mapping[str, Collection[bytes]]) -> dict[tuple[str, Path], int]:
    """Hits by kind and file, of all files below `raw`."""
    kinds = {needle: kind for kind, needles in wanted.items() for needle in needles}
    count = counter_of(tuple(kinds), 0)
    found: dict[tuple[str, Path], int] = {}
    for file in [file for file in raw.rglob("*") if file.is_file()]:
        if not file.exists():
            continue
        for needle, hits in count(file).items():
            found[kinds[needle], file] = found.get((kinds[needle], file), 0) + hits
    return found


def by_kind(needles: Needles, kinds: Sequence[str] = KINDS) -> dict[str, tuple[bytes, ...]]:
    return {kind: getattr(needles, kind) for kind in kinds}


async def place(raw: Path, file: Path, databases: Sequence[Database]) -> str:
    """The file, with the table or index of PostgreSQL that it holds."""
    name = file.relative_to(raw).as_posix()
    if given := OF_A_RELATION.match(name):
        for database in databases:
            async with database.read() as connection:
                values = {"oid": int(given[1]), "node": int(given[2])}
                if relation := (await connection.execute(_NAME, values)).scalar():
                    return f"{name} ({relation})"
    return name
