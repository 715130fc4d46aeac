"""Why a mail came back, as a mail server's report says it: an address is marked only if it is wrong."""

from pathlib import Path

import pytest

from leads import inbound
from leads.bounces import Reason, reason_of, reason_of_refusal
from leads.store.tables import cards, leads, tasks
from tests.corpus.mails import score
from tests.leads.firm import firm

COPY = "------ This is a copy of the message ------\nSubject: unknown user, spam"


@pytest.mark.parametrize(
    ("report", "reason"),
    [
        ("Action: failed\nStatus: 5.1.1", "address"),
        ("Action: failed\nStatus: 5.1.10", "address"),
        ("Action: failed\nStatus: 5.1.2", "address"),
        ("Action: failed\nStatus: 5.2.1", "address"),
        ("Action: failed\nStatus: 5.4.4", "address"),
        ("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 User unknown", "address"),
        ("Action: failed\nStatus: 5.5.0\nDiagnostic-Code: smtp; 550 5.5.0 mailbox unavailable", "address"),
        ("550 No such user here", "address"),
        ("Adresát neexistuje.", "address"),
        ("Action: failed\nStatus: 5.2.2", "full"),
        ("Action: failed\nStatus: 4.2.2", "full"),
        ("Action: delayed\nStatus: 4.2.2", "later"),
        ("Die Mailbox ist voll.", "full"),
        ("Action: failed\nStatus: 5.7.1", "policy"),
        ("Action: failed\nStatus: 5.7.26", "policy"),
        ("Action: failed\nStatus: 5.1.8", "policy"),
        ("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 554 blocked using a block list", "policy"),
        ("Action: failed\nStatus: 4.4.7", "other"),
        ("Action: failed\nStatus: 5.3.4", "other"),
        (f"It could not be delivered. This is a permanent error.\n{COPY}", "other"),
        ("Action: delayed\nStatus: 4.4.1", "later"),
        ("Status: 4.4.1", "later"),
        ("Warning: could not send message for past 4 hours", "later"),
    ],
)
def test_a_report_says_whether_the_address_is_wrong(report: str, reason: Reason) -> None:
    assert reason_of(report) == reason


@pytest.mark.parametrize(
    ("code", "words", "reason"),
    [
        (550, "5.1.1 no such user", "address"), (550, "unknown", "address"), (551, "moved", "address"),
        (552, "5.2.2 full", "full"), (550, "5.2.2 over quota", "full"), (550, "mailbox full", "full"),
        (550, "5.7.1 policy", "policy"), (554, "rejected as spam", "policy"), (550, "5.3.4 too big", "other"),
    ],
)  # fmt: skip
def test_a_refusal_says_it_too(code: int, words: str, reason: Reason) -> None:
    assert reason_of_refusal(code, words) == reason


def test_the_returned_mail_itself_is_not_read_as_a_reason() -> None:
    told = {name: score.read(score.MAILS, name).reason for name in score.expectations(score.MAILS)}
    found = {name: reason for name, reason in told.items() if reason}
    assert found == {
        "cs-bounce-seznam": "full", "de-bounce-outlook": "address", "en-bounce-exim": "other",
        "en-bounce-postfix": "address", "en-bounce-ses": "policy", "en-delay-gmail": "later",
        "pl-bounce-postfix-delay": "later",
    }  # fmt: skip


@pytest.mark.parametrize(("reason", "goes_on"), [("full", True), ("policy", False), ("other", False)])
async def test_an_address_that_is_right_is_not_marked_and_the_request_says_why_the_mail_came_back(
    store_urls: dict[str, str], tmp_path: Path, reason: Reason, goes_on: bool
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks()
        await f.offers(asked)
        await inbound.bounced(f.store, asked.lead, reason=reason, within=f.seen_once(), now=f.now)
        lead = await f.one(leads, id=asked.lead)
        assert (lead.returned, lead.returned_at) == (reason, f.now) and (lead.next_step_at is not None) == goes_on
        assert (await f.one(cards, id=asked.card)).bounced_at is None
        assert await f.count(tasks, owner_id=asked.lead, kind="returned") == 1
        await f.answers(asked)
        assert (await f.one(leads, id=asked.lead)).returned is None
