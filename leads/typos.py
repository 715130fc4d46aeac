"""A typing error in the domain of an address ("gmial.com"): asked back, never mended by itself."""

from __future__ import annotations

from typing import Final

# Mailbox providers of our countries. A domain that is one of them is right; one that is nearly one is asked back.
PROVIDERS: Final = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "icloud.com",
        "me.com",
        "proton.me",
        "protonmail.com",
        "seznam.cz",
        "email.cz",
        "centrum.cz",
        "post.cz",
        "volny.cz",
        "atlas.cz",
        "wp.pl",
        "o2.pl",
        "onet.pl",
        "onet.eu",
        "interia.pl",
        "gazeta.pl",
        "op.pl",
        "poczta.fm",
        "tlen.pl",
        "libero.it",
        "virgilio.it",
        "alice.it",
        "tiscali.it",
        "tin.it",
        "hotmail.it",
        "outlook.it",
        "yahoo.it",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "gmx.ch",
        "web.de",
        "t-online.de",
        "freenet.de",
        "outlook.de",
        "hotmail.de",
        "yahoo.de",
        "bluewin.ch",
        "aon.at",
        "azet.sk",
        "zoznam.sk",
        "centrum.sk",
        "pobox.sk",
        "orange.fr",
        "free.fr",
        "sfr.fr",
        "laposte.net",
        "wanadoo.fr",
        "hotmail.fr",
        "yahoo.fr",
        "yahoo.co.uk",
        "hotmail.co.uk",
        "btinternet.com",
    ]
)
# A short domain is near to too many others.
SHORTEST: Final = 7


def suggested(email: str) -> str | None:
    """The address that was probably meant, or None when nothing looks wrong."""
    local, _, domain = email.rpartition("@")
    written = domain.lower()
    if written in PROVIDERS or len(written) < SHORTEST or not local:
        return None
    near = sorted(one for one in PROVIDERS if len(one) >= SHORTEST and _one_slip(written, one))
    return f"{local}@{near[0]}" if len(near) == 1 else None


def _one_slip(written: str, meant: str) -> bool:
    """One letter too many, missing or wrong, or two neighbours changed about."""
    if abs(len(written) - len(meant)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(written, meant, strict=False)) if a != b), None)
    if start is None:
        return len(written) != len(meant)
    rest, theirs = written[start:], meant[start:]
    swapped = rest[:2] == theirs[1::-1] and len(theirs) > 1 and rest[2:] == theirs[2:]
    return swapped or rest[1:] == theirs[1:] or rest[1:] == theirs or rest == theirs[1:]
