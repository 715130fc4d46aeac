"""A file of contacts, CSV or JSON, as rows of known fields. Nothing is stored; what has no field is not read on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from leads.errors import ContactFileRefused
from leads.folding import fold

LARGEST: Final = 2 * 1024 * 1024
MOST_ROWS: Final = 5000
MOST_COLUMNS: Final = 60
LONGEST_VALUE: Final = 200
# Column names as address books and shops write them, folded.
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "email": ("email", "e-mail", "mail", "e-mail address", "email address", "posta", "adres e-mail", "indirizzo e-mail",
              "e-mail-adresse", "emailadresse"),
    "name": ("name", "full name", "jmeno", "jmeno a prijmeni", "imie i nazwisko", "nazwisko", "nome", "nome e cognome",
             "vor- und nachname", "kontakt"),
    "phone": ("phone", "telephone", "mobile", "telefon", "mobil", "tel", "telefono", "cellulare", "telefonnummer"),
    "address": ("address", "postal address", "adresa", "adres", "indirizzo", "adresse", "anschrift"),
    "tax_id": ("tax_id", "tax id", "vat", "vat id", "ico", "dic", "nip", "partita iva", "p.iva", "ust-idnr", "uid"),
    "basis": ("basis", "legal basis", "pravni zaklad", "podstawa prawna", "base giuridica", "rechtsgrundlage"),
    "source": ("source", "zdroj", "zrodlo", "fonte", "quelle", "herkunft"),
    "since": ("since", "date", "last contact", "last purchase", "datum", "data", "posledni kontakt", "ostatni kontakt",
              "ultimo contatto", "letzter kontakt"),
    "consent_at": ("consent_at", "consent date", "consented on", "datum souhlasu", "data zgody", "data del consenso",
                   "datum der einwilligung"),
    "consent_text": ("consent_text", "consent text", "zneni souhlasu", "tresc zgody", "testo del consenso",
                     "wortlaut der einwilligung"),
    "language": ("language", "lang", "jazyk", "jezyk", "lingua", "sprache"),
}  # fmt: skip
_FIELD: Final = {name: field for field, names in NAMES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Contacts:
    """`rows` by field, each with its place in the file from 1; `dropped`: the columns that nothing is done with."""

    rows: tuple[tuple[int, Mapping[str, str]], ...]
    dropped: tuple[str, ...]


def read(body: bytes) -> Contacts:
    """Raises ContactFileRefused."""
    if len(body) > LARGEST:
        raise ContactFileRefused
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ContactFileRefused from None
    records = _json(text) if text.lstrip()[:1] in ("[", "{") else _csv(text)
    if not records or len(records) > MOST_ROWS:
        raise ContactFileRefused
    columns = list(dict.fromkeys(name for record in records for name in record))
    if len(columns) > MOST_COLUMNS or not any(_FIELD.get(fold(name.strip())) == "email" for name in columns):
        raise ContactFileRefused
    return Contacts(
        tuple((place, _row(record)) for place, record in enumerate(records, 1)),
        tuple(name.strip()[:40] for name in columns if fold(name.strip()) not in _FIELD),
    )


def _row(record: Mapping[str, str]) -> dict[str, str]:
    row: dict[str, str] = {}
    for name, value in record.items():
        field = _FIELD.get(fold(name.strip()))
        clean = " ".join(value.split())
        if field is not None and clean:
            row.setdefault(field, clean)
    return row


def _csv(text: str) -> list[dict[str, str]]:
    delimiter = max(";,\t", key=text.partition("\n")[0].count)
    try:
        lines = [line for line in csv.reader(io.StringIO(text), delimiter=delimiter, strict=True) if any(line)]
    except csv.Error:
        raise ContactFileRefused from None
    if not lines:
        return []
    return [dict(zip(lines[0], line, strict=False)) for line in lines[1:]]


def _json(text: str) -> list[dict[str, str]]:
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise ContactFileRefused from None
    found = content.get("contacts") if isinstance(content, dict) else content
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ContactFileRefused
    return [dict(_plain(one.items())) for one in found]


def _plain(items: Iterable[tuple[str, Any]]) -> Iterable[tuple[str, str]]:
    """What is nested has no field; its name is still told as dropped."""
    for name, value in items:
        yield str(name), str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
