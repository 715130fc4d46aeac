"""French words, without accents."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        pas_de_probleme pas_de_souci n_oubliez_pas n_oublie_pas pas_mal pas_sur pas_encore pas_trop pas_seulement
        pas_grave pas_presse pas_d_urgence proposez_vous vous_proposez je_ne_sais_pas ne_marche_pas
        ne_fonctionne_pas date_de donnees_mobiles renvoyer_le_produit de_rien pas_plus j_ai_parle
        """,
    "OFFER": "devis offre offres proposition proposition_commerciale tarif tarifs chiffrage estimation estimatif cotation grille_tarifaire simulation liste_de_prix offre_de_prix chiffrer",
    "PRICE": "prix cout coute total montant combien calculer chiffr* par_ecrit budget",
    "MONEY": "euros eur $",
    "DETAILS": "details detail recapitulatif recap informations infos resume caracteristiques tout options",
    "SEND": "envoy* envoi envoyer transmet* transmettre adress* fair* faites_moi faire_parvenir parvenir recevoir expedi* mailez mailer preparer preparez etabl* m_envoyer me_faire balanc*",
    "MAIL": "mail mails email emails courriel e_mail boite messagerie electronique mel",
    "ADDRESS": "adresse",
    "WHERE": "ou a_quelle quelle_adresse quel_mail quel_est",
    "CALL": "appel* rappel* telephoner telephonez coup_de_fil contacter_par_telephone",
    "PHONE": "telephone portable numero tel fixe",
    "MESSENGER": "whatsapp sms texto messenger telegram facebook instagram",
    "HERE": "ici sur_le_chat dans_le_chat tchat chat",
    "SHOP": "magasin boutique sur_place passer passe passerai courrier la_poste par_courrier",
    "WANT": """
        voudrais voudrions veux voulons souhait* aimerais aimerions besoin faut cherche cherchons desire desirons pourriez pouvez pourrais peux pouvons possible svp s_il_vous s_il_te merci_de demande demander demandons puis_je avoir obtenir attends stp interess* volontiers pourrait j_attends serait prefererais
        """,
    "YES": "oui ouais ok okay d_accord volontiers bien_sur parfait avec_plaisir super entendu allez_y tres_bien absolument certainement nickel ca_marche pourquoi_pas exactement c_est_ca je_veux_bien ce_serait banco mouais",
    "NO": "non non_merci pas_maintenant pas_interesse pas_la_peine non_pas merci_non nan pas_pour_le_moment",
    "NOT": "plus_aucun plus_aucune plus_d plus_de ne pas n non aucun aucune jamais rien ni",
    "NONEED": "pas_besoin pas_la_peine inutile pas_necessaire ce_n_est_pas_la_peine n_ai_pas_besoin evitez pas_utile superflu",
    "CANCEL": "annul* laissez_tomber_le oubliez_le oubliez_la oubliez_mon retire_ma_demande",
    "ABORT": """
        laissez_tomber laisse_tomber tant_pis oubliez change_d_avis changer_d_avis ailleurs plus_interess* pas_interess* deja_achete deja_trouve trouve_moins_cher renonce renonc* abandonn* chez_un_concurrent ne_m_interesse_plus laissons laissez_ca
        """,
    "NOLONGER": "plus_besoin ne_plus n_en_ai_plus finalement_non finalement_pas plus_la_peine n_est_plus",
    "ENOUGH": "suffit seulement uniquement juste simplement suffira",
    "RATHER": "plutot mieux finalement au_lieu prefere prefererais preference",
    "POLITE": "ne_pourriez ne_pouvez pourriez_vous_pas n_auriez ne_serait pas_d_objection vous_ne_pourriez ca_ne_vous",
    "IT": "le la les l cela ca",
    "OTHERDOC": """
        factur* ticket recu remboursement* retour* garantie reclamation* confirmation* commande* login connexion connecter mot_de_passe mdp identifiant* newsletter* compte inscri* notice* manuel* catalogue* photo* lien contrat* police billet* bon_de colis suivi livraison
        reparation* sav certificat* formulaire* cv candidature attestation* releve* sinistre* dossier etiquette* brochure* fiche_technique reservation*
        """,
    "PROMO": "sur_le_site site prospectus promo* solde* code_promo black_friday valable catalogue offre_du offre_de_la offres_du offre_speciale offre_d_emploi vitrine banniere pub affiche reduction flyer page_d_accueil fin_de_l_offre offre_de_noel",
    "COND": "si s_il_y quand lorsque au_cas",
    "HYPO": "si_je si_nous theoriquement hypothetiquement",
    "LIMIT": "moins_de sous en_dessous max maximum ne_depasse inferieur au_plus",
    "ONLYIF": "seulement_si uniquement_si a_condition que_si",
    "OTHERWISE": "sinon si_non autrement",
    "RECEIVED": "recu recue avez_envoye m_avez ecrit arrive toujours_pas_recu pas_recu accepte acceptons",
    "HOW": "quand combien_de_temps que_se_passe",
    "FIX": "erreur faute pardon desole correction correct correcte plutot finalement oups pas_bonne bonne_adresse trompe rectification je_voulais_dire autant_pour au_temps",
    "WRONG": "erreur faux fausse incorrect* ancien ancienne mal_ecrit mal_orthographie errone* demenage change marie mariee plus_a_jour",
    "COPY": "copie cc en_copie cci",
    "OWN": "mon mien mienne ma personnel personnelle perso",
    "OLD": "ancien ancienne vieux vieille ne_marche_plus n_utilise_plus ne_consulte jamais_ses jamais_mes saturee bloquee jamais",
    "SAME": "meme memes ci_dessus precedente deja_donne deja_donnee deja_ecrit vous_avez_deja signature en_bas indiquee celle_que celle_de cette_adresse ce_mail habituelle susmentionnee",
    "FIRST": "la_premiere premiere_adresse le_premier",
    "TO": "a au aux sur",
    "DATA": "donnees informations_personnelles infos_personnelles coordonnees renseignements",
    "MYDATA": "mes_donnees mes_informations mes_infos mes_coordonnees",
    "ACCOUNT": "compte profil fichier* base_de_donnees systeme dossier_client espace_client fiche",
    "CHATLOG": "chat tchat conversation* historique echanges messages discussion",
    "ALL": "tout toutes tous ensemble integralite",
    "ABOUTME": "sur_moi me_concern* a_mon_sujet sur_nous me_de moi_dans",
    "HOLD": "detenez avez conserv* stock* traitez possedez enregistr* collect* gardez savez",
    "COPYOF": "copie acces obtenir connaitre savoir export* liste extrait consulter communiquer fournir transmettre envoyer envoyez recevoir",
    "ACCESS": "droit_d_acces article_15 art_15 acces_a_mes demande_d_acces portabilite",
    "LAW": "rgpd gdpr cnil article_15 art_15 article_17 art_17 article_16 art_16 donnees_personnelles",
    "DELETE": "supprim* suppression effac* effacement retirez_moi retirez_mes retirer_mes detruire detruisez cloturer cloturez fermer_mon fermez_mon eliminer enlevez_moi enlever",
    "FORGET": "droit_a_l_oubli droit_a_l_effacement etre_oublie oubliez_moi",
    "DEVICE": "disque ssd portable_pc ordinateur pc telephone_portable tablette nas usb sauvegarde* imprimante routeur cloud cookies cache navigateur gps carte_sd appareil",
    "ORDER": "commande* panier article articles livraison colis rendez_vous reservation avis commentaire facture* liste_d_envies mensualite* produit retrait rappel",
    "CORRECT": "corrig* correction rectifi* rectification modifi* modification mettre_a_jour mettez_a_jour actualis* changer changez chang*",
    "ATTR": "nom prenom adresse telephone numero date_de_naissance code_postal iban rib coordonnees rue mail email patronyme donnees civilite",
    "WITHDRAW": "retire retirer revoque revoquer oppose opposer opposition retrait_du_consentement annule",
    "CONSENT": "consentement accord autorisation",
    "MARKETING": "newsletter* publicit* pub pubs promo* marketing prospection commercial* demarchage spam sollicitation* offres_commerciales lettre_d_information",
    "STOP": "arret* stop cess* ne_plus plus_aucun plus_aucune marre assez plus_de je_ne_veux_plus",
    "UNSUB": "desabonn* desinscri* retirez_moi_de_la retirez_moi_de_votre",
    "HUMAN": """
        humain* vraie_personne personne_reelle etre_humain quelqu_un_de_reel vrai_conseiller conseiller_humain
        """,
    "ROLE": """
        responsable manager chef directeur directrice collegue technicien specialiste vendeur vendeuse quelqu_un dpo
        service superieur une_personne gerant operateur conseiller conseillere agent competent
        """,
    "BOT": "bot robot chatbot machine automate ia automatique",
    "TALK": "parler discuter transfer* passez_moi passer_a mettre_en_relation mettez_moi contacter joindre echanger voir_avec traiter relation",
    "BREAK": "mais et donc car parce_que sinon alors ou_bien",
}
