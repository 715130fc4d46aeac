"""What every redaction test asks: which stretches of a message are found, and under which label."""

from collections.abc import Callable

import pytest

from redaction.engine import Redactor
from redaction.policy import default_policy

Found = Callable[..., list[tuple[str, str]]]


@pytest.fixture(scope="session")
def redactor() -> Redactor:
    return Redactor(policy=default_policy())


@pytest.fixture(scope="session")
def found(redactor: Redactor) -> Found:
    """The (label, words) pairs of a message, in order."""

    def read(text: str, language: str = "en", earlier: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        findings = redactor.find(text, language=language, earlier=earlier)
        return [(f.label, text[f.start : f.end]) for f in findings]

    return read
