"""The searched copy and the way back to what was typed."""

import pytest

from redaction.normalise import fold, searchable


@pytest.mark.parametrize("language", ["cs", "it", "de", "fr", "xx"])
@pytest.mark.parametrize(
    "text", ["Příliš žluťoučký kůň", "però, già così", "Straße ÄÖÜ", "İstanbul", "“x” – … €", "😀 ok"]
)
def test_folding_keeps_the_length_and_gives_ascii(text: str, language: str) -> None:
    folded = fold(text, language)
    assert len(folded) == len(text)
    assert folded.isascii()


def test_both_ways_of_folding_agree() -> None:
    assert fold("Żółć ąę", "pl") == fold("Żółć ąę", "it") == "zolc ae"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("ｊａｎ＠", "jan@"),
        ("a\u200bb", "ab"),
        ("jan%40x", "jan@x"),
        ("e\u0301", "é"),
        ("реtr", "petr"),
        ("４５", "45"),
        ("٤٥", "45"),
    ],
)
def test_disguises_of_characters_are_resolved(typed: str, text: str) -> None:
    assert searchable(typed).text == text


def test_a_word_wholly_in_another_script_is_left() -> None:
    assert searchable("привет jan").text == "привет jan"


def test_a_stretch_of_the_copy_leads_back_to_what_was_typed() -> None:
    source = searchable("x ja\u200bn%40example y")
    start = source.text.index("jan@example")
    assert source.typed(start, start + len("jan@example")) == (2, 2 + len("ja\u200bn%40example"))
