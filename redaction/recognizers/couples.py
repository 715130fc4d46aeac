"""
A man who speaks of his husband, a woman who speaks of her wife: the verb, the noun after "I am" or the speaker's
own name tell the speaker's sex.
"""

from itertools import pairwise
from typing import Final

from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.naming.sexes import MAN, WOMAN, sex_of
from redaction.scan import Scan
from redaction.vocabulary.pack import BOYFRIEND, GIRLFRIEND, HUSBAND, WIFE
from redaction.vocabulary.wordlist import words

_MINE: Final = words(
    """
    mam muj moje moji mou meho memu mym svuj svou svoji sveho svemu svym moja mojho mojmu mojim moju mojou mojej svoj
    svojho svojmu svojim svoju svojou svojej moj mojego mojemu moim swoj swoja swojej swojego swojemu swoim
    mein meine meinen meinem meiner meines mio mia my mon
    """
)
_WITH: Final = words("s se so z ze")
# What shows that "my friend" is more than a friend.
_INTIMATE: Final = words(
    """
    ziju byvam
    par paru parem parom para pare spolu svatba svatbu svatbe svadba svadbu slub slubu slubie bereme brali zasnoubeni
    zasnubili zareczyny zareczeni vyroci vyrocie rocznica rocznice manzelskou manzelska manzelske manzelsku malzenskie
    malzenskim dvojluzko randime chodime chodzimy
    leben wohnen zusammen kuss kusse kus heiraten heirate hochzeit hochzeitstag verlobt paar liebe
    mieszkamy zijeme zijem zyjemy milujem miluju kocham laska laske lasky
    milosc romanticky romanticka romantyczny romantyczna romanticku valentyn valentyna walentynki
    """
)
_A_MAN: Final = words(
    "muz chlap kluk chalan facetem mezczyzna chlopakiem mann kerl uomo maschio man bloke guy lad homme"
)
_A_WOMAN: Final = words("zena holka baba kobieta dziewczyna frau donna woman lady femme")
_I_AM: Final = words("jsem sem som jestem bin sono i'm im am suis")
_A: Final = words("ein eine a an un una une")
# "My name is Torsten", "here is Jana", "regards, Luca".
_CALLED: Final = words(
    """
    ja jsem sem som jestem jmenuji jmenuju volam nazywam chiamo heisse heiss heise heis bin i'm name's sono suis
    m'appelle hier tady tu qui here gruss grusse gruesse grus gruse lg
    vg mfg regards cheers thanks ta pozdrav pozdravy dik diky
    dekuji dakujem pozdrawiam
    dzieki dziekuje saluti grazie merci danke ciao cordialement name
    """
)
# "Sono stata", "sono contento".
_BEING: Final = (
    *(
        "stat",
        "nat",
        "sicur",
        "content",
        "interessat",
        "pront",
        "stanc",
        "sposat",
        "iscritt",
        "rimast",
        "arrivat",
        "andat",
    ),
    *("venut", "tornat", "cresciut", "innamorat", "delus", "convint", "riuscit", "separat", "trasferit", "scappat"),
)
_AUXILIARIES: Final = words("jsem sem bych som by")
_BOTH_WOMEN: Final = words("obe obie")
_THEIRS: Final = words("jsme bychom")
_WOMAN: Final = ("alam", "ilam", "ylam", "elam", "labym", "lysmy", "lybysmy")
_MAN: Final = ("ialem", "ilem", "ylem", "owalem", "awalem", "albym", "ilbym", "ylbym", "oglbym")
_SPEAKS_AS: Final = {"la": WOMAN, "el": MAN, "al": MAN, "il": MAN, "yl": MAN, "ol": MAN}


_SPEAKER: Final = {HUSBAND: MAN, BOYFRIEND: MAN, WIFE: WOMAN, GIRLFRIEND: WOMAN}
LEVELS: Final[frozenset[str]] = frozenset(_SPEAKER)


def told_by(scan: Scan) -> frozenset[str]:
    """The levels of those with whom the speaker would be of one sex; none if the message does not tell his."""
    speakers = _speakers(scan)
    return frozenset(level for level, sex in _SPEAKER.items() if speakers == {sex})


def of_spouse(scan: Scan, clause: Clause, hit: Hit) -> bool:
    before = scan.lows[max(clause.first, hit.first - 2) : hit.first]
    return not _MINE.isdisjoint(before) or not _WITH.isdisjoint(before[-1:])


def of_friend(scan: Scan, clause: Clause, hit: Hit) -> bool:
    before = scan.lows[max(clause.first, hit.first - 2) : hit.first]
    return (not _MINE.isdisjoint(before) or not _WITH.isdisjoint(before)) and not _INTIMATE.isdisjoint(scan.lows)


def _speakers(scan: Scan) -> set[str]:
    """What the message says of the speaker's sex: both, if it is mixed or quoted."""
    lows = scan.lows
    found = {WOMAN} if not _BOTH_WOMEN.isdisjoint(lows) else set()
    if "obaj" in lows:
        found.add(MAN)
    for first, second, third in zip(lows, lows[1:], [*lows[2:], ""], strict=False):
        noun = third if second in _A else second
        if first in _I_AM and (noun in _A_MAN or noun in _A_WOMAN):
            found.add(MAN if noun in _A_MAN else WOMAN)
    found |= _named(scan)
    if scan.language == "it":
        return found | _italian(lows)
    if scan.language not in ("cs", "sk", "pl"):
        return found
    if scan.language == "pl":
        found |= {WOMAN for word in lows if word.endswith(_WOMAN)}
        return found | {MAN for word in lows if word.endswith(_MAN)}
    return found | _czech(lows)


def _named(scan: Scan) -> set[str]:
    """The sex of the names by which the speaker calls himself, at a beginning or at the end."""
    found: set[str] = set()
    places = scan.words
    for place, word in enumerate(places):
        if not (place and scan.text[word.start].isupper()):
            continue
        ends = place >= len(places) - 2 and scan.low[word.start - 2 : word.start].strip(" \n") in (",", ".", "-", "!")
        if ends or scan.lows[place - 1] in _CALLED:
            sex = sex_of(word.low, scan.language)
            if sex is not None:
                found.add(sex)
    return found


def _italian(lows: list[str]) -> set[str]:
    said = (b for a, b in pairwise(lows) if a in ("sono", "ero") and b[:-1] in _BEING)
    return {WOMAN if word.endswith("a") else MAN for word in said if word.endswith(("a", "o"))}


def _czech(lows: list[str]) -> set[str]:
    found: set[str] = set()
    for place, word in enumerate(lows):
        if word in _THEIRS and any(w.endswith("ly") for w in lows[max(0, place - 2) : place + 3]):
            found.add(WOMAN)
        elif word in _AUXILIARIES:
            for near in (*lows[max(0, place - 2) : place], *lows[place + 1 : place + 3]):
                sex = _SPEAKS_AS.get(near[-2:]) if len(near) > 2 else None
                if sex:
                    found.add(sex)
                elif near in ("rada", "sama"):
                    found.add(WOMAN)
                elif near in ("rad", "sam"):
                    found.add(MAN)
    return found
