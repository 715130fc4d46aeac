"""Where a person probably lives, from what he left: his number's country code, else the end of his address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from leads.calendar import ZONES
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import kept_contacts

_ENDS: Final = {"uk": "GB"} | {code.lower(): code for code in ZONES if code != "GB"}


def country(site: str, *, email: str | None = None, phones: Sequence[str] = ()) -> str:
    """One of the countries whose working days are known; `site`, that of the site, when nothing names another."""
    named = next((found for number in phones if (found := _of_number(number)) is not None), None)
    if named is None and email is not None:
        named = _ENDS.get(email.rpartition(".")[2].casefold())
    return named or site


async def put_aside(store: Store, conversation: bytes) -> list[str]:
    """The numbers that were kept from a chat, the newest first."""
    query = (
        select(kept_contacts)
        .where(kept_contacts.c.conversation_id == conversation, kept_contacts.c.kind == "PHONE")
        .order_by(kept_contacts.c.at.desc())
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    key = (await store.keys.get_many([conversation])).get(conversation) if rows else None
    return [open_text(key, "kept_contacts", "value", row.id, row.value) for row in rows] if key is not None else []


def _of_number(written: str) -> str | None:
    """Only a number that says its country itself; +800, or a country unknown here, says nothing."""
    # The tables of all countries are read on first use, not at each start.
    import phonenumbers

    plain = "+" + written.strip()[2:] if written.strip().startswith("00") else written
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(plain, None))
    except phonenumbers.NumberParseException:
        return None
    return region if region in ZONES else None
