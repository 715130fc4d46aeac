"""The wish for an offer by e-mail, followed through a chat: asked for, accepted, bound to a condition, withdrawn."""

from leads.phrasing import addresses, labels
from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    CALL,
    COND,
    ENOUGH,
    FIX,
    LIMIT,
    MAIL,
    MESSENGER,
    NONEED,
    NOT,
    OFFER,
    OLD,
    ONLYIF,
    OTHERDOC,
    OTHERWISE,
    PHONE,
    PRICE,
    RATHER,
    SAME,
    SEND,
    SHOP,
    WANT,
    WRONG,
)
from leads.phrasing.condition import Condition, condition_in
from leads.phrasing.reading import Reading, read_message
from leads.phrasing.wish import FIRM, NONE, SOFT, Wish


def hear_visitor(wish: Wish, clauses: list[Clause], text: str, *, rights: bool) -> None:
    """A message of the visitor. `rights`: the talk is about his data, so an address alone asks for no offer."""
    reading = read_message(clauses, pending=wish.is_open(), open_proposal=wish.proposed and wish.wanted < FIRM)
    picked = addresses.pick(clauses)
    wish.priced |= reading.priced or reading.offer >= 0
    wish.labels |= labels.told(clauses)
    wish.hinted = False
    _note_call(wish, clauses)
    if _refuses(reading, picked) or (picked is None and _has_no_mail(clauses)):
        _refuse(wish, clauses)
    elif _goes_elsewhere(wish, reading, clauses, picked):
        if wish.wanted or wish.proposed or reading.offer >= 0:
            wish.drop()
    elif _asks(wish, clauses, reading, rights=rights):
        _grant(wish, clauses, reading, picked, text)
    else:
        _keep_in_mind(wish, clauses, reading, rights=rights)


def _refuses(reading: Reading, picked: addresses.Picked | None) -> bool:
    if reading.no == 0 and reading.call >= 0 and picked is None and max(reading.by_mail, reading.send) < 0:
        return True
    named = picked.clause if picked is not None and picked.sentence not in reading.other else -1
    last_positive = max(reading.offer, reading.send, reading.by_mail, named)
    if reading.refused < 0:
        return False
    return reading.refused > last_positive or (last_positive <= reading.elsewhere and picked is None)


def _has_no_mail(clauses: list[Clause]) -> bool:
    """ "I have no e-mail, ring me": nothing can be sent."""
    if not any(c.mask & (CALL | MESSENGER | PHONE | SHOP) or c.has_phone or c.has_place for c in clauses):
        return False
    return any(
        c.mask & MAIL and c.mask & (NOT | NONEED | OLD) and not c.mask & (SEND | OFFER) and not c.emails
        for c in clauses
    )


def _goes_elsewhere(wish: Wish, reading: Reading, clauses: list[Clause], picked: addresses.Picked | None) -> bool:
    if reading.elsewhere < 0 or picked is not None or reading.by_mail > reading.elsewhere:
        return False
    if reading.by_mail == reading.elsewhere and not reading.negative:
        return False
    return _diverts(wish, reading, clauses)


def _note_call(wish: Wish, clauses: list[Clause]) -> None:
    for clause in clauses:
        if clause.mask & CALL:
            if clause.mask & (NOT | NONEED):
                wish.call = False
            elif clause.mask & WANT or any(c.has_phone for c in clauses) or clause.length <= 8:
                wish.call = True


def _diverts(wish: Wish, reading: Reading, clauses: list[Clause]) -> bool:
    """The answer is wanted in the chat, on a phone's messenger or in the shop."""
    mask = clauses[reading.elsewhere].mask
    if mask & SHOP and wish.proposed and wish.wanted < FIRM and (reading.negative or reading.yes < 0):
        return True
    if wish.wanted == FIRM and not mask & (OFFER | RATHER | ENOUGH | NOT | NONEED):
        return False
    return bool(mask & (OFFER | SEND | ENOUGH | RATHER | NOT | NONEED | MESSENGER) or reading.offer >= 0)


def _asks(wish: Wish, clauses: list[Clause], reading: Reading, *, rights: bool) -> bool:
    by_mail = reading.send >= 0 or reading.mail >= 0
    if reading.promo and reading.offer < 0:
        return False
    if reading.offer >= 0:
        return by_mail or reading.want or wish.proposed
    if wish.wanted == FIRM and ((reading.given and all_of(clauses) & FIX) or labels.meant(wish.labels, clauses)):
        return True
    told = any(c.emails and c.mask & PRICE and not c.mask & (OTHERDOC | WRONG | FIX) for c in clauses)
    if _is_for_other(wish, reading) and not told and not any(c.mask & SAME for c in clauses):
        return False
    if not wish.is_open() and reading.given and _only_received(reading, clauses):
        return False
    if wish.is_open():
        return reading.yes >= 0 or by_mail or reading.document >= 0 or _answers_where(wish, clauses, reading)
    by_way = reading.addressed or (reading.by_mail >= 0 and reading.want)
    if reading.buys:
        return False
    if reading.priced and by_way and not reading.timed:
        return True
    meant = reading.topic and (reading.refused < 0 or (reading.want and reading.send > reading.refused))
    priced = wish.priced or reading.priced or meant
    if rights or not (priced or reading.made):
        return False
    if reading.priced and (wish.known or wish.suggested) and not reading.timed:
        refers = any(c.mask & PRICE and c.mask & SAME and not c.question for c in clauses)
        if reading.send >= 0 or refers:
            return True
    if reading.given or (reading.send >= 0 and reading.mail >= 0):
        return True
    return reading.document >= 0 and (reading.send >= 0 or reading.mail >= 0 or reading.want or reading.written)


def _only_received(reading: Reading, clauses: list[Clause]) -> bool:
    """ "Your quote came to [e-mail 1], thanks": nothing more is asked for."""
    asks = max(reading.offer, reading.send, reading.document) >= 0 or reading.want or reading.negative
    named = len({token for clause in clauses for token in clause.emails})
    return reading.topic and reading.priced and not asks and named == 1 and not all_of(clauses) & (FIX | SAME)


def _is_for_other(wish: Wish, reading: Reading) -> bool:
    """What is asked or given belongs to an invoice, a claim, a login."""
    if reading.other and not (reading.asking - reading.other and (wish.is_open() or reading.priced)):
        return True
    return wish.asked_for_other and reading.send < 0


def _answers_where(wish: Wish, clauses: list[Clause], reading: Reading) -> bool:
    """The firm asked where to send it; the answer says in some way that the address will come."""
    return wish.address_asked and not reading.negative and not any(c.has_place for c in clauses)


def _grant(wish: Wish, clauses: list[Clause], reading: Reading, picked: addresses.Picked | None, text: str) -> None:
    by_mail = reading.send >= 0 or reading.mail >= 0 or wish.proposed
    if wish.proposed and reading.no >= 0 and not by_mail:
        return
    if reading.call >= 0 and reading.mail < 0 and picked is None and wish.wanted < FIRM and reading.send < 0:
        wish.proposed = False
        return
    if picked is None and reading.yes >= 0 and wish.suggested is not None:
        wish.token = wish.suggested
    wish.token = labels.meant(wish.labels, clauses) or addresses.settle(wish.token, picked, clauses, wish.known)
    wish.suggested = None
    addresses.remember(wish.known, clauses, other=False)
    wish.condition = _condition(clauses, reading, text)
    if wish.condition is not None:
        wish.wanted = NONE
    elif by_mail or wish.wanted == FIRM or wish.token is not None:
        wish.wanted = FIRM
    else:
        wish.wanted, wish.hinted = SOFT, True
    wish.declined = False
    wish.proposed = False


def _condition(clauses: list[Clause], reading: Reading, text: str) -> Condition | None:
    whole = all_of(clauses)
    if not whole & (COND | ONLYIF) or max(reading.offer, reading.send) < 0:
        return None
    for clause in clauses:
        mask = clause.mask
        if (mask & ONLYIF and mask & (OFFER | SEND | PRICE | LIMIT | MAIL)) or (
            mask & COND and (mask & LIMIT or whole & OTHERWISE)
        ):
            return condition_in(text)
    return None


def _refuse(wish: Wish, clauses: list[Clause]) -> None:
    if wish.wanted or wish.proposed or wish.condition or any(c.mask & (OFFER | MAIL) for c in clauses):
        wish.drop()
    addresses.remember(wish.known, clauses, other=True)


def _keep_in_mind(wish: Wish, clauses: list[Clause], reading: Reading, *, rights: bool) -> None:
    """An address that came without a request, kept for one that refers to it."""
    other = bool(reading.other) or wish.asked_for_other
    addresses.remember(wish.known, clauses, other=other)
    asked = reading.given or reading.document >= 0 or reading.mail >= 0
    wish.hinted = asked and not other and not rights and not reading.negative
    wish.priced |= wish.hinted and reading.document >= 0
    if reading.negative:
        wish.suggested = None
