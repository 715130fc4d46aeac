"""Czech words, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        posledn* nabidnout nabidnete nabizite nabizim nabizi nebojte ne_ze nevim nevite neni_problem nejak nezapomente nezapomen
        neco nekdo nekdy nejlip nejlepe nejlepsi nejde nejdriv nejake nejaky nejakou nejaka nebot nebo necham nechat neco_jako telefonu_samsung
        datum datumu data_do datovy nemate neni nejsem neslo nevadi zadne_stresy zmena_je neda mailto clovek_nikdy zaslouz* zadny_spech
        posilov* zadny_problem zadna_starost ne_moc datovou zaslepk* zadost zadosti kopii_klice list_papiru smazal_jsem uloziste prislusenstvi
        zpravidla zasadni souhlasi souhlasim nebude_to oprav_do
        """,
    "OFFER": """
        nabidk* nabidecek kalkulac* cenovk* cenik* nacenen* nacenit nacenite nacenili nacente nacenil rozpocet rozpoctu rozpoctem cenovy_navrh cenoveho_navrhu cenovy_odhad
        rozpis_cen rozpis_ceny cenovou_nabidku poptavk* nacen odhad_ceny navrh_ceny cenovou_kalkulaci cenovy_rozpis navrh_smlouvy propocet propoctu
        """,
    "PRICE": """
        cena cenu ceny cene cenou kolik_stoji kolik_by stoji vychazi vyjde castk* spocit* spoctete propocit* pisemne
        vycislit vycisl* na_kolik rozpocet rozpoctu
        """,
    "MONEY": "kc czk korun",
    "DETAILS": "podrobnost* detail* souhrn* shrnut* rozpis* parametr* specifikac* informac* info varianty vse vsechno pisemne varianta prehled",
    "SEND": """
        posle* posli* poslat posilat posilej* posilam posila posilas posilate posilani zaslat zasle* zasli* zaslani
        zasilejte odesl* preposl* hodte hod_mi hodit hodil hodila hodili mailnout mailnete mailni namailovat
        namailujte poslani dodejte_mi predlozit predlozte pripravit pripravte zpracovat zpracujte nechat_poslat
        vyhotovit neposilejte neposilej neposilat neposlat neposlete nezasilejte nezasilat neodesilejte neodesilat
        nemailujte nepreposilejte odpoved* napiste napsat napis vedet poslal_byste poslala_byste poslali_byste
        poslal_bys poslala_bys byste_poslal* byste_mi_poslal* byste_nam_poslal* abyste_mi_poslal* abyste_nam_poslal*
        abyste_poslal* zaslal_byste zaslali_byste byste_zaslal* byste_mi_zaslal* poslali_by poslal_by
        """,
    "MAIL": """
        mail mailu mailem maily mailik mejl* email emailu emailem emaily meil* schrank* elektronicky mailovou
        mailova e_mail mailbox gmail seznamu mailove mailovku zavinac zavinacem
        """,
    "ADDRESS": "adresa adresu adrese adresy",
    "WHERE": "kam na_jaky na_jakou na_ktery na_kterou jaky_mate jaky_je",
    "CALL": "volat volejte zavolat zavolejte zavolej zavolate zavolal* zavola volal* brnkn* prozvon* cinkn* ozvete_se_telefonicky telefonovat zatelefon* zavolani",
    "PHONE": "telefon* mobil mobilu cislo telefonicky",
    "MESSENGER": "whatsapp* watsap* whatsap* messenger* sms smsk* esemesk* telegram* viber* signal* facebook* instagram*",
    "HERE": "tady tu zde sem chatu chat primo_sem",
    "SHOP": "prodejn* obchodu osobne stavim zastavim prijdu postou postovni dojedu",
    "WANT": """
        chci chceme chtel* chtela chteli bych prosim prosil* prosila potrebuj* potreboval* shanim shanime poptavam poptavame zadam zadame rad rada mohl* muzete muzes mohu muzu slo
        zajima zajem uvital* ocenil* poprosil* poprosim bylo_by hodila_by davate dostat bude_mozne jde dalo by_se lze pls prosimvas prosimte zadosti_o zadost_o cekam cekame
        """,
    "YES": """
        ano jo jj jojo jasne jiste urcite dobre dobra ok oki okej okay super klidne rad rada radi souhlas souhlasim presne fajn budu_rad budu_rada bezva parada
        muzete muzete_poslat samozrejme prosim_ano to_by_bylo to_budu rozhodne domluveno plati jdeme_do_toho berem berte beru_to vyborne v_poradku moc_rad no_jasne no_jo proc_ne muze_byt tak_jo
        """,
    "NO": "ne ne_diky ne_dekuji ne_dik ne_dekuju nee nene nikoli nechci nezajem nemam_zajem nemame_zajem radeji_ne radsi_ne spis_ne zatim_ne ted_ne dekuji_ne diky_ne nepotrebuji nepotrebuju",
    "NOT": """
        ne nechci nechceme nechtel* nechtela neposilejte neposilej neposilat neposlat neposlete nepiste nepis
        nezasilejte nezasilat neposilal* nikdy zadn* nic nedavejte nepotrebuj* nesouhlas* nepreju nepreji
        nepreposilejte neodesilejte nemailujte nepiste_mi nemazte nemazat nesmazat nevymazavejte nesmazte
        neprepojujte neprepinejte nevolejte nevolat nestoji_me nemam nemam_zajem neodesilat nemenit nemente
        neprejeme nezadam nezadal* nezadame nedavam nedavame
        """,
    "NONEED": """
        nemusite nemusis nemusi neni_treba neni_potreba neni_nutn* netreba neni_nutne nepotrebuji nepotrebuju nepotrebujeme nestoji_za nestojim zbytecn* nema_smysl odpustte usetrete netrapte
        obejdu_se nechte_si
        """,
    "CANCEL": "zruste zrusit zrusime zrus stornuj* stornovat odvolavam_poptavku stahuji stahuju odrikam",
    "ABORT": """
        nechte_to nechme_to nechame_to nechte_byt nechame_byt nechme_byt nechte_tak rozmyslel* rozmyslela rozmysleli
        koupil_jinde koupila_jinde koupil_jsem_jinde koupila_jsem_jinde koupili_jsme_jinde koupili_jinde jinde
        zapomente_na zapomen_na pustime_z_hlavy kaslete kaslu_na neres neresit vzdavam nemam_zajem nemame_zajem
        nezajem uz_nemam_zajem beru_zpet ustupuji bezpredmetn* nechme_toho vykasl* pass levneji_jinde neaktualni
        odpada neresme nereste
        """,
    "NOLONGER": "uz_ne uz_nechci uz_nepotrebuj* uz_nic nakonec_ne uz_nechceme uz_neni_treba uz_nemam uz_neposilejte uz_zadn* uz_to",
    "ENOUGH": "staci stacilo jen jenom pouze bohate uplne_staci",
    "RATHER": "radsi radeji spis spise lepsi misto namisto nakonec vlastne",
    "POLITE": """
        nemohl* nemohla nemohli nemohly nemuzete nemuzes nemuzu nemohu neslo_by nesla_by nedalo_by nechcete_mi nechtel_byste neposlal_byste neposlali_byste neposlala_byste neposlete_mi_prosim nebylo_by_mozne neposlal_bys neni_mozne
        nevadilo_by neodmitl*
        """,
    "IT": "ji to ho je jej toho",
    "OTHERDOC": """
        faktur* uctenk* reklamac* dobropis* potvrzen* objednavk* objednavc* prihlas* login loginu heslo hesla hesl*
        newsletter* odber registrac* zaregistr* navod* manual* katalog* fotk* fotek fotografi* foto obrazk* odkaz*
        link smlouv* smluvn* pojistk* vouch* letenk* jizdenk* vstupenk* zasilk* balik* balicek tracking servis*
        opravn* protokol* zarucni zaruky vernostni uctu ucet uctem vyuctovan* upomink* stitek vrac* vraceni dodaci
        zivotopis* formular* certifikat* nevratil* prispevk* zaslechl stornu kupon* rezervac* prohlasen* zalohov*
        doklad* registrovan* naucto*
        """,
    "PROMO": """
        webu web_stranky na_webu na_strankach strankach stranek letak* akce akcni akci sleva slevov* vyprodej* plati platnost* black_friday banner* reklamou jarni_nabidk* letni_nabidk* zimni_nabidk* vanocni_nabidk* vikendov* specialni_nabidk* nabidka_tydne nabidky_tydne
        nabidka_dne nabidka_mesice kod_slevy v_nabidce v_nabidkach sirok* sirsi sortiment* nabidka_prace pracovni_nabidk* inzerat* novin* e_shopu vyvesce vylohe billboard* konci nabidku_prace nabidka_konci kupon* hlavni_strance titulce poutac*
        """,
    "COND": "jestli jestlize pokud kdyby kdyz kdybyste az li v_pripade",
    "HYPO": "kdybych kdybychom teoreticky hypoteticky",
    "LIMIT": "pod do_ceny maximalne max nepresahne nepresahl* nizsi_nez levnejsi_nez mene_nez min_nez vejde vleze nepreleze neprekroci",
    "ONLYIF": "pouze_pokud jen_pokud jenom_pokud jedine_pokud jen_kdyz jen_jestli jenom_kdyz jedine_kdyz pouze_kdyz pod_podminkou pouze_v_pripade jen_v_pripade",
    "OTHERWISE": "jinak kdyz_ne pokud_ne jestli_ne",
    "RECEIVED": """
        dorazil* prisel prisla prislo prisly poslali_jste posilali jste_poslali jste_mi_poslali jste_nam_poslali
        poslal_jste psali obdrzel* nedostal* nedorazil* neprisel neprisla neprislo chodi nechodi jste_posilali
        zadal_jsem dostal_jsem dostala_jsem dostali_jsme jsem_dostal* jsme_dostal* jsme_uz_dostal* poslal* zaslal*
        prijimam prijimame akceptuj* naucto*
        """,
    "HOW": "kdy jak_dlouho co_se_stane za_jak samo sam automaticky jak_rychle za_jak_dlouho v_bezpeci bezpecn*",
    "FIX": """
        preklep* pardon oprava opravuju opravuji spravne sorry omlouvam promin* spatne spravny spravna chyb* zmena radsi radeji spis misto lepsi jeste_jednou vlastne spletl* prepsal* uklep* upsal* jejda jezis ups oprava_adresy lepe nakonec teda zapomnel*
        """,
    "WRONG": """
        spatne spatny spatnou spatna chyb* preklep* nespravn* stary stare starou stara neaktualn* zkomolen* jinak
        zmenil* zmenila neplatn* prestehoval* vdala ozenil* nesedi zastaral* nove_cislo novou_adresu nove_prijmeni
        novy_telefon nova_adresa starem
        """,
    "COPY": "kopie kopii kopii_na v_kopii cc skryta na_vedomi",
    "OWN": "muj muj_mail muj_email mij soukromy osobni svuj moje moji ten_muj",
    "OLD": "stary stara starou nefunguje nefungujici nepouzivam nepouziva zrusen* plna plnou neplati neplatny nectu nekoukam nedivam byvaly",
    "SAME": """
        stejny stejnou stejne stejna stejneho stejny_mail tu_samou ten_samy to_same ta_sama tentyz tutez vyse nahore uvedeny uvedenou uvedene zminen* co_mate co_uz_mate uz_mate z_podpisu v_podpisu podpisu tehoz totozn* ze_ktereho z_ktereho kterou_jsem ktery_jsem co_jsem
        predchozi jako_predtim jako_minule tenhle_mail tento_mail tuto_adresu na_tenhle na_tento na_tu_adresu uz_jsem_psal uz_jsem_vam tuhle_adresu na_nej na_ten jako_na jako_u pouzijte tam_co
        """,
    "FIRST": "prvni prvniho ten_prvni tu_prvni puvodni",
    "TO": "na k adresu",
    "DATA": """
        udaj* data dat datech daty datum_ne informac* osobni_udaje osobnich_udaju dataz zaznam* ukonceni_zpracovani
        """,
    "MYDATA": "moje_udaje moje_data me_udaje mych_udaju mych_dat mymi_udaji mych_osobnich moje_osobni svych_udaju svych_osobnich svych_dat svoje_udaje sve_udaje sve_osobni me_osobni moji_osobni mojich_udaju mojich_dat svoje_data sva_data ma_data",
    "ACCOUNT": """
        ucet uctu uctem ucty profil profilu registrac* evidenc* databaz* systemu karte karta_zakaznika vedete
        mate_me mate_u mate_mne zakaznick* zakaznicky klientske me_tam_vedenou
        """,
    "CHATLOG": "chat chatu chaty chatovou konverzac* rozhovor historii zpravy zprav chatu_historii komunikac*",
    "ALL": "vse vsechno vsechna vsechny vsech veskere veskerych uplne_vse komplet veskera",
    "ABOUTME": """
        o_mne o_me o_moj* o_nas me_osobe mojo_osobe moji_osobe o_mojich me_z mne_z me_ze nas_z pod_mym k_memu
        u_vas_mam mou_osobou moji_osobou mojo_osobou mou_osobu o_moji_osobe me_tyk* mne_tyk* se_me_tyk*
        tykajici_se_me s_mym tyka_me
        """,
    "HOLD": """
        vedete mate uchovav* ukladate ulozen* ulozili drzite zpracovav* evidujete shromazd* evidovan* schovav* vite
        archiv* predal* predav* zapsal* zapisujete veden* uchovan* zaznamen* vi
        """,
    "COPYOF": "vypis* kopii kopie kopiji prehled export* stahnout nahlednout ukazte ukazat sdelte sdeleni poskytn* zpristupn* zajima poslete vedet rekn* chci_videt zaslat zaslete",
    "ACCESS": """
        pristup_k pristupu_k clanku_15 cl_15 cl_c_15 paragraf_15 zadost_o_pristup pravo_na_pristup zadost_subjektu
        prenositelnost* pristup_ke pristupu_ke
        """,
    "LAW": """
        gdpr clanku_15 cl_15 clanku_17 cl_17 clanku_16 cl_16 ochrane_osobnich ochrana_osobnich osobni_udaje
        osobnich_udaju osobnim_udajum
        """,
    "DELETE": """
        smazat smazte smaz smazete smazani smazali smazala_byste vymaz vymazt* vymazat vymazte vymazete vymazani
        vymazali odstran* odstranit zlikvid* likvidac* vymaz* zruste_mi zrusit_ucet zruste_ucet zrusit_muj
        zruste_muj zrusit_registraci zruste_registraci smazal_byste smazat_muj promaz* zapomente_me zruseni_uctu
        zrusit_profil zruste_profil zrusit_svuj zruseni_registrace zruste_mou skartuj* zahod* vyrad* vyskrtn*
        zruste_prosim_muj smazan* stahnete_me stahnete_mne vyradte_me vyradte_mne vyskrtnete_me
        """,
    "FORGET": "byt_zapomenut* zapomente_na_me zapomnente zapomenut_na pravo_na_vymaz pravo_na_vymaz* zapomnenim",
    "DEVICE": """
        notebook* ntb disk disku disky ssd hdd telefonu mobilu mobil tablet* pocitac* pc nas usb flash* zaloh* fotoaparat* tiskarn* router* cloudu karet pametov* hodin* sim kamery serveru cookies prohlizec* navigac* iphon* lednic* televiz*
        """,
    "ORDER": """
        objednavk* objednavc* objednavek kosik* kosic* polozk* doruc* dorucen* dodac* dopravu doprav* zasilk*
        balik* rezervac* termin* montaz* schuzk* upomink* recenz* hodnocen* komentar* faktur* splatk* zajezd*
        vyzvednuti prepravc*
        """,
    "CORRECT": """
        oprav* opravit opravte opravte_mi zmen* zmenit zmente upravit upravte uprav aktualiz* prepsat prepiste
        prepis zmenu opravu naprav* predelat predelejte rektifik* ulozte_si vymente_moje vymente_muj doplnte
        """,
    "ATTR": """
        jmeno jmena jmenem prijmeni prijmenim bydlist* telefon telefonni cislo cisla narozeni datum_narozeni udaj*
        titul psc ulice ulici iban cislo_uctu rodne kontakt kontaktni kontakty mobil ucet_pro rodinny_stav email
        mail adres*
        """,
    "WITHDRAW": """
        odvola* odvolavam odvolat odvolani stahuji stahuju vzit_zpet beru_zpet rusim zrusit odvolal* vzneseni
        namitk* namita* zrusit_souhlas odhlasuj* rusime ruste zruste odhlas* ukonc* beru_zpatky zpatky
        """,
    "CONSENT": "souhlas souhlasu souhlasem souhlasy",
    "MARKETING": """
        newsletter* marketing* obchodni_sdeleni obchodnich_sdeleni obchodnim_sdelenim spam* propagac* akcni_maily
        promo* hromadn* akcni_nabidky letak* reklamnich zasilani_novinek novink* reklama reklamy reklamu reklamou
        reklamni* reklamam reklam spamujte nespamujte novinek
        """,
    "STOP": """
        prestante prestan nepreji nepreju neprejeme nezasilejte neposilejte uz_nechci dost ukoncete vyrad* prestat
        zastavte nechodi nechodily zadne_dalsi uz_zadn* nezadam skoncete konec vyskrtn* nechodil* stop nespamujte
        """,
    "UNSUB": """
        odhlaste odhlasuji odhlasuju odhlaseni odhlasit_odber odhlas_me chci_odhlasit prosim_odhlasit
        odhlasit_z_odberu
        """,
    "HUMAN": """
        clovek cloveka clovekem clovicek cloveku bytost* zivy_clovek skutecn*_pracovn* skutecn*_clove*
        skutecn*_osob* skutecn*_operat* skutecn*_zamest* realn*_osob* realn*_clove* ziv*_clove* ziv*_operat*
        ziv*_osob* ziv*_pracovn* nekdo_ziv* nekoho_ziv* nekym_ziv* opravdov*_clove* normaln*_clove* zivacek
        lidsk*_operat* lidsk*_podpor* lidsk*_bytost* lidskou_bytost*
        """,
    "ROLE": """
        vedouc* manazer* sef sefa sefem kolega kolegu kolegou kolegyn* poradkyn* technik* specialist* odbornik*
        prodejc* prodavac* konzultant* nekym nekdo nekoho pracovnik* zamestnanc* nadrizen* obchodnik* podpor*
        personal* asistent* reditel* majitel* poradc* ma_na_starosti ma_to_na_starosti operator* operatork*
        kompetentn* z_vasich_lidi
        """,
    "BOT": "bot bota botem boti robot* chatbot* automat automatu automatem strojem umela ai masin* stroj",
    "TALK": """
        mluvit promluvit hovorit prepoj* spoj* predat predej* predate pokec* probrat popovid* komunikovat bavit
        domluvit resit preda* prepnout prepnete eskal* kontakt* zprostredk* pisu_si dejte_mi dat prevz* stezovat
        zavolejte_sem zavolejte_mi_sem nekdo_zivy nekoho_ziveho zavolejte_kolegu zavolejte_sefa vyridit venoval*
        dejte_me ujme
        """,
    "BREAK": "ale a tak takze protoze nebo anebo nybrz a_proto avsak jenze i_kdyz at aby abyste",
}
