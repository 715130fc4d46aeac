"""A file of sealed lines: what a backup is written into.

Pieces of up to a mebibyte are compressed and sealed with AES-256-GCM under a key of this file alone (HKDF over the
backup key, a random number and the file's name). A piece is bound to its place and the last one to being the last, so
pieces that were exchanged, left out or cut off do not open.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"lethe backup 1\n"
RANDOM = 32
PIECE = 1 << 20
LENGTH = 4


class Damaged(Exception):
    """A file of a backup cannot be read to its end: it was changed, cut short, or sealed under another key."""


class Vault:
    """Writes one file, line by line; whole, fsynced and closed at the end of the block. `digest` is its SHA-256."""

    def __init__(self, path: Path, key: bytes) -> None:
        random = os.urandom(RANDOM)
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self._key = _key_of(key, random, path.name)
        self._hash = sha256()
        self._waiting = bytearray()
        self._number = 0
        self.size = 0
        self._put(MAGIC + random)

    def write(self, line: bytes) -> None:
        """Add a line, which must not contain a line end."""
        self._waiting += line + b"\n"
        if len(self._waiting) >= PIECE:
            self._seal(last=False)

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    def __enter__(self) -> Vault:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._file:
            if error is None:
                self._seal(last=True)
                self._file.flush()
                os.fsync(self._file.fileno())

    def _seal(self, *, last: bool) -> None:
        nonce = self._number.to_bytes(12, "big")
        sealed = self._key.encrypt(nonce, zlib.compress(bytes(self._waiting), 1), b"last" if last else b"more")
        self._put(len(sealed).to_bytes(LENGTH, "big") + sealed)
        self._waiting.clear()
        self._number += 1

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)


def lines_of(path: Path, key: bytes) -> Iterator[bytes]:
    """The lines of a file, each piece checked before its lines are given. Raises Damaged."""
    with path.open("rb") as file:
        head = file.read(len(MAGIC) + RANDOM)
        if len(head) != len(MAGIC) + RANDOM or not head.startswith(MAGIC):
            raise Damaged
        opener = _key_of(key, head[len(MAGIC) :], path.name)
        number, rest, length = 0, b"", file.read(LENGTH)
        while length:
            sealed = file.read(int.from_bytes(length, "big"))
            length = file.read(LENGTH)
            nonce = number.to_bytes(12, "big")
            try:
                opened = zlib.decompress(opener.decrypt(nonce, sealed, b"more" if length else b"last"))
            except (InvalidTag, ValueError, zlib.error):
                raise Damaged from None
            *whole, rest = (rest + opened).split(b"\n")
            yield from whole
            number += 1
        if number == 0 or rest:
            raise Damaged


def _key_of(key: bytes, random: bytes, name: str) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, random, b"lethe/backup/" + name.encode()).derive(key))
