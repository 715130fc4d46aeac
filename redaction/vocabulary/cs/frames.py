"""Czech words that show of whom a clause speaks and where it begins and ends. Folded; "*" ends a stem."""

PERSON_FRAME = """
jsem, jsme, sem, sme, mam, mame, mi, me, mne, mnou, nam, nas, nami, ja, my, su, muj, moje, moji, meho, memu, mou,
mych, mym, moja, svuj, svou, sveho, svoji, nase, nasi, nasemu, naseho, nasim, nasich, byl, byla, byli, budu, budeme,
beru, bereme, trpim, trpime, trpi, trpel*, lecim, lecime, beham, chodim, chodime, uzivam, uzivame, prodelal*,
onemocnel*, bojuji, bojuju, cekam, cekame, nemuzu, nemuzeme, nemohu, nesmim, nosim, narodil*, pochazim, pochazime,
dostal*, prisel, prisla, jako, coby, jezdim, zvladam, nezvladam, manzel*, zena, zene, zenu, zenou, muz, muze, muzi,
chlap, chlapa, chlapovi, maminka, mamince, maminku, maminky, maminkou, mama, mamu, mamka, mamky, mamce, mamku, mamkou,
tata, tatovi, tatu, taty, tatinek, tatinka, tatinkovi, tatinkem, tatka, otec, otce, otci, otcem, matka, matce, matku,
matky, matkou, syn, syna, synovi, synem, synove, synek, synka, dcera, dceri, dceru, dcery, dcerou, dcerka, dcerce,
dcerku, dcerky, dite, ditete, diteti, ditko, deti, detem, detmi, babicka, babicce, babicku, babicky, babickou, babi,
babka, babce, babku, deda, dedovi, dedy, dedu, dedecek, dedeckovi, dedecka, dedeckem, bratr*, bratri, brach*, brat*,
segra, segru, segre, sestra, sestre, sestru, sestry, sestrou, tchan*, tchyn*, teta, tete, tetu, tety, stryc*, strejd*,
soused*, kamarad*, partner*, pritel*, pritelkyn*, snouben*, kolega, kolegovi, kolegu, kolegyn*, kolegove, klient*,
pacient*, vnuk*, vnucka, vnucce, vnucku, vnucky, vnouce*, prarodic*, rodice, rodicum, rodicu, spolubydlic*, najemni*,
najemce, zamestnan*, podrizen*, svagr*, svagrov*, neter*, synov*, druh, druzka, druzku, kluk, kluka, klukovi, kluci,
klukum, holka, holku, holce, holky, holcick*, chlapec, chlapce, miminko, mimino, mimcem, sef, sefa, sefovi, sefka,
majitel*, jednatel*, ucitel*, zaky, zak, zacka, uzivatelk*, clovek, cloveka, osoba, osobu, osoby, nekdo, jeden z nas,
jedna z nas, starsi syn, mladsi syn, oba, obe, obema, jemu, nemu, nim, patrim, patrime, ziju, ziji, zijeme, pobiram,
pobirame, pobira, piju, mel, mela, meli, manzele, chlapi, baby, vnouc*, diagnostikovali, operovali, potrebuje,
brachovi, malou, malej, maly, mala, starsimu, starsiho, mladsi, mladsiho, nejstarsi, nejmladsi
"""
WHO = """
jsem, jsme, sem, sme, mam, mame, ja, my, mne, nas, beru, bereme, trpim, trpime, trpi, lecim, lecime, chodim, chodime,
uzivam, prodelal*, onemocnel*, nosim, nemuzu, nemohu, nesmim, cekam, cekame, pochazim, on, ona, oni, jeho, jeji,
manzel*, zena, zene, zenu, zenou, muz, muzi, chlap, maminka, mamince, maminku, maminky, maminkou, mama, mamu, mamka,
mamky, mamce, mamku, tata, tatovi, tatu, taty, tatinek, tatinka, tatinkovi, tatka, otec, otce, otci, matka, matce,
matku, matky, syn, syna, synovi, synem, synek, dcera, dceri, dceru, dcery, dcerou, dcerka, dcerce, dcerku, dite,
ditete, diteti, deti, detem, babicka, babicce, babicku, babicky, babickou, babi, babka, babce, deda, dedovi, dedy,
dedu, dedecek, dedeckovi, dedecka, bratr, bratra, bratrovi, bratrem, bratri, brach*, segra, segru, segre, sestra,
sestre, sestru, sestry, tchan*, tchyn*, teta, tete, tetu, stryc*, strejd*, soused, souseda, sousedka, sousedku,
sousedovi, kamarad*, partner*, pritel*, snouben*, kolega, kolegovi, kolegu, kolegyn*, kolegove, klient*, pacient*,
vnuk*, vnucka, vnucce, vnucku, vnouce*, prarodic*, rodice, rodicum, rodicu, spolubydlic*, najemnik*, najemnic*,
zamestnan*, podrizen*, svagr*, neter*, druh, druzka, kluk, kluka, klukovi, holka, holku, holce, holcick*, chlapec,
chlapce, miminko, mimino, sef, sefa, sefka, clovek, cloveka, osoba, osobu, osoby, starsi, mladsi, opatrovatelka,
opatrovnik, uklizecka, au, pribuzn*, patrim, patrime, ziju, ziji, zijeme, pobiram, pobirame, mela jsem, manzele,
rodina, rodinu
"""
THIRD = """
ma, je, bere, bylo, byl, byla, mu, ji, jemu, on, ona, jeho, jeji, oni, mel, mela, jsou, maji, zustal, zustala, lezi,
jezdi, nosi, chodi, trpi, prodelal, prodelala, dostal, dostala
"""
BE = """
jsem, jsme, sem, sme, je, jsou, byl, byla, byli, jako, coby, su, ja, my, puvodem, rodem, pochazim, pochazime, pochazi,
narodil*, nejsem, nejsme, neni, bude, budu, stal se, zustal
"""
BOUNDARY = """
a, ale, tak, takze, proto, protoze, aby, jestli, nebo, kdyby, potrebuju, potrebuji, potrebujeme, potrebuje,
potreboval*, hledam, hledame, shanim, shanime, chci, chceme, chtel, chtela, prosim, muzete, mohli, mate, vadi, lze,
da, jde, pujde, nevadi, bude, abych, mohl, mohla, tudiz, tedy, at, ktery, ktera, ktere, kterou
"""
LEADING = """
ze, jenze, protoze, ponevadz, jelikoz, ale, jo, no, tak, totiz, taky, navic, jinak, bohuzel, pac, a, kdyz, co, hele,
pozor, jeste, mozna, proste, vlastne, dulezita, vec, ktera, ktery, ktere, kterou, i, takze, diky, zdravim, ahoj, cau,
prosim, omlouvam, sorry, ano, ne
"""
HALTS = """
ja, my, on, ona, oni, vnuk, syn, dcera, manzel, manzelka, bracha, maminka, prosim, dekuji, diky, muzete, jestli, kdy,
kde, kolik, jak, jakou, jaky
"""
VETO = """
notebook*, pocitac*, pc, ntb, telefon, telefonu, mobil, mobilu, tablet*, baterk*, baterie, motor*, auto, auta, autu,
aut, pracka, pracku, pracky, mycka, mycku, lednice, lednici, lednicka, tiskarn*, disk, disku, disky, ssd, kolo,
produkt*, vyrobek, vyrobk*, kabel*, software, windows, system, systemu, aplikac*, web, webu, server*, router*,
monitor*, televiz*, matrace pro, vhodn*, vhodna, kotel, kotle, kotli, bojler*, trubk*, potrubi, sifon*, kohoutk*,
cerpadl*, zidl*, stul, stolu, stole, skrin*, lampa, lampy, koberec, podlah*, strech*, strecha, dvere, dveri, okno,
okna, strom, stromy, jablon, tresen, rostlin*, kytk*, kvetin*, zahrad*, travnik, pneumatik*, brzd*, poloos*,
homokinet*, prevodovk*, spojk*, octavi*, fabi*, skodovk*, nehmatateln*, hracka, hracky, panenk*, ekonomik*, trh, trhu,
tym, tymu, kave, kavu, kava, cokolad*, pivu, pivo, pocitacov*, seriál*
"""
BEASTS = """
konik*, nenese, nenesou,
potkan*, cincil*, andulk*, kanar, kanara, kanark*, zelv*, jesterk*, gekon*, rybick*, akvari*, klisn*, hribe,
hribat*, ponik*, civav*, buldo*, pudl*, terier*, rotvajl*, retriv*, bigl*, husky, pitbul*, dobrman*, vcelstv*,
varro*, zverolek*, kocick*,
pes, psa, psovi, psem, psi, psu, pejsk*, pejsek, fenka, fenku, fence, fenky, stene, stenata, kocka, kocku, kocky,
kocce, kocour*, kotě, kote, kotata, kralik*, kralic*, kun, kone, koni, konem, kobyla, hrebec, papous*, morce, krecek,
krecka, fretk*, zvire, zvirat*, zvireci, mazlicek, mazlicka, mazlicky, veterin*, krmivo, krmiva, granule, granuli,
chovatel*, jezevcik*, labrador*, ovcak*, vlcak*, retriever*, kravy, krava, prase, prasat*, slepic*, vcely, vcel
"""
DENIED = """
nejak*, jakekoli*, jakekoliv, jakykoli*, zadn*, nemam, nemame, nemate, nema, slovo, slovu, vyraz, kdokoli*, neni,
jestlize, pripadne, pripadna, vypis, vypisu, vypisem, potvrzeni, ne, cisty, cista
"""
FOR = "pro, proti, na, pri"
OFFERS = """
nabizime, nabidka, nabidku, nastup, nastupni, pozice, pozici, uchazec*, zadatel*, prijmeme, hledame, vyzadujeme,
pozadujeme
"""
