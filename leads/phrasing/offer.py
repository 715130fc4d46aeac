"""The wish for an offer by e-mail, followed through a chat: asked for, accepted, bound to a condition, withdrawn."""

from dataclasses import dataclass, field

from leads.phrasing import addresses
from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import (
    ABORT,
    ADDRESS,
    CALL,
    CANCEL,
    COND,
    DELETE,
    ENOUGH,
    HERE,
    HOW,
    IT,
    LIMIT,
    MAIL,
    MARKETING,
    MESSENGER,
    MONEY,
    NO,
    NOLONGER,
    NONEED,
    NOT,
    OFFER,
    ONLYIF,
    ORDER,
    OTHERDOC,
    OTHERWISE,
    PRICE,
    PROMO,
    RATHER,
    RECEIVED,
    SAME,
    SEND,
    SHOP,
    WANT,
    WHERE,
    YES,
)
from leads.phrasing.condition import Condition, condition_in

NONE, SOFT, FIRM = 0, 1, 2
_REFUSAL = NOT | NONEED | CANCEL | ABORT | NOLONGER
_ABOUT = OFFER | SEND | MAIL
_BEFORE, _AFTER = 5, 4
_BRIEF = 10
_ELSEWHERE = MESSENGER | HERE | SHOP


@dataclass(slots=True)
class Wish:
    """`wanted` is SOFT while an offer is asked for without a way to send it."""

    wanted: int = NONE
    token: str | None = None
    call: bool = False
    declined: bool = False
    proposed: bool = False
    asked_for_other: bool = False
    marketing_proposed: bool = False
    priced: bool = False
    suggested: str | None = None
    """The address that the firm asks about: "to this one?"."""
    condition: Condition | None = None
    known: list[tuple[str, bool]] = field(default_factory=list)
    """The addresses given so far, and whether for another purpose."""

    def drop(self) -> None:
        self.wanted, self.token, self.condition, self.proposed = NONE, None, None, False
        self.declined = True


@dataclass(slots=True)
class _Reading:
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


def hear_firm(wish: Wish, clauses: list[Clause], text: str) -> None:
    """A message of the staff or the assistant."""
    whole = 0
    for clause in clauses:
        whole |= clause.mask
    wish.priced |= bool(whole & (PRICE | MONEY))
    if wish.condition is not None and wish.condition.met_by(text, whole):
        wish.wanted, wish.condition = FIRM, None
    asked = any(c.question for c in clauses)
    if asked:
        wish.proposed = wish.asked_for_other = wish.marketing_proposed = False
    for sentence in _sentences(clauses):
        mask = 0
        for clause in sentence:
            mask |= clause.mask
        _hear_sentence(wish, sentence, mask, whole)


def _hear_sentence(wish: Wish, sentence: list[Clause], mask: int, whole: int) -> None:
    question = sentence[-1].question
    tokens = [token for clause in sentence for _place, token in clause.emails]
    if mask & MARKETING and question:
        wish.marketing_proposed = True
    by_mail = mask & (SEND | MAIL) and not mask & (MESSENGER | CALL)
    if mask & OTHERDOC and not mask & OFFER:
        wish.asked_for_other |= bool(question or mask & (MAIL | ADDRESS))
        return
    asks_address = (mask & WHERE and mask & (SEND | MAIL | ADDRESS)) or (
        mask & (MAIL | ADDRESS) and mask & (WANT | ENOUGH)
    )
    if question and (mask & OFFER or by_mail) and not mask & (PROMO | ORDER | DELETE | MARKETING):
        wish.proposed = True
        wish.asked_for_other = False
    elif (
        wish.wanted < FIRM and by_mail and (mask & OFFER or (mask & SEND and mask & MAIL)) and not mask & (NOT | PROMO)
    ):
        wish.proposed = True
    if wish.wanted == SOFT and (asks_address or by_mail) and not mask & MESSENGER and not whole & MARKETING:
        wish.wanted = FIRM
    if tokens and question and wish.token is None and not mask & OTHERDOC:
        wish.suggested = tokens[-1]


def _sentences(clauses: list[Clause]) -> list[list[Clause]]:
    found: list[list[Clause]] = []
    for clause in clauses:
        if found and found[-1][-1].sentence == clause.sentence:
            found[-1].append(clause)
        else:
            found.append([clause])
    return found


def hear_visitor(wish: Wish, clauses: list[Clause], text: str) -> None:
    reading = _read(wish, clauses)
    picked = addresses.pick(clauses)
    _note_call(wish, clauses)
    last_positive = max(reading.offer, reading.send, reading.mail)
    if picked is not None:
        last_positive = max(last_positive, picked.clause)
    if reading.refused > last_positive or (
        reading.refused >= 0 and last_positive <= reading.elsewhere and picked is None
    ):
        _refuse(wish, clauses)
        return
    if (
        reading.elsewhere >= 0
        and picked is None
        and reading.mail <= reading.elsewhere
        and _diverts(wish, reading, clauses)
    ):
        if wish.wanted or wish.proposed or reading.offer >= 0:
            wish.drop()
        return
    if not _asks(wish, clauses, reading):
        _keep_in_mind(wish, clauses, reading)
        return
    _grant(wish, clauses, reading, picked, text)


def _read(wish: Wish, clauses: list[Clause]) -> _Reading:
    reading = _Reading()
    for index, clause in enumerate(clauses):
        mask = clause.mask
        if mask & PROMO and not clause.emails and not mask & SEND:
            reading.promo |= bool(mask & OFFER)
            if mask & OFFER:
                continue
        if mask & OTHERDOC and not mask & OFFER:
            reading.other = True
        reading.priced |= bool(mask & OFFER and mask & RECEIVED)
        if mask & _REFUSAL and not mask & (RECEIVED | OTHERWISE) and _read_refusal(wish, reading, clause, index):
            continue
        if mask & OTHERWISE and not mask & (SEND | OFFER):
            continue
        if mask & YES and reading.yes < 0 and index <= 1:
            reading.yes = index
        if mask & OFFER and not mask & RECEIVED:
            reading.offer = index
        if _general(clause):
            continue
        reading.priced |= bool(mask & PRICE)
        reading.addressed |= bool(mask & PRICE and mask & MAIL and mask & WANT)
        if mask & SEND:
            reading.send = index
        if mask & MAIL or clause.emails:
            reading.mail = index
        reading.addressed |= bool(clause.emails)
        if mask & _ELSEWHERE:
            reading.elsewhere = index
        if mask & CALL:
            reading.call = index
        reading.want |= bool(mask & WANT or (mask & OFFER and not clause.question and clause.length <= _BRIEF))
    return reading


def _general(clause: Clause) -> bool:
    """ "How long is a quote valid?", "if I wanted one, …?": a question about offers asks for none."""
    mask = clause.mask
    if not clause.question or not mask & OFFER or clause.emails or mask & MAIL:
        return False
    return bool(mask & (HOW | COND)) and not (mask & SEND and mask & WANT)


def _read_refusal(wish: Wish, reading: _Reading, clause: Clause, index: int) -> bool:
    """Whether the clause was a refusal of anything; a refusal of the offer is noted."""
    mask = clause.mask
    about = mask & _ABOUT
    open_ = wish.wanted or wish.proposed or wish.condition is not None or reading.offer >= 0
    if clause.emails and not mask & (NONEED | CANCEL | ABORT) and not _denies(clause):
        return False
    if mask & ABORT and (open_ or about):
        reading.refused = index
    elif mask & NO and index == 0 and not about and clause.length <= 4:
        reading.no = index
        if wish.proposed and wish.wanted < FIRM:
            reading.refused = index
    elif (mask & CALL and not mask & (OFFER | MAIL)) or (mask & (MARKETING | OTHERDOC | ORDER) and not mask & OFFER):
        pass
    elif (
        (mask & CANCEL and (about or (open_ and mask & IT)))
        or (about and _denies(clause))
        or (mask & NOLONGER and open_ and (mask & (WANT | IT) or clause.length <= 4))
        or (mask & NONEED and mask & IT and clause.length <= 6 and (wish.wanted or wish.proposed))
    ):
        reading.refused = index
    elif mask & _ELSEWHERE:
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


def _note_call(wish: Wish, clauses: list[Clause]) -> None:
    for clause in clauses:
        if clause.mask & CALL:
            if clause.mask & (NOT | NONEED):
                wish.call = False
            elif clause.mask & WANT or any(c.has_phone for c in clauses) or clause.length <= 8:
                wish.call = True


def _diverts(wish: Wish, reading: _Reading, clauses: list[Clause]) -> bool:
    """The answer is wanted in the chat, on a phone's messenger or in the shop."""
    mask = clauses[reading.elsewhere].mask
    if wish.wanted == FIRM and not mask & (OFFER | RATHER | ENOUGH | NOT | NONEED):
        return False
    return bool(mask & (OFFER | SEND | ENOUGH | RATHER | NOT | NONEED | MESSENGER) or reading.offer >= 0)


def _asks(wish: Wish, clauses: list[Clause], reading: _Reading) -> bool:
    by_mail = reading.send >= 0 or reading.mail >= 0
    if reading.promo and reading.offer < 0:
        return False
    if reading.offer >= 0:
        return by_mail or reading.want or wish.proposed
    if (reading.other or (wish.asked_for_other and reading.send < 0)) and not any(c.mask & SAME for c in clauses):
        return False
    if wish.proposed or wish.wanted or wish.condition:
        return reading.yes >= 0 or by_mail
    if reading.priced and reading.addressed:
        return True
    return (wish.priced or reading.priced) and reading.send >= 0 and reading.mail >= 0


def _grant(wish: Wish, clauses: list[Clause], reading: _Reading, picked: addresses.Picked | None, text: str) -> None:
    by_mail = reading.send >= 0 or reading.mail >= 0 or wish.proposed
    if wish.proposed and reading.no >= 0 and not by_mail:
        return
    if reading.call >= 0 and reading.mail < 0 and picked is None and wish.wanted < FIRM and reading.send < 0:
        return
    condition = _condition(clauses, reading, text)
    wish.declined = False
    if condition is not None:
        wish.condition, wish.wanted = condition, NONE
    else:
        wish.condition = None
        wish.wanted = FIRM if by_mail or wish.wanted == FIRM else SOFT
    wish.token = addresses.settle(wish.token, picked, clauses, wish.known)
    addresses.remember(wish.known, clauses, other=False)
    wish.proposed = False


def _condition(clauses: list[Clause], reading: _Reading, text: str) -> Condition | None:
    whole = 0
    for clause in clauses:
        whole |= clause.mask
    if not whole & (COND | ONLYIF) or max(reading.offer, reading.send) < 0:
        return None
    for clause in clauses:
        mask = clause.mask
        if mask & ONLYIF or (mask & COND and (mask & LIMIT or whole & OTHERWISE)):
            return condition_in(text)
    return None


def _refuse(wish: Wish, clauses: list[Clause]) -> None:
    if wish.wanted or wish.proposed or wish.condition or any(c.mask & (OFFER | MAIL) for c in clauses):
        wish.drop()
    addresses.remember(wish.known, clauses, other=True)


def _keep_in_mind(wish: Wish, clauses: list[Clause], reading: _Reading) -> None:
    """An address that came without a request, kept for one that refers to it."""
    addresses.remember(wish.known, clauses, other=reading.other or wish.asked_for_other)
