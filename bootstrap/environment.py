"""The virtual environment: made by the standard library, filled by uv from a hash-pinned lock, once per lock."""

import fcntl
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bootstrap.places import EXTRAS, LOCKS, PYTHON, ROOT, VENV, SetUpFailed, fingerprint, say, stamped, step

REQUIREMENTS = {"run": ROOT / "requirements.txt", "test": ROOT / "requirements-test.txt"}
BYTECODE = VENV / "bytecode"
Command = list[str | Path]
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
    "default-timeout": "UV_HTTP_TIMEOUT",
}


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two set-ups of one checkout wait for each other."""
    VENV.mkdir(exist_ok=True)
    with (VENV / "setup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def ensure(kind: str) -> None:
    """Makes `.venv` hold what the lock of this kind ("run" or "test") names; the lock for tests includes the other."""
    stamp = VENV / f"stamp-{kind}"
    wanted = _wanted(kind)
    if _works(PYTHON) and (stamped(stamp, wanted) or (kind == "run" and _holds_tests())):
        return
    if not _works(PYTHON):
        with step(f"making .venv with Python {sys.version.split()[0]}"):
            venv.EnvBuilder(with_pip=False, symlinks=True).create(VENV)
    uv = _uv()
    for old in VENV.glob("stamp-*"):
        old.unlink()
    # Another package's file may have the same time and length.
    shutil.rmtree(BYTECODE, ignore_errors=True)
    lock = REQUIREMENTS[kind]
    with step(f"installing {lock.name}"):
        _run([uv, "pip", "sync", "-q", "--python", PYTHON, "--require-hashes", lock], env=uv_environment())
    stamp.write_text(wanted)


def install_extra(name: str) -> Path:
    """Installs the wheel of `locks/NAME.txt` into a folder of its own beside the environment's packages."""
    target = EXTRAS / name
    stamp = target / "stamp"
    wanted = fingerprint([LOCKS / f"{name}.txt"])
    if not stamped(stamp, wanted):
        shutil.rmtree(target, ignore_errors=True)
        command: Command = [_uv(), "pip", "install", "-q", "--python", PYTHON, "--target", target, "--no-deps"]
        with step(f"installing the wheel for {name}"):
            _run([*command, "--require-hashes", "-r", LOCKS / f"{name}.txt"], env=uv_environment())
        stamp.write_text(wanted)
    return target


def kept_bytecode() -> dict[str, str]:
    """Python keeps what it compiles in `.venv`, not between the sources, also where it was told to keep nothing.

    A server that has to compile all its modules takes three times as long to start.
    """
    return {"PYTHONPYCACHEPREFIX": str(BYTECODE), "PYTHONDONTWRITEBYTECODE": ""}


def uv_environment() -> dict[str, str]:
    """Our environment plus what pip was told (index, certificates, proxy); uv does not read pip's files."""
    found = dict(os.environ)
    if "UV_INDEX_URL" in found:
        found.setdefault("UV_DEFAULT_INDEX", found["UV_INDEX_URL"])
    for line in _pip_settings().splitlines():
        match = re.fullmatch(r"(?:global|install|:env:)\.([a-z-]+)='(.*)'", line)
        if match and match[1] in PIP_TO_UV:
            found.setdefault(PIP_TO_UV[match[1]], match[2])
    return found


def _wanted(kind: str) -> str:
    return fingerprint([REQUIREMENTS[kind]])


def _holds_tests() -> bool:
    return stamped(VENV / "stamp-test", _wanted("test"))


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    check: Command = [python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    return subprocess.run(check, capture_output=True).returncode == 0


def _uv() -> Path:
    """The uv of the lock; one from PATH only where no pip can be had."""
    program = EXTRAS / "uv" / "bin" / "uv"
    wanted = fingerprint([LOCKS / "uv.txt"])
    if stamped(EXTRAS / "uv" / "stamp", wanted):
        return program
    pip = _pip()
    if pip is None:
        return _uv_from_path()
    shutil.rmtree(EXTRAS / "uv", ignore_errors=True)
    manners = ["-q", "--disable-pip-version-check", "--root-user-action=ignore"]
    options = ["--no-deps", "--only-binary", ":all:", "--require-hashes"]
    with step("installing uv"):
        _run([*pip, "install", *manners, *options, "--target", EXTRAS / "uv", "-r", LOCKS / "uv.txt"])
    (EXTRAS / "uv" / "stamp").write_text(wanted)
    return program


def _uv_from_path() -> Path:
    found = shutil.which("uv")
    if found is None:
        raise SetUpFailed(
            f"{sys.executable} has neither pip nor ensurepip, and there is no uv on PATH. "
            "Install one of them (Debian: apt-get install python3-venv) and start again."
        )
    return Path(found)


def _pip() -> Command | None:
    """A command that runs pip: as a module, or straight out of a wheel that Python or Debian ships."""
    pythons = dict.fromkeys([sys.executable, getattr(sys, "_base_executable", sys.executable)])
    for python in pythons:
        if subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0:
            return [python, "-m", "pip"]
    for wheel in (*_shipped_wheels(), *_downloaded_wheels()):
        return [sys.executable, wheel / "pip"]
    return None


def _shipped_wheels() -> list[Path]:
    ensurepip = importlib.util.find_spec("ensurepip")
    folders = [Path(place) / "_bundled" for place in (ensurepip and ensurepip.submodule_search_locations) or ()]
    folders.append(Path("/usr/share/python-wheels"))
    return [wheel for folder in folders for wheel in sorted(folder.glob("pip-*.whl"))]


def _downloaded_wheels() -> Iterator[Path]:
    """Debian's package of the pip wheel, unpacked into `.venv` without being installed; needs no root."""
    unpacked = EXTRAS / "pip"
    if not unpacked.exists() and (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        EXTRAS.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["apt-get", "download", "-q", "python3-pip-whl"], cwd=folder, capture_output=True)
            for package in Path(folder).glob("*.deb"):
                subprocess.run(["dpkg-deb", "-x", package, unpacked], check=True)
    yield from unpacked.glob("usr/share/python-wheels/pip-*.whl")


def _pip_settings() -> str:
    pip = _pip()
    if pip is None:
        return ""
    return subprocess.run([*pip, "config", "list"], capture_output=True, text=True).stdout


def _run(command: Command, *, env: dict[str, str] | None = None) -> None:
    done = subprocess.run([str(part) for part in command], env=env, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    if done.returncode:
        say(f"failed: {' '.join(str(part) for part in command)}")
        raise SetUpFailed("A step of the set-up failed; its own words stand above.")
