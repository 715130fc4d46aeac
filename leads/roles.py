"""Who of the staff may do what: one table, asked by the console's routes and by its tests."""

from __future__ import annotations

from typing import Final, Literal

Role = Literal["salesperson", "manager", "privacy_officer"]
SALES: Final = frozenset[Role]({"salesperson", "manager"})
MANAGER: Final = frozenset[Role]({"manager"})
OFFICER: Final = frozenset[Role]({"privacy_officer"})
WATCH: Final = frozenset[Role]({"manager", "privacy_officer"})
ALL: Final = frozenset[Role]({"salesperson", "manager", "privacy_officer"})

ROLES: Final[dict[str, frozenset[Role]]] = {
    "own.settings": ALL,
    "today.see": SALES,
    "tasks.work": SALES,
    "chats.read": SALES,
    "chats.reply": SALES,
    "answers.read": SALES,
    "answers.change": SALES,
    "leads.read": SALES,
    "leads.work": SALES,
    "leads.let_go": SALES,
    "leads.restore": MANAGER,
    "leads.keep_again": MANAGER,
    "holds.place": WATCH,
    "holds.release": WATCH,
    "disclosures.make": OFFICER,
    "schedule.read": WATCH,
    "schedule.resume": MANAGER,
    "people.read": ALL,
    "outbox.read": SALES,
    "rules.read": WATCH,
    "rules.change": MANAGER,
    "records.read": WATCH,
    "register.read": WATCH,
    "policy.read": WATCH,
    "policy.change": WATCH,
    "team.manage": MANAGER,
    "demo.advance": SALES,
}


def may(role: Role, action: str) -> bool:
    """Whether the role may do it. An action outside the table is a mistake of ours: KeyError."""
    return role in ROLES[action]
