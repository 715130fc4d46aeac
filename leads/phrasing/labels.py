"""Two addresses told apart by what they are for: "private: [e-mail 1], work: [e-mail 2]. The quote to the work one"."""

from leads.phrasing.clauses import Clause
from leads.phrasing.concepts import NOT, OTHERDOC, PRIVATE, WORK

_LABELS = (WORK, PRIVATE)


def told(clauses: list[Clause]) -> dict[int, str]:
    """The address that each label stands at: before the addresses or behind them, as at the first one."""
    items = [(mask & (WORK | PRIVATE), token) for clause in clauses for _place, mask, token in clause.items]
    emails = [place for place, (_label, token) in enumerate(items) if token.startswith("[e-mail")]
    if len(emails) < 2:
        return {}
    before = any(label for label, _token in items[: emails[0]])
    found: dict[int, str] = {}
    for nth, place in enumerate(emails):
        last = nth + 1 == len(emails)
        following = items[place + 1 : place + 2] if last else items[place + 1 : emails[nth + 1]]
        near = items[emails[nth - 1] + 1 if nth else 0 : place] if before else following
        for label, _token in near:
            if label in _LABELS:
                found.setdefault(label, items[place][1])
    return found if len(set(found.values())) == len(found) else {}


def meant(labels: dict[int, str], clauses: list[Clause]) -> str | None:
    """The address whose label is said where no address stands; a refusal or another paper means none."""
    token: str | None = None
    shown = {clause.sentence for clause in clauses if clause.emails}
    for clause in clauses:
        if clause.sentence in shown or clause.mask & (NOT | OTHERDOC):
            continue
        for label in _LABELS:
            if clause.mask & label:
                token = labels.get(label, token)
    return token
