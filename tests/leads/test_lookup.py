"""Words are found in everything that lives, in memory alone, and in nothing that is hidden or gone."""

from pathlib import Path

import pytest

from leads import forgetting, lookedup, notes
from leads.folding import fold, spans
from leads.lookup import Kind, Lookup, words_of
from leads.store.tables import owners
from tests.leads.firm import ADAM, Firm, firm


async def found(f: Firm, lookup: Lookup, question: str, kinds: tuple[Kind, ...] = ()) -> list[str]:
    """Kind and text of what is shown for these words."""
    words = words_of(question)
    places = await (lookup.find(words, kinds=kinds) if kinds else lookup.find(words))
    hits = await lookedup.shown(f.store, places.places, words)
    assert len(hits) == places.total
    return [f"{hit.kind}: {''.join(text for text, _ in hit.pieces)}" for hit in hits]


async def test_words_are_found_in_chats_mails_notes_and_contacts_until_their_owner_is_hidden(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks(words="Szukam żółtego roweru dla żony, proszę o ofertę na [e-mail 1]")
        other = await f.says("Macie żółte kaski?")
        await f.offers(asked)
        await notes.add(f.store, asked.lead, text="Woli ŻÓŁTY lakier", by=7, now=f.now)
        lookup = Lookup(f.store)
        assert set(await found(f, lookup, "zolt")) == {
            "note: Woli ŻÓŁTY lakier",
            "message: Macie żółte kaski?",
            "message: Szukam żółtego roweru dla żony, proszę o ofertę na [e-mail 1]",
        }
        assert [line.partition(":")[0] for line in await found(f, lookup, "tatra")] == ["mail"]
        assert await found(f, lookup, "nowak") == [f"contact: {ADAM}"]
        assert await found(f, lookup, "zolt kaski") == ["message: Macie żółte kaski?"]
        assert await found(f, lookup, "zolt", ("note",)) == ["note: Woli ŻÓŁTY lakier"]
        await f.says("A zielone?", chat=other)
        assert len(await found(f, lookup, "zielone")) == 1, "what is said later is found as well"
        await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)
        assert await found(f, lookup, "zolt") == ["message: Macie żółte kaski?"]
        assert await found(f, lookup, "nowak") == []
        assert lookup.letters == len(fold("Macie żółte kaski?\0A zielone?")), "nothing of the hidden one is held"
        assert (await f.owner(asked.lead)).state == "hidden" and await f.count(owners, state="live")


async def test_what_a_look_up_held_goes_with_its_owner_and_with_time(
    sqlite_urls: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        one, two = await f.says("jeden rower"), await f.says("dwa rowery")
        lookup = Lookup(f.store)
        assert (await lookup.find(words_of("rower"))).total == 2
        assert lookup.letters == len("jeden rowerdwa rowery")
        lookup.forget(one)
        lookup.forget(two)
        assert lookup.letters == 0
        monkeypatch.setattr("leads.lookup.MOST_LETTERS", 15)
        assert (await lookup.find(words_of("rower"))).total == 2, "what there is no room for is found all the same"
        assert 0 < lookup.letters <= 15
        monkeypatch.setattr("leads.lookup.IDLE_SECONDS", -1.0)
        lookup.forget_idle()
        assert lookup.letters == 0


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Żółw", "zolw"), ("Straße", "strasse"), ("ČEŠTINA", "cestina"), ("perché", "perche"), ("plain", "plain")],
)
def test_a_word_is_compared_without_case_and_diacritics(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_where_a_word_stands_is_told_in_the_text_as_it_was_written() -> None:
    text = "Große Straße, STRASSE 5"
    assert [text[start:end] for start, end in spans(text, ("strasse",))] == ["Straße", "STRASSE"]
    assert spans("anything", ()) == ()
