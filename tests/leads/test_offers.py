"""From "send me an offer" to a lead: whose address it is, what moves, and what a repetition does."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from leads import conversations, offercard, offers, typos
from leads.conversations import Kept
from leads.errors import AddressNeeded, AddressRefused, Gone, NotFound, Objected
from leads.objections import fingerprint, record
from leads.privacy import erasure
from leads.store import tables
from leads.store.crypto import blind_index
from leads.store.tables import card_fields, cards, consents, kept_contacts, leads, mails, owners
from tests.helpers import lethe
from tests.leads.firm import ADAM, DAY, PHONE, STEPS, Firm, firm

EMAIL = Kept("[e-mail 1]", "EMAIL", ADAM)
WRONG = ("", "adam", "adam@", "@posta.example", "a b@posta.example", "adam@posta")


async def address(f: Firm, chat: bytes, *, email: str | None = None, token: str | None = None) -> str:
    return await offercard.address(f.store, chat, email=email, token=token)


async def test_the_card_in_the_chat_masks_the_address_and_ticks_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says(kept=(EMAIL,))
        assert await f.work() == 1
        assert await _card(f, chat) == {
            "kind": "offer",
            "wish": "offer",
            "masked": "a***@poczta.example",
            "token": "[e-mail 1]",
            "reminders": False,
            "deleted_by": (f.now + 70 * DAY).date().isoformat(),
        }
        assert (await f.owner(chat)).retention_class == "unconfirmed"
        assert await f.count(leads) == 0
        await offercard.withdraw(f.store, chat, f.now)
        assert await _card(f, chat) is None
        assert (await f.owner(chat)).retention_class == "chat"


async def test_a_confirmation_moves_the_address_from_the_chat_to_a_card_of_its_own(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says(kept=(EMAIL, Kept("[phone 1]", "PHONE", PHONE)))
        await f.work()
        asked = await f.confirms(chat, reminders=False)
        assert [k.kind for k in await conversations.kept(f.store, chat)] == ["PHONE"]
        assert await f.count(kept_contacts, kind="EMAIL") == 0
        card = await f.one(cards, id=asked.card)
        assert card.confirmed is False and card.email_index == blind_index(f.store.index_secret, ADAM)
        value = await f.one(card_fields, card_id=asked.card)
        assert (value.field, value.purpose) == ("email", "offer") and ADAM.encode() not in value.value
        async with f.store.main.read() as connection:
            assert await offers.email_of(f.store, connection, asked.card) == ADAM
        chat_owner, lead = await f.owner(chat), await f.owner(asked.lead)
        assert (chat_owner.parent_id, chat_owner.cold_at, lead.cold_at) == (asked.lead, None, f.now + 30 * DAY)
        assert await f.count(consents, card_id=asked.card, purpose="reminders") == 0


async def test_a_second_confirmation_changes_nothing_also_at_the_same_moment(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says(kept=(EMAIL,))
        await f.work()
        made = await asyncio.gather(*(f.confirms(chat) for _ in range(4)))
        assert len(set(made)) == 1
        before = await f.owner(made[0].lead)
        f.now += DAY
        assert await f.confirms(chat, "another@posta.example") == made[0]
        assert await f.owner(made[0].lead) == before
        assert [await f.count(table) for table in (leads, cards, card_fields)] == [1, 1, 1]


async def test_the_address_is_the_kept_one_the_edited_one_or_a_clear_refusal(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        nothing = await f.says("prosze o oferte mailem")
        with pytest.raises(AddressNeeded):
            await address(f, nothing)
        chat = await f.says(kept=(EMAIL, Kept("[e-mail 2]", "EMAIL", "eva@posta.example")))
        assert await address(f, chat, token="[e-mail 1]") == ADAM
        assert await address(f, chat, token="[e-mail 2]") == "eva@posta.example"
        assert await address(f, chat, email=" Edited@POSTA.example ") == "Edited@posta.example"
        with pytest.raises(AddressNeeded):
            await address(f, chat, token="[e-mail 9]")
        for wrong in (*WRONG, "x" * 300 + "@posta.example", "adam@posta.example\r\nBcc: all@posta.example"):
            with pytest.raises(AddressRefused):
                await address(f, chat, email=wrong)
        broken = await f.says(kept=(Kept("[e-mail 1]", "EMAIL", "adam@localhost"),))
        with pytest.raises(AddressRefused):
            await address(f, broken)


async def test_a_stranger_who_types_adams_address_touches_nothing_of_adams(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        adam = await f.asks()
        await f.offers(adam)

        async def of_adam() -> list[object]:
            return [
                await f.owner(adam.lead),
                await f.owner(adam.card),
                await f.owner(adam.conversation),
                await f.one(leads, id=adam.lead),
                await f.one(cards, id=adam.card),
                await f.count(mails, lead_id=adam.lead),
                await f.count(consents, card_id=adam.card),
            ]

        before = await of_adam()
        f.now += DAY
        stranger = await f.asks(ADAM.upper())
        await f.offers(stranger)
        await f.answers(stranger)
        await erasure.ask(f.store, stranger.conversation, reason="own_request", now=f.now)
        assert stranger.card != adam.card
        assert (await f.one(cards, id=stranger.card)).email_index == (await f.one(cards, id=adam.card)).email_index
        assert await of_adam() == before
        assert await f.eraser().erase_due(f.now) == 1, "Adam's own index is no leftover of the stranger"
        assert await of_adam() == before and await f.state(stranger.card) == "gone"


async def test_a_hidden_chat_that_is_confirmed_lives_and_one_that_is_being_erased_is_gone(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        hidden, gone = await f.says(kept=(EMAIL,)), await f.says(kept=(EMAIL,))
        await f.work()
        f.now += 7 * DAY
        assert await f.mark_due() == 2
        await f.put(tables.duties, name="premise", last_run=f.now, done=0)
        asked = await f.confirms(hidden)
        owner = await f.owner(hidden)
        assert (owner.state, owner.erase_at, owner.parent_id) == ("live", None, asked.lead)
        assert await f.eraser().erase_due(f.now) == 1
        assert [await f.state(one) for one in (hidden, gone)] == ["live", "gone"]
        with pytest.raises(Gone):
            await f.confirms(gone)
        assert await f.count(leads) == 1


async def test_an_offer_starts_a_sequence_only_with_ticked_reminders(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        with_them, without = await f.asks(), await f.asks("eva@posta.example", reminders=False)
        times = await f.offers(with_them)
        await f.offers(without)
        ticked, unticked = await f.one(leads, id=with_them.lead), await f.one(leads, id=without.lead)
        assert (ticked.stage, ticked.next_step_at, ticked.last_step_at) == ("offered", times[0], times[-1])
        assert (unticked.stage, unticked.next_step_at, unticked.last_step_at) == ("offered", None, f.now)
        assert (await f.owner(with_them.lead)).cold_at == times[-1] + 3 * DAY
        assert (await f.owner(without.lead)).cold_at == f.now + 30 * DAY
        assert len(STEPS) == len(times) == 2
        task = await f.one(tables.tasks, owner_id=without.lead)
        assert (task.kind, task.outcome) == ("send_offer", "sent")
        queued = [await f.count(mails, lead_id=one.lead, step="offer", state="queued") for one in (with_them, without)]
        assert queued == [1, 1]


async def test_no_offer_goes_to_who_objected_is_hidden_or_gone(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked = await f.asks()
        async with f.store.main.begin() as connection:
            mark = fingerprint(f.store.index_secret, blind_index(f.store.index_secret, ADAM))
            await record(f.store.main, connection, mark=mark, now=f.now, until=f.now + 90 * DAY)
        with pytest.raises(Objected):
            await f.offers(asked)
        assert await f.count(mails) == 0 and (await f.one(leads, id=asked.lead)).stage == "new"
        await f.goes_cold(asked)
        with pytest.raises(NotFound):
            await f.offers(asked)
        await f.eraser().erase_due(f.now)
        with pytest.raises(NotFound):
            await f.offers(asked)
        assert await f.count(owners) == 0


async def test_a_host_that_was_corrected_in_a_later_message_is_used(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor(language="cs")
        await visitor.say("Dobrý den, pošlete mi prosím nabídku na kolo na jana.mala@seznam.example")
        await visitor.say("pardon, ne seznam.example ale email.example")
        await server.tick()
        answer = await visitor.ask("offer", {"email": None, "token": None, "reminders": False})
        assert answer["masked"] == "j***@email.example"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a@gmial.com", "a@gmail.com"),
        ("a@GMAIL.con", "a@gmail.com"),
        ("a@gmal.com", "a@gmail.com"),
        ("a@sezam.cz", "a@seznam.cz"),
        ("a@seznma.cz", "a@seznam.cz"),
        ("a@outloook.com", "a@outlook.com"),
        ("a@gmail.com", None),
        ("a@wp.pl", None),
        ("a@op.lp", None),
        ("a@firma.cz", None),
        ("a@gmx.nt", None),
        ("@gmial.com", None),
        ("a@", None),
    ],
)
def test_a_slip_in_a_known_domain_is_asked_back_and_nothing_else(written: str, meant: str | None) -> None:
    assert typos.suggested(written) == meant


async def test_the_card_asks_back_a_mistyped_domain_and_does_as_it_is_told(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        for answer, masked in (("mend", "j***@gmail.com"), ("keep", "j***@gmial.com")):
            visitor = await server.visitor()
            await visitor.say("Please send me an offer by e-mail to jana@gmial.com")
            await server.tick()
            asked = await visitor.ask("offer", {"email": None, "token": None, "reminders": False})
            assert asked == {"ok": False, "error": {"code": "typo", "message": "j***@gmail.com"}}
            choice = {"email": None, "token": None, "reminders": False, "typo": answer}
            assert (await visitor.ask("offer", choice))["masked"] == masked


async def _card(f: Firm, chat: bytes) -> dict[str, Any] | None:
    found = await conversations.head(f.store, chat)
    assert found is not None
    return await offercard.card(f.store, found, f.retention, f.now)
