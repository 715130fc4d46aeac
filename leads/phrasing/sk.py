"""Slovak words, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        posledn* ponukate ponuknut ponukame ponuka_vasa neviem neviete nie_je_problem nezabudnite nezabudni nieco niekedy najlepsie najskor ziadny_problem nevadi datum datumu data_disk nie_len nie_iba
        nefunguje nejde ziadna_starost nemate nemam_problem nie_som_si prislusenstv* zaslepk* posilnov* nenasiel zdrav*
        """,
    "OFFER": "ponuk* kalkulac* cenovk* cennik* nacenen* nacenit nacente naceni* rozpocet rozpoctu cenovy_navrh cenovu_ponuku odhad_ceny dopyt* prepocet",
    "PRICE": "cena cenu ceny cene kolko_stoji vychadza vyjde sum* spocit* vypocit* pisomne vycisl*",
    "MONEY": "eur $",
    "DETAILS": "podrobnost* detail* suhrn* zhrnut* rozpis* parametr* specifikac* informac* info varianty vsetko pisomne prehlad",
    "SEND": """
        posle* posli* poslat poslal* posiela* zasle* zaslat zasli* zaslal* prepos* mailnut mailnite hodte hodit dajte_mi pripravit pripravte vypracujte vypracovat odosl* neposielajte neposielaj neposlat neposlite neposielat nezasielajte nezasielat
        """,
    "MAIL": "mail mailu mailom maily mejl* email emailu emailom emaily e_mail schrank* elektronicky mailovu mailova",
    "ADDRESS": "adresa adresu adrese adresy",
    "WHERE": "kam na_aky na_aku na_ktory na_ktoru aky_mate aky_je",
    "CALL": "volat volajte zavolat zavolajte zavolaj zavolate zavola zavolal* volal* telefonovat brnkn* prezvon* zatelefon*",
    "PHONE": "telefon* mobil mobilu cislo telefonicky",
    "MESSENGER": "whatsapp* messenger* sms smsk* telegram* viber* signal* facebook* instagram*",
    "HERE": "tu sem chat chatu v_chate chate priamo_sem",
    "SHOP": "predajn* obchode osobne zastavim stavim pridem postou",
    "WANT": """
        chcem chceme chcel* by_som prosim prosil* potrebuj* potreboval* hladam hladame rad rada mohl* mozete mozes mozem slo zaujima zaujem uvital* ocenil* poprosil* poprosim dostat da_sie dalo ziadam ziadame cakam mozne
        """,
    "YES": """
        ano hej jasne iste urcite dobre dobra ok oki okej okay super kludne rad rada suhlasim presne fajn samozrejme prosim_ano to_by_bolo moze_byt tak_jo vyborne v_poriadku jj jojo ano_prosim beriem plati nech_sa_paci preco_nie
        """,
    "NO": "nie nie_dakujem nie_dik nie_vdaka radsej_nie teraz_nie nemam_zaujem nechcem nezaujem zatial_nie netreba",
    "NOT": "nie nechcem nechceme nechcel* neposielajte neposielaj neposlat neposlite neposielat nepiste nepisat nezasielajte nezasielat nikdy ziadn* nic nepotrebuj* nesuhlas* neprajem nemazte nevymazavajte neprepajajte nevolajte nevolat nemam ani nemente nemenit",
    "NONEED": "nemusite nemusis nemusi netreba nie_je_treba nie_je_potrebn* nie_je_nutn* nepotrebuj* zbytocn* nema_zmysel nechajte_si uset*",
    "CANCEL": "zruste zrusit zrus stornuj* stornovat stahujem",
    "ABORT": "nechajte_to nechajme_to nechame_to nechajte_tak rozmyslel* kupil_inde kupil_som_inde kupila_som_inde inde zabudnite_na neriesme neriesit nemam_zaujem nemame_zaujem vzdavam kaslite odstupujem neaktualn* beriem_spat bezpredmetn* zavrhli",
    "NOLONGER": "uz_nie uz_nechcem uz_nepotrebuj* uz_nic nakoniec_nie uz_netreba uz_neposielajte uz_ziadn*",
    "ENOUGH": "staci stacilo len iba bohate",
    "RATHER": "radsej skor namiesto lepsie nakoniec vlastne",
    "POLITE": "nemohl* nemozete nemozes neslo_by nedalo_by neposlali_by nechceli_by nebolo_by",
    "IT": "ju to ho je tuto",
    "OTHERDOC": """
        faktur* uctenk* blocek reklamac* dobropis* potvrden* objednavk* prihlas* login heslo hesla newsletter* odber registrac* navod* manual* katalog* fotk* fotograf* odkaz* link zmluv* poistk* letenk* listok zasielk* balik* tracking servis* oprav* protokol* zaruk* zarucn* ucet uctu uctom vrat* vraten* formular* certifikat* kupon* rezervac*
        """,
    "PROMO": "webe na_webe stranke strankach letak* akci akcia akciov* zlav* vypredaj* plati platnost* black_friday banner* jarna_ponuk* letna_ponuk* zimna_ponuk* vianocn* specialn* ponuka_tyzdna kod_zlavy v_ponuke sirok* pracovn* inzerat* konci",
    "COND": "ak keby ked pokial ci az",
    "HYPO": "keby_som keby_sme teoreticky hypoteticky",
    "LIMIT": "pod do_ceny maximalne max nepresiahne menej_ako lacnejs* nizsia_ako",
    "ONLYIF": "len_ak iba_ak jedine_ak len_ked iba_ked pod_podmienkou",
    "OTHERWISE": "inak ak_nie",
    "RECEIVED": """
        prisiel prisla prislo prisli poslali_ste posielali obdrzal* nedostal* neprisiel neprisla neprislo psali
        pisali chodi nechodi dostal_som dostala_som dostali_sme som_dostal* prijimam akceptujem
        """,
    "HOW": "kedy ako_dlho co_sa_stane automaticky samo",
    "FIX": "preklep* pardon oprava opravujem spravne sorry ospravedl* prepacte zle spravny spravna chyb* radsej skor namiesto lepsie vlastne pomylil* nakoniec",
    "WRONG": "zle zly zlu zla chyb* preklep* nespravn* stary stare staru stara neaktualn* zmenil* prestahoval* vydala ozenil*",
    "COPY": "kopia kopiu kopii v_kopii cc",
    "OWN": "moj moj_mail moj_email sukromny osobny svoj moje moja",
    "OLD": "stary stara staru nefunguje nepouzivam zrusen* plna neplati neplatny necitam nepozeram",
    "SAME": "rovnaky rovnaku rovnakej tu_istu ten_isty to_iste tu_ista totozn* vyssie uvedeny uvedenu spomin* co_mate uz_mate v_podpise podpise predchadzajuc* tento_mail tuto_adresu z_ktoreho ako_predtym",
    "FIRST": "prvy prvu ten_prvy povodn*",
    "TO": "na k adresu",
    "DATA": "udaj* data dat datach informac* osobne_udaje osobnych_udajov zaznam*",
    "MYDATA": "moje_udaje moje_data mojich_udajov mojich_osobnych svojich_udajov svojich_osobnych moje_osobne svoje_udaje",
    "ACCOUNT": "ucet ucte uctu profil* registrac* evidenc* databaz* systeme vediete mate_ma zakaznick*",
    "CHATLOG": "chat chatu konverzac* rozhovor historiu spravy komunikac*",
    "ALL": "vsetko vsetky vsetkych vsetkych komplet",
    "ABOUTME": "o_mne o_nas mojej_osobe ma_z mna_z nas_z ma_v ma_tyk* mna_tyk* pod_mojim s_mojim",
    "HOLD": "vediete mate uchovav* ukladate ulozen* drzite spracuv* spracov* evidujete zhromazd* viete",
    "COPYOF": "vypis* kopiu kopia prehlad export* stiahnut nahliadnut ukazte ukazat oznamte poskytn* spristupn* zaujima poslite vediet zaslat zaslite",
    "ACCESS": "pristup_k clanku_15 cl_15 ziadost_o_pristup pravo_na_pristup prenosnost* pristup_ku pristupu_k",
    "LAW": "gdpr clanku_15 cl_15 clanku_17 cl_17 clanku_16 cl_16 ochrane_osobnych osobne_udaje osobnych_udajov",
    "DELETE": "zmazat zmazte zmaz vymaz* odstran* zlikvid* zrusit_ucet zruste_ucet zruste_mi zrusit_registraci zruste_registraciu vyhod* vyrad* vyskrtn* skartuj*",
    "FORGET": "byt_zabudnut* zabudnite_na_mna pravo_na_vymaz",
    "DEVICE": "notebook* disk disku ssd hdd telefonu mobilu tablet* pocitac* pc nas usb zaloh* fotoaparat* tlaciar* router* cloudu kariet cookies prehliadac* navigac*",
    "ORDER": "objednavk* objednavok kosik* polozk* doruc* dodac* doprav* zasielk* balik* rezervac* termin* montaz* recenz* hodnoten* faktur* splatk* zajazd*",
    "CORRECT": "oprav* zmen* zmenit uprav* aktualiz* prepis* prepiste",
    "ATTR": "meno mena priezvisk* adresa adresu adrese bydlisk* telefon cislo narodeni datum_narodenia udaj* titul psc ulica iban cislo_uctu kontakt* mail email",
    "WITHDRAW": "odvola* odvolavam stahujem beriem_spat rusim zrusit namieta* odhlas* odvolanie ukonc*",
    "CONSENT": "suhlas suhlasu suhlasom suhlasy",
    "MARKETING": """
        newsletter* marketing* obchodne_oznam* obchodnych_oznam* spam* propagac* hromadn* akciove_maily noviniek
        novinky reklama reklamy reklamu reklamne* reklamny*
        """,
    "STOP": """
        prestante prestan neprajem nezelam nezasielajte neposielajte uz_nechcem dost ukoncite vyrad* zastavte
        nechodi nechcem
        """,
    "UNSUB": "odhlaste odhlasujem odhlasenie odhlasit_odber",
    "HUMAN": """
        clovek cloveka clovekom ziv*_clove* ziv*_operat* ziv*_osob* skutocn*_clove* skutocn*_osob* niekto_ziv*
        ludsk*_operat* ludsk*_podpor*
        """,
    "ROLE": """
        veduc* manazer* sef sefa kolega kolegu kolegom kolegyn* poradc* technik* specialist* predavac* konzultant*
        niekym niekto niekoho pracovnik* zamestnanc* nadriaden* podpor* ma_na_starosti operator* kompetentn*
        """,
    "BOT": "bot bota botom robot* chatbot* automat automatom ai stroj",
    "TALK": "hovorit porozprav* rozpravat prepoj* spoj* odovzd* predaj komunikovat riesit kontakt* bavit prepnut dajte_mi",
    "BREAK": "ale a tak takze pretoze lebo alebo nech aby",
}
