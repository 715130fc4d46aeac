"""Years that are no person's: how old a thing is, how long something lasts, which ages a toy is for."""

import re
from typing import Final

from redaction.scan import Scan
from redaction.vocabulary import bearers
from redaction.vocabulary.ages import BABIES, LINKS
from redaction.vocabulary.figures import MACHINES
from redaction.vocabulary.humans import AND
from redaction.vocabulary.people import GOODS, PEOPLE
from redaction.vocabulary.relations import before_names
from redaction.vocabulary.wordlist import words

_WORD: Final = re.compile(r"[a-z']+")
_STOP: Final = re.compile(r"[.?!\n]")
_RANGE_BEFORE: Final = re.compile(r"\d ?(?:az|ai|bis|to|do|a|al|et|-|–) ?$")
_RANGE_BEHIND: Final = re.compile(r" ?(?:az|ai|bis|to|do|al|-|–) ?\d")
_MONTHS: Final = re.compile(r"(?:mesi[^s]?|mesic|miesi|monat|month|mois)")
# "Il mio ha 9 anni", "ne abbiamo uno di 12 anni", "mám ji dva měsíce", "máme ho 12 let".
_OWNED: Final = re.compile(
    r"(?:(?<![a-z])(?:il|la|le) (?:mio|mia|nostro|nostra|vecchio|vecchia|mienne|notre) (?:ha|fa|a)"
    r"|(?<![a-z])(?:uno|una|quello|quella|one|einer|eines|jeden|jednu) (?:di|of|von|z)"
    r"|(?<![a-z])(?:mam|mame|mamy|mas|mate) (?:ji|ho|je|jej|to|ich)"
    r"|(?<![a-z])(?:mame|mamy)|(?<![a-z])(?:have|had) (?:it|them|this|that|one)"
    r"|(?<![a-z])(?:it's|its|it is|it was|ours is|ours|mine is|which is|that's|thing is|one is|ones are"
    r"|they're))"
    r"(?: (?:about|uz|asi|ca|circa|over|nearly|almost|only|around|juz|jiz|like|now|zhruba|skoro|prawie)\.?){0,2} ?$"
)
_IS: Final = words("is ist")
_SPEAKING: Final = words(
    """
    i i'm im am he she he's she's who who's whom his her him you ich bin wir mein meine er ona on lui lei io
    sono mi mu ji jej nam me jsem som jestem ja je j'ai moi born ho mam hab habe
    """
)
_DURING: Final = (
    *(
        "lavorat",
        "lavoro",
        "pracow",
        "pracuj",
        "pracov",
        "gearbeit",
        "arbeit",
        "worked",
        "working",
        "travaill",
        "conserv",
    ),
    *("permis", "pausa", "pauze", "pauz", "przerw", "smlouv", "kontrakt", "contract", "leasing", "aufbewahr", "archiv"),
    *("gespeichert", "speicher", "stored", "kept", "keep", "uchov", "przechow", "vertrag", "umow", "zaruk", "faut"),
    *(
        "prestito",
        "kredyt",
        "kredit",
        "darlehen",
        "loan",
        "mutuo",
        "splat",
        "raten",
        "experience",
        "zkusenost",
        "praxe",
    ),
)
_OLD_THING: Final = words("stareho stare starej stary staremu stara starou")
_NEAR: Final = 6


def told(scan: Scan, start: int, end: int, *, joined: bool) -> bool:
    low = scan.low
    head = low[max(0, start - 70) : start].replace("ca. ", "ca ")
    if _RANGE_BEFORE.search(head) or _RANGE_BEHIND.match(low, end):
        return True
    said = low[start:end]
    if said.endswith(("jung", "young")) or (joined and " old" not in said):
        return False
    before: list[str] = [w for w in _WORD.findall(_STOP.split(head)[-1]) if w not in _ABOUT]
    after: list[str] = _WORD.findall(_STOP.split(low[end : end + 40])[0])[:4]
    kin = before_names(scan.language)
    near = (*before[-_NEAR:], *after)
    if any(_person(w, kin, scan.language) for w in near) or (
        before[-1:] and before[-1].endswith("'s") and before[-1][:-2] in PEOPLE
    ):
        return False
    if _MONTHS.search(low, start, end) and before[-1:] and before[-1] not in LINKS | AND:
        return True
    if _OWNED.search(head) or any(w.startswith(_DURING) for w in before[-4:]):
        return True
    if len(before) > 1 and before[-1] in _IS and not _spoken(scan, before[-2], start):
        return True
    if scan.language == "fr" and before in (["a"], ["des"]) and _SPEAKING.isdisjoint(after):
        return True
    wide = before if len(before) > _FEW else _WORD.findall(head)
    return _SPEAKING.isdisjoint(before[-4:]) and not _grown_old(low, start) and _thing_said(scan, wide, after)


# A verb alone speaks of the sentence before: "A lodówka? Ma 20 lat".
_FEW: Final = 2
_ABOUT: Final = words("ca cca circa asi etwa ungefahr about around okolo kolem roughly over nearly almost uz juz")


def _grown_old(low: str, start: int) -> bool:
    """Few things that are sold last for sixty years."""
    number = _NUMBER.match(low, start)
    return number is not None and int(number.group()) >= _OLD


_NUMBER: Final = re.compile(r"\d+")
_OLD: Final = 60


def _person(word: str, kin: frozenset[str], language: str) -> bool:
    """None of "the neighbour's conservatory", and no word that is one for a person in another language only."""
    if word.endswith("'s") or (word, language) in _NOT_HERE:
        return False
    return word in PEOPLE or word in kin or word in BABIES


_NOT_HERE: Final = frozenset(
    {("dite", "it"), ("dite", "fr"), ("junge", "pl"), ("mari", "it"), ("fratelli", "de"), ("one", "en")}
    | {(word, language) for word in ("mam", "mame", "mamy") for language in ("cs", "sk", "pl")}
)


def _spoken(scan: Scan, subject: str, start: int) -> bool:
    """Whether "is" says it of a person: a pronoun, or a word with a capital where things have none."""
    if subject in _SPEAKING or subject in scan.pack.names.all:
        return True
    at = scan.low.rfind(subject, max(0, start - 40), start)
    return scan.language != "de" and at >= 0 and scan.text[at].isupper()


def _thing_said(scan: Scan, before: list[str], after: list[str]) -> bool:
    near = (*before, *after[:1])
    if any(w in MACHINES or w in GOODS or w in bearers.CARS or w in bearers.PRODUCTS for w in near):
        return True
    if any(w in _OLD_THING for w in after[:1]) and scan.language in ("cs", "sk"):
        return True
    return any(bearers.names_goods(w, scan.language) for w in before)
