"""Czech words of an offer and of an attitude to it, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        posledn* nabidnout nabidnete nabizite nabizim nabizi nebojte ne_ze nevim nevite neni_problem nejak nezapomente
        nezapomen neco nekdo nekdy nejlip nejlepe nejlepsi nejde nejdriv nejake nejaky nejakou nejaka nebot nebo
        necham nechat neco_jako telefonu_samsung datum datumu data_do datovy nemate neni nejsem neslo nevadi
        zadne_stresy zmena_je neda mailto clovek_nikdy zaslouz* zadny_spech posilov* zadny_problem zadna_starost
        ne_moc datovou zaslepk* zadost zadosti kopii_klice list_papiru smazal_jsem uloziste prislusenstvi zpravidla
        zasadni souhlasi souhlasim nebude_to oprav_do ano_nebo_ne ano_ci_ne prohledl* sestava sestavu sestavy pryc_od
        prijdu_k az_budete_moci az_budete_mit reklam*_v_radiu reklam*_v_televizi reklam*_v_tramvaj* jina jine jineho
        jinou ztratil*_pristup nemam_pristup obnovit_pristup ztratil_jsem_pristup ztratila_jsem_pristup opravy
                odhlas*_odber_elektr* odhlas*_odber_plyn* odber_elektr* odber_plyn* odber_energi* odberatel*
        vypis_z_rejstrik* vypis_z_katastr* vypis_z_uctu rejstrik*_trest* z_rejstriku u_rejstriku
        spalet*
        odhlasit_odber_elektr* odhlasit_odber_plyn* odhlaseni_odberu
        """,
    "OFFER": """
        nabidk* nabidecek kalkulac* cenovk* cenik* nacenen* nacenit nacenite nacenili nacente nacenil rozpocet
        rozpoctu rozpoctem cenovy_navrh cenoveho_navrhu cenovy_odhad rozpis_cen rozpis_ceny cenovou_nabidku poptavk*
        nacen odhad_ceny navrh_ceny cenovou_kalkulaci cenovy_rozpis navrh_smlouvy propocet propoctu predbeznou_cenu
        cenovou_predstavu cenove_podminky
        poslete_mi_neco poslete_nam_neco neco_mi_poslete poslete_neco
        """,
    "PRICE": """
        cena cenu ceny cene cenou kolik_stoji kolik_by stoji vychazi vyjde castk* spocit* spoctete propocit* pisemne
        vycislit vycisl* na_kolik rozpocet rozpoctu za_kolik kolik_to kolik_bude kolik_vyjde cenami cenama cenach
        cenam cenove sazb* kolik_stal* kolik_chcete vyslo vyjit naceneni kolik_u_vas velkoobchodni_cen*
        kolik_za kolik_je co_stoji kolik_dela
        """,
    "MONEY": "kc czk korun",
    "DETAILS": """
        podrobnost* detail* souhrn* shrnut* rozpis* parametr* specifikac* informac* info varianty vse vsechno pisemne
        varianta prehled porovnan* srovnan* navrh navrhy rozpisem rozpisu prehled* propoc*
        podrobneji presneji
        """,
    "SEND": """
        posle* posli* poslat posilat posilej* posilam posila posilas posilate posilani zaslat zasle* zasli* zaslani
        zasilejte odesl* preposl* hodte hod_mi hodit hodil hodila hodili mailnout mailnete mailni namailovat
        namailujte poslani dodejte_mi predlozit predlozte pripravit pripravte zpracovat zpracujte nechat_poslat
        vyhotovit neposilejte neposilej neposilat neposlat neposlete nezasilejte nezasilat neodesilejte neodesilat
        nemailujte nepreposilejte odpoved* napiste napsat napis vedet poslal_byste poslala_byste poslali_byste
        poslal_bys poslala_bys byste_poslal* byste_mi_poslal* byste_nam_poslal* abyste_mi_poslal* abyste_nam_poslal*
        abyste_poslal* zaslal_byste zaslali_byste byste_zaslal* byste_mi_zaslal* poslali_by poslal_by zaslu zaslou
        zasilam* odesil* odeslu poslu preposlu at_to_hodi poslete_mi zaslal* hod_to hodte_to smerujte dostavat
        tam_posl* tam_hod* posl*_tam hod*_tam posl*_to_tam hod*_to_tam
        poslete_mi_neco poslete_nam_neco neco_mi_poslete poslete_neco
        """,
    "MAIL": """
        mail mailu mailem maily mailik mejl* email emailu emailem emaily meil* schrank* elektronicky mailovou mailova
        e_mail mailbox gmail seznamu mailove mailovku zavinac zavinacem gmailu gmailem outlook outlooku imejl*
        mailu_na elektronickou klofni mailovka
        """,
    "ADDRESS": "adresa adresu adrese adresy",
    "WHERE": "kam na_jaky na_jakou na_ktery na_kterou jaky_mate jaky_je",
    "CALL": """
        volat volejte zavolat zavolejte zavolej zavolate zavolal* zavola volal* brnkn* prozvon* cinkn*
        ozvete_se_telefonicky telefonovat zatelefon* zavolani zavolejte_radsi volejte_mi
        """,
    "PHONE": "telefon* mobil mobilu cislo telefonicky",
    "MESSENGER": """
        whatsapp* watsap* whatsap* messenger* sms smsk* esemesk* telegram* viber* signal* facebook* instagram*
        po_telefonu do_telefonu telefonicky telefonem jen_telefonicky ustne
        na_fax faxem
        """,
    "HERE": "tady tu zde sem chatu chat primo_sem",
    "SHOP": "prodejn* obchodu osobne stavim zastavim prijdu postou postovni dojedu",
    "WANT": """
        chci chceme chtel* chtela chteli bych prosim prosil* prosila potrebuj* potreboval* shanim shanime poptavam
        poptavame zadam zadame rad rada mohl* muzete muzes mohu muzu slo zajima zajem uvital* ocenil* poprosil*
        poprosim bylo_by hodila_by davate dostat bude_mozne jde dalo by_se lze pls prosimvas prosimte zadosti_o
        zadost_o cekam cekame prejeme preji_si prejete muzu_dostat dostanu slo_by by_slo poprosila poohlizime
        poohlizim
        """,
    "YES": """
        ano jo jj jojo jasne jiste urcite dobre dobra ok oki okej okay super klidne rad rada radi souhlas souhlasim
        presne fajn budu_rad budu_rada bezva parada muzete muzete_poslat samozrejme prosim_ano to_by_bylo to_budu
        rozhodne domluveno plati jdeme_do_toho berem berte beru_to vyborne v_poradku moc_rad no_jasne no_jo proc_ne
        muze_byt tak_jo paradni muzem presne_tak to_byste bud_tak urcite_ano tak_ano no_ano jasan jasnacka cajk
        sem_s_tim
        """,
    "NO": """
        ne ne_diky ne_dekuji ne_dik ne_dekuju nee nene nikoli nechci nezajem nemam_zajem nemame_zajem radeji_ne
        radsi_ne spis_ne zatim_ne ted_ne dekuji_ne diky_ne nepotrebuji nepotrebuju spise_ne to_uz_ne asi_ne ani_ne
        kdepak vubec_ne ne_ne jeste_ne to_je_dobry
        """,
    "NOT": """
        ne nechci nechceme nechtel* nechtela neposilejte neposilej neposilat neposlat neposlete nepiste nepis
        nezasilejte nezasilat neposilal* nikdy zadn* nic nedavejte nepotrebuj* nesouhlas* nepreju nepreji
        nepreposilejte neodesilejte nemailujte nepiste_mi nemazte nemazat nesmazat nevymazavejte nesmazte neprepojujte
        neprepinejte nevolejte nevolat nestoji_me nemam nemam_zajem neodesilat nemenit nemente neprejeme nezadam
        nezadal* nezadame nedavam nedavame nenecham nestojim nestojime neposilejte_nic nepisou ani hlavne_ne jen_ne
        cokoli_jen_ne
        """,
    "NONEED": """
        nemusite nemusis nemusi neni_treba neni_potreba neni_nutn* netreba neni_nutne nepotrebuji nepotrebuju
        nepotrebujeme nestoji_za nestojim zbytecn* nema_smysl odpustte usetrete netrapte obejdu_se nechte_si
        nechte_si_ho si_nechte nestaram
        staci_takhle staci_mi_to_takhle
        """,
    "CANCEL": """
        zruste zrusit zrusime zrus stornuj* stornovat odvolavam_poptavku stahuji stahuju odrikam zruste_to stornujte
        vezmu_zpet odvolat_poptavku zrusit_poptavku
        """,
    "ABORT": """
        nechte_to nechme_to nechame_to nechte_byt nechame_byt nechme_byt nechte_tak rozmyslel* rozmyslela rozmysleli
        koupil_jinde koupila_jinde koupil_jsem_jinde koupila_jsem_jinde koupili_jsme_jinde koupili_jinde jinde
        zapomente_na zapomen_na pustime_z_hlavy kaslete kaslu_na neres neresit vzdavam nemam_zajem nemame_zajem
        nezajem uz_nemam_zajem beru_zpet ustupuji bezpredmetn* nechme_toho vykasl* pass levneji_jinde neaktualni
        odpada neresme nereste rozhodli_jsme_se_pro rozhodli_pro uz_mam_jiny vyresili vyreseno soused_mi nema_cenu
        tak_nic tak_to_nic nic_z_toho uz_nechce to_nechce nechce_to neni_aktualni uz_neni_aktualni zadna_nabidka
        zpet_uz
        nakonec_nic uz_to_neres* ne_uz_nic uz_je_to_jedno to_neresme nic_nechceme nechame_si_to
        je_to_moc_drah* moc_drahe_pro
        """,
    "NOLONGER": """
        uz_ne uz_nechci uz_nepotrebuj* uz_nic nakonec_ne uz_nechceme uz_neni_treba uz_nemam uz_neposilejte uz_zadn*
        uz_to
        odskrtn* zrusit_zaskrtnuti
        """,
    "ENOUGH": "staci stacilo jen jenom pouze bohate uplne_staci",
    "RATHER": "radsi radeji spis spise lepsi misto namisto nakonec vlastne vezmete pouzijte pouzij radsi_na",
    "POLITE": """
        nemohl* nemohla nemohli nemohly nemuzete nemuzes nemuzu nemohu neslo_by nesla_by nedalo_by nechcete_mi
        nechtel_byste neposlal_byste neposlali_byste neposlala_byste neposlete_mi_prosim nebylo_by_mozne neposlal_bys
        neni_mozne nevadilo_by neodmitl*
        """,
    "IT": "ji to ho je jej toho",
    "OTHERDOC": """
        faktur* uctenk* reklamac* dobropis* potvrzen* objednavk* objednavc* prihlas* login loginu heslo hesla hesl*
        newsletter* odber registrac* zaregistr* navod* manual* katalog* fotk* fotek fotografi* foto obrazk* odkaz*
        link smlouv* smluvn* pojistk* vouch* letenk* jizdenk* vstupenk* zasilk* balik* balicek tracking servis*
        opravn* protokol* zarucni zaruky vernostni uctu ucet uctem vyuctovan* upomink* stitek vrac* vraceni dodaci
        zivotopis* formular* certifikat* nevratil* prispevk* zaslechl stornu kupon* rezervac* prohlasen* zalohov*
        doklad* registrovan* naucto* castku_poslat vratk* vyplat* mzdu mzdy platba platbu platby preplat* pin
        potvrzenka stvrzenk* pokladni listky listek listku pripominka pripominku
        """,
    "PROMO": """
        webu web_stranky na_webu na_strankach strankach stranek letak* akce akcni akci sleva slevov* vyprodej* plati
        platnost* black_friday banner* reklamou jarni_nabidk* letni_nabidk* zimni_nabidk* vanocni_nabidk* vikendov*
        specialni_nabidk* nabidka_tydne nabidky_tydne nabidka_dne nabidka_mesice kod_slevy v_nabidce v_nabidkach
        sirok* sirsi sortiment* nabidka_prace pracovni_nabidk* inzerat* novin* e_shopu vyvesce vylohe billboard* konci
        nabidku_prace nabidka_konci kupon* hlavni_strance titulce poutac* vasi_nabidky vasi_nabidce vase_nabidka_na
        z_nabidky akcich akcemi slevach slevami vyprodejich
        """,
    "COND": "jestli jestlize pokud kdyby kdyz kdybyste az li v_pripade",
    "HYPO": "kdybych kdybychom teoreticky hypoteticky",
    "LIMIT": """
        pod do_ceny maximalne max nepresahne nepresahl* nizsi_nez levnejsi_nez mene_nez min_nez vejde vleze nepreleze
        neprekroci
        """,
    "ONLYIF": """
        pouze_pokud jen_pokud jenom_pokud jedine_pokud jen_kdyz jen_jestli jenom_kdyz jedine_kdyz pouze_kdyz
        pod_podminkou pouze_v_pripade jen_v_pripade
        """,
    "OTHERWISE": "jinak kdyz_ne pokud_ne jestli_ne",
    "RECEIVED": """
        dorazil* prisel prisla prislo prisly poslali_jste posilali jste_poslali jste_mi_poslali jste_nam_poslali
        poslal_jste psali obdrzel* nedostal* nedorazil* neprisel neprisla neprislo chodi nechodi jste_posilali
        zadal_jsem dostal_jsem dostala_jsem dostali_jsme jsem_dostal* jsme_dostal* jsme_uz_dostal* poslal* zaslal*
        prijimam prijimame akceptuj* naucto* ste_poslali jste_poslal jste_poslala jste_nam_poslal jste_mi_poslal
        beru_ji prijal* nabidku_jsem_dostal* mela_prijit mel_prijit meli_jste_poslat jste_meli_poslat mela_jit
        mely_prijit jste_chteli_poslat
        dostal_jste dostala_jste
        """,
    "HOW": "kdy jak_dlouho co_se_stane za_jak samo sam automaticky jak_rychle za_jak_dlouho v_bezpeci bezpecn*",
    "FIX": """
        preklep* pardon oprava opravuju opravuji spravne sorry omlouvam promin* spatne spravny spravna chyb* zmena
        radsi radeji spis misto lepsi jeste_jednou vlastne spletl* prepsal* uklep* upsal* jejda jezis ups
        oprava_adresy lepe nakonec teda zapomnel* vlastne_ne jeste_jedna blbe blbost ne_pockat pockat pockejte
        beru_zpet
        tedy totiz
        """,
    "WRONG": """
        spatne spatny spatnou spatna chyb* preklep* nespravn* stary stare starou stara neaktualn* zkomolen* jinak
        zmenil* zmenila neplatn* prestehoval* vdala ozenil* nesedi zastaral* nove_cislo novou_adresu nove_prijmeni
        novy_telefon nova_adresa starem blbym blbe blby blbou blbej nesmysl prekrouc* uz_nejsem prestehovali
        nove_bydlist*
        """,
    "COPY": "kopie kopii kopii_na v_kopii cc skryta na_vedomi",
    "OWN": "muj muj_mail muj_email mij soukromy osobni svuj moje moji ten_muj svou svoji mem",
    "OLD": """
        stary stara starou nefunguje nefungujici nepouzivam nepouziva zrusen* plna plnou neplati neplatny nectu
        nekoukam nedivam byvaly nemam_mail
        je_soukromy je_soukroma je_osobni
        nemam_pristup nemam_k_nemu uz_nemam_pristup se_tam_nedostanu se_nedostanu nevlezu zrusil* uz_neexistuje
        """,
    "SAME": """
        stejny stejnou stejne stejna stejneho stejny_mail tu_samou ten_samy to_same ta_sama tentyz tutez vyse nahore
        uvedeny uvedenou uvedene zminen* co_mate co_uz_mate uz_mate z_podpisu v_podpisu podpisu tehoz totozn*
        ze_ktereho z_ktereho kterou_jsem ktery_jsem co_jsem predchozi jako_predtim jako_minule tenhle_mail tento_mail
        tuto_adresu na_tenhle na_tento na_tu_adresu uz_jsem_psal uz_jsem_vam tuhle_adresu na_nej na_ten jako_na jako_u
        pouzijte tam_co
                mate_ho mate_ji ho_mate ho_uz ho_uz_mate znate_ho mail_mate adresu_mate adresu_znate mail_znate
        kontakt_mate tam_kam na_stejny na_stejnou
                tam_posl* tam_poslet* tam_hod* tam_mi tam_nam tam_i tam_to tam_prosim tam_taky tam_take
        tam_napis* posl*_tam hod*_tam posl*_to_tam hod*_to_tam na_ni na_tenhle_mail jako_posledne mail_na_me
        adresu_na_me kontakt_na_me u_reklamace z_reklamace mail_z
        """,
    "FIRST": "prvni prvniho ten_prvni tu_prvni puvodni",
    "TO": "na k adresu",
    "BREAK": "ale a tak takze protoze nebo anebo nybrz a_proto avsak jenze i_kdyz at aby abyste",
    "MAKE": """
        vycisl* rozepis* rozepsat sepis* sepsat spocit* spoct* propocit* prepocit* vypocit* vypoct* kalkul* nakalkul*
        zkalkul* vypracovat vypracuj* vypracoval* zpracovat zpracuj* zpracujeme pripravi* pripravte nachyst* sestavim
        sestavit sestavime sestavte dat_dohromady dame_dohromady dejte_dohromady namaluj* rozpocit* vypiste nacen*
        predelat predelate predelejte prepocitat prepocitate prepocitejte
        """,
    "WRITTEN": """
        pisemne pisemnou pisemny pisemnym na_papir na_papire cerne_na_bilem cerny_na_bilem pdf dokument sepsane
        sepsany napsane rozepsane tabulk* tabulce
        """,
    "COMES": """
        dorazi prijde prijdou leti odchazi odejde odeslano odeslana odeslali odeslal odeslala na_ceste ve_schrance
        mate_to_tam to_tam_mas to_tam_mate v_poste uz_to_leti posilam posilame
        """,
    "BUY": """
        hlasim_se prihlasuji_se prihlasuju_se zapisuji_se zapiste_me rezervuji rezervuju zarezervujte objednavam
        objednavame beru_to beru_ho beru_ji jo_beru koupim kupuji kupuju objednate objednat_vas mam_objednat
        mam_vas_objednat objednat_na
        """,
    "WORK": "pracovni pracovniho firemni firemniho sluzebni firmu firma firmy praci prace",
    "PRIVATE": "soukrom* osobni privatni domaci",
}
