"""Visitor to salesperson, redacted, encrypted, committed and acknowledged, against stock python-socketio alone.

Both servers are pinned to the same core; the load, the databases' server and our worker share the other one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import lethe, stock
from benchmarks.harness import ROUNDS, CannotMeasure, Result, cores, median, ratio, relay_load, say, texts_file
from tests.peers.postgres import postgres

VISITORS = 100
WARM_SECONDS = 2
SECONDS = 8
DRAIN_SECONDS = 1
Run = dict[str, Any]


def run() -> Result:
    """Ours and stock in turn, each on a fresh server on the same core, for both engines."""
    figures: dict[str, float] = {}
    details: dict[str, Any] = {}
    with TemporaryDirectory(prefix="lethe-relay-") as name:
        folder = Path(name)
        for engine, place in (("sqlite", _sqlite), ("postgresql", _postgresql)):
            ours, theirs = [], []
            for number in range(1, ROUNDS + 1):
                theirs.append(_stock(folder))
                with place() as stores:
                    ours.append(_ours(folder, stores))
                say(f"relay {engine} round {number}: {_told(ours[-1])}; stock {_told(theirs[-1])}")
            figures[f"share_{engine}"] = ratio(_all(ours, "acked_a_second"), _all(theirs, "acked_a_second"))
            details |= _details(engine, ours, theirs)
            details[f"cpu_share_{engine}"] = ratio(_all(theirs, "cpu_us_a_message"), _all(ours, "cpu_us_a_message"))
    return Result("relay", ROUNDS, figures, details)


@contextmanager
def _sqlite() -> Iterator[dict[str, str]]:
    yield {}


@contextmanager
def _postgresql() -> Iterator[dict[str, str]]:
    with postgres() as server:
        yield {name: server.url(server.create_database()) for name in ("main", "keys", "ledger")}


def _ours(folder: Path, stores: dict[str, str]) -> Run:
    installation = lethe.install(folder, stores)
    with installation.serving(core=cores().server) as (_, options), installation.working(core=cores().others):
        return _checked(_load(folder, options))


def _stock(folder: Path) -> Run:
    with stock.serving(folder) as (_, options):
        return _checked(_load(folder, options))


def _load(folder: Path, options: dict[str, Any]) -> Run:
    return relay_load(
        cores().others,
        **options,
        visitors=VISITORS,
        staff=lethe.STAFF,
        groups=len(lethe.LANGUAGES),
        texts=texts_file(folder),
        warm=WARM_SECONDS,
        seconds=SECONDS,
        drain=DRAIN_SECONDS,
    )


def _checked(result: Run) -> Run:
    wrong = {name: result[name] for name in ("refused", "dropped", "lost", "doubled", "unknown") if result[name]}
    if wrong or not result["acked"]:
        raise CannotMeasure(f"this run does not count: {wrong or 'nothing was acknowledged'}")
    return result


def _all(results: list[Run], name: str) -> list[float]:
    return [result[name] for result in results]


def _told(result: Run) -> str:
    return f"{result['acked_a_second']:.0f} messages/s, {result['cpu_us_a_message']:.0f} µs of CPU each"


def _details(engine: str, ours: list[Run], theirs: list[Run]) -> dict[str, Any]:
    return {
        f"{engine}_acked_a_second": round(median(_all(ours, "acked_a_second"))),
        f"{engine}_stock_acked_a_second": round(median(_all(theirs, "acked_a_second"))),
        f"{engine}_cpu_us_a_message": round(median(_all(ours, "cpu_us_a_message")), 1),
        f"{engine}_stock_cpu_us_a_message": round(median(_all(theirs, "cpu_us_a_message")), 1),
        f"{engine}_ack_ms_p99": round(median([result["ack_ms"]["p99"] for result in ours]), 2),
        f"{engine}_stock_ack_ms_p99": round(median([result["ack_ms"]["p99"] for result in theirs]), 2),
    }
