"""Polish words, without diacritics."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        nie_wiem nie_ma_sprawy nie_ma_problemu nie_tylko nie_zapomnij* nie_zapomnijcie nie_ma_za_co nie_szkodzi
        nie_jestem_pewn* nie_pamietam nie_dziala nie_moge nie_mam_pojecia nie_widze nie_spieszy nie_ma_pospiechu
        kartka kartki daty data_dostawy data_produkcji data_urodzenia_psa nie_pasuje zadna_roznica oferujecie
        oferuje oferuja oferujemy poslizg* nie_chodzi_o zmienna zmienne z_danymi bez_problemu nie_dluzej nie_pozniej
        danych_technicznych dane_techniczne karta_pamieci posiad* posada wysylacie wysylka wysylki wysylke_do
        przesylki przesylke wysylkowy usterk* nie_moglem nie_moglam nie_zdazylem bez_pospiechu samo_nie pana_kolega
        pani_kolezanka rozmawialem rozmawialam rozmawialismy
        """,
    "OFFER": """
        ofert* wycen* kosztorys* kalkulac* cennik* propozycj* ofertk* oszacowan* zestawienie_cen zestawienie_kosztow zapytanie_ofertowe zestawienie_cenowe
        wyliczen* wstepna_cena cene_na_pismie przedstawienie_oferty
        """,
    "PRICE": """
        cena cene ceny ceni cenie ile_kosztuje koszt kosztuje kosztow kwota kwote ile_by policz* oblicz* wylicz*
        przelicz* na_pismie pisemnie budzet budzetu
        """,
    "MONEY": "zl pln zlotych",
    "DETAILS": "szczegol* podsumowan* specyfik* zestawien* informac* info parametry warianty wszystko calosc opis",
    "SEND": """
        wysl* wysyl* przesl* przesyl* podesl* podesyl* posl* posylac wyslac przeslac slijcie dosl* przekaz* przekazac mailnij* mailnac mejln* wrzucic wrzuc wrzuccie rzuccie podrzuc* odesl* zmailowac wymailowac
        przygotowac przygotujcie przygotuj skierowac dostarczyc nadeslac nadeslij*
        """,
    "MAIL": """
        mail maila mailem mailu maile mailik mailowo mailowa mailowy mejl* email emaila emailem emailu emailowo
        e_mail skrzynk* poczty_elektronicznej poczta_elektroniczna droga_elektroniczna droga_mailowa elektronicznie
        poczte malpa
        """,
    "ADDRESS": "adres adresu adresem",
    "WHERE": "gdzie dokad na_jaki na_jakiego na_ktory na_ktorego jaki_adres jaki_mail pod_jaki",
    "CALL": "telefonow zadzwon* dzwon* zadzwoni zadzwonic zadzwoncie oddzwon* przedzwon* telefoniczny_kontakt kontakt_telefoniczny telefonu_od prosze_o_telefon telefonicznie_omowic przekrec*",
    "PHONE": "telefon* komork* numer tel telefonicznie",
    "MESSENGER": "whatsapp* whatsap* messenger* sms* esemes* telegram* viber* signal* facebook* instagram* wiadomosc_na",
    "HERE": "tutaj tu na_czacie czacie w_czacie czat na_chacie chacie",
    "SHOP": "sklepie osobiscie salonie przyjade podjade wpadne poczta_tradycyjna listem poczta_polska stacjonarnie odbior_osobisty",
    "WANT": """
        chce chcemy chcial* chcielibysm* prosz* poprosz* poproszę prosil* prosba prosbe potrzeb* szukam szukamy interesuj* zainteres* moge mozna mozecie moglb* moglibysc* mogl* dostac dostane otrzymac uprzejmie zalezy
        chetnie wnosze zlozyc byloby daloby da_sie czy_jest_mozliwosc jest_mozliwosc zycz* mozesz moze_pan moze_pani przydal* wolal* pls plis
        """,
    "YES": """
        tak jasne pewnie oczywiscie dobrze dobra dobry_pomysl ok okej oki okay super chetnie poprosze prosze_bardzo zgoda zgadza zgadzam swietnie jak_najbardziej no_pewnie no_jasne bardzo_chetnie spoko
        moze_byc niech_bedzie biore prosze_wyslac idealnie rewelacja czemu_nie dlaczego_nie owszem ta no_dobra no_to gra pasuje bardzo_prosze fajnie zdecydowanie no_tak naturalnie
        """,
    "NO": "nie nie_dziekuje nie_dzieki nie_trzeba nie_teraz nieee raczej_nie chyba_nie dziekuje_nie podziekuje nie_chce niekoniecznie nie_potrzebuje nie_skorzystam nie_jestem_zainteresowan*",
    "NOT": "nie zadn* nigdy nic ani",
    "NONEED": """
        nie_trzeba nie_potrzeba nie_potrzebuje nie_potrzebujemy niepotrzebn* nie_musi nie_musicie nie_musisz nie_ma_potrzeby nie_ma_sensu zbedn* nie_warto zbyteczn* darujcie daruj* obejdzie_sie podziekuje
        nie_fatyguj* nie_klopocz*
        """,
    "CANCEL": "anuluj* anulowac wycofuje_prosbe wycofuje_zapytanie cofam_prosbe skreslcie skreslic wstrzymaj* odwoluje odwolac odwolaj* zapomnijcie_o zapomnij_o",
    "ABORT": """
        zrezygnow* wycofuje_sie rozmyslil* zmienilem_zdanie zmienilam_zdanie zmienilismy_zdanie dajmy_spokoj
        dajcie_spokoj dajmy_sobie odpuszcz* odpusc* odpuscmy niewazne nieaktualn* kupilem_gdzie kupilam_gdzie
        kupilem_juz kupilam_juz kupilem_gdzies kupilismy gdzie_indziej gdzies_indziej w_innym_sklepie
        u_konkurencji taniej_gdzie nie_jestem_zainteresowan* nie_jestesmy_zainteresowan* zostawmy_to
        zostawcie_to zostaw_to bezprzedmiotow* dziekuje_nie_skorzystam nie_interesuje rezygnuj*
        """,
    "NOLONGER": "juz_nie juz_nic juz_niepotrzebn* juz_nie_trzeba jednak_nie nie_juz",
    "ENOUGH": "wystarcz* starczy tylko jedynie samo",
    "RATHER": "wole wolal* raczej lepiej zamiast jednak najlepiej",
    "POLITE": """
        nie_moglb* nie_moglibysc* nie_mogliby nie_mogl_by nie_daloby nie_moze_pan nie_moze_pani nie_mozna_by nie_mozecie_mi nie_byloby nie_wyslalibysc* nie_wyslalby* nie_chcialb* nie_ma_pan nie_ma_pani nie_zechcial* czy_nie_mogl*
        """,
    "IT": "ja to go je ta tej tego",
    "OTHERDOC": """
        faktur* paragon* rachunek reklamac* zwrot* zwroc* gwarancj* potwierdz* zamowieni* zamowien logowan* login* zalogow* haslo hasla haslem newsletter* konto konta koncie rejestrac* zarejestr* instrukcj* katalog* zdjec* zdjecia fotk* foto link linka
        umow* polis* bilet* voucher* paczk* przesylk* sledzen* serwis* napraw* protokol* korekt* karta_podarunkowa kartę punkty dowod_zakupu regulamin* formularz* zaswiadczen* certyfikat* wniosek cv aplikac* etykiet* rma skan* wyciag* listu_przewozowego broszur* folder kupon*
        rezerwac* harmonogram* deklarac* zapis*
        """,
    "PROMO": """
        stronie na_stronie strony strona_glowna promocj* promocyjn* gazetk* ulotk* folderu wyprzedaz* rabat* znizk* kod_rabatowy black_friday oferta_specjalna oferty_specjalnej oferta_dnia oferta_tygodnia oferty_dnia obowiazuje obowiazywac wazna_do
        banner* baner* reklam* oferta_swiateczna oferta_wiosenna oferta_pracy oferty_pracy ogloszen* wiosenn* swiateczn* do_kiedy w_ofercie macie_w_ofercie szeroka_oferta bogata_oferta szerok* plakat* witryn* konczy aktualna_oferta na_glownej wakacyjna_oferta letnia_oferta zimowa_oferta
        """,
    "COND": "jesli jezeli jak gdyby o_ile kiedy skoro gdy",
    "HYPO": "gdybym gdybysmy teoretycznie hipotetycznie",
    "LIMIT": "ponizej pod_warunkiem do_kwoty maksymalnie max nie_wiecej nie_przekroczy nie_przekracza mniej_niz taniej_niz tansza_niz tanszy_niz nizsz* zejdziecie zmiesci* nie_drozej w_granicach",
    "ONLYIF": "tylko_jesli tylko_jak tylko_wtedy pod_warunkiem wylacznie_jesli tylko_gdy tylko_w_przypadku jedynie_jesli tylko_jezeli",
    "OTHERWISE": "inaczej w_przeciwnym jak_nie jesli_nie jezeli_nie",
    "RECEIVED": """
        dostal* otrzymal* przyszl* przyszedl doszl* doszedl wyslaliscie pisal* przyslaliscie nie_dostal* nie_przysz*
        dotarl* przeslaliscie wysylaliscie zamawial* wyslal wyslala przeslal przeslala przyslal przyslala podeslal
        podeslala wyslano przyjmuje przyjmujemy akceptuj*
        """,
    "HOW": """
        jak_dlugo kiedy w_jaki_sposob ile_czasu co_sie_dzieje co_sie_stanie sam sama samo automatycznie jak_szybko
        ile_to_trwa bezpieczne bezpieczn*
        """,
    "FIX": """
        literowk* pomylk* pomylil* przepraszam sorry sory poprawk* poprawny poprawna poprawnie wlasciwy wlasciwa prawidlow* zamiast bledn* zle blad jednak lepiej raczej znaczy uups ups oj korekta podalem podalam zgubil* wkradl* inny jeszcze_raz najlepiej
        ten_wlasciwy prawidlowy
        """,
    "WRONG": """
        zle zly zla blad bledem bledn* bledny literowk* nieaktualn* stary stara stare pomylk* niepoprawn*
        nieprawidlow* zmienil* zmienila przekrec* niezgodn* nazywam_sie_teraz wyszlam_za ozenil* blad* blad_w
        przeprowadzil* przeprowadzam przeprowadzilismy
        """,
    "COPY": "kopia kopie kopii do_wiadomosci dw cc udw w_kopii",
    "OWN": "moj moj_mail moj_email moj_adres prywatny moja wlasny moje swoj",
    "OLD": "stary nieaktualn* nie_dziala nie_uzywam juz_nie_istnieje pelna zablokowan* nie_zagladam nie_sprawdzam dawny",
    "SAME": """
        ten_sam tego_samego tym_samym ta_sama to_samo te_sama taki_sam powyzej wyzej wczesniej podany podanego podanym podalem_juz podalam_juz ktory_macie co_macie z_ktorego z_jakiego juz_macie macie_juz w_podpisie podpisie ze_stopki stopce ten_co ten_mail ten_adres
        tego_maila ten_z jak_wyzej jw poprzedni z_reklamacji o_tej o_ta na_niego na_ten tamten uzywalem zapisany_macie juz_pisalem juz_podawal* co_przy ktory_podal*
        """,
    "FIRST": "pierwszy pierwszego ten_pierwszy",
    "TO": "na do pod",
    "DATA": "dane danych danymi osobowe osobowych informac* rekord* wpis* moimi_danymi moich_danych",
    "MYDATA": "moje_dane moich_danych moimi_danymi moje_osobowe swoich_danych swoje_dane danych_osobowych_moich moich_osobowych mnie_danych mnie_danych_osobowych",
    "ACCOUNT": "konto konta koncie kontem profil* bazie bazy systemie systemu rejestr* macie_mnie zapisan* u_was kartotec* panelu kliencki* zapisali",
    "CHATLOG": "czat* chat* rozmow* konwersac* historii historie wiadomosci korespondenc*",
    "ALL": "wszystko wszystkie wszystkich calosc wszelkie wszelkich komplet",
    "ABOUTME": """
        o_mnie na_moj_temat mojej_osoby moja_osobe o_nas mnie_z nas_z mnie_dotycz* dotyczace_mnie pod_moim u_was_mam
        z_moim dotycza_mnie dotyczacych_mnie dotyczacych_mojej
        """,
    "HOLD": """
        przechowuj* macie trzymacie przetwarza* posiadacie posiada zbieracie gromadz* zebral* zapisan* wiecie
        udostepn* przetwarzan* zebrane zgromadz* wie
        """,
    "COPYOF": """
        kopii kopie kopia wyciag* wglad* wykaz eksport* pobrac ujawni* udostepni* pokaz* informac* dowiedziec
        przekaz* przeslac przesl* wysl* wgladu lista liste zobaczyc wypisz*
        """,
    "ACCESS": "dostep_do_danych dostepu_do_danych dostep_do_moich dostepu_do_moich dostep_do_swoich art_15 artykul_15 artykulu_15 prawo_dostepu prawa_dostepu wglad_w_moje wglad_do_moich wgladu_do_danych przenoszeni*",
    "LAW": """
        rodo gdpr art_15 artykulu_15 art_17 artykulu_17 art_16 artykulu_16 ochrony_danych ochronie_danych
        danych_osobowych dane_osobowe
        """,
    "DELETE": """
        usun* usunac usuwac usuniec* skasuj* skasow* kasuj* kasow* wykasuj* wykasow* wymaz* zlikwid* likwid*
        zamknij* zamknac_konto zamkniecie_konta wykresl* wyrzuc* zniszcz* zniknac znikn* wyczysc* zdejmijcie zamknac
        wykreslcie
        """,
    "FORGET": "zapomnianym zapomniana zapomnijcie_o_mnie zapomniec_o_mnie prawo_do_usuniecia zapomnian*",
    "DEVICE": """
        laptop* dysk* ssd hdd pendriv* telefonu telefonie tablet* komputer* nas kopia_zapasow* backup* aparat* drukark* router* chmur* karty_pamieci karcie_pamieci smartwat* ciasteczk* cookies przegladar* nawigac* konsol* pamiec* smartfon* iphon* kamer*
        """,
    "ORDER": """
        zamowien* koszyk* pozycj* dostaw* przesylk* paczk* paczkomat* termin* rezerwac* wizyt* montaz* opini*
        komentarz* faktur* rat raty wycieczk* odbior* kurier* przypomnien* liste_zyczen listy_zyczen produkt*
        artykul_z
        """,
    "CORRECT": """
        popraw* poprawi* zmien* zmienic zmiane zmiana sprostow* sprostuj* zaktualiz* aktualiz* skoryg* koryg*
        uaktualn* modyfik* przepis* podmieni* edytow* korekt*
        """,
    "ATTR": """
        nazwisk* imie imienia imieniu imion adres adresu zamieszkan* telefon telefonu numer numeru data_urodzenia
        date_urodzenia daty_urodzenia dane danych kod_pocztowy kodu_pocztowego ulica ulice ulicy iban
        konta_bankowego pesel kontakt* mail maila email nr komork* rachunk* kodzie kodem_pocztowym
        """,
    "WITHDRAW": """
        wycofuj* wycofac wycofani* cofam cofn* odwoluj* odwolac sprzeciw* sprzeciwia* cofniec* rezygnuj* zrezygnowac
        nie_wyrazam wypis* wypisac wypisan* rezygnacj* wypisac_sie zakoncz*
        """,
    "CONSENT": "zgode zgody zgoda zgod",
    "MARKETING": """
        marketing* newsletter* handlow* promocyjn* spam* mailing* promocj* ofert_handlowych materialow_reklamowych
        gazetk* reklamowych telemarket* reklama reklamy reklame reklam reklamow* mailingow*
        """,
    "STOP": """
        przestan* nie_zycze nie_zyczymy dosc koniec wypis* nie_chce_juz juz_nie zaprzestan* zaprzestac skonczcie
        zadnych nie_dzwoncie mam_dosyc dosyc stop usuncie_mnie zakoncz*
        """,
    "UNSUB": """
        wypisz* wyrejestr* odsubskryb* unsub* rezygnuje_z_newsletter* rezygnacja_z_newsletter* prosze_wypisac
        mnie_wypisac o_wypisanie
        """,
    "HUMAN": """
        czlowiek* zywa_osob* konsultant* osoba_zywa prawdziw*_czlow* prawdziw*_osob* prawdziw*_pracown*
        prawdziw*_konsult* zyw*_czlow* zyw*_osob* zyw*_konsult* zyw*_pracown* ktos_zyw* kogos_zyw* kims_zyw*
        normaln*_czlow* ludzk*_konsult*
        """,
    "ROLE": """
        kierowni* menedzer* manager* menadzer* szef* przelozon* doradc* pracowni* kolezank* specjalist* technik*
        ekspert* sprzedawc* handlow* kims ktos kogos dyrektor* obslug* opiekun* przedstawiciel* dzialu kolega kolege
        odpowiedzialn* operator* kompetentn* komus
        """,
    "BOT": "bot bota botem boty robot* chatbot* automat automatem automatu maszyn* sztuczn* ai program*",
    "TALK": """
        rozmaw* porozmaw* pogad* polacz* laczcie przelacz* przekaz* przekierow* skontakt* kontakt mowic pomowic
        omowic zawol* poprosze_z rozmowy_z rozmowa_z rozmowe_z gadac popros* przekaza* przej* przejmie przejac
        zlozyc_skarge poskarzyc przekazecie dajcie_mi daj_mi prosze_dac zajal zajac zalatwic zajmie prosze_zawolac
        """,
    "BREAK": "ale a i bo wiec lecz oraz tylko_ze zeby jednak",
}
