"""An address put right in words: "not seznam.cz but email.cz", ".com not .cz", "85 not 58", "only to the office one"."""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from leads.phrasing.clauses import pieces, read
from leads.phrasing.concepts import ENOUGH, FIX, NO, NOT, OFFER, RATHER, SEND
from leads.phrasing.lexicon import lexicon_for
from redaction.normalise import fold
from redaction.recognizers import email

_ADDRESS = re.compile(r"[^@]+@[^@.]+\.[^@]+")
_TOKEN = re.compile(r"\[[^\[\]\n]{2,45}\]")
_WORD = re.compile(r"(?<![\w@])\.?[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]+)*")
_HOST = re.compile(r"[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.[a-z]{2,12}$")
_ENDING = re.compile(r"\.[a-z]{2,12}$")
_PARTS = re.compile(r"[a-z]+|\d+")
_PROVIDERS = frozenset(email.PROVIDERS.split("|"))
_SHORT, _NEAR = 8, 4


class Said(Protocol):
    """A turn of the chat."""

    @property
    def sender(self) -> str: ...

    @property
    def text(self) -> str: ...


def corrected(turns: Sequence[Said], token: str | None, kept: Mapping[str, str], *, language: str) -> str | None:
    """The address behind `token` with what the visitor later said about it applied; None if it was not kept."""
    value = _whole(kept.get(token), kept) if token else None
    if token is None or value is None or not _ADDRESS.fullmatch(value):
        return value
    last = max(
        (place for place, turn in enumerate(turns) if turn.sender == "visitor" and token in turn.text), default=0
    )
    asked: str | None = None
    for place, turn in enumerate(turns[last:], last):
        if turn.sender != "visitor":
            asked = _asked_about(turn.text, value, language)
            continue
        if asked is not None and not _means(turn.text, NO | NOT, language):
            value, asked = asked, None
        text = turn.text.rpartition(token)[2] if place == last else turn.text
        value = _named(text, value, kept, language) if place > last else value
        value = _applied(text, value, language)
    return value


def _whole(value: str | None, kept: Mapping[str, str]) -> str | None:
    """The address that begins like this one, if only half of it was kept."""
    if value is None or _ADDRESS.fullmatch(value):
        return value
    name = value.partition("@")[0]
    return next((v for v in reversed([*kept.values()]) if v.startswith(f"{name}@") and _ADDRESS.fullmatch(v)), value)


def _asked_about(text: str, value: str, language: str) -> str | None:
    """ "You mean gmail.com?": the address that the firm takes it for."""
    if "?" not in text or len(text) > 80 or _TOKEN.search(text):
        return None
    local, _, host = value.rpartition("@")
    label = host.partition(".")[0]
    hosts = [word for word in _WORD.findall(fold(text, language)) if _HOST.match(word)]
    if len(hosts) != 1 or hosts[0] == host:
        return None
    near = hosts[0].partition(".")[0] == label or _distance(hosts[0], host) <= 3
    return f"{local}@{hosts[0]}" if near else None


def _applied(text: str, value: str, language: str) -> str:
    words = _WORD.findall(_TOKEN.sub(" ", fold(text, language)))
    if not words or len(words) > 60:
        return value
    local, _, host = value.rpartition("@")
    fixes = _means(text, FIX | RATHER | NOT, language)
    if not fixes and len(words) > _SHORT:
        return value
    return f"{_local(words, local) if fixes else local}@{_host(words, host, fixes=fixes)}"


def _host(words: list[str], host: str, *, fixes: bool) -> str:
    label, _, ending = host.partition(".")
    hosts = [w for w in words if _HOST.match(w)]
    others = [w for w in hosts if w != host]
    if others and (host in hosts or any(_distance(w, host) <= 3 for w in others)):
        return others[-1]
    if others and fixes and len(words) <= _SHORT and len(others[-1].rpartition(".")[2]) <= 3:
        return others[-1]
    endings = [w[1:] for w in words if _ENDING.fullmatch(w)]
    if (endings and ending not in endings) or len(set(endings)) > 1:
        return (
            f"{label}.{next(w for w in reversed(endings) if w != ending)}"
            if ending != endings[-1] or len(endings) > 1
            else host
        )
    for word in words:
        if word == label or len(word) < 4:
            continue
        if (label in words or (fixes and len(words) <= _SHORT)) and word in _PROVIDERS:
            return email.address(f"x@{word}").partition("@")[2]
        if len(words) > _SHORT or "." in word:
            continue
        if word[0] == label[0] and 0 < _distance(word, label) <= 2:
            return f"{word}.{ending}"
        for part in label.split("-"):
            if fixes and len(part) > 4 and word[0] == part[0] and 0 < _distance(word, part) <= 2:
                return f"{label.replace(part, word)}.{ending}"
    return host


def _local(words: list[str], local: str) -> str:
    """ "85 not 58": one of two like words stands in the name of the mailbox, the other is to take its place."""
    parts = set(_PARTS.findall(local)) | {local}
    for at, old in enumerate(words):
        if old not in parts or local.count(old) != 1:
            continue
        for new in (*words[at + 1 : at + _NEAR], *reversed(words[max(0, at - _NEAR) : at])):
            alike = (new.isdigit() and old.isdigit()) or (
                len(old) >= 3 and new.isalpha() and 0 < _distance(new, old) <= (1 if len(old) < 6 else 2)
            )
            if alike and new != old and new not in parts:
                return local.replace(old, new)
    return local


def _named(text: str, value: str, kept: Mapping[str, str], language: str) -> str:
    """Another address of the chat, called by the name of its mailbox: "send it to acquisti only"."""
    if _TOKEN.search(text) or not _means(text, SEND | OFFER | RATHER | ENOUGH, language):
        return value
    words = _WORD.findall(fold(text, language))
    for other in kept.values():
        name = re.split(r"[.@_\-]", other)[0]
        if "@" in other and other != value and len(name) >= 4 and name in words and not value.startswith(name):
            before = " ".join(words[max(0, words.index(name) - 3) : words.index(name)])
            if not _means(before, NOT | NO, language):
                return other
    return value


def _means(text: str, concepts: int, language: str) -> bool:
    lexicon = lexicon_for(language)
    return any(clause.mask & concepts for clause in read(pieces(text, language), lexicon))


def _distance(one: str, other: str) -> int:
    """Edits between two words, a swap of neighbours counting as one."""
    if abs(len(one) - len(other)) > 3:
        return 9
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
