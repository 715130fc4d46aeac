"""Starting the server: what cannot work refuses with one clear line, and says what to do."""

import asyncio
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers import CONFIG
from tests.scenarios.served import ROOT, Served, served

REFUSED_WITHIN = 60


def begin(
    folder: Path, *words: str, config: Path = CONFIG, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program until it ends by itself."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LETHE_", "PORT"))}
    own = {"LETHE_CONFIG": str(config), "LETHE_STORAGE__FOLDER": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "chatserver", *(words or ("run", "--port", "0"))],
        cwd=ROOT,
        env=plain | own | (environment or {}),
        capture_output=True,
        text=True,
        timeout=REFUSED_WITHIN,
    )


def refusal(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that says why it did not start."""
    assert done.returncode != 0, done.stdout
    assert "Traceback" not in done.stderr + done.stdout, done.stderr
    lines = [line for line in done.stderr.splitlines() if not line.startswith("{")]
    assert len(lines) == 1, done.stderr
    return lines[0]


def changed(folder: Path, pattern: str, replacement: str) -> Path:
    """The project's configuration with one place changed."""
    text, count = re.subn(pattern, replacement, CONFIG.read_text(), count=1, flags=re.MULTILINE)
    assert count == 1, pattern
    path = folder / "config.yaml"
    path.write_text(text)
    return path


async def test_a_second_server_on_the_same_folder_refuses_and_names_the_lock_file(tmp_path: Path) -> None:
    with served(tmp_path / "var") as first:
        await first.start()
        line = refusal(await asyncio.to_thread(begin, tmp_path / "var"))
        assert str(tmp_path / "var" / "server.lock") in line and "another server" in line
        assert await first.ready()
        first.kill()
        await first.start()
        assert await first.ready()


async def test_the_first_sign_in_is_printed_until_it_was_used_and_lies_in_a_file_for_its_owner_only(
    tmp_path: Path,
) -> None:
    with served(tmp_path / "var") as server:
        await server.start()
        async with asyncio.timeout(20):
            while "First sign-in               admin  " not in server.log.read_text():  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        assert server.url + "/console" in server.log.read_text()
        for path in (tmp_path / "var" / "secrets").iterdir():
            assert path.stat().st_mode & 0o077 == 0, path.name


@contextmanager
def taken() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with taken() as port:
        line = refusal(begin(tmp_path / "var", "run", "--port", str(port)))
    assert f"127.0.0.1:{port} is taken" in line and "--port" in line


@pytest.mark.parametrize(
    ("pattern", "replacement", "said"),
    [
        (r"^  port: 8080", "  prot: 8080\n  port: 8080", ("server.prot", "port")),
        (r"^  grace: 3 days", "  grace: 3 fortnights", ("retention.grace", '"14 days"')),
        (r"^  grace: 3 days", "  grace: 0 days", ("retention.grace", "longer than nothing")),
        (r"^  grace: 3 days", "  grace: -1 days", ("retention.grace", '"14 days"')),
        (r"^  grace: 3 days", "  grace: month", ("retention.grace", '"14 days"')),
        (r"^  grace: 3 days", "  grace: .nan", ("retention.grace", '"14 days"')),
        (r"^  grace: 3 days", "  grace: 1e9", ("retention.grace", '"14 days"')),
        (r"^  open_lead: 30 days", "  open_lead: 3650 days", ("open_lead", "open_lead_max")),
        (r"^  port: 8080", "  port: no", ("server.port",)),
        (r"^    country: CZ", "    country: no", ("sites.0.country",)),
        (r"^  port: 8080", "  port: 8080\n  port: 8081", ("'port'", "twice", "line")),
        (r"^server:", "server: [", ("YAML",)),
        (r"^  host: 127.0.0.1", "  host: 0.0.0.0", ("tls_certificate", "trusted_proxies")),
        (r"^  host: 127.0.0.1", "  host: '::'", ("tls_certificate", "trusted_proxies")),
        (r"^  mails_per_recipient: 3", "  mails_per_recipient: 0", ("limits.mails_per_recipient",)),
    ],
)
def test_a_broken_configuration_names_the_file_the_key_and_the_remedy(
    tmp_path: Path, pattern: str, replacement: str, said: tuple[str, ...]
) -> None:
    config = changed(tmp_path, pattern, replacement)
    line = refusal(begin(tmp_path / "var", "run", config=config))
    assert str(config) in line
    assert all(word in line for word in said), line
    assert not (tmp_path / "var").exists()


def test_a_certificate_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    files = {"LETHE_SERVER__TLS_CERTIFICATE": "/nowhere/cert.pem", "LETHE_SERVER__TLS_KEY": "/nowhere/key.pem"}
    line = refusal(begin(tmp_path / "var", environment=files))
    assert "/nowhere/cert.pem" in line and "tls_certificate" in line


def test_a_database_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    with taken() as port, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        del port
        address = f"postgresql+asyncpg://lethe:secret-word@127.0.0.1:{closed.getsockname()[1]}"
        stores = {f"LETHE_STORAGE__{name.upper()}": f"{address}/{name}" for name in ("main", "keys", "ledger")}
        line = refusal(begin(tmp_path / "var", environment=stores))
    assert "storage.main" in line and "secret-word" not in line


@pytest.mark.parametrize(
    "environment",
    [
        {"LETHE_SERVER__PORT": "["},
        {"LETHE_SERVER__PORT": "many"},
        {"PORT": "eighty"},
        {"LETHE_NOTHING__PORT": "1"},
        {"LETHE_SERVER__PORT__DEEPER": "1"},
        {"LETHE_MASTER_KEY": "short"},
        {"LETHE_CONFIG": "/nowhere/config.yaml"},
    ],
)
def test_a_broken_environment_refuses_with_a_line(tmp_path: Path, environment: dict[str, str]) -> None:
    done = begin(tmp_path / "var", "run", environment=environment)
    assert refusal(done)


def test_a_damaged_secret_is_named_and_left_alone(tmp_path: Path) -> None:
    secrets = tmp_path / "var" / "secrets"
    secrets.mkdir(parents=True)
    (secrets / "master.key").write_text("not hexadecimal")
    line = refusal(begin(tmp_path / "var"))
    assert str(secrets / "master.key") in line
    assert (secrets / "master.key").read_text() == "not hexadecimal"


def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file where the folder should be")
    line = refusal(begin(tmp_path / "var"))
    assert str(tmp_path / "var") in line


async def test_an_idle_server_ends_at_once_when_told(tmp_path: Path) -> None:
    server: Served
    with served(tmp_path / "var") as server:
        await server.start()
        assert await server.terminate() < 5
        assert server.process is not None and server.process.returncode == 0
        assert "Traceback" not in server.log.read_text()
