"""E-mail addresses of which the sender's last message holds the name and this one the host."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from redaction import tokens
from redaction.findings import Finding, Join, Piece
from redaction.recognizers import disguise, email
from redaction.recognizers.hosts import host_after
from redaction.scan import Scan
from redaction.vocabulary import mailbox

_ENDS_AT: Final = re.compile(
    rf"(?:@|[\[(] ?(?:at|{mailbox.AT_STRONG}) ?[\])]|(?<![a-z])(?:at|aet|{mailbox.AT_STRONG}))[ .]{{0,3}}$"
)
_AT_ALONE: Final = re.compile(
    rf" ?(?:@|[\[(] ?(?:at|{mailbox.AT_STRONG}) ?[\])]|at|aet|{mailbox.AT_STRONG})[ .]{{0,3}}"
)
_AT_TAIL: Final = re.compile(
    rf"\][ ]?(?:@|[\[(] ?(?:at|{mailbox.AT_STRONG}) ?[\])]|at|aet|{mailbox.AT_STRONG})[ .,]{{0,3}}$"
)
_STARTS_AT: Final = re.compile(
    rf" ?(?:@|[\[(] ?(?:at|{mailbox.AT_STRONG}) ?[\])]|(?:at|aet|{mailbox.AT_STRONG})(?![a-z]))"
)
_AT_ENDINGS: Final = ("@", ")", "]", *mailbox.AT_WORDS)
_NAME_END: Final = re.compile(r"(?<![a-z0-9@._+\-])[a-z0-9]+(?:[._+\-][a-z0-9]+)*$")
_HOST: Final = re.compile(
    rf"(?<![a-z0-9@.\-])@?(?:[a-z0-9\-]{{1,40}}\.){{1,4}}(?:{'|'.join(sorted(mailbox.TLDS))})(?![a-z0-9])(?!\.[a-z])"
    rf"|(?<![a-z0-9@.\-])(?:{'|'.join(sorted(mailbox.WEBMAIL))})(?![a-z0-9.])|{email.HOST_TOLD.pattern}"
)
_DOTTED: Final = re.compile(r"[a-z0-9]\.[a-z]")
_OPENING: Final = re.compile(r"\W{0,3}(?:[a-z]{1,9}[ ,]{1,2}){0,3}")
_TOLD_APART: Final = re.compile(
    r"koncov|koncow|domen|domain|dominio|endung|zavinac|malp|chiocciol|klammeraff|arobas|squiggle|after the at"
    r"|nach dem at"
    r"|hinter dem at|dopo la|apres l|utek|uciel|zbytek|reszta|rest|resto|suite"
)
_BEFORE_HOST: Final = re.compile(rf"(?:(?:then|the|and|a|dann|und|pak|potem|poi|e|{mailbox.AT_STRONG})[ ,]{{1,2}})*")
_TAIL: Final = 90


def ends_at(lead: str) -> bool:
    return lead.rstrip(" .\n").endswith(_AT_ENDINGS) and _ENDS_AT.search(lead) is not None


def worth_reading(scan: Scan) -> bool:
    """Without a sign for "@" here: a host at the beginning after something like a name."""
    return bool(scan.lead) and _may_hold_host(scan, 60) and _HOST.search(scan.low, 0, 60) is not None


def _may_hold_host(scan: Scan, reach: int) -> bool:
    return _DOTTED.search(scan.low, 0, reach) is not None or scan.has_at or not scan.asked.isdisjoint(("email", "host"))


def find(scan: Scan, folded: list[str], known: Mapping[str, str], *, bare: str) -> Iterator[Join]:
    """`bare`: the last message without its tokens."""
    partial = _partial(folded[-1].rstrip(" ,;.\n"), known)
    told = _host_after_sign(scan, named=bool(folded) and _AT_TAIL.search(folded[-1]) is not None) if partial else None
    if told is not None:
        yield Join(Finding("EMAIL", told[0], told[1], "host told later", 1.0), (), partial + told[2])
        return
    last = bare
    cut = max(0, len(last) - _TAIL)
    tail = last[cut:].rstrip(" ,;.\n")
    index = len(folded) - 1
    if last.endswith((".", "-", "_")) or "@" in last[-30:] or ends_at(last[-40:]) or _STARTS_AT.match(scan.low):
        joins = list(_joined(scan, last, last[cut:].rstrip(" ,;"), index, cut))
        yield from joins
        if joins:
            return
    host = _host_here(scan, open_end=last.rstrip().endswith("@"))
    if host is None:
        return
    start, end = host
    shown = scan.low[start:end].strip("@ ")
    name = _name_before(tail)
    if name is not None:
        piece = Piece(index, cut + name, cut + len(tail), "EMAIL", email.HALF)
        whole = f"{tail[name:].rstrip('@')}@{shown}"
        yield Join(Finding("EMAIL", start, end, "host told later", 1.0), (piece,), whole)
        return
    if partial:
        yield Join(Finding("EMAIL", start, end, "host told later", 1.0), (), partial + shown)


def _host_after_sign(scan: Scan, *, named: bool) -> tuple[int, int, str] | None:
    """The host behind a sign that stands by itself; `named`: the sign came with the name."""
    low = scan.low
    mark = None if named else disguise.MARK.search(low, 0, _TAIL)
    if mark is not None and (mark["weak"] or mark["place"] or mark["then"] or mark["gap"]):
        return None
    if mark is None and not named:
        return None
    start = mark.start("at") if mark is not None else 0
    before = low[:start].rstrip()
    if before and (start == len(before) or not before[-1].isalpha() or not before.split()[-1].isalpha()):
        return None
    host = host_after(low, mark.end() if mark is not None else 0, strong=True)
    return (start + (low[start] == " "), host[0], host[1]) if host is not None else None


def _joined(scan: Scan, last: str, tail: str, index: int, cut: int) -> Iterator[Join]:
    own = next(iter(email.spans(scan.low)), None)
    if own is not None and own[0] <= 2 and not _ENDS_AT.search(last):
        return
    for glue in ("", " "):
        joined = tail + glue + scan.low.lstrip()[:_TAIL]
        border, skipped = len(tail), len(scan.low) - len(scan.low.lstrip())
        for start, end, rule in email.spans(joined, gaps=False):
            right = end - border - len(glue)
            if start >= border or right <= 0:
                continue
            if _whole(tail, start, border) and not _ENDS_AT.search(tail):
                continue
            piece = Piece(index, cut + start, cut + border, "EMAIL", rule)
            opening = _BEFORE_HOST.match(scan.low, skipped, skipped + right)
            first = opening.end() if opening else skipped
            here = Finding("EMAIL", first, skipped + right, f"{rule}, second half", 1.0)
            yield Join(here, (piece,), joined[start:end])
            return


def _whole(tail: str, start: int, border: int) -> bool:
    return any(s <= start and e == border for s, e, _rule in email.spans(tail))


def _host_here(scan: Scan, *, open_end: bool) -> tuple[int, int] | None:
    """A host that answers: at the beginning, or after words for the part behind the sign."""
    low = scan.low
    match = _HOST.search(low, 0, 80) if _may_hold_host(scan, 80) else None
    if match is None or next(iter(email.spans(low)), None) is not None:
        return None
    first = match.start() <= 2 or (match.start() < 30 and _OPENING.fullmatch(low[: match.start()]) is not None)
    told = match.group().startswith("@") or "host" in scan.asked or open_end or _TOLD_APART.search(low) is not None
    if told or (first and match.start() <= 2 and len(scan.lows) <= 8):
        return match.span()
    return None


def _name_before(tail: str) -> int | None:
    """Where the name at the end of the last message begins, if it looks like one."""
    opened = tail.endswith("@")
    match = _NAME_END.search(tail[:-1] if opened else tail)
    if match is None:
        return None
    shown = match.group()
    if opened or email.local_piece(shown) or (any(c.isdigit() for c in shown) and any(c.isalpha() for c in shown)):
        return match.start()
    return None


def _partial(tail: str, known: Mapping[str, str]) -> str:
    """The kept name without a host whose token ends the last message; "" if there is none."""
    for start, end in tokens.find(tail)[-1:]:
        if end < len(tail) and not _AT_ALONE.fullmatch(tail, end):
            break
        for value, token in known.items():
            if token.lower() == tail[start:end] and value.endswith("@"):
                return value
    return ""
