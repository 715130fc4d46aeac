SILENT = """
a abbiamo ad adesso ai al alla alle allo anche ancora avere avete avrei bel bene buongiorno c che chi ci ciao
come con cosa cui da dai dal dalla dei del della delle dello devo di dopo dove due e ed entro era esempio
essere fa fare fino fra gia gli grazie ha hai hanno ho i il in invece io la le lei li lo loro ma me mentre mi
mia mie miei mio molto ne nel nella nelle no noi non nostra nostro o ogni oltre ora ore oppure per perche piu
piuttosto po poi posso possibile prego prima pure puo quale quali qualche qualcosa quando quanta quanti quanto
quasi quella quello questa questo qui sa sapere scusi se sempre senza si sia siamo sono su sua suo sul sulla
suoi tra tre tu tutti tutto un una uno va vi voi volevo vorrei vostra vostro vuole bici bicicletta giorni
giorno serve servono vogliono tempo indietro
"""

ALIKE = """
consegn* spedi* arriv* recapit* corriere* pacco* invi*
restitu* reso* resi* rimand* rimborso* rimbors* recess*
garan* copert*
pag* credito carta* carte* contant* bonific* rate* rateal*
apr* apert* chius* chiud* orari* sabato* domenic* festiv*
prov* test*
ripar* sistem* assisten* tagliand* rott* guast* manuten* aggiust*
tagli* misur* alt* statur*
prezz* cost* euro* tariff*
negoz* bottega*
ordin* compr* acquist*
annull* disdi*
disponib* magazzin*
scont* buon* promo*
fattur* scontrin* ricevut*
ritir*
cambi* sostitu*
nolegg* affitt*
usat*
mont*
contatt* telefon* chiam*
indirizz* dove_siete sede*
"""
