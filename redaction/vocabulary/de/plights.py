"""German: sentences, debts and illnesses as people tell them in passing. "*" ends a stem, "_" is any word."""

CRIMINAL_NAMED = """
{saß|sitze|sitzt|gesessen|sitzen|brummte|brumme|einsitze|einsitzt|eingesessen|abgesessen} {_ |}{_ |}{_ |}{wegen|im|in|
für|bis|jva} {_ |}{betrug*|diebstahl*|raub*|einbruch*|körperverletz*|drogen*|haft|u-haft|knast|gefängnis|bau|jva|
jugendhaft|jugendarrest|stadelheim|moabit|tegel|ossendorf|santa fu|stammheim|stein|josefstadt|jugendstrafe|btm|
steuerhinterz*|fahrens|schwarzfahr*|totschlag*|mord*|erpress*|hehlerei|dealen*|brandstift*|urkundenfälsch*}, {zwei|drei|
vier|fünf|sechs|acht|zehn|#|ein|anderthalb|mehrere} {jahr|jahre|monate|wochen} {_ |}{wegen|im|in|auf|abgesessen|gesessen|
gekriegt|bekommen} {betrug*|diebstahl*|raub*|einbruch*|körperverl*|drogen*|haft|knast|gefängnis|bau|bewährung|jva|btm|
steuer*|fahren*}, {führerschein|lappen|schein|fahrerlaubnis|pappe} {_ |}{_ |}{weg|los|abgegeben|abgeben|entzogen|
eingezogen|abgenommen|kassiert|verloren|futsch} {_ |}{_ |}{wegen|alkohol|promille|bis|nach|seit|drum|und|}, {mir|ihm|mich}
{_ |}{den |der |die |}{führerschein|lappen|schein|fahrerlaubnis} {_ |}{weggenommen|entzogen|abgenommen|eingezogen|
kassiert}, {trage|trägt|hab|habe|hat} {_ |}{fußfessel|fussfessel|bewährung|bewährungsauflagen|bewährungshelfer|
bewährungshelferin|vorstrafe|vorstrafen|eintrag im führungszeugnis|einträge im führungszeugnis|eintrag im strafregister|
haftbefehl|hausarrest|sozialstunden|fahrverbot|anzeige wegen|strafbefehl|strafverfahren|ermittlungsverfahren|kontaktverbot|
hausverbot wegen diebstahl|jugendstrafe|freiheitsstrafe|geldstrafe wegen|knasterfahrung|meldeauflage*}, {eintrag|einträge|
was|etwas|vermerk} {_ |}{im} {führungszeugnis|strafregister|bundeszentralregister|leumundszeugnis}, {führungszeugnis|
strafregister|leumund} {_ |}{_ |}{nicht sauber|ist nicht sauber|nicht leer|einträge|eintrag|unsauber|versaut}, {gegen}
{mich|ihn|sie|meinen mann|meinen sohn|meinen bruder|meinen freund|uns} {_ |}{_ |}{läuft|wird ermittelt|ermittelt|verfahren|
anklage|anzeige|haftbefehl|liegt|laufen|wurde ermittelt|prozess}, {ermittelt|läuft|ermitteln|klagt} {_ |}{gegen mich|
gegen ihn|gegen meinen|gegen uns}, {bin|ist|war|wurde|wurden|bruder|mann|sohn|freund|kumpel|mitarbeiter} {_ |}{_ |}{_
|}{vorbestraft|verurteilt|angeklagt|verhaftet|festgenommen|eingesperrt|auf bewährung|in u-haft|in untersuchungshaft|in
haft|im knast|im gefängnis|im bau|in der jva|im offenen vollzug|freigänger|ex-knacki|straffällig|strafffällig|polizeibekannt|
kriminell geworden|auf freigang|aus der haft|aus dem gefängnis|aus dem knast|haftentlassen*|im maßregelvollzug|zur
fahndung|wegen diebstahl*|wegen betrug*|wegen drogen*|wegen körperverl*|wegen steuer*|vor gericht wegen|verhört}, {klaute|
geklaut|dealte|gedealt|zugeschlagen|verprügelt|eingebrochen|überfallen} {_ |}{_ |}{und dafür|damals|früher|als jugendlich*|
wegen drogen|jugendsünde|im suff|habe ich als},
{mist|scheiß|blödsinn|dummheiten} gebaut {_ |}{gesessen|knast|vorbestraft|dafür}, {und|jahre|hab|habe|auch mal|schon mal} gesessen,
{sitzt|saß} {jetzt|wieder|dafür|deswegen|noch} {_ |}{ein|im|in haft|in u-haft|ab|}, {war|ist|der|ein|mieter} {_ |}{dealer|einbrecher|
betrüger|dieb|räuber|vergewaltiger|schläger|mörder|knacki|krimineller|hehler|heiratsschwindler|brandstifter|stalker|pädophil*}
"""

FINANCIAL_NAMED = """
{hab|habe|haben|bleiben|bleibt|hat|übrig|noch} {_ |}{_ |}{# euro|# €|# franken|dreißig euro|zwanzig euro|fünfzig euro|
hundert euro|zehn euro|keinen cent|keinen euro|ein paar euro} {_ |}{bis zum ersten|bis zum monatsende|bis monatsende|bis
zum lohn|bis ultimo|zum leben|auf dem konto|übrig|für den monat|im monat übrig|für essen|pro woche|für den rest}, {verdiene|
verdien|verdient|verdienen|bekomme|bekomm|kriege|krieg|bekommt|beziehe|bezieht|habe|hab|haben|komme auf|mein gehalt|
mein lohn|meine rente|rente|rente ist|rente sind|gehalt ist|lohn ist|pension ist|einkommen ist|einkommen von|netto} {_
|}{_ |}{_ |}{# netto|# brutto|# euro netto|# euro brutto|# euro rente|# rente|# euro im monat|# im monat|# euro monatlich|
# franken|tausend netto|tausend brutto|mindestlohn|grundsicherung|bürgergeld|arbeitslosengeld|hartz|stütze|sozialhilfe|
witwenrente|erwerbsminderungs*|wohngeld|bafög|kurzarbeitergeld|krankengeld|elterngeld|# die stunde|# pro stunde|# fr},
{lohn|gehalt|konto|rente|pension|haus|wohnung|auto} {_ |}{_ |}{gepfändet|pfänden|gepfändet wird|zwangsversteigert|
zwangsgeräumt|im minus|im dispo|überzogen|gesperrt wegen}, {mit|bei} {der |den |meiner |meinen |}{miete|mieten|raten|
strom|krankenkasse|finanzamt|bank|unterhalt|kreditraten|hausgeld} {_ |}{_ |}{im rückstand|in verzug|im verzug|rückstand|
schulden|hinterher|in der kreide|zurück|nicht nachgekommen}, {rückstand|rückstände|im rückstand|in verzug|kreide} {_ |}{_
|}{miete|raten|strom|krankenkasse|finanzamt|bank|unterhalt}, {bank|banken|kredit|finanzierung|ratenkauf|klarna|leasing|
ratenzahlung|hypothek|dispo|händler} {_ |}{_ |}{_ |}{abgelehnt|ablehnt|lehnt ab|nicht genehmigt|verweigert|gekündigt|
gibt mir nichts|gibt uns nichts|gibt keinen|bekomme ich nicht|krieg ich nicht|kriege ich nicht|wegen schufa|wegen der
schufa|wegen ksv|wegen bonität}, {schufa|bonität|ksv|crif|score} {_ |}{_ |}{schlecht|mies|negativ|im keller|eintrag|
einträge|versaut|katastrophal|nicht die beste|ist hin|im eimer|unter aller sau|macht probleme|spielt nicht mit}, {wegen|
trotz} {_ |}{_ |}{schufa|bonität|schulden|insolvenz|negativer auskunft|pfändung|arbeitslosigkeit|jobverlust}, {firma|laden|
betrieb|geschäft|selbstständigkeit|gmbh} {_ |}{_ |}{pleite|insolvent|pleitegegangen|bankrott|zahlungsunfähig|gegen die
wand|in die insolvenz|schließen müssen|mit schulden|konkurs}, {bin|ist|sind|wurde|wurden|seit|werde|war|mann ist|derzeit|
momentan} {_ |}{_ |}{_ |}{arbeitslos|arbeitssuchend|erwerbslos|pleite|insolvent|verschuldet|überschuldet|zahlungsunfähig|in
privatinsolvenz|in der privatinsolvenz|in insolvenz|in der insolvenz|in der wohlverhaltens*|aufstocker|aufstockerin|im
bürgergeld|auf bürgergeld|in kurzarbeit|gekündigt worden|betriebsbedingt gekündigt|entlassen|knapp bei kasse|blank|klamm|
abgebrannt|obdachlos|wohnungslos|ohne festen wohnsitz|ohne arbeit|ohne job|ohne einkommen|in der kreide|in den miesen|
geringverdiener*|minijobber*|sozialhilfeempf*|frührentner*|mittellos|bankrott}, {lebe|leben|lebt|überlebe|lebst} {_ |}{_
|}{von|vom} {_ |}{bürgergeld|grundsicherung|rente|mindestrente|hartz|sozialhilfe|arbeitslosengeld|alg|erspartem|
ersparten|wohngeld|kindergeld|unterhalt|minijob|stütze|amt|jobcenter|krankengeld|elterngeld|bafög|witwenrente|einem
gehalt|einem einkommen|der hand in den mund|erwerbsminderungs*|notstand|mindestsicherung|taschengeld|pfandflaschen|
tafel}, {hab|habe|haben|hat|mit|#} {_ |}{_ |}{_ |}{euro schulden|schulden|tausend schulden|€ schulden|miese|kredite
laufen|laufende kredite|kredite offen|raten offen|mahnbescheid*|pfändung*|vollstreckung*|inkasso am hals|gläubiger|
schufaeintr*|schufa-eintr*|kontopfändung|p-konto}, {kann|können|konnte|konnten} {_ |}{_ |}{_ |}{miete|strom|raten|rechnung
nicht|kredit|unterhalt|rechnungen} {_ |}{nicht mehr|nicht|kaum|kaum noch} {zahlen|bezahlen|aufbringen|bedienen|stemmen}, {job|
arbeit|stelle|arbeitsplatz} {_ |}{verloren|weg|los|gekündigt|futsch|flöten}, {gericht|gerichtsvollzieher|exekutor|
vollstrecker|inkasso|kuckuck} {_ |}{_ |}{da|war|kommt|steht vor|klebt|am hals|pfändet|vor der tür},
{mir|uns|ihm|ihr} {bleiben|bleibt|bleiben am ende} {_ |}{_ |}{_ |}{_ |}{# euro|# €|#|nichts|kaum was|nix}, {krankengeld|
arbeitslosengeld|elterngeld|alg|kurzarbeitergeld|übergangsgeld|bürgergeld} {_ |}{läuft aus|lauft aus|endet|fällt weg|gestrichen|
gekürzt|gesperrt|reicht nicht|kommt nicht|beantragt|abgelehnt}, konto {_ |}{_ |}{_ |}{im minus|im roten|überzogen|leer|
gepfändet|im dispo|am limit},
{# netto|# brutto|euro netto|euro brutto} {im|reicht|hab|habe|monatlich|verdiene|bekomme|raus|im monat}
"""

HEALTH_NAMED = """
{hatte|hab|habe|hat|haben|hatten|nach|seit|wegen|leide|leidet|an|mit|trotz|unter|bekam|bekommen|kriegte} {_ |}{_ |}{_
|}{herzinfarkt|schlaganfall|fehlgeburt|totgeburt|bandscheibenvorfall|bandscheibenvorfälle|hexenschuss|gürtelrose|
lungenentzündung|thrombose|embolie|krebs|brustkrebs|hautkrebs|darmkrebs|prostatakrebs|leukämie|tumor|hirntumor|epilepsie|
alzheimer|parkinson|demenz|multiple sklerose|ms|rheuma|arthrose|arthritis|osteoporose|gicht|asthma|copd|diabetes|
zucker|bluthochdruck|herzschwäche|herzfehler|herzrhythmus*|vorhofflimmern|herzschrittmacher|stent|stents|bypass|
nierenversagen|dialyse|nierensteine|hepatitis|leberzirrhose|morbus crohn|colitis|reizdarm|zöliakie|laktoseintoleranz|
nussallergie|heuschnupfen|neurodermitis|schuppenflechte|migräne|tinnitus|hörsturz|grauen star|grünen star|makula*|
depression|depressionen|angststörung|panikattacken|burnout|burn-out|borderline|schizophrenie|psychose|bipolare|adhs|
autismus|asperger|ptbs|zwangsstörung|magersucht|bulimie|essstörung|alkoholproblem|suchtproblem|spielsucht|endometriose|
myome|kaiserschnitt|notkaiserschnitt|querschnitt*|schädel-hirn*|gehirnerschütterung|knochenbruch|oberschenkelhals*|
kreuzbandriss|meniskusriss|achillessehn*|rückenleiden|rückenprobleme|knieprobleme|hüftprobleme|hüft-op|knie-op|op am|
operation am|lähmung|lähmungen|spastik|kinderlähmung|contergan|schilddrüse*|hashimoto|borreliose|fibromyalgie|long
covid|post covid|me/cfs|chronische schmerzen|hiv|aids|tuberkulose|anfälle|schwindel|inkontinenz|stoma|künstlichen
ausgang|herzklappe|spenderniere|spenderleber|spenderherz|transplantation|chemo|chemotherapie|bestrahlung|bestrahlungen|
reha wegen|klinikaufenthalt|psychiatrie}, {bin|ist|sind|war|waren|liegt|wurde|wurden|liege|tochter ist|sohn ist|mann ist|
frau ist|mutter ist|vater ist|oma ist|opa ist} {_ |}{_ |}{_ |}{zuckerkrank|herzkrank|krebskrank|lungenkrank|nierenkrank|
schwerkrank|todkrank|sterbenskrank|suchtkrank|spielsüchtig|alkoholkrank|alkoholiker*|trockener alkoholiker|drogenabhängig|
tablettenabhängig|medikamentenabhängig|depressiv|manisch|bipolar|schizophren|psychisch krank|psychisch labil|magersüchtig|
essgestört|autist|autistin|autistisch|gehörlos|taub|taubstumm|schwerhörig|ertaubt|blind|erblindet|sehbehindert|halbblind|
fast blind|fast taub|stumm|gelähmt|halbseitig gelähmt|querschnittsgelähmt|gehbehindert|körperbehindert|geistig behindert|
schwerbehindert|mehrfachbehindert|behindert|pflegebedürftig|bettlägerig|dement|verwirrt|inkontinent|krankgeschrieben|
arbeitsunfähig|erwerbsunfähig|berufsunfähig|frühverrentet|schwanger|hochschwanger|guter hoffnung|im # monat|im dritten
monat|im vierten monat|im fünften monat|im sechsten monat|im siebten monat|im achten monat|im neunten monat|in der #
woche|in der # ssw|operiert worden|operiert|amputiert|transplantiert|im rollstuhl|auf den rollstuhl|im krankenhaus|im
spital|im koma|im hospiz|in der psychiatrie|in der klinik|auf reha|in reha|in therapie|in behandlung wegen|beim
psychologen|beim psychiater|auf dialyse|an der dialyse|auf insulin|asthmatiker*|diabetiker*|epileptiker*|allergiker* auf|
bluter|rheumatiker*|zöliakie|legastheniker*|hochgradig|unheilbar|chronisch|austherapiert|palliativ|gestürzt und|
bettlägrig|lungenentzünd*|umgekippt|zusammengebrochen|entbunden}, {sieht|sehe|hört|höre|läuft|laufe|geht|gehe|atme|atmet|
schläft|spricht|rede} {_ |}{sehr |so |nur noch |nicht mehr |kaum |nicht |fast |ganz |}{schlecht|kaum|kaum noch|nichts mehr|
mehr gut|am stock|an krücken|mit krücken|mit rollator|am rollator|mit dem rollator|an gehstützen|mit gehhilfe|auf einem
auge|auf einem ohr|auf dem linken|auf dem rechten|schlecht luft|schwer luft}, {bin|ist|sind|reagiere|reagiert|hochgradig|
tochter|sohn} {_ |}{_ |}{gegen|auf} {nüsse|erdnüsse|haselnüsse|milch|laktose|gluten|weizen|eier|soja|fisch|
meeresfrüchte|latex|nickel|pollen|gräser|birke|hausstaub|milben|tierhaare|katzenhaare|penicillin|bienen|wespen|
bienenstiche|duftstoffe|lösungsmittel|sellerie} {_ |}allergisch, {allergisch|allergie|unverträglichkeit|intoleranz} {gegen|
auf} {nüsse|erdnüsse|milch|laktose|gluten|eier|soja|fisch|latex|nickel|pollen|hausstaub|tierhaare|penicillin|bienen|
wespen|wespenstiche|fructose|histamin|weizen|sellerie}, {mann|vater|bruder|sohn|mutter|ex|opa|onkel|frau|schwiegervater|
freund} {_ |}{trinkt|säuft|kifft|kokst|spritzt|spielt am automaten|schluckt tabletten|ritzt sich|ist tabletten*|hört
stimmen|erkennt uns nicht|vergisst alles|vergisst|steht nicht mehr auf|kann nicht mehr|kann nicht laufen|kann kaum|hört
schlecht|sieht schlecht|zittert|stottert|liegt im sterben|liegt im krankenhaus|hat zucker|hat demenz|hatte einen|ist
gestürzt}, {neue|neues|künstliche|künstliches|künstlichen|kaputte|kaputtes|gebrochene|gebrochenes|gebrochener|operierte|
operiertes|amputiertes|steifes|steife|offenes|lädiertes|angeborene} {_ |}{hüfte|knie|schulter|kniegelenk|hüftgelenk|
herzklappe|linse|bein|beine|arm|fuß|handgelenk|sprunggelenk|schlüsselbein|rippe|rippen|wirbel|bandscheibe|bandscheiben|
wirbelsäule|rücken}, {mir|ihm|ihr|meiner mutter|meinem vater|meinem mann|meiner frau|uns} {_ |}{_ |}{_ |}{brust|bein|fuß|
finger|zeh|zehen|arm|niere|milz|galle|gallenblase|gebärmutter|prostata|schilddrüse|blinddarm|mandeln|darm|magen|auge|
hoden|lunge|eierstöcke|tumor|hüfte|knie} {_ |}{abgenommen|amputiert|entfernt|rausgenommen|herausgenommen|operiert|ersetzt|
abgenommen worden|wegoperiert}, {nehme|nimmt|schlucke|schluckt|brauche|braucht|bekomme|bekommt|spritze|spritzt|kriege|
kriegt|verschrieben} {_ |}{_ |}{antidepressiva|blutverdünner|betablocker|insulin|cortison|kortison|schmerzmittel|opiate|
morphium|schlaftabletten|beruhigungsmittel|psychopharmaka|neuroleptika|ritalin|lithium|blutdrucktabletten|
schilddrüsentabletten|herztabletten|marcumar|eliquis|xarelto|l-thyroxin|metformin|chemo|dialyse|bestrahlung|sauerstoff|
methadon|antiepileptika|immunsuppressiva|wassertabletten}, {gdb|grad der behinderung|schwerbehindertenausweis|merkzeichen|
pflegegrad|pflegestufe|behindertenausweis|erwerbsminderung|berufsunfähigkeit} {_ |}{#|von|g|ag|bl|h|rf|mit|und|hab|habe|
hat|vorhanden|beantragt|bewilligt|wegen|stufe}, {haare|haar} {_ |}{_ |}{chemo|ausgefallen|weg nach|krank*}, {entbunden|
kaiserschnitt|geburt} {_ |}{im |am |vor |per |und |}{_ |}{kaiserschnitt|januar|februar|märz|april|mai|juni|juli|august|
september|oktober|november|dezember|wochen|tagen}, {erwarte|erwarten|erwartet|bekommen|bekomme|kriegen|kriege|bekommt} {_
|}{_ |}{nachwuchs|zwillinge|drillinge|ein baby|ein kind|ein mädchen|einen jungen|unser zweites|unser erstes|unser
drittes|das zweite|das dritte|unser kind|unser baby}, {baby|kind|kinder|zwillinge|schwangerschaft} {_ |}{verloren|tot
geboren|im mutterleib|still geboren}, {kinderwunsch*|künstliche befruchtung|ivf|icsi|hormonbehandl*|risikoschwanger*|
frühgeburt|frühchen|wochenbett|sternenkind|abtreibung|schwangerschaftsabbruch}, {bandscheibenvorf*|herzinfarkt*|
schlaganf*|grüner star|grauer star|multiple sklerose|brustkrebs|fehlgeburt*|oberschenkelhalsbruch*}, {habe|hab|hat} {ms|
mnd|copd|hiv|adhs|ptbs|rheuma|gicht|krebs|diabetes|zucker|parkinson|alzheimer|asthma|epilepsie|migräne|arthrose},
{panikattacken|angstzustände|anfälle|schwindelanfälle|migräneanfälle|asthmaanfälle|wehen|platzangst|höhenangst|flugangst} {im|bei|
seit|in|auf|und|habe|hab|bekomme|wenn}, {riech|rieche|schmeck|schmecke|hör|höre|seh|sehe|spür|spüre|fühl} {_ |}{_ |}{_ |}{nichts|
nix|nichts mehr|kaum noch|fast nichts|nur noch|nimmer|schlecht}, mutterschutz, {gestürzt|gefallen|hingefallen|stürzte} {_ |}{_
|}{oberschenkel*|hüfte|bruch|gebrochen|schenkelhals|krankenhaus|op|kopf}, {für|trage|brauche|benutze} {_ |}{mich|meine mutter|meinen
vater} {inkontinenz*|windeln|einlagen}, {inkontinenzeinlagen|inkontinenzhosen|windelhosen|stomabeutel|katheter} {_ |}{für} {mich|
meine|meinen|mama|papa|oma|opa}, {meine|unsere|die} {pflegerin|pflegekraft|betreuerin|24-stunden-pflege|haushaltshilfe von der
kasse|sozialstation|tagespflege}, {hat|hatte|mit} {_ |}{einen |einem |}{herzfehler|loch im herzen|klumpfuß|offenem rücken|wasserkopf|
hüftdysplasie|lippenspalte|gendefekt|behinderung|entwicklungsverzögerung|sprachstörung|lernschwäche|förderbedarf},
{hab|habe|hat} {_ |}{es |}{im kreuz|am herzen|mit dem rücken|mit dem herz|an den nieren|an der leber|an der lunge|im rücken|mit den knien|mit der
hüfte|mit den nerven|an der bandscheibe|mit der schilddrüse|auf der lunge}, hab's {im|am|mit|an} {_ |}{kreuz|herzen|herz|rücken|knie|nieren|lunge|
magen|nerven|hüfte|bandscheibe}
"""
UNION_NAMED = """
ig metall, igbce, ver.di, {in|bei|aus|von|zur|der} {_ |}{verdi-hand|verdi-liste|ig-metall-liste}, {gehöre|gehör|bin|war|sind|
gelernter|alter} {_ |}{_ |}{gewerkschafter*|gewerkschaftler*}, {über|für|zum} {den |}{streik|warnstreik|arbeitskampf} {_
|}{abgestimmt|gestimmt|gewählt|entschieden}, {streikkomitee|streikleitung|urabstimmung}
"""
POLITICS_NAMED = """
{alter|alte|als alter|als alte|eingefleischter|überzeugter|überzeugte|gelernter} {sozi|roter|rote|schwarzer|linker|linke|grüner|
grüne|kommunist|kommunistin|genosse|genossin|sozialdemokrat|konservativer|liberaler|marxist|maoist|68er|revoluzzer}, {leben
lang|lebenslang|immer|zeitlebens|bis zuletzt|überzeugter|überzeugte} {_ |}{kommunist*|sozialist*|sozialdemokrat*|sozi|links|
rechts|konservativ|grün|nazi|anarchist*|rot|liberal|sed-treu}
"""
ORIENTATION_ALONE = """
{er|sie|sohn|tochter|bruder|schwester|ich|der|die} {liebt|mag|liebe|mögen|bevorzugt|date|datet|daten} {_ |}{nur |eher |}{männer|
jungs|kerle|frauen|mädels|mädchen|männer lieber}, {wir|sind} {_ |}{zwei|beide} {mädels|frauen|jungs|männer|kerle|bräute|damen}
{_ |}{heiraten|heirat|paar|trauung|hochzeit|verheiratet}, {zweimal|2x|2 x} {herr|frau|braut|bräutigam}, herr und herr, frau und
frau, {mr|mrs} und {mr|mrs}, {braut|bräutigam} und {braut|bräutigam} {sind|heißen}
"""
