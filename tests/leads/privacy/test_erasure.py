from pathlib import Path
from tests.leads.firm import firm, DAY
async def test_x(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        adam = await f.asks()
        await f.offers(adam)
        await f.mails_leave()
        await f.goes_cold(adam)
        assert await f.eraser().erase_due(f.now) == 1
        print(await f.certificate())
