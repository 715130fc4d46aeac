"""E-mail addresses, plain and disguised, and their pieces. `address` undoes the disguise."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.language import everyday_words
from redaction.naming.sexes import is_given
from redaction.recognizers import disguise
from redaction.scan import Scan
from redaction.vocabulary import mailbox
from redaction.vocabulary.contexts import category

WORDS: Final = mailbox.AT_WORDS
_LOCAL_BACK: Final = re.compile(r"[a-z0-9!#$%&'*+/=^`{|}~_.\-]{1,64}$")
_HOST: Final = re.compile(
    r"[a-z0-9](?:[a-z0-9\-]{0,62}\.){1,8}[a-z]{2,24}(?![a-z0-9])|[a-z0-9](?:[a-z0-9\-]{0,"
    r"62}\.){1,8}xn--[a-z0-9]{2,30}"
)
_TLD: Final = "|".join(sorted(mailbox.TLDS, key=len, reverse=True))
PROVIDERS: Final = "|".join(sorted(mailbox.PROVIDERS, key=len, reverse=True))
_SAID_DOT: Final = rf" ?[\[({{ ] ?(?:{'|'.join(sorted(mailbox.DOTS))}|\.) ?[\])}} ]"
# "seznam,cz" and "gmailcom": the address is wrong, but it is still his.
_SLIP: Final = re.compile(
    rf"[a-z0-9\-]{{2,40}},(?:{_TLD})(?![a-z])|(?:{PROVIDERS})(?:{_TLD}| (?:com|cz|pl|net|sk))?(?![a-z0-9])(?! ?\. ?"
    rf"(?:{_TLD})(?![a-z]))(?!{_SAID_DOT})"
)


def find(scan: Scan) -> Iterator[Finding]:
    for start, end, rule in spans(scan.low, asked="email" in scan.asked):
        yield Finding("EMAIL", start, end, rule, 0.99)
    yield from find_pieces(scan)


def spans(low: str, *, asked: bool = False, gaps: bool = True) -> Iterator[tuple[int, int, str]]:
    plain = list(_plain(low)) if "@" in low else []
    yield from plain
    for told in disguise.spans(low, asked=asked, taken=[(start, end) for start, end, _rule in plain], gaps=gaps):
        yield told.start, told.end, "disguised e-mail"


def _plain(low: str) -> Iterator[tuple[int, int, str]]:
    at = low.find("@")
    while at >= 0:
        left = _LOCAL_BACK.search(low, max(0, at - 64), at)
        right = _HOST.match(low, at + 1)
        if left and right:
            start = left.start()
            while start < at and low[start] in "'.,;/&|=*-`{}~!?#$%^":
                start += 1
            if start < at:
                yield _comma_back(low, start), right.end(), "e-mail"
        elif left and (slip := _SLIP.match(low, at + 1)):
            yield left.start(), slip.end(), "e-mail with a slip"
        at = low.find("@", at + 1)


HALF: Final = "name of a mailbox"


def _comma_back(low: str, start: int) -> int:
    """ "bob,smith@gmail.com": a comma where the dot should be."""
    if start < 3 or low[start - 1] != "," or not low[start - 2].isalnum():
        return start
    before = _LOCAL_BACK.search(low, max(0, start - 41), start - 1)
    return before.start() if before and before.group().isalnum() and len(before.group()) > 1 else start


_NUMBERED: Final = re.compile(
    r"(?<![a-z])(?:gmail|hotmail|yahoo|outlook|icloud|e-?mail|mail)[^.!?\n:=@]{0,12}[:=] ?([a-z]{3,20}\d{1,4})"
    r"(?![\w@.])"
)
_PIECE: Final = re.compile(
    rf"(?<![a-z0-9@._+\-])[a-z0-9]{{1,40}}(?:(?:[._+\-]| "
    rf"(?:{'|'.join(sorted(mailbox.DOTS | mailbox.LOWS))}) )[a-z0-9]{{1,"
    rf"40}}){{1,5}}(?![a-z0-9@])"
)
HOST_TOLD: Final = re.compile(
    rf"(?<![a-z0-9@.\-])(?:(?:{PROVIDERS})(?: ?\. ?| (?:{'|'.join(sorted(mailbox.DOTS))}) )(?:{_TLD})"
    rf"|[a-z0-9\-]{{2,40}} (?:{'|'.join(sorted(mailbox.DOTS))}) (?:{_TLD}))(?![a-z0-9])"
)
_MAIL_NEAR: Final = re.compile(
    rf"(?<![a-z])(?:{mailbox.MAIL_WORDS}|gmail\w{{0,2}}|hotmail|yahoo|outlook|icloud)(?![a-z])[^.!?\n]{{0,24}}$"
)
_APART: Final = re.compile(r"(?<![a-z])(?:host|domain|domena|domenu|dominio|domaine|endung|server|koncovka|koncowka) ")
_FILE: Final = re.compile(r"\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|txt|csv|html?|exe|mp[34]|heic|dwg|php|eml|msg)$")


def find_pieces(scan: Scan) -> Iterator[Finding]:
    """A name without its host, or a host told apart from it, where a mailbox was asked for or is spoken of."""
    low = scan.low
    asked = not scan.asked.isdisjoint(("email", "host")) or ("address" in scan.asked and len(scan.lows) <= 4)
    hosts = list(HOST_TOLD.finditer(low))
    apart = bool(hosts) and _APART.search(low) is not None
    for match in _PIECE.finditer(low):
        shown = match.group()
        told = asked or (apart and " " in shown) or _MAIL_NEAR.search(low, max(0, match.start() - 60), match.start())
        if not told and not _of_a_name(scan, match):
            continue
        if local_piece(shown):
            yield Finding("EMAIL", match.start(), match.end(), HALF, 0.985)
    for match in _NUMBERED.finditer(low):
        yield Finding("EMAIL", match.start(1), match.end(1), HALF, 0.8)
    if asked or apart:
        for match in hosts:
            yield Finding("EMAIL", match.start(), match.end(), "host of a mailbox", 0.85)


def _of_a_name(scan: Scan, match: re.Match[str]) -> bool:
    """ "oliver.hunt", typed small: nobody writes his name like that but in a mailbox."""
    shown = match.group()
    if " " in shown or not scan.text[match.start() : match.end()].islower():
        return False
    atoms = re.split(r"[._]", shown)
    return len(atoms) == 2 and all(len(a) > 1 for a in atoms) and any(is_given(a.rstrip("0123456789")) for a in atoms)


def local_piece(shown: str) -> bool:
    """Looks like "jan.novak", not like a date, a host, a file or two sentences without a space."""
    atoms = [a for a in re.split(r"[._+\- ]", shown) if a]
    if not any(a.isalpha() and len(a) > 1 for a in atoms) or _FILE.search(shown):
        return False
    if not re.search(r"[._+ ]", shown) or category(shown):
        return False
    if "-" in shown and "." not in shown and "_" not in shown:
        return False
    if (atoms[-1] in mailbox.TLDS and "." in shown) or atoms[0] in ("www", "http", "https"):
        return False
    letters = [a for a in atoms if len(a) > 1]
    return not any(a in everyday_words() or re.fullmatch(mailbox.MAIL_WORDS, a) for a in letters)


def name(low: str) -> str:
    """The name of a mailbox without its host, with the disguise undone."""
    told = disguise.local_before(low, len(low))
    return told[1] if told else low


_UNDISGUISED: Final = re.compile(r"[a-z0-9._+\-]{1,64}@[a-z0-9.\-]{1,255}")


def address(low: str) -> str:
    """The address itself, lower case, with the disguise undone."""
    if _UNDISGUISED.fullmatch(low):
        local, _, host = low.partition("@")
        return _whole(local, host)
    for told in disguise.spans(f"mail {low}", asked=True):
        return _whole(told.local, told.host)
    if "@" not in low:
        return _whole(name(low), "")
    local, _, host = low.replace(" ", "").replace(",", ".").partition("@")
    return _whole(local, host)


def _whole(local: str, host: str) -> str:
    if host and "." not in host and host in mailbox.DEFAULT_TLD:
        host = f"{host}.{mailbox.DEFAULT_TLD[host]}"
    return f"{local.strip('.-')}@{host.strip('.')}"
