"""French: illnesses, aids, treatments, pregnancy, parts of the body and their complaints."""

HEALTH_ALONE = """
cancer, cancers, avc, paralys*, handicap*, en fauteuil, malvoyant*, sourd, sourde, malentendant*, grossesse, fausse
couche, j'attends un bebe, nous attendons un bebe, accouch*, allaite, sclerose*, tumeur*, chimio*, radiotherapie,
dialys*, greffe*, asthmatique*, diabetique*, epileptique*, depressi*, depression, crises d'angoisse, anxiete,
schizophren*, autiste*, trisomi*, alcoolique*, toxicoman*, addict*, hernie*, sciatique, scoliose, arthrose,
rhumatism*, opere*, operation de, operation du, fracture*, jambe cassee, cassee la jambe, infarctus, crise
cardiaque, probleme cardiaque, insuffisance*, arythmie, hypertension, thyroide, cirrhose, ulcere*, psoriasis,
eczema, glaucome, cataracte, dmla, vois mal, entends mal, marche mal, du mal a marcher, mobilite reduite,
incontinen*, dyslexi*, insomni*, arret maladie, aah, rqth, carte mobilite, sous traitement, sous antidepress*,
medicaments pour, en therapie, seropositi*, fiv, menopause, soins palliatifs, en phase terminale, accident
vasculaire, acouphenes, addiction*, agoraphob*, alcoolisme, algodystrophie, alzheimer*, amputé*, anévrisme, angine
de poitrine, angoisses, anorexi*, apnée du sommeil, arthrite, asperger, attaque cérébrale, autisme, bec-de-lièvre,
bégaie*, bégaiement, bipolaire*, borderline, boulimi*, bpco, bronchite chronique, burn-out, burnout, calculs rénaux,
cancéreu*, cécité, chien guide, chimio, chimiothérapie, claustrophob*, coeliaque*, colostomie, commotion,
convalescen*, covid long, crise d'épilepsie, crises d'épilepsie, crohn, cystite, daltonien*, démence, dément*,
dépressi*, désintox*, diabète*, dialysé*, dialyse, diplégi*, dyscalculi*, dysphasi*, dyspraxi*, dystrophi*, eczéma,
embolie, emphysème, endométriose, épilepsie, épilepti*, fausse-couche, fécondation in vitro, fibromyalgi*, fibrose,
fin de vie, fragilité cardiaque, gestationnel, greffé*, handicapé*, hanche cassée, hémiplégi*, hémodialyse,
hémophil*, hémorroïdes, hépatite*, hernie discale, hyperactif, hyperactive, hyperten*, hypothyroïd*, ictus,
incontinence, infirme, infirmité, insémination, insuffisance cardiaque, insuffisance rénale, interruption de
grossesse, ivg, ischémi*, jambes lourdes, leucémie, lombalgie, lupus, lymphome, maladie chronique, maladie rare,
malentendante, malvoyante, mammectomie, mastectomie, mélanome, ménisque, mère porteuse, métastase*, migraineu*,
mucoviscidose, myopathe*, myopathie, narcolep*, neuropathie, obèse, obésité, oedème, oncologue, opéré*, ostéoporose,
paralysie, paraplégi*, parkinson*, périménopause, perte d'audition, perte de mémoire, phobie*, phobique, plaie au,
pma, pneumonie, polio, polyarthrite, polyhandicap*, post-partum, prématuré*, psychose, psychotique, rééducation,
rhumatisme*, rupture des ligaments, ligaments croisés, schizophrén*, sclérose en plaques, séropositif, séropositive,
sevrage, sida, sourd-muet, spasmophil*, sténose, stérile, stérilité, stomie, stent, suicid*, surdité, tachycardie,
tdah, tétraplégi*, thrombose, thyroïde, toxico, trisomie, troubles bipolaires, troubles anxieux, troubles
alimentaires, tsa, tuberculose, ulcère, urétérostomie, vih, zona, {je|il|elle|on|nous} {suis|est|sommes|tombée|
tombe} {enceinte|alité|alitée|hospitalisé|hospitalisée|diabétique|malade|handicapé|handicapée|aveugle|sourd|sourde|
asthmatique|épileptique|dépressif|dépressive|séropositif|séropositive|opéré|opérée|appareillé|appareillée}, enceinte
de, {attends|attendons|attend|attendent} {un|notre|mon|des|son} {bébé|enfant|heureux|jumeaux|premier|deuxième|
petit}, {perdu|perdre} {le|mon|notre|un} {bébé|enfant à naître}, semaines d'aménorrhée, semaine d'aménorrhée, mois
de grossesse, date du terme, congé maternité, congé pathologique, grossesse à risque, {en|au} {sixième|septième|
huitième|neuvième|cinquième|quatrième} mois, démarre une pma, démarrons une pma, parcours pma, {me|m'|se|s'} {suis|
est|étais|sont} {cassé|cassée|fracturé|fracturée|foulé|foulée|luxé|luxée|brûlé|brûlée|tordu|tordue} {le|la|les|une|
un|l'|deux}, {cassé|fracturé|foulé|luxé} {le|la|les} {bras|jambe|hanche|poignet|cheville|genou|pied|épaule|
clavicule|col|fémur|dos|côtes|doigt|main|bassin}, {n'entend|n'entends|entend|entends} {presque |quasiment |
pratiquement |quasi |}{plus|rien|mal|pas bien|très mal|plus rien}, {ne voit|vois|voit} {presque |quasiment |très |
}{plus|mal|plus rien}, plus de l'oreille, de l'oreille {gauche|droite}, d'une oreille, d'un oeil, {ne|n'} {peux|
peut|arrive|arrive|marche|marchons} {plus |pas |presque plus |plus à |pas à |}{marcher|monter les|me déplacer|se
déplacer|me lever|se lever|marche|conduire à cause|me baisser|porter lourd|respirer}, marche avec {une canne|un
déambulateur|des béquilles}, ne marche {plus|presque plus|pas}, problèmes {cardiaques|de dos|de santé|de genou|de
hanche|de vue|d'audition|de mémoire|respiratoires|psychiatriques|psychologiques|d'alcool|de drogue|de mobilité|
d'équilibre}, problème {cardiaque|de dos|de santé|d'alcool|de drogue|d'addiction|à la hanche|au genou|au coeur|au cœur}, mal
{au dos|aux genoux|au genou|aux hanches|à marcher|à me déplacer|à respirer}, {allergique|allergiques|allergie|
intolérant|intolérante} {au|aux|à|à la|à l'} {arachides|arachide|noix|noisettes|gluten|lactose|lait|oeufs|œufs|oeuf|œuf|
pollen|pollens|protéines|latex|nickel|poissons|fruits de mer|crustacés|pénicilline|guêpes|abeilles|piqûres|acariens|
poils|chats|chiens|soja|sésame|poussière|antibiotiques|aspirine}, {prends|prend|prenons|sous} {du |de la |des |de
l'|un |}{lithium|cortisone|insuline|antidépresseurs|anxiolytiques|anticoagulants|morphine|méthadone|subutex|xanax|
lexomil|levothyrox|metformine|chimio|dialyse|oxygène|traitement|traitement pour|médicaments|neuroleptiques|
bêtabloquants|ventoline|doliprane pour}, {ai|j'ai|a|avons|ont|eu|avoir|avec} {un|une|le|la|des|du|l'|de l'} {cancer|
diabète|asthme|arthrose|avc|infarctus|dépression|handicap|parkinson|alzheimer|sclérose|épilepsie|hernie|sida|vih|
hépatite|leucémie|pacemaker|stimulateur|prothèse|tumeur|kyste|maladie|autisme|tdah|trisomie|phobie|endométriose|
cholestérol|hypertension|fibromyalgie|glaucome|cataracte|dmla|stent|pontage|addiction|ulcère|thrombose|embolie|
eczéma|psoriasis|gastrite|reflux|scoliose|sciatique|lumbago|entorse|fracture|plâtre|attelle|sonde|stomie|poche},
{mon|ma|mes|son|sa|ses|leur} {cancer|diabète|maladie|handicap|dépression|grossesse|chimio|traitement|opération|
hospitalisation|psychiatre|psychologue|psy|kiné|oncologue|cardiologue|gynécologue|neurologue|rhumatologue|addiction|
sevrage|avc|infarctus|prothèse|fauteuil|déambulateur|audition|surdité|cécité|asthme|épilepsie|arthrose|sclérose|
pacemaker|insuline|allergie|allergies|fauteuil roulant|appareil auditif|appareils auditifs|fausse couche|pma|fiv|
accouchement|césarienne|rééducation|invalidité|arrêt maladie|burn-out}, carte d'invalidité, carte mobilité
inclusion, pension d'invalidité, allocation adulte handicapé, prestation de compensation, pch, aeeh, mdph, esat,
ehpad, en ehpad, maison de retraite médicalisée, aide à domicile, auxiliaire de vie, aide-soignant*, infirmière à
domicile, perte d'autonomie, sous tutelle, sous curatelle, curatelle, tutelle, arrêt de travail, accident du
travail, longue maladie, affection longue, mi-temps thérapeutique, alcooliques anonymes, centre de cure, cure de
désintoxication, sobre depuis, abstinent*, toxicomanie, héroïne, cocaïnoman*, en hôpital de jour, en psychiatrie,
hôpital psychiatrique, soins intensifs, en réanimation, en soins palliatifs, malade d'alzheimer, malade du coeur, malade du cœur,
malade du cancer, malade mental, atteint* d*, atteinte de, souffre d*, souffre de, souffrant de, {en|avec|porte|
utilise|a|ai} {un |une |des |mon |son |}{fauteuil roulant|déambulateur|béquilles|appareil auditif|appareils
auditifs|prothèse|canne blanche}
"""

HEALTH_NAMED = """
{suis|est|femme|fille|soeur|sœur|compagne|épouse|amie|étais} {déjà |}enceinte, aveugle, insuline, hospitalisé,
hospitalisée, hôpital, invalide, invalidité, troubles, fauteuil roulant, prothèse, cholestérol, plaie, handicapé,
kyste, intolérant, intolérante, malade, maladie, souffre, syndrome, tremblements, césarienne, canne, inapte, en
arrêt maladie, ald, psychiatre, orthophoniste, dépendante, cardiaque, rémission, rechute, genou, hanche
"""

HEALTH_OWN = """
appareil auditif, appareils auditifs, déambulateur, béquilles, fauteuil, prothèse, canne
"""

HEALTH_FRAMED = """
souffrons, allergi*, douleur*, diagnos*, platre, asthme, migraine*, blesse*, angoiss*, anxieu*, fatigue chronique,
fièvre, infection*, infirmi*, insomnie*, lombalgie*, nausée*, irm, symptôme*, toux, vertige*, vomi*, boitille,
orthopéd*, ophtalmo*, cardiolog*, neurolog*, gynéco*, urolog*, dermato*, psy, médicament*, piqûre*, audition
"""

HEALTH_PARTY = """
bras, bassin, cheville, chevilles, coeur, cœur, colonne, côte, côtes, coude, crâne, cuisse, dent, dents, doigt, doigts,
dos, épaule, épaules, estomac, fémur, foie, genou, genoux, hanche, hanches, intestin, jambe, jambes, main, mains,
ménisque, nuque, oeil, oreille, oreilles, orteil, pied, pieds, poignet, poitrine, poumon, poumons, prostate, rein,
reins, sein, talon, tendon, tête, thyroïde, tibia, utérus, ventre, vertèbre, vertèbres, vessie, vue, ouïe, audition,
mémoire, yeux
"""

HEALTH_ROLE = """
abîmé*, amput*, arraché*, artificiel*, bloqué*, brûlé*, cassé*, cancer, douleur*, douloureu*, enflé*, fichu*,
fichus, foulé*, fracturé*, gonflé*, greffe*, greffé*, hernie, infecté*, insuffisan*, luxé*, mal, malade*, nécros*,
opéré*, opération, opérer, paralysé*, plâtre, plaie, prothèse, rompu*, rupture, tremble*, trouble*, tumeur, usé*,
usure, faible*, fragile*, baisse, perte, flanche*
"""
