"""Polish words for origin and sexual orientation. Folded; "*" ends a stem; entries of several words follow each other."""

ETHNICITY_ALONE = """
zydowskiego pochodzenia, romskiego pochodzenia, ukrainskiego pochodzenia, niemieckiego pochodzenia, wietnamskiego
pochodzenia, bialoruskiego pochodzenia, rosyjskiego pochodzenia, arabskiego pochodzenia, afrykanskiego pochodzenia,
azjatyckiego pochodzenia, tatarskiego pochodzenia, slaskiego pochodzenia, innego pochodzenia, pochodzenia zydow*,
pochodzenia romsk*, pochodzenia ukrain*, pochodzenia arabsk*, pochodzenia afryk*, pochodzenia wietnam*, pochodzenia
niemieck*, pochodzenia rosyj*, pochodzenia ormian*, pochodzenia tatar*, narodowosci slaskiej, narodowosci romsk*,
narodowosci ukrain*, narodowosci niemieck*, narodowosci bialorusk*, narodowosci rosyj*, narodowosci zydow*,
narodowosci kaszub*, mniejszosci niemieck*, mniejszosci ukrain*, mniejszosci romsk*, mniejszosci bialorus*,
mniejszosci litew*, mniejszosci lemk*, mniejszosc niemieck*, mniejszosci narodow*, mniejszosc narodow*, mniejszosci
etniczn*, mniejszosc etniczn*, ciemny kolor skory, ciemna karnacj*, ciemniejsz* karnacj*, czarny kolor skory, innego
koloru skory, koloru skory, koloru mojej skory, kolor mojej skory, czarny jestem, jestem czarny, jestem czarna,
korzenie zydow*, korzenie romsk*, korzenie niemieck*, korzenie ukrain*, korzenie tatar*, zydowskie korzenie, romskie
korzenie, niemieckie korzenie, ukrainskie korzenie, kaszubskie korzenie, lemkowskie korzenie, karta polaka, karte
polaka, karty polaka, repatriant*, kresowiak*, ciemna skore, ciemna skora, ciemnej skor*, mam ciemn*, jestem ciemn*,
czarna skore, czarnej skor*, sniada cer*, sniadej cer*, pol-wietnam*, pol wietnam*, pol-niem*, pol niem*, pol-ukrain*,
pol ukrain*, pol-rosj*, pol rosj*, pol-zyd*, pol zyd*, pol-arab*, pol arab*, pol-rom*, pol cyg*, pol-cyg*,
pol-nigeryj*, pol wloch*, pol-wloch*, pol krwi, w polowie ukr*, w polowie niem*, w polowie zyd*, w polowie wietn*, w
polowie rosj*, w polowie grek*, w polowie wlos*, status uchodz*, statusu uchodz*, ochrona czasow*, ochrone czasow*,
ochrony czasow*, ochrona miedzynarod*, ochrone miedzynarod*, ochrony miedzynarod*, azyl w pol*, dostalem azyl,
dostalam azyl, ubiegam sie o azyl, uciekl* przed wojna, uciekli przed wojna, uciekly przed wojna, przed wojna na
ukrain*, od wojny na ukrain*, wojna nas wygnal*, w domu mowimy po ukr*, w domu mowimy po ros*, w domu mowimy po slas*,
w domu mowimy po kasz*, w domu mowimy po wiet*, godom po slon*, godamy po, godka, z taboru, w taborze, z diaspory
"""
ETHNICITY_PEOPLE = """
rom, romka, romem, romami, romowie, romce, romke, rumunka, cygan, cyganie, cyganem, cyganka, cyganami, sinti, slazak*,
slazok*, slonzok*, slonzoczk*, slonzaczk*, slazacz*, slazaczk*, slazoczk*, hanys, hanysem, goral*, goralk*, kaszub,
kaszubi, kaszubem, kaszubk*, mazur, mazurem, mazurk*, lemk*, lemko, lemkini*, lemkowi*, bojko, bojkiem, tatar,
tatarem, tatarka, tatarzy, karaim*, bialorusin*, bialorusink*, bialorusini, ukrainiec, ukrainc*, ukraink*, rosjanin*,
rosjanie, rosjank*, rosjanami, niemiec, niemc*, niemk*, litwin*, litwink*, lotysz*, estonczyk*, czech, czechem,
czeszk*, czesi, slowak, slowakiem, slowaczk*, slowacy, wegier, wegrem, wegierk*, wegrzy, rumun*, bulgar, bulgarem,
bulgarka, bulgark*, serb, serbem, serbka, chorwat*, slowen*, bosniak*, albanczyk*, albank*, macedonczyk*, grek,
grekiem, greczynk*, grecy, turek, turkiem, turczynk*, turcy, moldawianin*, moldawiank*, gruzin*, gruzink*, ormianin*,
ormiank*, ormianie, azer, azerk*, azerem, kazach*, kazaszk*, uzbek*, uzbeczk*, tadzyk*, kirgiz*, czeczen*,
wietnamczyk*, wietnamk*, wietnamczycy, chinczyk*, chink*, chinczycy, japonczyk*, japonk*, koreanczyk*, koreank*, taj,
tajka, tajk*, filipinczyk*, filipink*, indonezyjczyk*, hindus, hinduska, hindusem, hinduski, hindusi, pakistanczyk*,
pakistank*, banglijczyk*, bengalczyk*, nepalczyk*, nepalk*, afganczyk*, afgank*, iranczyk*, irank*, irakijczyk*,
syryjczyk*, syryjk*, libanczyk*, palestynczyk*, palestynk*, izraelczyk*, egipcjanin*, egipcjank*, tunezyjczyk*,
tunezyjk*, algierczyk*, algierk*, marokanczyk*, marokank*, libijczyk*, sudanczyk*, nigeryjczyk*, nigeryjk*, ghanczyk*,
kenijczyk*, kenijk*, etiopczyk*, somalijczyk*, senegalczyk*, kongijczyk*, kamerunczyk*, angolczyk*, afrykanin*,
afrykank*, murzyn*, murzynk*, mulat, mulatk*, mulatem, metys*, azjat*, arab, arabem, arabk*, arabowie, kurd, kurdem,
kurdyjk*, mongol*, amerykanin*, amerykank*, kanadyjczyk*, kanadyjk*, meksykan*, kubanczyk*, kubank*, brazylijczyk*,
brazylijk*, argentynczyk*, kolumbijczyk*, kolumbijk*, wenezuelczyk*, peruwianczyk*, latynos*, anglik*, angielk*,
anglicy, brytyjczyk*, brytyjk*, szkot, szkotem, irlandczyk*, irlandk*, francuz*, wloch, wlochem, wloszk*, wlosi,
hiszpan, hiszpanem, hiszpank*, portugalczyk*, belg, belgiem, holender*, holenderk*, szwed, szwedem, szwedk*, norweg*,
finem, finka, dunczyk*, dunk*, austriak*, austriaczk*, szwajcar*, cudzoziem*, obcokrajow*, uchodzc*, uchodzczyn*,
imigrant*, migrant*, azylant*, przesiedlen*, polukrain*, wietnamka, wietnamko, polwietnamk*, polniemiec, polniemc*,
pol wietnamka, banderow*, slazaki, kaszebe, autochton*
"""
ETHNICITY_TIGHT = """
romsk*, cygansk*, ukrainsk*, bialorusk*, rosyjsk*, niemieck*, wietnamsk*, litewsk*, lemkowsk*, kaszubsk*, slask*,
tatarsk*, arabsk*, afrykansk*, azjatyck*, pochodzen*, czarnoskor*, ciemnoskor*, czarnym, mniejszosc*, mniejszosci,
gruzinsk*, czeczensk*
"""
ETHNICITY_FROM = """
ukrainy, bialorusi, rosji, litwy, lotwy, estonii, czech, slowacji, wegier, rumunii, bulgarii, serbii, chorwacji,
slowenii, bosni, albanii, macedonii, kosowa, czarnogory, grecji, turcji, cypru, moldawii, gruzji, armenii,
azerbejdzanu, kazachstanu, uzbekistanu, tadzykistanu, kirgistanu, turkmenistanu, czeczenii, wietnamu, chin, japonii,
korei, tajlandii, filipin, indonezji, indii, pakistanu, bangladeszu, nepalu, sri lanki, afganistanu, iranu, iraku,
syrii, libanu, palestyny, izraela, jordanii, egiptu, tunezji, algierii, maroka, libii, sudanu, nigerii, ghany, kenii,
etiopii, erytrei, somalii, senegalu, konga, kamerunu, angoli, ugandy, rwandy, zimbabwe, afryki, azji, ameryki, usa,
kanady, meksyku, kuby, brazylii, argentyny, kolumbii, wenezueli, peru, chile, ekwadoru, boliwii, anglii, wielkiej
brytanii, szkocji, irlandii, francji, wloch, hiszpanii, portugalii, belgii, holandii, niderlandow, niemiec, austrii,
szwajcarii, szwecji, norwegii, finlandii, danii, islandii, lwowa, kijowa, charkowa, odessy, zytomierza, tarnopola,
winnicy, lucka, minska, grodna, brzescia, moskwy, petersburga, wilna, tbilisi, erywania, hanoi, donbasu, krymu,
kaukazu, balkanow, kresow, ukrainie, litwie, czechach, niemczech, wietnamie, chinach, indiach, pakistanie, iranie,
kazachstanie, uzbekistanie, egipcie, maroku, ghanie, kubie, ameryce, kanadzie, wloszech, izraelu, libanie,
afganistanie, minsku, lwowie, kijowie, charkowie, odessie, moskwie, wilnie, grodnie, brzesciu, erywaniu, wolynia,
wolyniu, podola, galicji, donbasie, mariupola, dniepru, zaporoza, chersonia, iwano
"""
ORIENTATION_ALONE = """
dwoch facetow, dwie dziewczyny jako, dwoch chlopakow, dwie kobiety jako, dwaj mezczyzni, dwoch mezczyzn jako, jestesmy
dwiema kobietami, jestesmy dwoma facetami, jestesmy dwoma mezczyzn*, jestesmy dwoma chlopak*, jestesmy dwiema
dziewczyn*, dwoma facetami, dwie mamy, dwoch ojcow, dwoch tatow, dwoch tatusiow, tej samej plci, osoba niebinarn*,
niebinarn*, po tranzycji, w tranzycji, w trakcie tranzycji, przed tranzycj*, zmiana plci, zmianie plci, zmiane plci,
korekcie plci, korekta plci, korekte plci, uzgodnien* plci, coming out, coming oucie, z dziewczyna para, z dziewczyna
jestesmy, z chlopakiem para, ja i moj chlopak jestesmy, wole mezczyzn, wole kobiety, wole facetow, wole dziewczyny,
wole chlopakow, woli facetow, woli kobiety, woli mezczyzn, jego maz, jego meza, jego mezem, jego mezowi, jego chlopak,
jego chlopakiem, jego chlopaka, jego narzeczony, jego partnerem, jej zona, jej zony, jej zone, jej dziewczyna, jej
dziewczyny, jej dziewczyne, jej narzeczona, jej partnerka, jej partnerke, wychodze za moja, wyjsc za moja, za moja
dziewczyne, za moja narzeczona, z moja zona jestesmy obie, moja zona i ja, moj maz i ja obaj, zwiazek partnersk*,
zwiazku partnersk*, jestem bi, jest bi, jestem trans, jest trans, jestem homo, jest homo, jestem queer, jestem hetero,
homoseksualn*, zycie seksualne, kochank*, kochanek, kochankiem, moj kochanek, mam romans, ma romans, otwarty zwiazek,
otwartym zwiazku, w trojkacie, poliamor*, poliamori*, swinger*, swingers*, bdsm, w trojke w lozku, kobieta z kobieta,
mezczyzna z mezczyzna, zyje z mezczyzna, zyje z facetem, zyje z kobieta, obie jestesmy kobiet*, obaj jestesmy, teczow*
rodzin*, teczowa para, jestesmy para jednoplc*, jednoplciow*, urodzilem sie jako dziew*, urodzilam sie jako chlop*,
urodzona jako chlop*, w papierach kobieta, w papierach mezczyzna, w dokumentach kobieta, w dokumentach mezczyzna,
dwiema mamami, dwiema matkami, dwoma ojcami, dwoma tatami, ma dwie mamy, ma dwoch ojcow, ma dwoch tatow, dwie panny
mlode, dwoch panow mlodych, dwie panie mlode, dwoch pan mlodych, kreca mnie, kreca go, pociagaja mnie, pociaga mnie,
podobaja mi sie fac*, podobaja mi sie mezcz*, podobaja mi sie dziew*, podobaja mi sie kob*, zakochalam sie w kob*,
zakochalam sie w dziew*, zakochalem sie w fac*, zakochalem sie w chlop*, zakochalem sie w mezcz*, wole plec, ta sama
plec, partner tej samej, partnerka tej samej, slub w kopenhad*, slub w danii, slub w berlinie bo, w polsce nie mozemy,
w polsce nie uznaj*, parada rowno*, parade rowno*, marsz rowno*, marszu rowno*, ze srodowiska lgb*, wyoutowal*,
wyszedlem z szafy, wyszlam z szafy, wyautowal*, ujawnil* sie jako, hormony na tranz*, tranzycj*, tranzycje, tranzycji,
na hormonach, biore testoster*, biore estrog*, zmienil* plec, zmienilam plec, zmienilem plec, deadname, meskie imie w,
zenskie imie w, w dowodzie mam jeszcze, w dowodzie jeszcze, prosze zwracac sie do mnie w, zaimki, moje zaimki, osoba
trans, osoba transpl*, osoba lgb*, zdrada, zdrady, zdradzam, zdradza mnie, zdradzil* mnie, zdradzilem, zdradzilam,
romans, romans z, skok w bok, kochanke, kochanka, kochanki, seksie, seksual*, wspolzyc*, erekcj*, impotenc*, viagr*,
libido, antykoncepc*, escort*, prostytut*, burdel*, sponsor* mam, sponsoring*, syn ma chlopaka, brat ma chlopaka,
kolega ma chlopaka, corka ma dziewczyne, siostra ma dziewczyne, kolezanka ma dziewczyne, syn mieszka z chlopak*, brat
mieszka z chlopak*, corka mieszka z dziewczyn*, maz syna, maz brata, maz kolegi, zona corki, zona siostry, zona
kolezanki, zone corki, zone siostry, meza syna, meza brata, chlopak syna, chlopak brata, partner syna, partner brata,
partnerka corki, partnerka siostry, dziewczyna corki, dziewczyna siostry, slub dwoch kobiet, slub dwoch, dwoch kobiet,
dwoch mezczyzn, jestesmy para kobiet, jestesmy para mezczyzn, meska para, kobieca para, oboje mezczyzni, obaj
mezczyzni, obie kobiety, nieheteronorm*, nieheterosek*, lgbt*, spolecznosc* lgb*, sklonnosci homo*, jestem homosek*,
na chlopakow lec*, lece na facet*, lece na kobie*, lece na dziewcz*, wole chlopcow, wole panow, wole panie, z moim
mezczyzn*, z moja kobieta, z moja ukochana, grindr*, na grindrze, tinderze dla gej*, w zwiazku z kobieta, w zwiazku z
mezczyzn*, w zwiazku jednopl*, w zwiazku poliam*, we troje w zwiazku, zyjemy we troje, trans kobieta, trans mezczyzna,
transkobiet*, transmezczyz*, jestem trans*, jestesmy para {gejow|lesbijek|facetow|kobiet|mezczyzn}, {sa|jestesmy|jako}
{para|pare|parą} {gejow|lesbijek|facetow|kobiet|mezczyzn|dziewczyn|chlopakow}, {innej|jego|mojej|swojej|moja|moją}
{orientacji|orientacja|orientacje}, {orientacji|orientacja|orientacje} seksualn*
"""
ORIENTATION_PEOPLE = """
gej, gejem, gejami, geje, gejow, lesbijk*, lesbijka, lesba, homoseksualist*, biseksualist*, biseksualn*,
transseksual*, transplciow*, transka, transem, transpłciow*, niebinarny, niebinarna, aseksual*, panseksual*,
interplciow*, queer, pedal, pedalem, pedzio, drag queen, heteryk*, heteroseksualn*
"""
# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = "maz, meza, mezowi, mezem, narzeczony, narzeczonego, narzeczonym, narzeczonemu"
ORIENTATION_WIFE = """
zona, zony, zone, zonie, narzeczona, narzeczonej, partnerka, partnerki, partnerke, partnerce
"""
ORIENTATION_BOYFRIEND = """
chlopak, chlopaka, chlopakiem, chlopakowi, partner, partnera, partnerem, partnerowi, facet, faceta, facetem
"""
ORIENTATION_GIRLFRIEND = "dziewczyna, dziewczyny, dziewczyne, dziewczynie"
# Two of a sex, beside a word for a couple.
ORIENTATION_PARTY = """
{dwoch|dwoma|dwaj|dwie|dwiema|dwom}
{facetow|facetami|faceci|mezczyzn|mezczyznami|mezczyzni|kobiet|kobietami|kobiety|chlopakow|chlopakami|chlopaki|dziewczyn|dziewczynami|dziewczyny|mamami|mamy|ojcow|ojcami|ojcowie|tatow|panow|panie|paniami},
{para|pare|parze} {facetow|kobiet|mezczyzn|dziewczyn|chlopakow|gejow|lesbijek|meska|kobieca|kobieca}
"""
ORIENTATION_ROLE = """
jestesmy, sa, para, pare, parze, razem, slub, slubu, zyjemy, mieszkamy, wychowuj*, malzenstw*, zwiazek, zwiazku,
rodzin*, lozko, jako
"""
