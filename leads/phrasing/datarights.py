"""What a visitor asks about his stored data: to see it, to have it deleted, to have it put right."""

from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    ABOUTME,
    ACCESS,
    ACCOUNT,
    ALL,
    ATTR,
    CANCEL,
    CHATLOG,
    COND,
    COPYOF,
    CORRECT,
    DATA,
    DELETE,
    DEVICE,
    EXTRACT,
    FILE,
    FORGET,
    HOLD,
    HOW,
    IT,
    LAW,
    MAIL,
    MARKETING,
    MYDATA,
    NONEED,
    NOT,
    OFFER,
    ORDER,
    OTHERDOC,
    OWN,
    PRICE,
    VANISH,
    WANT,
    WITHDRAW,
    WRONG,
)

_REFUSAL = NOT | NONEED


def wants_access(members: list[Clause], mask: int) -> bool:
    """A sentence asks what is stored about him, or for a copy."""
    rest = _without_deletion(members) if mask & DELETE else _without_refusals(members)
    return _asks_to_see(rest, asked=members[-1].question)


def _has(mask: int, *concepts: int) -> bool:
    return all(mask & concept for concept in concepts)


def _without_deletion(members: list[Clause]) -> int:
    """What a sentence asks besides to delete; nothing unless it asks for a copy."""
    mask = 0
    for clause in members:
        if not clause.mask & DELETE:
            mask |= clause.mask
    return mask if mask & COPYOF else 0


def _without_refusals(members: list[Clause]) -> int:
    """ "Do not delete anything, only tell me …": the refusal denies nothing of what is asked besides."""
    refused = [c for c in members if c.mask & _REFUSAL]
    if any(c.mask & (ABOUTME | MYDATA | COPYOF | ACCESS) for c in refused):
        return all_of(members)
    return all_of([c for c in members if not c.mask & _REFUSAL])


def _asks_to_see(mask: int, *, asked: bool) -> bool:
    if mask & (NOT | NONEED):
        return False
    if mask & ACCESS:
        return True
    if mask & (DEVICE | CORRECT) and not mask & LAW:
        return False
    if mask & HOW and not mask & LAW and not _has(mask, ABOUTME, DATA, HOLD):
        return False
    if mask & (DELETE | WITHDRAW) and not mask & COPYOF:
        return False
    if mask & (MYDATA | ABOUTME) and mask & (HOLD | COPYOF | DATA) and not mask & DELETE:
        return bool(mask & (COPYOF | ABOUTME | HOLD)) or (asked and bool(mask & ACCOUNT))
    if _has(mask, FILE, OWN, COPYOF) and not mask & (ORDER | OFFER):
        return True
    if _has(mask, EXTRACT, ALL, HOLD) and not mask & (ORDER | OFFER | PRICE):
        return True
    if _has(mask, CHATLOG, COPYOF, WANT) and mask & (DATA | ALL):
        return True
    return (
        _has(mask, DATA, COPYOF) and bool(mask & (HOLD | LAW) and mask & (ALL | WANT | OWN | LAW)) and not mask & ORDER
    )


def wants_erasure(sentences: list[tuple[int, list[Clause]]], whole: int) -> bool:
    for mask, members in sentences:
        denied = any(c.mask & DELETE and c.mask & (NOT | NONEED) for c in members)
        if mask & FORGET and not denied:
            return True
        vanishing = any(_makes_vanish(c, mask) for c in members)
        if vanishing and not whole & (ORDER | DEVICE) and (not whole & MARKETING or _has(mask, FILE, ALL)):
            return True
        if (
            not (mask & DELETE or (mask & CANCEL and mask & ACCOUNT and not mask & ORDER))
            or denied
            or mask & DEVICE
            or _is_hypothetical(members)
        ):
            continue
        owned = mask & (DATA | ACCOUNT | MYDATA) or (mask & ABOUTME and not mask & MARKETING) or _has(mask, ATTR, OWN)
        everything = mask & CHATLOG or (mask & ALL and not whole & MARKETING)
        if (owned or everything) and not (mask & ORDER and not owned):
            return True
        if (
            (whole & (DATA | ACCOUNT | ABOUTME | MYDATA) or _has(whole, ATTR, OWN, HOLD))
            and not whole & (ORDER | DEVICE | COND | HOW)
            and mask & (WANT | IT)
        ):
            return True
    return False


def _makes_vanish(clause: Clause, sentence: int) -> bool:
    """ "Away with my profile"."""
    mask = clause.mask
    return bool(mask & VANISH and sentence & (ACCOUNT | MYDATA)) and not mask & (
        NOT | NONEED | COND | HOW | PRICE | COPYOF
    )


def _is_hypothetical(members: list[Clause]) -> bool:
    """ "If I deleted …", "what happens when you delete …?" """
    circumstance = COND | HOW
    asked = members[-1].question and any(c.mask & circumstance for c in members)
    return asked or any(c.mask & circumstance and c.mask & DELETE for c in members)


def wants_rectification(sentences: list[tuple[int, list[Clause]]], whole: int) -> bool:
    if whole & DEVICE or (whole & OFFER and not whole & (ACCOUNT | MYDATA | FILE | LAW | HOLD)):
        return False
    for mask, members in sentences:
        if mask & COND:
            continue
        if mask & WRONG and mask & ATTR and mask & (ACCOUNT | HOLD | FILE) and not mask & ORDER:
            return True
        if any(_corrects(clause.mask, mask, whole) for clause in members):
            return True
        if mask & CORRECT and mask & WRONG and mask & (ACCOUNT | FILE) and not mask & (ORDER | _REFUSAL):
            return True
    return False


def _corrects(here: int, sentence: int, whole: int) -> bool:
    """`here` is the clause that asks to correct something."""
    if not here & CORRECT or here & (NOT | NONEED):
        return False
    if here & (MYDATA | LAW):
        return True
    if here & ORDER or (here & OTHERDOC and not here & ACCOUNT):
        return False
    if here & ATTR and (here & (ACCOUNT | OWN | WRONG | DATA) or not sentence & (MAIL | HOW | ORDER)):
        return True
    named = whole & ATTR and whole & (ACCOUNT | WRONG)
    return bool((named or sentence & ACCOUNT) and (not sentence & ORDER or sentence & ACCOUNT))
