"""French: how people tell it in passing, by the grammar of the clause. "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{frère|fils|oncle|neveu|père|papa|cousin|patron} {_ |}{_ |}{et son mari|et son copain|et son compagnon|vit avec un homme|
avec son mari|avec son copain|avec son compagnon|est gay|est homo|aime les hommes|a un copain|a un mari|épouse un homme},
{sœur|soeur|fille|tante|nièce|mère|maman|cousine|patronne} {_ |}{_ |}{et sa femme|et sa copine|et sa compagne|vit avec une
femme|avec sa femme|avec sa copine|avec sa compagne|est lesbienne|aime les femmes|a une copine|a une femme|épouse une femme},
{je suis|on est|nous sommes|il est|elle est|suis|est|jsui|chui|jsuis} {_ |}{gay|homo|homosexuel*|lesbienne*|bi|bisexuel*|
pansexuel*|asexuel*|trans|transgenre*|transexuel*|non binaire|non-binaire|queer|pédé|gouine|polyamoureux|polyamoureuse|
libertin*|pacsés entre|deux hommes|deux femmes|deux papas|deux mamans|un couple gay|un couple de femmes|un couple d'hommes|
un couple lesbien}, {coming out|mariage pour tous|homoparental*|deux mariées|deux mariés hommes|ma transition|changement de
sexe|changement de genre|dysphorie|gay friendly pour nous}, {vis|vit|vivons|sors|couche|suis} {_ |}avec {un homme|une femme|un
mec|une fille|un garçon}, {j'aime|j'aime que|aime|préfère|attiré par|attirée par} {_ |}{les hommes|les femmes|les mecs|les
filles|les garçons}, {deux} {mamans|papas|mariées|maris}, {ma maîtresse|mon amant|ma liaison|une liaison|trompe ma|trompe mon}
"""
UNION_NAMED = """
{cgt|cfdt|cftc|cfe-cgc|unsa|fsu|snes|snuipp|sud rail|force ouvrière|solidaires}, {à|de|chez|dans} {la |le |l'|}{fo|sud|cgt|cfdt|
syndicat}, {délégu*|élu*|adhérent*|secrétaire|trésori*|encarté*|militant*|représentant*|permanent*|mandat*} {_ |}{_
|}{syndica*|cgt|cfdt|fo|sud|unsa|cse pour|section syndicale|fsu}, {mon|le|notre|au} syndicat, {syndiqué*|syndicaliste*}, {en
grève|fait grève|faisons grève|gréviste*|piquet de grève|caisse de grève}, cotisation* syndicale*
"""
RELIGION_NAMED = """
{je suis|on est|nous sommes|il est|elle est|il était|elle était|mamie était|suis|est|était|étant} {_ |}{_ |}{catholique*|
protestant*|évangélique*|musulman*|juif|juive|juifs|bouddhiste*|hindou*|athée*|agnostique*|croyant*|pratiquant*|orthodoxe*|
témoin* de jéhovah|mormon*|adventiste*|baptiste*|luthérien*|pasteur*|prêtre|curé|diacre|moine|religieuse|bonne sœur|imam|
rabbin|sikh|converti*|baptisé*|très pieu*|franc-maçon|catéchiste}, {je|on|il|elle|nous} {_ |}{prie cinq|prions cinq|prie dieu|prions dieu|jeûne|jeûnons|fais le
ramadan|fait le ramadan|faisons le ramadan|porte le voile|porte la kippa|vais à la messe|va à la messe|allons à la messe|vais à
la mosquée|crois en dieu|ne crois pas en dieu|fais shabbat|faisons shabbat|mange casher|mangeons casher|chante à l'église|joue de
l'orgue}, {ma|notre|sa|mon} {foi|religion|paroisse|mosquée|synagogue|église|confession|communion solennelle|imam|rabbin|curé},
{convertie à|converti à|entrée au couvent|entré au séminaire|au séminaire|pendant le ramadan|respecte le shabbat|respectons le
shabbat|pour raisons religieuses|motif religieux}, {femme|mère|sœur|fille} {_ |}porte {le |un |}{voile|hijab|foulard}
"""
POLITICS_NAMED = """
{vote|voté|votons|votais|voterai} {_ |}{_ |}{rn|lfi|ps|lr|macron|mélenchon|le pen|bardella|zemmour|écolo|verts|communiste|à gauche|
à droite|blanc|reconquête|modem|pcf|npa|socialiste|front national|fn|glucksmann|renaissance}, {milite|militant*|adhérent*|
encarté*|élu*|candidat*|conseill*|colistière|tête de liste|trésori*|secrétaire|sympathisant*|carte} {_ |}{_ |}{_ |}{rn|lfi|ps|lr|
pcf|modem|verts|écologistes|eelv|reconquête|renaissance|insoumis*|socialiste*|républicains|front national|parti|municipal*|
liste|gauche|droite|npa|macron|mairie|départementales|législatives|horizons}, {je suis|il est|elle est|on est|était} {_ |}{_ |}{de
gauche|de droite|communiste|socialiste|macroniste|lepéniste|gaulliste|anarchiste|royaliste|écolo convaincu|gilet jaune|féministe|
facho|insoumis*|au ps|au rn|chez lfi|à lfi|au pcf|chez les verts}, {supporte pas|déteste|peux pas blairer|peux pas voir} {macron|le
pen|mélenchon|bardella|ce gouvernement|le gouvernement|zemmour|les socialos|les fachos}, {manif|manifs|manifestation|manifesté|
blocage} {_ |}{contre|pour la palestine|des gilets|gilets jaunes|contre la réforme}
"""
ETHNICITY_NAMED = """
{d'origine|origine|origines|racines|ascendance} {algérienne*|marocaine*|tunisienne*|kabyle*|berbère*|sénégalaise*|malienne*|
ivoirienne*|camerounaise*|congolaise*|antillaise*|guadeloupéenne*|martiniquaise*|réunionnaise*|portugaise*|italienne*|espagnole*|
polonaise*|turque*|kurde*|arménienne*|vietnamienne*|chinoise*|libanaise*|iranienne*|roumaine*|rom|africaine*|maghrébine*|juive*|
haïtienne*|malgache*|comorienne*|corse*|bretonne*|manouche*|gitane*|indienne*|syrienne*|afghane*|ukrainienne*|russe*|asiatique*},
{parents|père|mère|mari|femme|famille|grands-parents|mamie|papi|grand-père|grand-mère} {_ |}{est|sont|était|étaient|vient|viennent|
venait} {_ |}{du|de|d'|des|kabyle*|algérien*|marocain*|tunisien*|sénégalais*|malien*|portugais*|italien*|espagnol*|polonais*|turc*|
kurde*|arménien*|vietnamien*|chinois*|libanais*|rom|roms|gitan*|manouche*|juif|juifs|haïtien*|antillais*|cambodgien*|pied-noir|
pieds-noirs}, {je suis|on est|nous sommes|il est|elle est} {_ |}{algérien*|marocain*|tunisien*|kabyle*|sénégalais*|malien*|
ivoirien*|camerounais*|congolais*|antillais*|noir|noire|noirs|métis|métisse|arabe|rom|roms|gitan*|manouche*|tsigane*|portugais*|
polonais*|turc|turque|kurde*|arménien*|vietnamien*|chinois*|libanais*|syrien*|afghan*|ukrainien*|roumain*|haïtien*|comorien*|
réfugié*|immigré*|gens du voyage}, {fui|fuyons|fuir} {_ |}{la |le |l'|}{syrie|ukraine|afghanistan|guerre|érythrée|soudan|liban}
"""
CRIMINAL_NAMED = """
{casier|bracelet électronique|sursis|garde à vue|liberté conditionnelle|mandat de dépôt|détention|fleury|fresnes|baumettes|la santé
prison|contrôle judiciaire|tig|travaux d'intérêt}, {fait|pris|purgé|eu|condamné*|a eu} {_ |}{_ |}{mois|ans|an} {_ |}{ferme|de prison|
de taule|avec sursis|de sursis|pour|de cabane}, {en|de|sort de|sorti de} {prison|taule|cabane|détention|garde à vue}, {permis} {_
|}{retiré|suspendu|annulé|sauté} {_ |}{pour|alcool|à cause|jusqu}, {condamné*|jugé*|poursuivi*|mis en examen|inculpé*|incarcéré*|
arrêté*} {_ |}{pour|à|par|en}, {ancien|ex} {détenu|taulard|prisonnier}, {procès|tribunal} pour {vol|escroquerie|violence*|stups|
drogue}
"""
FINANCIAL_NAMED = """
{je touche|il touche|elle touche|je gagne|on gagne|il gagne|elle gagne|je perçois|ma retraite|ma pension|mon salaire|mes revenus|
notre revenu|je vis avec|on vit avec|me reste|nous reste|reste à vivre} {_ |}{_ |}{_ |}{# €|# euros|#|le smic|smic|rsa|aah|chômage|
are|allocations|rien}, {rsa|aah|minimum vieillesse|surendettement|surendetté*|fiché* banque|interdit bancaire|ficp|huissier*|saisie
sur|chômage|au chômage|apl|restos du cœur|à découvert|découvert|expulsion|expulsé*|liquidation judiciaire|dépôt de bilan|impayés|
loyers de retard}, {j'ai|on a|avons|il a|elle a} {_ |}{_ |}{dettes|crédits|découvert|impayés|retard de loyer|plus un rond},
{dois|devons|doit} {_ |}{_ |}{# €|# euros|à la banque|aux impôts|à l'urssaf|à mon frère}, {crédit|prêt|dossier} {_ |}{refusé|rejeté},
{perdu} {mon|son} {emploi|boulot|travail|job}, {licencié*|viré* de mon|sans emploi|sans revenu|fauché*}
"""
HEALTH_NAMED = """
{j'ai|il a|elle a|on a|avoir|eu|fait|fais|souffre|souffre de|atteint*|suite à|depuis|après|à cause|opéré*} {_ |}{_ |}{avc|infarctus|
cancer|tumeur|leucémie|diabète|asthme|épilepsie|parkinson|alzheimer|sclérose|sclérose en plaques|sep|dépression|burn-out|burnout|
anxiété|crises d'angoisse|crises de panique|migraines|hernie|hernies|lumbago|sciatique|arthrose|arthrite|ostéoporose|fibromyalgie|
endométriose|fausse couche|césarienne|grossesse|fiv|pma|ivg|prothèse|pacemaker|stent|pontage|dialyse|greffe|hépatite|cirrhose|
maladie de crohn|rectocolite|colite|cœliaque|allergie|allergies|intolérance|eczéma|psoriasis|glaucome|cataracte|dmla|surdité|
acouphènes|vertiges|handicap|handicapé*|autisme|asperger|tdah|trisomie|dyslexie|schizophrénie|bipolaire|anorexie|boulimie|
addiction|alcoolisme|vih|covid long|tension|cholestérol|thyroïde|phlébite|embolie|fracture|entorse|amputation|amputé*|chimio|
radiothérapie|rééducation|hospitalisation|tendinite|canal carpien|rotule|col du fémur|prostate|incontinence|escarres|insomnie*|
trouble*|maladie|malaise*|traumatisme|stomie}, {je suis|il est|elle est|on est|suis|est} {_ |}{_ |}{enceinte|diabétique*|asthmatique*|
épileptique*|sourd*|malentendant*|aveugle*|malvoyant*|muet*|paralysé*|paraplégique*|tétraplégique*|handicapé*|invalide*|autiste*|
bipolaire*|dépressi*|alcoolique*|séropositi*|allergique*|intolérant*|hospitalisé*|alité*|en fauteuil|en arrêt maladie|en
rééducation|en dialyse|en chimio|à # mois|de # mois|sous antidépresseurs|sous insuline|sous morphine|en dépression|en burn-out|
malade*|atteint* d|obèse*|hémophile*|cardiaque*|claustrophobe*|convalescent*|cœliaque*|à mobilité réduite|en ehpad|trachéotomisé*}, {ne}
{vois|voit|entends|entend|marche|peux|peut} {_ |}{plus|pas} {bien|marcher|monter|porter|d'un|du|me baisser|rester debout|lire|parler},
{prends|prend} {_ |}{_ |}{antidépresseurs|insuline|cortisone|anticoagulants|lithium|traitement|médicaments pour|cachets}, {cassé*|
fracturé*|opéré*|enlevé} {_ |}{_ |}{jambe|bras|hanche|genou|cheville|poignet|dos|épaule|sein|rein|vésicule|utérus|prostate|fémur},
{carte|taux} {_ |}{invalidité|handicap|d'invalidité|d'incapacité}, {mari|père|frère|mère|fils} {boit|se drogue|ne parle plus|ne marche
plus|perd la mémoire|perd la tête}, {perdu} {_ |}{bébé|le bébé|les cheveux|la vue|l'audition|une jambe|l'usage}, accouché*
"""
