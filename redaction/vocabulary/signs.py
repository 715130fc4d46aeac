"""What stands beside the name of a thing: goods, firms and places before it or after it. Folded."""

import re
from functools import cache
from typing import Final

from redaction.vocabulary import bearers
from redaction.vocabulary.firms import in_cases
from redaction.vocabulary.wordlist import words

# "Albert Schweitzer Schule", "Fritz Box", "Johnnie Walker Black".
AFTER: Final = words(
    """
road street avenue lane drive square station school college university academy institute hospital clinic church cathedral chapel
museum theatre theater stadium arena foundation trust airport bridge terminal newsagent newsagents bakery butchers pharmacy pub arms
inn tavern brewery winery vineyard vineyards estate estates garage motors cars kitchens bathrooms joinery construction builders
roofing plumbing heating electrical electricals interiors furniture furnishings homes hire rentals logistics couriers freight
solicitors lawyers accountants associates partners day award prize cup trophy sale range collection edition edn version
strasse str platz weg allee gasse ufer damm brucke schule gymnasium realschule kirche stift klinik klinikum krankenhaus stiftung halle
museum theater institut apotheke buchhandlung backerei metzgerei gruppe werke verlag kollektion sorte box buch kinderbuch krimi
szkola szpital rondo hotel apteka piekarnia cukiernia okna drzwi meble serwis hurtownia
skola nemocnice namesti lekarna pekarna nabytek okna dvere servis stavby slivovice
scuola ospedale piazza teatro stadio serata giornata notte settimana impianti mobili arredamenti costruzioni serramenti
ecole lycee hopital meubles cuisines
jam rocks slam classic classics comfort sport sportback sportswagen pro plus lite light deluxe de luxe premium limited basic basics
power turbo turismo veloce quadrifoglio spider cabrio coupe combi kombi estate hatchback variant allroad cross active advance
edge duo trio mini midi maxi xl xxl xs evo gti gt gts rs tdi tsi hybrid electric hdi turbo junior senior kids baby
eco smart digital relax lux luxe royal prestige elegance elegant modern vintage retro gold silver
tickets karten bilety listky biglietti billets tiles chairs tables lamps sofas beds desks rugs mirrors shelves stools benches cushions
blinds towels sheets potatoes carrots apples tomatoes onions strawberries range collections wool yarn mug plush puzzle lego
ltd limited gmbh kg ag ohg inc llc plc view column timber catholic kostum wreath wreaths seed seeds bulb bulbs plants bushes trap traps
removals brothers bros cardigan jumper skirt blouse jacket jeans trousers coat sideboard footstool dining
sofa bed chair armchair table desk wardrobe dresser lamp mattress footstool stool bench shelf bookcase rug curtain curtains mug mugs
knife knives teapot kettle dress dresses shirt shirts coat boots shoes trainers sandals rucksack bag bags wallet jumper pan pans
candle candles perfume paint paints guitar guitars piano clock clocks bike bikes pushchair pram hoover vacuum pizza cake rose roses
"""
) - words("partners de arms baby white gold silver light senior junior estate")

SURNAMES_TOO: Final = words(
    "buch box rose roses halle stift platz weg day award hire home homes trust estate kitchens motors sale pan"
)

AFTER_GERMAN: Final = (
    *(
        "schule",
        "klinik",
        "klinikum",
        "krankenhaus",
        "gymnasium",
        "strasse",
        "platz",
        "allee",
        "gasse",
        "brucke",
        "halle",
    ),
    *(
        "stiftung",
        "institut",
        "kirche",
        "museum",
        "stadion",
        "stadt",
        "preis",
        "buch",
        "krimi",
        "film",
        "denkmal",
        "hutte",
    ),
    *("kollektion", "sofa", "bett", "schrank", "tisch", "stuhl", "sessel", "lampe", "matratze", "kommode", "regal"),
    *("kuche", "tur", "hose", "jacke", "schuh", "schuhe", "kleid", "tasche", "rose", "torte", "grill", "gerat"),
)

GERMAN_GOODS: Final = (
    *(
        "bank",
        "rost",
        "futter",
        "beere",
        "apfel",
        "birne",
        "kirsche",
        "pflaume",
        "becken",
        "dusche",
        "innentur",
        "haustur",
    ),
    *(
        "gerat",
        "fahrrad",
        "roller",
        "kinderwagen",
        "schuh",
        "schuhe",
        "stiefel",
        "jacke",
        "hose",
        "kleid",
        "hemd",
        "tasche",
    ),
    *(
        "decke",
        "kissen",
        "bezug",
        "vorhang",
        "rollo",
        "vitrine",
        "truhe",
        "spiegel",
        "pumpe",
        "heizung",
        "kamin",
        "helm",
    ),
    *(
        "brille",
        "wurst",
        "kase",
        "brot",
        "torte",
        "kuchen",
        "apfelbaum",
        "obstbaum",
        "kirschbaum",
        "tomate",
        "kartoffel",
    ),
)
# "Krzesło obrotowe Damian": the adjective between goods and the name of the model.
GOODS_ADJECTIVES: Final = {
    "pl": ("owe", "owa", "owy", "ane", "ana", "any", "czne", "czna"),
    "cs": ("ova", "ove", "ovy", "aci"),
    "sk": ("ova", "ove", "ovy", "acia"),
    "it": ("ile", "abile", "ico", "ica", "oso"),
}

# Goods that have models, without those in `bearers`.
BEFORE: Final = words(
    """
marke marka marki marke znacka znacky znacku zakladu sklepu hurtowni kancelarii apteki piekarni osiedle osiedlu park parku sidliste sidlisti
hustawka hustawke krzesla jezyna maslo myszka myszki gasthaus gasthof pension lattenrost eckbank
wersalka wersalke kanape stolik stoliki biurko kuh kuhe esel ziege zeisig wellensittich kanarienvogel meerschweinchen schildkrote valenda valendu kalhoty okurka
okurky rajce kiwi hracka hracku lego playmobil barbie kielbasa szynka sainte saint libreria felpa maglia giacca pantaloni gonna camicia
storm hurricane cyclone orkan sturm sturmtief tief hoch vichrice orkanu wichura orkan burza tempesta uragano ciclone tempete ouragan burka
hundin hunde dackel pudel labrador hengst stute pony pferd wallach welpe fenka fenku fence fenky stene kocicka kocour krecek kobyla
kun kone papousek suczka suczke suczki suka piesek kocurek kotek chomik klacz kon ogier cagnolina cagnolino cagna gattina gattino cavallo
cavalla coniglio chienne chaton chatte cheval jument lapin mare stallion rabbit hamster parrot budgie spaniel terrier poodle mula
balzam serum krem kremu szampon sampon mydlo plyn proszek prasek kapsle tabletki sprej spray tusz rtenka pomadka podklad
zupa zupe polevka polevku suppe zuppa soup pierogi klodka wkladka zamek roza roze
creme shampoo duschgel seife lippenstift crema dentifricio sapone rossetto mascara lipstick lotion
prostokorenna odstin odstinu odstinem odcien odcieniu odcieniem tint nuance shade farbton farbtons ton
packerl packung sack sackerl beutel tute glas kilo kiste pfund kg topf bund flasche flaschen stamm sorte pytel pytle sacek kontejner
lahev lahve worek worki sztuk sztuki sztuka doniczka butelka butelki sacco sacchi bottiglia bottiglie vaso kilos bottle bottles
pack packs sac filet bouteille bouteilles vinho wine wein vino vina wino wina vin rum gin whisky whiskey wodka vodka pivo birra bier piwo
mebli meble komplet komplety zestaw zestawu zestawy sestava sestavu souprava soupravu souprave set sety sada sadu garnitura garnitury
comodino armadio divano letto tavolo sedia sedie poltrona cameretta credenza libreria specchio lampadario scrivania scrivanie
innentur haustur tur turen fenster dirndl trachten hose jacke bluse rock pullover bh tasche rucksack koffer schuh sandale sandalen
stiefel sneaker staubsauger mixer toaster wasserkocher kaffeemaschine herd kuhlschrank spule armatur waschbecken heizkorper
grzejnik grzejniki piec kominek kominka zlew bateria komoda biurko regal dywan lozeczko sukienke koszula koszule spodnie kurtka
plaszcz torebka torebke plecak walizka sweter bluza bluzka buty kozaki sandaly telewizor odkurzacz mikser
postylka postylku postylky sporak sporaku trouba troubu myci pracka lednice krb krbu krby kamna hodinky hodinek figurka figurku
dvere dveri okno okna jidelni obyvaci stolek matraci sedacku sukne sukni bunda bundu boty tenisky kabelka kabelku batoh kufr
kettle toaster blender footstool stool bench bookcase sideboard cabinet rug wardrobe duvet pillow cushion mug skirt jumper
jacket coat boots sandals trainers rucksack handbag purse wallet candle vase paint wallpaper tile tiles tap sink boiler radiator
potato potatoes apple apples tomato tomatoes apfel tomate tomaten kartoffel kartoffeln kartoffelsorte ziemniak ziemniaki ziemniakow
jablko jablka jablek pomidor pomidory ogorek ogorki brambora brambory brambor jahody jahoda truskawki truskawka merunka merunky tresen
svestka jablon jablone hrusen hruska slivka visen patata patate pomodoro pomodori fragole pomme pommes fraise fraises zemiaky jablka
gazebo pavillon altana altan pergola hutte ferienwohnung appartement chalet zimmer suite tarif tarifa taryfa tariff schokolade pralinen
wandfarbe tinta smalto vernice camelia ortensia hortensja hortensie clematis klematis powojnik domek domku trasa hala hale szlak
kopiec bonboniera cokolada cottage casetta appartamento apartament apartman chata chatka chaloupka stanza camera cukierki czekolada
rozsadek drzewko sadzonka sadzonki sazenice sadba setzling stecklinge pianta piante plante plants
grosshandel magazzino klocki klocek kostky stavebnice bausteine costruzioni
modelka kosa rezivka rasenmaher mahroboter robot robota tractor traktor boat ship ferry fahre schiff segelyacht lod jacht statek prom nave
traghetto bateau ferry yacht kayak kajak zelt stan namiot tenda tente ski lyze narty sci brille okulary bryle occhiali lunettes
album cd dvd lp vinyl film serie serial hra game spiel gra puzzle puppe lalka panenka figur figura bambola poupee
im imienia imeni jmenem patrona liceum lyceum gymnazium gimnazjum przedszkole schronisko galeria teatr kino kaplica bazylika katedra
corriere spedizioniere konzert koncert koncertu aeroporto ospedale teatro hopital ecole lycee aeroport
swietym swietemu svatemu svatych sveteho svatu sant swietej
"""
) - words("hoch ton rock tur boat stamm bund topf tief im kon kun sci")


@cache
def inflected() -> frozenset[str]:
    """Goods and makes in the cases of Slavic languages: "okurku Nora", "Škodu Felicii"."""
    return in_cases(
        (BEFORE - _OF_A_PATRON) | bearers.PRODUCTS | (bearers.THINGS - bearers.PLACES_BEFORE) | _SLAVIC_GOODS
    )


_OF_A_PATRON: Final = words("im imieni imienia imeni jmenem patrona")
_SLAVIC_GOODS: Final = words(
    """
    ogorka ogorkow okurka uhorka rajcina mrkva zemiak cesnak rajce paprika mrkev cibule cesnek hrach fazole salat kedluben redkvicka dyne meloun tresne visne ryngle rybiz angrest
    malina ostruzina boruvka vino mouka chleb syr pivo kava caj med jogurt kefir kolac dort zakusek rohlik
    skoda fabia octavia felicia favorit superb opel astra corsa fiat panda punto tipo ford focus fiesta mondeo seat ibiza leon
    hyundai kia mazda honda toyota corolla yaris suzuki dacia logan duster renault megane clio citroen peugeot volvo
    traktor ursus zetor kombajn sekacka krovinorez pila vrtacka bruska kompresor generator cerpadlo
    model typ rada edice vzor dekor design kolekce verze varianta rozmer
    zinnia lilia tulipan piwonia hortensja hortenzie ruze pivonka tulipan astra begonia petunia pelargonia pelargonie
    pomidor ogorek papryka cebula czosnek groszek fasola salata rzodkiewka dynia czeresnia wisnia porzeczka agrest malina jezyna
    borowka ciasto tort chleb ser piwo kawa herbata miod
    """
)

# What stands between goods and their name: "office", "da cucina".
SORTS: Final = words(
    """
    office dining corner coffee side bar double single king queen desk floor table bedside garden bunk day sofa tv wall oak pine swivel
    recliner leather velvet fabric wooden glass metal kids gaming running walking hiking ankle summer winter evening maxi midi
    ufficio cucina letto pranzo esterno giardino bimba bimbo bambino bambina uomo donna bagno salotto soggiorno camera sposa sera
    cocktail notte corsa montagna trekking
    bureau jardin salon cuisine chevet enfant
    biurowy biurowa biurowe ogrodowy ogrodowa ogrodowe dziecieca dzieciece dzieciecy
    kancelarska kancelarske jidelni detska detske detsky zahradni
    """
)
# What has a name and is no person.
CALLED: Final = words(
    """
    barva odstin kolekce model hra hracka film serial kniha pisnicka kapela program aplikace appka firma obchod ulice hotel penzion lod
    odruda vino pivo dort koktejl sat vune krem postel pohovka plemeno mesto vesnice projekt akce kurz produkt vyrobek zbozi
    kolor kolekcja gra film serial ksiazka piosenka zespol program aplikacja sklep ulica pensjonat odmiana rasa miasto wies projekt
    kurs produkt zapach ksiazki farba sofa lozko
    colore tinta collezione modello gioco film serie libro canzone gruppo programma app ditta negozio via albergo hotel varieta razza
    citta paese progetto corso prodotto profumo divano letto locale ristorante barca
    farbe farbton kollektion modell spiel film serie buch lied band programm app firma laden strasse hotel pension sorte rasse stadt
    dorf projekt kurs produkt duft sofa bett lokal boot rose
    colour color shade collection model game film show series book song band software program app company shop street hotel variety
    breed town village project course product scent sofa bed boat range recipe
    couleur teinte collection modele jeu film serie livre chanson groupe logiciel appli societe boutique rue hotel variete race ville
    village projet cours produit parfum canape lit bateau
    farba kolekcia odroda mesto dedina vyrobok tovar vona
    """
)

LINKS: Final = words(
    "czy ci vel oder or nebo albo lub alebo ou o oppure und and i a e et y aj der die das den dem il la lo le the el ten ta to"
)

# "The new book by …", "koncert …".
WORKS: Final = words(
    """
book books novel novels paperback hardback ebook audiobook poster posters dvd cd cds vinyl lp album concert film movie gig painting print
biography autobiography thriller cookbook kindle bust statue
buch bucher roman romane krimi krimis thriller horbuch taschenbuch gesamtausgabe poster plakat dvd cd platte schallplatte konzert
konzertkarten film gemalde buste biografie biographie kochbuch gedichte
ksiazka ksiazke ksiazki ksiazek powiesc powiesci kryminal kryminaly audiobook plakat plakaty plyta plyte koncert koncertu film filmu obraz
biografia biografie biografii popiersie lalki portret
kniha knihu knihy knize knizka knizku knizky roman romany detektivku detektivka plakat plakaty deska desku koncert koncertu film filmy obraz
obrazy busta bustu zivotopis audioknihu autogram
libro libri romanzo romanzi giallo gialli poster disco dischi vinile concerto film quadro busto biografia
livre livres roman romans polar affiche disque vinyle concert tableau buste biographie
knihu romana platna platnu
"""
)
# "Studio dentistico Colombo": the adjective between a firm and its name.
FIRM_ADJECTIVES: Final = ("owe", "czny", "czna", "czne", "arski", "arska", "ico", "ica", "cola", "iale")
SOFTWARE: Final = words(
    "server servers serveru serverze script skript python code code library bibliothek cluster plugin licence license lizenz licenza "
    "licence app appli software programm program programmiersprache ci pipeline java linux api"
)
PROGRAMS: Final = words(
    "julia ada claude watson jenkins travis rosetta dagmar gemini django kafka pascal alexa siri bixby cortana"
)
BY: Final = words(
    "by von vom od z ze s so des di del de du par about uber o su mit with of ueber sur featuring feat starring auf na"
)
NEWEST: Final = words(
    "new newest latest neue neuen neuer neueste neuesten novy noveho novou nova posledni poslednej posledny nowy nowego nowa nowej "
    "ostatni ostatniego ostatnia ultimo ultima nuovo nuova dernier derniere nouveau nouvelle"
)
FEASTS: Final = words(
    "sylwestra sylwester silvestra silvestr silvester mikulase mikulas mikolaja mikolajem mikolajki andrzejki andrzejkami andrzejek "
    "katarzynki barborku barborky jozefa josefi valentyna valentina walentynki nikolaus nikolo martini "
    "mikulasa silvestra ondreja vaclava martina svateho jozefa stefana stepana tri marcina andrzeja barbary jana michala leopolda stephan"
)
AT_TIME: Final = words(
    "na do pred po w we an vor nach zu bis um okolo kolem od ab seit przed ve v naslednej before after per prima a dopo z"
)

MANY: Final = words(
    "two three four five six zwei drei vier funf sechs dwa dwie trzy cztery dva dve tri ctyri due tre quattro deux trois quatre "
    "zweimal dreimal dvakrat trikrat jednou dwukrotnie 2x 3x 4x"
)

SPELLING: Final = words("wie like jako jak ako come comme als for")

_COLOUR: Final = (
    "gr[ae]y|white|black|brown|blue|red|green|beige|navy|teal|cream|pink|oak|pine|walnut|velvet|leather|large print|"
    "grau|weiss|schwarz|braun|blau|rot|grun|anthrazit|eiche|buche|kiefer|nussbaum|stoff|leder|samt|magnolie|creme|"
    "sedy|sede|seda|sedou|bil[eay]|bilou|cern[eay]|cernou|modr[eay]|modrou|zelen[eay]|zelenou|hned[eay]|cerven[eay]|buku?|bukov[eay]|dubu?|dube|"
    "masiv[ue]?|smrku?|borovice|barve|sivej|siva|bielej|modrej|zelenej|kuze|kuzi|latce|lesku|leske|"
    "szar\\w{1,3}|biel|bieli|bial[ay]\\w{0,2}|czarn\\w{1,3}|granacie|granatow\\w{1,3}|niebieski\\w{0,3}|zielony\\w{0,3}|brazow\\w{1,3}|bezow\\w{1,3}|debu|sosny|"
    "kolorze|polysku|bukow\\w{1,3}|"
    "grigi[oa]|bianc[oa]|ner[oa]|marrone|blu|ross[oa]|verde|rovere|noce|faggio|frassino|pelle|tessuto|laccato|"
    "gris|blanc|noir|bleu|chene|cuir|velours|poche|paperback|hardback|taschenbuch|e-knize|tascabile|vinile|twardej oprawie"
)
# "Lena in Grau", "Ema z buku".
MATERIAL_AFTER: Final = re.compile(
    rf" (?P<by>(?:in|v|ve|w|en|aus|z|ze|di|da) )?(?:a |an |der |la |il |le )?(?P<what>{_COLOUR})(?![a-z])"
)
# "Anna 160x200", "Marta in size 5".
SIZE_AFTER: Final = re.compile(
    r",? ?\(?\d{2,3} ?[x×] ?\d{2,3}"
    r"|(?: in| v| ve| w| en)?,? (?:size|grosse|gr\.|vel\.|velikosti?|velkosti?|rozmiar(?:ze)?|roz\.|taglia|tg\.?|taille|farbe|barve|colore|couleur) ?[\da-z]"
)
