"""E-mail addresses, plain and disguised. `address` undoes the disguise."""

import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Scan

AT_WORDS = (
    "zavinac|zavinacem|zavin|malpa|malpka|malpeczka|chiocciola|chiocciolina|chiociola|klammeraffe"
    "|klammeraffen|affenschwanz|arobase"
    "|arrobase|arobas|arroba|at-?sign|at-?zeichen|snabel-?a"
)
_AT = re.compile(
    rf" ?[\[({{<*_|]{{1,2}} ?(?:{AT_WORDS}|at|et|aet|@|a) ?[\])}}>*_|]{{1,2}} ?| ?-(?:at"
    rf"|{AT_WORDS})- ?| {{0,3}}@ {{0,3}}"
    rf"|(?<![a-z])(?:{AT_WORDS})(?![a-z])|(?<=[a-z0-9])(?:zavinac|malpa|chiocciola|klammeraffe"
    rf"|arobase)(?=[a-z0-9])|(?<=[a-z0-9] )(?:at|aet|et|bei)(?= [a-z0-9])"
)
WORDS = frozenset(AT_WORDS.split("|")) | {"at", "aet", "et", "bei"}
_DOT_WORDS = "tecka|teckou|bodka|bodkou|kropka|kropeczka|punto|punkt|point|dot|tchk"
_DASH_WORDS = "pomlcka|pomlckou|minus|myslnik|kreska|trattino|bindestrich|strich|dash|hyphen|tiret|spojovnik|lomitko"
_LOW_WORDS = (
    "podtrzitko|podtrzitkem|podkreslenie|podkreslnik|podkreslnikem|podloga|trattino basso"
    "|underscore|unterstrich|tiret bas"
    "|podciarkovnik|podciarknik|podtrznik|underline|soulignement"
)
_PLUS_WORDS = "plus"
_SEPARATOR = (
    rf"(?: ?[\[({{<*] ?(?:{_DOT_WORDS}|{_DASH_WORDS}|{_LOW_WORDS}|\.|-|_) ?[\])}}>*] ?"
    rf"| (?:{_LOW_WORDS}|{_DOT_WORDS}|{_DASH_WORDS}|{_PLUS_WORDS}) | ?(?<![.])\. (?=[a-z0-9])| "
    rf"\.(?=[a-z0-9])| ?[._+\-] ?)"
)
_LOCAL_BACK = re.compile(r"[a-z0-9!#$%&'*+/=^`{|}~_.\-]{1,64}$")
_HOST = re.compile(
    r"[a-z0-9](?:[a-z0-9\-]{0,62}\.){1,8}[a-z]{2,24}(?![a-z0-9])|[a-z0-9](?:[a-z0-9\-]{0,"
    r"62}\.){1,8}xn--[a-z0-9]{2,30}"
)
_TLD = (
    "cz|sk|pl|it|de|com|net|org|eu|uk|fr|at|ch|info|biz|me|io|ie|example|dev|app|online|shop"
    "|email|es|nl|be|hu|ro|us|ca|tv|cc|in"
    "|ua|lt|lv|ee|si|hr|pt|se|no|dk|fi|gr|name|pro|cloud|site|store|test|invalid|co|ai|xyz|berlin"
    "|koeln|li|lu|edu|gov|art|house|studio"
)
PROVIDERS = (
    "gmail|googlemail|seznam|email|centrum|atlas|volny|post|wp|onet|interia|o2|gazeta|poczta"
    "|libero|virgilio|tiscali|alice|tim|hotmail"
    "|outlook|live|yahoo|icloud|gmx|web|freenet|t-online|proton|protonmail|azet|zoznam|pobox"
    "|orange|laposte|free|sfr|wanadoo|aol|msn"
    "|fastwebnet|hotmai|me|posteo|mailbox|tlen|vp|op|iol|quick|tutanota|zoho|btinternet|sky"
    "|fastmail|arcor|vodafone|hushmail|pm"
)
_HOST_WORDS = re.compile(
    rf" ?(?P<host>(?:[a-z0-9]{{1,40}}{_SEPARATOR}){{1,6}}?(?:{_TLD})(?! (?:{_DOT_WORDS}) (?:{_TLD})(?![a-z]))"
    rf"|(?:{PROVIDERS})[ ,]{{1,2}}(?:{_TLD}))(?![a-z0-9@])(?!\.[a-z]{{2}})"
)
_PROVIDER = re.compile(rf" ?(?P<host>{PROVIDERS})(?![a-z0-9@])")
_ATOM_BACK = re.compile(r"[a-z0-9_.+\-]{1,64}$")
_SEPARATOR_BACK = re.compile(
    rf"(?:[\[({{<*] ?(?:{_DOT_WORDS}|{_DASH_WORDS}|{_LOW_WORDS}|\.|-|_) ?[\])}}>*] ?"
    rf"| (?:{_LOW_WORDS}|{_DOT_WORDS}|{_DASH_WORDS}|{_PLUS_WORDS}) | [._\-] ?|[._\-] )$"
)
_MAIL_WORD = re.compile(r"mail|adres|indirizz|schrank|posta|poczt|skrzynk|write to|kontakt|contatt")
_WORDY = re.compile(rf"(?<![a-z])(?:{_DOT_WORDS})(?![a-z])|[\[(]")


def find(scan: Scan) -> Iterator[Finding]:
    for start, end, rule in spans(scan.low):
        yield Finding("EMAIL", start, end, rule, 0.99)


def spans(low: str) -> Iterator[tuple[int, int, str]]:
    if "@" in low:
        yield from _plain(low)
    yield from _disguised(low)


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
                yield start, right.end(), "e-mail"
        elif left and (slip := _SLIP.match(low, at + 1)):
            yield left.start(), slip.end(), "e-mail with a slip"
        at = low.find("@", at + 1)


# "seznam,cz" and "gmailcom": the address is wrong, but it is still his.
_SLIP = re.compile(rf"[a-z0-9\-]{{2,40}},(?:{_TLD})(?![a-z])|(?:{PROVIDERS})(?:{_TLD})?(?![a-z0-9])")


def _disguised(low: str) -> Iterator[tuple[int, int, str]]:
    for match in _AT.finditer(low):
        right = _HOST_WORDS.match(low, match.end()) or _PROVIDER.match(low, match.end())
        if right is None:
            continue
        start = _local_start(low, match.start())
        if start is None:
            continue
        marker = match.group().strip()
        if marker in ("at", "aet", "et", "bei") and not _believable(low, start, match.start(), right.group("host")):
            continue
        yield start, right.end(), "disguised e-mail"


_PROVIDERS = frozenset(PROVIDERS.split("|"))


def _believable(low: str, start: int, at: int, host: str) -> bool:
    """The bare word "at" is also English and German: the rest must look like an address."""
    local = low[start:at].strip()
    odd = any(not c.isalpha() for c in local)
    if _WORDY.search(host):
        return True
    if low[at : at + 5].strip().startswith("bei") and not odd:
        return False
    if odd and host in _PROVIDERS:
        return True
    webmail = re.split(r"[ .]", host)[0] in _PROVIDERS
    return (
        "." in host
        and (odd or webmail or _MAIL_WORD.search(low[max(0, start - 24) : start]) is not None)
        and "." in host.strip(".")
    )


def _local_start(low: str, at: int) -> int | None:
    end = at
    while end > 0 and low[end - 1] == " ":
        end -= 1
    atom = _ATOM_BACK.search(low, max(0, end - 64), end)
    if atom is None:
        return None
    start = atom.start()
    if atom.group().isdigit() and low[start - 1 : start] == " ":
        word = _ATOM_BACK.search(low, max(0, start - 65), start - 1)
        start = word.start() if word else start
    for _ in range(6):
        separator = _SEPARATOR_BACK.search(low, max(0, start - 24), start)
        if separator is None:
            break
        previous = _ATOM_BACK.search(low, max(0, separator.start() - 64), separator.start())
        if previous is None:
            break
        if (
            separator.group().strip() in (".", "-", "_")
            and separator.group() != separator.group().strip()
            and len(previous.group()) > 20
        ):
            break
        if separator.group() == ". " or separator.group() == " - " or separator.group() == "- ":
            break
        start = previous.start()
    while start < end and low[start] in ".-+":
        start += 1
    return start if start < end else None


_UNDO = (
    (
        re.compile(
            rf" ?[\[({{<*_|]{{0,2}} ?(?:(?<![a-z0-9])(?:{AT_WORDS}|at|et|aet)(?![a-z0-9])|(?<=[(\[])a(?=[)\]])|@) "
            rf"?[\])}}>*_|]{{0,2}} ?"
        ),
        "@",
    ),
    (re.compile(rf" ?[\[({{<*]? ?(?<![a-z0-9])(?:{_LOW_WORDS})(?![a-z0-9]) ?[\])}}>*]? ?"), "_"),
    (re.compile(rf" ?[\[({{<*]? ?(?<![a-z0-9])(?:{_DOT_WORDS})(?![a-z0-9]) ?[\])}}>*]? ?"), "."),
    (re.compile(rf" ?[\[({{<*]? ?(?<![a-z0-9])(?:{_DASH_WORDS})(?![a-z0-9]) ?[\])}}>*]? ?"), "-"),
    (re.compile(r" ?[\[({<*] ?\. ?[\])}>*] ?"), "."),
)
_DEFAULT_TLD = {
    provider: tld
    for tld, providers in {
        "com": "gmail googlemail hotmail outlook live yahoo icloud protonmail aol msn",
        "cz": "seznam email centrum atlas volny post",
        "pl": "wp onet interia o2 gazeta",
        "it": "libero virgilio tiscali alice",
        "de": "gmx web freenet t-online",
        "me": "proton",
        "sk": "azet zoznam",
        "fr": "orange free sfr",
        "net": "laposte",
    }.items()
    for provider in providers.split()
}


_HOST_SPACE = re.compile(rf"@ ?({PROVIDERS}) ({_TLD})$")


def address(low: str) -> str:
    """The address itself, lower case, with the disguise undone."""
    value = low
    if _UNDISGUISED.fullmatch(low) and _DISGUISES.isdisjoint(_APART.split(low)):
        local, _, host = low.partition("@")
        return _whole(local, host)
    for pattern, sign in _UNDO:
        value = pattern.sub(sign, value)
    value = _HOST_SPACE.sub(r"@\1.\2", value).replace(" ", "").replace(",", ".")
    local, _, host = value.partition("@")
    return _whole(local, host)


_UNDISGUISED = re.compile(r"[a-z0-9.\-]{1,64}@[a-z0-9.\-]{1,255}")
_APART = re.compile(r"[.@\-]")
_DISGUISES = (
    WORDS
    | frozenset(f"{_DOT_WORDS}|{_DASH_WORDS}|{_LOW_WORDS}".split("|"))
    | {"snabel", "snabela", "atsign", "sign", "atzeichen", "zeichen"}
)


def _whole(local: str, host: str) -> str:
    if host and "." not in host and host in _DEFAULT_TLD:
        host = f"{host}.{_DEFAULT_TLD[host]}"
    return f"{local.strip('.-')}@{host.strip('.')}"
