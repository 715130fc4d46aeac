SILENT = """
a ai alors apres as assez au aucun aussi autre aux avant avec avez avoir avons beaucoup besoin bien bonjour
bon c ca car ce cela ces cet cette chez chaque combien comme comment d dans de deja des deux dois donc du elle
elles en encore entre est et etait etes etre eu faire fait faut il ils j jai je jour jours jusqu l la le les
leur lors lui ma mais me meme merci mes moi moins mon n ne ni non nos notre nous on ont ou par parce pas peu
peut peuvent peux plus pour pourquoi pourrais pourrait pouvez puis puisje qu quand que quel quelle quelles
quels qui quoi s sa sans savoir se sera ses seulement si sommes son sont sous souhaite souhaiterais sur svp t
ta tant te tes toi ton tous tout toute tres trois trop tu un une va vais voudrais vos votre vous vraiment y
velo velos longtemps temps question plait
"""

ALIKE = """
livr* expedi* arriv* colis* envoi* envoy* recepti* transporteur* port
retour* renvoy* rendre* rembours* retract*
garant* couvert* couvre*
pay* paiem* regl* carte* espece* liquide* virement* mensualit* plusieurs_fois cheque*
ouvr* ouvert* ferm* horair* samedi* dimanche* ferie* weekend*
essa* test* essay*
repar* atelier* revis* casse* panne* entretien* depann*
taill* stature* hauteur* mesure* grand*
prix* cout* euro* tarif*
magasin* boutique*
command* achat* achet*
annul*
stock* disponib*
remise* reduction* promo* bon
factur* recu* ticket*
retirer* retrait*
echang* remplac*
lou* location*
occasion*
mont* assembl*
contact* telephon* appel* joindre*
adress* situe* acces*
"""
