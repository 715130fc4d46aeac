"""Every text of the console is translated, and the languages of the staff agree."""

from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir

import chatserver.console
from leads.text import LANGUAGES, translator

CALLS = {"say": None, "N_": None, "many": (1, 2)}
SOURCES = [("**.py", "python"), ("**.html", "jinja2")]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_text_of_the_console_has_a_translation_where_the_console_looks_for_it(language: str) -> None:
    folder = Path(chatserver.console.__file__).parent
    found = extract_from_dir(str(folder), method_map=SOURCES, keywords=CALLS)
    used = {text if isinstance(text, str) else text[0] for _, _, text, _, _ in found}
    assert len(used) > 500
    known = translator(language).catalog._catalog  # type: ignore[attr-defined]
    assert {text for text in used if text and text not in known and (text, 0) not in known} == set()
