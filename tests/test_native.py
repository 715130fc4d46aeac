"""The compiler of redaction accepts every line of it; the full compilation is left to `./dev bench`."""

import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap import native

WRITE_C = "import sys; from mypyc.build import mypycify; mypycify(sys.argv[1:])"


def test_redaction_can_be_turned_into_c(tmp_path: Path) -> None:
    shutil.copytree(native.SOURCE, tmp_path / "redaction", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "mypy.ini").write_text("[mypy]\nignore_missing_imports = True\n")
    names = [str(path.relative_to(tmp_path)) for path in native.compiled(tmp_path)]
    assert len(names) > 40

    done = subprocess.run(
        [sys.executable, "-c", WRITE_C, *names], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, (done.stdout + done.stderr)[-2000:]
    (written,) = (tmp_path / "build").glob("__native_*.c")
    # mypyc 2.4 writes a jump to a label that does not exist for some `break` in a `while`.
    assert "goto CPyL-" not in written.read_text("utf-8")
