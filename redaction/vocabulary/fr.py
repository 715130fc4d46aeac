"""French. Folded (no diacritics); "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = (
    "cancer, cancers, avc, paralys*, handicap*, invalid*, fauteuil roulant, en fauteuil, bequilles, "
    "deambulateur, aveugle, malvoyant*, sourd, sourde, malentendant*, appareil auditif, enceinte, "
    "grossesse, fausse couche, j'attends un bebe, nous attendons un bebe, accouch*, allaite, "
    "sclerose*, tumeur*, chimio*, radiotherapie, dialys*, greffe*, asthmatique*, diabetique*, "
    "epileptique*, depressi*, depression, crises d'angoisse, anxiete, troubles, schizophren*, "
    "autiste*, trisomi*, alcoolique*, toxicoman*, addict*, cure de, hernie*, sciatique, scoliose, "
    "arthrose, rhumatism*, prothese*, opere*, operation de, operation du, hanche, fracture*, jambe "
    "cassee, cassee la jambe, infarctus, crise cardiaque, probleme cardiaque, insuffisance*, arythmie,"
    " hypertension, cholesterol, thyroide, rein, reins, cirrhose, ulcere*, gluten, intoleran*, "
    "psoriasis, eczema, glaucome, cataracte, dmla, vois mal, entends mal, marche mal, du mal a "
    "marcher, mobilite reduite, incontinen*, dyslexi*, insomni*, arret maladie, hospitalis*, hopital, "
    "aah, rqth, carte mobilite, ald, sous traitement, sous antidepress*, medicaments pour, en "
    "therapie, seropositi*, sterilit*, fiv, menopause, soins palliatifs, en phase terminale, apa, gir"
)
HEALTH_FRAMED = (
    "malad*, maladie*, souffre, souffrons, allergi*, douleur*, dos, genou*, coeur, diagnos*, "
    "traitement, medecin, kine*, regime, platre, vue, asthme, migraine*, blesse*"
)
RELIGION_TIGHT = (
    "chretien*, catholique*, protestant*, evangelique*, orthodoxe*, juif, juive, juifs, juives, "
    "musulman*, temoin* de jehovah, bouddhiste*, croyant*, pratiquant*, pretre*, cure, pasteur*, "
    "imam*, rabbin*, religieuse*, moine*, eveque*, diacre*, athee*, ramadan, shabbat, paroiss*, voile"
)
POLITICS_ALONE = (
    "je vote, nous votons, j'ai vote, candidat* aux, candidat* sur, liste electorale, tete de liste, "
    "encarte*, militant* au, militant* de, adherent* au, elu local, colistier*"
)
POLITICS_TIGHT = (
    "communiste*, socialiste*, de gauche, de droite, ecolo*, macroniste*, insoumis*, lepeniste*, "
    "depute*, senateur*, maire, conseiller municipal, conseillere municipale, adjoint*, anarchiste*, "
    "militant*"
)
POLITICS_PARTY = (
    "ps, lr, rn, lfi, eelv, pcf, parti, renaissance, modem, reconquete, ump, verts, gauche, droite, "
    "melenchon, macron, pen"
)
POLITICS_ROLE = (
    "vote, adherent*, membre, militant*, candidat*, secretaire, tresorier*, elu, elue, section, "
    "encarte*, soutiens, sympathis*"
)
ETHNICITY_TIGHT = (
    "rom, roms, gitan*, manouche*, tsigane*, gens du voyage, marocain*, algerien*, tunisien*, kabyle*,"
    " berbere*, senegalais*, malien*, ivoirien*, camerounais*, congolais*, africain*, antillais*, "
    "guadeloupeen*, martiniquais*, reunionnais*, noir, noire, noirs, metis*, arabe*, turc, turque, "
    "kurde*, vietnamien*, chinois*, portugais*, polonais*, roumain*, ukrainien*, russe*, origine*, "
    "refugie*, immigre*, corse*, breton*, libanais*, syrien*, haitien*"
)
ORIENTATION_TIGHT = (
    "deux hommes, deux femmes, deux mamans, deux papas, homo, homos, bi, couple gay, couple lesbien, "
    "couple de femmes, couple d'hommes, meme sexe, pacsees, non-binaire, en transition, homoparental*"
)
UNION_ALONE = "syndicaliste*, syndique*, delegue* syndical*, au syndicat, carte du syndicat"
UNION_PARTY = "cgt, cfdt, fo, sud, unsa, cftc, cfe-cgc, syndicat*, fsu"
UNION_ROLE = "delegue*, membre, adherent*, secretaire, elu, elue, suis, encarte*"
CRIMINAL_ALONE = (
    "condamn*, casier judiciaire, casier, prison, en prison, sorti de prison, detenu*, garde a vue, "
    "bracelet electronique, sursis, probation, liberte conditionnelle, mis en examen, poursuivi, tig, "
    "conduite en etat d'ivresse, etat d'ivresse, retrait de permis, suspension de permis, vol a, "
    "trafic"
)
FINANCIAL_ALONE = (
    "surendett*, fiche* banque de france, interdit* bancaire*, ficp, fcc, huissier*, saisie sur "
    "salaire, dettes, endett*, faillite, decouvert, rsa, chomage, au chomage, sans emploi, apl, smic, "
    "minimum vieillesse, petite retraite, impayes"
)
INCOME = "gagne, gagnons, salaire, touche, revenu, revenus, retraite, net par mois, nets, brut, dois"
MARITAL = (
    "sans enfant, vis seule, vis seul, vis toute seule, apres mon divorce, depuis mon divorce, mon ex,"
    " ex-mari, ex-femme, fiance, fiancee, mon mari est decede, ma femme est decedee, en concubinage, "
    "celibataire*, marie, mariee, maries, divorce, divorcee, divorces, veuf, veuve, separe, separee, "
    "pacse, pacsee, mere celibataire, pere celibataire, mere isolee, parent isole, maman solo, en "
    "instance de divorce"
)
PERSON_FRAME = (
    "je, j'ai, suis, nous, sommes, avons, ai, mon, ma, mes, notre, nos, moi, me, m'a, mari, femme, "
    "mere, maman, pere, papa, fils, fille, enfant, enfants, bebe, grand-mere, mamie, papi, grand-pere,"
    " frere, soeur, tante, oncle, voisin*, ami, amie, compagn*, copain, copine, conjoint*, belle-mere,"
    " parents, qui, comme, cousin*"
)
THIRD = "il, elle, est, a, son, sa, lui, ils, elles, prend, souffre, ont, sont"
BE = (
    "suis, je, sommes, nous, est, sont, comme, famille, mari, femme, un, une, d', moi, aussi, il, "
    "elle, pas, deux, des, parents"
)
BOUNDARY = (
    "mais, donc, car, parce, et, ou, si, cherche, cherchons, besoin, voudrais, voudrions, aimerais, "
    "faut, pouvez, avez, alors, pour"
)
LEADING = "que, car, mais, et, aussi, donc, parce, comme, puis, enfin, oui, non, malheureusement"
VETO = (
    "chien*, chat, chats, chatte, cheval, ordinateur*, pc, telephone, batterie, moteur, voiture, "
    "frigo, imprimante, velo, produit*, cable, windows, adapte*"
)
FOR = "pour, contre"
