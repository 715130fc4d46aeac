"""Asking for a datum so that the visitor sees where it goes: one prepared text for each, in his own language.

A number or address that he then types leaves the text before it is stored and is put aside for the request; numbers
that no purpose needs are removed (leads/privacy/policy, redaction/policy.py).
"""

from __future__ import annotations

from typing import Final

from chatserver.console.words import N_

# What staff read, and what the visitor reads.
SAFELY: Final = (
    (
        N_("Ask for the e-mail address"),
        N_(
            "Where may we send it? Please write your e-mail address here. It is taken out of the chat at once, put"
            " aside unseen, and used only when you confirm the offer."
        ),
    ),
    (
        N_("Ask for the phone number"),
        N_(
            "May we call you? Please write your phone number and a good time here. The number is taken out of the"
            " chat at once and kept only for that call."
        ),
    ),
    (
        N_("Ask for the place of delivery"),
        N_(
            "For the delivery the town and postcode are enough for now. Please leave out the street and the number;"
            " we ask for them only when you order."
        ),
    ),
    (
        N_("Ask not to send documents or cards"),
        N_(
            "Please never write card numbers, passwords, identity numbers or anything about health here; we do not"
            " need them. If it happens, they are removed before anything is stored."
        ),
    ),
)
