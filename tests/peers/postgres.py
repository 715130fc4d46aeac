"""A PostgreSQL cluster of its own, with durable commits, and fresh databases in it."""

import contextlib
import itertools
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path

from bootstrap import peers
from tests.peers.process import Server, folder, free_port, listening, reachable, run_as_ordinary_user

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "max_connections": "200",
    # A recycled segment keeps what it held; as deploy/ has it for the keys, old ones are removed instead.
    "wal_recycle": "off",
    "min_wal_size": "32MB",
    "shared_buffers": "128MB",
    "timezone": "UTC",
}


class Postgres:
    """A running cluster; its raw files lie below `data`."""

    def __init__(self, programs: Path, home: Path) -> None:
        self.data = home / "data"
        self.port = free_port()
        self._programs = programs
        self._home = home
        self._numbers = itertools.count(1)
        options = [f"--{name}={value}" for name, value in SETTINGS.items()]
        self._server = Server(
            [programs / "postgres", "-D", self.data, "-p", str(self.port), "-k", home, *options],
            cwd=home,
            log=home / "postgres.log",
            stop_signal=signal.SIGINT,
        )

    def create_cluster(self) -> None:
        """Makes the data directory; the superuser is `lethe`, without a password, on loopback only."""
        command: list[str | Path] = [self._programs / "initdb", "-D", self.data, "-U", "lethe", "-A", "trust"]
        options = ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"]
        run_as_ordinary_user([*command, *options], cwd=self._home)

    def start(self) -> None:
        """Starts the cluster, also again after `stop` or `kill`."""
        self._server.start(ready=self._answers)

    def stop(self) -> None:
        """Ends the cluster in order; open connections are cut."""
        self._server.stop()

    def kill(self) -> None:
        """Ends the cluster without a checkpoint, as a crash does; the next start recovers from its log."""
        self._server.stop(by=signal.SIGQUIT)

    def create_database(self, *, template: str = "template0") -> str:
        """Makes an empty database, or a copy of the template, and returns its name."""
        name = f"test_{next(self._numbers)}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    @contextlib.contextmanager
    def databases(self, templates: Mapping[str, str]) -> Iterator[dict[str, str]]:
        """The addresses of a copy of each template, under its key, until the block ends."""
        names = {key: f"test_{next(self._numbers)}" for key in templates}
        self._sql(*(f"CREATE DATABASE {names[key]} TEMPLATE {template}" for key, template in templates.items()))
        yield {key: self.url(name) for key, name in names.items()}
        self._sql(*(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in names.values()))

    def drop_database(self, name: str) -> None:
        """Removes a database and cuts whoever still uses it."""
        self.sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        """The SQLAlchemy address of a database, for asyncpg."""
        return f"postgresql+asyncpg://lethe@127.0.0.1:{self.port}/{name}"

    def sql(self, statement: str, *, database: str = "postgres") -> str:
        """Runs one statement as superuser and returns psql's unaligned rows."""
        return self._sql(statement, database=database)

    def _sql(self, *statements: str, database: str = "postgres") -> str:
        psql: list[str | Path] = [self._programs / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", "lethe", "-d", database]
        words = [word for statement in statements for word in ("-c", statement)]
        return run_as_ordinary_user([*psql, *where, *words], cwd=self._home)

    def _answers(self) -> bool:
        if not listening(self.port):
            return False
        ready: list[str | Path] = [self._programs / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        with contextlib.suppress(Exception):
            run_as_ordinary_user(ready, cwd=self._home)
            return True
        return False


@contextlib.contextmanager
def postgres() -> Iterator[Postgres]:
    """A cluster that runs while the context is open."""
    programs = peers.require("postgresql").path
    with folder("pg") as home:
        cluster = Postgres(reachable(programs.parent, home) / programs.name, home)
        cluster.create_cluster()
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()
