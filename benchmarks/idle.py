"""What a visitor costs who sits still, and what it costs when very many leave at once."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import lethe, stock
from benchmarks.harness import ROUNDS, CannotMeasure, Process, Result, cores, load_command, median, need_open_files, say

SITTING = 3_000
BEFORE = 200
FEW, MANY = 5_000, 10_000
SPARE_FILES = 1_000
SETTLED_SECONDS = 1.0
REST_SECONDS = 2.0
PATIENCE_SECONDS = 120.0

Serve = Callable[[Path], AbstractContextManager[tuple[Process, dict[str, Any]]]]


def run() -> Result:
    """Memory against stock's in each round; the CPU of a mass departure at two sizes, on our own server."""
    need_open_files(MANY + SPARE_FILES)
    ours: list[float] = []
    theirs: list[float] = []
    few: list[float] = []
    many: list[float] = []
    with TemporaryDirectory(prefix="lethe-idle-") as name:
        folder = Path(name)
        for number in range(1, ROUNDS + 1):
            theirs.append(_memory(stock.serving, folder, compression=False))
            ours.append(_memory(lethe.serving, folder, compression=True))
            few.append(_departure(lethe.serving, folder, FEW))
            many.append(_departure(lethe.serving, folder, MANY))
            say(
                f"idle round {number}: {ours[-1] / 1024:.1f} KiB a visitor against {theirs[-1] / 1024:.1f}; "
                f"{MANY} leaving {many[-1]:.2f} s of CPU, {FEW} leaving {few[-1]:.2f} s"
            )
    figures = {
        "memory_ratio": round(median(ours) / median(theirs), 3),
        "drop_cpu_ratio": round(median(many) / median(few), 3),
    }
    details = {
        "kib_a_visitor": round(median(ours) / 1024, 1),
        "kib_a_visitor_stock": round(median(theirs) / 1024, 1),
        f"cpu_seconds_{FEW}_leaving": round(median(few), 2),
        f"cpu_seconds_{MANY}_leaving": round(median(many), 2),
    }
    return Result("idle", ROUNDS, figures, details)


def _memory(serve: Serve, folder: Path, *, compression: bool) -> float:
    with serve(folder) as (server, options), _sitting(BEFORE, options, compression=compression):
        before = server.memory_bytes()
        with _sitting(SITTING, options, compression=compression):
            return (server.memory_bytes() - before) / SITTING


def _departure(serve: Serve, folder: Path, count: int) -> float:
    """CPU seconds of so many leaving at once, without what the server does anyway in that time."""
    with serve(folder) as (server, options), _sitting(count, options, compression=False) as generator:
        _settled(server)
        resting, at_rest = server.cpu_seconds(), time.monotonic()
        time.sleep(REST_SECONDS)
        before, now = server.cpu_seconds(), time.monotonic()
        rest = (before - resting) / (now - at_rest)
        _dismiss(generator, count)
        after = _settled(server)
        return after - before - rest * (time.monotonic() - now)


@contextmanager
def _sitting(count: int, options: dict[str, Any], *, compression: bool) -> Iterator[subprocess.Popen[str]]:
    """So many visitors, connected and silent until the block ends."""
    wanted = {**options, "visitors": count, "compression": compression}
    command = load_command("idle", cores().others, wanted)
    generator = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if generator.stdout is None or generator.stdout.readline().strip() != "ready":
            raise CannotMeasure(f"{count} visitors could not connect; the lines above tell why")
        yield generator
    finally:
        if generator.poll() is None:
            generator.kill()
        generator.communicate()


def _dismiss(generator: subprocess.Popen[str], count: int) -> None:
    told, _ = generator.communicate("drop\n")
    if told.strip() != f"dropped {count} of {count}":
        raise CannotMeasure(f"not everybody was still there: {told.strip()}")


def _settled(server: Process) -> float:
    """The server's CPU seconds once it has nothing left to do."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    last = server.cpu_seconds()
    while time.monotonic() < deadline:
        time.sleep(SETTLED_SECONDS)
        now = server.cpu_seconds()
        if now - last < 0.03 * SETTLED_SECONDS:
            return now
        last = now
    raise CannotMeasure("the server does not come to rest; see its log")
