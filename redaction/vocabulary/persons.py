"""Frames around names, titles, sign-offs, what is never a name, and the look of surnames. Folded."""

import re
from functools import cache

from redaction.language import everyday_words
from redaction.vocabulary.wordlist import words

_STRONG = {
    "cs": r"prijmeni je|prijmeni mam|zapsan\w{1,2} jako|jmenuji se|jmenuju se|menuju se|jmenuje se"
    r"|jmenujeme se|moje jmeno je|me jmeno je|jmeno a prijmeni ?:?|jmeno ?:|prijmeni ?:|na jmeno"
    r"|pod jmenem|u telefonu|podepsan[ay]?",
    "sk": r"volam sa|moje meno je|meno ?:|priezvisko ?:|na meno|pod menom|vola sa",
    "pl": r"zapisan\w{1,4} jako|nazwisko to|nazywam sie|mam na imie|na imie mi|moje nazwisko|moje "
    r"nazwisko to|na nazwisko|imie i nazwisko ?:?|nazwisko ?:|imie ?:|nazywa sie|pod nazwiskiem|ma "
    r"na imie",
    "it": r"il cognome e'?|cognome corretto e'?|il nome corretto e'?|mi chiamo|il mio nome e'?|mio nome "
    r"e'?|a nome di|a nome|nome e cognome ?:?|nome ?:|cognome ?:|intestat[oaie] a|si chiama|sono "
    r"il signor|sono la signora|mi presento,?",
    "de": r"nachname ist|vorname ist|geschrieben wird|ich hei(?:s|ss)e|mein name ist|mein name lautet"
    r"|name ?:|nachname ?:|vorname ?:|auf den namen|lautet auf|er heisst|sie heisst|heist|heisst"
    r"|unter dem namen|mit namen",
    "en": r"surname is|last name is|first name is|name should be|should be under|should read|spelled"
    r"|spelt|my name is|my name's|name's|name is|names|i am called|under the name(?: of)?|in the "
    r"name of|name ?:|called|it's under|the name on",
    "fr": r"je m'appelle|mon nom est|au nom de|nom ?:|prenom ?:|s'appelle|je suis monsieur|je suis madame",
}
_WEAK = {
    "cs": r"tady|zde|ucet je na|psan na|jsem|kontaktni osoba ?:?|kolega|kolegyne|kolegovi|kolegyni"
    r"|vedouci|predam|predavam|manzelka|manzelku|manzel|manzela|syn|dcera|dceru|maminka|tatinek"
    r"|bratr|sestra"
    r"|svagr|soused|sousedka|pritel|pritelkyne|kamarad|jednatel|jednatelka|prevezme|zdravi|zdar"
    r"|ahoj|cau|dobry den,? ja jsem|u pana|pro pana|pro pani",
    "sk": r"tu|som|kolega|kolegyna|kolegovi|manzelka|manzelku|manzel|syn|dcera|brat|sestra|sused|suseda"
    r"|priatel|priatelka|kontaktna osoba ?:?|ahoj|cau|pozdravuje",
    "pl": r"z tej strony|tu|jestem|czesc|hej|kolega|kolezanka|koledze|kolezance|zona|zone|maz|meza|syn"
    r"|corka|corke|mama|tata|brat|siostra|sasiad|sasiadka|szef|szefowa|kierownik|kierowniczka"
    r"|osoba kontaktowa ?:?"
    r"|laczy|lacze z|przekazuje|pozdrawia",
    "it": r"sono|qui|ciao|salve|collega|marito|moglie|figlio|figlia|fratello|sorella|mamma|papa|il "
    r"titolare|la titolare|responsabile|la responsabile|il responsabile|referente ?:?|chiedere di"
    r"|chiedete di|chiamate|cara|caro"
    r"|gentile|amico|amica|compagno|compagna|zia|zio|nipote|da parte di",
    "de": r"ich bin|bin der|bin die|hier ist|hier schreibt|hier spricht|hier|hallo|liebe|lieber|kollege"
    r"|kollegin|kollegen|mein mann|meine frau|mein sohn|meine tochter|mein bruder|meine schwester"
    r"|nachbar|nachbarin"
    r"|ansprechpartner(?:in)? ?:?|kontoinhaber(?:in)? ?:?|inhaber(?:in)? ?:?|grusse? von|von"
    r"|freund|freundin|chef|chefin|lg|moin|servus|hi",
    "en": r"i'm|im|i am|this is|it's|hi|hello|hey|dear|thanks|thank you|cheers|morning|ask for|attn:?"
    r"|attention|contact ?:?|speak to|spoke to|speaking with|colleague|manager|my wife|my husband"
    r"|my son|my daughter"
    r"|my brother|my sister|my friend|my boss|my mum|my dad|my partner|here is|regards from|on "
    r"behalf of|deliver to|leave with|neighbour|account holder|cc",
    "fr": r"je suis|c'est|ici|bonjour|salut|cher|chere|mon mari|ma femme|mon fils|ma fille|collegue"
    r"|demander|demandez|contact ?:?|titulaire ?:?|de la part de|merci",
}
_TITLES = {
    "cs": "pan|pana|panu|panem|pane|pani|slecna|slecno|slecnu|rodina|rodiny|p\\.|manzele",
    "sk": "pan|pana|panu|panom|pane|pani|slecna|rodina|rodiny|p\\.",
    "pl": "p\\.|pan|pana|panu|panem|panie|pani|pania|panstwo|panstwa|rodzina|adw|mec|inz|mecenas",
    "it": "sig|sigg|signor|signora|signore|signorina|sig\\.ra|sig\\.na|ssa|dott|dott\\.ssa|dottor"
    "|dottoressa|avv|geom|arch|rag|famiglia|avvocato|geometra|ingegner|architetto",
    "de": "familie|fraulein|dipl",
    "en": "miss|mister|sir|madam|family of",
    "fr": "monsieur|madame|mademoiselle|mme|mlle|m\\.|maitre|famille",
}
_ANY_TITLES = "herrn?|frau|mr|mrs|ms|ing|mgr|mudr|judr|phdr|bc|dr|prof|doktor"


@cache
def titles(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_TITLES.get(language, 'mr')}|{_ANY_TITLES})\.?(?= [a-z])")


DEGREES = words(
    """
ing mgr mudr judr phdr mddr bc dr dott ssa avv geom arch rag prof inz doc dis rndr thdr csc phd adw pan
pani herr frau mr mrs ms sig signor signora dipl mba
"""
)
_SIGN_OFFS = (
    r"mit freundlichen gr(?:us|uss|ues|uess)en|mit besten gr(?:us|uss|ues|uess)en"
    r"|freundliche gr(?:us|uss|ues|uess)e|herzliche gr(?:us|uss|ues|uess)e"
    r"|schone gr(?:us|uss|ues|uess)e|viele gr(?:us|uss|ues|uess)e|liebe gr(?:us|uss|ues|uess)e"
    r"|beste gr(?:us|uss|ues|uess)e|gr(?:us|uss|ues|uess)e?|s pratelskym pozdravem"
    r"|serdecznie pozdrawiam|sinceres salutations|z wyrazami szacunku|lacze pozdrowienia"
    r"|pozdrawiam\w{0,2}|bien cordialement|yours faithfully|preju hezky den|dziekuje z gory"
    r"|cordiali saluti|distinti saluti|yours sincerely|pozdrav\w{0,4}|dzieki wielkie|buona giornata"
    r"|merci beaucoup|merci d'avance|predem dekuji|s podekovanim|grazie ancora|bonne journee"
    r"|z powazaniem|cordialmente|grazie mille|tante grazie|kind regards|best regards|warm regards"
    r"|thanks a lot|thanks again|all the best|cordialement|s pozdravem|hezky vecer|milego dnia"
    r"|danke schon|vielen dank|besten dank|schonen tag|many thanks|best wishes|bien a vous|salutations"
    r"|dekuji moc|dziekujemy|hezky den|pekny den|un saluto|danke dir|sincerely|thank you|dekujeme"
    r"|diky moc|mejte se|dakujeme|dziekuje|a presto|s uctou|dakujem|in fede|attendo|regards|perfect"
    r"|zdravi|dekuji|dekuju|dzieki|pozdro|saluti|grazie|cheers|thanks|dikes|vdaka|danke|yours|great"
    r"|super|merci|ouais|diky|zdar|pzdr|dank|best|okay|dik|grz|mfg|thx|tak|lg|vg|ta|ok|jo"
)
SIGN_OFFS = re.compile(rf"(?<![a-z])(?:{_SIGN_OFFS})(?![a-z])[ ,.!\n\-;:?)]{{1,6}}(?=[a-z])")
THINGS = words(
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
NOT_NAMES = words(
    """
dobry den dobre rano zdravim ahoj prosim nabidka objednavka dekuji diky mate muzete jak kolik je jsem mam
chci potrebuji hledam ano ne ok super jo tak good morning hello hi thanks order invoice guten tag danke
bitte haben ich wir der die das ein eine kann konnen gibt hallo buongiorno salve grazie vorrei avete posso
quanto la il lo le un una si no va bene ecco dzien prosze chce czy nie poprosze szukam interested looking
not so just also here there happy sorry sure fine great afraid trying still the a an in on at it what when
how is are can technik technika technikem servis servisu manager team support zakaznik prodejce kolega
doktor doktora reditel reditele ucetni kupujici sousedka soused nadzor klient klientka kunde kundin
verkaufer direttore cliente tecnico commessa responsabile servizio
"""
)
SURNAME_SHAPE = re.compile(
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


@cache
def strong_frames(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_STRONG.get(language, _STRONG['en'])})(?![a-z])[ ,:\-]{{0,3}}")


@cache
def weak_frames(language: str) -> re.Pattern[str]:
    """After "hello" or "I am" comes a name only if it looks like one."""
    return re.compile(rf"(?<![a-z])(?:{_WEAK.get(language, _WEAK['en'])})(?![a-z])[ ,:\-]{{0,3}}")


@cache
def everyday(language: str) -> frozenset[str]:
    return NOT_NAMES | everyday_words() | frozenset(_EVERYDAY.split()) | frozenset(_EXTRA.get(language, "").split())


_EVERYDAY = """
a i o u v z k s na do od po pro za ze se si je to ale bez u ve ke nebo jako jsem mam mate bych prosim
dekuji mail email tel telefon adresa bydlim bytem narozen narozena nar objednavka faktura reklamace firma
cislo cisla ulice jen jeste uz tak tu tady ted nejsem mam ma mel mela bude budu chtel chtela chci
potrebuji potrebuju hledam shanim zajem dobry den w z do na nie ale albo oraz jak mam prosze dziekuje
adres nip ur zamowienie faktura firma numer jest sa byl byla chce szukam potrzebuje kupic pan pani
zainteresowany zainteresowana klientka klient e ed di da in con su per tra fra il la lo gli le un una uno
del della nel nella sul mi ti ci vi ho ha sono sei siamo avete vorrei cerco abito nato nata residente
codice fiscale cell tel mail indirizzo via grazie interessato interessata interessati disponibile sicuro
cliente clienti d'accordo felice und oder aber mit fur von zu im am an auf aus bei nach der die das den
dem des ein eine ist sind war hat habe hatte ich wir sie er es mein meine tel mail adresse wohne wohnhaft
geboren geb kunde kundin interessiert sicher leider noch auch nur schon jetzt heute hier da so the and or
but with for from to of in on at by is are was were has have had i we you he she it my our your his her
tel mail email address phone born live looking after interested trying just not very so also still here
there happy sorry sure fine good great afraid located based currently moving going getting having buying
calling writing asking back new old a an no yes le la les un une des et ou mais avec pour de du au aux
dans sur par je nous vous il elle est sont mon ma mes votre tel mail adresse interesse interessee nee ne
rad rada spokojen spokojena zvedav zvedava zpet doma tam moc trochu pryc na ve zakaznik zakaznice u vas v
praci z prahy z brna od leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec
pondeli utery streda ctvrtek patek sobota nedele monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december montag dienstag mittwoch
donnerstag freitag samstag sonntag lunedi martedi mercoledi giovedi venerdi sabato domenica poniedzialek
wtorek sroda czwartek piatek sobota niedziela januar februar marz juli august september oktober dezember
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre
"""
_EXTRA: dict[str, str] = {
    "en": "we could would should i'd i'll i've i'm it's that's do does did which who why what where "
    "when will want need just they he's she's there's let's don't can't its one two only please "
    "both if any all some your maybe yes yeah as per no nope got",
    "de": "solange wenn weil dann doch mal ja nein also genau alles klar gut wo wer wann warum welche "
    "welcher bitte mir mich uns euch ihr ihnen hab hatten waren wird werden kommt geht passt "
    "wunderbar schon",
    "fr": "votre vos pouvez pourriez quel quelle combien oui non parfait bien si comment quand pourquoi c'est j'ai",
    "it": "hanno attendo sto stiamo siete puo pero perche quindi allora poi come dove quando chi quale "
    "bene perfetto ottimo gentili scritto scritta genova padova mantova nova nuova nuove prova",
    "pl": "zamowienie mecenasie oczywiscie dobrze swietnie super moze mozna kiedy gdzie dlaczego juz "
    "tez jesli mi mnie panstwo panstwa proszę mozecie",
    "cs": "urcite jasne dobre fajn muze muzu kdy kde proc uz taky jestli mi me vam vas pane pani bude "
    "jestli aha hele vaclavske staromestske",
}
_COMMON_SURNAMES = """
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
COMMON_SURNAMES = frozenset(_COMMON_SURNAMES.split())
STRONG_SURNAME = re.compile(
    r"(?:[a-z]{2}(?:ova|ovou|ove|ovska|ovsky|ovskeho|ovskou|icka|icky|ewski|owski|inski|ynski"
    r"|ewska|owska|inska|ynska|ewskiego|owskiego|inskiego|ewskiej|owskiej|owicz|ewicz|czyk|czak"
    r"|szczak|chuk|enko|escu|oglu|ovic|opoulos|idze|shvili|mann|meier|meyer|maier|mayer|hauer"
    r"|huber|schmidt|schmitt|stadt|etti|otti|ucci|acci|occhi|etto|ssini|llini|ellini|sson|worth"
    r"|ington|ingham)|(?:mac|mc|o')[a-z]{3,12})$"
)
ALONE_SURNAME = re.compile(
    r"[a-z]{3}(?:ova|ovou|ove|owski|owska|owskiego|owskiej|ewski|ewska|ewskiego|ewskiej|inski"
    r"|inska|ynski|ynska|owicz|ewicz|czyk)$"
)
_STRONG_ENDINGS = tuple(re.findall("[a-z]+", STRONG_SURNAME.pattern.partition("(?:mac")[0].partition("{2}(?:")[2]))


def has_strong_shape(word: str) -> bool:
    """`STRONG_SURNAME` after a look at the ending, which settles nearly every word."""
    return (word.endswith(_STRONG_ENDINGS) or "mac" in word or "mc" in word or "o'" in word) and (
        STRONG_SURNAME.search(word) is not None
    )


COMPANY_AFTER = re.compile(
    r"[ ,]{1,2}(?:s\.? ?r\.? ?o|a\.? ?s|spol|v\.? ?o\.? ?s|sp\.? ?z ?o|sp\.? ?j|s\.? ?a|s\.? ?r\.? "
    r"?l\w?|s\.? ?p\.? ?a|s\.? ?n\.? ?c|s\.? ?a\.? ?s|gmbh|ag|kg|ohg|gbr|e\.? ?k|ug|mbh|ltd"
    r"|limited|inc|llc|llp|plc|co|corp|sarl|eurl|sas|sa|sons?|brothers|bros"
    r"|partners?|group|holding|gruppe|bau|auto|moto|studio|design|shop|store|team|service|servis"
    r"|und sohn|und sohne|und tochter|a syn|a synove|i syn|i synowie|i wspolnicy|e figli|& \w+"
    r"|solicitors|plumbing|motors|garage)(?![a-z])"
)
COMPANIES = words(
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
ROLES = re.compile(
    r"(?<![a-z])(?:kolega|kolegyne|kolegovi|kolegyni|vedouci|technik|technikovi|montera?|monter"
    r"|ridic|prodavac|prodavacka|koleg\w{0,4}|szef\w{0,2}|kierownik|kierowca|sprzedawc\w|kollegen?"
    r"|kollegin|ansprechpartner(?:in)?|inhaber(?:in)?|techniker"
    r"|monteur|verkaufer(?:in)?|collega|tecnico|titolare|responsabile|commess[oa]|colleague"
    r"|technician|manager|driver|fitter|salesman|collegue|sousedovi|sousedka|soused|kolegovi"
    r"|nachbarn?|nachbarin|vicin[oa]|sasiad\w{0,3}|neighbour|chef|chefin)(?![a-z])[ ,:]{1,"
    r"2}(?=[a-z])"
)
SELF = re.compile(
    r"(?<![a-z])(?:i'm|i am|im|this is|ich bin|hier ist|sono|qui e'?|jsem|ja jsem|som|jestem|je "
    r"suis|c'est)(?![a-z])[ ,]{1,2}(?=[a-z])"
)
ROLE_HEADS = tuple(
    sorted(
        words(
            """
            koleg vedo tech mont ridi prod szef kier sprz koll ansp inha verk coll tecn tito resp comm mana driv fitt
            sale sous nachb vici sasi neig chef
            """
        )
    )
)
SELF_WORDS = words("i'm i im this ich hier sono qui jsem ja som jestem je c'est")
TRADES = words(
    """
meble impianti kuchen interiery reality stavby elektro auto bau haustechnik garten transport logistik
kitchens interiors windows plumbing heating motors travel tours moda fashion arredamenti mobili
costruzioni serramenti viaggi assicurazioni immobiliare okna dachy budownictwo instalacje sanitar
dachdecker fenster mobel reisen consulting solutions systems technik group services trading food catering
airport bahnhof station nabytek podlahy dvere strechy street strase strasse platz weg allee gasse road
lane drogerie markt grill backform
"""
)
PRODUCTS = words(
    """
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
PETS = words(
    """
pes psa pejsek kocour kocka kocku kote kralik pies kot kota kotka cane gatto gatta hund hunde kater katze
dog cat puppy kitten horse chien chat pekarna pekarne optika optik hoover vacuum
"""
)
PLACES_BEFORE = words(
    """
ulice ulici ul nam namesti trida tride sv svaty svateho svate svatem svatou kostel kostela chram kaple
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
BRANDS = frozenset(
    brand.strip()
    for brand in [
        "\njohn lewis",
        "john deere",
        "marks",
        "jack jones",
        "jack wolfskin",
        "jack daniels",
        "tommy hilfiger",
        "hugo boss",
        "calvin klein\n",
        "ralph lauren",
        "max mara",
        "massimo dutti",
        "karl lagerfeld",
        "paul smith",
        "ted baker",
        "carl zeiss",
        "leroy merlin",
        "peter pan\n",
        "marco polo",
        "tom tailor",
        "michael kors",
        "louis vuitton",
        "jean paul",
        "harley davidson",
        "rolls royce",
        "mary kay\n",
        "estee lauder",
        "elizabeth arden",
        "yves rocher",
        "christian dior",
        "black decker",
        "george foreman",
        "russell hobbs\n",
        "morphy richards",
        "harry potter",
        "james bond",
        "thomas cook",
        "jamie oliver",
        "santa claus",
        "father christmas",
        "adam opel\n",
        "franz josef",
        "karl marx",
        "king charles",
        "queen elizabeth",
        "queen mary",
        "queen victoria",
        "charles de gaulle\n",
        "vaclava havla",
        "vaclav havel",
        "lecha walesy",
        "jana pawla",
        "leonardo da vinci",
        "don quijote",
        "dolce vita",
        "tom tom\n",
        "mario kart",
        "super mario",
        "bob marley",
        "dr martens",
        "dr oetker",
        "dr best",
        "dr max",
        "mr muscle",
        "mr bean",
        "frau holle\n",
        "frau tonis",
        "mr coffee",
        "billy",
        "alexa",
        "siri",
        "cortana",
        "octavia",
        "fabia",
        "felicia",
        "giulietta",
        "mercedes",
        "clio",
        "zoe",
        "megane\n",
        "bialetti",
        "beretta",
        "bianchi",
        "scavolini",
        "pinarello",
        "colnago",
        "ferrari",
        "lamborghini",
        "maserati",
        "ducati",
        "natuzzi",
        "versace\n",
        "gucci",
        "armani",
        "benetton",
        "lavazza",
        "ferrero",
        "barilla",
        "lagostina",
        "rossmann",
        "viessmann",
        "hoffmann",
        "vaillant",
        "liebherr\n",
        "siemens",
        "sennheiser",
        "vorwerk",
        "kettler",
        "bosch",
        "braun",
        "philips",
        "jura",
        "brother",
        "dyson",
        "stanley",
        "makita",
        "husqvarna",
        "stihl\n",
        "karcher",
        "thomas philipps",
        "peek cloppenburg",
        "johnson",
        "kellogg",
        "jaguar",
        "morgan",
        "lincoln",
        "bentley",
        "aston martin\n",
        "alfa romeo",
        "giulia",
        "stella artois",
        "martini",
        "san marino",
        "santa maria",
        "san remo",
        "sanremo",
        "carlsberg",
        "heineken\n",
        "nina ricci",
        "paco rabanne",
        "jimmy choo",
        "victoria secret",
        "fred perry",
        "jo malone",
        "laura ashley",
        "kate spade",
        "vera wang\n",
        "donna karan",
        "bang olufsen",
        "ernst young",
        "smith nephew",
        "procter gamble",
        "wilson",
        "prince",
        "head",
        "babolat",
        "author",
        "merida\n",
        "scott",
        "bianca",
        "moncler",
        "roberto cavalli",
        "luisa spagnoli",
        "sergio tacchini",
        "carlo erba",
        "angelini",
        "emma matratze\n",
        "emma matrace\n",
    ]
)
PLACE_NAMES = words(
    """
florence georgia austin charlotte madison sydney jordan kent lincoln preston victoria chelsea paris dallas
houston jackson phoenix israel india asia kenya chad troy adelaide alexandria santiago diego carolina
virginia siena verona vienna modena roma lourdes elba adria lugano olympia aurora monte brno cesena imola
silvestr silvester sylwester silvestro sylvester valentin valentyn valentino mikulas nikolaus
|charlotte tilbury|oliver bonas|emma bridgewater|cath kidston|orla kiely|joe browns|mary berry|gordon ramsay
|florence nightingale|bobbi brown|tom ford|victoria beckham|dorothy perkins|miss selfridge|robert dyas|robert welch
|sophie allport|wilkinson sword|uncle ben|johnnie walker|jim beam|grand marnier|marie curie|herman miller|le creuset
|tommy tippee|fireman sam|peter hahn|karl may|captain morgan|henry hoover|jasper conran
    """
)
_LETTERS = re.compile(r"[a-z']{2,}")
FRAME_WORDS = frozenset(
    w for text in (*_STRONG.values(), *_TITLES.values(), _ANY_TITLES) for w in _LETTERS.findall(text.replace("\\w", ""))
)
FRAME_WORDS |= words(
    """
intestato intestata intestate intestati podepsan podepsana podepsany zapsan zapsany zapsana zapisany
zapisana zapisanego
"""
)
FRAME_WORDS -= words("sie ich di mit de auf au am pod mam mio mein moje jako under u er es ma jest")
FRAME_WORDS -= words(
    """
se si to no in on of the il la is it je e' dem den der die mi na an ist ist's my me ma lo du est son io m
a i'm it's
"""
)
SIGN_OFF_WORDS = frozenset(
    w for w in _LETTERS.findall(_SIGN_OFFS) if w not in ("tak", "den", "dir", "an", "und", "all", "the")
)


def worth_reading(text: str, count: int, *, capitals: bool) -> bool:
    """Few words and a capital first (an answer to "what is your name?"), or a capitalised word like a surname."""
    return (count <= 4 and text[:1].isupper()) or (capitals and _LATER_CAPITAL.search(text) is not None)


_LATER_CAPITAL = re.compile(
    r"[a-zà-ž,] [A-ZÁ-Ž][a-zà-ž]{2,}(?:ová|ové|ovou|ski|ska|skiego|wicz|czyk|mann|etti|ucci|enko)\b"
)


_GOODS_STEMS = {
    "cs": "skrin postel pohov sedac kresl stol stul zidl komod matrac lamp kocar kuchyn vany vana krb kamna bot saty",
    "sk": "skrin postel pohov sedac kresl stol stoli komod matrac lamp kocik kuchyn",
    "pl": "szaf lozk kanap sof fotel stol krzes komod materac lamp wozk kuchn naroz",
    "it": "divan lett armad poltron tavol sedi materass lampad cucin passeggin stuf",
    "fr": "canap armoire fauteuil table chaise matelas lampe cuisine poussette poele",
    "en": "sofa bed chair table wardrobe mattress lamp kitchen pram couch armchair desk shelf cabinet",
}
_GOODS_ENDINGS = (
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
_FIRM_ENDINGS = {
    "cs": ("stvi", "servis", "centrum", "studio", "arna", "irna", "erna", "elna"),
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
    return word.startswith(tuple(_GOODS_STEMS.get(language, "sofa").split()))


def names_firm(word: str, language: str) -> bool:
    """Whether `word` is a trade, so that the name after it is that of a firm ("Tischlerei Lohse")."""
    return word.endswith(_FIRM_ENDINGS.get(language, ("shop",)))
