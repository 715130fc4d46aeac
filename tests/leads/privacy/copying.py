"""An installation that is backed up and restored: real stores made by the migrations, one set of secrets."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from leads.privacy import backup, copies, heads, notices, restore
from leads.privacy.backup import Seals
from leads.privacy.copies import Copy
from leads.privacy.heads import Source
from leads.privacy.replay import Replayer
from leads.privacy.restore import Restored
from leads.privacy.stores import Files, Keys, Rows
from leads.store import migrate
from tests.leads.firm import Firm, firm

STORES = ("main", "keys", "ledger")


@dataclass(slots=True)
class Shop:
    """A firm, where its backups lie, and a second copy of its ledger on another machine."""

    firm: Firm
    folder: Path
    seals: Seals = field(default_factory=lambda: Seals(b"b" * 32, Ed25519PrivateKey.generate()))

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def replayer(self) -> Replayer:
        f = self.firm
        stores = (Keys(f.store.keys, f.places), Rows(f.store, f.places), Files("ledger and logs", f.others))
        return Replayer(f.store, f.ledger, f.eraser(), stores)

    async def erases(self) -> int:
        """One run of the eraser, and of the duty that tells the ledger."""
        done = await self.firm.eraser().erase_due(self.firm.now)
        await notices.flush(self.firm.store, self.firm.ledger, self.firm.now)
        return done

    async def backs_up(self, to: Path | None = None) -> Copy:
        copy = await backup.make(
            self.firm.store, self.firm.ledger, self.seals, folder=to or self.backups, now=self.firm.now
        )
        await backup.note(self.firm.store, copy)
        return copy

    def second_copy(self) -> Path:
        """The ledger as it is now, on another machine."""
        target = self.folder / "elsewhere.mirror"
        shutil.copyfile(self.firm.ledger.mirror, target)
        return target

    def alone(self, copy: Copy) -> Copy:
        """The same backup on a medium of its own, beside which no newer one lies."""
        target = self.folder / "medium" / copy.path.name
        shutil.copytree(copy.path, target)
        return copies.read(target, self.seals.public_key)

    async def restores(
        self,
        copy: Copy,
        *,
        keys: Copy | None = None,
        live_keys: bool = False,
        ledger: Path | None = None,
        expected: tuple[int, str] | None = None,
        now: datetime | None = None,
    ) -> Restored:
        """As ./dev restore does it."""
        replayer = self.replayer
        sources: Sequence[Source] = await heads.live(self.firm.ledger, mirror_is_outside=False)
        if ledger is not None:
            sources = [*sources, heads.from_file(ledger, outside=True)]
        chosen = None if live_keys else keys or copy
        wanted = await restore.examine(copy, chosen, replayer, self.seals, sources=sources, expected=expected)
        return await restore.run(wanted, replayer, self.seals, now or self.firm.now)


@asynccontextmanager
async def shop(urls: dict[str, str], folder: Path, seals: Seals | None = None) -> AsyncIterator[Shop]:
    """Its stores are made by the migrations, as those of a real installation."""
    for store in STORES:
        await migrate.upgrade(store, urls[store])
    async with firm(urls, folder) as opened:
        made = Shop(opened, folder)
        if seals is not None:
            made.seals = seals
        opened.signing = made.seals.signing
        yield made


def elsewhere(folder: Path) -> dict[str, str]:
    """Addresses of a fresh machine."""
    folder.mkdir(exist_ok=True)
    return {store: f"sqlite+aiosqlite:///{folder / store}.db" for store in STORES}
