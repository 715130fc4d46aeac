SILENT = """
a aby ale albo ani az bardzo bez bo by byc byl byla bylo bym chce chcialbym chcialabym chyba ci cie co cos czy
da dac dla do dobry dosc dni dzien dzis dziekuje gdy gdzie go i ich ile im ja jak jaka jaki jakie jakis je
jego jej jest jestem jestescie jesli jeszcze jezeli juz kiedy kto ktora ktore ktory lub ma mam mamy macie mi
mialbym mna mnie moge moga moja moje moj mozecie mozna moze mu musze musi my na nad nam nas nasz nasza nie nic
niz no o od on ona oni oraz pan pani panstwo po pod poniewaz potrzebuje potrzeba prosze przed przez przy sa
sam sie ta tak takze tam te tego tej ten to toba trzeba tu ty tych tylko tym u w wam was wasz we wiec witam
wlasnie wszystko wy z za ze zeby zostac rower roweru rowery dlugo pytanie wiedziec obejmuje czekac
"""

ALIKE = """
dostaw* dostarcz* przesylk* wysyl* wysla* kurier* paczk* przyjdzie* dotrze* dojdzie* doreczen* spedycj*
zwrot* zwroc* zwraca* odesla* odsyla* oddac* odstap*
gwaranc* rekojm*
plac* zaplac* platn* kart* gotowk* przelew* raty* ratach* ratal* blik*
otwar* otwier* czynn* zamyka* zamkni* godzin* sobot* niedziel* weekend* swiet*
prob* wyprob* przejech* przejazd* przetest* test* jazd*
napraw* serwis* przeglad* zepsu* konserwac*
rozmiar* wzrost* wysok* wymiar* dlugosc_nogi
cen* koszt* kosztuj* euro* oplat*
sklep* salon*
zamow* zamaw* kupi* kupn* zakup*
anulow* rezygn*
magazyn* dostepn*
rabat* znizk* tansz* kupon* bon* promocj*
faktur* paragon* rachun*
odebra* odbior*
wymian* wymien*
wypozycz* wynaj*
uzywan*
montaz* zlozon* skladan*
kontakt* telefon* zadzwon*
adres* dojazd* siedzib*
"""
