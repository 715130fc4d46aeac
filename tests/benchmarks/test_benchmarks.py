"""The measuring tools measure: what they send arrives, and their last line is one JSON object."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import stock
from benchmarks.__main__ import main
from benchmarks.harness import HERE, CannotMeasure, Result, cores, need_open_files, ratio, relay_load, texts_file
from benchmarks.idle import _departure

pytestmark = pytest.mark.peer("compiler")


def _load(folder: Path, options: dict[str, Any]) -> dict[str, Any]:
    wanted = {"visitors": 10, "staff": 2, "warm": 0.2, "seconds": 0.5, "drain": 0.5, "groups": 5}
    return relay_load(cores().others, **options, **wanted, texts=texts_file(folder))


def test_every_message_of_the_load_is_acknowledged_and_delivered_once(tmp_path: Path) -> None:
    with stock.serving(tmp_path) as (server, options):
        told = _load(tmp_path, options)
        assert server.cpu_seconds() > 0
    assert told["acked"] == told["delivered"] > 100
    assert not any(told[wrong] for wrong in ("refused", "dropped", "lost", "doubled", "unknown"))


def test_visitors_who_sit_still_leave_when_they_are_told(tmp_path: Path) -> None:
    assert 0 < _departure(stock.serving, tmp_path, 300) < 10


def test_a_server_that_is_not_there_is_named_instead_of_measured(tmp_path: Path) -> None:
    with pytest.raises(CannotMeasure, match="cannot connect"):
        _load(tmp_path, {"port": 1})


def test_more_open_files_than_allowed_are_refused_with_the_remedy() -> None:
    with pytest.raises(CannotMeasure, match="ulimit"):
        need_open_files(2**31)


def test_the_last_line_is_one_json_object(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    measured = Result("writes", 3, {"grouping_sqlite": ratio([30.0, 20.0, 40.0], [1.0, 1.0, 2.0])})
    monkeypatch.setattr("benchmarks.writes.run", lambda: measured)
    assert main(["writes"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {
        "name": "writes",
        "rounds": 3,
        "figures": {"grouping_sqlite": 20.0},
        "details": {},
    }


def test_three_quarters_of_the_texts_are_small_talk_in_five_languages() -> None:
    lines = (HERE / "texts.txt").read_text("utf-8").splitlines()
    assert len(lines) == 200
    assert lines[0].startswith("Dobrý den") and lines[1].startswith("Dzień dobry")
