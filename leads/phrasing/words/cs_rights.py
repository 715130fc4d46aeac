"""Czech words of a person's rights, and of a person to talk to, without diacritics."""

from typing import Final

WORDS: Final = {
    "DATA": """
        udaj* data dat datech daty datum_ne informac* osobni_udaje osobnich_udaju dataz zaznam* ukonceni_zpracovani
        """,
    "MYDATA": """
        moje_udaje moje_data me_udaje mych_udaju mych_dat mymi_udaji mych_osobnich moje_osobni svych_udaju
        svych_osobnich svych_dat svoje_udaje sve_udaje sve_osobni me_osobni moji_osobni mojich_udaju mojich_dat
        svoje_data sva_data ma_data
        """,
    "ACCOUNT": """
        ucet uctu uctem ucty profil profilu registrac* evidenc* databaz* systemu karte karta_zakaznika vedete mate_me
        mate_u mate_mne zakaznick* zakaznicky klientske me_tam_vedenou kartotek* kartotece seznamc* evidenci
        """,
    "CHATLOG": "chat chatu chaty chatovou konverzac* rozhovor historii zpravy zprav chatu_historii komunikac*",
    "ALL": "vse vsechno vsechna vsechny vsech veskere veskerych uplne_vse komplet veskera vseho",
    "ABOUTME": """
        o_mne o_me o_moj* o_nas me_osobe mojo_osobe moji_osobe o_mojich me_z mne_z me_ze nas_z pod_mym k_memu
        u_vas_mam mou_osobou moji_osobou mojo_osobou mou_osobu o_moji_osobe me_tyk* mne_tyk* se_me_tyk* tykajici_se_me
        s_mym tyka_me o_nem_v o_nem_mate o_synovi o_dceri o_me_u o_mne_u o_mne_mate o_me_mate k_moji_osobe k_me_osobe
        vymazte_me smazte_me odstrante_me vymazat_me smazat_me na_me_mate na_mne_mate o_mne_vite ke_me_osobe
        s_mym_jmenem na_moje_jmeno na_me_jmeno
        me_osobe_mate ke_mne_mate u_mne_vedete o_mne_zpracovavate o_me_zpracovavate
        """,
    "HOLD": """
        vedete mate uchovav* ukladate ulozen* ulozili drzite zpracovav* evidujete shromazd* evidovan* schovav* vite
        archiv* predal* predav* zapsal* zapisujete veden* uchovan* zaznamen* vi mate_napsan* mate_zapsan* vede_o
        zjistili odkud_mate mate_o komu_jste predavate poskytl* odkud_znate kdo_vam_dal jak_jste_prisli kde_jste_vzali
        zapsane napsane
        """,
    "COPYOF": """
        vypis* kopii kopie kopiji prehled export* stahnout nahlednout ukazte ukazat sdelte sdeleni poskytn* zpristupn*
        zajima poslete vedet rekn* chci_videt zaslat zaslete nahled* vytisk* videt chci_vedet vydejte vytisknete
        vypiste dolozte nahlednu sdelit nahledl* okopir*
        dejte predlozte vydat ukazat_mi predlozit vyjmenujte
        """,
    "ACCESS": """
        pristup_k pristupu_k clanku_15 cl_15 cl_c_15 paragraf_15 zadost_o_pristup pravo_na_pristup zadost_subjektu
        prenositelnost* pristup_ke pristupu_ke seznam_prijemcu zpracovavate_o ucel_zpracovani
        zadost_o_informace zadost_o_vypis vypis_osobnich kopii_osobnich zpracovavate_osobni
        """,
    "LAW": """
        gdpr clanku_15 cl_15 clanku_17 cl_17 clanku_16 cl_16 ochrane_osobnich ochrana_osobnich osobni_udaje
        osobnich_udaju osobnim_udajum
        """,
    "DELETE": """
        smazat smazte smaz smazete smazani smazali smazala_byste vymaz vymazt* vymazat vymazte vymazete vymazani
        vymazali odstran* odstranit zlikvid* likvidac* vymaz* zruste_mi zrusit_ucet zruste_ucet zrusit_muj zruste_muj
        zrusit_registraci zruste_registraci smazal_byste smazat_muj promaz* zapomente_me zruseni_uctu zrusit_profil
        zruste_profil zrusit_svuj zruseni_registrace zruste_mou skartuj* zahod* vyrad* vyskrtn* zruste_prosim_muj
        smazan* stahnete_me stahnete_mne vyradte_me vyradte_mne vyskrtnete_me vyhod* smazani_vseho vymazani_vseho
        smazat_vsechno zrusit_clenstvi zruste_clenstvi smaz* mazat mazte
        mazeme smazeme vymazeme
        """,
    "FORGET": """
        byt_zapomenut* zapomente_na_me zapomnente zapomenut_na pravo_na_vymaz pravo_na_vymaz* zapomnenim byt_veden*
        byt_u_vas_veden* nechci_byt_veden* byt_v_evidenc* byt_v_databaz* byt_ve_vasi byt_ve_vasem figurovat
        nezustane_ani nezustalo_nic nezustane_nic ani_stopa_po po_mne_u_vas abyste_si_o_mne_cokoli o_mne_cokoli_nech*
        po_mne_nic nic_nezustane nic_nezustalo po_mne_nezustane
        """,
    "DEVICE": """
        notebook* ntb disk disku disky ssd hdd telefonu mobilu mobil tablet* pocitac* pc nas usb flash* zaloh*
        fotoaparat* tiskarn* router* cloudu karet pametov* hodin* sim kamery serveru cookies prohlizec* navigac*
        iphon* lednic* televiz*
        """,
    "ORDER": """
        objednavk* objednavc* objednavek kosik* kosic* polozk* doruc* dorucen* dodac* dopravu doprav* zasilk* balik*
        rezervac* termin* montaz* schuzk* upomink* recenz* hodnocen* komentar* faktur* splatk* zajezd* vyzvednuti
        prepravc*
        """,
    "CORRECT": """
        oprav* opravit opravte opravte_mi zmen* zmenit zmente upravit upravte uprav aktualiz* prepsat prepiste prepis
        zmenu opravu naprav* predelat predelejte rektifik* ulozte_si vymente_moje vymente_muj doplnte prepis*
        opravdu_zmenit doplni* opravit_to
        """,
    "ATTR": """
        jmeno jmena jmenem prijmeni prijmenim bydlist* telefon telefonni cislo cisla narozeni datum_narozeni udaj*
        titul psc ulice ulici iban cislo_uctu rodne kontakt kontaktni kontakty mobil ucet_pro rodinny_stav email mail
        adres* rodinny stav vek bankovni ucet_na
        rodn*_cisl* moje_doklady moje_dokumenty
        """,
    "WITHDRAW": """
        odvola* odvolavam odvolat odvolani stahuji stahuju vzit_zpet beru_zpet rusim zrusit odvolal* vzneseni namitk*
        namita* zrusit_souhlas odhlasuj* rusime ruste zruste odhlas* ukonc* beru_zpatky zpatky odvolav* vypn* vypnuto
        rusi zrusen* ukoncen* odsouhlasil
        """,
    "CONSENT": """
        souhlas souhlasu souhlasem souhlasy svoleni povoleni neodsouhlas* souhlas* odsouhlas* povolil povolila
        povolili dala_souhlas zaskrtnut* zaskrtl* zaskrtnul* fajfk* ten_souhlas
        """,
    "MARKETING": """
        newsletter* marketing* obchodni_sdeleni obchodnich_sdeleni obchodnim_sdelenim spam* propagac* akcni_maily
        promo* hromadn* akcni_nabidky letak* reklamnich zasilani_novinek novink* reklama reklamy reklamu reklamou
        reklamni* reklamam reklam spamujte nespamujte novinek bulletin* reklamni_sms reklamach spamem
        obchodnich_nabidek obezniku obeznik* akcnich_letaku slevovych profilovani rozesil* rozesilk* mailing*
        newslettr* odber_novinek odber_zprav zpravodaj* oznameni_o_akcich upozorneni_na_akce push letaky akcni_sms
        reklamnimi personalizovan*
        zadne_nabidky zadnych_nabidek zadne_reklamy vase_reklamy
        uz_mi_nepiste nekontaktujte_me me_nekontaktujte nepiste_mi_uz
        """,
    "STOP": """
        prestante prestan nepreji nepreju neprejeme nezasilejte neposilejte uz_nechci dost ukoncete vyrad* prestat
        zastavte nechodi nechodily zadne_dalsi uz_zadn* nezadam skoncete konec vyskrtn* nechodil* stop nespamujte
        prestante_mi uz_ne dejte_pokoj otravuj* obtezuj* vypnete konec_s dejte_mi_pokoj nechte_me_byt zastavit
        prestat_posilat neodebirat nechci_odebirat vypnout vypni staci_uz neobtezuj* zastav*
        uz_mi_nepiste nekontaktujte_me me_nekontaktujte nepiste_mi_uz
        """,
    "UNSUB": """
        odhlaste odhlasuji odhlasuju odhlaseni odhlasit_odber odhlas_me chci_odhlasit prosim_odhlasit
        odhlasit_z_odberu odhlas* odhlaseno vypnete_zasilani odhlaste_me odhlasit
        vyradte_me vyradit_me
        """,
    "HUMAN": """
        clovek cloveka clovekem clovicek cloveku bytost* zivy_clovek skutecn*_pracovn* skutecn*_clove* skutecn*_osob*
        skutecn*_operat* skutecn*_zamest* realn*_osob* realn*_clove* ziv*_clove* ziv*_operat* ziv*_osob* ziv*_pracovn*
        nekdo_ziv* nekoho_ziv* nekym_ziv* opravdov*_clove* normaln*_clove* zivacek lidsk*_operat* lidsk*_podpor*
        lidsk*_bytost* lidskou_bytost* zive_osob* s_clovekem z_masa nekdo_zivy zivou_bytost ziv*_dus* je_tam_nekdo
        je_tu_nekdo je_tady_nekdo nekdo_opravdu lidskeho lidsky_kontakt nekdo_ruce s_nim_mluvit sedi_tam_nekdo
        sedi_tu_nekdo je_nekdo_u
        """,
    "ROLE": """
        vedouc* manazer* sef sefa sefem kolega kolegu kolegou kolegyn* poradkyn* technik* specialist* odbornik*
        prodejc* prodavac* konzultant* nekym nekdo nekoho pracovnik* zamestnanc* nadrizen* obchodnik* podpor*
        personal* asistent* reditel* majitel* poradc* ma_na_starosti ma_to_na_starosti operator* operatork*
        kompetentn* z_vasich_lidi koordinator* knihovnic* oddeleni_lidi servisak* vedouci_smeny nekoho_ze nekdo_od_vas
        nekoho_kdo reditelk* nekomu kdo_rozhoduje kdo_u_vas_rozhoduje kdo_o_tom_rozhoduje vasich_lidi oddeleni_reklam*
        smenov* mistr mistra vedeni
        """,
    "BOT": """
        bot bota botem boti robot* chatbot* automat automatu automatem strojem umela ai masin* stroj masine masinou
        skript* robote virtual*
        """,
    "TALK": """
        mluvit promluvit hovorit prepoj* spoj* predat predej* predate pokec* probrat popovid* komunikovat bavit
        domluvit resit preda* prepnout prepnete eskal* kontakt* zprostredk* pisu_si dejte_mi dat prevz* stezovat
        zavolejte_sem zavolejte_mi_sem nekdo_zivy nekoho_ziveho zavolejte_kolegu zavolejte_sefa vyridit venoval*
        dejte_me ujme hodte_me hodte_nas spojuji spojit predavam se_mi_ozve at_se_ozve ozve_vedouci pripoji dejte_sem
        chci_mluvit promluvit_si pokecat hodit_reci me_hodte me_hod nas_hodte me_prepoj* me_prepn* ujal ujala
        vzal_na_starost vzit_na_starost prevzal vysvetlit_od s_nim_mluvit sezente sezen sezenete privedte dovolat_se
        dat_nekoho dejte_nekoho poslat_nekoho
        mluvil mluvila promluvil promluvila
        """,
    "FIXED": """
        opraveno opraven* upraven* zmenen* opravil* zmenil* zmenili aktualizovan* prepsano opravim* opravime upravime
        upravim predelano predelan* prepsan* vyrizeno
        """,
    "FILE": """
        akta slozk* slozce spis spise kartotek* kartotece dokumentac* zaznam* registr* rejstrik* v_pocitaci v_systemu
        databaz* dotaznik* vsechno_co vse_co co_vsechno do_vseho_co co_vse vseho_co smlouve karticce karte pozvance
        clenstvi
        """,
    "EXTRACT": "vypis* kopi* export* vyjadreni",
    "DEADLINE": "do_30 30_dnu 30_dni do_mesice trice*_dnu zakonn*_lhut* jednoho_mesice",
    "VANISH": """
        zmiz* pryc vyhod* vyhaz* stopa stopy stopu spal* zahod* vyskrt* likvid* skryj* skryt* zapomen* zrusit_stopy
        zapomn*
        vyskrtn*_me zmizet zmizelo
        """,
    "ANYONE": "nekdo nekoho nekym nekomu",
    "CONNECT": """
        prepoj* prepnout prepnete prepnete_me spoj* hodte_me me_hodte me_hod nas_hodte predejte predat preposlat_na
        prehodit prehodte dejte_me
        """,
    "DEPT": """
        prodejn* servis* dilna dilnu dilne dilny oddeleni pobock* kancelar* sklad skladu central* recepc* infolink*
        helpdesk* ucetni* reklamac* pokladn* linku
        """,
    "THERE": "je_tam je_tu je_tady jsou_tam mate_tam mate_tu da_se_tu sedi_tam",
    "HANDOVER": """
        prepojuji prepojuju prepojim prepojime prepojujeme spojuji spojuju spojim spojime predavam_vas predam_vas
        vas_predam vas_predavam prevezme_chat prevezme_konverzaci prevezme_rozhovor pripoji_se se_pripoji vas_prepoj*
        predavam_konverzaci predavam_chat predavam_rozhovor privolam prepinam prepnu
        """,
}
