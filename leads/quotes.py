"""What is new in an answer: quoted text, headers of the quoted mail and signatures taken off, in seven languages.

Works on lines and reads each of them a bounded number of times, so a hostile mail costs no more than a long one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from leads.mailwords import BARE_HEADING, FIELD, GROUP, HEADING, QUOTING, WROTE, fold, is_advert, opening

LONGEST_TEXT = 200_000
MOST_LINES = 4_000
# An attribution ("On … wrote:") may be wrapped over this many lines.
ATTRIBUTION_LINES = 4
HEADER_LINES = 8
SIGNATURE_LINES = 16

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
        elif _is_rule(folded[at]) and _before_quotation(folded, at):
            at += 1
        else:
            new.append(lines[at])
            at += 1
    own, signature = _part_signature(new)
    return Split(_join(own), _join([*signature, *quoted]))


def _tidy(line: str) -> str:
    return line.replace("\xa0", " ").replace("\u200b", "").replace("\ufeff", "").rstrip()


def _attribution_end(folded: list[str], at: int) -> int:
    """The line after an attribution that begins at `at`, else 0."""
    if not folded[at] or len(folded[at]) > 300:
        return 0
    if QUOTING.fullmatch(folded[at]) and ("@" in folded[at] or _before_quotation(folded, at)):
        return at + 1
    window = ""
    for end in range(at, min(at + ATTRIBUTION_LINES, len(folded))):
        line = folded[end]
        if not line or line.startswith(">"):
            return 0
        window = f"{window} {line}"[:800].strip()
        if line.endswith(":") and _is_attribution(window, wrapped=end > at):
            # Own words may stand right above an attribution, without a line between.
            later = any(_is_attribution(" ".join(folded[n : end + 1]), wrapped=True) for n in range(at + 1, end + 1))
            return 0 if later else end + 1
    return 0


def _is_attribution(window: str, *, wrapped: bool) -> bool:
    if not any(c.isdigit() for c in window):
        return False
    has_address = "@" in window
    if WROTE.search(window):
        return (has_address and not wrapped) or opening().match(window) is not None or window[0].isdigit()
    return has_address and window[0].isdigit() and window.endswith(">:")


def _quoted_mail_begins(folded: list[str], at: int) -> bool:
    line = folded[at]
    if line.startswith(CUT):
        return True
    if HEADING.match(line) or (len(line) <= 80 and BARE_HEADING.fullmatch(line)):
        return True
    if _is_rule(line):
        following = _next_filled(folded, at + 1)
        return following is not None and _is_header_block(folded, following)
    return _is_header_block(folded, at) or _goes_on_after_attribution(line)


def _goes_on_after_attribution(line: str) -> bool:
    """Some programs put the first quoted words into the line of the attribution."""
    start = line[:300]
    if "@" not in start or not any(c.isdigit() for c in start):
        return False
    wrote = WROTE.search(start)
    opens = opening().match(start) is not None or start[0].isdigit()
    return opens and wrote is not None and re.match(r"\W{0,4}:\s", start[wrote.end() :]) is not None


def _is_rule(line: str) -> bool:
    """A line of dashes or the like."""
    return len(line) >= 10 and set(line) <= {"_", "-", "*", "=", " "}


def _before_quotation(folded: list[str], at: int) -> bool:
    following = _next_filled(folded, at + 1)
    return following is not None and folded[following].startswith(">")


def _is_header_block(folded: list[str], at: int) -> bool:
    """Three of sender, date, recipient and subject within a few lines; without a subject one names an address."""
    first = _field_of(folded[at])
    if first is None:
        return False
    groups = {first}
    address = "@" in folded[at]
    for line in folded[at + 1 : at + HEADER_LINES]:
        group = _field_of(line)
        groups.add(group or first)
        address = address or (group is not None and "@" in line)
        if len(groups) >= 3 and "from" in groups and (address or "subject" in groups):
            return True
    return False


def _field_of(line: str) -> str | None:
    match = FIELD.match(line)
    return GROUP.get(match[1].strip()) if match else None


def _part_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """The signature below "-- " goes, and what the program added about itself."""
    signature: list[str] = []
    for number, line in enumerate(lines):
        if line == "--" and _filled(lines[:number]) and len(lines) - number <= SIGNATURE_LINES:
            lines, signature = lines[:number], lines[number:]
            break
    kept = [line for line in lines if not is_advert(fold(line))]
    last = max((n for n, line in enumerate(kept) if line.strip()), default=None)
    if last is not None:
        kept[last] = _without_glued_advert(kept[last])
    return kept, signature


def _without_glued_advert(line: str) -> str:
    """Some telephones forget the line break before their own name."""
    for glue in re.finditer(r"[^\W\d_A-Z](?=[A-ZŁ])|[.!?](?=[A-ZŁ])", line[-200:]):
        start = max(0, len(line) - 200) + glue.end()
        if is_advert(fold(line[start:])):
            return line[:start]
    return line


def _next_filled(folded: list[str], start: int) -> int | None:
    return next((n for n in range(start, len(folded)) if folded[n]), None)


def _filled(lines: list[str]) -> bool:
    return any(line.strip() for line in lines)


def _join(lines: list[str]) -> str:
    text = "\n".join(line.replace(CUT, "") for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
