"""Italian words of a person's rights, and of a person to talk to, without accents."""

from typing import Final

WORDS: Final = {
    "DATA": "dati dato_personale informazioni anagrafic* schedat* scheda_cliente generalita",
    "MYDATA": "miei_dati dati_miei propri_dati mie_informazioni dati_personali_miei i_miei",
    "ACCOUNT": """
        account profilo registrazione sistema sistemi database archivio archivi anagrafica area_clienti area_personale
        avete_registrat* banca_dati tessera registrat* risult* vostri cedolin* vostro_circolo
        """,
    "CHATLOG": "chat conversazion* cronologia messaggi dialogo storico",
    "ALL": "tutto tutti tutte ogni qualsiasi completamente",
    "ABOUTME": """
        su_di_me mi_riguard* che_mi_riguard* sul_mio_conto di_me su_di_noi ci_riguard* me_dal mio_conto miei_dati_che
        con_la_mia a_mio_nome al_mio alla_mia legati_a_me associat* sulla_mia_persona mia_persona a_mio_riguardo
        sotto_il_mio_nome il_mio_nome del_sottoscritto al_mio_nome sul_sottoscritto cancellatemi_del eliminatemi
        cancellatemi_dai cancellatemi_dal di_me_da risulta_su_di miei_riguardi a_nome_mio col_mio_nome con_il_mio_nome
        """,
    "HOLD": """
        avete conserv* tenete tratt* trattate possed* detenete memorizz* archiviat* raccolt* salvat* sapete
        in_possesso avete_su registrat* sono_nel nel_vostro risultano risulta registrati raccogliete salvati sa
        detiene detengono depositat* risulta_a come_fate_a_sapere a_chi_avete ceduto ceduti condiviso condivisi
        comunicato_a avete_preso da_dove_avete come_avete_avuto chi_vi_ha_dato come_fate_ad_avere risultano_su
        risulta_su
        """,
    "COPYOF": """
        copia copie accesso elenco estratto sapere conoscere esport* scaricare vedere mostr* fornire forniate comunic*
        ricevere mandat* inviat* lista visionare riepilogo copia_delle voglio_vedere gradirei_conoscere ricevere_copia
        consegnarmi rilasci rilasciate fornirmi stampare stamp* stampi
        datemi dare_tutti fornitemi consegnatemi dia_copia ottenere dirmi ditemi mi_dica
        """,
    "ACCESS": """
        accesso_ai_dati accesso_ai_miei accesso_ai_propri diritto_di_accesso diritto_d_accesso art_15 articolo_15
        richiesta_di_accesso portabilita istanza_di_accesso
        accedere_ai_miei accesso_ai_dati_personali diritto_all_accesso accesso_a_tutti_i accesso_a_tutti
        """,
    "LAW": """
        gdpr art_15 articolo_15 art_17 articolo_17 art_16 articolo_16 privacy protezione_dei_dati rgpd dati_personali
        """,
    "DELETE": """
        cancell* eliminare elimin* rimuov* rimozion* togli* togliere toglietemi distrugg* chiudere_il chiudere_l
        chiudete_il chiudete_l cancelliate eliminiate sopprim* chiusura_dell sbarazz* spar* levare levatemi levate*
        levami rimoss* buttate_via buttare_via far_sparire fatelo_sparire fate_sparire sparire
        cancelliamo eliminiamo
        """,
    "FORGET": """
        oblio essere_dimenticat* dimenticatevi_di_me dimenticarvi_di_me dimenticatemi di_me_non_resti figurare
        comparire_nel comparire_nei essere_nei_vostri essere_nel_vostro resti_nulla resti_niente
                stare_nei_vostri restare_nei_vostri nei_vostri_archivi_non rimanere_nei_vostri stare_nel_vostro
        piu_nei_vostri piu_nel_vostro figurare_nei
        """,
    "DEVICE": """
        disco dischi ssd hdd portatile notebook computer pc telefono_vecchio smartphone tablet nas usb backup
        fotocamera stampante router cloud scheda_sd cookie cookies cache browser navigatore chiavetta hard_disk
        memoria orologio telecamer* iphone console del_telefono del_cellulare
        """,
    "ORDER": """
        ordine ordini carrello articolo articoli prodotto consegna consegne spedizione pacco prenotazion* appuntamento
        recension* commento lista_dei_desideri lista_desideri voce riga fattur* rata rate filtro promemoria viaggio
        ritiro corriere bolla consegnat*
        """,
    "CORRECT": """
        corregg* correzione correggere modific* aggiorn* cambiare cambi cambiate cambiatemi rettific* variare
        variazione sostitu* cambiatelo cambiarlo cambio_di sistemare sistemate sistemi_il correggete correggetel*
        sistemat* sistemi
        """,
    "ATTR": """
        nome cognome indirizzo residenza via telefono numero cellulare data_di_nascita cap iban conto_corrente
        codice_fiscale anagrafic* dati mail email recapit* intestazione domicilio coordinate civico conto_nuovo
        nuovo_conto intestato nominativo stato_civile recapiti cedolin*
        miei_documenti mie_foto
        """,
    "WITHDRAW": """
        revoc* ritir* tolgo togliere oppong* opposizione mi_oppongo disdire nego negare rimuov* annull* recedo
        recedere tolgo_il disiscri* disattiv* si_oppone oppone opporsi ritrat* lo_annullo annullo tolto
        """,
    "CONSENT": """
        consens* autorizzazion* assenso autorizz* il_si_che ho_firmato firmare_un spunta spuntato casella_spuntata
        crocetta benestare
        """,
    "MARKETING": """
        newsletter marketing pubblicit* promozional* promozioni commerciali promo spam comunicazioni_commerciali
        mailing_list volantin* email_promozionali offerte_commerciali pubblicitar* pubblicitari* bollettin* broadcast
        sms_promozionali messaggi_promozionali auguri fini_di_pubblicita comunicazione comunicazioni profilazione
        reclame lista_contatti lista_di_distribuzione vostre_offerte offerte_promozionali push notifiche_promozionali
        circolari volantini messaggi_pubblicitari email_pubblicitarie proposte_commerciali
        nessuna_offerta piu_offerte altre_offerte
        non_mi_scriviate_piu non_mi_mandiate_piu non_scrivetemi_piu non_mi_contatt* non_contattatemi
        """,
    "STOP": """
        basta smett* stop niente_piu non_voglio_piu non_desidero finit* piantat* non_voglio mai_piu fine nessuna_altra
        smettetela non_piu cancellatemi toglietemi interromp* ne_ho_abbastanza abbastanza levatemi non_telefonare
        nessun_altro nessuna_comunicazione nessun_messaggio per_sempre lasciatemi_in_pace finitela piantatela
        basta_con non_scrivetemi_piu non_chiamatemi_piu smettere_di disattivate spegnete fermate* fermatel* bloccate
        non_mi_scriviate_piu non_mi_mandiate_piu non_mi_contatt* non_contattatemi
        """,
    "UNSUB": """
        cancellatemi_dalla disiscrivetemi disiscrizione toglietemi_dalla disattivate_la_newsletter
        annullare_l_iscrizione cancellare_l_iscrizione togliermi_dalla cancellarmi_dalla rimuovetemi_dalla
        disiscrivimi mi_disiscrivo disiscri* toglietemi_da toglietemi_per cancellami_dalla disiscrivete* disiscritta
        disiscritto
        mi_tolga_dalle toglietemi_dalla_lista mi_disiscriv*
        """,
    "HUMAN": """
        umano umana persona_vera persona_reale essere_umano persona_in_carne umani persona_fisica vero_operatore
        persona_al_telefono persona_umana persona_viva una_persona_vera una_persona_reale una_persona_umana consulenti
        in_carne servizio_clienti customer_care operatore_vero operatore_umano persona_normale una_persona_normale
        operatore_reale un_umano persona_per_favore una_persona_per cristiano_vero anima_viva essere_vivente
        c_e_qualcuno_li qualcuno_in_carne operatore_in_carne c_e_qualcuno_dall
        """,
    "ROLE": """
        responsabil* capo superiore collega colleghi direttore direttrice titolare manager tecnico specialist* esperto
        venditore commerciale commessa commesso qualcuno supervisore dirigente assistenza ufficio impiegat* referente
        una_persona chi_se_ne_occupa operator* consulente addett* competente competenti direzione_generale capoufficio
        chi_decide chi_comanda chi_se_ne_intende uno_di_voi qualcuno_di_voi una_persona_vera capoturno caporeparto
        capo_turno capocantiere direzione
        """,
    "BOT": """
        bot robot chatbot automatic* macchina computer risponditore ia intelligenza_artificiale rispondit* automa
        script
        """,
    "TALK": """
        parl* parlare passi passat* passar* passami passa contatt* comunicare discut* trasferi* mett* metter*
        collegare collegat* chiacchier* interlocut* confront* interven* subentr* lament* mettetemi mette_in_contatto
        datemi dammi occupi chiami_un chiami_il risolvere passarmi mi_passa passi_un collego la_collego colleghi_con
        mi_colleghi mette_in inoltro la_inoltro parlarne porto_a trattare occupare farmi_seguire mi_segue seguirmi
        dare_qualcuno dia_qualcuno date_qualcuno dammi_qualcuno
        """,
    "FIXED": """
        corretto corretta corretti corrette aggiornat* inserito inserita sistemato registrato modificat* correggo
        correggiamo aggiorno cambiato cambiata sistemata sistemati variato variata
        """,
    "FILE": """
        fascicol* scheda schede cartella cartelle archivio archivi nei_vostri computer sotto_il_mio notizie registr*
        tutto_quello tutto_cio dossier depositat* informazioni polizza circolo palestra ambulatorio cedolin* referto
        tessera
        """,
    "EXTRACT": "copia copie estratto export",
    "DEADLINE": "30_giorni trenta_giorni un_mese termini_di_legge",
    "VANISH": """
        spar* buttat* buttate buttare scompar* comparire traccia dimentic* bruciat* sparite resti_nulla resti_niente
        via_il_profilo via_i_miei via_tutto via_le_foto via_dal via_dai
        mi_leviate levatemi levarmi toglietemi togliermi mi_togliate sparire
        """,
    "ANYONE": "qualcuno qualcuna",
    "CONNECT": """
        mi_passi mi_passa mi_passate passatemi passami passarmi collegarmi mi_collega mi_colleghi mi_collegate
        mi_mette mi_metta mettetemi trasferi* passare_a
        """,
    "DEPT": """
        negozio officina assistenza magazzino ufficio reparto filiale amministrazione reception centralino sportello
        """,
    "THERE": "c_e ce_un c_e_un c_e_una avete_una avete_un",
    "HANDOVER": """
        collego la_collego ti_collego vi_collego le_passo ti_passo vi_passo la_metto_in ti_metto_in vi_metto_in
        la_inoltro la_trasferisco ti_trasferisco metto_in_contatto subentra prende_la_conversazione entra_in_chat
        la_faccio_parlare passo_la_conversazione passo_la_chat la_passo la_passiamo ti_passiamo vi_passiamo
        """,
}
