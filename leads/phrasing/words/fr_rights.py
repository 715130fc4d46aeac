"""French words of a person's rights, and of a person to talk to, without accents."""

from typing import Final

WORDS: Final = {
    "DATA": "donnees informations_personnelles infos_personnelles coordonnees renseignements",
    "MYDATA": "mes_donnees mes_informations mes_infos mes_coordonnees",
    "ACCOUNT": """
        compte profil fichier* base_de_donnees systeme dossier_client espace_client fiche base dossier votre_base
        registre abonnement
        """,
    "CHATLOG": "chat tchat conversation* historique echanges messages discussion",
    "ALL": "tout toutes tous ensemble integralite",
    "ABOUTME": """
        sur_moi me_concern* a_mon_sujet sur_nous me_de moi_dans a_mon_nom sur_ma_personne me_concernant
        comme_infos_sur_moi sur_mon_compte supprimez_moi effacez_moi a_mon_nom_chez vous_savez_de_moi sous_mon_nom
        """,
    "HOLD": """
        detenez avez conserv* stock* traitez possedez enregistr* collect* gardez savez avez_quoi stocke avez_sur
        gardez_sur a_qui_avez transmis partage vendu d_ou_vient d_ou_tenez qui_vous_a_donne ou_avez_vous_eu
        """,
    "COPYOF": """
        copie acces obtenir connaitre savoir export* liste extrait consulter communiquer fournir transmettre envoyer
        envoyez recevoir envoyez_moi_le je_veux_la_liste je_veux_savoir je_veux_voir voir communiquez_moi imprimez
        montrez_moi remettez imprim*
        """,
    "ACCESS": "droit_d_acces article_15 art_15 acces_a_mes demande_d_acces portabilite",
    "LAW": "rgpd gdpr cnil article_15 art_15 article_17 art_17 article_16 art_16 donnees_personnelles",
    "DELETE": """
        supprim* suppression effac* effacement retirez_moi retirez_mes retirer_mes detruire detruisez cloturer
        cloturez fermer_mon fermez_mon eliminer enlevez_moi enlever virer_de_partout virez_de_partout disparaitre
        virez_moi me_virez detruis*
        supprimons effacons
        """,
    "FORGET": """
        droit_a_l_oubli droit_a_l_effacement etre_oublie oubliez_moi etre_dans_vos figurer plus_rien_de_moi
        trace_de_moi dans_vos_fichiers
        """,
    "DEVICE": """
        disque ssd portable_pc ordinateur pc telephone_portable tablette nas usb sauvegarde* imprimante routeur cloud
        cookies cache navigateur gps carte_sd appareil
        """,
    "ORDER": """
        commande* panier article articles livraison colis rendez_vous reservation avis commentaire facture*
        liste_d_envies mensualite* produit retrait rappel rdv
        """,
    "CORRECT": """
        corrig* correction rectifi* rectification modifi* modification mettre_a_jour mettez_a_jour actualis* changer
        changez chang* mettez_moi_ca metre_a_jour a_jour corrigez rectifiez changez_le
        """,
    "ATTR": """
        nom prenom adresse telephone numero date_de_naissance code_postal iban rib coordonnees rue mail email
        patronyme donnees civilite ancien_portable releve ancienne_adresse nom_de_jeune statut etat_civil
        mes_documents mes_pieces numero_de_secu
        """,
    "WITHDRAW": """
        retire retirer revoque revoquer oppose opposer opposition retrait_du_consentement annule revoqu* resili*
        ne_veux_plus
        """,
    "CONSENT": "consentement accord autorisation aval consenti agrement case_cochee j_ai_coche coche",
    "MARKETING": """
        newsletter* publicit* pub pubs promo* marketing prospection commercial* demarchage spam sollicitation*
        offres_commerciales lettre_d_information infolettre* prospectus sms_de_vos promos bulletin* demarch*
        liste_de_diffusion liste_d_envoi sms_promotionnels notifications_push circulaire* tracts
        courriels_promotionnels messages_publicitaires
        plus_d_offres vos_offres vos_promos
        ne_m_ecrivez_plus ne_me_contactez_plus me_contacter_plus
        """,
    "STOP": """
        arret* stop cess* ne_plus plus_aucun plus_aucune marre assez plus_de je_ne_veux_plus arretez cessez
        n_en_veux_plus fichez_moi_la_paix ca_suffit laissez_moi_tranquille finissez coupez desactivez
        ne_m_ecrivez_plus ne_me_contactez_plus me_contacter_plus
        """,
    "UNSUB": """
        desabonn* desinscri* retirez_moi_de_la retirez_moi_de_votre desabonnez desinscrivez retirez_moi_de
        """,
    "HUMAN": """
        humain* vraie_personne personne_reelle etre_humain quelqu_un_de_reel vrai_conseiller conseiller_humain
        en_chair_et_en_os chair_et_en un_humain vrai_technicien une_vraie_personne etre_vivant etre_humain_derriere
        ame_qui_vive il_y_a_quelqu_un y_a_quelqu_un quelqu_un_de_vivant quelqu_un_la
        """,
    "ROLE": """
        responsable manager chef directeur directrice collegue technicien specialiste vendeur vendeuse quelqu_un dpo
        service superieur une_personne gerant operateur conseiller conseillere agent competent un_de_vos_responsables
        responsables direction astreinte quelqu_un_de_la celui_qui_decide quelqu_un_de_chez l_un_de_vous chef_d_equipe
        gerante
        un_commercial vrai_commercial votre_commercial une_commerciale
        """,
    "BOT": "bot robot chatbot machine automate ia automatique messagerie_automatique repondeur script",
    "TALK": """
        parler discuter transfer* passez_moi passer_a mettre_en_relation mettez_moi contacter joindre echanger
        voir_avec traiter relation je_vous_passe prenne_la_suite prend_le_relais prendre_le_relais mets_en_contact
        mets_en_relation me_passer voir_ca_avec m_adresser donner_quelqu_un me_donner_quelqu_un
        """,
    "FIXED": "modifie modifiee corrige corrigee mis_a_jour mise_a_jour rectifie change changee",
    "FILE": "dossier fichier fichiers fiche tout_ce_que liste_de_tout quoi_exactement infos stocke base contrat",
    "EXTRACT": "export copie extrait communication",
    "DEADLINE": "un_mois 30_jours trente_jours sous_un_mois delai_legal",
    "VANISH": "disparai* virer virez oublier poubelle trace bruler degager",
    "ANYONE": "quelqu_un",
    "CONNECT": "passez_moi me_passer transfer* mettez_moi me_mettre redirigez",
    "DEPT": "magasin boutique service atelier agence bureau accueil standard comptabilite sav caisse",
    "THERE": "il_y_a y_a_t_il y_a avez_vous",
    "HANDOVER": """
        je_vous_passe vous_passe vous_mets_en vous_mettons_en vous_transfere prend_le_relais prend_la_suite
        prend_la_main vous_redirige vous_met_en rejoint_le prendra_le_relais prendre_le_relais vous_passe_une
        vous_passe_un
        """,
}
