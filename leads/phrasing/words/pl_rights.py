"""Polish words of a person's rights, and of a person to talk to, without diacritics."""

from typing import Final

WORDS: Final = {
    "DATA": "dane danych danymi osobowe osobowych informac* rekord* wpis* moimi_danymi moich_danych",
    "MYDATA": """
        moje_dane moich_danych moimi_danymi moje_osobowe swoich_danych swoje_dane danych_osobowych_moich
        moich_osobowych mnie_danych mnie_danych_osobowych
        """,
    "ACCOUNT": """
        konto konta koncie kontem profil* bazie bazy systemie systemu rejestr* macie_mnie zapisan* u_was kartotec*
        panelu kliencki* zapisali kartotece kartotek* portalu kartoteka legitymacj*
        """,
    "CHATLOG": "czat* chat* rozmow* konwersac* historii historie wiadomosci korespondenc*",
    "ALL": "wszystko wszystkie wszystkich calosc wszelkie wszelkich komplet",
    "ABOUTME": """
        o_mnie na_moj_temat mojej_osoby moja_osobe o_nas mnie_z nas_z mnie_dotycz* dotyczace_mnie pod_moim u_was_mam
        z_moim dotycza_mnie dotyczacych_mnie dotyczacych_mojej o_mnie_macie o_mnie_zapis* o_mnie_wie* mojej_osobie
        swoje_akta swoja_kart* moja_kart* moje_akta moja_teczk* swoja_teczk* swojej_dokumentac* usuncie_mnie
        usunac_mnie skasujcie_mnie mnie_usun* mnie_skas* o_mnie_przechow* na_mnie_macie o_mnie_tam z_moim_nazwiskiem
        na_moje_nazwisko mnie_w_systemie mnie_w_bazie mnie_w_waszej
        """,
    "HOLD": """
        przechowuj* macie trzymacie przetwarza* posiadacie posiada zbieracie gromadz* zebral* zapisan* wiecie
        udostepn* przetwarzan* zebrane zgromadz* wie zapisaliscie wpisali wpisal wpisane skad_macie zanotowan*
        zebraliscie komu_przekaz* przekazaliscie udostepnil* komu_dali* skad_wiecie kto_wam_dal skad_znacie wpisy
        """,
    "COPYOF": """
        kopii kopie kopia wyciag* wglad* wykaz eksport* pobrac ujawni* udostepni* pokaz* informac* dowiedziec przekaz*
        przeslac przesl* wysl* wgladu lista liste zobaczyc wypisz* chce_zobaczyc chce_wiedziec dostac_wszystko wydruk*
        ujawnijcie wydrukuj* wydajcie wypis_z podac_mi zajrzec
        dajcie wydac podajcie wyszczegolnijcie powiedzcie zobaczyc_swoja zobaczyc_swoje
        wypiszcie_mi wypiszcie_co wypisac_mi wypisz_mi
        """,
    "ACCESS": """
        dostep_do_danych dostepu_do_danych dostep_do_moich dostepu_do_moich dostep_do_swoich art_15 artykul_15
        artykulu_15 prawo_dostepu prawa_dostepu wglad_w_moje wglad_do_moich wgladu_do_danych przenoszeni*
        dostepu_do_swoich dostepu_do_wszystkich dostep_do_wszystkich dostepu_do_informacji_o_mnie
        """,
    "LAW": """
        rodo gdpr art_15 artykulu_15 art_17 artykulu_17 art_16 artykulu_16 ochrony_danych ochronie_danych
        danych_osobowych dane_osobowe
        """,
    "DELETE": """
        usun* usunac usuwac usuniec* skasuj* skasow* kasuj* kasow* wykasuj* wykasow* wymaz* zlikwid* likwid* zamknij*
        zamknac_konto zamkniecie_konta wykresl* wyrzuc* zniszcz* zniknac znikn* wyczysc* zdejmijcie zamknac wykreslcie
        wywal* zapomnij*_o_mnie wypisac_mnie_z_bazy usuniet*
        usuwamy usuniemy kasujemy skasujemy
        """,
    "FORGET": """
        zapomnianym zapomniana zapomnijcie_o_mnie zapomniec_o_mnie prawo_do_usuniecia zapomniany figurowac nic_po_mnie
        po_mnie_u_was nic_nie_zosta* byc_w_waszej byc_w_bazie
        nie_chce_juz_figurowac nie_chce_u_was_figurowac nie_chce_byc_w_waszej
        """,
    "DEVICE": """
        laptop* dysk* ssd hdd pendriv* telefonu telefonie tablet* komputer* nas kopia_zapasow* backup* aparat*
        drukark* router* chmur* karty_pamieci karcie_pamieci smartwat* ciasteczk* cookies przegladar* nawigac* konsol*
        pamiec* smartfon* iphon* kamer*
        """,
    "ORDER": """
        zamowien* koszyk* pozycj* dostaw* przesylk* paczk* paczkomat* termin* rezerwac* wizyt* montaz* opini*
        komentarz* faktur* rat raty wycieczk* odbior* kurier* przypomnien* liste_zyczen listy_zyczen produkt*
        artykul_z
        """,
    "CORRECT": """
        popraw* poprawi* zmien* zmienic zmiane zmiana sprostow* sprostuj* zaktualiz* aktualiz* skoryg* koryg*
        uaktualn* modyfik* przepis* podmieni* edytow* korekt* zmienicie podmien* poprawcie poprawic
        """,
    "ATTR": """
        nazwisk* imie imienia imieniu imion adres adresu zamieszkan* telefon telefonu numer numeru data_urodzenia
        date_urodzenia daty_urodzenia dane danych kod_pocztowy kodu_pocztowego ulica ulice ulicy iban konta_bankowego
        pesel kontakt* mail maila email nr komork* rachunk* kodzie kodem_pocztowym stan_cywilny rok_urodzenia
        narodowosc wiek peselu zamieszkania
        moje_dokumenty moich_dokumentow
        """,
    "WITHDRAW": """
        wycofuj* wycofac wycofani* cofam cofn* odwoluj* odwolac sprzeciw* sprzeciwia* cofniec* rezygnuj* zrezygnowac
        nie_wyrazam wypis* wypisac wypisan* rezygnacj* wypisac_sie zakoncz* cofniet* wycofan* cofnelam cofnalem cofac
        wylacz* wylaczyc rezygnuje
        """,
    "CONSENT": "zgode zgody zgoda zgod zgodzil* pozwolen* zaznaczyl* ptaszek odhacz* kliknelam_zgod* zgoda_na",
    "MARKETING": """
        marketing* newsletter* handlow* promocyjn* spam* mailing* promocj* ofert_handlowych materialow_reklamowych
        gazetk* reklamowych telemarket* reklama reklamy reklame reklam reklamow* mailingow* biuletyn* promek promki
        promkami ulotk* spamu marketingu marketingow* profilowan* mailingu reklamami gazetek gazetki liste_mailing*
        listy_mailing* list_reklam* wysylki_reklam* push powiadomien* ulotek ulotki okolnik* smsow_z spamujecie
        reklamowe personalizowan*
        zadnych_ofert zadnych_reklam zadnych_promocji waszych_ofert_wiecej
        nie_piszcie_do_mnie_wiecej nie_kontaktujcie_sie nie_kontaktowac
        """,
    "STOP": """
        przestan* nie_zycze nie_zyczymy dosc koniec wypis* nie_chce_juz juz_nie zaprzestan* zaprzestac skonczcie
        zadnych nie_dzwoncie mam_dosyc dosyc stop usuncie_mnie zakoncz* nie_przysyl* nie_wysylaj* przestancie
        nie_zycze_sobie dajcie_spokoj odczep* przestac skonczyc konczcie dajcie_mi_spokoj koniec_z przestancie_mi
        wylaczcie wylaczyc odpuscie nie_nekajcie zatrzym*
        nie_piszcie_do_mnie_wiecej nie_kontaktujcie_sie nie_kontaktowac
        """,
    "UNSUB": """
        wypisz* wyrejestr* odsubskryb* unsub* rezygnuje_z_newsletter* rezygnacja_z_newsletter* prosze_wypisac
        mnie_wypisac o_wypisanie wypis* wypisany wypisana wypiszemy
        wypiszcie_mnie wypisac_mnie wykreslcie_mnie
        """,
    "HUMAN": """
        czlowiek* zywa_osob* konsultant* osoba_zywa prawdziw*_czlow* prawdziw*_osob* prawdziw*_pracown*
        prawdziw*_konsult* zyw*_czlow* zyw*_osob* zyw*_konsult* zyw*_pracown* ktos_zyw* kogos_zyw* kims_zyw*
        normaln*_czlow* ludzk*_konsult* zywym_czlow* czlowiekiem czlowieka zywa_osoba z_krwi zyw*_dus* jest_tam_ktos
        jest_tu_ktos prawdziwa_osoba ludzki_kontakt siedzi_tam_ktos jest_ktos
        """,
    "ROLE": """
        kierowni* menedzer* manager* menadzer* szef* przelozon* doradc* pracowni* kolezank* specjalist* technik*
        ekspert* sprzedawc* handlow* kims ktos kogos dyrektor* obslug* opiekun* przedstawiciel* dzialu kolega kolege
        odpowiedzialn* operator* kompetentn* komus inspektor* sekretariat* konsultantk* ktos_od_was dyrekcj*
        brygadzist* kto_decyduje z_panstwa komus_z kierownictw* szefostw*
        """,
    "BOT": """
        bot bota botem boty robot* chatbot* automat automatem automatu maszyn* sztuczn* ai program* skrypt* bocie
        automatyczn* robocik
        """,
    "TALK": """
        rozmaw* porozmaw* pogad* polacz* laczcie przelacz* przekaz* przekierow* skontakt* kontakt mowic pomowic omowic
        zawol* poprosze_z rozmowy_z rozmowa_z rozmowe_z gadac popros* przekaza* przej* przejmie przejac zlozyc_skarge
        poskarzyc przekazecie dajcie_mi daj_mi prosze_dac zajal zajac zalatwic zajmie prosze_zawolac lacze laczymy
        przelaczam polaczcie dac_mi dac_czlow* dawac_czlow* dajcie_czlow* przekazuje przekazac pogadac odezwie
        mnie_przelacz* mnie_polacz* mnie_przekaz* zajal_sie niech_przyjdzie sprowadz* zawolajcie dac_kogos pan_dac
        pani_dac dajcie_kogos mi_kogos
        """,
    "FIXED": """
        poprawion* poprawiam* poprawimy zmienion* zaktualizowan* wpisane naniesion* sprostowan* poprawilam poprawilem
        przepisan* zalatwione
        """,
    "FILE": """
        akta akt aktach kartotek* dokumentacj* rejestr* wszystko_co co_tam w_komputerze wpisane teczk* co_wiecie
        ankiet* baz*_danych umowie karcie legitymacji kartotec*
        """,
    "EXTRACT": "kopi* wyciag* wykaz* odpis* eksport*",
    "DEADLINE": "30_dni ciagu_miesiaca ustawowym_terminie terminie_ustawowym trzydziestu_dni do_miesiaca",
    "VANISH": """
                precz znik* wywal* wyrzuc* spal* sladu zapomn* znikn* wymaz* wylecial* wyleciec wylecialy
        zniknac zniknel* znikne*
        """,
    "ANYONE": "ktos kogos kims komus",
    "CONNECT": "przelacz* polacz* laczcie lacze przekier* przekaz* przerzuc* dajcie_mnie",
    "DEPT": "serwis* sklep* dzial* oddzial* biur* magazyn* recepcj* central* infolini* warsztat* reklamac* ksiegow*",
    "THERE": "jest_tam jest_tu czy_jest macie_tam da_sie_tu",
    "HANDOVER": """
        lacze laczymy przelaczam przelacze przelaczymy polacze polaczymy przejmie_rozmowe przekazuje_rozmowe
        przekaze_rozmowe przejmuje_rozmowe przejmie_czat dolaczy_do przekierowuje
        """,
}
