"""What must hold of a server whatever it was sent."""

import json

from tests.helpers import Lethe

TRACES = ("Traceback", 'File "', "site-packages", "Error:", "asyncio", "sqlalchemy")


def clean(answer: object) -> None:
    text = answer if isinstance(answer, str) else json.dumps(answer)
    assert not any(trace in text for trace in TRACES), text[:2000]


async def still_answers(server: Lethe) -> None:
    visitor = await server.visitor()
    assert (await visitor.say("Still there?"))["ok"]
    await visitor.leave()
