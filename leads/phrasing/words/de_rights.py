"""German words of a person's rights, and of a person to talk to, umlauts without their dots and, where people write so, with an e."""

from typing import Final

WORDS: Final = {
    "DATA": """
        daten personenbezogene personenbezogenen kundendaten personliche_daten informationen datensatz* angaben
        stammdaten personendaten kontaktdaten
        """,
    "MYDATA": """
        meine_daten meiner_daten meinen_daten meine_personenbezogenen meiner_personenbezogenen meine_personlichen
        meine_kundendaten eigenen_daten meine_gespeicherten meiner_angaben meiner_kundendaten
        meine_daten_raus meine_daten_heraus
        """,
    "ACCOUNT": """
        konto kundenkonto account profil kundenprofil nutzerkonto system datenbank kundendatei kartei kundenakte
        benutzerkonto kundenstamm bei_ihnen bei_euch kundendaten verzeichnis accounts kontos kundenkontos kontolosch*
        kontoloesch* kundenkartei
        """,
    "CHATLOG": """
        chat chats chatverlauf* chatprotokoll* verlauf gesprach* konversation unterhaltung nachrichten korrespondenz
        """,
    "ALL": "alles samtliche saemtliche samtlichen alle allen komplett vollstandig",
    "ABOUTME": """
        uber_mich ueber_mich zu_meiner meiner_person uber_uns ueber_uns mich_aus mich_betreff* uns_aus zu_mir
        daten_von_mir angaben_von_mir von_mir_gesp* von_mir_vor* von_mir_ver* von_mir_hab* unter_meinem unter_meiner
        zu_meinem zu_mir_gesp* mit_meinem mit_meiner uber_meine ueber_meine von_mir_noch von_mir_so ich_bei_ihnen
        ich_bei_euch bei_ihnen_stehe was_von_mir auf_welchen_listen loscht_mich loschen_sie_mich entfernt_mich
        unter_meinem_namen mit_meinem_namen was_sie_von_mir alles_von_mir
        """,
    "HOLD": """
        gespeichert* speicher* habt haben verarbeit* besitzt vorliegen vorhanden gesammelt erhoben aufbewahr* wissen
        hinterlegt erfasst liegen_bei wisst vorliegt steht liegen weis weiss notiert vermerkt drinsteh* drinnen
        im_computer habt_ihr_von aufgezeichnet weitergegeben an_wen_haben verkauft_habt uber_mich_habt woher_haben_sie
        woher_habt woher_kennen wer_hat_ihnen steht_uber
        """,
    "COPYOF": """
        auskunft kopie kopien auszug ausdruck export* herausgabe zeigen einsehen einsicht ubersicht mitteil* auflist*
        wissen nennen zuschick* zusend* liste herunterlad* schick* senden ubermitt* sehen einzusehen auskunftsantrag
        auskunft* mich_interessiert schwarz_auf interessiert_mich will_wissen zeigt ausdrucken offenlegen herausgeben
        gebt_raus einblick vorlegen druckt drucken_sie ausdruck*
        gebt rausgeben rausruckt aushandigen aushandigt herausruckt aufzahlen
        meine_daten_raus meine_daten_heraus
        """,
    "ACCESS": """
        datenauskunft* auskunftsersuchen auskunftsrecht auskunftsanspruch selbstauskunft art_15 artikel_15 datenkopie
        auskunft_nach auskunft_gemas auskunft_uber_meine auskunft_ueber_meine auskunft_uber_alle datenubertragbarkeit
        auskunftsbegehren auskunftsantrag auskunft_uber_meine_person auskunft_uber_die_daten vollstandige_auskunft
                zugang_zu_meinen zugang_zu_personenbezogenen zugang_zu_den_daten zugang_zu_allen_daten
        zugriff_auf_meine_personenbezogenen auskunft_uber_gespeicherte auskunft_zu_meinen recht_auf_auskunft
        """,
    "LAW": "dsgvo gdpr datenschutz* art_15 artikel_15 art_17 artikel_17 art_16 artikel_16 bdsg personenbezogen*",
    "DELETE": """
        losch* loesch* geloscht geloescht entfern* entfernt rauslosch* wegmach* vernicht* tilg* raus weg schmeis*
        schmeiss* kundigen_sie_mein_konto schliesen_sie_mein konto_schliesen austrag* gelost eliminier* streich*
        loschung* loeschung* nehmen_sie_mich nehmt_mich aus_dem_system kontolosch* kontoloesch* auflos* aufloes*
        runter geloscht* verschwind* austragen_lassen profil_weg rausnehm*
        """,
    "FORGET": """
        vergessenwerden vergessen_zu_werden vergessen_sie_mich vergesst_mich recht_auf_losch* recht_auf_loesch*
        loschung_nach_art loschung_nach_dsgvo loschung_gemas vergessen_werden von_mir_soll nichts_mehr_ubrig
        nichts_ubrig in_ihrer_kartei in_eurer_kartei in_ihrem_system_stehen in_eurem_system_stehen nicht_mehr_gefuhrt
        bei_ihnen_gefuhrt nichts_von_mir
                nicht_mehr_gefuhrt bei_euch_gefuhrt_werden bei_ihnen_gefuhrt_werden mehr_bei_euch_gefuhrt
        mehr_bei_ihnen_gefuhrt mehr_in_ihrer_kartei mehr_in_eurer_kartei mehr_in_der_datenbank aus_ihrer_kartei
        aus_eurer_kartei
        """,
    "DEVICE": """
        laptop* notebook* festplatte* ssd hdd rechner* handy* smartphone* tablet* computer* pc nas usb* backup*
        datensicher* sicherung* kamera* drucker* router* cloud speicherkarte* cookies cache browser* navi* uhr konsole
        server* sd
        """,
    "ORDER": """
        bestellung* bestellt warenkorb artikel position* lieferung* liefer* versand* sendung* paket* termin* buchung*
        reservierung* merkliste wunschliste bewertung* kommentar* rechnung* rate raten montage* abholung* erinnerung*
        auftrag* lieferadresse* packstation geliefert
        """,
    "CORRECT": """
        berichtig* korrigier* korrektur* ander* aender* geandert_werden anpass* aktualisier* umander* richtigstell*
        umtrag* umschreib* verbesser* anzupassen abzuander* umstell* ausbesser* umstellen richtigzustell* trag_das
        tragt_das tragen_sie umzutragen abander*
        """,
    "ATTR": """
        name namen nachname* vorname* familienname* adresse anschrift strase strasse hausnummer plz postleitzahl
        telefonnummer handynummer rufnummer nummer geburtsdatum geburtstag iban bankverbindung kontonummer titel
        anrede kontaktdaten daten mail email e_mail mailadresse schreibweise wohnort madchenname einkommen
        familienstand bankkonto wohnsitz anredeform vornamen strasenname konto_nummer handynummern
        meine_unterlagen meine_dokumente
        """,
    "WITHDRAW": """
        widerruf* widersprech* widerspruch* zuruckzieh* zurueckzieh* ziehe zuruckgezogen entzieh* zurucknehm*
        nehme_zuruck widerspreche abmeld* abgemeldet ab_vom vom_newsletter_ab nehme_meine melde_ich_mich einstell*
        stellen_sie_die kundig* kuendig* nehme_ich_zuruck nehme_ich_zurueck nehm_ich_zuruck nehm_ich_zurueck
        gilt_nicht_mehr entfernt ausgetragen beend* ziehe_zuruck entzogen
        """,
    "CONSENT": """
        einwilligung* zustimmung* einverstandnis* einverstaendnis* erlaubnis genehmigung hakchen haekchen zugestimmt
        ja_geklickt ja_gesagt zustimm* einwillig* einverstanden_war kontaktaufnahme_zu angekreuzt kreuzchen
        zugestimmt_habe einwilligt okay_gegeben ja_zu
        """,
    "MARKETING": """
        werbung* werbe* newsletter* marketing* werbemail* werbeanruf* spam reklame* rundmail* werblich* werbepost
        infomail* werbezweck* werbung direktwerbung infobrief* rundbrief* push werbemails werbesms werbezeug reklame
        katalogpost serienbrief* profiling mailingliste* verteiler* rabattmails aktionsmails werbesendung*
        angebotsmails rundschreiben mailings prospekte newsletterabo werbe_sms kundenmail* push_mitteilung*
        personalisierte_werbung
        keine_angebote_mehr keine_werbung
        nicht_mehr_anschreiben nicht_mehr_kontaktieren schreiben_sie_mir_nicht_mehr kontaktieren_sie_mich_nicht
        """,
    "STOP": """
        aufhor* aufhoer* stopp* stop keine_mehr nicht_mehr unterlass* einstell* schluss genug verzicht* verschont
        verbitte nichts_mehr keinerlei hort_auf nehmen_sie_mich nehmt_mich streichen austragen raus ab_sofort_keine
        horen_sie_auf hoert_auf schluss_mit keine_weiteren aufgehort lasst_mich abstellen abstell* nerven nervt
        lasst_mich_in_ruhe lassen_sie_mich_in verschonen aufhoren_mit schluss_damit abdrehen ausschalten abschalten
        deaktivier* will_keine stoppen gestoppt
        nicht_mehr_anschreiben nicht_mehr_kontaktieren schreiben_sie_mir_nicht_mehr kontaktieren_sie_mich_nicht
        """,
    "UNSUB": """
        abbestell* austrag* meldet_mich_ab deabonnier* unsubscribe ausgetragen aus_dem_verteiler meld_mich_ab abmeld*
        melde_mich_ab nehmt_mich_raus streicht_mich
        tragen_sie_mich_aus nehmen_sie_mich_raus austragen
        """,
    "HUMAN": """
        echte_person echten_person echter_mensch personlichen_ansprech* richtige_person richtigen_person live_agent
        operator leibhaftig* jemand_echtes lebendig* echten_ansprechpartner* echter_ansprechpartner*
        echten_mitarbeiter* echte_mitarbeiterin echten_berater* echten_menschen echte_mitarbeiter
        richtigen_mitarbeiter* richtigen_berater* jemand_echt* jemand_richtig* kundendienst richtigen_menschen
        richtige_menschen echter_mitarbeiter echter_berater normalen_menschen mensch einem_menschen einen_menschen
        nen_menschen nem_menschen am_menschen dem_menschen den_menschen menschlich*_ansprech* menschlich*_mitarb*
        menschlich*_berat* an_menschen mit_menschen echten_kollegen realen_person reale_person aus_fleisch lebenden
        menschen_sprechen wen_echtes echten_ansprech* wer_echtes wer_echter menschenseele ist_da_jemand ist_da_wer
        ist_dort_jemand menschlich* lebende_seele sitzt_da_jemand sitzt_da_wer
        """,
    "ROLE": """
        vorgesetzt* chef* leiter* leitung teamleitung filialleit* kolleg* berater* fachberater* techniker* spezialist*
        experte* verkaufer* verkaeufer* jemand jemanden jemandem sachbearbeiter* manager* geschaftsfuhr* personal
        support kundendienst* fachmann abteilung datenschutzbeauftragt* kundenberater* ansprechpartner* teamleiter*
        mitarbeiter mitarbeitern mitarbeiterin zustandig* kompetent* rechtsschutz wen_der sekretar* zustandigen
        fachkraft inhaber* beraterin wer_entscheidet wer_das_entscheidet einer_von_euch einer_von_ihnen schichtleit*
        teamleit* abteilungsleit* marktleit* bereichsleit* betriebsleit* serviceleit* hausleit* geschaftsleitung
        fuhrung
        """,
    "BOT": """
        bot bots chatbot* roboter* maschine* automat* ki computerstimme computer programm ansage skript bandansage
        blechkiste sprachcomputer*
        """,
    "TALK": """
        sprechen reden verbind* weiterleit* weiterverbind* ubergeb* uebergeb* durchstell* unterhalten hinzuzieh* hol
        holen holt gib geben kontakt* erreich* ubernimm* ubernehm* leiten_sie_mich leitet_mich leite_mich
        stellen_sie_mich stell_mich geben_sie beschweren durchstellen geben_sie_das person_schreiben
        menschen_schreiben kummer* kuemmer* weitergeben klaren klaeren dazu_holen gebt_mir gib_mir hole hol_mir rede
        red verbinde ubergebe ubernimmt meldet_sich_im ich_brauch_wen weiter_an hole_jemanden druberschau*
        drueberschau* bereden
        """,
    "FIXED": """
        geandert geaendert korrigiert berichtigt eingetragen hinterlegt aktualisiert umgetragen angepasst andern_wir
        ist_geandert umgeschrieben umgestellt ausgebessert
        """,
    "FILE": """
        akte akten listen kartei alles_was was_ihr was_sie notiert im_computer verzeichnis* dossier karteikarte
        was_uber personalakte patientenakte krankenakte behandlung was_von_mir unterlagen mitgliedschaft antrag
        bewerbung genossenschaft portal vertrag mitgliedskarte karte rechnung
        """,
    "EXTRACT": "auskunft* kopie* auszug* export*",
    "DEADLINE": "eines_monats 30_tag* einem_monat monatsfrist gesetzlich*_frist",
    "VANISH": "verschwind* weg raus vernicht* spurlos spur schredder* tonne auflos* futsch",
    "ANYONE": "jemand jemanden jemandem wen irgendwer irgendwen",
    "CONNECT": """
        verbind* verbinde durchstell* weiterleit* weiterverbind* stellen_sie_mich stell_mich leiten_sie_mich
        leite_mich geben_sie_mir gib_mir gebt_mir
        """,
    "DEPT": """
        werkstatt filiale* laden abteilung* buro zentrale reklamation* lager empfang buchhaltung innendienst
        kundendienst service hotline
        """,
    "THERE": "ist_da gibt_es gibts ist_dort sitzt_da habt_ihr_auch haben_sie_auch kann_ich_hier",
    "HANDOVER": """
        verbinde_sie verbinde_dich ich_verbinde verbinde_gleich stelle_sie_durch ubernimmt_den_chat
        ubernimmt_das_gesprach ubernimmt_die_unterhaltung ubergebe_an ubergebe_sie ubergebe_dich hole_eine hole_einen
        hole_frau hole_herrn hole_jemanden hole_ihnen gebe_sie_an gebe_dich_an leite_sie leite_dich
        meldet_sich_im_chat kommt_dazu kommt_in_den_chat reiche_sie
        """,
}
