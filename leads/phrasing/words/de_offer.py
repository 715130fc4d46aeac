"""German words of an offer and of an attitude to it, umlauts without their dots and, where people write so, with an e."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        nicht_nur nicht_vergessen kein_problem kein_thema keine_ahnung keine_eile keine_sorge nicht_sicher
        nicht_schlecht noch_nicht nicht_wahr weis_nicht weiss_nicht nicht_so_eilig bieten_sie anbieten datum datei
        dateien stellenangebot* sonst_noch_fragen lieferdatum nicht_eilig anschluss postfachgrose bestanden
        daten_kabel datenkabel datenblatt datenrettung wenn_moglich wenn_moeglich wenn_s_geht wenn_es_geht nicht_zu
        falls_moglich falls_moeglich wenn_sie_mogen keine_umstande angeboten bietet bietest nicht_mehr_als
        nicht_langer personlich_haftend mailverkehr nichts_zu_danken keinen_stress nicht_funktionier*
        funktioniert_nicht geht_nicht klappt_nicht finde_nicht nicht_finden antworten_ja ja_oder_nein rechnen_mit
        damit_rechnen nicht_funktioniert andere anderen anderer anderes anderem anders wenn_sie_konnen wenn_sie_zeit
        werbung_im_radio werbung_im_fernsehen radiowerbung handynumm* elektronischen_weg elektronischem_weg
        auf_dem_weg kein_zugang zugang_verloren
        loschbar loschbare unloschbar
        kontoauszug* grundbuchauszug* fuhrungszeugnis*
        """,
    "OFFER": """
        angebot* preisangebot* kostenvoranschl* offert* preisliste* preisauskunft* kalkulation* kostenaufstellung*
        preisvorschlag* kva preisindikation* gesamtangebot* preisubersicht* preisaufstellung* vergleichsangebot*
        kostenschatzung* kosteneinschatzung* voranschlag* richtpreis* finanzierungsangebot* preisanfrage*
        preise_schriftlich schriftliches_angebot schriftlich_haben komplettangebot* festpreisangebot* pauschalangebot*
        paketangebot* anbot* offertstellung richtofferte* kostenplan* heil_und_kostenplan preisangabe*
        kostenubersicht* kostenuebersicht* kalkulation preise_mit mandatsofferte
        rechnen_sie_mir rechnet_mir rechne_mir
        schick*_mir_was schick*_uns_was schick*_mir_mal_was
        """,
    "PRICE": """
        preis preise preises kostet kosten gesamtpreis zusammen komplettpreis verlangen verlangt durchrechnen
        ausrechnen berechnen kalkulier* berechn* ausrechn* durchrechn* konditionen schriftlich budget was_kost*
        wieviel wie_viel was_macht was_legt watt_kost was_verlang* was_nehmt preis* gebuhr* honorar* tarif* pauschal*
        preisgestaltung was_wurde was_ware teuer was_zahl* was_nehmen was_wollen_sie_fur groshandelspreis*
        listenpreis* endpreis* festpreis* einkaufspreis* nettopreis* stuckpreis* preisvorstell*
        """,
    "MONEY": "eur euro $ fr chf",
    "DETAILS": """
        details einzelheiten zusammenfassung unterlagen ubersicht infos info informationen aufstellung alles
        daten_dazu varianten schriftlich aufstellung* vergleich* vorschlag* vorschlage variante* plan grundriss
        ubersicht* uebersicht*
        genauer detaillierter ausfuhrlich ausfuhrlicher
        """,
    "SEND": """
        schick* senden sendet sende sendest send schreibt_mir_das zusend* zuschick* zugesandt zugeschickt zukommen
        ubersend* uebersend* ubermittel* uebermittel* mailen mailt maile mailst mailten zumailen zugemailt rubermail*
        rausschick* herschick* hinschick* rubersend* ruberschick* rueberschick* erstell* machen_sie_mir machst_du_mir
        zukommenlassen erhalten zustell* zuleiten lass_mir lassen_sie_mir verschick* versend* ausarbeit* unterbreit*
        emailen ausstell* antwort* durchrechnen mailts schickts geben_sie_mir_das gib_mir_das gemailt zumail*
        lassens_mir aufs_mail ans_mail zuschicken hinschicken schreib_ma bekommen kriegen
        schick*_mir_was schick*_uns_was schick*_mir_mal_was
        """,
    "MAIL": """
        mail mails mailadresse mailaddy email emails e_mail emailadresse mailpostfach postfach mailfach elektronisch
        mailweg klammeraffe gmail gmx outlook yahoo schnecke affenschwanz at_zeichen googlemail mailst elektronischem
        elektronischen mailadressen web_punkt e_mails
        """,
    "ADDRESS": "adresse anschrift",
    "WHERE": "wohin an_welche an_wen welche_adresse welche_mail wo_soll welche_e_mail wie_lautet",
    "CALL": """
        anruf anrufen ruf rufen anrufe ruft ruckruf* rueckruf* zuruckruf* zurueckruf* durchklingel* klingel*
        telefonier* anzurufen zuruckzurufen anklingel* anrufst
        """,
    "PHONE": "telefon* handy* nummer mobil tel telefonisch festnetz handynummer handynummern",
    "MESSENGER": """
        whatsapp* whats_app sms messenger telegram signal threema facebook instagram per_whatsapp telefonisch
        am_telefon per_telefon ubers_telefon rufen_sie_mich_an ruft_mich_an mundlich muendlich personlich_vorbei
        per_fax aufs_fax ans_fax
        """,
    "HERE": "hier im_chat chat chatfenster",
    "SHOP": "laden vorbei vorbeikommen filiale ausstellung personlich per_post postweg briefpost im_geschaft",
    "WANT": """
        hatte haette hatten haetten gern gerne bitte bitten mochte moechte mochten moechten will wollen wollte brauche
        brauchen brauch brauchte benotig* benoetig* suche suchen konnte koennte konnten koennten konnt koennt kann
        konnen koennen bekomme bekommen krieg* interess* wurde wuerde wurden wuerden wunsch* wuensch* bittet erbitte
        erbitten freuen ware waere moglich moeglich kannst frage_an anfrage anfragen pls anfordern benotigt geht_das
        brauchad braucht braeucht konnts kannst_ma konnt_ihr tat taet lasst mog bitt winsch* gehts darf_ich
        """,
    "YES": """
        ja jo jep jup jawohl klar okay ok oki gern gerne sicher naturlich natuerlich super passt bitte_ja ja_bitte
        prima perfekt unbedingt selbstverstandlich selbstverstaendlich gut sehr_gut sehr_gerne einverstanden genau
        richtig klingt_gut das_ware das_waere alles_klar in_ordnung machen_sie mach_das macht_das warum_nicht toll
        bestens freilich jo_mach doch na_klar stimmt abgemacht jawoll cool top mega bitte_sehr jaja sowieso ja_gern
        famos das_ware_lieb das_ware_ideal das_ware_super ideal ja_unbedingt passt_so genau_so gerne_doch sehr_gern
        jau jup_bitte auf_jeden na_sicher eh_klar tipptopp ja_schon
        """,
    "NO": """
        nein ne nee no nee_danke nein_danke no_danke noe nope nicht_notig nicht_noetig danke_nein eher_nicht
        lieber_nicht kein_interesse kein_bedarf jetzt_nicht brauche_ich_nicht passt_schon momentan_nicht nein_nein
        na_danke neinnein ned_notig nee_lass erst_mal_nicht erstmal_nicht vorerst_nicht noch_nicht derzeit_nicht
        """,
    "NOT": """
        nicht nichts kein keine keinen keiner keinem keinerlei nie niemals weder unterlass* nix niemand net ned
        niemandem nix_mehr koane koa ka_angebot alles_auser bloss_keine blos_keine nur_keine
        """,
    "NONEED": """
        nicht_notig nicht_noetig unnotig unnoetig nicht_notwendig nicht_erforderlich brauchen_sie_nicht
        brauchst_du_nicht braucht_ihr_nicht mussen_sie_nicht muessen_sie_nicht musst_du_nicht musst_ihr_nicht
        kein_bedarf sparen_sie_sich spar_dir spart_euch nicht_gebraucht erubrig* eruebrig* verzicht* brauche_kein
        brauche_keine brauch_kein brauch_ich_nicht brauche_ich_nicht kann_ich_drauf uberflussig ueberfluessig
        keine_notwendigkeit brauchts_nicht brauchs_nicht nicht_mehr_notig lassen_sie_stecken lass_stecken
        brauch_ma_nicht
        """,
    "CANCEL": """
        stornier* absag* ziehe_meine_anfrage zuruckzieh* zurueckzieh* streichen_sie verwerfen vergessen_sie_das
        hinfallig hinfaellig ziehen_die_anfrage ziehen_unsere_anfrage ziehe_die_anfrage anfrage_zuruck storniere
        """,
    "ABORT": """
        vergiss_es vergesst_es vergessen_sie_es vergessen_wir lassen_wir lassen_sie_es lassen_sie_das lass_mal
        lasst_mal lass_gut lassen_sie_mal hat_sich_erledigt erledigt_sich erledigt_sich anders_uberlegt
        anders_ueberlegt umentschieden ziehe_zuruck woanders anderswo anderweitig bei_der_konkurrenz kein_interesse
        keinen_bedarf nicht_mehr_interessiert nicht_interessiert schon_gekauft bereits_gekauft schon_bestellt_bei
        gegenstandslos abblasen blasen_wir doch_kein doch_keins doch_nicht abgehakt hab_mich_dagegen
        dagegen_entschieden gunstiger_gefunden billiger_gefunden anderen_anbieter kauft_anderswo kaufen_anderswo
        kaufe_woanders mein_bruder_macht der_macht_das also_doch_kein schon_vergeben lassen_sie_nur ach_lassen_sie
        ach_lassen will_doch_nicht will_nicht_mehr mag_nicht_mehr haben_schon_was hab_schon_was
                dann_doch_nicht doch_lieber_nicht macht_jetzt_mein macht_jetzt_meine hab_schon_jemanden
        haben_schon_jemanden brauchen_wir_nicht_mehr brauche_ich_nicht_mehr
        mir_zu_teuer uns_zu_teuer
        """,
    "NOLONGER": """
                nicht_mehr nichts_mehr kein_mehr keine_mehr keins_mehr nimmer doch_nicht hakchen_raus
        hakchen_entfern* hakchen_wegnehm* hakchen_rausnehm*
        """,
    "ENOUGH": "reicht reichen genugt genuegt langt nur ausreichend ausschlieslich blos lediglich",
    "RATHER": """
        lieber stattdessen statt besser eher doch bevorzug* anstatt vielmehr nimm nehmt nehmen_sie benutzen_sie
        verwenden_sie nutzen_sie stattdessen_an besser_an
        """,
    "POLITE": """
        konnten_sie_nicht koennten_sie_nicht konnten_sie_mir_nicht koennten_sie_mir_nicht konntet_ihr_nicht
        konnt_ihr_nicht konntet_ihr_mir_nicht konnen_sie_mir_nicht konnen_sie_nicht_einfach kannst_du_mir_nicht
        kannst_du_nicht wurden_sie_nicht war_s_nicht ware_es_nicht_moglich nichts_dagegen nichts_einzuwenden
        """,
    "IT": "es das ihn dies",
    "OTHERDOC": """
        rechnung* quittung* beleg* gutschrift* erstattung* ruckerstattung* retour* garantie* bestellbestatig*
        auftragsbestatig* bestatig* bestaetig* bestellung* bestellt login* anmeld* angemeldet einlogg* eingeloggt
        passwort* kennwort* newsletter* kundenkonto konto registrier* anleitung* bedienungsanleitung* handbuch*
        katalog* foto* bild* bilder link vertrag* police* ticket* gutschein* voucher* sendung* paket* tracking*
        reparatur* rma garantiefall schaden* schadensmeldung ummeldung prospekt* broschure* kundenkarte zertifikat*
        lieferschein* mahnung* bewerbung* lebenslauf formular* etikett* rucksend* versandlabel stornobestat* benutzer*
        zugang* versandbestatig* datenblatter datenblatt protokoll* scan* kundenservice_fall kontoauszug* buchung*
        mandat* reklamation* reklamier* uberweis* lohn gehalt pin zahlungsbest* empfangsbest* terminbest* anmeldebest*
        buchungsbest* kassenbon* kassenzettel bon kaufbeleg* teilnahmebest* bescheinigung* nachweis* zahlungslink*
        bezahllink* karten_fur eintrittskart* erinnerung*
        """,
    "PROMO": """
        prospekt* webseite website homepage startseite flyer werbung aktion* rabatt* rabattcode gultig gueltig gilt
        gelten black_friday sonderangebot* angebot_der tagesangebot* wochenangebot* fruhlingsangebot* sommerangebot*
        winterangebot* weihnachtsangebot* angebote_der im_angebot ausverkauf sale schaufenster banner online_angebot
        lauft_das angebot_endet stellenanzeige osterangebot* fruhjahrsangebot* herbstangebot* anzeige zeitung
        katalogseite internetseite befristet im_laden_auch jobangebot* aktuelle_angebote aktionsangebot* setangebot
        angebotspreis* plakat ihrem_angebot eurem_angebot aus_ihrem_angebot aktionen rabatte rabatten
        angeboten_anrufen
        """,
    "COND": "wenn falls sofern ob sollte soweit",
    "HYPO": "wenn_ich wenn_wir falls_ich falls_wir angenommen theoretisch hypothetisch mal_angenommen",
    "LIMIT": """
        unter hochstens hoechstens maximal max bis_zu nicht_uber nicht_ueber weniger_als gunstiger_als guenstiger_als
        nicht_mehr_als teurer_als bleibt_unter drunter
        """,
    "ONLYIF": "nur_wenn nur_falls aber_nur unter_der_bedingung ausschlieslich_wenn nur_sofern vorausgesetzt",
    "OTHERWISE": "sonst ansonsten andernfalls wenn_nicht falls_nicht",
    "RECEIVED": """
        bekommen_habe erhalten_habe gekommen angekommen kam schrieb geschrieben_haben haben_sie_mir sie_haben_mir
        habt_ihr_mir schon_bekommen bereits_erhalten nicht_bekommen nicht_erhalten nichts_bekommen nie_erhalten
        eingegangen erhielt bekam nie_bekommen geschickt gemailt nehme_das_angebot_an angebot_annehmen angebot_an_und
        akzeptier* habe_ich_bekommen habe_ich_erhalten hab_ich_bekommen haben_wir_bekommen haben_wir_erhalten
        ist_angekommen ist_da schicken_wollten senden_wollten kommen_sollte schicken_wolltet versprochen
        haben_sie_bekommen hat_er_bekommen
        """,
    "HOW": "wie_lange wann was_passiert automatisch wie_schnell sicher",
    "FIX": """
        tippfehler korrektur korrigiere sorry entschuldigung entschuldige vertippt verschrieben richtig falsch lieber
        doch stattdessen sondern besser ups hoppla ach moment falsche meinte statt pardon berichtigung tschuldigung
        zahlendreher buchstabendreher richtige vergessen quatsch schmarrn nein_warte warte mist korrigiert
        stimmt_nicht_ganz statt_minus nein_doch halt_nein
        beziehungsweise ich_meine ich_meinte
        """,
    "WRONG": """
        fehler fehlerhaft alte alter alten tippfehler verschrieben geandert geaendert umgezogen geheiratet unrichtig
        stimmt_nicht nicht_korrekt nicht_richtig heise_jetzt inkorrekt noch_die noch_als falsch* veraltet*
        neue_handynummer neue_nummer neue_adresse neue_anschrift neuer_name nicht_mehr_aktuell vertippt nicht_mehr_der
        wohne_jetzt wohn_seit wohne_seit heise_nun nicht_langer falsche_bude verkehrt alte_adresse
        """,
    "COPY": "kopie cc in_kopie bcc durchschlag nachrichtlich",
    "OWN": "meine mein meiner private privat personliche eigene meinen meinem",
    "OLD": """
        alte alten nicht_mehr_gultig nicht_mehr_aktuell funktioniert_nicht nutze_ich_nicht lese_ich_nicht abgeschaltet
        gesperrt voll stillgelegt ungultig existiert_nicht hab_ich_nicht nutz_ich_nicht hab_keine_mail gilt_nicht_mehr
        ist_privat ist_meine_private
        keinen_zugriff kein_zugriff komm_ich_nicht komme_ich_nicht_mehr nicht_mehr_rein
        """,
    "SAME": """
        gleiche gleichen selbe selben dieselbe dieselben oben obige obigen genannte genannten angegebene angegebenen
        bekannte bekannten schon_geschrieben schon_genannt haben_sie_ja haben_sie_schon habt_ihr_ja habt_ihr_schon
        liegt_ihnen signatur unten diese_adresse diese_mail dieser_adresse hinterlegte hinterlegten von_der
        von_der_aus erwahnte vorhin eben dorthin dahin vorige selbige da_hin darauf unterschrift
                haben_sie_ja haben_sie habt_ihr kennen_sie_ja kennen_sie kennt_ihr liegt_vor liegt_ihnen_vor
        wie_gehabt wie_zuvor wie_vorhin dahin_wo
                da_bitte_auch auch_da auch_dorthin hierhin wie_letztes_mal wie_beim_letzten wie_immer
        an_die_adresse an_die_mail von_der_reklamation aus_der_reklamation
        """,
    "FIRST": "erste ersten zuerst_genannte",
    "TO": "an auf",
    "BREAK": "aber und sondern denn weil dann wobei damit doch_bitte dass das_heist trotzdem jedoch oder",
    "MAKE": """
        ausrechn* durchrechn* berechn* kalkulier* ausarbeit* zusammenstell* zusammenschreib* zsammschreib*
        zsamschreib* zusammenrechn* aufschlussel* aufschluessel* aufstell* vorbereit* erstell* anfertig* rechnen
        rechne rechnet rechnest auflist* beziffer* aufsetz* rechnest_du rechnets zusammen_schreiben
        schreib_das_zusammen stell_das_zusammen preis_machen
        neu_machen uberarbeiten uberarbeitet neu_rechnen neu_kalkulieren nochmal_rechnen
        """,
    "WRITTEN": """
        schriftlich* gschriebn gschriebm schwarz_auf pdf auf_papier zum_ausdrucken dokument schriftform
        zusammengeschrieben fur_die_akten
        """,
    "COMES": """
        kommt kommen geht_raus geht_gleich ist_raus sind_raus geht_an geht_heute unterwegs rausgeschickt erhaltst
        folgt geht_los geht_heraus gesendet verschickt geht_zu geht_hinaus schicke schicken schick
        """,
    "BUY": """
        melde_mich_an melde_ich_mich_an nehm_ich nehme_ich nehmen_wir reserviere reservieren buche buchen bestelle
        bestellen_wir kaufe bestellen_sie termin_machen ich_bestelle
        """,
    "WORK": "dienstlich* geschaftlich* geschaft firmen* firma beruflich* arbeit buro arbeits*",
    "PRIVATE": "privat privat* personlich*",
}
