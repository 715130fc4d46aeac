"""Slovak words of an offer and of an attitude to it, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        posledn* ponukate ponuknut ponukame ponuka_vasa neviem neviete nie_je_problem nezabudnite nezabudni nieco
        niekedy najlepsie najskor ziadny_problem nevadi datum datumu data_disk nie_len nie_iba nefunguje nejde
        ziadna_starost nemate nemam_problem nie_som_si prislusenstv* zaslepk* posilnov* nenasiel zdrav* ano_alebo_nie
        zostava zostavu ked_budete_moct reklam*_v_radiu reklam*_v_televiz* stratil*_pristup nemam_pristup
        obnovit_pristup
        odber_elektr* odber_plyn* vypis_z_registra vypis_z_uctu
        """,
    "OFFER": """
        ponuk* kalkulac* cenovk* cennik* nacenen* nacenit nacente naceni* rozpocet rozpoctu cenovy_navrh cenovu_ponuku
        odhad_ceny dopyt* prepocet cenov* dopyt_na predbeznu_cenu
        poslite_mi_nieco poslite_nieco
        """,
    "PRICE": """
        cena cenu ceny cene kolko_stoji vychadza vyjde sum* spocit* vypocit* pisomne vycisl* za_kolko na_kolko
        kolko_by kolko_to kolko_bude kolko_vyjde cenami cien cenach cenove sadzb* kolko_stal* kolko_stoja kolko_chcete
        kolko_u_vas
        kolko_za kolko_je co_stoji
        """,
    "MONEY": "eur $",
    "DETAILS": """
        podrobnost* detail* suhrn* zhrnut* rozpis* parametr* specifikac* informac* info varianty vsetko pisomne
        prehlad porovnan* navrh navrhy rozpocet rozpoctom prehlad* prepoc*
        podrobnejsie presnejsie
        """,
    "SEND": """
        posle* posli* poslat poslal* posiela* zasle* zaslat zasli* zaslal* prepos* mailnut mailnite hodte hodit
        dajte_mi pripravit pripravte vypracujte vypracovat odosl* neposielajte neposielaj neposlat neposlite
        neposielat nezasielajte nezasielat poslem posleme zaslem zasleme odoslem posielam posielame odosiel* preposl*
        hodte_to hod_mi napiste napisat smerujte dostavat
        tam_posl* tam_hod* posl*_tam hod*_tam
        poslite_mi_nieco poslite_nieco
        """,
    "MAIL": """
        mail mailu mailom maily mejl* email emailu emailom emaily e_mail schrank* elektronicky mailovu mailova gmail
        gmaile outlook zavinac zavinacom schranky schranku mailovka
        """,
    "ADDRESS": "adresa adresu adrese adresy",
    "WHERE": "kam na_aky na_aku na_ktory na_ktoru aky_mate aky_je",
    "CALL": """
        volat volajte zavolat zavolajte zavolaj zavolate zavola zavolal* volal* telefonovat brnkn* prezvon* zatelefon*
        """,
    "PHONE": "telefon* mobil mobilu cislo telefonicky",
    "MESSENGER": """
        whatsapp* messenger* sms smsk* telegram* viber* signal* facebook* instagram* po_telefone do_telefonu
        telefonicky telefonom ustne esemesk*
        na_fax faxom
        """,
    "HERE": "tu sem chat chatu v_chate chate priamo_sem",
    "SHOP": "predajn* obchode osobne zastavim stavim pridem postou",
    "WANT": """
        chcem chceme chcel* by_som prosim prosil* potrebuj* potreboval* hladam hladame rad rada mohl* mozete mozes
        mozem slo zaujima zaujem uvital* ocenil* poprosil* poprosim dostat da_sie dalo ziadam ziadame cakam mozne
        prosim_vas dostanem slo_by da_sa dalo_by zelam zelame potrebovali
        """,
    "YES": """
        ano hej jasne iste urcite dobre dobra ok oki okej okay super kludne rad rada suhlasim presne fajn samozrejme
        prosim_ano to_by_bolo moze_byt tak_jo vyborne v_poriadku jj jojo ano_prosim beriem plati nech_sa_paci
        preco_nie jasnacka super_ano moze bodaj to_by_bolo_super urcite_ano dobre_teda tak_ano
        """,
    "NO": """
        nie nie_dakujem nie_dik nie_vdaka radsej_nie teraz_nie nemam_zaujem nechcem nezaujem zatial_nie netreba
        skor_nie asi_nie vobec_nie nie_nie kdeze este_nie
        """,
    "NOT": """
        nie nechcem nechceme nechcel* neposielajte neposielaj neposlat neposlite neposielat nepiste nepisat
        nezasielajte nezasielat nikdy ziadn* nic nepotrebuj* nesuhlas* neprajem nemazte nevymazavajte neprepajajte
        nevolajte nevolat nemam ani nemente nemenit neposielajte_nic nestojim nedvih* hlavne_nie len_nie
        """,
    "NONEED": """
        nemusite nemusis nemusi netreba nie_je_treba nie_je_potrebn* nie_je_nutn* nepotrebuj* zbytocn* nema_zmysel
        nechajte_si uset* nechajte_si_to neriesen* nie_je_nutne
        """,
    "CANCEL": "zruste zrusit zrus stornuj* stornovat stahujem zruste_to odvolavam_dopyt zrusit_dopyt",
    "ABORT": """
        nechajte_to nechajme_to nechame_to nechajte_tak rozmyslel* kupil_inde kupil_som_inde kupila_som_inde inde
        zabudnite_na neriesme neriesit nemam_zaujem nemame_zaujem vzdavam kaslite odstupujem neaktualn* beriem_spat
        bezpredmetn* zavrhli rozhodli_sme_sa uz_mam_iny vyriesen* kupim_inde nema_cenu tak_nic nic_z_toho uz_nechce
        to_nechce nie_je_aktualn*
        nakoniec_nic uz_mam_ineho uz_mame_ineho nechame_tak nechcem_nic zrusme_to
        """,
    "NOLONGER": """
        uz_nie uz_nechcem uz_nepotrebuj* uz_nic nakoniec_nie uz_netreba uz_neposielajte uz_ziadn* odskrtn*
        """,
    "ENOUGH": "staci stacilo len iba bohate",
    "RATHER": "radsej skor namiesto lepsie nakoniec vlastne pouzite radsej_na vezmite",
    "POLITE": "nemohl* nemozete nemozes neslo_by nedalo_by neposlali_by nechceli_by nebolo_by",
    "IT": "ju to ho je tuto",
    "OTHERDOC": """
        faktur* uctenk* blocek reklamac* dobropis* potvrden* objednavk* prihlas* login heslo hesla newsletter* odber
        registrac* navod* manual* katalog* fotk* fotograf* odkaz* link zmluv* poistk* letenk* listok zasielk* balik*
        tracking servis* oprav* protokol* zaruk* zarucn* ucet uctu uctom vrat* vraten* formular* certifikat* kupon*
        rezervac* vyplat* mzdu mzdy platba platbu preplat* sumu_poslat pin potvrdenka pokladnicn* listky listkov
        pripomienk*
        """,
    "PROMO": """
        webe na_webe stranke strankach letak* akci akcia akciov* zlav* vypredaj* plati platnost* black_friday banner*
        jarna_ponuk* letna_ponuk* zimna_ponuk* vianocn* specialn* ponuka_tyzdna kod_zlavy v_ponuke sirok* pracovn*
        inzerat* konci vasej_ponuky vasej_ponuke z_ponuky akci* akciach akciami zlavach zlavami
        """,
    "COND": "ak keby ked pokial ci az",
    "HYPO": "keby_som keby_sme teoreticky hypoteticky",
    "LIMIT": "pod do_ceny maximalne max nepresiahne menej_ako lacnejs* nizsia_ako",
    "ONLYIF": "len_ak iba_ak jedine_ak len_ked iba_ked pod_podmienkou",
    "OTHERWISE": "inak ak_nie",
    "RECEIVED": """
        prisiel prisla prislo prisli poslali_ste posielali obdrzal* nedostal* neprisiel neprisla neprislo psali pisali
        chodi nechodi dostal_som dostala_som dostali_sme som_dostal* prijimam akceptujem ste_poslali ste_mi_poslali
        ste_nam_poslali mala_prist mal_prist ste_mali_poslat mali_ste_poslat
        dostali_ste
        """,
    "HOW": "kedy ako_dlho co_sa_stane automaticky samo",
    "FIX": """
        preklep* pardon oprava opravujem spravne sorry ospravedl* prepacte zle spravny spravna chyb* radsej skor
        namiesto lepsie vlastne pomylil* nakoniec vlastne_nie este_raz pockajte pockat zabudol* zabudla ucieklo
        teda totiz
        """,
    "WRONG": """
        zle zly zlu zla chyb* preklep* nespravn* stary stare staru stara neaktualn* zmenil* prestahoval* vydala
        ozenil* blbo zmylili nesedi uz_nie_som prestahovali novu_adresu nova_adresa nove_cislo pomylen*
        """,
    "COPY": "kopia kopiu kopii v_kopii cc",
    "OWN": "moj moj_mail moj_email sukromny osobny svoj moje moja mojej svoju svojej moju",
    "OLD": """
                stary stara staru nefunguje nepouzivam zrusen* plna neplati neplatny necitam nepozeram
        nemam_mail nemam_pristup uz_nemam_pristup sa_tam_nedostanem uz_neexistuje
        """,
    "SAME": """
        rovnaky rovnaku rovnakej tu_istu ten_isty to_iste tu_ista totozn* vyssie uvedeny uvedenu spomin* co_mate
        uz_mate v_podpise podpise predchadzajuc* tento_mail tuto_adresu z_ktoreho ako_predtym
                tam_posl* tam_hod* tam_mi tam_nam tam_aj tam_to tam_prosim posl*_tam hod*_tam nan na_nu
        ako_minule ako_naposledy mate_ho ho_mate ho_uz mail_mate adresu_mate z_reklamacie mail_z na_ten na_tu
        """,
    "FIRST": "prvy prvu ten_prvy povodn*",
    "TO": "na k adresu",
    "BREAK": "ale a tak takze pretoze lebo alebo nech aby",
    "MAKE": """
        vycisl* rozpis* rozpisat spis* spisat spocit* vypocit* prepocit* kalkul* vypracov* vypracuj* priprav* nachyst*
        zostavim zostavit zostavte dat_dokopy dame_dokopy dajte_dokopy nacen*
        """,
    "WRITTEN": """
        pisomne pisomny pisomnu pisomnej na_papier na_papieri cierne_na_bielom pdf dokument spisane napisane tabulk*
        """,
    "COMES": """
        dorazi pride pridu leti odchadza odide odoslane odoslana odoslali na_ceste v_schranke posielam posielame
        """,
    "BUY": """
        hlasim_sa prihlasujem_sa zapisujem_sa rezervujem objednavam beriem_to kupujem objednate objednat_vas
        mam_objednat
        """,
    "WORK": "pracovny pracovnu firemny firemnu sluzobny firmu firma prace",
    "PRIVATE": "sukromn* osobny osobnu",
}
