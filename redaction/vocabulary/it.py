"""Italian. Folded (no diacritics); "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = """
all'ossigeno, con l'ossigeno, ossigenoterap*, dopo una caduta, e' caduta, e' caduto, si e' rotta,
si e' rotto, operata al, operato al, operata all'anca, operato all'anca, operato al ginocchio,
problemi di cuore, problemi di schiena, problemi alla schiena, mal di schiena cronico, problemi di salute,
problemi motori, cardiopatic*, demenza senile, non si muove, fa fatica a camminare,
faccio fatica a camminare, dislessia, tumore, tumori, cancro, ictus, paralisi, paralizzat*, disabil*,
invalid*, handicap*, sedia a rotelle, carrozzina, carrozzella, stampelle, cieco, cieca, ciechi, ipovedent*,
non vedente, sordo, sorda, sordomut*, non udente, ipoacusi*, apparecchio acustico, incinta, gravidanz*,
in dolce attesa, aspetto un bambino, aspetta un bambino, aspettiamo un bambino, aspettiamo un figlio,
aborto, abortit*, partorit*, ho partorito, allattando, allatto, cesareo, sclerosi*, sla, distrofi*,
sindrome di, sindrome di down, spettro autistico, legge 104, la 104, 104, art 3 comma 3, accompagnamento,
indennita di accompagn*, pensione di invalidita, non autosufficien*, amministrator* di sostegno, asmatic*,
allergico, allergica, malato, malata, malati, malattia, malattie, depress*, ansia, ansios*,
attacchi di panico, disturbo, disturbi, esaurimento nervoso, suicid*, anoressic*, bulimic*, alcolis*,
alcolist*, tossicodipend*, dipendenza da, comunita di recupero, disintossic*, ernia*, ernie, sciatic*,
scolios*, artros*, operato, operata, operati, operazione al, operazione all, operazione alla,
intervento al, intervento all, intervento alla, intervento chirurg*, protesi*, anca, femore,
rotto il femore, rotto una gamba, rotto il braccio, rotto la gamba, rotto un braccio, rotta una gamba,
frattur*, infart*, cardiopat*, soffio al cuore, scompenso*, aritmi*, fibrillazion*, pressione alta,
colesterol*, tiroide*, tiroidit*, hashimoto, pancreas*, pancreatit*, dializzat*, insufficienza renale,
reni, cirrosi*, epatit*, ulcer*, colon irritabile, intolleran*, celiac*, psorias*, dermatit*, eczem*,
glaucom*, cataratt*, maculopat*, maculare, ci vedo poco, vedo poco, ci sento poco, non ci sento,
non ci vedo, ci vede poco, ci sente poco, non sente, sente poco, cammina male, cammina a fatica,
cammino male, non cammina, non cammino, non riesco a camminare, difficolta a camminare, difficolta motorie,
problemi motori, mobilita ridotta, ridotta mobilita, deambula*, deambulator*, bastone, allettat*,
letto ortopedico, decubito, piaghe da, incontinen*, balbuz*, dislessi*, dislessic*, dsa, insonni*,
in mutua, ricoverat*, ricovero, in ospedale, dall'ospedale, dimess*, chemio, faccio la chemio,
facendo la chemio, metastasi, linfoma, mieloma, trapiant*, trapiantat*, terapia, in terapia, cura per,
prendo farmaci, prende farmaci, prendo il cortisone, prendo pastiglie, pastiglie per, medicine per,
farmaci per, antidepressiv*, psicofarmac*, in cura, in analisi, sieropositiv*, gotta, osteoporos*, artrite,
reumatic*, covid, polmonit*, tbc, tubercolos*, hospice, terminale, oncologi*, menopaus*,
fecondazione assistita, fivet, prostat*, cardiologic*, cuore, portator* di handicap
"""
HEALTH_FRAMED = (
    "soffro, soffre, soffriamo, allergi*, dolore, dolori, schiena, ginocchi*, spalla, diagnos*, "
    "diagnostic*, dieta, medicina, medico, dottore, dottoressa, ospedal*, visita, fisioterap*, "
    "riabilitaz*, gesso, gamba, vista, udito, pressione, parto, operazione, intervento, malesser*, "
    "svenut*, peso"
)
RELIGION_TIGHT = """
cristian*, cattolic*, protestant*, evangelic*, valdes*, ortodoss*, musulman*, ebre*, ebraic*,
testimon* di geova, geova, induist*, credent*, praticant*, non credente, religios*, prete, preti,
sacerdot*, parroc*, parrocch*, suora, suore, frate, frati, monac*, monaco, pastore, vescov*, diacon*,
seminarist*, catechist*, chierichett*, ramadan*, shabbat*, sabato ebraico, vado in moschea,
andiamo in moschea, vado a messa, andiamo a messa, vado in chiesa, prego, preghiamo, porto il velo,
digiun*, convertit*, sbattezz*
"""
POLITICS_ALONE = (
    "candidat* sindac*, candidat* al consiglio, candidat* con, candidat* per, candidat* alle, mi "
    "candido, sono candidat*, lista civica, campagna elettorale, comitato elettorale, voto a sinistra,"
    " voto a destra, votato per, voto per, voto lega, voto pd, voto meloni, votiamo, ho votato, ho la "
    "tessera del, tesserat* del, tesserat* di, iscritt* al pd, iscritt* al partito, iscritt* alla "
    "lega, consigliere comunale, consigliera comunale, assessor*, segretari* di sezione, militant* di,"
    " militante, circolo pd, circolo del pd, sezione della lega, la sezione di"
)
POLITICS_TIGHT = (
    "comunist*, socialist*, fascist*, antifascist*, leghist*, grillin*, piddin*, forzist*, anarchic*, "
    "di sinistra, di destra, di estrema, sindac*, deputat*, senator*, parlamentar*, consiglier*, "
    "assessor*, attivist*, militant*, elettor*, elettrice"
)
POLITICS_PARTY = (
    "pd, partito, lega, fratelli d'italia, fdi, forza italia, m5s, cinque stelle, 5 stelle, movimento,"
    " azione, italia viva, rifondazione, verdi, avs, sinistra, destra, piu europa, radicali, meloni, "
    "salvini, schlein, conte, calenda, renzi"
)
POLITICS_ROLE = (
    "voto, votiamo, votato, iscritt*, tesserat*, tessera, militant*, candidat*, candido, segretari*, "
    "coordinator*, consiglier*, assessor*, sezione, circolo, attivist*, sostengo, simpatizz*, "
    "elettor*, dirigente, portavoce"
)
ETHNICITY_TIGHT = """
rom, sinti, zingar*, nomad*, famiglia rom, nigerian*, senegales*, marocchin*, tunisin*, egizian*, albanes*,
rumen*, romen*, moldav*, ucrain*, russ*, cines*, filippin*, bengales*, pakistan*, indian*, srilankes*,
cingales*, peruvian*, ecuadorian*, brasilian*, argentin*, cuban*, dominican*, african*, arab*, curd*,
turc*, sirian*, iranian*, afghan*, eritre*, etiop*, somal*, ghanes*, ivorian*, camerunens*, congoles*,
polacc*, bulgar*, serb*, croat*, bosniac*, macedon*, kosovar*, grec*, tedesc*, frances*, spagnol*, ingles*,
american*, giappones*, corean*, vietnamit*, thailandes*, origini, origine, di colore, di pelle, pelle nera,
pelle scura, sono nero, sono nera, siamo neri, mulatt*, meticci*, extracomunitar*, stranier*, immigrat*,
migrant*, rifugiat*, richiedent* asilo, minoranz*, seconda generazione, sudtiroles*, ladin*, arberesh*,
sard*
"""
ORIENTATION_TIGHT = (
    "due ragazzi, due uomini, due donne, due mamme, due papa, coppia gay, coppia lesbica, coppia di "
    "donne, coppia di uomini, coppia omo*, unione civile, uniti civilmente, stesso sesso, famiglia "
    "arcobaleno, non binari*, transizione, cambio di sesso, coming out, mi piacciono gli uomini, mi "
    "piacciono le donne"
)
UNION_ALONE = (
    "sindacalist*, iscritt* al sindacato, iscritt* alla cgil, iscritt* alla cisl, iscritt* alla uil, "
    "delegat* rsu, delegat* sindacal*, rsu della, rappresentante sindacale, tessera cgil, tessera del "
    "sindacato, rls, segretari* della fiom, delegat* fiom"
)
UNION_PARTY = "cgil, cisl, uil, fiom, fim, uilm, usb, cobas, ugl, sindacat*, rsu, rsa, spi, filcams, fisascat"
UNION_ROLE = (
    "iscritt*, tesserat*, tessera, delegat*, segretari*, rappresentant*, membro, faccio, militant*, siamo, sono, rsu"
)
CRIMINAL_ALONE = """
ho precedenti, ha precedenti, sono stato dentro, sono stato in carcere, e' in carcere, uscito dal carcere,
uscito di galera, appena uscito, fatto il carcere, ho fatto un anno, condanna, condannat*, ho una condanna,
una condanna, arrestato, arrestata, denunciat*, mi hanno arrestato, mi hanno fermato, spacciat*,
rubat* in passato, droga e, per droga, per furto, per truffa, per rapina, truffa, in attesa di processo,
processo penale, recidiv*, scontat*, ho scontato, fine pena, permesso dal carcere, cavigliera,
guidato ubriaco, guidavo ubriaco, sospensione della patente, patente sospesa, patente ritirata,
precedenti penali, precedenti per, precedente penale, precedenti, fedina penale, fedina, pregiudicat*,
condannat*, condanna per, condanna a, ai domiciliari, arresti domiciliari, domiciliari,
braccialetto elettronico, agli arresti, arrestat*, in carcere, dal carcere, carcer*, detenut*, detenzione,
in galera, galera, in prigione, ex detenut*, liberta vigilata, affidamento in prova, messa alla prova,
semiliberta, obbligo di firma, sorvegliat*, indagat*, imputat*, a processo, patteggi*, denunciat* per,
furto, rapina, spaccio, guida in stato di ebbrezza, stato di ebbrezza, ritirato la patente,
ritirata la patente, sospeso la patente, sospesa la patente, lavori socialmente utili, pena sospesa,
sospensione condizionale, casellario, scontato la pena, scontando una pena, reato, reati
"""
FINANCIAL_ALONE = """
mi hanno rifiutato il prestito, rifiutato il finanziamento, rifiutato il mutuo, finanziamento rifiutato,
negato il prestito, negato il finanziamento, non ho lavoro, sono senza lavoro, licenziat*, ho un mutuo,
abbiamo un mutuo, pago il mutuo, ho debiti, ho un debito, debiti con, in rosso, conto in rosso, arretrati,
protesto, ho avuto un protesto, reddito basso, basso reddito, prendo la naspi, prendo il reddito,
percepisco la, non posso permettermi, busta paga bassa, contratto a termine, contratto a tempo determinato,
stipendio pignorato, mantenimento ai figli, assegno di mantenimento, pago gli alimenti, fallito nel,
ditta e' fallita, mia ditta e' fallita, esdebitazione, segnalat* al crif, crif, segnalato in banca,
cattivo pagator*, cattiva pagatrice, protestat*, pignorament*, pignorat*, pignorano, cessione del quinto,
quinto dello stipendio, sovraindebit*, indebitat*, debiti, debito con, sono fallito, siamo falliti,
in fallimento, ditta fallita, insolvent*, bancarott*, equitalia, agenzia delle entrate riscoss*,
cartelle esattoriali, cartella esattoriale, rate non pagate, rate arretrate, disoccupat*, disoccupazione,
naspi, cassa integrazione, cassintegrat*, senza lavoro, perso il lavoro, senza reddito,
reddito di cittadinanza, assegno di inclusione, assegno sociale, assegno sociale, pensione minima, isee,
sussidio, caritas, morosita, moros*, strozzin*, usura, sfratt*, conto pignorato, non arrivo a fine mese,
centrale rischi, minima di pensione, mantenimento pago
"""
INCOME = (
    "guadagno, guadagna, guadagniamo, prendo, prende, prendiamo, stipendio, pensione, reddito, netti, "
    "netto al mese, lordi, ral, busta paga, percepisco, percepisce, entrate mensili, debito, devo "
    "ancora, mensili"
)
MARITAL = (
    "senza figli, vivo da solo, vivo da sola, vivo sola, vivo solo, ex marito, ex moglie, mio ex, mia "
    "ex, dopo il divorzio, dopo la separazione, in via di separazione, fidanzat*, rimasta vedova, "
    "rimasto vedovo, e' mancato mio marito, mio marito e' morto, morto mio marito, mancato mio marito,"
    " mamma sola, papa separato, non sono sposat*, celibe, nubile, sposat*, coniugat*, divorziat*, "
    "separat*, vedov*, ragazza madre, madre single, mamma single, padre single, genitore single, "
    "single, stato libero, convivent*, in fase di separazione, in separazione, sono single, genitore "
    "solo"
)
PERSON_FRAME = """
sono, siamo, ho, abbiamo, mi, me, io, noi, ci, mio, mia, miei, mie, nostro, nostra, nostri, ero, sto,
stiamo, prendo, soffro, faccio, facciamo, porto, uso, vivo, cammino, aspetto, aspettiamo, devo, posso,
nat*, vengo, veniamo, come, che, essendo, avendo, marito, moglie, mamma, madre, papa, padre, babbo, figlio,
figlia, figli, figlie, bambin*, bimb*, nonna, nonno, nonni, fratello, sorella, suocer*, zia, zio, cognat*,
cugin*, vicin*, amico, amica, compagn*, fidanzat*, nipot*, genitor*, collega, cliente, ragazz*
"""
THIRD = "ha, l'ha, e, era, aveva, lui, lei, gli, le, hanno, suo, sua, loro, prende, soffre, sta, fa, vive, cammina"
BE = (
    "sono, siamo, e, ero, eravamo, essendo, io, noi, come, vengo, veniamo, nat*, marito, moglie, "
    "famiglia, anche, di, una, un, coppia, compagno, compagna, genitori, non, praticanti"
)
BOUNDARY = (
    "ma, quindi, percio, perche, cosi, e, o, oppure, se, vorrei, vorremmo, cerco, cerchiamo, serve, "
    "servono, mi serve, ci serve, avrei, volevo, potete, avete, si puo, posso, possiamo, allora, pero,"
    " mentre, quanto, quando"
)
LEADING = (
    "che, perche, ma, pero, e, anche, inoltre, purtroppo, allora, dato, visto, siccome, poi, si, eh, "
    "guardi, tra, comunque, non, tipo"
)
VETO = (
    "cane, cani, gatto, gatta, gatti, cavallo, cagnolin*, pc, computer, portatile, notebook, telefono,"
    " batteria, motore, auto, macchina, lavatrice, frigo*, stampante, disco, bici, prodott*, cavo, "
    "windows, materass*, adatt*, indicat*"
)
FOR = "per, contro, da"
