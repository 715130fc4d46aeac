"""Italian: sentences, debts and illnesses as people tell them in passing. "*" ends a stem, "_" is any word."""

CRIMINAL_NAMED = """
{ho fatto|ha fatto|fatto|fece|scontato|sconto|sconta|preso|presi|beccato|dato|dati|dentro|condannat*|sta scontando} {_
|}{_ |}{mesi|anni|anno|mese|mesetti} {_ |}{per|di|a|dentro|in} {spaccio|furto|rapina|droga|truffa|galera|carcere|
prigione|domiciliari|comunita|san vittore|rebibbia|poggioreale|regina coeli|opera|bollate|le vallette|ucciardone|secondigliano|
marassi|dozza|sollicciano|lesioni|stalking|bancarotta|evasione|reclusione|condizionale|estorsione|ricettazione|omicidio|
servizi sociali|lavori socialmente|lavori di pubblica}, {e|e'|era|sta|sono stato|sono stata|e stato|e stata|finito|finita|
uscito|uscita|esce|entrato|tornato|chiuso} {_ |}{_ |}{a|di|da|in|al|dal|dai|ai} {rebibbia|san vittore|poggioreale|regina
coeli|bollate|opera carcere|le vallette|ucciardone|secondigliano|marassi|dozza|sollicciano|pagliarelli|galera|carcere|
prigione|cella|minorile|beccaria|domiciliari|carcere minorile|liberta vigilata|semiliberta|custodia cautelare|
affidamento in prova}, {ai|agli|con gli} {domiciliari|arresti domiciliari|arresti}, arresti domiciliari, {ritirato|
sospeso|tolto|revocato|ritirata|sospesa|tolta|revocata|persa|perso|senza} {_ |}patente {_ |}{per|guida in stato|per
alcol|per guida|fino|per un|per due|alcol}, {patente|macchina} {_ |}{ritirata|sospesa|tolta|revocata|sequestrata} {per|fino|
perche} {alcol|guida|ubriac*|droga|un|ebbrezza|cocaina|eccesso|febbraio|marzo}, guida in stato di ebbrezza, {porto|porta|
ho|ha|con} {_ |}braccialetto {elettronico|alla caviglia}, cavigliera elettronica, {ho|ha|avevo|aveva|con|hanno} {_ |}{_
|}{precedente|precedenti|precedenti penali|condanna|condanne|fedina sporca|fedina penale|processo in corso|causa penale|
procedimento penale|obbligo di firma|foglio di via|daspo|carichi pendenti|denuncia per|denunce per|pendenza penale|
sospensione condizionale|pena sospesa|patteggiat*}, {fedina|casellario} {_ |}{_ |}{sporca|non e pulita|non pulita|
macchiata|risulta|ho|c'e}, {sotto|sono a|imputat*|indagat*|rinviat*|patteggi*|condannat*|assolt*|arrestat*|
denunciat*|processat*|incriminat*|fermat*} {_ |}{processo|giudizio|per|a|dai|dalla} {per|truffa|furto|spaccio|rapina|droga|
stalking|lesioni|evasione|bancarotta|ricettazione|violenza|maltratt*|guida|omicidio|frode|estorsione|riciclaggio|anni|due|
tre|quattro|un anno|sei mesi|carabinieri|polizia|finanza|corruzione|abuso}, {mi|lo|l'hanno|ci|m'hanno} {_ |}{hanno |ha
|}{arrestat*|condannat*|processat*|indagat*|denunciat* per|messo dentro|messi dentro|sbattut* in|beccato con|beccata con|
preso la polizia|portato in questura|rinviat* a giudizio|incastrat*|accusat*}, {ex} {detenut*|carcerat*|galeott*|
spacciator*|pregiudicat*|ladro|rapinator*|camorrist*|mafios*}, {e|sono|era|un} {pregiudicat*|detenut*|carcerat*|latitant*|
spacciator*|evas*|recidiv*|ai servizi sociali|in prova ai servizi|in semiliberta|in liberta condizionale|agli arresti},
{rubavo|rubato|spacciavo|spacciato|rapinato|truffato} {_ |}{da giovane|quando ero|anni fa|e ho pagato|e sono|per bisogno},
{sono stato|e stato|era|e|ora e|adesso e|finito|stato|sta} dentro {per|da|fino|adesso|ora|due|tre|un|anni|}, {spacciava|spaccia|rubava|
ruba|truffava|picchiava} {_ |}{e |}{_ |}{dentro|arrestat*|galera|carcere|}
"""
FINANCIAL_NAMED = """
{mi restano|mi rimangono|mi resta|mi rimane|restano|rimangono|ho solo|ho ancora|ci restano|ci rimangono|mi avanzano|
abbiamo} {_ |}{_ |}{# euro|# €|trenta euro|venti euro|cento euro|dieci euro|pochi euro|due soldi|pochi spiccioli|
cinquanta euro} {_ |}{_ |}{fine mese|sul conto|in tasca|allo stipendio|per campare|per mangiare|per vivere|sulla carta|al
mese}, {guadagno|guadagna|guadagniamo|prendo|prende|prendiamo|percepisco|percepisce|porto a casa|porta a casa|stipendio|
pensione|busta paga|reddito|entrate|isee|reversibilita|cassa integrazione|naspi|tfr} {_ |}{_ |}{_ |}{_ |}{# euro|#
€|# netti|# lordi|# al mese|# mensili|# nette|# lorde|# #|euro al mese|mila|mille e|mille euro|l'anno|netti al mese|ottocento|
novecento|settecento|mille|milleduecento|millecinque*|millequattro*|milletre*|minimo|minima|la minima}, {indietro|in
arretrato|arretrat*|moros*|in ritardo|insolut*} {_ |}{_ |}{affitto|mutuo|rate|bollette|condominio|tasse|canone|prestito|
mensilita|pagamenti}, {affitto|mutuo|rate|bollette|condominio} {_ |}{_ |}{arretrat*|non pagat*|non riesco|non ce la|da
pagare|insolut*|in ritardo da}, {non riesco|non riusciamo|non ce la faccio|non ce la facciamo|fatico|fatichiamo|non posso|
non possiamo} {_ |}{a |piu a |piu |}{pagare|arrivare a fine|arrivare alla fine|permettermi|permetterci|coprire|sostenere|
campare|saldare} {_ |}{affitto|mutuo|rate|bollette|fine mese|spese|debiti|rata|prestito|la spesa|del mese|nulla}, {banca|
finanziaria|banche|prestito|mutuo|finanziamento|agos|findomestic|compass} {_ |}{_ |}{_ |}{rifiutat*|negat*|respint*|bocciat*|
revocat*|non mi da|non me lo|non ci da|nega|rifiuta|non concess*|ha detto no}, {sono|e|siamo|risulto|finito|segnalat*|
iscritt*|figuro} {_ |}{in|nella|al|alla} {crif|centrale rischi|cattivi pagatori|banca dati dei|rosso|bancarotta|
fallimento|cassa integrazione|disoccupazione|naspi|mobilita|sovraindebitamento|miseria|bolletta|poverta|difficolta
economic*|difficolta finanziar*}, cattivo pagatore, {ditta|azienda|negozio|bar|impresa|attivita|societa|ristorante|
partita iva} {_ |}{e |ha |in |}{fallit*|fallimento|chiusa per debiti|bancarotta|liquidazione|debiti|in perdita|crollat*},
{sono|e|siamo|rimast*|ero|sto|attualmente|marito e|moglie e} {_ |}{_ |}{disoccupat*|cassintegrat*|licenziat*|senza
lavoro|senza stipendio|senza reddito|senza soldi|al verde|indebitat*|pignorat*|protestat*|fallit*|insolvent*|pover*|
nullatenent*|sfrattat*|senza casa|senzatetto|in bolletta|esodat*|precar*|sovraindebitat*|rovinat*}, {viviamo|vivo|vive|
campo|campiamo|campa|tiro avanti|tiriamo avanti|sopravviv*} {_ |}{con|di|grazie|solo} {_ |}{_ |}{assegno|pensione|
pensioncina|reddito|sussidio|naspi|disoccupazione|stipendio|inclusione|cittadinanza|caritas|aiuti|risparmi|invalidita|
minima|reversibilita|cassa integrazione|carta acquisti|una sola entrata|un solo stipendio|elemosina|lavoretti},
{pignorat*|pignoramento|pignorano|sequestrat*} {_ |}{_ |}{quinto|stipendio|conto|casa|pensione|macchina|auto|busta|mobili},
{quinto|stipendio|conto|casa|pensione} {_ |}{pignorat*|pignorato|all'asta|ipotecat*}, cessione del quinto, {ho|abbiamo|ha|
hanno|con|di} {_ |}{_ |}{_ |}{debiti|debito|mila di debiti|di debiti|cartelle esattoriali|cartella esattoriale|cartelle|
rate arretrate|prestiti aperti|prestiti in corso|finanziamenti aperti|finanziamento aperto|scoperto|fido scoperto|
decreto ingiuntivo|sfratto|sfratto esecutivo|protesti|ipoteca sulla casa|mutuo da finire|equitalia}, {debiti|cartelle|
arretrati} {con|verso|da|di} {_ |}{equitalia|agenzia|inps|banca|fisco|condominio|fornitori|mio fratello|amici|gioco|
finanziarie|#}, {devo|dobbiamo|deve} {_ |}{_ |}{# euro|# €|mila euro|soldi} {a|al|alla|all'} {inps|banca|fisco|agenzia|
equitalia|condominio|mio|mia|padrone}, {procedura|legge|piano} {_ |}{sovraindebitamento|salva suicidi|esdebitazione|di
rientro|del consumatore}, {perso|persi} {il|tutti i|la|tutti} {lavoro|risparmi|posto|casa all'asta|soldi}, {mantenimento|
alimenti} {_ |}{non pag*|pago|paga|arretrat*|devo|verso},
{mi|ci|gli|le} {restano|rimangono|resta|rimane|avanzano|avanza} {_ |}{_ |}{# euro|#|pochi|nulla|niente}, {malattia|naspi|cassa
integrazione|disoccupazione|sussidio|maternita|reddito|assegno} {_ |}{mi |}{finisce|scade|terminata|sospes*|tagliat*|revocat*|
rifiutat*|respint*}, conto {_ |}{_ |}{_ |}{a meno|sotto zero|in rosso|scoperto|prosciugato|a zero|vuoto|pignorato}, {prendo|prende|
percepisco|ho} {il |la |un |}{sussidio|naspi|disoccupazione|assegno sociale|pensione sociale|reversibilita|indennita|mobilita|
reddito di cittadinanza|assegno di inclusione|cassa integrazione|pensione minima}
"""
HEALTH_ALONE = """
{marito|padre|papa|fratello|figlio|madre|mamma|suocer*|ex|zio|nonn*|compagno|moglie|vicino} {_ |}{beve|si buca|si droga|
gioca alle slot|gioca d'azzardo|e alcolizzat*|e ludopatic*|non parla piu|non parla|non cammina piu|non cammina|non vede|
non sente|non si alza|non si muove|non ricorda|dimentica|si perde|sta morendo|sta male|sta molto male|e malat*|e molto
malat*|e gravemente|e cadut*|e caduto|e ricoverat*|e in ospedale|e all'ospedale|e allettat*|e invalid*|e in carrozzina|e
in coma|e in hospice|e in rsa|e depress*|e autistic*|e dement*|e epilettic*|e diabetic*|e cardiopatic*|e stato operat*|e
stata operat*|ha avuto un ictus|ha avuto un infarto|ha un tumore|ha il parkinson|ha l'alzheimer|ha la demenza|ha il
diabete|ha la sclerosi|soffre di|fa la dialisi|fa la chemio|trema|zoppica|balbetta}, {ho|ha|abbiamo|mi hanno|le hanno|gli
hanno|m'hanno|hanno|dovuto} {_ |}{_ |}{messo|messa|cambiato|cambiata|rifatto|rifatta|operato|operata|tolto|tolta|tolti|
asportat*|amputat*|rotto|rotta|fratturat*|perso|persa|impiantato|trapiantat*} {_ |}{_ |}{anca|l'anca|femore|ginocchio|
protesi|pacemaker|stent|bypass|seno|mammella|utero|ovaie|rene|milza|cistifellea|colecisti|appendice|tiroide|prostata|polmone|
gamba|piede|dita|dito|braccio|mano|polso|spalla|menisco|crociato|ernia|cataratta|vista|l'udito|udito|valvola|tumore|
nodulo|cornea|fegato|midollo|cuore|colon|stomaco|testicolo|occhio}, {anca|femore|ginocchio|spalla} {nuova|nuovo|rotto|
rotta|operata|operato|finta|finto|di titanio}, {sono|e|e'|siamo|era|resto|rimast*|moglie e|figlia e|stata|stato} {_ |}{_
|}{incinta|al # mese|al secondo mese|al terzo mese|al quarto mese|al quinto mese|al sesto mese|al settimo mese|all'ottavo
mese|al nono mese|di # settimane|di # mesi|in dolce attesa|in gravidanza|in maternita|sord*|cieca|cieco|mut*|ipovedent*|
non udente|disabil*|invalid*|in carrozzina|in sedia a rotelle|autistic*|diabetic*|epilettic*|asmatic*|celiac*|allergic* a|
cardiopatic*|depress*|bipolare|schizofrenic*|anoressic*|bulimic*|alcolist*|tossicodipendent*|in terapia|in cura|in
malattia|in dialisi|in chemio|in ospedale|ricoverat*|operat* di|operat* al|operat* alla|operat* a|malat* di|malat*
oncologic*|affett* da|reduce da un'op*|convalescente|in convalescenza|in riabilitazione|sieropositiv*|immunodepress*|
trapiantat*|paralizzat*|allettat*|obes*|ipertes*|non autosufficiente|sotto antibiotico|sotto psicofarmac*|sotto cortisone|
dislessic*|ingessat*|claustrofobic*|ansios*}, {ho|ha|abbiamo|avuto|con|soffro di|soffre di|soffriamo di|curo per|in cura
per|dopo|per colpa|causa|prendo pastiglie per|prende pastiglie per|diagnosticat*|scopert*|mi hanno trovato|gli hanno
trovato|le hanno trovato} {_ |}{_ |}{attacchi di panico|ansia|depressione|emicrania|mal di schiena cronico|ernia|ernie|ictus|
infarto|aborto|cesareo|tumore|cancro|leucemia|linfoma|melanoma|metastasi|diabete|pressione alta|ipertensione|colesterolo|
aritmia|fibrillazione|scompenso|pacemaker|stent|asma|enfisema|bronchite cronica|apnee|polmonite|covid|epatite|cirrosi|
colite|crohn|celiachia|gastrite|reflusso|ulcera|calcoli|insufficienza|dialisi|prostata|incontinenza|cistite|endometriosi|
fibromi|ovaio|menopausa|infertilita|artrosi|artrite|reumatoide|osteoporosi|fibromialgia|sciatica|scoliosi|protesi|
distrofia|sclerosi|sla|parkinson|alzheimer|demenza|epilessia|crisi epilettiche|autismo|asperger|adhd|dislessia|down|
schizofrenia|bipolare|borderline|anoressia|bulimia|disturbo|disturbi|esaurimento|burnout|dipendenza|ludopatia|alcolismo|
glaucoma|cataratta|maculopatia|acufeni|sordita|vertigini|psoriasi|dermatite|eczema|vitiligine|lupus|hiv|anemia|talassemia|
emofilia|trombosi|embolia|varici|obesita|tiroide|hashimoto|intolleranza|allergia|claustrofobia|fobia|invalidita|104|la 104|
handicap|malattia|morbo|sindrome|lesione|trauma cranico|piaghe|stomia|catetere}, {ho|hai|ha} {_ |}partorito {_ |}{_
|}{cesareo|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|settimana|mese|da
poco|un mese|due settimane}, {parto} {cesareo|prematuro|gemellare|a giorni|previsto}, {perso|persi|caduti|cadono} {_ |}{_
|}capelli, {invalidita|invalid*} {_ |}{al|del|civile} {# |}{per|#|percento|cento|75|100|80|67|74|cento}, {faccio|fa|
facciamo|vado|va|sto facendo|inizio} {_ |}{_ |}{chemio|chemioterapia|radioterapia|dialisi|fisioterapia|psicoterapia|
psicolog*|psichiatr*|logopedia|riabilitazione|fecondazione|pma|insulina|terapia del dolore|alcolisti anonimi|sert|serd|
centro salute mentale|cps|analisi per il tumore|terapia},
{partorisco|partorira|partorire|partorito|partoriro|devo partorire}, non {sento|sente} {gli odori|odori|i sapori|piu|piu niente|dall'orecchio|
bene|quasi}, {sento|sente|vedo|vede} {solo |}{da|con} {un|una|uno} {orecchio|occhio} {solo|soltanto|}, {nat*} con {_ |}{_ |}{difetto|
malformazione|sindrome|soffio|labbro|piede|problema|buco|cardiopatia|disabilita|un solo|una sola|paralisi}, {ho|ha|abbiamo|con|viene}
{la |una |il |un'|un }{badante|infermier* a casa|assistente domiciliare|oss a casa|accompagnatrice|insegnante di sostegno|sostegno a
scuola|educatrice}, {la|mia|nostra|alla} badante, {pannoloni|pannolini per adulti|cateteri|sacche per stomia|assorbenti per
incontinenza|traverse} {_ |}per {me|mia|mio|nonna|nonno|mamma|papa|noi}, {mi|gli|le|ci} {vengono|viene|prendono|prende|capitano|sono
venuti} {_ |}{gli |}{attacchi di panico|crisi|crisi epilettiche|vertigini|svenimenti|emicranie|attacchi d'ansia|attacchi d'asma|
convulsioni|capogiri}
"""
UNION_NAMED = """
cgil, cisl, fiom, filcams, fisascat, uilm, cobas, ugl, snals, {nella|della|alla|con la|dalla} {uil|gilda|flc|filt|fim|fp|
slc}, {votato|deciso|proclamato|indetto|facciamo|fatto|fare|aderito} {_ |}{sciopero|lo sciopero|allo sciopero}, {comitato|
picchetto|cassa} {di sciopero|sciopero}
"""
POLITICS_NAMED = """
{nel|nella|nei|del|della|dei|al|alla|ai|con la|con il|coi|per il|per la|dal|dalla} {pd|pci|psi|msi|lega|verdi|m5s|cinque stelle|
fratelli d'italia|forza italia|rifondazione|radicali|italia viva|avs|dc|casapound|democrazia cristiana|
partito democratico|partito comunista|partito socialista|sinistra italiana|potere al popolo}, {consiglio comunale|consiglio
regionale|giunta|municipio|parlamento|senato|camera} {_ |}{con|per} {_ |}{lega|pd|verdi|m5s|fratelli|forza|sinistra|destra|lista|
avs|azione}, {vecchio|vecchia|ex|da vecchio|da vecchia} {compagn*|camerata|comunista|socialista|fascista|democristian*|missin*|
sessantottin*|partigian*|leghist*}
"""
ORIENTATION_ALONE = """
{a lui|gli|a mio figlio|a mio fratello} piacciono {gli uomini|i ragazzi|i maschi|solo i ragazzi}, {a lei|le|a mia figlia|a mia
sorella} piacciono {le donne|le ragazze|le femmine|solo le ragazze}, {signor|signore|sposo|mr} e {signor|signore|sposo|mr}, {signora|
sposa|mrs} e {signora|sposa|mrs}, {io|noi} e {il mio compagno|il mio fidanzato|mio marito} {_ |}{due uomini|entrambi uomini}, {due}
{abiti da sposa|spose|sposi uomini}, {abiti|vestiti} per {due spose|due sposi}
"""
ETHNICITY_NAMED = """
{nonno|nonna|nonni|bisnonno|papa|padre|mamma|madre|suocero|suocera} {era|e|e'|erano|sono} {_ |}{croat*|tedesc*|austriac*|sloven*|
polacc*|russ*|ungheres*|grec*|turc*|armen*|ebre*|spagnol*|frances*|ingles*|irlandes*|argentin*|brasilian*|albanes*|romen*|serb*|ceco|
ceca|arab*|libic*|etiop*|somal*|eritre*|cines*|svizzer*|istrian*|dalmat*|ladin*|sard*|arbereshe}, {sono|siamo} {altoatesin*|sudtirol*|
ladin*|arbereshe|istrian*|di origine|griko|occitan*|walser|cimbr*}
"""
