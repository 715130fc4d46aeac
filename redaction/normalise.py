"""
The copy that is searched,
with its map back to what was typed. `text` has compatibility forms resolved (full-width digits,
zero-width characters, combining marks, %40,
look-alike letters inside Latin words); `low` is `text` in lower case without diacritics, in ASCII,
of the same length.
"""

import re
import unicodedata
from typing import Final

_ODD: Final = re.compile(
    "[\u00ad\u0300-\u036f\u0370-\u052f\u061c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2070-\u209f\u2100-\u214f\u2460-\u24ff\u3000\ufb00-\ufb06\ufe00-\ufe0f\ufe50-\ufe6f\ufeff"
    "\uff00-\uffef\U0001d400-\U0001d7ff\U000e0000-\U000e01ef]"
)
_ENTITY: Final = re.compile(r"%(?:40|2e|2b|5f|2d)|&#(?:64|46|x40|x2e);|&(?:commat|period|nbsp);", re.IGNORECASE)
_ENTITIES: Final = {
    "%40": "@",
    "%2e": ".",
    "%2b": "+",
    "%5f": "_",
    "%2d": "-",
    "&#64;": "@",
    "&#46;": ".",
    "&#x40;": "@",
    "&#x2e;": ".",
    "&commat;": "@",
    "&period;": ".",
    "&nbsp;": " ",
}
_INVISIBLE: Final = (
    frozenset("\u00ad\u061c\u180e\ufeff")
    | {chr(c) for c in range(0xFE00, 0xFE10)}
    | {chr(c) for start, end in ((0x200B, 0x2010), (0x202A, 0x202F), (0x2060, 0x2070)) for c in range(start, end)}
)
_LOOKALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХавесіјкмноргѕтухԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορυνικτ",
    "ABESIJKMHOPCTYXabecijkmhoprstyxdqwlABEZHIKMNOPTYXaopuvikt",
)
_SPECIAL_FOLDS: Final = {
    "ł": "l",
    "đ": "d",
    "ø": "o",
    "ß": "s",
    "æ": "a",
    "œ": "o",
    "ı": "i",
    "þ": "t",
    "ð": "d",
    "İ": "i",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "―": "-",
    "−": "-",
    "’": "'",
    "‘": "'",
    "‚": "'",
    "´": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "…": ".",
    "·": ".",
    "•": "\n",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u2002": " ",
    "\u2003": " ",
    "€": "$",
    "£": "$",
    "×": "x",
}


def _fold_one(char: str) -> str:
    if char in _SPECIAL_FOLDS:
        return _SPECIAL_FOLDS[char]
    lowered = char.lower()
    if lowered in _SPECIAL_FOLDS:
        return _SPECIAL_FOLDS[lowered]
    base = unicodedata.normalize("NFKD", lowered)[:1]
    return base if base.isascii() and base else "?"


class _Folds(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = _fold_one(chr(code)) if code > 127 else chr(code).lower()
        if len(self) < 4096:
            self[code] = folded
        return folded


def _byte_table(codec: str) -> bytes:
    chars = (bytes([code]).decode(codec, "replace") for code in range(256))
    return "".join(_fold_one(c) if ord(c) > 127 else c.lower() for c in chars).encode("ascii")


_FOLDS: Final = _Folds()
_CENTRAL: Final = _byte_table("cp1250")
_WESTERN: Final = _byte_table("cp1252")
# Of the odd characters these two code pages hold only the soft hyphen and the trade mark sign, at the same places.
_ODD_CODES: Final = (b"\xad", b"\x99")
_CENTRAL_LANGUAGES: Final = frozenset({"cs", "sk", "pl"})


def fold(text: str, language: str = "") -> str:
    """Lower case, no diacritics, ASCII only, same length. Symbols that have no letter become "?"."""
    if text.isascii():
        return text.lower()
    # Through a one-byte code page this is five times as fast as str.translate.
    central = language in _CENTRAL_LANGUAGES
    try:
        coded = text.encode("cp1250" if central else "cp1252")
    except UnicodeEncodeError:
        return text.translate(_FOLDS)
    return coded.translate(_CENTRAL if central else _WESTERN).decode("ascii")


class Searchable:
    """`starts` and `ends` give, for each character of `text`, its place in what was typed; None: the same place.

    Never changed once it is made. Neither this nor `Word` and `Redacted` is a dataclass: one is made for each message
    or word, and compiled or not theirs takes three times as long.
    """

    __slots__ = ("ends", "low", "starts", "text")

    def __init__(
        self, text: str, low: str, starts: tuple[int, ...] | None = None, ends: tuple[int, ...] | None = None
    ) -> None:
        self.text, self.low, self.starts, self.ends = text, low, starts, ends

    def typed(self, start: int, end: int) -> tuple[int, int]:
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def searchable(typed: str, language: str = "") -> Searchable:
    if typed.isascii():
        if not (("%" in typed or "&" in typed) and _ENTITY.search(typed)):
            return Searchable(typed, typed.lower())
    elif not (("%" in typed or "&" in typed) and _ENTITY.search(typed)):
        central = language in _CENTRAL_LANGUAGES
        try:
            coded = typed.encode("cp1250" if central else "cp1252")
        except UnicodeEncodeError:
            if not _ODD.search(typed):
                return Searchable(typed, typed.translate(_FOLDS))
        else:
            if not any(code in coded for code in _ODD_CODES):
                return Searchable(typed, coded.translate(_CENTRAL if central else _WESTERN).decode("ascii"))
    return _resolve(typed)


def _resolve(typed: str) -> Searchable:
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    entities = {m.start(): m.group() for m in _ENTITY.finditer(typed)}
    at, size = 0, len(typed)
    while at < size:
        if at in entities:
            end, resolved = at + len(entities[at]), _ENTITIES[entities[at].lower()]
        else:
            end = at + 1
            while end < size and end - at < 16 and unicodedata.combining(typed[end]):
                end += 1
            resolved = _resolve_group(typed[at:end])
        for char in resolved:
            out.append(char)
            starts.append(at)
            ends.append(end)
        at = end
    text = _latin_words("".join(out))
    return Searchable(text, text.translate(_FOLDS), tuple(starts), tuple(ends))


def _resolve_group(group: str) -> str:
    if group in _INVISIBLE:
        return ""
    if len(group) == 1 and group.isascii():
        return group
    resolved = unicodedata.normalize("NFKC", group)
    if len(group) > 1 and len(resolved) > 1:
        resolved = "".join(c for c in resolved if not unicodedata.combining(c)) or resolved[:1]
    return (
        "".join(str(unicodedata.digit(c, c)) if c.isdigit() else c for c in resolved)
        if not resolved.isascii()
        else resolved
    )


_MIXED: Final = re.compile(r"\S+")
_LATIN: Final = re.compile(r"[A-Za-z0-9@]")
_FOREIGN: Final = re.compile("[\u0370-\u052f]")


def _latin_words(text: str) -> str:
    """Greek and Cyrillic look-alikes become Latin, but only in words that hold Latin letters, digits or "@" too."""
    if not _FOREIGN.search(text):
        return text

    def resolve(match: re.Match[str]) -> str:
        word = match.group()
        return word.translate(_LOOKALIKES) if _LATIN.search(word) else word

    return _MIXED.sub(resolve, text)
