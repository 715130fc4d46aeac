"""Czech words for illness, disability and care. Folded; "*" ends a stem; entries of several words follow each other."""

# Phrases that tell it by themselves, and illnesses that tell it of whoever is spoken of.
HEALTH_ALONE = """
na kysliku, kyslikov* koncentrator, na insulinu, na inzulinu, na antidepresivech, na lecich, na prascich, upoutan* na
luzko, upoutan* na vozik, po mrtvici, po infarktu, po embolii, po covidu, po operaci, pred operaci, po transplantaci,
po chemo*, po ozarovani, po amputaci, po porodu, po cisarskem rezu, po potratu, po umelem oplodneni, po umele kycli,
po vymene kycl*, po vymene kolen*, po zlomenine, po vyronu, po uraze, po urazu, po autonehode ochrn*, po vyhrezl*, po
rakovin*, po nador*, po artroskop*, po bypassu, po zapalu, po detske obrne, po porazce mozku, po otresu mozku, po
tezke nemoci, na operaci kycl*, na operaci kolen*, na operaci srdce, chodim na chemo*, na chemo, na chemoterap*, na
ozarovani, na dialyze, na dialyzu, na onkologii, na psychiatri*, na detoxu, na odvykac*, v lecebne, v hospicu, na
jipce, na jip, na aru, v komatu, v umelem spanku, v remisi, v jinem stavu, cekam miminko, cekame miminko, ceka
miminko, cekaji miminko, cekam dite, cekame dite, ceka dite, cekam dvojcata, cekame dvojcata, budu rodit, rodim v, mam
termin porodu, termin porodu, umele oplodneni, umelym oplodnenim, rizikov* tehot*, mam nemoc*, ma nemoc*, vazne
nemocn*, tezce nemocn*, dlouhodobe nemocn*, chronicky nemocn*, dusevne nemocn*, psychicky nemocn*, nevylecitelne
nemocn*, dusevni porucha, dusevni poruchu, dusevni onemocneni, dusevni choroba, umira na, umirajici, stupen
zavislosti, stupne zavislosti, stupni zavislosti, prispevek na peci, invalidni duchod*, invalidniho duchod*,
invalidnim duchod*, plny invalid*, castecny invalid*, invalidita*, prukaz ztp*, prukaz tp, tp prukaz, drzitel ztp*,
drzitelka ztp*, nahradu kycl*, nahrada kycl*, umely kloub, umelou kycel, umele koleno, umely ocni*, totalni
endoprotez*, tep kycl*, tep kolen*, beru leky, bere leky, berou leky, beru prasky, bere prasky, uzivam leky, uziva
leky, leky na tlak, leky na srdce, leky na stitn*, leky na nervy, leky na spani, leky na deprese, leky na redeni, na
redeni krve, ma to v hlave, spatne chodi, spatne chodim, blbe chodi, blbe chodim, spatne se mi chodi, spatne se ji
chodi, spatne se mu chodi, nemohu chodit, nemuzu chodit, nemuze chodit, tezko chodi*, sotva chodi, temer nechodi,
neudrzi se na nohou, neujde, spatne hybe, spatne hyba, spatne se hybe, nehybe se, spatne vidim, spatne vidi, spatne
slysi*, blbe slysi*, blbe vidi*, hur slysi*, hur vidi*, na jedno oko, na prave oko, na leve oko, na jedno ucho, na
prave ucho, na leve ucho, na obe oci, na obe usi, slepy na, slepa na, hluchy na, hlucha na, napul hluch*, napul slep*,
zrakove postizen*, sluchove postizen*, telesne postizen*, mentalne postizen*, kombinovane postizen*, zdravotne
postizen*, tezce postizen*, omezenou pohyblivost, omezena pohyblivost, pohybove omezen*, omezena hybnost, omezenou
hybnost, vada zraku, vadu zraku, vada reci, vadu reci, vada sluchu, vadu sluchu, dna v noze, dnu v noze, hiv pozitiv*,
pohlavni nemoc*, roztrousen* sklero*, sedy zakal, sedym zakalem, sedeho zakalu, zelen* zakal*, vysoky tlak, vysokym
tlakem, vysoky krevni tlak, nizky tlak, tlak a cukr, vysoky cukr, vysoky cholesterol, detska obrna, mozkov* obrn*,
mozkov* prihod*, cevni prihod*, mozkov* porazk*, svalov* dystrof*, nervosvalov*, zapal plic, zapalem plic, zapalu
plic, krecov* zil*, skrivene patere, slabe srdce, nemocne srdce, srdecni vad*, srdecni selh*, srdecni arytm*, srdecni
selest*, srdecni nedostat*, selhani ledvin, selhani srdce, jedn* ledvin*, na neschopenc*, na neschopenk*, na
nemocensk*, jsem na nemocensk*, dlouhodoba nemocensk*, lezi v nemocnici, lezim v nemocnici, v nemocnici lezi*, lezel v
nemocnici, lezela v nemocnici, skoncil v nemocnici, skoncila v nemocnici, poruch* pozornosti, poruch* uceni, poruch*
autist*, poruch* spanku, poruch* osobnosti, poruch* prijmu potravy, panick* atak*, panick* poruch*, uzkostn* poruch*,
uzkostn* stav*, lecb* zavislost*, zavisl* na alkoholu, zavisl* na drogach, zavisl* na leci*, zavisl* na hrach, propadl
alkoholu, byl na drogach, na drogach, bere drogy, bral drogy, abstinuj*, leceny alkoholik, lecim se, leci se, lecime
se, lecila se, lecil se, pecuji o postiz*, pecuju o postiz*, pecuji o nemocn*, pece o nemocn*, kompenzacni pomuck*,
vozi* na voziku, jezdi* na voziku, sedi na voziku, upoutala na vozik, krmi* sond*, krmi* peg*, na umele vyzive, nosi
pleny, pleny pro dospele, nosim naslouch*, nosi naslouch*, mam naslouch*, ma naslouch*, kochlearni implant*, nosim
implantat, nosi protez*, nosim protez*, nohy protez*, stehenni protez*, inzulinov* pump*, insulinov* pump*, alergik
na, alergicka na, alergicky na, alergie na, alergii na, lepek nesmim, nesmim lepek, nesnasim lepek, nesnasi lepek,
nesmi lepek, nesmi laktoz*, dieta kvuli, prodelal* covid, prodelal* zapal, bez nohy, bez ruky, prisel o nohu, prisla o
nohu, prisel o ruku, prisel o zrak, prisla o zrak, prisel o sluch, prisla o sluch, prisla o miminko, prisli jsme o
miminko, nemuzeme mit deti, nemuzu mit deti, sebevrazedn* myslenk*, chtel* se zabit, pokus o sebevraz*, uz nechci zit,
nechci zit, chodim k psycholog*, chodi k psycholog*, chodim k psychiatr*, chodi k psychiatr*, chodim na terapi*, chodi
na terapi*, dochazim na psychoterap*, mam rakovin*, ma rakovin*, s krevnim tlakem, cukrovk* prvniho, cukrovk* druheho,
cukrovk* typu, porodila, potratil*, otehotnel*, tehotn*, tehotenst*, gravid*, cukrovk*, cukrovkar*, rakovin*, mrtvic*,
ochrnut*, ochrnul*, vozickar*, nevidom*, slepec, slabozrak*, neslysic*, nedoslych*, hluchonem*, hluchoslep*, ohluchl*,
oslepl*, roztrousenk*, padoucnic*, astmatik*, astmaticka, astmatick*, alergik, alergicka, alergicky, sebevra*,
sebeposkoz*, alkoholik*, alkoholic*, alkoholismu*, protialkohol*, toxikoman*, narkoman*, zfetovan*, abstinent*, ztp*,
ischias*, ustrel*, bechtere*, bechter*, revma*, revmatik*, onkologick*, zhoubn*, nezhoubn*, nador*, amput*, arytmi*,
fibrilac*, cirhoz*, zloutenk*, celiaki*, celiak, celiacka, bezlepkov* dieta, lupenk*, atopik*, atopick*, makularn*,
dekubit*, prolezenin*, koktam, koktav*, koktani, dyslexi*, dyslektik*, dysgraf*, dyspraxi*, dysfazi*, dyskalk*,
nespavost*, marodim, marodi, marodka, marodn*, hospitaliz*, boreliozu, boreliozou, klistovk*, meningit*, tuberkuloz*,
tbc, neplodn*, menopauz*, paliativ*, dystrofi*, atrofi*, paraplegi*, leukemi*, metastaz*, downuv, downov*, downuv
syndrom, aspergeruv, touretteuv, tourett*, marfan*, crohnov*, cushing*, parkinsonik*, parkinsonov*, alzheimerov*,
alzheimer, sklerotik*, epileptik*, diabetick*, diabeticka, hypertonik*, kardiak*, astenik*, anorektick*,
schizofrenik*, psychotick*, psychoz*, manicko*, obsedant*, posttrauma*, hyperaktiv*, autistick*, autista, autist*,
demenc*, dement*, mentalne, senil*, stareck*, zapomnetliv*, inkontinen*, pomocovan*, hemeroid*, kyla, kylu, kyly,
zlucnik*, slinivk*, myom*, endometri*, polycyst*, skolioz*, artroz*, osteopor*, spalnick*, nestovic*, angina, anginu,
anginou, mononukle*, chripk*, chripce, salmonel*, covid*, koronavir*, hepatitid*, anafylax*, anafylaktick*, epipen*,
ventolin*, fetak*, fetuj*, fetoval*, cysta, cysty, cystu, problemy se zady, problemy s pateri, potize se zady,
barvoslep*, klaustrofob*, agorafob*, fobi*, svrab, vozejk*, na vozejk*, upoutana na luzko, na rizikovem, na rizikovy,
rizikove tehotenstvi, ceka dvojcata, ceka nas porod, ceka rodinu, cekame prirustek, cekame rodinu, cekaji rodinu, pred
porodem, po porodu jsem, krátce po porodu, sestinedel*, na sestinedel*, v tretim mesici, ve tretim mesici, ve ctvrtem
mesici, v patem mesici, v sestem mesici, v sedmem mesici, v osmem mesici, v devatem mesici, tydnu tehot*, mesici
tehot*, v pokrocilem stupni teh*, v pozehnanem stavu, snazime se o miminko, snazime se o dite, na ivf, umele
oplodnen*, nedari se nam otehotnet, samovolny potrat, prisla jsem o dite, mrtve narozen*, nedonosen*, predcasne
narozen*, ma teplotu, mam teplotu, mame teplotu, mam horeck*, ma horeck*, mam rymu, ma rymu, mam kasel, ma kasel, mam
anginu, jsem nastydl*, je nastydl*, nachlazen*, zvracim, zvraci, prujem, mam prujem, ma prujem, zacpu, ma vsi, vsi ve
skol*, strevni chripk*, viroz*, mam nestovic*, ma nestovic*, plane nestovice, pasovy opar, pasoveho oparu, bradavic*,
plisen na noh*, plisen nehtu, kvasink*, chlamydi*, kapavk*, syfilis, hpv, opar na, vyoperovali mi, vyoperovali ji,
vyoperovali mu, odoperovali mi, odoperovali ji, operovali mi, operovali me, operovali ho, operovali ji, byl jsem na
operac*, byla jsem na operac*, jdu na operac*, jde na operac*, ceka me operace, ceka ho operace, ceka ji operace, ceka
mamku operace, ceka tatu operace, cekam na operac*, ceka na operac*, cekam na transplant*, ceka na transplant*,
voperovan*, implantovan*, totalka, na rehabilitaci chod*, po rekonvalesc*, v rekonvalesc*, rekonvalescenc*,
diagnostikovali mi, diagnostikovali ji, diagnostikovali mu, diagnostikovali synovi, diagnostikovali dceri, mam
diagnoz*, ma diagnoz*, s diagnozou, zjistili mi, zjistili mu, zjistili ji, nasli mi, nasli ji na, nasli mu na, mam
genetick* vad*, mam vrozen*, ma vrozen*, vrozenou vadu, vrozena vada, vzacn* nemoc*, vzacne onemocn*, genetick*
onemocn*, autoimun*, autoimunitn*, nevidi na, nevidim na oci, skoro nevidim, skoro nevidi, skoro neslysi, skoro
neslysim, skoro slep*, skoro hluch*, uplne slep*, uplne hluch*, prakticky slep*, prakticky hluch*, nahluch*, zbytky
zraku, slepou holi, s bilou holi, bilou hul, bila hul, znakuj*, odezir*, pise braill*, ctu braill*, odecitam ze rtu,
mam sedy zakal, dioptri* na, nechodim, nemuzu na nohy, neudelam krok, chodi jen s, chodim jen s, chodi s oporou,
neujdu, nevyjdu schody, schody nevyjdu, nevyjdu do patra, do schodu nemuzu, do schodu nemuze, po schodech nemuz*,
neohnu koleno, nezvednu ruku, nemuzu zvedat, nesmim zvedat, nesmim nosit tezk*, nemuzu nosit tezk*, tezke nesmim,
ztuhly krk, ublizil jsem si, vyhodil jsem si rameno, hexenschuss, housera, housnul, ustrelen* zad*, blokla zada,
bloknut* zad*, seklo mi v zad*, hnulo se mi, mam zablokovan*, nosim korzet, nosi korzet, korzet na zada, ortopedicke
vlozky, ortopedicke boty nos*, duchodce invalidni, uznan* invalid*, priznali mi invalid*, priznali invalid*, zadost o
invalid*, pobiram invalid*, pobira invalid*, beru invalid*, v invalidnim, v plnem invalid*, v castecnem invalid*,
druhy stupen, treti stupen invalid*, prvni stupen invalid*, tretiho stupne invalid*, druheho stupne invalid*, prukaz
zdravotne, prukazku ztp*, prukaz zp, mam prispevek na pec*, pobira prispevek na pec*, na vozicku, mam vozik na
predpis, na poukaz, na predpis leky, leky na predpis, predepsal mi, predepsala mi, psychiatr mi, psychiatricka mi,
psycholog mi, onkolog mi, kardiolog mi, neurolog mi, doktor mi rekl, doktorka mi rekla, doktor mi zjistil, doktor mi
naridil, po smrti deti jsem se, prosel jsem si depres*, prosla jsem si depres*, mam deprese, ma deprese, mam uzkosti,
ma uzkosti, trpim na, trpi na, trpim uzk*, trpim depres*, trpim nespav*, trpim bolest*, trpi bolest*, trpi demenc*,
trpi cukrovk*, mam paniku, nervove v haji, nervove v prdel*, jsem vyhorel*, je vyhorel*, skoncil* na psychiatr*,
skoncil* v blazinci, v blazinci, v bohnicich, sebevrazd*, chtela se zabit, chtel se zabit, rezal* se, reze se,
anorexi*, bulimi*, porucha prijmu, piju, pije moc, je alkoholik, upil se, upije se, leci se z automat*, leci se z
drog, leci se z alkohol*, leci se z hrani, lecil se z, lecila se z, z automatu leci, anonymni alkoholi*, u anonymnich,
jsem ciste, uz nepiju, nepiju uz, rok nepiju, dva roky nepiju, po odvykac*, na metadon*, substituc*, feťák, na
pervit*, na heroin*, na perniku, smazka, smazky, bolest* zad, bolesti zad, bolesti hlavy, bolest hlavy, bolesti
kloub*, boli me, me boli, boli ji, ji boli, boli ho, ho boli, boli mamu, boli tatu, boli babi*, boli manz*, mam
bolest*, ma bolest*, na otevrenem srdci, srdecni operac*, srdecni chlop*, chlopen, bypas*, kardiak, mela jsem mrtvic*,
mel jsem mrtvic*, mela infarkt, mel infarkt, dostal infarkt, dostala infarkt, dostal mrtvic*, dostala mrtvic*, ranila
ji mrtvic*, ranila ho mrtvic*, ranila me mrtvic*, klepla ho pepka, vysazuje srdce, zlobi me srdce, zlobi ho srdce,
busi mi srdce, slabsi srdce, nemocny se srdcem, nemocna se srdcem, se srdcem se lec*, lecim se se srd*, lecim se s,
leci se s, lecil se s, lecila se s, leceni s, leci se na, lecim se na, lecil jsem se, lecila jsem se, vysoky krevni,
mam tlak, ma tlak, tlak mam, leky na redeni krve, na redeni krv*, krev si red*, redim si krev, nizkou imunit*, slaba
imunit*, snizen* imunit*, bez imunit*, imunosupres*, oslabena imunit*, po darovani, jsem darce ledv*, jednu ledvinu,
zije s jednou ledvinou, bez sleziny, bez zlucniku, vzali mi zlucnik, vzali mi slepak, vzali mi prs, vzali ji prs,
vzali ji delohu, vzali mi delohu, vzali mu prostat*, odebrali mi, odebrali ji, vyvod, ma vyvod, mam vyvod, pytlik na
stomii, stomik*, stomicka, cevkuj*, plenkov* kalhotk*, potrebuje prebal*, prebalovat babi*, prebalujeme mam*, nosi
plenk*, nosim plenk*, pomocuje, neudrzi moc, neudrzim moc, unik moci, uniky moci, ma na zadech proleze*, na luzku,
pripoutan* na luzko, pripoutan* k luzku, lezici babick*, lezici mamink*, lezici tat*, lezici manzel*, lezicího,
leziciho, lezici osob*, leziciho clov*, nesobestacn*, bezvladn*, nepozna nikoho, nikoho nepoznav*, uz nas nepozn*, nas
nepoznava, zapomina, bloudi, je zmaten*, ztraci pamet, ztraci se v case, stareck* demenc*, blizi se konec, zbyva mu
par, zbyva ji par, uz dlouho nevydrzi, v terminaln*, terminaln*, na konci zivota, paliativn* pec*, laktozu nesmi*,
nesnasim lakt*, nesnasim lep*, nesnasi lak*, nesmim orech*, nesmi orech*, orechy nesmi, orechy nesmim, po orechach, po
orescich, po orisc*, otekam po, oteka po, po vcelim, vosi bodnut*, bodnuti vcel*, ma alergii, mam alergii, mame
alergii, silny alergik, silne alergick*, senna ryma, senou rymu, pylovou alergi*, alergicka reakc*, alergick* sok*,
adrenalinove pero, adrenalinovy pero, bezlepk* jen, jime bezlepk*, jim bezlepk*, drzim bezlepk*, mam ekzem, ma ekzem,
atopicky ekzem, mam lupenk*, padaji mi vlasy po, alopeci*, nemam vlasy po chem*, vypadaly mi vlasy po, obezit*,
obezni, morbidn*, vazim pres 1, jsem po bandazi, bandaz zalud*, zmensen* zalud*, dna me, jsem v # tydnu, jsem ve #
tydnu, je v # tydnu, je ve # tydnu, ted v # tydnu, uz v # tydnu, v # tt, v # mesici tehot*, jsem v # mesici, je v #
mesici, po # infarkt*, po dvou infarkt*, po dvou mrtvic*, po dvou operac*, po trech operac*, po druhe operac*, po
tezke operac*, po velke operac*, po te operac*, {v|na} pracovni neschopnost*, {jsem|je} v neschopnost*, picha si
{inzulin|insulin}, picham si {inzulin|insulin}
"""
# Words that others use of goods as well: only beside a person.
HEALTH_NAMED = """
o berlich, na berlich, o holi, s holi, s hulkou, s choditkem, s francouzskou holi, v choditku, postizen*, handicap*,
hendikep*, imobilni, hybnost*, lezak*, lezici pacient*, lezic* babick*, lezic* mamin*, plotynk*, vyhrez*, ploten*,
cholesterol*, stitnou, stitna zlaza, stitnou zlazu, zaludecni vred*, vredy, ledvin*, jatra, jatry, bezlepkov*,
bezlaktoz*, intolerancni, intoleranc*, antibiotik*, obrna, obrnou, obrnu, rozstep*, hormonalni lecb*, umely spanek,
zlomil si, zlomila si, zlomil nohu, zlomila nohu, zlomil ruku, zlomila ruku, zlomila krcek, zlomen* noh*, zlomen*
ruk*, zlomen* krc*, zlomen* klic*, zlomen* pater*, zlomen* zebr*, zlomen* kotnik*, zlomenin*, po padu, kulha, kulham,
kulhaj*, nechodici, nevstane, nevstava, nedoslycha, nedoslycham, dychaci pristroj, dychac* potiz*, zdravotni potiz*,
zdravotni duvod*, zdravotnich duvod*, zdravotnich probl*, zdravotni probl*, zdravotni stav, zdravotniho stavu,
zdravotnimu stavu, zdravotne na tom, psychicke potiz*, psychick* probl*, psychick* zhrou*, psychicky zhrou*,
zhroutil*, vyhorel*, vyhoreni, nervove zhrou*, kolabov*, omdlev*, omdlel*, zachvat*, epilepti*, operovan*, operoval*,
operuj*, ozarovan*, podebiran*, transplant*, sadru, v sadre, sadr*, ortez*, pas na pater*, stomi*, katetr*, cevku,
cevkovan*, sondu, peg, kardiostimul*, defibril*, stent*, protezu, protezou, proteza, asistencni pes, asistencniho psa,
vodici pes, vodiciho psa, opatrovan*, pecovatelk*, pecovatelsk*, laktoz*, histamin*, senna ryma, sennou rymu, sennou
rymou, soku po, kapacky, kapacku, invalida, invalidu, invalidy, invalidovi, invalidni, invalidniho, invalidnim,
kyslik, imunit*, ultrazvuk, mamograf*, biopsi*, kolonoskop*, gastroskop*, rentgen, magnetick* rezonanc*, magnetku, ct
hlavy, punkc*, chemick* leceb*, korzet, korzetem, naplast na rane, stehy, stehu, stehem, vytahnout stehy, jizvu po, jizva po, tinnit*, sumeni v usich,
piska mi v usich, zavraten*, mdlob*, brneni, kolaps, utlum, ataku, ataky, atakou, relaps*, recidiva nad*, choulostiv*
na, invalidka, zdravotak, neschopenka, paragraf na dite, osetrovn*, ocr na, rehabil*, fyzioterap*
"""
HEALTH_FRAMED = """
nemoc, nemoci, nemocna, nemocny, nemocneho, nemocnou, nemocnemu, nemocni, choroba, choroby, chorobu, chorobou,
onemocneni, onemocnel*, diagnoz*, lecim, leci, leceni, lecba, lecbu, lecbe, lecil*, vyleci*, uraz, uraze, urazu,
urazem, zraneni, zranil*, poranil*, bolest*, boli, bolelo, bolava, bolave, bolavy, pater, patere, pateri, zada,
kolena, kycel, kycle, kycli, srdce, srdcem, dychav*, dusnost, dusno, zavrat*, zrak, zrakem, sluch, sluchem, porod,
porodu, porodem, kojim, koji, kojici, rehabilitac*, rehab*, sanatori*, lazne, zavislost, zavislosti, drogach, alkohol,
alkoholem, propustk*, astma, astmatem, epileps*, migren*, depres*, uzkost*, deprim*, fobi*, trauma*, psychick*,
psychik*, chorobn*, chronick*, vrozen*, dedicn*, genetick*, tik, tiky, tiku, dieta, dietu, sipka
"""
# Everyday verbs: only when the person is named close by.
HEALTH_WHO = """
nevstane, na voziku, na jednotce, upadl*, omdlel*, v peci, oslep*, zhubl*, zvraci, krvac*, nevnima, ztraci pamet,
ztratil pamet, zapomina, v prechodu, stonal*, stune, kapacky, na kapack*, uz nechodi, nechodi po schodech, nechodi
bez, nevidi na, neslysi na, schody nezdola, schody nevyjde, nevyjde schody, nezvladne schody, schody nezvlad*, skoro
nechodi, sotva chodi
"""
# A complaint beside a part of the body.
HEALTH_PARTY = """
boli, bolela, bolelo, bolely, boleli, bolest*, bolav*, zanet*, zanic*, zlomen*, zlomil*, vyron*, vyronu, vymkl*,
vymknut*, podvrtl*, podvrtnut*, natazen*, natrzen*, natrhl*, pretrzen*, pretrhl*, amputov*, ochrnut*, nateka*, otok*,
otec*, otekl*, brni, brneni, vyhrezl*, nador*, cyst*, rakovin*, transplant*, porazen*, uraz*, porani*, poranen*,
nemocn*, onemocn*, dystrofi*, atrofi*, ztuhl*, krece, popalen*, popalil*, zkriven*, necitliv*, nehybe, nehybu, trese,
trese se, ubytek, selhal*, selhani, selhav*, nedostatec*, zlobi, trapi, rupl*, ruplo, odoper*, vyrazil*, vyrazen*,
prasknut*, artroz*, potizemi, problemy, problem, vada, vadu, vadou, slaba, slabe, slabou, necvici, rozstep*, porucha,
poruchu, poruchou, operaci, operace, operovan*, operoval*, potize, nahradu, krec
"""
HEALTH_ROLE = """
noha, nohy, nohu, noze, nohou, nohama, nozicka, nozicku, ruka, ruku, ruky, ruce, rukou, rukama, rucicka, rucicku,
prst, prsty, prstu, palec, palce, palci, koleno, kolena, kolene, kolenem, koleni, kolen, kolenni, kycel, kycle, kycli,
kycelni*, rameno, ramene, rameni, ramena, loket, lokte, lokti, zapesti, kotnik*, pater, patere, pateri, zada, zad,
zady, zadech, krk, krku, krcni, bederni, bedra, beder, hlava, hlavu, hlavy, hlavou, oko, oka, oci, ocima, ocni, ucho,
ucha, usi, uchem, usima, zub, zuby, zubu, zuba, dasne, dasni, celist, celisti, srdce, srdci, srdcem, srdecni*, plice,
plic, plicemi, plicni*, jatra, jater, ledvina, ledviny, ledvin, ledvinu, zaludek, zaludku, zaludkem, streva, strev,
strevo, stolici, mocov*, mechyr*, prostata, prostaty, prostatu, deloha, delohy, delohu, vajecnik*, prs, prsu, prsa,
stitna, stitne, stitnou, slinivk*, zlucnik*, mozek, mozku, mozkov*, cevy, cev, cevni, zily, zil, kloub, klouby,
kloubu, kloubech, sval, svaly, svalu, svalov*, slacha, slachy, slach, vaz, vazy, vazu, menisk*, plotynka, plotynku,
plotynky, plotynce, plotenka, plotenku, plotenky, obratel, obratle, obratlu, kost, kosti, zebro, zebra, zeber, lebka,
lebku, lebecni, nervy, nerv, nervu, krcek, krcku, achilov*, stehno, stehna, stehenni, lytko, lytka, chodidl*, pata,
paty, patu, patni, trislo, trisla, bricho, bricha, brisni, hrudnik, hrudi, hrudniku, mandle, mandli, stredni ucho,
dutiny, dutin, pohyblivost, zrak, zraku, zrakem, sluch, sluchu, sluchem, dech, dychani, metabol*, koagul*, srazliv*,
krvetvorb*, imunit*, reci, rec
"""
