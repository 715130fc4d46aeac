"""What staff write: of somebody in particular, or of the firm, its goods and people in general.

"Our mattresses help with back pain", "insolvency is not a problem for us", "have you any allergies?" tell of nobody.
"Your diabetes", "you said that you are pregnant" and "his dementia" name a fact again, in a question too.
"""

from itertools import pairwise
from typing import Final

from redaction.asking import sentence
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.wordlist import words

_BEFORE, _BEHIND, _BESIDE = 10, 3, 4
_HIS: Final = {
    "en": words("your his her their he she he's she's him"),
    "de": words(
        "ihr ihre ihrer ihrem ihren ihres dein deine deiner deinem deinen euer eure eurer eurem sein seine seiner er"
    ),
    "cs": words("vas vase vasi vaseho vasemu vasem vasich tvuj tvoje tvoji tveho jeho jeji on ona"),
    "sk": words("vas vasa vase vasu vasej vasho vasmu vasich tvoj tvoja tvoje tvojej jeho jej on ona"),
    "pl": words("pana pani panstwa twoj twoja twoje twojej twojego twojemu jego jej on ona"),
    "it": words("suo sua suoi sue tuo tua tuoi tue vostro vostra vostri vostre lui"),
    "fr": words("votre vos ton ta tes son sa ses il elle"),
}
_SUBJECTS: Final = words("he she he's she's him er on ona lui il elle")
_YOU_ARE: Final = {
    "en": words("you're you've i'm i've"),
    "de": words("bist hast bin"),
    "cs": words("jste jses mate mas jsem mam"),
    "sk": words("ste mate mas som mam"),
    "pl": words("jestes macie masz jestem mam"),
    "it": words("hai sei avete siete soffre sono ho ha"),
    "fr": words("avez etes suis"),
}
_PAIRS: Final = frozenset(
    tuple(pair.split())
    for pair in """
    you are, you have, you had, you were, you suffer, you take, you use, you live, i am, i have, i had, i was,
    sie sind, sind sie, sie haben, haben sie, sie hatten, sie waren, sie leiden, sie nehmen, ich habe, ich hatte,
    ich war, pan ma, pani ma, ma pan, ma pani, jest pan, jest pani, pan jest, pani jest, j'ai ete, vous avez
    """.replace("\n", " ").split(",")
)
_IF: Final = {
    "en": words("if whether unless"),
    "de": words("wenn falls ob sofern"),
    "cs": words("pokud jestli jestlize kdyby kdyz"),
    "sk": words("ak keby ked ci"),
    "pl": words("jesli jezeli gdyby gdy czy"),
    "it": words("se qualora"),
    "fr": words("si"),
}


def tells_of_somebody(scan: Scan, hit: Hit) -> bool:
    if is_somebodys(scan, hit):
        return True
    first, last, asked = sentence(scan, hit)
    if asked:
        return False
    before = scan.lows[max(first, hit.first - _BEFORE) : hit.first]
    if not _conditions(scan).isdisjoint(before):
        return False
    shown = before + scan.lows[hit.first : min(last, hit.last + _BEHIND)]
    telling = _owners(scan) | _YOU_ARE.get(scan.language, frozenset())
    return not telling.isdisjoint(shown) or any(pair in _PAIRS for pair in pairwise(shown))


def is_somebodys(scan: Scan, hit: Hit) -> bool:
    """ "Your diabetes", "his dementia", whatever is asked about it."""
    first, _last, _asked = sentence(scan, hit)
    before = scan.lows[max(first, hit.first - _BEFORE) : hit.first]
    if not _conditions(scan).isdisjoint(before):
        return False
    return any(w not in _SUBJECTS and w in _owners(scan) for w in before[-_BESIDE:])


def _owners(scan: Scan) -> frozenset[str]:
    return _HIS.get(scan.language, _HIS["en"])


def _conditions(scan: Scan) -> frozenset[str]:
    return _IF.get(scan.language, _IF["en"])
