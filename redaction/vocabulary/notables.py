"""Authors, artists, statesmen and stars, whose names mostly stand for a book, a record or a poster. Folded."""

from typing import Final

_LISTED: Final = """
jane eyre, anna karenina, emma bovary, oliver twist, david copperfield, robinson crusoe, tom sawyer, huckleberry finn, dorian gray, hercule poirot,
jane marple, sherlock holmes, james watson, bridget jones, mary poppins, hannah montana, peppa pig, bob builder, fireman sam, postman pat, paddington bear,
percy jackson, ron weasley, hermione granger, luke skywalker, indiana jones, lara croft, max payne, forrest gump, rocky balboa, john wick, jason bourne,
max moritz, pippi langstrumpf, pippi dlouha, emil lonneberga, ronja rauber, karlsson dach, jim knopf, michel lonneberga, heidi alm, peter pan, nils holgersson,
ferdinand fuchs, findus petterson, lotta krachmacher, karel ctyrista, cervena karkulka, honza kral, ferda mravenec, pan tau, krtek sedivy, maxipes fik,
hurvinek spejbl, rumcajs manka, pat mat, bob bobek, josef svejk, ivan hermelin, jaroslav foglar, anna zelen, karolcia witek, koziolek matolek, bolek lolek,
reksio kret, jacek placek, krzysztof robin, kubus puchatek, janko muzykant, stas nel, pan kleks, ania zielon, balbina pyza, hans kloss, franek dolas,
gian burrasca, topo gigio, pinocchio geppetto, don camillo, salvo montalbano, mattia pascal, renzo lucia, sandokan tigre, diabolik eva, dylan dog, corto maltese,
tintin milou, lucky luke, jean valjean, arsene lupin, jules maigret, emma woodhouse, elizabeth bennet, harry hole, john steinbeck, toni morrison,
liane moriarty, lucinda riley, jojo moyes, danielle steel, nora roberts, dan brown, lee child, michael connelly, james patterson, delia owens, freida mcfadden,
caroline eliacheff, karin slaughter, tess gerritsen, simon beckett, jussi adler, jo nesbo, stieg larsson, camilla lackberg, henning mankell, astrid lindgren,
tove jansson, elizabeth gilbert, yuval harari, robert kiyosaki, dale carnegie, napoleon hill, james clear, jordan peterson, stephen covey, walter isaacson,
jane austen, stephen king, agatha christie, joanne rowling, john grisham, ian rankin, richard osman, ken follett,
hilary mantel, margaret atwood, george orwell, virginia woolf, charlotte bronte, emily bronte, roald dahl, enid blyton, oscar wilde,
ernest hemingway, mark twain, michael morpurgo, julia donaldson, sally rooney, colleen hoover, haruki murakami,
charles dickens, thomas hardy, james joyce, robert galbraith, david walliams, beatrix potter, lewis carroll, michelle obama,
barack obama, donald trump, winston churchill, nelson mandela, martin luther, taylor swift, ed sheeran, elton john, david bowie,
freddie mercury, george michael, john lennon, paul mccartney, bob dylan, bob marley, jimi hendrix, eric clapton,
amy winehouse, harry styles, elvis presley, frank sinatra, johnny cash, dolly parton, tina turner, mick jagger, robbie williams,
gordon ramsay, jamie oliver, nigella lawson, mary berry, delia smith, rick stein, yotam ottolenghi, tom hanks, brad pitt,
audrey hepburn, marilyn monroe, bruce willis, tom cruise, clint eastwood, charlie chaplin, alfred hitchcock,
stanley kubrick, quentin tarantino, david attenborough, steve jobs, elon musk, bill gates, albert einstein, marie curie,
maria curie, isaac newton, stephen hawking, charles darwin, alan turing, nikola tesla, thomas edison, henry ford, florence nightingale,
anne frank, david beckham, lionel messi, cristiano ronaldo, roger federer, rafael nadal, lewis hamilton, ayrton senna,
michael schumacher, sebastian vettel, sergio perez, vincent van gogh, claude monet, pablo picasso, salvador dali, frida kahlo,
gustav klimt, andy warhol, paul klee, david hockney, david austin, gertrude jekyll, emma hamilton, ingrid bergman, heidi klum,
daniel kehlmann, sebastian fitzek, thomas mann, heinrich mann, hermann hesse, gunter grass, heinrich boll, christa wolf, juli zeh,
erich kastner, michael ende, otfried preussler, cornelia funke, karl may, theodor fontane, theodor storm, bertolt brecht, max frisch,
friedrich durrenmatt, stefan zweig, robert musil, peter handke, elfriede jelinek, frank schatzing, charlotte link,
nele neuhaus, volker klupfel, jorg maurer, johann strauss, wolfgang amadeus, ludwig van beethoven,
helene fischer, roland kaiser, udo jurgens, udo lindenberg, herbert gronemeyer, peter maffay, andreas gabalier, heinz ruhmann,
til schweiger, matthias schweighofer, loriot, heinz erhardt, peter lustig, angela merkel, konrad adenauer, willy brandt, helmut kohl,
albert schweitzer, rudolf steiner, sophie scholl, romy schneider, andre rieu, vicky leandros,
thomas gottschalk, gunther jauch, dieter bohlen, jurgen klopp, boris becker, steffi graf,
david hasselhoff, karl lagerfeld, wolfgang joop, tim malzer, johann lafer, alfons schuhbeck, robert weil, egon muller,
remigiusz mroz, olga tokarczuk, boleslaw prus, henryk sienkiewicz, adam mickiewicz, juliusz slowacki, stefan zeromski, wladyslaw reymont,
andrzej sapkowski, stanislaw lem, wislawa szymborska, czeslaw milosz, katarzyna bonda, zygmunt miloszewski, ryszard kapuscinski,
jan brzechwa, julian tuwim, joanna chmielewska, katarzyna grochola, witold gombrowicz, janusz korczak, jozef pilsudski, lech walesa,
fryderyk chopin, mikolaj kopernik, tadeusz kosciuszko, jan matejko, maryla rodowicz, boguslaw linda, robert lewandowski, adam malysz,
iga swiatek, robert kubica, kamil stoch, czeslaw niemen, krzysztof krawczyk, dawid podsiadlo, magda gessler, karol wojtyla, roman polanski,
andrzej wajda, jacek kuron, wojciech cejrowski, irena eris, malgorzata musierowicz, blanka lipinska, jerzy popieluszko, stefan wyszynski,
alena mornstajnova, karin lednicka, karel capek, bohumil hrabal, milan kundera, bozena nemcova, jaroslav hasek, franz kafka, vaclav havel,
ota pavel, michal viewegh, katerina tuckova, jaroslav seifert, jiri wolker, karel hynek, alois jirasek,
zdenek miler, ondrej sekora, alfons mucha, karel gott, lucie bila, waldemar matuska, helena vondrackova, jaromir nohavica,
jaromir jagr, petr cech, ester ledecka, emil zatopek, martina sablikova, vlasta burian, jan werich, jiri voskovec, oldrich kaiser,
jiri labus, jan sverak, milos forman, bedrich smetana, leos janacek, tomas bata, tomas masaryk,
jan zizka, jan palach, jan amos, josef sudek, bolek polivka, zdenek pohlreich, ladislav smoljak, josef kajetan, jan saudek,
dominik dan, ludovit stur, andrej hlinka, karol duchon, miroslav zbirka, maria razusova, peter sagan, petra vlhova,
alexander dubcek, pavol hviezdoslav, jozef kroner, jozef karika, tatiana keeler,
elena ferrante, andrea camilleri, alessandro manzoni, italo calvino, umberto eco, primo levi, luigi pirandello, grazia deledda,
gianni rodari, fabio volo, carlo collodi, dante alighieri, giacomo leopardi, roberto saviano, stefania auci, donato carrisi, alessandro baricco,
gianrico carofiglio, elsa morante, natalia ginzburg, cesare pavese, rita levi, maria montessori, cristoforo colombo, giuseppe verdi,
giuseppe garibaldi, leonardo vinci, galileo galilei, sophia loren, lucio battisti, vasco rossi, lucio dalla, laura pausini, fabrizio andre,
eros ramazzotti, luciano ligabue, tiziano ferro, andrea bocelli, luciano pavarotti, adriano celentano, ornella vanoni, giorgio gaber,
pino daniele, franco battiato, antonino cannavacciuolo, carlo cracco, roberto benigni, alberto sordi,
federico fellini, marcello mastroianni, sergio leone, valentino rossi, francesco totti, roberto baggio, alberto tomba, gino bartali,
fausto coppi, marco pantani, aldo moro, giovanni falcone, paolo borsellino, enrico mattei, giorgio armani, laura biagiotti, bruno giacosa,
guillaume musso, marc levy, michel houellebecq, albert camus, victor hugo, emile zola, jules verne, marcel proust, gustave flaubert,
simone beauvoir, antoine exupery, georges simenon, amelie nothomb, agnes ledig, johnny hallyday, edith piaf, jacques brel,
georges brassens, serge gainsbourg, charles aznavour, celine dion, francis cabrel, napoleon bonaparte, jean moulin, louis funes,
alain delon, catherine deneuve, brigitte bardot, gerard depardieu, edouard herriot, coco chanel, wolfgang mozart, johann goethe, friedrich schiller, franz schubert, antonio vivaldi, giacomo puccini, johann bach, zinedine zidane, kylian mbappe
"""


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 4 and word[-1] in "aeoiy" else word


def _key(given: str, surname: str) -> str:
    first = given[:-1] if len(given) > 3 and given[-1] in "aeoiyu" else given
    return f"{first[:6]} {surname}"


_KEYS: Final = frozenset(
    _key(parts[0], _stem(parts[-1])) for name in _LISTED.replace("\n", " ").split(",") if len(parts := name.split()) > 1
)


def is_notable(given: str, surname: str) -> bool:
    """Whether the two are the name of somebody famous, in whatever case they stand."""
    size = len(surname)
    return any(_key(given, surname[:end]) in _KEYS for end in range(max(3, size - 4), size + 1))
