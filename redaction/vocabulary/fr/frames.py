"""French: the words that tell of whom a clause speaks."""

PERSON_FRAME = """
je, j'ai, suis, nous, sommes, avons, ai, mon, ma, mes, notre, nos, me, m'a, mari, femme, mere, maman, pere, papa,
fils, fille, enfant, enfants, bebe, grand-mere, mamie, papi, grand-pere, frere, soeur, sœur, tante, oncle, voisin*, ami,
amie, compagn*, copain, copine, conjoint*, belle-mere, parents, cousin*, j'étais, j'avais, j'attends, j'suis, jsuis,
jsui, jai, étais, étions, avais, épouse, époux, collègue*, salarié*, employé*, locataire*, patient*, élève*,
apprenti*, étudiant*, stagiaire*, nièce, neveu, gendre, belle-fille, belle-soeur, belle-sœur, beau-frère, beau-père, petit-fils,
petite-fille, petits-enfants, grands-parents, jumeaux, jumelles, bru, tonton, tata, papy, mémé, pépé, nourrisson,
ado, adolescent*, retraité*, propriétaire, patronne, pote, potes, gosse*, gamin*, ainé, ainée, concubin*, fiancé*,
ex, ex-mari, ex-femme, m'ont, vous m'avez
"""

WHO = """
je, j'ai, j'étais, suis, sommes, nous, on, moi, il, elle, ils, elles, mari, femme, épouse, époux, mère, maman, père,
papa, fils, fille, filles, enfant, enfants, bébé, grand-mère, mamie, papi, papy, grand-père, frère, soeur, sœur, tante,
oncle, voisin*, ami, amie, amis, compagn*, copain, copine, conjoint*, parents, cousin*, collègue*, salarié*,
employé*, locataire*, client*, patient*, élève*, apprenti*, étudiant*, nièce, neveu, gendre, belle-mère,
belle-fille, belle-soeur, belle-sœur, beau-frère, beau-père, dame, monsieur, personne, proprio, patron, vendeur*, chauffeur*,
pote, gamin*, petit, petite, famille
"""

THIRD = """
il, elle, lui, ils, elles, prend, souffre, ont, sont, avait, était, n'a, n'est, l'a, ait, marche, vit, entend, voit,
porte, n'entend, fais, faisons, prends, prenons, vais, allons, vis, milite, travaille
"""

BE = """
suis, je, sommes, nous, est, sont, famille, mari, femme, moi, il, elle, parents, étais, était, étions, viens, vient,
venons, fils, fille, mère, père, frère, soeur, sœur, collègue, ami, amie, voisin, voisine, compagnon, compagne, copain,
copine, conjoint, conjointe, client, cliente, locataire, jsuis, vieux, vieille, ancien, ancienne, devenu, devenue,
né, née
"""

COMES = """
viens, vient, venons, viennent, venu, venue, venus, arrive, arrivé, arrivée, arrivés, suis, est, sommes, sont,
originaire*, origine*, né, née, nés, fui, réfugié*, immigré*, grandi
"""

BOUNDARY = """
mais, donc, car, parce, et, ou, si, cherche, cherchons, besoin, voudrais, voudrions, aimerais, faut, pouvez, avez,
alors, pour
"""

LEADING = """
que, car, mais, et, aussi, donc, parce, comme, puis, enfin, oui, non, malheureusement
"""

DENIED = """
aucun, aucune, sans
"""

VETO = """
chien*, chat, chats, chatte, cheval, ordinateur*, pc, telephone, batterie, moteur, voiture, frigo, imprimante, velo,
produit*, cable, windows, adapte*, meuble*, chaise*, table*, canapé, fauteuil de bureau, armoire, fenêtre*, mur,
murs, toit, sol, tiroir, poignée, charnière, scooter, trottinette, moto, camion, camionnette, bateau, remorque,
perceuse, scie, four, lave-vaisselle, lave-linge, sèche-linge, aspirateur, chaudière, pompe, tuyau*, robinet, évier,
écran, clavier, souris, casque, enceinte bluetooth, enceintes, chargeur, lampe, montre, bracelet cuir, sac, veste,
chaussures, tente, caravane, appareil photo, objectif, drone, serveur, application, appli, navigateur, fichier,
système, réseau, wifi, internet, signal, mise à jour, jeu, série, roman, chanson, économie, secteur, fournisseur,
pneu*, frein*, embrayage, pot d'échappement, réservoir, plante*, arbre*, pelouse, haie, rosier*, tomate*, potager,
jardin, vigne*
"""

BEASTS = """
aquarium, bouledogue*, rottweiler*, beagle*, chihuahua*, varroa,
chien, chiens, chienne, chiot*, chat, chats, chatte, chaton*, minou, labrador, berger allemand, caniche, bouledogue,
teckel, épagneul, cheval, chevaux, jument, poulain, poney, âne, ânes, vache*, veau, veaux, taureau, cochon*, truie,
brebis, mouton*, agneau, chèvre*, poule*, coq, oie*, canard*, lapin*, hamster, cochon d'inde, furet, perroquet,
perruche*, canari, oiseau, oiseaux, poisson rouge, tortue*, abeille*, ruche*, colonie, colonies, apicult*,
vétérinaire, véto, animal, animaux, bête, bêtes, croquettes, litière, écurie, élevage
"""

FOR = """
pour, contre, anti
"""
