"""What happens to each kind of personal data for each purpose: looked at, tried on a sample, saved as a new version."""

from __future__ import annotations

from typing import Any, Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, read_form
from chatserver.console.kinds import KINDS, PURPOSE_NAMES
from chatserver.console.words import N_
from leads import policies
from leads.policies import Cell, Version
from leads.text import PERSONS_LANGUAGES
from redaction.engine import Redacted
from redaction.findings import SPECIAL
from redaction.policy import NEVER_KEPT, PURPOSES, Action

SAMPLE_CHARACTERS: Final = 4000
# The rows of the page, in this order.
GROUPS: Final = (
    (N_("Contact"), ("EMAIL", "PHONE", "PERSON", "ADDRESS", "TAX_ID")),
    (N_("Facts and numbers"),
     ("BANK_ACCOUNT", "NATIONAL_ID", "ID_DOCUMENT", "DATE_OF_BIRTH", "AGE", "MARITAL_STATUS", "IP_ADDRESS")),
    (N_("Private matters"), tuple(sorted(SPECIAL))),
    (N_("Never kept"), tuple(sorted(NEVER_KEPT))),
)  # fmt: skip
ACTIONS: Final = {
    "keep": N_("put aside, moves to the card"),
    "token": N_("only that it was said"),
    "mask": N_("first letter only"),
    "drop": N_("removed"),
    "ask": N_("removed, or asked for"),
}
WHO: Final = {
    "staff": N_("all staff"),
    "managers": N_("managers and privacy officers"),
    "nobody": N_("nobody"),
}


async def show(desk: Desk) -> web.StreamResponse:
    purpose = Form(dict(desk.request.query)).fields.get("purpose", PURPOSES[0])
    return await _page(desk, purpose if purpose in PURPOSES else PURPOSES[0])


async def attempt(desk: Desk) -> web.StreamResponse:
    """The sample under the policy in force and under the one that is being made. Nothing of it is stored."""
    form = await read_form(desk.request)
    purpose, cells = _cells(form)
    sample = form.text("sample", most=SAMPLE_CHARACTERS, least=1)
    language = form.one_of("language", PERSONS_LANGUAGES)
    draft = policies.changed(await policies.in_force(desk.store), cells)
    before = desk.parts.redactor.redact(sample, language=language, purpose=purpose)
    after = desk.parts.policing.under(draft).redactor.redact(sample, language=language, purpose=purpose)
    return desk.fragment(
        "_policy_try.html", before=before, after=after, same=before.text == after.text, marks_of=_marks
    )


def _marks(shown: Redacted) -> list[tuple[int, int, str, str]]:
    return [(mark.start, mark.end, mark.kind, mark.token) for mark in shown.marks]


async def save(desk: Desk) -> web.StreamResponse:
    """Raises PolicyRefused, ReasonNeeded, PolicyChanged, BadForm."""
    form = await read_form(desk.request)
    purpose, cells = _cells(form)
    why = desk.parts.redactor.redact(form.line("why", least=3, most=200), language=desk.staff.language).text
    over = form.whole("over", least=0, most=999_999_999) or None
    present = await policies.in_force(desk.store)
    if not policies.differing(present, policies.changed(present, cells)):
        raise BadForm(N_("Nothing was changed, so there is nothing to save."))
    await policies.save(desk.store, cells, over=over, by=desk.staff.id, why=why, now=desk.now)
    await desk.parts.policing.refresh()
    return desk.go(f"/console/policy?purpose={purpose}", "policy_changed")


async def _page(desk: Desk, purpose: str) -> web.StreamResponse:
    version = await policies.in_force(desk.store)
    saved = await policies.versions(desk.store)
    return await desk.page(
        "policy.html",
        here="policy",
        purpose=purpose,
        purposes=PURPOSE_NAMES,
        groups=_groups(version, purpose),
        kinds=KINDS,
        actions=ACTIONS,
        who=WHO,
        version=version,
        versions=_history(saved),
        names=await desk.names(),
        languages=PERSONS_LANGUAGES,
        longest=policies.LONGEST_DAYS,
    )


def _groups(version: Version, purpose: str) -> list[tuple[str, list[dict[str, Any]]]]:
    return [
        (
            title,
            [
                {
                    "kind": kind,
                    "cell": version.cell(kind, purpose),
                    "own": (kind, purpose) in version.cells,
                    "choices": [action.value for action in policies.choices(kind)],
                    "who": policies.audiences(kind),
                    "can_last": kind in policies.KEEPABLE,
                }
                for kind in kinds
            ],
        )
        for title, kinds in GROUPS
    ]


def _history(saved: list[Version]) -> list[tuple[Version, list[policies.Key]]]:
    """Each version with the cells in which it differs from the one before."""
    older = [*saved[1:], Version()]
    return [(version, policies.differing(before, version)) for version, before in zip(saved, older, strict=False)]


def _cells(form: Form) -> tuple[str, dict[policies.Key, Cell]]:
    """The cells of one purpose as the form sends them. Raises BadForm."""
    purpose = form.one_of("purpose", PURPOSES)
    cells = {}
    for _title, kinds in GROUPS:
        for kind in kinds:
            choices = policies.choices(kind)
            if len(choices) == 1:
                continue
            action = Action(form.one_of(f"action-{kind}", tuple(choice.value for choice in choices)))
            if kind in SPECIAL:
                cells[(kind, purpose)] = Cell(action)
                continue
            keeps = action is Action.KEEP
            who = form.one_of(f"who-{kind}", policies.audiences(kind)) if keeps else "nobody"
            days = _days(form, kind) if keeps else None
            cells[(kind, purpose)] = Cell(action, who, days)  # type: ignore[arg-type]
    return purpose, cells


def _days(form: Form, kind: str) -> int | None:
    if not form.fields.get(f"days-{kind}", "").strip():
        return None
    return form.whole(f"days-{kind}", least=1, most=policies.LONGEST_DAYS)
