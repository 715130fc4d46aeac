"""The words of a language, read beside the loop before its first message comes: nobody's message waits for them."""

from __future__ import annotations

import asyncio

from leads.phrasing.lexicon import lexicon_for
from redaction.choosing import ready
from redaction.engine import Redactor
from redaction.lasting import lasting
from redaction.policy import default_policy

# Calls for what is loaded by the first message that needs it.
_SAMPLE = "Novak, tel. +420 601 123 456, novak@example.com"


class Vocabularies:
    """Which languages this process has read, and which it is reading."""

    def __init__(self) -> None:
        self._readings: dict[str, asyncio.Future[None]] = {}

    def begin(self, language: str) -> asyncio.Future[None]:
        """Read a language in a thread, once."""
        reading = self._readings.get(language)
        if reading is None:
            reading = self._readings[language] = asyncio.ensure_future(asyncio.to_thread(_read, language))
        return reading

    async def ready(self, language: str) -> None:
        """Return once the language is read."""
        reading = self.begin(language)
        if not reading.done():
            await asyncio.shield(reading)


def _read(language: str) -> None:
    with lasting():
        ready(language)
        lexicon_for(language)
        Redactor(policy=default_policy()).redact(_SAMPLE, language=language)
