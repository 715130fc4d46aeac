"""The score page: figures as the corpus' own scorer has them, counts of what people said, a box that stores nothing."""

import json
from pathlib import Path

from chatserver import scorefile
from leads import verdicts
from redaction import scoring
from redaction.engine import Redactor
from redaction.policy import default_policy
from tests.chatserver.browsing import browsing
from tests.chatserver.test_message_path import everything_below
from tests.helpers import MONDAY, lethe

CHAT = {
    "id": "x-1", "lang": "en", "turns": [
        {"from": "visitor", "text": "Call 602 123 456, the order is 4711", "spans": [
            {"start": 5, "end": 16, "label": "PHONE"},
        ]},
        {"from": "visitor", "text": "The blue one for the Oldtown", "spans": [
            {"start": 21, "end": 28, "label": "ADDRESS"},
        ]},
    ],
}  # fmt: skip


def test_found_missed_and_wrongly_cut_are_told_apart() -> None:
    found = scoring.score(Redactor(policy=default_policy()), [CHAT])
    english = found["en"]
    phone, address = english.kinds["PHONE"], english.kinds["ADDRESS"]
    assert (phone.recall, phone.precision, phone.wrong) == (1.0, 1.0, 0)
    assert (address.recall, address.precision) == (0.0, None)
    assert (english.must, english.left, english.over) == (16, 7, 0)
    assert scoring.unfiled(json.loads(json.dumps(scoring.filed(found)))) == found


def test_the_shipped_result_is_of_every_language_and_kind() -> None:
    filed = scorefile.newest(Path("/nowhere"))
    assert filed is not None and set(filed.sets) == set(scorefile.SETS)
    for languages in filed.sets.values():
        assert set(languages) == {"cs", "pl", "it", "de", "en", "fr", "sk"}
        assert all(it.conversations and it.must for it in languages.values())


async def test_an_officer_sees_figures_and_counts_and_the_box_stores_nothing(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session(login="vera", role="privacy_officer")) as officer,
    ):
        text = "call 602 123 456 about it"
        visitor = await server.visitor()
        ack = await visitor.say(text)
        said = {"client_id": ack["client_id"], "change": ack["change"], "mark": 0, "words": "602 123 456"}
        assert (await visitor.ask("harmless", said))["ok"]
        told = await verdicts.since(server.store, MONDAY.strftime("%Y-%m"))
        assert told.harmless == {("PHONE", "en"): 1}
        page = await officer.get("/console/score?set=open&language=cs")
        assert page.status == 200 and "harmless: Phone" in page.text and "rules" in page.text
        tried = await officer.post(
            "/console/score/try", {"sample": "I am Zbyněk <b>Opatrný</b>, born 3 May 1984", "language": "en"}
        )
        assert "Date of birth" in tried.text and "<b>Opatrný" not in tried.text and "1984" in tried.text
        raw = everything_below(tmp_path)
        assert b"1984" not in raw and "Opatrný".encode() not in raw
    async with lethe(tmp_path / "two") as server, browsing(server, await server.session()) as seller:
        assert (await seller.get("/console/score")).status == 403
