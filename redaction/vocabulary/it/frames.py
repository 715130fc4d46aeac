"""Italian: the words that tell of whom a clause speaks."""

PERSON_FRAME = """
sono, siamo, ho, abbiamo, mi, me, io, noi, mio, mia, miei, mie, nostro, nostra, nostri, ero, sto, stiamo, soffro,
facciamo, vivo, cammino, aspetto, aspettiamo, nat*, vengo, veniamo, essendo, avendo, marito, moglie, mamma, madre,
papa, padre, babbo, figlio, figlia, figli, figlie, bambin*, bimb*, nonna, nonno, nonni, fratello, sorella, suocer*,
zia, zio, cognat*, cugin*, vicin*, amico, amica, compagn*, fidanzat*, nipot*, genitor*, collega, ragazz*,
affittuari*, alliev*, alunn*, anzian*, apprendista, autista, assistit*, babysitter, badante, bisnonn*, caporeparto,
cognato, colleghi, colleghe, collaborator*, commess*, condomin*, coinquilin*, coniuge, consuocer*, cugini, datore,
dipendent*, fidanzato, figlioccio, genero, gemell*, impiegat*, infermier*, inquilin*, ex marito, ex moglie,
lavoratore, madrina, maestr*, mammina, mogliettina, maritino, muratore, neonat*, nipotin*, nonnin*, nuora, ospite,
ospiti, operai*, padrin*, parent*, parenti, passegger*, pazient*, pensionat*, portiere, proprietari*,
quattordicenne, residente, sacerdote, segretari*, signor*, socer*, sorellina, fratellino, sposo, sposa, student*,
tizio, tutor*, vecchi*, vecchio, avevo, avevamo, eravamo, stavo, ho avuto, m'hanno, mi hanno, l'hanno, dobbiamo,
andiamo, voto, milito, abbia, abbia avuto, sn, lui, lei
"""

WHO = """
io, noi, sono, siamo, ero, eravamo, ho, abbiamo, vengo, veniamo, mi, ci, lui, lei, loro, marito, moglie, mamma,
madre, papa, padre, babbo, figlio, figlia, figli, figlie, bambin*, bimb*, nonna, nonno, nonni, fratello, sorella,
fratelli, sorelle, suocer*, zia, zio, zii, cognat*, cugin*, vicin*, amico, amica, amici, compagn*, fidanzat*,
nipot*, genitor*, collega, colleghi, cliente, ragazz*, inquilin*, dipendent*, badante, colf, operai*, alliev*,
alunn*, pazient*, ospite, genero, nuora, signor*, donna, uomo, anzian*, famiglia, parenti, student*, autista,
relatric*, relator*, persona, persone, socio, socia, titolare, gemell*, neonat*, sposo, sposa, testimone,
coinquilin*, apprendista, segretari*, presidente, direttor*
"""

THIRD = """
ha, l'ha, aveva, lui, lei, hanno, suo, sua, prende, soffre, vive, cammina, ebbe, avuto, stato, stata, viene,
vengono, soffrono, vivono, soffriva, viveva, stava, essendo, poverina, poverino, poveretta, gliel'hanno, gli hanno,
le hanno, c'ha, c'era, faccio, facciamo, prendo, prendiamo, porto, vado, andiamo, vivo, viviamo, cammino, uso,
frequento, abito, lavoro, milito, osservo
"""

BE = """
sono, siamo, e, ero, eravamo, essendo, io, noi, nat*, marito, moglie, famiglia, coppia, compagno, compagna,
genitori, praticanti, era, erano, fu, sia, essere, e', lui, lei, loro, figlio, figlia, madre, padre, mamma, papa,
fratello, sorella, suocera, suocero, genero, nuora, zio, zia, nonno, nonna, collega, vicino, vicina, amico, amica,
ragazzo, ragazza, signore, signora, donna, uomo, inquilino, inquilina, dipendente, cliente, autista, vecchio,
vecchia, ex, fervente, convinto, convinta, famiglie, stato, stata, diventato, diventata, entrambi, entrambe,
padroni, sn
"""

COMES = """
vengo, viene, vengono, veniamo, venuto, venuta, venuti, arrivo, arriva, arrivato, arrivata, arrivati, arriviamo,
sono, siamo, nato, nata, nati, nate, originari*, origin*, provengo, proviene, proveniamo, provenienza, scappat*,
fuggit*, immigrat*, emigrat*, cresciut*, e', era
"""

BOUNDARY = """
ma, quindi, percio, perche, cosi, e, o, oppure, se, vorrei, vorremmo, cerco, cerchiamo, serve, servono, mi serve, ci
serve, avrei, volevo, potete, avete, si puo, posso, possiamo, allora, pero, mentre, quanto, quando
"""

LEADING = """
che, perche, ma, pero, e, anche, inoltre, purtroppo, allora, dato, visto, siccome, poi, si, eh, guardi, tra,
comunque, non, tipo
"""

DENIED = """
nessun*, senza
"""

VETO = """
cane, cani, gatto, gatta, gatti, cavallo, cagnolin*, pc, computer, portatile, notebook, telefono, batteria, motore,
auto, macchina, lavatrice, frigo*, stampante, disco, bici, cavo, windows, materass*, adatt*, indicat*, mobile,
mobili, sedia, sedie, tavol*, divano, poltrona, armadio, finestr*, muro, parete, tetto, pavimento, cassett*,
maniglia, cerniera, gambe del, gamba del, scooter, monopattino, moto, motorino, camion, furgone, barca, rimorchio,
trapano, sega, forno, cucina, lavastoviglie, asciugatrice, aspirapolvere, caldaia, pompa, tubo, tubi, rubinetto,
water, lavandino, schermo, display, tastiera, mouse, cuffie, casse, caricatore, spina, lampada, orologio, cinturino,
zaino, giacca, scarpe, tenda, camper, roulotte, fotocamera, obiettivo, drone, server, sito, pagina, app, browser,
file, database, sistema, rete, wifi, internet, segnale, aggiornamento, gioco, serie, romanzo, canzone, mercato,
economia, settore, fornitore, gomme, pneumatic*, freno, freni, frizione, marmitta, serbatoio, piant*, alber*, prato,
siepe, rose, pomodor*, orto, giardino, ulivi, fregature, scheda, schede
"""

BEASTS = """
cavallin*,
cincilla, geco, acquario, pulcin*, rottweiler, varroa, apicolt*,
cane, cani, cagna, cagnetta, cagnolin*, cucciol*, gatto, gatta, gatti, gatte, gattin*, micio, micia, labrador,
pastore tedesco, barboncin*, bulldog, carlino, chihuahua, beagle, setter, segugio, bassotto, maltesino, volpino,
jack russell, golden, husky, cavallo, cavalli, cavalla, puledr*, pony, asin*, mucca, mucche, vacca, vacche, vitell*,
toro, maiale, maiali, scrofa, pecora, pecore, agnell*, capra, capre, capretta, gallin*, pollo, polli, oche, anatr*,
coniglio, conigli, conigliett*, criceto, criceti, cavia, cavie, furetto, pappagall*, canarin*, uccell*, pesci, pesce
rosso, tartarug*, api, ape regina, arnia, arnie, alveare, varroa, veterinari*, animale, animali, pelos*, bestiol*,
bestia, bestie, lettiera, crocchette, mangime, stalla, allevament*
"""

FOR = """
per, contro, da
"""

OFFERS = """
assumiamo, commesso, candidatura, offriamo, selezione
"""
