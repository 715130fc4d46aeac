"""The firm's own answers: texts with variables, one language each, that salespeople put into a reply."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, select, update

from leads.errors import ForAllOnly, NotFound, UnknownVariable
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import answers

# What the automatic host knows of these: it serves somebody who is nobody yet.
KNOWN_TO_ALL: Final = ("firm", "site")
VARIABLES: Final = ("name", "offer", "price", "valid_until", "firm", "site", "me")
_VARIABLE: Final = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was written, with its variables."""

    id: int
    language: str
    title: str
    words: str
    asked_as: str
    automatic: bool
    set_by: int
    set_at: datetime


async def listed(store: Store, *, language: str | None = None, automatic: bool = False) -> list[Answer]:
    """All answers, or those of one language, by title; `automatic`: those that the automatic host may give."""
    query = select(*(answers.c[name] for name in Answer.__dataclass_fields__))
    if language is not None:
        query = query.where(answers.c.language == language)
    if automatic:
        query = query.where(answers.c.automatic)
    query = query.order_by(answers.c.language, answers.c.title, answers.c.id)
    async with store.main.read() as connection:
        rows = await connection.execute(query)
        return [Answer(*r) for r in rows]


async def save(
    store: Store, number: int | None, *, language: str, title: str, words: str, by: int, now: datetime,
    asked_as: str = "", automatic: bool = False,
) -> None:  # fmt: skip
    """Add an answer or change it; the texts must be redacted already. Raises NotFound, UnknownVariable, ForAllOnly."""
    used = set(_VARIABLE.findall(words))
    if used - set(VARIABLES):
        raise UnknownVariable
    if automatic and used - set(KNOWN_TO_ALL):
        raise ForAllOnly
    values = {"language": language, "title": title, "words": words, "asked_as": asked_as, "automatic": automatic}
    values |= {"set_by": by, "set_at": now}
    async with store.main.begin() as connection:
        if number is None:
            await connection.execute(insert(answers).values(**values))
        elif (await connection.execute(update(answers).where(answers.c.id == number).values(**values))).rowcount != 1:
            raise NotFound
        await audit.record(connection, now=now, actor=f"staff:{by}", action="answer_saved")


async def remove(store: Store, number: int, *, by: int, now: datetime) -> None:
    """Raises NotFound."""
    async with store.main.begin() as connection:
        if (await connection.execute(delete(answers).where(answers.c.id == number))).rowcount != 1:
            raise NotFound
        await audit.record(connection, now=now, actor=f"staff:{by}", action="answer_removed")


def filled(words: str, values: Mapping[str, str]) -> str:
    """The text with its variables filled; where one is empty, nothing but the sentence around it stays."""
    text = _VARIABLE.sub(lambda match: values.get(match[1], ""), words)
    return re.sub(r"[ \t]+([,.!?;:])", r"\1", re.sub(r"[ \t]{2,}", " ", text)).strip()
