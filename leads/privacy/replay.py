"""Telling a database what the ledger knows and it does not, so that a restored backup brings nobody back.

Every line may be replayed at any time, also twice: what the database knows already changes nothing. An erasure becomes
an open job whose owners nobody can read any more; the eraser does the rest. Holds are replayed before it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, notices, proof
from leads.privacy import needles as searching
from leads.privacy.erasure import Eraser
from leads.privacy.holds import lock_family
from leads.privacy.ledger import Ledger, LedgerShorter, Line
from leads.privacy.needles import Needles
from leads.privacy.search import Found, search
from leads.privacy.stores import ErasableStore
from leads.store import pace
from leads.store.cells import seal_json
from leads.store.crypto import new_id, place
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import (
    certificates,
    consents,
    erasure_owners,
    erasures,
    holds,
    leads,
    mails,
    objections,
    owners,
    special_words,
)

BATCH = 50
# No copy of anything is older (chatserver/settings.py bounds backup.keep).
OLDEST_COPY = timedelta(days=31)
CLOSED = ("destroyed", "certified")
OWN_STEPS = ("free",)
KNOWN_ONLY = "known from the ledger"
NOTHING_THERE = "nothing of it stood in what was restored"


@dataclass(frozen=True, slots=True)
class Replayer:
    """One installation's stores, and the eraser that will finish what is replayed."""

    store: Store
    ledger: Ledger
    eraser: Eraser
    stores: Sequence[ErasableStore]

    async def catch_up(self, now: datetime) -> Counter[str]:
        """Replay what came after the last line that the main database has seen. Raises LedgerBroken, LedgerShorter."""
        seen = await pace.fact(self.store, notices.SEEN)
        known = seen.n if seen else 0
        lines = await self.ledger.lines()
        if len(lines) < known or not await _is_of(self.store, lines):
            raise LedgerShorter
        done = await self.replay(lines[known:], now)
        if len(lines) > known:
            await notices.see(self.store, len(lines), now)
        done["key"] += await self._keys_that_came_back(lines, now)
        return +done

    async def _keys_that_came_back(self, lines: Sequence[Line], now: datetime) -> int:
        """Erase again those whose key is there once more: somebody put an old key database back by hand."""
        recent = [
            line
            for line in lines
            if line.content["kind"] == "erasure"
            and datetime.fromisoformat(line.content["intent_at"]) > now - OLDEST_COPY
        ]
        there = await self.store.keys.existing(owner for line in recent for owner in owners_of(line.content))
        return await self.replay_erasures([line for line in recent if there.intersection(owners_of(line.content))], now)

    async def replay(self, lines: Sequence[Line], now: datetime) -> Counter[str]:
        """Replay these lines, holds and objections first of all; how many of each kind changed something."""
        done: Counter[str] = Counter()
        by_kind: dict[str, Any] = {
            "mail": _mail,
            "objection": _objection,
            "stop": _stop,
            "withdrawn": _withdrawn,
            "hold": _hold,
            "release": _release,
        }
        for line in lines:
            if (act := by_kind.get(line.content["kind"])) is not None:
                async with self.store.main.begin() as connection:
                    done[line.content["kind"]] += await act(self.store, connection, line.content, now)
        erased = [line for line in lines if line.content["kind"] == "erasure"]
        done["erasure"] += await self.replay_erasures(erased, now)
        return +done

    async def replay_erasures(self, lines: Sequence[Line], now: datetime) -> int:
        """Open a job for each erasure that is not known here, or of which something is here again; how many."""
        opened = 0
        for start in range(0, len(lines), BATCH):
            part = {erasure_of(line): line.content for line in lines[start : start + BATCH]}
            todo = await self._unfinished(part)
            if not todo:
                continue
            words = {one: await searching.gather(self.store, owners_of(part[one])) for one in todo}
            wanted = [needle for each in words.values() for needle in each.all]
            found = await search(proof.files(self.stores), wanted) if wanted else Found({}, ())
            for one in todo:
                before = sum(found.files_with(words[one].all).values())
                await self._open(one, part[one], words[one], before, now)
                self.eraser.know(one, words[one])
                opened += 1
        return opened

    async def _unfinished(self, part: dict[bytes, dict[str, Any]]) -> list[bytes]:
        every = [owner for content in part.values() for owner in owners_of(content)]
        async with self.store.main.read() as connection:
            rows = await connection.execute(select(erasures.c.id, erasures.c.state).where(erasures.c.id.in_(part)))
            states = {row.id: row.state for row in rows}
            there = set((await connection.execute(select(owners.c.id).where(owners.c.id.in_(every)))).scalars())
        there |= await self.store.keys.existing(every)
        return [
            one
            for one, content in part.items()
            if one not in states or (states[one] in CLOSED and there.intersection(owners_of(content)))
        ]

    async def _open(self, erasure: bytes, content: dict[str, Any], words: Needles, found: int, now: datetime) -> None:
        ids = owners_of(content)
        async with self.store.main.begin() as connection:
            rows = await connection.execute(select(owners.c.id, owners.c.kind).where(owners.c.id.in_(ids)))
            kinds = {row.id: row.kind for row in rows}
            await connection.execute(
                update(owners).where(owners.c.id.in_(ids)).values(state="erasing", change=owners.c.change + 1)
            )
            await connection.execute(
                update(mails)
                .where(mails.c.lead_id.in_(ids), mails.c.state.in_(("queued", "claimed", "sending", "held")))
                .values(state="cancelled", claimed_until=None, problem="erased")
            )
            await connection.execute(delete(certificates).where(certificates.c.erasure_id == erasure))
            await self._write(connection, erasure, content, kinds.values(), words, found)
            members = [{"owner_id": one, "erasure_id": erasure, "kind": kinds.get(one, "gone")} for one in ids]
            await connection.execute(delete(erasure_owners).where(erasure_owners.c.owner_id.in_(ids)))
            await connection.execute(insert(erasure_owners), members)
            subject, counts = f"erasure:{erasure.hex()}", {"owners": len(kinds)}
            await audit.record(
                connection, now=now, actor="worker", action="erasure_replayed", subject=subject, counts=counts
            )

    async def _write(
        self, connection: AsyncConnection, erasure: bytes, content: dict[str, Any], kinds: Collection[str],
        words: Needles, found: int,
    ) -> None:  # fmt: skip
        """The job's row, as it stood when its line was written. When it was begun and erased first stays."""
        again = {
            "state": "ledgered",
            "certified_at": None,
            "found_before": found,
            "remarks": [] if words.all else [NOTHING_THERE],
            "needles": self.store.keys.seal(words.noted(), place("erasures", "needles", erasure)),
            "lease_until": None,
        }
        known = await connection.execute(update(erasures).where(erasures.c.id == erasure).values(**again))
        if known.rowcount:
            return
        first = {
            "reason": content["reason"],
            "kind": next((kind for kind in ("lead", "conversation", "card") if kind in kinds), "gone"),
            "rule_id": content["rule"],
            "due_at": datetime.fromisoformat(content["due_at"]),
            "intent_at": datetime.fromisoformat(content["intent_at"]),
            "counts": {},
            "fence": 0,
        }
        await connection.execute(insert(erasures).values(id=erasure, **first, **again))


async def _is_of(store: Store, lines: Sequence[Line]) -> bool:
    """Whether the newest certificate was signed over this very ledger."""
    newest = select(certificates.c.body).order_by(certificates.c.at.desc()).limit(1)
    async with store.main.read() as connection:
        body = (await connection.execute(newest)).scalar()
    return body is None or is_head(lines, proof.head_of(body))


def is_head(lines: Sequence[Line], head: tuple[int, str]) -> bool:
    """Whether the n-th line has this hash, or the first half of it at least. Before the first line there is nothing."""
    n, digest = head
    return n == 0 or (n <= len(lines) and lines[n - 1].hash.hex().startswith(digest))


async def _mail(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    """It was handed to a server, so it never is again; a step that is not even queued here counts as done."""
    mail, lead, at = bytes.fromhex(content["mail"]), bytes.fromhex(content["lead"]), _at(content)
    sent = {"state": "sent", "sent_at": at, "claimed_until": None, "problem": KNOWN_ONLY}
    row = (await connection.execute(select(mails.c.attempts).where(mails.c.id == mail))).one_or_none()
    if row is not None:
        waiting = mails.c.state.in_(("queued", "claimed", "sending"))
        behind = update(mails).where(mails.c.id == mail, waiting, mails.c.attempts < content["attempt"])
        return (await connection.execute(behind.values(**sent, attempts=content["attempt"]))).rowcount
    if (await connection.execute(select(leads.c.id).where(leads.c.id == lead))).first() is None:
        return 0
    try:
        key = await store.keys.get(lead)
    except KeyGone:
        return 0
    # One that waits here under another id, for the same step, is the same mail made anew.
    same = (mails.c.lead_id == lead) & (mails.c.step == content["step"])
    again = update(mails).where(same, mails.c.state.in_(("queued", "claimed")), mails.c.step.not_in(OWN_STEPS))
    made_anew = (await connection.execute(again.values(**sent))).rowcount
    empty: dict[str, Any] = {
        "to": "",
        "reply_to": "",
        "subject": "",
        "text": "",
        "html": "",
        "stop_url": None,
        "automatic": "",
        "references": [],
    }
    values = {
        "id": mail,
        "lead_id": lead,
        "direction": "out",
        "step": content["step"],
        "message_id": f"<{new_id().hex()}@restored.invalid>",
        "body": seal_json(key, "mails", "body", mail, empty),
        "at": at,
        "not_before": at,
        "attempts": content["attempt"],
    }
    return made_anew or (await connection.execute(store.main.insert_new(mails).values(**values, **sent))).rowcount


async def _objection(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    until = datetime.fromisoformat(content["until"])
    mark = bytes.fromhex(content["mark"])
    longer = exists().where(objections.c.fingerprint == mark, objections.c.until >= until)
    if until <= now or (await connection.execute(select(longer))).scalar():
        return 0
    values = {"fingerprint": mark, "at": _at(content), "until": until}
    await connection.execute(store.main.upsert(objections, key=["fingerprint"], values=values))
    return 1


async def _stop(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    """No more reminders for this lead, unless he agreed anew after it."""
    lead, at = bytes.fromhex(content["lead"]), _at(content)
    card = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    since = exists().where(consents.c.card_id == card, consents.c.purpose == "reminders", consents.c.given_at > at)
    stopped = update(leads).where(leads.c.id == lead, or_(leads.c.reminders, leads.c.next_step_at.is_not(None)), ~since)
    changed = (await connection.execute(stopped.values(reminders=False, next_step_at=None))).rowcount
    withdrawn = update(consents).where(
        consents.c.card_id == card,
        consents.c.purpose == "reminders",
        consents.c.withdrawn_at.is_(None),
        consents.c.given_at <= at,
    )
    await connection.execute(withdrawn.values(withdrawn_at=at))
    if changed:
        automatic = mails.c.step.not_in(("free", "offer")) & mails.c.state.in_(("queued", "claimed"))
        await connection.execute(
            update(mails).where(mails.c.lead_id == lead, automatic).values(state="cancelled", claimed_until=None)
        )
    return changed


async def _withdrawn(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    """The words of a consent that was taken back."""
    row = special_words.c.id == bytes.fromhex(content["row"])
    gone = update(special_words).where(row, special_words.c.withdrawn_at.is_(None))
    return (await connection.execute(gone.values(value=None, withdrawn_at=_at(content)))).rowcount


async def _hold(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    owner, at = bytes.fromhex(content["owner"]), _at(content)
    there = exists().where(owners.c.id == owner)
    known = exists().where(holds.c.owner_id == owner, holds.c.placed_at == at)
    if not (await connection.execute(select(there & ~known))).scalar():
        return 0
    number = store.keys.unseal(bytes.fromhex(content["order"]), place("lines", "order", owner)).decode()
    values = {"owner_id": owner, "order_number": number, "placed_by": content["by"], "placed_at": at}
    await lock_family(connection, owner)
    await connection.execute(insert(holds).values(**values, until=datetime.fromisoformat(content["until"])))
    return 1


async def _release(store: Store, connection: AsyncConnection, content: dict[str, Any], now: datetime) -> int:
    at, placed = _at(content), content["placed_at"]
    which = holds.c.placed_at == datetime.fromisoformat(placed) if placed else holds.c.placed_at <= at
    ended = update(holds).where(
        holds.c.owner_id == bytes.fromhex(content["owner"]), holds.c.released_at.is_(None), which
    )
    return (await connection.execute(ended.values(released_at=at, released_by=content["by"]))).rowcount


def erasure_of(line: Line) -> bytes:
    """The erasure that a line is about."""
    return bytes.fromhex(line.line_id.partition(":")[2])


def owners_of(content: dict[str, Any]) -> list[bytes]:
    """The owners that an erasure's line names."""
    return [bytes.fromhex(owner) for owner in content["owners"]]


def _at(content: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(content["at"])
