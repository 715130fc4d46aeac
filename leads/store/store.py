"""What every verb of `leads` gets: the open databases, the keys, the writer."""

from __future__ import annotations

from dataclasses import dataclass

from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.writer import GroupWriter


@dataclass(frozen=True, slots=True)
class Store:
    """Open stores of one installation. `index_secret` keys the blind index of mailboxes."""

    main: Database
    keys: KeyStore
    writer: GroupWriter
    index_secret: bytes
