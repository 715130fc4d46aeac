"""Words for somebody before his name: relatives, trades, offices; and peoples, whom "I am" names too. Folded."""

from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

_CZECH: Final = """
manzel manzela manzelovi manzelem manzelka manzelku manzelce manzelkou syn syna synovi synem dcera dceru dceri dcerou bratr bratra bratrovi
bratrem sestra sestru sestre sestrou tchan tchana tchanovi tchyne tchyni svagr svagra svagrovi svagrova svagrovou neter synovec
synovce vnuk vnuka vnukovi vnucka vnucku vnucce teta tetu tete stryc stryce strycek strejda babicka babicku babicce
dedecek dedecka dedeckovi deda maminka maminku mamince mama mamka tatinek tatinka tatinkovi tata taty tatovi otec otce
matka matku matce pritel pritele priteli pritelkyne pritelkyni partner partnera partnerovi partnerka partnerku partnerce snoubenec
snoubenka kamarad kamarada kamaradka kamaradku kamos soused souseda sousedovi sousedka sousedku sousedce kolega kolegu
kolegovi kolegou kolegyne kolegyni vedouci vedouciho technik technika technikovi ridic ridice ridici montér monter montera prodavac
prodavacka prodejce prodejkyne ucetni reditel reditele reditelka reditelku jednatel jednatele jednatelka majitel majitele
majitelka spravce spravkyne domovnik asistentka asistent doktor doktora doktorka doktorku lekar lekare lekarka lekarku
sestricka inzenyr inzenyra ucitel ucitelka ucitelku pani trener trenera trenerka farar farare pater otec bratr starosta starostka
starostku opatrovnik opatrovnika opatrovnice pecovatelka pecovatelku poradce poradkyne makler maklerka recepcni sef sefova sefovou
zet snacha tetou brigadnik ucen kuryr kuryra advokat advokatka notar exekutor exekutora klient klientka pacient pacientka
zakaznik spolubydlici byvaly byvala zastupce zastupkyne koordinator koordinatorka lektor lektorka svedek svedkyne nevesta zenich
"""
_POLISH: Final = """
maz meza mezowi mezem zona zone zonie zony syn syna synowi synem synek corka corke corce corki corka brat brata bratu bratem siostra
siostre siostrze siostry tesc tescia tesciowi tesciowa tesciowej szwagier szwagra szwagrowi szwagierka bratowa synowa ziec ziecia
zieciowi wnuk wnuka wnuczka wnuczke wnuczce ciocia ciocie ciotka wujek wujka kuzyn kuzyna kuzynka kuzynke babcia babcie
babci dziadek dziadka dziadkowi mama mame mamie tata tate tacie ojciec ojca ojcu matka matke matce partner partnera partnerka
partnerke narzeczony narzeczona narzeczonego kolega kolege koledze kolegi kolezanka kolezanke kolezance kumpel sasiad sasiada sasiadka
sasiadke sasiadki sasiadce szef szefa szefowa kierownik kierownika kierowniczka kierowca kierowcy monter montera technik serwisant
sprzedawca sprzedawczyni ksiegowa ksiegowej dyrektor dyrektorka dyrektora wlasciciel wlasciciela wlascicielka prezes prezesa
asystentka doktor doktora lekarz lekarza lekarka lekarki ksiadz ksiedza ojciec siostra proboszcz wikary pastor trener trenerka
nauczyciel nauczycielka opiekun opiekuna opiekunka opiekunki opiekunke doradca doradczyni agent agentka recepcjonistka kurier
kuriera pelnomocnik adwokat mecenas mecenasa notariusz komornik prokurent inspektor inzynier klient klienta klientka pacjent
pacjentka uczen uczennica chlopak dziewczyna przyjaciel przyjaciela przyjaciolka przyjaciolke wspolnik wspolniczka gospodarz
pracownik pracownica pani pan panna swiadek lokator najemca rehabilitant fizjoterapeuta koordynator koordynatorka
"""
_ITALIAN: Final = """
marito moglie figlio figlia figli fratello sorella padre madre papa mamma babbo nonno nonna zio zia cugino cugina nipote suocero
suocera cognato cognata genero nuora compagno compagna fidanzato fidanzata amico amica vicino vicina collega coinquilino
coinquilina titolare responsabile direttore direttrice segretaria segretario commesso commessa tecnico idraulico elettricista
ragioniere ragioniera geometra architetto avvocato avvocata notaio dottore dottoressa medico infermiere infermiera maestra maestro
professore professoressa allenatore allenatrice don suor fra frate padre parroco pastore badante assistente operaio operaia
dipendente impiegato impiegata socio socia amministratore amministratrice presidente capo caposquadra autista corriere cliente
paziente inquilino inquilina proprietario proprietaria referente relatore relatrice consulente agente tutore tutrice testimone
sindaco portiere portinaio portinaia custode falegname meccanico cuoco cuoca chef barista stagista ex
"""
_GERMAN: Final = """
mann frau sohn sohnes tochter bruder bruders schwester vater mutter vati mutti papa mama opa oma grossvater grossmutter onkel
tante cousin cousine neffe neffen nichte enkel enkelin enkelsohn schwager schwagers schwagerin schwiegervater schwiegermutter
schwiegersohn schwiegertochter ehemann ehefrau gatte gattin partner partners partnerin lebensgefahrte lebensgefahrtin
lebensgefahrten freund freundin kumpel kumpels spezl nachbar nachbarn nachbarin kollege kollegen kollegin chef chefin
mitarbeiter mitarbeiterin mitbewohner mitbewohnerin monteur techniker technikerin fahrer fahrerin verkaufer verkauferin
berater beraterin sachbearbeiter sachbearbeiterin arzt arztin zahnarzt zahnarztin hausarzt hausarztin anwalt anwaltin rechtsanwalt rechtsanwaltin
notar notarin steuerberater steuerberaterin makler maklerin pfarrer pfarrerin pastor pastorin pater bruder schwester diakon
kaplan vikar imam trainer trainerin lehrer lehrerin direktor direktorin rektor rektorin hausmeister hausmeisterin abwart pfleger
pflegerin betreuer betreuerin betreuungskraft vermieter vermieterin mieter mieterin inhaber inhaberin geschaftsfuhrer
geschaftsfuhrerin filialleiter filialleiterin leiter leiterin meister lehrling azubi praktikant praktikantin student studentin
ansprechpartner ansprechpartnerin empfanger empfangerin kunde kundin patient patientin klient klientin burgermeister
burgermeisterin stadtrat stadtratin herrn verlobter verlobte exmann exfrau ex vorsitzender vorsitzende vorstand
kassier kassierin obmann obfrau zeuge zeugin brautigam braut familie ehepaar witwe schwagers bub dirndl
"""
_ENGLISH: Final = """
husband wife son daughter brother sister father mother dad mum mom mam nan nana gran grandma granny grandad grandpa grandfather
grandmother grandson granddaughter uncle aunt auntie cousin nephew niece partner fiance fiancee boyfriend girlfriend mate
friend flatmate housemate roommate neighbour neighbor colleague boss manager supervisor foreman driver fitter engineer
technician plumber electrician builder carpenter receptionist secretary assistant accountant solicitor lawyer barrister vicar
father pastor reverend rev fr bishop rabbi imam deacon sister brother coach teacher headteacher tutor nurse carer caretaker
landlord landlady tenant owner proprietor director chairman chairwoman president treasurer captain sergeant constable
inspector councillor mayor lord lady sir dame apprentice trainee trustee witness guardian client patient employee
stepson stepdaughter stepfather stepmother ex bride groom doc surgeon consultant agent courier porter
"""
_FRENCH: Final = """
mari femme fils fille frere soeur sour pere mere papa maman papi papy mamie mamy grand-pere grand-mere oncle tante cousin cousine neveu niece
beau-pere belle-mere gendre belle-fille compagnon compagne conjoint conjointe fiance fiancee ami amie copain copine pote voisin
voisine collegue patron patronne chef directeur directrice gerant gerante responsable secretaire technicien technicienne
plombier electricien chauffeur livreur vendeur vendeuse conseiller conseillere comptable notaire avocat avocate docteur
medecin infirmier infirmiere cure pere abbe pasteur imam soeur sour frere maitresse professeur prof entraineur gardien gardienne
concierge proprietaire locataire associe associee president presidente maire tuteur tutrice employe employee client cliente patient
patiente assistant assistante stagiaire colocataire temoin epoux epouse ex
"""
_BEFORE: Final = {
    "cs": words(_CZECH),
    "sk": words(_CZECH)
    | words(
        """
        manzelom manzelke manzelkou synom dcere dcerou brat brata bratovi sestre otcovi mamou mamicka ocko starka starky kamarat
        kamarata kamaratka priatel priatela priatelka priatelku sused suseda susedovi susedka susedku svokor svokra kolegyna kolegynu
        veduci vedúca technicka vodic predavac predavacka riaditel riaditelka konatel konatelka majitel majitelka lekar lekarka
        ucitel ucitelka trener farar starosta starostka
        """
    ),
    "pl": words(_POLISH),
    "it": words(_ITALIAN),
    "de": words(_GERMAN),
    "en": words(_ENGLISH),
    "fr": words(_FRENCH),
}
_PEOPLES: Final = words(
    """
    cech ceska slovak slovenka polak polka nemec nemka rakusan ukrajinec ukrajinka rus ruska madar vietnamec vietnamka rom romka romku
    rusin moravan moravak prazak brnak slezan zid zidovka anglican
    slovensko polske romsky rom romkou romom niemiec niemka ukrainiec ukrainka rosjanin rosjanka czech czeszka slazak slazaczka
    kaszub kaszubka zyd zydowka romka romke polakiem polka cyganka cygan tatar katolik katoliczka ewangelik
    italiano italiana tedesco tedesca rumeno rumena albanese marocchino marocchina sardo sarda siciliano siciliana rom sinti
    deutscher deutsche osterreicher osterreicherin schweizer schweizerin pole polin turke turkin kurde kurdin syrer syrerin
    afghane afghanin russe russin ukrainer ukrainerin serbe serbin kroate kroatin bosnier bosnierin jude judin sinto sintiza roma
    romni sorbe sorbin katholik katholikin christ christin muslim muslima moslem rentner rentnerin student studentin kunde kundin
    mieter mieterin neukunde neukundin witwer witwe single vegetarier vegetarierin veganer veganerin diabetiker diabetikerin
    english scottish welsh irish british american indian pakistani bangladeshi polish romanian nigerian ghanaian somali jamaican
    chinese japanese korean vietnamese filipino german french italian spanish portuguese dutch czech slovak hungarian bulgarian
    ukrainian russian lithuanian latvian estonian turkish kurdish iranian iraqi syrian afghan israeli jewish muslim catholic
    protestant christian hindu sikh buddhist quaker mormon methodist anglican roma romani gypsy traveller scot welshman
    englishman irishman black asian caribbean african european asperger autistic labour tory conservative
    francais francaise belge suisse italien italienne espagnol espagnole portugais portugaise marocain marocaine algerien
    algerienne tunisien tunisienne breton bretonne basque corse kabyle juif juive musulman musulmane catholique protestant
    """
)


@cache
def before_names(language: str) -> frozenset[str]:
    return _BEFORE.get(language, _BEFORE["en"])


def is_people(word: str) -> bool:
    return word in _PEOPLES
