"""Which stage may follow which: the one table, for `stages` and for the eraser."""

from __future__ import annotations

OPEN = ("new", "offered", "followed_up", "reminded", "answered")
CLOSED = ("lost", "declined")
STAGES = (*OPEN, "cold", "customer", *CLOSED)

ALLOWED: dict[str, frozenset[str]] = {
    "new": frozenset({"offered", "answered", "cold", "customer", "lost", "declined"}),
    "offered": frozenset({"offered", "followed_up", "reminded", "answered", "cold", "customer", "lost", "declined"}),
    "followed_up": frozenset({"offered", "reminded", "answered", "cold", "customer", "lost", "declined"}),
    "reminded": frozenset({"offered", "answered", "cold", "customer", "lost", "declined"}),
    "answered": frozenset({"offered", "cold", "customer", "lost", "declined"}),
    "cold": frozenset({"answered", "customer", "lost", "declined"}),
    "lost": frozenset({"answered", "customer"}),
    "declined": frozenset({"answered", "customer"}),
    "customer": frozenset({"answered"}),
}


def sources(after: str) -> list[str]:
    """The stages from which `after` may be reached."""
    return [before for before, targets in ALLOWED.items() if after in targets]
