"""The look of surnames. Folded."""

import re
from typing import Final

SURNAME_SHAPE: Final = re.compile(
    r"(?:ova|ove|ovou|ska|ske|skou|cka|cke|ckou|sky|skeho|skemu|skym|cky|ckeho|ckemu|ckym|ski"
    r"|skiego|skiemu|skim|skiej|cki|ckiego|ckiej|ckim|dzki|wicz|wicza|wiczem|owicz|czyk|czyka"
    r"|czykiem|czak|szczak|niak|iak|arz|arek|ek|ik|ak|uk|czuk|enko|chuk|ovic|ovych|icek|acek|ecek"
    r"|ousek|ounek|inek"
    r"|ini|etti|elli|ella|otti|ucci|acci|ano|ani|ino|oni|one|asso|uzzi|ato|aro|eri|ari|ieri|isi"
    r"|esi|etto|ello|illo|olo|ale|ante|ente"
    r"|mann|manns|meier|meyer|maier|mayer|bauer|berger|burger|hofer|huber|schmidt|schneider|stein"
    r"|berg|feld|wald|bach|ner|ler|ster|sen|ssen|ke|ing|ig|lich|mayr|schulz|schulze|hoff"
    r"|son|sons|ton|ley|field|ford|well|worth|wood|wright|smith|man|ster|shaw|land|ham|bury|kin"
    r"|kins|ard|ett|ell|ingham|by|dale|gate|croft|more|ow"
    r"|eau|ier|iere|ault|oux|ard|and|on|et|ot|in|elle|oglu|yan|ian|escu|vic|dze|shvili|opoulos"
    r"|idis|ov|ev|ova|eva|ez|es|nen|quist|strom|gaard)$"
)


_COMMON_SURNAMES: Final = """
novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec marek pokorny pospisil hajek
jelinek kral ruzicka benes fiala sedlak dolezal zeman kolar krejci navratil cermak vanek urban blazek kriz
kovar kopecky bartos vlcek polak musil simek konecny maly stanek havlicek holub mach soukup stastny kadlec
adamek bures zelenka horvath kovac varga toth nagy balaz molnar lukac hudak kollar baran gajdos sokol
vargova polakova nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski
wozniak dabrowski kozlowski jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski
grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien
malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski walczak sikora baran rutkowski michalak
szewczyk ostrowski tomaszewski pietrzak duda zalewski wroblewski rossi russo ferrari esposito bianchi
romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti barbieri
fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale
lombardo serra coppola marchetti parisi villa conte ferraro fabbri bianco marini grasso valentini messina
sala gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi
pellegrino carbone giuliani benedetti barone orlando damico muller mueller schmidt schneider fischer weber
meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder
neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange schmitt werner schmitz krause meier
lehmann schmid schulze maier kohler koehler herrmann konig koenig walter mayer huber kaiser fuchs peters
lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther guenther frank berger
winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm boehm winter kraus schumacher
kramer vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte
dietrich ziegler kuhn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer smith jones taylor
brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood
jackson clarke patel khan lewis james phillips begum singh hussain hughes edwards hill moore clark
harrison scott turner parker morris murphy kelly obrien osullivan okafor adebayo campbell stewart anderson
macdonald mcdonald murray reid ross cooper ward bell bailey carter mitchell shaw kaur ahmed ali chapman
simpson ellis richardson collins bennett marshall cox gray rogers wilkinson foster webb harvey palmer
holmes fletcher barnes pearson martin bernard dubois thomas robert richard petit durand leroy moreau simon
laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre mercier
dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel
nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson nguyen tran
pham ozturk yilmaz kaya demir celik sahin yildiz aslan popescu ionescu ivanov petrov shevchenko kovalenko
bondarenko silva santos ferreira pereira oliveira rodriguez hernandez gonzalez perez sanchez ramirez
"""


COMMON_SURNAMES: Final = frozenset(_COMMON_SURNAMES.split())


STRONG_SURNAME: Final = re.compile(
    r"(?:[a-z]{2}(?:ova|ovou|ove|ovska|ovsky|ovskeho|ovskou|icka|icky|ewski|owski|inski|ynski"
    r"|ewska|owska|inska|ynska|ewskiego|owskiego|inskiego|ewskiej|owskiej|owicz|ewicz|czyk|czak"
    r"|szczak|chuk|enko|escu|oglu|ovic|opoulos|idze|shvili|mann|meier|meyer|maier|mayer|hauer"
    r"|huber|schmidt|schmitt|stadt|etti|otti|ucci|acci|occhi|etto|ssini|llini|ellini|sson|worth"
    r"|ington|ingham)|(?:mac|mc|o')[a-z]{3,12})$"
)


ALONE_SURNAME: Final = re.compile(
    r"[a-z]{3}(?:ova|ovou|ove|owski|owska|owskiego|owskiej|ewski|ewska|ewskiego|ewskiej|inski"
    r"|inska|ynski|ynska|owicz|ewicz|czyk)$"
)


_STRONG_ENDINGS: Final = tuple(
    re.findall("[a-z]+", STRONG_SURNAME.pattern.partition("(?:mac")[0].partition("{2}(?:")[2])
)


def has_strong_shape(word: str) -> bool:
    """`STRONG_SURNAME` after a look at the ending, which settles nearly every word."""
    return (word.endswith(_STRONG_ENDINGS) or "mac" in word or "mc" in word or "o'" in word) and (
        STRONG_SURNAME.search(word) is not None
    )


def worth_reading(text: str, count: int, *, capitals: bool) -> bool:
    """Few words and a capital first (an answer to "what is your name?"), or a capitalised word like a surname."""
    return (count <= 4 and (capitals or text[:1].isupper())) or (capitals and _LATER_CAPITAL.search(text) is not None)


_LATER_CAPITAL: Final = re.compile(
    r"[a-zà-ž,] [A-ZÁ-Ž][a-zà-ž]{2,}(?:ová|ové|ovou|ski|ska|skiego|wicz|czyk|mann|etti|ucci|enko)\b"
)
