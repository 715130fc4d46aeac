"""The settings: every section, every key, and what must hold between them. `configfile.py` reads them."""

from __future__ import annotations

import ipaddress
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from chatserver.settingkinds import Count, Days, Duration, Percent, Port, Section
from leads import opening
from redaction.findings import SPECIAL
from redaction.policy import PURPOSES

LONGEST_SPECIAL = timedelta(days=30)
LONGEST_BACKUP = timedelta(days=31)


class Server(Section):
    host: str
    port: Port
    public_url: str
    trusted_proxies: tuple[str, ...]
    tls_certificate: str
    tls_key: str

    @property
    def is_loopback(self) -> bool:
        return is_loopback(self.host)

    @model_validator(mode="after")
    def safe(self) -> Server:
        if bool(self.tls_certificate) != bool(self.tls_key):
            raise ValueError("tls_certificate and tls_key go together: set both or neither")
        if not self.is_loopback and not self.tls_certificate and not self.trusted_proxies:
            raise ValueError(
                "listening off loopback needs tls_certificate and tls_key, or the address of the TLS proxy "
                "in front of it in trusted_proxies"
            )
        if not self.is_loopback and not self.public_url.startswith("https://"):
            raise ValueError(
                "listening off loopback needs public_url, the address as visitors see it, which begins with https://"
            )
        return self


class Storage(Section):
    folder: Path
    main: str
    keys: str
    ledger: str
    ledger_mirror: str
    redis: str
    journal: str

    @model_validator(mode="after")
    def encrypted(self) -> Storage:
        for name in ("main", "keys", "ledger"):
            address = urlsplit(getattr(self, name))
            if address.scheme and address.scheme != "postgresql+asyncpg":
                raise ValueError(f"{name}: write postgresql+asyncpg://user@host/database, or leave it empty for SQLite")
            if not _on_this_machine(address.hostname) and "ssl=verify-full" not in address.query:
                raise ValueError(f"{name}: a database on another machine needs ?ssl=verify-full behind its address")
        redis = urlsplit(self.redis)
        if redis.scheme and not _on_this_machine(redis.hostname) and redis.scheme not in ("rediss", "valkeys"):
            raise ValueError("redis: a server on another machine needs an address that begins with rediss://")
        given = [bool(value) for value in (self.main, self.keys, self.ledger)]
        if any(given) and not all(given):
            raise ValueError("main, keys and ledger go together: set all three, each to a database of its own")
        return self


class Goods(Section):
    """A group of goods or services that people ask about. Data given for one serve no other."""

    name: str = Field(min_length=1, max_length=64)
    words: tuple[Annotated[str, Field(pattern=r"^[^*]*(\*?[^\s*]{3,}\*?)[^*]*$", max_length=64)], ...] = ()

    @model_validator(mode="before")
    @classmethod
    def named(cls, value: object) -> object:
        return {"name": value} if isinstance(value, str) else value


class Firm(Section):
    name: str = Field(min_length=1, max_length=80)
    contact: str
    declared: tuple[str, ...]
    products: tuple[Goods, ...] = ()
    recipients: tuple[Annotated[str, Field(min_length=3, max_length=200)], ...] = ()

    @property
    def product_names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.products)


class Special(Section):
    """Private matters that a site needs and therefore asks for: which, for what, for how long. `why` by language."""

    kinds: tuple[Annotated[str, Field(pattern=f"^({'|'.join(sorted(SPECIAL))})$")], ...] = Field(min_length=1)
    why: dict[str, Annotated[str, Field(min_length=10, max_length=200)]] = Field(min_length=1)
    keep: Duration

    def reason(self, language: str) -> str:
        return self.why.get(language) or self.why.get("en") or next(iter(self.why.values()))

    @model_validator(mode="after")
    def short(self) -> Special:
        if self.keep > LONGEST_SPECIAL:
            raise ValueError("keep: private matters are kept for 30 days at most; shorten it")
        return self


class Site(Section):
    key: str = Field(pattern=r"^[a-z0-9-]{1,64}$")
    name: str = Field(min_length=1, max_length=80)
    language: str = Field(pattern=r"^(cs|sk|pl|it|de|en|fr)$")
    country: str = Field(pattern=r"^[A-Z]{2}$")
    origins: tuple[str, ...] = Field(min_length=1)
    purpose: str = Field(default="question", pattern=f"^({'|'.join(PURPOSES)})$")
    special: Special | None = None
    hours: str = ""

    @property
    def opening(self) -> opening.Hours:
        return opening.read(self.hours)

    @field_validator("hours")
    @classmethod
    def legible(cls, hours: str) -> str:
        opening.read(hours)
        return hours


class Assistant(Section):
    """The automatic host of the chat. `most`: answers in one chat."""

    enabled: bool
    most: Annotated[int, Field(strict=True, ge=1, le=100)]


class Limits(Section):
    message_characters: Count
    messages_per_visitor: Count
    conversations_per_address: Count
    messages_per_address: Count
    mails_per_recipient: Count
    api_per_minute: Count
    sign_in_failures: Count
    sign_in_lock: Duration


Tuned = Literal["chat_answered", "chat_unanswered", "closed_lead", "order", "customer", "tax_documents"]


class Tunable(Section):
    """How far a manager may tune a period. `least` is left out where the law gives it."""

    least: Days | None = None
    most: Days


class Retention(Section):
    open_lead: Duration
    open_lead_min: Duration
    open_lead_max: Duration
    grace: Duration
    after_last_step: Duration
    latest: Duration
    chat_answered: Duration
    chat_unanswered: Duration
    closed_lead: Duration
    customer: Duration
    due_soon: Duration
    keep_longer: Duration
    objection: Duration
    audit: Duration
    order: Duration
    consent: Duration
    consent_warning: Annotated[Duration, Field(ge=timedelta(days=1), le=timedelta(days=90))]
    request_file: Duration
    record: Duration
    export: Duration
    log: Duration
    former_staff: Duration
    tax_documents: dict[Annotated[str, Field(pattern=r"^[A-Z]{2}$")], Duration]
    tunable: dict[Tuned, Tunable]

    @model_validator(mode="after")
    def within_bounds(self) -> Retention:
        if not self.open_lead_min <= self.open_lead <= self.open_lead_max:
            raise ValueError("open_lead must lie between open_lead_min and open_lead_max")
        if self.chat_answered > self.chat_unanswered:
            raise ValueError("chat_answered must not be longer than chat_unanswered; shorten it")
        if self.due_soon >= self.open_lead_min:
            raise ValueError("due_soon must be shorter than open_lead_min; shorten it")
        if self.consent_warning >= self.consent:
            raise ValueError("consent_warning must be shorter than consent; shorten it")
        return self

    @model_validator(mode="after")
    def within_their_bounds(self) -> Retention:
        for key, bounds in self.tunable.items():
            if key == "tax_documents":
                # The law's periods are the lower bound; a manager may only keep longer.
                fits = bounds.least is None and max(self.tax_documents.values(), default=bounds.most) <= bounds.most
                wanted = "most must be as long as the longest of tax_documents, and there is no least: the law gives it"
            else:
                fits = bounds.least is not None and bounds.least <= getattr(self, key) <= bounds.most
                wanted = f"{key} must lie between its least and its most"
            if not fits:
                raise ValueError(f"tunable.{key}: {wanted}")
        return self


class Backup(Section):
    folder: str
    hour: int = Field(strict=True, ge=0, le=23)
    keep: Duration
    keep_keys: Duration

    @model_validator(mode="after")
    def keys_go_first(self) -> Backup:
        if self.keep_keys > self.keep:
            raise ValueError("keep_keys must not be longer than keep; shorten it")
        if self.keep > LONGEST_BACKUP:
            raise ValueError("keep: what was erased would stand in backups for more than 31 days; shorten it")
        return self


class Step(Section):
    name: str = Field(pattern=r"^(discount|reminder)$")
    after: Duration
    discount_percent: Percent = 0


class Mail(Section):
    sender: str
    plus_addressing: bool
    smtp_host: str
    smtp_port: Port
    smtp_user: str
    smtp_tls: bool
    imap_host: str
    imap_port: Port
    imap_user: str
    imap_folders: tuple[str, ...] = Field(min_length=1)
    imap_tls: bool
    imap_remove: bool
    lmtp_port: Port
    request_folders: tuple[str, ...]
    request_addresses: tuple[str, ...]

    @property
    def folders(self) -> tuple[str, ...]:
        """All folders that are read, each once; the first is waited at."""
        return tuple(dict.fromkeys((*self.imap_folders, *self.request_folders)))

    @model_validator(mode="after")
    def encrypted(self) -> Mail:
        for name, host, tls in (("smtp", self.smtp_host, self.smtp_tls), ("imap", self.imap_host, self.imap_tls)):
            if host and not tls and not is_loopback(host):
                raise ValueError(f"{name}_tls may be off for a server on loopback only; set {name}_tls: true")
        return self


class Statistics(Section):
    smallest_group: int = Field(strict=True, ge=5, le=1000)
    trust_page: bool


class Settings(Section):
    server: Server
    storage: Storage
    firm: Firm
    sites: tuple[Site, ...] = Field(min_length=1)
    assistant: Assistant
    limits: Limits
    retention: Retention
    backup: Backup
    follow_ups: tuple[Step, ...]
    mail: Mail
    statistics: Statistics

    @model_validator(mode="after")
    def steps_in_order(self) -> Settings:
        after = [step.after for step in self.follow_ups]
        if after != sorted(set(after)):
            raise ValueError("follow_ups must stand in the order of their days, each later than the one before")
        if len({step.name for step in self.follow_ups}) != len(after):
            raise ValueError("follow_ups: each name may stand once")
        if after and after[-1] > self.retention.open_lead + self.retention.latest - self.retention.after_last_step:
            raise ValueError("the last of follow_ups would come after the lead is cold; shorten it")
        return self

    @property
    def public_url(self) -> str:
        scheme = "https" if self.server.tls_certificate else "http"
        return self.server.public_url.rstrip("/") or f"{scheme}://{self.server.host}:{self.server.port}"

    @property
    def journal(self) -> Path:
        """Where the server writes its log."""
        return Path(self.storage.journal) if self.storage.journal else self.storage.folder / "journal.log"

    @property
    def worker_journal(self) -> Path:
        """Where a worker writes its own, beside the server's: two processes cannot turn over one file."""
        return self.journal.with_name(f"{self.journal.stem}-worker{self.journal.suffix}")

    def store_url(self, name: str) -> str:
        """The SQLAlchemy URL of `main`, `keys` or `ledger`."""
        given: str = getattr(self.storage, name)
        return given or f"sqlite+aiosqlite:///{(self.storage.folder / name).absolute()}.db"


def _on_this_machine(host: str | None) -> bool:
    """No host at all means a socket file."""
    return not host or is_loopback(host)


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def own_origins(settings: Settings) -> frozenset[str]:
    """The origins of our own pages. On loopback both of its names are ours."""
    public = settings.public_url
    twins = {public.replace("//127.0.0.1:", "//localhost:"), public.replace("//localhost:", "//127.0.0.1:")}
    return frozenset({public} | twins)
