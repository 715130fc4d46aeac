"""Italian: convictions, debts, income, marital status."""

CRIMINAL_ALONE = """
ho precedenti, ha precedenti, sono stato dentro, sono stato in carcere, e' in carcere, uscito dal carcere, uscito di
galera, appena uscito, fatto il carcere, ho fatto un anno, condannat*, ho una condanna, arrestato, arrestata, mi
hanno arrestato, mi hanno fermato, spacciat*, rubat* in passato, per droga, per rapina, in attesa di processo,
recidiv*, scontat*, ho scontato, fine pena, permesso dal carcere, guidato ubriaco, guidavo ubriaco, sospensione
della patente, patente sospesa, patente ritirata, precedenti penali, precedente penale, fedina penale, pregiudicat*,
condanna per, arresti domiciliari, braccialetto elettronico, agli arresti, arrestat*, in carcere, dal carcere,
detenut*, detenzione, in galera, galera, in prigione, ex detenut*, liberta vigilata, affidamento in prova, messa
alla prova, semiliberta, obbligo di firma, guida in stato di ebbrezza, stato di ebbrezza, ritirato la patente,
ritirata la patente, sospeso la patente, sospesa la patente, lavori socialmente utili, pena sospesa, sospensione
condizionale, scontato la pena, scontando una pena, {esco|esce|uscito|uscita|uscire|usciro|scarcerat*|rilasciat*}
{da|dal|di|fra|tra} {carcere|galera|prigione|dentro|poco dal carcere|rebibbia|san vittore|poggioreale|opera|bollate|
regina coeli|secondigliano|ucciardone}, {mesi|anni|anno|mese} {di carcere|di galera|di reclusione|di prigione|di
domiciliari|ai domiciliari|di condizionale|con la condizionale|con la sospensione|di pena|di messa alla prova|di
liberta vigilata|di arresti|di interdizione|di sospensione|di lavori socialmente|dentro}, con la condizionale,
sospensione della pena, condizionale, patteggiat*, patteggiamento, ho patteggiato, {condannato|condannata|
condannati|denunciato|denunciata|indagato|indagata|imputato|imputata|arrestato|arrestata|processato|processata|
segnalato|fermato|querelato|querelata|rinviato a giudizio|rinviata a giudizio|accusato|accusata|incriminato|
condanna|precedenti|precedente|processo|denuncia|reato|reati|arresto} {per|di|a} {furto|rapina|truffa|spaccio|droga|
lesioni|percosse|minacce|stalking|ricettazione|estorsione|evasione|bancarotta|frode|violenza|maltrattamenti|
omicidio|danneggiamento|resistenza|oltraggio|guida|possesso|detenzione|associazione|usura|riciclaggio|falso|
appropriazione|calunnia|diffamazione|abusivismo|rissa|incendio|molestie|abusi|due anni|tre anni|un anno|sei mesi|
mesi}, patente {ritirata|sospesa|revocata|sequestrata}, {ritirato|sospeso|revocato|tolto} la patente, {ritirata|
sospesa|revocata|tolta} la patente, guida in stato, alcoltest, etilometro, tasso alcolemico, lavori di pubblica
utilita, lavori socialmente, servizi sociali in prova, affidato in prova, affidamento ai servizi sociali, affidato
ai servizi, semilibert*, detenzione domiciliare, domiciliar*, obbligo di dimora, divieto di avvicinamento, daspo,
avviso orale, foglio di via, sorveglianza speciale, interdetta dai pubblici, fedina sporca, procedimento penale,
condanna penale, condanne, ex carcerat*, ex galeott*, ergastol*, ergastolan*, latitant*, ricercat* dalla polizia, ho
rubato, aveva rubato, ha rubato, spacciavo, spacciava, spacciatore, camorrist*, 416 bis, decreto di espulsione, cpr,
riabilitazione penale, riabilitat* penalmente
"""

CRIMINAL_NAMED = """
condanna, condannato, condannata, {in|dal|di|al|nel} {carcere|galera|prigione|penitenziario|riformatorio},
precedenti penali, processo penale, ai domiciliari, domiciliari, indagato, indagata, imputato, imputata, arrestato,
arrestata, patteggiato, carcerato, fermato dai carabinieri, espulso, espulsa
"""

CRIMINAL_PARTY = """
furto, rapina, truffa, spaccio, droga, lesioni, percosse, stalking, ricettazione, estorsione, evasione, bancarotta,
frode, violenza, maltrattamenti, omicidio, resistenza, oltraggio, riciclaggio, rissa, molestie, ebbrezza, reato,
blocco stradale, danneggiamento
"""

CRIMINAL_ROLE = """
condannat*, condanna, denunciat*, indagat*, imputat*, arrestat*, processat*, patteggi*, precedenti, precedente,
sconto, scontat*, scontando, mesi, pena, condizionale, processo, domiciliari, fedina, casellario, carcere
"""

FINANCIAL_ALONE = """
mi hanno rifiutato il prestito, rifiutato il finanziamento, rifiutato il mutuo, finanziamento rifiutato, negato il
prestito, negato il finanziamento, non ho lavoro, sono senza lavoro, ho un mutuo, abbiamo un mutuo, pago il mutuo,
ho debiti, ho un debito, debiti con, conto in rosso, ho avuto un protesto, reddito basso, basso reddito, prendo la
naspi, prendo il reddito, percepisco la, non posso permettermi, busta paga bassa, stipendio pignorato, mantenimento
ai figli, assegno di mantenimento, pago gli alimenti, fallito nel, ditta e' fallita, mia ditta e' fallita,
esdebitazione, segnalat* al crif, segnalato in banca, cattivo pagator*, cattiva pagatrice, protestat*, pignorat*,
pignorano, cessione del quinto, quinto dello stipendio, indebitat*, debito con, sono fallito, siamo falliti, in
fallimento, ditta fallita, bancarott*, equitalia, agenzia delle entrate riscoss*, cartelle esattoriali, cartella
esattoriale, rate non pagate, disoccupat*, naspi, cassa integrazione, cassintegrat*, senza lavoro, perso il lavoro,
senza reddito, reddito di cittadinanza, assegno di inclusione, pensione minima, caritas, morosita, strozzin*, conto
pignorato, non arrivo a fine mese, centrale rischi, minima di pensione, mantenimento pago, {ho|abbiamo|ha|hanno|con|
avevo|per|i|dei|tanti|troppi|molti|miei|nostri|suoi} {ancora |tanti |dei |dei forti |molti |troppi |i |un |}{debiti|
debito|arretrati|pignoramenti|pignoramento|protesti|protesto|cartelle|sfratto|decreto ingiuntivo|conto in rosso|
conto pignorato|stipendio pignorato|quinto|fermo amministrativo|ipoteca|finanziamenti in corso|finanziamento in
corso|prestito in corso|prestiti in corso|rate in ritardo|rate insolute|insoluti|segnalazione}, {euro|mila|migliaia}
di {debiti|debito|arretrati|cartelle|mutuo residuo}, decreto ingiuntivo, atto di precetto, ufficiale giudiziario,
esecuzione immobiliare, casa all'asta, all'asta la casa, saldo e stralcio, rottamazione delle cartelle, agenzia
entrate riscossione, ex equitalia, fermo amministrativo, ganasce fiscali, {segnalat*|iscritt*|presente|finit*} {in |
alla |al |come |nella |nel |}{crif|centrale rischi|centrale dei rischi|experian|cattivo pagatore|cattivi pagatori|
cattiva pagatrice|cai|protestati|ctc}, cattivi pagatori, assegno protestato, assegni protestati, {prestito|
finanziamento|mutuo|credito|carta|fido|leasing|cessione|rate} {rifiutat*|negat*|respint*|bocciat*|non concess*|
revocat*}, {rifiutat*|negat*|respint*|bocciat*} {il|la|un|ogni|tutt*} {prestito|finanziamento|mutuo|credito|carta|
fido|richiesta}, banca {mi|ci|gli|le} {nega|rifiuta|ha negato|ha rifiutato|ha chiuso|ha detto di no|ha revocato},
procedura di sovraindebitamento, sono {economicamente|finanziariamente|completamente|} {rovinato|rovinata}, legge salva suicidi, piano del consumatore, liquidazione controllata, {disoccupato|
disoccupata|disoccupati|inoccupat*|licenziato|licenziata|esodat*|cassintegrat*|in mobilita|in cassa|in cassa
integrazione|senza stipendio|senza reddito|senza lavoro|senza soldi|al verde|nullatenente|indigente|incapiente|sul
lastrico|in bolletta|in miseria}, {prendo|prende|percepisco|percepisce|ricevo|riceve|ho|ha|campo
con|vivo con|vive con|viviamo con|campiamo con|prendiamo} {l'|il |la |lo |una |un |di |solo la |solo il |}{assegno
di inclusione|assegno sociale|reddito di cittadinanza|naspi|disoccupazione|cassa integrazione|pensione sociale|
pensione minima|minima|reversibilita|indennita di disoccupazione|reddito di inclusione|bonus sociale|bonus affitto|
sussidio|assegno unico|assegno di mantenimento|mantenimento|alimenti|social card|carta acquisti|pensione di
reversibilita|rdc|adi|dis-coll|tfr}, reddito di emergenza, isee {basso|di|sotto|da|inferiore|pari}, il mio isee,
nostro isee, social card, banco alimentare, pacco alimentare, mensa dei poveri, mensa caritas, alla caritas, casa
popolare, case popolari, alloggio popolare, {non|fatico a|faccio fatica ad} {arrivo|arriviamo|arriva|arrivare} {a|
alla} fine mese, non arriviamo a fine, arrivare a fine mese, {non ce la faccio|non riesco|non posso|non riusciamo|
fatico} {a |}pagare {la rata|le rate|l'affitto|il mutuo|le bollette|le tasse|i debiti|gli alimenti|tutto},
{indietro|in ritardo|in arretrato} con {l'affitto|il mutuo|le rate|le bollette|i pagamenti|il condominio}, {mutuo|
affitto|rate|bollette} {non pagat*|arretrat*|insolut*|in arretrato}, {due|tre|quattro|cinque|sei} {mesi|mensilita|
rate} {di affitto arretrat*|arretrat*|non pagat*|insolut*|di arretrati}, difficolta economic*, problemi economici,
problemi di soldi, problemi finanziari, ristrettezze, poche entrate, pochi soldi e, risparmi finiti, finiti i
risparmi, debiti di gioco, debito di gioco, debiti col fisco, debiti con {il fisco|la banca|l'inps|l'agenzia|le
banche|i fornitori|lo stato}, devo {soldi|dei soldi|ancora soldi} a, scoperto di conto, conto scoperto, usurai,
strozzini, doppio quinto, delega di pagamento, a busta paga bassa, contratto precario, contratto a chiamata, lavoro
a chiamata, lavoro in nero, lavoro a nero, partita iva in perdita, stage sottopagato, sottopagat*, cococo, part time
e prendo, finanziamento {auto |}aperto, mutuo residuo, residuo del mutuo
"""

FINANCIAL_NAMED = """
licenziato, licenziata, sfratto, sfrattati, sfrattato, sfrattata, arretrati, debiti, in rosso, fallito, fallita,
fallimento, protesto, isee, crif, disoccupazione, usura, insolvente, pignoramento, sussidio, moroso, morosa,
contratto a termine, contratto a tempo determinato, precario, precaria, mantenimento
"""

INCOME = """
guadagno, guadagna, guadagniamo, prendo, prende, prendiamo, stipendio, pensione, reddito, netti, netto al mese,
lordi, ral, busta paga, percepisco, percepisce, entrate mensili, pensione di, pensione è, reddito annuo, reddito
mensile, reddito familiare, entrate mie, portiamo a casa, porto a casa, porta a casa, tiro su, tiriamo su,
guadagnano, mi entrano, ci entrano, mi danno, mi accontento di, vivo con, viviamo con, viviamo in quattro con,
minima di, indennita di, assegno di, mantenimento di, rimborso spese di, borsa di studio di, gettone di, fatturo,
reddito dichiarato, lordi annui, lordi l'anno, debito di, debiti per, debiti di, finanziamento da, scoperto di, in
rosso di, pensione {di|è di|e di|da|minima|sociale}, {prendo|prende|prendiamo|guadagno|guadagna|guadagniamo|
percepisco|percepisce|portiamo a casa|porto a casa|entrano|campo con|vivo con|vivono con|vive con} {circa |solo |
neanche |appena |meno di |più o meno |sui |}{euro|mille|duemila|tremila|seicento|settecento|ottocento|novecento|
millecento|milleduecento|millecinquecento}, entrate di, netti mensili, euro mensili di, debiti con, di debiti, di
debito, residuo di, un finanziamento, un prestito in, mutuo residuo, reddito di, decreto ingiuntivo da, pensionato,
pensionata, {netti|netto|nette|lordi} {al|di} {mese|stipendio|pensione}, {euro|netti|nette} {di pensione|di
stipendio|di minima|in busta}, {devo|dobbiamo} {ancora |}{soldi|dare}, {insieme |}portiamo a casa, {prendo|prende|
prendiamo} {di stipendio|di pensione|in busta|netti}, prendono
"""

MARITAL_PLAIN = """
divorziat*, vedov*, celibe, celibi, nubile, nubili, scapol*, zitell*, coniugat*, ragazza madre, ragazza-madre, madre
single, mamma single, padre single, papa single, genitore single, genitore solo, madre sola, separat* {legalmente|
consensualmente|giudizialmente|in casa|da|dal|dalla|di fatto}, {mi|ci|si} {sto|stiamo|sta|sono|siamo|è} {separando|
separat*|divorziando|lasciat*|sposat*}, {in|dopo|dopo il|dopo la|causa|in fase di|in corso di|in attesa di|il mio|
mia|nostra|sua} {divorzio|separazione}, mancat* mio marito, mancata mia moglie, mio marito e {morto|mancato|
deceduto|venuto a mancare}, mia moglie e {morta|mancata|deceduta|venuta a mancare}, morto mio marito, morta mia
moglie, {defunto|compianto|povero} marito, {defunta|compianta|povera} moglie, stato libero, di stato libero,
convivenza di fatto, coppia di fatto, more uxorio, unit* civilmente, ex coniuge, sentenza di divorzio, {conviviamo|convivo|convive|conviviamo} {da|con|insieme|senza}, {stiamo|sto|sta} divorziando, {viviamo|vivo|vive|vivono} {da |}separat*,
{viviamo|vivo} {da single|da solo dopo|da sola dopo}, {mi|ci} {siamo|sono} mollat*, coppia non sposata, {mia|la mia} ex, {mio|il mio} ex {marito|compagno|moroso},
sono fidanzat*, mi sono risposat*, {sono|e} al secondo matrimonio, siamo {gia |
ormai |}separati, {sono|ora|resto|ancora} single,
ex {moglie|marito|consorte}, {siamo|sono} fidanzat*, promess* spos*, {ho perso|perso} {mio
marito|mia moglie}, ha lasciat* {mia moglie|mio marito}, {moglie|marito} se ne {e andata|e andato}, {dalla|della} morte
di {mio marito|mia moglie}, buonanima di {mio marito|mia moglie}, cresco {da sola|da solo}, {causa|pratica|pratiche} di {divorzio|separazione}, {reduce|uscita|uscito} da {un divorzio|una
separazione}, {padre|papa|madre|mamma} {separato|separata|divorziato|divorziata}, rimast* vedov*
"""

MARITAL = """
dopo il divorzio, dopo la separazione, in via di separazione, rimasta vedova, rimasto vedovo, e' mancato mio marito,
mio marito e' morto, morto mio marito, mancato mio marito, mamma sola, papa separato, non sono sposat*, celibe,
nubile, sposat*, coniugat*, divorziat*, vedov*, ragazza madre, madre single, mamma single, padre single, genitore
single, stato libero, convivent*, in fase di separazione, sono single, genitore solo, separato, separata
"""
