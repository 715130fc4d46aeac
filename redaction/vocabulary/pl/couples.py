"""Polish: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
rozdzielnosc od, {mamy|mam|maja} {_ |}{_ |}rozdzielnosc, {to|mamy|w|po|nasza|jestesmy w|przed} {separacj*|separacji}, {#|dwa|trzy|cztery|piec|dziesiec|rok|
dwadziescia|trzydziesci|czterdziesci} {lat|lata|rok|miesiace|miesiecy} po slubie, {jestesmy|jestem} {swiezo |tuz |juz }po slubie, {sama|sam} {z|ze} {nim|nia|nimi|dzieckiem|dziecmi|synem|corka|dwojka|trojka|malym|mala} {jestem|zostalam|zostalem|mieszkam}, {jestem|zostalam|
zostalem} {_ |}{sama|sam} {z|ze} {nim|nia|nimi|dzieckiem|dziecmi|synem|corka|dwojka|trojka|malym|mala}, {moj|moja|mojego|moim|od _} slubn*, jako {wdow*|
rozwodnicy}, na {kocia lape|karte rowerowa}, {zyjemy|mieszkamy} {_ |}bez slubu, bez slubu, nie {mamy|bralismy|wzielismy} slubu, {rozstalismy|rozeszlismy|
rozchodzimy|rozstajemy|rozstalam|rozstalem|rozeszlam} sie, {maz|zona} {mnie |nas }{odszedl|odeszla|zostawil|zostawila|rzucil|rzucila|wyprowadzil sie|
wyprowadzila sie}, {swiezo|niedawno|tuz} po {rozwodzie|slubie|rozstaniu}, {drugie|drugim|pierwsze|pierwszym|trzecie} malzenstwo, {drugi|druga|trzeci}
{maz|zona}, {byly|byla|bylego|byłej|bylej|bylym|byla} {maz|zona|meza|zony|mezem|zona|partner*}, {moj|moja|z} {eks|ex}, {stan cywilny} {woln*|panna|
kawaler|wdow*|rozwiedz*|zamezna|zonaty}, {od|juz} {#|lat|roku} {_ |}{zonaty|zamezna|wdow*|rozwiedz*|po rozwodzie}, {jestesmy|jestem} {_ |}{_ |}{malzenstwem|
zareczeni|zareczona|narzeczenstwem}, {zyjemy|mieszkamy} {osobno|w separacji|oddzielnie},
{ozenil*|ozenilem|pobralismy} {sie|}, {wyszlam|wyszla|wychodze} za maz, {wzielismy|bralismy} slub {w|rok|dwa|trzy|niedawno|wiosna|latem}, {papiery|pozew|wniosek} o rozwod*,
{zona|maz} {ode mnie|od nas|mi} {odeszla|odszedl|uciekla|uciekl|umarla|umarl}, {moja|z moja} byla {zona|i|ma|zabrala|nie}, {moj|z moim} {byly|bylym} {maz|i|ma|nie}
"""
