"""One server process: started as an ordinary user, waited for, stopped by its own id, and never outliving the tests."""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

PR_SET_PDEATHSIG = 1
ORDINARY_USER = "nobody"
LONGEST_PLACE = 40


class PeerFailed(Exception):
    """A server that the tests need did not start, stop or answer."""


def free_port() -> int:
    """A TCP port on 127.0.0.1 that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def account() -> pwd.struct_passwd:
    """Who runs the servers: the caller, or `nobody` when the caller is root."""
    return pwd.getpwnam(ORDINARY_USER) if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


@contextlib.contextmanager
def folder(name: str) -> Iterator[Path]:
    """A short-named folder (a Unix socket's path ends at 107 bytes) that the servers' user owns."""
    place = tempfile.gettempdir() if len(tempfile.gettempdir()) < LONGEST_PLACE else "/tmp"
    path = Path(tempfile.mkdtemp(prefix=f"lethe-{name}-", dir=place))
    path.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(path, account().pw_uid, account().pw_gid)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def reachable(tree: Path, scratch: Path) -> Path:
    """The folder of programs, or a copy where the servers' user may not enter it (a checkout below /root)."""
    if os.geteuid() != 0 or all(place.stat().st_mode & 0o001 for place in (tree, *tree.resolve().parents)):
        return tree
    return Path(shutil.copytree(tree, scratch / "programs", symlinks=True, dirs_exist_ok=True))


def run_as_ordinary_user(command: Sequence[str | Path], *, cwd: Path) -> str:
    """Runs a short command to its end and returns what it printed."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=_environment(cwd), capture_output=True, text=True, **_drop()
    )
    if done.returncode:
        raise PeerFailed(f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}")
    return done.stdout


@dataclass(slots=True)
class Server:
    """A running server process; its output goes to `log`."""

    command: Sequence[str | Path]
    cwd: Path
    log: Path
    stop_signal: signal.Signals = signal.SIGTERM
    process: subprocess.Popen[bytes] | None = None

    def start(self, *, ready: Callable[[], bool], within: float = 30.0) -> None:
        """Starts the process and returns once `ready()` is true; it ends with the thread that called this."""
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [str(part) for part in self.command],
                cwd=self.cwd,
                env=_environment(self.cwd),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                preexec_fn=_die_with_parent(self.stop_signal),
                **_drop(),
            )
        try:
            self._wait(ready, within=within)
        except BaseException:
            self.kill()
            raise

    def stop(self, *, by: signal.Signals | None = None, within: float = 15.0) -> None:
        """Asks the process to end; ends it by force after `within` seconds. Does nothing when it is not running."""
        if self.process is None:
            return
        self.process.send_signal(by or self.stop_signal)
        try:
            self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.kill()
        self.process = None

    def kill(self) -> None:
        """Ends the process at once, as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def kill_all(self) -> None:
        """The same with the processes that it started itself, so that no connection is left."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def _wait(self, ready: Callable[[], bool], *, within: float) -> None:
        deadline = time.monotonic() + within
        while not ready():
            if self.process is None or self.process.poll() is not None:
                raise PeerFailed(f"{self.command[0]} ended at its start: {self._last_words()}")
            if time.monotonic() > deadline:
                raise PeerFailed(f"{self.command[0]} was not ready after {within:.0f} s: {self._last_words()}")
            time.sleep(0.02)

    def _last_words(self) -> str:
        return self.log.read_text(errors="replace")[-2000:] if self.log.exists() else "(no output)"


def listening(port: int) -> bool:
    """Whether something on 127.0.0.1 accepts connections at this port."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


class _Account(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


def _drop() -> _Account:
    if os.geteuid() != 0:
        return {}
    return {"user": account().pw_uid, "group": account().pw_gid, "extra_groups": []}


def _environment(home: Path) -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def _die_with_parent(last_signal: signal.Signals) -> Callable[[], None] | None:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)
    return lambda: libc.prctl(PR_SET_PDEATHSIG, last_signal.value) and None
