"""Draws the quarter of `texts.txt` that is not small talk anew: `python -m benchmarks.draw_texts`.

Ten messages a language, at random with a fixed seed, from all that visitors write in the first conversations of the
corpus (those that every engine can be compared on), so that nobody chose how much of it is personal.
"""

import json
import random
from pathlib import Path

LANGUAGES = ("cs", "pl", "it", "de", "en")
SEED = 1
A_LANGUAGE = 10
EVERY = 4
FIRST = 100
TEXTS = Path(__file__).parent / "texts.txt"
CORPUS = Path(__file__).parent.parent / "tests" / "corpus"


def draw(language: str) -> list[str]:
    """Ten one-line messages of visitors."""
    conversations = map(json.loads, (CORPUS / f"{language}.jsonl").read_text("utf-8").splitlines())
    messages = [
        turn["text"]
        for conversation in conversations
        if int(conversation["id"].rpartition("-")[2]) < FIRST
        for turn in conversation["turns"]
        if turn["from"] == "visitor" and "\n" not in turn["text"]
    ]
    return random.Random(SEED).sample(messages, A_LANGUAGE)


def main() -> None:
    """Every fourth block of one line a language is drawn; the other lines stay."""
    lines = TEXTS.read_text("utf-8").splitlines()
    for column, language in enumerate(LANGUAGES):
        for number, text in enumerate(draw(language)):
            lines[(number * EVERY + EVERY - 1) * len(LANGUAGES) + column] = text
    TEXTS.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
