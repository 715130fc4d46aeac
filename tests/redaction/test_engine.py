"""What comes out of the one door: tokens, kept contacts, marks, and nothing when something fails."""

import time

import pytest

from redaction import engine
from redaction.engine import Redactor
from redaction.findings import Finding
from redaction.policy import Action, Policy, PolicyError, default_policy
from redaction.recognizers import email
from redaction.scan import Scan
from redaction.writer import Kept, Mark


def test_a_contact_becomes_a_token_and_its_value_is_kept(redactor: Redactor) -> None:
    result = redactor.redact("write to Jana@Example.com please", language="en")
    assert result.text == "write to [e-mail 1] please"
    assert result.kept == (Kept("[e-mail 1]", "EMAIL", "jana@example.com"),)
    assert result.marks == (Mark(9, 19, "EMAIL", "[e-mail 1]"),)


def test_a_number_that_is_too_long_for_a_telephone_is_hidden_and_not_kept(redactor: Redactor) -> None:
    """With its country it has sixteen digits, and sixteen digits may be a card's."""
    result = redactor.redact("telefon 2914177763170", language="cs", purpose="offer")
    assert "2914" not in result.text
    assert [f.label for f in result.findings] == ["PHONE"]
    assert result.kept == ()


def test_the_same_address_gets_the_same_token_and_a_new_one_the_next_number(redactor: Redactor) -> None:
    known = {"jana@example.com": "[e-mail 1]"}
    result = redactor.redact("jana@example.com, not petr@example.com", language="en", known=known)
    assert result.text == "[e-mail 1], not [e-mail 2]"


def test_one_person_keeps_one_token_in_every_case_ending(redactor: Redactor) -> None:
    known = {"Petr Svoboda": "[jméno 1]"}
    result = redactor.redact("Děkuji, pane Svobodo, jste Petr?", language="cs", known=known)
    assert [m.token for m in result.marks] == ["[jméno 1]", "[jméno 1]"]


def test_a_card_number_is_dropped_and_never_kept(redactor: Redactor) -> None:
    result = redactor.redact("my card is 4111-2254-9273-6898", language="en", purpose="order")
    assert result.text == "my card is [card number removed]"
    assert result.kept == ()


def test_not_even_the_category_of_a_special_fact_remains(redactor: Redactor) -> None:
    result = redactor.redact("I'm a diabetic. Is it sweet?", language="en")
    assert result.text == "[removed]. Is it sweet?"
    assert [m.kind for m in result.marks] == ["SPECIAL"]


@pytest.mark.parametrize("language", ["cs", "sk", "pl", "it", "de", "en", "fr"])
def test_tokens_are_written_in_the_language_of_the_page(redactor: Redactor, language: str) -> None:
    result = redactor.redact("a@example.com 4111-2254-9273-6898", language=language)
    assert [m.kind for m in result.marks] == ["EMAIL", "CREDIT_CARD"]
    for mark in result.marks:
        assert result.text[mark.start : mark.end] == mark.token


def test_a_recogniser_that_raises_leaves_nothing_of_the_text(
    redactor: Redactor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(scan: Scan) -> list[object]:
        raise RuntimeError

    monkeypatch.setattr(email, "find", broken)
    result = redactor.redact("secret words of jana@example.com", language="en")
    assert result.text == "[could not be checked]"
    assert result.findings == () and result.kept == ()
    assert [m.kind for m in result.marks] == ["UNCHECKED"]


def test_a_recogniser_beyond_its_time_leaves_nothing_of_the_text(
    redactor: Redactor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUDGET_S", -1.0)
    assert redactor.redact("call 604 318 772", language="en").text == "[could not be checked]"


def test_time_that_the_thread_only_waited_does_not_count(redactor: Redactor, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full machine a message may wait for seconds and yet be checked."""

    def waits(scan: Scan) -> list[Finding]:
        time.sleep(0.08)
        return []

    def works(scan: Scan) -> list[Finding]:
        started = time.thread_time()
        while time.thread_time() - started < 0.08:
            pass
        return []

    monkeypatch.setattr(engine, "BUDGET_S", 0.05)
    monkeypatch.setattr(engine, "_chosen", lambda scan: iter([waits]))
    assert redactor.redact("Hello", language="en").text == "Hello"
    monkeypatch.setattr(engine, "_chosen", lambda scan: iter([works]))
    assert redactor.redact("Hello", language="en").text == "[could not be checked]"


def test_the_declared_data_of_the_firm_stay() -> None:
    allow = frozenset({"returns@north-shop.example", "+44 20 7946 0018", "Priscilla Okafor"})
    redactor = Redactor(policy=default_policy(), allow=allow)
    text = "Write to returns@north-shop.example or call 020 7946 0018, ask for Priscilla"
    assert redactor.redact(text, language="en").text == text


def test_a_policy_may_turn_a_kind_into_a_token_without_keeping_its_value() -> None:
    redactor = Redactor(policy=Policy("7", {("PERSON", "question"): Action.TOKEN}))
    result = redactor.redact("my name is Grace Okafor", language="en")
    assert result.text == "my name is [name 1]"
    assert result.kept == ()


def test_a_policy_may_mask() -> None:
    redactor = Redactor(policy=Policy("7", {("EMAIL", "question"): Action.MASK}))
    assert redactor.redact("it is jana@example.com", language="en").text == "it is [j***]"


@pytest.mark.parametrize(
    "actions",
    [
        {("CREDIT_CARD", "order"): Action.KEEP},
        {("CREDENTIAL", "order"): Action.TOKEN},
        {("HEALTH", "offer"): Action.KEEP},
        {("SHOE_SIZE", "offer"): Action.DROP},
    ],
)
def test_a_policy_that_keeps_cards_secrets_or_special_facts_is_refused(actions: dict[tuple[str, str], Action]) -> None:
    with pytest.raises(PolicyError):
        Policy("7", actions)


def test_small_talk_passes_untouched(redactor: Redactor) -> None:
    for language, text in (("cs", "ok, díky moc 👍"), ("de", "gut, ich warte"), ("en", "great, how much is delivery?")):
        result = redactor.redact(text, language=language)
        assert result.text == text
        assert (result.findings, result.marks, result.kept, result.amendments) == ((), (), (), ())


def test_a_message_in_another_language_than_the_page_is_read_in_its_own(redactor: Redactor) -> None:
    assert (
        "[odstraněno]" in redactor.redact("hi, I have been diagnosed with cancer and need a chair", language="cs").text
    )
