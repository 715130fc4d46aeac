"""A Valkey (or Redis) server of its own, that a test may stop and start again."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from bootstrap import peers
from tests.peers.process import Server, folder, free_port, listening, reachable


class Valkey:
    """A running server with its append-only file and snapshots below `data`."""

    def __init__(self, program: Path, home: Path) -> None:
        self.data = home / "data"
        self.port = free_port()
        options = {"bind": "127.0.0.1", "port": str(self.port), "dir": str(self.data), "appendonly": "yes"}
        self._server = Server(
            [program, *(part for name, value in options.items() for part in (f"--{name}", value))],
            cwd=home,
            log=home / "valkey.log",
        )

    @property
    def url(self) -> str:
        """The address that a Redis client takes."""
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Starts the server, also again after `stop` or `kill`, on the same port with the same data."""
        self._server.start(ready=lambda: listening(self.port))

    def stop(self) -> None:
        """Ends the server in order."""
        self._server.stop()

    def kill(self) -> None:
        """Ends the server at once, as a power cut would."""
        self._server.kill()

    def restart(self) -> None:
        """Stops and starts; clients lose their connections and subscriptions."""
        self.stop()
        self.start()


@contextlib.contextmanager
def valkey() -> Iterator[Valkey]:
    """A server that runs while the context is open."""
    program = peers.require("valkey").path
    with folder("kv") as home:
        server = Valkey(reachable(program.parent, home) / program.name, home)
        server.data.mkdir()
        server.data.chmod(0o777)
        server.start()
        try:
            yield server
        finally:
            server.stop()
