"""Searching raw files for byte strings: the proof that nothing is left, and before it that there was something.

Runs as a process of its own at low priority (`python -m leads.privacy.search`), so that the chat does not wait for it.
In: one JSON object {"files": [path], "needles": [hex]}. Out: {"hits": {path: {hex: count}}, "read": [path]}.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from leads.privacy.manyfold import Manyfold

CHUNK = 8 << 20
SHORTEST = 6
# Bytes times needles.
LITTLE = 100_000_000


class SearchFailed(Exception):
    """The search process ended with an error, so nothing was verified."""


@dataclass(frozen=True, slots=True)
class Found:
    """Hits by file and needle, and the files that were read to their end."""

    hits: dict[str, dict[bytes, int]]
    read: tuple[str, ...]

    @property
    def total(self) -> int:
        return sum(count for by_needle in self.hits.values() for count in by_needle.values())

    def files_with(self, needles: Collection[bytes]) -> dict[str, int]:
        """Hits of these needles by file; files without one are left out."""
        wanted = set(needles)
        counts = {
            file: sum(by_needle.get(needle, 0) for needle in wanted)
            if len(wanted) < len(by_needle)
            else sum(count for needle, count in by_needle.items() if needle in wanted)
            for file, by_needle in self.hits.items()
        }
        return {file: count for file, count in counts.items() if count}


async def search(places: Iterable[Path], needles: Sequence[bytes]) -> Found:
    """Count the occurrences of the needles in all files below `places`. Raises SearchFailed."""
    files = dict.fromkeys(str(file) for place in places for file in sorted(_files(place)))
    wanted = sorted({needle for needle in needles if len(needle) >= SHORTEST})
    request = orjson.dumps({"files": list(files), "needles": [needle.hex() for needle in wanted]})
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "leads.privacy.search",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    output, _ = await process.communicate(request)
    if process.returncode != 0:
        raise SearchFailed
    result = orjson.loads(output)
    hits = {file: {bytes.fromhex(n): count for n, count in found.items()} for file, found in result["hits"].items()}
    return Found(hits, tuple(result["read"]))


def count_in(file: Path, needles: Sequence[bytes]) -> dict[bytes, int]:
    """Occurrences of each needle in one file, also across the borders of chunks."""
    return counter_of(needles, file.stat().st_size)(file)


def counter_of(needles: Sequence[bytes], size: int) -> Callable[[Path], dict[bytes, int]]:
    """How to count these in files of this size altogether: needle by needle while that is little work."""
    if len(needles) * size <= LITTLE:
        return partial(_count_in, needles=needles, manyfold=None)
    # Only now: it costs a tenth of a second, as much as a whole search of a small installation.
    from leads.privacy.manyfold import WINDOW, Manyfold

    short = [needle for needle in needles if len(needle) < WINDOW]
    return partial(_count_in, needles=short, manyfold=Manyfold([n for n in needles if len(n) >= WINDOW]))


def _count_in(file: Path, *, needles: Sequence[bytes], manyfold: Manyfold | None) -> dict[bytes, int]:
    overlap = max([len(needle) for needle in needles] + [manyfold.longest if manyfold else 1]) - 1
    counts: dict[bytes, int] = {}
    tail = b""
    with file.open("rb") as source:
        while block := source.read(CHUNK):
            chunk = tail + block
            # Where a needle ends inside the tail it was counted with the chunk before.
            for needle in needles:
                if found := _count(chunk, needle, len(tail)):
                    counts[needle] = counts.get(needle, 0) + found
            if manyfold is not None:
                manyfold.count(chunk, len(tail), counts)
            tail = chunk[-overlap:] if overlap else b""
    return counts


def _count(chunk: bytes, needle: bytes, seen: int) -> int:
    found, at = 0, chunk.find(needle)
    while at >= 0:
        found += at + len(needle) > seen
        at = chunk.find(needle, at + 1)
    return found


def _files(place: Path) -> Iterable[Path]:
    if place.is_dir():
        return (path for path in place.rglob("*") if path.is_file())
    return [place] if place.exists() else []


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except FileNotFoundError:
        return 0


def main() -> None:
    os.nice(10)
    request = orjson.loads(sys.stdin.buffer.read())
    needles = [bytes.fromhex(needle) for needle in request["needles"]]
    hits, read = {}, []
    count = counter_of(needles, sum(map(_size, request["files"])))
    for name in request["files"]:
        try:
            counts = count(Path(name))
        except FileNotFoundError:
            continue
        read.append(name)
        if counts:
            hits[name] = {needle.hex(): count for needle, count in counts.items()}
    sys.stdout.buffer.write(orjson.dumps({"hits": hits, "read": read}))


if __name__ == "__main__":
    main()
