"""French: faiths, parties, unions."""

RELIGION_NAMED = """
{je suis|suis|était|est|sommes|famille|élevé|élevée} {très |un |une |}{diacre|prêtre|musulman|musulmane|catholique|
protestant|protestante|juif|juive|athée|bouddhiste|chrétien|chrétienne|évangélique|orthodoxe|imam|pasteur|rabbin|
moine|croyant|croyante|pratiquant|pratiquante|hindou|sikh}
"""

RELIGION_PEOPLE = """
musulman, musulmane, musulmans, chrétien, chrétienne, catholique, catholiques, protestant, protestante, protestants,
juif, juive, juifs, orthodoxe, bouddhiste, hindou, athée, évangélique, croyant, croyante, pratiquant, pratiquante,
diacre, prêtre, abbé, curé, pasteur, rabbin, imam, moine, religieuse, sikh, mormon, adventiste, témoin de jéhovah,
catéchiste, séminariste
"""

RELIGION_TIGHT = """
chretien*, catholique*, protestant*, evangelique*, orthodoxe*, juif, juive, juifs, juives, musulman*, temoin* de
jehovah, bouddhiste*, croyant*, pretre*, pasteur*, imam*, rabbin*, moine*, eveque*, diacre*, athee*, ramadan,
shabbat, paroiss*, adventiste*, agnostique*, anglican*, apostat, baptisé*, baptiste*, bénédictin*, calviniste*,
carmélite*, catéchiste*, catéchumène, chanoine, charismatique*, chrétienne, confirmand*, converti a, convertie a, converti à, convertie à, me suis converti*, copte*,
croyants, dominicain*, druze*, enfant de choeur, enfant de chœur, évangéliste*, franciscain*, frère mineur, hindou*, huguenot*,
islamique, jésuite*, loubavitch, luthérien*, maronite*, méthodiste*, mormon*, musulmane, non croyant, orthodoxe,
païen*, pasteure, pentecôtiste*, prieur*, prosélyte, quaker*, rasta*, sacristain*, salafiste*, scientologue*,
séminariste*, sikh*, soeur tourière, sœur tourière, soufi*, sunnite*, chiite*, taoïste*, témoins de jehovah, théologien*,
traditionaliste*, vicaire, servant de messe, fais le catéchisme, fait le catéchisme, fais le ramadan, faisons le
ramadan, fait le ramadan, pendant le ramadan je, jeûne du ramadan, je jeûne, nous jeûnons, mange halal, mangeons
halal, mange casher, mangeons casher, mange kasher, à la mosquée, à la synagogue, à la messe, vais à l'église,
allons à l'église, notre paroisse, ma paroisse, notre église, ma mosquée, notre mosquée, groupe de prière, porte le
voile, porte le foulard, porte le hijab, porte la kippa, porte un turban, ma foi, notre foi, ma religion, notre
religion, raisons religieuses, motifs religieux, fait mon baptême, ma communion, bar-mitsva, bar mitzvah
"""

POLITICS_ALONE = """
je vote, nous votons, j'ai vote, candidat* aux, candidat* sur, liste electorale, tete de liste, encarte*, militant*
au, militant* de, adherent* au, elu local, colistier*, {vote|votes|votons|voté|votais|votait|votez} {toujours |
}{pour |à |}{macron|mélenchon|le pen|rn|lr|ps|lfi|gauche|à gauche|à droite|extrême|écolo|vert|communiste|socialiste|
front national|fn|zemmour|reconquête|bardella|hollande|sarkozy|droite|blanc}, {milite|militons|militait|adhère|
adhérent|adhérente|encarté|encartée|membre|candidat|candidate|élu|élue|élus|trésorier|trésorière|secrétaire|section|
section locale|sympathisant|sympathisante|militant|militante|tracte|colleur|député|députée|sénateur|sénatrice|
conseiller|conseillère|collaborateur|collaboratrice|responsable|délégué|déléguée|président|présidente} {à|au|aux|
chez|pour|du|de|des|de la|les|le|sur la liste|local|locale|municipal|municipale} {|parti |les |le |la |}{ps|lr|rn|
lfi|eelv|pcf|parti socialiste|parti communiste|républicains|rassemblement national|france insoumise|insoumis|
renaissance|modem|reconquête|ump|verts|écologistes|front national|udi|udr|horizons|génération|npa|lutte ouvrière|
nupes|place publique|debout la france}, {je suis|suis} {de gauche|de droite|d'extrême|centriste|macroniste|
mélenchoniste|lepéniste|gaulliste|anarchiste|communiste|socialiste|écolo|écologiste|royaliste|trotskiste}, gilet
jaune, gilets jaunes, liste municipale, tête de liste, conseiller municipal, conseillère municipale, conseillers
municipaux, conseiller départemental, conseillère régionale, mon parti, notre parti, réunion du parti, élections
municipales je, mon engagement politique, mes opinions politiques, opinions politiques, extinction rebellion
"""

POLITICS_NAMED = """
{suis|est|sommes|élu|élue|membre|adhérent|adhérente|candidat|candidate|militant|militante|vote|voté|votons|milite|
section|réunion|secrétaire|trésorier|trésorière|encarté|encartée|liste} {toujours |élu |deuxième |}{à|au|aux|chez|
pour|du|des|de|de la|sur la liste|sur une liste|à la} {ps|lr|rn|lfi|pcf|modem|eelv|gauche|droite|extrême droite|
extrême gauche|parti socialiste|parti communiste|insoumis|écologistes|verts|républicains|renaissance|reconquête|
front national}, liste de {gauche|droite}, {maire|adjoint|adjointe|député|députée|sénateur|sénatrice|conseiller|
conseillère} {rn|ps|lr|lfi|pcf|eelv|modem|écologiste|socialiste|communiste|insoumis|de gauche|de droite},
{conseiller|conseillère} {municipal|municipale|départemental|régional} {écologiste|ps|rn|lr|socialiste|communiste|
insoumis}
"""

POLITICS_TIGHT = """
communiste*, socialiste*, ecolo*, macroniste*, insoumis*, lepeniste*, depute*, senateur*, conseiller municipal,
conseillere municipale, anarchiste*, militant*, gaulliste*, lepéniste*, mélenchoniste*, royaliste*, trotskiste*,
zemmouriste*, frontiste*, écologiste*, syndicaliste révolutionnaire, députée, sénatrice, mairesse, militante
"""

POLITICS_PARTY = """
lfi, eelv, pcf, reconquete, ump, melenchon, macron, écologistes, insoumis, insoumise, républicains, rassemblement
national, front national, socialistes, reconquête, udi, udr, npa, lutte ouvrière, nupes, zemmour, bardella,
hollande, sarkozy, roussel, glucksmann
"""

POLITICS_ROLE = """
vote, adherent*, militant*, candidat*, secretaire, tresorier*, elu, elue, encarte*, sympathis*, milite, militons,
trésorière, députée, sénatrice, adhère, adhérons, tracte
"""

UNION_ALONE = """
syndicaliste*, syndique*, delegue* syndical*, au syndicat, carte du syndicat, {délégué|déléguée|adhérent|adhérente|
membre|syndiqué|syndiquée|encarté|encartée|carte|secrétaire|trésorier|trésorière|élu|élue|représentant|
représentante|militant|militante|permanent|cotise|congrès|suis|section|réunion} {à|a|au|chez|de|du|de la|à la|a la|
pour|pour la|syndical|syndicale} {la |le |}{cgt|cfdt|fo|force ouvrière|sud|solidaires|unsa|cftc|cfe-cgc|cgc|fsu|
snes|snuipp|syndicat|confédération paysanne|fnsea|sud-rail|sud rail|fgtb|csc|unia|usam}, délégué {cgt|cfdt|fo|sud|
solidaires|unsa|cftc|cgc|syndical}, déléguée {cgt|cfdt|fo|sud|solidaires|unsa|cftc|cgc|syndicale}, force ouvrière,
cotisation syndicale, carte syndicale, congrès du syndicat, mon syndicat, notre syndicat, en grève, faire grève, je
fais grève, représentant du personnel, représentante du personnel, syndiqué*
"""

UNION_NAMED = """
{délégué|déléguée|suis|adhérent|adhérente|syndiqué|syndiquée|secrétaire|militant|militante|réunion|congrès} {fo|sud|
solidaires|cgt|cfdt|syndical|syndicale}, {à|a|de} {la |}{cgt|cfdt|cftc|fsu|unsa|force ouvrière|confédération
paysanne}, syndiqué, syndiquée
"""

UNION_PARTY = """
cgt, cfdt, unsa, cftc, cfe-cgc, syndicat*, fsu, solidaires, force ouvrière, cgc, snes, snuipp, confédération
paysanne, fnsea, sud-rail, fgtb, unia, syndicaux
"""

UNION_ROLE = """
delegue*, adherent*, elu, elue, encarte*, cotise, congrès, déléguée, représentant*, trésorière, militant*, adhère,
grève
"""
