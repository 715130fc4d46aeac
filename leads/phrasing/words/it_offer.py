"""Italian words of an offer and of an attitude to it, without accents."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        non_so non_solo nessun_problema non_vorrei_sbagliare non_dimentic* non_ho_capito non_c_e_problema
        non_c_e_fretta non_funziona non_riesco niente_di_che non_male non_sono_sicur* non_vedo_l offrite offre offrono
        offriamo dato_che data_di_consegna la_data data_consegna non_importa non_fa_niente senza_fretta senza_problemi
        senza_impegno no_problem personalizz* da_mandare_indietro rimandare non_trovo mandato_indietro rispedir*
        dati_tecnici scheda_dati non_vada non_piu_di non_meno tra_l_altro in_data non_appena di_niente per_niente
        come_mai senz_altro ho_parlato abbiamo_parlato ho_sentito a_chi_scrivo chi_devo_scrivere mi_chiamo
        ci_chiamiamo si_chiama si_o_no si_oppure_no ho_scritto avevo_scritto abbiamo_scritto ha_scritto hanno_scritto
        avete_scritto quando_potete quando_puo quando_puoi quando_vuole quando_volete appena_potete
        pubblicita_alla_radio pubblicita_in_tv se_ne_puo se_ne_occupa
        recapito_telefonico recapiti_telefonici un_recapito il_recapito
        estratto_conto casellario visura_catastale
        """,
    "OFFER": """
        preventiv* offerta offerte proposta proposte quotazion* listino listini stima_dei_costi stima_costi
        stima_di_spesa computo offertina quotare preventivino preventivare prospetto_dei_costi prospetto_costi stima
        simulazione simulazioni prev controproposta due_numeri due_conti un_prezzo_di_massima prospetto_della_rata
        stima_di_massima
        mi_calcoli calcolatemi mi_calcola mi_quoti quotatemi
        mandatemi_qualcosa inviatemi_qualcosa mi_mandate_qualcosa
        """,
    "PRICE": """
        prezzo prezzi costo costi costa quanto_viene quanto_costa totale importo calcol* per_iscritto a_costare
        quanto_mi conteggio condizioni_economiche budget quanto_verrebbe quanto_vengono quanto_costerebbe
        quanto_costano quanto_spend* quanto_incide quanto_sarebbe che_budget che_spesa di_spesa tariff* rata cifra
        che_sconto la_spesa quanto_chiedete quanto_prendete quanto_fa quanto_volete quanto_vuole idea_di_spesa
        idea_del_costo ingrosso la_vostra_cifra
        """,
    "MONEY": "euro eur $",
    "DETAILS": """
        dettagli dettaglio riepilogo specifiche informazioni info riassunto scheda tutto opzioni prospett* confronto
        voce_per_voce le_voci con_le_voci voci_separate conto conteggi* programma quotazioni dettagliat*
        nel_dettaglio piu_dettagli
        """,
    "SEND": """
        mand* invi* inviare spedir* spedisc* spedite spedisca giriate girare giri girate girami giratemi giratelo
        inoltr* far_avere fate_avere farmi_avere facci_avere fatemi_avere mi_fate fammi_avere mi_faccia_avere scriv*
        scrivere ricevere prepar* trasmett* recapit* mi_manda me_lo_manda passarmi passatemi passami arrivare fare_un
        fatemi_un fammi_un farmi_un facciate buttami girarmi rimand* rimandate riceverlo riceverla fatemel*
        farmelo_avere farmela_avere faccio_avere glielo_faccio fatelo_avere faccio_sapere fa_sapere mi_arriva
        mi_arrivi fatemi_sapere dirmi_per potete_dirmi inoltri scrivermeli scrivermi rispondete rispondetemi
        rispondere risponda rispondimi essere_contattato essere_contattata
        li_mandat* li_invi* li_mand* mandat*_li invi*_li mand*_li scriv*_li
        mandatemi_qualcosa inviatemi_qualcosa mi_mandate_qualcosa
        """,
    "MAIL": """
        mail email e_mail mails posta_elettronica casella pec elettronica mailbox via_mail emails chiocciola gmail
        tiscali outlook chiocciolina pec_a per_pec elettronico mia_posta nuova_posta
        """,
    "ADDRESS": "indirizzo recapito",
    "WHERE": "dove a_quale a_che quale_indirizzo quale_mail qual_e_l qual_e_la a_chi",
    "CALL": """
        chiam* chiamare chiamata chiamate telefonat* telefonare telefonarmi telefonatemi richiam* squillo sentirci_per
        telefoniate telefonino
        """,
    "PHONE": "telefono cellulare cell numero tel telefonicamente",
    "MESSENGER": """
        whatsapp watsapp wathsapp whatsap wapp sms messenger telegram messaggino facebook instagram per_telefono
        al_telefono telefonicamente a_voce ne_parliamo di_presenza vis_a_vis allo_sportello passo_io vengo_io
        via_fax per_fax al_fax
        """,
    "HERE": "qui qua in_chat nella_chat chat",
    "SHOP": "negozio persona di_persona passo passare passero per_posta posta_ordinaria sede showroom punto_vendita",
    "WANT": """
        vorrei vorremmo voglio vogliamo volevo volevamo vuole serv* serve servirebbe servono chied* richied* richiesta
        avere avrei bisogno cerco cerchiamo gradirei gradiremmo desider* potete potreste puo potrebbe puoi potresti
        posso possiamo possibile per_favore per_cortesia cortesemente mi_piacerebbe interess* gentilmente aspetto
        attendo x_favore pf necessit* occorr* potrei domando prego mi_servirebbe servirebbero mi_servono si_puo_avere
        posso_avere fatemi mi_fate mi_date datemi ci_serve fammi mi_faccia mi_da mi_dia mi_dai
        """,
    "YES": """
        si certo certamente ok okay va_bene volentieri perfetto d_accordo assolutamente_si sicuro ottimo magari
        grazie_si si_grazie benissimo esatto procedi procedete proceda bene molto_volentieri con_piacere come_no
        perche_no dai certo_che_si mi_farebbe sarebbe_perfetto sarebbe_ottimo giusto fate_pure faccia_pure mandi_pure
        mandate_pure corretto super bello confermo affare_fatto siii siiii sissi eh_si oh_si certamente_si ma_certo
        va_benone assolutamente mi_convince con_molto_piacere certissimo molto_bene ok_grazie eccome e_come
        """,
    "NO": """
        no no_grazie non_ora non_adesso non_mi_interessa non_sono_interessat* meglio_di_no grazie_no non_serve
        lasci_stare nono per_ora_no per_il_momento_no non_grazie no_no meglio_no direi_di_no preferisco_di_no
        no_lasci_stare proprio_no assolutamente_no non_ancora per_adesso_no
        """,
    "NOT": "non no niente nessun nessuna nessuno mai nulla nemmeno neppure neanche tutto_tranne",
    "NONEED": """
        non_serve non_occorre non_c_e_bisogno non_e_necessario non_necessario inutile non_importa_mandare
        non_ho_bisogno non_ce_bisogno faccia_a_meno fate_a_meno non_stia_a non_state_a non_disturb* evitate eviti
        evita superfluo non_abbiamo_bisogno a_posto_cosi risparmi* non_mi_serve non_ci_serve non_e_il_caso non_vale_la
        non_serve_piu non_fa_niente lasci_pure non_ne_abbiamo ne_ho_per ne_faccio_a_meno
        """,
    "CANCEL": """
        annull* ritiro_la_richiesta ritiro_la_mia_richiesta disdico disdire dimentic* fermi_tutto fermate_tutto fermi
        annullate annullatelo fermate ritirare_la_richiesta
        """,
    "ABORT": """
        lasci_perdere lasciate_perdere lascia_perdere lasciamo_perdere lasci_stare lasciate_stare lascia_stare
        lasciamo_stare ho_cambiato_idea abbiamo_cambiato_idea cambiato_idea ci_ho_ripensato ripensato ripensandoci
        rinunc* come_non_detto non_se_ne_fa preso_altrove comprato_altrove altrove acquistato_altrove gia_comprato
        gia_preso da_un_altra da_un_altro non_mi_interessa non_ci_interessa non_sono_interessat* non_siamo_interessat*
        non_interessa lasciam_perdere stop_al_preventivo dalla_concorrenza trovato_di_meglio niente_piu niente_da_fare
        soprassied* non_fatelo non_spedisca non_mandi_niente non_mandate_niente non_inviate_nulla ha_votato_contro
        ho_risolto abbiamo_risolto gia_risolto mi_sono_rivolt* mio_marito_non_vuole mia_moglie_non_vuole non_vuole_piu
        non_fatelo_piu gia_trovato abbiamo_gia_trovato non_e_piu_necessari*
        alla_fine_niente alla_fine_no non_importa_piu ho_gia_trovato ho_gia_preso
        troppo_caro_per
        """,
    "NOLONGER": """
        non_piu niente_piu nessun_piu ormai_non alla_fine_no non_mi_serve_piu non_serve_piu non_ne_ho_piu
        non_la_voglio_piu non_lo_voglio_piu non_voglio_piu
        togliere_la_spunta tolgo_la_spunta levare_la_spunta
        """,
    "ENOUGH": "basta solo soltanto sufficiente bastano basterebbe",
    "RATHER": """
        meglio anzi piuttosto invece preferisco preferirei preferiamo al_posto preferibilmente usi usate prenda
        prendete metta_invece va_all va_alla direttamente
        """,
    "POLITE": """
        non_potreste non_potrebbe non_potresti non_puo non_potete non_puoi non_e_che non_sarebbe non_mi_mandereste
        non_mi_manderebbe non_si_potrebbe non_avreste non_vi_dispiace non_le_dispiace perche_non_mi non_mi_fareste
        """,
    "IT": "lo la li le quello quella tutto",
    "OTHERDOC": """
        fattur* scontrin* ricevut* reclam* reso resi rimbors* garanzi* conferma_d* conferma conferme ordine ordini
        acquisto acquisti_fatti login accesso accedere accedo accedi password psw newsletter account registr* tracking
        tracciam* pacco manual* istruzion* catalog* foto fotografi* link contratt* polizz* bigliett* voucher buono
        spedizione riparazion* assistenza rma pratica codice_fiscale certificat* modulo moduli curriculum cv ddt bolla
        tessera punti brochure depliant etichett* bonifico prenotazion* scansion* sinistro estratto utente user
        dichiarazion* scheda_tecnica disdetta iscrizione iscrivermi iscrivetemi iscriversi iscrivimi iscritto_alla
        iscritta_alla stipendio accredit* pin quietanz* promemoria
        """,
    "PROMO": """
        volantin* sito sul_sito promozion* promo sconto sconti scontat* codice_sconto black_friday vale_anche valida
        valide validita scad* offerta_speciale offerte_speciali offerta_del offerta_della offerte_del offerta_lampo
        saldi pubblicit* banner homepage in_offerta offerta_di_lavoro offerte_di_lavoro vetrina vale_ancora
        ancora_valida pagina_iniziale settimana_prossima_offert* offerta_lancio offerta_primavera offerta_estate
        offerta_natal* super_offerta fino_a_quando depliant giornale manifesto offerta_web in_promozione
        vostra_offerta_di nelle_vostre_offerte
        """,
    "COND": "se qualora quando purche nel_caso caso_mai ammesso",
    "HYPO": """
        se_volessi se_volessimo se_chiedessi se_chiedessimo se_dovessi se_mi_servisse se_ci_servisse teoricamente
        ipoteticamente
        """,
    "LIMIT": """
        sotto meno_di non_supera massimo max entro_i inferiore sotto_i al_massimo non_oltre meno_dei piu_di restiamo
        stiamo_sotto scend* sotto_ai
        """,
    "ONLYIF": "solo_se soltanto_se a_patto a_condizione unicamente_se purche",
    "OTHERWISE": "altrimenti senno se_no in_caso_contrario se_non",
    "RECEIVED": """
        ricevuto ricevuta_la ho_ricevuto avete_mandato avete_inviato mi_avete arrivat* mandato_voi non_ho_ricevuto
        non_mi_e_arrivat* non_e_arrivat* avevo_chiesto ricevo mandato inviato mandata inviata spedito accetto
        accettiamo dovevate_mandare dovevate_inviare doveva_arrivare dovevate_mandarmi promesso
                e_arrivato e_arrivata e_arrivati mi_e_arrivato mi_e_arrivata l_ho_ricevuto l_ho_gia
        ho_gia_il_vostro gia_arrivat*
        ha_ricevuto avete_ricevuto
        """,
    "HOW": """
        per_quanto quanto_tempo quando cosa_succede automaticamente da_solo da_sola si_cancella in_quanto_tempo
        quanto_ci_vuole al_sicuro sicuri
        """,
    "FIX": """
        errore errata sbagliat* sbaglio scusate scusi scusa corretto corretta giusta giusto anzi meglio invece refuso
        ops pardon correggo correzione manca mancava volevo_dire intendevo al_posto rettifico mi_sono_sbagliat*
        quella_giusta quello_giusto altra un_altra aspetti aspetta aspettate no_scusi ho_scritto_male ho_sbagliato
        mi_correggo la_vecchia nuova_mail nuova_posta e_invece
        cioe ossia
        """,
    "WRONG": """
        sbagliat* errat* errore scorrett* vecchi* non_e_piu cambiat* trasferit* sposat* non_corrett* refuso inesatt*
        superat* non_sono_aggiornati non_aggiornat* scambi* intestato_male vecchio vecchia vecchi cambiato cambiata
        prima_abitavo non_piu_valid* non_corretti scrivete_male scritto_male scritto_con
        """,
    "COPY": "copia cc in_copia ccn conoscenza per_conoscenza",
    "OWN": "mia mio personale privata privato la_mia il_mio i_miei mie",
    "OLD": """
        vecchi* non_uso non_la_uso non_funziona disattivat* non_leggo non_guardo piena bloccata non_esiste dismess*
        non_e_piu non_vale_piu non_e_piu_valid*
        e_privata e_privato e_personale e_quella_privata
        non_ho_piu_accesso non_ci_accedo non_accedo non_e_piu_attiva disattivata non_uso_piu
        """,
    "SAME": """
        stesso stessa medesim* sopra precedente gia_scritto gia_dato gia_data gia_avete avete_gia che_avete che_ha_gia
        gia_indicat* indicat* qui_sopra in_firma firma in_calce solita solito quella_li da_cui dalla_quale
        da_cui_scriv* di_prima quella_del quella_della questa_mail questo_indirizzo a_quella a_quello a_questa
        a_questo quella_che con_cui scritto_prima usato_per usata_per
                ce_l_avete ce_l_ha ce_l_hai l_avete l_avete_gia l_ha_gia la_conoscete la_sapete lo_sapete
        come_prima come_sopra di_sopra stessa_casella
                li_mandat* li_invi* li_mand* mandat*_li invi*_li mand*_li scriv*_li li_pure li_anche anche_li
        a_quell_indirizzo dell_ultima_volta ultima_volta della_volta dal_reclamo l_avete_dal
        """,
    "FIRST": "prima_mail prima_email primo_indirizzo la_prima il_primo",
    "TO": "a ad al alla su presso",
    "BREAK": "ma e perche pero quindi anche_se che bensi oppure cosi",
    "MAKE": """
        calcol* ricalcol* quantific* redig* elabor* formul* buttar_giu buttare_giu butti_giu metta_giu mettete_giu
        mettere_giu metti_giu due_conti faccio_il_conto conto_completo mette_a_confronto mettere_a_confronto
        mettimi_giu quotare quotate compilo prepar* stilare stilate metta_per fatemi_il_conto fatemi_un_conto
        fammi_il_conto mi_faccia_il_conto mi_fate_il_conto farmi_il_conto
        rifate rifare rifarlo ricalcol* aggiornarlo rivedete
        """,
    "WRITTEN": """
        per_iscritto in_iscritto per_scritto tutto_scritto di_scritto qualcosa_di_scritto nero_su_bianco due_righe pdf
        un_documento un_foglio su_carta forma_scritta scritto_nero
        """,
    "COMES": """
        arriva arrivera arrivano in_arrivo parte partono partira in_posta inviato inviata inviati ricevera riceverete
        avra ha_tutto avete_tutto spedito invio mando inviamo mandiamo
        """,
    "BUY": """
        mi_iscrivo ci_iscriviamo lo_prendo la_prendo li_prendo prenoto prenotiamo ordino ordiniamo compro lo_compro
        confermo_l_ordine ordina le_fisso fisso_un fissare
        """,
    "WORK": "lavoro aziendal* ufficio ditta studio professionale azienda",
    "PRIVATE": "privat* personal*",
}
