"""German words, umlauts without their dots and, where people write so, with an e."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        nicht_nur nicht_vergessen kein_problem kein_thema keine_ahnung keine_eile keine_sorge nicht_sicher
        nicht_schlecht noch_nicht nicht_wahr weis_nicht weiss_nicht nicht_so_eilig bieten_sie anbieten datum datei
        dateien stellenangebot* sonst_noch_fragen lieferdatum nicht_eilig anschluss postfachgrose bestanden
        daten_kabel datenkabel datenblatt datenrettung wenn_moglich wenn_moeglich wenn_s_geht wenn_es_geht nicht_zu
        falls_moglich falls_moeglich wenn_sie_mogen keine_umstande angeboten bietet bietest nicht_mehr_als
        nicht_langer personlich_haftend mailverkehr nichts_zu_danken keinen_stress nicht_funktionier*
        funktioniert_nicht geht_nicht klappt_nicht finde_nicht nicht_finden antworten_ja
        """,
    "OFFER": """
        angebot* preisangebot* kostenvoranschl* offert* preisliste* preisauskunft* kalkulation* kostenaufstellung*
        preisvorschlag* kva preisindikation* gesamtangebot* preisubersicht* preisaufstellung* vergleichsangebot*
        kostenschatzung* kosteneinschatzung* voranschlag* richtpreis* finanzierungsangebot* preisanfrage*
        preise_schriftlich schriftliches_angebot schriftlich_haben komplettangebot* festpreisangebot*
        pauschalangebot* paketangebot*
        """,
    "PRICE": """
        preis preise preises kostet kosten gesamtpreis zusammen komplettpreis verlangen verlangt durchrechnen
        ausrechnen berechnen kalkulier* berechn* ausrechn* durchrechn* konditionen schriftlich budget
        """,
    "MONEY": "eur euro $",
    "DETAILS": "details einzelheiten zusammenfassung unterlagen ubersicht infos info informationen aufstellung alles daten_dazu varianten schriftlich",
    "SEND": """
        schick* senden sendet sende sendest send schreibt_mir_das zusend* zuschick* zugesandt zugeschickt zukommen
        ubersend* uebersend* ubermittel* uebermittel* mailen mailt maile mailst mailten zumailen zugemailt
        rubermail* rausschick* herschick* hinschick* rubersend* ruberschick* rueberschick* erstell* machen_sie_mir
        machst_du_mir zukommenlassen erhalten zustell* zuleiten lass_mir lassen_sie_mir verschick* versend*
        ausarbeit* unterbreit* emailen ausstell* antwort* durchrechnen
        """,
    "MAIL": """
        mail mails mailadresse mailaddy email emails e_mail emailadresse mailpostfach postfach mailfach elektronisch
        mailweg klammeraffe
        """,
    "ADDRESS": "adresse anschrift",
    "WHERE": "wohin an_welche an_wen welche_adresse welche_mail wo_soll welche_e_mail wie_lautet",
    "CALL": "anruf anrufen ruf rufen anrufe ruft ruckruf* rueckruf* zuruckruf* zurueckruf* durchklingel* klingel* telefonier* anzurufen zuruckzurufen anklingel*",
    "PHONE": "telefon* handy* nummer mobil tel telefonisch festnetz",
    "MESSENGER": "whatsapp* whats_app sms messenger telegram signal threema facebook instagram per_whatsapp",
    "HERE": "hier im_chat chat chatfenster",
    "SHOP": "laden vorbei vorbeikommen filiale ausstellung personlich per_post postweg briefpost im_geschaft",
    "WANT": """
        hatte haette hatten haetten gern gerne bitte bitten mochte moechte mochten moechten will wollen wollte
        brauche brauchen brauch brauchte benotig* benoetig* suche suchen konnte koennte konnten koennten konnt
        koennt kann konnen koennen bekomme bekommen krieg* interess* wurde wuerde wurden wuerden wunsch* wuensch*
        bittet erbitte erbitten freuen ware waere moglich moeglich kannst frage_an anfrage anfragen pls anfordern
        benotigt geht_das
        """,
    "YES": """
        ja jo jep jup jawohl klar okay ok oki gern gerne sicher naturlich natuerlich super passt bitte_ja ja_bitte prima perfekt unbedingt selbstverstandlich selbstverstaendlich gut sehr_gut sehr_gerne einverstanden genau richtig klingt_gut das_ware das_waere alles_klar
        in_ordnung machen_sie mach_das macht_das warum_nicht toll bestens freilich jo_mach doch na_klar stimmt abgemacht jawoll cool top mega bitte_sehr
        """,
    "NO": "nein ne nee no nee_danke nein_danke no_danke noe nope nicht_notig nicht_noetig danke_nein eher_nicht lieber_nicht kein_interesse kein_bedarf jetzt_nicht brauche_ich_nicht passt_schon momentan_nicht",
    "NOT": "nicht nichts kein keine keinen keiner keinem keinerlei nie niemals weder unterlass* nix niemand net ned",
    "NONEED": """
        nicht_notig nicht_noetig unnotig unnoetig nicht_notwendig nicht_erforderlich brauchen_sie_nicht brauchst_du_nicht braucht_ihr_nicht mussen_sie_nicht muessen_sie_nicht musst_du_nicht musst_ihr_nicht kein_bedarf sparen_sie_sich spar_dir spart_euch nicht_gebraucht erubrig* eruebrig*
        verzicht* brauche_kein brauche_keine brauch_kein brauch_ich_nicht brauche_ich_nicht kann_ich_drauf uberflussig ueberfluessig keine_notwendigkeit brauchts_nicht brauchs_nicht
        """,
    "CANCEL": "stornier* absag* ziehe_meine_anfrage zuruckzieh* zurueckzieh* streichen_sie verwerfen vergessen_sie_das hinfallig hinfaellig",
    "ABORT": """
        vergiss_es vergesst_es vergessen_sie_es vergessen_wir lassen_wir lassen_sie_es lassen_sie_das lass_mal
        lasst_mal lass_gut lassen_sie_mal hat_sich_erledigt erledigt_sich erledigt_sich anders_uberlegt
        anders_ueberlegt umentschieden ziehe_zuruck woanders anderswo anderweitig bei_der_konkurrenz
        kein_interesse keinen_bedarf nicht_mehr_interessiert nicht_interessiert schon_gekauft bereits_gekauft
        schon_bestellt_bei gegenstandslos abblasen blasen_wir doch_kein doch_keins doch_nicht abgehakt
        hab_mich_dagegen dagegen_entschieden gunstiger_gefunden billiger_gefunden anderen_anbieter
        """,
    "NOLONGER": "nicht_mehr nichts_mehr kein_mehr keine_mehr keins_mehr nimmer doch_nicht",
    "ENOUGH": "reicht reichen genugt genuegt langt nur ausreichend ausschlieslich blos lediglich",
    "RATHER": "lieber stattdessen statt besser eher doch bevorzug* anstatt vielmehr",
    "POLITE": """
        konnten_sie_nicht koennten_sie_nicht konnten_sie_mir_nicht koennten_sie_mir_nicht konntet_ihr_nicht konnt_ihr_nicht konntet_ihr_mir_nicht konnen_sie_mir_nicht konnen_sie_nicht_einfach kannst_du_mir_nicht kannst_du_nicht wurden_sie_nicht war_s_nicht ware_es_nicht_moglich nichts_dagegen
        nichts_einzuwenden
        """,
    "IT": "es das ihn dies ",
    "OTHERDOC": """
        rechnung* quittung* beleg* gutschrift* erstattung* ruckerstattung* retour* garantie* bestellbestatig*
        auftragsbestatig* bestatig* bestaetig* bestellung* bestellt login* anmeld* angemeldet einlogg* eingeloggt
        passwort* kennwort* newsletter* kundenkonto konto registrier* anleitung* bedienungsanleitung* handbuch*
        katalog* foto* bild* bilder link vertrag* police* ticket* gutschein* voucher* sendung* paket* tracking*
        reparatur* rma garantiefall schaden* schadensmeldung ummeldung prospekt* broschure* kundenkarte zertifikat*
        lieferschein* mahnung* bewerbung* lebenslauf formular* etikett* rucksend* versandlabel stornobestat*
        benutzer* zugang* versandbestatig* datenblatter datenblatt protokoll* scan* kundenservice_fall kontoauszug*
        buchung* mandat* reklamation* reklamier*
        """,
    "PROMO": """
        prospekt* webseite website homepage startseite flyer werbung aktion* rabatt* rabattcode gultig gueltig gilt gelten black_friday sonderangebot* angebot_der tagesangebot* wochenangebot* fruhlingsangebot* sommerangebot* winterangebot* weihnachtsangebot* angebote_der im_angebot ausverkauf sale schaufenster banner online_angebot
        lauft_das angebot_endet stellenanzeige osterangebot* fruhjahrsangebot* herbstangebot* anzeige zeitung katalogseite internetseite befristet im_laden_auch jobangebot* aktuelle_angebote aktionsangebot* setangebot angebotspreis* plakat
        """,
    "COND": "wenn falls sofern ob sollte soweit",
    "HYPO": "wenn_ich wenn_wir falls_ich falls_wir angenommen theoretisch hypothetisch mal_angenommen",
    "LIMIT": "unter hochstens hoechstens maximal max bis_zu nicht_uber nicht_ueber weniger_als gunstiger_als guenstiger_als nicht_mehr_als teurer_als bleibt_unter drunter",
    "ONLYIF": "nur_wenn nur_falls aber_nur unter_der_bedingung ausschlieslich_wenn nur_sofern vorausgesetzt",
    "OTHERWISE": "sonst ansonsten andernfalls wenn_nicht falls_nicht",
    "RECEIVED": """
        bekommen_habe erhalten_habe gekommen angekommen kam schrieb geschrieben_haben haben_sie_mir sie_haben_mir
        habt_ihr_mir schon_bekommen bereits_erhalten nicht_bekommen nicht_erhalten nichts_bekommen nie_erhalten
        eingegangen erhielt bekam nie_bekommen geschickt gemailt nehme_das_angebot_an angebot_annehmen
        angebot_an_und akzeptier*
        """,
    "HOW": "wie_lange wann was_passiert automatisch wie_schnell sicher",
    "FIX": """
        tippfehler korrektur korrigiere sorry entschuldigung entschuldige vertippt verschrieben richtig falsch lieber doch stattdessen sondern besser ups hoppla ach moment falsche meinte statt pardon berichtigung tschuldigung zahlendreher buchstabendreher richtige vergessen
        """,
    "WRONG": """
        fehler fehlerhaft alte alter alten tippfehler verschrieben geandert geaendert umgezogen geheiratet unrichtig
        stimmt_nicht nicht_korrekt nicht_richtig heise_jetzt inkorrekt noch_die noch_als falsch* veraltet*
        neue_handynummer neue_nummer neue_adresse neue_anschrift neuer_name nicht_mehr_aktuell
        """,
    "COPY": "kopie cc in_kopie bcc durchschlag nachrichtlich",
    "OWN": "meine mein meiner private privat personliche eigene",
    "OLD": "alte alten nicht_mehr_gultig nicht_mehr_aktuell funktioniert_nicht nutze_ich_nicht lese_ich_nicht abgeschaltet gesperrt voll stillgelegt ungultig existiert_nicht",
    "SAME": """
        gleiche gleichen selbe selben dieselbe dieselben oben obige obigen genannte genannten angegebene angegebenen bekannte bekannten schon_geschrieben schon_genannt haben_sie_ja haben_sie_schon habt_ihr_ja habt_ihr_schon liegt_ihnen signatur unten diese_adresse diese_mail dieser_adresse hinterlegte hinterlegten von_der von_der_aus
        erwahnte vorhin eben dorthin dahin vorige selbige da_hin darauf unterschrift
        """,
    "FIRST": "erste ersten zuerst_genannte",
    "TO": "an auf",
    "DATA": "daten personenbezogene personenbezogenen kundendaten personliche_daten informationen datensatz* angaben stammdaten personendaten kontaktdaten",
    "MYDATA": """
        meine_daten meiner_daten meinen_daten meine_personenbezogenen meiner_personenbezogenen meine_personlichen
        meine_kundendaten eigenen_daten meine_gespeicherten meiner_angaben meiner_kundendaten
        """,
    "ACCOUNT": """
        konto kundenkonto account profil kundenprofil nutzerkonto system datenbank kundendatei kartei kundenakte
        benutzerkonto kundenstamm bei_ihnen bei_euch kundendaten verzeichnis accounts kontos kundenkontos
        kontolosch* kontoloesch*
        """,
    "CHATLOG": "chat chats chatverlauf* chatprotokoll* verlauf gesprach* konversation unterhaltung nachrichten korrespondenz",
    "ALL": "alles samtliche saemtliche samtlichen alle allen komplett vollstandig",
    "ABOUTME": """
        uber_mich ueber_mich zu_meiner meiner_person uber_uns ueber_uns mich_aus mich_betreff* uns_aus zu_mir
        daten_von_mir angaben_von_mir von_mir_gesp* von_mir_vor* von_mir_ver* von_mir_hab* unter_meinem unter_meiner
        zu_meinem zu_mir_gesp* mit_meinem mit_meiner
        """,
    "HOLD": """
        gespeichert* speicher* habt haben verarbeit* besitzt vorliegen vorhanden gesammelt erhoben aufbewahr* wissen
        hinterlegt erfasst liegen_bei wisst vorliegt steht liegen weis weiss
        """,
    "COPYOF": """
        auskunft kopie kopien auszug ausdruck export* herausgabe zeigen einsehen einsicht ubersicht mitteil*
        auflist* wissen nennen zuschick* zusend* liste herunterlad* schick* senden ubermitt* sehen einzusehen
        auskunftsantrag auskunft*
        """,
    "ACCESS": """
        datenauskunft* auskunftsersuchen auskunftsrecht auskunftsanspruch selbstauskunft art_15 artikel_15
        datenkopie auskunft_nach auskunft_gemas auskunft_uber_meine auskunft_ueber_meine auskunft_uber_alle
        datenubertragbarkeit auskunftsbegehren auskunftsantrag auskunft_uber_meine_person auskunft_uber_die_daten
        vollstandige_auskunft
        """,
    "LAW": "dsgvo gdpr datenschutz* art_15 artikel_15 art_17 artikel_17 art_16 artikel_16 bdsg personenbezogen*",
    "DELETE": """
        losch* loesch* geloscht geloescht entfern* entfernt rauslosch* wegmach* vernicht* tilg* raus weg schmeis*
        schmeiss* kundigen_sie_mein_konto schliesen_sie_mein konto_schliesen austrag* gelost eliminier* streich*
        loschung* loeschung* nehmen_sie_mich nehmt_mich aus_dem_system kontolosch* kontoloesch* auflos* aufloes*
        runter
        """,
    "FORGET": """
        vergessenwerden vergessen_zu_werden vergessen_sie_mich vergesst_mich recht_auf_losch* recht_auf_loesch*
        loschung_nach_art loschung_nach_dsgvo loschung_gemas
        """,
    "DEVICE": """
        laptop* notebook* festplatte* ssd hdd rechner* handy* smartphone* tablet* computer* pc nas usb* backup* datensicher* sicherung* kamera* drucker* router* cloud speicherkarte* cookies cache browser* navi* uhr konsole server* sd
        """,
    "ORDER": """
        bestellung* bestellt warenkorb artikel position* lieferung* liefer* versand* sendung* paket* termin*
        buchung* reservierung* merkliste wunschliste bewertung* kommentar* rechnung* rate raten montage* abholung*
        erinnerung* auftrag* lieferadresse* packstation geliefert
        """,
    "CORRECT": "berichtig* korrigier* korrektur* ander* aender* geandert_werden anpass* aktualisier* umander* richtigstell* umtrag* umschreib* verbesser* anzupassen abzuander* umstell* ausbesser* umstellen richtigzustell*",
    "ATTR": """
        name namen nachname* vorname* familienname* adresse anschrift strase strasse hausnummer plz postleitzahl telefonnummer handynummer rufnummer nummer geburtsdatum geburtstag iban bankverbindung kontonummer titel anrede kontaktdaten daten mail email e_mail mailadresse schreibweise wohnort madchenname
        """,
    "WITHDRAW": """
        widerruf* widersprech* widerspruch* zuruckzieh* zurueckzieh* ziehe zuruckgezogen entzieh* zurucknehm*
        nehme_zuruck widerspreche abmeld* abgemeldet ab_vom vom_newsletter_ab nehme_meine melde_ich_mich einstell*
        stellen_sie_die kundig* kuendig* nehme_ich_zuruck nehme_ich_zurueck
        """,
    "CONSENT": "einwilligung* zustimmung* einverstandnis* einverstaendnis* erlaubnis genehmigung",
    "MARKETING": """
        werbung* werbe* newsletter* marketing* werbemail* werbeanruf* spam reklame* rundmail* werblich* werbepost
        infomail* werbezweck* werbung direktwerbung
        """,
    "STOP": "aufhor* aufhoer* stopp* stop keine_mehr nicht_mehr unterlass* einstell* schluss genug verzicht* verschont verbitte nichts_mehr keinerlei hort_auf nehmen_sie_mich nehmt_mich streichen austragen raus ab_sofort_keine",
    "UNSUB": "abbestell* austrag* meldet_mich_ab deabonnier* unsubscribe ausgetragen aus_dem_verteiler meld_mich_ab",
    "HUMAN": """
        echte_person echten_person echter_mensch personlichen_ansprech* richtige_person richtigen_person live_agent
        operator leibhaftig* jemand_echtes lebendig* echten_ansprechpartner* echter_ansprechpartner*
        echten_mitarbeiter* echte_mitarbeiterin echten_berater* echten_menschen echte_mitarbeiter
        richtigen_mitarbeiter* richtigen_berater* jemand_echt* jemand_richtig* kundendienst richtigen_menschen
        richtige_menschen echter_mitarbeiter echter_berater normalen_menschen mensch einem_menschen einen_menschen
        nen_menschen nem_menschen am_menschen dem_menschen den_menschen menschlich*_ansprech* menschlich*_mitarb*
        menschlich*_berat* an_menschen mit_menschen
        """,
    "ROLE": """
        vorgesetzt* chef* leiter* leitung teamleitung filialleit* kolleg* berater* fachberater* techniker*
        spezialist* experte* verkaufer* verkaeufer* jemand jemanden jemandem sachbearbeiter* manager* geschaftsfuhr*
        personal support kundendienst* fachmann abteilung datenschutzbeauftragt* kundenberater* ansprechpartner*
        teamleiter* mitarbeiter mitarbeitern mitarbeiterin zustandig* kompetent*
        """,
    "BOT": "bot bots chatbot* roboter* maschine* automat* ki computerstimme computer programm",
    "TALK": """
        sprechen reden verbind* weiterleit* weiterverbind* ubergeb* uebergeb* durchstell* unterhalten hinzuzieh* hol
        holen holt gib geben kontakt* erreich* ubernimm* ubernehm* leiten_sie_mich leitet_mich leite_mich
        stellen_sie_mich stell_mich geben_sie beschweren durchstellen geben_sie_das person_schreiben
        menschen_schreiben kummer* kuemmer* weitergeben klaren klaeren dazu_holen
        """,
    "BREAK": "aber und sondern denn weil dann wobei damit doch_bitte dass das_heist trotzdem jedoch oder",
}
