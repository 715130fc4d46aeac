"""Slovak words for illness, disability and care. Folded; "*" ends a stem; entries of several words follow each other."""

HEALTH_ALONE = """
na kysliku, na inzuline, na antidepresivach, po mrtvici, po porazke, po infarkte, po embolii, po covide, po operacii,
pred operaciou, po transplantacii, po chemo*, po ozarovani, po amputacii, po porode, po cisarskom reze, po potrate, po
umelom oplodneni, po vymene bedr*, po vymene kolen*, po vymene klb*, vymene bedrov*, po zlomenine, po vyrone, po
uraze, po umelej klb*, po mozgovej prihod*, mozgov* prihod*, cievn* mozgov*, cievn* prihod*, na operaciu bedr*, na
operaciu kolen*, na chemo, na chemoterap*, chodim na chemo*, na ozarovani, na ozarovanie, na dialyze, na dialyzu, na
onkologii, na psychiatri*, na odvykac*, na protialkohol*, v hospici, na jiske, v kome, v remisii, v druhom stave, v
inom stave, cakam babatko, cakame babatko, caka babatko, cakam dieta, cakame dieta, caka dieta, cakame dvojicky, cakam
dvojicky, termin porodu, mesiaci tehot*, tyzdni tehot*, umele oplodnenie, umelym oplodn*, rizikov* tehot*, vazne
chor*, tazko chor*, dlhodobo chor*, chronicky chor*, dusevne chor*, psychicky chor*, nevyliecitelne chor*, dusevna
porucha, umiera na, zomrel na rakov*, zomrela na rakov*, stupen odkazan*, opatrovatel* prispev*, prispevok na
opatrov*, penazny prispevok na opat*, invalidny dochodok, invalidneho dochod*, invalidnom dochod*, plny invalid*,
ciastocny invalid*, preukaz ztp*, preukaz tzp*, drzitel ztp*, drzitel preukazu ztp*, tazko zdravotne postih*,
zdravotne postih*, telesne postih*, mentalne postih*, zrakovo postih*, sluchovo postih*, umely klb, umelu bedr*, umele
koleno, totalna endoprotez*, beriem lieky, berie lieky, uzivam lieky, uziva lieky, lieky na tlak, lieky na srdce,
lieky na stitn*, lieky na depres*, lieky na nervy, na riedenie krvi, zle chodi, zle chodim, zle sa mi chodi, nemozem
chodit, nemoze chodit, tazko chodi*, ledva chodi, sotva chodi, zle vidim, zle vidi, zle pocujem, zle pocuje, slabo
vidi*, slabo pocuj*, nepocujem na, nepocuje na, nevidim na oci, nevidi na, na jedno oko, na prave oko, na lave oko, na
jedno ucho, na prave ucho, na lave ucho, na obe oci, slepy na, slepa na, hluchy na, hlucha na, napoly hluch*, napoly
slep*, nahluch*, porucha reci, porucha zraku, poruchu zraku, porucha sluchu, poruchu sluchu, vada zraku, vadu zraku,
vada reci, vada sluchu, roztrusen* skler*, skleroz* multiplex, sclerosis multiplex, sivy zakal, siveho zakalu, zeleny
zakal, vysoky tlak, vysokym tlakom, vysoky krvny tlak, vysoky cukor, vysoky cholesterol, detska obrna, detsku mozgov*,
detska mozgov*, mozgov* obrn*, svalov* dystrof*, svalov* atrof*, spinaln* svalov*, zapal pluc, zapalom pluc, zapal
klbov, krcov* zil*, srdcov* vad*, srdcov* zlyh*, srdcov* aryt*, srdcov* selest*, zlyhanie obliciek, zlyhanie srdca,
slabe srdce, chore srdce, chore obliciky, na pn, som na pn, na peenke, na maroden*, na nemocensk*, lezi v nemocnici,
lezim v nemocnici, lezala v nemocnici, lezal v nemocnici, skoncil v nemocnici, skoncila v nemocnici, porucha
pozornosti, poruchu pozornosti, porucha ucenia, poruch* autist*, porucha spanku, poruch* osobnosti, poruch* prijmu
potravy, panick* atak*, panick* poruch*, uzkostn* poruch*, uzkostn* stav*, liecb* zavislost*, zavisl* od alkoholu,
zavisl* od drog, bral drogy, berie drogy, liecim sa, lieci sa, liecime sa, liecila sa, liecil sa, jazdi na voziku,
jazdim na voziku, sedi na voziku, pripútan* na lozko, pripút* na vozik, nosim nacuvac*, nosi nacuvac*, ma nacuvac*,
mam nacuvac*, kochlearny implant*, nosim implantat, nosi protezu, nosim protezu, inzulinov* pump*, alergik na,
alergicka na, alergicky na, alergia na, alergiu na, lepok nesmiem, nesmiem lepok, nesmie lepok, prekonal covid,
prekonala covid, prekonal* zapal, prekonal* zltack*, bez nohy, bez ruky, prisiel o nohu, prisla o nohu, prisiel o
ruku, prisiel o zrak, prisla o zrak, prisiel o sluch, prisla o babatko, prisli sme o babatko, nemozeme mat deti,
nemozem mat deti, samovrazedn* myslienk*, pokus o samovr*, nechcem zit, chodim k psycholog*, chodi k psycholog*,
chodim k psychiatr*, chodi k psychiatr*, chodim na terapi*, chodi na terapi*, mam rakovin*, ma rakovin*, so slepou*,
zlomen* klucn*, zlomen* bedr*, zlomenu nohu, zlomenu ruku, vyhoden* platnick*, vyskocen* platnick*, tehotn*,
tehotenst*, gravid*, potratil*, otehotnel*, cukrovk*, cukrovkar*, rakovin*, mrtvic*, porazk*, ochrnut*, ochrnul*,
vozickar*, nevidiac*, nevidom*, slabozrak*, nepocujuc*, nedoslych*, hluchonem*, ohluchl*, ohluchol, oslepl*, oslepol,
astmati*, alergik, alergick*, uzkostn*, samovra*, alkoholik*, alkoholick*, protialkohol*, narkoman*, toxikoman*,
feták*, fetuj*, abstinent*, ztp*, tzp*, downov*, aspergerov*, crohnov*, parkinsonov*, parkinsonik*, alzheimerov*,
alzheimer*, tourett*, obrn*, platnick*, onkologick*, zhubn*, nador*, amput*, arytmi*, fibrilac*, cirhoz*, zltack*,
celiaki*, celiatik*, lupienk*, atopik*, atopick*, dekubit*, prelezanin*, koktam, koktav*, dyslexi*, dyslekti*,
dysgraf*, dyskalk*, nespavost*, hospitaliz*, borelioz*, meningit*, tuberkuloz*, tbc, neplodn*, menopauz*, hospic*,
paliativ*, dystrofi*, epilepti*, diabetick*, diabetik*, hypertonik*, kardiak*, schizofren*, psychoz*, psychotick*,
manicko*, obsedant*, hyperaktiv*, autista, autist*, autizm*, demenci*, dementn*, inkontinen*, endoprotez*, hemoroid*,
cysta, cystu, cysty, myom*, skolioz*, artroz*, osteopor*, ischias*, bechterev*, reumatik*, reumatizm*, mononukle*,
salmonel*, chripk*, angina, anginu, covid*, koronavir*, leukemi*, metastaz*, prietrz*, zlcnik*, pankreas*, epipen*,
marodim, marodi, v tretom mesiaci, v stvrtom mesiaci, v piatom mesiaci, v siestom mesiaci, v siedmom mesiaci, v osmom
mesiaci, v deviatom mesiaci, som v rizikov*, na rizikovom, pred porodom, sestonedel*, snazime sa o babatk*, snazime sa
o dieta, na ivf, umele oplodn*, prisla som o dieta, mrtvo naroden*, nedonosen*, som pn, pn-ka, je na pn, mam teplotu,
ma teplotu, mam horuck*, ma horuck*, mam nadchu, mam kasel, mam anginu, prechladnut*, zvraciam, hnack*, vsi v skol*,
ovcie kiahne, kiahne, pasovy opar, viroz*, operovali ma, operovali mi, operovali ho, operovali ju, vyoperovali mi,
vyoperovali ho, idem na operac*, ide na operac*, caka ma operac*, caka ho operac*, caka mamu operac*, caka ju operac*,
cakam na operac*, diagnostikovali mi, diagnostikovali mu, diagnostikovali jej, diagnostikovali synovi, mam diagnoz*,
ma diagnoz*, zistili mi, zistili mu, zistili jej, nasli mi, nasli jej, nasli mu, vroden* vad*, vzacn* choro*,
genetick* ochor*, autoimun*, skoro nevid*, skoro nepocuj*, nevidim dobre, nepocujem dobre, farboslep*, daltonik*,
bielou palic*, posunkov* rec*, posunkuj*, odcitam z pier*, nechodim, nemozem na nohy, nevyjdem schody, nevyjde po
schod*, do schodov nemoz*, nemozem dvihat, nesmiem dvihat, nosim korzet, nosi korzet, uznan* invalid*, priznali mi
invalid*, poberam invalid*, pobera invalid*, beriem invalid*, na invalidnom, ciastocn* invalid*, predpisal mi,
predpisala mi, psychiater mi, psycholog mi, doktor mi povedal, doktorka mi poved*, mam depresi*, ma depresi*, na
depres*, liecim sa na, lieci sa na, liecil sa na, liecila sa na, trpim na, trpi na, trpim depres*, trpim nespav*, mam
uzkost*, ma uzkost*, mam paniku, vyhorel*, skoncil* na psychiatr*, v blazinci, anorexi*, bulimi*, pije vela, lieci sa
z, liecil sa z, liecim sa z, anonymni alkoholi*, uz nepijem, rok nepijem, som cisty od, gambler*, boli ma, ma boli,
boli ju, ju boli, boli ho, ho boli, boli mamu, boli otca, boli babk*, bolesti chrb*, bolesti hlav*, bolest* klb*,
bolest* chrbt*, dostal infarkt, dostala infarkt, mal infarkt, mala infarkt, mal mrtvic*, mala mrtvic*, dostal mrtvic*,
dostala mrtvic*, dostal porazk*, dostala porazk*, srdcov* operac*, operaci* srdca, bypas*, mam tlak, ma tlak, vysoky
krvny, slaba imunit*, oslaben* imunit*, imunosupres*, jedna oblicka, jednu oblicku, s jednou oblick*, vybrali mi zlc*,
vybrali mi, odobrali mi, vyvod, nosi plienk*, nosim plienk*, prebalovat babk*, prebalovat mam*, lezi doma, leziaca
mama, leziaceho, leziacu, leziaci, pripút*, pripútan*, nepoznava nas, uz nas nepozna, straca pamat, starecka demenc*,
umiera mi, zomiera, terminaln*, laktozu nesm*, lepok nesm*, orechy nesm*, po orechoch, opuchnem po, opuchne po, mam
alergi*, ma alergi*, alergick* reakc*, alergick* sok*, mam ekzem, ma ekzem, mam lupienk*, obezit*, obezn*, srdciar*,
cukrik mam, na barlach chod*, chodi o barlach, chodim o barlach, chodi o palicke, o palicke, na vozicku, na voziku
som, odkazan* na vozik, odkazana na pomoc, odkazany na pomoc, pripútan* k lozku, bezvladn*, nesebestacn*, potrebuje
celodenn*, celodennu opater*, mam cukor, pichám inzulin, picham inzulin, picha inzulin, inzulin, inzulinu, prednú
protez*, zubn* protez*, po chemoterap*, chemoterapi*, ozarovani*, onkolog mi, onkologicky pacient*, metastazy, nalez
na prsn*, hrcka v prsn*, hrcku v prsn*, ablaci* prsn*, vybrali mi matern*, vybrali mi prsn*, hysterektom*, prostatu
mam, zvacsen* prostat*, mozgov* nador*, nador na mozgu, nador na mozg*, na mozgu nador, klaustrofob*, fobi*, adhd, add
mam, poruch* aktivit*, porucha aktivity, vyvojov* poruch*, vyvinov* poruch*, oneskoren* vyvoj, hyperkinet*, mentaln*
postih*, telesn* postih*, zrakov* postih*, sluchov* postih*, stupen postihnutia, miera postihnutia, mieru postihnutia,
miera funkcnej poruchy, preukaz fyzickej osoby s taz*, kompenzacn* pomock*, prispevok na kompenz*, stupna odkazan*,
svalov* dystrofi*, svalovu dystrof*, roztrusenu skler*, skleroz*, parkinson*, dna mam, dnu mam, zapaly mocov*, zapal
mocov*, zapal stredn*, zapal slep*, slepe crevo mi, operovali mi slepe, po ablaci*, dialyz*, dialyzovan*,
transplantovan*, srdcova ischem*, srdcova nedostat*, srdcovo ciev*, kardiostimulator*, bypass*, stenty, zavadzaj*
stent*, vysoky pulz, padam do bezved*, bezvedom*, epilepsi*, epileptick*, v zachvate, osyp*, kiahn*, svrab, vsi ma,
zarazen* salm*, covid mam, mam covid, po covid*, koronu mam, mam koronu, chripku mam, mam chripku, som nachladn*, som
chory, som chora, je chory, je chora, syn je chory, dcera je chora, som po operac*, je po operac*, bola po operac*,
bol po operac*, som v # tyzdni, je v # tyzdni, uz v # tyzdni, som v # mesiaci, je v # mesiaci, po dvoch infarkt*, po
dvoch operac*, po tazkej operac*, po druhej operac*, po tej operac*, {v|na} pracovnej neschopnost*, picha si
{inzulin}, picham si {inzulin}
"""
HEALTH_NAMED = """
invalid, invalida, invalidu, invalidi, invalidn*, o barlach, na barlach, o palici, s palicou, s choditkom, postihnut*,
handicap*, hendikep*, imobiln*, leziac*, cholesterol*, stitn* zlaz*, stitnou, stitnu zlazu, oblick*, pecen, pecene,
zaludok chor*, vredy, crevn*, bezlepkov*, bezlaktoz*, intoleranc*, antibiotik*, razstep*, zlomen* noh*, zlomen* ruk*,
zlomen* kost*, zlomen* krck*, zlomen* rebr*, zlomen* clenk*, zlomil si, zlomila si, zlomil* nohu, zlomil* ruku,
zlomenin*, kriva, krivka, krivkam, zdravotn* problem*, zdravotn* dovod*, zdravotny stav, zdravotneho stavu, zdravotn*
tazkost*, psychick* problem*, psychick* tazkost*, psychicky zrut*, zrutil*, vyhoren*, kolabov*, omdlel*, zachvat*,
operovan*, operovali, ozarovan*, transplant*, sadru, v sadre, ortez*, stomi*, kateter*, sondu, kardiostimul*, stent*,
proteza, protezu, asistencny pes, asistencneho psa, vodiaci pes, vodiaceho psa, senna nadcha, sennu nadchu, ekzem*,
migren*
"""
HEALTH_FRAMED = """
choroba, choroby, chorobu, chorobou, ochoreni*, chory, chora, choreho, chorej, chori, chorym, diagnoz*, liecim, lieci,
liecba, liecbu, liecbe, liecen*, uraz, urazu, zranen*, bolest*, srdce, srdcom, chrbtic*, bedra, zrak, zrakom, sluch,
sluchom, porod, porodom, dojcim, dojci, rehabilit*, sanatori*, kupele, zavislost*, depresi*, uzkost*, trauma*,
psychick*, chronick*, vroden*, dedicn*, genetick*, astma, astmu, astmou, zavrat*, dychavic*
"""
HEALTH_WHO = """
na voziku, spadol a, spadla a, odpadl*, v opatere, krvac*, zvraci*, straca pamat, stratil* pamat, zabuda, ochorel*,
schody nevyjde, nevyjde schody, nezvladne schody, uz nechodi, nechodi po schodoch, kapacky, nevladn*, nevladze, skoro
nechodi
"""
HEALTH_PARTY = """
bolia, bolieva, bolest*, boli ma, boli ho, boli ju, boli mamu, boli otca, boli syna, boli dceru, boli manzel*, boli
chrbat, boli noha, bolave, bolava, bolavy, zapal, zapalom, zapale, zlomen*, zlomil*, vyron*, vyvrtnut*, vytknut*,
natiahnut*, natrhnut*, natrhol, roztrhnut*, operaci*, operovan*, amputov*, ochrnut*, opuchn*, opuch*, tlpn*, brnia,
brnenie, vyhoden*, vyskocen*, nador*, cyst*, rakovin*, vymene, vymenu, transplant*, poranen*, poranil*, uraz, urazu,
uraze, choré, chore, chora, chory, chorym, dystrofi*, atrofi*, stuhn*, krce, krc, popalen*, trasu, trasie, ubytok,
zlyhan*, nedostatocn*, artroz*, tazkosti, tazkostami, problemy, problemami, problem, porucha, poruchu, poruchou, vada,
vadu, slabe, slaba, razstep*, vyrazil*, vybil*, vyrazen*, postihnut*, trapi, trapia
"""
HEALTH_ROLE = """
noha, nohy, nohu, nohe, noh, nohami, nohou, nozka, nozku, ruka, ruku, ruky, ruke, ruk, rukami, rukou, prst, prsty,
prstov, palec, palca, koleno, kolena, kolene, kolenom, kolien, kolenny, bedro, bedra, bedier, bedrov*, bok, rameno,
ramena, ramene, laket, lakta, zapastie, zapasti, clenok, clenka, clenku, chrbat, chrbta, chrbtom, chrbtic*, krize,
krizoch, krk, krku, krcn*, hlava, hlavu, hlavy, oko, oka, oci, ociach, ucho, ucha, usi, usami, zub, zuby, zuba, dasna,
dasien, celust, celuste, srdce, srdca, srdcom, srdcov*, pluca, pluc, plucn*, pecen, pecene, oblicka, oblicky,
obliciek, zaludok, zaludka, zaludkom, crevo, creva, criev, mocov*, mechur*, prostata, prostaty, prostatou, maternic*,
vajecnik*, prsnik*, stitna, stitnou, stitnu, mozog, mozgu, mozgov*, zily, zil, cievy, ciev, cievn*, klb, klbu, klby,
klbov, sval, svaly, svalov*, slacha, slachy, vaz, vazy, menisk*, platnicka, platnicku, platnicky, platnicke, stavec,
stavce, stavca, kost, kosti, klucn*, rebro, rebra, rebier, nerv, nervy, nervov*, stehno, lytko, pata, paty, patu,
slabiny, brucho, brucha, hrudnik*, mandle, zrak, zraku, zrakom, sluch, sluchu, sluchom, reci, dychan*, imunit*
"""
