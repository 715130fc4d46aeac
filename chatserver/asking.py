"""What may be asked for: private matters that a site declares to need.

The acknowledgement brings the visitor's browser a proof that these words of his were removed and may be kept if he
agrees; nothing of it is stored on this side.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from itsdangerous import BadData, URLSafeSerializer

from chatserver.parts import Parts
from chatserver.settings import Special
from redaction.engine import Redacted

SALT = "special"
# Raise it when the words of the card become different: a consent names what was shown.
CARD = "special-card-1"


def declared(parts: Parts, site: str) -> Special | None:
    """What the site says it needs private matters for; None for a site that does not."""
    found = parts.site(site)
    return found.special if found else None


def text_version(asked: Special, language: str) -> str:
    """Names the text that was shown: the card's, the site's reason, the time."""
    shown = f"{CARD}|{asked.reason(language)}|{int(asked.keep.total_seconds())}|{','.join(asked.kinds)}"
    return f"{CARD}-{sha256(shown.encode()).hexdigest()[:16]}"


def offer(parts: Parts, site: str, purpose: str, answer: dict[str, Any], *, typed: str, redacted: Redacted) -> None:
    """Add to the marks of an acknowledgement what the browser needs to ask."""
    asked = declared(parts, site)
    if asked is None:
        return
    for mark, finding in zip(answer["marks"], redacted.findings, strict=False):
        if finding.label in asked.kinds and parts.redactor.policy.asks(finding.label, purpose):
            words = typed[finding.start : finding.end]
            mark["typed"] = [finding.start, finding.end]
            mark["proof"] = _serializer(parts).dumps([answer["client_id"], _digest(words)])


def is_proof(parts: Parts, proof: object, client_id: bytes, words: str) -> bool:
    """Whether these are the very words that the server removed from this message and may keep."""
    try:
        return bool(_serializer(parts).loads(str(proof)) == [client_id.hex(), _digest(words)])
    except BadData:
        return False


def _serializer(parts: Parts) -> URLSafeSerializer:
    return URLSafeSerializer(parts.secrets.tokens, salt=SALT)


def _digest(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
