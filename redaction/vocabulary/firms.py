"""Firms that are called like persons: the trade before the name or after it. Folded."""

from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

# "Realitka Dvořák", "Tartak Jan Nowak": places where one works and buys, never those who work there.
_BEFORE: Final = {
    "cs": words(
        """
        pila realitka villa kola kolo ucetnictvi drevo dreva klempirstvi kovarstvi sklenarstvi truhlarstvi tesarstvi zednictvi malirstvi
        instalace topeni plyn voda elektroinstalace elektromontaze stavebniny stavby stavebni zelezarstvi zelezo kovo kovovyroba
        kovosrot klenoty zlatnictvi hodinarstvi hodinky knihkupectvi knihy papirnictvi papir hracky potraviny uzeniny lahudky maso
        masna pekarna pekarstvi cukrarna vina vinarstvi vinoteka pivovar sady skolky okrasne zahradnictvi kvetiny kvetinarstvi
        farma statek ekofarma mlekarna mlyn sklad velkoobchod maloobchod prodejna eshop bazar zastavarna autobazar autosalon auto
        autodily antikvariat antikvariatu antikvariate autoskolu autoskole autoskola autodoprava doprava spedice taxi pneuservis pneu servis motocentrum moto cyklo cykloservis sport lyze
        bazeny sauny saunarna krby kamna kamnarstvi dvere okna podlahy koberce nabytek matrace postele kuchyne koupelny obklady
        strechy stresni tesari zaluzie rolety brany ploty tiskarna reklama studio fotostudio foto agentura kancelar ordinace lekarna
        optika zubni poliklinika nemocnice veterina salon kadernictvi holicstvi kosmetika penzion hotel hostinec hospoda restaurace
        bistro kavarna pizzerie cukrarstvi catering reznictvi cestovka ck dilna kolarstvi sedlarstvi krejcovstvi cistirna pradelna
        pohrebnictvi pohrebni kamenictvi kamenosocharstvi keramika sklo sklarna textil galanterie obuv odevy moda drogerie zverimex
        chovatelske autolakovna lakovna svarovna nastrojarna strojirna slevarna firma firme firmu firmy znacka obchod atelier
        nakladatelstvi vydavatelstvi galerie skola skolka jazykovka ucebnice pojistovna banka sporitelna elektro interiery reality
        zamecnictvi cykloprodejna dum statky vodoinstalaterstvi instalaterstvi myslivecke rybarstvi rybarske chata apartmany
        """
    ),
    "pl": words(
        """
        optyk jubiler winnica tartak zaklad zaklady zakladzie fabryka huta odlewnia wytwornia producent hurtownia sklep sklepie
        sklepu salon salonie warsztat serwis autoserwis auto komis skup stacja myjnia wulkanizacja opony transport przewozy spedycja
        kurier taksowki meble stolarnia stolarstwo drzwi okna podlogi parkiety dachy dekarstwo bramy ogrodzenia budownictwo
        budowa uslugi remonty instalacje hydraulika ogrzewanie kotly kominki elektryka elektro agd rtv komputery drukarnia reklama
        studio foto agencja biuro biurze kancelaria kancelarii gabinet przychodnia apteka aptece lecznica klinika szpital
        szkola przedszkole zlobek piekarnia piekarni cukiernia cukierni masarnia wedliny miesny delikatesy restauracja restauracji bar
        pizzeria kawiarnia karczma zajazd pensjonat hotel hotelu dworek agroturystyka gospodarstwo gospodarstwa sad szkolka ogrody
        ogrodnictwo kwiaciarnia kwiaciarni ksiegarnia wydawnictwo galeria galerii phu fhu pphu zphu ppuh pph pw ph fh firma firmie firmy
        firme spolka spolki marka marki grupa dom ferma pasieka mlyn mleczarnia browar rowery narty sport zoologiczny
        kosmetyka pracownia pralnia magiel kamieniarstwo nagrobki slusarstwo kowalstwo spawalnia lakiernia
        blacharstwo nieruchomosci deweloper ubezpieczenia bank lombard kantor szkolka chlodnie zlotnictwo antykwariat
        """
    ),
    "it": words(
        """
        ferramenta autotrasporti vivai vivaio termoidraulica edilizia ottica tipografia cicli ditta impresa officina officine studio
        panificio pastificio salumificio oleificio mobilificio maglificio calzaturificio caseificio frantoio forno molino
        macelleria salumeria gastronomia enoteca cantina cantine tenuta azienda fattoria agriturismo podere cascina masseria
        birrificio torrefazione caffe bar ristorante trattoria osteria pizzeria locanda albergo hotel pensione villa residence
        gelateria pasticceria farmacia parafarmacia erboristeria profumeria sanitaria clinica ambulatorio laboratorio lavanderia
        sartoria calzature abbigliamento moda tessuti tendaggi tende arredamenti arredi mobili cucine bagni ceramiche piastrelle
        marmi graniti vetreria legnami falegnameria serramenti infissi porte carpenteria officine metalli acciai fonderia
        costruzioni immobiliare agenzia assicurazioni viaggi autolinee trasporti traslochi noleggio autonoleggio
        autosalone auto autofficina carrozzeria gomme pneumatici elettrauto moto concessionaria elettrodomestici elettronica
        informatica libreria cartoleria edizioni editore editrice casa giocattoli fiorista fiori garden ortofrutta supermercato
        market emporio bottega negozio gioielleria oreficeria orologeria fotografia foto grafica stamperia pompe onoranze funebri
        idraulica impianti caldaie climatizzatori energia lattoneria tinteggiature gruppo fratelli flli lli societa marca marchio
        salone tappezzeria premiata antica vecchia nuova scuola istituto autoscuola palestra centro galleria
        """
    ),
    "de": words(
        """
        fliesen blumen juwelier mobel zweirad hausverwaltung landtechnik optik firma fa weingut winzerhof sekthaus kellerei brauerei
        brennerei molkerei muhle sagewerk holz holzbau stahlbau metallbau tiefbau hochbau strassenbau gleisbau trockenbau
        parkett teppich tapeten farben lacke malerbetrieb dachdecker dach klempnerei spenglerei glaserei
        fenster turen tore zaune rolladen markisen sonnenschutz kuchen bader bad sanitar heizung klima kalte elektro elektrotechnik
        solar energie kamin kamine ofen kaminstudio gartenbau garten baumschule gartnerei floristik blumenhaus hof hofladen
        biohof bauernhof obsthof spargelhof reiterhof gestut tierarztpraxis tierklinik praxis zahnarztpraxis kanzlei notariat
        steuerkanzlei steuerburo ingenieurburo architekturburo planungsburo reisen reiseburo busreisen taxi omnibus spedition
        transporte umzuge logistik autohaus auto autoteile reifen motorrad rad fahrrad radhaus sport schuhhaus schuhe modehaus
        mode moden wasche betten bettenhaus matratzen polster polsterei raumausstattung gardinen leder uhren schmuck goldschmiede
        musikhaus klavierhaus piano pianohaus buchhandlung verlag antiquariat druckerei druck copyshop foto fotostudio
        apotheke sanitatshaus horgerate orthopadie fleischerei metzgerei backerei konditorei cafe gasthaus gasthof hotel pension
        restaurant ristorante pizzeria imbiss catering feinkost getranke weinhandlung supermarkt edeka rewe spar markt kaufhaus
        warenhaus eisenwaren werkzeuge landhandel landmaschinen raiffeisen immobilien hausverwaltungen versicherung versicherungen
        agentur generalagentur bestattungen bestattungshaus bestattung grabmale friseursalon salon kosmetik
        tanzschule fahrschule musikschule schule hundeschule stiftung galerie atelier studio werkstatt tischlerei schreinerei
        zimmerei schlosserei schmiede sattlerei gebruder gebr marke hersteller teehaus kaffeerosterei rosterei imkerei
        """
    ),
    "en": words(
        """
        messrs brand firm company shop store salon studio chez maison hotel restaurant cafe pub bakers butchers builders plumbers
        electricians solicitors accountants architects surveyors estate garage dealer dealership farm nursery vineyard
        chateau domaine galleries gallery pizzeria trattoria ristorante bistro
        """
    ),
    "fr": words(
        """
        atelier ateliers         etablissements ets societe ste maison garage menuiserie plomberie chauffage electricite couverture charpente maconnerie
        peinture carrelage cuisines bains meubles literie tapis rideaux fenetres stores boulangerie patisserie boucherie
        charcuterie fromagerie poissonnerie epicerie traiteur cave caves domaine chateau brasserie restaurant bistrot cafe hotel
        auberge camping gite ferme pepiniere pepinieres jardinerie fleuriste pharmacie optique clinique cabinet etude agence
        assurances immobilier transports demenagements taxi ambulances autocars cars voyages autos automobiles pneus moto cycles
        velos sports librairie papeterie imprimerie editions bijouterie horlogerie pressing couture mode chaussures
        pompes marbrerie scierie bois metallerie ferronnerie vitrerie entreprise boutique magasin magasins galerie galeries
        groupe marque ecole college lycee institut conserverie chocolaterie chocolatier distillerie champagne
        """
    ),
}
_BEFORE["sk"] = _BEFORE["cs"] | words(
    """
    stolarstvo zahradnictvo kvety kvetinarstvo pekaren cukraren lekaren pivovar vinarstvo masiarstvo zamocnictvo uctovnictvo
    autoservis pneuservis stavby stavebniny penzion restauracia hostinec kaviaren nabytok podlahy strechy plyn kurenie realitka
    kniznica knihkupectvo klenotnictvo hodinarstvo tlaciaren drevo pila farma doprava firma firme firmu obchod predajna
    """
)
# What one may have too ("moje auto Petr opravil"): of a firm only with a capital.
_OBJECTS: Final = words(
    """
    kola kolo drevo dreva zelezo voda plyn instalace topeni papir hracky potraviny maso vina sady kvety kvetiny sport lyze bazeny sauny
    krby kamna okna dvere podlahy koberce nabytek matrace postele kuchyne koupelny obklady strechy brany ploty reklama foto auto
    moto taxi sklo textil obuv odevy moda elektro interiery reality chata knihy hodinky klenoty doprava spedice skola banka
    opony transport meble drzwi podlogi dachy bramy ogrodzenia budowa uslugi remonty kotly elektryka agd rtv komputery wedliny
    rowery narty sad bank dom grupa marka bar kurier
    caffe bar casa auto moto gomme mobili cucine bagni tende tessuti fiori foto moda market garden vecchia nuova antica scuola
    palestra centro energia caldaie porte infissi gruppo marca arredi villa traslochi trasporti giocattoli grafica residence
    voitures autos moto velos sports tapis rideaux stores meubles bois bains taxi cave cuisines literie mode chaussures groupe marque
    farm estate garage nursery gallery shop store studio cafe pub hotel
    """
)
_CASES: Final = {
    "a": words("a y e u ou i ie o am ach ami"),
    "e": words("e i u em im ich"),
    "o": words("o a u em e ie om ach"),
    "i": words("i im ich"),
    "": words("a u e em ie owi ovi ow om ach y i ech"),
}


@cache
def trades(language: str) -> frozenset[str]:
    """The trades of a language; in the Slavic ones in their cases too."""
    listed = _BEFORE.get(language, _BEFORE["en"])
    if language not in ("cs", "sk", "pl"):
        return listed
    return in_cases(listed)


def in_cases(listed: frozenset[str]) -> frozenset[str]:
    """The words with the endings that Slavic languages give them."""
    forms = set(listed)
    for word in listed:
        last = word[-1] if word[-1] in _CASES else ""
        stem = word[:-1] if last else word
        if word.endswith(("ek", "ec", "el")) and len(word) > 4:
            forms |= {word[:-2] + word[-1] + end for end in _CASES[""]}
        forms |= {stem + end for end in _CASES[last]} if len(stem) > 2 else set()
    return frozenset(forms)


def needs_capital(word: str, language: str) -> bool:
    return word in _OBJECTS and language != "de"


# "Harrison Carpets", "Kowalski Nieruchomości", "Müller Fliesen": written with a capital.
AFTER: Final = words(
    """
    carpets cycles landscaping landscapes hardware haulage nurseries nursery opticians jewellers farm farms dairy insurance insurances
    electrics scaffolding paving fencing flooring floors tiles tiling bathrooms bedrooms conservatories glazing glass locksmiths
    decorators painting joiners carpentry timber timbers upholstery upholsterers fabrics blinds shutters flowers florist florists
    butchers bakers grocers wines brewing brewers distillery coffee roasters catering kitchens bakery cakes chocolates confectionery
    foods seafood fisheries organics books bookshop stationers press publishing publications media marketing printing prints graphics
    photography films records audio pianos music instruments optics eyewear dental dentistry surgery veterinary vets pets kennels stables
    saddlery equestrian outdoor outdoors sports fitness cycling motorcycles autos automotive tyres coaches travels tours cruises
    holidays lettings property properties homes developments development surveyors architects engineering engineers fabrications
    steel metals plastics packaging supplies tools machinery plant hire rentals storage shipping couriers freight cleaning laundry
    tailors tailoring clothing knitwear shoes footwear leather jewellery watches antiques auctions auctioneers funerals memorials stone
    masonry quarries aggregates energy renewables solar gas fuels oils water drainage security alarms systems software computers
    telecom digital technologies technology labs laboratories pharma healthcare care clinic capital investments finance financial wealth
    legal law chambers advisory accounting bookkeeping recruitment training academy tutoring school trust house inn arms hotel
    restaurant cafe bistro grill diner takeaway barbers tavern garden gardens removals roofing interiors builders plumbing
    renovation renovations construction demenagement traslochi tinteggiature pavimenti ristrutturazioni podlahy obklady stehovani rekonstrukce
    media food foods trade klimatechnik innenausbau dachbau tiefbau trockenbau architekten architekti architekci architetti
    instalace zahrady ogrody logistics logistik logistika logistica windows doors clima kitchens partners
    uslugi remonty wykonczenia hydraulika umzuge bedachung renovierung malerarbeiten garden gardens centre center bros brothers sons daughters llp inc llc

    trans transport doprava spedice interier interiery stavebni stavby stav development reality servis service centrum plus
    elektro nabytek kuchyne okna dvere podlahy strechy reklama studio agency group invest consulting computers pneu auto moto bike
    sport cyklo foto gastro catering tour travel agro farma vina vinarstvi pivovar pharma medical dental optik tech technik
    technologie energy solar plyn voda topeni instal klima stav mont montaze kov metal steel glass sklo drevo wood design

    nieruchomosci budownictwo bud budowa transport meble okna drzwi dachy instalacje elektro auto serwis logistyka spedycja
    ubezpieczenia finanse doradztwo kancelaria ogrody kwiaty catering wesela foto film reklama druk moda obuwie biuro biurowe
    deweloper development inwest projekt architekci optyka dental med medica clinic pharm agro rolnictwo maszyny narzedzia

    arredamenti costruzioni viaggi impianti immobiliare serramenti infissi mobili cucine marmi legnami trasporti autotrasporti
    assicurazioni gioielli ottica sport moto auto gomme service ceramiche edilizia elettronica informatica calzature abbigliamento
    vini cantine salumi dolci gastronomia catering ricevimenti eventi noleggi ricambi macchine utensili giardini piante

    immobilien fliesen mobel kuchen bader sanitar heizung haustechnik gebaudetechnik elektrotechnik elektro fenster turen bau holzbau
    metallbau bedachungen dachtechnik reisen touristik transporte logistik versicherungen finanz consulting optik horakustik mode moden
    schuhe betten matratzen polstermobel teppiche raumausstattung wein weine spirituosen getranke lebensmittel backwaren
    fleischwaren feinkost catering gastronomie floristik gartenbau landschaftsbau baumschulen agrar landtechnik landmaschinen
    maschinenbau werkzeuge industrietechnik automation pharma medizintechnik orthopadie bestattungen immo gebaudereinigung
    entsorgung recycling verlag druck medien werbung fotografie automobile fahrzeuge kfz reifen zweirad bikes radsport

    batiment constructions couverture plomberie chauffage electricite menuiserie menuiseries peinture transports demenagement voyages
    immobilier assurances conseil conseils automobiles autos pneus cycles sports meubles literie cuisines optique traiteur vins
    paysages paysagiste jardins espaces
    """
) - words("house inn arms plus water law stone glass wood plant press media coffee school care trust")
