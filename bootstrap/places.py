"""Where things lie in a checkout, and how set-up speaks: to standard error, never into a program's output."""

import hashlib
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
EXTRAS = VENV / "extras"
LOCKS = ROOT / "bootstrap" / "locks"


class SetUpFailed(Exception):
    """A step of the set-up did not work; the message says which and what to do."""


def say(text: str) -> None:
    """One line for the person who waits."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Announces a step and says how long it took."""
    say(f"{text} …")
    begun = time.monotonic()
    yield
    say(f"{text}: {time.monotonic() - begun:.1f} s")


def fingerprint(files: Iterable[Path]) -> str:
    """One hash over names and contents; a missing file counts as missing, not as empty."""
    total = hashlib.sha256()
    for path in sorted(files):
        content = path.read_bytes() if path.is_file() else None
        total.update(repr((str(path.relative_to(ROOT)), content and hashlib.sha256(content).digest())).encode())
    return total.hexdigest()


def stamped(stamp: Path, value: str) -> bool:
    """Whether the work that this value stands for was finished earlier."""
    return stamp.is_file() and stamp.read_text() == value
