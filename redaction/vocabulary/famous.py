"""Persons whose names mostly stand for a street, a book, a dish, a wine or an instrument. Folded, also inflected."""

FAMOUS = frozenset(
    name.strip()
    for name in """
    mozart, mozarta, beethoven, beethovena, bach, bacha, chopin, chopina, vivaldi, verdi, puccini, shakespeare, shakespearea, dickens,
    goethe, goethego, schiller, kafka, kafky, einstein, einsteina, newton, newtona, darwin, darwina, picasso, picassa, monet, klimt,
    michelangelo, leonardo da vinci, raffaello, caravaggio, garibaldi, mazzini, cavour, matteotti, gramsci, togliatti, dante, manzoni,
    mickiewicz, mickiewicza, slowackiego, slowacki, kopernik, kopernika, pilsudski, pilsudskiego, sienkiewicza, kosciuszko, kosciuszki,
    sobieski, sobieskiego, poniatowskiego, moniuszki, paderewskiego, reymonta, prusa, norwida, konopnickiej, sklodowskiej-curie, jana pawla ii,
    masaryk, masaryka, palacky, palackeho, komensky, komenskeho, jungmann, jungmannova, janacek, janacka, smetany, nezval, zizka, zizky,
    stefanika, jan hus, karel iv, karla iv, maria terezie, marie terezie, marii terezii, marie terezia, maria theresia, maria theresien,
    napoleon, napoleona, bismarck, adenauer, lincoln, washington, churchill, nelson mandela, martin luther king, gandhi, curie,
    gaulle, pasteur, voltaire, hugo, zola, jules verne, verne, jean jaures, jaures, leclerc, marechal foch, foch, jean moulin,
    julia child, marco polo, papa giulio, jesus christus, jesus, jezis, jezis kristus, gesu, panna maria, matka boska, jungfrau maria,
    florence nightingale, robin hood, sherlock holmes, winnie pooh, peter pan, pipi, alice im wunderland, don juan, romeo, casanova,
    les paul, gibson, stratocaster, steinway, petrof, zeppelin, diesel, ford transit, tesla, porsche, wankel, stradivari, stradivarius,
    caesar, cezar, cesar, stroganoff, wellington, benedict, carpaccio, bellini, margherita, napoleonka, rosa luxemburg, karl marx,
    lenin, stalin, zivago, zivaga, zivagovi, doktor zivago, dalloway, karenina, karenine, kareninova, kareninovou, kareninove, bovary, inspector morse, morse, poirot, maigret, montalbano, marple, columbo, derrick, svejk, svejka, svejkem, kitty, holden, gatsby, raskolnikov, hamlet, macbeth, othello, faust, fausta, rigoletto, tosca, carmen jones, figaro, figara, tristan und isolde, adam sangala, adama sangalu, zoro, zorro, batman, spiderman,  gagarin, hitler, cleopatra, sissi, king arthur, king charles, queen elizabeth, prince albert, princess diana
    """.replace("\n", " ").split(",")
) - frozenset(
    {
        "gibson",
        "bach",
        "newton",
        "dickens",
        "hugo",
        "romeo",
        "nelson",
        "wellington",
        "bellini",
        "lincoln",
        "washington",
        "curie",
    }
)
