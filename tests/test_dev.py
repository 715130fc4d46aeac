"""`./dev` in a small checkout of its own: which Python it takes, what it does twice, and what it hands on."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap import environment, install, native, peers, places
from bootstrap.places import ROOT

PINNED = r"^[a-z0-9].*==\S+ .*\\\n    --hash=sha256:"
ECHO = "import os, sys, time; print(os.getpid(), *sys.argv[1:], flush=True); time.sleep(60 * ('wait' in sys.argv))"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of `dev` and `bootstrap/` beside a program that prints its arguments; it uses the tests' Python."""
    shutil.copy(ROOT / "dev", tmp_path)
    shutil.copytree(ROOT / "bootstrap", tmp_path / "bootstrap", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "chatserver").mkdir()
    (tmp_path / "chatserver" / "__main__.py").write_text(ECHO)
    for lock in environment.REQUIREMENTS.values():
        (tmp_path / lock.name).touch()
    return tmp_path


def pretend_set_up(checkout: Path) -> None:
    """Leaves the stamps of a finished set-up, on the environment that runs the tests."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    python = checkout / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    stamps = (
        "from bootstrap import bundles, environment; bundles.BUILD.mkdir(parents=True);"
        "(bundles.BUILD / 'stamp').write_text(bundles.fingerprint([bundles.LOCK]));"
        "(environment.VENV / 'stamp-run').write_text(environment._wanted('run'))"
    )
    subprocess.run([sys.executable, "-c", stamps], cwd=checkout, check=True)


def dev(checkout: Path, *words: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    settings = os.environ | ({"PATH": path} if path else {})
    return subprocess.run([checkout / "dev", *words], capture_output=True, text=True, env=settings, timeout=120)


def test_a_python_that_does_not_run_is_passed_over(checkout: Path, tmp_path: Path) -> None:
    shims, real = tmp_path / "shims", tmp_path / "real"
    for folder in (shims, real):
        folder.mkdir()
    (shims / "python3").write_text("#!/bin/sh\necho 'python3: no such version' >&2\nexit 127\n")
    (shims / "python3").chmod(0o755)
    (real / "python3").symlink_to(sys.executable)
    done = dev(checkout, "doctor", path=f"{shims}:{real}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr
    assert str(shims) not in done.stdout
    assert re.search(rf"^python +3\.\d+\.\d+ +{re.escape(str(real))}", done.stdout, re.M)


def test_doctor_installs_nothing(checkout: Path) -> None:
    before = sorted(path.name for path in checkout.iterdir())
    done = dev(checkout, "doctor")
    assert done.returncode == 0
    assert {line.split()[0] for line in done.stdout.splitlines()} >= {"python", "node", *peers.RECIPES}
    assert sorted(path.name for path in checkout.iterdir()) == before


def test_no_word_explains_the_words(checkout: Path) -> None:
    done = dev(checkout)
    assert done.returncode == 2
    assert "./dev WORD" in done.stdout


def test_any_other_word_goes_to_the_program_and_nothing_is_set_up_again(checkout: Path) -> None:
    pretend_set_up(checkout)
    done = dev(checkout, "redact", "--jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[1:] == ["redact", "--jsonl"]


def test_signals_reach_the_program_because_dev_becomes_it(checkout: Path) -> None:
    pretend_set_up(checkout)
    with subprocess.Popen([checkout / "dev", "run", "wait"], stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        assert started.stdout.readline().split() == [str(started.pid), "run", "wait"]
        started.send_signal(signal.SIGTERM)
        assert started.wait(10) == -signal.SIGTERM


def test_what_python_compiles_is_kept_in_the_environment_and_nowhere_else(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend_set_up(checkout)
    (checkout / "chatserver" / "__init__.py").touch()
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    before = {path.name for path in (checkout / "chatserver").iterdir()}
    assert dev(checkout, "redact").returncode == 0
    kept = (checkout / ".venv" / "bytecode").rglob("chatserver/*.pyc")
    assert {path.name.partition(".")[0] for path in kept} == {"__init__", "__main__"}
    assert {path.name for path in (checkout / "chatserver").iterdir()} == before


@pytest.mark.parametrize("changed", ["requirements.txt", "requirements-test.txt"])
def test_a_changed_lock_is_installed_once(checkout: Path, changed: str) -> None:
    """With empty locks, so that only uv is fetched."""
    kind = "test" if "test" in changed else "run"
    ensure = f"from bootstrap import environment as e; e.VENV.mkdir(exist_ok=True); e.ensure('{kind}')"
    command = [sys.executable, "-c", ensure]
    extras = places.EXTRAS / "uv"
    if extras.is_dir():
        shutil.copytree(extras, checkout / ".venv" / "extras" / "uv")
    outputs = []
    for content in ("", "", "# changed\n"):
        (checkout / changed).write_text(content)
        done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True)
        outputs.append(done.stderr)
    assert "making .venv" in outputs[0]
    assert outputs[1] == ""
    assert f"installing {changed}" in outputs[2]
    assert "making .venv" not in outputs[2]


def test_the_test_environment_serves_run_too(checkout: Path) -> None:
    pretend_set_up(checkout)
    (checkout / ".venv" / "stamp-run").unlink()
    stamp = "from bootstrap import environment as e; (e.VENV / 'stamp-test').write_text(e._wanted('test'))"
    subprocess.run([sys.executable, "-c", stamp], cwd=checkout, check=True)
    assert dev(checkout, "check").stderr == ""


def test_the_index_that_pip_was_told_is_told_to_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.firm.example/simple")
    assert environment.uv_environment()["UV_DEFAULT_INDEX"] == "https://packages.firm.example/simple"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mine.firm.example/simple")
    assert environment.uv_environment()["UV_DEFAULT_INDEX"] == "https://mine.firm.example/simple"


def test_a_skipped_test_fails_unless_its_peer_was_left_out(checkout: Path) -> None:
    pretend_set_up(checkout)
    shutil.copy(ROOT / "pyproject.toml", checkout)
    shutil.copytree(ROOT / "tests" / "peers", checkout / "tests" / "peers", ignore=shutil.ignore_patterns("test_*"))
    shutil.copy(ROOT / "tests" / "conftest.py", checkout / "tests")
    (checkout / "tests" / "test_some.py").write_text(
        "import pytest\n"
        "def test_runs(): pass\n"
        "def test_skips_itself(): pytest.skip('no reason')\n"
        "@pytest.mark.skip(reason='by mark')\n"
        "def test_is_skipped(): pass\n"
        "def test_needs_valkey(valkey_server): pass\n"
    )
    run = "tiers.run(['unit', 'engines'], without=['valkey'], arguments=[])"
    command = [sys.executable, "-c", f"from bootstrap import tiers; print({run})"]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert lines[-3:] == ["1 passed, 2 failed", "left out by --without: valkey", "1"], done.stdout + done.stderr
    assert re.search(r"^engines +0 +0 +1 ", done.stdout, re.M)


def test_a_missing_peer_is_named_with_its_remedy() -> None:
    missing = peers.Recipe(name="nowhere", places=(), packages=("nowhere-server",))
    assert missing.find() is None
    assert "MISSING" in install.table({"nowhere": None})
    assert peers.remedy(missing) == "apt-get install nowhere-server, or leave it out with ./dev test --without nowhere"


def test_the_locks_are_pinned_and_name_no_host() -> None:
    locks = [*environment.REQUIREMENTS.values(), *places.LOCKS.glob("*.txt")]
    assert len(locks) == 7
    for lock in locks:
        text = lock.read_text()
        assert "://" not in text
        assert len(re.findall(r"^[a-z0-9]", text, re.M)) == len(re.findall(PINNED, text, re.M)) > 0
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert all("integrity" in package for name, package in packages.items() if name)


def test_both_locks_agree() -> None:
    run, test = (
        set(re.findall(r"^[a-z0-9].*==\S+", lock.read_text(), re.M)) for lock in environment.REQUIREMENTS.values()
    )
    assert run < test


def test_compiled_redaction_is_used_for_the_source_that_it_was_made_from_and_for_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native, "BUILDS", tmp_path)
    assert native.environment() == {}
    (native._build() / "redaction").mkdir(parents=True)
    assert native.environment() == {}, "a build that did not end"
    (native._build() / native.DONE).touch()
    started_with = native.environment()
    assert started_with["PYTHONSAFEPATH"] == "1"
    assert started_with["PYTHONPATH"].split(os.pathsep) == [str(native._build()), str(ROOT)]
    changed = [*native.SOURCE.rglob("*.py"), ROOT / "pyproject.toml"]
    monkeypatch.setattr(native, "fingerprint", lambda files: places.fingerprint(changed))
    assert native.environment() == {}
