"""Does a mail ask for an offer? Read as a visitor's message is; the mail's own sender is the address to send it to."""

from __future__ import annotations

import re

from leads import intent
from leads.intent import Turn
from leads.mailwords import fold

LONGEST = 6_000
# The token that stands for the writer's address, as if he had left it in the chat.
WRITER = "[e-mail 1]"
# Who offers something to the firm asks for nothing.
_SELLS = re.compile(
    r"\b(?:we (?:can |would like to )?(?:offer|provide)|i (?:can )?offer|our services|guest post|backlinks?|"
    r"nabizime|nabizim vam|dovolujeme si (?:vam )?nabidnout|chteli bychom vam nabidnout|"
    r"ponukame|dovolujeme si vam ponuknut|"
    r"oferujemy|chcielibysmy zaoferowac|nasza oferta dla panstwa|"
    r"offriamo|vi proponiamo|le proponiamo|"
    r"wir bieten|bieten wir|biete ich|unser angebot fur sie|"
    r"nous (?:vous )?(?:proposons|offrons)|je vous propose)\b"
)


def asks_for_offer(subject: str, text: str, *, language: str) -> bool:
    """`subject` and `text` are redacted."""
    words = f"{subject}\n{text}"[:LONGEST]
    if not text.strip() or _SELLS.search(fold(words)):
        return False
    return intent.understand([Turn("visitor", f"{words}\n{WRITER}")], language=language).wants_offer
