"""Of a burst of messages a round of the event loop takes a few, in the order in which they came."""

import asyncio

from chatserver.turns import Turns


async def test_a_burst_is_taken_a_few_a_round_in_its_order_while_others_are_served_in_between() -> None:
    turns, order, rounds = Turns(3), list[int](), [0]

    async def message(number: int) -> None:
        await turns.mine()
        order.append(number)
        taken[rounds[0]] = taken.get(rounds[0], 0) + 1

    async def somebody_else() -> None:
        while len(order) < 10:
            rounds[0] += 1
            await asyncio.sleep(0)

    taken: dict[int, int] = {}
    await asyncio.gather(somebody_else(), *(message(n) for n in range(10)))
    assert order == list(range(10))
    assert max(taken.values()) <= 3
    assert len(taken) >= 4, "others had a turn in between"


async def test_who_gives_up_while_he_waits_takes_nobodys_turn() -> None:
    turns, came = Turns(1), list[int]()

    async def message(number: int) -> None:
        await turns.mine()
        came.append(number)

    tasks = [asyncio.create_task(message(n)) for n in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert came == [0, 2, 3]
    await asyncio.wait_for(turns.mine(), 1)
