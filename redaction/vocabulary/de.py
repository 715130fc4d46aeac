"""German. Umlauts as written (the loader adds ae, oe, ue, ss); "*" ends a stem."""

HEALTH_ALONE = """
am sauerstoff, sauerstoffgerät*, nach einem sturz, gestürzt, herz-op, nicht gut zu fuß, gehe am stock,
am rollator, an krücken, kurzatmig*, lungenprobleme, copd, kaputte knie, kaputtes knie, kaputter rücken,
kaputten rücken, künstliches gelenk, künstliches hüftgelenk, kann nicht stehen, kann nicht lange stehen,
brustop, mastektomie, diabetiker*, zuckerkrank, zucker krank, zuckerkrank*, krebs, krebskrank*, brustkrebs,
lungenkrebs, darmkrebs, hautkrebs, prostatakrebs, blutkrebs, krebspatient*, schlaganf*, herzinfarkt*,
gelähmt*, lähmung, querschnitt*, rollstuhl, rollstuhlfahrer*, rolli, behinder*, schwerbehinder*,
gehbehinder*, sehbehinder*, schwerbehindertenausweis*, gdb, grad der behinderung, merkzeichen,
erwerbsminderung*, erwerbsunfähig*, berufsunfähig*, frührentn*, pflegegrad*, pflegestufe*, pflegefall,
pflegebedürftig*, pflegekasse, bettlägerig*, blind, blinde, blinder, erblindet, gehörlos*, taub,
schwerhörig*, hörgerät*, hör schlecht, höre schlecht, hört schlecht, sehe schlecht, sieht schlecht,
kaum noch sehen, schwanger*, schwangerschaft*, ssw, fehlgeburt*, erwarten ein baby, erwarte ein baby,
erwarten ein kind, kaiserschnitt, entbunden, stille noch, mutterschutz, multiple sklerose, ms,
als erkrankt, epileptiker*, epilepsie*, asthmatiker*, allergiker bin, depressi*, angststörung*,
panikattack*, psychisch krank, psychische*, zwangsstörung*, borderline*, essstörung*, magersücht*, suizid*,
selbstmord*, alkoholiker*, alkoholkrank*, alkoholsücht*, trockener alkoholiker, drogensücht*, süchtig,
suchtklinik, entzugsklinik, down-syndrom, down syndrom, trisomie*, spastik*, spastisch*, bandscheibenvorf*,
bandscheibe*, ischias*, hexenschuss, rheuma*, gicht, arthrose*, arthritis*, osteoporose*, skoliose*,
hüftop*, hüft-op, neue hüfte, künstliche hüfte, knie-op, knieop*, neues knie, künstliches knie, prothese*,
beinprothese*, amputier*, bein gebrochen, arm gebrochen, hüfte gebrochen, oberschenkelhals*, gebrochen*,
beinbruch, armbruch, frisch operiert, operiert, nach der op, nach einer op, nach op, operation an,
unfallfolgen, reha, in der reha, aus dem krankenhaus, im krankenhaus, krankenhaus*, herzfehler*,
herzkrank*, herzschwäche*, herzprobleme*, herzrhythmus*, herzschrittmacher*, vorhofflimmern*,
bluthochdruck*, hoher blutdruck, hohen blutdruck, cholesterin*, schilddrüse*, hashimoto*, bauchspeichel*,
niere*, nierenkrank*, nierenversag*, leberzirrhose*, gelbsucht, magengeschwür*, reizdarm*, darmkrank*,
glutenunverträg*, laktoseintoler*, lactoseintoler*, neurodermit*, schuppenflechte*, ekzem*, grauer star,
grauen star, grüner star, grünen star, makuladegener*, chemo, chemotherap*, bestrahlung*, tumor*,
metastas*, krebstherap*, lymphdrüsen*, knochenmark*, transplantier*, nierentransplant*, organspende*,
blutverdünner*, betablocker*, antidepressiv*, schmerzmittel*, medikamente gegen, nehme medikamente,
nimmt medikamente, tabletten gegen, nehme tabletten, insulinpumpe*, zuckerkrankheit, stottere*, legasthen*,
schlafstörung*, schlafapnoe*, krankgeschrieben*, krank geschrieben, arbeitsunfähig*, langzeitkrank*,
chronisch krank*, schwer krank*, schwerkrank*, todkrank*, sterbenskrank*, hospiz*, palliativ*, demenz*,
dement*, gehhilfe*, rollator*, krücken, gehstock, gehstütze*, kann nicht laufen, kann kaum laufen,
kann nicht mehr laufen, kaum noch laufen, schlecht zu fuß, schlecht laufen, nicht mehr so gut laufen,
kann schlecht gehen, kann kaum gehen, inkontinen*, windeln für erwachsene, unfruchtbar*,
künstliche befruchtung, kinderwunsch*, wechseljahre*, lungenentzünd*, lungenkrank*, tuberkulose,
psychiatrie*, psychiat*, therapeut*, in therapie, long-covid, parodonti*, zähne fehlen, fehlen drei zähne,
fehlen zähne, sehkraft, wirbelsäule*
"""
HEALTH_FRAMED = (
    "krank, kranke, kranken, krankheit*, erkrank*, diagnose, diagnostizier*, leide, leidet, leiden, "
    "unfall, verletz*, schmerz*, rücken*, rückenprobleme*, knie, knien, hüfte, hüft*, gelenk*, herz, "
    "blutdruck, diät, allergie*, allergisch*, heuschnupfen, atemnot, schwindel*, augen, gehör, geburt,"
    " stillen, arzt, ärztin, klinik*, op, gips, stock, tabletten, therapie*, medikament*"
)
RELIGION_TIGHT = (
    "christ, christin, christen, christlich*, gläubig*, katholi*, evangelisch*, evangelikal*, "
    "protestant*, freikirch*, jude, jüdin, juden, jüdisch*, muslim*, zeuge jehov*, zeugen jehov*, "
    "zeugin jehov*, pfarrer*, pfarrerin, priester*, pastor*, diakon*, nonne, nonnen, mönch*, "
    "ordensschwester*, bischof*, vikar*, küster*, messdiener*, gemeindereferent*, kirchenvorst*, "
    "konfession*, konfessionslos*, aus der kirche ausgetreten, ungläubig, getauft, konvertier*, "
    "hindu*, alevit*, jesid*, ezid*, ramadan*, sabbat, schabbat, fasten, faste, kopftuch, trage "
    "kopftuch, bete, beten, gehen in die moschee, gehe in die moschee, unsere moschee, unsere "
    "gemeinde, moscheegemeinde, kirchgänger*, sonntags in die kirche"
)
POLITICS_ALONE = (
    "kandidier*, trete für die, tritt für die, kandidat für, kandidatin für, wähle die, wähle grün, "
    "wähle afd, wähle links, wähle spd, wähle cdu, wählen die, habe die afd, hab die grünen gewählt, "
    "parteimitglied*, parteibuch, parteifreund*, ortsverein*, kreisverband*, ortsverband*, "
    "kreisvorsitz*, fraktionsvors*, stadtrat für, stadträtin für, gemeinderat für, gemeinderätin für, "
    "mdb, landtagsabgeordnet*, bundestagsabgeordnet*, wahlkampf*, wahlkampfteam*, wahlkampfstand*, "
    "jusos, juso, junge union"
)
POLITICS_TIGHT = (
    "kommunist*, sozialist*, sozialdemokrat*, linker, linke, links, rechts, konservativ*, liberal*, "
    "grüner, grüne, antifa*, anarchist*, nazi, afdler*, genosse*, genossin, stadtrat, stadträtin, "
    "gemeinderat, bürgermeister*, abgeordnet*, aktivist*, wähler*, unionswähl*"
)
POLITICS_PARTY = (
    "spd, cdu, csu, afd, fdp, grüne, grünen, die linke, linken, linkspartei, bsw, volt, piraten, "
    "piratenpartei, freie wähler, övp, spö, fpö, neos, svp, partei, söder, merz, habeck, weidel, "
    "scholz"
)
POLITICS_ROLE = (
    "mitglied*, wähle, wählen, gewählt, kandidat*, vorsitz*, geschäftsführer*, schatzmeister*, "
    "sekretär*, abgeordnet*, stadtrat*, gemeinderat*, trete, engagier*, eingetreten, ausgetreten, "
    "aktiv, bei, sympathis*, unterstütze, mitarbeiter*, ortsgruppe, verband, büro"
)
ETHNICITY_TIGHT = """
sinti, sinto, sintiza, roma, rom, romni, zigeuner*, sorbe, sorbin, sorben, sorbisch*, däne,
dänisch* minderheit, türke, türkin, türken, türkisch*, kurde, kurdin, kurden, kurdisch*, araber*,
arabisch*, syrer*, syrisch*, iraker*, iraner*, perser*, afghan*, pakistan*, inder*, inderin, vietnames*,
chines*, japan*, korean*, thai*, filipin*, pole, polin, polen, polnisch*, russe, russin, russen,
russlanddeutsch*, spätaussiedler*, aussiedler*, ukrain*, rumän*, bulgar*, serb*, kroat*, bosni*, kosovo*,
alban*, grieche*, griechin, italien*, spani*, portugies*, franzos*, franzö*, engländer*, brit*, amerikan*,
brasilian*, nigerian*, ghanaer*, ghana, senegal*, eritre*, äthiop*, somali*, marokkan*, tunes*, alger*,
ägypt*, afrikan*, afrodeutsch*, schwarz, schwarze, schwarzer, schwarze menschen, farbig*, dunkelhäutig*,
hautfarbe, migrationshintergrund*, migrant*, flüchtling*, geflüchtet*, asylbewerb*, ausländer*, abstammung,
herkunft, wurzeln, stammen aus, stamme aus, stammt aus, komme aus, kommen aus, ursprünglich aus,
minderheit*, halb deutsch*, tscheche*, tschechin, slowak*, ungar*, jenisch*
"""
ORIENTATION_TIGHT = (
    "schwul*, zwei männer, zwei frauen, zwei mamas, zwei papas, zwei mütter, zwei väter, frauenpaar, "
    "männerpaar, gleichgeschlechtlich*, eingetragene lebenspart*, verpartnert*, regenbogenfamilie*, "
    "nichtbinär*, nicht-binär*, non-binary, transfrau, transmann, transition, geschlechtsangleich*, "
    "coming-out, steh auf männer, steh auf frauen, stehe auf männer, stehe auf frauen"
)
UNION_ALONE = (
    "gewerkschafter*, gewerkschaftsmitglied*, gewerkschaftssekretär*, vertrauensmann, vertrauensfrau, "
    "vertrauensleute*, mitglied der gewerkschaft, in der gewerkschaft, bei der gewerkschaft, "
    "gewerkschaftlich organis*, streikleit*"
)
UNION_PARTY = (
    "ig metall, ver.di, verdi, igbce, ig bce, ngg, gew, gdp, evg, gdl, dgb, ig bau, gewerkschaft*, "
    "ögb, marburger bund, beamtenbund, dbb"
)
UNION_ROLE = "bin, bei, mitglied*, in, vertrauens*, sekretär*, organisier*, delegier*, vorsitz*, jugendvertret*, sind"
CRIMINAL_ALONE = """
war im knast, im knast, saß im, sitzt im gefängnis, sitzt ein, haft gesessen, eingesessen, aus dem knast,
aus der jva, entlassen worden aus, strafregister*, eintrag im strafregister, polizeilich bekannt,
polizeibekannt, verfahren wegen, anzeige am hals, angezeigt worden, gericht verurteilt, vor gericht wegen,
drogenbesitz*, dealen, gedealt, geklaut und, ladendiebstahl*, betrugsverfahren, promille, mit promille,
alkoholfahrt, fahrverbot, führerschein abgenommen, führerschein verloren, punkte in flensburg, geldstrafe,
tagessätze, jugendstrafe, jugendarrest, hafturlaub, vorbestraft*, vorstrafe*, verurteil*, auf bewährung,
bewährung, bewährungshelfer*, bewährungsstrafe*, bewährungsauflage*, fußfessel*, elektronische fußfessel,
im gefängnis, aus dem gefängnis, gefängnis, knast, haft, haftstrafe*, in haft, untersuchungshaft, u-haft,
jva, freigang, freigänger*, offener vollzug, offenen vollzug, entlassen aus der haft, haftentlass*,
haftbefehl*, ermittlungsverfahren, strafverfahren, strafbefehl*, anzeige wegen, angeklagt*, beschuldigt*,
straftat*, straffällig*, führungszeugnis, eintrag im führungszeugnis, diebstahl begangen, wegen diebstahl*,
wegen betrug*, wegen körperverletzung, wegen fahrerflucht, wegen drogen, betrunken gefahren,
trunkenheit am steuer, alkohol am steuer, trunkenheitsfahrt, führerschein weg, führerscheinentzug,
führerschein entzogen, lappen weg, mpu, hausarrest, sozialstunden, gesessen wegen, hab gesessen, einsitz*,
resozial*
"""
FINANCIAL_ALONE = """
kredit abgelehnt, kredit wurde abgelehnt, finanzierung abgelehnt, finanzierung wurde abgelehnt,
keinen kredit, kriege keinen kredit, bekomme keinen kredit, habe schulden, hab schulden, haben schulden,
schulden bei, job verloren, gekündigt worden, wurde gekündigt, kündigung bekommen, ohne job, kein job,
beziehe bürgergeld, bekomme bürgergeld, beziehe rente, kredit abzahlen, hauskredit, abbezahlen,
ratenkredit läuft, laufender kredit, laufende kredite, zahlungsunfähig*, zahle unterhalt,
muss unterhalt zahlen, unterhalt zahlen, minijob*, befristeter vertrag, befristet angestellt,
in der probezeit, negativer eintrag, negativeintrag, restschuldbefreiung, wohlverhaltensphase,
kann mir das nicht leisten, knapp bei kasse, stütze, aufstocken, elterngeld, schufa-eintrag,
schufa eintrag*, schufaeintrag*, negative schufa, schlechte schufa, schufa negativ, schufa,
privatinsolvenz*, insolvenz*, insolvent*, insolvenzverfahren, pleite, bankrott, überschuldet*,
verschuldet*, schulden, schuldner*, schuldnerberat*, pfändung*, gepfändet*, lohnpfändung*,
gehaltspfändung*, p-konto, pfändungsschutz*, gerichtsvollzieher*, inkasso*, mahnbescheid*,
eidesstattliche versicherung, offenbarungseid, kreditwürdigkeit, bonität, mietschulden, kontopfändung*,
bürgergeld, hartz*, hartz 4, alg, alg ii, arbeitslosengeld, arbeitslos*, jobcenter*, vom amt, sozialhilfe*,
grundsicherung*, aufstocker*, wohngeld, mindestrente, kleine rente, kleiner rente, mindestlohn,
kurzarbeit*, jobverlust, job verloren, arbeit verloren, ohne einkommen, kein einkommen, raten nicht zahlen,
im dispo, dispo, konto im minus, unterhaltsschuld*, geringverdien*
"""
INCOME = (
    "verdiene, verdient, verdienen, gehalt, lohn, einkommen, rente, netto, netto im monat, brutto, "
    "bruttogehalt, nettogehalt, bekomme monatlich, im monat raus, raus, schulde, beziehe, bezieht, "
    "pension"
)
MARITAL = (
    "kinderlos*, lebe allein, wohne allein, lebe alleine, wohne alleine, nach der scheidung, seit der "
    "scheidung, meine scheidung, ex-mann, ex-frau, exmann, exfrau, getrennt von, mein mann ist "
    "verstorben, meine frau ist verstorben, mann ist gestorben, mann gestorben, frau gestorben, mann "
    "verstorben, seit dem tod meines mannes, tod meiner frau, wilder ehe, alleinstehend*, dauernd "
    "getrennt, ledig*, verheiratet*, geschieden*, verwitwet*, witwe, witwer, getrennt lebend*, "
    "getrennt lebt*, alleinerziehend*, in scheidung, in trennung, single, unverheiratet*, verlobt*, "
    "lebe getrennt, lasse mich scheiden, verpartnert"
)
PERSON_FRAME = """
ich, bin, wir, sind, hab, habe, haben, mir, mich, uns, mein, meine, meinen, meinem, meiner, meines, unser,
unsere, unserer, unserem, war, nehme, leide, leiden, kann, brauche, bekomme, sitze, trage, lebe, stamme,
komme, geboren, als, mann, frau, mutter, mama, mutti, vater, papa, vati, sohn, tochter, kind, kinder, oma,
opa, großmutter, großvater, bruder, schwester, schwiegermutter, schwiegervater, schwieger*, tante, onkel,
nachbar*, freund, freundin, freunde, partner*, lebensgefährt*, enkel*, eltern, kolleg*, kunde, kundin,
schwager, schwägerin, cousin*, mitbewohner*
"""
THIRD = (
    "hat, ist, war, er, sie, ihm, ihr, ihn, sein, seine, hatte, nimmt, leidet, sitzt, liegt, kann, "
    "lebt, ihre, wurde, bekommt"
)
BE = (
    "bin, sind, ist, war, waren, ich, wir, als, selbst, selber, mann, frau, familie, auch, komme, "
    "kommen, stamme, stammen, geboren, freund, eltern, nicht, keine, kein, ein, eine, praktizierend*, "
    "gläubig*, überzeugt*, beide"
)
BOUNDARY = (
    "aber, daher, deshalb, deswegen, darum, also, und, oder, weil, dass, da, ob, brauche, brauchen, "
    "bräuchte, bräuchten, suche, suchen, möchte, möchten, will, wollen, hätte, hätten, können, "
    "könnten, gibt, geht, bitte, damit, sonst, wäre, so"
)
LEADING = (
    "dass, weil, denn, da, aber, und, auch, außerdem, leider, naja, also, wenn, ja, übrigens, zudem, "
    "halt, eben, noch, dazu, falls, wichtig"
)
VETO = (
    "hund, hunde, hundes, katze, kater, pferd, pferde, laptop*, computer, pc, notebook*, handy, akku, "
    "motor, auto, wagen, waschmaschine, kühlschrank, drucker, festplatte, fahrrad, rad, produkt*, "
    "kabel, windows, geeignet*, matratze für, allergikergeeignet"
)
FOR = "für, gegen"
