"""What may bear the name of a person without being one: goods, firms, streets, animals. Folded."""

import re
from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

THINGS: Final = words(
    """
via viale corso piazza piazzale largo vicolo ulice ul ulica ulicy aleja al aleje os osiedle plac pl
namesti nam nabrezi trida tr strasse str weg platz allee street st road rd avenue ave lane rue boulevard
place opel skoda renault fiat alfa seat vw volkswagen ford dacia bmw audi citroen peugeot toyota suzuki
tesla nissan kia hyundai volvo svaty svata svateho sv san santa santo sankt saint swiety swieta sw typ
model modell modello linea serie modelu skrin stul zidle pohovka postel sofa divano letto tavolo sedia
schrank tisch bett stuhl szafa stol krzeslo lozko kanapa wardrobe table chair bed desk kolekce kolekcja
collezione kollektion collection hotel hotelu villa penzion restaurace cafe bar prezident krol kral king
queen konig papa papez papiez rada the la il lo un una der die das ein eine
"""
) - words("la il der die das the lo un una ein eine papa rada")


COMPANY_AFTER: Final = re.compile(
    r"[ ,]{1,2}(?:s\.? ?r\.? ?o|a\.? ?s|spol|v\.? ?o\.? ?s|sp\.? ?z ?oo?|s\. ?c|k\. ?s|spolka|sp\.? ?j|s\.? ?a|s\.? ?r\.? "
    r"?l\w?|s\.? ?p\.? ?a|s\.? ?n\.? ?c|s\.? ?a\.? ?s|gmbh|ag|kg|ohg|gbr|e\.? ?k|ug|mbh|ltd"
    r"|limited|inc|llc|llp|plc|co|corp|sarl|eurl|sas|sa|sons?|brothers|bros"
    r"|partners?|group|holding|gruppe|bau|auto|moto|studio|design|shop|store|team|service|servis"
    r"|and (?:sons?|daughters?|co|brothers|bros)|et (?:fils|filles?|cie)|und (?:co|partner|kollegen|gebruder)|und sohn|und sohne|und tochter|a syn|a synove|a dcery?|a spol|a partneri?|i partnerzy|e soci|e partners?|and partners?|e figlie?|e associati|i syn|i synowie|i wspolnicy|e figli|& \w+"
    r"|solicitors|plumbing|motors|garage)(?![a-z])"
)


COMPANIES: Final = words(
    """
firma firmy firme firmu stavby stavebniny truhlarstvi autoservis servis pekarstvi kvetinarstvi restaurace
hospoda penzion hotel obchod prodejna lekarna kavarna pivovar vinarstvi nakladatelstvi kovovyroba
zamecnictvi elektro zahradnictvi cukrarna reznictvi sklep zaklad hurtownia warsztat salon piekarnia
cukiernia stolarnia kancelaria przychodnia apteka restauracja ksiegarnia wydawnictwo dom ditta impresa
studio officina ristorante pizzeria trattoria bar pasticceria panificio farmacia falegnameria carrozzeria
autofficina azienda cantina gioielleria pensione agenzia edizioni fratelli bottega autohaus tischlerei
backerei metzgerei schreinerei kanzlei praxis apotheke gasthof gasthaus restaurant mobelhaus sanitar
malerbetrieb landschaftsbau gartenbau bau spedition brauerei weingut zahnarztpraxis buchhandlung verlag
friseur fahrrad radhaus company garage plumbers builders bakery brewery pub solicitors messrs store shop
brand pharmacy clinic school college university hospital st saint entreprise boulangerie menuiserie
cabinet maison pharmacie domaine chateau societe
"""
)


TRADES: Final = words(
    """
meble impianti kuchen interiery reality stavby elektro auto bau haustechnik garten transport logistik
kitchens interiors windows plumbing heating motors travel tours moda fashion arredamenti mobili
costruzioni serramenti viaggi assicurazioni immobiliare okna dachy budownictwo instalacje sanitar
dachdecker fenster mobel reisen consulting solutions systems technik group services trading food catering
airport bahnhof station nabytek podlahy dvere strechy street strase strasse platz weg allee gasse road
lane drogerie markt grill backform
"""
)


PRODUCTS: Final = words(
    """
sala sale camera suite casa porta salonek pokoj salon pergola ruze rose rosier carte hodiny obraz film kniha album
model modelu modely typ serie rada rady radu kolekce kolekci skrin skrine postel postele sedacka pohovka
kreslo stul zidle komoda matrace lampa kolo kola bota boty saty tricko kuchyn linka vana krb kamna kocarek
panenka barva odstin vune parfem seria serii kolekcja kolekcji szafa lozko lozka kanapa sofa fotel stol
krzeslo materac rower buty sukienka kuchnia wozek lalka kolor zapach modello modelli linea collezione
armadio letto divano poltrona tavolo sedia materasso lampada bici scarpe vestito cucina passeggino bambola
colore profumo auto macchina caldaia stufa modell modelle kollektion schrank bett sessel tisch stuhl
matratze lampe fahrrad schuhe kleid kuche kinderwagen puppe farbe duft reihe couch regal kommode ofen
garnitur sitzgruppe range collection wardrobe bed armchair table chair mattress lamp bike shoes dress
kitchen pram doll colour color scent the shelf dresser stove named modele gamme armoire lit canape
fauteuil chaise matelas velo chaussures robe cuisine poussette poupee couleur opel skoda renault fiat alfa
romeo seat vw volkswagen ford dacia bmw audi citroen peugeot toyota suzuki tesla nissan kia hyundai volvo
mercedes bosch miele siemens ikea philips samsung lenovo canon nikon trek giant merida author ktm kettler
dyson sony garmin brother
"""
)


CARS: Final = words(
    """
    fabia fabie fabii fabiu fabio felicia felicie felicii felicku felicka felicku octavia octavie octavii octavku octavka
    giulietta giuliettu clio megane mercedes mercedesa mercedese mercedesem corolla corollu corolle almera celica
    astra astru astry astre corsa corsu corsy corse ibiza ibizu ibizy carens vectra vectru zafira zafiru meriva merivu
    """
)


PETS: Final = words(
    """
pes psa pejsek kocour kocka kocku kote kralik pies kot kota kotka cane gatto gatta hund hunde kater katze
dog cat puppy kitten horse chien chat pekarna pekarne optika optik hoover vacuum
"""
)


PLACES_BEFORE: Final = words(
    """
reggio liptovsky liptovskeho liptovskom zeleny king's bury ulice ulici ul nam namesti trida tride sv svaty svateho svate svatem svatou kostel kostela chram kaple
hrad zamek skola nemocnice park most stadion letiste nadrazi divadlo zatoka ostrov jezero hora pohori
mesto mesta vesnice obec obci okres kraj stat ulica ulicy al aleja os pl plac swiety swietego swietej
swieta kosciol kosciola szkola szpital rondo lotnisko dworzec wyspa jezioro miasto via viale corso piazza
largo san santa santo sant chiesa basilica ospedale scuola parco ponte stadio aeroporto stazione isola
lago citta comune villa palazzo teatro porta borgo strasse str platz sankt st kirche dom schule
krankenhaus brucke flughafen bahnhof insel see stadt ort schloss burg bad lake port mount cape fort isle
island church cathedral station street road avenue square saint los las el rue place boulevard gare eglise
ile lac mont
"""
)


_GOODS_STEMS: Final = {
    "cs": "elektrokol brusl bryl pergol kotl kotel vysav ruz hrach osiv semen ucebn odstin apartm lednic prack susic myck sporak "
    "klavir kytar housl panenk parfem barv tapet kober zaclon zaves dver bazen gril batoh kabelk hodin naram prsten bund kabat "
    "lyz kolobez helm sedl gauc skrin postel pohov sedac kresl stol stul zidl komod matrac lamp kocar kuchyn vany vana krb kamna bot saty",
    "sk": "skrin postel pohov sedac kresl stol stoli komod matrac lamp kocik kuchyn",
    "pl": "pomid papryk nasion zegar apartam butow buty kociol kotl odkurz pralk lodow rower okular dywan firan drzwi okn gitar "
    "perfum farb sukien plaszcz kurtk zegark ciast szaf lozk kanap sof fotel stol krzes komod materac lamp wozk kuchn naroz",
    "it": "cornett cuccett caldai frigo lavatric orolog chitarr pianofort vernic profum vestit bors occhial tend "
    "tappet finestr pomodor bottigli fermat divan lett armad poltron tavol sedi materass lampad cucin passeggin stuf",
    "fr": "rosier chaudier frigo machin velo montr guitar piano parfum lunett tapis semenc tomat "
    "canap armoire fauteuil table chaise matelas lampe cuisine poussette poele",
    "en": "rose boiler fridge washer watch guitar piano perfume bag glasses carpet curtain door window seed tomato clan clock "
    "sofa bed chair table wardrobe mattress lamp kitchen pram couch armchair desk shelf cabinet",
}


_GOODS_ENDINGS: Final = (
    *(
        "sofa",
        "bett",
        "schrank",
        "tisch",
        "stuhl",
        "sessel",
        "lampe",
        "matratze",
        "regal",
        "kommode",
        "garnitur",
        "couch",
    ),
    *(
        "leuchte",
        "teppich",
        "hocker",
        "liege",
        "wanne",
        "ofen",
        "kuche",
        "puppe",
        "modell",
        "serie",
        "reihe",
        "kollektion",
    ),
)


_FIRM_ENDINGS: Final = {
    "cs": ("stvi", "nictvi", "servis", "centrum", "studio", "arna", "irna", "erna", "elna"),
    "sk": ("stvo", "servis", "centrum", "studio", "aren", "iaren"),
    "pl": ("arnia", "ernia", "alnia", "stwo", "serwis", "mistrz"),
    "it": ("eria", "ificio", "oteca", "centro"),
    "fr": ("erie", "centre"),
    "de": (
        *(
            "meister",
            "betrieb",
            "haus",
            "bau",
            "technik",
            "service",
            "dienst",
            "praxis",
            "kanzlei",
            "laden",
            "firma",
            "markt",
        ),
        *(
            "handel",
            "werkstatt",
            "erei",
            "center",
            "zentrum",
            "shop",
            "studio",
            "agentur",
            "buro",
            "verlag",
            "drogerie",
        ),
    ),
    "en": ("shop", "store", "works"),
}


def names_goods(word: str, language: str) -> bool:
    """Whether `word` is a piece of goods, so that the name after it is that of a model ("Ecksofa Lena")."""
    if language == "de":
        return word.endswith(_GOODS_ENDINGS)
    return word.startswith(_goods_stems(language))


@cache
def _goods_stems(language: str) -> tuple[str, ...]:
    return tuple(_GOODS_STEMS.get(language, "sofa").split())


def names_firm(word: str, language: str) -> bool:
    """Whether `word` is a trade, so that the name after it is that of a firm ("Tischlerei Lohse")."""
    return word.endswith(_FIRM_ENDINGS.get(language, ("shop",)))
