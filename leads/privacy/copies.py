"""The backups in a folder: which there are, whether they are ours and whole, how old they are, which have to go.

A backup is a folder `lethe-<moment>` with three sealed files and a signed manifest. Keys are dropped from it before the
rest is: what was erased cannot be read from a copy whose keys are gone.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import file_digest
from pathlib import Path
from typing import Any

from leads.privacy import certificates
from leads.privacy.certificates import Certificate
from leads.store import pace
from leads.store.store import Store

KIND = "backup"
FORMAT = 1
MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
PARTS = ("main", "keys", "ledger")
MOMENT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"lethe-(\d{8}T\d{6}Z)(\.part)?")
DAY = timedelta(days=1)
# The facts (leads/store/pace.py) of the last good backup, drill and restore.
BACKED_UP, DRILLED, RESTORED = "backed_up", "drilled", "restored"
BACKUP_TOO_OLD = timedelta(hours=36)
DRILL_TOO_OLD = timedelta(days=90)


class Refused(Exception):
    """Something about a backup, a restore or a drill cannot be done; the message says what is wrong and the way out."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup whose manifest is genuine."""

    path: Path
    content: dict[str, Any]

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.content["made_at"])

    @property
    def has_keys(self) -> bool:
        return self.file("keys").exists()

    def file(self, part: str) -> Path:
        return self.path / str(self.content["parts"][part]["file"])

    def rows(self, part: str) -> dict[str, int]:
        rows: dict[str, int] = self.content["parts"][part]["rows"]
        return rows

    def head(self, part: str) -> tuple[int, str]:
        """Number and hash of the ledger's last line when this part was begun."""
        head = self.content["parts"][part]["ledger_head"]
        return int(head["n"]), str(head["hash"])


@dataclass(frozen=True, slots=True)
class Ages:
    """How old the last good backup and the last passed drill are; None when there never was one."""

    backup: timedelta | None
    drill: timedelta | None
    backup_too_old: bool
    drill_too_old: bool


async def ages(store: Store, now: datetime) -> Ages:
    """Plain facts for the alarms. A new installation has as long for its first backup and drill as for the next."""
    installed = await _since(store, pace.INSTALLED, now)
    backup, drill = await _since(store, BACKED_UP, now), await _since(store, DRILLED, now)
    return Ages(
        backup=backup,
        drill=drill,
        backup_too_old=_either(backup, installed) > BACKUP_TOO_OLD,
        drill_too_old=_either(drill, installed) > DRILL_TOO_OLD,
    )


def name_at(moment: datetime) -> str:
    """The name of a backup that is made at this moment."""
    return f"lethe-{moment.astimezone(UTC):{MOMENT}}"


def read(path: Path, public_key: bytes) -> Copy:
    """The backup in this folder, or the newest of the backups in it. Raises Refused."""
    if not path.is_dir():
        raise Refused(f"{path}: there is no such folder; give a folder that ./dev backup wrote, or the folder above it")
    if not (path / MANIFEST).exists():
        inside = listed(path, public_key)
        if not inside:
            raise Refused(f"{path}: no backup of this installation is here; give a folder that ./dev backup wrote")
        return inside[-1]
    try:
        body = (path / MANIFEST).read_bytes()
        manifest = Certificate(body, bytes.fromhex((path / SIGNATURE).read_text("ascii").strip()))
        content = manifest.content
    except (OSError, ValueError):
        raise Refused(f"{path}: its manifest is damaged; take another backup") from None
    if not isinstance(content, dict) or content.get("kind") != KIND:
        raise Refused(f"{path}: this is not a backup; give a folder that ./dev backup wrote")
    if content.get("public_key") != public_key.hex():
        raise Refused(
            f"{path}: this is the backup of another installation; restore it where its secrets are, "
            "or put the secrets folder of that installation in place first"
        )
    if not certificates.is_genuine(manifest, public_key):
        raise Refused(f"{path}: its manifest was changed after it was signed; take another backup")
    if content["format"] != FORMAT:
        raise Refused(f"{path}: made by a newer version of this program; install that version first")
    return Copy(path, content)


def listed(folder: Path, public_key: bytes) -> list[Copy]:
    """The good backups of this installation in a folder, oldest first."""
    found = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        match = _NAME.fullmatch(path.name)
        if match is None or match[2] or not (path / MANIFEST).exists():
            continue
        try:
            found.append(read(path, public_key))
        except Refused:
            continue
    return sorted(found, key=lambda copy: copy.made_at)


def check_file(copy: Copy, part: str) -> None:
    """Whether a file is the very one that the manifest names. Raises Refused."""
    path = copy.file(part)
    if not path.exists():
        way = "its keys have served their time; name a newer one with --keys" if part == "keys" else "take another"
        raise Refused(f"{path}: this file of the backup is missing; {way}")
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    if digest != copy.content["parts"][part]["sha256"]:
        raise Refused(f"{path}: this file is not the one that was written; take another backup")


def sweep(folder: Path, public_key: bytes, *, keep: timedelta, keep_keys: timedelta, now: datetime) -> int:
    """Remove what has served its time from our backups in a folder, and what a killed backup left; how many.

    The newest good one stays until there is a newer: a clock that is wrong, or nights that failed, must not leave none.
    """
    gone = 0
    for copy in listed(folder, public_key)[:-1]:
        if copy.made_at <= now - keep:
            shutil.rmtree(copy.path)
            gone += 1
        elif copy.made_at <= now - keep_keys and copy.has_keys:
            copy.file("keys").unlink(missing_ok=True)
            gone += 1
    for path in folder.glob("lethe-*.part"):
        match = _NAME.fullmatch(path.name)
        if match and datetime.strptime(match[1], MOMENT).replace(tzinfo=UTC) <= now - DAY:
            shutil.rmtree(path)
            gone += 1
    return gone


async def _since(store: Store, fact: str, now: datetime) -> timedelta | None:
    found = await pace.fact(store, fact)
    return max(now - found.at, timedelta(0)) if found else None


def _either(age: timedelta | None, installed: timedelta | None) -> timedelta:
    return age if age is not None else installed if installed is not None else timedelta(0)
