SILENT = """
a aby ahoj ale ani ano asi at az bez bude budete budu by bych byl byla bylo byt chci chcete chtel chtela co
coz dal dala dat dekuji dela den dny dnu dnes do dobry docela dost ho i jak jaka jake jaky jakou je jeho jej
jen jeji jeste jestli ji jich jim jiz jsem jsi jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere ktery
kterou ma mam mame mate me mezi mi mit mne mnou moc mohl mohla mohu moje muj muze muzete muzu my na nad nam
nas nase ne nebo neco nejak nemam nej nejsem neni nez nic no o od on ona oni pak po pod podle pokud pomoc
potom potreba potrebuji potrebuju prave pred pres pri pro prosim proto protoze rad rada s sam se si sebe smi
snad sobe sve svuj ta tak take taky tam tato te tedy ten tento ti to toho tohle tom tomu tu tuto ty u uz v vam
vas vase ve velmi vlastne vsak vse vy vztahuje z za zajima zda zde ze kolo kola kolu dlouho kolik takze da jde
muzeme dotaz zajimalo vite rozhodne rovnou
"""

ALIKE = """
doruc* dovoz* dovez* doprav* doda* zasil* zasl* posila* prijde* dorazi* kuryr* balik* postovn* expedi*
vrat* vrac* poslat_zpatky poslat_zpet odstoup* zpatky
zaruk* zarucn* garanc*
plat* zaplat* karta* kartou* kartu* karty* kartam* hotov* prevod* splat* uhrad*
otevr* otevir* oteviraci* zavir* zavren* provozni* sobot* nedel* vikend* svat*
zkus* vyzkous* zkouse* projet* projizd* otestov* test* svez*
oprav* servis* sprav* rozbit* udrzb*
velikost* vysk* vysok* postav* delka_nohy mer*
cena* cenu* ceny* cene* stoji* stat* kolik_stoji euro* poplat*
prodejn* obchod* kramek*
objedn* koup* nakup*
zrus* storn*
sklad* dostupn*
slev* sleva* levnej* poukaz* kupon* akce* akci*
faktur* uctenk* doklad*
vyzvedn* osobni_odber odber*
vymen*
pujc* zapujc* najem* pronaj*
bazar* ojet* pouzit*
sloz* sklad_na smont* montaz*
kontakt* telefon* zavolat* spojit*
adres* sidl* najdu*
"""
