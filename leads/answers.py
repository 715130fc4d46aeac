"""The firm's own answers: texts with variables, one language each, that salespeople put into a reply."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, select, update

from leads.errors import NotFound, UnknownVariable
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import answers

VARIABLES: Final = ("name", "offer", "price", "valid_until", "firm", "site", "me")
_VARIABLE: Final = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was written, with its variables."""

    id: int
    language: str
    title: str
    words: str
    set_by: int
    set_at: datetime


async def listed(store: Store, *, language: str | None = None) -> list[Answer]:
    """All answers, or those of one language, by title."""
    query = select(answers).order_by(answers.c.language, answers.c.title, answers.c.id)
    if language is not None:
        query = query.where(answers.c.language == language)
    async with store.main.read() as connection:
        rows = await connection.execute(query)
        return [Answer(r.id, r.language, r.title, r.words, r.set_by, r.set_at) for r in rows]


async def save(
    store: Store, number: int | None, *, language: str, title: str, words: str, by: int, now: datetime
) -> None:
    """Add an answer or change it; the texts must be redacted already. Raises NotFound, UnknownVariable."""
    if set(_VARIABLE.findall(words)) - set(VARIABLES):
        raise UnknownVariable
    values = {"language": language, "title": title, "words": words, "set_by": by, "set_at": now}
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
