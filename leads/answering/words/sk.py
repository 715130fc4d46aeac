SILENT = """
a aby ahoj ale ani ano asi az bez bol bola bolo bude budete budem by byt chcem chcete co dalej dat da dakujem
den dni dnes do dobry dost ho i iba ich ja jaky aky aka ake aku je jeho jej jemu ju k kam kde kedy ked kto
ktora ktore ktory ktoru ku ma mam mame mate me medzi mi mna mne mojho moj moja moje moze mozem mozete mozte my
na nad nam nas nase nasa ne nebo alebo nejak nieco nemam nie niet nic no o od on ona oni po pod podla potom
potreba potrebujem prave pre pred pri prosim preto pretoze rad rada s sa sam si seba som sme su svoj ta tak
taky tam tato teda ten tento ti to toho tom tomu tu tuto ty u uz v vam vas vase vasa velmi vlastne vsak vsetko
vy z za zaujima ci ze zo so bicykel bicykla bicykle dlho kolko plati otazka rozhodne naspat
"""

ALIKE = """
doruc* dovoz* dovez* dovie* doprav* doda* zasiel* zasla* posiela* pride* dorazi* kurier* balik* postovn* expedi*
vrat* vrac* poslat_spat odstup* spat*
zaruk* zarucn* garanc*
platb* platob* platit* zaplat* karta* kartou* kartu* karty* hotov* prevod* splat* uhrad*
otvor* otvar* zatvar* zatvor* prevadzk* sobot* nedel* vikend* sviat*
skus* vyskus* prejst* prejazd* otestov* test* jazd*
oprav* servis* sprav* pokazen* rozbit* udrzb*
velkost* vysk* vysok* postav* mier*
cena* cenu* ceny* stoji* stat* euro* poplat*
predajn* obchod*
objedn* kup* nakup*
zrus* storn*
sklad* dostupn*
zlav* lacnej* poukaz* kupon* akci*
faktur* blocik* doklad*
vyzdvih* osobny_odber odber*
vymen*
pozic* prenaj* najom*
bazar* jazden* pouzit*
zloz* montaz*
kontakt* telefon* zavolat* spojit*
adres* sidl* najdem*
"""
