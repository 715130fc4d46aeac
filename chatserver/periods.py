"""The periods in force at this process, for what is asked with each message: exchanged whole, between two messages."""

from __future__ import annotations

from collections.abc import Mapping

from chatserver.settings import Retention as RetentionSettings
from leads import rules
from leads.periods import Bounds, Retention
from leads.store.store import Store


class Periods:
    """Holds what is in force. `refresh` after a signal, and now and then."""

    def __init__(self, store: Store, configured: Retention) -> None:
        self._store = store
        self._configured = configured
        self.now = configured

    def at(self, site: str) -> Retention:
        """For a chat of this site, which is about no product yet."""
        return self.now.of(site, None)

    async def refresh(self) -> None:
        """Read the managers' newest versions."""
        self.now = await rules.in_force(self._store, self._configured)


def retention_of(settings: RetentionSettings, countries: Mapping[str, str] | None = None) -> Retention:
    """The configured periods as the rules know them; `countries` of the sites."""
    shortest_law = min(settings.tax_documents.values(), default=None)
    bounds: dict[str, Bounds] = {
        key: Bounds(one.least or shortest_law or one.most, one.most) for key, one in settings.tunable.items()
    }
    return Retention(**settings.model_dump(exclude={"tunable"}), bounds=bounds, countries=countries or {})
