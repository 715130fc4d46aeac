"""French: convictions, debts, income, marital status."""

CRIMINAL_ALONE = """
sorti de prison, detenu*, garde a vue, bracelet electronique, liberte conditionnelle, mis en examen, tig, conduite
en etat d'ivresse, etat d'ivresse, retrait de permis, suspension de permis, {pris|prison|purgé|fait|condamné à|fais|
risque|eu|écopé de} {un |une |deux |trois |six |dix |huit |douze |18 |12 |6 |8 |3 |2 |}{mois|ans|an} {de prison|avec
sursis|ferme|fermes|de sursis|de bracelet|de tig|de taule|de détention|en prison|de cabane}, {mois|ans|an} {avec
sursis|de prison|ferme|de sursis|de détention|de taule|en taule}, {condamné|condamnée|condamnés|jugé|jugée|
poursuivi|poursuivie|mis en examen|mise en examen|arrêté|arrêtée|interpellé|incarcéré|incarcérée|fiché|plainte|
condamnation|casier|garde à vue|inculpé|accusé|accusée} {pour|à|par le} {vol|violences|violence|escroquerie|trafic|
stupéfiants|conduite|fraude|abus|harcèlement|agression|coups|recel|usage|détention|menaces|outrage|rébellion|
cambriolage|braquage|homicide|viol|dégradations|blanchiment|travail|de la|tribunal|deux|trois|six|un}, a été
condamné*, ai été condamné*, casier judiciaire {chargé|pas vierge|non vierge|n'est pas vierge}, mon casier, son
casier, bulletin numéro, sorti de {prison|taule|détention|cellule}, sortie de {prison|taule|détention}, sors de
{prison|taule|détention}, sortant de prison, en taule, en détention, en semi-liberté, semi-liberté, liberté
surveillée, contrôle judiciaire, sous contrôle judiciaire, bracelet électronique, sous bracelet, libération
conditionnelle, juge d'application, spip, conseiller de probation, travaux d'intérêt, ex-détenu*, ancien détenu,
repris de justice, récidiviste, multirécidiviste, délinquant*, perdu mon permis pour, permis {retiré|suspendu|
annulé|invalidé}, alcool au volant, conduite en état, conduite sous, stage de sensibilisation, ordonnance pénale,
ivresse au volant, fiché s, sous mandat, expulsion du territoire, oqtf
"""

CRIMINAL_NAMED = """
condamné, condamnée, prison, casier, sursis, détention, poursuivi, garde à vue, incarcéré, incarcérée, trafic
"""

CRIMINAL_PARTY = """
vol, violences, violence, escroquerie, trafic, stupéfiants, fraude, harcèlement, agression, recel, menaces, outrage,
cambriolage, braquage, homicide, viol, dégradations, blanchiment, sursis, conduite
"""

CRIMINAL_ROLE = """
condamné*, condamnation, prison, mois, ferme, casier, détention, incarcéré*, jugé*, purgé, tribunal
"""

FINANCIAL_ALONE = """
surendett*, interdit* bancaire*, ficp, rsa, chomage, au chomage, sans emploi, minimum vieillesse, petite retraite,
{j'ai|ai|a|avons|ont|avec|mes|des|nos|de|ses} {des |encore des |trop de |beaucoup de |}{dettes|impayés|crédits en
cours|loyers de retard|retards de loyer|arriérés|saisies|découverts}, dette de, dettes de, d'arriéré*, loyers
impayés, loyer impayé, loyers de retard, {fiché|fichée|fichés|inscrit|inscrite} {à la |au |}{banque|ficp|fcc|banque
de france}, fichage, interdit bancaire, interdite bancaire, interdits bancaires, dossier de surendettement,
commission de surendettement, saisie-attribution, avis à tiers, commandement de payer, commissaire de justice,
huissier, expulsion locative, {crédit|prêt|financement|dossier} {refusé|rejeté|a été refusé}, {banque|banques}
{refuse|refusent|m'a refusé|nous a refusé|ne suit}, refus de prêt, refus de crédit, refusé le prêt, liquidation
judiciaire, redressement judiciaire, dépôt de bilan, déposé le bilan, en faillite, ruiné*, fauché*, sans le sou,
sans ressources, sans revenu*, sans salaire, sans travail, perdu mon emploi, perdu mon travail, perdu mon boulot,
licencié*, {suis|est|sommes|je suis} au chômage, demandeu* d'emploi, pôle emploi, france travail me verse, fin de
droits, fin de droit, au rsa, touche le rsa, bénéficiaire du rsa, au smic, payé au smic, minima sociaux, prime
d'activité, petits revenus, faibles revenus, bas revenus, {fins|fin} de mois {difficile*|dur*}, boucler les fins, à
découvert, découvert bancaire, restos du coeur, restos du cœur, banque alimentaire, colis alimentaire, logement social, pension
alimentaire, difficultés financières, problèmes d'argent, en difficulté financière, dettes de jeu, dois de l'argent,
dois encore, doit encore, devons encore, {je|on|nous} {dois|doit|devons} {à la|au|aux|à l'} {banque|fisc|impôts|
urssaf|propriétaire|trésor}
"""

FINANCIAL_NAMED = """
dettes, impayés, chômage, rsa, apl, smic, découvert, endetté, endettée, faillite, allocations, aah, petit salaire,
saisie, {suis|est|sommes|étais} {fiché|fichée}
"""

INCOME = """
gagne, gagnons, touche, net par mois, gagnent, touchons, me verse, se verse, salaire net, salaire de, salaire brut,
revenu de, revenus de, revenu fiscal, revenus mensuels, retraite de, pension de, mensuels, rsa de, doit encore,
découvert de, dette de, dettes de, {gagne|gagnons|touche|touchons|salaire de|salaire net|retraite de|pension de|me
verse|revenus de|revenu de}, {net|nets|brut} {par mois|mensuels|par an}, {urssaf|fisc|impôts|banque|huissier|trésor|
caf} {me|nous|lui} réclame, d'arriéré, {net|nets|brut} {par|mensuels}, retraité, retraitée, {touche|touchons|gagne|
gagnons|perçois|reçois|vis avec|vivons avec}, euros de {retraite|pension|salaire|chômage|rsa|allocations}
"""

MARITAL_PLAIN = """
célibataire*, divorcé*, divorcée, veuf, veuve, veufs, veuves, mère célibataire, père célibataire, mère isolée,
parent isolé, maman solo, papa solo, fille-mère, vieille fille, vieux garçon, {mon|notre|le|ma|notre} {divorce|
séparation}, {après|depuis|en plein|pendant} {mon|le|notre|un|ma|notre|} {divorce|séparation}, instance de divorce,
procédure de divorce, en plein divorce, mari est {décédé|mort|parti}, femme est {décédée|morte|partie}, époux est
{décédé|mort|parti}, épouse est {décédée|morte|partie}, mon défunt mari, ma défunte femme, feu mon mari, en
concubinage, union libre, état civil célibataire,
ex {mari|femme|époux|épouse|conjoint|conjointe}, perdu {mon mari|ma femme|mon époux|mon épouse}, {mari m'a|femme m'a}
quitt*, {mort|décès} de {mon mari|ma femme|mon époux|mon épouse}, séparé* de {mon|ma} {mari|femme|conjoint|conjointe},
{élève|élever} seule, en cours de divorce, demande de divorce, pension de réversion, nous
sommes fiancés, {on s'est|nous nous sommes} séparés
"""

MARITAL = """
apres mon divorce, depuis mon divorce, fiancee, mon mari est decede, ma femme est decedee, en concubinage,
celibataire*, mariee, maries, divorcee, divorces, veuf, veuve, separee, pacsee, mere celibataire, pere celibataire,
mere isolee, parent isole, maman solo, en instance de divorce, marié, mariée, mariés, mariées, séparé, séparée,
séparés, pacsé, pacsée, pacsés, pacsées, fiancé, fiancée
"""
