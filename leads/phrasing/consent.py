"""Consent withdrawn, and marketing objected to. To decline one offer is neither."""

from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    ABOUTME,
    CALL,
    CANCEL,
    COND,
    CONSENT,
    COPYOF,
    DELETE,
    HOW,
    IT,
    MAIL,
    MARKETING,
    MESSENGER,
    MYDATA,
    NO,
    NOLONGER,
    NONEED,
    NOT,
    OFFER,
    OLD,
    ORDER,
    PHONE,
    PROMO,
    RECEIVED,
    SEND,
    STOP,
    UNSUB,
    VANISH,
    WANT,
    WITHDRAW,
)

_REFUSAL = NOT | NONEED
_BRIEF = 6
_SHORT = 4


def withdraws_consent(sentences: list[tuple[int, list[Clause]]], whole: int, *, asks_offer: bool) -> bool:
    for sentence, members in sentences:
        if members[-1].question and sentence & (COND | HOW):
            continue
        firm = [c for c in members if not c.mask & (COND | HOW)]
        mask = all_of(firm)
        if mask & STOP and mask & MARKETING and not (asks_offer and mask & NO):
            return True
        if mask & CONSENT and mask & (WITHDRAW | OLD) and not members[-1].question:
            return True
        if not asks_offer and any(_is_called(firm, place) for place in range(len(firm))):
            return True
        if any(_objects(clause.mask, whole, length=clause.length, asks_offer=asks_offer) for clause in firm):
            return True
    return False


def _objects(mask: int, whole: int, *, length: int, asks_offer: bool) -> bool:
    if mask & UNSUB and not mask & (_REFUSAL | ORDER) and not (mask & COPYOF and mask & (ABOUTME | MYDATA)):
        return True
    if mask & (WITHDRAW | CANCEL | DELETE) and mask & (CONSENT | MARKETING) and not mask & _REFUSAL:
        return True
    if mask & STOP and mask & (CALL | PHONE) and not asks_offer and not (whole & OFFER and whole & MAIL):
        return True
    if mask & (STOP | NOLONGER | NOT) and mask & (PROMO | OFFER) and mask & (MESSENGER | PHONE) and not asks_offer:
        return True
    if mask & STOP and mask & PROMO and mask & (SEND | MAIL):
        return True
    if mask & VANISH and mask & MARKETING and not mask & _REFUSAL:
        return True
    if whole & MARKETING and mask & NOLONGER and mask & (WANT | IT):
        return True
    if mask & MARKETING and mask & _REFUSAL and not asks_offer and not mask & RECEIVED:
        return bool(mask & (WANT | STOP | NOLONGER | SEND | MAIL | CONSENT)) or length <= _BRIEF
    return bool(mask & CONSENT and mask & NOT)


def _is_called(clauses: list[Clause], place: int) -> bool:
    """He is rung up or written to about offers, and does not want it."""
    clause = clauses[place]
    mask = clause.mask
    if not mask & (PROMO | OFFER | MARKETING) or not (mask & (CALL | MESSENGER | PHONE) or clause.has_phone):
        return False
    if any(c.mask & MAIL or c.emails for c in clauses):
        return False
    before = clauses[place - 1] if place else clause
    return bool(mask & (STOP | NOT | NOLONGER) or (before.mask & NOT and before.length <= _SHORT))
