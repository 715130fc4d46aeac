"""What else a visitor may want: his rights over his data, and a person to talk to."""

from itertools import pairwise

from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    ABOUTME,
    ACCESS,
    ACCOUNT,
    ALL,
    ATTR,
    BOT,
    CALL,
    CANCEL,
    CHATLOG,
    COND,
    CONSENT,
    COPYOF,
    CORRECT,
    DATA,
    DELETE,
    DEVICE,
    FORGET,
    HERE,
    HOLD,
    HOW,
    HUMAN,
    IT,
    LAW,
    MAIL,
    MARKETING,
    MYDATA,
    NO,
    NOLONGER,
    NONEED,
    NOT,
    OFFER,
    ORDER,
    OTHERDOC,
    OWN,
    PHONE,
    RATHER,
    RECEIVED,
    ROLE,
    STOP,
    TALK,
    UNSUB,
    WANT,
    WITHDRAW,
    WRONG,
    YES,
)

_PERSONAL = DATA | MYDATA | ACCOUNT | CHATLOG | ABOUTME
_REFUSAL = NOT | NONEED
_SHORT = 4
_TELLING = (
    DATA | MYDATA | ACCOUNT | CHATLOG | ABOUTME | ACCESS | LAW | DELETE | FORGET | CORRECT | WRONG | UNSUB | WITHDRAW
    | CANCEL | CONSENT | MARKETING | STOP | HUMAN | ROLE | BOT
)  # fmt: skip


def hear_visitor(intents: set[str], proposed: set[str], clauses: list[Clause], *, asks_offer: bool) -> None:
    whole = all_of(clauses)
    first = clauses[0].mask
    if proposed and first & YES and not first & (NO | NOT):
        intents |= proposed
    proposed.clear()
    if not whole & _TELLING:
        return
    sentences = _sentences(clauses)
    for mask, members in sentences:
        rest = _without_deletion(members) if mask & DELETE else mask
        if _wants_access(rest, asked=members[-1].question):
            intents.add("dsar_access")
    if _wants_erasure(clauses, sentences, whole):
        intents.add("dsar_erasure")
    elif any(c.mask & (NOT | NONEED | CANCEL) and c.mask & DELETE for c in clauses):
        intents.discard("dsar_erasure")
    if _wants_rectification(sentences, whole):
        intents.add("dsar_rectification")
    if _withdraws_consent(sentences, whole, asks_offer=asks_offer):
        intents.add("consent_withdraw")
    if (
        any(_wants_human(c) for c in clauses)
        or _rejects_bot(clauses, whole)
        or _names_role(clauses)
        or _is_alone(clauses)
    ):
        intents.add("human_handover")


def hear_firm(proposed: set[str], clauses: list[Clause]) -> None:
    """What the firm asks whether it should do."""
    if any(c.question for c in clauses):
        proposed.clear()
    if not all_of(clauses) & (DELETE | HUMAN | ROLE | MARKETING | CORRECT):
        return
    for mask, sentence in _sentences(clauses):
        asked = sentence[-1].question
        if mask & DELETE and mask & (_PERSONAL | OFFER) and not mask & NOT and asked:
            proposed.add("dsar_erasure")
        if mask & TALK and mask & (HUMAN | ROLE) and not mask & CALL and (asked or mask & WANT):
            proposed.add("human_handover")
        if mask & (UNSUB | STOP | WITHDRAW) and mask & MARKETING and asked:
            proposed.add("consent_withdraw")
        if mask & CORRECT and mask & ATTR and asked and not mask & ORDER:
            proposed.add("dsar_rectification")


def _has(mask: int, *concepts: int) -> bool:
    return all(mask & concept for concept in concepts)


def _sentences(clauses: list[Clause]) -> list[tuple[int, list[Clause]]]:
    """The clauses of each sentence with what those that deny nothing stand for."""
    found: dict[int, tuple[int, list[Clause]]] = {}
    for clause in clauses:
        mask, members = found.get(clause.sentence, (0, []))
        found[clause.sentence] = (mask | clause.mask, [*members, clause])
    return list(found.values())


def _without_deletion(members: list[Clause]) -> int:
    """What a sentence asks besides to delete; nothing unless it asks for a copy."""
    mask = 0
    for clause in members:
        if not clause.mask & DELETE:
            mask |= clause.mask
    return mask if mask & COPYOF else 0


def _wants_access(mask: int, *, asked: bool) -> bool:
    if mask & (NOT | NONEED):
        return False
    if mask & ACCESS:
        return True
    if mask & (DEVICE | HOW | CORRECT) and not mask & LAW:
        return False
    if mask & (DELETE | WITHDRAW) and not mask & COPYOF:
        return False
    if mask & (MYDATA | ABOUTME) and mask & (HOLD | COPYOF | DATA) and not mask & DELETE:
        return bool(mask & (COPYOF | ABOUTME | HOLD)) or (asked and bool(mask & ACCOUNT))
    if _has(mask, CHATLOG, COPYOF, WANT) and mask & (DATA | ALL):
        return True
    return (
        _has(mask, DATA, COPYOF) and bool(mask & (HOLD | LAW) and mask & (ALL | WANT | OWN | LAW)) and not mask & ORDER
    )


def _wants_erasure(clauses: list[Clause], sentences: list[tuple[int, list[Clause]]], whole: int) -> bool:
    for mask, members in sentences:
        denied = any(c.mask & DELETE and c.mask & (NOT | NONEED) for c in members)
        if mask & FORGET and not denied:
            return True
        if (
            not (mask & DELETE or (mask & CANCEL and mask & ACCOUNT and not mask & ORDER))
            or denied
            or mask & (DEVICE | COND | HOW)
        ):
            continue
        owned = mask & (DATA | ACCOUNT | MYDATA) or (mask & ABOUTME and not mask & MARKETING) or _has(mask, ATTR, OWN)
        if (owned or mask & (CHATLOG | ALL)) and not (mask & ORDER and not owned):
            return True
        if (
            (whole & (DATA | ACCOUNT | ABOUTME | MYDATA) or _has(whole, ATTR, OWN, HOLD))
            and not whole & (ORDER | DEVICE | COND | HOW)
            and mask & (WANT | IT)
        ):
            return True
    return False


def _wants_rectification(sentences: list[tuple[int, list[Clause]]], whole: int) -> bool:
    if whole & DEVICE:
        return False
    for mask, members in sentences:
        if mask & COND:
            continue
        if mask & WRONG and mask & ATTR and mask & (ACCOUNT | HOLD) and not mask & ORDER:
            return True
        if any(_corrects(clause.mask, mask, whole) for clause in members):
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


def _withdraws_consent(sentences: list[tuple[int, list[Clause]]], whole: int, *, asks_offer: bool) -> bool:
    for sentence, members in sentences:
        if sentence & (COND | HOW):
            continue
        if sentence & STOP and sentence & MARKETING:
            return True
        if any(_objects(clause.mask, whole, asks_offer=asks_offer) for clause in members):
            return True
    return False


def _objects(mask: int, whole: int, *, asks_offer: bool) -> bool:
    if mask & UNSUB and not mask & (_REFUSAL | ORDER):
        return True
    if mask & (WITHDRAW | CANCEL | DELETE) and mask & (CONSENT | MARKETING) and not mask & _REFUSAL:
        return True
    if mask & STOP and mask & (CALL | PHONE) and not asks_offer:
        return True
    if whole & MARKETING and mask & NOLONGER and mask & (WANT | IT):
        return True
    if mask & MARKETING and mask & _REFUSAL and not asks_offer and not mask & RECEIVED:
        return True
    return bool(mask & CONSENT and mask & NOT)


def _wants_human(clause: Clause) -> bool:
    mask = clause.mask
    if mask & COND or not mask & (HUMAN | ROLE):
        return False
    if mask & _REFUSAL and not _denies_only_bot(clause):
        return False
    if mask & HUMAN:
        asked = clause.question and (mask & ROLE or mask & HERE or clause.length <= _SHORT)
        return bool(mask & (TALK | WANT | CALL | BOT | RATHER) or asked) or clause.length <= 2
    if mask & OWN:
        return False
    return bool(mask & TALK) or _near(clause, WANT, ROLE)


def _rejects_bot(clauses: list[Clause], whole: int) -> bool:
    return any(_denies_only_bot(c) and (whole & (HUMAN | ROLE) or c.mask & TALK) for c in clauses)


def _is_alone(clauses: list[Clause]) -> bool:
    """The whole message is "operator"."""
    if len(clauses) > 1 or not clauses[0].mask & (ROLE | HUMAN):
        return False
    length, known = clauses[0].length, len(clauses[0].items)
    return length == 1 or (length <= _SHORT and known == 2 and clauses[0].mask & WANT != 0)


def _names_role(clauses: list[Clause]) -> bool:
    """ "I want to talk to whoever decides, a manager": who is wanted stands by itself after the wish."""
    return any(
        one.mask & WANT
        and not one.mask & _REFUSAL
        and two.sentence == one.sentence
        and (two.mask & HUMAN or (one.mask & TALK and two.mask & ROLE and two.length <= _SHORT))
        and not two.mask & _REFUSAL
        and not two.mask & OWN
        for one, two in pairwise(clauses)
    )


def _near(clause: Clause, first: int, second: int) -> bool:
    last = -9
    for place, mask, _token in clause.items:
        if mask & second and place - last <= 2:
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
