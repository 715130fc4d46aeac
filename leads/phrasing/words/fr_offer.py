"""French words of an offer and of an attitude to it, without accents."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        pas_de_probleme pas_de_souci n_oubliez_pas n_oublie_pas pas_mal pas_sur pas_encore pas_trop pas_seulement
        pas_grave pas_presse pas_d_urgence proposez_vous vous_proposez je_ne_sais_pas ne_marche_pas ne_fonctionne_pas
        date_de donnees_mobiles renvoyer_le_produit de_rien pas_plus j_ai_parle oui_ou_non rappel_de quand_vous_pouvez
        quand_vous_pourrez des_que_possible pub_a_la_radio perdu_l_acces plus_acces
        """,
    "OFFER": """
        devis offre offres proposition proposition_commerciale tarif tarifs chiffrage estimation estimatif cotation
        grille_tarifaire simulation liste_de_prix offre_de_prix chiffrer lettre_de_mission devis_gratuit chiffrez_moi
        prix_indicatif
        envoyez_moi_quelque
        """,
    "PRICE": """
        prix cout coute total montant combien calculer chiffr* par_ecrit budget tarification honoraires tarifs frais
        combien_ca ca_coute ca_couterait couterait prix_de a_combien vous_prenez_combien prix_de_gros votre_prix
        vous_demandez_combien
        """,
    "MONEY": "euros eur $",
    "DETAILS": """
        details detail recapitulatif recap informations infos resume caracteristiques tout options planning programme
        comparatif grille ensemble le_detail
        en_detail plus_de_details
        """,
    "SEND": """
        envoy* envoi envoyer transmet* transmettre adress* fair* faites_moi faire_parvenir parvenir recevoir expedi*
        mailez mailer preparer preparez etabl* m_envoyer me_faire balanc* m_ecrire ecrivez ecrire ecris transmets
        transmett* adressez balancez balance envoie envoyez_moi etre_contacte
        envoyez_y envoyer_y y_envoyer y_envoyez
        envoyez_moi_quelque
        """,
    "MAIL": """
        mail mails email emails courriel e_mail boite messagerie electronique mel gmail arobase wanadoo laposte mail_a
        courriels messageries boite_mail
        """,
    "ADDRESS": "adresse",
    "WHERE": """
        a_quelle quelle_adresse quel_mail quel_est ou_dois ou_puis_je ou_vous ou_l_envoyer ou_l_envoie ou_voulez
        ou_envoyer ou_je ou_faut ou_doit
        """,
    "CALL": "appel* rappel* telephoner telephonez coup_de_fil contacter_par_telephone rappelez",
    "PHONE": "telephone portable numero tel fixe",
    "MESSENGER": """
        whatsapp sms texto messenger telegram facebook instagram par_telephone au_telephone de_vive_voix oralement
        de_visu
        par_fax
        """,
    "HERE": "ici sur_le_chat dans_le_chat tchat chat",
    "SHOP": "magasin boutique sur_place passer passe passerai courrier la_poste par_courrier",
    "WANT": """
        voudrais voudrions veux voulons souhait* aimerais aimerions besoin faut cherche cherchons desire desirons
        pourriez pouvez pourrais peux pouvons possible svp s_il_vous s_il_te merci_de demande demander demandons
        puis_je avoir obtenir attends stp interess* volontiers pourrait j_attends serait prefererais il_me_faut
        il_nous_faut on_voudrait on_aimerait je_cherche chercher j_aimerais vous_pouvez tu_peux
        """,
    "YES": """
        oui ouais ok okay d_accord volontiers bien_sur parfait avec_plaisir super entendu allez_y tres_bien absolument
        certainement nickel ca_marche pourquoi_pas exactement c_est_ca je_veux_bien ce_serait banco mouais oh_oui go
        oui_merci oui_s_il ouais_ok bah_oui mais_oui c_est_bon yes impec top
        """,
    "NO": """
        non non_merci pas_maintenant pas_interesse pas_la_peine non_pas merci_non nan pas_pour_le_moment non_pas_la
        surtout_pas pas_du_tout non_non pas_encore pas_tout_de_suite
        """,
    "NOT": """
        plus_aucun plus_aucune plus_d plus_de ne pas n non aucun aucune jamais rien ni n_ecrivez n_envoyez
        m_envoyez_rien tout_sauf
        """,
    "NONEED": """
        pas_besoin pas_la_peine inutile pas_necessaire ce_n_est_pas_la_peine n_ai_pas_besoin evitez pas_utile superflu
        j_ai_la_feuille j_ai_deja epargnez
        """,
    "CANCEL": """
        annul* laissez_tomber_le oubliez_le oubliez_la oubliez_mon retire_ma_demande annulez annuler rien_ne_partira
        """,
    "ABORT": """
        laissez_tomber laisse_tomber tant_pis oubliez change_d_avis changer_d_avis ailleurs plus_interess*
        pas_interess* deja_achete deja_trouve trouve_moins_cher renonce renonc* abandonn* chez_un_concurrent
        ne_m_interesse_plus laissons laissez_ca laissez_tomber_la laissez_tomber_le m_envoyez_rien on_va_demander
        on_a_trouve mari_ne_veut femme_ne_veut ne_veut_plus plus_d_actualite laissez_mon
        finalement_rien finalement_non j_ai_trouve on_a_deja nous_avons_deja j_ai_deja
        trop_cher_pour
        """,
    "NOLONGER": """
        plus_besoin ne_plus n_en_ai_plus finalement_non finalement_pas plus_la_peine n_est_plus decoch*
        """,
    "ENOUGH": "suffit seulement uniquement juste simplement suffira",
    "RATHER": "plutot mieux finalement au_lieu prefere prefererais preference prenez utilisez c_est_la_qu",
    "POLITE": """
        ne_pourriez ne_pouvez pourriez_vous_pas n_auriez ne_serait pas_d_objection vous_ne_pourriez ca_ne_vous
        """,
    "IT": "le la les l cela ca",
    "OTHERDOC": """
        factur* ticket recu remboursement* retour* garantie reclamation* confirmation* commande* login connexion
        connecter mot_de_passe mdp identifiant* newsletter* compte inscri* notice* manuel* catalogue* photo* lien
        contrat* police billet* bon_de colis suivi livraison reparation* sav certificat* formulaire* cv candidature
        attestation* releve* sinistre* dossier etiquette* brochure* fiche_technique reservation* confirm* salaire
        virement* pin trop_percu justificatif* quittance* rappel
        """,
    "PROMO": """
        sur_le_site site prospectus promo* solde* code_promo black_friday valable catalogue offre_du offre_de_la
        offres_du offre_speciale offre_d_emploi vitrine banniere pub affiche reduction flyer page_d_accueil
        fin_de_l_offre offre_de_noel
        """,
    "COND": "si s_il_y quand lorsque au_cas",
    "HYPO": "si_je si_nous theoriquement hypothetiquement",
    "LIMIT": "moins_de sous en_dessous max maximum ne_depasse inferieur au_plus",
    "ONLYIF": "seulement_si uniquement_si a_condition que_si",
    "OTHERWISE": "sinon si_non autrement",
    "RECEIVED": """
        recu recue avez_envoye m_avez ecrit arrive toujours_pas_recu pas_recu accepte acceptons ai_recu la_prends
        deviez_envoyer deviez_m_envoyer devait_arriver promis
        avez_vous_recu
        """,
    "HOW": "quand combien_de_temps que_se_passe",
    "FIX": """
        erreur faute pardon desole correction correct correcte plutot finalement oups pas_bonne bonne_adresse trompe
        rectification je_voulais_dire autant_pour au_temps non_attendez attendez plutot_a
        enfin_non c_est_a_dire je_veux_dire
        """,
    "WRONG": """
        erreur faux fausse incorrect* ancien ancienne mal_ecrit mal_orthographie errone* demenage change marie mariee
        plus_a_jour ancienne_adresse ancien_nom n_habite_plus j_habite_depuis mauvais mauvaise nouvelle_adresse
        ancien_portable a_change
        """,
    "COPY": "copie cc en_copie cci",
    "OWN": "mon mien mienne ma personnel personnelle perso mes",
    "OLD": """
        ancien ancienne vieux vieille ne_marche_plus n_utilise_plus ne_consulte jamais_ses jamais_mes saturee bloquee
        jamais plus_valable ne_vaut_plus
        n_y_ai_plus plus_acces plus_active n_existe_plus
        """,
    "SAME": """
        meme memes ci_dessus precedente deja_donne deja_donnee deja_ecrit vous_avez_deja signature en_bas indiquee
        celle_que celle_de cette_adresse ce_mail habituelle susmentionnee
                envoyez_y envoyer_y y_envoyer y_envoyez la_bas vous_l_avez vous_avez_mon vous_avez_mes
        comme_la_derniere la_derniere_fois comme_avant a_celle
        """,
    "FIRST": "la_premiere premiere_adresse le_premier",
    "TO": "a au aux sur",
    "BREAK": "mais et donc car parce_que sinon alors ou_bien",
    "MAKE": """
        chiffr* calcul* etabl* prepar* redig* detaill* mettre_par_ecrit simul* estim* faire_un_prix recapitul*
        chiffrez proposer
        """,
    "WRITTEN": "par_ecrit noir_sur_blanc pdf sur_papier document un_ecrit trace_ecrite",
    "COMES": """
        arrive c_est_parti part partira recevrez en_route c_est_envoye demain_dans envoye j_envoie vous_l_envoie
        ecris_aujourd
        """,
    "BUY": "je_m_inscris je_reserve je_prends j_achete je_commande vous_commandez je_vous_reserve",
    "WORK": "pro professionnel* boulot travail bureau societe",
    "PRIVATE": "perso personnel* privee prive",
}
