"""The wish for an offer by e-mail, followed through a chat: asked for, accepted, bound to a condition, withdrawn."""

from dataclasses import dataclass, field

from leads.phrasing import addresses
from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    ACCOUNT,
    ADDRESS,
    CALL,
    COND,
    DELETE,
    ENOUGH,
    IT,
    LIMIT,
    MAIL,
    MARKETING,
    MESSENGER,
    MONEY,
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
    SAME,
    SEND,
    WANT,
    WHERE,
)
from leads.phrasing.condition import Condition, condition_in
from leads.phrasing.reading import Reading, read_message

NONE, SOFT, FIRM = 0, 1, 2
_OTHER_PURPOSE = OTHERDOC | ACCOUNT | ORDER | DELETE


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

    def is_open(self) -> bool:
        """Something is asked for or proposed."""
        return self.wanted > NONE or self.proposed or self.condition is not None

    def drop(self) -> None:
        self.wanted, self.token, self.condition, self.proposed = NONE, None, None, False
        self.declined = True


def hear_firm(wish: Wish, clauses: list[Clause], text: str) -> None:
    """A message of the staff or the assistant."""
    whole = all_of(clauses)
    wish.priced |= bool(whole & (PRICE | MONEY))
    if wish.condition is not None and wish.condition.met_by(text, whole):
        wish.wanted, wish.condition = FIRM, None
    asked = any(c.question for c in clauses)
    if asked:
        wish.proposed = wish.asked_for_other = wish.marketing_proposed = False
    for sentence in _sentences(clauses):
        mask = all_of(sentence)
        _hear_sentence(wish, sentence, mask, whole)


def _hear_sentence(wish: Wish, sentence: list[Clause], mask: int, whole: int) -> None:
    question = sentence[-1].question
    if mask & MARKETING:
        wish.marketing_proposed |= question
    if mask & _OTHER_PURPOSE and not mask & OFFER:
        wish.asked_for_other |= bool(question or mask & (MAIL | ADDRESS))
        return
    if mask & (PROMO | MARKETING | DELETE | ORDER):
        return
    sends = mask & SEND and not mask & (MESSENGER | CALL)
    if question and (mask & OFFER or sends or (mask & MAIL and (mask & IT or whole & OFFER))):
        wish.proposed, wish.asked_for_other = True, False
    elif ((sends and mask & (OFFER | MAIL)) or (mask & OFFER and mask & MAIL)) and not mask & NOT:
        wish.proposed |= wish.wanted < FIRM
    asks_address = mask & WHERE or (mask & (MAIL | ADDRESS) and (question or mask & (WANT | ENOUGH)))
    if wish.wanted == SOFT and (asks_address or sends) and not mask & MESSENGER:
        wish.wanted = FIRM
    tokens = [token for clause in sentence for token in clause.emails]
    if tokens and (sends or question):
        wish.suggested = tokens[-1]
        if wish.wanted == FIRM and wish.token is None and not question:
            wish.token = wish.suggested


def _sentences(clauses: list[Clause]) -> list[list[Clause]]:
    found: list[list[Clause]] = []
    for clause in clauses:
        if found and found[-1][-1].sentence == clause.sentence:
            found[-1].append(clause)
        else:
            found.append([clause])
    return found


def hear_visitor(wish: Wish, clauses: list[Clause], text: str) -> None:
    reading = read_message(clauses, pending=wish.is_open(), open_proposal=wish.proposed and wish.wanted < FIRM)
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
    if wish.wanted == FIRM and not mask & (OFFER | RATHER | ENOUGH | NOT | NONEED):
        return False
    return bool(mask & (OFFER | SEND | ENOUGH | RATHER | NOT | NONEED | MESSENGER) or reading.offer >= 0)


def _asks(wish: Wish, clauses: list[Clause], reading: Reading) -> bool:
    by_mail = reading.send >= 0 or reading.mail >= 0
    if reading.promo and reading.offer < 0:
        return False
    if reading.offer >= 0:
        return by_mail or reading.want or wish.proposed
    if (reading.other or (wish.asked_for_other and reading.send < 0)) and not any(c.mask & SAME for c in clauses):
        return False
    if wish.proposed or wish.wanted or wish.condition:
        return reading.yes >= 0 or by_mail
    if reading.priced and reading.addressed and not reading.timed:
        return True
    return (wish.priced or reading.priced) and reading.send >= 0 and reading.mail >= 0


def _grant(wish: Wish, clauses: list[Clause], reading: Reading, picked: addresses.Picked | None, text: str) -> None:
    by_mail = reading.send >= 0 or reading.mail >= 0 or wish.proposed
    if wish.proposed and reading.no >= 0 and not by_mail:
        return
    if reading.call >= 0 and reading.mail < 0 and picked is None and wish.wanted < FIRM and reading.send < 0:
        return
    wish.token = addresses.settle(wish.token, picked, clauses, wish.known)
    if wish.token is None and reading.yes >= 0:
        wish.token = wish.suggested
    addresses.remember(wish.known, clauses, other=False)
    wish.condition = _condition(clauses, reading, text)
    if wish.condition is not None:
        wish.wanted = NONE
    elif by_mail or wish.wanted == FIRM or (wish.token is not None and all_of(clauses) & SAME):
        wish.wanted = FIRM
    else:
        wish.wanted = SOFT
    wish.declined = False
    wish.proposed = False


def _condition(clauses: list[Clause], reading: Reading, text: str) -> Condition | None:
    whole = all_of(clauses)
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


def _keep_in_mind(wish: Wish, clauses: list[Clause], reading: Reading) -> None:
    """An address that came without a request, kept for one that refers to it."""
    addresses.remember(wish.known, clauses, other=reading.other or wish.asked_for_other)
