"""A man who speaks of his husband, a woman who speaks of her wife: Slavic past tenses tell the speaker's sex."""

from itertools import pairwise

from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.pack import BOYFRIEND, GIRLFRIEND, HUSBAND, WIFE
from redaction.vocabulary.wordlist import words

_MINE = words(
    """
    mam muj moje moji mou meho memu mym svuj svou svoji sveho svemu svym moja mojho mojmu mojim moju mojou mojej svoj
    svojho svojmu svojim svoju svojou svojej moj mojego mojemu moim swoj swoja swojej swojego swojemu swoim
    """
)
_WITH = words("s se so z ze")
# What shows that "my friend" is more than a friend.
_INTIMATE = words(
    """
    ziju byvam
    par paru parem parom para pare spolu svatba svatbu svatbe svadba svadbu slub slubu slubie bereme brali zasnoubeni
    zasnubili zareczyny zareczeni vyroci vyrocie rocznica rocznice manzelskou manzelska manzelske manzelsku malzenskie
    malzenskim dvojluzko randime chodime chodzimy mieszkamy zijeme zijem zyjemy milujem miluju kocham laska laske lasky
    milosc romanticky romanticka romantyczny romantyczna romanticku valentyn valentyna walentynki
    """
)
_A_MAN = words("muz chlap kluk chalan facetem mezczyzna chlopakiem")
_A_WOMAN = words("zena holka baba kobieta dziewczyna")
_I_AM = words("jsem sem som jestem")
_AUXILIARIES = words("jsem sem bych som by")
_BOTH_WOMEN = words("obe obie")
_THEIRS = words("jsme bychom")
_WOMAN = ("alam", "ilam", "ylam", "elam", "labym", "lysmy", "lybysmy")
_MAN = ("ialem", "ilem", "ylem", "owalem", "awalem", "albym", "ilbym", "ylbym", "oglbym")
_SPEAKS_AS = {"la": "woman", "el": "man", "al": "man", "il": "man", "yl": "man", "ol": "man"}


LEVELS = frozenset({HUSBAND, WIFE, BOYFRIEND, GIRLFRIEND})


def may_tell(scan: Scan) -> bool:
    return len(_speakers(scan)) == 1


def of_husband(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return _is_mine(scan, clause, hit) and _speakers(scan) == {"man"}


def of_wife(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return _is_mine(scan, clause, hit) and _speakers(scan) == {"woman"}


def of_boyfriend(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return _is_close(scan, clause, hit) and _speakers(scan) == {"man"}


def of_girlfriend(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return _is_close(scan, clause, hit) and _speakers(scan) == {"woman"}


def _is_close(scan: Scan, clause: Clause, hit: Hit) -> bool:
    before = scan.lows[max(clause.first, hit.first - 2) : hit.first]
    return (not _MINE.isdisjoint(before) or not _WITH.isdisjoint(before)) and not _INTIMATE.isdisjoint(scan.lows)


def _is_mine(scan: Scan, clause: Clause, hit: Hit) -> bool:
    before = scan.lows[max(clause.first, hit.first - 2) : hit.first]
    return not _MINE.isdisjoint(before) or not _WITH.isdisjoint(before[-1:])


def _speakers(scan: Scan) -> set[str]:
    """What the verbs of the first person say of the speaker's sex: both, if they are mixed or quoted."""
    lows = scan.lows
    found = {"woman"} if not _BOTH_WOMEN.isdisjoint(lows) else set()
    if "obaj" in lows:
        found.add("man")
    for first, second in pairwise(lows):
        if first in _I_AM and (second in _A_MAN or second in _A_WOMAN):
            found.add("man" if second in _A_MAN else "woman")
    if scan.language == "pl":
        found |= {"woman" for word in lows if word.endswith(_WOMAN)}
        return found | {"man" for word in lows if word.endswith(_MAN)}
    for place, word in enumerate(lows):
        if word in _THEIRS and any(w.endswith("ly") for w in lows[max(0, place - 2) : place + 3]):
            found.add("woman")
        elif word in _AUXILIARIES:
            for near in (*lows[max(0, place - 2) : place], *lows[place + 1 : place + 3]):
                sex = _SPEAKS_AS.get(near[-2:]) if len(near) > 2 else None
                if sex:
                    found.add(sex)
                elif near in ("rada", "sama"):
                    found.add("woman")
                elif near in ("rad", "sam"):
                    found.add("man")
    return found
