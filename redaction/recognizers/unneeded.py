"""Facts that a shop does not need: network addresses, dates of birth, ages, marital status."""

import ipaddress
import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Scan

_IPV4 = re.compile(r"(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)")
_IPV6 = re.compile(r"(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}(?![0-9a-f:])|(?<![0-9a-f:])[0-9a-f]{1,4}::[0-9a-f:]{1,30}(?![0-9a-f:])")
_IP_WORD = re.compile(r"(?<![a-z])ip|adres|address|indirizz|server|ping")
_FIRMWARE = re.compile(r"(?:firmware|\bfw|ver[sz]\w{0,5}|wersj\w|build|release|\bv|\bos|soft\w{0,6}|driver\w?|treiber|sterownik\w?) ?$")


def find_ip(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    if "." in low:
        for match in _IPV4.finditer(low):
            if _believable(low, match) and not _FIRMWARE.search(low, max(0, match.start() - 24), match.start()):
                yield Finding("IP_ADDRESS", match.start(), match.end(), "ipv4", 0.95)
    if low.count(":") > 1:
        for match in _IPV6.finditer(low):
            if match.group().count(":") >= 3 and _public(match.group()):
                yield Finding("IP_ADDRESS", match.start(), match.end(), "ipv6", 0.95)


def _believable(low: str, match: re.Match[str]) -> bool:
    """Low first numbers are mostly versions: they need a word for an address before them."""
    if not _public(match.group()):
        return False
    return int(match.group().split(".")[0]) >= 20 or _IP_WORD.search(low, max(0, match.start() - 40), match.start()) is not None


def _public(shown: str) -> bool:
    try:
        address = ipaddress.ip_address(shown)
    except ValueError:
        return False
    return not (address.is_private or address.is_loopback or address.is_link_local or address.is_unspecified) or any(
        address in network for network in _EXAMPLES if network.version == address.version
    )


# Ranges of RFC 5737 and RFC 3849: kept for examples, so people write them as if they were theirs.
_EXAMPLES = tuple(
    ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
)


def find_birth(scan: Scan) -> Iterator[Finding]:
    for day in scan.days:
        context = scan.context_of(day.start)
        birth = context.get("birth", 99)
        order = min(context.get("order", 99), context.get("goods", 99))
        if birth < 40 and birth < order:
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "birth by word", 0.95)
        elif 1920 <= day.year <= 2007 and order > 20:
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "old date", 0.7)


_YEARS = r"let|lety|roky|roku|rokov|rok|lat|lata|latka|anni|anno|jahre|jahren|jahr|years?|yrs?|yo|y/o|ans|an|mesicu|mesice|mesic|mesiacov|miesiecy|miesiace|mesi|monate?n?|months?|mois"
_AGE_UNIT = re.compile(rf"(?<![\d.,/x\-])(\d{{1,3}})(?: ?| a pul | i pol )(?:{_YEARS})(?![a-z])(?: (?:old|alt|stary|stara|of age))?")
_AGE_JOINED = re.compile(r"(?<![\d.,/x\-])(\d{1,3})[ -]?(?:let(?:y|a|eho|emu|ou|ym|e)|mesicn\w{1,3}|rocn\w{1,3}|latk\w{1,3}|letni\w{0,3}|latek|miesieczn\w{1,3}|enne|enni|jahrig\w{0,2}|jaehrig\w{0,2}|year-old|yr-old|month-old|year old|yo)(?![a-z])")
_AGE_BARE = re.compile(
    r"(?<![a-z])(?:je mi|je mu|je ji|bude mi|bude mu|bude ji|je nam|mi je|mu je|ji je|mam uz|skonczyl\w?|skonczylam|mam skonczone|vek|wiek|eta|alter|aged?|i'm|i am|im|he's|he is|she's|she is|they're|turned|turning|just turned"
    r"|ich bin|er ist|sie ist|bin|ist|werde|wird|und ist|j'ai|il a|elle a|dzieci|deti|figli|bimbi|kinder|kids|children|child|sohn|tochter|syn|dcera|corka|son|daughter|oma|opa|mum|dad)[ :(]{1,3}(?:uz |juz |schon |bald |now |already |nearly |almost |ora |gia )?\(?(\d{1,3})(?![\d/:%\-]|[.,]\d|\s?(?:x|cm|mm|m|km|kg|g|l|kc|eur|zl|w|kw|kwh|\$|%|min|hod|h|uhr|days|dni|dnu|tage|weeks|minut\w*|stuck|ks|szt|kusu|items|pcs|giorni|settimane|von|z|of|metr\w*|am|pm|mal|times|nights|noci|nachte|notti|persone|osob\w*|lidi|people|grad|zoll)(?![a-z]))"
)
_AGE_PAREN = re.compile(r"(?<=[a-z] )\((\d{1,2})\)|(?<=[a-z], )(\d{2})(?=[,.]? ?(?:$|,|\.|\n|a |and |e |und |i ))")
_PEOPLE = frozenset(
    "mi mu ji jemu je mne nam mam ma mame jsem jsme syn syna synovi dcera dcerka dcerce dceri deti dite tata tatinek tatinka mama maminka maminku babicka deda dedecek manzel manzelka vnuk vnucka otec matka brat bratr sestra"
    " moj moja moje muj zona zone maz syna corka corke corki dziecko dzieci ojciec matka tesc tesciowa babcia dziadek brat siostra wnuk wnuczka jestem jestesmy mi jej jego skonczyl skonczylam chlopak"
    " ho ha hanno abbiamo mia mio mamma papa figlio figlia figli bimbi bimbo bimba bambino bambina bambini nonna nonno marito moglie fratello sorella suocera suocero zia zio nipote padre madre persona"
    " ich bin er sie ist mein meine meiner meinem meinen sohn tochter kind kinder oma opa mutter vater mann frau bruder schwester enkel schwiegermutter hat alt"
    " i'm i im am he she he's she's my mum mom dad son daughter kid kids child children wife husband nan gran grandad grandma brother sister partner aged old adult adults me lad girl boy baby who"
    " j'ai ans mon ma mari femme fils fille enfant enfants bebe mere pere il elle".split()
)
_THINGS = frozenset(
    "zaruka zaruku zarucni garance garanzia garantie garanti gwarancja gwarancji gwarancje warranty guarantee od ab da dai from over under stari stara stary star stare pojisteni versicherung leasing uver hypoteka kredit vazba"
    " auto auta dum domu stroj kolo pracka lednice kotel notebook skoda vuz car house boiler machine laptop bike fridge haus wagen kessel heizung gerat casa macchina caldaia auto bici kociol dom samochod"
    " stuf stupen servis podpora support spielzeug hracka toy giocattolo zabawka hra game fur pro dla per for doporuceno recommended empfohlen consigliato zivotnost lebensdauer lifetime durata zkusenosti erfahrung experience"
    " esperienza doswiadczenia doswiadczenie archiv archivujeme aufbewahren uchovavame keep musime muzeme".split()
)
_AGE_WORD = re.compile(r"[a-z']+")


def find_age(scan: Scan) -> Iterator[Finding]:
    """Numbers that are somebody's years or months; ages of goods, warranties and product ranges are left."""
    low = scan.low
    for match in _AGE_JOINED.finditer(low):
        if _somebody(low, match.start(), match.end()):
            yield Finding("AGE", match.start(), match.end(), "aged", 0.75)
    for match in _AGE_UNIT.finditer(low):
        if int(match.group(1)) <= 120 and _somebody(low, match.start(), match.end()):
            yield Finding("AGE", match.start(), match.end(), "years", 0.75)
            yield from _listed_ages(low, match.start())
    for match in _AGE_BARE.finditer(low):
        if 0 < int(match.group(1)) <= 110:
            yield Finding("AGE", match.start(1), match.end(1), "age by word", 0.7)
    for match in _AGE_PAREN.finditer(low):
        group = 1 if match.group(1) else 2
        before = _AGE_WORD.findall(low[max(0, match.start() - 26) : match.start()])
        if any(w in _PEOPLE for w in before[-4:]) and not any(w in _THINGS for w in before[-4:]):
            yield Finding("AGE", match.start(group), match.end(group), "age in brackets", 0.66)


_LIST_BEFORE = re.compile(r"(?:\d{1,2}(?:,? (?:a|i|e|und|and|et)? ?|, ?)){1,4}$")


def _listed_ages(low: str, start: int) -> Iterator[Finding]:
    """"3, 7 e 11 anni": the unit stands behind the last one only."""
    before = _LIST_BEFORE.search(low, max(0, start - 24), start)
    if before:
        for number in re.finditer(r"\d{1,2}", before.group()):
            yield Finding("AGE", before.start() + number.start(), before.start() + number.end(), "listed ages", 0.74)


def _somebody(low: str, start: int, end: int) -> bool:
    before = _AGE_WORD.findall(low[max(0, start - 40) : start])
    after = _AGE_WORD.findall(low[end : end + 16])
    if low[max(0, start - 3) : start].strip(" ") in ("-", "+", "x") or low[end : end + 1] == "+":
        return False
    if any(w in _THINGS for w in before[-3:]) or (after and after[0] in _THINGS):
        return False
    return any(w in _PEOPLE for w in before[-5:]) or any(w in ("old", "alt") for w in (*after[:1], *low[start:end].split()))


_SPELT_AGE = re.compile(
    r"(?<![a-z])((?:[a-z]{2,12}[ -])?[a-z]{2,22}(?: a pul| i pol| and a half)?) (?:let|lat|lata|roku|roky|rokov|anni|jahre|jahren|years|ans)(?: old| alt)?(?![a-z])"
)
_NUMERAL = re.compile(
    r"(?:jed|dva|dve|tri|ctyr|pet|sest|sedm|osm|devet|deset|styr|pat|sed|os|dev|des|dwa|trzy|czter|piec|szesc|siedem|osiem|dziewiec|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trent|quarant|cinquant|sessant|settant|ottant|novant"
    r"|zwei|drei|vier|funf|fuenf|sechs|sieb|acht|neun|zehn|elf|zwolf|zwan|drei|vierz|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fourt|fift|sixt|sevent|eight|ninet|twent|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|trente|quarante|soixante)[a-z]*"
)


def find_spelt_age(scan: Scan) -> Iterator[Finding]:
    for match in _SPELT_AGE.finditer(scan.low):
        words = match.group(1).split()
        numeral = next((i for i, w in enumerate(words) if _NUMERAL.fullmatch(w.split("-")[0])), None)
        if numeral is None:
            continue
        start = match.start(1) + len(" ".join(words[:numeral])) + bool(numeral)
        if _somebody(scan.low, start, match.end()):
            yield Finding("AGE", start, match.end(), "age in words", 0.72)
