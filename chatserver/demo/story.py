"""What happens to Adam, Eva, Marco and Jana, day by day. All four are invented."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy import func, select

from chatserver import replies
from chatserver.demo.post import answer
from chatserver.demo.world import Guest, World
from leads import conversations, rules, stages
from leads.privacy import needles as searching
from leads.privacy.needles import Needles
from leads.privacy.search import search
from leads.store.tables import certificates, leads, mails, owners, tasks

ADAM = "adam.nowak@poczta.example"
ADAM_PHONE = "+48 601 234 567"
EVA = "eva.svobodova@posta.example"
MARCO = "marco.bianchi@casella.example"
LAST_DAY = 45
BEFORE_ERASURE = 33


@dataclass(slots=True)
class Story:
    """Plays one day after another; `lines` says what happened on each, in plain words."""

    world: World
    lead: dict[str, bytes] = field(default_factory=dict)
    guest: dict[str, Guest] = field(default_factory=dict)
    conversation: dict[str, bytes] = field(default_factory=dict)
    stages: list[str] = field(default_factory=list)
    wanted: Needles | None = None
    found_before: int = 0
    leftovers: int = 0
    readable: int = 0
    day: int = -1

    async def next_day(self) -> tuple[int, list[str]]:
        """Move the clock to the next day, let people act, let the timetable run; what was to be seen."""
        self.day += 1
        self.world.clock.to_morning(self.day)
        said = [await act(self) for at, act in EVENTS if at == self.day]
        if self.day == BEFORE_ERASURE:
            await self._search_before()
        self.world.clock.to_evening()
        await self.world.tick()
        said += await self._watch()
        return self.day, said

    async def _watch(self) -> list[str]:
        """Adam's stage, and what the machinery did by itself."""
        said = []
        stage = await self._stage_of_adam()
        if stage is not None and (not self.stages or self.stages[-1] != stage):
            self.stages.append(stage)
            said.append(WORDS.get(stage, stage))
        if self.day == 28 and await self._open_task("due_soon"):
            said.append("Olga gets a task: Adam will be forgotten in three days. Let go, write once more, or keep?")
        if stage == "erased" and self.stages[-1] == "erased" and self.day == BEFORE_ERASURE + 1:
            self.leftovers = await self._count()
            self.readable = await self._count_readable()
            proof = await self._certificate()
            said.append(
                f"Adam is erased. Searched again: {self.leftovers} left of {self.found_before} found before; "
                f"certificate {proof['erasure'][:8]}… signed"
            )
        if (
            self.day == 1
            and await conversations.read(self.world.runtime.parts.store, self.conversation["Jana"]) is None
        ):
            said.append("Jana's chat is gone: her question was answered a day ago")
        if self.day == LAST_DAY - 1:
            self.leftovers = max(self.leftovers, await self._count())
            self.readable = max(self.readable, await self._count_readable())
        return said

    async def _stage_of_adam(self) -> str | None:
        async with self.world.runtime.parts.store.main.read() as connection:
            query = select(leads.c.stage).where(leads.c.id == self.lead.get("Adam", b""))
            stage: str | None = (await connection.execute(query)).scalar()
        if stage is None and self.stages and self.stages[-1] == "cold":
            return "erased"
        return stage

    async def _open_task(self, kind: str) -> bool:
        async with self.world.runtime.parts.store.main.read() as connection:
            query = select(tasks.c.id).where(tasks.c.owner_id == self.lead["Adam"], tasks.c.kind == kind)
            return (await connection.execute(query)).first() is not None

    async def _search_before(self) -> None:
        """What Adam's erasure must make disappear is there now, by the same search."""
        store = self.world.runtime.parts.store
        async with store.main.read() as connection:
            children = select(owners.c.id).where(owners.c.parent_id == self.lead["Adam"])
            card = select(leads.c.card_id).where(leads.c.id == self.lead["Adam"])
            ids = [*(await connection.execute(children)).scalars(), *(await connection.execute(card)).scalars()]
        self.wanted = await searching.gather(store, [self.lead["Adam"], *ids])
        self.found_before = await self._count()
        if self.found_before == 0:
            raise RuntimeError("nothing of Adam was found before his erasure, so finding nothing after proves nothing")

    async def _count(self) -> int:
        if self.wanted is None:
            return 0
        return (await search(self.world.places_to_search(), self.wanted.all)).total

    async def _count_readable(self) -> int:
        """Words in clear and wrapped keys: what could still be read, unlike a ciphertext whose key is gone."""
        if self.wanted is None:
            return 0
        wanted = (*self.wanted.words, *self.wanted.keys)
        return (await search(self.world.places_to_search(), wanted)).total

    async def _certificate(self) -> dict[str, Any]:
        async with self.world.runtime.parts.store.main.read() as connection:
            newest = select(certificates.c.body).order_by(certificates.c.at.desc()).limit(1)
            body: dict[str, Any] = orjson.loads((await connection.execute(newest)).scalar_one())
        return body

    async def summary(self) -> dict[str, Any]:
        """The last line of `./dev demo --json`."""
        store = self.world.runtime.parts.store
        async with store.main.read() as connection:
            states = {row.id: row.state for row in await connection.execute(select(owners.c.id, owners.c.state))}
            sent = select(func.count()).select_from(mails).where(mails.c.direction == "out", mails.c.state == "sent")
            open_now = (await connection.execute(sent)).scalar_one()
        everybody = {**self.lead, "Jana": self.conversation["Jana"]}
        return {
            "stages": self.stages,
            "mails": len(self.world.post.letters),
            "mails_of_the_living": int(open_now),
            "erased": sorted(name for name, owner in everybody.items() if owner not in states),
            "kept": sorted(name for name, owner in everybody.items() if states.get(owner) == "live"),
            "found_before": self.found_before,
            "leftovers": self.leftovers,
            "leftovers_readable": self.readable,
        }


async def adam_asks(story: Story) -> str:
    guest = await story.world.guest("pl")
    await guest.say("Dzień dobry, szukam roweru trekkingowego dla mnie i dla żony, najlepiej w tym miesiącu.")
    await guest.say(f"Proszę wysłać ofertę mailem na {ADAM}, mój numer to {ADAM_PHONE}")
    await _ask_for_offer(story, "Adam", guest, reminders=True)
    return "Adam asks in the chat, in Polish, for an offer by e-mail and ticks the reminders"


async def eva_asks(story: Story) -> str:
    guest = await story.world.guest("cs")
    await guest.say(f"Dobrý den, pošlete mi prosím nabídku na elektrokolo na e-mail {EVA}")
    await _ask_for_offer(story, "Eva", guest, reminders=True)
    return "Eva asks for one too, in Czech"


async def marco_asks(story: Story) -> str:
    guest = await story.world.guest("it")
    await guest.say(f"Buongiorno, mi mandate per favore un preventivo via e-mail a {MARCO}?")
    await _ask_for_offer(story, "Marco", guest, reminders=False)
    return "Marco asks in Italian, without reminders"


async def jana_asks(story: Story) -> str:
    guest = await story.world.guest("cs")
    await guest.say("Dobrý den, jakou máte v sobotu otevírací dobu v prodejně na náměstí?")
    conversation = await _conversation_of(story)
    story.conversation["Jana"] = conversation
    parts = story.world.runtime.parts
    await replies.reply(
        parts,
        story.world.seller,
        conversation=conversation,
        client_id=uuid.uuid4().bytes,
        text="Dobrý den, v sobotu máme otevřeno od 9 do 13 hodin.",
        skip="",
        now=story.world.clock(),
    )
    await guest.leave()
    return "Jana asks about the opening hours and is answered"


async def offers_go_out(story: Story) -> str:
    offer = story.world.offer
    await offer(story.lead["Adam"], product="Rower trekkingowy Tatra 5", price_cents=459900, currency="PLN",
                country="PL", text="Dzień dobry,\n\nprzesyłam ofertę na dwa rowery.")  # fmt: skip
    await offer(story.lead["Eva"], product="Elektrokolo Sněžka", price_cents=5490000, currency="CZK",
                country="CZ", text="Dobrý den,\n\nposílám slíbenou nabídku.")  # fmt: skip
    await offer(story.lead["Marco"], product="Bici gravel Dolomiti", price_cents=189000, currency="EUR",
                country="IT", text="Buongiorno,\n\necco il preventivo.")  # fmt: skip
    story.stages.append("new")
    return "Olga sends the three offers"


async def marco_buys(story: Story) -> str:
    parts = story.world.runtime.parts
    await stages.close(
        parts.store,
        await rules.in_force(parts.store, parts.retention),
        story.lead["Marco"],
        "customer",
        actor=story.world.seller.actor,
        why="bought",
        now=story.world.clock(),
    )
    return "Marco buys; he stays as a customer, under another rule"


async def eva_answers(story: Story) -> str:
    letter = story.world.post.to(EVA)[-1]
    port = story.world.runtime.parts.settings.mail.lmtp_port
    await answer(letter, "Dobrý den, ano, mám zájem. Kdy bych si mohla kolo vyzkoušet?", sender=EVA, lmtp_port=port)
    return "Eva answers by mail: her clock starts again and no reminder will go out"


async def adam_returns(story: Story) -> str:
    letter = story.world.post.to(ADAM)[0]
    port = story.world.runtime.parts.settings.mail.lmtp_port
    await answer(letter, "Dzień dobry, czy ta oferta jest jeszcze aktualna?", sender=ADAM, lmtp_port=port)
    async with story.world.runtime.parts.store.main.read() as connection:
        newest = select(leads.c.id).join(owners, owners.c.id == leads.c.id).order_by(owners.c.created_at.desc())
        story.lead["Adam, a new request"] = bytes((await connection.execute(newest.limit(1))).scalars().one())
    story.stages.append("new")
    return "Adam answers the old offer. Nobody remembers him: he is a new request, with this mail alone"


async def _ask_for_offer(story: Story, name: str, guest: Guest, *, reminders: bool) -> None:
    """From the words to the lead: the card comes when the words were understood, and one click confirms it."""
    story.conversation[name] = await _conversation_of(story)
    await story.world.tick()
    await guest.confirm_offer(reminders=reminders)
    story.lead[name] = await story.world.lead_of(story.conversation[name])
    await guest.leave()


async def _conversation_of(story: Story) -> bytes:
    """The chat that was begun last."""
    async with story.world.runtime.parts.store.main.read() as connection:
        known = list(story.conversation.values())
        query = select(owners.c.id).where(owners.c.kind == "conversation", owners.c.id.not_in(known))
        newest = query.order_by(owners.c.created_at.desc()).limit(1)
        return bytes((await connection.execute(newest)).scalars().one())


Act = Callable[[Story], Awaitable[str]]
EVENTS: tuple[tuple[int, Act], ...] = (
    (0, adam_asks),
    (0, eva_asks),
    (0, marco_asks),
    (0, jana_asks),
    (0, offers_go_out),
    (3, marco_buys),
    (27, eva_answers),
    (LAST_DAY, adam_returns),
)
WORDS = {
    "offered": "Adam's offer has left by mail",
    "followed_up": "Adam is silent: a mail with a discount goes out",
    "reminded": "Adam is silent: the last reminder goes out",
    "cold": "Adam is cold: hidden from everybody, can be undone for three days",
    "erased": "Adam's grace is over",
}


async def play(story: Story) -> AsyncIterator[tuple[int, list[str]]]:
    """All days to the end."""
    while story.day < LAST_DAY:
        yield await story.next_day()
        await asyncio.sleep(0)
