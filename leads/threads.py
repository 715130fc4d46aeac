"""One mail thread a lead, recognised by a token that we signed.

The token stands in the Reply-To address ("offers+TOKEN@firm.example"), in every Message-ID and in the links of a mail.
Because it carries its own signature, an answer to a thread that was erased long ago is still known to be one, although
nothing of the thread is stored any more.
"""

from __future__ import annotations

import hmac
import os
import re
from base64 import b32decode, b32encode
from binascii import Error as NotBase32
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from leads.products import Product

Choice = Literal["stop", "delete", "not_me", "keep", "call"]
CHOICES: tuple[Choice, ...] = ("stop", "delete", "not_me", "keep", "call")

THREAD = 16
# 80 bits: nobody guesses one by sending mails, and the local part stays under 64 characters (RFC 5321 4.5.3.1.1).
TAG = 10
TOKEN_LENGTH = 42
_TOKEN = re.compile(rf"[a-z2-7]{{{TOKEN_LENGTH}}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who the mails come from. `base_url` has no slash at its end; `secret` signs tokens; `products` are the groups of
    goods that the firm declared.
    """

    name: str
    address: str
    base_url: str
    secret: bytes
    plus_addressing: bool = True
    products: tuple[Product, ...] = ()

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


def new_thread() -> bytes:
    """128 random bits that name a thread and nobody."""
    return os.urandom(THREAD)


def reply_to(sender: Sender, thread: bytes) -> str:
    """The address that answers come back to; it is the envelope's sender too, so that bounces find the thread."""
    local, _, domain = sender.address.rpartition("@")
    return f"{local}+{_token(sender.secret, 'mail', thread)}@{domain}" if sender.plus_addressing else sender.address


def new_message_id(sender: Sender, thread: bytes) -> str:
    """A Message-ID never used before (RFC 5322 3.6.4) that carries the thread's token."""
    return f"<{_token(sender.secret, 'mail', thread)}.{os.urandom(8).hex()}@{sender.domain}>"


def link(sender: Sender, choice: Choice, thread: bytes) -> str:
    """The address of a page where the owner of the mailbox says what he wants."""
    return f"{sender.base_url}/mail/{choice}/{_token(sender.secret, choice, thread)}"


def thread_of_text(sender: Sender, text: str) -> bytes | None:
    """The first thread whose token stands in an address, a Message-ID or a list of them."""
    for found in _TOKEN.finditer(text):
        thread = _thread_of(sender.secret, "mail", found[0])
        if thread is not None:
            return thread
    return None


def thread_of_link(sender: Sender, choice: Choice, token: str) -> bytes | None:
    """The thread that a link was made for; None for a token of another page or one that we did not sign."""
    return _thread_of(sender.secret, choice, token) if _TOKEN.fullmatch(token) else None


def _token(secret: bytes, use: str, thread: bytes) -> str:
    return b32encode(thread + _tag(secret, use, thread)).decode().rstrip("=").lower()


def _thread_of(secret: bytes, use: str, token: str) -> bytes | None:
    try:
        raw = b32decode(token.upper() + "=" * (-len(token) % 8))
    except NotBase32:
        return None
    thread = raw[:THREAD]
    return thread if hmac.compare_digest(raw[THREAD:], _tag(secret, use, thread)) else None


def _tag(secret: bytes, use: str, thread: bytes) -> bytes:
    return hmac.digest(secret, use.encode() + b"|" + thread, sha256)[:TAG]
