"""What a search after an erasure proves, and the words in which the certificate says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from leads.privacy.needles import Needles
from leads.privacy.search import Found
from leads.privacy.stores import ErasableStore
from leads.store.database import Compaction

NO_WORDS = "the words themselves were not searched: another worker took the erasure over"


def files(stores: Sequence[ErasableStore]) -> list[Path]:
    """Everything that may be searched."""
    return [file for store in stores for file in store.files()]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One erasure's search afterwards. `knows_words` is False for a worker that took it over."""

    stores: Sequence[ErasableStore]
    compactions: Mapping[str, Compaction]
    needles: Needles
    found: Found
    knows_words: bool

    @property
    def left(self) -> dict[str, int]:
        """Hits by file."""
        return self.found.files_with(self.needles.all)

    @property
    def refutes(self) -> bool:
        """Something is left that has no excuse: a word in clear, or a sealed byte in files that we keep ourselves."""
        if self.found.files_with(self.needles.words):
            return True
        excused = [name for store in self._unfinished for name in store.files()]
        return any(not any(Path(file).is_relative_to(place) for place in excused) for file in self.left)

    @property
    def remarks(self) -> list[str]:
        """Why the certificate is partial; empty when it is not."""
        said = []
        for store in self._unfinished:
            hits = sum(n for file, n in self.left.items() if any(Path(file).is_relative_to(f) for f in store.files()))
            found = f"; {hits} sealed pieces were still found there" if hits else ""
            said.append(f"{store.name}: {self.compactions[store.name].reason}{found}")
        return said if self.knows_words else [*said, NO_WORDS]

    @property
    def _unfinished(self) -> list[ErasableStore]:
        return [store for store in self.stores if not self.compactions[store.name].complete]


def statement(row: Any, evidence: Evidence, ledger_head: tuple[int, bytes], now: datetime) -> dict[str, Any]:
    """The content of the certificate for one row of `erasures`. It names ids, counts and dates only."""
    needles, stores = evidence.needles, evidence.stores
    unread = [store.name for store in stores if not store.files()]
    left = sum(evidence.left.values())
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
        "stores_searched": [store.name for store in stores if store.files()],
        "not_searched": unread,
        "remarks": evidence.remarks,
        "complete": not evidence.remarks and not unread and not left and bool(row.found_before),
        "ledger_head": {"n": ledger_head[0], "hash": ledger_head[1].hex()},
    }
