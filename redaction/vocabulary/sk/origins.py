"""Slovak words for origin and sexual orientation. Folded; "*" ends a stem; entries of several words follow each other."""

ETHNICITY_ALONE = """
romskeho povodu, zidovskeho povodu, madarskeho povodu, ukrajinskeho povodu, vietnamskeho povodu, ruskeho povodu,
arabskeho povodu, africkeho povodu, nemeckeho povodu, ceskeho povodu, rusinskeho povodu, ineho povodu, romskej
narodnosti, madarskej narodnosti, ukrajinskej narodnosti, rusinskej narodnosti, ceskej narodnosti, nemeckej
narodnosti, narodnostn* mensin*, madarsk* mensin*, romsk* mensin*, tmavsej plet*, tmavsia plet*, tmavej plet*, ciernej
plet*, inej farby plet*, farby pleti, farbu pleti, z osady som, z romskej osady, tmavu plet, tmava plet, tmavsiu
plet*, som tmavsi, som tmavsia, napoly madar*, napoly rom*, napoly vietn*, napoly ukraj*, napoly cech*, napoly zid*,
napoly arab*, polovicny rom*, polovicny madar*, zidovske koren*, romske koren*, madarske koren*, nemecke koren*,
docasne utocisk*, docasneho utocisk*, odidenec*, pozadal* o azyl, dostal* azyl, utiekli pred vojnou, utiekla pred
vojnou, usli pred vojn*, pred vojnou na ukr*, doma hovorime po mad*, doma hovorime rom*, doma hovorime po rus*, doma
hovorime po ukr*
"""
ETHNICITY_PEOPLE = """
rom, romka, romovia, romom, romku, cigan*, olasski, olach, rusin*, goral*, madar, madarka, madari, madarom, madarku,
cech, ceska, cesi, cechom, ceskou, moravan*, polak, polka, poliak*, nemec, nemka, nemcom, nemci, rakusan*, ukrajinec,
ukrajinc*, ukrajink*, rus, ruska, rusi, rusom, bielorus*, moldavc*, moldavec, moldavk*, rumun, rumunka, rumuni,
rumunom, bulhar, bulharka, srb, srbka, srbi, srbom, chorvat, chorvatka, chorvati, slovinec, albanec, albanc*, albank*,
grek, turek, turkyn*, turci, turkom, gruzinec, gruzinc*, gruzink*, armen, armenka, armencan*, kazach*, uzbek*,
cecenec, cecenk*, vietnamec, vietnamc*, vietnamk*, cinan*, japonec, japonk*, korejec, korejk*, mongol*, thajcan*,
filipinec, filipink*, ind, indka, indom, pakistan*, nepalcan*, nepalc*, afganec, afganc*, afgank*, iranec, iranc*,
irank*, irac*, syrcan*, arab, arabka, arabi, arabom, kurd, kurdka, libanoncan*, palestincan*, izraelcan*, egyptan*,
tunisan*, marocan*, alzircan*, nigerijcan*, african*, afričan*, cernoch, cernoska, cernosi, cernochom, mulat, mulatka,
aziat*, american*, kanadan*, mexican*, kubanec, kubanc*, kubank*, brazilcan*, anglican*, brit, britka, ir, irka, skot,
francuz*, talian, talianka, taliani, talianom, spanel, spanelka, portugalc*, holandan*, belgican*, sved, svedka
narodn*, nor, norka, fin, finka, dan, danka, cudzinec, cudzinka, cudzinci, utecenec, utecenc*, utecenk*, azylant*,
odidenec, odidenc*, odidenk*, migrant*, imigrant*, pristahoval*
"""
ETHNICITY_TIGHT = """
romsk*, cigansk*, madarsk*, ukrajinsk*, vietnamsk*, rusinsk*, arabsk*, africk*, povodom, povodu, mensin*, cernossk*,
zidovskeho povodu
"""
ETHNICITY_FROM = """
ukrajiny, zakarpatia, ruska, ceska, ciech, moravy, polska, madarska, nemecka, rakuska, rumunska, bulharska, moldavska,
gruzinska, armenska, azerbajdzanu, kazachstanu, uzbekistanu, bieloruska, srbska, vojvodiny, chorvatska, bosny,
slovinska, macedonska, albanska, kosova, grecka, turecka, cypru, talianska, spanielska, portugalska, francuzska,
belgicka, holandska, anglicka, britanie, irska, skotska, svedska, norska, finska, danska, estonska, lotysska, litvy,
usa, ameriky, kanady, mexika, kuby, brazilie, argentiny, kolumbie, venezuely, indie, pakistanu, bangladesa, nepalu,
filipin, thajska, vietnamu, ciny, mongolska, japonska, korey, syrie, iraku, iranu, libanonu, izraela, palestiny,
afganistanu, egypta, tuniska, alzirska, maroka, libye, nigerie, ghany, konga, kene, etiopie, somalska, sudanu, afriky,
azie, balkanu, kyjeva, lvova, charkova, odesy, moskvy, uzhorodu, minska, hanoja, donbasu, krymu, ukrajine, rusku,
cesku, polsku, madarsku, nemecku, rakusku, rumunsku, bulharsku, srbsku, chorvatsku, turecku, taliansku, vietname,
cine, indii, syrii, egypte, maroku, nigerii, kyjeve, lvove, charkove, odese, moskve, mukaceva, mukaceve
"""
ORIENTATION_ALONE = """
dve mamy, dvaja otcovia, dvaja tatovia, dve maminky, rovnakeho pohlavia, rovnakym pohlavim, jeho manzel, jeho manzela,
jeho manzelom, jej manzelka, jej manzelku, jej manzelkou, jej zena, jej zenou, jej priatelka, jej priatelku, jej
frajerka, jeho frajer, na chlapov, na chalanov, na zeny som, som na zeny, som na baby, je na chlapov, registrovan*
partner*, zivotne partnerstvo, zmena pohlavia, zmene pohlavia, zmenu pohlavia, po tranzicii, v tranzicii, pred
tranziciou, coming out, coming oute, som bi, je bi, som trans, je trans, som queer, som homo, je homo, som teply, je
teply, sexualn* {orientace|orientaci|orientaciu|orientacia|orientacii}, sexualny zivot, milenec, milenka, milenku, mam
milen*, otvoreny vztah, otvorenom vztahu, polyamor*, swinger*, sme dvaja chalani, sme dvaja chlapi, sme dvaja muzi,
sme dve zeny, sme dve baby, sme dve dievcata, dvaja chalani, dvaja muzi, ako par dvaja, gay par, lesbick* par, zije s
muzom, zijem s muzom ako muz, rovnakopohlavn*, sme par dvaja, duhov* rodin*, duhov* par,
na pride, gay pride, duhov* pride, bratislava pride, kosice pride, teplej orient*, jeho
{orientace|orientaci|orientaciu|orientacia|orientacii}, moja {orientace|orientaci|orientaciu|orientacia|orientacii},
inej {orientace|orientaci|orientaciu|orientacia|orientacii}, premena pohlavia, premeny pohlavia, hormony kvoli,
tranzic*, muzske meno v, zenske meno v, v obcianskom mam este, oslovujte ma v, pritahuju ma, pacia sa mi chlapci,
pacia sa mi dievcata, pacia sa mi muzi, pacia sa mi zeny, zalubil som sa do chal*, zalubil som sa do chlap*, zalubila
som sa do zen*, zalubila som sa do bab*, nevera, nevere, neveru, podvadzam manz*, podvadza ma, podvadzam zen*,
frajerku mam popri, impotenc*, erekc*, viagra, gej, gejom, gejovia, gejsk*, syn ma frajera, brat ma frajera, brat ma
priatela, syn ma priatela, dcera ma frajerku, sestra ma frajerku, dcera ma priatelk*, sestra ma priatelk*, syn zije s
priatel*, brat zije s priatel*, sestra zije s priatelk*, manzel syna, manzel brata, manzelka dcery, manzelka sestry,
frajer syna, frajer brata, frajerka dcery, frajerka sestry, partner syna, partner brata, partnerka dcery, partnerka
sestry, svadba dvoch, par zien, par muzov, muzsky par, zensky par, obaja muzi, obe zeny, obaja sme muzi, obe sme zeny,
sme obe zeny, sme obaja muzi, lgbt*, queer komun*, gay komun*, gay klub, leti na chlap*, leti na zeny, grindr, trans
zena, trans muz, trans chalan, trans baba, nie som hetero, som teplos*, jeho manz*, jej manzelk*, vychovavame ho dve,
vychovavame ju dve, dve mamky, dvoch otcov, ma dve mamy, ma dvoch otcov, inej orientacie, moja orientacia, jeho
orientacia, ziju spolu dve, zijeme ako dve, zijeme ako dvaja, sme par, otvorene manzel*, milencom, milenci, v trojke
"""
ORIENTATION_PEOPLE = """
gay, gayom, gayovia, lesba, lesbou, lesbicka, lesbicky, lesbickou, teplos*, teplous*, homosexual*, bisexual*,
transsexual*, transgender, transka, queer, asexual*, pansexual*, nebinarn*, intersexual*, heterosexual*, hetero,
buzerant*, buzik
"""
# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = "manzel, manzela, manzelovi, manzelom, muz, muza, muzovi, muzom, snubenec, snubenca"
ORIENTATION_WIFE = """
manzelka, manzelku, manzelke, manzelky, manzelkou, zena, zenu, zene, zenou, zeny, snubenica, snubenicu, partnerka,
partnerku, partnerke, partnerkou
"""
ORIENTATION_BOYFRIEND = """
priatel, priatela, priatelovi, priatelom, partner, partnera, partnerovi, partnerom, frajer, frajera, frajerom, chalan,
chalanom
"""
ORIENTATION_GIRLFRIEND = "priatelka, priatelku, priatelke, priatelkou, frajerka, frajerku, frajerke, frajerkou"
# Two of a sex, beside a word for a couple.
ORIENTATION_PARTY = """
{dvaja|dve|dvoch|dvoma}
{chalani|chalanov|chlapi|chlapov|muzi|muzov|zeny|zien|baby|dievcata|dievcat|mamy|mamky|maminy|otcovia|otcov|ocovia|tatovia|tatinovia|nevesty|zenisi}
"""
ORIENTATION_ROLE = """
par, paru, parom, spolu, ako, svadba, svadbu, zijeme, ziju, sme, su, vychovav*, manzelia, manzelky, rodina, postel,
vztah
"""
