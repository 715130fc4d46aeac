"""Chats drawn from the corpus with other numbers in them, said to a running server by its own doors."""

import asyncio
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from chatserver import intake, replies
from chatserver.intake import Visitor
from chatserver.parts import Parts
from leads import coldness, conversations
from leads.accounts import Staff
from leads.store.crypto import new_id
from redaction import asked

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
OLGA = Staff(2, "Olga", "olga", "salesperson", "en", must_change=False)
LONG_NUMBER = re.compile(r"\d{2,}")

Chat = tuple[str, tuple[tuple[str, str], ...]]


def generated(count: int, *, seed: int) -> Iterator[Chat]:
    """So many chats: language, then who says what. Two thirds of the longer numbers are other ones."""
    chance = random.Random(seed)
    lines = [json.loads(line) for file in sorted(CORPUS.glob("*.jsonl")) for line in file.read_text().splitlines()]
    for _ in range(count):
        one = chance.choice(lines)
        begin = chance.randrange(2)
        yield one["lang"], tuple((turn["from"], _other(turn["text"], chance)) for turn in one["turns"][begin:])


async def say(parts: Parts, chats: Iterable[Chat], *, at_once: int = 1) -> int:
    """Each chat by a visitor of his own, so many of them at a time; how many messages were stored."""
    waiting = iter(chats)

    async def some() -> int:
        return sum([await _say_one(parts, language, turns) for language, turns in waiting])

    return sum(await asyncio.gather(*(some() for _ in range(at_once))))


async def _say_one(parts: Parts, language: str, turns: Sequence[tuple[str, str]]) -> int:
    stored = 0
    visitor = Visitor(new_id().hex(), parts.settings.sites[0].key, language, "/", new_id().hex())
    cold_at = coldness.chat_cold_at(parts.retention, now=parts.clock(), answered=False)
    visitor.conversation, visitor.opening = await conversations.prepare(
        parts.store, site=visitor.site, language=language, page=visitor.page, now=parts.clock(), cold_at=cold_at
    )
    for sender, text in turns:
        if sender == "visitor":
            await intake.receive(parts, visitor, client_id=new_id(), text=text, now=parts.clock())
        elif visitor.opening is None:
            chat, skip = visitor.conversation, ""
            await replies.reply(
                parts, OLGA, conversation=chat, client_id=new_id(), text=text, skip=skip, now=parts.clock()
            )
            visitor.tail.asked = asked.read(text)
        stored += sender == "visitor" or visitor.opening is None
    return stored


def _other(text: str, chance: random.Random) -> str:
    def drawn(match: re.Match[str]) -> str:
        if chance.random() < 1 / 3:
            return match[0]
        return "".join(chance.choice("0123456789") for _ in match[0])

    return LONG_NUMBER.sub(drawn, text)
