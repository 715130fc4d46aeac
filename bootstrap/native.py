"""Redaction as machine code: mypyc compiles the same source, and a message takes about two thirds of the time.

Nothing needs it and nothing differs but speed: without a compiler, or once the source has changed, Python's own files
are used. See docs/decisions/0005-compiled-redaction.md.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from bootstrap.peers import c_compiler
from bootstrap.places import PYTHON, ROOT, SetUpFailed, fingerprint, step

SOURCE = ROOT / "redaction"
BUILDS = ROOT / "var" / "native"
# Commands and tables of words stay as they are.
INTERPRETED = {"__init__.py", "__main__.py", "cli.py"}
DONE = "done"


def environment() -> dict[str, str]:
    """What a program must be started with to use the compiled redaction; nothing when there is none of this source."""
    build = _build()
    if not (build / DONE).is_file():
        return {}
    return {"PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join((str(build), str(ROOT)))}


def ensure() -> None:
    """Compiles redaction unless this source is compiled already. Raises SetUpFailed, PeerMissing."""
    build = _build()
    if (build / DONE).is_file():
        return
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        raise SetUpFailed("Python.h was not found; Debian has it in python3-dev, other systems in Python's own package")
    shutil.rmtree(BUILDS, ignore_errors=True)
    shutil.copytree(SOURCE, build / SOURCE.name, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    with step("compiling redaction"):
        _compile(build)
    shutil.rmtree(build / "build", ignore_errors=True)
    (build / DONE).touch()


def _compile(build: Path) -> None:
    (build / "mypy.ini").write_text("[mypy]\nignore_missing_imports = True\n")
    command = [str(PYTHON), "-m", "mypyc", *(str(path.relative_to(build)) for path in compiled(build))]
    settings = {**os.environ, "CC": " ".join(c_compiler()), "MYPYC_OPT_LEVEL": "2", "MYPYC_DEBUG_LEVEL": "0"}
    done = subprocess.run(command, cwd=build, env=settings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetUpFailed(f"mypyc could not compile redaction:\n{(done.stdout + done.stderr)[-2000:]}")


def compiled(build: Path) -> Iterator[Path]:
    """The files of a copy of redaction that the compiler gets."""
    for path in sorted((build / SOURCE.name).rglob("*.py")):
        if path.name not in INTERPRETED and not _is_words(path):
            yield path


def _is_words(path: Path) -> bool:
    """Whether a file holds words only: compiling tables takes minutes and gains nothing."""
    return "vocabulary" in path.parts and "def " not in path.read_text("utf-8")


def _build() -> Path:
    platform = f"{sys.implementation.cache_tag}-{sysconfig.get_platform()}"
    return BUILDS / f"{platform}-{fingerprint([*SOURCE.rglob('*.py'), Path(__file__)])[:16]}"
