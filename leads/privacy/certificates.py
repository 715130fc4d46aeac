"""A signed statement of what was erased, what was searched, and what was not covered. Ed25519 (RFC 8032).

Anybody can verify one offline: the public key stands in it, and the firm publishes its fingerprint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VERSION = 1


@dataclass(frozen=True, slots=True)
class Certificate:
    """The exact bytes that were signed, and the signature (64 bytes)."""

    body: bytes
    signature: bytes

    @property
    def content(self) -> dict[str, Any]:
        value: dict[str, Any] = orjson.loads(self.body)
        return value


def issue(signing: Ed25519PrivateKey, content: dict[str, Any]) -> Certificate:
    """Sign a statement."""
    public = signing.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    body = orjson.dumps(
        {"version": VERSION, "public_key": public.hex(), **content}, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2
    )
    return Certificate(body, signing.sign(body))


def is_genuine(certificate: Certificate, public_key: bytes) -> bool:
    """Whether exactly this text was signed with the firm's key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(certificate.signature, certificate.body)
    except (InvalidSignature, ValueError):
        return False
    try:
        content = orjson.loads(certificate.body)
    except orjson.JSONDecodeError:
        return False
    return isinstance(content, dict) and content.get("public_key") == public_key.hex()
