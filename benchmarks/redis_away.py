"""Two servers while Redis is stopped for four of twenty seconds: what the salesperson missed, or got twice."""

import json
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import lethe
from benchmarks.harness import CannotMeasure, Result, cores, load_command, say, texts_file
from tests.peers.postgres import postgres
from tests.peers.valkey import Valkey, valkey

ROUNDS = 3
VISITORS, STAFF = 20, 5
MESSAGES_A_SECOND = 200
SECONDS = 20.0
AWAY_FROM, AWAY_UNTIL = 5.0, 9.0
REPAIR_SECONDS = 10.0
DRAIN_SECONDS = max(0.5, AWAY_UNTIL + REPAIR_SECONDS - SECONDS)


def run() -> Result:
    """Visitors write to the one server, the staff reads at the other; the worst of all rounds counts."""
    results: list[dict[str, Any]] = []
    with TemporaryDirectory(prefix="lethe-away-") as name:
        for number in range(1, ROUNDS + 1):
            results.append(_round(Path(name)))
            last = results[-1]
            say(f"redis-away round {number}: {last['acked']} stored, {last['lost']} lost, {last['doubled']} doubled")
    figures = {name: float(max(result[name] for result in results)) for name in ("lost", "doubled")}
    details = {
        "acked": min(result["acked"] for result in results),
        "delivery_ms_p50": max(result["delivery_ms"]["p50"] for result in results),
        "delivery_ms_max": max(result["delivery_ms"]["max"] for result in results),
        "ack_ms_max": max(result["ack_ms"]["max"] for result in results),
    }
    return Result("redis-away", ROUNDS, figures, details)


def _round(folder: Path) -> dict[str, Any]:
    with ExitStack() as stack:
        database = stack.enter_context(postgres())
        redis = stack.enter_context(valkey())
        stores = {name: database.url(database.create_database()) for name in ("main", "keys", "ledger")}
        installation = lethe.install(folder, stores, redis=redis.url)
        _, options = stack.enter_context(installation.serving(core=cores().server))
        other, _ = stack.enter_context(installation.serving(core=cores().others))
        stack.enter_context(installation.working(core=cores().others))
        return _load_while_redis_leaves(folder, redis, {**options, "staff_port": other.port})


def _load_while_redis_leaves(folder: Path, redis: Valkey, options: dict[str, Any]) -> dict[str, Any]:
    wanted = {
        **options,
        "visitors": VISITORS,
        "staff": STAFF,
        "groups": len(lethe.LANGUAGES),
        "texts": texts_file(folder),
        "rate": MESSAGES_A_SECOND,
        "warm": 2,
        "seconds": SECONDS,
        "drain": DRAIN_SECONDS,
    }
    command = load_command("relay", cores().others, wanted)
    generator = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        if generator.stdout is None or generator.stdout.readline().strip() != "measuring":
            raise CannotMeasure(generator.communicate()[1].strip()[-2000:])
        time.sleep(AWAY_FROM)
        redis.stop()
        time.sleep(AWAY_UNTIL - AWAY_FROM)
        redis.start()
        told, wrong = generator.communicate(timeout=SECONDS + REPAIR_SECONDS + 60)
    finally:
        if generator.poll() is None:
            generator.kill()
            generator.wait()
    if generator.returncode:
        raise CannotMeasure(wrong.strip()[-2000:])
    result: dict[str, Any] = json.loads(told.splitlines()[-1])
    if result["refused"] or result["dropped"] or result["acked"] < 0.9 * MESSAGES_A_SECOND * SECONDS:
        raise CannotMeasure(f"senders must not notice that Redis is away, but: {result}")
    return result
