"""Every pattern is linear: twice the hostile text takes about twice the time, never four times."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import redaction
from redaction import tokens
from redaction.engine import Redactor
from redaction.recognizers import address
from redaction.vocabulary import frames, numerals

_SEEDS = (
    "a", "a.", "1", "1 ", "1-", "1/", "12.3.", "@", "a@a.", "Jan ", "heslo ", "tecka ", " at ", "(",
    "mam cukrovku ", "dva tri ", "1.1.1.", "a:b:", "via Roma ", "12 Elm ", " ", "\n", "[", "%40",
    "\U0001f600", "e\u0301", "CZ65 ", "eyJa.", "sk-", "syn 5, ", "_", "pan Novak ", "strasse 5 ",
    "rose cottage, ", "flat 1, ", "A<<", "nar. 1.1.1980 ", "jedna",
)  # fmt: skip
_LANGUAGES = ("cs", "sk", "pl", "it", "de", "en", "fr")
_FLOOR_S = 0.02


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(redaction.__path__, "redaction."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            yield from _inside(f"{module.name}.{name}", value)
    for language in _LANGUAGES:
        yield f"numerals {language}", numerals.pattern(language)
        yield f"titles {language}", frames.titles(language)
        yield f"strong frames {language}", frames.strong_frames(language)
        yield f"weak frames {language}", frames.weak_frames(language)
        for rule, pattern in address.patterns(language):
            yield f"address {language} {rule}", pattern
    yield "tokens", tokens.pattern()


def _inside(name: str, value: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, tuple):
        for part in value:
            yield from _inside(name, part)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _inside(f"{name}[{key}]", part)


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    started = time.thread_time()
    for _match in pattern.finditer(text):
        pass
    return time.thread_time() - started


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(n, p, id=n) for n, p in _patterns()])
def test_a_pattern_grows_no_faster_than_the_text(name: str, pattern: re.Pattern[str]) -> None:
    for seed in _SEEDS:
        short, long = (seed * 2_000)[:2_000], (seed * 8_000)[:8_000]
        spent = _seconds(pattern, long)
        if spent > _FLOOR_S:
            assert spent < 10 * max(_seconds(pattern, short), _FLOOR_S / 4), f"{name} on {seed!r}"


@pytest.mark.parametrize("language", ["cs", "it", "en"])
def test_the_whole_engine_grows_no_faster_than_the_text(redactor: Redactor, language: str) -> None:
    for seed in _SEEDS:
        spent = []
        for size in (4_000, 16_000):
            spent.append(min(_whole(redactor, (seed * size)[:size], language) for _ in range(2)))
        assert spent[1] < 10 * max(spent[0], _FLOOR_S), f"{seed!r}"


def _whole(redactor: Redactor, text: str, language: str) -> float:
    started = time.thread_time()
    redactor.redact(text, language=language)
    return time.thread_time() - started


@pytest.mark.parametrize(
    ("language", "seed"),
    [
        ("cs", "jedna dva tri ctyri pet sest sedm osm devet deset dvacet padesat sto "),
        ("cs", "nulanulanulanulanulanulanulax "),
        ("sk", "dvadsatdvadsatdvadsatdvadsatx "),
        ("cs", "heslo "),
        ("en", "1 "),
    ],
)
def test_hostile_text_costs_what_its_length_says(redactor: Redactor, language: str, seed: str) -> None:
    """How many milliseconds 4 KB take is a benchmark's figure; here the growth from 1 KB to 4 KB is looked at."""
    spent = []
    for size in (1_024, 4_096):
        spent.append(min(_whole(redactor, (seed * size)[:size], language) for _ in range(7)))
    assert spent[1] < 10 * max(spent[0], _FLOOR_S / 4)
