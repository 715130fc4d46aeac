"""A language is read once, in a thread: the loop goes on meanwhile, and a message waits until it is read."""

import asyncio
import subprocess
import sys
import threading

import pytest

from chatserver import vocabularies
from chatserver.vocabularies import Vocabularies

PROGRAM = """
import gc
from redaction.choosing import ready
walks = []
gc.callbacks.append(lambda phase, info: walks.append(info["generation"]))
list(range(10)); gc.collect()
assert walks, "the collector does not tell"
walks.clear()
ready("it")
assert walks == [], f"walked {len(walks)} times over half a vocabulary"
assert gc.isenabled()
"""


def test_nothing_is_collected_while_a_vocabulary_grows() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


async def test_the_loop_goes_on_while_a_language_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    readers: list[str] = []
    loop, begun, go_on = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def slowly(language: str) -> None:
        readers.append(f"{language} in {threading.current_thread().name}")
        loop.call_soon_threadsafe(begun.set)
        assert go_on.wait(10)

    monkeypatch.setattr(vocabularies, "_read", slowly)
    known = Vocabularies()
    waiting = [asyncio.create_task(known.ready("it")) for _ in range(3)]
    async with asyncio.timeout(5):
        await begun.wait()
    assert not any(task.done() for task in waiting), "a message does not wait for its words"
    go_on.set()
    await asyncio.gather(*waiting)
    assert len(readers) == 1, "one language is read once"
    assert threading.main_thread().name not in readers[0]
