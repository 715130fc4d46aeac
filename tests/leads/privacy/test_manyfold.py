"""Very many needles in one pass are counted as one by one, and the search takes that way when there is much to do."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leads.privacy import search
from leads.privacy.manyfold import Manyfold

ALPHABET = st.sampled_from([b"a", b"b", b"\x00"])
TEXT = st.lists(ALPHABET, max_size=200).map(b"".join)
NEEDLE = st.lists(ALPHABET, min_size=8, max_size=20).map(b"".join)


def one_by_one(text: bytes, needle: bytes) -> int:
    return sum(text.startswith(needle, at) for at in range(len(text)))


@given(TEXT, st.sets(NEEDLE, min_size=1, max_size=8), st.integers(1, 40))
def test_each_needle_is_found_as_often_as_it_is_there(text: bytes, needles: set[bytes], chunk: int) -> None:
    every = Manyfold(sorted(needles))
    counts: Counter[bytes] = Counter()
    tail = b""
    for start in range(0, len(text), chunk):
        piece = tail + text[start : start + chunk]
        every.count(piece, len(tail), counts)
        tail = piece[-(every.longest - 1) :]
    assert {n: c for n, c in counts.items() if c} == {n: c for n in needles if (c := one_by_one(text, n))}


def test_short_and_long_needles_are_found_together_when_there_is_much_to_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "LITTLE", 0)
    monkeypatch.setattr(search, "CHUNK", 100)
    file = tmp_path / "file"
    needles = [b"short6", b"exactly8", b"long enough for every window of it"]
    file.write_bytes(b"".join(b"." * gap + needle for gap in range(0, 99, 7) for needle in needles))
    assert search.count_in(file, needles) == dict.fromkeys(needles, 15)
    assert search.count_in(file, [b"absent here and everywhere"]) == {}


def test_ten_thousand_needles_take_not_much_longer_than_ten() -> None:
    text = bytes(range(256)) * 400
    few, many = (Manyfold([n.to_bytes(16, "big") for n in range(count)]) for count in (10, 10_000))
    counts: dict[bytes, int] = {}
    for every in (few, many):
        every.count(text, 0, counts)
    assert counts == {}, "and finds nothing where nothing is"
