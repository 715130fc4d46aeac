"""Brings the peers that are missing: a wheel first, then Debian's packages, and prints one table of what there is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable

from bootstrap import environment
from bootstrap.peers import RECIPES, Peer, Recipe, remedy
from bootstrap.places import SetUpFailed, say, step

INSTALL = """
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\\nexit 101\\n' > "$policy"
    chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q && apt-get install -q -y --no-install-recommends "$@"
"""


def ensure(names: Iterable[str]) -> dict[str, Peer | None]:
    """Finds each peer or installs it; one that cannot be had is None, and its tests fail."""
    found = {name: RECIPES[name].find() for name in names}
    for name in [name for name, peer in found.items() if peer is None and RECIPES[name].wheel]:
        found[name] = _from_wheel(RECIPES[name])
    missing = [RECIPES[name] for name, peer in found.items() if peer is None]
    if missing:
        _from_debian([package for recipe in missing for package in recipe.packages])
        found |= {recipe.name: recipe.find() for recipe in missing}
    for name in [name for name, peer in found.items() if peer is None]:
        say(f"{name} is missing: {remedy(RECIPES[name])}")
    return found


def table(found: dict[str, Peer | None], *, left_out: Collection[str] = ()) -> str:
    """One line a peer: name, version, where from."""
    lines = [f"{'peer':<12} {'version':<16} where from"]
    for name, peer in found.items():
        version, place = (peer.version, f"{peer.origin}  {peer.path}") if peer else ("-", "MISSING")
        lines.append(f"{name:<12} {version:<16} {place}")
    lines += [f"{name:<12} {'-':<16} left out by --without" for name in left_out]
    return "\n".join(lines)


def _from_wheel(recipe: Recipe) -> Peer | None:
    try:
        environment.install_extra(recipe.name)
    except SetUpFailed as failure:
        say(f"the wheel for {recipe.name} could not be installed: {failure}")
    return recipe.find()


def _from_debian(packages: list[str]) -> None:
    """Installs packages as root or by `sudo -n`; the servers they bring are not started."""
    if shutil.which("apt-get") is None:
        say(f"this machine has no apt-get; install by hand what corresponds to: {' '.join(packages)}")
        return
    rise = [] if os.geteuid() == 0 else ["sudo", "-n"]
    with step(f"installing {' '.join(packages)}"):
        command = [*rise, "sh", "-c", INSTALL, "sh", *packages]
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        except FileNotFoundError:
            say("neither root nor sudo: run ./dev test as root, or install the packages by hand")
            return
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
