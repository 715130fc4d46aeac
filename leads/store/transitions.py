"""Which stage may follow which, and which hiding is final: one table for `stages`, the writer and the eraser."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, func, or_

from leads.store.tables import owners

OPEN = ("new", "offered", "followed_up", "reminded", "answered")
CLOSED = ("lost", "declined")
STAGES = (*OPEN, "cold", "customer", *CLOSED)

ALLOWED: dict[str, frozenset[str]] = {
    "new": frozenset({"offered", "answered", "cold", "customer", "lost", "declined"}),
    "offered": frozenset({"offered", "followed_up", "reminded", "answered", "cold", "customer", "lost", "declined"}),
    "followed_up": frozenset({"offered", "reminded", "answered", "cold", "customer", "lost", "declined"}),
    "reminded": frozenset({"offered", "answered", "cold", "customer", "lost", "declined"}),
    "answered": frozenset({"offered", "cold", "customer", "lost", "declined"}),
    # The open stages: when a rule is undone, everything is as it was.
    "cold": frozenset({*OPEN, "customer", "lost", "declined"}),
    "lost": frozenset({"answered", "customer", "declined"}),
    "declined": frozenset({"answered", "customer", "declined"}),
    "customer": frozenset({"answered"}),
}

# Reasons of hiding that the person gave: what was on its way does not bring him back, a new word is a new person's.
WANTED = ("own_request", "delete", "not_me")
# The consent that alone carried it is over: nobody of the firm brings it back, only a new word of its person.
CONSENT_OVER = "consent_over"


def answerable() -> ColumnElement[bool]:
    """SQL on `owners`: an act of the person still finds it, and makes it live again."""
    hidden = and_(owners.c.state == "hidden", func.coalesce(owners.c.reason, "").not_in(WANTED))
    return or_(owners.c.state == "live", hidden)
