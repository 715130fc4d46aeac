"""What a question is about, as one of a short list of topics that is the same in every language.

A report may name a topic, never a question: the list is ours, so no word of a visitor is in it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from leads.answering.reading import LANGUAGES, meanings, mended, words_of

# In the order in which the vocabularies of all languages list their groups of words.
TOPICS: Final = (
    "delivery", "return", "warranty", "payment", "opening", "trial", "repair", "size", "price", "shop", "order",
    "cancel", "stock", "discount", "invoice", "pick_up", "exchange", "hire", "used", "assembly", "contact", "place",
)  # fmt: skip
OTHER: Final = "other"


@cache
def names_of(language: str) -> dict[str, str]:
    """The topic of each group of words."""
    content = import_module(f"leads.answering.words.{language if language in LANGUAGES else 'en'}")
    groups = [line.split()[0] for line in content.ALIKE.split("\n") if line.strip()]
    return {f"={first.rstrip('*')}": topic for first, topic in zip(groups, TOPICS, strict=True)}


def topic_of(text: str, language: str) -> str:
    """The first topic that is named, also with a slip of the fingers; else OTHER."""
    known, words = names_of(language), words_of(language)
    for word in meanings(text, language):
        topic = known.get(word if word.startswith("=") else mended(word, words) or "")
        if topic is not None:
            return topic
    return OTHER
