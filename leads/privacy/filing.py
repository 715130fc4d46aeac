"""What stays of an erasure: its line in the ledger, written before, and its certificate, filed as the job ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import intents
from leads.privacy.certificates import Certificate
from leads.privacy.shift import Shift, Work
from leads.store.tables import certificates, erasure_owners, erasures


def line(work: Work) -> tuple[str, dict[str, Any]]:
    """What the ledger says of an erasure, under an id that makes it repeatable."""
    return f"erasure:{work.id.hex()}", {
        "kind": "erasure",
        "owners": sorted(owner.hex() for owner in work.owners),
        "reason": work.reason,
        "rule": work.rule_id,
        "due_at": work.due_at.isoformat(),
        "intent_at": work.intent_at.isoformat(),
    }


async def file(connection: AsyncConnection, signed: Sequence[tuple[Any, list[str], Certificate]], shift: Shift) -> None:
    """End the jobs of these rows of `erasures`, with their remarks and certificates; whose they were is forgotten."""
    ended = (
        update(erasures)
        .where(erasures.c.id == bindparam("work"))
        .values(state="certified", certified_at=shift.now, needles=None, lease_until=None, remarks=bindparam("why"))
    )
    await connection.execute(ended, [{"work": row.id, "why": remarks} for row, remarks, _ in signed])
    proofs = [
        {"erasure_id": row.id, "body": one.body, "signature": one.signature, "at": shift.now} for row, _, one in signed
    ]
    await shift.store.main.insert_all(connection, certificates, proofs)
    ids = [row.id for row, _, _ in signed]
    await connection.execute(delete(erasure_owners).where(erasure_owners.c.erasure_id.in_(ids)))
    await intents.note_each(connection, "erasure_certified", {row.id: row.counts for row, _, _ in signed}, shift)
