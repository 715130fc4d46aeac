"""A list of people that staff take along: recorded, to be had for a day, and never stored.

Kept is only whose cards stand in it. The file is written anew at each download from what lives then, so whoever was
erased is in none; and the page says how many are gone since, for whoever has a copy.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, insert, or_, select, update

from leads import lists, purposes, restriction, unmailable
from leads.errors import NotFound
from leads.privacy import audit, holds
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import consents, export_cards, exports

MOST: Final = 5000
# A list for letters: only to those who agreed to hear about other things than they asked for.
MAILING: Final = "mailing"
HEAD: Final = ("e-mail", "name", "address confirmed", "language", "stages", "last touched")
# A cell that begins so is run as a formula by a spreadsheet.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Export:
    """`n` people when it was made, of whom `left` are still here."""

    id: bytes
    made_by: int
    at: datetime
    until: datetime
    reason: str
    n: int
    taken: int
    left: int
    # How many were left out when it was made, by why.
    left_out: dict[str, int]


async def make(store: Store, *, by: int, reason: str, period: timedelta, now: datetime) -> bytes:
    """Note who is in it; its number."""
    everybody = await lists.people(store, limit=MOST)
    out = await _left_out(store, [person.id for person in everybody], reason, now)
    rows = [person for person in everybody if person.id not in out]
    number = new_id()
    row = {
        "id": number, "made_by": by, "at": now, "until": now + period, "reason": reason, "n": len(rows), "taken": 0,
        "left_out": dict(Counter(out.values())),
    }  # fmt: skip
    async with store.main.begin() as connection:
        await connection.execute(insert(exports).values(**row))
        if rows:
            await connection.execute(
                insert(export_cards), [{"export_id": number, "card_id": person.id} for person in rows]
            )
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="people_exported", subject=f"export:{number.hex()}",
            counts={"people": len(rows)},
        )  # fmt: skip
    return number


async def file(store: Store, number: bytes, *, by: int, now: datetime) -> bytes:
    """The list as it is now, for whoever made it, until its day is over. Raises NotFound."""
    async with store.main.begin() as connection:
        mine = (exports.c.id == number, exports.c.made_by == by, exports.c.until > now)
        taken = await connection.execute(update(exports).where(*mine).values(taken=exports.c.taken + 1))
        if taken.rowcount != 1:
            raise NotFound
        its = select(export_cards.c.card_id).where(export_cards.c.export_id == number)
        cards = set((await connection.execute(its)).scalars())
        reason = (await connection.execute(select(exports.c.reason).where(exports.c.id == number))).scalar_one()
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="export_taken", subject=f"export:{number.hex()}"
        )
    out = await _left_out(store, sorted(cards), reason, now)
    people = [person for person in await lists.people(store, limit=MOST) if person.id in cards and person.id not in out]
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(HEAD)
    for one in people:
        confirmed = "yes" if one.confirmed else "no"
        cells = (one.email, one.name, confirmed, one.language, " ".join(one.stages), one.touched_at.date().isoformat())
        writer.writerow([harmless(cell) for cell in cells])
    return written.getvalue().encode("utf-8-sig")


async def _left_out(store: Store, wanted: Sequence[bytes], reason: str, now: datetime) -> dict[bytes, str]:
    """Those of the cards that may not be in a list made for this, and why (Art. 18, 21 and 5(1)(b) GDPR)."""
    agreed = select(consents.c.card_id).where(
        consents.c.card_id.in_(wanted), consents.c.purpose == purposes.OTHERS, consents.c.withdrawn_at.is_(None),
        or_(consents.c.valid_until.is_(None), consents.c.valid_until > now),
    )  # fmt: skip
    async with store.main.read() as connection:
        stored: dict[bytes, str] = dict.fromkeys(await restriction.among(connection, wanted, now), "restricted")
        if reason != MAILING:
            return stored
        objected = await unmailable.among(store, connection, wanted, now)
        yes = set((await connection.execute(agreed)).scalars())
    return dict.fromkeys((card for card in wanted if card not in yes), "purpose") | objected | stored


def harmless(cell: str) -> str:
    """The cell as text, whatever program opens it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


async def listed(store: Store, now: datetime) -> list[Export]:
    """Those that can still be had, and those that could within the last month; the newest first."""
    left = select(func.count()).where(export_cards.c.export_id == exports.c.id).scalar_subquery()
    query = select(exports, left.label("left")).where(exports.c.at > now - timedelta(days=31))
    async with store.main.read() as connection:
        rows = (await connection.execute(query.order_by(exports.c.at.desc()).limit(50))).all()
    return [Export(r.id, r.made_by, r.at, r.until, r.reason, r.n, r.taken, int(r.left), r.left_out) for r in rows]


async def sweep(store: Store, now: datetime, *, kept: timedelta) -> int:
    """Forget who stood in what ran out a month ago, and the record itself when its time is over; how many."""
    old = select(exports.c.id).where(exports.c.until < now - timedelta(days=31))
    async with store.main.begin() as connection:
        # A hold keeps a person's data; that somebody stood in a list that ran out is none of them, but it stays too.
        free = ~holds.active(export_cards.c.card_id, now)
        whose = select(export_cards.c.card_id).where(export_cards.c.export_id.in_(old))
        await holds.keep_off(connection, set((await connection.execute(whose)).scalars()))
        its = delete(export_cards).where(export_cards.c.export_id.in_(old), free)
        swept = (await connection.execute(its)).rowcount
        held = select(export_cards.c.export_id)
        await connection.execute(delete(exports).where(exports.c.until < now - kept, exports.c.id.not_in(held)))
    return swept
