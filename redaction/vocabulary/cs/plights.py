"""Czech: sentences, debts and illnesses as people tell them in passing. Folded; "*" ends a stem, "_" is any word."""

CRIMINAL_NAMED = """
{sedel|sedela|sedim|sedi|odsedel*|sedeli|sedet} {jsem |si |}{_ |}{_ |}{_ |}{za|kvuli} {kradez*|podvod*|drog*|loupez*|
vloup*|napad*|rvack*|vrazd*|nasil*|alkohol*|ublizen*|pernik*|vykrad*|zpronever*|vydir*|pasov*|dealov*|aliment*|neplacen*|
znasiln*|vytrzn*|vyhroz*|dane|dan*|zabit*|ridici*|rizeni|auta|auto|blbost*}, {sedel|sedela|sedi|sedim} {jsem |}{rok|dva
roky|tri roky|ctyri roky|pet let|pul roku|nekolik let|mesic*|# let|# roky|# mesic*|# rok*|leta}, {v|ve|na} {rejstriku|
rejstrik|rejstriku trestu} {_ |}{_ |}{mam|ma|zapis|zaznam|neco|stopu|polozku|krad*|podvod*|figuruj*}, {mam|ma|mel|mela|
figuruj*} {_ |}{_ |}{zapis|zaznam|skraloup|polozku|neco} {v|ve} {rejstriku|trestnim|rejstriku trestu}, {vystup|vypis}
z rejstriku {neni cisty|mi neproj*|neproj*|nebude cisty}, {stihaji|stiha|obvinili|obvinila|zalovali|zaluji|zaluje|
udal|udala|vysetruji|vysetruje|odsoudili|odsoudil|zadrzeli|zatkli|vyslychali|predvolali|hledaji|vyslychaji} {me|mi|
ho|ji|syna|bratra|brachu|manzela|dceru|pritele|otce|tatu|nas} {_ |}{za|kvuli|pro|z|k|policie|policajti|kriminalka|na},
{me|mi|ho|ji|syna|bratra|brachu|manzela|dceru|pritele|otce|tatu|bratrance|nas} {_ |}{stihaji|stiha|obvinili|obvinila|
zaluji|vysetruji|vysetruje|odsoudili|odsoudil|zadrzeli|zatkli|vyslychali|zavreli|sebrali policajt*|soudi|soudili|
podminen*|pravomocne|sebrali s|chytili s|chytli s|chytili za|chytli za|chytili pri|chytli pri}, {dostal|dostala|mam|ma|
dostali|vyfasoval*|nafasoval*|odnes*} {_ |}{_ |}{podmink*|podmineny|podminene|natvrdo|nepodmin*|flastr|obecne prospesn*|
obecky|domaci vezeni|naramek|probac*|zakaz rizeni|zakaz pobytu|vyhosten*|trestni prikaz|trestni oznameni|obvineni|
obzalobu|trest}, {je|byl|byla|sedi|skoncil|skoncila|jsem|ve} {_ |}{_ |}{ve vazbe|na pankraci|v ruzyni|na borech|ve
valdicich|na mirove|v kurime|v jiricich|v horovicich|ve strazi pod|v plzni na borech|ve vinaricich|v bohnicich za|v
oraci|v oracove|ve svetle za|v base|v lochu|v kriminale|v kriminalu|ve vezeni|za mrizemi|v teplakach|ve vykonu|ve
vaznici|ve veznici|v cele|zavreny|zavrena|zavrenej|pod dohledem probac*}, {sebrali|vzali|zabavili|odebrali|zadrzeli|
prisel o|prisla o|nemam|sebrala|vzala|vzal|sebral} {_ |}{_ |}{ridicak|ridicaku|ridicsky|ridicske|ridicske opravneni|
papiry} {_ |}{za|kvuli|na rok|na dva|na pul|do|po} {alkohol*|chlast*|piti|drog*|body|rychlost*|rok*|roku|roky|jizd*|
opilost*|trav*|cervna|prosince|nehod*}, {na|s} {noze|naramkem|naramku|kotniku} {naramek|probac*|domaci|nesmim|jsem|
jsem do|doma}, {mam|ma|nosim|nosi} naramek {_ |}{po|do|od|na|nesm*|musim|a}, {odsouzen*|odsoudil*|odsoudili} {_ |}{_ |}
{k|za|na} {_ |}{prospesn*|pracim|podmink*|roku|rokum|letum|mesicum|trest*|krad*|podvod*|drog*|penez*|domac*|let*},
{byl|byla|jsem|sem|je|bracha|syn|pritel|manzel|kolega|bratr} {_ |}{trestan*|soudne|recidivist*|stihan*|obvinen*|
odsouzen*|podminene|hledan*|zavren*|podezrel*|mukl*}, {tahl|tahla|tahnu|mam} {za sebou |_ |}{soud*|trestni vec|trestni
minulost|trestni rizeni|kriminalni minulost}, {ukradl|kradl|nakradl|vykradl|zbil|zmlatil|pobodal|podvedl|zabil|srazil
cloveka|dealoval|prodaval travu|pestoval travu|pestoval konopi|varil} {jsem |}{_ |}{a|v|kdysi|jako|cloveka|kdyz|tak|
pernik|auto|auta},
{nadelal|nadelala|delal|vyvadel} {_ |}{blbosti|hlouposti|pruser*|lumparn*} {_ |}{_ |}{sedel|sedela|podmink*|trest*|kriminal}, {a|uz|taky|i|
jednou|kdysi} {sedel|sedela} {jsem|si|za|rok|dva|v}, {dealoval|kradl|podvadel|prodaval drogy|varil pernik} {_ |}{_ |}{sedi|sedel|zavren*|
kriminal*|vezen*|vazb*}
"""
FINANCIAL_NAMED = """
{ziju|zijeme|ziji|zije|zijem|vyjdu|vyzijeme|vyjdeme|uzivim|prezivam|prezivame} {_ |}{jen |pouze |}{z|ze|na|za} {rodicak*|
matersk*|rodicovsk*|duchod*|penze|davek|davkach|podpor*|jednoho plat*|jedne vyplat*|minimalk*|invalid*|vdovsk*|
stipendi*|brigad*|aliment*|uspor|nemocensk*|dohod*|socialk*|prispevk*|hmotn*|zivotniho minim*|jedne mzdy}, {krachla|
zkrachovala|zkrachoval|krachnul*|polozil|polozila|zavrel|prodelal*|krachuje|padla|lehla} {_ |}{nam|mi|jsem|jsme|mu|ji|
firma|firmu|obchod|podnikani|zivnost|hospoda|restaurac*|eshop|manzelovi}, {nam|mi|mu|ji|manzelovi} {_ |}{krachla|
zkrachovala|zkrachoval|krachnul*|padla} {_ |}{firma|firmu|obchod|podnikani|hospoda}, {uver|pujcku|hypoteku|splatky|
leasing|kreditku|kontokorent} {_ |}{_ |}{neschvalil*|zamitl*|nedali|nedostal*|nedostanu|neprosel|neprosla|
neprosly|odmitl*|vypoved*|zesplatn*|nepovolil*|nechtej*|nechteli}, {neschvalil*|zamitl*|nedali|nedostal*|odmitl*|
nepovolil*|zesplatn*} {_ |}{_ |}{uver|pujcku|hypoteku|splatky|leasing|kreditku|kontokorent}, {na uctu|na kontu|v
penezence|na karte|do vyplaty|do konce mesice|na mesic|na zivobyti|na jidlo} {_ |}{_ |}{_ |}{# korun|# kc|# stovk*|
stovky|stovku|posledni|par korun|nula|nulu|minus|tisicovk*|petistovk*|par stovek|tri stovky|dve stovky|pet set}, {mam|
mame|zbyva|zbyde|zustava|zustalo|zbylo|mi zbyva|mi zbyde|zbydou} {_ |}{_ |}{_ |}{do vyplaty|do konce mesice|na mesic
na|na zivobyti|na jidlo|na preziti|v penezence}, {dluh*|dluzim|dluzime|dluzi|dluzil*|nedoplat*|skluz*|sekyru|sekeru}
{_ |}{_ |}{na|u|za|bance|pojistovne|brachovi|rodicum|statu|financ*|najm*|soc*|zdrav*|alim*|vyziv*|elektr*|plyn*|
energi*|druzstv*|provident*|cez*|vzp|kreditk*|kart*|hypot*|# tisic*|# korun*|# kc|pul milion*|milion*}, {tri|dve|ctyri|
pet|sest|sedm|osm|devet|deset|nekolik|par|mam|mame|ma|mela|mel|jednu|visi na mne|bezi|#} {_ |}{exekuc*|exekuce|pujcky
u|nesplacen*|uveru|uvery|pujcek}, {beru|mam|ma|mame|bere|vydelavam|vydelava|vydelavame|dela|delam|dostavam|dostanu|
dostava|chodi mi|prijde mi|pobiram|pobira} {_ |}{_ |}{_ |}{cisteho|cistyho|hrubeho|hrubyho|cisty|cistych|mesicne cist*|
na ruku|cista|hruba|v cistem|v hrubem|tisic mesicne|tisic cist*|tisic hrub*|tisice cist*|korun cist*|hodinovka|na
hodinu cist*}, {prisla|prisel|prisli} {_ |}{_ |}o {praci|misto|flek|zamestnani|byt kvuli|barak|strechu|uspory|
prijem|zivnost}, {propustili|vyhodili|vyrazili|nadbytecn*|hromadne propou*} {_ |}{me|mi|manzela|ho|ji|nas|jsem|z prace|
z fabrik*|z firm*}, {obstavil*|obstaven*|zablokoval*|exekucne} {_ |}{_ |}{ucet|plat|mzd*|majetek|dum|byt|auto|vyplat*},
{jsem|je|manzel je|jsme|zustal*|skoncil*|evidovan*} {_ |}{_ |}{na pracaku|na uradu prace|bez prace|bez prijmu|bez
penez|na podpore|v insolvenc*|v oddluzen*|v exekuc*|v minusu|v registru|nezamestnan*|nemajetn*|socialne slab*|v
existencni nouz*|na davkach|svorc|svorcovi|bez koruny|na dne|v bankrotu|insolventni|bezdomov*|bez domova|na dlazbe},
{vyhlasil*|podal*|zadam|schvalili|povolili|chystam} {_ |}{_ |}{_ |}{osobni bankrot|insolvenc*|oddluzeni|osobniho
bankrotu|konkurz|konkurs}, {splacim|splacime|splaci|doplacim|doplacime} {_ |}{_ |}{_ |}{dluh*|pujck*|uver*|kredit*|
exekuc*|po byval*|po man*|po firm*|# tisic*|bance|doted|dodnes|jeste|rucitel*}, {nevychazim|nevyjdu|nevyjdeme|
nezvladame|nezvladam|nestacim|nestacime|nemam|nemame|neuzivim|neutahnu|neutahneme} {_ |}{_ |}{platit|splacet|najem|
najmu|na najem|slozenk*|splatky|na splatky|energie|elektrinu|na jidlo|na chleba|penize|ani korunu|ani na|hypoteku|
rodinu|uspor*|rezerv*}, {duchod|penze|penzi|plat|vyplata|vyplatu|mzda|mzdu|prijem|rodicak|podpora|invalidni|podporu}
{_ |}{_ |}{_ |}{# tisic*|# korun*|# kc|# #|tisic|tisice|tisici|stovky},
{mi|nam|mu|ji} {zbyva|zbyde|zbude|zustava|zbydou|zbyvaji|zustane} {_ |}{_ |}{# #|# tisic*|# korun|# kc|#|nic|par}, {zbyva|zbyde|zbude|
zustava} {mi|nam|mu|ji} {_ |}{_ |}{# #|# tisic*|# korun|# kc|#|nic|par}, {nemocenska|podpora|matersk*|rodicak|davky} {_ |}{mi |}{konci|
skonci*|dochazi|vzali|odebrali|nepriznali|zastavili}, {ucet|konto|na uctu} {_ |}{_ |}{_ |}{v minusu|v minusu jsem|do minusu|prazdny|
prazdnej|v cervenych|precerpany}
"""
HEALTH_ALONE = """
{jdu|jde|jdeme|pujdu|pujde|objednan*|cekam|ceka|nastupuji|nastupuju|mam|byl jsem|byla jsem|jedu} {_ |}{_ |}{na|k} {cisar*|
cisare|operac*|chemo*|ozarov*|dialyz*|kolonoskop*|gastroskop*|koronaro*|transplant*|interrupc*|potrat|kyretaz*|
rehabilit*|odvyk*|protialkohol*|psychiatr*|psycholog*|onkolog*|kardiolog*|neurolog*|rizikov*|ct hlavy|magnetick*|
chirurg*|lazne po|lazni po|sono stitn*|biopsi*|infuz*|transfuz*|kapack*|vymenu kycl*|vymenu kolen*|ivf|umele oplod*},
{mam|ma|mame|meli|mel|mela|trpim|trpi|trpime|leci se|lecim se|lecila se|lecil se|zjistili|nasli|diagnostik*|prodelal*|
dostal|dostala|beru leky|bere leky|bere prasky|beru prasky|po|s} {_ |}{_ |}{s |na |mi |ji |mu |u |}{migren*|depres*|
uzkost*|alergi*|astma*|epilep*|cukrovk*|rakovin*|nador*|leukemi*|skleroz*|alzheimer*|parkinson*|demenc*|mrtvic*|infarkt*|
zakal*|glaukom*|artroz*|artrit*|revmat*|osteopor*|lupenk*|ekzem*|celiaki*|crohn*|kolitid*|vred*|zloutenk*|hepatitid*|
cirhoz*|stitn*|ledvin*|zluc*|slinivk*|tlak*|cholesterol*|arytm*|stimulat*|chlop*|trombo*|embol*|anemi*|leukem*|
hemofil*|covid*|borel*|zapal*|tuberk*|hiv|aids|opar*|fibrom*|bolest* zad*|plotynk*|skolioz*|kyl*|ischias*|bechter*|
zlomen*|vyron*|amput*|protez*|endoprotez*|psychoz*|schizofr*|bipolar*|autis*|adhd|asperger*|downov*|mentaln*|postizen*|
poruch*|obrn*|dystrof*|zavislost*|alkohol*|anorex*|bulim*|obezit*|nespavost*|panick*|fobi*|vyhoren*|trauma*|nemoc* srdce|
srdecni*|menopauz*|endometri*|myom*|cyst*|neplodn*|potrat*|inkontin*|hemoroid*|klaustrof*}, {manzel|tata|otec|bracha|
bratr|mama|matka|syn|tchan|stryc|strejda|soused|pritel|manzelka|zena|ex} {_ |}{_ |}{pije|chlasta|fetuje|propil|ochlastuje|
je na piti|je alkohol*|je feťak|je fetak|bere drogy|bere pervitin|hraje automaty|se leci|lecil|lecila|lezi v nemoc*|
lezi na|nemluvi|nechodi|nevidi|neslysi|nevstane|je nemocn*|je postizen*|je lezic*|umira|prestal chodit|prestala
chodit|zapomina|bloudi|spatne vidi|spatne slysi|spatne chodi|spatne dycha|dusi|kulha|ochrnul*|je ochrn*|je po operac*|je
po infarkt*|je po mrtvic*|ma problemy s|mel problemy s|uz nezvlad*|nezvlad*|neudrzi|vazne onemocn*|onemocnel*}, {vzali|
odebrali|odoperovali|odrizli|amputovali|vyoperovali|vymenili|vymenil|nahradili|operovali|rovnali|drati|sesili|ublizil|
zlomil|zlomila|zlomenou|zlomeny|zlomene|zlomena|pretrh*|natrh*|vymkl*|vyvrtl*|narazil*|pohmozd*} {_ |}{_ |}{_ |}{prs|
prsa|nohu|nohy|ruku|ruky|prst|prsty|ledvinu|zlucnik|slepak|mandle|delohu|vajecnik*|prostatu|stitnou|zaludek|strevo|plic*|
oko|kycel|kycle|koleno|kolena|kloub|rameno|loket|zapesti|kotnik|krcek|zebra|zebro|pater|obratel|obratle|klicni|menisk*|
vazy|achilovk*|slach*|chlopen|panev|celist|kosti|klicku|palec|patu|hlezno|lytko|stehno|vaz v}, {nevidim|nevidi|nevidomy|
neslysim|neslysi|nechodim|nechodi|nemluvi|nemluvim|nedoslycham|nedoslycha|nedovidim} {_ |}{dobre|skoro|poradne|uplne|
temer|na|a|vubec|tak|od|uz|moc|proto|po}, {jsem|je|sem|jsme|byl|byla|manzelka je|dcera je|zena je|mama je|tata je} {_ |}
{_ |}{tehotn*|v # mesici|v # tydnu|v prvnim mesici|v druhem mesici|v tretim mesici|ve tretim|ve ctvrtem|v patem|v
sestem|v sedmem|v osmem|v devatem|na rizikov*|neslysic*|nevidom*|hluch*|slep*|ochrnut*|autist*|diabet*|cukrovkar*|
epilepti*|astmat*|alergi*|celiak*|invalid*|vozickar*|alkohol*|zavisl*|abstin*|nemocn*|nachlazen*|onkolog*|hiv|
kardiak*|po operac*|po mrtvic*|po infarkt*|po uraz*|po nehod*|po porod*|po cisar*|po potrat*|po chemo*|po amput*|po
transplant*|po vymen*|po zlomen*|na vozik*|na vozejk*|o berl*|na dialyz*|na chemo*|na antidep*|na inzulin*|na lecich|na
nemocensk*|na neschopenc*|marod*|v remisi|v leceni|v lecebne|v hospic*|v nemocnic*|lezic*|upoutan*|imobiln*|
nepohybliv*|postizen*|mentaln*|dusevne|psychicky na|obezni}, {treti|druhy|prvni|ctvrty|tretiho|druheho|prvniho|
ctvrteho|III|II|#} {stupen|stupne|stupni} {invalidit*|zavislost*|postizen*}, {padaji|vypadaly|vypadaji|vypadavaj*|
prisla jsem o} {_ |}{_ |}{vlasy}, {po} {chemu|chemoterap*|ozarov*|mrtvic*|infarkt*|operac*|porod*|cisar*|potrat*|
transplant*|amput*|uraz*|nehode ochr*|mozkov*|embol*|zapalu|zlomen*|vyhrez*|vymene|covid*|boreli*|rakovin*|nador*} {_ |}
{_ |}{nechodi|nemluvi|nevidi|mam|ma|jsem|je|nemuzu|nemuze|nesmim|nesmi|chodim|chodi|vypadaly|potrebuj*|leze*|lezi*|
hledam|shanim|spatne|hur},
{jdu|jede|jedu|pujdu|budu|chystam se|uz} {_ |}{rodit|porodit}, {do porodnice|v porodnici}, {necitim|neciti} {_ |}{vune|chut|pachy|
nohy|nohu|ruku|jaky|co|nic|od|proto}, od covidu, {slysim|slysi|vidim|vidi} {jen |jenom |}na jedno {ucho|oko}, {narodil*|narozen*} se
{_ |}{srdecni|vadou|rozstepem|postizenim|downem|mensi|jednou|obrnou|syndromem|vrozenou}, {se|s} {srdecni vadou|vrozenou vadou|downovym
syndromem|rozstepem|mozkovou obrnou}, {mam|ma|mame|chodi k nam|nase|moje|moji} {_ |}{pecovatelk*|osetrovatelk*|asistentk* osobni|
osobni asistent*|asistenta pedagoga|opatrovnik*|zdravotni sestr*|domaci peci|terenni sestr*}, {vlozky|plenky|kalhotky|sacky} {_ |}{na
unik|pro dospele|na inkontinenc*|stomick*} {_ |}{_ |}{pro |}{me|mamu|tatu|babicku|dedu|manzela|manzelku|moci}, {dostavam|dostavala|mam|
mivam|chytaji me|dostava|miva} {_ |}{panicke ataky|panickou ataku|zachvaty|zavrate|mdloby|uzkosti|migreny|krece|paniku}
"""
UNION_NAMED = """
{odbory|odborech|odborum|odboru} {_ |}{_ |}{_ |}{jsem|sem|clen*|dvacet let|od|patrim|nich}, {hlasovali|hlasoval|hlasovala|hlasujeme}
{_ |}{o|pro} {stavce|stavku|stavkovou}
"""
POLITICS_NAMED = """
{jako|coby|jsem|stary|stara|starej|byvaly|byvala|presvedceny|zaryty} {_ |}{komous*|komouse|komunista|bolsevik|socan|pravicak|
levicak|odesak|pirat|lidovec|svobodny|disident|svazak|chartista|narodovec|zelenej}, {sedi|sedim|je|dostal se|dostala se} {_ |}{v
zastupitelstvu|v rade|na radnici|v parlamentu|ve snemovne|v senatu|do zastupitelstva|v kraji} {_ |}{za} {_ |}{starost*|ods|ano|pirat*|
spd|lidov*|kdu*|top*|komunist*|zelen*|socdem|stan|nezavisl*|koalic*}, {v|za|clenem|clen|clenka} {_ |}{ods|spd|lidovcu|lidovcich|
piratu|kscm|zelenych|socdem|top|stanu|kdu|hnuti ano} {_ |}{jsem|jsem od|je|byl|byla|od}
"""
ORIENTATION_ALONE = """
{jemu|synovi|brachovi|bratrovi|vnukovi} se libi {kluci|chlapi|muzi|klukum}, {ji|dceri|segre|sestre} se libi {holky|zeny|zenske|
zensky}, pan a pan, pani a pani, {dve|dvoje} {nevesty|svatebni saty|saty pro nevesty}, {dva} {zenichy|zenichove|zenisi}
"""
