"""Network addresses. Private ones, versions and examples of a range are told apart."""

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.scan import Scan

_IPV4: Final = re.compile(r"(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)")
_IPV6: Final = re.compile(
    r"(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}(?![0-9a-f:])"
    r"|(?<![0-9a-f:])[0-9a-f]{1,4}::[0-9a-f:]{1,30}(?![0-9a-f:])"
)
_IP_WORD: Final = re.compile(r"(?<![a-z])ip|adres|address|indirizz|server|ping")
_FIRMWARE: Final = re.compile(
    r"(?:firmware|\bfw|ver[sz]\w{0,5}|wersj\w|build|release|\bv|\bos|soft\w{0,6}|driver\w?|treiber"
    r"|sterownik\w?) ?$"
)


def find(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    if low.count(".") >= 3:
        for match in _IPV4.finditer(low):
            if _believable(low, match) and not _FIRMWARE.search(low, max(0, match.start() - 24), match.start()):
                yield Finding("IP_ADDRESS", match.start(), match.end(), "ipv4", 0.95)
    if low.count(":") > 1:
        for match in _IPV6.finditer(low):
            if match.group().count(":") >= 3 and _public(match.group()):
                yield Finding("IP_ADDRESS", match.start(), match.end(), "ipv6", 0.95)


def _believable(low: str, match: re.Match[str]) -> bool:
    """Low first numbers are mostly versions: they need a word for an address before them."""
    if not _public(match.group()):
        return False
    return (
        int(match.group().split(".")[0]) >= 20
        or _IP_WORD.search(low, max(0, match.start() - 40), match.start()) is not None
    )


def _public(shown: str) -> bool:
    try:
        address = ipaddress.ip_address(shown)
    except ValueError:
        return False
    return not (address.is_private or address.is_loopback or address.is_link_local or address.is_unspecified) or any(
        address in network for network in _EXAMPLES if network.version == address.version
    )


# Ranges of RFC 5737 and RFC 3849: kept for examples, so people write them as if they were theirs.
_EXAMPLES: Final = tuple(
    ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
)
