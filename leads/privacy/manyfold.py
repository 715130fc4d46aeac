"""Counting very many byte strings in one pass, whose time does not grow with their number.

Each needle is known by its first eight bytes. All windows of eight bytes of a piece of a file are hashed at once, by
numpy, and looked up in a bitmap; the few that hit are compared with the sorted beginnings, and then byte by byte.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

WINDOW = 8
# An odd number near 2**64 / golden ratio: multiplying by it spreads neighbouring values (Knuth, 6.4).
SPREAD = np.uint64(0x9E3779B97F4A7C15)
SMALLEST_MAP, LARGEST_MAP = 16, 26
ROOM = 6
SLICE = 1 << 17


class Manyfold:
    """Needles of at least eight bytes, made ready."""

    def __init__(self, needles: Sequence[bytes]) -> None:
        self.longest = max(map(len, needles), default=0)
        self._by_window: dict[int, list[bytes]] = {}
        for needle in needles:
            self._by_window.setdefault(int.from_bytes(needle[:WINDOW], "little"), []).append(needle)
        self._windows = np.array(sorted(self._by_window), dtype=np.uint64)
        bits = min(max(len(needles).bit_length() + ROOM, SMALLEST_MAP), LARGEST_MAP)
        self._shift = np.uint64(64 - bits)
        self._map = np.zeros(1 << bits, dtype=np.bool_)
        self._map[self._hash(self._windows)] = True

    def count(self, chunk: bytes, seen: int, counts: dict[bytes, int]) -> None:
        """Add the occurrences that end behind the first `seen` bytes."""
        for at, window in self._candidates(chunk):
            for needle in self._by_window[window]:
                if at + len(needle) > seen and chunk.startswith(needle, at):
                    counts[needle] = counts.get(needle, 0) + 1

    def _candidates(self, chunk: bytes) -> list[tuple[int, int]]:
        """Where a window equals the beginning of a needle."""
        found: list[tuple[int, int]] = []
        for shift in range(min(WINDOW, max(len(chunk) - WINDOW + 1, 0))):
            windows = np.frombuffer(chunk, dtype="<u8", count=(len(chunk) - shift) // WINDOW, offset=shift)
            for start in range(0, len(windows), SLICE):
                part = windows[start : start + SLICE]
                maybe = np.flatnonzero(self._map[self._hash(part)])
                if not len(maybe):
                    continue
                values = part[maybe]
                places = np.searchsorted(self._windows, values)
                places[places == len(self._windows)] = 0
                sure = self._windows[places] == values
                positions = (maybe[sure] + start) * WINDOW + shift
                found += zip(positions.tolist(), values[sure].tolist(), strict=True)
        return found

    def _hash(self, windows: Any) -> Any:
        return ((windows * SPREAD) >> self._shift).astype(np.int64)
