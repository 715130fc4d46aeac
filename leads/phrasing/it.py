"""Italian words, without accents."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        non_so non_solo nessun_problema non_vorrei_sbagliare non_dimentic* non_ho_capito non_c_e_problema
        non_c_e_fretta non_funziona non_riesco niente_di_che non_male non_sono_sicur* non_vedo_l offrite offre
        offrono offriamo dato_che data_di_consegna la_data data_consegna non_importa non_fa_niente senza_fretta
        senza_problemi senza_impegno no_problem personalizz* da_mandare_indietro rimandare non_trovo
        mandato_indietro rispedir* dati_tecnici scheda_dati non_vada non_piu_di non_meno tra_l_altro in_data
        non_appena di_niente per_niente come_mai senz_altro ho_parlato abbiamo_parlato ho_sentito a_chi_scrivo
        chi_devo_scrivere mi_chiamo ci_chiamiamo si_chiama
        """,
    "OFFER": """
        preventiv* offerta offerte proposta proposte quotazion* listino listini stima_dei_costi stima_costi
        stima_di_spesa computo offertina quotare preventivino preventivare prospetto_dei_costi prospetto_costi stima
        simulazione simulazioni prev
        """,
    "PRICE": """
        prezzo prezzi costo costi costa quanto_viene quanto_costa totale importo calcol* per_iscritto a_costare
        quanto_mi conteggio condizioni_economiche budget
        """,
    "MONEY": "euro eur $",
    "DETAILS": "dettagli dettaglio riepilogo specifiche informazioni info riassunto scheda tutto opzioni",
    "SEND": """
        mand* invi* inviare spedir* spedisc* spedite spedisca giriate girare giri girate girami giratemi giratelo
        inoltr* far_avere fate_avere farmi_avere facci_avere fatemi_avere mi_fate fammi_avere mi_faccia_avere scriv*
        scrivere ricevere prepar* trasmett* recapit* mi_manda me_lo_manda passarmi passatemi passami arrivare
        fare_un fatemi_un fammi_un farmi_un facciate buttami girarmi rimand* rimandate riceverlo riceverla
        """,
    "MAIL": "mail email e_mail mails posta_elettronica casella pec elettronica mailbox via_mail emails chiocciola",
    "ADDRESS": "indirizzo recapito",
    "WHERE": "dove a_quale a_che quale_indirizzo quale_mail qual_e_l qual_e_la a_chi",
    "CALL": "chiam* chiamare chiamata chiamate telefonat* telefonare telefonarmi telefonatemi richiam* squillo sentirci_per",
    "PHONE": "telefono cellulare cell numero tel telefonicamente",
    "MESSENGER": "whatsapp watsapp wathsapp whatsap wapp sms messenger telegram messaggino facebook instagram",
    "HERE": "qui qua in_chat nella_chat chat",
    "SHOP": "negozio persona di_persona passo passare passero per_posta posta_ordinaria sede showroom punto_vendita",
    "WANT": """
        vorrei vorremmo voglio vogliamo volevo volevamo vuole serv* serve servirebbe servono chied* richied* richiesta avere avrei bisogno cerco cerchiamo gradirei gradiremmo desider* potete potreste puo potrebbe puoi potresti posso possiamo possibile per_favore per_cortesia cortesemente
        mi_piacerebbe interess* gentilmente aspetto attendo x_favore pf necessit* occorr* potrei domando prego
        """,
    "YES": """
        si certo certamente ok okay va_bene volentieri perfetto d_accordo assolutamente_si sicuro ottimo magari grazie_si si_grazie benissimo esatto procedi procedete proceda bene molto_volentieri con_piacere come_no perche_no dai certo_che_si mi_farebbe sarebbe_perfetto sarebbe_ottimo giusto fate_pure faccia_pure mandi_pure mandate_pure
        corretto super bello confermo affare_fatto
        """,
    "NO": "no no_grazie non_ora non_adesso non_mi_interessa non_sono_interessat* meglio_di_no grazie_no non_serve lasci_stare nono per_ora_no per_il_momento_no non_grazie",
    "NOT": "non no niente nessun nessuna nessuno mai nulla ",
    "NONEED": """
        non_serve non_occorre non_c_e_bisogno non_e_necessario non_necessario inutile non_importa_mandare non_ho_bisogno non_ce_bisogno faccia_a_meno fate_a_meno non_stia_a non_state_a non_disturb* evitate eviti evita superfluo non_abbiamo_bisogno a_posto_cosi risparmi* non_mi_serve non_ci_serve non_e_il_caso non_vale_la
        """,
    "CANCEL": "annull* ritiro_la_richiesta ritiro_la_mia_richiesta disdico disdire dimentic* fermi_tutto fermate_tutto",
    "ABORT": """
        lasci_perdere lasciate_perdere lascia_perdere lasciamo_perdere lasci_stare lasciate_stare lascia_stare
        lasciamo_stare ho_cambiato_idea abbiamo_cambiato_idea cambiato_idea ci_ho_ripensato ripensato
        ripensandoci rinunc* come_non_detto non_se_ne_fa preso_altrove comprato_altrove altrove
        acquistato_altrove gia_comprato gia_preso da_un_altra da_un_altro non_mi_interessa non_ci_interessa
        non_sono_interessat* non_siamo_interessat* non_interessa lasciam_perdere stop_al_preventivo
        dalla_concorrenza trovato_di_meglio niente_piu niente_da_fare soprassied* non_fatelo
        """,
    "NOLONGER": "non_piu niente_piu nessun_piu ormai_non alla_fine_no non_mi_serve_piu non_serve_piu non_ne_ho_piu non_la_voglio_piu non_lo_voglio_piu non_voglio_piu",
    "ENOUGH": "basta solo soltanto sufficiente bastano basterebbe",
    "RATHER": "meglio anzi piuttosto invece preferisco preferirei preferiamo al_posto preferibilmente",
    "POLITE": "non_potreste non_potrebbe non_potresti non_puo non_potete non_puoi non_e_che non_sarebbe non_mi_mandereste non_mi_manderebbe non_si_potrebbe non_avreste non_vi_dispiace non_le_dispiace perche_non_mi non_mi_fareste",
    "IT": "lo la li le quello quella tutto",
    "OTHERDOC": """
        fattur* scontrin* ricevut* reclam* reso resi rimbors* garanzi* conferma_d* conferma conferme ordine ordini
        acquisto acquisti_fatti login accesso accedere accedo accedi password psw newsletter account registr*
        tracking tracciam* pacco manual* istruzion* catalog* foto fotografi* link contratt* polizz* bigliett*
        voucher buono spedizione riparazion* assistenza rma pratica codice_fiscale certificat* modulo moduli
        curriculum cv ddt bolla tessera punti brochure depliant etichett* bonifico prenotazion* scansion* sinistro
        estratto utente user dichiarazion* scheda_tecnica disdetta iscrizione iscrivermi iscrivetemi iscriversi
        iscrivimi iscritto_alla iscritta_alla
        """,
    "PROMO": """
        volantin* sito sul_sito promozion* promo sconto sconti scontat* codice_sconto black_friday vale_anche valida valide validita scad* offerta_speciale offerte_speciali offerta_del offerta_della offerte_del offerta_lampo saldi pubblicit* banner homepage in_offerta offerta_di_lavoro offerte_di_lavoro vetrina
        vale_ancora ancora_valida pagina_iniziale settimana_prossima_offert* offerta_lancio offerta_primavera offerta_estate offerta_natal* super_offerta fino_a_quando depliant giornale manifesto offerta_web in_promozione
        """,
    "COND": "se qualora quando purche nel_caso caso_mai ammesso",
    "HYPO": "se_volessi se_volessimo se_chiedessi se_chiedessimo se_dovessi se_mi_servisse se_ci_servisse teoricamente ipoteticamente",
    "LIMIT": "sotto meno_di non_supera massimo max entro_i inferiore sotto_i al_massimo non_oltre meno_dei piu_di restiamo stiamo_sotto scend* sotto_ai",
    "ONLYIF": "solo_se soltanto_se a_patto a_condizione unicamente_se purche",
    "OTHERWISE": "altrimenti senno se_no in_caso_contrario se_non",
    "RECEIVED": """
        ricevuto ricevuta_la ho_ricevuto avete_mandato avete_inviato mi_avete arrivat* mandato_voi non_ho_ricevuto
        non_mi_e_arrivat* non_e_arrivat* avevo_chiesto ricevo mandato inviato mandata inviata spedito accetto
        accettiamo
        """,
    "HOW": """
        per_quanto quanto_tempo quando cosa_succede automaticamente da_solo da_sola si_cancella in_quanto_tempo
        quanto_ci_vuole al_sicuro sicuri
        """,
    "FIX": """
        errore errata sbagliat* sbaglio scusate scusi scusa corretto corretta giusta giusto anzi meglio invece refuso ops pardon correggo correzione manca mancava volevo_dire intendevo al_posto rettifico mi_sono_sbagliat* quella_giusta quello_giusto altra un_altra
        """,
    "WRONG": """
        sbagliat* errat* errore scorrett* vecchi* non_e_piu cambiat* trasferit* sposat* non_corrett* refuso inesatt*
        superat* non_sono_aggiornati non_aggiornat*
        """,
    "COPY": "copia cc in_copia ccn conoscenza per_conoscenza",
    "OWN": "mia mio personale privata privato la_mia il_mio",
    "OLD": "vecchi* non_uso non_la_uso non_funziona disattivat* non_leggo non_guardo piena bloccata non_esiste dismess* non_e_piu",
    "SAME": """
        stesso stessa medesim* sopra precedente gia_scritto gia_dato gia_data gia_avete avete_gia che_avete che_ha_gia gia_indicat* indicat* qui_sopra in_firma firma in_calce solita solito quella_li da_cui dalla_quale da_cui_scriv* di_prima quella_del quella_della questa_mail questo_indirizzo a_quella a_quello a_questa a_questo quella_che con_cui
        scritto_prima usato_per usata_per
        """,
    "FIRST": "prima_mail prima_email primo_indirizzo la_prima il_primo",
    "TO": "a ad al alla su presso",
    "DATA": "dati dato_personale informazioni anagrafic* schedat* scheda_cliente generalita",
    "MYDATA": "miei_dati dati_miei propri_dati mie_informazioni dati_personali_miei i_miei",
    "ACCOUNT": "account profilo registrazione sistema sistemi database archivio archivi scheda anagrafica area_clienti area_personale avete_registrat* banca_dati tessera registrat* risult* vostri",
    "CHATLOG": "chat conversazion* cronologia messaggi dialogo storico",
    "ALL": "tutto tutti tutte ogni qualsiasi completamente",
    "ABOUTME": """
        su_di_me mi_riguard* che_mi_riguard* sul_mio_conto di_me su_di_noi ci_riguard* me_dal mio_conto
        miei_dati_che con_la_mia a_mio_nome al_mio alla_mia legati_a_me associat*
        """,
    "HOLD": """
        avete conserv* tenete tratt* trattate possed* detenete memorizz* archiviat* raccolt* salvat* sapete
        in_possesso avete_su registrat* sono_nel nel_vostro risultano risulta registrati raccogliete salvati sa
        """,
    "COPYOF": """
        copia copie accesso elenco estratto sapere conoscere esport* scaricare vedere mostr* fornire forniate
        comunic* ricevere mandat* inviat* lista visionare riepilogo
        """,
    "ACCESS": "accesso_ai_dati accesso_ai_miei accesso_ai_propri diritto_di_accesso diritto_d_accesso art_15 articolo_15 richiesta_di_accesso portabilita istanza_di_accesso",
    "LAW": """
        gdpr art_15 articolo_15 art_17 articolo_17 art_16 articolo_16 privacy protezione_dei_dati rgpd
        dati_personali
        """,
    "DELETE": """
        cancell* eliminare elimin* rimuov* rimozion* togli* togliere toglietemi distrugg* chiudere_il chiudere_l
        chiudete_il chiudete_l cancelliate eliminiate sopprim* chiusura_dell sbarazz* spar* levare levatemi levate*
        levami
        """,
    "FORGET": "oblio essere_dimenticat* dimenticatevi_di_me dimenticarvi_di_me dimenticatemi",
    "DEVICE": """
        disco dischi ssd hdd portatile notebook computer pc telefono_vecchio smartphone tablet nas usb backup
        fotocamera stampante router cloud scheda_sd cookie cookies cache browser navigatore chiavetta hard_disk
        memoria orologio telecamer* iphone console del_telefono del_cellulare
        """,
    "ORDER": """
        ordine ordini carrello articolo articoli prodotto consegna consegne spedizione pacco prenotazion*
        appuntamento recension* commento lista_dei_desideri lista_desideri voce riga fattur* rata rate filtro
        promemoria viaggio ritiro corriere bolla spedi* consegnat*
        """,
    "CORRECT": """
        corregg* correzione correggere modific* aggiorn* cambiare cambi cambiate cambiatemi rettific* variare
        variazione sostitu* cambiatelo cambiarlo cambio_di sistemare sistemate sistemi_il
        """,
    "ATTR": """
        nome cognome indirizzo residenza via telefono numero cellulare data_di_nascita cap iban conto_corrente codice_fiscale anagrafic* dati mail email recapit* intestazione domicilio coordinate civico
        """,
    "WITHDRAW": """
        revoc* ritir* tolgo togliere oppong* opposizione mi_oppongo disdire nego negare rimuov* annull* recedo
        recedere tolgo_il disiscri* disattiv*
        """,
    "CONSENT": "consens* autorizzazion* assenso",
    "MARKETING": """
        newsletter marketing pubblicit* promozional* promozioni commerciali promo spam comunicazioni_commerciali
        mailing_list volantin* email_promozionali offerte_commerciali pubblicitar* pubblicitari*
        """,
    "STOP": """
        basta smett* stop niente_piu non_voglio_piu non_desidero finit* piantat* non_voglio mai_piu fine
        nessuna_altra smettetela non_piu cancellatemi toglietemi interromp* ne_ho_abbastanza abbastanza levatemi
        """,
    "UNSUB": """
        cancellatemi_dalla disiscrivetemi disiscrizione toglietemi_dalla disattivate_la_newsletter
        annullare_l_iscrizione cancellare_l_iscrizione togliermi_dalla cancellarmi_dalla rimuovetemi_dalla
        disiscrivimi mi_disiscrivo
        """,
    "HUMAN": """
        umano umana persona_vera persona_reale essere_umano persona_in_carne umani persona_fisica vero_operatore
        persona_al_telefono persona_umana persona_viva una_persona_vera una_persona_reale una_persona_umana
        consulenti in_carne servizio_clienti customer_care operatore_vero operatore_umano persona_normale
        una_persona_normale operatore_reale
        """,
    "ROLE": """
        responsabil* capo superiore collega colleghi direttore direttrice titolare manager tecnico specialist*
        esperto venditore commerciale commessa commesso qualcuno supervisore dirigente assistenza ufficio impiegat*
        referente una_persona chi_se_ne_occupa operator* consulente addett* competente competenti
        """,
    "BOT": "bot robot chatbot automatic* macchina computer risponditore ia intelligenza_artificiale",
    "TALK": """
        parl* parlare passi passat* passar* passami passa contatt* comunicare discut* trasferi* mett* metter*
        collegare collegat* chiacchier* interlocut* confront* interven* subentr* lament* mettetemi mette_in_contatto
        datemi dammi occupi chiami_un chiami_il risolvere passarmi
        """,
    "BREAK": "ma e perche pero quindi anche_se che bensi oppure cosi",
}
