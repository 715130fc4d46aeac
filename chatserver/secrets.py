"""The installation's secrets: from the environment, a systemd credential or a file, else made on first run (mode 0600).

Losing `master.key` loses every personal text; losing `signing.key` leaves old certificates verifiable with the public
key that stands in each of them.
"""

from __future__ import annotations

import hmac
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chatserver.configfile import BadConfiguration, secret

SECRET_BYTES = 32
CREDENTIAL = "lethe.master_key"


@dataclass(frozen=True, slots=True)
class Secrets:
    """`master` wraps the owners' keys; the others are derived from a second secret, each for one purpose."""

    master: bytes
    index: bytes
    tokens: bytes
    mail: bytes
    backup: bytes
    signing: Ed25519PrivateKey


def load(folder: Path, environment: dict[str, str]) -> Secrets:
    """Read the secrets, making those that do not exist. Raises BadConfiguration."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    given = _given_master(environment)
    if given and not re.fullmatch("[0-9a-fA-F]{64}", given):
        raise BadConfiguration("LETHE_MASTER_KEY: expected 64 hexadecimal digits (32 bytes)")
    master = bytes.fromhex(given) if given else _file(folder / "master.key")
    base = _file(folder / "base.key")
    return Secrets(
        master=master,
        index=_derive(base, b"blind index"),
        tokens=_derive(base, b"tokens"),
        mail=_derive(base, b"mail"),
        backup=_derive(base, b"backup"),
        signing=Ed25519PrivateKey.from_private_bytes(_file(folder / "signing.key")),
    )


def missing(folder: Path, environment: dict[str, str]) -> list[Path]:
    """The files of secrets that would be made anew now, so that nothing sealed before could be opened."""
    names = ["base.key", "signing.key"] if _given_master(environment) else ["master.key", "base.key", "signing.key"]
    return [folder / name for name in names if not (folder / name).exists()]


def _given_master(environment: dict[str, str]) -> str | None:
    """From LETHE_MASTER_KEY, the file of LETHE_MASTER_KEY_FILE, or the systemd credential `lethe.master_key`."""
    if given := secret("MASTER_KEY", environment):
        return given
    credential = Path(environment.get("CREDENTIALS_DIRECTORY", "")) / CREDENTIAL
    if "CREDENTIALS_DIRECTORY" in environment and credential.exists():
        return credential.read_text("utf-8").strip()
    return None


def _derive(base: bytes, purpose: bytes) -> bytes:
    return hmac.digest(base, b"lethe/1/" + purpose, sha256)


def _file(path: Path) -> bytes:
    if not path.exists():
        _make(path)
    try:
        content = bytes.fromhex(path.read_text("ascii"))
        if len(content) != SECRET_BYTES:
            raise ValueError
    except ValueError:
        raise BadConfiguration(f"{path}: this secret is damaged; put the file from the backup in its place") from None
    return content


def _make(path: Path) -> None:
    """Whole or not at all, and once, when several processes start together."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(os.urandom(SECRET_BYTES).hex())
        file.flush()
        os.fsync(handle)
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
