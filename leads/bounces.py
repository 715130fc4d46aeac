"""Why a mail came back: what a server's report says of the address (RFC 3463, RFC 3464), and of nobody.

An address is wrong only if the report says so. A full mailbox empties itself, a policy is about the sender, a server
that was away too long says nothing of the person.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from leads.mailwords import fold

# "later": it still tries. "other": it gave up, for no reason that lies in the address.
Reason = Literal["address", "full", "policy", "other", "later"]

_STATUS: Final = re.compile(r"(?im)^status:\s*([245])\.(\d{1,3})\.(\d{1,3})")
# As it stands behind a reply: "550 5.1.1", "550-5.1.1", "#5.1.1".
_REPLY: Final = re.compile(r"(?:\b[45]\d\d[ -]|#)([45])\.(\d{1,3})\.(\d{1,3})\b")
_ACTION: Final = re.compile(r"(?im)^action:\s*(\w+)")
_COPY: Final = re.compile(r"(?im)^-{2,}.*(?:copy of|original|below this line).*$")
_DELAYED: Final = re.compile(
    r"delayed|will (?:be retried|retry)|warning: could not send|opozden|odlozen|verzogert|retarde"
)
_FULL: Final = re.compile(
    r"(?:mailbox|inbox|quota|storage|schrank\w*|skrzynk\w*|casella|postfach|boite)\b.{0,40}"
    r"(?:full|exceeded|plna|plny|pelna|przepeln\w*|piena|voll|uberschritten|pleine)|over ?quota|exceeded .{0,30}quota"
)
_POLICY: Final = re.compile(
    r"\bspam|black ?list|block ?list|\bblocked|policy|reputation|\bdmarc|\bspf\b|\bdkim|not authorized|relay\w* denied|"
    r"access denied|rate limit"
)
_ADDRESS: Final = re.compile(
    r"(?:unknown|no such|invalid|non-?existent) (?:local )?(?:user|mailbox|recipient|address|account|domain)|"
    r"(?:user|mailbox|recipient|address|account|domain)\b.{0,40}(?:unknown|not (?:found|known|exist)|"
    r"(?:does|did) ?n[o']t exist|doesn't have|unavailable|disabled|inactive|rejected)|"
    r"unrouteable address|host (?:or domain )?name not found|neexistuj|neznam\w+ (?:prijemce|uzivatel)|nie istnieje|"
    r"inesistente|non esiste|existiert nicht|unbekannt|n'existe pas|inconnu"
)


def reason_of(report: str) -> Reason:
    """What a mail that says that another came back tells of the address. `report`: without that other mail."""
    action = _ACTION.search(report)
    if action is not None and action[1].lower() == "delayed":
        return "later"
    text = _COPY.split(report)[0]
    failed = action is not None and action[1].lower() == "failed"
    found = [(m[1], int(m[2]), int(m[3])) for m in (*_STATUS.finditer(report), *_REPLY.finditer(text))]
    for status in found:
        told = _by_status(*status, failed=failed)
        if told is not None:
            return told
    words = fold(text[:6_000])
    if not found and action is None and _DELAYED.search(words):
        return "later"
    return _by_words(words)


def reason_of_refusal(code: int, words: str) -> Reason:
    """The same of a reply with which a server refuses a recipient at once."""
    enhanced = re.match(r"([45])\.(\d{1,3})\.(\d{1,3})\b", words)
    told = _by_status(enhanced[1], int(enhanced[2]), int(enhanced[3]), failed=True) if enhanced else None
    if told is not None:
        return told
    said = _by_words(fold(words[:1_000]))
    # Without a status of its own 550 to a recipient means that there is none (RFC 5321 4.2.3).
    return "address" if said == "other" and code in (550, 551, 553, 556) and enhanced is None else said


def _by_status(klass: str, subject: int, detail: int, *, failed: bool) -> Reason | None:
    """None: the status says nothing in particular."""
    if (subject, detail) == (2, 2):
        return "full" if klass == "5" or failed else "later"
    if klass != "5":
        return "other" if failed else "later"
    if subject == 7 or (subject == 1 and detail in (7, 8, 9)):
        return "policy"
    if subject == 1 or (subject, detail) in ((2, 1), (4, 4), (4, 310)):
        return "address"
    return "other" if subject in (3, 4, 6) or (subject == 2 and detail) else None


def _by_words(words: str) -> Reason:
    if _FULL.search(words):
        return "full"
    if _POLICY.search(words):
        return "policy"
    return "address" if _ADDRESS.search(words) else "other"
