"""Searching raw files for byte strings: the proof that nothing is left, and before it that there was something.

Runs as a process of its own at low priority (`python -m leads.privacy.search`), so that the chat does not wait for it.
In: one JSON object {"files": [path], "needles": [hex]}. Out: {"hits": {path: {hex: count}}, "read": [path]}.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

CHUNK = 8 << 20
SHORTEST = 6


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
            file: sum(count for needle, count in by_needle.items() if needle in wanted)
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
    overlap = max(map(len, needles), default=1) - 1
    counts = dict.fromkeys(needles, 0)
    tail = b""
    with file.open("rb") as source:
        while block := source.read(CHUNK):
            chunk = tail + block
            for needle in counts:
                # Where a needle ends inside the tail it was counted with the chunk before.
                counts[needle] += _count(chunk, needle, len(tail))
            tail = chunk[-overlap:] if overlap else b""
    return {needle: count for needle, count in counts.items() if count}


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


def main() -> None:
    os.nice(10)
    request = orjson.loads(sys.stdin.buffer.read())
    needles = [bytes.fromhex(needle) for needle in request["needles"]]
    hits, read = {}, []
    for name in request["files"]:
        try:
            counts = count_in(Path(name), needles)
        except FileNotFoundError:
            continue
        read.append(name)
        if counts:
            hits[name] = {needle.hex(): count for needle, count in counts.items()}
    sys.stdout.buffer.write(orjson.dumps({"hits": hits, "read": read}))


if __name__ == "__main__":
    main()
