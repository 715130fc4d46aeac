"""INTENT: the point of no return, for a batch of erasures in one transaction.

All owners of an erasure become `erasing` on condition that nothing moved since they were read: `change` as seen, no
hold, no act of the person waiting to be processed, no mail in flight. An erasure of which one owner fails the condition
is left as it was; the others of its batch begin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, endings, holds, owed
from leads.privacy import due as waiting
from leads.privacy.due import Due
from leads.privacy.needles import Needles
from leads.privacy.shift import Shift, Work
from leads.store import signals
from leads.store.crypto import new_id, place
from leads.store.tables import erasure_owners, erasures, leads, mails, owners

_ERASING = "UPDATE owners SET state = 'erasing' WHERE id"


@dataclass(frozen=True, slots=True)
class Intent:
    """What is to be begun. `found` is how often the search before found what will be searched for after it."""

    due: Due
    words: Needles
    found: int


async def begin(shift: Shift, intents: Sequence[Intent]) -> list[Work]:
    """INTENT for those that nothing speaks against; they are this run's own from the beginning."""
    async with shift.resting():
        works = await shift.store.main.at_once(lambda connection: _begin(connection, intents, shift))
    shift.hold(works)
    return works


async def _begin(connection: AsyncConnection, intents: Sequence[Intent], shift: Shift) -> list[Work]:
    free = await _free(connection, intents, shift)
    if not free:
        return []
    going = [member.id for intent in free for member in intent.due.all]
    await connection.run_sync(shift.store.main.run_for, _ERASING, going)
    requests = [(intent.due.root.id, intent.due.reason) for intent in free if intent.due.root.kind == "lead"]
    if requests:
        await _call_back_mails(connection, [lead for lead, _ in requests])
    for lead, reason in requests:
        await endings.erased(shift.store, connection, lead, reason, shift.now)
    return await _note(connection, free, shift)


async def _free(connection: AsyncConnection, intents: Sequence[Intent], shift: Shift) -> list[Intent]:
    """Those whose owners can all be taken; they are locked.

    A hold, an act or a mail that came since moved `change`, so a condition that was read too early is never the last.
    """
    seen = {(member.id, member.change) for intent in intents for member in intent.due.all}
    # A chat of a hidden lead may live: our own word is no act, and the person's waits as a job of the lead.
    may_go = or_(owners.c.state == "hidden", and_(owners.c.state == "live", owners.c.kind != "lead"))
    # By the id alone: SQLite has no index for a pair, and would look at every owner there is.
    query = select(owners.c.id, owners.c.change).where(
        owners.c.id.in_([one for one, _ in seen]),
        may_go,
        ~waiting.acts_waiting(owners.c.id),
        ~waiting.mail_in_flight(owners.c.id),
    )
    if (await connection.execute(select(holds.any_in_force(shift.moment)))).scalar():
        query = query.where(~holds.active(owners.c.id, shift.moment))
    there = (await connection.execute(query.order_by(owners.c.id).with_for_update())).all()
    free = {row.id for row in there if (row.id, row.change) in seen}
    whole = [intent for intent in intents if free.issuperset(member.id for member in intent.due.all)]
    waiting_for_data = await _owed(connection, [intent.due.root.id for intent in whole], shift)
    return await _without_shared_cards(connection, [one for one in whole if one.due.root.id not in waiting_for_data])


async def _owed(connection: AsyncConnection, roots: Sequence[bytes], shift: Shift) -> set[bytes]:
    """Those whose person asked for his data since they were read."""
    query = select(waiting.ROOT.c.id).where(waiting.ROOT.c.id.in_(roots), owed.answer(waiting.ROOT, shift.moment))
    return set((await connection.execute(query)).scalars())


async def _without_shared_cards(connection: AsyncConnection, intents: list[Intent]) -> list[Intent]:
    """Those whose card no other request needs: one that was to go as well may just have been answered."""
    cards = {intent.due.card.id for intent in intents if intent.due.card is not None}
    if not cards:
        return intents
    going = [intent.due.root.id for intent in intents]
    query = select(leads.c.card_id).join(owners, owners.c.id == leads.c.id)
    elsewhere = query.where(leads.c.card_id.in_(cards), leads.c.id.not_in(going), owners.c.state != "erasing")
    needed = set((await connection.execute(elsewhere)).scalars())
    return [intent for intent in intents if intent.due.card is None or intent.due.card.id not in needed]


async def _call_back_mails(connection: AsyncConnection, requests: Sequence[bytes]) -> None:
    queued = update(mails).where(mails.c.lead_id.in_(requests), mails.c.state == "queued")
    await connection.execute(queued.values(state="cancelled", problem="erased"))


async def _note(connection: AsyncConnection, intents: Sequence[Intent], shift: Shift) -> list[Work]:
    """The jobs themselves, and what other servers and the audit must know of them."""
    rows = [_row(intent, shift) for intent in intents]
    members = [tuple((member.id, member.kind) for member in intent.due.all) for intent in intents]
    main = shift.store.main
    await main.insert_all(connection, erasures, rows)
    of_each = [
        {"owner_id": owner, "erasure_id": row["id"], "kind": kind}
        for row, own in zip(rows, members, strict=True)
        for owner, kind in own
    ]
    await main.insert_all(connection, erasure_owners, of_each)
    await signals.send_all(main, connection, "ended", subjects=[one["owner_id"] for one in of_each], now=shift.now)
    counts = {row["id"]: {"owners": len(own)} for row, own in zip(rows, members, strict=True)}
    await note_each(connection, "erasure_begun", counts, shift)
    return [
        Work(
            id=row["id"],
            state=row["state"],
            fence=row["fence"],
            reason=row["reason"],
            rule_id=row["rule_id"],
            due_at=row["due_at"],
            intent_at=row["intent_at"],
            needles=row["needles"],
            members=own,
            counts=row["counts"],
        )
        for row, own in zip(rows, members, strict=True)
    ]


async def note_each(
    connection: AsyncConnection, action: str, counts: Mapping[bytes, Mapping[str, int]], shift: Shift
) -> None:
    """A line of the audit for each erasure."""
    rows = [audit.row(shift.now, "worker", action, f"erasure:{one.hex()}", dict(n)) for one, n in counts.items()]
    await audit.record_all(shift.store.main, connection, rows)


def _row(intent: Intent, shift: Shift) -> dict[str, Any]:
    erasure = new_id()
    return {
        "id": erasure,
        "state": "intent",
        "reason": intent.due.reason,
        "kind": intent.due.root.kind,
        "root_id": intent.due.root.id,
        "rule_id": intent.due.rule_id,
        "due_at": intent.due.due_at,
        "intent_at": shift.now,
        "erased_at": None,
        "certified_at": None,
        "counts": {"keys": len(intent.words.keys)},
        "found_before": intent.found,
        "remarks": [],
        "needles": shift.store.keys.seal(intent.words.noted(), place("erasures", "needles", erasure)),
        "lease_until": shift.lease_until,
        "fence": 1,
    }
