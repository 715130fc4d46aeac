"""What every benchmark needs: cores, processes, the compiled load generator, rounds and medians."""

import contextlib
import json
import os
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bootstrap import peers

HERE = Path(__file__).parent
ROOT = HERE.parent
ROUNDS = 3


class CannotMeasure(Exception):
    """The machine or the program does not allow this measurement; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Result:
    """`figures` are the ratios that are promised, `details` what they were computed from."""

    name: str
    rounds: int
    figures: dict[str, float]
    details: dict[str, Any] = field(default_factory=dict)

    def line(self) -> str:
        return json.dumps({"name": self.name, "rounds": self.rounds, "figures": self.figures, "details": self.details})


@dataclass(frozen=True, slots=True)
class Cores:
    """The core of the server that is measured, and the core of everything else."""

    server: int
    others: int


def cores() -> Cores:
    """Two cores of their own, as far as the machine allows. Raises CannotMeasure on one core."""
    free = sorted(os.sched_getaffinity(0))
    if len(free) < 2 or shutil.which("taskset") is None:
        raise CannotMeasure("two cores and the program taskset are needed, one core for the server, one for the load")
    return Cores(server=free[-1], others=free[0])


def say(text: str) -> None:
    """A line for whoever watches."""
    print(text, file=sys.stderr, flush=True)


def median(values: Sequence[float]) -> float:
    return float(statistics.median(values))


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Median of the ratios of neighbouring rounds, so that a slow minute of the machine hits both sides."""
    return round(median([a / b for a, b in zip(ours, theirs, strict=True)]), 3)


def need_open_files(count: int) -> None:
    """Raise the limit of open files as far as allowed, or say what to do."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft >= count:
        return
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, max(count, hard)))
    except (ValueError, OSError):
        raise CannotMeasure(f"{count} open files are needed and {hard} are allowed; raise it with ulimit -n") from None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True)
class Process:
    """A server under measurement."""

    popen: subprocess.Popen[bytes]
    port: int

    @property
    def pid(self) -> int:
        return self.popen.pid

    def cpu_seconds(self) -> float:
        words = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def memory_bytes(self) -> int:
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Rss:"):
                return int(line.split()[1]) * 1024
        raise CannotMeasure("the kernel does not tell the memory of a process")

    def stop(self) -> None:
        self.popen.terminate()
        try:
            self.popen.wait(15)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()


@contextlib.contextmanager
def running(
    command: Sequence[str | Path],
    *,
    port: int,
    core: int,
    log: Path,
    environment: dict[str, str] | None = None,
    within: float = 60,
) -> Iterator[Process]:
    """A server pinned to a core, from the moment it listens until the block ends. Its output goes to `log`."""
    with log.open("ab") as output:
        popen = subprocess.Popen(
            ["taskset", "-c", str(core), *map(str, command)],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdout=output,
            stderr=output,
        )
    process = Process(popen, port)
    try:
        wait_until(lambda: popen.poll() is not None or listens(port), within, f"{log} tells why a server did not start")
        if popen.poll() is not None:
            raise CannotMeasure(f"a server ended at once: {log.read_text(errors='replace')[-2000:]}")
        yield process
    finally:
        process.stop()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(true: Callable[[], bool], seconds: float, failure: str) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise CannotMeasure(failure)
        time.sleep(0.05)


def load_program() -> Path:
    """The load generator, compiled when its source is newer."""
    sources, program = sorted((HERE / "load").glob("*.[ch]")), HERE / "build" / "load"
    newest = max(source.stat().st_mtime for source in sources)
    if not program.exists() or program.stat().st_mtime < newest:
        program.parent.mkdir(exist_ok=True)
        units = [str(source) for source in sources if source.suffix == ".c"]
        done = subprocess.run([*peers.c_compiler(), "-O2", "-o", str(program), *units], capture_output=True, text=True)
        if done.returncode:
            raise CannotMeasure(f"the load generator does not compile: {done.stderr[-2000:]}")
    return program


def load_command(mode: str, core: int, options: dict[str, Any]) -> list[str]:
    words = [f"{name}={int(value) if isinstance(value, bool) else value}" for name, value in options.items()]
    return ["taskset", "-c", str(core), str(load_program()), mode, *words]


def relay_load(core: int, **options: Any) -> dict[str, Any]:
    """One run of `load relay`; raises CannotMeasure when it refuses, loses or drops anything it should not."""
    done = subprocess.run(load_command("relay", core, options), capture_output=True, text=True)
    if done.returncode:
        raise CannotMeasure(done.stderr.strip()[-2000:])
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def texts_file(folder: Path) -> Path:
    """The texts of the visitors as `load` wants them: one JSON string a line, without its quotes."""
    lines = (HERE / "texts.txt").read_text("utf-8").splitlines()
    path = folder / "texts.json"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False)[1:-1] for line in lines) + "\n", "utf-8")
    return path
