"""Polish words of an offer and of an attitude to it, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        nie_wiem nie_ma_sprawy nie_ma_problemu nie_tylko nie_zapomnij* nie_zapomnijcie nie_ma_za_co nie_szkodzi
        nie_jestem_pewn* nie_pamietam nie_dziala nie_moge nie_mam_pojecia nie_widze nie_spieszy nie_ma_pospiechu
        kartka kartki daty data_dostawy data_produkcji data_urodzenia_psa nie_pasuje zadna_roznica oferujecie oferuje
        oferuja oferujemy poslizg* nie_chodzi_o zmienna zmienne z_danymi bez_problemu nie_dluzej nie_pozniej
        danych_technicznych dane_techniczne karta_pamieci posiad* posada wysylacie wysylka wysylki wysylke_do
        przesylki przesylke wysylkowy usterk* nie_moglem nie_moglam nie_zdazylem bez_pospiechu samo_nie pana_kolega
        pani_kolezanka rozmawialem rozmawialam rozmawialismy tak_czy_nie w_radiu w_telewizji zestaw zestawu zestawy
        nie_laczy fv_korekt* faktur*_korekt* korekt*_faktur* reklam*_w_radi* reklam*_w_telewizj* niszczark*
        jak_pan_moze jak_bedzie_mozna inna inne innej innego stracil*_dostep brak_dostepu
        zapomnial*_hasl* zapomnial*_login* zapomnialem zapomnialam zapomniane_haslo
        sie_wypisal sie_wypisala wyciag_z_konta wyciagu_z_konta zaswiadczenie_z_krk
        """,
    "OFFER": """
        ofert* wycen* kosztorys* kalkulac* cennik* propozycj* ofertk* oszacowan* zestawienie_cen zestawienie_kosztow
        zapytanie_ofertowe zestawienie_cenowe wyliczen* wstepna_cena cene_na_pismie przedstawienie_oferty oferc*
        wycenk* przybliz*_cen* orientacyjn*_cen* wstepn*_kosztorys*
        wyslijcie_mi_cos przeslijcie_mi_cos wyslijcie_cos podeslijcie_cos
        """,
    "PRICE": """
        cena cene ceny ceni cenie ile_kosztuje koszt kosztuje kosztow kwota kwote ile_by policz* oblicz* wylicz*
        przelicz* na_pismie pisemnie budzet budzetu ile_kosztuj* ile_to ile_razem ile_wyjdzie ile_bierzecie ile_za
        po_ile ile_bedzie ile_wynosi jaka_cena jaki_koszt stawk* cenami cen cenach jakie_ceny ile_zaplac* koszty
        ile_chcecie ile_u_was ile_pan_chce ile_pani_chce cen_hurtowych
        """,
    "MONEY": "zl pln zlotych",
    "DETAILS": """
        szczegol* podsumowan* specyfik* zestawien* informac* info parametry warianty wszystko calosc opis rozpisk*
        porownan* zestawienie zestawienia warunki propozycje modele_z
        dokladniej szczegolowo
        """,
    "SEND": """
        wysl* wysyl* przesl* przesyl* podesl* podesyl* posl* posylac wyslac przeslac slijcie dosl* przekaz* przekazac
        mailnij* mailnac mejln* wrzucic wrzuc wrzuccie rzuccie podrzuc* odesl* zmailowac wymailowac przygotowac
        przygotujcie przygotuj skierowac dostarczyc nadeslac nadeslij* napisz* napisac odpisz* odpisac przyslij*
        przyslac przysla* przysylaj* nadsyl* wyslijcie wysylam wysle wyslemy przesle podesle dostac_na dac_na
        przyslali poslijcie pisz_pan slac slij dostawac otrzymywac
        tam_wysl* tam_przesl* tam_posl* tam_dajcie na_niego_dajcie
        wyslijcie_mi_cos przeslijcie_mi_cos wyslijcie_cos podeslijcie_cos
        """,
    "MAIL": """
        mail maila mailem mailu maile mailik mailowo mailowa mailowy mejl* email emaila emailem emailu emailowo e_mail
        skrzynk* poczty_elektronicznej poczta_elektroniczna droga_elektroniczna droga_mailowa elektronicznie poczte
        malpa gmail gmaila gmailu poczte_elektroniczna slimak mejla mejlem poczcie interii onecie na_poczte
        """,
    "ADDRESS": "adres adresu adresem",
    "WHERE": "gdzie dokad na_jaki na_jakiego na_ktory na_ktorego jaki_adres jaki_mail pod_jaki",
    "CALL": """
        telefonow zadzwon* dzwon* zadzwoni zadzwonic zadzwoncie oddzwon* przedzwon* telefoniczny_kontakt
        kontakt_telefoniczny telefonu_od prosze_o_telefon telefonicznie_omowic przekrec* telefonow_z
        """,
    "PHONE": "telefon* komork* numer tel telefonicznie",
    "MESSENGER": """
        whatsapp* whatsap* messenger* sms* esemes* telegram* viber* signal* facebook* instagram* wiadomosc_na
        przez_telefon telefonicznie na_telefon ustnie przy_telefonie do_telefonu
        na_faks faksem
        """,
    "HERE": "tutaj tu na_czacie czacie w_czacie czat na_chacie chacie",
    "SHOP": """
        sklepie osobiscie salonie przyjade podjade wpadne poczta_tradycyjna listem poczta_polska stacjonarnie
        odbior_osobisty
        """,
    "WANT": """
        chce chcemy chcial* chcielibysm* prosz* poprosz* poproszę prosil* prosba prosbe potrzeb* szukam szukamy
        interesuj* zainteres* moge mozna mozecie moglb* moglibysc* mogl* dostac dostane otrzymac uprzejmie zalezy
        chetnie wnosze zlozyc byloby daloby da_sie czy_jest_mozliwosc jest_mozliwosc zycz* mozesz moze_pan moze_pani
        przydal* wolal* pls plis czy_mozna moglibyscie chcialabym chcialbym prosilbym prosilabym potrzebujemy
        poprosimy bysmy niech_przyjdzie pani_moze pan_moze
        """,
    "YES": """
        tak jasne pewnie oczywiscie dobrze dobra dobry_pomysl ok okej oki okay super chetnie poprosze prosze_bardzo
        zgoda zgadza zgadzam swietnie jak_najbardziej no_pewnie no_jasne bardzo_chetnie spoko moze_byc niech_bedzie
        biore prosze_wyslac idealnie rewelacja czemu_nie dlaczego_nie owszem ta no_dobra no_to gra pasuje
        bardzo_prosze fajnie zdecydowanie no_tak naturalnie no_dawaj dawaj dawajcie jasne_ze taak taaak
        jak_najbardziej_tak prosze_tak pasi git ok_to moze_byc_tak bylbym_wdzieczn* bylabym_wdzieczn*
        """,
    "NO": """
        nie nie_dziekuje nie_dzieki nie_trzeba nie_teraz nieee raczej_nie chyba_nie dziekuje_nie podziekuje nie_chce
        niekoniecznie nie_potrzebuje nie_skorzystam nie_jestem_zainteresowan* nie_nie raczej_nie_trzeba
        w_zadnym_wypadku absolutnie_nie jeszcze_nie na_razie_nie
        """,
    "NOT": "nie zadn* nigdy nic ani nie_przysyl* nie_chcemy nie_wysyl* byle_nie tylko_nie_mail oby_nie",
    "NONEED": """
        nie_trzeba nie_potrzeba nie_potrzebuje nie_potrzebujemy niepotrzebn* nie_musi nie_musicie nie_musisz
        nie_ma_potrzeby nie_ma_sensu zbedn* nie_warto zbyteczn* darujcie daruj* obejdzie_sie podziekuje nie_fatyguj*
        nie_klopocz* zachowajcie_sobie darujmy nie_fatygujcie
        """,
    "CANCEL": """
        anuluj* anulowac wycofuje_prosbe wycofuje_zapytanie cofam_prosbe skreslcie skreslic wstrzymaj* odwoluje
        odwolac odwolaj* zapomnijcie_o zapomnij_o wstrzymajcie wycofujemy anulujemy anulowac_zapytanie
        wycofac_zapytanie
        """,
    "ABORT": """
        zrezygnow* wycofuje_sie rozmyslil* zmienilem_zdanie zmienilam_zdanie zmienilismy_zdanie dajmy_spokoj
        dajcie_spokoj dajmy_sobie odpuszcz* odpusc* odpuscmy niewazne nieaktualn* kupilem_gdzie kupilam_gdzie
        kupilem_juz kupilam_juz kupilem_gdzies kupilismy gdzie_indziej gdzies_indziej w_innym_sklepie u_konkurencji
        taniej_gdzie nie_jestem_zainteresowan* nie_jestesmy_zainteresowan* zostawmy_to zostawcie_to zostaw_to
        bezprzedmiotow* dziekuje_nie_skorzystam nie_interesuje rezygnuj* rozmysl* biore_od kupie_gdzie
        kupuje_gdzie_indziej zalatwil* rezygnujemy juz_nieaktualn* maz_nie_chce zona_nie_chce juz_kupilismy z_tego_nic
        jednak_nic juz_mam_inn* mam_juz_inn* juz_znalaz* znalazla_kogos znalazl_kogos jednak_rezyg*
        dla_mnie_za_drog* dla_nas_za_drog*
        """,
    "NOLONGER": "juz_nie juz_nic juz_niepotrzebn* juz_nie_trzeba jednak_nie nie_juz odhacz* odznacz*",
    "ENOUGH": "wystarcz* starczy tylko jedynie samo",
    "RATHER": """
        wole wolal* raczej lepiej zamiast jednak najlepiej niech_przyjdzie uzyjcie wezcie lepiej_na zamiast_na
        """,
    "POLITE": """
        nie_moglb* nie_moglibysc* nie_mogliby nie_mogl_by nie_daloby nie_moze_pan nie_moze_pani nie_mozna_by
        nie_mozecie_mi nie_byloby nie_wyslalibysc* nie_wyslalby* nie_chcialb* nie_ma_pan nie_ma_pani nie_zechcial*
        czy_nie_mogl*
        """,
    "IT": "ja to go je ta tej tego",
    "OTHERDOC": """
        faktur* paragon* rachunek reklamac* zwrot* zwroc* gwarancj* potwierdz* zamowieni* zamowien logowan* login*
        zalogow* haslo hasla haslem newsletter* konto konta koncie rejestrac* zarejestr* instrukcj* katalog* zdjec*
        zdjecia fotk* foto link linka umow* polis* bilet* voucher* paczk* przesylk* sledzen* serwis* napraw* protokol*
        korekt* karta_podarunkowa kartę punkty dowod_zakupu regulamin* formularz* zaswiadczen* certyfikat* wniosek cv
        aplikac* etykiet* rma skan* wyciag* listu_przewozowego broszur* folder kupon* rezerwac* harmonogram* deklarac*
        zapis* przelew* wyplat* pensj* nadplat* pin bilety biletow przypomnien*
        paragon* paragonu
        """,
    "PROMO": """
        stronie na_stronie strony strona_glowna promocj* promocyjn* gazetk* ulotk* folderu wyprzedaz* rabat* znizk*
        kod_rabatowy black_friday oferta_specjalna oferty_specjalnej oferta_dnia oferta_tygodnia oferty_dnia
        obowiazuje obowiazywac wazna_do banner* baner* reklam* oferta_swiateczna oferta_wiosenna oferta_pracy
        oferty_pracy ogloszen* wiosenn* swiateczn* do_kiedy w_ofercie macie_w_ofercie szeroka_oferta bogata_oferta
        szerok* plakat* witryn* konczy aktualna_oferta na_glownej wakacyjna_oferta letnia_oferta zimowa_oferta
        waszej_oferty waszej_ofercie z_oferty promocjach promocjami
        """,
    "COND": "jesli jezeli jak gdyby o_ile kiedy skoro gdy",
    "HYPO": "gdybym gdybysmy teoretycznie hipotetycznie",
    "LIMIT": """
        ponizej pod_warunkiem do_kwoty maksymalnie max nie_wiecej nie_przekroczy nie_przekracza mniej_niz taniej_niz
        tansza_niz tanszy_niz nizsz* zejdziecie zmiesci* nie_drozej w_granicach
        """,
    "ONLYIF": """
        tylko_jesli tylko_jak tylko_wtedy pod_warunkiem wylacznie_jesli tylko_gdy tylko_w_przypadku jedynie_jesli
        tylko_jezeli
        """,
    "OTHERWISE": "inaczej w_przeciwnym jak_nie jesli_nie jezeli_nie",
    "RECEIVED": """
        dostal* otrzymal* przyszl* przyszedl doszl* doszedl wyslaliscie pisal* przyslaliscie nie_dostal* nie_przysz*
        dotarl* przeslaliscie wysylaliscie zamawial* wyslal wyslala przeslal przeslala przyslal przyslala podeslal
        podeslala wyslano przyjmuje przyjmujemy akceptuj* mieliscie_wyslac mieliscie_przeslac miala_isc miala_przyjsc
        mial_przyjsc obiecal*
        szla poszla trafila poszlo trafilo
        otrzymal otrzymala otrzymali otrzymalas
        """,
    "HOW": """
        jak_dlugo kiedy w_jaki_sposob ile_czasu co_sie_dzieje co_sie_stanie sam sama samo automatycznie jak_szybko
        ile_to_trwa bezpieczne bezpieczn*
        """,
    "FIX": """
        literowk* pomylk* pomylil* przepraszam sorry sory poprawk* poprawny poprawna poprawnie wlasciwy wlasciwa
        prawidlow* zamiast bledn* zle blad jednak lepiej raczej znaczy uups ups oj korekta podalem podalam zgubil*
        wkradl* inny jeszcze_raz najlepiej ten_wlasciwy prawidlowy albo_nie czekaj czekajcie chwila zmiana ucielo
        tzn to_znaczy
        """,
    "WRONG": """
        zle zly zla blad bledem bledn* bledny literowk* nieaktualn* stary stara stare pomylk* niepoprawn*
        nieprawidlow* zmienil* zmienila przekrec* niezgodn* nazywam_sie_teraz wyszlam_za ozenil* blad* blad_w
        przeprowadzil* przeprowadzam przeprowadzilismy zlym zlej zlego zlych bledna bledne przestawil* pomylen*
        nie_jestem nieprawd* dawne poprzedni
        """,
    "COPY": "kopia kopie kopii do_wiadomosci dw cc udw w_kopii",
    "OWN": "moj moj_mail moj_email moj_adres prywatny moja wlasny moje swoj mojej mojego swoja swojej",
    "OLD": """
        stary nieaktualn* nie_dziala nie_uzywam juz_nie_istnieje pelna zablokowan* nie_zagladam nie_sprawdzam dawny
        nie_mam_maila
        to_prywatny to_prywatna jest_prywatny
        nie_mam_juz_dostepu nie_mam_juz_do nie_mam_dostepu nie_wchodze
        """,
    "SAME": """
        ten_sam tego_samego tym_samym ta_sama to_samo te_sama taki_sam powyzej wyzej wczesniej podany podanego podanym
        podalem_juz podalam_juz ktory_macie co_macie z_ktorego z_jakiego juz_macie macie_juz w_podpisie podpisie
        ze_stopki stopce ten_co ten_mail ten_adres tego_maila ten_z jak_wyzej jw poprzedni z_reklamacji o_tej o_ta
        na_niego na_ten tamten uzywalem zapisany_macie juz_pisalem juz_podawal* co_przy ktory_podal*
                macie_go go_macie go_juz juz_go_macie znacie_go adres_macie mail_macie maila_macie adres_znacie
        tam_gdzie jak_poprzednio co_reklamacja co_przy_reklamacji
                tam_wysl* tam_przesl* tam_posl* tam_prosze tam_dajcie tam_tez tam_niech wyslijcie_tam
        przeslijcie_tam prosze_tam i_tam tamze na_nia co_ostatnio jak_ostatnio jak_zawsze tego_mejla ten_mejl
        mam_u_was
        na_niego_dajcie na_niego_wysl* na_niego_prosz*
        """,
    "FIRST": "pierwszy pierwszego ten_pierwszy",
    "TO": "na do pod",
    "BREAK": "ale a i bo wiec lecz oraz tylko_ze zeby jednak",
    "MAKE": """
        policz* oblicz* wylicz* przelicz* podlicz* rozpis* skalkul* przygotow* przygotuj* opracow* opracuj* sporzadz*
        zrobic_wycen* zrob_wycen* zrobcie_wycen* spisac spisz* zestawi* wyceni* wycenic ujac ujmij* zaproponuj*
        proponuj*
        przerobi* przelicz* przekalkul*
        """,
    "WRITTEN": "na_pismie pisemn* czarno_na_bialym na_papierze pdf rozpisk* spisane w_pliku dokument",
    "COMES": """
        przyjdzie pojdzie poszlo poszla leci w_drodze wychodzi wyjdzie wyslane wyslana wyslano dotrze bedzie_wycena
        bedzie_jutro bedzie_na_mailu idzie wysylam wysylamy biegniemy
        """,
    "BUY": """
        zapisuje_sie zapisujemy_sie zamawiam zamawiamy biore_to tak_biore rezerwuje rezerwujemy kupuje kupujemy
        zamawia zamawiacie umowic umawiam
        """,
    "WORK": "sluzbow* firmow* firme firma firmy pracy",
    "PRIVATE": "prywatn* domow*",
}
