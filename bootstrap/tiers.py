"""The tiers of `./dev test`: each runs even when an earlier one failed, and the last lines say what happened."""

import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import bundles
from bootstrap.places import PYTHON, ROOT

WORKERS = ("-n", "2", "--dist", "loadfile")
GRACE_SECONDS = 20
CHECKS = ("lint", "types")
TESTS = ("unit", "engines", "browser", "scenarios")
TIERS = (*CHECKS, *TESTS)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one tier counted, and how long it took."""

    tier: str
    passed: int
    failed: int
    left_out: int
    minutes: float
    note: str = ""


def run(tiers: Collection[str], *, without: Sequence[str], arguments: Sequence[str]) -> int:
    """Runs the chosen tiers in order and returns the exit code for all."""
    outcomes = [_timed(tier, without=without, arguments=arguments) for tier in TIERS if tier in tiers]
    print(f"\n{'tier':<12}{'passed':>8}{'failed':>8}{'left out':>10}{'minutes':>9}")
    for one in outcomes:
        print(f"{one.tier:<12}{one.passed:>8}{one.failed:>8}{one.left_out:>10}{one.minutes:>9.2f}  {one.note}".rstrip())
    failed = [one.tier for one in outcomes if one.failed]
    if failed:
        print(f"failed tiers: {', '.join(failed)}")
    print(f"{sum(one.passed for one in outcomes)} passed, {sum(one.failed for one in outcomes)} failed")
    if without:
        print(f"left out by --without: {', '.join(without)}")
    return 1 if failed else 0


def _timed(tier: str, *, without: Sequence[str], arguments: Sequence[str]) -> Outcome:
    print(f"\n== {tier}", flush=True)
    begun = time.monotonic()
    if tier in CHECKS:
        passed, failed, left_out, note = *_checks(tier), 0, ""
    else:
        passed, failed, left_out, note = _tests(tier, without=without, arguments=arguments)
    return Outcome(tier, passed, failed, left_out, (time.monotonic() - begun) / 60, note)


def _checks(tier: str) -> tuple[int, int]:
    codes = [_call(command) for command in (_lint() if tier == "lint" else _types())]
    return codes.count(0), len(codes) - codes.count(0)


def _lint() -> Iterator[list[str]]:
    yield [str(PYTHON), "-m", "ruff", "check", "--output-format=concise", "."]


def _types() -> Iterator[list[str]]:
    yield [str(PYTHON), "-m", "mypy"]
    node = bundles.modules()
    yield [str(node.program), "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]


def _tests(tier: str, *, without: Sequence[str], arguments: Sequence[str]) -> tuple[int, int, int, str]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        left_out = [f"--without={name}" for name in without]
        command = [str(PYTHON), "-m", "pytest", "-m", tier, "-p", "no:cacheprovider", f"--junitxml={report}"]
        code = _call([*command, *WORKERS, *left_out, *arguments])
        if code == 5:
            return (0, 0, 0, "no such tests among those named") if arguments else (0, 1, 0, "no tests were found")
        if not report.exists():
            return 0, 1, 0, f"pytest ended with {code}"
        return _counts(report, code)


def _counts(report: Path, code: int) -> tuple[int, int, int, str]:
    suites = list(ET.parse(report).getroot().iter("testsuite"))
    total, failures, errors, skipped = (
        sum(int(suite.get(name, 0)) for suite in suites) for name in ("tests", "failures", "errors", "skipped")
    )
    failed = failures + errors
    if code and not failed:
        return total - skipped, 1, skipped, f"pytest ended with {code}"
    return total - failed - skipped, failed, skipped, ""


def _call(command: list[str]) -> int:
    """Runs a command; whoever interrupts us waits until it has stopped its own servers."""
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL)

    def pass_on(number: int, frame: object) -> None:
        child.send_signal(signal.SIGINT)
        try:
            child.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
        sys.exit(128 + number)

    before = signal.signal(signal.SIGTERM, pass_on)
    try:
        return child.wait()
    except KeyboardInterrupt:
        child.wait()
        raise
    finally:
        signal.signal(signal.SIGTERM, before)
