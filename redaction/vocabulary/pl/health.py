"""Polish words for illness, disability and care. Folded; "*" ends a stem; entries of several words follow each other."""

# Phrases that tell it by themselves, and illnesses that tell it of whoever is spoken of.
HEALTH_ALONE = """
miesiacu ciazy, miesiac ciazy, tygodniu ciazy, tydzien ciazy, trymestrze, w ciazy, w zagrozonej ciazy, zajsc w ciaze,
zaszlam w ciaze, zaszla w ciaze, jestem ciezarna, spodziewam sie dziecka, spodziewamy sie dziecka, spodziewa sie
dziecka, spodziewamy sie bliznia*, oczekuje dziecka, oczekujemy dziecka, termin porodu, w polog*, po cesarce, po
cesarskim, po porodzie, karmie piersia, karmi piersia, starania o dziecko, staramy sie o dziecko, in vitro, po
poronieniu, nie mozemy miec dzieci, nie moge miec dzieci, stracilam dziecko, stracilismy dziecko, na tlenie, pod
tlenem, na respirator*, po udarze, po wylewie, po zawale, po operacji, przed operacja, przed operacji, po
przeszczepie, po chemii, po chemioterapii, po amputacji, po wypadku samoch*, po zatorze, po covidzie, po bajpas*, po
mastektomii, po radioterapii, po zlamaniu, po skreceniu, po urazie, po upadku mam, po sepsie, po leczeniu onko*, po
odwyku, po zabiegu na, w trakcie chemii, na chemie, na chemii, chodze na chemi*, jezdze na chemi*, biore chemi*, na
naswietlan*, na dializ*, jezdze na dializ*, chodze na dializ*, na onkologii, na odwyku, na odwyk, na detoksie, w
spiaczce, na oiomie, w hospicjum, w sanatorium jestem, czeka mnie operacja, czeka go operacja, czeka ja operacja,
czeka mame operacja, czekam na operacj*, czekam na przeszczep, czeka na przeszczep, czeka na operacj*, mialem
operacj*, mialam operacj*, ma operacj*, mam operacj*, mialam zabieg, mialem zabieg, ma stome, mam stome, ze stomia, ze
stomii, ma demencj*, choroba nowotwor*, choroby nowotwor*, chorob* nowotwor*, rak piersi, rak pluc, rak jelita, rak
prostaty, rak trzustki, rak skory, rak szyjki, raka piersi, raka pluc, raka prostaty, raka jelita, raka skory, raka
szyjki, raka krwi, raka mozgu, mam raka, ma raka, mial raka, miala raka, mialam raka, mialem raka, z rakiem, wygral* z
rakiem, walcz* z rakiem, na raka, chory na raka, chora na raka, choruje na, chorujemy na, chorowal* na, chory na,
chora na, chorzy na, cierpie na, cierpi na, cierpimy na, zachorowal* na, leczy sie na, lecze sie na, lecze sie psych*,
leczy sie psych*, leczenie psych*, lecze sie u, leczy sie u, zmagam sie z, zmaga sie z chor*, zdiagnozowano u mnie,
zdiagnozowano mi, zdiagnozowano u, mam zdiagnozowan*, ma zdiagnozowan*, wykryto u, wykryli u, wykryto mi, wykryli mi,
u corki wykry*, u syna wykry*, stwardnienie rozsiane, stwardnienia rozsian*, stwardnieniem rozsian*, stwardnienie
zanikowe, stwardnieni* boczn*, zanik miesni, zaniku miesni, dystrofi* miesn*, choroba psychiczna, chorob* psychiczn*,
chory psychicznie, chora psychicznie, zaburzenia lekowe, zaburzen lekow*, zaburzenia odzyw*, zaburzenia psych*,
zaburzenia osob*, zaburzenia snu, zaburzenia nastroju, zaburzenia koncentracji, ataki paniki, atak paniki, atakow
paniki, napady paniki, napady lek*, napady padaczk*, stany lekowe, mysli samobojcz*, probe samobojcz*, proba
samobojcz*, nie chce mi sie zyc, nie chce zyc, zalamanie nerwowe, zalamania nerwow*, okaleczam*, okalecza sie,
samookalecz*, orzeczenie o niepelno*, orzeczenie o stopniu, orzeczeniem o niepelno*, orzeczony stopien, orzeczon*
umiarkow*, orzeczon* znaczn*, stopien niepelno*, stopnia niepelno*, stopniem niepelno*, stopniu niepelno*, znaczny
stopien, umiarkowany stopien niepel*, umiarkowanym stopniem, znacznym stopniem, lekki stopien niepel*, grupa
inwalidz*, grupe inwalidz*, pierwsza grupa inw*, druga grupe inw*, renta inwalidzka, rente inwalidzka, rente chorob*,
rencie chorob*, na rencie, renty chorob*, renta z tytulu niezdoln*, rente z tytulu niezdoln*, niezdoln* do pracy,
niezdoln* do samodziel*, zasilek pielegnac*, zasilku pielegnac*, swiadczenie pielegnac*, swiadczenia pielegnac*,
swiadczenie wspieraj*, dodatek pielegnac*, karta parkingowa dla niepel*, karte parkingowa osoby, zespol downa,
zespolem downa, zespolu downa, z downem, zespol aspergera, zespolem aspergera, z aspergerem, w spektrum, ze spektrum,
spektrum autyzmu, zespol touretta, zespol retta, zespol turnera, mozgowe porazen*, mozgowym porazen*, porazenie
mozgowe, porazeniem mozgowym, porazenie nerwu, rwa kulszowa, rwe kulszowa, rwy kulszowej, wypadnieciem dysku, wypadl
mi dysk, wypadl mu dysk, wypadniety dysk, biodro do wymiany, kolano do wymiany, po wymianie biodra, po wymianie
kolana, wymiane biodra, wymiana biodra, wymiane stawu, wymianie stawu, proteza biodra, proteza nogi, proteze nogi, z
proteza, sztuczne biodro, sztuczny staw, sztuczne kolano, wada serca, wade serca, z wada serca, wady serca, wada
wzroku, wade wzroku, wada sluchu, wade sluchu, wada wymowy, wade wymowy, niewydolnosc serca, niewydolnosc nerek,
niewydolnosci nerek, niewydolnosci serca, chore serce, slabe serce, chory kregoslup, chore kolana, chore nerki, chore
plecy, chore nogi, chora watroba, chora watrobe, chora tarczyc*, choroba wiencowa, chorobe wiencowa, choroba serca,
chorobe serca, migotanie przedsionk*, migotaniem przedsionk*, wysokie cisnienie, na cisnienie biore, nadcisnienie mam,
wysoki cholesterol, dna moczanowa, dne moczanowa, nietrzymanie moczu, nietrzymaniem moczu, zapalenie pluc, zapalenia
pluc, zapaleniem pluc, zapalenie staw*, zapalenie zatok, zapalenie opon, zapalenie jelit, zapalenie tarczyc*,
zapalenie nerw*, zapalenie miesnia, zapalenie sciegn*, zapalenie trzustki, zapalenie pecherza, ubytek sluchu, ubytku
sluchu, ubytek wzroku, ubytkiem sluchu, slabo widze, slabo widzi, slabo slysze, slabo slyszy, slabo slysz*, slabo
chodze, slabo chodzi, zle widze, zle widzi, zle slysze, zle slyszy, zle chodze, zle chodzi, nie slysze na, nie slyszy
na, nie widzi na, nie widze na, ledwo widze, ledwo widzi, ledwo slysze, ledwo slyszy, ledwo chodze, ledwo chodzi,
ledwie chodzi, ledwie chodze, ledwo sie rusza, ledwo sie ruszam, nie rusza reka, nie rusza noga, nie rusza sie, nie
wstaje z lozka, nie podnosi sie, z trudem chodzi, z trudem chodze, trudno mi chodzic, nie moge chodzic, nie moze
chodzic, nie chodzi sam*, juz nie chodzi, prawie nie chodzi, trudnosci z chodzeniem, problem z chodzeniem, problemy z
chodzeniem, problemy z poruszaniem, problem z poruszaniem, trudnosci w poruszaniu, ma problemy z sercem, mam problemy
z sercem, ograniczona sprawnosc, ograniczeniem ruchow*, slabowidzac*, lezac* chor*, obloznie chor*, przykut* do lozka,
przykut* do wozka, bez nogi, bez reki, stracil noge, stracila noge, stracil wzrok, stracila wzrok, stracil sluch,
stracila sluch, stracilem sluch, stracilem wzrok, stracilam wzrok, na jedno oko, na jedno ucho, na prawe ucho, na lewe
ucho, na prawe oko, na lewe oko, na oba oczy, na obu oczach, na oba uszy, glucha na, gluchy na, slepy na, slepa na, na
zwolnieniu lekar*, zwolnieniu lekarskim, na l4, na chorobowym, na zwolnieniu chorob*, w szpitalu leze, leze w
szpitalu, lezy w szpitalu, lezal w szpitalu, lezala w szpitalu, trafil do szpitala, trafila do szpitala, trafilem do
szpitala, trafilam do szpitala, biore leki, bierze leki, biore tabletki, bierze tabletki, biore psychotrop*, leki na
serce, leki na cisnienie, leki na depresj*, leki na tarczyc*, leki na cukrzyc*, leki psych*, leki przeciwdepres*, leki
przeciwpadacz*, lekow na serce, na rozrzedzenie krwi, choroby przewlekl*, chorob* przewlekl*, przewlekle chor*, ciezko
chor*, powaznie chor*, smiertelnie chor*, nieuleczaln*, terminalnie, umiera na, zmarl* na raka, umarl* na raka, nosi
pompe, nosze pompe, pompe insulinow*, pompa insulinow*, pompie insulinow*, nosi aparat sluch*, nosze aparat sluch*,
mam aparat sluch*, ma aparat sluch*, w aparacie sluchow*, nosze proteze, nosi proteze, nosze gorset, nosi gorset,
nosze rozrusznik, nosi pieluch*, jezdzi na wozku, jezdze na wozku, porusza sie na wozku, poruszam sie na wozku, siedzi
na wozku, na wozku inwalidz*, chodzi o kulach, chodze o kulach, chodzi o lasce, chodze o lasce, o kulach, chodzi z
balkonik*, chodze z balkonik*, chodzi przy balkonik*, karmiony sonda, przez pega, katar sienny, kataru siennego,
uczulon* na, uczulenie na, uczuleniem na, alergie na, alergia na, alergii na, nie toleruje laktozy, nie toleruje
glutenu, nie moge glutenu, nie moze glutenu, wstrzas anafil*, ze wstrzasem, hiv, nosiciel*, cukrzyc*, cukrzyk*,
diabety*, nowotwor*, bialaczk*, bialacz*, chloniak*, czerniak*, szpiczak*, glejak*, udar, udarze, udaru, udarem,
udary, wylew, wylewie, wylewu, zawal, zawale, zawalu, zawalem, sparalizowan*, paraliz*, porazeni*, niedowlad*,
niepelnospraw*, inwalid*, niewidom*, niewidzac*, niedowidz*, slabowidz*, gluch, gluchy, glucha, gluchnie, gluchne,
gluchawy, gluchawa, gluchoniem*, nieslysz*, niedoslysz*, niedosluch*, ociemnial*, oslepl*, ogluch*, ciezarn*,
brzemienn*, poronil*, poronien*, padaczk*, astmatyk*, astmatycz*, astmatyczk*, alergik*, alergicz*, alergiczk*,
nerwic*, samoboj*, uzaleznien*, alkoholik*, alkoholizm*, alkoholicz*, trzezwiej*, niepijacy alkoh*, narkoman*,
narkomank*, odwyk*, monar*, rencist*, rozszczep*, dyskopati*, przepuklin*, zwyrodnien*, zesztywniaj*, rzs, zylak*,
endoprotez*, przeszczep*, naswietlan*, onkologi*, onkologicz*, amputacj*, amput*, arytmi*, rozrusznik*, nadcisnieni*,
hashimoto*, marskos*, zoltaczk*, wrzody, wrzodow*, celiaki*, celiakia, luszczyc*, atopow*, azs, jaskr*, zacma, zacme,
zacmy, zacmie, odlezyn*, jakam*, jaka sie, dysleksj*, dyslektyk*, dysortogra*, dyskalkul*, bezsennos*, hospitaliz*,
psychotrop*, psychotycz*, psychoz*, schizofreni*, borderline, gruzlic*, nieplodn*, menopauz*, hospicj*, paliatyw*,
borelioza, boreliozy, borelioze, autyzm*, autysty*, aspi, demencj*, otepien*, otepial*, alzheimer*, parkinson*,
alzhaimer*, mukowiscydoz*, hemofili*, dystrofi*, tetraplegi*, anoreksj*, anorekty*, bulimi*, kompulsywn*, nerwica
natrectw, depresje dwubieg*, dwubiegun*, chad, sepsa, sepse, posocznic*, nerczyc*, trzustk*, tocze*, tocznia, toczen,
sarkoidoz*, endometrioz*, miesniak*, torbiel*, pcos, wodoglow*, skolioz*, osteopor*, reumatyzm*, reumatoidal*,
lumbago, artretyzm*, podagr*, hemoroid*, polpas*, ospe, swinke, rozyczk*, salmonell*, mononukleoz*, w trzecim
miesiacu, w czwartym miesiacu, w piatym miesiacu, w szostym miesiacu, w siodmym miesiacu, w osmym miesiacu, w
dziewiatym miesiacu, drugiego dziecka w, trzeciego dziecka w, spodziewam sie drugiego, spodziewam sie bliznia*, w
blogoslawionym stanie, przy nadziei, stracila ciaze, stracilam ciaze, stracilismy ciaze, straciła dziecko, rodzila
przez cesar*, urodze w, przed porodem, jestem po porodzie, wczesnia*, urodzil* sie przedwczes*, na podtrzymaniu,
pessar, karmiaca, karmiaca matka, leczenie nieplodn*, leczymy nieplodn*, mam cukier, cukier mam, wysoki cukier, na
czczo mam, insulina, insuline, insuliny, insulino*, insulinoopor*, cukrzyca typu, aparaty sluchowe, aparat na ucho,
aparaciki sluchowe, nosze aparaty, nosi aparaty, w aparatach sluch*, implant slimak*, daltonist*, daltonizm, nie
odrozniam kolorow, prawie nie widz*, prawie nie slysz*, prawie niewid*, czyta z ruchu, czytam z ruchu, biala laska,
biala laske, z biala lask*, pies przewodnik, psa przewodnika, psem przewodnik*, psem asyst*, pies asyst*, nie chodze
od, nie chodze sam*, nie chodze po, nie chodzi od, nie chodzi o wlasn*, przestal chodzic, przestala chodzic, nie moge
wejsc po, nie wejde po schodach, nie wchodzi po schodach, nie da rady wejsc, nie zegnie kolana, nie zginam kolana, nie
moge dzwigac, nie moze dzwigac, nie moge sie schyl*, nie moge siedziec, nie moge stac dlugo, nie ustoje, z niesprawn*
rek*, z niesprawn* nog*, niesprawn* reka, niesprawna reke, niesprawnosc, niedolezn*, niesamodziel*, wymaga opieki,
wymaga stalej opieki, wymagam opieki, calodobowej opieki, lezacy, lezaca, lezacego, lezacej, lezaca mama, przewijac,
przewijamy, pampers* dla mam*, pampersow dla, odparzen*, przykuty, przykuta, po wypadku jezdz*, po wypadku na wozku,
wozek mam po, mam wozek bo, rakiem, przerzuty, przerzutow, przerzutach, przerzutami, przerzuty, z przerzutami, mam przerzut*, guza mozgu, guz mozgu, nowotworem,
onkologiczn*, pacjent onko*, pacjentka onko*, po raku, wznowe, wznowa, remisj*, w remisji, chemioterapi*,
immunoterapi*, mastektomi*, amazonk*, peruk* po chem*, wypadly mi wlosy po, lysieni*, lysa po chemii, stwierdzono u,
stwierdzil u mnie, stwierdzili u, lekarz stwierdzil, lekarka stwierdzila, lekarz powiedzial ze mam, zdiagnozowali mi,
zdiagnozowali mu, zdiagnozowali jej, zdiagnozowali u, dostalam diagnoz*, dostalem diagnoz*, diagnoze autyz*, diagnoze
adhd, w trakcie diagnozy, choroba genetycz*, chorob* genetycz*, choroba rzadka, chorob* rzadk*, choroba autoimm*,
chorob* autoimmun*, autoimmunolog*, choroba crohna, chorobe crohna, choroby crohna, lesniowsk*, wrzodziejace zapal*,
jelito drazliwe, zespol jelita, nietolerancj* laktozy, nietolerancj* glutenu, mam nietoleranc*, mam celiaki*, mam
alergi*, ma alergi*, alergiczna na, uczula mnie, uczula go, uczula ja, jestem alergik*, puchne po, puchnie po, dusi
sie po, ataku astmy, atak astmy, na astme, mam astme, ma astme, inhalator mam, bierze sterydy, biore sterydy, sterydy
na, sterydoterap*, jade na sterydach, mam depresj*, ma depresj*, wpadlam w depres*, wpadlem w depres*, w depresji, po
depresji, z depresja, depresja poporod*, depresji poporod*, chodze na terapi*, chodzi na terapi*, chodze do
psycholog*, chodzi do psycholog*, chodze do psychiatr*, chodzi do psychiatr*, psychiatra mi, psychiatra przepis*, u
psychiatr*, pod opieka psychiatr*, pod opieka psycholog*, pod opieka onkolog*, pod opieka kardiolog*, pod opieka
neurolog*, pod opieka poradni, poradni zdrowia psych*, poradnia zdrowia psych*, na antydepresant*, antydepresant*,
biore antydepres*, bierze antydepres*, na lekach psych*, lecze nerwic*, mam nerwic*, zaburzenia lek*, mam leki i,
fobia spol*, fobie spolecz*, wypalenie zawod*, wypalil* sie zawod*, zalamal* sie nerw*, probowal* sie zabic, chcial*
sie zabic, targnal* sie na, odebral sobie, samouszkodz*, adhd, aspergera, aspergerem, wysokofunkc*, w spektr*,
dwubiegunow*, schizofren*, nie pije od, od dwoch lat nie pije, trzezwy alkoholik, trzezwym alkohol*, trzezwa alkohol*,
niepijac*, mityng aa, mitingi aa, w aa, klub aa, terapie uzalezn*, terapii uzalezn*, osrodku uzalezn*, osrodek
uzalezn*, hazardzist*, nalog*, nalogow*, pije nalog*, maz pije, ojciec pije, pil nalog*, cpal, cpalem, cpun*, na
narkotykach, bral narkotyki, bierze narkotyki, na detoks*, na metadon*, zlamal mi sie krag, zlamal kregosl*, zlamalam
kregosl*, zlamalem kregosl*, zlamana kosc, zlamany krag, pekniet* krag, pekniet* kosc, po zlamaniu szyjki, zlaman*
szyjk*, zerwal* achill*, zerwane achill*, skrecilam kost*, skrecilem kost*, zwichnal*, w gipsie, zagipsow*, na
rehabilitacj* chodz*, turnus rehab*, turnusie rehab*, rehabilitacja po, rehabilitacji po, po artroskop*, po
endoprotez*, po ortez*, mial udar, miala udar, mial wylew, miala wylew, mial zawal, miala zawal, mialem zawal, mialam
udar, mialem udar, mialam wylew, dostal udaru, dostala udaru, dostal zawalu, dostala zawalu, przeszla udar, przeszedl
udar, przeszedl zawal, przeszla zawal, przeszedlem zawal, stenty, stentami, stenta, bajpas*, by-pass*, bypass*, z
rozrusznik*, kardiologicz*, zastawk*, wszczepion*, wszczepili, defibrylat*, choroba wiencow*, niedokrwien*, miazdzyc*,
zakrzepic*, zatorow*, zator pluc*, zatorowosc, tetniak*, na nadcisnien*, biore na cisn*, leki na nadcisn*, cisnienie
mam, mam cisnienie, biore hormony, bierze hormony, hormony na tarcz*, euthyrox*, letrox, niedoczynn*, nadczynn*, guzki
tarcz*, guzki na tarcz*, usunieta tarcz*, usunieto mi, wycieli mi, wycieto mi, wycieli jej, wycieli mu, usuneli mi,
usunieto jej, usunieto mu, bez sledziony, bez nerki, jedna nerke, z jedna nerka, bez pecherzyka, dializowan*, dializy,
dawca nerki, biorca, po przeszczep*, stomia, stomik, stomii, worek stomij*, cewnik*, cewnikow*, pieluchy dla dorosl*,
wkladki urolog*, popuszcza, popuszczam, trzyma moczu, nie trzyma moczu, endometrioza, torbiel, miesniaki, przed
menopauz*, klimakteri*, histerektom*, prostate mam, przerost prost*, przerost gruczol*, hpv, kila, rzezaczk*,
opryszczk*, grzybic*, tradzik*, bielactw*, azs mam, polpasiec, polpasca, ospa, ospe wietrzn*, szkarlatyn*, rota
wirus*, rotawirus*, jelitowk*, jelitowka, goraczkuj*, mam goraczk*, ma goraczk*, mam katar, kaszle od, przeziebion*,
przeziebienie mam, grypa mnie, chora na gryp*, mam anginę, angina, anginy, wszawic*, swierzb, swierzbu, borelioz*,
kleszczow*, toksoplazm*, cytomegal*, wzw, hcv, aids, zakazon*, seropozyt*, spodziewamy sie corki, spodziewamy sie
syna, spodziewamy sie dziec*, spodziewamy sie malenst*, uzaleznion* od alk*, uzaleznion* od nark*, uzaleznion* od
lek*, uzaleznion* od haz*, uzaleznion* od gier, uzaleznion* od opi*, uzaleznion* od tab*, uzaleznion* od por*, jestem
w # tygodniu, jest w # tygodniu, juz w # tygodniu, jestem w # miesiacu, jest w # miesiacu, # tydzien ciazy, # tygodniu
ciazy, po dwoch zawal*, po dwoch udar*, po drugim zawal*, po drugim udar*, po ciezkiej operac*, po dwoch operac*, po
trzech operac*, po tej operac*, po powaznej operac*
"""
# Words that others use of goods as well: only beside a person.
HEALTH_NAMED = """
cholesterol*, tarczyc*, nerki chore, jelit*, egzema, egzemy, egzeme, egzema atopow*, wozku inwalidz*, wozka inwalidz*, o lasce,
pieluchomajt*, antybiotyk*, zlamal* noge, zlamal* reke, zlamal* biodro, zlamala noge, zlamala reke, zlamala biodro,
zlamalem noge, zlamalam noge, zlamalam reke, zlamalem reke, zlamana noga, zlamana reka, zlamana noge, zlamana reke,
zlaman* bark, zlaman* bark*, zlaman* biodr*, zlaman* kost*, zlaman* obojczyk*, zlaman* nadgarst*, zlaman* zebr*,
zlaman* kregoslup*, skrecon* kostk*, skrecil* kostk*, zerwan* wiezadl*, zerwane sciegno, guz, guza, guzy, guzem,
guzek, guzki, zlosliw* guz*, zlosliw* nowotw*, wyrostek, wyrostka, kamienie nerk*, kamieni nerk*, kolka nerk*,
kamienie w nerk*, kamica, kamice, kuleje, kustyka, zapalenie gardla, zapalenie ucha, angine, grypa, grype, grypie,
covid*, koronawirus*, na kwarantannie, zle sie czuje, zaslabl*, zemdlal*, omdlen*, operowan*, operowali, gips, gipsie,
orteze, ortezie, problemy zdrowotne, problemow zdrowotn*, problemami zdrowotn*, klopoty ze zdrowiem, klopotow ze
zdrowiem, problemy ze zdrowiem, wzgledow zdrowotn*, powodow zdrowotn*, przyczyn zdrowotn*, stan zdrowia, stanu
zdrowia, stanem zdrowia, glodowk*, odchudzan*, otyl*, otyly, otyla, nadwag*, niedowag*, wypalen* zawod*
"""
HEALTH_FRAMED = """
choroba, choroby, chorobe, chorob*, chory, chora, chorego, chorej, chorym, chorzy, choruj*, chorowal*, diagnoz*,
zdiagnozowan*, lecze, leczy, leczyl*, leczen*, uraz, urazu, bol, bole, bolu, bola, boli, bolami, bolem, plecy, plecow,
staw, stawy, stawow, biodra, serca, sercem, cisnienie, cisnieniem, alergi*, uczulon*, uczulen*, dusznosc*, zawroty,
wzrok, wzroku, wzrokiem, sluch, sluchu, sluchem, porod, porodu, rodze, urodzilam, rehabilit*, sanatorium, depresj*,
depresje, depresyjn*, terapi*, psychoterap*, operacj*, psychiatr*, psychiatryk*, nerwowo, psychicznie, traum*, fobi*,
migren*, astm*, genetyczn*, wrodzon*, przewlekl*, dializ*, chemioterap*, kregoslup*, kregoslupem
"""
# Everyday verbs: only when the person is named close by.
HEALTH_WHO = """
na wozku, po upadku, po wypadku, upadl, upadla, przewrocil*, rehabilitacj*, kroplowk*, w gipsie, traci pamiec, stracil
pamiec, traci wzrok, traci sluch, wymiotuj*, krwaw*, mdleje, schody nie wejdzie, nie wejdzie po schodach, nie da rady
po schodach, niedomaga, choruje, choruja, slepnie, slabnie, zapomina
"""
# A complaint beside a part of the body.
HEALTH_PARTY = """
boli, bola, bolaly, bolalo, bolal, bolesny, bolesc*, zapaleni*, zlaman*, zlamal*, zlamani*, skrecon*, skrecil*,
skrecen*, zwichn*, zerwan*, zerwal*, naderwan*, naciagn*, stluczon*, stluczen*, operacj*, operowan*, amputow*,
spuchn*, puchn*, opuchl*, dretwiej*, dretwieni*, guz, guza, guzy, torbiel*, rak, raka, nowotwor*, przeszczep*, uraz,
urazu, urazem, chore, chora, chory, chorej, chorym, slaba, slabiutk*, slabe, slabym, zwyrodnien*, ubytek, ubytku,
ubytkiem, wada, wade, wady, niewydoln*, niedowlad*, porazen*, paraliz*, trzesa, trzesie, dystrofi*, zanik, zaniku,
rozszczep*, endoprotez*, protez*, stomi*, klopoty, dolegliw*, wymiany, wymianie, wybil*, wybity, kontuzj*,
przeszczepion*, skurcze, siada, siadaja, siadl, wysiadl*, wysiadaj*, szwankuj*
"""
HEALTH_ROLE = """
noga, nogi, noge, nodze, nog, nogami, nozka, nozke, reka, reki, reke, rece, rak, rekami, raczka, raczke, palec, palca,
palce, palcow, kciuk*, kolano, kolana, kolan, kolanem, kolanie, biodro, biodra, biodrem, bioder, bark, barku, barkiem,
barki, ramie, ramienia, lokiec, lokcia, nadgarst*, kostka, kostke, kostki, stopa, stopy, stope, stop, pieta, piety,
piete, kregoslup*, plecy, plecow, plecami, krzyz, krzyzu, ledzwi*, odcinku ledz*, szyja, szyi, szyje, kark, karku,
glowa, glowy, glowe, oko, oka, oczy, oczu, oczach, okiem, siatkowk*, ucho, ucha, uszy, uszu, zab, zeba, zeby, zebow,
zebem, dziasl*, szczek*, serce, serca, sercem, sercow*, pluca, pluc, plucach, plucami, watroba, watroby, watrobe,
nerka, nerki, nerek, nerke, nerkami, zoladek, zoladka, zoladkiem, jelito, jelita, jelit, pecherz, pecherza, prostata,
prostaty, prostate, macica, macicy, macice, jajnik*, piers, piersi, tarczyca, tarczycy, tarczyce, trzustk*, mozg,
mozgu, zyly, zyl, staw, stawu, stawy, stawow, stawami, miesien, miesnia, miesni, miesnie, sciegn*, wiezadl*, lakotk*,
rzepk*, kosc, kosci, zebro, zebra, zeber, obojczyk*, miednic*, skora glowy, nerw, nerwu, nerwow, udo, uda, lydk*,
brzuch, brzucha, zatok, zatoki, krtan*, gardlo, gardla, gardle, migdal*, sluch, sluchu, sluchem, wzrok, wzroku,
wzrokiem, mowa, mowy, pamiec, pamieci, rdzen, rdzenia, twarzy, stopami, czucia, czucie, ruchow*
"""
