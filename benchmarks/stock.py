"""Runs the yardstick server."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.harness import Process, cores, free_port, running


@contextmanager
def serving(folder: Path) -> Iterator[tuple[Process, dict[str, Any]]]:
    """The stock server, and how `load` talks to it."""
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.stock_server", str(port)]
    with running(command, port=port, core=cores().server, log=folder / "stock.log") as process:
        yield process, {"port": port, "pid": process.pid, "dialect": "stock"}
