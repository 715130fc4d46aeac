"""German: convictions, debts, income, marital status."""

CRIMINAL_ALONE = """
war im knast, im knast, saß im, sitzt im gefängnis, sitzt ein, haft gesessen, eingesessen, aus dem knast, aus der
jva, entlassen worden aus, eintrag im strafregister, polizeilich bekannt, polizeibekannt, anzeige am hals, angezeigt
worden, vor gericht wegen, drogenbesitz*, gedealt, geklaut und, ladendiebstahl*, betrugsverfahren, alkoholfahrt,
führerschein abgenommen, führerschein verloren, tagessätze, jugendstrafe, jugendarrest, hafturlaub, vorbestraft*,
vorstrafe*, verurteil*, auf bewährung, bewährung, bewährungshelfer*, bewährungsstrafe*, bewährungsauflage*,
fußfessel*, elektronische fußfessel, im gefängnis, aus dem gefängnis, knast, haftstrafe*, in haft,
untersuchungshaft, u-haft, jva, freigang, freigänger*, offener vollzug, offenen vollzug, entlassen aus der haft,
haftentlass*, haftbefehl*, ermittlungsverfahren, strafverfahren, strafbefehl*, angeklagt*, straftat*, straffällig*,
eintrag im führungszeugnis, diebstahl begangen, wegen diebstahl*, wegen betrug*, wegen körperverletzung, wegen
fahrerflucht, wegen drogen, betrunken gefahren, trunkenheit am steuer, alkohol am steuer, trunkenheitsfahrt,
führerschein weg, führerscheinentzug, führerschein entzogen, lappen weg, mpu, sozialstunden, gesessen wegen, hab
gesessen, resozial*, *freiheitsstrafe, *haftstrafe, *haftbefehl, *gefängnis, *bewährungsstrafe, *geldstrafe,
*jugendstrafe, {aus|in|im|ins} {der |dem |den |}{ja|jva|haft|gefängnis|häfn|häfen|knast|u-haft|strafvollzug|vollzug|
jugendarrest|bau|kittchen|schmalz|justizanstalt|sicherungsverwahrung|maßregelvollzug|forensik|arrest|zelle|freigang|
abschiebehaft|justizvollzug} {entlassen|raus|gesessen|rausgekommen|gewesen|gekommen|freigekommen|sitze|sitzt|saß|
war|bin|muss}, gesessen {wegen|in|bis|und}, {monate|jahre|jahr|wochen|monat|monaten|jahren} {haft|gefängnis|knast|
häfn|bewährung|auf bewährung|bedingt|unbedingt|gesessen|jugendstrafe|eingesperrt|fußfessel|fahrverbot|u-haft|
freiheitsstrafe|gefängnisstrafe|haftstrafe|jugendhaft|gesiebte luft}, ersatzfreiheitsstrafe*, freiheitsstrafe*,
gefängnisstrafe*, bedingte strafe, bedingt verurteilt, unbedingte, bedingte haft, teilbedingt*, strafkarte,
strafregisterbescheinigung*, einträge im strafregister, einträge wegen, vorbestraf*, vorstrafenregister, einschlägig
vorbestraft, {verurteilt|angeklagt|angezeigt|bestraft|beschuldigt|verdächtigt|festgenommen|verhaftet|eingesperrt|
gesperrt|gesucht|verfahren|prozess|anzeige|vorstrafe|vorstrafen|strafe|urteil|ermittlungen|verhandlung|ermittelt}
{wegen|zu|gegen mich|gegen ihn|gegen meinen|worden}, {wegen|nach} {diebstahl|diebstahls|einbruch|einbruchs|raub|
raubes|betrug|betruges|betrugs|körperverletzung|gefährlicher körperverletzung|schwerer körperverletzung|nötigung|
erpressung|drogen|drogenhandel|drogenbesitz|btm|suchtgift|drogendealens|dealens|hehlerei|urkundenfälschung|
fahrerflucht|unfallflucht|fahrens ohne|schwarzfahren|schwarzfahrens|ladendiebstahl|sachbeschädigung|
steuerhinterziehung|sozialbetrug|stalking|häuslicher gewalt|gewalt|totschlag|mord|mordes|vergewaltigung|missbrauch|
beleidigung|volksverhetzung|hausfriedensbruch|widerstand gegen|landfriedensbruch|brandstiftung|geldwäsche|untreue|
unterschlagung|trunkenheit|alkohol am|autofahren mit|fahren unter|promille|bedrohung|cannabis|koks|waffenbesitz}
{verurteilt|angeklagt|angezeigt|vorbestraft|gesessen|sitzt|vor|in|bestraft|im|ermittelt|verhaftet|}, drogen
{verkauft|vertickt|gedealt|geschmuggelt}, jugendrichter*, jugendgericht*, jugendgerichtshilfe, arbeitsstunden vom,
gemeinnützige arbeit, gemeinnützige leistung, auflagen vom gericht, gerichtsauflage*, bewährungsauflagen,
bewährungszeit, bewährungshilfe, neustart betreut, führungsaufsicht, kontaktverbot, annäherungsverbot, gewaltschutz
gegen mich, wegweisung, betretungsverbot, ex-häftling*, häftling*, exknacki*, ex-knacki*, knacki*, strafgefangen*,
ehemaliger strafgefangener, straftäter*, sexualstraftäter*, gewalttäter*, verurteilter, verbrecher*, krimineller,
kriminelle vergangenheit, polizeilich gesucht, steckbrief, geldauflage, tagessätzen, tagsätze, strafbefehl,
führerschein abgeben, schein weg, schein abgeben, schein los, führerschein los, lappen los, führerscheinlos,
ausweisentzug, alk am steuer, betrunken am steuer, betrunken am lenkrad, besoffen gefahren, fahrerflucht begangen,
geblitzt und fahrverbot, blaufahr*, ausgenüchtert, abschiebehaft, abschiebung droht, ausreisepflichtig, sitzt im
{knast|häfn|häfen|gefängnis|bau}, sitzt {in stein|in stadelheim|in moabit|in tegel|in u-haft|in haft|noch bis|
wegen}, einrücken am, haftantritt
"""

CRIMINAL_NAMED = """
gefängnis, haft, promille, fahrverbot, ladendiebstahl, geldstrafe, hausarrest, nachschulung, verurteilt,
beschuldigt, strafregister, anzeige wegen, verfahren wegen, eintrag wegen, strafverfahren, festgenommen, verhaftet,
eingesperrt, aus der ja entlassen, aus der {jva|haft|u-haft|anstalt|justizanstalt}, aus dem {knast|gefängnis|häfn|
häfen|vollzug|bau}, in der {jva|justizanstalt}, haft entlassen, vorzeitig entlassen
"""

CRIMINAL_PARTY = """
diebstahl*, einbruch*, raub, raubes, betrug*, körperverletzung, drogenhandel, drogenbesitz*, hehlerei,
urkundenfälschung, fahrerflucht, steuerhinterziehung, sozialbetrug, stalking, totschlag, mord, vergewaltigung,
missbrauch, sachbeschädigung, brandstiftung, geldwäsche, unterschlagung, promille, cannabis, koks, waffenbesitz,
suchtgift*, drogen, nötigung, erpressung
"""

CRIMINAL_ROLE = """
verurteilt*, angeklagt*, vorbestraft*, gesessen, sitzt, bestraft*, verhaftet*, strafe, bewährung, sozialstunden,
haft, eintrag, vorstrafe*, verfahren, anzeige, gericht, urteil
"""

FINANCIAL_ALONE = """
kredit abgelehnt, kredit wurde abgelehnt, finanzierung abgelehnt, finanzierung wurde abgelehnt, keinen kredit,
kriege keinen kredit, bekomme keinen kredit, habe schulden, hab schulden, haben schulden, schulden bei, job
verloren, ohne job, kein job, beziehe bürgergeld, bekomme bürgergeld, beziehe rente, kredit abzahlen, hauskredit,
abbezahlen, ratenkredit läuft, laufender kredit, laufende kredite, zahlungsunfähig*, zahle unterhalt, muss unterhalt
zahlen, unterhalt zahlen, befristet angestellt, negativer eintrag, negativeintrag, restschuldbefreiung,
wohlverhaltensphase, kann mir das nicht leisten, knapp bei kasse, schufa-eintrag, schufa eintrag*, schufaeintrag*,
negative schufa, schlechte schufa, schufa negativ, privatinsolvenz*, insolvenzverfahren, überschuldet*,
verschuldet*, schuldner*, schuldnerberat*, pfändung*, gepfändet*, lohnpfändung*, gehaltspfändung*, pfändungsschutz*,
gerichtsvollzieher*, eidesstattliche versicherung, offenbarungseid, mietschulden, kontopfändung*, bürgergeld,
hartz*, hartz 4, alg ii, arbeitslosengeld, arbeitslos*, jobcenter*, sozialhilfe*, grundsicherung*, aufstocker*,
wohngeld, mindestrente, kleine rente, jobverlust, arbeit verloren, ohne einkommen, kein einkommen, raten nicht
zahlen, im dispo, konto im minus, unterhaltsschuld*, geringverdien*, *schulden, *pfändung, *insolvenz,
*haushaltseinkommen, {hab|habe|haben|hat|hatte|mit|meine|wegen|von|unsere|seine|ihre} {noch |viele |hohe |etwa |rund
|ca |über |immer noch |alte |offene |}{schulden|kreditschulden|mietschulden|spielschulden|steuerschulden|
unterhaltsschulden|stromschulden|bankschulden|altschulden|mietrückstand|mietrückstände|zahlungsrückstände|
rückstände|überschuldung}, {schulde|schuldet|schulden} {ich |der |dem |meiner |meinem |noch |}{bank|finanzamt|
vermieter|kasse|krankenkasse|staat|noch|monatsmieten|mieten|etwa|rund|euro|geld}, {monatsmieten|mieten|raten}
{schulde|schuldig|im rückstand|offen|nicht bezahlt|nicht gezahlt|ausständig}, im {minus|rückstand|verzug|
zahlungsverzug|soll}, konto {überzogen|gepfändet|gesperrt wegen|im minus|leer}, dispokredit, exekution*,
lohnexekution, ksv-eintrag*, ksv eintrag, ksv 1870, privatkonkurs*, schuldenregulierung*, abschöpfungsverfahren,
zahlungsplan beim, betreibung*, betreibungsregister*, betreibungsauszug, betrieben worden, verlustschein*,
lohnpfändung, existenzminimum, sozialamt, vom sozialamt, beim sozialamt, sozialhilfebezüger*, sozialhilfeempf*,
mindestsicherung*, notstandshilfe, notstandshilfebezieh*, arbeitslosengeld*, beim ams, ams gemeldet, vom ams,
ams-bezug, beim rav, alv, ausgesteuert*, ergänzungsleistung*, el-bezüger*, bafög*, kinderzuschlag, bürgergeldempf*,
bürgergeld*, hartz-iv*, hartz iv, alg2, alg 2, alg 1, grundsicherung, aufstocke, vom jobcenter, vom staat leben,
lebe vom, leben von {der|meiner|hartz|bürgergeld}, lebe von {der|meiner|hartz|bürgergeld|witwenrente|grundsicherung|
erspartem}, {witwenrente|halbwaisenrente|waisenrente|mindestrente|mini-rente|minirente|kleine pension|
mindestpension|ausgleichszulage|notstand}, bekomme {wohngeld|grundsicherung|bürgergeld|arbeitslosengeld|krankengeld|
unterhaltsvorschuss|sozialhilfe|notstandshilfe|hartz|bafög|elterngeld|pflegegeld|kinderzuschlag|alg}, {beziehe|
bezieht|beziehen|kriege|kriegt|erhalte|erhalten} {wohngeld|grundsicherung|bürgergeld|arbeitslosengeld|krankengeld|
unterhaltsvorschuss|sozialhilfe|notstandshilfe|hartz|bafög|mindestsicherung|alg|rente|eine rente|stütze}, {arbeit|
job|stelle|anstellung} {verloren|gekündigt|weg|los}, {bin|ist|sind|bin grad|derzeit|momentan|zur zeit|gerade|seit}
{arbeitslos|arbeitssuchend|arbeitsuchend|erwerbslos|pleite|blank|verschuldet|überschuldet|insolvent|zahlungsunfähig|
bankrott|mittellos|obdachlos|wohnungslos|geringverdiener|minijobber|aufstocker|hartzer|kreditunwürdig|auf
kurzarbeit|in kurzarbeit|in privatinsolvenz|in insolvenz|in der privatinsolvenz|im privatkonkurs}, obdachlos*,
wohnungslos*, zwangsräumung*, zwangsversteiger*, delogier*, räumungsklage*, räumungstitel, kündigung wegen
mietrückstand, strom abgestellt, stromsperre, zur tafel, bei der tafel, sozialmarkt, sozialkaufhaus,
wohnberechtigungsschein, wbs schein, sozialwohnung, gemeindewohnung weil, sozialpass, {kredit|finanzierung|
ratenzahlung|leasing|ratenkauf|hypothek} {abgelehnt|wurde abgelehnt|verweigert|wird abgelehnt|nicht bekommen|nicht
genehmigt|gekündigt|geplatzt}, bank {gibt|lehnt|hat abgelehnt|verweigert|sagt nein}, {schufa|bonität|ksv|score|
schufa-score|crif} {ist |}{schlecht|im keller|negativ|mies|mau|versaut|eintrag|einträge|nicht gut|katastrophe},
{schlechte|miese|negative|keine gute|mangelnde|mangelhafte|schwache} {schufa|bonität|kreditwürdigkeit|auskunft},
trotz schufa, schufa score von, meine schufa, meine bonität, meinen schufa, kreditauskunft negativ, lohnabtretung,
vollstreckungsbescheid, vermögensauskunft, vermögensverzeichnis, schuldenberatung*, schuldenberater*,
schuldenbereinig*, inkassobüro, inkassoschreiben, inkassofirma, mahnverfahren, offene rechnungen bei, ratenzahlung
beim finanzamt, steuerschulden, finanzamt will, finanzamt fordert, nachzahlung ans finanzamt, alimente*,
unterhaltspflichtig*, unterhaltsvorschuss, zahlt keinen unterhalt, kein geld mehr, kein geld bis, kein geld für,
geld reicht nicht, reicht hinten und vorne, über die runden, am existenzminimum, finanziell am ende, finanziell eng,
finanzielle probleme, finanzielle schwierigkeiten, finanziellen schwierigkeiten, geldsorgen, geldprobleme, knapp
bei, sparsam leben weil, spielschulden, verzockt, kreditkarte gesperrt wegen, restschuld*, noch {abzahlen|
abzubezahlen}, geringfügig angestellt, teilzeit und verdiene, zeitarbeit und
"""

FINANCIAL_NAMED = """
schulden, meine schufa, {meine|seine|ihre|schlechte|negative|miese|keine gute} bonität, inkasso, insolvenz,
privatinsolvenz, insolvent, bankrott, kündigung bekommen, kurzarbeit, minijob, mindestlohn, arbeitslos, konkurs,
dispo, gläubigern, meine gläubiger, mahnbescheid, p-konto, elterngeld, befristeter vertrag, vollstreckung, im minus,
mein konto ist leer, {mir|mann|frau|bin|ist|fristlos|betriebsbedingt|job|arbeit|stelle} {wurde |ist |}{gekündigt|
entlassen worden|arbeitslos}, {geld|konto} {ist |}{alle|leer|gesperrt|weg}, kein {geld|einkommen} {mehr|bis|für},
{lebe|leben|lebt} von {der |meiner |}{rente|stütze|sozialhilfe|bürgergeld|grundsicherung|arbeitslosengeld|erspartem|
mindestsicherung|notstandshilfe}, {meine|meinen|die|den|alle|viele|mehrere|weitere|unsere|23|20|15|12|10|zwei|drei|
vier|fünf|sechs|zehn} {gläubiger|gläubigern}
"""

INCOME = """
verdiene, verdient, verdienen, gehalt, lohn, einkommen, rente, netto, netto im monat, brutto, bruttogehalt,
nettogehalt, bekomme monatlich, im monat raus, schulde, beziehe, pension, verdien, monatsgehalt, monatseinkommen,
jahresgehalt, jahreseinkommen, jahresbrutto, monatsnetto, haushaltseinkommen, haushaltsnettoeinkommen,
familieneinkommen, gesamteinkommen, nettoeinkommen, bruttoeinkommen, nettolohn, bruttolohn, stundenlohn, monatslohn,
jahreslohn, ausbildungsvergütung, lehrlingsentschädigung, lehrlingsgehalt, azubigehalt, besoldung, honorar im monat,
kriege im monat, krieg im monat, kriegen im monat, komme auf, kommen auf, kommt auf, habe monatlich, haben
monatlich, im monat zur verfügung, monatlich zur verfügung, auf die hand, netto raus, rentnerin mit, rente von,
pension von, gehalt von, lohn von, einkommen von, altersrente, witwenrente, witwenpension, waisenrente,
erwerbsminderungsrente, arbeitslosengeld, alimente, schuldet, im minus, bafög, {im|pro|/} monat {netto|brutto|raus},
netto {im monat|monatlich|verdiene|verdient|pro monat|raus|und|als}, {habe|hab|haben|mit|verdiene|bekomme|kriege|
krieg|verdien} {rund |ca |etwa |}netto, brutto {im|jahr|monat|verdiene}, {verdiene|verdien|verdient} {etwa |rund |ca
|}fr, monatlich raus, minus gewesen, kreditschulden von, schulden von, schulden beim, schulden in höhe,
kreditschulden, im monat rum, monatlich netto, netto monatlich, franken rente, fr im jahr
"""

MARITAL_PLAIN = """
geschieden*, verwitwet*, witwe, witwer, wittwe, alleinerziehend*, alleinerzieher*, alleinerzieherin, unverheiratet*,
getrennt lebend*, dauernd getrennt, lebe getrennt, leben getrennt, lebt getrennt, getrenntlebend*, {lasse mich|
lassen uns|lässt sich|ließ mich|ließen uns|haben uns|habe mich} {gerade |bald |jetzt |}scheiden{ lassen|}, {in|
mitten in|während der|nach der|seit der|wegen der|vor der|nach meiner|seit meiner|seit unserer|wegen meiner|nach
unserer} {scheidung|trennung von}, in scheidung, im trennungsjahr, trennungsjahr, meine scheidung, unsere scheidung,
scheidungskrieg, scheidungsverfahren, scheidungsanwalt, rosenkrieg, frisch getrennt, frisch geschieden,
alleinstehend*, in wilder ehe, lebensgemeinschaft lebend, alte jungfer, eingefleischter junggeselle, junggeselle,
ledige mutter, lediger vater, mutter ohne mann, {mann|frau} ist {verstorben|gestorben|tot}, {mann|frau} {verstorben|
gestorben}, verstorbener mann, verstorbenen mannes, verstorbene frau, verstorbenen frau, mein seliger, seit {zwei|
drei|vier|fünf|zehn|zwanzig|dreißig} jahren {verheiratet|geschieden|verwitwet|getrennt}, {bin|bin noch|bin wieder|
bin seit langem|immer noch|lebe} {single|getrennt|solo}, wir sind getrennt, seit {jahren|monaten|einem jahr|märz|
januar|februar|april|mai|juni|juli|august|september|oktober|november|dezember|dem|letztem jahr|kurzem|langem}
{verheiratet|geschieden|verwitwet|getrennt|ledig|verlobt}, seit dem tod {meines|meiner} {mannes|frau},
exfrau*, exmann*, exgatt*, ex {mann|frau|gatte|gattin|verlobter|verlobte}, {mann|frau} ist {letztes jahr|dieses
jahr|voriges jahr|vor kurzem|vor zwei jahren|vor drei jahren|im januar|im februar|im märz|im april|im mai|im juni|im
juli|im august|im herbst|im winter|im sommer} {gestorben|verstorben}, {mann|frau} {letztes|voriges|dieses} jahr
{gestorben|verstorben}, lebenspartnerschaft*, {mann|frau} hat mich verlassen, {meinen mann|meine frau}
{verloren|beerdigt}, {mann|frau} tot, haben uns getrennt, {haben uns|habe mich|hat sich} {im|vor|seit|letzten|letztes} {_ |}{monat|jahr|
monaten|jahren|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|winter|sommer|frühjahr}
{getrennt|scheiden}, erziehe {meine|meinen|unsere|unseren|die|den} {tochter|sohn|kinder|jungs|mädchen|zwillinge|kleinen|kleine} allein*,
mit den kindern allein, allein mit {drei|zwei|vier|den|meinen} kindern, leben als paar, unverheiratet zusammen,
ohne trauschein, eingetragene partnerschaft, zum zweiten mal verheiratet, bin unter der haube, {bin|seit} wieder zu haben, {von meinem mann|von meiner frau|von meinem ex} getrennt, ehe
{gescheitert|kaputt}, {witwenrente|witwerrente}, getrennt {von meinem mann|von meiner frau}, scheidung
{läuft|eingereicht}, ehefrau {verstorben|gestorben}, ehemann {verstorben|gestorben}, {tod|ableben} {meines
mannes|meiner frau|meines ehemanns|meiner ehefrau}
"""

MARITAL = """
nach der scheidung, seit der scheidung, meine scheidung, mein mann ist verstorben, meine frau ist verstorben, mann
ist gestorben, mann gestorben, frau gestorben, mann verstorben, seit dem tod meines mannes, tod meiner frau,
alleinstehend*, ledig*, verheiratet*, geschieden*, verwitwet*, witwe, witwer, getrennt lebend*, getrennt lebt*,
alleinerziehend*, in scheidung, in trennung, single, unverheiratet*, verlobt*, lebe getrennt, lasse mich scheiden,
verpartnert, liiert, zusammenlebend, ehelos, verpartnert*
"""
