"""What the firm says it has done or will do: said after a request, it tells what the request was.

A right may be asked for in words that no list holds. "All wiped", "your record comes within a month", "connecting you"
are said in few ways, and they count only if the visitor's own words gave a hint of the same.
"""

from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import (
    ABOUTME,
    ACCESS,
    ACCOUNT,
    ANYONE,
    ATTR,
    BOT,
    CALL,
    CANCEL,
    CHATLOG,
    COMES,
    COND,
    CONSENT,
    COPYOF,
    CORRECT,
    DATA,
    DEADLINE,
    DELETE,
    DEVICE,
    EXTRACT,
    FILE,
    FIX,
    FIXED,
    FORGET,
    HANDOVER,
    HERE,
    HOLD,
    HOW,
    HUMAN,
    IT,
    LAW,
    MAKE,
    MARKETING,
    MESSENGER,
    MONEY,
    MYDATA,
    NOLONGER,
    NOT,
    OFFER,
    OLD,
    ORDER,
    OTHERDOC,
    OWN,
    PHONE,
    PRICE,
    PROMO,
    ROLE,
    SEND,
    STOP,
    TALK,
    UNSUB,
    VANISH,
    WANT,
    WITHDRAW,
    WRONG,
)

_STORED = DATA | MYDATA | ABOUTME | ACCOUNT | FILE
_ENDING = STOP | NOT | NOLONGER | WITHDRAW | CANCEL | DELETE | UNSUB | VANISH
_HINTING = (
    ACCESS | LAW | MYDATA | ABOUTME | FILE | DELETE | VANISH | FORGET | CORRECT | WRONG | MARKETING | CONSENT | UNSUB
    | HUMAN | BOT | TALK | WITHDRAW | STOP | NOLONGER | ATTR
)  # fmt: skip
_TELLING = (
    EXTRACT | DEADLINE | ACCESS | DELETE | VANISH | CORRECT | FIXED | UNSUB | WITHDRAW | CANCEL | STOP | CONSENT
    | MARKETING | TALK | HANDOVER
)  # fmt: skip


def hints(clauses: list[Clause], whole: int, *, asks_offer: bool) -> set[str]:
    """What a message of the visitor may be asking for."""
    found: set[str] = set()
    if not whole & _HINTING:
        return found
    erases = whole & FORGET or any(_hints_at_deletion(c) for c in clauses)
    if erases:
        found.add("dsar_erasure")
    stored = whole & (ACCESS | ABOUTME | LAW) or (whole & _STORED and whole & (HOLD | COPYOF | WANT))
    stored = stored or (whole & HOLD and whole & (ATTR | PHONE) and clauses[-1].question)
    if stored and not (erases and not whole & EXTRACT):
        found.add("dsar_access")
    if whole & (MARKETING | CONSENT | UNSUB | PROMO | OFFER | MESSENGER) and whole & _ENDING:
        found.add("consent_withdraw")
    if asks_offer:
        return found | ({"human_handover"} if any(_hints_at_person(c) for c in clauses) else set())
    ordered = whole & ORDER and not whole & (ACCOUNT | FILE)
    named = (
        not ordered
        and whole & ATTR
        and whole & (FIX | OWN | OLD | ACCOUNT | FILE)
        and not any(c.emails for c in clauses)
    )
    if named or (any(_hints_at_mistake(c) for c in clauses) and (whole & (ATTR | _STORED) or _gives_data(clauses))):
        found.add("dsar_rectification")
    if any(_hints_at_person(c) for c in clauses):
        found.add("human_handover")
    return found


def _hints_at_deletion(clause: Clause) -> bool:
    mask = clause.mask
    if mask & (COND | HOW) or (mask & ORDER and not mask & _STORED):
        return False
    if clause.question and not mask & (_STORED | ATTR | IT | WANT | CHATLOG | OWN):
        return False
    kept_out = mask & NOT and mask & (ABOUTME | MYDATA) and not mask & (HOLD | COPYOF)
    return bool(mask & VANISH or (mask & DELETE and not mask & NOT) or kept_out)


def _hints_at_mistake(clause: Clause) -> bool:
    mask = clause.mask
    if mask & CORRECT and not mask & WRONG and clause.question and not mask & (ATTR | _STORED | IT):
        return False
    return bool(mask & (CORRECT | WRONG)) and (
        not mask & (OTHERDOC | DEVICE | ORDER) or bool(mask & OTHERDOC and mask & WRONG and mask & (ACCOUNT | HOLD))
    )


def _gives_data(clauses: list[Clause]) -> bool:
    return any(token and not token.startswith("[e-mail") for c in clauses for _place, _mask, token in c.items)


def _hints_at_person(clause: Clause) -> bool:
    mask = clause.mask
    if mask & (HUMAN | BOT):
        return True
    return bool(mask & TALK and (mask & (ROLE | ANYONE) or clause.question)) and not mask & (OWN | OFFER)


def done(clauses: list[Clause], whole: int, hinted: set[str]) -> set[str]:
    """Which of the hints a message of the firm bears out, and what it tells without one."""
    if not whole & _TELLING:
        return set()
    said = [c for c in clauses if not c.question]
    found = {intent for intent in hinted for clause in said if _bears_out(intent, clause)}
    for clause in said:
        if clause.mask & HANDOVER and not clause.mask & CALL:
            found.add("human_handover")
        if clause.mask & (UNSUB | WITHDRAW | CANCEL | STOP) and clause.mask & (MARKETING | CONSENT):
            found.add("consent_withdraw")
    return found


def _bears_out(intent: str, clause: Clause) -> bool:
    mask = clause.mask
    if intent == "dsar_access":
        told = mask & EXTRACT and mask & (SEND | MAKE | COMES | DATA | MYDATA | WANT | COPYOF)
        return bool(
            (mask & DEADLINE and not mask & MONEY) or mask & ACCESS or (told and not mask & (OFFER | ORDER | PRICE))
        )
    if intent == "dsar_erasure":
        return (
            bool(mask & (DELETE | VANISH)) and not mask & (ORDER | CONSENT | HERE | CHATLOG) and not _of_number(clause)
        )
    if intent == "dsar_rectification":
        return bool(mask & (CORRECT | FIXED)) and not mask & (ORDER | NOT | WANT | OTHERDOC | DEVICE)
    if intent == "consent_withdraw":
        ended = mask & (UNSUB | WITHDRAW | CANCEL | STOP | DELETE | NOT | VANISH)
        return bool(mask & UNSUB or (ended and mask & (MARKETING | CONSENT)))
    return bool(mask & TALK) and not mask & CALL


def _of_number(clause: Clause) -> bool:
    """A card's number is taken out of the chat, not out of the books."""
    return not clause.mask & _STORED and any(token for _place, _mask, token in clause.items)
