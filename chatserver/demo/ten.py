"""Ten more people who ask for an offer, so that a salesperson who tries the console has a day's work. All invented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from chatserver.demo.world import Guest, World


@dataclass(frozen=True, slots=True)
class Wish:
    """What one of them says in the chat, and whether he wants reminders. The address stands in the words."""

    address: str
    language: str
    words: str
    reminders: bool = True


TEN: Final = (
    Wish("tereza.horakova@posta.example", "cs",
         "Dobrý den, poslali byste mi nabídku na dětské kolo 20 palců na tereza.horakova@posta.example?"),
    Wish("petr.sykora@posta.example", "cs",
         "Zajímá mě gravel do 40 000 Kč, nabídku prosím na petr.sykora@posta.example", reminders=False),
    Wish("kasia.wrona@poczta.example", "pl",
         "Dzień dobry, proszę o ofertę na rower miejski z koszykiem, e-mail kasia.wrona@poczta.example"),
    Wish("piotr.lis@poczta.example", "pl",
         "Proszę wysłać ofertę na dwa rowery górskie na adres piotr.lis@poczta.example"),
    Wish("giulia.fontana@posta.example", "it",
         "Buongiorno, mi mandate un preventivo per una e-bike a giulia.fontana@posta.example?"),
    Wish("luca.serra@posta.example", "it",
         "Vorrei un preventivo via e-mail per una bici da corsa: luca.serra@posta.example", reminders=False),
    Wish("jonas.keller@post.example", "de",
         "Guten Tag, bitte schicken Sie mir ein Angebot für ein Lastenrad an jonas.keller@post.example"),
    Wish("mia.vogel@post.example", "de",
         "Können Sie mir ein Angebot für ein Trekkingrad mailen? mia.vogel@post.example"),
    Wish("harriet.cole@mail.example", "en",
         "Hello, could you send an offer for a folding bike to harriet.cole@mail.example please?"),
    Wish("owen.marsh@mail.example", "en",
         "Please e-mail me a quote for five rental bikes, owen.marsh@mail.example", reminders=False),
)  # fmt: skip


async def fill(made: World) -> None:
    """They come, ask and confirm; their requests wait for an offer."""
    guests: list[tuple[Guest, Wish]] = []
    for wish in TEN:
        guest = await made.guest(wish.language)
        await guest.say(wish.words)
        guests.append((guest, wish))
    await made.tick()
    for guest, wish in guests:
        await guest.confirm_offer(reminders=wish.reminders)
        await guest.leave()
