"""The tiers of `./dev test`: lint, types, then the tests of all tiers in one run, which shares two workers to the end.

Each runs even when an earlier one failed, and the last lines say what happened.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import bundles, environment
from bootstrap.places import PYTHON, ROOT

WORKERS = ("-n", "2", "--dist", "worksteal")
MEMORY = Path("/dev/shm")
MEMORY_NEEDED = 4 << 30
GRACE_SECONDS = 20
CHECKS = ("lint", "types")
TESTS = ("unit", "engines", "browser", "scenarios")
TIERS = (*CHECKS, *TESTS)
NO_TIER = "not read"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one tier counted, and how many minutes its checks or tests took, one after the other."""

    tier: str
    passed: int
    failed: int
    left_out: int
    minutes: float
    note: str = ""


def run(tiers: Collection[str], *, without: Sequence[str], arguments: Sequence[str]) -> int:
    """Runs the chosen tiers and returns the exit code for all."""
    begun = time.monotonic()
    outcomes = [_checked(tier) for tier in CHECKS if tier in tiers]
    wanted = [tier for tier in TESTS if tier in tiers]
    outcomes += _tests(wanted, without=without, arguments=arguments) if wanted else []
    print(f"\n{'tier':<12}{'passed':>8}{'failed':>8}{'left out':>10}{'minutes':>9}")
    for one in outcomes:
        print(f"{one.tier:<12}{one.passed:>8}{one.failed:>8}{one.left_out:>10}{one.minutes:>9.2f}  {one.note}".rstrip())
    print(f"all in {(time.monotonic() - begun) / 60:.2f} minutes")
    failed = [one.tier for one in outcomes if one.failed]
    if failed:
        print(f"failed tiers: {', '.join(failed)}")
    print(f"{sum(one.passed for one in outcomes)} passed, {sum(one.failed for one in outcomes)} failed")
    if without:
        print(f"left out by --without: {', '.join(without)}")
    return 1 if failed else 0


def _checked(tier: str) -> Outcome:
    print(f"\n== {tier}", flush=True)
    begun = time.monotonic()
    passed, failed = _checks(tier)
    return Outcome(tier, passed, failed, 0, (time.monotonic() - begun) / 60)


def _checks(tier: str) -> tuple[int, int]:
    codes = [_call(command) for command in (_lint() if tier == "lint" else _types())]
    return codes.count(0), len(codes) - codes.count(0)


def _lint() -> Iterator[list[str]]:
    yield [str(PYTHON), "-m", "ruff", "check", "--output-format=concise", "."]


def _types() -> Iterator[list[str]]:
    yield [str(PYTHON), "-m", "mypy"]
    node = bundles.modules()
    yield [str(node.program), "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]


def _tests(tiers: Sequence[str], *, without: Sequence[str], arguments: Sequence[str]) -> list[Outcome]:
    print(f"\n== {', '.join(tiers)}", flush=True)
    with tempfile.TemporaryDirectory(prefix="lethe-", dir=_in_memory()) as folder:
        # Database servers run as somebody else, and look for their folders below this one.
        Path(folder).chmod(0o711)
        report = Path(folder) / "report.xml"
        command = [str(PYTHON), "-m", "pytest", "-m", " or ".join(tiers), "-p", "no:cacheprovider"]
        left_out = [f"--without={name}" for name in without]
        code = _call([*command, f"--junitxml={report}", *WORKERS, *left_out, *arguments], TMPDIR=folder)
        found = _by_tier(report) if report.exists() else {}
    outcomes = [_outcome(tier, found.get(tier, []), named=bool(arguments)) for tier in tiers]
    if NO_TIER in found:
        outcomes.append(_outcome(NO_TIER, found[NO_TIER], named=False))
    if code not in (0, 5) and not any(one.failed for one in outcomes):
        outcomes.append(Outcome("pytest", 0, 1, 0, 0.0, f"ended with {code}"))
    return outcomes


def _in_memory() -> Path | None:
    """Where the tests' databases need no disk: a large file system in memory that programs may be run from."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        return None
    roomy = shutil.disk_usage(MEMORY).free >= MEMORY_NEEDED
    return MEMORY if roomy and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC else None


def _by_tier(report: Path) -> dict[str, list[ET.Element]]:
    """The tests of a report by the tier that tests/conftest.py gave them; a file that could not be read has none."""
    found: dict[str, list[ET.Element]] = {}
    for case in ET.parse(report).getroot().iter("testcase"):
        tier = case.find("properties/property[@name='tier']")
        found.setdefault(NO_TIER if tier is None else tier.get("value", NO_TIER), []).append(case)
    return found


def _outcome(tier: str, cases: Sequence[ET.Element], *, named: bool) -> Outcome:
    if not cases:
        note = "no such tests among those named" if named else "no tests were found"
        return Outcome(tier, 0, 0 if named else 1, 0, 0.0, note)
    failed = sum(case.find("failure") is not None or case.find("error") is not None for case in cases)
    left_out = sum(case.find("skipped") is not None for case in cases)
    minutes = sum(float(case.get("time", 0)) for case in cases) / 60
    return Outcome(tier, len(cases) - failed - left_out, failed, left_out, minutes)


def _call(command: list[str], **more: str) -> int:
    """Runs a command; whoever interrupts us waits until it has stopped its own servers."""
    settings = {**os.environ, **environment.kept_bytecode(), **more}
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, env=settings)

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
