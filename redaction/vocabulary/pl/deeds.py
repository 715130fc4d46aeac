"""Polish words for convictions, for money troubles and for the marital status. Folded; "*" ends a stem."""

CRIMINAL_NAMED = """
mam wyrok, mial wyrok, ma wyrok, miala wyrok, mialem wyrok, mialam wyrok, dostalem wyrok, dostalam wyrok, dostal
wyrok, dostala wyrok, na koncie wyrok, wyrok za, wyroku za, z wyrokiem, wyrok w zawieszeniu, wyroku w zawieszeniu,
wyroki w zawieszeniu, rok w zawieszeniu, lata w zawieszeniu, lat w zawieszeniu, miesiecy w zawieszeniu, w zawieszeniu
za, mam zawiasy, ma zawiasy, dostal zawiasy, dostalem zawiasy, w zawiasach, sprawe karna, sprawa karna, sprawe w
sadzie karn*, sprawy karnej, sad mnie skaz*, sad go skaz*, skazan*, skazal*, skazuj*, karan*, karany, karana,
niekaran*, zatarcie skaz*, zatarte skaz*, notowan*, bylem notowan*, byl notowan*, jestem notowan*, kartotek*, rejestr*
karn*, rejestrze karn*, w krk, z krk, recydyw*, recydywist*, prawomocn* wyrok*, prawomocnie skaz*, ograniczenie
wolnosci, ograniczenia wolnosci, pozbawienie wolnosci, pozbawienia wolnosci, prace spoleczne, prac spolecznych, prace
spolecznie uzytecz*, prac spolecznie uzytecz*, dozor policyjny, dozoru policyjn*, dozorem policyjn*, dozor kuratora,
dozoru kuratora, dozorem kuratora, pod dozorem, dozor elektroniczny, dozoru elektroniczn*, dozorem elektroniczn*,
bransoletk* elektron*, bransoletk* z dozor*, obroza elektroniczna, obroze elektron*, z obroza na nodze, obraczk* na
nodze, areszt domowy, areszcie domowym, w areszcie, do aresztu, z aresztu, aresztowan*, aresztowali, areszt tymczas*,
tymczasowy areszt, areszcie sled*, w wiezieniu, z wiezienia, do wiezienia, wiezien, wiezniem, wiezniark*, bylym
wiezniem, byly wiezien, wieziennictw*, kara wiezienia, kare wiezienia, zaklad karny, zakladu karnego, zakladzie
karnym, zk w, za kratkami, za kratki, w pace, z paki, w pudle, z pudla, w kryminale, z kryminalu, do kryminalu,
kryminalist*, odsiad*, odsiedz*, odsiedzial*, odsiadk*, odbywam kare, odbywa kare, odbywal kare, odbyl kare, odbylem
kare, siedzial za, siedzi za, siedzialem za, siedze za, siedzialem w wiez*, siedzial w wiez*, siedzi w wiez*, siedzi w
areszc*, siedzi w zakladz*, siedzialem lat, siedzialem dwa, siedzialem trzy, siedzialem rok, siedzialem 1, siedzialem
2, siedzialem 3, siedzialem 4, siedzialem 5, siedzialem 6, siedzialem 7, siedzialem 8, siedzialem 9, siedzialem 10,
siedzialem 11, siedzialem 12, siedzialam za, wyszedl z wiez*, wyszla z wiez*, wyszedlem z wiez*, wyszedl z poprawcz*,
wyszedlem z zakladu, wyszedl z zakladu, wyszedl z pudla, wyszedl z paki, poprawczak*, w poprawcz*, z poprawcz*, zaklad
poprawcz*, warunkowo zwolnion*, zwolnienie warunkowe, zwolnieniu warunkowym, warunkowym zwolnieniu, warunkowe
zwolnienie, przedterminow* zwoln*, na warunkow*, warunkowo umorz*, przepustce z zakl*, kurator sadowy, kuratora
sadowego, kuratorem sadowym, kuratora za, mam kuratora, ma kuratora, moj kurator, moja kurator*, mojego kuratora, pod
kuratel*, prokurat* mi, prokurat* oskarz*, prokuratura postawila, zarzuty, postawili mi zarzut*, postawiono mi
zarzut*, mam zarzut*, ma zarzut*, mial zarzut*, zarzut kradziez*, zarzutami, uslyszal* zarzut*, oskarzon*, oskarzyl*
mnie, oskarzaja mnie, jestem oskarz*, podejrzan* o, jestem podejrz*, list gonczy, listem gonczym, poszukiwan* przez
pol*, poszukiwan* listem, szuka mnie policja, zatrzymala mnie policja, zatrzymali mnie, zatrzymano mnie, policja mnie
zatrzym*, zlapali mnie na, zlapali mnie za, zlapali go na, zlapali go za, zgarnela mnie policja, zwineli mnie, zwineli
go, zamkneli go za, zamkneli mnie za, zamkneli syna, przymkneli, przestepstw*, zlodziejem bylem, kradlem, ukradlem,
ukradlam, kradl, kradlam, za kradziez, za kradzieze, za pobicie, za rozboj, za narkotyki, za wlamani*, za oszustw*, za
alimenty siedz*, za jazde po, za jazde pod, jazde po alkoholu, jazda po alkoholu, jazde po pijaku, jazda po pijaku,
jechalem po alkoholu, jechalem po pijaku, jechal po pijaku, prowadzil po alko*, prowadzilem po alko*, prowadzil pod
wplyw*, pod wplywem alko*, pod wplywem narko*, po pijanemu, zabrali mi prawo jazdy, zabrali mi prawko, zabrano mi
prawo jazdy, zatrzymali mi prawo, zatrzymano mi prawo, stracilem prawo jazdy, stracilam prawo jazdy, stracilem prawko,
zakaz prowadzenia, zakazu prowadzenia, zakaz zblizania, zakazu zblizania, niebieska karta, niebieska karte,
niebieskiej karty, handlowal* narko*, dilowal*, dilerk*, dilerem, zabil czlowieka, zabilem czlowieka, zabojc*,
gwalcici*, pedofil*, damski bokser, grzywn*, mandat karny, alimenciarz*, obraczke elektron*, obraczka elektron*,
obraczke na, obroze na nodze, obroza na nodze, opaske elektron*, opaska elektron*, opaski elektron*, w systemie
dozoru, toczy sie przeciw*, przeciwko mnie spraw*, przeciwko mnie toczy, sprawa o oszust*, sprawa o kradz*, sprawa o
pobic*, sprawa o alim*, sprawa o narko*, sprawa o znec*, sprawe o oszust*, sprawe o kradz*, sprawe o pobic*, sprawe o
narko*, sprawe o znec*, mam sprawe w sadzie, mam sprawe karn*, mam proces, mam rozprawe o, stane przed sad*, stanal
przed sad*, sad skazal, dostal rok, dostalem rok, dostalem dwa lata, dostal dwa lata, dostal trzy lata, dostal piec
lat, dostal lat, dostalem trzy lata, lata odsiad*, lata wiezien*, lata bezwzg*, bezwzglednego wiez*, bez zawiasow, w
celi, w pierdl*, z pierdl*, do pierdl*, w kiciu, z kicia, garuje, garowal*, na wolnosci od, na wolnosc, wyszedlem na
wolnosc, wyszedl na wolnosc, po odbyciu kary, po wyjsciu z, odbyciu kary, osadzon*, byl osadz*, bylem osadz*,
resocjaliz*, readaptac*, postpenitenc*, z przeszloscia krym*, przeszlosc krymin*, kryminalna przeszl*, w konflikcie z
prawem, na bakier z prawem, stracil prawko, stracil prawo jazdy, bez prawka za, za alkohol, za punkty, dozorze, wpis w
krk, wpis w rejestrze kar*, w rejestrze skaz*, figuruje w rejestr*, figuruje w krk, nie jestem niekar*, mam na
sumieniu, mam na koncie kradz*, mam na koncie pobic*, znecal* sie, maz mnie bije, bije mnie, bil zone, bil mnie,
przemoc domow*, przemocy domow*, ofiara przemoc*, eksmitowany za, podejrzewaja mnie, pod zarzutem, przeszukan*,
przeszukali mi, wpadla policja po, poszukiwany, ukrywa sie przed, poprawczaka, do poprawczak*, osrodku wychow*,
mlodziezowym osrodk*, mow za, {jestem|jest|bylem|byl} po wyroku, {jestem|jest|bylem|byl} po odsiadce,
{siedzialem|siedzial} {#|rok|dwa|trzy|piec} {lat|lata|miesiecy|w}, {siedzialem|siedzial} rok
"""
# A sentence beside a crime.
CRIMINAL_PARTY = """
kradziez, kradzieze, kradziezy, kradziezami, pobicie, pobicia, rozboj, rozboju, rozboje, narkotyki, narkotykow,
narkotykami, wlamanie, wlamania, oszustwo, oszustwa, oszustwie, wyludzen*, falszowan*, falszerstw*, podrob*,
zabojstw*, morderstw*, gwalt, gwalcie, znecanie, znecania, stalking*, grozby, grozb, lapowk*, korupcj*, przemyt,
przemytu, paserstw*, niealimentacj*, alimenty, alimentow, alkoholu, pijaku, wandalizm, dewastacj*, posiadanie,
posiadania, jazde, wypadek smiertelny, spowodowanie, spowodowal*, uszkodzenie ciala, podatkow*, skarbow*, malwersacj*,
defraudacj*, wymuszeni*, haracz*, handel, marihuan*, amfetamin*, wykroczen*, sztumie, wolowie, rawiczu, wronkach,
potulicach, goleniowie, strzelcach, barczewie, czarnem, krzywancu, bialolece, rakowieckiej, montelupich, fordonie,
lublincu, iławie, areszcie, pierdlu
"""
CRIMINAL_ROLE = """
siedzi, siedzial, siedziala, siedze, siedzialem, siedzialam, siedza, odsiad*, odsiedz*, skazan*, skazal*, wyrok,
wyroku, wyrokiem, wyroki, karany, karana, karani, notowan*, zawias*, zawieszeniu, sad, sadzie, sadzi, sadzili,
sadzon*, zarzut*, oskarz*, podejrz*, zatrzym*, aresztow*, zlapal*, zlapan*, zwolnion*, wyszedl, dozor*, kurator*,
prokurat*, grzywn*, wiezien*, zamkn*, umorz*, uniewinn*, koncie
"""
CRIMINAL_PEOPLE = """
zlodziej, zlodziejem, morderca, zabojca, diler, dilerem, przestepca, kryminalista, recydywist*, oszust, oszustem,
bandyta, bandzior, pedofil*, gwalciciel*
"""
FINANCIAL_NAMED = """
komornik*, komornic*, komorniczego, komorniczym, zajecie komornicze, zajecia komornicz*, zajeta pensja, zajeta pensje,
zajete konto, zajeli mi, zajal mi, zajal konto, zajal mi konto, zajal pensje, zajecie pensji, zajecie konta, zajecie
wynagrodz*, egzekucj* komornicz*, tytul egzekucyj*, potracaja mi, potracaja z pensji, potracenia z pensji, sciaga mi,
mnie sciaga, sciaga ze mnie, sciagaja mi, upadlosc konsumenck*, upadlosci konsument*, upadlosci konsumenck*, upadlosc
oglos*, oglosil* upadlosc, oglosilem upadlosc, oglosilam upadlosc, w upadlosci, po upadlosci, upadlosc*,
niewyplacaln*, bankrut*, zbankrutowal*, splajtowal*, plajt*, moje dlugi, mam dlugi, mamy dlugi, ma dlugi, dlugow, dlugach, dlugami, dluznik*, dluzniczk*,
zadluzon*, zadluzen*, zadluzyl*, mam dlug*, mamy dlug*, ma dlug*, w dlugach, spirala dlug*, spirale dlugow, petla
zadluz*, splacam dlug*, splacamy dlug*, splacam kredyt, splacamy kredyt, splacam chwilow*, splacam pozyczk*, splacam
rate*, nie splacam, nie splacil*, nie splacamy, nie stac mnie na rat*, mam kredyt, mamy kredyt, mam kredyty, mam
kredyt hipotecz*, mam pozyczk*, mamy pozyczk*, mam chwilow*, po kredycie na, po kredycie, obciazon* kredyt*, kredyt na
glowie, kredyt na karku, na karku kredyt, chwilowk*, chwilowek, lichwiarz*, zalegam z, zalegam na, zalegam w, zalegamy
z, zalega z, zaleglosci w, zaleglosc w, zaleglosci z, zalegle alimenty, zalegly czynsz, zaleglosci czynsz*, dlug w
zus, dlugi w zus, dlug wobec, dlug alimentacyj*, wisze rodzin*, wisze brat*, wisze bank*, wisze komus, wisze mu, wisze
jej, wisze im, wisze ojc*, wisze zus, jestem winien, jestem winna, winien jestem, winna jestem, na debecie, w debecie,
debet na kon*, na minusie, jestem pod kresk*, pod kreska, wpis w bik, wpis w krd, wpisy w bik, wpisany do krd, w krd,
w bik, w big, w erif, zly bik, slaby bik, negatywny bik, czysty bik, moj bik, bik mam, historie w bik, historia w bik,
historii kredyt*, historia kredyt*, historie kredyt*, niska zdolnosc, brak zdolnosci kred*, nie mam zdolnosci kred*,
zdolnosc* kredyt*, zdolnosci kredytowej, odrzucili mi kredyt, odrzucono mi kredyt, odmowili mi kredyt*, odmowiono mi
kredyt*, bank mi odmowil, bank odmowil mi, bank nam odmowil, odmowa kredytu, nie dostalem kredytu, nie dostalam
kredytu, nie dostalismy kredytu, nie dostane kredytu, nie dali mi kredytu, nie dali nam kredytu, windykator*,
windykatora, windykuj*, firma windykac* mnie, sciga mnie windyk*, sciga mnie komor*, bezrobotn*, bezrobociu,
bezrobocie, na bezrobociu, zasilek dla bezrob*, zasilku dla bezrob*, zarejestrowan* w pup, w urzedzie pracy jestem, na
zasilku, z zasilku, zasilek rodzinn*, zasilek celow*, zasilek stal*, zasilek z, zasilki, pobieram zasilek, pobiera
zasilek, mops, mopsu, mopsie, z mopsu, z mops, gops, gopsu, pomoc spoleczna, pomocy spoleczn*, opieki spolecznej,
biore 500, biore 800, 800 plus pobier*, na socjalu, na socjal, bez pracy, bez roboty, bez zatrudnien*, bez dochodu,
bez dochodow, bez srodkow do zyc*, bez grosza, bez kasy, zero dochodu, 0 zl dochodu, zero oszczednosci, oszczednosci
zero, nie mamy oszczednosci, bez oszczednosci, stracilem prace, stracilam prace, stracil prace, stracila prace,
stracilem robote, stracilam robote, stracil robote, stracila robote, zwolnili mnie, zwolnili meza, zwolniono mnie,
wywalili mnie z prac*, wyrzucili mnie z prac*, nie mam pracy, nie mamy pracy, nie ma pracy maz, maz nie ma pracy, na
wypowiedzeniu, jestem na wypowiedz*, w okresie wypowiedz*, najnizsza krajowa, najnizszej krajowej, minimalna krajowa,
minimalnej krajowej, minimalna pensja, minimalna pensje, minimalnej pensji, place minimaln*, za minimaln*, zarabiam
grosze, zarabiam malo, zarabiam niewiele, alimenty place, place alimenty, placi alimenty, nie placi aliment*, nie
place aliment*, alimentow nie plac*, zasadzone alimenty, fundusz alimentac*, funduszu alimentac*, niska emerytura,
niska emeryture, niskiej emerytury, mala emerytura, mala emeryture, glodowa emerytur*, niska renta, niska rente, niski
dochod, niskie dochody, niskich dochod*, umowa smieciowa, na smieciowk*, na czarno pracuj*, pracuje na czarno, bez
stalego dochodu, nie stac mnie, nie stac nas, nie stac ich, ledwo wiaze, ledwo wiazemy, ledwo starcza, ledwo koniec z
koncem, wiaze koniec z koncem, od pierwszego do pierwszego, do pierwszego nie starcz*, nie starcza mi, nie starcza
nam, nie mam pieniedzy, nie mamy pieniedzy, nie mam kasy, krucho z kasa, krucho z pieniedzmi, cienko z kasa, klopoty
finans*, klopotach finans*, problemy finans*, problemow finans*, trudnej sytuacji finans*, trudna sytuacja finans*,
trudnej sytuacji material*, trudna sytuacj* material*, w biedzie, bieda w domu, zus mnie, zus mi zajal, skarbowka mi,
skarbowka mnie, eksmisj*, eksmitow*, zastawil*, zalozylem zastaw, lombard*, siedzi mi na koncie, siedzi mi na pens*,
na koncie komor*, frankowicz*, frankow*, kredyt we frankach, kredytu we frank*, kredyt frankow*, mam do splacenia, do
splacenia trzy, do splacenia mam, mamy do splacenia, w providencie, w provident*, providenta, z providenta, w vivusie,
w bocianie, zadluzona, po uszy w dlug*, po uszy w kredyt*, odrzucil moj wniosek, odrzucil nasz wniosek, odrzucili moj
wniosek o kredyt, odrzucili wniosek kredytowy, wniosek o kredyt odrz*, odmowil kredytu, odmowil mi kredytu, odmowil nam
kredytu, kredytu nie dostal*, kredytu mi nie, bank nie chce mi dac, kiepski bik, kiepska historia kred*, scoring mam,
punktacja w bik, zdolnosc mam slab*, slaba zdolnosc, zerowa zdolnosc, wiazemy koniec, wiaze koniec, wiazac koniec,
koniec z koncem, na styk zyj*, zyjemy od wyplat*, zyje od wyplat*, od wyplaty do wyplat*, z jednej pensji, z jednej
wyplaty, z jednej emerytury, zyjemy z zasil*, zyje z zasil*, zyje z renty, zyjemy z renty, utrzymuje sie z,
utrzymujemy sie z, na utrzymaniu rodz*, na utrzymaniu matki, na utrzymaniu meza, zadnych oszczedn*, nie mam oszczedn*,
mam odlozone, mamy odlozone, mam uzbieran*, mamy uzbieran*, mamy na koncie, na koncie mam, na koncie zero, zero na
koncie, na lokacie mam, w skarpecie, zyje na kredyt, zyjemy na kredyt, zaciagnal* kredyt, zaciagnelam kredyt, wzialem
kredyt na, wzielam kredyt na, wzielismy kredyt na, wzial chwilow*, wzielam chwilow*, wzialem chwilow*, wpadlam w
dlugi, wpadlem w dlugi, wpadl w dlugi, narobil dlug*, narobil* dlugow, dlugi po, odziedzicz* dlug*, splacic dlug,
dlugu nie, rata mnie, raty mnie zjad*, nie wyrabiam z rat*, nie wyrabiam na rat*, nie wyrabiamy, nie starcza do, nie
wystarcza mi, nie wystarcza nam, ledwo sie utrzym*, klepie biede, klepiemy biede, przegral* w, przegralem w,
poreczycielem, zyrant*, zyrowal*, wezwanie od komor*, pismo od komor*, list od komor*, nakaz zaplaty, zajecie
egzekuc*, mam zajecie, zajeli konto, zablokowali mi konto, zablokowane konto przez, licytacja mieszk*, licytacja domu,
licytuja mi, licytacje komor*, wisi mi, wisi mi kas*, wisi mi hajs, nie place czynszu, nie placimy czynszu, zalegamy,
mam niedoplat*, zus-owi, dlug w urzedzie, zadluzenie w, zadluzenia w, wpis do krd, na liscie dluz*, na czarnej liscie,
krajowy rejestr dlug*, krajowym rejestrze dl*, rejestrze dluz*, poreczam za, zyrantem, zyrantka, skarbowki po mnie, us
sciga, us mi zajal, podatek zaleg*, zaleglosci podatk*, dlug podatk*, karne odsetki od, pol pensji mi, polowe pensji,
z pensji mi, z wyplaty mi, zabiera mi komor*, zabieraja mi, sciagaja z pensji, sciagaja mi z, do wyplaty nie, ani
zlotowki, ani grosza, ani zlotowk*, nie mam ani grosza, zostaje mi na zycie, zostaje nam na zycie, na zycie zostaje,
na zycie mam, jade na kredyt*, jade na debec*, na karcie dlug, dlug na kar*, zadluzon* kart*, limit wyczerp*,
wyczerpan* limit, firma padla, firma upadla, firma bankrut*, firme zamkn*, zamknalem firme, zamknelam firme, mam
strate, mamy strate, jestesmy na minusie, stracilismy dom, stracilismy mieszk*, bezdomn*, w noclegowni, noclegown*,
schronisku dla bez*, mieszkam w schron*, jadlodajn*, bank zywnosci, banku zywnosci, paczki z caritas*, caritas pomag*,
glodujemy, glodowalis*, przymieram*, becikow*, kosiniak*, rodzinne pobier*, pobieram rodzinne, dodatek mieszkan*,
dodatku mieszkan*, dodatek oslon*, renta rodzinna, rente rodzinna, renta socjaln*, rente socjaln*, renty socjaln*,
swiadczenie rodzinne, emerytura pomost*, na emeryturze mam, mam emerytur*, mam renty, mam rente, dostaje rente,
dostaje emerytur*, dostaje zasil*, zarobki mam, wygralem w tot*, wygralam w tot*, odziedziczylem, odziedziczylam,
jestem milioner*, z 800 plus, zyjemy z 800, zyje z 800, 800 plus, 500 plus, {pozyczyl*|pozyczylem|pozyczylam} od, nie
mam z czego {oddac|placic|splacac|zyc}, nie mamy z czego {oddac|placic|splacac|zyc}, nie stac {mnie|nas} na, odmow*
kredyt*, ledwo {ciagne|ciagniemy|zyje|zyjemy|przedziemy}, nie {place|placimy} {rachunkow|czynszu|rat|alimentow}
"""
# A refusal beside a loan.
FINANCIAL_PARTY = """
odmowa, odmowe, odmowy, odmowil, odmowila, odmowili, odrzucil, odrzucila, odrzucili, odrzucony, odrzucono,
nieprzyznan*
"""
FINANCIAL_ROLE = """
kredyt, kredytu, kredyty, pozyczka, pozyczki, pozyczke, hipoteka, hipoteke, hipoteki, leasing, leasingu, limit, bik,
zdolnos*
"""
INCOME = """
zarabiam, zarabia, zarabiamy, zarabiaja, zarobki, zarobkow, zarobek, pensja, pensje, pensji, wyplata, wyplaty,
wyplate, dochod, dochody, dochodu, dochodow, dochodem, emerytura, emeryture, emerytury, emeryturze, netto na, na reke,
brutto na, brutto miesiecznie, netto miesiecznie, umowe o prace, umowie o prace, umowe zlecen*, umowie zlecen*, renta,
rente, renty, dostaje, dostajemy, dlugu, dlug, winien, winna, zalegam, zalega, zaleglosci, wisze, wisimy, wisi
mi, przelew z pracy, zasilku, zasilek, zarobilem, zarobilam, zarobil*, oszczednosci, odlozone, odlozylem, odlozylam,
straty, strate, strata, na minusie, debet, debetu, kredyt na, kredycie na, kredycie, do splaty, na karcie kredyt*, na
ksiazeczce, na lokacie, sciaga za, sciaga, alimentow, alimenty, na zycie mam, na zycie zostaje, zostaje mi, zostalo
nam, zostalo mi, obrotu, przychodu, przychody, wynagrodzenie, wynagrodzenia, stypendium, stypendi*, wpada mi, wplywa
mi, wychodzi mi, wyszlo mi, mam na miesiac, mam na reke, ma na reke, do reki, do lapy, na czysto, rozklad, przynosi,
przynosze, zarobku, na miesiac mam, mam miesiecznie, miesiecznie mam, z emerytury, z renty, z pensji, placa mi, place
mi, splacam, splacamy, hipoteka, hipoteke, kredytu, chwilowke, pozyczki, obrot, zysk, zysku, dochod roczny, na
godzine, na koncie, mam na koncie, uzbierane, uzbieralam, uzbieralem
"""
MARITAL = """
panna, panna po, kawaler, kawalerem, narzeczen*, zareczon*, zareczyl*, singlem, singielk*, singiel, wdowstw*
"""
# These say it by themselves.
MARITAL_PLAIN = """
panna z dzieckiem, stary kawaler, starym kawalerem, stara panna, zamezn*, niezamezn*, mezatk*, mezatka, zonaty,
zonatego, zonatym, zonaci, niezonaty, rozwiedzion*, rozwiedzony, rozwodnik*, rozwodk*, po rozwodzie, po dwoch
rozwodach, po rozwodach, w trakcie rozwodu, przed rozwodem, rozwodze sie, rozwodzi sie, rozwodzimy sie, rozwiodl*,
rozwiodlam, sprawa rozwodowa, sprawe rozwodowa, sprawy rozwodowej, rozwod z mezem, rozwod z zona, wdow*, wdowa, wdowe,
wdowy, wdowiec, wdowcem, wdowca, owdowial*, samotna matka, samotna matke, samotnej matki, samotnej matce, samotn*
matk*, samotny ojciec, samotnym ojcem, samotny tata, samotn* ojc*, samodzielna matka, samodzielna mama, samotna mama,
samotnie wychowuj*, sama wychowuje, sam wychowuje, wychowuje sama, wychowuje sam, w separacji, separacji z mezem,
wolny stan, stanu wolnego, stan cywilny woln*, bezdzietn*, jestem sam jak palec, sama z dziecmi, sam z dziecmi, byly
maz, bylego meza, bylym mezem, bylemu mezowi, byla zona, bylej zony, byla zone, bylej zonie, eks maz, eks zona,
eksmaz, eksmeza, eksmezem, ekszona, ekszony, moj eks, moja eks, maz zmarl, zmarl mi maz, maz mi zmarl, zmarla mi zona,
zona zmarla, zona mi zmarla, umarl mi maz, maz mi umarl, po smierci meza, po smierci zony, po mezu, w wolnym zwiazku,
w nieformalnym zwiazk*, w zwiazku nieformaln*, bez slubu, zyjemy na kocia, {jestesmy|jestem|sa|siostra jest|brat jest} {po |juz |niedawno |}{zareczeni|zareczynach|zareczona|zareczony|poslubieni},
{drugie|drugim} malzenstw*, wolny strzelec po rozwodzie,  na kocia lape, w konkubin*, konkubin*,
konkubent*, jestem singl*, rozwiedlismy, rozwiedlismy sie, rozwiodlem, rozwiodl sie, rozstalismy sie, rozstalam sie,
rozstalem sie, rozstali sie, drugi raz zamez*, drugi raz zonat*, po raz drugi zamez*, po raz drugi zonat*, niedawno
owdow*, zostalam wdow*, zostalem wdow*, owdowialam, owdowialem, samotny rodzic, samotna rodzic*, samotnym rodzic*,
samodzielny rodzic, samodzielna rodz*, sama z dwojka, sama z trojka, sam z dwojka, sam z corka, sama z corka, sam z
synem, sama z synem, jestem wolny i, jestem wolna i, nie jestem mezatk*, nie mam meza, nie mam zony, renta po mezu,
rente po mezu, emerytura po mezu, rodzine wdow*, opieka naprzemien*, opieke naprzemien*, jestem wolna, jestem wolny,
wolna i niezal*, po rozstaniu z mez*, po rozstaniu z zon*, samotna kobieta, samotny mezczyzna, samotna z dziec*, w
separacji jest*, rozwod mam, rozwod w toku, po slubie jestem, bez meza, bez zony, exmaz, exmeza, exzona, ex maz, ex
zona, ex meza, ex zony, starokawaler*, rozwodnicz*, {sama|sam} z {dzieckiem|dziecmi|dzieciakami|corka|synem},
{od|po} smierci {meza|zony}, {swietej|s} pamieci {maz|meza|zona|zony}, sp {maz|meza|mezu|zona|zony|malzonek}, wychowuj*
{dzieci|dziecko|syna|corke|corki|synow} {sama|sam|samotnie|samodzielnie}, {samotna|samotny} z
{dwojka|trojka|czworka|dwojgiem|trojgiem}, {pochowalam|stracilam} meza, {pochowalem|stracilem} zone, zona mnie
{zostawila|rzucila|opuscila}, maz mnie {zostawil|rzucil|opuscil}, zona {odeszla|umarla}
{rok|dwa|trzy|pare|kilka|niedawno|nagle}, maz {odszedl|umarl} {rok|dwa|trzy|pare|kilka|niedawno|nagle}, jestesmy
malzenstwem, malzenstwem od, {rok|lata|miesiac|niedawno|swiezo|dawno} po slubie, pozew o rozwod, pozew rozwodow*, {rodzic|matka|ojciec} samotnie
wychowuj*, mieszkam sama po {rozwodzie|mezu}
"""
