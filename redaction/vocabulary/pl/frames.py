"""Polish words that show of whom a clause speaks and where it begins and ends. Folded; "*" ends a stem."""

PERSON_FRAME = """
jo, jestem, jestesmy, mam, mamy, mi, mnie, mna, nam, nas, nami, ja, my, moj, moja, moje, mojego, mojej, mojemu, moim,
moich, nasz, nasza, naszej, naszego, swoj, swoja, bylem, bylam, bylismy, bede, biore, bierzemy, cierpie, cierpi,
cierpimy, choruje, chorujemy, lecze, leczymy, chodze, chodzimy, zazywam, przeszedlem, przeszlam, przeszla, przeszedl,
walcze, czekam, nie moge, mialem, mialam, mielismy, dostalem, dostalam, urodzilem, urodzilam, pochodze, pochodzimy,
nosze, jezdze, zyje, zyjemy, stracilem, stracilam, jako, maz, meza, mezowi, mezem, zona, zony, zone, zonie, mama,
mame, mamie, mamusia, mamusi, mamusie, mamuni, tata, taty, tate, tacie, tatus, tatusia, tato, tatko, ojciec, ojca,
ojcu, ojcem, matka, matki, matke, matce, syn, syna, synowi, synem, synek, synka, synkowi, synowie, corka, corki,
corke, corce, corcia, corci, coreczk*, dziecko, dziecka, dziecku, dzieciak*, dzieci, dzieciom, babcia, babci, babcie,
dziadek, dziadka, dziadkowi, dziadk*, dziadziu*, brat, brata, bratu, bratem, bracia, siostra, siostry, siostre,
siostrze, tesc, tescia, tesciowi, tesciow*, ciocia, cioci, ciocie, ciotka, ciotki, wujek, wujka, wujkowi, wuj,
sasiad*, kolega, kolege, koledze, kolezank*, partner*, chlopak, chlopaka, chlopakowi, dziewczyna, dziewczyny,
dziewczyne, dziewczynie, wnuk*, wnuczk*, rodzic*, znajom*, przyjaciel*, przyjaciolk*, podopiecz*, klient, klientka,
klienta, pacjent*, narzeczon*, szwagier, szwagra, szwagierk*, kuzyn*, ziec, ziecia, synowa, synowej, bratanek,
bratanic*, siostrzen*, pracownik, pracownika, pracownica, pracownicy, szef, szefa, szefowa, najemc*, lokator*,
wspollokator*, opiekun*, dzidzius*, bobas*, malec, malego, maluch*, bliznia*, chlop, chlopa, baba, facet, faceta,
facetem, czlowiek, czlowieka, osoba, osobe, osoby, ktos z nas, jeden z nas, jedna z nas, oboje, obydwoje, emeryt*,
rencist*, skonczylam, pracuje, mieszkam, naleze, nalezymy, placimy, wzialem, wzielam, zarabiam, utrzymuje, malzon*,
malzonek, malzonk*, rodzina, rodzine, rodzinie
"""
WHO = """
jo, jestem, jestesmy, mam, mamy, ja, my, mnie, nas, bylem, bylam, biore, bierzemy, cierpie, cierpi, choruje, lecze,
chodze, mialem, mialam, nosze, jezdze, pochodze, pochodzimy, przeszedlem, przeszlam, czekam, stracilem, stracilam, on,
ona, oni, jego, jej, ze mnie, maz, meza, mezowi, mezem, zona, zony, zone, zonie, mama, mame, mamie, mamusia, mamusi,
tata, taty, tate, tacie, tatus, tato, ojciec, ojca, ojcu, ojcem, matka, matki, matke, matce, syn, syna, synowi, synem,
synek, synka, corka, corki, corke, corce, coreczk*, dziecko, dziecka, dziecku, dzieci, babcia, babci, babcie, dziadek,
dziadka, dziadkowi, dziadk*, brat, brata, bratu, bratem, siostra, siostry, siostre, siostrze, tesc, tescia, tesciow*,
ciocia, cioci, ciocie, ciotka, wujek, wujka, sasiad*, kolega, kolege, koledze, kolezank*, partner, partnera,
partnerka, partnerki, partnerke, chlopak, chlopaka, dziewczyna, dziewczyny, dziewczyne, wnuk*, wnuczk*, rodzice,
rodzicow, znajom*, przyjaciel*, przyjaciolk*, podopiecz*, klient, klienta, klientka, pacjent*, narzeczon*, szwagier,
szwagra, kuzyn*, ziec, synowa, pracownik, pracownika, pracownica, szef, szefa, szefowa, opiekunka, opiekunki, chlop,
facet, czlowiek, osoba, osobe, osoby, prezes, naleze, nalezymy, rodzina, rodzine, moja mama, malzon*, malzonek
"""
THIRD = """
ma, jest, bierze, byl, byla, mu, jej, jemu, on, ona, jego, go, sa, maja, miala, mial, lezy, porusza, jezdzi, chodzi,
nosi, dostal, dostala, stracil, stracila, przeszedl, przeszla, zostal, zostala
"""
BE = """
jestem, jestesmy, jest, sa, bylem, bylam, byl, byla, bylismy, jako, ja, my, jo, je, pochodze, pochodzimy, pochodzi,
urodzilem, urodzilam, zostal, zostalem, zostalam, bede, rodem, to
"""
BOUNDARY = """
a, ale, wiec, dlatego, bo, poniewaz, zeby, czy, lub, albo, potrzebuje, potrzebujemy, szukam, szukamy, chce, chcemy,
chcialbym, chcialabym, prosze, moge, mozecie, macie, da, dalo, bedzie, jakies, zatem, oraz, ktory, ktora, ktore,
ktorego, ktorej, gdyz, i
"""
LEADING = """
ze, poniewaz, bo, ale, no, tak, tez, jeszcze, poza, niestety, wiec, a, i, ktora, ktory, gdyz, jakby, dodam, waznie,
wazne, oraz, aha, witam, czesc, hej, dzien, dobry, wtedy, przeciez, sorry, nie
"""
HALTS = """
ja, my, on, ona, oni, wnuk, syn, corka, maz, zona, prosze, dziekuje, moge, mozecie, kiedy, gdzie, ile, jak, jaki,
jaka, jakie, juz, musze, jakby, tylko
"""
VETO = """
laptop*, komputer*, telefon, telefonu, smartfon*, tablet*, bateri*, silnik*, samochod*, auto, auta, pralk*, lodowk*,
zmywark*, drukark*, dysk, dysku, dyski, rower, roweru, produkt*, kabel, windows, towar*, odpowiedn*, przeznaczon*,
system, systemu, aplikacj*, serwer*, router*, monitor*, telewizor*, kociol, kotla, rura, rury, pompa ciepla, krzesl*,
stol, stolu, stolik*, szaf*, lampa, lampy, dach, dachu, podloga, podlogi, drzwi, okno, okna, drzewo, drzewa, roslin*,
kwiat*, opon*, hamulc*, skrzyni*, sprzeglo, zabawk*, lalka, gospodark*, rynek, rynku, druzyn*, umarla, umarl, umrze,
kamien z, matka boska, kawa, kawy, kawie, czekolad*, piwa, piwo, seriali
"""
BEASTS = """
konik, konika, konikow*, niesie, niosa,
szczur*, szynszyl*, kanarek, kanark*, zolw*, jaszczur*, gekon*, rybki, akwari*, zrebak*, kucyk*, warroz*,
chihuahu*, buldog*, pudel, pudla, terier*, rottweil*, boksera, beagle, husky, karma, karme, karmy,
pies, psa, psu, psem, psy, piesek, pieska, suczk*, suka, szczeniak*, szczeniat*, kot, kota, kotu, kotem, koty, kotow,
kotka, kotek, kotce, kociak*, kocur*, kon, konia, klacz, krolik*, chomik*, swinka morska, papug*, fretk*, zwierz*,
zwierzak*, weterynar*, wet, karma dla, karmy dla, kastrat*, sterylizow*, owczar*, labrador*, jamnik*, pers, krowa,
krowy, swini, pszczol*, hodowl*
"""
DENIED = """
jakies, jakas, jakis, jakichs, jakichkolwiek, jakiekolwiek, jakakolwiek, zadn*, niemam, slowo, slowa, bez, gdyby,
rzekom*, nigdy, nie, nic, zaswiadczenie, zaswiadczenia, wyciag, pan, pani, panstwo
"""
FOR = "dla, przeciw, na, przy"
OFFERS = """
oferujemy, zapewniamy, stanowisko, stanowiska, rekrutacj*, wymagamy, wymagane, minimum, co najmniej, rekrutuj*, zatrudnim*
"""
