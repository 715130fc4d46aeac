"""What the composition root made, for whoever answers a request: one frozen object under one typed key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import socketio
from aiohttp import web

from chatserver.assets import Manifest
from chatserver.limits import Limiter, Window
from chatserver.live import Live
from chatserver.passing import Passing
from chatserver.periods import Periods
from chatserver.policing import Policing
from chatserver.secrets import Secrets
from chatserver.settings import Settings, Site
from chatserver.turns import Turns
from chatserver.vocabularies import Vocabularies
from leads.lookup import Lookup
from leads.periods import Retention
from leads.privacy.ledger import Ledger
from leads.steps import Step
from leads.store.store import Store
from leads.threads import Sender
from redaction.engine import Redactor

MESSAGES_A_ROUND = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """`clock` is the time of the business, which a demo may move; `wall` is real time, for sessions and locks.

    `retention` holds the configured periods; `periods` those with the managers' versions, as this process knows them.
    """

    settings: Settings
    secrets: Secrets
    store: Store
    ledger: Ledger
    retention: Retention
    periods: Periods
    policing: Policing
    sender: Sender
    steps: tuple[Step, ...]
    sio: socketio.AsyncServer
    live: Live
    lookup: Lookup
    assets: Manifest
    limits: Limiter
    messages_by_address: Window
    clock: Callable[[], datetime]
    wall: Callable[[], datetime]
    demo: bool = False
    passing: Passing = field(default_factory=Passing)
    # Work that goes on after its page was answered; the server ends it when it stops.
    background: set[asyncio.Task[None]] = field(default_factory=set)
    turns: Turns = field(default_factory=lambda: Turns(MESSAGES_A_ROUND))
    vocabularies: Vocabularies = field(default_factory=Vocabularies)

    @property
    def redactor(self) -> Redactor:
        """Obeys the policy in force."""
        return self.policing.now.redactor

    def site(self, key: str) -> Site | None:
        return next((site for site in self.settings.sites if site.key == key), None)


PARTS = web.AppKey("parts", Parts)
