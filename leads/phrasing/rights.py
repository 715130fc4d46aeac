"""What else a visitor may want: his rights over his data, and a person to talk to."""

from dataclasses import dataclass, field

from leads.phrasing import consent, datarights, deeds, handover
from leads.phrasing.clauses import Clause, sentences
from leads.phrasing.concepts import (
    ABOUTME,
    ACCESS,
    ACCOUNT,
    ATTR,
    BOT,
    CALL,
    CANCEL,
    CHATLOG,
    CONNECT,
    CONSENT,
    CORRECT,
    DATA,
    DELETE,
    FILE,
    FORGET,
    HUMAN,
    LAW,
    MARKETING,
    MESSENGER,
    MYDATA,
    NO,
    NOLONGER,
    NONEED,
    NOT,
    OFFER,
    ORDER,
    PHONE,
    PROMO,
    ROLE,
    STOP,
    TALK,
    UNSUB,
    VANISH,
    WANT,
    WITHDRAW,
    WRONG,
    YES,
)

_PERSONAL = DATA | MYDATA | ACCOUNT | CHATLOG | ABOUTME
_SEEING = DATA | MYDATA | ABOUTME | ACCESS | CHATLOG | FILE
_ENDING = DELETE | FORGET | CANCEL | VANISH
_OBJECTING = (
    UNSUB
    | WITHDRAW
    | CANCEL
    | DELETE
    | STOP
    | MARKETING
    | CONSENT
    | NOLONGER
    | VANISH
    | MESSENGER
    | CALL
    | PHONE
    | PROMO
)
_PERSON = HUMAN | ROLE | BOT | CONNECT
_TELLING = _SEEING | _ENDING | _OBJECTING | _PERSON | ACCOUNT | LAW | CORRECT | WRONG | TALK | ATTR


@dataclass(slots=True)
class Rights:
    """`hinted` is what the visitor may have asked for, `proposed` what the firm asks whether it should do."""

    intents: set[str] = field(default_factory=set)
    hinted: set[str] = field(default_factory=set)
    proposed: set[str] = field(default_factory=set)


def hear_visitor(rights: Rights, clauses: list[Clause], whole: int, *, asks_offer: bool) -> None:
    first = clauses[0].mask
    intents = rights.intents
    if rights.proposed:
        if first & YES and not first & (NO | NOT):
            intents |= rights.proposed
        rights.proposed.clear()
    if not whole & _TELLING:
        return
    rights.hinted |= deeds.hints(clauses, whole, asks_offer=asks_offer)
    found = sentences(clauses)
    if whole & _SEEING and any(datarights.wants_access(members, mask) for mask, members in found):
        intents.add("dsar_access")
    if whole & _ENDING:
        if datarights.wants_erasure(found, whole):
            intents.add("dsar_erasure")
        elif any(c.mask & (NOT | NONEED | CANCEL) and c.mask & DELETE for c in clauses):
            intents.discard("dsar_erasure")
            rights.hinted.discard("dsar_erasure")
    if whole & (CORRECT | WRONG) and datarights.wants_rectification(found, whole):
        intents.add("dsar_rectification")
    if whole & _OBJECTING and consent.withdraws_consent(found, whole, asks_offer=asks_offer):
        intents.add("consent_withdraw")
    if whole & _PERSON and handover.wants_person(clauses, whole):
        intents.add("human_handover")


def hear_firm(rights: Rights, clauses: list[Clause], whole: int) -> None:
    """What the firm asks whether it should do, and what it says that it does."""
    rights.intents |= deeds.done(clauses, whole, rights.hinted)
    proposed = rights.proposed
    if any(c.question for c in clauses):
        proposed.clear()
    if not whole & (DELETE | HUMAN | ROLE | MARKETING | CORRECT):
        return
    for mask, sentence in sentences(clauses):
        asked = sentence[-1].question
        if mask & DELETE and mask & (_PERSONAL | OFFER) and not mask & NOT and asked:
            proposed.add("dsar_erasure")
        if mask & TALK and mask & (HUMAN | ROLE) and not mask & CALL and (asked or mask & WANT):
            proposed.add("human_handover")
        if mask & (UNSUB | STOP | WITHDRAW) and mask & MARKETING and asked:
            proposed.add("consent_withdraw")
        if mask & CORRECT and mask & ATTR and asked and not mask & ORDER:
            proposed.add("dsar_rectification")
