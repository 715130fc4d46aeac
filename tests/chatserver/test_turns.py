"""Of a burst of messages a round of the event loop takes a few in a row, in the order in which they came."""

import asyncio
from functools import partial

import pytest

from chatserver.turns import Turns


async def test_a_burst_is_taken_a_few_a_round_in_its_order_while_others_are_served_in_between() -> None:
    turns, order, rounds = Turns(3), list[int](), [0]
    taken: dict[int, int] = {}

    def message(number: int) -> int:
        order.append(number)
        taken[rounds[0]] = taken.get(rounds[0], 0) + 1
        return -number

    async def somebody_else() -> None:
        while len(order) < 10:
            rounds[0] += 1
            await asyncio.sleep(0)

    answers = await asyncio.gather(somebody_else(), *(turns.take(partial(message, n)) for n in range(10)))
    assert answers[1:] == [-n for n in range(10)]
    assert order == list(range(10))
    assert max(taken.values()) <= 3
    assert len(taken) >= 4, "others had a turn in between"


async def test_who_gives_up_while_he_waits_takes_nobodys_turn_and_nothing_of_his_is_done() -> None:
    turns, came = Turns(1), list[int]()
    tasks = [asyncio.create_task(turns.take(partial(came.append, n))) for n in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert came == [0, 2, 3]
    await asyncio.wait_for(turns.take(partial(came.append, 4)), 1)


async def test_what_goes_wrong_in_one_turn_is_told_to_its_own_caller_only() -> None:
    turns = Turns(5)
    good, bad, after = await asyncio.gather(
        turns.take(lambda: "read"), turns.take(lambda: 1 // 0), turns.take(lambda: "read too"), return_exceptions=True
    )
    assert (good, after) == ("read", "read too")
    with pytest.raises(ZeroDivisionError):
        raise bad if isinstance(bad, BaseException) else AssertionError("it did not fail")
