"""One message of the visitor, read for what it says about an offer."""

from dataclasses import dataclass, field

from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import (
    ABORT,
    ADDRESS,
    BREAK,
    BUY,
    CALL,
    CANCEL,
    COND,
    DETAILS,
    ENOUGH,
    HERE,
    HOW,
    HYPO,
    IT,
    MAIL,
    MAKE,
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
    RATHER,
    RECEIVED,
    SAME,
    SEND,
    SHOP,
    TO,
    WANT,
    WRITTEN,
    WRONG,
    YES,
)

_REFUSAL = NOT | NONEED | CANCEL | ABORT | NOLONGER
_ABOUT = OFFER | SEND | MAIL
_WAY = SEND | WANT | OFFER | PRICE | DETAILS | MAKE | WRITTEN
_BEFORE, _AFTER = 5, 4
_BRIEF = 10
_SHORT = 4
ELSEWHERE = MESSENGER | HERE | SHOP
_TELLING = (
    _REFUSAL | _WAY | ELSEWHERE | NO | YES | PROMO | OTHERDOC | MAIL | BUY | CALL | HOW | ADDRESS | OTHERWISE | OLD
)  # fmt: skip


@dataclass(slots=True)
class Reading:
    """Where in a message the last clause of each sort stands; -1: nowhere."""

    offer: int = -1
    send: int = -1
    mail: int = -1
    by_mail: int = -1
    """A clause that says how to send it, not only that there is mail."""
    document: int = -1
    """Something worked out or in writing is asked for."""
    elsewhere: int = -1
    call: int = -1
    refused: int = -1
    yes: int = -1
    no: int = -1
    want: bool = False
    other: set[int] = field(default_factory=set)
    """The sentences that speak of another document: an invoice, a claim, a login."""
    asking: set[int] = field(default_factory=set)
    """The sentences that ask for something or give an address."""
    buys: bool = False
    """He orders, books or enrols."""
    made: bool = False
    """It is asked for as something to work out or to have in writing."""
    topic: bool = False
    """An offer is spoken of, be it one that came already."""
    promo: bool = False
    priced: bool = False
    addressed: bool = False
    given: bool = False
    written: bool = False
    negative: bool = False
    timed: bool = False


def read_message(clauses: list[Clause], *, pending: bool, open_proposal: bool) -> Reading:
    reading = Reading()
    for index, clause in enumerate(clauses):
        mask = clause.mask
        if not mask & _TELLING and not clause.emails:
            continue
        reading.negative |= bool(mask & (NO | _REFUSAL))
        if mask & PROMO and not clause.emails and not mask & SEND:
            reading.promo |= bool(mask & OFFER)
            if mask & OFFER:
                continue
        _note_topic(reading, clause)
        if (
            mask & (_REFUSAL | NO)
            and not mask & (RECEIVED | OTHERWISE)
            and not _turns_to_another(clauses, index)
            and _read_refusal(reading, clause, index, pending=pending, open_proposal=open_proposal)
        ):
            continue
        if open_proposal and mask & MAIL and mask & OLD and not clause.emails:
            reading.refused = index
        elif not (mask & OTHERWISE and not mask & (SEND | OFFER) and not clause.emails):
            if reading.yes < 0 and index <= 1 and (mask & YES or (index == 0 and _says_please(clause))):
                reading.yes = index
            if not (mask & OFFER and clause.question and _general(clause)):
                _read_wish(reading, clause, index)
    return reading


def _turns_to_another(clauses: list[Clause], index: int) -> bool:
    """ "The price not to me but to …": who gets it is denied, not that it is wanted."""
    clause = clauses[index]
    if not clause.mask & (PRICE | OFFER | SEND) or not _denies_whom(clause):
        return False
    later = [c for c in clauses[index + 1 :] if c.sentence == clause.sentence]
    return bool(later) and later[0].mask & (BREAK | TO) != 0 and any(c.emails for c in later)


def _denies_whom(clause: Clause) -> bool:
    """ "Not to me"."""
    denied = -9
    for place, mask, _token in clause.items:
        if mask & TO and place - denied in (1, 2):
            return True
        if mask & NOT:
            denied = place
    return False


def _note_topic(reading: Reading, clause: Clause) -> None:
    mask = clause.mask
    if mask & OFFER:
        reading.topic = True
        reading.priced |= bool(mask & RECEIVED)
    elif mask & OTHERDOC and not mask & (MAKE | WRITTEN):
        unwanted = mask & NOT and mask & (WANT | NO) and not mask & RECEIVED
        if not unwanted:
            reading.other.add(clause.sentence)


def _read_wish(reading: Reading, clause: Clause, index: int) -> None:
    """What a clause that refuses nothing says of a wish."""
    mask = clause.mask
    came = mask & OFFER and mask & RECEIVED and not mask & NOT
    given = bool(clause.emails) and not came
    if mask & OFFER and not mask & (RECEIVED | MARKETING):
        reading.offer = index
        reading.want |= bool(mask & MAKE)
    if mask & PRICE and not mask & WRONG:
        reading.priced |= clause.question or not mask & COND or bool(clause.emails)
    reading.timed |= bool(mask & HOW)
    reading.buys |= bool(mask & BUY)
    if mask & SEND and not came:
        reading.send = index
    if (mask & MAIL or given) and not _only_for_other(mask):
        reading.mail = index
        if clause.emails or mask & _WAY or clause.length < _SHORT:
            reading.by_mail = index
    if mask & (DETAILS | MAKE | WRITTEN) and not mask & RECEIVED:
        reading.document = index
        reading.written |= bool(mask & WRITTEN)
        reading.made |= bool(mask & (MAKE | WRITTEN) and mask & WANT)
    if mask & (SEND | MAIL | MAKE | WRITTEN | YES) or clause.emails:
        reading.asking.add(clause.sentence)
    reading.given |= given
    reading.addressed |= given or bool(mask & PRICE and mask & (ADDRESS | MAIL) and mask & (SEND | SAME | WANT))
    if mask & ELSEWHERE and not mask & ADDRESS:
        reading.elsewhere = index
    if mask & CALL:
        reading.call = index
    reading.want |= bool(mask & WANT) or (mask & OFFER != 0 and _names_an_offer(clause))


def _only_for_other(mask: int) -> bool:
    """ "My mail is only for the receipt"."""
    return bool(mask & OTHERDOC and mask & ENOUGH) and not mask & (OFFER | SEND)


def _says_please(clause: Clause) -> bool:
    """ "Please, and add the delivery": the whole first clause is the answer."""
    return clause.mask & WANT != 0 and clause.length <= 2 and not clause.question


def _names_an_offer(clause: Clause) -> bool:
    """ "A quote for the boiler": nothing else is said than what is wanted."""
    place, mask, _token = clause.items[0]
    return mask & OFFER != 0 and place - clause.start <= 1 and not clause.question and clause.length <= _BRIEF


def _general(clause: Clause) -> bool:
    """ "How long is a quote valid?", "if I wanted one, …?": a question about offers asks for none."""
    mask = clause.mask
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
    open_ = pending or reading.topic
    if clause.emails and not mask & (NONEED | CANCEL | ABORT) and not _denies(clause):
        return False
    if about == MAIL and reading.given and not mask & (NONEED | CANCEL | ABORT):
        return True
    if mask & ABORT and (open_ or about):
        reading.refused = index
    elif (
        mask & NO
        and index == 0
        and not about
        and (clause.length <= _SHORT or (open_proposal and _opens_with_no(clause)))
    ):
        reading.no = index
        if open_proposal:
            reading.refused = index
    elif _is_beside(mask):
        pass
    elif (mask & NONEED and open_proposal) or (
        (mask & CANCEL and (about or (open_ and (mask & IT or clause.length <= _BRIEF))))
        or (about and _denies(clause))
        or (mask & NOLONGER and open_ and (mask & (WANT | IT) or clause.length <= 4))
        or (mask & NONEED and mask & IT and clause.length <= 6 and pending)
    ):
        reading.refused = index
    elif mask & (HERE | SHOP) or (mask & MESSENGER and mask & (ENOUGH | RATHER | NONEED)):
        reading.elsewhere = index
    elif about:
        return False
    return True


def _opens_with_no(clause: Clause) -> bool:
    place, mask, _token = clause.items[0]
    return mask & NO != 0 and place - clause.start <= 1


def _denies(clause: Clause) -> bool:
    """A negation stands near the offer or its sending, before or right after."""
    places = [place for place, mask, _token in clause.items if mask & _ABOUT]
    for place, mask, _token in clause.items:
        if mask & (NOT | NONEED | NOLONGER) and any(-_AFTER <= about - place <= _BEFORE for about in places):
            return True
    return False
