"""Slovak words of a person's rights, and of a person to talk to, without diacritics."""

from typing import Final

WORDS: Final = {
    "DATA": "udaj* data dat datach informac* osobne_udaje osobnych_udajov zaznam*",
    "MYDATA": """
        moje_udaje moje_data mojich_udajov mojich_osobnych svojich_udajov svojich_osobnych moje_osobne svoje_udaje
        """,
    "ACCOUNT": """
        ucet ucte uctu profil* registrac* evidenc* databaz* systeme vediete mate_ma zakaznick* kartotek* evidencii
        """,
    "CHATLOG": "chat chatu konverzac* rozhovor historiu spravy komunikac*",
    "ALL": "vsetko vsetky vsetkych vsetkych komplet vsetkeho",
    "ABOUTME": """
        o_mne o_nas mojej_osobe ma_z mna_z nas_z ma_v ma_tyk* mna_tyk* pod_mojim s_mojim o_mne_viete o_mne_mate
        o_nasej_rodine o_nasej k_mojej_osobe o_mojej vymazte_ma zmazte_ma odstrante_ma na_moje_meno s_mojim_menom
        na_mna_mate
        """,
    "HOLD": """
        vediete mate uchovav* ukladate ulozen* drzite spracuv* spracov* evidujete zhromazd* viete napisan* zapisan*
        posunuli zaznamen* mate_o viete_o komu_ste poskytli odkial_mate odkial_poznate kto_vam_dal
        """,
    "COPYOF": """
        vypis* kopiu kopia prehlad export* stiahnut nahliadnut ukazte ukazat oznamte poskytn* spristupn* zaujima
        poslite vediet zaslat zaslite vytlac* vidiet chcem_vidiet nahliad* vytlacte vydajte oznamit nahliadn*
        """,
    "ACCESS": "pristup_k clanku_15 cl_15 ziadost_o_pristup pravo_na_pristup prenosnost* pristup_ku pristupu_k",
    "LAW": "gdpr clanku_15 cl_15 clanku_17 cl_17 clanku_16 cl_16 ochrane_osobnych osobne_udaje osobnych_udajov",
    "DELETE": """
        zmazat zmazte zmaz vymaz* odstran* zlikvid* zrusit_ucet zruste_ucet zruste_mi zrusit_registraci
        zruste_registraciu vyhod* vyrad* vyskrtn* skartuj* zmaz* zrusit_clenstvo zruste_clenstvo mazat mazte
        zmazeme vymazeme
        """,
    "FORGET": """
        byt_zabudnut* zabudnite_na_mna pravo_na_vymaz byt_veden* byt_v_evidenc* byt_vo_vasej byt_v_databaz* figurovat
        nezostalo_nic nezostane_nic po_mne_u_vas
        po_mne_nic nic_nezostane po_mne_nezostane
        """,
    "DEVICE": """
        notebook* disk disku ssd hdd telefonu mobilu tablet* pocitac* pc nas usb zaloh* fotoaparat* tlaciar* router*
        cloudu kariet cookies prehliadac* navigac*
        """,
    "ORDER": """
        objednavk* objednavok kosik* polozk* doruc* dodac* doprav* zasielk* balik* rezervac* termin* montaz* recenz*
        hodnoten* faktur* splatk* zajazd*
        """,
    "CORRECT": "oprav* zmen* zmenit uprav* aktualiz* prepis* prepiste zmente doplnte upravte",
    "ATTR": """
        meno mena priezvisk* adresa adresu adrese bydlisk* telefon cislo narodeni datum_narodenia udaj* titul psc
        ulica iban cislo_uctu kontakt* mail email priezviskom menom vek rodinny ulicu bankov*
        rodn*_cisl* moje_doklady moje_dokumenty
        """,
    "WITHDRAW": """
        odvola* odvolavam stahujem beriem_spat rusim zrusit namieta* odhlas* odvolanie ukonc* beriem_naspat zrusen*
        ukoncen* zruste vypn* odvolavame
        """,
    "CONSENT": "suhlas suhlasu suhlasom suhlasy suhlas* povolen* povolil* zaskrtl* zaskrtnut*",
    "MARKETING": """
        newsletter* marketing* obchodne_oznam* obchodnych_oznam* spam* propagac* hromadn* akciove_maily noviniek
        novinky reklama reklamy reklamu reklamne* reklamny* bulletin* akciami akciovych letak* reklam* spamov*
        obeznik* marketingov* reklamnych rozosiel* mailing* odber_noviniek push oznamenia_o_akciach spravodaj* letaky
        ziadne_ponuky ziadnych_ponuk ziadne_reklamy
        nekontaktujte_ma ma_nekontaktujte uz_mi_nepiste
        """,
    "STOP": """
        prestante prestan neprajem nezelam nezasielajte neposielajte uz_nechcem dost ukoncite vyrad* zastavte nechodi
        nechcem dajte_pokoj otravuj* obtazuj* natrvalo prestat zruste_natrvalo dajte_mi_pokoj koniec_s vypnite vypnut
        nechcem_odoberat zastav*
        nekontaktujte_ma ma_nekontaktujte uz_mi_nepiste
        """,
    "UNSUB": "odhlaste odhlasujem odhlasenie odhlasit_odber odhlas* odhlasene odhlaste_ma vyradte_ma",
    "HUMAN": """
        clovek cloveka clovekom ziv*_clove* ziv*_operat* ziv*_osob* skutocn*_clove* skutocn*_osob* niekto_ziv*
        ludsk*_operat* ludsk*_podpor* s_clovekom zivou_osobou zivym z_masa ziv*_dus* je_tam_niekto je_tu_niekto
        ludskeho sedi_tam_niekto
        """,
    "ROLE": """
        veduc* manazer* sef sefa kolega kolegu kolegom kolegyn* poradc* technik* specialist* predavac* konzultant*
        niekym niekto niekoho pracovnik* zamestnanc* nadriaden* podpor* ma_na_starosti operator* kompetentn* pobock*
        koordinator* nadriadeny zodpovedn* niekto_od_vas niekomu kto_rozhoduje vedenia vedenie
        """,
    "BOT": "bot bota botom robot* chatbot* automat automatom ai stroj masin* skript* stroj*",
    "TALK": """
        hovorit porozprav* rozpravat prepoj* spoj* odovzd* predaj komunikovat riesit kontakt* bavit prepnut dajte_mi
        prepojte spajam spojit spojte odovzdavam hodte_ma predam ma_prepoj* ma_hodte ma_spojte prepaj* spaj* ujal
        zozente privedte dat_niekoho dajte_niekoho
        hovoril hovorila
        """,
    "FIXED": """
        opravene opraven* upraven* zmenen* aktualizovan* opravime upravime opravil* upravil* prerobene prepisan*
        vybavene
        """,
    "FILE": """
        spis spise zlozk* kartotek* registr* dokumentac* v_pocitaci co_vsetko vsetko_co vsetkeho_co zaznam* databaz*
        systeme zmluve karte clenstve
        """,
    "EXTRACT": "vypis* kopi* export*",
    "DEADLINE": "30_dni do_mesiaca do_30 jedneho_mesiaca zakonnej_lehot*",
    "VANISH": "zmizn* prec vyhod* stopu stopy nenechali zahod* likvid* zabudn* skart* zmiznut zmizlo",
    "ANYONE": "niekto niekoho niekym niekomu",
    "CONNECT": "prepoj* prepaj* prepn* spoj* spaj* odovzd* predaj hodte_ma",
    "DEPT": """
        predajn* servis* dielna dielnu dielni oddelen* pobock* kancelari* sklad recepci* infolink* reklamac* centrala
        centralu
        """,
    "THERE": "je_tam je_tu mate_tam mate_tu da_sa_tu",
    "HANDOVER": """
        prepajam prepojim prepojime spajam spojim spojime odovzdavam_vas vas_prepoj* vas_prepaj* vas_spoj*
        prevezme_chat pripoji_sa sa_pripoji prepinam prepnem
        """,
}
