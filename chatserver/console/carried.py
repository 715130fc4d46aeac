"""What was typed when the sign-in was over comes back after the next one, to who typed it and in that tab alone.

It travels in the page itself, sealed: from the form to the sign-in page and from there to a page that shows it once
more. Nothing of it is stored, in the browser or here; a tab that is closed forgets it. Who typed it is a mark in each
form, so that on a shared computer the next one to sign in sees nothing of it.
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

import orjson
from aiohttp import web
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from chatserver import access
from chatserver.console.forms import SECRET, read_form
from chatserver.console.words import N_
from chatserver.parts import PARTS, Parts
from leads.store import crypto

FIELD: Final = "carried"
GOOD_FOR: Final = timedelta(hours=1)
LONGEST: Final = 40_000
# The fields that somebody writes in, as their forms call them; a form with none of them is a click.
WRITTEN: Final = {"text": N_("Your words"), "words": N_("Your words"), "why": N_("Why")}
TYPED: Final = WRITTEN | {
    "product": N_("What you offer"),
    "price": N_("Price"),
    "currency": N_("Currency"),
    "valid_until": N_("Valid until"),
    "value": N_("Value"),
}
_PURPOSE: Final = b"a form that is carried through a sign-in"


@dataclass(frozen=True, slots=True)
class Carried:
    """A form as it was sent. `shown` of its fields were typed."""

    action: str
    back: str
    fields: dict[str, str]

    @property
    def shown(self) -> dict[str, str]:
        return {name: label for name, label in TYPED.items() if self.fields.get(name)}


async def seal(request: web.Request, *, back: str) -> str:
    """The form of a request that nobody is signed in for; empty where nothing was written. Only ours is sealed."""
    parts = request.app[PARTS]
    if "HX-Request" in request.headers or not access.same_origin(request, parts):
        return ""
    fields = (await read_form(request)).fields
    who = fields.get(access.WHO_FIELD, "")
    kept = {name: value for name, value in fields.items() if name not in SECRET}
    if not who or not any(kept.get(name, "").strip() for name in WRITTEN):
        return ""
    until = (parts.wall() + GOOD_FOR).timestamp()
    plain = orjson.dumps({"who": who, "until": until, "action": request.path, "back": back, "fields": kept})
    if len(plain) > LONGEST:
        return ""
    return urlsafe_b64encode(crypto.seal(_key(parts), plain, _PURPOSE)).decode()


def opened(parts: Parts, sealed: str, *, staff: int, now: datetime) -> Carried | None:
    """The form, for who typed it and within the hour."""
    try:
        raw = urlsafe_b64decode(sealed[: 2 * LONGEST].encode())
        found: dict[str, Any] = orjson.loads(crypto.unseal(_key(parts), raw, _PURPOSE))
    except (ValueError, InvalidTag):
        return None
    if not hmac.compare_digest(found["who"], access.mark_of(parts, staff)) or now > datetime.fromtimestamp(
        found["until"], UTC
    ):
        return None
    return Carried(action=found["action"], back=found["back"], fields=found["fields"])


def _key(parts: Parts) -> AESGCM:
    return AESGCM(hmac.digest(parts.secrets.tokens, _PURPOSE, sha256))
