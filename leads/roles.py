"""Who of the staff may do what: one table, read by the console's routes, by docs/roles.md and by the tests.

`python -m leads.roles` prints the page of the documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Role = Literal["salesperson", "manager", "privacy_officer", "administrator", "auditor"]
Roles = frozenset[Role]
EVERY_ROLE: Final[tuple[Role, ...]] = get_args(Role)
SALES: Final = Roles({"salesperson", "manager"})
MANAGER: Final = Roles({"manager"})
OFFICER: Final = Roles({"privacy_officer"})
WATCH: Final = Roles({"manager", "privacy_officer"})
PEOPLE: Final = SALES | OFFICER
DOORKEEPERS: Final = OFFICER | Roles({"administrator"})
KEEPERS: Final = Roles({"manager", "administrator"})
MACHINE: Final = WATCH | KEEPERS
PROOF: Final = WATCH | Roles({"auditor"})
ALL: Final = Roles(EVERY_ROLE)
# Their pages show a person's words, name or address; an administrator and an auditor never get one of these.
CONTENT: Final = ("today.", "tasks.", "chats.", "leads.", "people.", "requests.", "outbox.", "disclosures.", "holds.")


@dataclass(frozen=True, slots=True)
class Right:
    """One action. `afresh`: a form that does it wants the password again when the last one is not quite fresh."""

    what: str
    roles: Roles
    afresh: bool = False


RIGHTS: Final[dict[str, Right]] = {
    "own.settings": Right("own language, password, second factor and devices", ALL),
    "today.see": Right("see what is to be done today", SALES),
    "tasks.work": Right("work on tasks", SALES),
    "chats.read": Right("read chats", SALES),
    "chats.reply": Right("answer and take over chats", SALES),
    "answers.read": Right("take the firm's own answers", SALES),
    "answers.change": Right("write the firm's own answers", SALES),
    "leads.read": Right("read requests", SALES),
    "leads.work": Right("send offers and mails, write notes, change the stage", SALES),
    "leads.let_go": Right("let a request go", SALES),
    "leads.restore": Right("bring back what is hidden", MANAGER),
    "leads.keep_again": Right("keep a request a third time", MANAGER),
    "holds.place": Right("place an order of a court or an authority", WATCH),
    "holds.release": Right("release such an order", WATCH),
    "disclosures.make": Right("hand out a person's data by order", OFFICER, afresh=True),
    "people.rights": Right("hand over, correct or delete one person's data as he asks", WATCH),
    "requests.work": Right("work on requests about one's own data", WATCH),
    "schedule.read": Right("see what runs and what is wrong", MACHINE),
    "schedule.resume": Right("let the schedule or a great number go on", MANAGER, afresh=True),
    "people.read": Right("open the card of a person", PEOPLE),
    "people.join": Right("join two cards of one person", SALES),
    "people.reveal": Right("see restricted data of a card, with a reason", PEOPLE),
    "people.import": Right("bring existing contacts in", MANAGER, afresh=True),
    "people.export": Right("take a list of people along", WATCH, afresh=True),
    "outbox.read": Right("read the outbox", SALES),
    "letters.read": Right("read the follow-ups and mail texts", SALES),
    "letters.manage": Right("change the follow-ups and mail texts", MANAGER),
    "reports.read": Right("read the reports of closed weeks", MANAGER),
    "rules.read": Right("read the rules and their history", PROOF),
    "rules.change": Right("change a rule", MANAGER, afresh=True),
    "records.read": Right("read the records of erasures and the certificates", PROOF),
    "ledger.read": Right("read the ledger", PROOF),
    "register.read": Right("read the register of what is kept", PROOF | KEEPERS),
    "policy.read": Right("read what happens to which data, and try it on a sample", PROOF),
    "policy.change": Right("change what happens to which data", WATCH, afresh=True),
    "score.read": Right("see how well redaction does, and try a sentence", PROOF),
    "management.read": Right("read notice, measures, findings and monthly figures", PROOF),
    "management.change": Right("note a review, write and finish measures", WATCH),
    "trail.read": Right("read the audit trail", PROOF),
    "team.read": Right("see who works here", KEEPERS),
    "team.manage": Right("add staff, and let somebody in anew", MANAGER, afresh=True),
    "team.dismiss": Right("dismiss staff", KEEPERS, afresh=True),
    "tokens.manage": Right("let other programs read by a token, and end that", DOORKEEPERS, afresh=True),
    "team.names": Right("see the names of colleagues in records", MACHINE | PEOPLE),
    "demo.advance": Right("move the demo by a day", SALES),
}
ROLES: Final[dict[str, Roles]] = {action: right.roles for action, right in RIGHTS.items()}


def may(role: Role, action: str) -> bool:
    """Whether the role may do it. An action outside the table is a mistake of ours: KeyError."""
    return role in ROLES[action]


def page() -> str:
    """docs/roles.md."""
    head = ["action", "what", *(role.replace("_", " ") for role in EVERY_ROLE), "password again"]
    rows = [
        [f"`{action}`", right.what, *("yes" if role in right.roles else "" for role in EVERY_ROLE),
         "yes" if right.afresh else ""]
        for action, right in RIGHTS.items()
    ]  # fmt: skip
    table = [head, ["---"] * len(head), *rows]
    return "\n".join([_HEAD, *("| " + " | ".join(row) + " |" for row in table), ""])


_HEAD: Final = """# Who may do what

Made from `leads/roles.py` by `python -m leads.roles > docs/roles.md`; `tests/test_docs.py` compares the two, and
`tests/chatserver/test_access.py` tries every route with every role.

- A salesperson sees all requests, or his own and nobody's: a choice for each on the page Team. What is a colleague's
  does not exist for him.
- An administrator keeps the accounts and the machine running and sees nothing that a visitor wrote.
- An auditor's account has a last day. He reads rules, records, ledger, register and the audit trail; neither a
  person's data nor the names of colleagues.
- "Password again": a form that does it asks for the password when the last one is older than ten minutes.
"""

if __name__ == "__main__":
    print(page(), end="")
