"""Words for persons, for oneself and for goods, of all languages; they tell somebody's age from a warranty. Folded."""

from typing import Final

from redaction.vocabulary.wordlist import words

PEOPLE: Final = words(
    """
    twins twin triplets zwillinge zwilling gemelli gemelle jumeaux jumelles dvojcata dvojcatka blizniaki blizniaczki holky
    kluci dziewczyny dziewczynki chlopcy chlopaki jungs madels
    zena zenu zene zenou maminky tatka matku matky babicky babce dedecka bratra bratri segru sestru sestry tetu souseda
    kolegu kolegove druzka holce chlapec chlapce sef sefa sefka manzele opatrovatelka opatrovnik uklizecka pecovatelka
    kamaradku partnerku najemnik pacientka spolubydlici manzelom manzelky otca ocko ocka oco synom synak dcere dietata
    dietatu detom babatko babky babku starka bratovi stryko suseda susedka susedku svagor svagra dievca priatel priatela
    priatelka priatelku kamarata kolegynu mamusia mamusi tate tatus partnerki partnerke chlopaka dziewczyne szef szefa
    szefowa opiekunka opiekunki pracownik pracownika pracownica malzonek kolezanke kuzynke przyjaciolke sasiada sasiadke
    szwagrowi fratelli sorelle colleghi stagista impiegata impiegato operaio operaia omi opi groseltern schwestern freunde
    azubi chefin ehefrau ehemann putzfrau brautigam enkelsohn exfrau exmann gatte gattin lehrling mieterin mitarbeiterin
    mitbewohner mitbewohnerin nachbarn kumpels neighbor friend parents boss employee pupil cleaner carer landlord landlady
    apprentice granddad stepfather stepmother epouse epoux gendre belle-fille pote colocataire locataire stagiaire
    syn syna synovi synem synek synka synove kluk kluka klukovi dcera dcery dceri dceru dcerou dcerka dcerce dcerku
    deti detem dite diteti ditete miminko mimino holka holcicka holku vnuk vnuka vnukovi vnucka vnucce vnucku
    vnoucata tata tatovi tatu tatinek tatinka tatinkovi otec otce otci mama mamka mamce mamu maminka mamince maminku
    matka matce babicka babicce babicku babi deda dedy dedovi dedecek dedeckovi manzel manzela manzelovi manzelka
    manzelce manzelku pritel pritelkyne partner partnerka partnerovi partnerce bratr bratrovi sestra sestre tchan
    tchyne tchyni teta tete stryc strejda soused sousedka sousedce duchodce duchodkyne senior seniorka pan pani
    dieta babka babke dedko otcovi mame mamicka sused svokra svokor synovia corka corki corke corce coreczka dziecko
    dziecka dzieci dziecku chlopiec chlopak chlopca chlopcu chlopakowi dziewczynki dziewczynke dziewczyny dziewczynka dziewczyna wnuk wnuka wnuczka wnuczki tato taty tacie ojciec
    ojca ojcu mamy mamie matki babcia babci babcie dziadek dziadka dziadkowi maz meza mezowi zona zony zonie brat
    brata siostra siostry tesc tescia tesciowa tesciowej ciocia wujek sasiad sasiadka emeryt emerytka kierowca mlody
    osoba figlio figlia figli figlie bimbo bimba bimbi bambino bambina bambini neonato nipote nipoti nipotino
    nipotina papa babbo padre mamma madre nonna nonno nonni marito moglie fratello sorella suocero suocera zio zia
    vicino vicina compagno compagna pensionato pensionata anziano anziana ragazzo ragazza signore signora conducente
    sohn sohne sohnes tochter kind kinder kindes kindern baby enkel enkelin enkelkind junge madchen vater vati
    mutter mutti oma opa grossmutter grosmutter grossvater grosvater mann frau bruder schwester schwiegermutter schwiegervater tante
    onkel nachbar nachbarin rentner rentnerin partnerin freund freundin fahrer fahrerin dame herr son sons daughter
    daughters child children kid kids toddler boy girl lad lass grandson granddaughter grandchild grandkids dad
    father mum mom mam mother nan nana gran grandma grandmother grandad grandpa grandfather husband wife boyfriend
    girlfriend brother sister aunt auntie uncle nephew niece neighbour pensioner lady gentleman man woman driver
    adult adults teenager fils fille enfant enfants bebe mere pere maman mari femme frere soeur sour grand-mere
    grand-pere papi oncle voisin voisine zene muzovi zieti zetovi svagrovi svagrova svagr neteri neter synovec
    bub buben junge jungen gran mamce mamke mamcin bratranec sestrenice sousedovi sousedky bratanek siostrzenica
    retired retiree pensioners mamky mamkou mamku babickou babicce babiccinu babicciny babiccinych mamincinu mamincinych tatinkovu tatovu
    dedovu manzelovu manzelcinu synovu dcerinu bratrovu sestrinu tchanovu
    dedu dedou dedo tatou tatom tatinkem mamou maminkou matkou otcem babickou babickami sestrou segrou bratrem brachou synem synum syny dceram dcerou
    manzelem manzelkou muzem tchanem tchyni tchana tetou strycem strejdovi strejdou vnukem vnuckou vnoucatum kamosovi kamoska kamosce
    pritelem partnerem partnerkou snachou zetem svagrem svagrovou sousedem sousedku dedeckem rodicu rodicum rodice rodici prarodice kolegou
    holkam klukum klukama detma ditetem miminku mimcu mrneti mrne prcek prcka caparta
    synov synovi otcom mamou dcerou sestrou bratom muzom zenou svokrou svokrom babkou dedkom dedka dedkovi tetou ujo uja ujovi vnukom vnuckou
    surodenec surodenci rodicia rodicov susedke susedou druhovi
    synowi synem corka corce corkami zone zona mezem matka matke ojcem ojcu tata bratem bratu siostra siostre siostrze babcie dziadkiem
    tesciem tesciowa tesciowej tesciowi wnukiem wnuczke wnuczce wnuczka szwagrem kuzynem sasiadem sasiadka sasiadki sasiadce dzieckiem dziecmi
    partnerem kolega kolege wujkiem ciocie stryjek babka babki rodzicow rodzicom
    chlop chlopa facet faceta facetem gosc kobieta kobiety kobiete mezczyzna mezczyzny chlap chlapi kamarad kamarada kamaradi kamaradovi kamaradka kamaradky kamaradce kamos kolega kolegovi kolegy kolegyne kolegyni bracha brachovi segra segre
    mladej tchanovi snacha snase zet bratranci sestrenici stryc strycovi kmotr kmotra
    pritele priteli pritelkyni snoubenec snoubenka ditko ditka prvorozena nevlastni pestoun najemnik
    kamarat kamaratka kamaratke kamaratovi kolegyna kolegovi sestre sestra dcerka dcerke dcery synovia svokre svokru svokrovi     frajer frajerka snubenec snubenica netere strynej vnukovi vnucke vnucka manzelke manzelovi
    kolega kolegi koledze kolezanka kolezanki kolezance kumpel kumpla kumpela przyjaciel przyjaciela przyjaciolka szwagier szwagra szwagierka
    szwagierce bratowa bratanica bratanicy siostrzeniec siostrzenca siostrzenicy kuzyn kuzyna kuzynka kuzynce ciocia cioci ciotka ciotki
    wujek wujka stryj dziadkowie rodzice tesciowie tescie tesciem narzeczony narzeczona narzeczonego partnera partnerce     najmlodszy najmlodsza najstarszy najstarsza synek synka synkowi coreczki wnuki wnukowi synowa synowej ziec
    ziecia chrzesniak chrzesnica podopieczny podopieczna lokator mlody mloda mlodego
    cognato cognata genero nuora cugino cugina cuginetto cuginetta amico amica amici amiche collega fidanzato fidanzata ragazzi suoceri genitori
    fratellino sorellina figliolo nonnina zii nipotini padrino madrina inquilino inquilina badante     socio coinquilino coinquilina assistito figliastro figliastra pupo pupa
    neffe neffen nichte nichten schwager schwagerin schwaegerin cousin cousine kollege kollegen kollegin chef bekannter bekannte freundes
    verlobter verlobte patenkind stiefsohn stieftochter schwiegersohn schwiegertochter schwiegereltern schwiegervaters eltern grosseltern
    jungster jungste juengster juengste altester alteste aeltester aelteste mieter untermieter
    sohnemann lebensgefahrte lebensgefahrtin papa mama papi mueter mueti vatter bueb meitli moeder uropa uroma
    stepson stepdaughter stepdad stepmum fiance fiancee flatmate housemate roommate lodger tenant colleague mate eldest youngest oldest
    grandma's father-in-law mother-in-law in-law nanna nanny grannie granny grandpa's godson goddaughter cousin cousins sis bro missus
    hubby bloke fella teen lads twin-brother     cousin cousine beau-pere belle-mere belle-soeur beau-frere neveu niece copain copine ami amie collegue conjoint conjointe fiston fillette
    petit-fils petite-fille mamie papy papi parrain marraine cadet cadette aine ainee gamin gamine gosse
    """
)
_SELF: Final = {
    "cs": words("on ona mych mi mu ji jemu me mne nam mam ma jsem sem jsme svych mel mela bylo ho je vek veku ja"),
    "sk": words("on ona mi mu jej jemu ma mne nam mam som sme mal mala ho je vek veku ja"),
    "pl": words(
        """
        mi mu jej jemu mnie nam mam ma jestem jestesmy mial miala skonczyl skonczyla skonczylem skonczylam jego wiek
        wieku ja majac on ona ono oni
        """
    ),
    "it": words("mi ho ha hanno compiuto compio compie avendo io lui lei eta"),
    "de": words("ich bin er sie ist hat habe hab wird werde alter mir uns i meinen seinen ihren"),
    "en": words("i'm im i am he he's she she's they're my turned turning aged age me we're"),
    "fr": words("j'ai j'approche approche il elle je moi ai age nous"),
}


def selves(language: str) -> frozenset[str]:
    """Words for oneself and for him and her, and the verbs that go with them."""
    return _SELF.get(language, _SELF["en"])


AGED: Final = words(
    """
    syn syna synovi kluk dcera dceri dcerka dcerce dcery deti dite holka vnuk vnucka vnucce tata tatovi tatinek
    tatinkovi otec mama mamka mamince maminka babicka babicce deda dedovi manzel manzelka bratr sestra tchan tchyne
    teta stryc partnerka dieta corka corce corki dziecko dzieci wnuk wnuczka tato tacie ojciec mamie babcia babci
    dziadek dziadkowi maz zona zonie brat siostra tesc tesciowa figlio figlia figli bimbo bimba bimbi bambino
    bambina bambini nipote papa padre mamma madre nonna nonno marito moglie fratello sorella suocera suocero sohn
    tochter kind kinder kindern enkel enkelin vater mutter oma opa mann bruder schwester schwiegermutter
    muze muzi mannes meza zony dedovi dedeckovi dziadkowi babciu kluci holky chlapci chlopcy dziewczynki lads jungs madels
    duchodce duchodkyne dochodca dochodkyna emeryt emerytka emeryta rentner rentnerin pensionato pensionata pensioner retiree retraite retraitee
    neffe nichte schwager schwagerin schwiegervater schwiegersohn schwiegertochter cousin cousine kollege kollegin jungster jungste juengster
    juengste altester alteste mueter mueti vatter bueb tante onkel freundin
    partner bracha segra kamarad kamaradka kolega kolegyne nejmladsi nejstarsi vnuka vnucku snacha zet neter synovec stryc
    szwagier szwagierka bratowa bratanica bratanek siostrzeniec siostrzenica kuzyn kuzynka kumpel kolezanka najmlodszy najmlodsza
    najstarszy najstarsza synek coreczka synowa ziec wujek ciocia tescia tesciowej narzeczony narzeczona partnera
    cognato cognata genero nuora cugino cugina zio zia fidanzato fidanzata compagno compagna fratellino sorellina amico amica
    nephew niece uncle aunt auntie cousin youngest eldest oldest stepson stepdaughter fiance fiancee flatmate grandad's grandpa granny nanna
    neveu cadet cadette aine ainee copain copine oncle tante conjoint
    svokor svokru frajer frajerka netera kamarat kamaratka dcerka babka dedko son
    daughter child children kid kids toddler grandson granddaughter dad father mum mom mother nan nana gran grandma
    grandad husband wife brother sister me adult fils fille enfant enfants bebe mere pere maman mari frere soeur sour
    """
)
# What lasts so many years wherever it stands in the sentence.
WARRANTED: Final = words(
    """
    zaruka zaruku zaruce zarucni garance garanci zivotnost fixace splatnost gwarancja gwarancji gwarancje trwalosc zywotnosc
    garanzia garanzie durata garantie garanti lebensdauer laufzeit guarantee warranty lifespan apr eintritt einlass vstup vstupne
    wstep ingresso entry admission entree altersfreigabe
    """
)
GOODS: Final = words(
    """
    zaruka zaruku zarucni zaruce garance garanci garanzia garantie garanti gwarancja gwarancji gwarancje warranty
    guarantee garantia min minimum mindestens max auto auta dum domu domek stroj kolo pracka lednice kotel notebook
    skoda vuz car maschine house boiler machine laptop bike fridge haus wagen kessel heizung gerat casa macchina caldaia bici
    kociol dom samochod rower pralka pojisteni pojistka versicherung leasing uver hypoteka hypoteku kredit kredyt
    mutuo credit stupen servis podpora support spielzeug hracka hracky toy toys giocattolo giocattoli zabawka
    zabawki hra hry game spiel doporuceno recommended empfohlen consigliato zalecany zivotnost lebensdauer lifetime
    durata zkusenosti zkusenost erfahrung experience esperienza doswiadczenia doswiadczenie praxe archiv archivujeme
    aufbewahren uchovavame uchovame keep retain musime muzeme predplatne abo abonnement subscription zakaznik
    zakaznikem kunden kunde cliente klient klientem customer tady hier here qui bydlime bydlim wohnen wohne live
    lived abito mieszkam mieszkamy lodowka lodowke zmywarka zmywarke kuchenka piec frigorifero lavatrice kuhlschrank
    waschmaschine firma firme company ditta firmie licence license licenza patente fuhrerschein ridicak prawo jazdy rakieta rakiete smlouva smlouvu vertrag contratto umowa umowe
    whisky whiskey cognac calvados kase cheese ser syr formaggio fromage prosciutto ham schinken sunka
    contract splatky raten rate raty fixace
    """
)
RANGE_BEFORE: Final = words(
    """
    od ab da dai from over under mezi between tra zwischen miedzy fur pro dla per for do bis to up al pred vor fa
    ago temu seit since unter nad pod sotto entro fra within after nach innerhalb binnen behem pocas przez ciagu apres
    avant pendant depuis sous faut ai agli durant bout every each alle ogni jede letzten last past next ultimi prossimi derniers
    """
)
ARTICLES: Final = words("i gli le the den die der les den il la lo of de")
LASTED: Final = words(
    """
    manzele manzelia sezdani zenati rozvedeni malzenstwem zonaty zamezna
    lavorato lavoro lavorava vissuto abitato studiato guidato fumato aspettato pracoval pracovala pracuju pracuji delal delala bydlel bydlela
    ridil fungoval slouzil slouzila vydrzel vydrzela pracowal pracowala pracowalem pracowalam jezdzi jezdze dzialal sluzyl
    gearbeitet arbeite arbeitet gefahren gelaufen gehalten worked driven lasted smoked served travaille conserve conservee permis faut tenu
    divorced married separated widowed sober clean together geschieden verheiratet verwitwet getrennt zusammen
    sposati sposata sposato divorziata divorziato vedova vedovo divorce divorcee mariee maries in claims potrva trva
    dauert lasts took takes dura durata
    """
)
STREETS: Final = words(
    """
    ulice ulica ul ul. trida namesti nam aleja plac al via viale piazza corso largo vicolo strada strasse strase str weg gasse
    platz allee ring street road lane avenue close drive rue boulevard chemin impasse place
    """
)
# A number behind them is a size.
SIZED: Final = words(
    """
    boty bot botky tenisky sandaly kozacky kalhoty dziny saty kosile bunda velikost cislo buty butow kozaki spodnie sukienka koszula
    rozmiar numer scarpe stivali sandali pantaloni vestito camicia giacca taglia numero misura schuhe stiefel sandalen hose jeans kleid
    hemd jacke grosse gr shoes boots trainers sandals trousers dress shirt jacket size heels chaussures bottes pantalon robe chemise
    taille pointure topanky nohavice velkost model typ
    """
)
AGO_AFTER: Final = words(
    """
    slubie svatbe sobasi spolu zusammen insieme together ensemble razem
    zpet fa ago temu dozadu nazpet garantie garance zaruky gwarancji warranty guarantee experience erfahrung
    """
)
