"""One message of the visitor, read for what it says about an offer."""

from dataclasses import dataclass

from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import (
    ABORT,
    CALL,
    CANCEL,
    COND,
    HERE,
    HOW,
    HYPO,
    IT,
    MAIL,
    MARKETING,
    MESSENGER,
    NO,
    NOLONGER,
    NONEED,
    NOT,
    OFFER,
    OLD,
    ORDER,
    OTHERDOC,
    OTHERWISE,
    POLITE,
    PRICE,
    PROMO,
    RECEIVED,
    SEND,
    SHOP,
    WANT,
    WRONG,
    YES,
)

_REFUSAL = NOT | NONEED | CANCEL | ABORT | NOLONGER
_ABOUT = OFFER | SEND | MAIL
_BEFORE, _AFTER = 5, 4
_BRIEF = 10
ELSEWHERE = MESSENGER | HERE | SHOP


@dataclass(slots=True)
class Reading:
    """Where in a message the last clause of each sort stands; -1: nowhere."""

    offer: int = -1
    send: int = -1
    mail: int = -1
    elsewhere: int = -1
    call: int = -1
    refused: int = -1
    yes: int = -1
    no: int = -1
    want: bool = False
    other: bool = False
    promo: bool = False
    priced: bool = False
    addressed: bool = False
    timed: bool = False


def read_message(clauses: list[Clause], *, pending: bool, open_proposal: bool) -> Reading:
    reading = Reading()
    for index, clause in enumerate(clauses):
        mask = clause.mask
        if mask & PROMO and not clause.emails and not mask & SEND:
            reading.promo |= bool(mask & OFFER)
            if mask & OFFER:
                continue
        if mask & OTHERDOC and not mask & OFFER:
            reading.other = True
        reading.priced |= bool(mask & OFFER and mask & RECEIVED)
        if (
            mask & _REFUSAL
            and not mask & (RECEIVED | OTHERWISE)
            and _read_refusal(reading, clause, index, pending=pending, open_proposal=open_proposal)
        ):
            continue
        if mask & OTHERWISE and not mask & (SEND | OFFER):
            continue
        if mask & YES and reading.yes < 0 and index <= 1:
            reading.yes = index
        if _general(clause):
            continue
        if mask & OFFER and not mask & RECEIVED:
            reading.offer = index
        reading.priced |= bool(mask & PRICE) and not mask & WRONG and (clause.question or not mask & COND)
        reading.timed |= bool(mask & HOW)
        reading.addressed |= bool(mask & PRICE and mask & MAIL and mask & WANT)
        if mask & SEND:
            reading.send = index
        if mask & MAIL or clause.emails:
            reading.mail = index
        reading.addressed |= bool(clause.emails)
        if mask & ELSEWHERE:
            reading.elsewhere = index
        if mask & CALL:
            reading.call = index
        reading.want |= bool(mask & WANT) or _names_an_offer(clause)
    return reading


def _names_an_offer(clause: Clause) -> bool:
    """ "A quote for the boiler": nothing else is said than what is wanted."""
    place, mask, _token = clause.items[0]
    return mask & OFFER != 0 and place - clause.start <= 1 and not clause.question and clause.length <= _BRIEF


def _general(clause: Clause) -> bool:
    """ "How long is a quote valid?", "if I wanted one, …?": a question about offers asks for none."""
    mask = clause.mask
    if not clause.question or not mask & OFFER:
        return False
    if mask & HYPO and not mask & POLITE:
        return True
    if clause.emails or mask & MAIL:
        return False
    return bool(mask & (HOW | COND)) and not (mask & SEND and mask & WANT)


def _is_beside(mask: int) -> bool:
    """It is a call, a newsletter, an order or an old mailbox that is refused."""
    if mask & CALL and not mask & (OFFER | MAIL):
        return True
    return bool(
        (mask & (MARKETING | OTHERDOC | ORDER) and not mask & OFFER) or (mask & OLD and not mask & (SEND | OFFER))
    )


def _read_refusal(reading: Reading, clause: Clause, index: int, *, pending: bool, open_proposal: bool) -> bool:
    """Whether the clause was a refusal of anything; a refusal of the offer is noted."""
    mask = clause.mask
    about = mask & _ABOUT
    reading.priced |= bool(mask & OFFER and clause.emails)
    open_ = pending or reading.offer >= 0
    if clause.emails and not mask & (NONEED | CANCEL | ABORT) and not _denies(clause):
        return False
    if mask & ABORT and (open_ or about):
        reading.refused = index
    elif mask & NO and index == 0 and not about and clause.length <= 4:
        reading.no = index
        if open_proposal:
            reading.refused = index
    elif _is_beside(mask):
        pass
    elif (
        (mask & CANCEL and (about or (open_ and mask & IT)))
        or (about and _denies(clause))
        or (mask & NOLONGER and open_ and (mask & (WANT | IT) or clause.length <= 4))
        or (mask & NONEED and mask & IT and clause.length <= 6 and pending)
    ):
        reading.refused = index
    elif mask & ELSEWHERE:
        reading.elsewhere = index
    elif about:
        return False
    return True


def _denies(clause: Clause) -> bool:
    """A negation stands near the offer or its sending, before or right after."""
    places = [place for place, mask, _token in clause.items if mask & _ABOUT]
    for place, mask, _token in clause.items:
        if mask & (NOT | NONEED | NOLONGER) and any(-_AFTER <= about - place <= _BEFORE for about in places):
            return True
    return False
