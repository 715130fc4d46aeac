"""Towns and lands; and places that are given names too. Folded."""

from typing import Final

from redaction.vocabulary.wordlist import words

PLACE_NAMES: Final = words(
    """
florence georgia austin charlotte madison sydney jordan kent lincoln preston victoria chelsea paris dallas
houston jackson phoenix israel india asia kenya chad troy adelaide alexandria santiago diego carolina
virginia siena verona vienna modena roma lourdes elba adria lugano olympia aurora monte brno cesena imola
silvestr silvester sylwester silvestro sylvester valentin valentyn valentino mikulas nikolaus
wales jersey guernsey maryland montana dakota savannah memphis
warwick chester lancaster stafford melbourne perth rugby bristol ely wells
windsor ascot epsom harlow hastings lewes newark selby whitby sandringham balmoral victoria belmont kingston richmond
augustow zielona konstancin wladyslawowo jastarnia ustka karpacz
janov petrov benesov frantiskovy karlovy terezin karlin zizkov letna
loreto assisi ferrara ragusa caserta marsala reggio siena asti susa ivrea lodi gaeta sora
marienbad karlsbad mariazell konstanz lindau bernau pauli georgen
lourdes lorient valence vienne orange clermont
    """
)


def is_place(word: str) -> bool:
    return word in PLACE_NAMES or word in _TOWNS


_TOWNS: Final = words(
    """
    praha brno ostrava plzen liberec olomouc zlin jihlava opava kladno most teplice decin pardubice usti pisek tabor beroun kolin
    bratislava kosice zilina nitra presov trnava trencin martin poprad zvolen levice
    warszawa krakow lodz wroclaw poznan gdansk gdynia szczecin lublin katowice bialystok torun kielce rzeszow radom opole sopot
    roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste brescia parma modena
    prato livorno cagliari ravenna ferrara rimini salerno sassari latina monza bergamo pescara vicenza terni bolzano novara piacenza
    ancona udine lecce lucca como pisa siena pavia asti cuneo mantova cremona perugia
    berlin hamburg munchen koln frankfurt stuttgart dusseldorf leipzig dortmund essen bremen dresden hannover nurnberg duisburg
    bochum wuppertal bielefeld bonn munster mannheim karlsruhe augsburg wiesbaden kiel aachen halle magdeburg freiburg krefeld
    mainz lubeck erfurt rostock kassel hagen potsdam ulm trier jena husum landeck
    wien graz linz salzburg innsbruck klagenfurt villach wels lienz zurich genf basel bern lausanne winterthur luzern chur
    bayern sachsen hessen tirol karnten steiermark schwaben
    london manchester birmingham leeds glasgow liverpool bristol sheffield edinburgh cardiff belfast dublin cork galway leicester
    coventry bradford nottingham hull plymouth derby southampton portsmouth brighton norwich oxford cambridge york bath exeter
    boston chicago houston dallas seattle denver austin portland orlando miami atlanta phoenix
    paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers
    nimes brest tours limoges amiens metz besancon rouen caen nancy
    europe europa america england scotland wales ireland germany france italy spain poland
    """
)
