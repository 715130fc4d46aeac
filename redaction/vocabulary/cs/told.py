"""Czech: how people tell it in passing: faith, party, union, origin, love. Folded; "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{brat*|bracha|brachovi|syn|synovi|synek|stryc|strejda|vnuk|synovec|tata|otec|sef} {_ |}{_ |}{_ |}{sveho|svym|svemu|se
svym|svoji} {pritele|pritelem|priteli|manzela|manzelem|manzelovi|snoubence|partnera|partnerem|muze|muzem|kluka|klukem|
chlapa|chlapem|frajera|frajerem}, {sestra|sestre|segra|segre|dcera|dceri|dcerka|vnucka|neter|mama|teta} {_ |}{_ |}{_
|}{svoji|svou|sve|se svou|se svoji} {pritelkyni|pritelkyne|manzelku|manzelkou|manzelce|snoubenku|partnerku|partnerkou|
zenu|zenou|holku|holkou|frajerku|frajerkou}, {brat*|bracha|syn|stryc|strejda|vnuk|synovec|tata|sef|kolega|soused}
{zije|bydli|chodi|randi|je|ozenil se|bude mit svatbu|ma svatbu|se zasnoubil|bere si} {s|se} {pritelem|partnerem|
chlapem|klukem|muzem|manzelem|milencem|chlapama}, {sestra|segra|dcera|vnucka|neter|teta|mama|kolegyne|sousedka|sefova}
{zije|bydli|chodi|randi|je|bude mit svatbu|ma svatbu|se zasnoubila} {s|se} {pritelkyni|partnerkou|holkou|zenou|
zenskou|manzelkou|milenkou}, {syn|bracha|bratr|vnuk|synovec|kluk|kolega|strejda} {_ |}{_ |}{je na {kluky|chlapy|muze|
pany}|ma chlapa|ma kluka|ma muze|si vzal muze|si vzal chlapa|je gay|je teplej|je teply|je na ten druhy}, {dcera|
sestra|segra|vnucka|neter|kolegyne} {_ |}{_ |}{je na {holky|zeny|zensky}|ma holku|ma zenu|ma pritelkyni|si vzala zenu|
si vzala holku}, {pripravuju|pripravuji|prosla|prosel|prochazim|prochazi|cekam|ceka|chystam|chysta|zadam|podstoupil*|
dokoncil*|mam} {jsem |se |na |si |}{_ |}{zmenou pohlavi|zmenu pohlavi|zmeny pohlavi|tranzici|tranzice|premenou|operaci
pohlavi|uredni zmenu|coming out|coming outem}, {libi se mi|touzim po|spim s|spala jsem s|spal jsem s|zamiloval jsem se
do|zamilovala jsem se do|randim s|chodim jen s|chodim s|pritahuji me|pritahujou me} {jen |spis |taky |hlavne |i |}
{kluci|klukama|kluky|muzi|chlapi|chlapama|holky|holkama|zeny|zenami|zenskyma}, {opustil|odesel|odesla|opustila} {jsem
|me |ode me |}{kvuli |za |}{jine zene|jinemu muzi|zene|chlapovi|muzi|jinou zenou}, {prozradil*|priznal*|svedril*|
sveril*|oznamil*|rekl|rekla} {_ |}{_ |}ze {je|jsem} {gay|lesba|lesbicka|teply|teplej|bi|bisexual*|trans|na kluky|na
holky|na zeny|na chlapy|na muze|homosexual*|nebinarni}, {jsme|my jsme|jako|coby} {dve |dva |par |}{lesby|lesbicky|
gayove|teplousi|nevesty|zenichove|zenisi|manzele muzi|mamy|tatove|maminy|chlapi jako par|zensky co spolu}, {bydlime|
zijeme|jsme|fungujeme|spime} {ve|v} {trech|trojici|ctyrech|polyamorii|trojce|tripletu}, {otevreny|otevrenem|otevrene|
otevreneho|trojuhelnik*|polyamor*} {vztah|vztahu|manzelstvi}, {jsem|sem|je|byl|byla|ona je|on je|syn je|dcera je|
oba jsme|obe jsme} {bisexual*|homosexual*|asexual*|pansexual*|lesba|lesbicka|lesbicky|gay|gayove|teply|teplej|buznicka|
transka|trans zena|trans muz|nebinarni|queer|na zenske|na zensky|na muzske|na chlapy|na kluky|na holky|swingers|
orientovan*|jinak orientovan*}, {manzel|pritel|partner} {manzela|pritele} {jsme|je}, {pritel|manzel} a ja {jsme oba|
dva kluci|dva chlapi|oba muzi}, {pritelkyne|manzelka} a ja {jsme obe|dve holky|dve zeny|obe zeny}, {partnerka|
pritelkyne|manzelka} {a ja|se mnou|i ja} {cekame dite|chceme dite|planujeme umele}, {darce|darcem} spermi*, {jedna z
maminek|druha maminka|obe maminky|oba tatove}, {podvedl|podvadi|podvadim|podvedla|zahnul*|nevern*} {jsem |me |mi |}{ho|
ji|me|manzel|manzelku|manzela}, {mam|ma|mel|mela} {_ |}{milenku|milence|bokovku|pletky|pomer}, {chodim|chodime|chodila|
chodil} {na |do |}{gay klub*|gay baru|gay bary|gay sauny|gay sauna|lesbick*|swingers|swing klub*|swingklub*|prideu|
pride|prajd*}
"""

RELIGION_PARTY = """
msi, mse, mszi, msich, kostela, kostele, kosteliku, chramu, kuru, farni*, fare, farnost*, sbor, sboru, sbore,
sborem, modlitebn*, mesit*, synagog*, judaism*, judaismu, islam*, krestanstv*, buddhism*, buddhismu, katolictv*,
katolicism*, pravoslav*, klaster*, bohoslov*, knezstv*, radeholn*, radu sv*, hidzab*, satek pres vlasy, kipu, jarmulk*,
turban*, ramadan*, sabat*, sabes*, ruzenec, ruzence, bibli, bible, koran*, toru, jezis*, kristu, krista, kristus, boha,
bohu, bohem, alah*, cirkve, cirkvi, cirkev, nabozenstv*, biblick*, nedelni skol*, krest*, birmovan*, biřmování,
prijiman*, zpoved*, exercic*, pouti, duchovni obnov*, varhan*, liturgi*, nespor*, modlitb*, meditac* v*, satsang,
vedlejs* svatost*, jehov*, scientolog*, krisn*, adventist*, evangelik*, baptist*, husit*, katolik*, luteran*, metodist*,
apostol*
"""
RELIGION_ROLE = """
hraju, hraji, hrajeme, zpivam, zpivame, zpiva, hraje, slouzim, slouzi, kazu, kaze, modlim, modlime, modli, modlil*,
verim, verime, veri, never*, drzim, drzime, drzi, svetim, svetime, dodrzuju, dodrzuji, dodrzujeme, dodrzuje, postim,
postime, prestoupil*, prestupuji, prestupuju, konvertoval*, konverz*, obratil*, vstoupil*, vystoupil*, odesel, odesla,
patrim, patrime, patri, vyznavam, vyznavame, vyznava, nosim, nosi, vychovan*, vychovav*, pokrten*, pokrtit, pokrtil*,
krtime, birmovan*, biskup, farar*, pastor*, knez*, kaplan*, katechet*, ucim, uci, vedu, vede, studuje, studuju, studuji,
chodim, chodime, chodi, chodil*, jezdim, jezdime, jezdi, prijal*, nasel jsem, nasla jsem, clen*, nalezim, ctu, cteme,
zpovida*, varhanik*, ministruju, ministruje, ministroval*, dirigent*, dirigentk*, jahn*, duchovni, vira, viru, viry
"""
RELIGION_NAMED = """
neverici, nevericim, bez vyznani, ateist*, ateistk*, agnostik*, konvertit*, novokrten*, {jsem|jsme|byl|byla|je|manzelka|
zena|babicka|deda|mama|tata|rodice|rodina|manzel} {_ |}{hodne |silne |hluboce |zivotne |dost |velmi |prakticky
|praktikujici |nepraktikujici |}{verici|veriaci|pobozn*|zbozn*|nabozn*|katolik|katolicka|katolici|evangelik|evangelici|
evangelicka|krestan*|pravoslavn*|muslim*|zid|zide|zidovka|buddhist*|hinduist*|baptist*|adventist*|jehovist*|husit*|
protestant*|luteran*|metodist*|mormon*|recko*|rimsk*|starokatol*|sikh*|bahai*|pohan*|wicca*}, {je|muslimka|manzelka|
zena|ona} {_ |}{_ |}nosi {satek|hidzab|nikab|burku}, {petkrat|trikrat|petkrat denne|kazdy den|kazdou nedeli|v patek|v
sobotu} {_ |}{denne |}{se |}{modlim|modlime|modli|na msi|do kostela|do mesity|do synagogy|na bohosluzb*|na liturgi*|do
sboru}, {za|do|v|na} {nasi|nasem|nasemu|me|mem|svem} {cirkev|cirkvi|farnost|farnosti|sboru|sbor|mesite|synagoze|
modlitebne|kostele|kostelu}, {knez|farar|pastor|rabin|imam|biskup|kaplan} {nas|me|nam|nase} {oddaval*|krtil*|zna},
{v|z|do} {evangelicke|katolicke|verici|zidovske|muslimske|pravoslavne|krestanske|husitske|pobozne|adventisticke}
{rodine|rodiny|rodinu|domacnosti}, {kvuli|podle|z} {vire|viry|nabozenstvi|bibli|koranu|tory|nabozenskych|vyznani}
{nesmim|nejim|nejime|nemuzu|nemuzeme|nedelam|neslavime|nepiju|nepijeme|nosim|nechci|duvodu|nesmime}, {narozeniny|
vanoce|velikonoce|svatky} {neslavime|neslavim|neslavi}
"""

POLITICS_NAMED = """
{vyloucili|vyhodili|vyloucen|vyloucena|vystoupil|vystoupila|vstoupil|vstoupila} {_ |}{ze|do|z|od} {strany|ksc|
komunist*|hnuti|kss}, {volim|volime|volil|volila|volili|voli|budu volit|dal hlas|hazim hlas|nevolim|nevolil|nevolila}
{_ |}{_ |}{ods|spd|ano|pirat*|stan|top|kdu*|lidovc*|komunist*|kscm|zelen*|socdem|cssd|stacilo|motorist*|prisahu|
trikolor*|okamur*|babis*|fial*|pavla|zemana|spolu|pravici|levici|rajchl*|konecnou|turka|levici}, {nesnasim|
nenavidim|nemuzu vystat|nemuzu ani videt|nemam rad|nemam rada|podporuju|podporuji|podporujeme|fandim|obdivuju|obdivuji|
miluju|verim|stojim za|hlasuju pro} {_ |}{_ |}{babis*|fial*|okamur*|vladu|vlade|zeman*|pavla|pavlovi|trump*|putin*|
zelensk*|komunist*|pirat*|ods|spd|hnuti ano|ano|rakusan*|stan|politik*|orban*|fica|ficovi|macink*|turk*|konecn*|
rajchl*|evropskou unii|eu|nato|ukrajinu|rusko|izrael|palestinu}, {na|po|z} {demonstrac*|demonstraci|demosku|
demosky|protest*|sjezd*|pochod*} {_ |}{proti|na podporu|milionu|milion|strany|spd|ods|ano|pirat*|odboru|na
letne|na vaclavaku|na staromak*}, {delal|delala|byl|byla|je|jsem|byval|tata|deda|strejda|otec|tchan} {_ |}{estebak*|
u stb|stb|udavac|komunista|komunistka|komous|komousem|bolsevik|svazak|disident*|chartist*|v disentu|pohranicni straz|
milicionar*|v milicich|funkcionar strany|stranik*|politruk*|vezen svedomi|mukl|mukl*}, {radni|zastupitel*|starosta|
starostka|starostou|starostkou|poslanec|poslankyne|poslancem|senator*|kandidat|kandidatka|kandiduju|kandiduji|
kandiduje|kandidujeme|lidr|jednicka|dvojka|clen|clenka|clenem|clenkou|predsed*|mistopredsed*|tajemni*|asistent*|
mluvci|hejtman*|primator*} {_ |}{_ |}{za|v|u|z} {ods|spd|ano|pirat*|stan|starost*|top*|kdu*|lidov*|komunist*|kscm|
zelen*|socdem|cssd|stacilo|motorist*|prisah*|trikolor*|spolu|koalic*|svobodn*}, {pracuju|pracuji|pracuje|delam|dela|
makam|brigadnic*|roznasim|roznasi|dobrovolnic*} {_ |}{pro|u|za} {poslanc*|poslankyn*|senator*|pirat*|ods|spd|ano|stan|
zelen*|lidov*|top|komunist*|stranu|europoslanc*|ministr*|hejtman*|kandidat*}, {jsem|je|byl|byla|jsme|sme|sem} {_ |}{v|
u|z} {ods|spd|pirat*|stanu|lidovc*|kscm|zelenych|socdem|top|svobodnych|motorist*|trikolor*|prisaze|stacilo|hnuti},
{jsem|je|jsme|byl|byla|smyslim|smysli} {_ |}{levicak*|pravicak*|levicov*|pravicov*|liberal*|konzervativ*|anarchist*|
komunist*|socialist*|nacionalist*|vlastenec|vlastenk*|monarchist*|libertarian*|eurohujer|euroskeptik*|antivaxer*|
feministk*|aktivist*|klimaaktivist*|dezolat*}, {exil*|emigroval*} {po|pred|v} {srpnu|osmastyric*|rezim*|komunist*},
{podepsal*|podepisu|podepisuju|sbirame|sbiram} {jsem |jsme |}{chartu|peticni podpisy pro|podpisy pro|petici proti vlad*}
"""

UNION_NAMED = """
{delam|dela|delal|delala|byl|byla|jsem|sem|je|zvolili me|zvolili mi|zvolen*|dostal*|vykonavam} {_ |}{_ |}{predsed*|
mistopredsed*|predak*|predaka|predakem|duverni*|tajemni*|hospodar*|pokladni*|clen*|funkci|funkcionar*|delegat*|mluvci}
{_ |}{odbor*|v odbor*|odborov*|odborar*|os kovo|kovaku|cmkos|zavodni*}, {v|do|z|s|od|za} {roh|odboru|odborech|odborama|
odbory|odboraru|odborari|odborovce|odborove organizac*|odboroveho svaz*|os kovo|kovu|cmkos|asociaci samostatn*},
{stavkuje|stavkujou|stavkuji|stavkovali|stavkoval|stavkovala|stavkujeme|stavkovat|stavku|stavka|stavce|stavky} {_ |}
{jsme|jsem|s odbor*|s ucit*|v praci|v tovarn*|ve skole|v nemocnic*|za vyssi|za platy|za lepsi|proti|ve firme}, {jsme|
jsem|budeme} {_ |}{stavkovali|stavkoval|stavkovala|stavkovat|ve stavce}, {odbory|odborovy svaz|odborova organizace|
odboraci} {mi|me|nam|nas|za me} {_ |}{plati|zastup*|chrani|poradi*|doporuc*|daly|zajist*|prispiv*|pomah*|pomoh*|bran*|
vyjedn*}, {platim|platime|plati|strhavaji|strhavate|odvadim} {_ |}{_ |}{odbor*|odborove prispevky|prispevky odbor*|
prispevek odbor*|clenske odbor*|odborar*}, {odborar|odborarka|odborarem|odborarkou|odborari|odborak}, {zalozili|
zakladame|zalozil|zalozila|zakladam|rozjizdime} {_ |}{_ |}odbor*, {vyhodili|propustili|sikanuj*|vypoved} {_ |}{_ |}{_
|}{kvuli|za} {odbor*|clenstvi v odbor*|stavc*|stavku}
"""

ETHNICITY_NAMED = """
{mam|mame|ma|s|maji|jsou} {_ |}{arabske|armenske|romske|zidovske|vietnamske|ukrajinske|ruske|polske|nemecke|madarske|
recke|bulharske|rumunske|slovenske|srbske|chorvatske|turecke|kurdske|gruzinske|africke|cinske|mongolske|italske|
francouzske|spanelske|irske|cikanske|sudetske|balkanske|asijske|exoticke|moravske|slezske|rusinske|volynske|kubanske|
brazilske|indicke|perske|afghanske|syrske} {koreny|predky|geny|kreve|krev|rodice|pribuzne|prarodice}, {jsem|je|jsme|
sem|deti jsou|manzel je|manzelka je} {_ |}{napul|napolo|z pulky|polovicni|z poloviny|ctvrtinou|ze ctvrtiny|puvodem|
rodem} {_ |}{vietnam*|cinan*|rom*|rus*|ukrajin*|polak*|polk*|nemec*|nemk*|madar*|rek*|slovak*|slovenk*|ital*|spanel*|
francouz*|zid*|arab*|afric*|kuban*|mongol*|bulhar*|rumun*|srb*|chorvat*|armen*|gruzin*|kurd*|turk*|americ*|anglic*|
korej*|japon*|thaj*|filipin*|ind*|brazil*|peruan*|mexic*}, {rodice|mama|maminka|tata|tatinek|babicka|deda|dedecek|otec|
matka|manzel|manzelka|zena|muz|pritel|pritelkyne|predci|prababicka|pradeda|praded} {_ |}{je|jsou|byl|byla|byli|prisel|
prisla|prisli|pochazi|pochazeji|utekl|utekla|utekli|pribehl*|prijel|prijela|prijeli|emigroval*} {_ |}{z|ze|od} {vietnam*|
ukrajin*|rusk*|bulhar*|rumun*|polsk*|nemeck*|sudet*|madarsk*|reck*|syrie|iraku|iranu|afghanist*|cin*|mongol*|kub*|
angol*|nigerie|konga|etiopie|armenie|gruzie|turecka|srbska|bosny|chorvatska|kosova|albanie|makedonie|moldav*|belorus*|
volyn*|zakarpat*|slovenska|kosic|bratislavy|egypta|indie|thajska|filipin|koreje|japonska|brazilie|argentiny|peru|
mexika|ameriky|anglie|italie|francie|spanelska|izraele|afriky}, {utekl|utekla|utekli|prisli|prisel|prisla|uprchl*|
odesli|emigroval*|prijeli|prijel|prijela} {_ |}{_ |}{pred valkou|z ukrajiny|ze syrie|z afghanist*|z iraku|z ruska|z
beloruska|z bosny|z vietnamu|ze srbska|z iranu|z venezuely|z kuby|jako uprchlic*}, {protoze|ze|jen co videli ze|kdyz
zjistili ze|kdyz videl ze|asi ze} {_ |}{jsme|jsem|je|jsou|nejsme|nejsem} {romove|rom|romka|romsk*|cikani|cikan*|cizinci|
cizinec|cizinka|cerny|cerna|cernoch|vietnamci|vietnam*|ukrajinci|ukrajin*|rusove|rus*|arab*|snedsi|bily|bila|bili|
tmavsi|zid*|olasi|olas*}, {romsky|romskeho|romskem|romske|vietnamsky|vietnamske|ukrajinsky|ukrajinske|zidovske|
olasske|rusinske} {rodine|rodiny|rodina|puvod|puvodu|komunit*|narodnost*|deti|manzel*}
"""
