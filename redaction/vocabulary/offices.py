"""Trades, offices, teams that are addressed like persons: "Panie Kierowniku", "Herr Kollege", "Regards, Accounts"."""

from redaction.vocabulary.firms import in_cases
from redaction.vocabulary.wordlist import words

_SLAVIC = words(
    """
    kierownik kierowniczka dyrektor dyrektorka prezes prezeska inzynier magister doktor doktorka profesor redaktor redaktorka mecenas
    kasjer kasjerka sprzedawca sprzedawczyni ekspedientka ekspedient konsultant konsultantka doradca doradczyni mechanik elektryk
    hydraulik stolarz magazynier kurier listonosz kierowca serwisant technik monter majster brygadzista szef szefowa wlasciciel
    wlascicielka wojt burmistrz soltys prezydent minister sedzia prokurator policjant strazak ratownik pielegniarka pielegniarz
    farmaceuta aptekarz nauczyciel nauczycielka trener ksiegowa ksiegowy sekretarka recepcjonistka kelner kelnerka kucharka
    agent pelnomocnik inspektor administrator moderator operator klient klientka kupujacy sprzedajacy gospodarz starosta
    przewodniczacy radny posel poslanka senator architekt geodeta notariusz komornik kominiarz ogrodnik weterynarz
    reditel reditelka vedouci inzenyr doktorka mechanik elektrikar instalater ridic dopravce prodavac prodavacka prodejce
    skladnik opravar servisak majitel majitelka jednatel primator ministr soudce policista hasic zachranar sestricka
    lekarnik lekarnice ucetni sekretarka recepcni cisnik cisnice kuchar uklizecka operator operatorka zastupce technik
    predseda predsedkyne starosta starostka poslanec poslankyne senator architekt geodet notar exekutor kominik zahradnik zverolekar
    spravce spravcova domovnik postak posta kuryr kolega kolegyne zakaznik zakaznice
    """
)
_VOCATIVES = words(
    """
    kierowniku dyrektorze prezesie inzynierze magistrze doktorze profesorze redaktorze mecenasie mechaniku hydrauliku stolarzu kurierze
    kierowco serwisancie techniku monterze majstrze szefie szefowo wojcie burmistrzu sedzio policjancie trenerze
    gospodarzu starosto agencie inspektorze administratorze operatorze kliencie prezydencie ministrze
    prezesowi dyrektorowi kierownikowi inzynierowi mechanikowi technikowi kurierowi szefowi doradcy sprzedawcy kierowcy
    inzenyre doktore profesore mistre sefe kolego reditelko inzenyrko doktorko ridici starosto primatore ministre trenere
    vedouciho vedoucimu vedoucim ucetnimu recepcniho pane pani
    serdecznie pozdrawiam mamy macie sprawe stalym staly ekipa ekipo wszystkim wszyscy panstwo szanowny szanowna bog boze
    tyme vsem vsichni buh zdravim
    """
)
_OTHERS = words(
    """
    meccanico idraulico elettricista falegname muratore imbianchino fabbro corriere autista postino magazziniere centralino operatore
    operatrice consulente impiegato impiegata commesso commessa cassiere cassiera cameriere cameriera cuoco cuoca portiere
    portinaio custode amministratore direttore direttrice ingegnere dottore professore professoressa presidente sindaco assessore
    ministro giudice maresciallo vigile pompiere infermiere infermiera farmacista ragioniere geometra architetto notaio squadra tutti
    assistenza clienti ufficio staff servizio reparto redazione segreteria
    kollege kollegin kollegen ober wirt wirtin doktor professor direktor direktorin prasident prasidentin minister ministerin
    vorsitzender vorsitzende oberst hauptmann wachtmeister inspektor kommissar richter richterin anwalt notar apotheker
    arzt arztin pfleger schwester lehrer lehrerin trainer hausmeister fahrer bote kurier klempner installateur elektriker
    mechaniker monteur techniker schlosser tischler schreiner dachdecker verkaufer verkauferin kassiererin kellner kellnerin
    sachbearbeiter sachbearbeiterin berater beraterin kunde kundin nachbar nachbarin leute zusammen allerseits abteilung kundenservice
    kundendienst serviceteam
    guys folks everyone everybody again mate mates buddy department departments dept accounts reception collections customer customers
    warehouse team crew desk support helpdesk billing sales marketing dispatch returns complaints management
    monsieur madame docteur professeur directeur directrice equipe tous service clientele livreur plombier electricien
    zespol biuro dzial obsluga infolinia serwis magazyn hurtownia ksiegowosc redakcja
    tym oddeleni podpora infolinka sklad velkoobchod redakce kancelar recepce
    """
)
OFFICES = in_cases(_SLAVIC) | _VOCATIVES | _OTHERS
