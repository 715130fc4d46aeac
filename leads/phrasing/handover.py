"""A person to talk to instead of the machine."""

from itertools import pairwise

from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import (
    ANYONE,
    BOT,
    CALL,
    COND,
    CONNECT,
    DEPT,
    HERE,
    HUMAN,
    NONEED,
    NOT,
    OFFER,
    OWN,
    RATHER,
    ROLE,
    TALK,
    THERE,
    WANT,
)

_REFUSAL = NOT | NONEED
_SHORT = 4


def wants_person(clauses: list[Clause], whole: int) -> bool:
    """He wants to talk to a person; to be called is something else."""
    return (
        any(_wants_human(c) for c in clauses)
        or _rejects_bot(clauses, whole)
        or _names_role(clauses)
        or _is_alone(clauses)
    )


def _wants_human(clause: Clause) -> bool:
    mask = clause.mask
    if mask & COND or not mask & (HUMAN | ROLE | DEPT):
        return False
    if mask & _REFUSAL and not _denies_only_bot(clause):
        return False
    if mask & HUMAN:
        asked = clause.question and (mask & (ROLE | HERE | THERE) or clause.length <= _SHORT)
        return bool(mask & (TALK | WANT | CALL | BOT | RATHER) or asked) or clause.length <= 2
    if mask & OWN:
        return False
    if mask & CONNECT and mask & (DEPT | ROLE):
        return True
    if mask & RATHER and mask & ROLE and mask & WANT and clause.length <= 6 and not mask & (CALL | OFFER):
        return True
    return bool(mask & TALK and mask & ROLE) or (not mask & (ANYONE | OFFER) and _near(clause, WANT, ROLE))


def _rejects_bot(clauses: list[Clause], whole: int) -> bool:
    return any(_denies_only_bot(c) and (whole & (HUMAN | ROLE) or c.mask & TALK) for c in clauses)


def _is_alone(clauses: list[Clause]) -> bool:
    """The whole message is "operator"."""
    if len(clauses) > 1 or not clauses[0].mask & (ROLE | HUMAN) or clauses[0].mask & ANYONE:
        return False
    length, known = clauses[0].length, len(clauses[0].items)
    return length == 1 or (length <= _SHORT and known == 2 and clauses[0].mask & WANT != 0)


def _names_role(clauses: list[Clause]) -> bool:
    """ "I want to talk to whoever decides, a manager": who is wanted stands by itself after the wish."""
    return any(
        one.mask & WANT
        and not one.mask & _REFUSAL
        and two.sentence == one.sentence
        and (two.mask & HUMAN or (two.mask & ROLE and (two.mask & TALK or (one.mask & TALK and two.length <= _SHORT))))
        and not two.mask & _REFUSAL
        and not two.mask & OWN
        for one, two in pairwise(clauses)
    )


def _near(clause: Clause, first: int, second: int) -> bool:
    last = -9
    for place, mask, _token in clause.items:
        if mask & second and place - last <= 3:
            return True
        if mask & first:
            last = place
    return False


def _denies_only_bot(clause: Clause) -> bool:
    """ "A person, not a bot": the negation stands right before the machine."""
    denied = False
    for _place, mask, _token in clause.items:
        if mask & _REFUSAL:
            denied = True
        elif denied and mask & BOT:
            return True
        elif denied and mask & (HUMAN | ROLE):
            return False
    return False
