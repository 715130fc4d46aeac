"""What a search after an erasure proves, and the words in which the certificate says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from leads.privacy.needles import Needles
from leads.privacy.search import Found
from leads.privacy.stores import ErasableStore
from leads.store.database import Compaction

NO_WORDS = "the words themselves were not searched: another worker took the erasure over"


def files(stores: Sequence[ErasableStore]) -> list[Path]:
    """Everything that may be searched."""
    return [file for store in stores for file in store.files()]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How long backups keep what was sealed and the keys to it, and what an erasure does not reach at all."""

    main_copies: timedelta = timedelta(days=14)
    key_copies: timedelta = timedelta(days=7)
    not_covered: tuple[str, ...] = ()


class Evidence:
    """What one search found after the erasures that it serves."""

    def __init__(self, stores: Sequence[ErasableStore], compactions: Mapping[str, Compaction], found: Found) -> None:
        self.found = found
        self._compactions = compactions
        self._files = {store.name: store.files() for store in stores if not store.checks_itself}
        self._checked = [store.name for store in stores if store.checks_itself]

    @property
    def searched(self) -> list[str]:
        return [*(name for name, files in self._files.items() if files), *self._checked]

    @property
    def not_searched(self) -> list[str]:
        return [name for name, files in self._files.items() if not files]

    def left(self, needles: Needles) -> dict[str, int]:
        """Hits by file."""
        return self.found.files_with(needles.all)

    def refutes(self, needles: Needles) -> bool:
        """Something is left that has no excuse: a word in clear, or a sealed byte in files that we keep ourselves."""
        if self.found.files_with(needles.words):
            return True
        excused = [place for name in self._unfinished for place in self._files[name]]
        return any(not _below(file, excused) for file in self.left(needles))

    def remarks(self, needles: Needles, *, knows_words: bool) -> list[str]:
        """Why the certificate is partial; empty when it is not. Who took an erasure over does not know the words."""
        said, left = [], self.left(needles)
        for name in self._unfinished:
            hits = sum(n for file, n in left.items() if _below(file, self._files[name]))
            found = f"; {hits} sealed pieces were still found there" if hits else ""
            said.append(f"{name}: {self._compactions[name].reason}{found}")
        return said if knows_words else [*said, NO_WORDS]

    @property
    def _unfinished(self) -> list[str]:
        return [name for name in self._files if not self._compactions[name].complete]


def statement(
    row: Any, needles: Needles, evidence: Evidence, remarks: Sequence[str], coverage: Coverage,
    ledger_head: tuple[int, bytes], now: datetime,
) -> dict[str, Any]:  # fmt: skip
    """The content of the certificate for one row of `erasures`. It names ids, counts and dates only."""
    left = sum(evidence.left(needles).values())
    erased_at = row.erased_at or now
    return {
        "erasure": row.id.hex(),
        "kind": row.kind,
        "reason": row.reason,
        "rule": row.rule_id,
        "due_at": row.due_at.isoformat(),
        "intent_at": row.intent_at.isoformat(),
        "erased_at": row.erased_at.isoformat() if row.erased_at else None,
        "certified_at": now.isoformat(),
        "destroyed": row.counts,
        "searched_for": {
            "words": len(needles.words),
            "ciphertexts": len(needles.ciphertexts),
            "keys_and_indexes": len(needles.keys) + len(needles.indexes),
        },
        "found_before": row.found_before,
        "found_after": left,
        "files_searched": len(evidence.found.read),
        "stores_searched": evidence.searched,
        "not_searched": evidence.not_searched,
        "not_covered": list(coverage.not_covered),
        "backups_until": {
            "ciphertexts": (erased_at + coverage.main_copies).isoformat(),
            "keys": (erased_at + coverage.key_copies).isoformat(),
        },
        "remarks": list(remarks),
        "complete": not remarks and not evidence.not_searched and not left and bool(row.found_before),
        "ledger_head": {"n": ledger_head[0], "hash": ledger_head[1].hex()},
    }


def _below(file: str, places: Sequence[Path]) -> bool:
    return any(Path(file).is_relative_to(place) for place in places)


def head_of(body: bytes) -> tuple[int, str]:
    """Number and hash of the last line of the ledger when this certificate was signed."""
    head = orjson.loads(body)["ledger_head"]
    return int(head["n"]), str(head["hash"])
