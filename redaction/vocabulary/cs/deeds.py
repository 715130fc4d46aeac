"""Czech words for convictions, for money troubles and for the marital status. Folded; "*" ends a stem."""

CRIMINAL_NAMED = """
mam zaznam v rejstrik*, zaznam v rejstriku, zapis v rejstriku, zapis v trestnim, ma v rejstriku, mam v rejstriku, v
rejstriku trestu, trestni zaznam, cerny puntik v rejstriku, soudne trestan*, trestan*, netrestan*, bezuhonn*,
pravomocne odsouz*, odsouzen*, odsouzeny, odsoudil*, odsedel*, odsedet, odpykav*, odpykal*, soud me poslal, soudili
me, me soudili, me soudi, soudi me, jsem souzen*, byl souzen*, byla souzen*, trestni stih*, trestne stih*, trestni
rizen*, trestni oznameni na me, trestni oznameni na nej, podali na me trestni, obvinen*, obzalovan*, obzalob*,
obzaloba, vysetruji me, me vysetruj*, vysetruje me, vysetrovan*, zadrzela me policie, zadrzeli me, zatkli me, zatkli
ho, zatkli syna, zatcen*, zatkli, me zavreli, zavreli me, ho zavreli, zavreli ho, byl zavren*, byla zavren*, je
zavren*, jsem byl zavren*, byl jsem zavreny, byl jsem zavren*, sedi zavren*, podmine* propusten*, podminen* odsouz*,
podmineny trest, podminkou za, podmink* za, mam podminku, ma podminku, dostal podminku, dostala podminku, dostal jsem
podminku, dostala jsem podminku, na podmince, v podmince, podminku na, podminku do, nepodminen*, trest odnet*, odneti
svobody, vykon trestu, vykonu trestu, ve vykonu, vykonavam trest, nastup* do vykonu, nastup trestu, nastoupit trest,
ve vezeni, z vezeni, do vezeni, vezen, vezn*, vezni, veznic*, sedi ve vez*, sedel ve vez*, v base, z basy, do basy, v
lochu, z lochu, v krimu, z krimu, v kriminal*, z kriminal*, v teplakach, za katrem, za mrizemi, ve vazbe, z vazby,
vazebn*, do vazby, sedel za, sedela za, sedim za, sedi za, sedel jsem, sedel dva, sedel tri, sedel rok, odsedel si,
vysel z vez*, vysel z basy, vysel jsem z, pustili me z vez*, pustili me z kriminal*, propusten* z vez*, propustili z
vez*, propustili me z, amnesti*, zahlazen*, zahladil*, recidiv*, domaci vezeni, domacim vezeni, domaciho vezeni,
naramek na noze, naramkem na noze, elektronick* naram*, elektronicky monitor*, probac*, probacni, kurator* dohl*,
dohled probac*, mam dohled, socialni kurator*, obecne prospesn*, verejne prospesne prac*, alternativni trest, penezity
trest, zakaz cinnosti, zakaz rizeni, zakazu rizeni, zakaz ridit, sebrali mi ridic*, sebrali ridic*, vzali mi ridic*,
zabavili mi ridic*, zadrzeli mi ridic*, prisel o ridic*, prisel jsem o ridic*, prisla o ridic*, vybodovan*,
vybodoval*, nadychal*, nafoukal*, jel pod vlivem, ridil pod vlivem, rizeni pod vlivem, rizeni v opilosti, ridil opil*,
ridil v opil*, jel opil*, chytili me opil*, chytili me za volant*, trestny cin*, trestneho cinu, trestnou cinnost*,
delikvent*, mladistvy delikvent, kradl jsem, kradla jsem, neco jsem ukradl*, ukradl jsem, ukradla jsem, zpronever*,
zabil jsem, zabil cloveka, zavrazdil*, znasilnil*, nasilnik*, dealoval*, dealuj*, prodaval drogy, pasoval*, pasak,
pasovani, vyhrozoval jsem, ublizeni na zdravi, krivou vypoved, danovy unik, danovy podvod, kraceni dane, kraceni dani,
udavac, na utek*, celostatni patrani, patra po me policie, patra po nem policie, hleda me policie, hleda ho policie,
zatykac*, exvezen, exvezn*, byvaly vezen, byvaly trestan*, kriminalnik*, mukl, mukla, trestanec, s odkladem, dva roky
s odklad*, rok s odkladem, mesicu s odklad*, mam naramek, nosim naramek, nosi naramek, jsem na naramku, je na naramku,
na nohu naramek, o papiry za alk*, prisel o papiry, prisel jsem o papiry, prisla jsem o papiry, vzali mi papiry,
sebrali mi papiry, sebrali mi ridicak, sebrali ridicak, bez ridicaku kvuli alk*, ridicak mi sebral*, ridicak mi
zabav*, pokuta za jizdu, pod vlivem, v cele, cela predbez*, u soudu kvuli, soud kvuli, soud za, stojim pred soud*,
stoji pred soud*, jdu k soudu kvuli, ceka me soud, ceka ho soud, ceka syna soud, jsem obzalovan*, jsem obvinen*,
policie me, policajti me, policajti ho, policie ho, policie syna, kriminalka me, me vysetr*, ho vysetr*, domovni
prohlid*, stiha me, stihaji me, me stihaji, ho stihaji, jsem stihan*, je stihan*, trestanej, trestany, trestana, byl
jsem v kriminal*, byl v kriminal*, z kriminalu, odsedel jsem, sel sedet, jde sedet, pujdu sedet, sedet za, si odsed*,
flastr, nafasoval, nafasoval jsem, vyfasoval, vyfasoval jsem, dostal jsem dva roky, dostal jsem tri roky, dostal jsem
rok, dostal jsem pul roku, dostal dva roky, dostal tri roky, dostal ctyri roky, dostal pet let, dostal rok, natvrdo,
propusteny z, propustena z, podminene propust*, na svobodu, na svobode od, ve vykonu trestu, po vykonu trestu, mimo
mreze, na bidlo, na borech, na mirove, na pankraci ve, v ruzyni ve vaz*, ve valdicich, byl jsem souz*, odsouzenec,
ukrad jsem, kradl v obch*, drogova minulost, kriminalni minulost, kriminalni minulosti, maji na me, skoncil* v base,
lump, mam skraloup, mam neco na triku, na triku mam, ma na triku, vrazda na, tezke ublizeni, bil manzel*, bil me
manzel, domaci nasili, manzel me bije, manzel me mlat*, vykazali ho z bytu, vykazan* z bytu, zakaz priblizeni,
predbezne opatreni na, mam trestni minul*, ma trestni minul*, s trestni minul*, {sedel|sedela}
{jsem|#|dva|tri|ctyri|pet|rok} {rok|roky|let|#|dva|tri|ctyri|v|za}, {dostal|dostala} {#|dva|tri} {roky|let}
{natvrdo|nepodmine*|vezeni|za|podmin*}, {trestni|trestniho|trestnim} rejstrik*
"""
# A sentence beside a crime.
CRIMINAL_PARTY = """
podvod, podvodu, podvody, podvodem, kradez, kradeze, kradezi, loupez, loupeze, drogy, drog, drogam, drogami, perník,
varil pernik, napadeni, rvacku, rvacky, ublizeni, vydirani, vyhrozovani, vytrznictvi, zpronever*, vrazdu, vrazdy,
vrazde, zabiti, znasilneni, padelani, falsovani, opilost*, opilosti, alkohol, alkoholu, vlivem, bez papiru, bez
ridic*, krac*, neplaceni alimentu, neplaceni vyziv*, zanedbani vyziv*, vyzivneho, tyrani, stalking, pasovani, danove,
nehodu, ujeti od nehody, uplatek, uplatky, korupci, pernik, marihuan*, travu, pervitin*, kokain*, pobodani, vloupani,
vykradeni, vandalstvi, graffiti, prechovavani, mareni, nactiutrhani, pomluvu, nedbalost*, usmrceni, ohrozeni, base,
basy, vezeni, vazbe, vazby, mirove, borech, bory, valdic*, pankrac*, ruzyni, kurim*, plzni na bor*, kurimi, vinaric*,
horovic*, jiricich, heřmanic*, stradonic*
"""
CRIMINAL_ROLE = """
sedi, sedel, sedela, sedim, sedeli, odsedel*, soudi*, soudili, soud, souzen*, odsoud*, odsouz*, podmink*, podminen*,
trest*, trestan*, zavren*, zavreny, zavrel*, obvin*, stihan*, stihaji, obzalov*, zatk*, zatcen*, chytil*, vysetruj*,
vysetrov*, zaznam*, zapis, zapsan*, zprostil*, zprosten*, vypoved, dostal, dostala, pokut*, nadychal*, nafoukal*,
propusten*, pustili, vysel, vysla, zadrz*, bracha, flastr
"""
CRIMINAL_PEOPLE = """
zlodej, zlodejem, zlodejka, vrah, vrahem, vrazedkyne, dealer, dealerem, kriminalnik, recidivist*, podvodnik,
podvodnikem, lupic, exvezen, trestanec, mukl, delikvent*, pasak, pedofil*
"""
FINANCIAL_NAMED = """
insolven*, exekuc*, exekut*, exekvov*, oddluzen*, oddluzit, osobni bankrot*, osobnim bankrot*, osobniho bankrot*,
bankrot*, zbankrot*, zkrachov*, krachl*, dluznik*, dluznic*, dluzim, dluzime, dluzi, dluzil*, dluhy, dluhu, dluhum,
dluhama, dluhy u, mam dluh*, mame dluh*, ma dluh*, dluh na, dluh u, dluh ve vysi, zadluzen*, zadluzil*, predluzen*,
dluhova past, dluhove pasti, dluhov* spiral*, splacim dluh*, splacime dluh*, nesplac*, nezaplacen* pujc*, nezvladam
splac*, nezvladame splac*, nestiham splac*, splacim pujc*, splacime pujc*, splacim uver*, splacime uver*, splacim
kontokorent, splacim hypotek*, splacime hypotek*, splacim kreditk*, splatky hypoteky mam, mam hypotek*, mame hypotek*,
mam pujck*, mame pujck*, mam uver*, mame uver*, mam kontokorent*, hypoteku nesplac*, na krku hypotek*, na krku pujck*,
na krku exek*, na krku dluh*, na krku uver*, v minusu, v minusu na uctu, na uctu minus, na uctu mam minus, mam na uctu
minus, kontokorent v, vyplacany kontokorent, nedoplatek na soc*, nedoplatek na zdrav*, nedoplatek na dan*, dluh na
soc*, dluh na vyziv*, dluh na alimen*, dluh na najm*, dluzim na najm*, dluzim na alimen*, zaznam v registru, zapis v
registr*, v registru dluzniku, registr* dluzniku, negativni zaznam, negativni zaznamy, v bankovnim registr*, solus, v
solusu, brki, nrki, cribis, bonit*, uver mi zamitli, zamitli mi uver, zamitli nam uver, zamitli uver, zamitli pujcku,
zamitli mi pujcku, zamitli hypotek*, zamitli nam hypotek*, zamitli mi hypotek*, banka me odmitla, banka nas odmitla,
banka mi zamitla, banka mi nedala, banka nam nedala, uver mi nedali, pujcku nedali, pujcku mi nedali, nedostal jsem
uver, nedostala jsem uver, nedostanu uver, nedostanu pujcku, nedostanu hypotek*, nedostaneme hypotek*, nedosahnu na
hypotek*, nedosahneme na hypotek*, v nezamestnanosti, podpora v nezamestnanosti, podporu v nezamestnanosti, na
podpore, na davkach, na socialnich davkach, socialni davky, socialnich davek, davky v hmotne nouzi, hmotn* nouz*,
prispevek na bydleni, prispevku na bydleni, prispevek na zivobyti, doplatek na bydleni, davky beru, pobiram davky,
beru davky, pobirame davky, na uradu prace, na pracaku, na pracak, na uradu prac*, nezamestnan*, bez zamestnani, bez
prace, bez prijmu, bez penez, bez koruny, nemam praci, nemame praci, prisel jsem o praci, prisla jsem o praci, prisel
o praci, prisla o praci, prisel jsem o misto, prisla jsem o misto, prisli jsme o praci, vyhodili me z prace, vyhodili
z prace, dostal jsem vypoved, dostala jsem vypoved, jsem ve vypoved*, je ve vypoved*, nemam na to, nemam na najem,
nemame na najem, nemam na jidlo, nemame na jidlo, nemam ani na, nemame ani na, nemam penize, nemame penize, nemam z
ceho, nemame z ceho, uz nemame z ceho, nevychazim s penez*, nevychazime s penez*, nevychazim s vyplat*, nevyjdu s
vyplat*, ziju od vyplaty, zijeme od vyplaty, od vyplaty k vyplate, na mizine, v nouzi, v tisni, financni tisni,
financni tisen, financni potiz*, financnich potiz*, financni probl*, financnich probl*, financne spatne, financne na
dne, strhavaji mi, strhavaji z platu, strhavaji ze mzdy, strhava mi, srazky z platu, srazky ze mzdy, srazek z platu,
srazkami ze mzdy, obstaven* ucet, obstavili mi, obstavili ucet, obstaveny plat, obstaven* plat, obstaven* mzd*,
blokovany ucet, zablokovany ucet exek*, zivotni minimum, zivotniho minima, minimalni mzd*, nizky prijem, nizkym
prijmem, nizke prijmy, nizky duchod, nizkym duchodem, maly duchod, mam maly plat, maly plat, lichvar*, lichv*,
vymahac*, vymahaji po mne, vymahaji po nas, inkasni agentur*, alimenty nepla*, neplatim alimenty, platim alimenty,
platim vyzivne, neplati alimenty, neplati vyzivne, neplati mi alimenty, dluzi na alimen*, visi mi, dluzna castka mi,
splatkovy kalendar mam, zastavil* dum, v zastavarn*, prodavam kvuli dluh*, kvuli dluhum, kvuli exek*, beru materskou,
rodicovsky prispevek, rodicak beru, cerpam podporu, zadne uspory, bez uspor, uspory mam, nasporeno mam, mam naspor*,
mame naspor*, mam usetren*, mame usetren*, ve ztrate, firma je ve ztrat*, jsem v ztrat*, jsem ve ztrat*, mam skluz, v
prodleni se splat*, v prodleni, odklad splat*, odlozit splat*, sekeru, mam sekeru, ma sekeru, sekera u, v dluzich, v
dluh*, po usi v dluz*, na dluh, dluzim sociálce, exekutor*, mam na sobe exek*, na barak exek*, hrozi mi exek*, hrozi
nam exek*, na vyplatu exek*, exekuci na, drazba domu, drazi nam, drazi mi, neplatim najem, neplatime najem,
nezaplatil* najem, nestacim platit, nestacime platit, nemam na spla*, nemame na spla*, uz to nedavame, hypotek* a uz,
pujcku zamitl*, zamitla pujc*, mi pujcku, zamitla mi, zamitli nam, zamitly mi, neschvalili mi, neschvalili nam,
neprosla hypotek*, neprosel uver, neprosli jsme bonit*, nepujci mi, nepujcej mi, mi nepujci, banka mi nepujci,
neproslo mi scoring, mam zaporny scoring, spatnou bonitu, mam spatnou histor*, uverova histori*, uverovou histori*,
mam negativni zaz*, z podpory, ziju z podpory, zijeme z podpory, ziju z davek, zijeme z davek, ziju z duchodu, zijeme
z duchodu, ziji z duchodu, z jednoho platu, z jedne vyplaty, z jedny vyplaty, zijeme z jednoho, za minimalku, na
minimalk*, minimalku, mam minimal*, jsem na pracaku, evidovan* na urade, v evidenci uradu, hmotna nouze, hmotnou
nouzi, socka, socky, pobirame prispev*, pobiram prispev*, pobira prispev*, dostavam prispevek, na
rodicovsk*, na materske beru, materska mi, materskou mam, rodicak mam, beru rodicak, beru rodicovsk*, pobiram
rodicovsk*, pobira rodicovsk*, pobiram materskou, pobira podporu, pobiram podporu, bez vydelku, prisel jsem o vydelek,
nemam zadny prijem, nemame zadny prijem, nemam prijem, vypadl mi prijem, vypadek prijm*, skrt* mi plat, snizili mi
plat, nevyplatili mi, nedostal jsem vypl*, dluzi mi vyplat*, zamestnavatel mi dluzi, mame nasetren*, mam nasetren*,
nasetreno, nasetreny, usporene mam, v bance mam, na knizce mam, na uctu mam, na ucte mam, mam na uctu, mam na
sporicim, mam v akci*, mam v krypt*, zdedil* jsem, zdedili jsme, prodelal* jsem v, prohral* jsem, prohral* v automat*,
prohrava vypl*, sazky me, pujcil* jsem si od, pujcil* jsem si u, pujcky u, mam u provid*, u providentu, mikropujc*,
rychlopujc*, lichva, nebankovni pujc*, nebankovka, kreditk* precerp*, precerpan*, kreditni kart* dluh, na kreditce,
kreditka je, vycerpan* kontokor*, leasing nesplac*, nestiham platit, nestihame platit, jsem pozadu se spl*, jsme
pozadu se spl*, pozadu s najm*, dluhy po, dluhy mame, dluhy mam, mam dluh, zbyva mi doplatit, zbyva nam doplatit,
jeste doplac*, doplacim, doplacime, jeste splacim, jeste splac*, mame uver, mam uver, rucitel, rucitelem, rucim za,
rucil*, rucim svym, financak po mne, financak mi, na financaku dluh, danovy nedoplatek, danove nedoplatky, domerili
mi, domeril mi, vzp po mne, vymaha po mne, vymaha po nas, ocsz po mne, socialka po mne, insolvencni spravce,
insolvencniho spravce, insolvencnim spravcem, v insolvenci, do insolvence, oddluz*, pulku vyplaty, pul vyplaty, z
vyplaty mi, z platu mi, ze mzdy mi, mi sebere, strhnou mi, mi strhavaji, mi strhnou, strhava ze mzdy, do vyplaty nem*,
do vyplaty nev*, ani korunu, ani na chleba, nezbyde mi, nezbyde nam, nezbyva mi, nezbyva nam, zbyde mi, mesicne mi
zbyva, mesicne mi zbyde, jedu na kontokorent, jedu na kreditku, jedu na dluh, na splatky ziju, osobak, krachujeme,
krachuju, krachuje mi, podnikani mi krach*, firma mi krach*, firma je v insol*, zavrel jsem firmu, trzby klesly, trzby
nam, na pokraji bankrot*, prisli jsme o vsechno, prisla jsem o vsechno, prisel jsem o vsechno, prisli jsme o barak,
prisli jsme o byt, prisli jsme o dum, vystehovani za dluh*, vystehovali nas, vyhodili nas z bytu, bezdomov*, bez
domova, na ulici ziju, v azylovem dome, azylovy dum, azylovem domu, ubytovna ziju, potravinov* bank*, na charit*, z
charity, sirotci duchod, sirotciho duchod*, vdovsky duchod, starobni duchod mam, predcasny duchod mam, zivorim,
zivorime, trem koruny, sotva vyj*, sotva vychaz*, tezko vychaz*, tezko vyjdeme, nevystacim, nevystacime, od prvniho do
posledn*, ani na najem, dluzny najem, dluh mam, dluh mame, dluh ma, jeho dluh*, jeji dluh*, muj dluh, moje dluhy, nase
dluhy, po sobe dluh*, zadnou rezervu, zadnou rezerv*, bez rezervy, jsem milionar, jsme milionari, vyhral v lotr*,
zdedila jsem, zdedil jsem, dluh na zdravotn*, neplatim {inkaso|zalohy|elektrinu|plyn|vyzivne|pojistne}, neplatime
{inkaso|zalohy|elektrinu|plyn|vyzivne|pojistne}, {nezaplatil*|nezaplatili} {inkaso|elektrinu|plyn|vyzivne|pojistne},
na uctu {nulu|nula|minus|par|posledni|dve|tri}, {pujcil*|pujcili} {jsem|jsme} si {od|u|na}, nemam z ceho vrat*, nemam
z ceho platit, nemame z ceho platit, {spadl*|spadli} do dluh*, nezvladam to splac*, dluzn* {najem*|alimenty|vyzivne}
"""
# A refusal beside a loan.
FINANCIAL_PARTY = """
zamitli, zamitla, zamitl, zamitnut*, neschvalili, neschvalila, neschvaleni, neprosl*, odmitli, odmitla
"""
FINANCIAL_ROLE = """
uver, uveru, uvery, pujcka, pujcku, pujcky, hypoteka, hypoteku, hypoteky, leasing, kontokorent, kreditka, kreditku,
registru, bonit*
"""
INCOME = """
vydelavam, vydelava, vydelame, vydelavame, vydelaj, vydelam, vydelal*, beru, bereme, bere, berem, berou, mzda, mzdu,
mzdou, mzdy, plat, platu, platem, prijem, prijmu, prijmem, prijmy, duchod, duchodu, duchodem, duchody, vyplata,
vyplatu, vyplaty, vyplatou, cisteho, cistyho, hrubeho, hrubyho, cistem, hrubem, cista mzda, cisty prijem, cisteho
mesicne, penzi, penze, penzi mam, renta, rentu, materskou, rodicovskou, rodicak, stipendi*, davky, dluzim, dluzi,
dluh, dluhu, dluhy, dluhem, kontokorent, minus, ztratu, ztraty, ztrata, obrat, obratu, uspory, uspor, naspor*,
usetren*, chodi mi, mi chodi, dostavam, dostava, dela za, delam za, dela v, makam za, maka za, nedoplatek, nedoplatku,
alimenty, alimentu, alimentech, vyzivne, vyzivneho, pujcku, pujcky, pujcce, uver, uvery, vyplatu mam, plat mam, prijem
mam, duchod mam, cisteho mam, cistyho mam, hrubyho mam, na ruku, cisty mam, mesicni prijem, mesicniho prijmu, rocni
obrat, rocnim obratem, obratem, rocni prijem, hodinovk*, brigad*, na hodinu, nasetreno, sekeru, sekera, vydelek,
vydelku, vydelavaj, prinese, domu nosi, nosi domu, prinasi, vyjde mi, vyjde to na cist*, mame dohromady, mam
dohromady, zisk, zisku, ve ztrate, vyplacej mi, davaji mi, dostanu, podporu, podpora, mesicne mi prijde, prijde mi
mesicne, mi mesicne prijde
"""
MARITAL = """
svobodn*, odloucen*, zasnouben*, zasnoubil*, nezadan*
"""
# These say it by themselves.
MARITAL_PLAIN = """
vdana, vdanou, vdane, vdany, provdan*, neprovdan*, zenaty, zenateho, zenati, zenat, nezenaty, rozveden*, rozved* jsem,
rozvadim*, rozvadime*, rozvadi se, po rozvodu, v rozvodu, v rozvod* rizeni, po dvou rozvodech, rozvodu, rozvod mame,
cerstve po rozvod*, ovdovel*, vdova, vdovu, vdovou, vdovy, vdove, vdovec, vdovce, vdovcem, samozivitel*, samoziviv*,
matka samoziv*, svobodna matka, svobodnou matkou, svobodne matce, svobodny otec, bezdetn*, stary mladenec, starej
mladenec, stara panna, stareho mladence, zijeme oddelene, zijeme odlouc*, rozesli jsme, rozesel jsem se, rozesla jsem
se, rozesli se, zijeme na hromadce, zijem na hromadce, na psi knizku, druh a druzka, ziju s druhem, ziju s druzkou,
ziji s druhem, ziji s druzkou, exmanzel*, exmanzelk*, byvaly manzel, byvaleho manzela, byvalym manzelem, byvala
manzelka, byvale manzelky, byvalou manzelkou, byvala zena, ex manzel, ex manzelka, ex manzelem, ex manzelkou, muj
byvaly, moje byvala, moje ex, muj ex, manzel zemrel, manzelka zemrela, zemrel mi manzel, zemrela mi manzelka, zemrela
mi zena, po smrti manzela, po smrti manzelky, umrel mi manzel, umrela mi manzelka, umrela mi zena, muz mi zemrel, zena
mi zemrela, manzel mi zemrel, manzelka mi zemrela, na deti sama, na deti jsem sama, na deti sam, jsem nezadany, nezadana, single
jsem, jsem single, rozvedla, rozvedl, rozvedli, rozvedla jsem, rozvedl jsem, rozvedli jsme, jsem rozv*, podruhe vdan*,
podruhe zenat*, potreti vdan*, cerstve vdana, cerstve zenaty, jsem vdan*, jsem zenat*, je zenat*, je vdan*, vdanej,
zenatej, svobodnej, rozvedenej, starou pannou, matka samozivitelka, otec samozivitel, mama samoziv*, tata samoziv*,
sama s ditetem, sama s detmi, sam s detmi, sam s ditetem, sama se dvema, sama se tremi, vychovavam sama, vychovavam
sam, sama vychovav*, sam vychovav*, ma dite ve stridav*, stridava pece, stridavou peci, stridave pece, deti ve
stridav*, v partnerskem svazku, nesezdan*, zijeme bez papir*, zijeme nesezd*, jsem zadan*, je zadan*, bez partnera,
bez zavazku, po manzelovi, po manzelce vdov*, pozustal*, vdovsky duchod, vdovskeho duchodu, vdovecky duchod, stav
svobodn*, sama na deti, sam na deti,
manzel {loni|letos|nedavno|nahle|vloni|nam} {umrel|zemrel}, {manzelka|zena} {loni|letos|nedavno|nahle|vloni|nam}
{umrela|zemrela}, manzel umrel, manzelka umrela, {pochovala|pohrbila} jsem {manzela|muze}, {pochoval|pohrbil} jsem
{manzelku|zenu}, {nebozka|nebozticka} {manzelka|zena}, {neboztik|nebohy} {manzel|muz}, po neboztiku {manzelovi|muzi},
{prisla|prisel} jsem o {manzela|manzelku|zenu|muze}, jsme manzele,
{zijeme|ziju|ziji|zijem|zije} {s pritelem|s pritelkyni|spolu|s partnerem|s partnerkou} na hromadce, {ziju|ziji|zije} na hromadce,
 {rozvod bezi|bezi rozvod|bezi nam
rozvod}, zadost o rozvod, zadal* o rozvod, podala jsem o rozvod, podal jsem o rozvod, {manzelka|zena} {ode me odesla|me
opustila|od nas odesla}, manzel {ode me odesel|me opustil|od nas odesel}, vychovavam
{dceru|syna|deti|dite|kluka|kluky|holku|holky} {sama|sam}, jsme sezdan*, od rozvodu {jsem|bydlim|mam|ziju|ziji|nemam|sama|sam}, vdovsk* duchod*
"""
