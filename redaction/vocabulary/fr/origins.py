"""French: peoples, countries of origin, orientation."""

ETHNICITY_NAMED = """
{d'origine|originaire|originaires|d'ascendance} {algérienne|marocaine|tunisienne|kabyle|italienne|espagnole|
portugaise|polonaise|turque|sénégalaise|malienne|ivoirienne|camerounaise|congolaise|africaine|antillaise|
vietnamienne|chinoise|roumaine|russe|arménienne|libanaise|syrienne|haïtienne|juive|rom|arabe|berbère|indienne|
guinéenne|allemande|étrangère|de|du|des|d'}, {mes|ses|nos} origines, {suis|est|sommes|sont} {un |une |}{allemand|
allemande|anglais|anglaise|italien|italienne|espagnol|espagnole|japonais|japonaise|américain|américaine|chinois|
chinoise|breton|bretonne|corse|portugais|portugaise|grec|grecque|indien|indienne|russe|turque|turc|noir|noire|noirs|
arabe|arabes|africain|africaine|rom|métis|métisse|polonais|philippine}
"""

ETHNICITY_PEOPLE = """
afghan, afghane, africain, africaine, albanais, albanaise, algérien, algérienne, angolais, angolaise, antillais,
antillaise, arménien, arménienne, argentin, béninois, béninoise, berbère, bolivien, bosniaque, brésilien,
brésilienne, bulgare, burkinabé, burundais, cambodgien, cambodgienne, camerounais, camerounaise, canadien,
canadienne, capverdien, capverdienne, chilien, chilienne, colombien, colombienne, comorien, comorienne, congolais,
congolaise, coréen, coréenne, croate, cubain, cubaine, égyptien, égyptienne, équatorien, érythréen, éthiopien,
éthiopienne, gabonais, gabonaise, gambien, géorgien, géorgienne, gitan, gitane, guadeloupéen, guadeloupéenne,
guinéen, guinéenne, guyanais, haïtien, haïtienne, hongrois, hongroise, irakien, irakienne, iranien, iranienne,
irlandais, israélien, israélienne, ivoirien, ivoirienne, kabyle, kanak, kurde, laotien, libanais, libanaise, libyen,
malgache, malien, malienne, manouche, marocain, marocaine, martiniquais, martiniquaise, mauricien, mauricienne,
mauritanien, mexicain, mexicaine, moldave, nigérian, nigériane, nigérien, pakistanais, pakistanaise, palestinien,
palestinienne, péruvien, péruvienne, philippin, polonais, polonaise, polynésien, réunionnais, réunionnaise, rom,
roms, roumain, roumaine, rwandais, rwandaise, sénégalais, sénégalaise, serbe, slovaque, somalien, somalienne,
soudanais, soudanaise, sri-lankais, syrien, syrienne, tahitien, tamoul, tchadien, tchadienne, tchèque, thaïlandais,
thaïlandaise, togolais, togolaise, tsigane, tunisien, tunisienne, turc, ukrainien, ukrainienne, vénézuélien,
vietnamien, vietnamienne, yéménite, yézidi, réfugié, réfugiée, immigré, immigrée, apatride
"""

ETHNICITY_FROM = """
algérie, allemagne, angola, argentine, arménie, bénin, bolivie, bosnie, brésil, bulgarie, burkina, burundi,
cambodge, cameroun, cap-vert, chili, chine, colombie, comores, congo, corée, côte d'ivoire, cuba, égypte, équateur,
érythrée, espagne, éthiopie, gabon, gambie, géorgie, ghana, grèce, guadeloupe, guinée, haïti, hongrie, inde, irak,
iran, italie, japon, kabylie, kosovo, liban, libye, madagascar, mali, maroc, martinique, mauritanie, mexique,
moldavie, nigeria, pakistan, palestine, pérou, philippines, pologne, portugal, roumanie, russie, rwanda, sénégal,
serbie, slovaquie, somalie, soudan, sri lanka, syrie, tchad, tchétchénie, thaïlande, togo, tunisie, turquie,
ukraine, venezuela, vietnam, yémen, afrique, maghreb, kurdistan, alger, oran, tunis, casablanca, rabat, dakar,
bamako, abidjan, conakry, kinshasa, beyrouth, istanbul, kiev, moscou, bucarest
"""

ETHNICITY_TIGHT = """
roms, gitan*, manouche*, tsigane*, gens du voyage, marocain*, algerien*, tunisien*, kabyle*, berbere*, senegalais*,
malien*, ivoirien*, camerounais*, congolais*, guadeloupeen*, martiniquais*, reunionnais*, kurde*, vietnamien*,
roumain*, ukrainien*, refugie*, libanais*, syrien*, haitien*, peau noire, couleur de peau, ma couleur, noir de peau,
noire de peau, personne racisée, racisé*, née en {algérie|tunisie|italie|espagne|pologne|roumanie|russie|syrie|
chine|inde|turquie|guinée|afrique|ukraine|allemagne}, né en {algérie|tunisie|italie|espagne|pologne|roumanie|russie|
syrie|chine|inde|turquie|guinée|afrique|ukraine|allemagne}, né au {maroc|sénégal|mali|portugal|brésil|cameroun|
congo|liban|vietnam|togo|bénin|gabon}, née au {maroc|sénégal|mali|portugal|brésil|cameroun|congo|liban|vietnam|togo|
bénin|gabon}, parents {marocains|algériens|tunisiens|portugais|italiens|espagnols|polonais|turcs|sénégalais|maliens|
chinois|vietnamiens|kabyles}, demandeu* d'asile, protection subsidiaire, moitié {italien*|espagnol*|algérien*|
marocain*|portugais*|vietnamien*}
"""

ORIENTATION_ALONE = """
vis avec {une femme|un homme}, {deux|les deux} {mariés|mariées|maris|épouses|mamans|papas|mères|pères|hommes|
femmes}, on est deux {hommes|femmes|mamans|papas|filles|mecs}, {suis|est|sommes|sont} {gay|gays|lesbienne|
lesbiennes|bi|bisexuel|bisexuelle|homo|homosexuel|homosexuelle|homosexuels|trans|transgenre|transexuelle|queer|
pansexuel|asexuel|asexuelle|non binaire|polyamoureux|hétéro}, couple {gay|lesbien|homo|homosexuel|de femmes|
d'hommes|de même sexe|libre|libertin}, {ma|sa} {soeur|sœur|fille|tante|cousine|nièce|collègue} et sa {femme|compagne|
copine|épouse}, {mon|son} {frère|fils|oncle|cousin|neveu|collègue} et son {mari|compagnon|copain|époux}, avec son
{mari|compagnon} {il|lui}, mon mari et moi {sommes|on est} deux, ma femme et moi {sommes|on est} deux, {attiré|
attirée|préfère|aime|sors avec|couche avec} {par les|les|des} {hommes|femmes|garçons|filles|mecs}, coming out,
coming-out, transition de genre, changement de sexe, dysphorie de genre, homoparental*, marche des fiertés, gay
pride, libertin*, échangiste*, travailleuse du sexe, escort, prostitué*, vie sexuelle, bdsm, lgbt*, {fils|frère|
oncle|cousin|neveu} et son {mari|compagnon|copain|ami|fiancé}, {fille|soeur|sœur|tante|cousine|nièce} et sa {femme|
compagne|copine|fiancée|épouse}, {tous les deux|toutes les deux} {hommes|femmes|gays|lesbiennes}, {mariée avec une
femme|marié avec un homme|marié à un homme|mariée à une femme}, {couche|sors|sort|vit|vis} avec {un homme|une femme|
des hommes|des femmes|une fille|un mec}
"""

ORIENTATION_TIGHT = """
deux hommes, deux femmes, deux mamans, deux papas, homo, homos, bi, couple gay, couple lesbien, couple de femmes,
couple d'hommes, meme sexe, pacsees, non-binaire, en transition, homoparental*
"""
