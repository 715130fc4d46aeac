"""The contract of the command: JSON lines in, JSON lines out.

In: {"id", "lang", "text"}, optionally "conversation", "turn", "from", in order. Out: {"id", "spans": [{"start", "end",
"label"}]} before the policy, or {"id", "text"} after it (`apply`). A message whose reading changes later (the other
half of a number arrived) is written again; the last line wins.
"""

import json
import re
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from redaction import asked, tokens, values
from redaction.engine import Redactor
from redaction.findings import Finding
from redaction.jsonlines import InputError, objects
from redaction.known import Known
from redaction.normalise import fold
from redaction.policy import Policy, default_policy
from redaction.recognizers.email import HALF

_Line = Mapping[str, Any]
_TAIL = 2
_MASK = "\x1d"


def jsonl(stdin: TextIO, stdout: TextIO, *, allow: frozenset[str] = frozenset()) -> None:
    redactor = Redactor(policy=default_policy(), allow=allow)
    for out in spans(redactor, _read(stdin)):
        stdout.write(json.dumps(out, ensure_ascii=False) + "\n")


def apply(
    stdin: TextIO,
    stdout: TextIO,
    *,
    purpose: str = "question",
    policy: Policy | None = None,
    allow: frozenset[str] = frozenset(),
) -> None:
    redactor = Redactor(policy=policy or default_policy(), allow=allow)
    for out in applied(redactor, _read(stdin), purpose=purpose):
        stdout.write(json.dumps(out, ensure_ascii=False) + "\n")


def _read(stdin: TextIO) -> Iterator[_Line]:
    return (row for _number, row in objects(stdin, key="text", kind=str, wanted="string"))


def _sender(row: _Line) -> tuple[str, str] | None:
    conversation = row.get("conversation")
    return None if conversation is None else (str(conversation), str(row.get("from", "")))


def _by_staff(row: _Line) -> bool:
    return row.get("from") in _STAFF


def spans(redactor: Redactor, rows: Iterable[_Line]) -> Iterator[dict[str, Any]]:
    """What was found is masked in the earlier messages before they are looked at again, as it is when stored."""
    tails: dict[tuple[str, str], deque[tuple[_Line, str, list[Finding]]]] = {}
    typed: dict[str, set[str]] = {}
    contacts: dict[str, Known] = {}
    questions = _Questions()
    for row in rows:
        sender, text = _sender(row), row["text"]
        tail = tails.setdefault(sender, deque(maxlen=_TAIL)) if sender else deque()
        masked = tuple(shown for _row, shown, _found in tail)
        known = contacts.setdefault(sender[0], Known()) if sender else Known()
        found, joins = redactor.examine_safely(
            text,
            language=row.get("lang", "en"),
            earlier=masked,
            known=known,
            asked=questions.before(row),
            by_staff=_by_staff(row),
        )
        if sender:
            told = typed.setdefault(sender[0], set())
            if _by_staff(row):
                found = [f for f in found if not _own(f, text, told, row.get("lang", "en"))]
            else:
                told |= {_key(f, text, row.get("lang", "en")) for f in found if f.label in _FIRM_KINDS}
        known.add(_named(found, text, row.get("lang", "en")))
        yield _spans(row, found)
        for index in sorted({p.index for j in joins for p in j.pieces}):
            old, shown, before = tail[index]
            more = [Finding(p.label, p.start, p.end, p.rule, 1.0) for j in joins for p in j.pieces if p.index == index]
            before = sorted((*before, *more), key=lambda f: f.start)
            tail[index] = (old, _masked(shown, more), before)
            yield _spans(old, before)
        tail.append((row, _masked(text, found), found))


def _named(found: Iterable[Finding], text: str, language: str) -> dict[str, str]:
    """The names, mailboxes and telephone numbers that a message tells, as the conversation keeps them."""
    return {
        values.normalised(f.label, text[f.start : f.end], language): tokens.numbered(f.label, 1, language)
        for f in found
        if f.label == "PHONE" or (f.label in ("PERSON", "EMAIL") and f.score >= _KEPT)
    }


_KEPT = 0.7


def _key(finding: Finding, text: str, language: str) -> str:
    """What was told, the same however it was told."""
    key = values.key(values.normalised(finding.label, text[finding.start : finding.end], language))
    if finding.label == "BANK_ACCOUNT" and key[:2] in ("cz", "sk") and len(key) == 24:
        return f"{key[8:14].lstrip('0')}{key[14:].lstrip('0')}{key[4:8]}"
    return key


def _own(finding: Finding, text: str, told: set[str], language: str) -> bool:
    """The firm's own contact in a message of its staff: the visitor did not give it and it is not called his.

    Stands in for the declared data of a site (`allow`), which the lines do not carry.
    """
    if finding.label not in _FIRM_KINDS:
        return False
    key = _key(finding, text, language)
    if any(key in other or other in key for other in told):
        return False
    if finding.label == "EMAIL" and not _ROLE.match(fold(text[finding.start : finding.end])):
        return False
    if finding.label == "ADDRESS" and not _OURS.search(fold(text)):
        return False
    before, after = fold(text[max(0, finding.start - 40) : finding.start]), text[finding.end : finding.end + 2]
    return "?" not in after and _YOURS.search(before) is None


_YOURS = re.compile(
    r"(?<![a-z])(?:vas\w{0,4}|tvuj|tvoj\w{0,2}|twoj\w{0,2}|panski\w{0,3}|panstw\w|pan\w?|pani\w?|su\w"
    r"|tu[ao]|vostr\w|ihr\w{0,2}|dein\w{0,2}|your|votre|ton|ta|ucet|account|konto|profil\w?|adres\w{0,"
    r"2} doruc\w+)(?![a-z])"
)
_OURS = re.compile(
    r"@|(?<![a-z])(?:nas\w{0,4}|u nas|unser\w{0,2}|our|nostr\w|nasz\w{0,4}|notre|prodejn\w|sklad\w"
    r"|showroom\w{0,2}|magazyn\w{0,2}|salon\w{0,2}|sklep\w{0,2}|lager\w{0,2}|filiale|geschaft"
    r"|warehouse|depot|shop|store|negozio|magazzino|sede"
    r"|boutique|magasin|poslete|zaslete|wyslac|prosze wyslac|spedisca|invi\w|send it to|return\w{0,3} "
    r"to|an unsere|schicken sie|odesila\w)(?![a-z])"
)
# A mailbox of a firm; what else staff write is mostly a repetition of what the visitor told.
_ROLE = re.compile(
    r"(?:info|kontakt|contact|contatti|office|biuro|buero|kancelar|support|service|servis|serwis|podpora|pomoc|help|hilfe|aide"
    r"|obchod|prodej|predaj|sales|sklep|shop|eshop|negozio|vendite|vertrieb|verkauf|zamowienia|objednavky|orders?|bestellung"
    r"|ordini|commandes?|reklamac\w*|zwroty|resi|retoure\w*|returns?|retours?|reso|claims?|faktur\w*|invoices?|billing|rechnung"
    r"|ucetni|uctarna|ksiegowosc|buchhaltung|amministrazione|accounts|dpo|iod|rodo|gdpr|privacy|datenschutz|poverenec|rezervac\w*"
    r"|rezerwacj\w*|booking|prenotazioni|reserv\w*|recep\w*|team|hello|ahoj|hallo|post|mail|admin|noreply|no-reply|hr|jobs|karriere"
    r"|marketing|newsletter|odber|odhlas\w*|unsubscribe|technik|it|web|termin\w*|anfrage\w*|angebot\w*|offert\w*|nabid\w*)"
    r"(?:[._\-][a-z0-9]+)?@"
)
_STAFF = frozenset({"agent", "staff"})


class _Questions:
    """What the staff of each conversation asked for last."""

    def __init__(self) -> None:
        self._asked: dict[str, frozenset[str]] = {}

    def before(self, row: _Line) -> frozenset[str]:
        """What this line may be an answer to. A line of the staff asks, it does not answer."""
        sender = _sender(row)
        if sender is None:
            return asked.NOTHING
        if _by_staff(row):
            self._asked[sender[0]] = asked.read(row["text"], row.get("lang", ""))
            return asked.NOTHING
        return self._asked.get(sender[0], asked.NOTHING)


_FIRM_KINDS = frozenset({"EMAIL", "PHONE", "ADDRESS", "BANK_ACCOUNT", "TAX_ID"})


def _masked(text: str, found: Iterable[Finding]) -> str:
    for finding in found:
        # The name of a mailbox waits for its host.
        if finding.rule == HALF:
            continue
        mask = tokens.PHONE_MASK if finding.label == "PHONE" else _MASK
        text = text[: finding.start] + mask * (finding.end - finding.start) + text[finding.end :]
    return text


def _spans(row: _Line, found: Iterable[Finding]) -> dict[str, Any]:
    return {"id": row["id"], "spans": [{"start": f.start, "end": f.end, "label": f.label} for f in found]}


def applied(redactor: Redactor, rows: Iterable[_Line], *, purpose: str) -> Iterator[dict[str, Any]]:
    tails: dict[tuple[str, str], deque[tuple[_Line, str]]] = {}
    kept: dict[str, dict[str, str]] = {}
    questions = _Questions()
    for row in rows:
        sender = _sender(row)
        tail = tails.setdefault(sender, deque(maxlen=_TAIL)) if sender else deque()
        known = kept.setdefault(sender[0], {}) if sender else {}
        result = redactor.redact(
            row["text"],
            language=row.get("lang", "en"),
            purpose=purpose,
            earlier=tuple(text for _row, text in tail),
            known=known,
            asked=questions.before(row),
            by_staff=_by_staff(row),
        )
        known |= {k.value: k.token for k in result.kept}
        yield {"id": row["id"], "text": result.text}
        for amendment in result.amendments:
            tail[amendment.index] = (tail[amendment.index][0], amendment.text)
            yield {"id": tail[amendment.index][0]["id"], "text": amendment.text}
        tail.append((row, result.text))


def main(arguments: list[str]) -> int:
    if "--jsonl" not in arguments:
        sys.stderr.write("Usage: python -m redaction --jsonl [--apply --purpose NAME] < messages.jsonl\n")
        return 2
    try:
        if "--apply" in arguments:
            place = arguments.index("--purpose") + 1 if "--purpose" in arguments else 0
            apply(sys.stdin, sys.stdout, purpose=arguments[place] if place else "question")
        else:
            jsonl(sys.stdin, sys.stdout)
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0
