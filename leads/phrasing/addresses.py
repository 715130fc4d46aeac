"""Which of the addresses in a chat the offer is to go to. Works on tokens; nobody's address is seen here."""

from dataclasses import dataclass

from leads.phrasing.clauses import Clause, all_of
from leads.phrasing.concepts import (
    COPY,
    FIRST,
    FIX,
    MAIL,
    NOT,
    OFFER,
    OLD,
    OTHERDOC,
    OWN,
    RATHER,
    RECEIVED,
    SAME,
    SEND,
    TO,
    WRONG,
)

_UNFIT = -2


@dataclass(frozen=True, slots=True)
class Picked:
    """`clause` is the place of the clause that names the address."""

    token: str
    clause: int
    sentence: int
    score: int


def pick(clauses: list[Clause]) -> Picked | None:
    """The address of this message that suits an offer best; of equals the last."""
    best: Picked | None = None
    for index, clause in enumerate(clauses):
        for nth, token in enumerate(clause.emails):
            score = _score(clauses, index, nth)
            if score > _UNFIT and (best is None or score >= best.score):
                best = Picked(token, index, clause.sentence, score)
    return best


def _score(clauses: list[Clause], index: int, nth: int) -> int:
    clause = clauses[index]
    before, after = _around(clause, nth)
    if not before and nth == 0 and index > 0 and not clauses[index - 1].emails:
        before = _leading(clauses, index)
    score = (
        2 * bool(before & SEND)
        + 2 * bool(before & OFFER)
        + bool(before & (TO | MAIL))
        + (6 if nth and before & FIX else 2) * bool(before & (FIX | RATHER))
    )
    score -= 5 * bool(before & NOT) + 4 * bool((before | after) & COPY) + 3 * bool(before & OWN) * (_several(clauses))
    trailing = 0 if before & (SEND | RATHER | FIX) else _trailing(clauses, index, nth)
    score -= 5 * bool((after | before | trailing) & OLD)
    if _several(clauses):
        score -= 4 * bool(before & RECEIVED) + 3 * bool((after | trailing) & WRONG)
    if clause.mask & OTHERDOC and not clause.mask & OFFER:
        score -= 6 * (not _referred(clauses))
    return score


def _leading(clauses: list[Clause], index: int) -> int:
    """What stands right before an address that opens its clause: "not to me ([e-mail 1])"."""
    previous = clauses[index - 1]
    if previous.sentence != clauses[index].sentence:
        return 0
    return previous.mask if previous.mask & (TO | OWN | SEND) else previous.mask & ~NOT


def _trailing(clauses: list[Clause], index: int, nth: int) -> int:
    """What the rest of the sentence says after its last address."""
    mask = 0
    if nth + 1 == len(clauses[index].emails):
        for clause in clauses[index + 1 :]:
            if clause.sentence != clauses[index].sentence or clause.emails:
                break
            mask |= clause.mask
    return mask


def _around(clause: Clause, nth: int) -> tuple[int, int]:
    """What the words before and after the nth address stand for, up to its neighbours."""
    before = after = 0
    seen = -1
    for _place, mask, token in clause.items:
        if token.startswith("[e-mail"):
            seen += 1
            if seen > nth:
                break
        elif seen == nth - 1:
            before = (before & ~NOT if mask & FIX else before) | mask
        elif seen == nth:
            after |= mask
    if nth > 0:
        before &= ~(OLD | COPY)
    return before, after


def _several(clauses: list[Clause]) -> bool:
    return len({token for clause in clauses for token in clause.emails}) > 1


def _referred(clauses: list[Clause]) -> bool:
    return any(clause.mask & SAME for clause in clauses)


def settle(
    current: str | None, picked: Picked | None, clauses: list[Clause], known: list[tuple[str, bool]]
) -> str | None:
    """The address after a message that asks for an offer or goes on about it."""
    if picked is not None:
        return picked.token
    mask = all_of(clauses)
    if known and mask & FIRST:
        return known[0][0]
    if current is not None:
        return current
    if known and mask & SAME:
        return known[-1][0]
    neutral = [token for token, other in known if not other]
    return neutral[-1] if neutral else None


def remember(known: list[tuple[str, bool]], clauses: list[Clause], *, other: bool) -> None:
    for clause in clauses:
        for token in clause.emails:
            known.append((token, other))
