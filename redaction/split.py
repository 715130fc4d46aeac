"""Numbers and addresses whose halves came in two or three messages of one sender."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from redaction import checksums, dialled, halves, tokens
from redaction.findings import Finding, Join, Piece
from redaction.normalise import fold
from redaction.recognizers import phone
from redaction.recognizers.payment import EXPIRY
from redaction.scan import DIGIT, Scan
from redaction.vocabulary.contexts import UNIT_AFTER, categories

_RUN: Final = re.compile(r"(?:(?<![a-z0-9])[a-z]{2}(?=\d\d))?[+(]?\d(?:[ \-./()]{0,2}\d)*")
_HEAD_MAX: Final = 44
_ANNOUNCED: Final = re.compile(
    r"(?:hesl\w|hasl\w|password|passwort|pw|psw|kennwort|mot de passe|mdp)(?: \w{1,10}){0,2} "
    r"?[:=]? ?(?:je|jest|ist|is|e'|e|est|lautet)? ?[:=-]?\s*$"
)
_SECRET: Final = re.compile(r"\S{4,64}")


_ANNOUNCING: Final = re.compile("h[ae]sl|pass|ps?w|kennw|mdp")


def may_continue(lead: str) -> bool:
    """The last message ends as if something were to follow: "@", "at", a dot, a dash, "my password is"."""
    return halves.ends_at(lead) or (_ANNOUNCING.search(lead) is not None and _ANNOUNCED.search(lead) is not None)


def worth_reading(scan: Scan) -> bool:
    return scan.has_digit or scan.has_at or may_continue(scan.lead) or halves.worth_reading(scan)


def find(scan: Scan, earlier: tuple[str, ...], known: Mapping[str, str]) -> list[Join]:
    folded = [fold(text) for text in earlier]
    # The words and the number of a token ("[phone 1]") are no piece of anything.
    untold = [tokens.blank(low, tokens.find(text)) for low, text in zip(folded, earlier, strict=True)]
    joins = list(halves.find(scan, folded, known, bare=untold[-1]))
    joins += _secrets(scan, folded)
    if not scan.has_digit:
        return joins
    if not any(j.finding for j in joins):
        joins += _codes(scan, untold)
    if not joins:
        joins += _numbers(scan, untold)
        more = None if joins else dialled.rest(scan, earlier, known)
        joins += [more] if more else []
    return joins


def _secrets(scan: Scan, folded: list[str]) -> Iterator[Join]:
    if not _ANNOUNCED.search(folded[-1]):
        return
    match = _SECRET.match(scan.text)
    if match and len(scan.text.split()) <= 3:
        word = match.group().rstrip(".,;")
        yield Join(Finding("CREDENTIAL", 0, len(word), "announced secret", 0.9), ())


def _numbers(scan: Scan, folded: list[str]) -> Iterator[Join]:
    told = [i for i, low in enumerate(folded) if i < len(folded) - 3 or not dialled.interjected(low)]
    if not told or _last_run(folded[told[-1]]) is None:
        return
    head = _RUN.search(scan.low, 0, _HEAD_MAX)
    if head is None or UNIT_AFTER.match(scan.low, head.end()):
        return
    latest = told[-1]
    start, end = _last_run(folded[latest]) or (0, 0)
    begun, typed = _digits(folded[latest][start:end]), _digits(head.group())
    again = 4 <= len(begun) < len(typed) and typed.startswith(begun)
    if again and phone.looks_local(typed, [head.group()], {}, scan.language):
        yield Join(None, (Piece(latest, start, end, "PHONE", "typed again"),))
        return
    chain: list[tuple[int, int, int]] = []
    for index in reversed(told):
        run = _last_run(folded[index])
        if run is None:
            return
        chain.insert(0, (index, *run))
        halves_of = _Halves(
            parts=[folded[i][s:e] for i, s, e in chain],
            before=folded[index][max(0, run[0] - 60) : run[0]],
            bare=all(e - s + 6 >= len(folded[i]) for i, s, e in chain),
            head=head,
        )
        for label in _whole_number(halves_of, scan):
            pieces = tuple(Piece(i, s, e, label, "split number") for i, s, e in chain)
            end = head.end()
            if label in ("CREDIT_CARD",):
                end = _card_end(halves_of.parts, scan.low, head.start(), head.end())
            here = Finding(label, head.start(), end, "split number", 1.0)
            shown = " ".join([*halves_of.parts, scan.low[head.start() : end]]) if label == "PHONE" else ""
            yield Join(here, pieces, shown)
            return


@dataclass(frozen=True, slots=True)
class _Halves:
    """`before` stands in front of the first part; `bare`: the earlier messages hold hardly more than the digits."""

    parts: list[str]
    before: str
    bare: bool
    head: re.Match[str]


def _phone(halves_of: _Halves, scan: Scan, context: dict[str, int]) -> bool:
    """By the words before it; without one only where nothing is measured, paid or ordered, and the digits end it."""
    parts, head = halves_of.parts, halves_of.head
    whole = _digits("".join(parts)) + _digits(head.group())
    named = context.get("phone", 99)
    if min(context.get("order", 99), context.get("goods", 99)) < named:
        return False
    lead, after = scan.low[: head.start()], scan.low[head.end() : head.end() + 30]
    if " " in lead.strip() and halves_of.before.endswith(lead):
        # "Sentence number 98", "sentence number 99": this counts, it does not go on.
        return False
    if not dialled.goes_on(lead) and not dialled.closed(scan.low, head.end()):
        return False
    told = "phone" in context
    if not told:
        if dialled.of_things(halves_of.before) or dialled.of_things(lead) or dialled.of_things(after[:16]):
            return False
        told = dialled.numbered(halves_of.before) or dialled.numbered(lead)
    if not told:
        long = head.start() == 0 and len(_digits(head.group())) >= 5
        closed = (dialled.closed(scan.low, head.end()) or long) and dialled.goes_on(lead)
        abroad = parts[0].startswith(("+", "00"))
        if not (abroad or (closed and (len(parts) == 1 or halves_of.bare))):
            return False
        told = halves_of.bare and parts[0].startswith("(")
    return phone.looks_local(whole, parts, {"phone": 0} if told else {}, scan.language)


_CODE_TAIL: Final = re.compile(r"(?<![a-z0-9])[a-z]{2,6}[a-z0-9 ]{0,14}$")
_CODE_HEAD: Final = re.compile(r"\W{0,3}([a-z0-9]{1,14})(?![a-z0-9])")


def _codes(scan: Scan, folded: list[str]) -> list[Join]:
    """A codice fiscale or an IBAN of which the first letters came before."""
    if DIGIT.search(scan.low, 0, _HEAD_MAX) is None and DIGIT.search(folded[-1], max(0, len(folded[-1]) - 30)) is None:
        return []
    tail = _CODE_TAIL.search(folded[-1].rstrip(" .,-"))
    if tail is None:
        return []
    for head in (_CODE_HEAD.match(scan.low), _IBAN_REST.match(scan.low)):
        if head is None:
            continue
        words = tail.group().split(" ")
        for first in range(len(words)):
            front = "".join(words[first:])
            whole = (front + head.group().replace(" ", "")).strip(".,-:").upper()
            label = "NATIONAL_ID" if len(whole) == 16 and _codice(whole) else "BANK_ACCOUNT" if _iban(whole) else ""
            if label and len(front) > 1:
                start = tail.start() + len(" ".join(words[:first])) + bool(first)
                piece = Piece(len(folded) - 1, start, tail.end(), label, "split code")
                return [Join(Finding(label, head.start(), head.end(), "split code", 1.0), (piece,))]
    return []


_IBAN_REST: Final = re.compile(r"[a-z0-9](?: ?[a-z0-9]){3,30}(?![a-z0-9])")


def _iban(value: str) -> bool:
    """A country, two digits and mostly digits: one in a hundred runs of words has the checksum by chance."""
    return value[2:4].isdigit() and sum(c.isdigit() for c in value) >= 8 and checksums.iban(value)


def _codice(value: str) -> bool:
    return value[:6].isalpha() and sum(c.isdigit() for c in value) >= 5 and checksums.codice_fiscale(value)


def _last_run(low: str) -> tuple[int, int] | None:
    """The last run of digits of a message, if little else follows it."""
    if DIGIT.search(low, max(0, len(low) - 66)) is None:
        return None
    runs = list(_RUN.finditer(low, max(0, len(low) - 90)))
    last = runs[-1] if runs else None
    if (
        last is None
        or len(low) - last.end() > (64 if low[last.end() : last.end() + 1] in ",.!" else 24)
        or UNIT_AFTER.match(low, last.end())
    ):
        return None
    end = last.end()
    while end < len(low) and low[end] in "-/.":
        end += 1
    return last.start(), end


_GROUP: Final = re.compile(r"\d+")


def _card_groups(parts: list[str], head: str, context: Mapping[str, int]) -> bool:
    """Cards are told in fours, or in long pieces; a telephone number is not."""
    groups = [len(g) for part in parts for g in _GROUP.findall(part)]
    first = _GROUP.search(head)
    return "card" in context or (all(g >= 4 for g in groups) and first is not None and len(first.group()) >= 4)


def _whole_fours(parts: list[str], head: str) -> bool:
    """Four groups of four digits, as they stand on a card."""
    groups = [group for part in (*parts, head) for group in _GROUP.findall(part)]
    return len(groups) == 4 and all(len(group) == 4 for group in groups)


def _digits(shown: str) -> str:
    return "".join(c for c in shown if c.isdigit())


def _card_end(parts: list[str], low: str, start: int, end: int) -> int:
    """The head may run on into the expiry ("3679 5442 08/27"): the shortest end with which the check digit holds."""
    front = _digits("".join(parts))
    for place in range(start + 1, end + 1):
        ends = low[place - 1].isdigit() and not low[place : place + 1].isdigit()
        if ends and checksums.card(front + _digits(low[start:place])):
            return place
    return end


def _whole_number(halves_of: _Halves, scan: Scan) -> Iterator[str]:
    parts, head, context = halves_of.parts, halves_of.head.group(), categories(halves_of.before)
    front, back = _digits("".join(parts)), _digits(head)
    if len(front) < 2 or not back:
        return
    whole = front + back
    alnum = "".join(c for c in "".join(parts) + head if c.isalnum()).upper()
    if checksums.iban(alnum) or checksums.polish_account(whole):
        yield "BANK_ACCOUNT"
    order = "order" in context and "card" not in context
    runs = [front + _digits(head[:n]) for n in range(1, len(head) + 1) if not head[n : n + 1].isdigit()]
    expires = EXPIRY.search(scan.low, 0, 80) is not None
    if (
        (not order or expires)
        and len(front) >= 3
        and (expires or _card_groups(parts, head, context))
        and any(checksums.card(r) for r in runs)
    ):
        yield "CREDIT_CARD"
    elif "card" in context and not order and _whole_fours(parts, head):
        # One of its digits is mistyped, or we read it wrong: the words before it said what it is.
        yield "CREDIT_CARD"
    joined = ("".join(parts) + head).replace(" ", "")
    marked = parts[-1].endswith(("-", "/")) or head.startswith("/")
    named = "national" in context or "national" in scan.context_of(0)
    if (
        (named or marked or not order)
        and checksums.birth_number(whole)
        and len(front) == 6
        and (named or marked or len(whole) == 10)
    ):
        yield "NATIONAL_ID"
    if (named or marked) and (len(whole) == 9 and checksums.ssn(whole) and scan.language == "en"):
        yield "NATIONAL_ID"
    if (
        checksums.pesel(whole)
        or checksums.french_nir(whole)
        or (checksums.steuer_id(whole) and (named or scan.language == "de"))
    ):
        yield "NATIONAL_ID"
    if named and 9 <= len(whole) <= 15:
        yield "NATIONAL_ID"
    if "/" in joined and _czech(joined):
        yield "BANK_ACCOUNT"
    if "account" in context and 8 <= len(whole) <= 28 and len(back) >= 3:
        yield "BANK_ACCOUNT"
    if "document" in context and 6 <= len(whole) <= 12:
        yield "ID_DOCUMENT"
    if "tax" in context and 8 <= len(whole) <= 12:
        yield "TAX_ID"
    if _phone(halves_of, scan, context):
        yield "PHONE"


def _czech(joined: str) -> bool:
    account, _, bank = joined.rpartition("/")
    prefix, _, number = account.rpartition("-")
    return (
        len(bank) == 4
        and number.isdigit()
        and (prefix or "0").isdigit()
        and checksums.czech_account(prefix or "0", number)
    )
