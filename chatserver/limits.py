"""How much one visitor, one address, one recipient may do: fixed windows in memory (sharedlimits.py: in Redis).

An address never stands in a key: it is an HMAC that changes each day, under a key that lives in memory (without Redis)
or under the installation's secret (with Redis, since servers must agree).
"""

from __future__ import annotations

import hmac
import time
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol

LARGEST = 50_000


class Limiter(Protocol):
    async def allow(self, name: str, subject: str, *, most: int, seconds: int) -> bool:
        """Count one and say whether `subject` stays within `most` in the window."""


def hidden(secret: bytes, subject: str) -> str:
    """The subject of a limit without its content."""
    day = str(int(time.time() // 86400)).encode()
    return hmac.digest(secret, day + b"|" + subject.encode(), sha256).hex()[:24]


@dataclass(slots=True)
class Window:
    """Counts of one kind in this process, for a path that is too busy to ask anybody else."""

    seconds: float
    _began: float = 0.0
    _counts: dict[str, int] = field(default_factory=dict)

    def within(self, subject: str, most: int) -> bool:
        """Count one and say whether `subject` stays within `most` in the present window."""
        now = time.monotonic()
        if now - self._began > self.seconds:
            self._began = now
            self._counts.clear()
        self._counts[subject] = count = self._counts.get(subject, 0) + 1
        return count <= most


@dataclass(slots=True)
class MemoryLimiter:
    """One server's counts."""

    secret: bytes
    _counts: dict[tuple[str, str, int], int] = field(default_factory=dict)

    async def allow(self, name: str, subject: str, *, most: int, seconds: int) -> bool:
        window = int(time.monotonic() // seconds)
        key = (name, hidden(self.secret, subject), window)
        if len(self._counts) >= LARGEST:
            self._counts.clear()
        self._counts[key] = count = self._counts.get(key, 0) + 1
        return count <= most
