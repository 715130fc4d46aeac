"""Names that are ordinary words too, by language, folded. "~" marks those that count as names all the same."""

from redaction.vocabulary.wordlist import words

COMMON_WORDS = {
    "cs": words(
        """
    eva~ alba ale sam mara ana jan~ jano jen den rada rady rade radu robin dana dane dan dani mira miru miry mire
    mina ada ema kara ida lea gita zita doma max maxi mary rose dalia stela pola pole poly lina line vera vere veru
    very vita stana stano stane hana han karla karel~ kuba kube viola norma leni tina tony toni miro anni noemi rita
    ines jade iris jasmin heath slava slavo slave slavou slavy lada ladu lady ladou zlato zlata zlaty zlatou zlate
    svetla svetle svetlo svetlou svetly misa mise misu milou mila mile mily milo mili krista krist hugo leo tea tee
    erika~ olive olivy olivu oliva oliv stone anime alma almy cesar cesare cesta cyril marine marina mariny marin
    mark marka marky marek~ ben beny art arte elan mona mono rene iva ivo otto lis lisa lisy libe libo libi libor~
    bara barem bar bary baru ron rone luka luky luk alena~ julie julii juli juni maje maj maji maja major lev leon
    prim vit vite vitem vito vitek~ viteku rolf rolande klement patri boris~ kamila~ sara~ otce ote ota oty otou oto
    otu jarka jarku jare jaro jara jary jaru vlasta~ vlastou vlasti vlaste vlast vlastni slavka petra~ petru~ pet
    peto bela lidu lida lidy lidi lide lidka horst roman romany romanu romane silva standa standy fanda fandu fandy
    maty mato pino viktor~ elena~ tomu tome toma tomy tom dame dama dari dario dano dona donu dony kira kata katka~
    katku nikol~ regina nina~ lena lene lenu nora nory lidovi chris grace hope joy may will mike ray rod sue jean
    gene june april dawn faith merci mercy penny pearl ruby patience summer terra tera terry bill guy jack lance lee
    miles rich rob robe dean dale clive clint claude clark brad bob don earl frank glen grant poppy
    """
    ),
}
COMMON_WORDS["sk"] = COMMON_WORDS["cs"] | words(
    """
    palo pali pala miro mira lubo laco ela elo edita~ vilo vlado~ jano oto timea~ ema eme emu emo
    """
)
COMMON_WORDS["pl"] = words(
    """
    ale alba adam~ ada ady adzie dana dane dany dan danie danii sara sary jan~ jane jana~ jani kai kaja ema emu ela
    eli ula ule ola ole oli ala ali ida idy idzie ide lea leo mara mary mar marka marki marko marek~ mark maja maju
    maje majem maj roza rozy roze maks maksa max maxi mini mila mile mily mili mira mire miry miru mirze mirem bela
    bele rada rady radzie rade rado radu radku dar dari daria~ dary darze wit witu witem pola pole poli polu pol
    polo polach stella stali stale stan stana stani stanie klara luka luki luke luk luku lukami lusi lila nina~ noe
    nela ten teo toni tony tonie tonia tola toli tym tima tom tomu toma tomie tomy tomi wanda~ wiola viola wera wery
    weronika~ zen zosia~ zyta zyt zyty oliwka oliwki oliwke lena leni leny len lenu anta anty gosia~ goska kora kory
    korze bart bartu karol~ norma normy normie hania~ hanie ewa~ ewe iga igi ines inka inki inke iris iwo kinga~
    kalina kaliny kaline jagoda jagody jagode jagodzie gust gusta gustem gwen leon~ lis lisa luz luzy cesar cezar
    gala alan~ art robin rita~ sam sama same sami samo samu saul vera will mike ray rod sue jean gene june april
    dawn faith penny pearl ruby summer bill guy jack lance lee miles rich rob robi robie robia dean dale glen grant
    frank don bob brad hope joy grace may poppy rose nadziej nadzieja nadziei nadzieje marzena~ marzen marzenie
    marzeniu marzenia gabi kuba~ zenon~ kama kamie stefa natan lech lecha lecie leci lec lucja lada lade lady ladzie
    lata lato late latu letni tira tara tary tarze
    """
)
COMMON_WORDS["it"] = words(
    """
    ale allegra alba ambra asia aurora bianca bruna bruno~ celeste chiara clara clemente costanza dei diana domenica
    donato elettra emma~ fausto felice fiore gemma ginevra gioia grazia grato greta~ ida ines iris italo italia lea
    leo leon linda lia lino mara marina marino mercedes mina mia mira natale nella nello norma nora olivia palma
    perla pia pio pino primo rita~ regina roberta~ romano romana rosa rosario salvo santo santa serena serra siena
    silva stella teresa~ tosca vera viola vita vittoria vittorio~ violetta zoe giulietta felicia felix adele~ dora
    dina dario~ ettore~ sole sara saras mario~ marco~ luce luna marta~ lara sam sami tina tino tea rocco rea rene
    ron mark max miles rich rob bill bob brad dean dale don frank guy jack lance lee grant may june april dawn faith
    grace hope joy penny pearl ruby rose summer sue art will ray rod gene jean jade poppy claire blanche marine
    victoire manon france lou luc remi ari armando~ fermo fabio~ fede orlando concetta~ assunta immacolata
    annunziata vale valentino eva~ elia elio dante~ virgilio alice~ clio ada letizia~ lena nina~ fiorella~ prima
    toni tonino~ delia gala nel mano mani
    """
)
COMMON_WORDS["de"] = words(
    """
    alba ale amber ann art axel~ ben beere benno bill bob brad bruno~ carmen~ claire clara~ dale dame dana dean die
    don ela elke~ else erika~ ernst ernste eva~ falk ferdinand~ fest frank~ gabriel~ gabe gast gene gerd~ glen grant
    guy harry heide heidi~ heiter hope horst ida ines iris jack jade jan~ january jean joy june kai~ kay kerstin~
    kraft lance lang lea leo lee lena~ licht lieb liebe lila lina linda~ lore mai maja mark marke may mara marine
    max maxi mia mike~ mila miles mina mona nele nina~ noel nora nova ole olive otto~ paul~ pearl penny pia pole ray
    rea regen reich rein remo rene rich ring rob rod roland~ roman romane ron rosa rose ruby rune sam sara~ sarah~
    sascha~ sepp sue stern stille summer sommer sonne susi svea tanne tara tim tina till toni tony ton udo~ uli ute~
    uwe~ vera viola wald walter~ will wolf wolle zita zoe zum das dan dane den des der arte ana ana's amal anis ada
    alma anders andere ander bild dora erna fee gang gesa~ gina gut hanno inge ina ino jule kati kuba lara lasse
    lass last lars~ laura~ levin luis lust mach male malte~ mario~ marie~ marlene~ mein meine mir nico olga~ ondra
    oma opa pepe peer per pino pro rock sache sole stella~ stan stand tino vito wim
    """
)
COMMON_WORDS["en"] = words(
    """
    ale alba amber angel april art ash asia august aurora bay bea chuck bell belle ben~ bet bill billy bob brad brand
    brook carol chad chance chase chip chris~ christian clay cliff clint clive crystal daisy dale dan~ dawn dean dee
    dell den dick dime dina dot drew duke earl eden eli ella~ eve ever faith fern finn flora ford frances~ frank
    gale gene gem ginger glen glenn grace grant gray guy harry hazel heath heather hope holly hunter ida iris ivy
    jack jade jan january jay jean jet jim~ joe~ john~ josh jo joy jude jules july june kay ken kit lace lance lane
    laurel lee len leo les lily lin linda~ lois lore lou lucky mace major mara marc marine mark marks mars mary~
    mason mat matt~ max may me mel mercy merry mia mick midge mike miles mina miss mo molly~ mona nan nat nell nick
    nickel noble noel noon norm nova oak olive otto page paige parker pat patience pearl peg pen penny pepper perry~
    pete~ peter~ petra~ phil~ piper pip pole polo poppy port prudence queen quinn rain ralph~ ray reed rex rich rick
    rio rita~ rob robin rod rock rocky roman rose rosemary rosie~ ruby rue rush rusty sally~ sam sandy saul sage
    savannah scarlet scott~ sean~ sharp shaun sherry sierra sky sol stella~ sterling stew stone storm stormy sue sum
    summer sunny sylvan tab tad tap ted temple terra terry tim~ tina~ todd~ tom~ toni tony~ trace tracy trinity troy
    ty una unity van vera vic victor~ viola violet virgil wade walker warren wayne~ wendy~ wes will wills willow
    winter wolf woody wren zoe clio giulietta felicia an ana al ali alma ama ada eva~ era ines lea luka luz made
    male mai mira nina~ nora ole ondra pino plan ron stan tara toma tone urban urs val vale vito vita ben's mark's
    """
)
COMMON_WORDS["fr"] = words(
    """
    alba ambre amour ange anne~ april armand aude aurore avril belle blanche celeste cesar charme clair claire
    clement colombe constant coralie desire diamant dora eden elle eloi eve fleur france francois~ franck~ gene
    gentil germain grace guy hermine honore hope ida ines iris jade jasmine jean~ joy juin juste la lance leo lou
    luce lucie~ luc~ lune madeleine marin marine mark max may merci mercedes miel mille mina mona noel nova olive
    ombre pascal~ patience paul~ pearl penny perle pierre prudence prune reine remi~ rene~ rob rose ruby sage sam
    sable serge solange~ soleil sue summer tome tom toni valentin valery vera victoire violette vita vive viola will
    zoe clio ben dan den des une son sol sur rue rod ray ron nina~ nora mai male manon~ marie~ martin~ mara mari
    miro maxi
    """
)
COMMON_WORDS = {
    language: frozenset(w for w in words if not w.endswith("~")) for language, words in COMMON_WORDS.items()
}
NEVER = {
    "cs": words(
    """
    den jen dan dane doma denne ale sam same sami sama samy tome tomu rady rade radu baru bary barem bar dari maji
    lidi lide lidu peti peta pole poli robe roben vite vlasti vlastni leni luk luky tony umem mame mary pet stane
    slavi slava mile mili mira mire jaro jare jaru very vere dame danou erne art hope joy may will ray guy jack lee
    rich bill don rob grant dale dean frank lance summer penny pearl faith miles terra
    """
),
    "sk": words(
    """
    den sam same sami sama dane doma ale tomu mame peto pole lide stane mile mili very dame art hope joy may will
    ray guy jack lee rich bill don rob grant dale dean frank summer penny
    """
),
    "pl": words(
    """
    ale sam same sami sama samo samu dane dany dana dar dary mam mamy marki marka maj maja maju stale stali stan
    stanie stanu pole poli pol lat lata lato leci lec len mile mili miary mary male idzie ide toma tym tom tomu ten
    zyt art hope joy may will ray guy jack lee rich bill don rob robi robie grant dale dean frank summer penny
    oliwki kory normy marzenia rady radzie witam wit
    """
),
    "it": words(
    """
    ale dei nel nella nello prima primo vita vera vero pia mia mina sole santa santo regina natale domenica gioia
    grazia rosa bianca chiara viola perla palma alba celeste felice fausto romana romano italia italo salvo costanza
    donato mano mani art hope joy may will ray guy jack lee rich bill don rob grant dale dean frank summer penny
    mark pro con sam
    """
),
    "de": words(
    """
    die das den der des dan dane dame mir mein meine male mach lass last gut gang art rein reich stand ton zum per
    pro summer sommer regen sonne wald kraft lust licht lieb liebe lang mai marke ernst heide stern stille wolle
    andere anders ander ring rose rock fest bild sache gast gabe hope joy may will ray guy jack lee rich bill don
    rob grant dale dean
    """
),
    "en": words(
    """
    an al ale me made male bet ever sum sun sunny art page plan port pole tap miss may will mark marks bill major
    chance chase brand bell rain rich rob rush sharp sage sky stone storm summer sterling temple trace tab winter
    wolf queen noon noble lane lace hope joy faith grant dean dale frank earl duke drew don dawn ford ginger gem jet
    june july january april august pen penny pearl pepper peg mat mercy nickel oak olive merry lucky rock rocky
    rusty sol ty una unity urban val vale van gray era over dime dot
    """
),
    "fr": words(
    """
    la une son sur rue des elle den fleur france grace juste merci mille olive ombre perle pierre rose sage sable
    soleil tome vive reine lance lune miel prune avril juin mai noel gentil constant clair claire charme amour ange
    desire diamant honore patience prudence sol male max
    """
),
}  # fmt: skip
_ENDINGS_AND_FOREIGN = {
    "cs": "brana branu darkovy doba dobe doby jake jojo kola kvete mala malou mela mikiny nam nama name nedam nikam odolne "
    "palka patem patku radku resi rika sarze sirka svata tim tiny toto venku vratka zena zenu panna kveta kvety ruta ruty "
    "luna lunu luny ruda rudy rudou rudu beda bedy nora lota opal tonka nice fine line paty patou pate jasne horst",
    "sk": "bola brana branu ide jari jula mala mlady nam nou oktaviu seda tonu toto viete nice fine line panna kveta",
    "pl": "beda boje doba gore inna inne inni inny kola lesie lubi lyse mala malin malina malino mieszka nice oskarze panna "
    "tarasie terenie traci zycie luna mania manie rut luba kita alka fryc slawa slawe slawy slawie roma bronia broni jaga "
    "romka romke romki romko gala kara pati fine line rena inka lila stas rysia rys jasiek malinie maliny marki miele",
    "it": "alla anni anno ante bara bene della dita ditta donna fine gita giu hanno mela nell nette otto ottone pelle resi "
    "senta sola valere viva nice line memo onda luce corso santi moda rosetta paride margherita",
    "de": "allen nur nice hang pers lech lilien viktoria chas gala titus rosine rosinen solange volker line fine dick "
    "karina amadeus marina jesus nikolaus linien anis melisse marille",
    "en": "wednesday else fine harm line long marina nice said violas ante alla gala nova mania major",
    "fr": "marguerite olivier monte romarin nice line fine marina",
}
NEVER = {language: listed | words(_ENDINGS_AND_FOREIGN.get(language, "")) for language, listed in NEVER.items()}
# Without a capital they are herbs, tools, adjectives.
IN_LOWER_CASE = words(
    """
    basil matt rosemary heather poppy olive ginger rusty frank rob bob art dean jack ruby amber jade ivy holly daisy violet iris lily rose
    hazel fern clay cliff glen heath forest brook dale max ray will mark bill pat sue drew chase grant chip buck penny carol gene dolly
    polly barb billy tommy jimmy nick dick herb josh pierce reed rich norm wade skip spike dusty sandy misty stormy sunny
    candy cherry coral crystal pearl opal sage willow laurel myrtle clementine melody harmony joy faith hope grace charity
    rosa viola margherita gemma perla stella alba serena chiara bianca celeste costanza speranza gioia letizia fortunata
    linde rose viola heide jasmin iris ernst klaus franz
    jasmin jasmina roza malina kalina oliwka lilia iga kaja maja
    ruzena jasmina malvina
    """
)
