"""`python -m benchmarks NAME [--json]`: measures, and prints one JSON object as its last line."""

import argparse
import importlib
import sys

from benchmarks.harness import CannotMeasure, Result

NAMES = {
    "relay": "benchmarks.relay",
    "idle": "benchmarks.idle",
    "writes": "benchmarks.writes",
    "redis-away": "benchmarks.redis_away",
    "erasure-faults": "benchmarks.erasure_faults",
    "expiry": "benchmarks.expiry",
    "followups": "benchmarks.followups",
    "search": "benchmarks.search",
    "audit": "benchmarks.audit",
    "redaction": "benchmarks.redaction",
}


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="print nothing but the JSON object")
    parser.add_argument("--scale", type=float, help="the last six: a share of the full size, such as 0.05")
    asked = parser.parse_args(words)
    sizes = {} if asked.scale is None else {"scale": asked.scale}
    try:
        result: Result = importlib.import_module(NAMES[asked.name]).run(**sizes)
    except CannotMeasure as error:
        print(f"{asked.name}: {error}", file=sys.stderr)
        return 1
    if not asked.json:
        for name, value in {**result.details, **result.figures}.items():
            print(f"{name:32} {value}")
    print(result.line())
    return 0


if __name__ == "__main__":
    sys.exit(main())
