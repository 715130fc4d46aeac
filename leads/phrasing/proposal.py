"""A message of the firm, read for what it says about an offer: proposed, asked where to send it, on its way."""

from leads.phrasing.clauses import Clause, sentences
from leads.phrasing.concepts import (
    ACCOUNT,
    ADDRESS,
    ATTR,
    BUY,
    CALL,
    COMES,
    CORRECT,
    DELETE,
    DETAILS,
    ENOUGH,
    IT,
    MAIL,
    MAKE,
    MARKETING,
    MESSENGER,
    MONEY,
    NOT,
    OFFER,
    ORDER,
    OTHERDOC,
    PRICE,
    PROMO,
    RECEIVED,
    SEND,
    WANT,
    WHERE,
    WRITTEN,
)
from leads.phrasing.wish import FIRM, SOFT, Wish

_OTHER_PURPOSE = OTHERDOC | ACCOUNT | ORDER | DELETE
_THING = OFFER | PRICE | DETAILS | WRITTEN
_TELLING_WHERE = SEND | MAIL | COMES | OFFER | IT | MAKE | WRITTEN
_BRIEF = 4


def hear_firm(wish: Wish, clauses: list[Clause], whole: int, text: str, *, rights: bool) -> None:
    """A message of the staff or the assistant. `rights`: the talk is about the visitor's data."""
    wish.priced |= bool(whole & (PRICE | MONEY | OFFER | MAKE))
    if wish.condition is not None and wish.condition.met_by(text, whole):
        wish.wanted, wish.condition = FIRM, None
    awaited, wish.address_asked = wish.address_asked, False
    if any(c.question for c in clauses):
        wish.proposed = wish.asked_for_other = wish.marketing_proposed = False
    for mask, sentence in sentences(clauses):
        if not rights or mask & OFFER:
            _hear_sentence(wish, sentence, mask, whole)
        tokens = [token for clause in sentence for token in clause.emails]
        if tokens:
            _note_address(wish, tokens[-1], sentence[-1].question, mask, awaited=awaited)
    wish.hinted = False


def _hear_sentence(wish: Wish, sentence: list[Clause], mask: int, whole: int) -> None:
    question = sentence[-1].question
    if mask & MARKETING:
        wish.marketing_proposed |= question
    if question and mask & BUY and not mask & OFFER:
        wish.asked_for_other = True
        return
    if question and mask & CORRECT and mask & ATTR and not mask & (OFFER | MAIL):
        return
    sends = bool(mask & SEND) and not mask & (MESSENGER | CALL | RECEIVED)
    if _is_for_other(mask, sends=sends) and not (wish.wanted == SOFT and mask & MAIL):
        wish.asked_for_other |= bool(mask & (MAIL | ADDRESS) or (question and mask & ~ORDER & _OTHER_PURPOSE))
        return
    if mask & (PROMO | MARKETING | DELETE) and not (question and mask & OFFER and mask & (SEND | MAIL)):
        return
    if question and _proposes(mask, whole, sends=sends):
        wish.proposed, wish.asked_for_other = True, False
    elif not mask & NOT and _promises(mask, sends=sends):
        wish.proposed |= wish.wanted < FIRM
    if question and mask & OFFER and wish.hinted and wish.wanted < SOFT and not mask & NOT:
        wish.wanted = SOFT
    asks_where = bool(mask & WHERE) and (mask & _TELLING_WHERE or sum(c.length for c in sentence) <= _BRIEF)
    asks_address = bool(asks_where or (mask & (MAIL | ADDRESS) and (question or mask & (WANT | ENOUGH))))
    if asks_address and not mask & MESSENGER:
        named = mask & MAIL and not (sends or mask & (OFFER | MAKE | WRITTEN | PRICE | DETAILS))
        wish.address_asked = bool(named or asks_where) or wish.wanted == SOFT
        wish.proposed |= wish.wanted < FIRM and (wish.priced or wish.hinted) and wish.address_asked
    if wish.wanted == SOFT and (asks_address or (sends and not question)) and not mask & MESSENGER:
        wish.wanted = FIRM
    if not question and not mask & NOT and _announces(wish, mask, sends=sends):
        wish.wanted, wish.proposed = FIRM, False
        wish.token = wish.token or _last_given(wish)


def _is_for_other(mask: int, *, sends: bool) -> bool:
    """It speaks of an invoice, an account, an order, and not of an offer with it."""
    if not mask & _OTHER_PURPOSE or mask & (OFFER | WRITTEN):
        return False
    return not (sends and mask & (PRICE | DETAILS) and not mask & WHERE) and not (
        mask & MAKE and not mask & (OTHERDOC | ACCOUNT | DELETE)
    )


def _proposes(mask: int, whole: int, *, sends: bool) -> bool:
    if mask & (OFFER | MAKE) or sends or (mask & WRITTEN and not mask & RECEIVED):
        return True
    return bool((mask & MAIL and (mask & IT or whole & OFFER)) or (mask & (PRICE | DETAILS) and mask & WANT))


def _promises(mask: int, *, sends: bool) -> bool:
    return bool(
        (sends and mask & (OFFER | MAIL | DETAILS | WRITTEN))
        or (mask & OFFER and mask & (MAIL | COMES | MAKE))
        or (mask & MAKE and mask & (DETAILS | WRITTEN | MAIL))
    )


def _announces(wish: Wish, mask: int, *, sends: bool) -> bool:
    """ "It goes out today", said to a visitor who asked for something in writing or gave an address."""
    if wish.wanted == FIRM or not (wish.hinted or (wish.known and mask & OFFER)):
        return False
    return (sends or mask & (COMES | MAKE) != 0) and (wish.priced or mask & _THING != 0)


def _last_given(wish: Wish) -> str | None:
    """The newest address, and best one that was not given for something else."""
    given = [token for token, other in wish.known if not other] or [token for token, _other in wish.known]
    return given[-1] if given else None


def _note_address(wish: Wish, token: str, question: bool, mask: int, *, awaited: bool) -> None:
    if question or awaited or (mask & SEND and not mask & (MESSENGER | CALL)):
        wish.suggested = token
        if wish.wanted == FIRM and wish.token is None and not question:
            wish.token = token
