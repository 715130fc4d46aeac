"""Italian: illnesses, aids, treatments, pregnancy, parts of the body and their complaints."""

HEALTH_ALONE = """
all'ossigeno, con l'ossigeno, ossigenoterap*, dopo una caduta, e' caduta, e' caduto,
operata al, operato al, operata all'anca, operato all'anca, operato al ginocchio, problemi di cuore, problemi di
schiena, problemi alla schiena, mal di schiena cronico, problemi di salute, problemi motori, cardiopatic*, demenza
senile, non si muove, fa fatica a camminare, faccio fatica a camminare, dislessia, tumore, tumori, cancro, ictus,
paralisi, paralizzat*, disabil*, handicap*, cieco, cieca, ciechi, ipovedent*, non vedente, sordo, sorda, sordomut*,
non udente, ipoacusi*, incinta, in dolce attesa, aspetto un bambino, aspettiamo un bambino, aspettiamo un figlio,
aborto, abortit*, partorit*, ho partorito, allattando, allatto, cesareo, sclerosi*, distrofi*, sindrome di down,
spettro autistico, legge 104, art 3 comma 3, indennita di accompagn*, pensione di invalidita, non autosufficien*,
amministrator* di sostegno, asmatic*, allergico, allergica, attacchi di panico, esaurimento nervoso, suicid*,
anoressic*, bulimic*, alcolis*, alcolist*, tossicodipend*, comunita di recupero, disintossic*, ernia*, ernie,
sciatic*, scolios*, artros*, intervento chirurg*, rotto il femore, rotto una gamba, rotto il braccio, rotto la
gamba, rotto un braccio, rotta una gamba, frattur*, infart*, cardiopat*, soffio al cuore, scompenso*, aritmi*,
fibrillazion*, pressione alta, tiroide*, tiroidit*, hashimoto, pancreatit*, dializzat*, insufficienza renale,
cirrosi*, epatit*, ulcer*, colon irritabile, intolleran*, celiac*, psorias*, dermatit*, eczem*, glaucom*, cataratt*,
maculopat*, ci vedo poco, vedo poco, ci sento poco, non ci sento, non ci vedo, ci vede poco, ci sente poco, non
sente, sente poco, cammina male, cammina a fatica, cammino male, non cammina, non cammino, non riesco a camminare,
difficolta a camminare, difficolta motorie, mobilita ridotta, ridotta mobilita, deambula*, allettat*, decubito,
piaghe da, incontinen*, balbuz*, dislessi*, dislessic*, insonni*, ricoverat*, chemio, faccio la chemio, facendo la
chemio, metastasi, linfoma, mieloma, trapiant*, trapiantat*, in terapia, cura per, prendo farmaci, prende farmaci,
prendo il cortisone, prendo pastiglie, pastiglie per, medicine per, farmaci per, antidepressiv*, psicofarmac*,
sieropositiv*, osteoporos*, artrite, reumatic*, covid, polmonit*, tbc, tubercolos*, hospice, oncologi*, menopaus*,
fecondazione assistita, fivet, cardiologic*, portator* di handicap, acufen*, adhd, afasi*, agorafobi*, alzheimer*,
amputat*, anemi* mediterranea, aneurisma, angina pectoris, anoressi*, ansiolitic*, apnee notturne, apnea notturna,
appendicite, arteriopat*, asperger*, atassi*, autismo, autistic*, attacco di cuore, balbuzie, balbetto, balbetta,
bipolar*, borderline, bpco, bronchite cronica, broncopolmonit*, bulimi*, burnout, by-pass, bypass, calcoli renali,
carcinom*, cardiomiopat*, cecita, cefalea, cerebroles*, chemioterapi*, chiropratic*, cieca da, cieco da, cistite,
claustrofob*, colite, colostomia, commozione cerebrale, condrite, convulsioni, coronaropat*, coumadin, crisi
epilettic*, crisi d'ansia, crisi di panico, crisi respiratori*, crohn, daltonic*, dca, debole di cuore, malato di
cuore, malata di cuore, cuore malandato, defibrillatore impiantato, degenerazione maculare, degente, demenz*,
demente, depressione, depress* post partum, diabetic*, diabete*, dialisi, diplegi*, disabilita, disautonomi*,
discalculi*, discopati*, disfagi*, disfunzion* erettil*, disgrafi*, dislocat*, disprassi*, distacco di retina,
distacco della retina, disturbo bipolare, disturbo alimentare, disturbi alimentari, disturbo ossessivo, disturbo
borderline, disturbo dell'attenzione, disturbo da panico, disturbo post traumatico, diverticol*, doppia diagnosi,
ecg anomalo, ematom*, emicranic*, emiparesi, emiplegi*, emodialisi, emofili*, emorragi*, emorroid*, encefalit*,
endometriosi, enfisema, enuresi, epatite, epilessi*, epilettic*, ernia al disco, ernia del disco, ernie al disco,
fibromialgi*, fibrosi cistica, fibrosi polmonare, figlio speciale, figlia speciale, flebit*, fratturat*, fuoco di
sant'antonio, gastrit*, gastroprotettore, gesso alla, gesso al, gessat*, gestosi, giramenti di testa, gonalgi*,
gozzo, grave obesita, obesita, obes*, herpes, hiv, idrocefal*, immunodepress*, immunodeficien*, incontinent*,
infermit*, inferma, infermo, infortunat*, ingess*, insufficienza cardiaca, insufficienza respiratoria,
insulinodipendent*, invalidita, ipertes*, iperteso, ipertesa, ipertiroid*, ipotiroid*, ipoglicemi*, iperattiv*,
ischemi*, ischemia, isterectom*, itterizia, labirintite, laringectom*, leishmani*, lesione midollare, lesion*
cerebral*, leucemi*, linfedem*, lombalgi*, lombosciatalg*, ludopati*, ludopatic*, gioco d'azzardo patologico, lupus,
lussat*, lussazione, malarico, malata oncologica, malato oncologico, malformazion*, malattia rara, malattia cronica,
malattia degenerativa, malattia mentale, malato terminale, malata terminale, malati oncologici, maniaco-depress*,
mastectomi*, melanoma, meningit*, menisco, metadone, miastenia, micosi, mielopat*, miocardit*, miopat*, morbo di,
motulesa, motuleso, muto dalla, narcolessi*, nefropat*, neuropati*, nevralgi*, non autosufficiente, non vedenti,
operata di, operato di, operata da, operato da, operato per, operata per, osteopat*, osteoporosi, otite, parkinson*,
paraplegi*, paralitic*, paraparesi, pelle atopica, pericardit*, pertosse, peritonit*, piaghe, piede diabetico, piede
torto, pneumopat*, pneumotorace, polio, poliomielit*, polipi, polmonite, portatore di handicap, portatrice di
handicap, post operatorio, post-operatorio, pressione bassa, problemi cardiaci, problemi di peso, problemi di vista,
problemi di udito, problemi di memoria, problemi psichici, problemi psichiatrici, problemi respiratori, problemi
renali, problemi intestinali, problemi di tiroide, problemi di alcol, problemi di droga, problemi di deambulazione,
prostatite, prostata ingrossata, protesi all'anca, protesi al ginocchio, psicotic*, psicosi, psoriasi, radioterapia,
rene trapiantato, retinopat*, ritardo mentale, ritardo cognitivo, ritardo del linguaggio, rottura dei legamenti,
rottura del crociato, crociato rotto, legamento crociato, sarcoidosi, sarcoma, schizofreni*, sciatica, sclerodermi*,
sclerotic*, scompens*, sindrome di tourette, sordit*, spastic*, spina bifida, spondilit*, spondilo*, sordocieco,
stenosi, stent, stomi*, stomizzat*, stress post, tachicardi*, talassemi*, tetraplegi*, tilatt*, tracheostom*,
trapianto, trauma cranico, trisomi*, tromboflebit*, trombosi, tso, tumore al, tumore alla, turbe psichic*, ustion*,
vaginismo, vertigin*, vista calata, vitiligine, zoppico, zoppica, zucchero alto, glicemia alta, tagliando disabili,
pass disabili, patente speciale, categoria protetta, categorie protette, legge 68, collocamento mirato, permessi
104, con la 104, ho la 104, ha la 104, la legge 104, comma 3, articolo 3 comma, riconosciuta invalida, riconosciuto
invalido, invalida al, invalido al, invalido civile, invalida civile, invalidi civili, percentuale di invalidita,
percento di invalidita, assegno di accompagnamento, accompagnatoria, insegnante di sostegno, ha il sostegno, con il
sostegno a scuola, neuropsichiatr*, logopedi*, logopedista, centro diurno, comunita terapeutica, comunita
psichiatrica, sert, serd, ex tossico, ex tossicodipendente, tossicodipendente, eroina, eroinoman*, cocainoman*,
cocaina, overdose, ex alcolista, alcolisti anonimi, alcolizzat*, bevo troppo, beve troppo, problemi con l'alcol,
disintossicazione, in rsa, casa di riposo, casa di cura, clinica psichiatrica, rianimazione, pronto soccorso, day
hospital, lungodegen*, casa famiglia, assistenza domiciliare, infermiera a domicilio, ossigeno a casa, bombola
d'ossigeno, saturazione, ventilator* polmonar*, cane guida, lingua dei segni, impianto cocleare, {rotto|rotta|
fratturato|fratturata|slogato|slogata|lussato|lussata|amputato|amputata|amputati} {il|la|lo|un|una} {polso|femore|
gamba|braccio|caviglia|ginocchio|spalla|piede|mano|dito|gomito|tibia|perone|clavicola|costola|bacino|menisco|
crociato|tendine|naso|collo}, {due|tre|quattro|una|le} vertebr* {crollat*|rott*|fratturat*|schiacciat*}, {due|tre|
quattro|un|il|i} {bypass|stent|infarti|ictus|ernie|interventi|aborti|cesarei}, {sono|e|è|e'|era|ero|resto|rimasta|
moglie|figlia|sorella|compagna|nuora} {di nuovo |gia |incinta di |}{incinta|in gravidanza|in dolce attesa|in stato
interessante|in maternita|in attesa di}, {alla|nella|alla mia|al|nel} {prima|seconda|terza|quarta|quinta|sesta|
settima|ottava|nona|decima|undicesima|dodicesima|ventesima|trentesima|ventottesima|trentaduesima|trentacinquesima|
quarto|quinto|sesto|settimo|ottavo|nono|terzo|secondo} {settimana|mese di gravidanza|mese}, settimana di gravidanza,
settimane di gravidanza, settimana di gestazione, mesi di gravidanza, mese di gravidanza, primo trimestre, secondo
trimestre, terzo trimestre, {aspetto|aspetta|aspettiamo|aspettano|aspettando} {un|una|due|il|la|il nostro|il mio|
dei} {bambin*|bimb*|figli*|gemell*|maschietto|femminuccia|secondo|primo|terzo|bebe}, data presunta, dopo il parto,
post parto, ho appena partorito, ha partorito, parto cesareo, parto prematuro, prematur*, neonata prematura,
gravidanza a rischio, minaccia d'aborto, aborto spontaneo, interruzione di gravidanza, ivg, {perso|persi|perdere|
perduto} {il|la|un|il mio|il nostro|la nostra|due|i} {bambin*|bimb*|gemell*|gravidanza|figlio che}, gravidanza
extrauterina, nato morto, pma, procreazione assistita, fecondazione, ovodonazione, inseminazione, maternita
surrogata, infertil*, non possiamo avere figli, non riesco ad avere figli, {ci|gli|le|mi} {sento|sente|vedo|vede|
sentiamo} {poco|male|pochissimo|quasi niente|piu poco|quasi nulla|a malapena|solo da un}, {calo|perdita|problemi|
abbassamento} {di|dell'|della|del|di la} {udito|vista|memoria|peso}, calo di udito, calo dell'udito, perdita
dell'udito, sordo da un orecchio, sorda da un orecchio, cieco da un occhio, cieca da un occhio, sorda da, sordo da,
{cammino|cammina|camminare|muove|muovo|muoversi} {male|poco|a fatica|a stento|con difficolta|con il bastone|col
bastone|con le stampelle|col girello|con il girello|con il deambulatore|appena|piu}, {fa|faccio|fanno} fatica a
{camminare|alzarsi|alzarmi|salire|muoversi|muovermi|respirare|parlare|piegarsi|piegarmi|leggere}, non {posso|puo|
riesco|riesce|puo piu|posso piu|riesco piu|riesce piu} {a |piu a |}{camminare|alzarmi|alzarsi|salire le scale|fare
le scale|stare in piedi|sollevare|piegarmi|piegarsi|muovermi|muoversi|guidare per|lavorare per|respirare|vedere|
sentire|mangiare glutine|mangiare lattosio|deglutire}, non fa le scale, non faccio le scale, le scale non le fa,
trema* la mano, tremano le mani, trema la mano, mi trema, gli trema, le trema, mano che trema, perde la memoria, non
ricorda, dimentica tutto, non riconosce, si perde, {vive|sta|e|sono|è|costrett*} {a letto|in carrozzina|in
carrozzella|sulla sedia a rotelle|su una sedia a rotelle|in sedia a rotelle|allettato|allettata}, costretto a letto,
costretta a letto, {porto|porta|portano|ho|ha|uso|usa|metto|mette} {il |la |un |una |gli |le |l'|i |}{catetere|
dentiera|pacemaker|pannolone|pannoloni|busto|apparecchio acustico|apparecchi acustici|protesi|ossigeno|stomia|
sacchetto|tutore|collare|girello|bastone|stampelle|deambulatore|carrozzina|parrucca per}, {prendo|prende|assumo|
assume|uso|usa|in cura con|sotto|faccio|fa|fare} {il |la |l'|lo |gli |le |i |dei |delle |del |}{coumadin|cortisone|
insulina|eutirox|metformina|cardioaspirina|aspirinetta|xanax|lexotan|tavor|valium|prozac|zoloft|cipralex|litio|
metotrexato|anticoagulant*|antidepressiv*|ansiolitic*|psicofarmac*|antipsicotic*|antiepilettic*|betabloccant*|
morfina|oppioid*|chemio|chemioterapia|radioterapia|dialisi|fisioterapia|psicoterapia|terapia|immunoterapia|dosi|
trasfusion*|farmaci|pastiglie|pillole per|gocce per|medicine|ventolin|oki per|antistaminic*|warfarin|eparina|
immunosoppressor*|metadone}, {allergic*|allergia|intollerant*|intolleranza} {a|al|alla|alle|ai|agli|allo|all'}
{noci|arachidi|nocciole|frutta secca|latte|lattosio|glutine|uova|pesce|crostacei|nichel|nickel|lattice|polline|
pollini|graminacee|polvere|acari|penicillina|api|vespe|punture|aspirina|fragole|soia|grano|pelo|peli|gatti|cani|
muffe|farmaci|antibiotici|sesamo|proteine|cioccolato|pomodoro|istamina|solfiti|profumi}, {ho|ha|hanno|abbiamo|avuto|
avere|avuta|avendo|con} {il|la|lo|un|una|i|le|l'|un'|gli|} {tumore|cancro|parkinson|diabete|cuore|epatite|ernia|
sclerosi|sla|asma|celiachia|morbo|depressione|lupus|leucemia|linfoma|fibromialgia|psoriasi|artrosi|artrite|
osteoporosi|cataratta|glaucoma|demenza|pacemaker|colesterolo|glicemia|tiroide|aids|hiv|malattia|handicap|disabilita|
invalidita|autismo|sindrome|disturbo|infarto|ictus|embolia|trombosi|ischemia|aneurisma|polmonite|covid|scoliosi|
sciatica|gotta|reflusso|gastrite|ulcera|colite|crohn|ipertensione|pressione alta|epilessia|emicrania|endometriosi|
fibroma|cisti|melanoma|nodulo|calcoli|stomia|protesi|trapianto|crisi|attacchi|ansia|schizofrenia|anoressia|bulimia|
dipendenza|alzheimer|prostata|menopausa|emorroidi|varici|dermatite|vitiligine|herpes|allergia|allergie|intolleranza|
dsa|dislessia|discalculia|adhd|bpco|enfisema|tubercolosi|pannolone}, {mio|mia|suo|sua|miei|sue|mie|suoi|la mia|il
mio} {malattia|patologia|diagnosi|tumore|cancro|depressione|ansia|disabilita|invalidita|handicap|gravidanza|terapia|
chemio|psichiatra|psicologa|psicologo|psicoterapeuta|oncologo|oncologa|cardiologo|neurologo|ginecologa|ginecologo|
urologo|fisioterapista|diabetologo|diabete|pressione|glicemia|colesterolo|cuore malato|intervento|operazione|
carrozzina|protesi|pacemaker|insulina|farmaci|medicine|crisi|attacchi|allergie|allergia|celiachia|sclerosi|
parkinson|alzheimer|demenza|ictus|infarto|dipendenza|trapianto|osteoporosi|artrosi|artrite|cataratta|glaucoma|
epilessia|sordita|cecita|dislessia|autismo}, {in|sulla|con|porto|porta|usa|uso|ha|ho} {la |le |il |un |una |gli |l'|
}{carrozzina|carrozzella|sedia a rotelle|stampelle|deambulatore|apparecchio acustico|apparecchi acustici|dentiera|
catetere|protesi|girello}
"""

HEALTH_NAMED = """
104, sla, dsa, ansia, depressa, depresso, malato, malata, malattia, disturbo, disturbi, operato, operata,
operazione, intervento, ulcera, terapia, gotta, varici, calcoli, infortunio, ospedale, ricovero, prognosi,
ricoverato, ricoverata, frattura, epo, smemorato, smemorata, tia, monco, sindrome, dipendenza, accompagnamento, {in|
dall'|all'|dopo l'} ospedale, ricaduta, esaurimento, colesterolo, glicemia, in cura, in analisi, zoppo, zoppa,
tremore, pensione d'invalidita, percentuale d'invalidita, {invalido|invalida|invalidi|invalidita}, tac, insonnia,
febbre, salute, memoria, pressione bassa, carrozzina, stampelle, {mi|si} {sono|e|è} {rotto|rotta|fratturato|
fratturata|slogato|operato|operata|lussato}, perso il bambino, un rene solo, un solo rene, {ginocchia|anche|mani|
spalle|schiena|articolazioni|polmoni} {distrutt*|andat*|mess*|rovinat*|a pezzi|fuori uso|finite}, {ci|mi} {vede|
vedo|sente|sento} {quasi |}{piu|poco|niente|nulla}, glaucoma in famiglia, {mi|gli|le} {tremano|trema|fanno male|fa
male} {le |la |il |i |}{mani|mano|gambe|ginocchia|ginocchio|schiena|anca|testa|cuore|braccio|spalla}, {aspetto|
aspetta|in attesa di|in lista per} {un |il |}{rene|trapianto|intervento|cuore nuovo|fegato}
"""

HEALTH_OWN = """
apparecchio acustico, apparecchi acustici, sedia a rotelle, carrozzella, carrozzina, stampelle, deambulatore,
dentiera, protesi, gravidanza, bastone
"""

HEALTH_FRAMED = """
soffro, soffre, soffriamo, allergi*, diagnostic*, fisioterap*, riabilitaz*, malesser*, svenut*, bruciore, dolorant*,
infezione, infiammazion*, infettat*, lividi, nausea, prurito, sanguin*, spossatezza, sintom*, vomito, cicatric*,
eritema, acne, forfora, calvizie, ciclo doloroso, gravid*, ginecolog*, ostetric*, urolog*, ortopedic*, fisiatra,
chirurg*, otorino, dietolog*, nutrizionist*, diabetolog*, radiolog*, risonanza, biopsia, mammografia, ecografia,
esami del sangue, analisi del sangue, certificato medico, ricetta medica, infermier*, pastigli*, pillol*, medicin*,
farmaci, farmaco, siring*, iniezion*, fobia, fobie, panico
"""

HEALTH_PARTY = """
anca, anche, braccio, braccia, bacino, caviglia, caviglie, cervicale, cervello, colonna, collo, costola, costole,
crociato, cuore, denti, dente, dito, dita, femore, fegato, gamba, gambe, gomito, ginocchio, ginocchia, gola,
intestino, lingua, mandibola, mani, mano, menisco, milza, naso, nervo, occhio, occhi, orecchio, orecchie, ossa,
pancia, pelle, petto, piede, piedi, polmone, polmoni, polso, polsi, prostata, rene, reni, schiena, seno, spalla,
spalle, stomaco, tendine, testa, tibia, torace, utero, ovaio, vertebra, vertebre, vescica, vista, udito, memoria,
lombare, clavicola, perone, retina, tallone
"""

HEALTH_ROLE = """
rott*, fratturat*, operat*, operazion*, intervento, dolor*, dolent*, male, malandat*, malat*, tumor*, paralizzat*,
amputat*, tolto, tolta, asportat*, rimoss*, gonfi*, infiammat*, bloccat*, artificial*, protesi, finto, finta,
lussat*, slogat*, schiacciat*, crollat*, consumat*, rovinat*, debol*, trapiantat*, bruciat*, ustion*, ferit*, gesso,
ingessat*, infett*, tremano, trema, cedono, cede, ernia, calcoli, stent, bypass, cieco, sordo, insensibil*,
addormentat*, anchilosat*, storpi*, fuori uso, operarmi, operarsi, operarlo, operarla, problemi, cancro, cisti,
nodulo, lesion*, strappo, stirat*, insufficien*
"""
