"""The policy in force at this process, and the redactor that obeys it: exchanged whole, between two messages."""

from __future__ import annotations

from typing import NamedTuple

from leads import policies
from leads.policies import Version
from leads.store.store import Store
from redaction.engine import Redactor


class InForce(NamedTuple):
    """What a message is redacted with, and the number that it is stored with."""

    version: Version
    redactor: Redactor


class Policing:
    """Holds what is in force. `refresh` after a signal, and now and then."""

    def __init__(self, store: Store, allow: frozenset[str]) -> None:
        self._store = store
        self._allow = allow
        self.now = self.under(Version())

    def under(self, version: Version) -> InForce:
        """The same under another version, for a try."""
        return InForce(version, Redactor(policy=version.policy, allow=self._allow))

    async def refresh(self) -> None:
        """Read the newest version, if it is another one."""
        if await policies.newest_id(self._store) != self.now.version.id:
            self.now = self.under(await policies.in_force(self._store))
