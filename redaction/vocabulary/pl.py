"""Polish. Folded (no diacritics); "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = """
miesiacu ciazy, szostym miesiacu, siodmym miesiacu, osmym miesiacu, piatym miesiacu, dziewiatym miesiacu,
na tlenie, po udarze, po upadku, ma stome, amputacj*, choroba nowotworowa, ma chore, mam chore,
chore serce, chory kregoslup, chore kolana, biodro do wymiany, kolano do wymiany, ledwo sie rusza,
nie rusza, ma demencj*, cukrzyc*, cukrzyk*, nowotwor*, rak piersi, rak pluc, raka piersi, raka pluc,
raka prostaty, raka jelita, mam raka, ma raka, na raka, z rakiem, udar*, po udarze, wylew*, po wylewie,
zawal*, sparalizowan*, paraliz*, porazen*, niepelnospraw*, inwalid*, na wozku, wozku inwalidz*,
wozka inwalidz*, o kulach, o lasce, niewidom*, niedowidz*, slabowidz*, gluch*, gluchoniem*, nieslysz*,
niedoslysz*, niedosluch*, aparat sluchowy, aparacie sluchowym, w ciazy, ciaza, ciazy, ciazowe*, ciazow*,
brzemienn*, poronil*, poronien*, spodziewam sie dziecka, spodziewamy sie dziecka, spodziewa sie dziecka,
oczekuje dziecka, w polog*, po cesarce, po porodzie, karmie piersia, stwardnienie rozsiane,
stwardnienia rozsian*, stwardnieniem rozsian*, padaczk*, astmatyk*, astmatycz*, alergik, alergiczka,
alergikiem, choroba psychiczna, chory psychicznie, chora psychicznie, nerwica, nerwice, nerwicy,
zaburzenia lekowe, ataki paniki, napady paniki, stany lekowe, samoboj*, uzalezniony, uzalezniona,
uzaleznien*, alkoholik*, alkoholizm*, alkoholicz*, trzezwiej*, narkoman*, na odwyku, odwyk*,
orzeczenie o niepelno*, orzeczenie o stopniu, stopien niepelno*, grupa inwalidz*, grupe inwalidz*,
renta inwalidzka, rente inwalidzka, na rencie, rencist*, renty chorob*, zasilek pielegnac*,
karta parkingowa dla niepel*, zespol downa, zespolem downa, zespol aspergera, w spektrum, rozszczep*,
dyskopati*, przepuklin*, wypadnieciem dysku, rwa kulszowa, rwe kulszowa, zwyrodnien*, kregoslup*,
zesztywniajac*, rzs, zylak*, zlamal* noge, zlamal* reke, zlamal* biodro, zlamana noga, zlamana reka,
zlamana noge, zlaman*, po operacji, przed operacja, czeka mnie operacja, mialem operacje, mialam operacje,
operowan*, endoprotez*, proteza biodra, proteza nogi, proteze, po zawale, po wypadku, po przeszczepie,
przeszczep*, po chemii, na chemie, chemii, chemie, w trakcie chemii, naswietlan*, radioterap*, onkologi*,
guz, guza, guzy, zlosliw*, amput*, wada serca, wade serca, niewydolnosc serca, niewydolnosc*, chore serce,
chory na serce, chora na serce, arytmi*, migotanie przedsionkow, rozrusznik*, nadcisnien*,
wysokie cisnienie, cholesterol*, tarczyc*, hashimoto*, trzustk*, nerki, nerek, marskos*, zoltaczk*, wrzody,
wrzodow*, jelit*, bezglutenow*, celiaki*, luszczyc*, egzem*, atopow*, azs, jaskr*, zacma, zacme, zacmy,
oslepl*, slabo widze, slabo widzi, slabo slysze, slabo slyszy, zle widze, zle slysze, nie slysze,
niedowidze, nie widze na, nie chodzi, ledwo chodze, ledwo chodzi, z trudem chodzi, z trudem chodze,
trudno mi chodzic, nie moge chodzic, trudnosci z chodzeniem, kuleje, lezac* chor*, obloznie chor*,
odlezyn*, nietrzymanie moczu, pieluchomajt*, jakam*, dysleksj*, dyslektyk*, bezsennos*, na zwolnieniu, l4,
na chorobowym, zwolnieniu lekarskim, w szpitalu leze, leze w szpitalu, lezy w szpitalu,
wyszedl ze szpitala, wyszla ze szpitala, ze szpitala, hospitaliz*, w sanatorium, biore leki, bierze leki,
biore tabletki, leki na, lekow na, psychiatr*, psychotrop*, antybiotyk*, po covidzie, zapalenie pluc,
zapalenia pluc, zapalenie staw*, zapalenie*, gruzlic*, dna moczanowa, dne moczanowa, nosiciel*, nieplodn*,
in vitro, menopauz*, hospicj*, paliatyw*, umiera na, terminalnie, przewlekle chor*, ciezko chor*,
powaznie chor*, choruje, choruj*, chorowal*, rehabilitacj*, borelioz*
"""
HEALTH_FRAMED = """
choroba, choroby, chorobe, chorob*, chory, chora, chorego, chorej, diagnoz*, zdiagnozowan*, lecze, leczy,
leczen*, uraz, urazu, bol, bole, bolu, bola, boli, bolami, plecy, plecow, staw, stawy, stawow, kolano,
kolana, kolan, biodro, biodra, serce, serca, sercem, cisnienie, cisnieniem, dieta, diete, alergi*,
uczulon*, uczulen*, katar sienny, dusznosc*, zawroty, wzrok, wzroku, wzrokiem, sluch, sluchu, sluchem,
porod, porodu, rodze, urodzilam, rehabilit*, szpital*, lekarz*, doktor*, kule, kul, laska, laske,
balkonik*, chodzik*, wozek, wozku, wozka, orteze, gips*, gipsie, depresj*, depresje, terapi*, operacj*,
badania
"""
RELIGION_TIGHT = """
chrzescijan*, katolik*, katolicz*, katolick*, ewangelik*, ewangelick*, protestan*, prawoslaw*, grekokatol*,
muzulman*, zyd, zydow*, zydzi, zydem, swiadek jehow*, swiadk* jehow*, swiadkow* jehow*, swiadkami jehow*,
jehow*, zielonoswiat*, wierzac*, niewierzac*, bezwyznan*, religijn*, ksiadz, ksiedz*, ksiezy, proboszcz*,
wikar*, zakonnic*, zakonnik*, siostra zakonna, mnich*, pastor*, biskup*, diakon*, rabin*, organista,
ministrant*, parafian*, nasza parafia, naszej parafii, parafii, w parafii, kosciol* ewangel*, oaza, oazie,
neokatechumen*, apostat*, konwertyt*, koscielny, ramadan*, szabat*, szabas*, chodze do meczetu,
chodzimy do meczetu, chodze do kosciola, chodzimy do kosciola, modle, modlimy, nosze hidzab, nosze chuste
"""
POLITICS_ALONE = (
    "naleze do pis, naleze do po, naleze do psl, naleze do lewicy, naleze do konfederacji, naleze "
    "do partii, w mlodziezowce, kandyduj*, kandydowal*, kandydatk* z ramienia, kandydat z "
    "ramienia, startuje w wyborach, "
    "startuje z listy, startuje do sejmu, startuje do rady, startuje na, z listy pis, z listy ko, "
    "glosuje na, glosujemy na, glosowalem na, glosowalam na, glosowal na, radny z, radna z, posel z, "
    "poslanka z, komitet wyborcz*, komitetu wyborcz*, sztab wyborcz*, sztabu wyborcz*, popieram pis, "
    "popieram tuska, popieram konfed*, wyborc* pis, moja kampania wyborcz*, zbieram podpisy pod"
)
POLITICS_TIGHT = (
    "komunist*, socjalist*, lewak*, lewicow*, lewicowc*, prawicow*, prawicowc*, narodowc*, "
    "nacjonalist*, liberal*, konserwatyst*, posel, poslan*, posla, senator*, radny, radna, radnym, "
    "radna, soltys*, wojt, wojtem, burmistrz*, marszalek, dzialacz*, aktywist*, zwolenni*, pisowiec, "
    "pisior*, platformers*"
)
POLITICS_PARTY = (
    "pis, pisu, prawo i sprawiedliwosc, po, ko, platform*, koalicj*, lewic*, razem, konfederac*, psl, "
    "peesel*, polska 2050, polski 2050, trzecia droga, zielon*, zielonych, nowoczesn*, korony, "
    "solidarna, suwerenna, partia, partii, partie, tusk*, kaczyns*, braun*, mentzen*, holown*, "
    "biedron*, zandberg*, ludowc*, ludow*"
)
POLITICS_ROLE = (
    "czlon*, czlonek, czlonkiem, czlonkini, czlonkinia, naleze, nalezymy, nalezy, przewodnicz*, "
    "sekretarz*, skarbnik*, asystent*, dzialacz*, radny, radna, posel, posla, poslan*, senator*, "
    "glosuje, glosowal*, glosujemy, popieram, kandyd*, wybor*, zwolenni*, sympaty*, kolo, kola, "
    "struktur*, mlodziez*, zapisal*, wstapil*"
)
ETHNICITY_TIGHT = """
rom, romka, romem, romami, romowie, romow, romsk*, cygan*, slazak*, slazok, slazacz*, slazaczk*, kaszub*,
lemk*, lemko, tatar*, bialorus*, ukrain*, ukraink*, rosjan*, niemiec, niemk*, niemcem, litwin*, czech,
czeszk*, slowak*, wietnam*, chinczyk*, chink*, hindus, hinduska, hindusem, turek, turczyn*, turkiem, arab*,
kurd*, syryj*, afganc*, afgan*, czeczen*, gruzin*, ormian*, zydowskiego pochodzenia, romskiego pochodzenia,
ukrainskiego pochodzenia, pochodzen*, pochodze z, pochodzimy z, afrykan*, nigeryj*, czarnoskor*,
czarny jestem, ciemnoskor*, mulat*, azjat*, cudzoziem*, obcokrajow*, uchodz*, mniejszosc*, mniejszosci,
algier*, egipc*, hiszpan*, wloch, wloszk*, francuz*, anglik*, angielk*, brytyj*, amerykan*, brazyl*,
kuban*, bulgar*, rumun*, wegier, wegierk*, serb*, chorwat*, albanczyk*, moldaw*, filipin*, nepal*, bengal*,
pakista*
"""
ORIENTATION_TIGHT = (
    "gejem, gejami, lesbijk*, homoseksualist*, dwoch facetow, dwie dziewczyny, dwoch chlopakow, "
    "dwie kobiety, dwaj mezczyzni, dwoch mezczyzn, "
    "dwie mamy, dwoch ojcow, tej samej plci, osoba niebinarn*, niebinarn*, tranzycj*, po tranzycji, w "
    "tranzycji, zmiana plci, korekcie plci, korekta plci, coming out, z dziewczyna para, z chlopakiem "
    "para, ja i moj chlopak jestesmy, wole mezczyzn, wole kobiety"
)
UNION_ALONE = (
    "zwiazkow*, zwiazkowiec, zwiazkow* zawodow*, zwiazku zawodow*, zwiazek zawodow*, zakladow* "
    "solidarnosc*, nszz, opzz, znp, naleze do zwiazku, w zwiazkach, przewodnicz* zwiazk*, spoleczn* "
    "inspektor* pracy"
)
UNION_PARTY = "solidarnosc*, solidarnosci, zwiazk*, zwiazku, znp, opzz, nszz, sierpien"
UNION_ROLE = "naleze, nalezymy, czlon*, przewodnicz*, delegat*, dzialacz*, w, zakladow*, skarbnik*"
CRIMINAL_ALONE = """
mam wyrok, mial wyrok, dostalem wyrok, mam na koncie wyrok, mam sprawe w sadzie karn*, sad mnie,
siedzi w wiez*, syn siedzi, maz siedzi, siedzial w, wyszedl z wiez*, wyszedlem z, zwolnion* z wiez*,
w kryminale, kryminal*, kradziez*, oszustwo mam, za oszustwo, grzywn*, zlapali mnie,
zatrzymala mnie policja, zatrzymali mnie, punkty karne i wyrok, recydyw*, prawomocn*, w zakladzie karn*,
poprawcz*, skazal*, zatarcie skazania, ograniczenie wolnosci, prace spolecznie uzytecz*, dozor policyjny,
dozor kuratora, skazan*, karan*, niekaran*, bylem karany, wyrok*, w zawieszeniu, wyrok w zawieszeniu,
wyroku w zawieszeniu, dozor elektroniczny, dozoru elektroniczn*, bransoletk* z dozor*,
obroza elektroniczna, areszt domowy, areszcie, aresztowan*, areszt*, w wiezieniu, z wiezienia,
do wiezienia, wiezien*, zaklad karny, zakladu karnego, zakladzie karnym, odsiad*, siedzial za, siedzialem,
siedzialam, siedze w, odsiedz*, kurator*, kuratorem, kuratora sadowego, warunkowo zwolnion*,
zwolnienie warunkowe, prokurat*, zarzuty, zarzut*, oskarzon*, sprawa karna, sprawe karna, kartotek*,
rejestr* karn*, krk, za kradziez, za pobicie, za rozboj, za narkotyki, za jazde po, jazde po alkoholu,
jazda po alkoholu, jechalem po alkoholu, po pijaku, pod wplywem, zabrali mi prawo jazdy,
stracilem prawo jazdy, zakaz prowadzenia, zakazu prowadzenia, prace spoleczne, przestepst*, przestepc*,
bylem notowan*, zlodziej*
"""
FINANCIAL_ALONE = """
odrzucili mi kredyt, odrzucono mi kredyt, bank odmowil, nie dostalem kredytu, nie dostalam kredytu,
nie dostane kredytu, stracilem robote, nie mam pracy, nie mamy pracy, mam dlug*, mamy dlug*, splacam dlug*,
splacam kredyt, splacamy kredyt, kredyt hipoteczny splac*, mam kredyt hipoteczny, mam kredyt, zalegam z,
zaleglosci, wpis w bik, wpis w krd, zly bik, slaby bik, negatywny bik, niski dochod, niskie dochody,
biore 500, 800 plus pobier*, pobieram zasilek, zasilek rodzinny, umowa smieciowa, bez stalego dochodu,
nie stac mnie, nie stac nas, ledwo wiaze, ledwo starcza, komornik zaj*, zajecie komornicze,
zajecia komornicz*, komornik*, komornic*, komorniczego, upadlosc konsumenck*, upadlosci konsument*,
upadlosc*, upadlosci, niewyplacaln*, dlugi, dlugow, dluznik*, dlugach, zadluzon*, zadluzen*,
zaleglosci w splacie, nie splacam, krd, bik mam, bik, biku, w bik, big, windykac*, windykator*, chwilowk*,
chwilowek, bezrobotn*, bezrobociu, zasilek, zasilku, zasilek dla bezrobotnych, mops, mopsu, z mops,
pomoc spoleczna, pomocy spoleczn*, bez pracy, stracilem prace, stracilam prace, bez dochodu,
najnizsza krajowa, najnizszej krajowej, minimalna krajowa, minimalna pensja, minimalnej, alimenty place,
place alimenty, alimentow, niska emerytura, niska emeryture, niskiej emerytury, na zasilku, niska zdolnosc,
zdolnosci kredytowej, zdolnosc kredyt*, zajeta pensja, zajeta pensje, potracaja mi, bankrut*,
spirala dlugow, spirale dlugow
"""
INCOME = (
    "zarabiam, zarabia, zarabiamy, zarobki, pensja, pensje, pensji, wyplata, wyplaty, wyplate, dochod,"
    " dochody, dochodu, emerytura, emeryture, emerytury, netto na, na reke, brutto miesiecznie, renta,"
    " rente, dostaje, dlugu, dlug, winien, zalegam, przelew z pracy"
)
MARITAL = (
    "bezdzietn*, mieszkam sam, mieszkam sama, zyje sam, zyje sama, po rozwodzie, rozwodze, byly maz, "
    "bylego meza, byla zona, bylej zony, eksmaz, zareczon*, maz zmarl, zmarl mi maz, zmarla mi zona, "
    "zona zmarla, w wolnym zwiazku, konkubin*, samodzielna matka, samotnie wychowuje, samotny tata, "
    "jestem sama z, panna, kawaler, kawalerem, zamezn*, mezatk*, mezatka, zonaty, zonatego, "
    "rozwiedzion*, rozwiedzony, rozwodnik*, rozwodk*, po rozwodzie, w trakcie rozwodu, rozwodze sie, "
    "wdow*, wdowa, wdowiec, wdowcem, owdowial*, samotna matka, samotna matke, samotn* matk*, samotny "
    "ojciec, samotn* ojc*, w separacji, wolny stan, stanu wolnego, samotnie wychowu*"
)
PERSON_FRAME = """
jo, jestem, jestesmy, mam, mamy, mi, mnie, mna, nam, nas, ja, my, moj, moja, moje, mojego, mojej, mojemu,
swoj, swoja, bylem, bylam, biore, bierzemy, cierpie, cierpi, cierpimy, choruje, lecze, chodze, zazywam,
przeszedlem, przeszlam, przeszla, walcze, czekam, nie moge, urodzilem, urodzilam, pochodze, pochodzimy,
jako, ktory, ktora, maz, meza, mezowi, mezem, zona, zony, zone, zonie, mama, mamy, mame, mamie, mamusia,
tata, taty, tate, tacie, tatus, ojciec, ojca, ojcu, matka, matki, matke, matce, syn, syna, synowi, synek,
synka, corka, corki, corke, corce, coreczk*, dziecko, dziecka, dziecku, dzieci, babcia, babci, babcie,
dziadek, dziadka, dziadkowi, dziadk*, brat, brata, bratu, siostra, siostry, siostre, siostrze, tesc*,
tesciow*, ciocia, ciotka, wujek, sasiad*, kolega, kolezank*, partner*, chlopak*, dziewczyn*, wnuk*,
wnuczk*, rodzic*, znajom*, przyjaciel*, podopiecz*, klient, klientka
"""
THIRD = "ma, jest, bierze, byl, byla, mu, jej, jemu, on, ona, jego, sa, miala, mial, lezy, porusza, jezdzi, chodzi"
BE = (
    "jestem, jestesmy, jest, sa, bylem, bylam, byl, byla, jako, ja, my, jo, pochodze, pochodzimy, "
    "urodzilem, urodzilam, maz, zona, rodzina, tez, nie, rodzice"
)
BOUNDARY = (
    "a, ale, wiec, dlatego, bo, poniewaz, zeby, czy, lub, albo, potrzebuje, potrzebujemy, szukam, "
    "szukamy, chce, chcemy, chcialbym, chcialabym, prosze, moge, mozecie, macie, da, dalo, bedzie, "
    "jakies, zatem, oraz, to, i"
)
LEADING = (
    "ze, poniewaz, bo, ale, no, tak, tez, jeszcze, poza, niestety, wiec, a, i, ktora, ktory, gdyz, "
    "jakby, dodam, waznie, wazne, oraz, aha"
)
VETO = (
    "pies, psa, psu, piesek, pieska, kot, kota, kotek, kon, konia, laptop*, komputer*, telefon, "
    "bateri*, silnik*, samochod*, auto, pralk*, lodowk*, drukark*, dysk*, rower, produkt*, kabel, "
    "windows, towar*, odpowiedn*, przeznaczon*"
)
FOR = "dla, przeciw, na"
