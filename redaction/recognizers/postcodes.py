"""Postcodes that name a few houses, and boxes at the post office."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.streets import UK_AREA

_UK: Final = re.compile(rf"(?<![a-z0-9])(?:{UK_AREA})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{{2}}(?![a-z0-9])")
_EIRCODE: Final = re.compile(r"(?<![a-z0-9])(?:[acdefhknprtvwxy]\d\d|d6w) ?[0-9acdefhknprtvwxy]{4}(?![a-z0-9])")
_BOX: Final = re.compile(
    r"(?<![a-z])(?:po box|p\.o\. box|postfach|case postale|boite postale|b\.p\.|casella postale|p\.o\.box|p\.p\."
    r"|skr\. poczt\."
    r"|skrytka pocztowa|postovni prihradka|p\. o\. box|packstation) ?\d{1,6}(?!\d)"
)


def stands(scan: Scan) -> bool:
    return _UK.search(scan.low) is not None or _EIRCODE.search(scan.low) is not None


def find(scan: Scan) -> Iterator[Finding]:
    if scan.language == "en" or "eircode" in scan.low or "postcode" in scan.low:
        for match in _UK.finditer(scan.low):
            upper = scan.text[match.start() : match.end()].isupper()
            if " " in match.group() or (upper and "order" not in scan.context_of(match.start())):
                yield Finding("ADDRESS", match.start(), match.end(), "uk postcode", 0.8)
        for match in _EIRCODE.finditer(scan.low):
            shown = match.group()[3:].strip()
            code = any(c.isdigit() for c in shown) and not shown.isdigit()
            if "eircode" in scan.before(match.start()) or (" " in match.group() and code):
                yield Finding("ADDRESS", match.start(), match.end(), "eircode", 0.8)
    for match in _BOX.finditer(scan.low):
        yield Finding("ADDRESS", match.start(), match.end(), "box", 0.8)
