"""A mail uses somebody's address for what he asked about, and for nothing else (Art. 5(1)(b) GDPR).

Every mail about a request passes here, whoever writes it: an automatic step, an offer, a word by hand. What it speaks
of are the firm's declared groups of goods; what he asked about are the group of his offer and those that he named
himself, in the chat or by mail. Another group needs a consent of its own, which he gives under "My data".
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import consenting, conversations
from leads.errors import OtherPurpose
from leads.products import Product, named_in
from leads.store.cells import open_json
from leads.store.store import Store
from leads.store.tables import leads, mails, owners

# The consent to hear about other goods as well.
OTHERS: Final = "marketing"


async def refuse_mail(
    store: Store,
    connection: AsyncConnection,
    products: Collection[Product],
    lead: bytes,
    about: Collection[str],
    now: datetime,
) -> None:
    """`about`: the groups that the mail speaks of. Raises OtherPurpose."""
    query = select(leads.c.product, consenting.stands(OTHERS, now)).where(leads.c.id == lead)
    row = (await connection.execute(query)).one_or_none()
    if row is None or row[1] or set(about) <= {row[0]}:
        return
    asked = {row[0]} - {None} | await asked_about(store, connection, products, lead)
    if asked and not set(about) <= asked:
        raise OtherPurpose


async def asked_about(
    store: Store, connection: AsyncConnection, products: Collection[Product], lead: bytes
) -> frozenset[str]:
    """The groups that the person named in his own words."""
    its = select(owners.c.id).where(owners.c.parent_id == lead, owners.c.kind == "conversation")
    said: list[str] = []
    for chat in (await connection.execute(its)).scalars().all():
        found = await conversations.read(store, chat)
        said += [one.text for one in found.messages if one.sender == "visitor"] if found is not None else []
    key = (await store.keys.get_many([lead])).get(lead)
    wrote = select(mails.c.id, mails.c.body).where(mails.c.lead_id == lead, mails.c.direction == "in")
    for row in (await connection.execute(wrote)).all():
        if key is None:
            break
        body = open_json(key, "mails", "body", row.id, row.body)
        said.append(f"{body['subject']}\n{body['text']}")
    return named_in(products, *said)
