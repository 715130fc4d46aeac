"""Slovak words that show of whom a clause speaks and where it begins and ends. Folded; "*" ends a stem."""

PERSON_FRAME = """
som, sme, mam, mame, mi, ma, mne, mnou, nam, nas, nami, ja, my, moj, moja, moje, mojho, mojej, mojmu, moju, mojim,
mojich, nasa, nase, nasej, nasho, svoj, svoju, bol, bola, boli sme, budem, budeme, beriem, berieme, trpim, trpi,
trpime, liecim, lieci, chodim, chodime, uzivam, nosim, jazdim, prekonal*, ochorel*, cakam, cakame, nemozem, nesmiem,
narodil*, pochadzam, pochadzame, dostal*, prisiel, prisla, ako, manzel, manzela, manzelovi, manzelom, manzelka,
manzelky, manzelke, manzelku, manzelkou, zena, zenu, zene, zeny, muz, muza, muzovi, mama, mamu, mamy, mamou, mamke,
mamka, mamku, mamicka, mamicku, otec, otca, otcovi, otcom, ocko, ocka, tato, tata, tatovi, tatino, oco, oca, ocovi,
syn*, dcer*, dieta, dietata, dietatu, deti, detom, detmi, babatko, babk*, babick*, starka, starku, stara mama, stary
otec, dedo, deda, dedko, dedka, dedkovi, brat, brata, bratovi, bratom, brach*, segra, segru, sestr*, svokr*, svokor,
svokra, teta, tetu, stryko, ujo, uja, sused, suseda, susedka, susedku, kamarat*, partner*, priatel*, frajer*, snuben*,
kolega, kolegu, kolegovi, kolegyn*, kolegovia, klient*, pacient*, vnuk, vnuka, vnukovi, vnuck*, rodicia, rodicov,
rodicom, svagor, svagra, svagrin*, neter*, najomn*, zamestnan*, sef, sefa, sefka, chlap, chlapa, chlapec, chlapca,
dievca, dievcat*, clovek, cloveka, osoba, osobu, niekto z nas, jeden z nas, jedna z nas, obaja, obe, zenich, zenicha,
nevesta, nevestu, uctovnick*, patrim, patrime, zijem, zijeme, poberam, mal, mala, mali, rodina, rodinu, manzelia,
potrebuje mama
"""
WHO = """
som, sme, mam, mame, ja, my, mne, nas, beriem, trpim, trpi, liecim, chodim, uzivam, nosim, prekonal*, ochorel*,
nemozem, nesmiem, cakam, cakame, pochadzam, on, ona, oni, jeho, jej, manzel, manzela, manzelovi, manzelom, manzelka,
manzelky, manzelke, manzelku, manzelkou, zena, zenu, zene, muz, mama, mamu, mamy, mamou, mamke, mamka, mamku, mamicka,
otec, otca, otcovi, ocko, ocka, tato, tata, oco, syn, syna, synovi, synom, synak, dcera, dcery, dcere, dceru, dcerka,
dcerku, dcerke, dieta, dietata, dietatu, deti, detom, babatko, babka, babky, babke, babku, babick*, starka, dedo,
deda, dedko, dedka, dedkovi, brat, brata, bratovi, brach*, segra, sestra, sestry, sestre, sestru, svokr*, svokor,
teta, tetu, stryko, ujo, sused, suseda, susedka, susedku, kamarat*, partner*, priatel*, frajer*, snuben*, kolega,
kolegu, kolegovi, kolegyn*, klient*, pacient*, vnuk, vnuka, vnukovi, vnucka, vnucku, vnucke, rodicia, rodicov, svagor,
svagra, neter*, najomn*, zamestnan*, sef, sefa, sefka, chlap, chlapec, chlapca, dievca, clovek, cloveka, osoba, osobu,
zenich, nevesta, opatrovatelka, uctovnick*, patrim, patrime, zijem, zijeme, rodina, rodinu
"""
THIRD = """
ma, je, berie, bol, bola, mu, jej, ju, ho, on, ona, jeho, mal, mala, su, maju, lezi, nosi, chodi, trpi, dostal,
dostala, zostal, zostala, zaraba, robi
"""
BE = """
som, sme, je, su, bol, bola, boli, ako, ja, my, povodom, rodom, pochadzam, pochadzame, pochadza, narodil*, nie som,
bude, budem
"""
BOUNDARY = """
a, ale, tak, takze, preto, pretoze, aby, alebo, ci, potrebujem, potrebujeme, hladam, hladame, chcem, chceme, chcel,
chcela, prosim, mozete, mate, vadi, da, pojde, prejde, bude, teda, nech, ktory, ktora, ktore, ktoru, keby, zeby
"""
LEADING = """
ze, pretoze, lebo, ale, no, tak, tiez, navyse, inak, bohuzial, a, ked, este, vlastne, ktora, ktory, keby, ci, akoze,
sorry, ahoj, zdravim, jo
"""
HALTS = "uz, musim, ja, my, on, ona, oni, tiez, prosim, dakujem, kedy, kde, kolko, ako, aky, aka, sa, ze"
VETO = """
notebook*, pocitac*, telefon, telefonu, mobil, tablet*, bateri*, motor*, auto, auta, autu, prack*, chladnick*,
umyvack*, tlaciaren, tlaciarn*, disk, disku, bicykel, bicykla, vyrobok, produkt*, vhodn*, software, windows, system,
systemu, aplikac*, server*, router*, monitor*, televiz*, kotol, kotla, rura, rury, potrubi*, stolick*, stol, stola,
skrin*, lampa, strech*, strecha, dvere, okno, okna, strom, rastlin*, kvet, pneumatik*, brzd*, prevodovk*, hrack*,
ekonomik*, trh, tim, kava, kavu, kave, cokolad*, pivo
"""
BEASTS = """
konik*,
maciatk*, zajac, zajaca, morca, korytnack*, kobyl*, zrieb*, civav*, buldo*, labrador*,
pes, psa, psovi, psom, psik*, psy, fena, fenka, suka, stena, mack*, kocur*, macur, kon, kona, kralik*, skrecok,
papag*, zviera*, zvierat*, veterinar*, krmivo, granule, granul, ovciak*, labrador*, krava, kravy, prasa, sliepk*,
vcely
"""
DENIED = """
nejak*, akekolvek, akykolvek, akakolvek, ziadn*, nemam, nemame, nemate, nema, slovo, slova, nie, pripadn*, vypis,
vypisu, vypisom, potvrdenie
"""
FOR = "pre, proti, na, pri"
OFFERS = """
ponukame, ponuka, nastup, pozicia, poziciu, uchadzac*, prijmeme, vyzadujeme, minimalne, aspon
"""
