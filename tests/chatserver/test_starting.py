"""A quick start leaves no trace: what was passed over can be imported afterwards, and the collector runs again."""

import subprocess
import sys

import pytest

PROGRAM = """
import gc, sys
from chatserver.starting import NOT_USED, leave_out
from redaction.lasting import lasting
with lasting():
    assert not gc.isenabled()
    leave_out(redis=sys.argv[1] == "without")
    import chatserver.serve
assert gc.isenabled()
assert [name for name in NOT_USED if name in sys.modules] == [], "imported all the same, or left as missing"
large = ("sqlalchemy.orm", "alembic")
assert [name for name in large if name in sys.modules] == [], "imported without need"
print("redis" in sys.modules)
import rich, redis, chatserver.sharedlimits
"""


@pytest.mark.parametrize(("how", "redis"), [("without", "False"), ("with", "True")])
def test_the_parts_that_a_server_does_not_use_are_not_imported_and_can_be_later(how: str, redis: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, redis), done.stderr


def test_the_collector_runs_again_when_an_import_fails() -> None:
    import gc

    from redaction.lasting import lasting

    with pytest.raises(ImportError), lasting():
        raise ImportError("what was to be imported is broken")
    assert gc.isenabled()
