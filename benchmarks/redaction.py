"""How fast redaction reads against Presidio (default rules, blank spaCy) on the same messages, and what it hides.

Both engines are processes of their own on the same core and read the open part of the corpus in turns; what counts is
the processor's time, which a busy machine does not change much. `leak` is the share of personal characters that no
finding covers. Hostile texts are 4 KB of what makes patterns backtrack.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.harness import ROOT, ROUNDS, Result, cores, median, ratio, say
from bootstrap import environment
from redaction.engine import Redactor
from redaction.policy import default_policy

CORPUS = ROOT / "tests" / "corpus"
MESSAGES = 1_000_000
WARM = 0.1
STARTS = 5
STRIDE = 7_919
HOSTILE_CHARACTERS = 4_096
HOSTILE = (
    "a", "a.", "1", "1 ", "1-", "12.3.", "@", "a@a.", "Jan ", "heslo ", "tecka ", " at ", "mam cukrovku ", "dva tri ",
    "a:b:", "via Roma ", "12 Elm ", " ", "[", "%40", "e\u0301", "CZ65 ", "eyJa.", "syn 5, ", "pan Novak ", "A<<",
)  # fmt: skip


def run(scale: float = 1.0) -> Result:
    """`scale` makes the number of messages of the memory's measurement smaller."""
    rows = list(_messages())
    with TemporaryDirectory(prefix="lethe-redaction-") as name:
        stream = Path(name) / "messages.jsonl"
        stream.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
        presidio = {"PYTHONPATH": os.pathsep.join((str(environment.install_extra("presidio")), str(ROOT)))}
        with _engine("lethe", stream, {}) as ours, _engine("presidio", stream, presidio) as theirs:
            turns = [(ours("round"), theirs("round")) for _ in range(ROUNDS)]
            leaks = {"leak": _leak(name, ours("score")), "leak_presidio": _leak(name, theirs("score"))}
    speeds = [t[0]["a_second"] for t in turns], [t[1]["a_second"] for t in turns]
    figures = {
        "speed_ratio": ratio(*speeds),
        "p99_ms": round(median([t[0]["p99_ms"] for t in turns]), 3),
        "hostile_ms": round(_hostile_ms(), 2),
        "start_s": round(median([_start_s() for _ in range(STARTS)]), 3),
        "memory_growth_mb": round(_memory_growth_mb(rows, int(MESSAGES * scale)), 1),
    }
    details = {
        **leaks,
        "messages_a_second": round(median(speeds[0])),
        "messages_a_second_presidio": round(median(speeds[1])),
        "p99_ms_presidio": round(median([t[1]["p99_ms"] for t in turns]), 3),
        "messages": len(rows),
    }
    return Result("redaction", ROUNDS, figures, details)


def _messages() -> Iterator[dict[str, Any]]:
    """The open conversations, message by message, as the scorer hands them out."""
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            talk = json.loads(line)
            for number, turn in enumerate(talk["turns"]):
                yield {"id": f"{talk['id']}#{number}", "lang": talk["lang"], "text": turn["text"]}


@contextmanager
def _engine(name: str, stream: Path, extra: dict[str, str]) -> Iterator[Callable[[str], Any]]:
    """A reader on the measured core; called with a word it answers with the JSON of one line."""
    command = ["taskset", "-c", str(cores().server), sys.executable, "-m", "benchmarks.reading", name, str(stream)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **extra}, stdin=pipe, stdout=pipe, text=True)
    assert process.stdin is not None and process.stdout is not None
    writes, reads = process.stdin, process.stdout

    def ask(word: str) -> Any:
        writes.write(f"{word}\n")
        writes.flush()
        return json.loads(reads.readline())

    try:
        assert reads.readline().strip() == "ready"
        yield ask
    finally:
        writes.close()
        reads.close()
        process.wait(30)


def _leak(folder: str, spans: Sequence[dict[str, Any]]) -> float:
    """What the corpus's own scorer calls leak, in per cent."""
    told, report = Path(folder) / "spans.jsonl", Path(folder) / "score.json"
    told.write_text("".join(json.dumps(one) + "\n" for one in spans), "utf-8")
    command = [sys.executable, str(CORPUS / "score.py"), "--json", str(report), "--", "cat", str(told)]
    subprocess.run(command, check=True, capture_output=True)
    return round(100 * float(json.loads(report.read_text())["leak"]["total"]["all"]), 1)


def _hostile_ms() -> float:
    """The slowest of the hostile texts, the best of three readings each."""
    redactor = Redactor(policy=default_policy())
    slowest = 0.0
    for language in ("cs", "en"):
        redactor.redact("Dobrý den, hello", language=language)
        for seed in HOSTILE:
            text = (seed * HOSTILE_CHARACTERS)[:HOSTILE_CHARACTERS]
            spent = []
            for _ in range(3):
                began = time.thread_time()
                redactor.redact(text, language=language)
                spent.append(time.thread_time() - began)
            slowest = max(slowest, min(spent))
    return slowest * 1000


def _start_s() -> float:
    """From the start of a process to its first redacted message."""
    line = json.dumps({"id": "1", "lang": "cs", "text": "Dobrý den, jsem Jana Malá, jana@example.com"})
    command = [sys.executable, "-m", "redaction", "--jsonl", "--apply"]
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, input=f"{line}\n", text=True, capture_output=True, check=True)
    return time.perf_counter() - began


def _memory_growth_mb(rows: Sequence[dict[str, Any]], count: int) -> float:
    """What the process grows by after its first tenth, in megabytes."""
    redactor = Redactor(policy=default_policy())
    warm = 0.0
    for number in range(count):
        # All languages from the beginning; a number in it: no two messages are the same.
        row = rows[number * STRIDE % len(rows)]
        redactor.redact(f"{row['text']} {number}", language=row["lang"])
        if number == int(count * WARM):
            warm = _resident_mb()
    say(f"{count} messages, {_resident_mb():.0f} MB")
    return _resident_mb() - warm


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
