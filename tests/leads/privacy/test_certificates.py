"""Certificates: genuine ones verify with the public key alone, forged ones do not."""

import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from leads.privacy.certificates import Certificate, is_genuine, issue

FIRM, FORGER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
CONTENT = {"erasure": "ab" * 16, "found_before": 12, "found_after": 0, "complete": True}


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def test_a_certificate_verifies_with_the_public_key_and_says_what_was_signed() -> None:
    certificate = issue(FIRM, CONTENT)
    assert is_genuine(certificate, public(FIRM))
    assert certificate.content == {"version": 1, "public_key": public(FIRM).hex(), **CONTENT}
    assert issue(FIRM, dict(reversed(CONTENT.items()))) == certificate, "the order of the fields is fixed"


def test_every_changed_byte_makes_it_false() -> None:
    certificate = issue(FIRM, CONTENT)
    for at in range(len(certificate.body)):
        body = bytearray(certificate.body)
        body[at] ^= 1
        assert not is_genuine(Certificate(bytes(body), certificate.signature), public(FIRM))
    for at in range(64):
        signature = bytearray(certificate.signature)
        signature[at] ^= 1
        assert not is_genuine(Certificate(certificate.body, bytes(signature)), public(FIRM))


@pytest.mark.parametrize("signature", [b"", b"x", bytes(64), bytes(65)])
def test_a_signature_of_the_wrong_form_makes_it_false(signature: bytes) -> None:
    assert not is_genuine(Certificate(issue(FIRM, CONTENT).body, signature), public(FIRM))


def test_a_forgers_certificate_is_rejected_also_when_it_names_the_firms_key() -> None:
    own = issue(FORGER, CONTENT)
    assert is_genuine(own, public(FORGER)) and not is_genuine(own, public(FIRM))
    body = orjson.dumps({"version": 1, "public_key": public(FIRM).hex(), **CONTENT})
    assert not is_genuine(Certificate(body, FORGER.sign(body)), public(FIRM))
    assert not is_genuine(Certificate(body, FORGER.sign(body)), public(FORGER))


def test_a_signed_text_that_names_no_key_or_is_none_is_rejected() -> None:
    for body in (b"{}", b"[]", b"not json", b'"text"'):
        assert not is_genuine(Certificate(body, FIRM.sign(body)), public(FIRM))
