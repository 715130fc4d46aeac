"""The words of `./dev`: run, test, bench, native, doctor and lint are ours; every other word goes to the program."""

import argparse
import os
import sys

from bootstrap import bundles, environment, install, native, tiers
from bootstrap.peers import RECIPES
from bootstrap.places import PYTHON, ROOT, SetUpFailed, say

USAGE = """usage: ./dev WORD …
  run [--port N]          sets up and serves on http://127.0.0.1:8080
  test [--without PEER] [--tier TIER] [PYTEST ARGUMENT …]
                          sets up, brings the real peers, runs lint, types and all tests
  bench NAME [--json]     compiles redaction and runs one benchmark
  native                  compiles redaction, which then takes two thirds of the time (needs a C compiler)
  doctor                  shows the peers that are found, installs nothing
  lint                    lint and types only
  any other word          python -m chatserver WORD …
"""


def main(words: list[str]) -> int:
    """Does what the first word says; its exit code is ours."""
    match words:
        case [] | ["help" | "-h" | "--help", *_]:
            print(USAGE, end="")
            return 0 if words else 2
        case ["doctor"]:
            return _doctor()
        case ["test", *rest]:
            return _test(rest)
        case ["lint"]:
            _set_up("test")
            return tiers.run(tiers.CHECKS, without=(), arguments=())
        case ["native"]:
            with environment.one_at_a_time():
                environment.ensure("test")
                install.ensure(["compiler"])
                native.ensure()
            return 0
        case ["bench", *rest]:
            with environment.one_at_a_time():
                environment.ensure("test")
                install.ensure(["postgresql", "valkey", "compiler"])
                _compile_if_possible()
            _become("benchmarks", rest)
        case _:
            _set_up("run")
            _become("chatserver", words)
    return 1


def _doctor() -> int:
    node = bundles.find_node()
    print(f"{'python':<12} {sys.version.split()[0]:<16} {sys.executable}")
    print(f"{'node':<12} {node.version if node else '-':<16} {node.origin if node else 'not yet: a wheel brings it'}")
    print(install.table({name: recipe.find() for name, recipe in RECIPES.items()}))
    return 0


def _test(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./dev test")
    parser.add_argument("--without", action="append", default=[], choices=list(RECIPES))
    parser.add_argument("--tier", action="append", default=[], choices=tiers.TIERS)
    options, arguments = parser.parse_known_args(words)
    _set_up("test")
    with environment.one_at_a_time():
        found = install.ensure([name for name in RECIPES if name not in options.without])
    print(install.table(found, left_out=options.without), flush=True)
    chosen = options.tier or (tiers.TESTS if arguments else tiers.TIERS)
    return tiers.run(chosen, without=options.without, arguments=arguments)


def _compile_if_possible() -> None:
    try:
        native.ensure()
    except SetUpFailed as failure:
        say(f"dev: going on with redaction uncompiled: {failure}")


def _set_up(kind: str) -> None:
    with environment.one_at_a_time():
        environment.ensure(kind)
        bundles.ensure()


def _become(module: str, words: list[str]) -> None:
    """This process becomes the program, so that signals reach it."""
    os.chdir(ROOT)
    settings = {**os.environ, **environment.kept_bytecode(), **native.environment()}
    os.execve(PYTHON, [str(PYTHON), "-m", module, *words], settings)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpFailed as failure:
        say(f"dev: {failure}")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
