"""Postal addresses: a street with its number, with or without postcode and town."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from redaction.findings import Finding
from redaction.recognizers import placing, postcodes, villages
from redaction.scan import Scan
from redaction.vocabulary.contexts import categories
from redaction.vocabulary.nouns import everyday
from redaction.vocabulary.streets import (
    ANY_POSTCODE,
    HOUSES,
    NAME,
    NUMBER,
    POSTCODE,
    STANDING,
    STREETS,
    SUFFIXES,
    TOLD,
    TOWN,
    TYPES,
    UK_AREA,
    UNIT,
)
from redaction.vocabulary.wordlist import words

_WORDS: Final = re.compile(TOLD)
_NAMES: Final = rf"{NAME}(?: {NAME}){{0,4}}"


@cache
def patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    postcode, types = POSTCODE.get(language, POSTCODE["en"]), TYPES.get(language, "")
    tail = (
        rf"(?P<unit>{UNIT}{{0,3}})(?P<tail>,? {{0,2}}(?:- ?|\n)?(?P<post>{postcode}),? {{1,2}}{TOWN})?"
        rf"(?P<town>(?:,| -|\n|,? in|,? w|,? a|,? v) ?[a-z][a-z\-]{{2,20}}(?: [a-z]{{3,16}})?(?: ?\([a-z]{{2}}\))?"
        rf"(?![a-z\-]))?"
    )
    found: list[tuple[str, str]] = []
    if types:
        found.append(
            (
                "street",
                rf"(?<![a-z0-9'@.\-]){_FRONT if language == 'fr' else ''}(?:{types})\.? {{1,2}}"
                rf"(?P<name>{_NAMES}),? (?:n\.? ?|nr\.? ?|n\? ?|c\. ?|cp\.? ?)?"
                rf"{NUMBER}(?![\d])(?!,\d){tail}",
            )
        )
    if language == "de":
        found.append(
            (
                "strasse",
                rf"(?<![a-z0-9])(?P<name>(?:[a-z][a-z\-]{{2,16}} )?[a-z][a-z\-]{{0,28}}(?:{SUFFIXES})\.?"
                rf"|[a-z][a-z\-]{{2,20}}"
                rf"(?: [a-z][a-z\-]{{2,20}})? (?:{STANDING})\.?),? (?:nr\.? ?)?{NUMBER}(?![\d])(?!,\d){tail}",
            )
        )
    elif language == "fr":
        found.append(("rue", rf"(?<![\d])\d{{1,4}}(?: ?(?:bis|ter))?,? (?:{types}) (?P<name>{_NAMES}){tail}"))
    elif language == "en":
        found += _english(postcode)
    found.append(
        (
            "postcode",
            rf"(?<![a-z0-9])(?P<name>{NAME}(?: {NAME}){{0,3}}),? (?:cp\.? ?|c\.p\. ?|c\. ?)?{NUMBER}"
            rf"(?P<unit>{UNIT}{{0,3}})"
            rf"(?:,| -|\n| ) {{0,2}}(?P<tail>"
            rf"(?P<post>{ANY_POSTCODE if language in _MIXED else postcode}),? {{1,2}}{TOWN})",
        )
    )
    return tuple((rule, re.compile(pattern)) for rule, pattern in found)


_FRONT: Final = r"(?:\d{1,4}(?: ?(?:bis|ter))?,? )?"
_MIXED: Final = frozenset({"en", "de", "fr", "it"})


def _english(postcode: str) -> list[tuple[str, str]]:
    house = (
        rf"(?:(?:flat|unit|apt|apartment|suite|room|floor)\.? [a-z0-9]{{1,4}},? )?(?:(?:[a-z][a-z']{{2,15}} ){{1,2}}"
        rf"(?:{HOUSES}),? )?"
    )
    unit = r"(?P<unit>(?:,? (?:apt|apartment|unit|suite|ste|flat|floor|fl)\.? ?#?[a-z0-9]{1,5}|,? #[a-z0-9]{1,5}){0,2})"
    end = (
        rf"{unit}(?P<tail>(?:,? [a-z][a-z.\-]{{2,18}}){{0,3}},? (?P<post>{postcode})(?![a-z0-9]))?"
        rf"(?P<town>,? (?:(?:{UK_AREA})\d[a-z\d]?|[a-z][a-z\-]{{2,18}})(?![a-z0-9\-]))?"
    )
    area = rf"(?P<post>(?:{UK_AREA})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{{2}})(?![a-z0-9])(?P<tail>)"
    return [
        (
            "posted",
            rf"(?<![\w£$.,-])(?:{house}\d{{1,5}}[a-z]?,?|(?:[a-z][a-z']{{2,15}} ){{1,2}}(?:{HOUSES}),)"
            rf" (?P<name>[a-z][a-z'\-]{{1,18}}(?:,? [a-z][a-z'\-]{{1,18}}){{0,5}}(?: \d{{1,4}})?),? "
            rf"(?:[a-z]{{3,18}} )?{area}",
        ),
        (
            "road",
            rf"(?<![\w£$.,-])(?:{house}\d{{1,5}}[a-z]?(?:-\d{{1,4}})?,?|(?:unit|flat|suite) \d{{1,4}}[a-z]?,) "
            rf"(?P<name>(?:[a-z][a-z'\-]{{1,18}} ){{1,3}}(?:{STREETS}))\.?(?![a-z]){end}",
        ),
        (
            "told",
            r"(?<![a-z])(?:to|from|at|is|address:?) (?P<house>\d{1,4}[a-z]?),? (?P<name>[a-z][a-z'\-]{2,18}"
            r"(?: [a-z][a-z'\-]{2,18}){0,3}),(?P<tail>)(?P<post>)(?P<town> [a-z][a-z\-]{2,18})(?![a-z\-])",
        ),
    ]


_PREPOSITIONS: Final = re.compile(r"\b(?:am|an|der|den|dem|auf|im|in|zum|zur|unter|hinter|vor|beim)\b")


@cache
def type_words(language: str) -> frozenset[str]:
    listed = STREETS if language == "en" else TYPES.get(language, "")
    listed = _PREPOSITIONS.sub("", f"{listed} {STANDING}") if language == "de" else listed
    extra = "flat unit apt po postfach casella eircode"
    return frozenset(re.findall(r"[a-z]{2,}", listed)) | frozenset(extra.split())


_CAPITAL_NUMBER: Final = re.compile(r"[A-ZÁČĎÉĚÍĽŁŇÓŘŚŠŤÚŮÝŻŹŽ][^\W\d_]{2,20} \d{1,4}(?![\d:])")
_POST: Final = re.compile(r"(?<!\d)(?:\d{3} \d\d|\d\d-\d{3}|\d{5})(?!\d)")
_FOREIGN: Final = re.compile(r"\d[a-z]?,? (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜÉ]")
_TO_HOUSE: Final = re.compile(r"\b(?:to|from|at|is) \d{1,4}[a-z]?,? [A-Z]")
_DE_SUFFIXES: Final = tuple(SUFFIXES.split("|"))


def worth_reading(scan: Scan, longest: int) -> bool:
    """Without a word for a street: a postcode, a capitalised word before a short number, or somebody asked for it."""
    language = scan.language
    if "address" in scan.asked or (longest >= 5 and _POST.search(scan.low)):
        return True
    if longest >= 4 and _FOREIGN.search(scan.text):
        return True
    if language == "de":
        return any(len(w) > 5 and w.endswith(_DE_SUFFIXES) for w in scan.lows)
    if language == "en":
        return postcodes.stands(scan) or _TO_HOUSE.search(scan.text) is not None
    return language in ("cs", "sk", "pl") and (
        _CAPITAL_NUMBER.search(scan.text) is not None or (longest >= 4 and "/" in scan.low)
    )


def find(scan: Scan) -> Iterator[Finding]:
    posted = _POST.search(scan.low) is not None or _FOREIGN.search(scan.text) is not None
    for rule, pattern in patterns(scan.language):
        if rule == "postcode" and not posted:
            continue
        at = 0
        while match := pattern.search(scan.low, at):
            finding = _judge(scan, rule, match)
            if finding is None:
                at = _next_word(scan.low, match.start())
            else:
                at = max(finding.end, match.start() + 1)
                yield finding
    if scan.language in ("cs", "sk", "pl") or "address" in scan.asked:
        yield from villages.find(scan)
    yield from postcodes.find(scan)


def _next_word(low: str, start: int) -> int:
    space = low.find(" ", start + 1, start + 60)
    return space + 1 if space > 0 else start + 1


def _judge(scan: Scan, rule: str, match: re.Match[str]) -> Finding | None:
    start, end = match.start(), match.end()
    if match.re.groupindex.get("town") and match["town"] is not None:
        end = _with_town(scan, match)
        if rule == "told" and end == match.start("town"):
            return None
    posted = bool(match["post"])
    name = scan.text[match.start("name") : match.end("name")]
    begin = match.start("house") if rule == "told" else start
    told = "address" in scan.asked or _WORDS.search(scan.before(begin)) is not None
    if rule == "told":
        return Finding("ADDRESS", begin, end, rule, 0.75) if name[0].isupper() and told else None
    if '"' in scan.low[max(0, start - 2) : start] and not told:
        return None
    if rule == "postcode":
        start = _capital_start(scan, match.start("name"), match.end("name"))
        if start < 0:
            start = match.end("name") - len(match["name"].split()[-1])
            if "-" not in match["post"] and not told:
                return None
    elif rule == "street":
        if not _street(scan, match, name, posted=posted, told=told):
            return None
        if scan.language == "de" and not posted:
            start = match.start()
    elif rule == "strasse":
        start = _german_start(scan, match)
        if not posted and _A_YEAR.match(scan.low, match.end("name")):
            return None
        if not posted and _SHORT_SUFFIX.search(match["name"]) and not told and not match["town"]:
            return None
        if not posted and not told and not scan.text[start].isupper() and not _SURE_SUFFIX.search(match["name"]):
            return None
    elif not posted and not any(c.isupper() for c in name) and (not told or len(name.split()) > 3):
        return None
    if posted and rule != "posted":
        end = max(placing.town_end(scan, match.end("post"), match.end("tail")), end if match["tail"] == "" else 0)
    return Finding("ADDRESS", placing.begun(scan, start, end), end, rule, 0.92 if posted else 0.82)


def _street(scan: Scan, match: re.Match[str], name: str, *, posted: bool, told: bool) -> bool:
    """Whether what follows "ul.", "via", "am" is the name of a street."""
    said = match["name"].split()
    if not said or (len(said) > 1 and not type_words(scan.language).isdisjoint(said[1:])):
        return False
    if scan.language == "de":
        order = "order" in categories(match["name"] + " ") or "." in name.rstrip(".")
        return not order and (posted or told) and name[0].isupper()
    if posted or any(c.isupper() for c in name):
        return True
    return told and len(said) <= 3


def _with_town(scan: Scan, match: re.Match[str]) -> int:
    """The end of the town after the street, where capitals end; the end of the street if it is none."""
    start, end = match.span("town")
    shown = scan.text[start:end]
    town = re.search(r"[^\W\d_][\w\-]*", re.sub(r"^(?:,? (?:in|w|a|v)(?= ))", lambda m: " " * len(m.group()), shown))
    if town is None or not town.group()[0].isupper() or town.group().lower() in everyday(scan.language):
        return start
    if re.fullmatch(r"[a-z]{1,2}\d[a-z\d]?", town.group().lower()) and not town.group().isupper():
        return start
    last = start + town.end()
    for word in re.finditer(r"[^\s,]+", scan.text[last:end]):
        if not word.group().lstrip("(")[:1].isupper():
            break
        last = last + word.end() if word.end() + last <= end else last
    return min(last, end)


# "Lindenberg 1975": no house number.
_A_YEAR: Final = re.compile(r" (?:19|20)\d\d(?!\d)")
_SHORT_SUFFIX: Final = re.compile(
    r"(?:ring|berg|hof|markt|kamp|winkel|garten|wall|graben|steig|halde|matte|rain|lande|hang|blick|feld|kai|stiege"
    r"|gurtel)\.?$"
)
_SURE_SUFFIX: Final = re.compile(r"(?:strase|strasse|gasse|allee|platz|weg|chaussee|promenade|str\.?)$")


def _capital_start(scan: Scan, start: int, end: int) -> int:
    """Where the run of capitalised words (and the small words inside it) before the house number begins."""
    at, small_after = -1, 0
    ordinary = everyday(scan.language)
    for word in re.finditer(r"\S+", scan.text[start:end]):
        shown = word.group()
        if shown[0].isupper():
            small_after = 0
            small = scan.low[start + word.start() : start + word.end()]
            if at < 0 and (small not in ordinary or small in _OPENERS):
                at = start + word.start()
        elif len(shown) > 4:
            small_after += 1
            # "Dukelských hrdinů 66" keeps its second word, a clause before the street does not come along.
            if small_after > 1:
                at = -1
    return at


_OPENERS: Final = words("na pri pod nad u v za k ke ku am an im auf zum zur in unter hinter vor via")


def _german_start(scan: Scan, match: re.Match[str]) -> int:
    """ "Lange Straße 60" keeps its adjective, "wohne Gartenweg 3" does not take the verb."""
    name = match["name"]
    place = match.start("name")
    said = re.split(r" ", name)
    if len(said) == 1:
        return place
    standing = re.fullmatch(rf"(?:{STANDING})\.?", said[-1]) is not None
    keep = 1 + standing
    if not standing and scan.text[place].isupper() and re.match(r"str|weg|platz|gasse|allee|ring|markt", said[-1]):
        return place
    first = len(said) - keep
    if standing and len(said) == 3:
        shown = scan.text[place]
        first = 0 if shown.isupper() and said[0] not in everyday(scan.language) and said[0] not in _OPENERS else 1
    return place + sum(len(w) + 1 for w in said[:first])
