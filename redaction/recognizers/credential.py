"""Keys and tokens by their shape; passwords and codes are read by the modules beside."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers import codes, passwords
from redaction.scan import Scan
from redaction.vocabulary import secrets

WORDS: Final = secrets.WORDS
_TOKEN: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?:(?:[a-z]{2,12}[_\-]){1,3}(?=[A-Za-z]{0,24}\d)(?=[a-z0-9]{0,80}[A-Z])[A-Za-z0-9]{10,80}(?![A-Za-z0-9])"
    r"|(?:sk|pk|rk|tok|token|key|api|ghp|gho|glpat|xox[abp]|AKIA|AIza|ya29|shpat|secret|live|test|Bearer|whsec|pat)"
    r"[-_.][A-Za-z0-9_\-.]{8,200}|AKIA[A-Z0-9]{12,20}|AIza[A-Za-z0-9_\-]{20,60}|gh[pousr]_[A-Za-z0-9]{20,80}"
    r"|eyJ[A-Za-z0-9_\-]{6,800}\.[A-Za-z0-9_\-]{4,2000}(?:\.[A-Za-z0-9_\-]{2,800})?)"
)
_LONG: Final = re.compile(r"(?<![A-Za-z0-9_\-])[A-Za-z0-9_\-+/]{16,200}={0,2}(?![A-Za-z0-9_\-])")
_PEM: Final = re.compile(r"-----begin [a-z0-9 ]{0,40}private key-----")
_SHORTEST_TOKEN: Final = 11
_LINK: Final = 200


def find(scan: Scan, *, worded: bool) -> Iterator[Finding]:
    """`worded`: one of `WORDS` stands in the message, if only as a part of a word."""
    low = scan.low
    if (scan.has_digit or "eyJ" in scan.text) and any(len(part) >= _SHORTEST_TOKEN for part in scan.text.split()):
        for match in _TOKEN.finditer(scan.text):
            if any(c.isdigit() for c in match.group()) or match.group().startswith("eyJ"):
                yield Finding("CREDENTIAL", match.start(), match.end(), "token", 0.97)
        yield from _long(scan)
    if "private key-----" in low:
        for match in _PEM.finditer(low):
            yield Finding("CREDENTIAL", match.start(), len(low), "private key", 1.0)
    if worded:
        yield from passwords.find(scan)
        if scan.has_digit:
            yield from codes.find_worded(scan)


def _in_link(text: str, start: int) -> bool:
    before = text[max(0, start - _LINK) : start]
    return "://" in before[before.rfind(" ") + 1 :]


def _long(scan: Scan) -> Iterator[Finding]:
    for match in _LONG.finditer(scan.text):
        value = match.group()
        if _in_link(scan.text, match.start()):
            # The port of a host and the words of its path make no secret together.
            value = max(value.split("/"), key=len)
        if not (any(c.isdigit() for c in value) and any(c.isalpha() for c in value)):
            continue
        context = scan.context_of(match.start())
        secret = context.get("secret", 99) < context.get("order", 98)
        mixed = any(c.islower() for c in value) and any(c.isupper() for c in value)
        if secret or (mixed and len(value) >= 20 and _entropy(value) > 3.6 and "order" not in context):
            yield Finding("CREDENTIAL", match.start(), match.end(), "secret by shape", 0.9)


def _entropy(value: str) -> float:
    size = len(value)
    return -sum(n / size * math.log2(n / size) for n in Counter(value).values())
