"""Postal addresses: a street with its number, with or without postcode and town; postcodes that name a few houses."""

import re
from collections.abc import Iterator
from functools import cache

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.contexts import categories
from redaction.vocabulary.persons import everyday
from redaction.vocabulary.wordlist import words

_NAME = r"[a-z][a-z'.\-]{0,24}"
_NUMBER = (
    r"\d{1,4}(?: ?(?:bis|ter)(?![a-z]))?(?: ?/ ?\d{1,4})?(?:[a-z](?![a-z]))?(?: ?/ ?[a-z0-9]{1,"
    r"3}(?![a-z0-9]))?(?:-\d{1,3}[a-z]?(?!\d))?"
    r"(?: ?(?:m|lok|byt|apt|int|scala|etage)\.? ?\d{1,4})?"
)
_POSTCODE = {
    "cs": r"\d{3} ?\d\d",
    "sk": r"\d{3} ?\d\d",
    "pl": r"\d\d-\d{3}",
    "it": r"(?:i-)?\d{5}",
    "de": r"(?:d-|a-|ch-)?\d{4,5}",
    "fr": r"(?:f-)?\d{5}",
    "en": r"(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]{2} \d{5}(?:-\d{4})?|\d{5})",
}
_TOWN = (
    r"[a-z][a-z'\-]{1,24}(?:[ \-](?:nad|pod|u|v|na|am|an der|ob der|im|in|bei|sul|sull|sur|upon|le|la"
    r"|les|de|di|del|[a-z]{3,20})){0,3}(?: ?-? ?\d{1,2}(?![\d./:]))?"
)
_TYPES = {
    "cs": "ul|ulice|ulici|nam|namesti|trida|tride|tr|nabrezi|nabr|sidliste|sidl|bulvar|alej|aleje|cp"
    "|c\\.p|bytem|bydlim v ulici",
    "sk": "ul|ulica|ulici|nam|namestie|trieda|nabrezie|sidlisko|aleja|cesta",
    "pl": "ul|ulica|ulicy|ulice|al|aleja|aleje|alei|os|osiedle|osiedlu|pl|plac|placu|rondo|skwer",
    "it": "via|viale|v\\.le|corso|c\\.so|piazza|p\\.za|p\\.zza|piazzale|p\\.le|largo|vicolo|contrada"
    "|strada|localita|loc|borgo|salita|lungomare|lungotevere|lungarno|frazione|galleria",
    "de": "am|an der|an den|auf dem|auf der|im|in der|zum|zur|unter den|hinter der|hinter dem|vor dem"
    "|strase|strasse|beim",
    "fr": "rue|avenue|av|bd|boulevard|allee|place|chemin|impasse|quai|cours|route|square|passage|residence|lotissement",
    "en": "",
}
_SUFFIXES = (
    "strase|strasse|str|weg|platz|gasse|allee|damm|ufer|graben|steig|chaussee|promenade|stieg|pfad"
    "|wall|ring|berg|hof|markt|kamp|winkel|garten|anger|zeile"
)
_STREETS = (
    "street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|court|ct|crescent|cres|gardens|gdns"
    "|grove|terrace|place|square|sq|row|mews|walk|rise|parade"
    "|quay|wharf|boulevard|blvd|hill|view|green|park|gate|villas|buildings|fold|drove|highway|turnpike|hwy"
)
_WORDS = re.compile(
    r"adres|bydl|bytem|bydlisk|doruc|dovez|dovoz|odvoz|mieszka|zamieszk|dostaw|dostarcz|wysyl"
    r"|indirizz|abit|resid|consegn|spedi|wohn|anschrift|liefer|adress|schicken|zustell|livr|habit"
    r"|deliver|live at|living at|ship|send it|address|moved|move to|ulic|prestehov|kam|cim"
)
_UK_AREA = (
    "ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy"
    "|e|ec|eh|en|ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|l|la|ld|le"
    "|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po"
    "|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc"
    "|wd|wf|wn|wr|ws|wv|yo|ze"
)
_UK_POSTCODE = re.compile(rf"(?<![a-z0-9])(?:{_UK_AREA})\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{{2}}(?![a-z0-9])")
_EIRCODE = re.compile(r"(?<![a-z0-9])(?:[acdefhknprtvwxy]\d\d|d6w) ?[0-9acdefhknprtvwxy]{4}(?![a-z0-9])")
_BOX = re.compile(r"(?<![a-z])(?:po box|p\.o\. box|postfach|casella postale|p\.o\.box|p\.p\.) \d{1,6}(?!\d)")


@cache
def patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    postcode, types = _POSTCODE.get(language, _POSTCODE["en"]), _TYPES.get(language, "")
    tail = (
        rf"(?P<tail>,? {{0,2}}(?:- ?)?(?P<post>{postcode}),? {{1,2}}{_TOWN})?(?P<town>(?:,| -) "
        rf"?[a-z][a-z\-]{{2,20}}(?: [a-z]{{3,16}})?(?=[.,;!?\n)]|$))?"
    )
    names = rf"{_NAME}(?: {_NAME}){{0,4}}"
    found: list[tuple[str, re.Pattern[str]]] = []
    if types:
        found.append(
            (
                "street",
                re.compile(
                    rf"(?<![a-z0-9])(?:{types})\.? {{1,2}}(?P<name>{names}),? (?:n\.? ?|nr\.? ?|n\? "
                    rf"?|c\. ?|cp\.? ?)?{_NUMBER}(?![\d])(?!,\d){tail}"
                ),
            )
        )
    if language == "de":
        found.append(
            (
                "strasse",
                re.compile(
                    rf"(?<![a-z0-9])(?P<name>(?:[a-z][a-z\-]{{2,16}} )?[a-z][a-z\-]{{0,"
                    rf"28}}(?:{_SUFFIXES})\.?),? (?:nr\.? ?)?{_NUMBER}(?![\d])(?!,\d){tail}"
                ),
            )
        )
    elif language == "fr":
        found.append(
            ("rue", re.compile(rf"(?<![\d])\d{{1,4}}(?: ?(?:bis|ter))?,? (?:{types}) (?P<name>{names}){tail}"))
        )
    elif language == "en":
        house = (
            r"(?:(?:flat|unit|apt|apartment|suite|room|floor)\.? [a-z0-9]{1,4},? )?(?:[a-z][a-z']{2,"
            r"15} (?:house|hall|cottage|court|lodge|farm|mill),? )?"
        )
        end = (
            rf"(?P<tail>(?:,? [a-z][a-z\-]{{2,18}}){{0,3}},? "
            rf"(?P<post>{postcode})(?![a-z0-9]))?(?P<town>,? [a-z][a-z\-]{{2,18}}(?=[.,;!?\n)]|$))?"
        )
        found.append(
            (
                "posted",
                re.compile(
                    rf"(?<![\w£$.,-])(?:{house}\d{{1,5}}[a-z]?,?|[a-z][a-z']{{2,15}} (?:house"
                    rf"|cottage|lodge|farm|barn|hall|mill),) (?P<name>[a-z][a-z'\-]{{1,18}}(?:,? "
                    rf"[a-z][a-z'\-]{{1,18}}){{0,5}}),? (?P<post>(?:{_UK_AREA})\d[a-z\d]? "
                    rf"?\d[abd-hjlnp-uw-z]{{2}})(?![a-z0-9])(?P<tail>)"
                ),
            )
        )
        found.append(
            (
                "road",
                re.compile(
                    rf"(?<![\w£$.,-])(?:{house}\d{{1,5}}[a-z]?,?|(?:unit|flat|suite) \d{{1,"
                    rf"4}}[a-z]?,) (?P<name>(?:[a-z][a-z'\-]{{1,18}} ){{1,"
                    rf"3}}(?:{_STREETS}))\.?(?![a-z]){end}"
                ),
            )
        )
    if language != "en":
        found.append(
            (
                "postcode",
                re.compile(
                    rf"(?<![a-z0-9])(?P<name>{_NAME}(?: {_NAME}){{0,2}}),? (?:cp\.? ?|c\.p\. ?|c\. "
                    rf"?)?{_NUMBER}(?:,| -|\n| ) {{0,2}}(?P<tail>(?P<post>{postcode}),? {{1,"
                    rf"2}}{_TOWN})"
                ),
            )
        )
    return tuple(found)


_BARE = re.compile(
    rf"(?P<name>{_NAME}(?: {_NAME}){{0,2}}) {_NUMBER}(?![\d:])(?!\.\d)(?P<town>, ?[a-z][a-z\-]{{2,"
    rf"20}}(?: (?:nad|pod|u) [a-z]{{3,16}})?(?=[.,;!?\n)]|$))?"
)
_STREET_SHAPE = re.compile(r"(?:ova|ska|cka|ni|na|owa|ego|iego|ej|ych|ich|nia|ova|ovo|ne|ie|i)$")


_PREPOSITIONS = re.compile(r"\b(?:am|an|der|den|dem|auf|im|in|zum|zur|unter|hinter|vor|beim)\b")


@cache
def type_words(language: str) -> frozenset[str]:
    listed = _STREETS if language == "en" else _TYPES.get(language, "")
    listed = _PREPOSITIONS.sub("", listed) if language == "de" else listed
    extra = "flat unit apt po postfach casella eircode"
    return frozenset(re.findall(r"[a-z]{2,}", listed)) | frozenset(extra.split())


_CAPITAL_NUMBER = re.compile(r"[A-ZÁČĎÉĚÍĽŁŇÓŘŚŠŤÚŮÝŻŹŽ][^\W\d_]{2,20} \d{1,4}(?![\d:])")
_POST = re.compile(r"(?<!\d)(?:\d{3} \d\d|\d\d-\d{3}|\d{5})(?!\d)")
_DE_SUFFIXES = tuple(_SUFFIXES.split("|"))


def worth_reading(scan: Scan, longest: int) -> bool:
    """Without a word for a street: a long number (a postcode) or a capitalised word before a short number."""
    language = scan.language
    if longest >= 5 and _POST.search(scan.low):
        return True
    if language == "de":
        return any(len(w) > 5 and w.endswith(_DE_SUFFIXES) for w in scan.lows)
    if language == "en":
        return _UK_POSTCODE.search(scan.low) is not None or _EIRCODE.search(scan.low) is not None
    return language in ("cs", "sk", "pl") and _CAPITAL_NUMBER.search(scan.text) is not None


def find(scan: Scan) -> Iterator[Finding]:
    for rule, pattern in patterns(scan.language):
        for match in pattern.finditer(scan.low):
            finding = _judge(scan, rule, match)
            if finding:
                yield finding
    if scan.language in ("cs", "sk", "pl"):
        yield from _bare(scan)
    if scan.language == "en":
        yield from _postcodes(scan)
    for match in _BOX.finditer(scan.low):
        yield Finding("ADDRESS", match.start(), match.end(), "box", 0.8)


def _judge(scan: Scan, rule: str, match: re.Match[str]) -> Finding | None:
    start, end = match.start(), match.end()
    town = match.start("town") if "town" in match.re.groupindex and match.group("town") else -1
    if town >= 0 and not scan.text[town:].lstrip(" ,-")[:1].isupper():
        end = town
    posted = match.group("post") is not None
    begin, first = match.start("name"), scan.text[match.start("name")]
    if rule == "postcode":
        start = begin = _capital_start(scan, begin, match.end("name"))
        if start < 0:
            start = begin = match.end("name") - len(match.group("name").split()[-1])
            if "-" not in match.group("post") and not _WORDS.search(scan.before(start)):
                return None
    elif (
        not posted
        and not first.isupper()
        and rule != "strasse"
        and (not _WORDS.search(scan.before(start)) or len(match.group("name").split()) > 3)
    ):
        return None
    if (
        rule == "street"
        and not posted
        and scan.language == "de"
        and (
            not first.isupper()
            or not _WORDS.search(scan.before(start))
            or "order" in categories(match.group("name") + " ")
        )
    ):
        return None
    if rule == "strasse":
        start = _german_start(scan, match)
        if (
            not posted
            and _SHORT_SUFFIX.search(match.group("name"))
            and not _WORDS.search(scan.before(start))
            and not match.group("town")
        ):
            return None
    if posted and rule != "posted":
        end = _town_end(scan, match.end("post"), match.end("tail"), end)
    return Finding("ADDRESS", start, end, rule, 0.92 if posted else 0.82)


_SHORT_SUFFIX = re.compile(r"(?:ring|berg|hof|markt|kamp|winkel|garten|wall|graben|steig)\.?$")


def _capital_start(scan: Scan, start: int, end: int) -> int:
    """Where the run of capitalised words (and the small words inside it) before the house number begins."""
    at = -1
    ordinary = everyday(scan.language)
    for word in re.finditer(r"\S+", scan.text[start:end]):
        shown = word.group()
        if shown[0].isupper():
            small = scan.low[start + word.start() : start + word.end()]
            if at < 0 and (small not in ordinary or small in _OPENERS):
                at = start + word.start()
        elif len(shown) > 4:
            at = -1
    return at


_OPENERS = words("na pri pod nad u v za k am an im auf zum zur in unter hinter vor via")


def _german_start(scan: Scan, match: re.Match[str]) -> int:
    """ "Lange Straße 60" keeps its adjective, "wohne Gartenweg 3" does not take the verb."""
    name = match.group("name")
    space = name.find(" ")
    if space < 0:
        return match.start()
    second = scan.text[match.start("name") + space + 1]
    if (
        scan.text[match.start("name")].isupper()
        and second.isupper()
        and re.match(r"str|weg|platz|gasse|allee|ring|markt", name[space + 1 :])
    ):
        return match.start()
    return match.start("name") + space + 1


def _town_end(scan: Scan, post: int, tail: int, end: int) -> int:
    """The town ends where capitals end, except for "nad", "am" and their kind between two of them."""
    text = scan.text[post:tail]
    last = 0
    for word in re.finditer(r"[^\s,]+", text):
        shown = word.group()
        if shown[0].isupper() or last == 0 or (shown.isdigit() and last):
            last = word.end()
        elif shown.lower() not in _SMALL:
            break
    return max(post + last, post) if last else end


_SMALL = words("nad pod u v na am an der ob im in bei sul sull sur upon le la les de di del")


def _bare(scan: Scan) -> Iterator[Finding]:
    """ "Husova 9, Most": a capitalised street name with a number, after a word for an address or before a town."""
    for match in _BARE.finditer(scan.low):
        name = scan.text[match.start("name") : match.end("name")]
        words = name.split()
        capitals = [w for w in words if w[0].isupper()]
        if not capitals or (not words[-1][0].isupper() and len(words) < 2):
            continue
        start = match.start("name") + name.index(capitals[0])
        last = match.group("name").split()[-1]
        town = match.group("town") is not None and scan.text[match.start("town") :].lstrip(" ,")[:1].isupper()
        told = _WORDS.search(scan.before(start, 30)) is not None
        shaped = _STREET_SHAPE.search(last) is not None
        order = scan.context_of(start).get("order", 99) < 12
        if order or not (shaped or told) or not ((town and shaped) or (told and (shaped or town))):
            continue
        end = match.end() if town or match.group("town") is None else match.start("town")
        yield Finding("ADDRESS", start, end, "street and number", 0.78)


def _postcodes(scan: Scan) -> Iterator[Finding]:
    for match in _UK_POSTCODE.finditer(scan.low):
        upper = scan.text[match.start() : match.end()].isupper()
        if " " in match.group() or (upper and "order" not in scan.context_of(match.start())):
            yield Finding("ADDRESS", match.start(), match.end(), "uk postcode", 0.8)
    for match in _EIRCODE.finditer(scan.low):
        if "eircode" in scan.before(match.start()) or " " in match.group():
            yield Finding("ADDRESS", match.start(), match.end(), "eircode", 0.8)
