"""Czech, Polish and Slovak: what tells a special category, a conviction or a debt, and what only sounds so."""

import pytest

from tests.redaction.conftest import Found

TELLING = [
    ("cs", "soud mi dal podmínku za neplacení alimentů", "CRIMINAL"),
    ("cs", "mám náramek, můžu jen do osmi večer", "CRIMINAL"),
    ("cs", "mám dva roky s odkladem", "CRIMINAL"),
    ("cs", "seděl jsem čtyři roky v Kuřimi", "CRIMINAL"),
    ("cs", "byl jsem trestaný za rvačku", "CRIMINAL"),
    ("pl", "mam sprawę o pobicie", "CRIMINAL"),
    ("pl", "mąż siedzi w areszcie w Radomiu", "CRIMINAL"),
    ("pl", "mam zawiasy za bójkę", "CRIMINAL"),
    ("pl", "byłem skazany", "CRIMINAL"),
    ("pl", "wyszedłem z więzienia w maju", "CRIMINAL"),
    ("sk", "brat je vo väzbe", "CRIMINAL"),
    ("sk", "mám záznam v registri trestov", "CRIMINAL"),
    ("sk", "syn sedí v Leopoldove", "CRIMINAL"),
    ("sk", "bol som vo väzení", "CRIMINAL"),
    ("sk", "mám podmienku do roku 2027", "CRIMINAL"),
    ("cs", "Pocházím ze Sýrie", "ETHNICITY"),
    ("cs", "táta je Arab", "ETHNICITY"),
    ("cs", "máma je Maďarka", "ETHNICITY"),
    ("cs", "přišla jsem z Charkova před dvěma roky", "ETHNICITY"),
    ("cs", "jsme romská rodina z Chanova", "ETHNICITY"),
    ("pl", "jesteśmy Łemkami", "ETHNICITY"),
    ("pl", "mój tata jest z Nigerii", "ETHNICITY"),
    ("pl", "przyjechałam z Białorusi dwa lata temu", "ETHNICITY"),
    ("pl", "mam korzenie tatarskie", "ETHNICITY"),
    ("pl", "jestem Ukrainką z Charkowa", "ETHNICITY"),
    ("sk", "pochádzam zo Srbska", "ETHNICITY"),
    ("sk", "som Čech", "ETHNICITY"),
    ("sk", "otec je Róm", "ETHNICITY"),
    ("sk", "sme z Ukrajiny", "ETHNICITY"),
    ("sk", "sme rómska rodina", "ETHNICITY"),
    ("cs", "máma má jen důchod, 14 300", "FINANCIAL"),
    ("cs", "jsme v insolvenci s manželkou", "FINANCIAL"),
    ("cs", "sociální dávky mi vzali", "FINANCIAL"),
    ("cs", "na kreditce mám dluh 60 000", "FINANCIAL"),
    ("cs", "pobírám rodičovskou 13 tisíc", "FINANCIAL"),
    ("pl", "jestem bezrobotny od maja", "FINANCIAL"),
    ("pl", "jestem frankowiczem, rata 3 400", "FINANCIAL"),
    ("pl", "spłacam kredyt 2 200 miesięcznie", "FINANCIAL"),
    ("pl", "zalegam z czynszem za trzy miesiące", "FINANCIAL"),
    ("pl", "mam wpis w KRD", "FINANCIAL"),
    ("sk", "mama má dôchodok 480 eur", "FINANCIAL"),
    ("sk", "som na úrade práce", "FINANCIAL"),
    ("sk", "mám dlhy v nebankovke", "FINANCIAL"),
    ("sk", "splácam hypotéku 600 eur", "FINANCIAL"),
    ("sk", "som nezamestnaná", "FINANCIAL"),
    ("cs", "od porodu mám problémy se zády", "HEALTH"),
    ("cs", "děda má Parkinsona v pokročilém stadiu", "HEALTH"),
    ("cs", "po covidu nemám čich", "HEALTH"),
    ("cs", "Synovi diagnostikovali loni Crohnovu chorobu", "HEALTH"),
    ("cs", "žena čeká dvojčata", "HEALTH"),
    ("pl", "cierpię na bezsenność i depresję", "HEALTH"),
    ("pl", "wnuk ma zespół Aspergera", "HEALTH"),
    ("pl", "u syna zdiagnozowano autyzm", "HEALTH"),
    ("pl", "jestem na L4 od poniedziałku", "HEALTH"),
    ("pl", "jestem uczulony na lateks", "HEALTH"),
    ("sk", "som PN-ka už mesiac", "HEALTH"),
    ("sk", "mama nevidí na pravé oko", "HEALTH"),
    ("sk", "liečim sa na depresie", "HEALTH"),
    ("sk", "otec dostal infarkt", "HEALTH"),
    ("sk", "manželka má rakovinu prsníka", "HEALTH"),
    ("pl", "mężatka", "MARITAL_STATUS"),
    ("pl", "samotnie wychowuję syna", "MARITAL_STATUS"),
    ("pl", "świeżo po rozwodzie", "MARITAL_STATUS"),
    ("pl", "jestem rozwiedziona", "MARITAL_STATUS"),
    ("cs", "na radnici sedím za ODS", "POLITICS"),
    ("cs", "dělám pro Babiše", "POLITICS"),
    ("cs", "táta byl za komunistů v partaji", "POLITICS"),
    ("cs", "kandiduju na starostu za Piráty", "POLITICS"),
    ("cs", "v posledních volbách jsem dal hlas Pirátům", "POLITICS"),
    ("pl", "zbieram podpisy dla kandydata Razem", "POLITICS"),
    ("pl", "należę do Razem", "POLITICS"),
    ("pl", "głosowałem na Trzaskowskiego", "POLITICS"),
    ("pl", "nie cierpię tego rządu, chodzę na marsze KOD", "POLITICS"),
    ("pl", "mąż jest wójtem z ramienia PiS", "POLITICS"),
    ("sk", "kandidujem za primátora za PS", "POLITICS"),
    ("sk", "som členom SaS", "POLITICS"),
    ("sk", "som poslanec za KDH", "POLITICS"),
    ("sk", "volím Smer", "POLITICS"),
    ("sk", "chodím na protesty proti Ficovi", "POLITICS"),
    ("cs", "konvertovala jsem k islámu", "RELIGION"),
    ("cs", "jsme z jednoty bratrské", "RELIGION"),
    ("cs", "s dětmi chodíme k baptistům", "RELIGION"),
    ("cs", "manžel studuje na kněze", "RELIGION"),
    ("cs", "manžel je jáhen", "RELIGION"),
    ("pl", "wystąpiłam z Kościoła", "RELIGION"),
    ("pl", "odeszłam z Kościoła, jestem niewierząca", "RELIGION"),
    ("pl", "jestem buddystką", "RELIGION"),
    ("pl", "modlę się pięć razy dziennie", "RELIGION"),
    ("pl", "nie jemy wieprzowiny, jesteśmy muzułmanami", "RELIGION"),
    ("sk", "chodíme každú nedeľu do kostola", "RELIGION"),
    ("sk", "sme gréckokatolíci", "RELIGION"),
    ("sk", "môj brat je farár", "RELIGION"),
    ("sk", "som ateista", "RELIGION"),
    ("sk", "som moslimka", "RELIGION"),
    ("cs", "se snoubenkou plánujeme svatbu, obě si bereme bílé šaty", "SEXUAL_ORIENTATION"),
    ("cs", "můj syn je gay", "SEXUAL_ORIENTATION"),
    ("cs", "chtěla bych překvapit moji přítelkyni, máme výročí", "SEXUAL_ORIENTATION"),
    ("cs", "jsem translidi, v občance mám ještě mužské jméno", "SEXUAL_ORIENTATION"),
    ("cs", "s manželem jsme se brali v Kodani, protože tady jako muži nemůžeme", "SEXUAL_ORIENTATION"),
    ("pl", "jesteśmy dwiema mamami", "SEXUAL_ORIENTATION"),
    ("pl", "jestem osobą trans", "SEXUAL_ORIENTATION"),
    ("pl", "chciałem zrobić niespodziankę mojemu mężowi", "SEXUAL_ORIENTATION"),
    ("pl", "razem z mężem, bo jesteśmy parą facetów", "SEXUAL_ORIENTATION"),
    ("pl", "przechodzę korektę płci", "SEXUAL_ORIENTATION"),
    ("sk", "som lesbička", "SEXUAL_ORIENTATION"),
    ("sk", "som lesba", "SEXUAL_ORIENTATION"),
    ("sk", "chcela by som prekvapiť moju manželku", "SEXUAL_ORIENTATION"),
    ("sk", "som na chlapov", "SEXUAL_ORIENTATION"),
    ("sk", "žijeme spolu dve ženy ako pár", "SEXUAL_ORIENTATION"),
    ("cs", "jsme tu z odborů, potřebujeme sál", "TRADE_UNION"),
    ("cs", "odebírám časopis jako člen OS KOVO", "TRADE_UNION"),
    ("cs", "odborová organizace mě zvolila předsedkyní", "TRADE_UNION"),
    ("cs", "bráchu vyhodili, protože zakládal odbory", "TRADE_UNION"),
    ("cs", "chodím na odborové schůze", "TRADE_UNION"),
    ("pl", "jako związkowiec mam zniżkę", "TRADE_UNION"),
    ("pl", "przewodniczę związkowi w naszej hucie", "TRADE_UNION"),
    ("pl", "zakładamy w firmie związek", "TRADE_UNION"),
    ("pl", "jestem delegatem OPZZ", "TRADE_UNION"),
    ("pl", "jestem szefem związku zawodowego w kopalni", "TRADE_UNION"),
    ("sk", "pracujem pre odborový zväz", "TRADE_UNION"),
    ("sk", "som odborárka", "TRADE_UNION"),
    ("sk", "kolegyňa je predsedníčka odborov", "TRADE_UNION"),
    ("sk", "som v odboroch", "TRADE_UNION"),
    ("sk", "som predsedom odborov v automobilke", "TRADE_UNION"),
]
HARMLESS = [
    ("cs", "Dobrý den, mám problém s notebookem, bolí mě z něj hlava, pořád padá"),
    ("cs", "Doložte prosím výpis z rejstříku trestů a potvrzení o příjmu"),
    ("cs", "Hypotéku vyřídíme do 14 dnů, úrok je 4,9 %"),
    ("cs", "Na pozici skladníka nabízíme 32 000 Kč hrubého"),
    ("cs", "Při platbě na dluhopis bohužel nepřijímáme"),
    ("cs", "Ráda pomohu, potřebuji číslo objednávky"),
    ("cs", "beru 3 kusy po 250 Kč"),
    ("cs", "beru to, 1 200 Kč je dobrá cena"),
    ("cs", "chci objednat dárek pro manželku, má narozeniny"),
    ("cs", "co je lepší, leasing nebo úvěr?"),
    ("cs", "dcera chce lego piráty"),
    ("cs", "hlava válců je prasklá, oprava?"),
    ("cs", "hledám ruskou trojku, ruské vejce a turecký med na raut"),
    ("cs", "hrdlo láhve je ulomené"),
    ("cs", "jaké máte zdravotní nezávadnosti plastu?"),
    ("cs", "jsme dvě kamarádky a chceme zájezd"),
    ("cs", "jsme restaurace a chceme nabídku židlí, kuchyně je vietnamská"),
    ("cs", "kocour je po operaci, jaké granule doporučíte?"),
    ("cs", "koleno pod umyvadlo praskla mi trubka"),
    ("cs", "kolik stojí plat za montáž? cena 3000"),
    ("cs", "kolik stojí půjčení vozíku na nákup?"),
    ("cs", "kostel sv. Ludmily je hned vedle, zastávka U Kostela"),
    ("cs", "koupil jsem si kolo a zlomila se šlapka"),
    ("cs", "moje dcera je doktorka a chce bílé boty"),
    ("cs", "moje žena chce zelenou kuchyň, já bych raději bílou"),
    ("cs", "mám slepou skvrnu na monitoru"),
    ("cs", "máte něco na bolest zad? třeba lepší židli"),
    ("cs", "můžu zaplatit kartou nebo na splátky 1 500 Kč měsíčně?"),
    ("cs", "na Vánoce bych potřeboval stromek, na Velikonoce vajíčka"),
    ("cs", "narodil se nám vnuk, chci kočárek"),
    ("cs", "neslyším vás, zkuste to znovu"),
    ("cs", "nevidím fakturu v účtu"),
    ("cs", "objednala jsem francouzské okno a italské dlaždice"),
    ("cs", "odbor reklamací mi psal, že to trvá 30 dní"),
    ("cs", "oteklá baterie v mobilu"),
    ("cs", "pojištění auta, kryje i krádež a vandalismus?"),
    ("cs", "potřebuju roh na sedačku levý"),
    ("cs", "pracuji v nemocnici a potřebuju boty"),
    ("cs", "proč mám platit dluh, který jste si vymysleli na faktuře?"),
    ("cs", "s manželem jsme objednali pračku a přišla poškozená"),
    ("cs", "syn dělá karate a potřebuje chránič na koleno"),
    ("cs", "tiskárna je hluchá na příkazy"),
    ("cs", "ukradli mi kolo, potřebuju nový zámek"),
    ("cs", "už nechodí dálkové ovládání"),
    ("cs", "volím raději variantu s dopravou"),
    ("cs", "vyměnit brzdové destičky a kloub na poloose, kolik?"),
    ("cs", "zloděj mi vzal navigaci, mám potvrzení od policie"),
    ("cs", "zlomil jsem klíč v zámku"),
    ("cs", "čekám na dítě před školou, volejte po třetí"),
    ("cs", "čekáme na zásilku už týden"),
    ("pl", "Dla seniorów i emerytów mamy 10% zniżki"),
    ("pl", "Kurator wystawy zaprasza w piątek"),
    ("pl", "Oferujemy 5 200 zł brutto na umowę o pracę"),
    ("pl", "biorę dwie sztuki za 300 zł"),
    ("pl", "chcemy zamówić choinkę na Boże Narodzenie"),
    ("pl", "ciśnienie w kotle spada, mam 0,5 bara"),
    ("pl", "czarna czy biała? wybieram czarną"),
    ("pl", "czekamy na dziecko pod szkołą"),
    ("pl", "czy polisa obejmuje kradzież?"),
    ("pl", "idę do lekarza, oddzwonię"),
    ("pl", "jestem uzależniona od waszej czekolady"),
    ("pl", "jestem z Krakowa, dowozicie?"),
    ("pl", "jesteśmy grupą 20 osób z Warszawy"),
    ("pl", "kiedy zwrot pieniędzy na konto?"),
    ("pl", "kolano hydrauliczne 90 stopni, czy jest?"),
    ("pl", "mieszkam w bloku na czwartym piętrze"),
    ("pl", "mój chłopak kupił u was rower"),
    ("pl", "nie słychać dźwięku w telewizorze"),
    ("pl", "nie widzę faktury w panelu"),
    ("pl", "noga od stołu złamana"),
    ("pl", "paczka przyszła z Chin uszkodzona"),
    ("pl", "panna cotta i kawaler do wynajęcia? żart"),
    ("pl", "proszę o nową partię, numer partii 2231"),
    ("pl", "radny obiecał nam nową drogę, a wy macie kostkę?"),
    ("pl", "ukradli mi rower, szukam nowego"),
    ("pl", "urodził nam się wnuk, szukam wózka"),
    ("pl", "wyrok? bez żartów, to tylko reklamacja"),
    ("pl", "z mężem kupiliśmy pralkę i nie działa"),
    ("pl", "zielony kolor, prawa strona"),
    ("pl", "zwolnienie z VAT jak działa?"),
    ("sk", "Ponúkame plat 1 200 eur v hrubom"),
    ("sk", "auto je z Nemecka, potrebujem diel"),
    ("sk", "beriem dva kusy za 30 eur"),
    ("sk", "hľadám matrac pre alergikov"),
    ("sk", "máte barle a vozíky?"),
    ("sk", "nechodí mi mail"),
    ("sk", "nevidím objednávku"),
    ("sk", "smer Bratislava, koľko stojí doprava?"),
    ("sk", "som z Košíc, doručujete?"),
    ("sk", "voľná izba pre dvoch"),
]
# A word of the family stands there, but not what would make it somebody's.
NEAR_MISSES = [
    ("cs", "kolik stojí invalidní vozík?"),
    ("cs", "náš pes má epilepsii a bere prášky"),
    ("cs", "stačí výpis z rejstříku trestů, nebo i potvrzení zaměstnavatele?"),
    ("cs", "manželka vybrala zelenou, já bych radši modrou"),
    ("cs", "jedu s přítelem na kola, chtěl bych dvě postele"),
    ("cs", "mzda 32 000, nástup ihned, nabízíme stravenky"),
    ("cs", 'v kolonce je "vdova", a to je chyba'),
    ("cs", "auto je z Německa"),
    ("pl", "czy ma pani orzeczenie o niepełnosprawności?"),
    ("pl", "kot ma cukrzycę"),
    ("pl", "ten samochód jest z Niemiec"),
    ("pl", "nie mam żadnych długów"),
    ("pl", "z żoną wybraliśmy kuchnię, chciałem zapytać o blat"),
    ("pl", "w związku z awarią proszę o telefon"),
    ("sk", "máte skladom barle?"),
    ("sk", "mačka má cukrovku"),
    ("sk", "nástup 1. 12., plat 1 120 eur v hrubom"),
    ("sk", "nemám žiadne dlhy"),
]


@pytest.mark.parametrize(("language", "text", "label"), TELLING)
def test_most_of_the_clause_that_tells_is_found(found: Found, language: str, text: str, label: str) -> None:
    told = sum(len(words) for kind, words in found(text, language) if kind == label)
    assert told * 10 >= len(text) * 3


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_shopping_work_and_idioms_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text"), NEAR_MISSES)
def test_near_misses_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


def test_the_sex_of_the_speaker_makes_a_wife_tell_or_not(found: Found) -> None:
    assert found("objednala jsem květiny pro svou manželku", "cs") == [("SEXUAL_ORIENTATION", "svou manželku")]
    assert found("objednal jsem květiny pro svou manželku", "cs") == []
    assert found("kupiłam prezent dla mojej żony", "pl") == [("SEXUAL_ORIENTATION", "mojej żony")]
    assert found("kupiłem prezent dla mojej żony", "pl") == []


def test_an_amount_behind_the_comma_belongs_to_the_debt(found: Found) -> None:
    assert found("Ještě splácím půjčku, asi 40 tisíc. Pošlete výpočet?", "cs") == [
        ("FINANCIAL", "Ještě splácím půjčku, asi 40 tisíc")
    ]


def test_the_name_beside_a_relative_is_not_drawn_into_the_clause(found: Found) -> None:
    kinds = found("kolegyně Hana Veselá je v odborech", "cs")
    assert ("TRADE_UNION", "je v odborech") in kinds


def test_an_abbreviation_does_not_end_the_clause(found: Found) -> None:
    assert found("w zeszłym roku wyszło mi 90 tys. straty", "pl")[0][0] == "FINANCIAL"


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [("sk", "som Maďarka", "ETHNICITY"), ("cs", "jsem Slovák", "ETHNICITY"), ("pl", "jestem Łemkiem", "ETHNICITY")],
)
def test_a_people_after_i_am_is_no_name(found: Found, language: str, text: str, label: str) -> None:
    assert found(text, language) == [(label, text)]


def test_a_surname_that_is_a_people_stays_a_name(found: Found) -> None:
    assert [kind for kind, _words in found("jsem Petr Slovák, volejte prosím", "cs")] == ["PERSON"]
