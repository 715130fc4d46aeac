"""Slovak words for convictions, for money troubles and for the marital status. Folded; "*" ends a stem."""

CRIMINAL_NAMED = """
odsudil*, odsuden*, odsudeny, odsudena, odsedel*, odsediet, odpykav*, na podmienk*, v podmienk*, mam podmienku, ma
podmienku, dostal podmienku, dostala podmienku, dostal som podmienk*, dostala som podmienk*, podmienku za,
podmienecn*, podmienecne odsud*, podmienecne prepust*, nepodmienecn*, register trestov, registra trestov, registri
trestov, v registri trest*, zaznam v regist*, zapis v registri tr*, trestan*, netrestan*, bezuhonn*, vo vazeni, z
vazenia, do vazenia, vazen, vaznica, vaznic*, vazn*, vo vykone trestu, vykon trestu, vykonu trestu, nastup trestu, v
base, z basy, do basy, v lochu, z lochu, v krimu, z krimu, v kriminal*, za mrezami, vo vazbe, z vazby, do vazby,
vazobn*, sedel v, sedela v, sedi v, sedel za, sedela za, sedi za, sedim za, odsedel si, trestne stih*, trestne
stihan*, trestne oznamenie na m*, trestny cin*, trestneho cinu, trestnu cinnost*, stihan*, obvinen*, obvinil*,
obzalov*, obzalob*, sudili ma, ma sudili, ma sudia, vysetruju ma, zadrzala ma policia, zadrzali ma, zatkli ma, zatkli
ho, zatknut*, ma zavreli, zavreli ma, zavreli ho, je zavret*, bol zavret*, domace vazenie, domacom vazeni, naramok na
nohe, naramkom na nohe, elektronick* naram*, probacn*, probac*, amnesti*, zahladen*, recidiv*, soferoval* opit*,
soferoval pod vplyvom, jazdu pod vplyv*, jazda pod vplyv*, jazdil pod vplyv*, pod vplyvom alko*, viedol vozidlo opit*,
nafukal*, zakaz soferovat, zakaz cinnosti, zakaz viest, zobrali mi vodic*, zadrzali mi vodic*, prisiel som o vodic*,
prisla som o vodic*, vzali mi vodic*, verejnoprospesn*, kradol som, kradla som, ukradol som, ukradla som,
spreneveril*, zabil som, zabil cloveka, znasilnil*, dilloval*, predaval drogy, danovy unik, dan* podvod*, neplatenie
vyziv*, po mne patraju, hlada ma policia, zatykac*, byvaly vazen, byvaly trestan*, kriminalnik*, odsudili ma, ma
odsudili, sedi v leopold*, sedi v ilave, je v leopold*, je v ilave, v leopoldove, v ilave, mam naramok, nosim naramok,
ma naramok, o papiere za alk*, prisiel o papiere, prisiel som o papiere, zobrali mi papiere, sud kvoli, sud za, stojim
pred sud*, caka ma sud, caka ho sud, policia ma, policajti ma, policajti ho, policia ho, policia syna, domovu
prehliad*, stihaju ma, ma stihaju, som obvinen*, je obvinen*, som obzal*, odsedel som, isiel sediet, ide sediet,
pojdem sediet, natvrdo, na slobode od, na slobodu, po vykone trestu, dostal dva roky, dostal tri roky, dostal som dva
roky, dostal som tri roky, dostal rok, bil manz*, domace nasil*, manzel ma bije, zakaz priblizen*, drogova minul*,
kriminalna minul*, trestana, trestany, s podmienecnym, s odkladom, vodicak mi, mi vodicak, prisiel o vodic*, prisla o
vodic*, bez vodicaku kvoli alk*, vodicak za alk*, {sedel|sedela} {som|#|dva|tri|styri|rok}
{rok|roky|rokov|#|dva|tri|styri|v|za}, {dostal|dostala} {#|dva|tri} {roky|rokov}
{natvrdo|nepodmien*|vazenia|za|podmien*}
"""
CRIMINAL_PARTY = """
podvod, podvodu, podvody, kradez, kradeze, kradezi, lupez, lupeze, drogy, drog, bitku, bitky, ublizenie, ublizenia,
vydieranie, vydierania, vytrznictv*, sprenever*, vrazdu, vrazda, vrazdy, zabitie, znasilneni*, falsovani*, opitost*,
alkohol, alkoholu, vplyvom, bez vodic*, kratenie, kratenia, neplatenie, vyzivneho, tyranie, stalking*, nehodu,
uplatok, uplatky, korupciu, pervitin*, marihuan*, vlamanie, vlamania, vandalizm*, base, basy, vazeni, vazenia, vazbe,
ilave, leopoldov*, zeliezovc*, saci, sucanoch, dubnici vo vaz*, hrnciarov*
"""
CRIMINAL_ROLE = """
sedi, sedel, sedela, sedim, sedeli, odsedel*, sudil*, sud, odsud*, podmienk*, podmienecn*, trest*, trestan*, zavret*,
zavrel*, obvin*, stihan*, stihaju, obzalov*, zatk*, chytil*, vysetruj*, vysetrov*, zaznam*, zapis, oslobod*, dostal,
dostala, pokut*, nafukal*, prepusten*, pustili, vysiel, vysla, zadrz*
"""
CRIMINAL_PEOPLE = """
zlodej, zlodejom, vrah, vrahom, diler, dilerom, kriminalnik, recidivist*, podvodnik, podvodnikom, lupeznik, trestanec,
pedofil*
"""
FINANCIAL_NAMED = """
exekuc*, exekut*, oddlzen*, oddlzit, osobny bankrot, osobnom bankrote, osobneho bankrotu, bankrot*, zbankrot*,
skrachov*, insolven*, dlznik*, dlznick*, dlzim, dlzime, dlzi, dlzil*, dlhy, dlhov, dlh na, dlh u, dlh voci, zadlzen*,
zadlzil*, predlzen*, splacam dlh*, splacam uver*, splacame uver*, splacam pozick*, splacam hypotek*, splacame
hypotek*, nesplac*, mam hypotek*, mame hypotek*, mam uver*, mame uver*, mam pozick*, mame pozick*, na krku exek*, na
krku hypotek*, na krku dlh*, na krku uver*, v minuse, na ucte minus, kontokorent mam, nedoplatok na soc*, nedoplatok
na zdrav*, nedoplatok v soc*, dlh v soc*, dlh na vyziv*, registr* dlznikov, register dlznikov, v uverovom regist*,
zaznam v uverov*, negativny zaznam, zamietli mi uver, uver mi zamietli, zamietli nam uver, zamietli mi hypotek*, banka
ma odmietla, banka mi zamietla, banka nam zamietla, nedali mi uver, nedostal som uver, nedostala som uver, nedostanem
uver, nedostanem hypotek*, nezamestnan*, na urade prace, evidovan* na urade, podpora v nezamest*, podporu v nezamest*,
na podpore, socialne davky, socialnych davok, davky v hmotnej, hmotn* nudz*, na davkach, beriem davky, poberam davky,
prispevok na byvanie, bez prace, bez prijmu, bez penazi, bez zamestnan*, nemam pracu, nemame pracu, prisiel som o
prac*, prisla som o prac*, prisiel o pracu, prisla o pracu, prisli sme o prac*, dostal som vypoved, dostala som
vypoved, vo vypoved*, vyhodili ma z prac*, vyhodili ma z rob*, nemam na to, nemam na najom, nemame na najom, nemam
peniaze, nemame peniaze, nemam z coho, nemame z coho, nevychadzam s pen*, nevychadzame s pen*, od vyplaty do vyplaty,
na mizine, v tiesni, financnej tiesni, financna tiesen, financn* problem*, financn* tazkost*, financne zle, strhavaju
mi, strhavaju z platu, zrazky zo mzdy, zrazky z platu, zablokovany ucet, obstaven* ucet, zivotne minimum, minimalna
mzda, minimalnu mzdu, minimalnej mzd*, za minimalku, nizky prijem, nizkym prijmom, nizky dochodok, maly dochodok,
uzernik*, vymahac*, platim vyzivne, neplati vyzivne, platim alimenty, neplati alimenty, dlzi na vyziv*, splatkovy
kalendar mam, bez uspor, ziadne uspory, mam nasporen*, mame nasporen*, mam usetren*, mame usetren*, v strate, materske
beriem, rodicovsky prispevok beriem, poberam rodicovsk*, exekutora na krku, na krku mam, hypoteku mi, nedali mi
hypot*, nedali nam hypot*, nedali mi poz*, neschvalili mi, neschvalili nam, banka mi nepoz*, nepozicaju mi, nesplnam
bonit*, bonit*, za minimalnu, minimalku, som na urade, som na podpore, zijem z podpory, zijeme z podpory, zijem z
davok, zijeme z davok, zijem z dochodku, zijeme z dochodku, z jedneho platu, z jednej vyplaty, sekeru, mam sekeru, v
dlhoch, po usi v dlh*, hrozi mi exek*, hrozi nam exek*, drazba domu, drazba bytu, neplatim najom, neplatime najom,
nezaplatil* najom, nestiham platit, nestiham splac*, nemam na splat*, nemame na splat*, poberam podpor*, poberam
prispev*, poberam rodic*, pobera podpor*, prisla o prijem, nemam prijem, nemame prijem, nemam ziaden prijem, vypadok
prijm*, nevyplatili mi, zamestnavatel mi dlzi, dlzi mi vyplat*, mame nasetren*, mam nasetren*, nasetrene mam, na ucte
mam, mam na ucte, na knizke mam, prehral* som, pozical* som si od, pozical* som si u, pozicky u, v provident*,
mikropoz*, nebankov*, kreditk* precerp*, precerpan*, este splacam, este splac*, doplacam, este doplac*, rucitel,
rucitelom, rucim za, dan* nedoplat*, danovy urad po mne, danovy urad mi, socialna poistovna po, poistovna mi vymaha,
vymahaju odo mna, vymaha odo mna, insolvencny sprav*, polku vyplaty, pol vyplaty, z vyplaty mi, z platu mi, mi
strhavaju, strhavaju zo mzdy, strhnu mi, ani cent, ani na chlieb, do vyplaty nem*, nezostane mi, nezostava mi,
nezostava nam, zostane mi na, mesacne mi zost*, idem na kontokor*, na kreditke, kreditka v minus, krachuj*, firma mi
krach*, firma skrach*, zavrel som firmu, prisli sme o vsetko, prisla som o vsetko, prisiel som o vsetko, prisli sme o
dom, prisli sme o byt, vystahovali nas, vyhodili nas z bytu, bezdomov*, bez domova, v utulku byv*, potravinov* bank*,
z charity, sirotsk* dochod*, starobny dochodok mam, predcasny dochod*, zivorim*, ledva vyj*, ledva vychad*, tazko
vych*, dlzny najom, moj dlh, moje dlhy, nase dlhy, jeho dlhy, po sebe dlh*, bez rezervy, osobny bank*, vyhlasil*
bankrot, schvalili bankrot, schvalili mi osob*, prispevok v hmotnej, davku v hmotnej, davka v hmotnej, rodinne
pridavk*, pridavky na deti, prispevok na opatr*, materska mi, materske mam, mam materske, na materskej mam, na
rodicovskej mam, rodicak, rodicaku, vo vypovednej, skusobnej dobe som, prepustili ma z prac*, prepustili ma z rob*,
prepustili manz*, bez prace som, som bez prac*, je bez prac*, robim na ciern*, pracujem na ciern*, mam dlzob*, dlzob*,
dlzoby, {mam|mame|ma} {dlh|dlhu|dlhov}, podlznost*, {neplatim|neplatime} {inkaso|najom|elektrinu|plyn|vyzivne},
{pozical*|pozicali} {som|sme} si {od|u}, nemam z coho {platit|vratit|splacat|zit}, nemame z coho
{platit|vratit|splacat|zit}, na ucte {nulu|nula|minus|par|posledne}
"""
# A refusal beside a loan.
FINANCIAL_PARTY = """
zamietli, zamietla, zamietol, zamietnut*, neschvalili, neschvalila, odmietli, odmietla
"""
FINANCIAL_ROLE = """
uver, uveru, pozicka, pozicku, pozicky, hypoteka, hypoteku, hypoteky, lizing, kontokorent, ziadost
"""
INCOME = """
zarabam, zaraba, zarabame, zarobim, zarobi, beriem, berie, berieme, plat, platu, platom, mzda, mzdu, mzdou, prijem,
prijmu, prijmom, vyplata, vyplatu, vyplaty, cistom, hrubom, cisteho, hrubeho, dochodok, dochodku, dochodkom, dochodky,
robim za, robi za, renta, stipendi*, penziu, dlzim, dlzi, dlh, dlhu, dlhy, minus, stratu, straty, strata, uspory,
nasporen*, usetren*, chodi mi, mi chodi, prichadza mi, dostavam, dostava, nedoplatok, alimenty, vyzivne, materske,
materskou, rodicovsk*, kontokorent, uver, uveru, pozicku, platu mam, vyplatu mam, prijem mam, dochodok mam, cisteho
mam, na ruku, mesacny prijem, rocny obrat, obratom, hodinovk*, na hodinu, nasetren*, sekeru, zarobok, zarobku,
donesie, domov nosi, mame dohromady, mam dohromady, zisk, platia mi, podporu, podpora
"""
MARITAL = """
slobodn*, odluceni, odlucen*, zasnuben*, zasnubil*, nezadany, nezadana, zadan*
"""
# These say it by themselves.
MARITAL_PLAIN = """
vydata, vydatou, vydate, nevydat*, zenaty, zenateho, zenati, nezenaty, rozveden*, po rozvode, po dvoch rozvod*, v
rozvodovom, rozvadzam sa, rozvadzame*, rozvadza sa, v rozvode, ovdovel*, vdova, vdovu, vdovou, vdovy, vdovec, vdovca,
vdovcom, samozivitel*, slobodna matka, slobodnou matkou, osamela matka, osamelou matkou, osamely otec, bezdetn*, stary
mladenec, stara dievka, zijeme oddelene, rozisli sme sa, rozisla som sa, rozisiel som sa, exmanzel*, exmanzelk*,
byvaly manzel, byvaleho manzela, byvala manzelka, byvalej manzelky, byvala zena, moj byvaly, moja byvala, moj ex, moja
ex, zomrel mi manzel, manzel zomrel, manzel mi zomrel, zomrela mi manzelka, zomrela mi zena, manzelka zomrela, po
smrti manzela, po smrti manzelky, zijeme na hromade, na psiu knizku, na divoko, sme zasnuben*, druhe manzelstvo, druh a druzka, ziju v par*, som single, sama na deti, na deti
sama, sam na deti, na dve deti sama, sama s detmi, sam s detmi, rozviedla, rozviedol, rozviedli, rozviedla som,
rozviedol som, rozviedli sme, druhykrat vydat*, druhykrat zenat*, cerstvo vydat*, matka samoz*, otec samoz*, sama s
dietatom, sam s dietatom, vychovavam sama, vychovavam sam, sama vychovav*, sam vychovav*, striedava starostl*,
striedavej starostl*, vdovsky dochod*, vdovskeho dochod*, osamela mam*, osamely rodic, som vdov*, som slobod*, je
slobodn*, je vydat*, je zenat*, byvalou manzelkou, byvalym manzelom, byvaleho muza, exmuz*, exzen*, rozchod s man*,
rozchadzame sa,
manzel {vlani|nedavno|nahle|nam} {umrel|zomrel}, {manzelka|zena} {vlani|nedavno|nahle|nam} {umrela|zomrela}, manzel
umrel, manzelka umrela, {pochovala|stratila} som {manzela|muza}, {pochoval|stratil} som {manzelku|zenu}, neboh*
{manzel|muz|manzelka|zena}, {prisla|prisiel} som o {manzela|manzelku|zenu|muza}, {ziju|zijem|zije} na hromade,
{zijeme|zijem|ziju} {s priatelom|s priatelkou|spolu} na hromade, sme manzelia,
{manzelka|zena} ma opustila, manzel ma opustil, ziadost o rozvod, vychovavam {dceru|syna|deti|dieta} {sama|sam},
slobodna mama, slobodny otec, sme zosobasen*, od rozvodu {som|byvam|mam|zijem|sama|sam}
"""
