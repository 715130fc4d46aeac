"""Every path that deletes passes the hold: a list of all of them that fails for a new one, and each of them tried."""

import ast
import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from leads import cap, disclosure, forgetting, lists, offercard, tasks
from leads.conversations import Kept
from leads.errors import Held, NotFound, ReasonNeeded
from leads.privacy import erasure, holds, sweeps
from leads.privacy.holds import NoSuchHold
from leads.store import tables
from leads.store.crypto import new_id
from leads.store.tables import EPOCH, PERSONAL_ROWS
from tests.leads.firm import ADAM, DAY, HOUR, MINUTE, RETENTION, Asked, Firm, firm

ROOT = Path(__file__).parents[3]
# What deletes rows of a person or his key, and where the hold is asked. The words must stand in the same function.
BY_HOLD = {
    ("leads/offers.py", "_hand_over"): "holds.active(",
    ("leads/policies.py", "sweep"): "holds.active(",
    ("leads/mydata.py", "correct"): "holds.active(",
    ("leads/calling.py", "keep"): "holds.active(",
    ("leads/calling.py", "_move"): "holds.active(",
    ("leads/keptfiles.py", "remove"): "holds.active(",
    ("leads/keptfiles.py", "sweep"): "holds.active(",
    ("leads/exporting.py", "sweep"): "holds.active(",
    ("leads/wishwords.py", "sweep"): "holds.active(",
}
# Who moves the owner's row first has it locked: a hold that comes waits, and one that came is seen.
LOCKED_OTHERWISE = {("leads/offers.py", "_hand_over"), ("leads/mydata.py", "correct")}
# The eraser deletes within a turn only, and no turn is given while a hold lies on one of its owners.
BY_TURN = {
    ("leads/privacy/stores.py", "erase"): "turns.",
    ("leads/privacy/stores.py", "_delete"): "connection",
    ("leads/privacy/stores.py", "_delete_some"): "connection",
}
# What no hold can lie on, and why.
WITHOUT = {
    ("leads/store/jobs.py", "finish"): "work that is done",
    ("leads/privacy/restore.py", "_load"): "the backup replaces everything, then the ledger's holds are replayed",
    ("leads/privacy/selftest.py", "_planted"): "a key that the self-test has planted itself",
    ("leads/store/database.py", "set_numbers"): "the counter of row numbers of a restored database",
    ("leads/passes.py", "open_link"): "what opens a door to data, and holds none",
    ("leads/passes.py", "make_code"): "the same",
    ("leads/passes.py", "end_visit"): "the same",
    ("leads/passes.py", "sweep"): "the same",
    ("chatserver/sweeping.py", "orphan_keys"): "a key whose owner was never written",
}


def functions(path: Path) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node


def deletes_of_a_person(function: ast.AST) -> bool:
    """A DELETE of one of the personal tables or of one whose name is not written there, or the end of a key."""
    technical = {table.name for table in tables.main.sorted_tables} - {table.name for table, _ in PERSONAL_ROWS}
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func).rpartition(".")
        if called[2] == "delete" and (called[0] or node.args):
            subject = called[0] or ast.unparse(node.args[0]).rpartition(".")[2]
            if subject.removesuffix("_table") not in {*technical, "wrapped_keys"}:
                return True
        if called[2] == "destroy":
            return True
    return any(
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith(("DELETE ", "TRUNCATE "))
        for node in ast.walk(function)
    )


def test_every_path_that_deletes_is_known_and_asks_for_a_hold() -> None:
    found = {}
    for path in sorted([*(ROOT / "leads").rglob("*.py"), *(ROOT / "chatserver").rglob("*.py")]):
        place = path.relative_to(ROOT).as_posix()
        if "migrations" in place:
            continue
        for name, node in functions(path):
            inner = [one for one in ast.walk(node) if one is not node and isinstance(one, ast.AsyncFunctionDef)]
            if deletes_of_a_person(node) and not any(deletes_of_a_person(one) for one in inner):
                found[place, name] = ast.unparse(node)
    assert set(found) == {*BY_HOLD, *BY_TURN, *WITHOUT}
    for path_and_name in set(BY_HOLD) - LOCKED_OTHERWISE:
        assert "holds.keep_off(" in found[path_and_name], path_and_name
    for known in (BY_HOLD, BY_TURN):
        for path_and_name, words in known.items():
            assert words in found[path_and_name], path_and_name


def test_the_list_would_notice_a_new_path(tmp_path: Path) -> None:
    file = tmp_path / "new.py"
    for body in (
        "delete(notes).where(x)",
        "notes.delete()",
        "tables.notes.delete()",
        "keys.destroy(ids)",
        "text('DELETE FROM notes')",
    ):
        file.write_text(f"async def tidy(connection):\n    await connection.execute({body})\n")
        assert [name for name, node in functions(file) if deletes_of_a_person(node)] == ["tidy"], body
    file.write_text("async def tidy(connection):\n    await connection.execute(delete(signals))\n")
    assert not [name for name, node in functions(file) if deletes_of_a_person(node)]


async def personal(f: Firm) -> dict[str, int]:
    """How many rows each table of a person has; jobs come and go."""
    return {table.name: await f.count(table) for table, _ in PERSONAL_ROWS if table.name not in ("jobs", "refusals")}


async def everything_that_deletes(f: Firm) -> None:
    """All at once, with every date over."""
    await f.work()
    await forgetting.mark_due(f.store, RETENTION, f.now)
    for hours in range(3):
        await f.eraser().erase_due(f.now + hours * HOUR)
    await cap.approve(f.store, seen=100, by=1, now=f.now)
    await f.eraser().erase_due(f.now + 4 * HOUR)
    await sweeps.records(f.store, f.now, kept=MINUTE)


ON: dict[str, Callable[[Asked], bytes]] = {
    "request": lambda asked: asked.lead,
    "chat": lambda asked: asked.conversation,
    "card": lambda asked: asked.card,
}


@pytest.mark.parametrize("where", list(ON))
async def test_a_hold_on_a_request_its_chat_or_its_card_keeps_all_three(
    store_urls: dict[str, str], tmp_path: Path, where: str
) -> None:
    """Cold long ago, and asked for by the person: nothing goes; on release it goes with the next tick."""
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        number = await holds.place(
            f.store, ON[where](asked), order_number="12 C 3/2026", until=f.now + 999 * DAY, by=1, now=f.now
        )
        async with f.store.main.read() as connection:
            shown = await lists.holds_of(connection, [asked.lead], f.now)
        assert shown[asked.lead].order_number == "12 C 3/2026"
        f.now += 400 * DAY
        with pytest.raises(Held):
            await forgetting.let_go(f.store, RETENTION, asked.lead, actor="staff:7", now=f.now)
        await erasure.ask(f.store, asked.conversation, reason="own_request", now=f.now)
        await f.mails_leave()
        before = await personal(f)
        assert before["messages"] and before["mails"] and before["card_fields"]
        await everything_that_deletes(f)
        await everything_that_deletes(f)
        assert await personal(f) == before
        tried = {(one.what, one.actor): one.times for one in await holds.attempts(f.store)}
        assert tried == {("let_go", "staff:7"): 1, ("own_request", "visitor"): 1, ("erasure", "worker"): 1}
        for what in ("refused_let_go", "refused_own_request", "refused_erasure"):
            assert await f.count(tables.audit, action=what) == 1
        await f.put(tables.duties, name="erase", last_run=f.now, done=0)
        assert await holds.release_one(f.store, number, by=2, now=f.now) == ON[where](asked)
        assert (await f.one(tables.duties, name="erase")).last_run == EPOCH, (
            "the next tick does not wait for its minute"
        )
        await f.eraser().erase_due(f.now)
        assert sum((await personal(f)).values()) == 0 and await f.count(tables.refusals) == 0
        with pytest.raises(NoSuchHold):
            await holds.release_one(f.store, number, by=2, now=f.now)


@pytest.mark.peer("postgresql")
async def test_a_hold_waits_for_a_delete_under_way_and_whoever_deletes_later_sees_it(
    postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(postgres_urls, tmp_path) as f:
        asked = await f.asks()
        until = f.now + DAY
        async with f.store.main.begin() as connection:
            await holds.keep_off(connection, [asked.conversation])
            placing = asyncio.create_task(
                holds.place(f.store, asked.lead, order_number="1", until=until, by=1, now=f.now)
            )
            await asyncio.wait([placing], timeout=0.2)
            assert not placing.done(), "also a hold on another of the same family"
        await placing
        async with f.store.main.begin() as connection:
            await holds.keep_off(connection, [asked.conversation])
            assert await holds.lies_on(connection, asked.conversation, f.now)


async def test_a_strangers_hold_keeps_nobody_else(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked, other = await f.asks(), await f.asks("other@posta.example")
        chat = await f.says("Just a question")
        await holds.place(f.store, asked.card, order_number="1", until=f.now + 999 * DAY, by=1, now=f.now)
        f.now += 60 * DAY
        await everything_that_deletes(f)
        f.now += 4 * DAY
        await everything_that_deletes(f)
        states = [await f.state(one) for one in (other.lead, other.card, other.conversation, chat)]
        assert states == ["gone"] * 4
        assert [await f.state(one) for one in (asked.lead, asked.card)] == ["hidden", "live"]


async def test_the_choice_to_let_go_is_refused_as_well(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        f.now += 28 * DAY
        await forgetting.due_soon(f.store, RETENTION, f.now)
        task = await f.one(tables.tasks, owner_id=asked.lead, kind="due_soon")
        await holds.place(f.store, asked.lead, order_number="1", until=f.now + DAY, by=1, now=f.now)
        with pytest.raises(Held):
            await tasks.choose(
                f.store,
                RETENTION,
                task.id,
                choice="let_go",
                until=None,
                reason="",
                by=7,
                is_manager=False,
                now=f.now,
            )
        assert await f.state(asked.lead) == "live" and len(await holds.attempts(f.store)) == 1


async def test_a_contact_that_moves_to_the_card_stays_in_a_held_chat(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        chat = await f.says(kept=(Kept("[e-mail 1]", "EMAIL", ADAM),))
        await f.work()
        await holds.place(f.store, chat, order_number="1", until=f.now + DAY, by=1, now=f.now)
        await f.confirms(chat)
        assert await f.count(tables.kept_contacts) == 1
        held = await offercard.address(f.store, chat, email=ADAM, token=None)
        assert held == ADAM


async def test_a_hold_ends_by_itself_on_its_day(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        await holds.place(f.store, asked.lead, order_number="1", until=f.now + 50 * DAY, by=1, now=f.now)
        f.now += 40 * DAY
        await f.mark_due()
        f.now += 10 * DAY - MINUTE
        assert await f.eraser().erase_due(f.now) == 0
        assert await f.eraser().erase_due(f.now + MINUTE) == 1


async def test_a_disclosure_has_all_of_one_person_and_leaves_a_record_without_content(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked, other = await f.asks(), await f.asks("other@posta.example", words="Nothing to do with it")
        await f.offers(asked)
        await f.answers(asked, "Kolik by to stalo s nosicem?")
        order = disclosure.Order("7 T 12/2026", "District Court Brno")
        body = (await disclosure.make(f.store, asked.card, order, by=3, now=f.now)).decode()
        for words in (ADAM, "Szukam roweru", "Przesylam oferte", "Kolik by to stalo", "7 T 12/2026"):
            assert words in body
        assert "other@posta.example" not in body and other.lead.hex() not in body and "Nothing to do" not in body
        record = (await disclosure.listed(f.store))[0]
        assert (record.order, record.card, record.made_by) == (order, asked.card, 3)
        assert record.counts["messages"] == 1 and record.counts["mails"] == 2
        assert await f.count(tables.audit, action="disclosed", actor="staff:3") == 1
        async with f.store.main.read() as connection:
            stored = (await connection.execute(select(tables.disclosures))).one()
        assert ADAM not in str(stored) and ADAM not in str((await f.one(tables.audit, action="disclosed"))._mapping)
        for card, wrong in ((new_id(), order), (asked.lead, order)):
            with pytest.raises(NotFound):
                await disclosure.make(f.store, card, wrong, by=3, now=f.now)
        with pytest.raises(ReasonNeeded):
            await disclosure.make(f.store, asked.card, disclosure.Order(" ", "Court"), by=3, now=f.now)
        assert await f.count(tables.disclosures) == 1
