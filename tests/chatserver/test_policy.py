"""The policy by kind and purpose: tried, saved as a version, in force at every server, and never against the law."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from chatserver.console.kinds import KINDS
from chatserver.console.policy import GROUPS
from leads import policies
from leads.errors import PolicyRefused
from leads.policies import Cell, Version
from leads.privacy import holds
from leads.store.tables import kept_contacts, messages
from redaction.findings import LABELS
from redaction.policy import NEVER_KEPT, PURPOSES, Action
from tests.chatserver.browsing import browsing
from tests.chatserver.test_message_path import everything_below
from tests.helpers import Lethe, lethe, until

BORN = "I was born on 3 May 1984, what does it cost"


def test_every_kind_has_a_row_and_a_name() -> None:
    assert {kind for _, kinds in GROUPS for kind in kinds} == set(KINDS) == LABELS


def form(version: int, purpose: str = "question", **changed: str) -> dict[str, str]:
    """The form as the page sends it: every cell, those of the program but for the changed ones."""
    fields = {"purpose": purpose, "over": str(version)}
    for kind in LABELS - NEVER_KEPT:
        cell = Version().cell(kind, purpose)
        fields |= {f"action-{kind}": cell.action.value, f"who-{kind}": "staff", f"days-{kind}": ""}
    return fields | changed


async def stored_under(server: Lethe) -> list[int | None]:
    async with server.store.main.read() as connection:
        return list((await connection.execute(select(messages.c.policy_id).order_by(messages.c.seq))).scalars())


async def test_a_change_is_tried_saved_and_holds_for_the_next_message(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session(login="vera", role="privacy_officer")) as officer,
    ):
        visitor = await server.visitor()
        before = await visitor.say(BORN)
        assert "[date of birth removed]" in before["text"]
        page = await officer.get("/console/policy")
        assert page.status == 200 and "Payment card" in page.text and 'name="action-CREDIT_CARD"' not in page.text
        wanted = form(0, **{"action-DATE_OF_BIRTH": "keep", "days-DATE_OF_BIRTH": "2"})
        tried = await officer.post("/console/policy/try", wanted | {"sample": BORN, "language": "en"})
        assert "date of birth removed" in tried.text and "date of birth 1" in tried.text and "1984" not in tried.text
        assert b"1984" not in everything_below(tmp_path)
        assert (await visitor.say("And now?"))["ok"] and await stored_under(server) == [None, None]
        saved = await officer.post("/console/policy", wanted | {"why": "leasing asks for it; said to Jan Novák"})
        assert saved.status == 303
        after = await visitor.say(BORN)
        assert "[date of birth 1]" in after["text"]
        (version,) = await policies.versions(server.store)
        assert await stored_under(server) == [None, None, version.id]
        assert "Novák" not in version.why and version.set_by is not None and version.set_at == server.clock.now
        late = await officer.post("/console/policy", wanted | {"why": "once more", "action-PHONE": "drop"})
        assert late.status == 409, "it was made over a version that is not in force any more"
        history = await officer.get("/console/policy")
        assert "leasing asks for it" in history.text and "put aside, moves to the card" in history.text


async def test_what_another_server_saved_holds_here_too(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        assert "[e-mail 1]" in (await visitor.say("write to adam@example.org"))["text"]
        cells = {("EMAIL", "question"): Cell(Action.DROP, "nobody")}
        await policies.save(server.store, cells, over=None, by=1, why="never", now=server.clock.now)
        await until(lambda: server.parts.policing.now.version.id is not None, seconds=5)
        assert "[e-mail" not in (await visitor.say("write to jan@example.org"))["text"]


async def test_what_was_put_aside_for_long_enough_goes_and_a_hold_keeps_it(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        cells = {("PHONE", "question"): Cell(Action.KEEP, "managers", 1)}
        version = await policies.save(server.store, cells, over=None, by=1, why="short", now=server.clock.now)
        for _ in range(2):
            await (await server.visitor()).say("call 602 123 456 or adam@example.org")
        async with server.store.main.read() as connection:
            kept = (await connection.execute(select(kept_contacts))).all()
        assert sorted(row.kind for row in kept) == ["EMAIL", "EMAIL", "PHONE", "PHONE"]
        until_then = server.clock.now + timedelta(days=90)
        await holds.place(
            server.store, kept[0].conversation_id, order_number="12 C 3/2026", until=until_then, by=1,
            now=server.clock.now,
        )  # fmt: skip
        assert await policies.sweep(server.store, version, server.clock.now + timedelta(hours=23)) == 0
        assert await policies.sweep(server.store, version, server.clock.now + timedelta(hours=25)) == 1
        assert not policies.may_see(version, "salesperson", "phone", "question")
        assert policies.may_see(version, "manager", "phone", "question")


@pytest.mark.parametrize("action", list(Action))
def test_no_policy_keeps_cards_codes_passwords_or_private_matters(action: Action) -> None:
    for purpose in PURPOSES:
        for kind in NEVER_KEPT if action is not Action.DROP else frozenset():
            with pytest.raises(PolicyRefused):
                policies.changed(Version(), {(kind, purpose): Cell(action)})
        if action in (Action.KEEP, Action.TOKEN, Action.MASK):
            with pytest.raises(PolicyRefused):
                policies.changed(Version(), {("HEALTH", purpose): Cell(action)})


async def test_a_salesperson_does_not_see_the_policy(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as seller:
        assert (await seller.get("/console/policy")).status == 403
        assert (await seller.post("/console/policy", form(0) | {"why": "because"})).status == 403
