"""Czech words for origin and sexual orientation. Folded; "*" ends a stem; entries of several words follow each other."""

ETHNICITY_ALONE = """
romskeho puvodu, zidovskeho puvodu, vietnamskeho puvodu, ukrajinskeho puvodu, ruskeho puvodu, arabskeho puvodu,
africkeho puvodu, asijskeho puvodu, slovenskeho puvodu, polskeho puvodu, nemeckeho puvodu, jineho puvodu, romske
narodnosti, ukrajinske narodnosti, ruske narodnosti, polske narodnosti, nemecke narodnosti, madarske narodnosti,
vietnamske narodnosti, slovenske narodnosti, moravske narodnosti, romskou narodnost, narodnostni mensin*, romske
mensin*, polske mensin*, nemecke mensin*, tmavsi plet*, tmavou plet*, tmave pleti, tmavsi pleti, tmavsi barvy pleti,
jine barvy pleti, cerne pleti, barva moji pleti, barvu pleti, snede pleti, jine pleti, volynsk* cech*, volynst*,
sudetsk* nemec, sudetst* nemci, tmavou kuzi, tmava kuze, tmavou barvu, cernou barvu pleti, jsem cerny, jsem cerna, mam
tmavsi, jsem tmavsi, jsem snedy, jsem sneda, napul vietnam*, napul rom*, napul cikan*, napul ukrajin*, napul rus*,
napul rek*, napul nemec*, napul slovak*, napul polak*, napul madar*, napul ital*, napul arab*, napul afric*, napul
zid*, polovicni rom*, polovicni vietn*, polovicni zid*, polovicni ukraj*, polovicni slov*, polovicni madar*, zidovske
koreny, romske koreny, nemecke koreny, vietnamske koreny, ruske koreny, ukrajinske koreny, polske koreny, zidovskych
koren*, romskych koren*, nemeckych koren*, rodinu v kyjev*, docasnou ochranu, docasna ochrana, docasne ochran*, vizum
strpeni, mezinarodni ochran*, status uprchl*, azyl v, pozadal* o azyl, dostal* azyl, mam azyl, prchl* pred valkou,
utekli pred valkou, utekla pred valkou, utekli jsme pred valkou, kvuli valce jsem, kvuli valce jsme, pred valkou na
ukrajin*, po valce na ukrajin*, romstin*, doma mluvime vietnam*, doma mluvime romsk*, doma mluvime rus*, doma mluvime
ukraj*, doma mluvime madar*
"""
ETHNICITY_PEOPLE = """
rom, romka, romove, romi, romem, romkou, romku, roma, cikan, cikanka, cikani, cikanem, cikanku, cigan*, olasky rom,
olassti, olach, olasi, sinti, vietnamec, vietnamc*, vietnamk*, ukrajinec, ukrajinc*, ukrajink*, slovak*, slovenk*,
polka, polku, polkou, polak, polaci, polakem, polaka, poliak, nemec, nemci, nemcem, nemce, nemka, nemku, nemkou,
rakusan*, svycar, svycarka, madar*, srb, srbka, srbove, srbem, chorvat, chorvatka, chorvatem, slovinec, slovinka,
bosnan*, bosnak*, cernohorec, makedonec, makedonka, makedonc*, albanec, albanc*, albank*, kosovan*, bulhar, bulhari,
bulharem, bulharka, bulharku, rumun, rumuni, rumunem, rumunka, rumunku, moldavan*, moldavec, moldavk*, rek, rekyne,
rekem, turek, turci, turkem, turkyn*, kypran*, rus, rusove, rusem, rusak*, belorus, belorusk*, belorusem, litevec,
litevk*, lotys*, eston*, gruzinec, gruzinc*, gruzink*, armen, armenka, armeni, armenem, azerbajdzanec, kazach,
kazaska, uzbek, uzbecka, tadzik*, kyrgyz, cecenec, cecenk*, cecenc*, tatar, tatarka, arab, arabka, arabove, arabem,
kurd, kurdka, kurdem, syran*, iracan*, irancan*, iranec, libanon*, palestin*, izraelec, izraelk*, egyptan*, tunisan*,
alziran*, marocan*, libyjec, sudanec, nigerij*, ghan*, konzan*, kamerun*, etiopan*, somalec, somalk*, keňan*, keňanka,
senegal*, african*, afrikanec, cernoch, cernoska, cernosi, cernochem, cernosku, mulat, mulatka, misenec, misenka,
asiat*, asijec, asijk*, mongol, mongolka, mongolove, cinan*, cinank*, japonec, japonk*, japonc*, korejec, korejk*,
korejc*, thajec, thajk*, filipinec, filipink*, indonesan*, ind, indka, indove, indem, pakistan*, bangladesan*,
nepalec, nepalk*, nepalc*, afghanec, afghank*, afghanc*, american*, kanadan*, mexican*, kuban*, brazil*, argentin*,
kolumbij*, venezuel*, peruan*, chilan*, latinoamerican*, hispan*, anglican*, brit, britka, britem, skot, skotka, ir,
irka, francouz*, ital, italka, italem, italove, italku, spanel, spanelka, spanelem, portugal*, belgican*, holand*,
nizozem*, svedka narodnosti, sved, norka, nor, fin, finka, dan, danka, cech, ceska narodnosti, cechoslovak*, moravan*,
slezan*, hanak, hanacka, valach, valasska, lemko, rusin*, goral*, lipovan*, uprchlik*, uprchlic*, azylant*, bezenec,
cizinec, cizinka, cizinci, cizincem, cizinkou, pristehoval*, imigrant*, migrant*
"""
ETHNICITY_TIGHT = """
romsk*, cikansk*, vietnamsk*, ukrajinsk*, slovensk*, polsk*, madarsk*, rusk*, arabsk*, kurdsk*, africk*, asijsk*,
cinsk*, indick*, zidovskeho puvodu, puvodem, puvodu, cernos*, mensin*, snedsi, snedy, snedi, olassk*, armensk*,
gruzinsk*, mongolsk*, bulharsk*, rumunsk*, tureck*, nemeck*, rakousk*, srbsk*, chorvatsk*, albansk*, syrsk*,
beloruskeho, belorusk*, moldavsk*, kazassk*
"""
ETHNICITY_FROM = """
ukrajiny, zakarpati, ruska, sibire, slovenska, polska, madarska, nemecka, bavorska, rakouska, vietnamu, vietnam, ciny,
mongolska, rumunska, bulharska, moldavska, moldavie, gruzie, armenie, azerbajdzanu, kazachstanu, uzbekistanu,
kyrgyzstanu, tadzikistanu, beloruska, srbska, chorvatska, bosny, slovinska, makedonie, albanie, kosova, cerne hory,
recka, turecka, kypru, italie, spanelska, portugalska, francie, belgie, nizozemska, nizozemi, holandska, anglie,
britanie, irska, skotska, svedska, norska, finska, danska, estonska, lotysska, litvy, usa, ameriky, kanady, mexika,
kuby, brazilie, argentiny, chile, kolumbie, peru, venezuely, bolivie, ekvadoru, indie, pakistanu, bangladese, nepalu,
sri lanky, filipin, indonesie, thajska, japonska, koreje, syrie, iraku, iranu, libanonu, izraele, palestiny, gazy,
jordanska, afghanistanu, afganistanu, egypta, libye, tuniska, alzirska, maroka, nigerie, ghany, konga, kamerunu,
etiopie, eritreje, somalska, keni, ugandy, angoly, senegalu, sudanu, afriky, asie, balkanu, kavkazu, kyjeva, lvova,
charkova, odesy, doneck*, moskvy, petrohradu, minsku, hanoje, saigonu, krymu, jugoslavie, sovetskeho svazu, ciziny,
ukrajine, rusku, slovensku, polsku, madarsku, nemecku, rakousku, vietname, cine, mongolsku, rumunsku, bulharsku,
moldavsku, gruzii, armenii, belorusku, srbsku, chorvatsku, bosne, turecku, recku, italii, spanelsku, francii, anglii,
americe, brazilii, kube, indii, thajsku, japonsku, koreji, syrii, izraeli, egypte, tunisku, alzirsku, maroku, nigerii,
ghane, kongu, etiopii, somalsku, angole, africe, kyjeve, lvove, charkove, odese, moskve, petrohrade, hanoji, uzhorode,
uzhorodu, mukaceva, doneck, doneckeho, mariupolu, chersonu, dnipra, zaporozi, bratislavy, kosic
"""
ORIENTATION_ALONE = """
dve maminky, dva tatove, dva tatinci, dva otcove, dva manzele muzi, stejneho pohlavi, stejnym pohlavim,
stejnopohlavn*, registrovane partnerstvi, registrovanem partnerstvi, registrovaneho partnerstvi, registrovana
partnerka, registrovanou partnerk*, registrovany partner, registrovaneho partnera, registrovanym partnerem,
registrovani partneri, registrovane partnerky, jeho manzel, jeho manzela, jeho manzelem, jeho manzelovi, jeji
manzelka, jeji manzelku, jeji manzelkou, jeji manzelce, jeji zena, jeji zenu, jeji zenou, jeji pritelkyn*, jeji holka,
jeji snoubenka, jeho snoubenec, jeho pritelem zij*, jeho partnerem, na kluky, na holky jsem, zmene pohlavi, zmenu
pohlavi, zmena pohlavi, zmenila pohlavi, zmenil pohlavi, po tranzici, v tranzici, pred tranzici, coming out, coming
outu, jsem bi, je bi, sme bi, jsem trans, je trans, jsem queer, jsem homo, je homo, jsem teply, je teply a, jsem na
holky, jsem na zensky, jsem na kluky, jsem na chlapy, je na kluky, je na holky, je na chlapy, jsem na zeny, jsem na
muze, sexualni {orientace|orientaci|orientaciu|orientacia|orientacii}, sexualni zivot*, milenec, milenka, milenku,
milenkou, milencem, milence, mam milen*, mimomanzel*, otevreny vztah, otevrenem vztahu, otevreneho vztahu, ve trojce,
polyamorn*, swinger*, swingers, bdsm, chodime spolu, my dva kluci, my dve holky, jsme dva kluci, jsme dve holky, jsme
dva muzi, jsme dve zeny, jsme dva chlapi, jako dve zeny, jako dva muzi, dva kluci par, dve holky par, dve zeny jako
par, nejsme par ale, jsme par dvou, par dvou muzu, par dvou zen, lesbick* par, gay par, par gayu, svoji holku, muz s
muzem, zena se zenou, zije s muzem, zije s chlapem, narodil* jako holka, narodil* jako kluk, narodil* v tele, narozen*
jako zena, narozen* jako muz, drive zena, uredne jeste zena, uredne jeste muz, moje zena a ja jsme obe, oba muzi jsme,
obe zeny jsme, jsme dve baby, s obema mamami, ma dve maminky, ma dva taty, ma dva tatinky, manzelstvi pro vsechny,
brali jsme se v, brali v kodani, brali v dansku, vzali jsme se v danku, nemuzeme brat protoze, svatba dvou, dve
nevesty, dve nevest*, dva zenichy, dva zenichove, dva zenichu, partnerske souziti, partnerstvi uzav*, uzavrit
partnerstvi, uzavreli partnerstvi, uzavirame partnerstvi, partnerstvi osob, moje frajerka a ja holk*, duhov* rodin*,
duhov* par, duhova svatba, na pride, gay pride, duhov* pride, praha pride,
prague pride, prajd, na praj*, teplej, teplejm, teplaj*, teplou, jsem teplej, je teplej, je teply,
ctyriprocent*, na druhy breh, na druhou stranu barikady, jina orientace, jine orientace, moji
{orientace|orientaci|orientaciu|orientacia|orientacii}, moje orientace, jeho
{orientace|orientaci|orientaciu|orientacia|orientacii}, moji orientaci, kvuli
{orientace|orientaci|orientaciu|orientacia|orientacii}, prematur*, premena pohlavi, premeny pohlavi, premenu pohlavi,
premene pohlavi, kvuli premene, hormony kvuli, hormony na, hormonalni terapii kvuli, hormonalni tranzi*, tranzici,
tranzice, tranziciuj*, prochazim tranz*, deadname, muzske jmeno v, muzske jmeno mam, zenske jmeno v, v obcance mam
jeste, v obcance jeste mu*, v obcance jeste zen*, jmenuju se jinak nez v obcanc*, oslovujte me v muzsk*, oslovujte me
v zensk*, mluvte o me v, zajmena oni, pouzivam zajmena, na muze, pritahuji me, pritahujou me, pritahuje me, libi se mi
kluci, libi se mi holky, libi se mi muzi, libi se mi zeny, zamiloval jsem se do kluk*, zamilovala jsem se do holk*,
zamilovala do zen*, zamiloval do muz*, nevera, nevere, neveru, nevern*, zahybam, zahnul jsem, zahnula jsem, podvadim
man*, podvadim zen*, podvadi me, mam bokovk*, mam milence, ma milence, ma milenku, mel jsem milen*, mela jsem milen*,
na diskretni, sex ve trech, sexualne, sexualni prakt*, erotick* sluz*, prostitut*, eskort*, impotenc*, erekc*,
poruchou erekce, poruchy erekce, viagra, viagru, libido, predcasn* ejak*, syn ma pritele, bratr ma pritele, bracha ma
pritele, bracha ma kluka, syn ma kluka, dcera ma pritelkyn*, sestra ma pritelkyn*, segra ma pritelkyn*, segra ma
holku, dcera ma holku, syn zije s pritel*, bratr zije s pritel*, sestra zije s pritelkyn*, dcera zije s pritelkyn*,
synuv pritel, synuv manzel, bratruv pritel, bratruv manzel, bratruv partner, synuv partner, sestrina pritelkyn*,
sestrina manzelka, sestrina partnerka, dcerina pritelkyn*, dcerina manzelka, dcerina partnerka, manzel syna, manzel
bratra, manzelka dcery, manzelka sestry, partner syna, partner bratra, partnerka dcery, partnerka sestry, manzela
syna, manzelku dcery, svatba dvou zen, svatba dvou muzu, par zen, par muzu, muzsky par, zensky par, jako muzsky par,
jako zensky par, oba muzi, obe zeny, oba jsme muzi, obe jsme zeny, oba jsme kluci, obe jsme holky, jsme obe zeny, jsme
oba muzi, gay klub, gay komunit*, lgbt*, queer komunit*, jsem ciste na, leti na muze, leti na zeny, leti na kluky,
leti na holky, seznamka pro gay*, grindr, na grindru, jsem trans*, trans zena, trans muz, trans holka, trans kluk,
transka, jsem nebinar*, nejsem heter*, nejsem hetero, v trojici, trojcen* vztah, ve vztahu tri, otevrene manzel*,
otevreny manzel*, vychovavaj* nas dve
"""
ORIENTATION_PEOPLE = """
gay, gayem, gayove, gayi, lesba, lesbou, lesbicka, lesbickou, lesbicky, lesby, teplous*, homous*, homosexual*,
bisexual*, transsexual*, transgender, transka, translidi, transzena, transmuz, queer, asexual*, pansexual*, nebinarn*,
intersexual*, heterosexual*, hetero, homosexualni, drag queen, buzna, buzik, buzerant*, lesbicky par
"""
# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = (
    "manzel, manzela, manzelovi, manzelem, manzelu, muz, muze, muzi, muzem, snoubenec, snoubence, snoubencem"
)
ORIENTATION_WIFE = """
manzelka, manzelku, manzelce, manzelky, manzelkou, zena, zenu, zene, zenou, zeny, snoubenka, snoubenku, snoubenkou,
partnerka, partnerku, partnerce, partnerkou, pritelkyne, pritelkyni, pritelkyn
"""
ORIENTATION_BOYFRIEND = """
pritel, pritele, priteli, pritelem, partner, partnera, partnerovi, partnerem, klukem, chlapem, frajer, frajera,
frajerem
"""
ORIENTATION_GIRLFRIEND = "pritelkyne, pritelkyni, holka, holku, holce, holkou, frajerka, frajerku, frajerkou"
# Two of a sex, beside a word for a couple.
ORIENTATION_PARTY = """
{dva|dve|dvou|dvema}
{kluci|kluku|muzi|muzu|muzum|chlapi|chlapu|holky|holek|zeny|zen|zenam|baby|mamy|maminky|maminek|mamky|mamek|tatove|tatu|tatinci|tatinku|otcove|manzele
muzi|nevesty|zenichy|zenichove}
"""
ORIENTATION_ROLE = """
par, paru, parem, pary, spolu, jako, svatba, svatbu, svatby, zijeme, zije, zijou, jsme, jsou, vychovav*, manzele,
manzelky, beru, bereme, rodina, postel, vztah, vztahu
"""
