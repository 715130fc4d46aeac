"""What is new in an answer: quoted text, headers of the quoted mail and signatures taken off, in seven languages.

Works on lines and reads each of them a bounded number of times, so a hostile mail costs no more than a long one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST_TEXT = 200_000
MOST_LINES = 4_000
# An attribution ("On … wrote:") may be wrapped over this many lines.
ATTRIBUTION_LINES = 4
HEADER_LINES = 8

# How programs say "wrote" at the end of an attribution, without accents: cs, sk, pl, it, de, fr, en.
_WROTE = re.compile(
    r"\b(?:napsal|napsala|napsali|napisal|napisala|pisze|napisana przez|napisano|napisal\(a\)|ha scritto|scrive|"
    r"schrieb|schreibt|geschrieben|a ecrit|ecrivait|wrote|writes)\b"
)
_OPENS = re.compile(
    r"(?:on|dne|dna|dnia|w dniu|il|il giorno|am|le|el|wiadomosc|po|ut|st|ct|pa|so|ne|pi|pon\.?|wt\.?|sr\.?|czw\.?|"
    r"pt\.?|sob\.?|niedz\.?|nd\.?|stv)\b"
)
_FIELD = re.compile(r"\*{0,2}([^\W\d_][^:*\n]{0,24}?)\s?\*{0,2}:\*{0,2}(?:\s|$)")
_FIELDS = {
    "from": "from od von da de odesilatel expediteur mittente nadawca absender",
    "date": "sent date odeslano datum wyslano data gesendet inviato envoye odoslane poslane dnia",
    "to": "to komu pro do an a per cc kopie kopia dw",
    "subject": "subject predmet temat betreff oggetto objet",
}
_GROUP = {word: group for group, words in _FIELDS.items() for word in words.split()}
_ORIGINAL = re.compile(
    r"[-_=*\s>]*(?:original message|forwarded message|begin forwarded message|puvodni zprava|puvodni e-?mail|"
    r"preposlana zprava|povodna sprava|preposlana sprava|wiadomosc oryginalna|oryginalna wiadomosc|"
    r"wiadomosc przekazana|przekazana wiadomosc|messaggio originale|messaggio inoltrato|"
    r"ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|"
    r"message transfere|reply above this line)[-_=*\s:]*"
)
_SENT_FROM = re.compile(
    r"(?:sent from (?:my|outlook|mail|yahoo|proton|samsung)|get outlook for|sent with|odeslano z|"
    r"odoslane z|wyslane z|wyslano z|pobierz aplikacje outlook|inviato da|scarica outlook|von meinem \S+ gesendet|"
    r"gesendet mit|gesendet von|diese nachricht wurde von meinem|envoye de mon|envoye depuis|telecharger outlook|"
    r"ziskat outlook|ziskejte outlook).{0,60}"
)
# Stands in text made from HTML where a program's own mark says that the quoted mail begins.
CUT = "\x1e"


@dataclass(frozen=True, slots=True)
class Split:
    """The writer's own words, and what stood in the mail besides them."""

    new: str
    quoted: str


def split(text: str) -> Split:
    """Part an answer from what it quotes."""
    lines = [_tidy(line) for line in text[:LONGEST_TEXT].splitlines()[:MOST_LINES]]
    folded = [fold(line) for line in lines]
    new: list[str] = []
    quoted: list[str] = []
    at = 0
    while at < len(lines):
        if folded[at].startswith(">"):
            quoted.append(lines[at])
            at += 1
        elif end := _attribution_end(folded, at):
            following = _next_filled(folded, end)
            if following is not None and not folded[following].startswith((">", CUT)) and _filled(new):
                quoted.extend(lines[at:])
                break
            at = end
        elif _quoted_mail_begins(folded, at) and _filled(new):
            quoted.extend(lines[at:])
            break
        else:
            new.append(lines[at])
            at += 1
    own, signature = _part_signature(new)
    return Split(_join(own), _join([*signature, *quoted]))


def fold(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ł", "l"))
    return "".join(c for c in plain if not unicodedata.combining(c)).strip()


def _tidy(line: str) -> str:
    return line.replace("\xa0", " ").replace("\u200b", "").replace("\ufeff", "").rstrip()


def _attribution_end(folded: list[str], at: int) -> int:
    """The line after an attribution that begins at `at`, else 0."""
    if not folded[at] or len(folded[at]) > 300:
        return 0
    window = ""
    for end in range(at, min(at + ATTRIBUTION_LINES, len(folded))):
        line = folded[end]
        if not line or line.startswith(">"):
            return 0
        window = f"{window} {line}"[:800].strip()
        if line.endswith(":") and _is_attribution(window):
            return end + 1
    return 0


def _is_attribution(window: str) -> bool:
    if not any(c.isdigit() for c in window):
        return False
    has_address = "@" in window
    if _WROTE.search(window):
        return has_address or _OPENS.match(window) is not None or window[0].isdigit()
    return has_address and window[0].isdigit() and window.endswith(">:")


def _quoted_mail_begins(folded: list[str], at: int) -> bool:
    line = folded[at]
    if line.startswith(CUT):
        return True
    if len(line) <= 80 and _ORIGINAL.fullmatch(line):
        return True
    if line and set(line) <= {"_", "-", "*", " "} and len(line) >= 10:
        following = _next_filled(folded, at + 1)
        return following is not None and _is_header_block(folded, following)
    return _is_header_block(folded, at)


def _is_header_block(folded: list[str], at: int) -> bool:
    """Three of sender, date, recipient and subject within a few lines, beginning with sender or date."""
    first = _field_of(folded[at])
    if first not in ("from", "date"):
        return False
    groups = {first}
    for line in folded[at + 1 : at + HEADER_LINES]:
        groups.add(_field_of(line) or first)
        if len(groups) >= 3:
            return True
    return False


def _field_of(line: str) -> str | None:
    match = _FIELD.match(line)
    return _GROUP.get(match[1].strip()) if match else None


def _part_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    for number, line in enumerate(lines):
        if line in ("--", "-- ") and _filled(lines[:number]):
            return lines[:number], lines[number:]
    kept = [line for line in lines if not _SENT_FROM.fullmatch(fold(line))]
    return kept, []


def _next_filled(folded: list[str], start: int) -> int | None:
    return next((n for n in range(start, len(folded)) if folded[n]), None)


def _filled(lines: list[str]) -> bool:
    return any(line.strip() for line in lines)


def _join(lines: list[str]) -> str:
    text = "\n".join(line.replace(CUT, "") for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
